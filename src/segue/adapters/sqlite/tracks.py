"""The library's tracks: what the main thread reads, and what the scan writes."""

import json
import os
import sqlite3
from array import array
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from datetime import datetime, timedelta
from functools import lru_cache
from itertools import count, islice
from pathlib import Path
from typing import Any

from msgspec import Struct

from segue.adapters.sqlite.connection import connect, explained
from segue.adapters.sqlite.histories import (
    LAST_PLAYED,
    PLAYS,
    PRIOR_LAST,
    PRIOR_PLAYS,
    PRIOR_SKIPS,
    SKIPS,
    by_all,
    told,
)
from segue.adapters.sqlite.letters import found_ahead, letter_of
from segue.adapters.sqlite.orders import OLD, Order, Orders, read_apart, read_order
from segue.adapters.sqlite.recordings import with_joined
from segue.adapters.sqlite.search import Asked, as_one_array
from segue.adapters.sqlite.values import (
    ALL_TAGS,
    BELOW,
    PART,
    all_tags_in,
    below,
    details_out,
    folder_of,
    length_out,
    list_out,
    mood_key,
    part_in,
    path_in,
    path_out,
    time_in,
    time_out,
)
from segue.core.ports.files import PRINT, ReadFile, Stamp, UnreadFile, Written
from segue.core.ports.library import TrackCounts
from segue.domain.album import AlbumSign, grouped
from segue.domain.liking import Liking
from segue.domain.query import EVERYTHING, Query
from segue.domain.sorting import SortBy
from segue.domain.station import is_address
from segue.domain.text import fold, searchable
from segue.domain.track import Part, Problem, Tags, Track, TrackId

_COUNTS = f"""
SELECT id, {PLAYS}, {SKIPS}, {LAST_PLAYED}, {PRIOR_PLAYS}, {PRIOR_SKIPS}, {PRIOR_LAST}
FROM tracks WHERE id IN (SELECT value FROM json_each(?))
"""

_COLUMNS = f"id, path, {ALL_TAGS}, {PART}, added, missing, rating, loved"


#: Of so few tracks an order is read as quickly as one that was kept.
_SMALL = 5_000


def _name_of(sort: SortBy, descending: bool) -> str:
    return f"{sort.value} {'down' if descending else 'up'}"


