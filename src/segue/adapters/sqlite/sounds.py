"""How tracks sound, kept by the print of their sound."""

import json
import sqlite3
from array import array
from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path

from segue.adapters.sqlite.connection import connect
from segue.adapters.sqlite.values import length_out, list_in, path_in
from segue.core.ports.analysis import LONGEST_ANALYSED, SOUND_NUMBERS, Sound, ToAnalyse, Unheard
from segue.core.ports.files import PRINT
from segue.domain.track import Problem, TrackId

#: The numbers of another analysis mean something else. This is that of bliss-audio 0.2.
ANALYSIS = 1

# A print that says little may be that of several recordings. A length that nobody knows is found to be too long when
# the analysis takes too much.
_ANALYSABLE = f"""(
    listed = 1 AND missing = 0 AND part = 0 AND is_video = 0 AND ifnull(length(fingerprint), 0) = {PRINT}
    AND ifnull(duration_ms, 0) <= {length_out(LONGEST_ANALYSED)}
)"""
_IS_SETTLED = f"""
    EXISTS (SELECT 1 FROM sounds WHERE sounds.fingerprint = tracks.fingerprint AND analysis = {ANALYSIS})
"""


class SqliteSounds:
    """Implements `SoundStore`."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    @classmethod
    def open(cls, file: Path) -> "SqliteSounds":
        """With a connection of its own."""
        return cls(connect(file, checkpoints=False))

    def to_analyse(self) -> ToAnalyse:
        (tracks,) = self._connection.execute(f"""
            SELECT json_group_array(track) FROM (
                SELECT min(id) AS track FROM tracks
                WHERE {_ANALYSABLE} AND NOT {_IS_SETTLED}
                GROUP BY fingerprint
                ORDER BY
                    max(loved IS NOT NULL) DESC,
                    sum(
                        prior_plays + (SELECT count(*) FROM heard_plays WHERE track_id = tracks.id)
                        + (SELECT count(*) FROM heard_elsewhere WHERE track_id = tracks.id)
                    ) DESC,
                    track
            )
        """).fetchone()
        settled, failed = self._connection.execute(f"""
            SELECT count(*), ifnull(sum(failure IS NOT NULL), 0) FROM sounds
            WHERE analysis = {ANALYSIS} AND fingerprint IN (SELECT fingerprint FROM tracks WHERE {_ANALYSABLE})
        """).fetchone()
        (left_alone,) = self._connection.execute(
            f"SELECT count(*) FROM tracks WHERE listed = 1 AND missing = 0 AND NOT {_ANALYSABLE}"
        ).fetchone()
        return ToAnalyse(array("q", json.loads(tracks)), settled, failed, left_alone)  # type: ignore[arg-type]

    def waiting(self, track: TrackId) -> Path | None:
        row = self._connection.execute(
            f"SELECT path FROM tracks WHERE id = ? AND {_ANALYSABLE} AND NOT {_IS_SETTLED}", (track,)
        ).fetchone()
        return None if row is None else path_in(row[0])

    def keep(self, track: TrackId, heard: Sound | Unheard) -> None:
        vector, failure = (None, heard.reason) if isinstance(heard, Unheard) else (heard, None)
        with self._connection:
            self._connection.execute(
                "INSERT OR REPLACE INTO sounds (fingerprint, analysis, vector, failure)"
                " SELECT fingerprint, ?, ?, ? FROM tracks WHERE id = ?",
                (ANALYSIS, vector, failure, track),
            )

    def failed(self) -> Sequence[Problem]:
        rows = self._connection.execute(
            "SELECT path, failure FROM tracks JOIN sounds USING (fingerprint)"
            f" WHERE failure IS NOT NULL AND analysis = {ANALYSIS} AND {_ANALYSABLE} ORDER BY path"
        )
        return [Problem(path_in(path), failure) for path, failure in rows]

    def knows(self, track: TrackId) -> bool:
        found = self._connection.execute(
            "SELECT 1 FROM tracks JOIN sounds USING (fingerprint)"
            f" WHERE id = ? AND listed = 1 AND missing = 0 AND vector IS NOT NULL AND analysis = {ANALYSIS}",
            (track,),
        )
        return found.fetchone() is not None

    def all(self) -> tuple[Sequence[TrackId], bytes]:
        rows = self._connection.execute(
            "SELECT id, vector FROM tracks JOIN sounds USING (fingerprint)"
            f" WHERE listed = 1 AND missing = 0 AND vector IS NOT NULL AND analysis = {ANALYSIS} ORDER BY id"
        )
        ids: array[int] = array("q")
        sounds = bytearray()
        for track, vector in rows:
            ids.append(track)
            sounds += vector
        assert len(sounds) == 4 * SOUND_NUMBERS * len(ids)
        return ids, bytes(sounds)  # type: ignore[return-value]

    def count(self) -> int:
        """Of how many sounds it is known. 15 ms among 200,000."""
        (count,) = self._connection.execute(
            f"SELECT count(*) FROM sounds WHERE vector IS NOT NULL AND analysis = {ANALYSIS}"
        ).fetchone()
        return int(count)

    def genres(self, tracks: Sequence[TrackId]) -> Mapping[TrackId, Sequence[str]]:
        rows = self._connection.execute(
            "SELECT id, genres FROM tracks WHERE genres <> '[]' AND id IN (SELECT value FROM json_each(?))",
            (json.dumps(list(tracks)),),
        )
        return {track: list_in(genres) for track, genres in rows}

    def genre_shares(self) -> Mapping[str, float]:
        rows = self._connection.execute(
            "SELECT genres, count(*) FROM tracks WHERE listed = 1 AND genres <> '[]' GROUP BY genres"
        ).fetchall()
        tracks = sum(count for _, count in rows)
        counts: Counter[str] = Counter()
        for genres, count in rows:
            counts.update(dict.fromkeys(list_in(genres), count))
        return {genre: count / tracks for genre, count in counts.items()}

    def close(self) -> None:
        self._connection.close()
