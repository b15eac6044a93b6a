"""Finds tracks that are copies of one recording: by their sound, by MusicBrainz, and by what they are called."""

import json
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

from segue.adapters.sqlite.connection import connect
from segue.core.ports.files import PRINT
from segue.core.ports.library import CopyGroup, Likeness
from segue.domain.track import TrackId

#: Copies that are only called the same differ in length by no more, in milliseconds.
_AS_LONG = 2000

# One row of two arrays for each group, so that no row is made of what has no copy.
_SAME_PRINT = f"""
    SELECT json_group_array(id) FROM tracks
    WHERE listed = 1 AND length(fingerprint) = {PRINT} GROUP BY fingerprint HAVING count(*) > 1
"""
# A part may have been given the id of its file.
_SAME_ID = """
    SELECT json_group_array(id) FROM tracks
    WHERE listed = 1 AND part = 0 AND details LIKE '%"track"%'
    GROUP BY ifnull(json_extract(details, '$.musicbrainz.track'), id) HAVING count(*) > 1
"""
# Each with its file, for two parts of one are two pieces.
_SAME_NAME = """
    SELECT json_group_array(json_array(
        duration_ms, id,
        CASE part WHEN 0 THEN id ELSE (SELECT min(other.id) FROM tracks other WHERE other.path = tracks.path) END
    )) FROM tracks
    WHERE listed = 1 AND title_key <> '' AND artist_key <> '' AND duration_ms IS NOT NULL
    GROUP BY title_key, artist_key HAVING count(*) > 1
"""


class SqliteDuplicates:
    """Implements `Duplicates` for a worker, on a connection of its own."""

    def __init__(self, file: Path) -> None:
        self._connection = connect(file, checkpoints=False)

    def close(self) -> None:
        self._connection.close()

    def groups(self) -> Sequence[CopyGroup]:
        sure = _Sets()
        for same in (*self._arrays(_SAME_PRINT), *self._arrays(_SAME_ID)):
            sure.unite(same)
        probable = sure.copy()
        for called_so in self._arrays(_SAME_NAME):
            for alike in _as_long(sorted(called_so)):
                probable.unite(alike)
        joined = dict(self._connection.execute("SELECT track_id, recording FROM same_recordings"))
        apart: dict[int, set[int]] = {}
        for track, saying in self._connection.execute("SELECT track_id, saying FROM told_apart"):
            apart.setdefault(track, set()).add(saying)

        def is_settled(ids: Sequence[int]) -> bool:
            """Whether the listener has said what they are."""
            are_one = len({joined.get(track, -track) for track in ids}) == 1
            return are_one or bool(set.intersection(*(apart.get(track, set()) for track in ids)))

        found = [(Likeness.SAME_SOUND, ids) for ids in sure.sets() if not is_settled(ids)]
        for ids in probable.sets():
            if len({sure.name(track) for track in ids}) > 1 and not is_settled(ids):
                found.append((Likeness.PROBABLY, ids))
        together: dict[int, list[int]] = {}
        for track, recording in joined.items():
            together.setdefault(recording, []).append(track)
        found += [(Likeness.JOINED, sorted(ids)) for ids in together.values()]
        return self._told(found)

    def _arrays(self, sql: str) -> Iterator[list[Any]]:
        return (json.loads(row[0]) for row in self._connection.execute(sql))

    def _told(self, found: Sequence[tuple[Likeness, Sequence[int]]]) -> Sequence[CopyGroup]:
        """With the sizes of the files, by artist and title."""
        wanted = json.dumps(sorted({track for _, ids in found for track in ids}))
        known = {
            track: (size if part == 0 else None, key)
            for track, size, part, *key in self._connection.execute(
                "SELECT id, size, part, artist_key, title_key FROM tracks"
                " WHERE id IN (SELECT value FROM json_each(?))",
                (wanted,),
            )
        }
        found = sorted(found, key=lambda one: (known[one[1][0]][1], one[1][0]))
        return [
            CopyGroup(likeness, tuple(TrackId(track) for track in ids), tuple(known[track][0] for track in ids))
            for likeness, ids in found
        ]


def _as_long(by_length: Iterable[tuple[int, int, int]]) -> Iterator[Sequence[int]]:
    """Of tracks in the order of their lengths, those that are as long as one another; of each file one."""
    by_file: dict[int, int] = {}
    first = 0
    for length, track, file in by_length:
        if by_file and length - first > _AS_LONG:
            yield list(by_file.values())
            by_file = {}
        if not by_file:
            first = length
        by_file.setdefault(file, track)
    yield list(by_file.values())


class _Sets:
    """Tracks that belong together, whatever says so."""

    def __init__(self) -> None:
        self._above: dict[int, int] = {}

    def copy(self) -> "_Sets":
        made = _Sets()
        made._above = self._above.copy()
        return made

    def name(self, track: int) -> int:
        """The same for all that belong together."""
        above = self._above
        while (higher := above.get(track, track)) != track:
            above[track] = above.get(higher, higher)
            track = higher
        return track

    def unite(self, ids: Sequence[int]) -> None:
        if len(ids) < 2:
            return
        names = {self.name(track) for track in ids}
        first = min(names)
        for name in (*names, *ids):
            self._above[name] = first

    def sets(self) -> Iterator[list[int]]:
        found: dict[int, list[int]] = {}
        for track in sorted(self._above):
            found.setdefault(self.name(track), []).append(track)
        return iter(found.values())