class SqliteTracks:
    """Implements `Tracks` on the main thread's connection."""

    def __init__(self, connection: sqlite3.Connection, file: Path) -> None:
        self._connection = connection
        self._file = file
        self._orders = Orders(connection)
        self._ahead: tuple[int, Mapping[str, array[int]]] = 0, {}

    def find(
        self,
        query: Query,
        sort: SortBy,
        descending: bool,
        now: datetime,
        *,
        as_known: bool = False,
        lists: Mapping[str, Sequence[TrackId]] | None = None,
    ) -> Sequence[TrackId]:
        if query == EVERYTHING:
            return self._orders.of(sort, descending, as_known=as_known).ids  # type: ignore[return-value]
        letter = letter_of(query)
        if letter is not None and letter in self._ahead[1] and self._ahead[0] == self._orders.version():
            ids: Sequence[int] = self._ahead[1][letter]
        else:
            asked = Asked(now, told(self._connection), lists or {})
            ids = json.loads(self._connection.execute(*as_one_array(query, asked)).fetchone()[0])
        return self._orders.sorted(ids, sort, descending, as_known=as_known)  # type: ignore[return-value]

    def count(self, query: Query, now: datetime, lists: Mapping[str, Sequence[TrackId]]) -> int:
        ids, parameters = as_one_array(query, Asked(now, told(self._connection), lists))
        listed = f"""
            SELECT count(*) FROM json_each(({ids})) AS found
            CROSS JOIN tracks ON tracks.id = found.value AND tracks.listed = 1
        """
        (count,) = self._connection.execute(listed, parameters).fetchone()
        return int(count)

    def rank(self, ids: Sequence[TrackId]) -> None:
        self._orders.rank(ids)

    def known(self) -> int:
        return self._orders.known()

    def is_known(self, sort: SortBy, descending: bool) -> bool:
        return self._orders.is_known(sort, descending)

    def is_as_known(self, sort: SortBy, descending: bool) -> bool:
        return self._orders.is_as_known(sort, descending)

    def reading_order(self, sort: SortBy, descending: bool) -> tuple[Callable[[], Order], Callable[[Order], None]]:
        file, orders = self._file, self._orders
        stamp = orders.stamp()  # of now: what is written while a worker reads may be missing in what it reads

        def take(order: Order) -> None:
            orders.take(sort, descending, order, stamp)

        return lambda: read_apart(file, sort, descending), take

    def finding_ahead(
        self,
    ) -> tuple[Callable[[], Mapping[str, "array[int]"]], Callable[[Mapping[str, "array[int]"]], None]]:
        file, version = self._file, self._orders.version()

        def take(found: Mapping[str, "array[int]"]) -> None:
            self._ahead = version, found

        return lambda: found_ahead(file), take

    def first_look(self, sort: SortBy, descending: bool) -> bool:
        name = _name_of(sort, descending)
        row = self._connection.execute("SELECT ids FROM kept_orders WHERE name = ?", (name,)).fetchone()
        if row is None:
            return False
        self._orders.take(sort, descending, Order(array("q", row[0])), OLD)
        return True

    def keep_first_look(self) -> None:
        known = self._orders.looked_at()
        if known is None or known[0] is SortBy.FOR_YOU:
            return
        sort, descending, order = known
        kept = [(_name_of(sort, descending), order.ids.tobytes())] if len(order.ids) > _SMALL else []
        with explained(self._file), self._connection:
            self._connection.execute("DELETE FROM kept_orders")
            self._connection.executemany("INSERT INTO kept_orders (name, ids) VALUES (?, ?)", kept)

    def many(self, ids: Sequence[TrackId]) -> Sequence[Track]:
        rows = self._connection.execute(
            f"SELECT {_COLUMNS} FROM tracks WHERE id IN (SELECT value FROM json_each(?))",
            (json.dumps(list(ids)),),
        )
        known = {row[0]: _track(row) for row in rows}
        if min(ids, default=0) < 0:
            from segue.adapters.sqlite.wanted import wanted_tracks  # late: few lists want anything

            known |= wanted_tracks(self._connection, ids)
        return [known[i] for i in ids if i in known]

    def in_order(self, ids: Sequence[TrackId], sort: SortBy, descending: bool) -> Sequence[TrackId]:
        return read_order(self._connection, sort, descending, ids).ids  # type: ignore[return-value]

    def counts(self, ids: Sequence[TrackId]) -> Mapping[TrackId, TrackCounts]:
        rows = self._connection.execute(by_all(_COUNTS, told(self._connection)), (json.dumps(list(ids)),))
        counts = {}
        for track, plays, skips, last, prior_plays, prior_skips, prior_last in rows:
            if plays or skips or prior_plays or prior_skips or prior_last is not None:
                last = max((at for at in (last, prior_last) if at is not None), default=None)
                counts[TrackId(track)] = TrackCounts(
                    plays + prior_plays,
                    skips + prior_skips,
                    None if last is None else time_in(last).astimezone(),
                    prior_plays,
                    prior_skips,
                )
        return counts

    def likings(self, ids: Sequence[TrackId]) -> Mapping[TrackId, Liking]:
        rows = self._connection.execute(
            "SELECT id, rating, loved FROM tracks WHERE id IN (SELECT value FROM json_each(?))",
            (json.dumps(list(ids)),),
        )
        return {
            TrackId(track): Liking(_stars(rating), None if loved is None else time_in(loved))
            for track, rating, loved in rows
        }

    def ratings(self, ids: Sequence[TrackId]) -> Collection[float | None]:
        """By the index of those that are rated: to look up 100,000, of which hardly any are, takes 0.15 s."""
        rated = dict(self._connection.execute("SELECT id, rating FROM tracks WHERE rating IS NOT NULL"))
        found: set[float | None] = {_stars(rated[track]) for track in ids if track in rated}
        others = (track for track in ids if track not in rated)
        while some := list(islice(others, _AT_ONCE)):
            known = self._connection.execute(
                "SELECT 1 FROM tracks WHERE id IN (SELECT value FROM json_each(?)) LIMIT 1", (json.dumps(some),)
            )
            if known.fetchone() is not None:
                found.add(None)
                break
        return found

    def set_likings(self, likings: Mapping[TrackId, Liking]) -> None:
        rows = [
            (_half_stars(its.rating), None if its.loved is None else time_out(its.loved), track)
            for track, its in likings.items()
        ]
        self.forget_ratings()
        with explained(self._file), self._connection:
            self._connection.executemany("UPDATE tracks SET rating = ?, loved = ? WHERE id = ?", rows)

    def forget_ratings(self) -> None:
        """Others than this have changed them."""
        self._orders.forget(SortBy.RATING, SortBy.LOVED)

    def copies(self, tracks: Sequence[TrackId]) -> Sequence[TrackId]:
        return [TrackId(track) for track in with_joined(self._connection, tracks)]

    def all_ids(self) -> Sequence[TrackId]:
        return [TrackId(row[0]) for row in self._connection.execute("SELECT id FROM tracks WHERE listed = 1")]

    def album_of(self, track: TrackId) -> Sequence[TrackId]:
        # The plus keeps SQLite from the index of all listed tracks: with 100,000 it would take 20 ms, not one.
        rows = self._connection.execute(
            """
            SELECT t.id, t.album_key, t.album_artist, t.artist_key, t.path, t.listed
            FROM tracks t JOIN tracks one ON one.id = ?
            WHERE t.id = one.id OR (+t.listed = 1 AND one.album_key <> '' AND t.album_key = one.album_key)
            ORDER BY t.disc_no, t.track_no, t.title_key, t.id
            """,
            (track,),
        ).fetchall()
        rows = [row[:-1] for row in rows if row[-1]]
        ids = [TrackId(row[0]) for row in rows]
        for places in grouped([AlbumSign(name, by, artist, folder_of(path)) for _, name, by, artist, path in rows]):
            if track in (album := [ids[place] for place in places]):
                return album
        return [track] if track in ids else []

    def any(self) -> bool:
        return self._connection.execute("SELECT 1 FROM tracks WHERE listed = 1 LIMIT 1").fetchone() is not None

    def missing(self) -> bool:
        # The plus keeps SQLite from another index than that of the missing.
        return (
            self._connection.execute("SELECT 1 FROM tracks WHERE missing = 1 AND +listed = 1").fetchone() is not None
        )

    def newest_albums(self, limit: int) -> Sequence[TrackId]:
        # Only the newest tracks are looked at: those of a dozen albums are among them, and no table is walked.
        rows = self._connection.execute(
            """
            SELECT min(id) FROM
                (SELECT * FROM tracks WHERE listed = 1 AND missing = 0 ORDER BY added DESC, id DESC LIMIT 500)
            GROUP BY album_key, CASE WHEN album_key = '' THEN id ELSE album_artist END
            ORDER BY max(added) DESC, min(artist_key), min(album_key) LIMIT ?
            """,
            (limit,),
        )
        return [TrackId(row[0]) for row in rows]

    def albums_played(self, limit: int) -> Sequence[TrackId]:
        # A CROSS JOIN is not turned round: the newest plays are found by their index, and few tracks are looked at.
        rows = self._connection.execute(
            """
            SELECT track_id, max(started) FROM (
                SELECT * FROM (SELECT track_id, started FROM heard_plays ORDER BY started DESC LIMIT 500)
                UNION ALL
                SELECT * FROM (
                    SELECT s.track_id, p.started FROM elsewhere_plays p CROSS JOIN elsewhere_songs s
                    WHERE s.id = p.song_id AND s.track_id IS NOT NULL
                        AND (p.ending = 'finished' OR (p.ending <> 'failed' AND p.listened_ms >= 30000))
                    ORDER BY p.started DESC LIMIT 500
                )
            ) CROSS JOIN tracks t
            WHERE t.id = track_id AND t.listed = 1 AND t.missing = 0
            GROUP BY t.album_key, CASE WHEN t.album_key = '' THEN t.id ELSE t.album_artist END
            ORDER BY max(started) DESC LIMIT ?
            """,
            (limit,),
        )
        return [TrackId(row[0]) for row in rows]

    def at_path(self, path: Path) -> Sequence[Track]:
        rows = self._connection.execute(
            f"SELECT {_COLUMNS}, listed FROM tracks WHERE path = ? ORDER BY listed DESC, part", (path_out(path),)
        ).fetchall()
        # What is not listed beside what is: the file as it was before it had parts, or parts that it has no more.
        tracks = [_track(row[:-1]) for row in rows if row[-1] == rows[0][-1]]
        return [track for track in tracks if track.part is not None] or tracks

    def opened(self, files: Sequence[ReadFile], at: datetime) -> Sequence[Track]:
        opened = [(file, part, tags) for file in files for part, tags in _contents(file)]
        known = [self._at(file.found.where, part) for file, part, _ in opened]
        new = [one for one, track in zip(opened, known, strict=True) if self._is_news(track, one[2])]
        with explained(self._file), self._connection:
            self._connection.executemany(_UPSERT, [_row(*one, time_out(at)) | {"listed": 0} for one in new])
        found = (self._at(file.found.where, part) for file, part, _ in opened) if new else known
        return [track for track in found if track is not None]

    def _at(self, path: str, part: Part | None) -> Track | None:
        row = self._connection.execute(
            f"SELECT {_COLUMNS} FROM tracks WHERE path = ? AND part = ?",
            (path_out(path), part.number if part else 0),
        ).fetchone()
        return None if row is None else _track(row)

    def _is_news(self, track: Track | None, tags: Tags) -> bool:
        """Whether the file is new, is back, or says something else by now. Of those listed a scan takes note."""
        if track is None or track.missing:
            return True
        if track.tags == tags:
            return False
        listed = self._connection.execute("SELECT listed FROM tracks WHERE id = ?", (track.id,)).fetchone()
        return not listed[0]

    def newest(self) -> TrackId:
        (newest,) = self._connection.execute("SELECT ifnull(max(id), 0) FROM tracks").fetchone()
        return TrackId(newest)

    def drop_unlisted(self, after: TrackId) -> None:
        rows = self._connection.execute("SELECT id FROM tracks WHERE id > ? AND listed = 0", (after,)).fetchall()
        for row in rows:
            with suppress(sqlite3.IntegrityError), explained(self._file), self._connection:  # something names it
                self._connection.execute("DELETE FROM stations WHERE track_id = ?", row)
                self._connection.execute("DELETE FROM tracks WHERE id = ?", row)

    def problems(self) -> Sequence[Problem]:
        rows = self._connection.execute("SELECT path, reason FROM problems ORDER BY path")
        return [Problem(path_in(path), reason) for path, reason in rows]

    def folders(self) -> Sequence[Path]:
        return [path_in(row[0]) for row in self._connection.execute("SELECT path FROM folders ORDER BY added")]

    def add_folder(self, folder: Path, at: datetime) -> None:
        with explained(self._file), self._connection:
            self._connection.execute(
                "INSERT OR IGNORE INTO folders (path, added) VALUES (?, ?)", (path_out(folder), time_out(at))
            )


class SqliteLibraryWriter:
    """Implements `LibraryWriter`. Made and used on the library worker, with a connection of its own."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._db = connect(file, checkpoints=True)
        # What is known of the files that this scan will read and has not read: their sounds, by path and counted.
        self._expected: dict[_Place, bytes] = {}
        self._awaited: Counter[bytes] = Counter()

    def close(self) -> None:
        self._db.close()

    @contextmanager
    def _writing(self) -> Iterator[None]:
        """All or nothing. A write that began by reading would fail at once where the other thread writes meanwhile;
        this one waits its turn before it reads.
        """
        with explained(self._file):
            self._db.execute("BEGIN IMMEDIATE")
            with self._db:
                yield

    def stamps(self, folder: Path) -> Iterator[Stamp]:
        rows = self._db.execute(
            f"SELECT path, size, mtime_ns, missing FROM tracks WHERE listed = 1 AND {BELOW}", below(folder)
        )
        return (Stamp(os.fsdecode(path), size, mtime_ns, missing) for path, size, mtime_ns, missing in rows)

    def unlisted(self) -> Sequence[Path]:
        rows = self._db.execute(
            "SELECT path FROM tracks WHERE listed = 0 AND missing = 0 AND id NOT IN (SELECT track_id FROM stations)"
        )
        return [path_in(row[0]) for row in rows]

    def expect(self, changed: Iterable[Path]) -> None:
        known = self._at([path_out(path) for path in changed])
        self._expected = {place: its.fingerprint for place, its in known.items() if its.fingerprint is not None}
        self._awaited = Counter(self._expected.values())

    def write(self, files: Sequence[ReadFile | UnreadFile], at: datetime) -> Written:
        # Whoever plays a track meanwhile waits while this writes, so all that can be is made ready before.
        added_at = time_out(at)
        read = [(file, _rows(file, added_at)) for file in files if isinstance(file, ReadFile)]
        unread = [(path_out(file.found.where), file.reason) for file in files if isinstance(file, UnreadFile)]
        added, updated = 0, 0
        moves: list[tuple[_Known, _Place]] = []
        left: list[ReadFile] = []
        written: list[_Stored] = []
        parted: list[tuple[int]] = []
        with self._writing():
            here = self._at([path_out(file.found.where) for file, _ in read])
            new = [row["fingerprint"] for _, rows in read for row, _ in rows if _place(row) not in here]
            new += [file.fingerprint for file, _ in read if file.parts]
            # One whose own file is still to be read is not given away yet.
            elsewhere = {
                fingerprint: [known for known in some if known.place not in self._expected]
                for fingerprint, some in self._missing(new).items()
            }
            at_path: dict[_Path, list[_Known]] = {}
            for known in here.values():
                at_path.setdefault(known.path, []).append(known)
            for file, rows in read:
                before = at_path.get(rows[0][0]["path"], [])
                if any(known.is_other_sound(file.fingerprint) for known in before) or any(
                    here[_place(row)].is_other_part(row)
                    if _place(row) in here
                    else not elsewhere.get(row["fingerprint"]) and self._awaited[row["fingerprint"]] > 0
                    for row, _ in rows
                ):
                    left.append(file)
                    continue
                for known in before:
                    self._awaited[self._expected.pop(known.place, b"")] -= 1
                for row, words in rows:
                    track = here.get(_place(row))
                    if track is not None:
                        updated += track.listed
                        added += not track.listed
                    elif some := [other for other in elsewhere.get(row["fingerprint"], ()) if other.may_be(row)]:
                        track = max(some, key=lambda other: other.likeness(row))
                        elsewhere[row["fingerprint"]].remove(track)
                        moves.append((track, _place(row)))
                    else:
                        added += 1
                    written.append((track, row, words))
                whole = (rows[0][0]["path"], 0)
                sounding = elsewhere.get(file.fingerprint or b"", [])
                alike = [other for other in sounding if not other.part]
                if file.parts and alike and whole not in here:
                    # It was one track before it moved and got a sheet: it goes with its parts, and is heard in them.
                    sounding.remove(alike[0])
                    moves.append((alike[0], whole))
                    parted.append((alike[0].id,))
            self._move(moves)
            self._store(written, here.values())
            self._db.executemany("UPDATE tracks SET listed = 0, missing = 0 WHERE id = ?", parted)
            self._db.executemany("DELETE FROM track_words WHERE rowid = ?", parted)
            self._db.executemany("INSERT OR REPLACE INTO problems (path, reason) VALUES (?, ?)", unread)
        return Written(added, updated, tuple(path_in(other.path) for other, _ in moves), tuple(left))

    def reunite(self, lost: Sequence[Path]) -> Sequence[Path]:
        wanted = {path_out(path) for path in lost}
        taken: set[int] = set()
        pairs = []
        with self._writing():
            for old, path, part, new, its_path, its_part in self._db.execute(_COPIES).fetchall():
                if path in wanted and not {old, new} & taken:
                    taken |= {old, new}
                    pairs.append((old, (path, part), new, (its_path, its_part)))
            for old, place, new, its_place in pairs:
                told = ", ".join(_TOLD[2:])
                self._db.execute(
                    f"UPDATE tracks SET ({told}) = (SELECT {told} FROM tracks WHERE id = ?) WHERE id = ?", (new, old)
                )
                self._db.execute("UPDATE tracks SET path = '?' || id, listed = 0, missing = 1 WHERE id = ?", (new,))
                self._db.execute("UPDATE elsewhere_songs SET track_id = ? WHERE track_id = ?", (old, new))
                self._db.execute(
                    "UPDATE tracks SET path = ?, part = ?, listed = 1, missing = 0 WHERE id = ?", (*its_place, old)
                )
                self._db.execute("UPDATE tracks SET path = ?, part = ? WHERE id = ?", (*place, new))
                self._db.execute(
                    f"INSERT OR REPLACE INTO track_words (rowid, {_FIELDS}) "
                    f"SELECT ?, {_FIELDS} FROM track_words WHERE rowid = ?",
                    (old, new),
                )
                self._db.execute("DELETE FROM track_words WHERE rowid = ?", (new,))
        return [path_in(path) for _, (path, _), _, _ in pairs]

    def settle(self, files: Sequence[ReadFile], at: datetime) -> Written:
        sounds = {path_out(file.found.where): file.fingerprint for file in files}
        written = [row for file in files for row in _rows(file, time_out(at))]
        with self._writing():
            here = self._at(list(sounds))
            # Where a file could not be read whose sound has turned up at a known path, nobody can tell what has gone
            # where. The next scan reads both again.
            unread = {sound for place, sound in self._expected.items() if place not in here}
            doubtful = {row["path"] for row, _ in written if _place(row) in here and row["fingerprint"] in unread}
            written = [(row, words) for row, words in written if row["path"] not in doubtful]
            here = {place: known for place, known in here.items() if known.path not in doubtful}
            free = {known.id for known in here.values()}
            moves: list[tuple[_Known, _Place]] = []
            homeless = []
            for row, _ in written:
                print_ = row["fingerprint"]
                others = self._missing([print_]).get(print_, [])
                others += [known for known in here.values() if known.id in free and known.fingerprint == print_]
                others = [known for known in others if known.may_be(row)]
                if others:
                    best = max(others, key=lambda other: other.likeness(row))
                    self._db.execute("UPDATE tracks SET missing = 0 WHERE id = ?", (best.id,))
                    free.discard(best.id)
                    moves.append((best, _place(row)))
                else:
                    homeless.append(_place(row))
            # What found nothing by its sound is what was there before with another sound, unless that has moved.
            kept = [here[place] for place in homeless if place in here and here[place].id in free]
            displaced = [
                known
                for known in here.values()
                if known.id in free and known not in kept and known.is_other_sound(sounds[known.path])
            ]
            for known in displaced:
                self._db.execute("UPDATE tracks SET missing = 1 WHERE id = ?", (known.id,))
            # A part whose number another part of the same file has now: the sheet tells of it no more.
            taken = {place for _, place in moves}
            dropped = [
                known
                for known in here.values()
                if known.id in free and known not in kept and known not in displaced and known.place in taken
            ]
            for known in dropped:
                self._db.execute("UPDATE tracks SET listed = 0, missing = 1 WHERE id = ?", (known.id,))
                self._db.execute("DELETE FROM track_words WHERE rowid = ?", (known.id,))
            displaced += dropped
            self._move([*((known, (_former(known), known.part)) for known in displaced), *moves])
            track_at = {place: known for known, place in moves} | {known.place: known for known in kept}
            others = [known for known in here.values() if known not in displaced]
            self._store([(track_at.get(_place(row)), row, words) for row, words in written], others)
        moved = tuple(path_in(known.path) for known, place in moves if known.path != place[0])
        stayed = len(kept) + len(moves) - len(moved)
        return Written(len(written) - len(moves) - len(kept), stayed, moved)

    def _at(self, paths: Sequence["_Path"]) -> dict["_Place", "_Known"]:
        """The tracks at `paths`, listed or not."""
        found = {}
        for start in range(0, len(paths), _AT_ONCE):
            some = paths[start : start + _AT_ONCE]
            for row in self._db.execute(f"SELECT {_KNOWN} FROM tracks WHERE path IN ({_marks(some)})", some):
                known = _Known(*row)
                found[known.place] = known
        return found

    def _missing(self, prints: Sequence[bytes | None]) -> dict[bytes, list["_Known"]]:
        """The missing tracks that sound so."""
        wanted = [fingerprint for fingerprint in prints if fingerprint is not None]
        rows = self._db.execute(
            f"SELECT {_KNOWN} FROM tracks WHERE missing = 1 AND fingerprint IN ({_marks(wanted)}) ORDER BY id DESC",
            wanted,
        )
        found: dict[bytes, list[_Known]] = {}
        for row in rows:
            known = _Known(*row)
            assert known.fingerprint is not None
            found.setdefault(known.fingerprint, []).append(known)
        return found

    def _move(self, moves: Sequence[tuple["_Known", "_Place"]]) -> None:
        """Give each track its new place. Some may take one another's."""
        self._db.executemany("UPDATE tracks SET path = '?' || id WHERE id = ?", [(known.id,) for known, _ in moves])
        self._db.executemany(
            "UPDATE tracks SET path = ?, part = ? WHERE id = ?", [(*place, known.id) for known, place in moves]
        )

    def _store(self, files: Sequence["_Stored"], before: Iterable["_Known"]) -> None:
        """Insert or update the rows, each with its words. What else there was `before` at their paths is listed no
        more: a file that has been parted is not its parts beside itself, nor the other way round.
        """
        (last,) = self._db.execute("SELECT ifnull(max(id), 0) FROM tracks").fetchone()
        numbers = count(last + 1)
        new, old = [], []
        for track, row, words in files:
            if track is None:
                new.append((next(numbers), row, words))
            else:
                old.append((track.id, row, words))
        self._db.executemany(_INSERT, [(number, *row.values()) for number, row, _ in new])
        self._db.executemany(_UPDATE, [(*islice(row.values(), 2, len(_TOLD)), number) for number, row, _ in old])
        self._db.executemany("DELETE FROM track_words WHERE rowid = ?", [(number,) for number, _, _ in old])
        self._db.executemany(
            f"INSERT INTO track_words (rowid, {_FIELDS}) VALUES (?, ?, ?, ?, ?, ?)",
            [(number, *words) for number, _, words in (*new, *old)],
        )
        paths = {row["path"] for _, row, _ in files}
        told = {number for number, _, _ in old}
        others = [(its.id,) for its in before if its.path in paths and its.listed and its.id not in told]
        self._db.executemany("UPDATE tracks SET listed = 0 WHERE id = ?", others)
        self._db.executemany("DELETE FROM track_words WHERE rowid = ?", others)
        if self._db.execute("SELECT 1 FROM problems LIMIT 1").fetchone() is not None:
            self._db.executemany("DELETE FROM problems WHERE path = ?", [(path,) for path in paths])

    def expire(self) -> None:
        (last,) = self._db.execute("SELECT ifnull(max(id), 0) FROM tracks").fetchone()
        for start in range(0, last + 1, _EXPIRED_AT_ONCE):
            with self._writing():
                self._db.execute(
                    "UPDATE tracks SET mtime_ns = -1 WHERE id BETWEEN ? AND ?", (start, start + _EXPIRED_AT_ONCE - 1)
                )

    def give_up(self, folder: Path) -> None:
        path = path_out(folder)
        others = self._db.execute("SELECT path FROM folders WHERE path <> ?", (path,)).fetchall()
        in_it = " AND NOT ".join([BELOW] * (1 + len(others)))
        bounds = [*below(folder), *(bound for other in others for bound in below(path_in(other[0])))]
        rows = self._db.execute(f"SELECT id FROM tracks WHERE listed = 1 AND {in_it}", bounds)
        ids = array("q", (row[0] for row in rows))
        for start in range(0, len(ids), _UNLISTED_AT_ONCE):
            some = [(track,) for track in ids[start : start + _UNLISTED_AT_ONCE]]
            with self._writing():
                self._db.executemany("DELETE FROM track_words WHERE rowid = ?", some)
                self._db.executemany("UPDATE tracks SET listed = 0 WHERE id = ?", some)
        with self._writing():
            self._db.execute("DELETE FROM folders WHERE path = ?", (path,))
            self._db.execute(f"DELETE FROM problems WHERE path = ? OR ({in_it})", (path, *bounds))

    def set_missing(self, paths: Sequence[Path], missing: bool) -> None:
        with self._writing():
            self._db.executemany(
                "UPDATE tracks SET missing = ? WHERE path = ?", [(int(missing), path_out(p)) for p in paths]
            )

    def forget_problems(self, folder: Path, keep: Iterable[Path]) -> None:
        kept = {path_out(path) for path in keep}
        rows = self._db.execute(
            f"SELECT path FROM problems WHERE path = ? OR {BELOW}", (path_out(folder), *below(folder))
        )
        noted = [row[0] for row in rows]
        with self._writing():
            self._db.executemany(
                "DELETE FROM problems WHERE path = ?", [(path,) for path in noted if path not in kept]
            )

    def tidy(self) -> None:
        with explained(self._file):
            self._db.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchall()


_Path = str | bytes  # as it stands in the table
_Place = tuple[_Path, int]  # and which part of the file, or 0


class _Known(Struct, frozen=True):
    """What a scan has to know of a track."""

    id: int
    path: _Path
    part: int
    fingerprint: bytes | None
    missing: bool
    listed: bool
    title: str
    album: str

    @property
    def place(self) -> _Place:
        return self.path, self.part

    def is_other_sound(self, of_file: bytes | None) -> bool:
        """Whether this was another file than the one whose print is `of_file`, or a part of another."""
        if self.fingerprint is None or of_file is None:
            return False
        return self.fingerprint[:_OF_FILE] != of_file[:_OF_FILE]

    def is_other_part(self, row: Mapping[str, Any]) -> bool:
        """Whether `row`, of the same number in the same file, begins elsewhere in it."""
        return None not in (self.fingerprint, row["fingerprint"]) and self.fingerprint != row["fingerprint"]

    def may_be(self, row: Mapping[str, Any]) -> bool:
        """Whether this one, which sounds like the file of `row`, is that file."""
        says_little = len(row["fingerprint"]) > PRINT
        return not says_little or any(self.likeness(row))

    def likeness(self, row: Mapping[str, Any]) -> tuple[bool, bool, bool]:
        """How much, of several files that sound the same, this one is like that of `row`."""
        name, other = (os.path.basename(path_in(path)) for path in (self.path, row["path"]))  # noqa: PTH119
        return self.title == row["title"] and self.album == row["album"], name == other, self.path == row["path"]


#: How many bytes the print of a part takes from that of its file.
_OF_FILE = 8

# A track that there was or None, what is told of it, and its words.
_Stored = tuple[_Known | None, dict[str, Any], tuple[str, ...]]

_KNOWN = "id, path, part, fingerprint, missing, listed, title, album"

#: Rows changed by one write, for others wait while it lasts.
_EXPIRED_AT_ONCE = 2_000
_UNLISTED_AT_ONCE = 500

#: As many parameters as any SQLite takes.
_AT_ONCE = 500

_FIELDS = "title, artist, album, genre, other"


def _marks(values: Sequence[object]) -> str:
    return ", ".join("?" * len(values))


# Missing tracks and their copies of which nothing is kept.
_COPIES = """
SELECT old.id, old.path, old.part, new.id, new.path, new.part
FROM tracks old
JOIN tracks new ON new.fingerprint = old.fingerprint AND new.title = old.title AND new.album = old.album
WHERE old.missing = 1 AND old.fingerprint IS NOT NULL
  AND new.listed = 1 AND new.missing = 0 AND (new.rating IS NULL OR new.rating = old.rating)
  AND (new.loved IS NULL OR old.loved IS NOT NULL)
  AND new.prior_plays = 0 AND new.prior_skips = 0
  AND NOT EXISTS (SELECT 1 FROM plays WHERE track_id = new.id)
  AND NOT EXISTS (SELECT 1 FROM playlist_tracks WHERE track_id = new.id)
  AND NOT EXISTS (SELECT 1 FROM listen_under_way WHERE track_id = new.id)
  AND NOT EXISTS (SELECT 1 FROM same_recordings WHERE track_id = new.id)
  AND NOT EXISTS (SELECT 1 FROM bookmarks WHERE track_id = new.id)
ORDER BY new.id DESC
"""


def _former(known: _Known) -> _Path:
    """A path for a missing track whose place another file has taken."""
    mark = f" (replaced, track {known.id})"
    return known.path + mark if isinstance(known.path, str) else known.path + mark.encode()


# What each file tells; a moved or changed file tells it anew. How it is liked it tells once, when it is new: what the
# listener has said since is not to be taken back by a scan.
_TOLD = (
    *(
        "path",
        "part",
        "start_ms",
        "end_ms",
        "size",
        "mtime_ns",
        "fingerprint",
        "title",
        "artists",
        "album",
        "album_artist",
        "genres",
        "genre_words",
    ),
    *(
        "composers",
        "year",
        "track_no",
        "disc_no",
        "duration_ms",
        "bpm",
        "moods",
        "is_compilation",
        "is_video",
        "details",
    ),
    *("title_key", "artist_key", "album_key", "genre_key", "mood_key"),
)

#: And what is told of a new one.
_NEW = (*_TOLD, "added", "rating", "loved", "listed")

_INSERT = f"INSERT INTO tracks (id, {', '.join(_NEW)}) VALUES ({', '.join('?' * (len(_NEW) + 1))})"

_UPDATE = f"UPDATE tracks SET {', '.join(f'{name} = ?' for name in _TOLD[2:])}, listed = 1, missing = 0 WHERE id = ?"

_UPSERT = f"""
INSERT INTO tracks ({", ".join(_NEW)}) VALUES ({", ".join(f":{name}" for name in _NEW)})
ON CONFLICT (path, part) DO UPDATE SET
    {", ".join(f"{name} = excluded.{name}" for name in _TOLD[2:])},
    listed = max(listed, excluded.listed), missing = 0
"""


def _contents(file: ReadFile) -> Sequence[tuple[Part | None, Tags]]:
    """What a file is in the library: itself, or its parts."""
    return file.parts or ((None, file.tags),)


def _rows(file: ReadFile, at: int) -> list[tuple[dict[str, Any], tuple[str, ...]]]:
    """What is listed of a file, each row with the words it is found by."""
    return [(_row(file, part, tags, at) | {"listed": 1}, _words(tags, file)) for part, tags in _contents(file)]


# Most tracks of an album say the same of all but their titles.
_fold = lru_cache(1024)(fold)
_searchable = lru_cache(1024)(searchable)
_list_out = lru_cache(1024)(list_out)


def _place(row: Mapping[str, Any]) -> _Place:
    return row["path"], row["part"]


def _print(file: ReadFile, part: Part | None) -> bytes | None:
    """The print of a file, or of a part of it: by the file and where in it the part begins."""
    whole = file.fingerprint
    if whole is None or part is None:
        return whole
    import hashlib  # late: it brings OpenSSL, and few files have parts

    begin = (part.start // timedelta(milliseconds=1)).to_bytes(8)
    return whole[:_OF_FILE] + hashlib.blake2b(whole + begin, digest_size=PRINT - _OF_FILE).digest() + whole[PRINT:]


def _row(file: ReadFile, part: Part | None, tags: Tags, at: int) -> dict[str, Any]:
    """In the order of `_TOLD`; `at` as it stands in the tables."""
    return {
        "path": path_out(file.found.where),
        "part": 0 if part is None else part.number,
        "start_ms": None if part is None else length_out(part.start),
        "end_ms": None if part is None else length_out(part.end),
        "size": file.found.size,
        "mtime_ns": file.found.mtime_ns,
        "fingerprint": _print(file, part),
        "title": tags.title,
        "artists": _list_out(tags.artists),
        "album": tags.album,
        "album_artist": tags.album_artist,
        "genres": _list_out(tags.genres),
        "genre_words": _list_out(tags.genre_words),
        "composers": _list_out(tags.composers),
        "year": tags.year,
        "track_no": tags.track_no,
        "disc_no": tags.disc_no,
        "duration_ms": length_out(tags.duration),
        "bpm": tags.bpm,
        "moods": _list_out(tags.moods),
        "is_compilation": int(tags.is_compilation),
        "is_video": int(tags.is_video),
        "details": details_out(tags),
        "title_key": fold(tags.title_sort or tags.title),
        "artist_key": _fold(tags.artist_sort or tags.artist or tags.album_artist),
        "album_key": _fold(tags.album_sort or tags.album),
        "genre_key": _fold(", ".join(tags.genres)),
        "mood_key": mood_key(tags.moods),
        "added": at,
        # Of a file that is an album in one, nobody can tell which part was meant.
        "rating": _half_stars(tags.rating) if part is None else None,
        "loved": at if tags.is_loved and part is None else None,
    }


def _track(row: Sequence[Any]) -> Track:
    number, path, *tags, part, start, end, added, missing, rating, loved = row
    return Track(
        TrackId(number),
        path_in(path),
        all_tags_in(tags),
        time_in(added),
        bool(missing),
        _stars(rating),
        loved is not None,
        part_in((part, start, end)),
        path if is_address(path) else None,
    )


def _stars(half: int | None) -> float | None:
    return None if half is None else half / 2


def _half_stars(rating: float | None) -> int | None:
    return None if rating is None else round(rating * 2)


def _words(tags: Tags, file: ReadFile) -> tuple[str, ...]:
    """What the words of `_FIELDS` are found by."""
    return (
        searchable(tags.title),
        _searchable(" ".join((*tags.artists, tags.album_artist))),
        _searchable(tags.album),
        _searchable(" ".join((*tags.genres, *tags.genre_words))),
        searchable(" ".join((*tags.composers, file.found.name))),
    )
