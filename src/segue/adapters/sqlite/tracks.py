"""The library's tracks: what the main thread reads, and what the scan writes."""

import json
import os
import sqlite3
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from segue.adapters.sqlite.connection import connect, explained
from segue.adapters.sqlite.orders import Orders
from segue.adapters.sqlite.search import as_one_array
from segue.adapters.sqlite.values import (
    ALL_TAGS,
    all_tags_in,
    below,
    details_out,
    folder_of,
    length_out,
    list_out,
    path_in,
    path_out,
    time_in,
    time_out,
)
from segue.core.ports import FileStamp, ReadFile, SortBy, TrackCounts, UnreadFile, Written
from segue.domain.album import AlbumSign, grouped
from segue.domain.query import EVERYTHING, Query
from segue.domain.text import fold, searchable
from segue.domain.track import Problem, Track, TrackId

_COLUMNS = f"id, path, {ALL_TAGS}, added, missing, rating, loved"


class SqliteTracks:
    """Implements `Tracks` on the main thread's connection."""

    def __init__(self, connection: sqlite3.Connection, file: Path) -> None:
        self._connection = connection
        self._file = file
        self._orders = Orders(connection)

    def find(self, query: Query, sort: SortBy, descending: bool, now: datetime) -> Sequence[TrackId]:
        order = self._orders.of(sort, descending)
        if query == EVERYTHING:
            return order.ids  # type: ignore[return-value]
        (ids,) = self._connection.execute(*as_one_array(query, now)).fetchone()
        return order.sorted(json.loads(ids))  # type: ignore[return-value]

    def many(self, ids: Sequence[TrackId]) -> Sequence[Track]:
        rows = self._connection.execute(
            f"SELECT {_COLUMNS} FROM tracks WHERE id IN (SELECT value FROM json_each(?))",
            (json.dumps(list(ids)),),
        )
        known = {row[0]: _track(row) for row in rows}
        return [known[i] for i in ids if i in known]

    def counts(self, ids: Sequence[TrackId]) -> Mapping[TrackId, TrackCounts]:
        rows = self._connection.execute(
            """
            SELECT track_id,
                   sum(ending = 'finished' OR (ending <> 'failed' AND listened_ms >= 30000)),
                   sum(ending = 'skipped' AND listened_ms < 30000),
                   max(CASE WHEN ending = 'finished' OR (ending <> 'failed' AND listened_ms >= 30000)
                       THEN started END)
            FROM plays WHERE track_id IN (SELECT value FROM json_each(?)) GROUP BY track_id
            """,
            (json.dumps(list(ids)),),
        )
        return {
            TrackId(track): TrackCounts(plays, skips, None if last is None else time_in(last).astimezone())
            for track, plays, skips, last in rows
        }

    def all_ids(self) -> Sequence[TrackId]:
        return [TrackId(row[0]) for row in self._connection.execute("SELECT id FROM tracks WHERE listed = 1")]

    def album_of(self, track: TrackId) -> Sequence[TrackId]:
        rows = self._connection.execute(
            """
            SELECT t.id, t.album_key, t.album_artist, t.artist_key, t.path, t.listed
            FROM tracks t JOIN tracks one ON one.id = ?
            WHERE t.id = one.id OR (t.listed = 1 AND one.album_key <> '' AND t.album_key = one.album_key)
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
        rows = self._connection.execute(
            """
            SELECT track_id, max(started) FROM
                (SELECT track_id, started FROM heard_plays ORDER BY started DESC LIMIT 500)
                JOIN tracks t ON t.id = track_id
            WHERE t.listed = 1 AND t.missing = 0
            GROUP BY t.album_key, CASE WHEN t.album_key = '' THEN t.id ELSE t.album_artist END
            ORDER BY max(started) DESC LIMIT ?
            """,
            (limit,),
        )
        return [TrackId(row[0]) for row in rows]

    def by_path(self, path: Path) -> Track | None:
        row = self._connection.execute(f"SELECT {_COLUMNS} FROM tracks WHERE path = ?", (path_out(path),)).fetchone()
        return None if row is None else _track(row)

    def opened(self, files: Sequence[ReadFile], at: datetime) -> Sequence[Track]:
        known = [self.by_path(file.found.path) for file in files]
        new = [f for f, track in zip(files, known, strict=True) if self._is_news(track, f)]
        with explained(self._file), self._connection:
            self._connection.executemany(_UPSERT, [_row(file, at) | {"listed": 0} for file in new])
        found = (self.by_path(file.found.path) for file in files) if new else known
        return [track for track in found if track is not None]

    def _is_news(self, track: Track | None, file: ReadFile) -> bool:
        """Whether the file is new, is back, or says something else by now. Of those listed a scan takes note."""
        if track is None or track.missing:
            return True
        if track.tags == file.tags:
            return False
        listed = self._connection.execute("SELECT listed FROM tracks WHERE id = ?", (track.id,)).fetchone()
        return not listed[0]

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

    def remove_folder(self, folder: Path) -> None:
        bounds = below(folder)
        self._orders.changed()
        with explained(self._file), self._connection:
            self._connection.execute("DELETE FROM folders WHERE path = ?", (path_out(folder),))
            others = [below(other) for other in self.folders()]
            kept = " ".join(f"AND NOT {_BELOW}" for _ in others)
            parameters = (*bounds, *(bound for other in others for bound in other))
            self._connection.execute(
                f"DELETE FROM track_words WHERE rowid IN (SELECT id FROM tracks WHERE {_BELOW} {kept})",
                parameters,
            )
            self._connection.execute(f"UPDATE tracks SET listed = 0 WHERE {_BELOW} {kept}", parameters)
            self._connection.execute(
                f"DELETE FROM problems WHERE path = ? OR ({_BELOW} {kept})", (path_out(folder), *parameters)
            )


class SqliteLibraryWriter:
    """Implements `LibraryWriter`. Made and used on the library worker, with a connection of its own."""

    def __init__(self, file: Path) -> None:
        from sqlite_utils import Database  # late: 0.4 s when cold, and not on the way to the first window

        self._file = file
        self._db = Database(connect(file, checkpoints=True), execute_plugins=False, recursive_triggers=False)
        # What is known of the files that this scan will read and has not read: their sounds, by path and counted.
        self._expected: dict[_Path, bytes] = {}
        self._awaited: Counter[bytes] = Counter()

    def close(self) -> None:
        self._db.conn.close()

    @contextmanager
    def _writing(self) -> Iterator[None]:
        """All or nothing. A write that began by reading would fail at once where the other thread writes meanwhile;
        this one waits its turn before it reads.
        """
        with explained(self._file):
            self._db.execute("BEGIN IMMEDIATE")
            with self._db.conn:
                yield

    def stamps(self, folder: Path) -> Mapping[Path, tuple[FileStamp, bool]]:
        return {
            path_in(path): (FileStamp(size, mtime_ns), bool(missing))
            for path, size, mtime_ns, missing in self._db.execute(
                f"SELECT path, size, mtime_ns, missing FROM tracks WHERE listed = 1 AND {_BELOW}",
                below(folder),
            )
        }

    def unlisted(self) -> Sequence[Path]:
        rows = self._db.execute("SELECT path FROM tracks WHERE listed = 0 AND missing = 0")
        return [path_in(row[0]) for row in rows]

    def expect(self, changed: Iterable[Path]) -> None:
        known = self._at([path_out(path) for path in changed])
        self._expected = {path: its.fingerprint for path, its in known.items() if its.fingerprint is not None}
        self._awaited = Counter(self._expected.values())

    def write(self, files: Sequence[ReadFile | UnreadFile], at: datetime) -> Written:
        # Whoever plays a track meanwhile waits while this writes, so all that can be is made ready before.
        read = [(file, _row(file, at) | {"listed": 1}, _words(file)) for file in files if isinstance(file, ReadFile)]
        unread = [(path_out(file.found.path), file.reason) for file in files if isinstance(file, UnreadFile)]
        added, updated = 0, 0
        moves: list[tuple[_Known, _Path]] = []
        left: list[ReadFile] = []
        written = []
        with self._writing():
            here = self._at([row["path"] for _, row, _ in read])
            elsewhere = self._missing([row["fingerprint"] for _, row, _ in read if row["path"] not in here])
            for file, row, words in read:
                known = here.get(row["path"])
                missing = [] if known else elsewhere.get(row["fingerprint"], [])
                if known and not known.is_other_sound(file.fingerprint):
                    updated += known.listed
                    added += not known.listed
                    self._awaited[self._expected.pop(known.path, b"")] -= 1
                elif missing:
                    best = max(missing, key=lambda other: other.likeness(row))
                    missing.remove(best)
                    moves.append((best, row["path"]))
                elif known or self._awaited[row["fingerprint"]] > 0:
                    left.append(file)
                    continue
                else:
                    added += 1
                written.append((row, words))
            self._move(moves)
            self._store(written)
            self._db.conn.executemany("INSERT OR REPLACE INTO problems (path, reason) VALUES (?, ?)", unread)
        return Written(added, updated, tuple(path_in(other.path) for other, _ in moves), tuple(left))

    def reunite(self, lost: Sequence[Path]) -> Sequence[Path]:
        wanted = {path_out(path) for path in lost}
        taken: set[int] = set()
        pairs = []
        with self._writing():
            for old, path, new, its_path in self._db.execute(_COPIES).fetchall():
                if path in wanted and not {old, new} & taken:
                    taken |= {old, new}
                    pairs.append((old, path, new, its_path))
            for old, path, new, its_path in pairs:
                told = ", ".join(_TOLD[1:])
                self._db.execute(
                    f"UPDATE tracks SET ({told}) = (SELECT {told} FROM tracks WHERE id = ?) WHERE id = ?", (new, old)
                )
                self._db.execute("UPDATE tracks SET path = '?' || id, listed = 0, missing = 1 WHERE id = ?", (new,))
                self._db.execute("UPDATE tracks SET path = ?, listed = 1, missing = 0 WHERE id = ?", (its_path, old))
                self._db.execute("UPDATE tracks SET path = ? WHERE id = ?", (path, new))
                self._db.execute(
                    f"INSERT OR REPLACE INTO track_words (rowid, {_FIELDS}) "
                    f"SELECT ?, {_FIELDS} FROM track_words WHERE rowid = ?",
                    (old, new),
                )
                self._db.execute("DELETE FROM track_words WHERE rowid = ?", (new,))
        return [path_in(path) for _, path, _, _ in pairs]

    def settle(self, files: Sequence[ReadFile], at: datetime) -> Written:
        rows = [_row(file, at) | {"listed": 1} for file in files]
        with self._writing():
            here = self._at([row["path"] for row in rows])
            # Where a file could not be read whose sound has turned up at a known path, nobody can tell what has gone
            # where. The next scan reads both again.
            unread = {sound for path, sound in self._expected.items() if path not in here}
            files, rows = _without(files, rows, lambda row: row["path"] in here and row["fingerprint"] in unread)
            here = {row["path"]: here[row["path"]] for row in rows if row["path"] in here}
            free = {known.id for known in here.values()}
            moves: list[tuple[_Known, _Path]] = []
            homeless = []
            for row in rows:
                print_ = row["fingerprint"]
                others = self._missing([print_]).get(print_, [])
                others += [known for known in here.values() if known.id in free and known.fingerprint == print_]
                if others:
                    best = max(others, key=lambda other: other.likeness(row))
                    self._db.execute("UPDATE tracks SET missing = 0 WHERE id = ?", (best.id,))
                    free.discard(best.id)
                    moves.append((best, row["path"]))
                else:
                    homeless.append(row["path"])
            # What found nothing by its sound is what was there before with another sound, unless that has moved.
            kept = [here[path] for path in homeless if path in here and here[path].id in free]
            displaced = [known for known in here.values() if known.id in free and known not in kept]
            for known in displaced:
                self._db.execute("UPDATE tracks SET missing = 1 WHERE id = ?", (known.id,))
            self._move([*((known, _former(known)) for known in displaced), *moves])
            self._store([(row, _words(file)) for file, row in zip(files, rows, strict=True)])
        moved = tuple(path_in(known.path) for known, path in moves if known.path != path)
        stayed = len(kept) + len(moves) - len(moved)
        return Written(len(files) - len(moves) - len(kept), stayed, moved)

    def _at(self, paths: Sequence["_Path"]) -> dict["_Path", "_Known"]:
        """The tracks at `paths`, listed or not."""
        found = {}
        for start in range(0, len(paths), _AT_ONCE):
            part = paths[start : start + _AT_ONCE]
            for row in self._db.execute(f"SELECT {_KNOWN} FROM tracks WHERE path IN ({_marks(part)})", part):
                found[row[1]] = _Known(*row)
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

    def _move(self, moves: Sequence[tuple["_Known", "_Path"]]) -> None:
        """Give each track its new path. Some may take one another's."""
        self._db.conn.executemany(
            "UPDATE tracks SET path = '?' || id WHERE id = ?", [(known.id,) for known, _ in moves]
        )
        self._db.conn.executemany(
            "UPDATE tracks SET path = ? WHERE id = ?", [(path, known.id) for known, path in moves]
        )

    def _store(self, files: Sequence[tuple[dict[str, Any], tuple[str, ...]]]) -> None:
        """Insert or update the rows, each with its words."""
        self._db.conn.executemany(_UPSERT, [row for row, _ in files])
        paths = [row["path"] for row, _ in files]
        ids = dict(self._db.execute(f"SELECT path, id FROM tracks WHERE path IN ({_marks(paths)})", paths).fetchall())
        self._db.conn.executemany(
            f"INSERT OR REPLACE INTO track_words (rowid, {_FIELDS}) VALUES (?, ?, ?, ?, ?, ?)",
            [(ids[row["path"]], *words) for row, words in files],
        )
        if self._db.execute("SELECT 1 FROM problems LIMIT 1").fetchone() is not None:
            self._db.conn.executemany("DELETE FROM problems WHERE path = ?", [(path,) for path in paths])

    def set_missing(self, paths: Sequence[Path], missing: bool) -> None:
        with self._writing():
            self._db.conn.executemany(
                "UPDATE tracks SET missing = ? WHERE path = ?", [(int(missing), path_out(p)) for p in paths]
            )

    def forget_problems(self, folder: Path, keep: Iterable[Path]) -> None:
        kept = {path_out(path) for path in keep}
        rows = self._db.execute(
            f"SELECT path FROM problems WHERE path = ? OR {_BELOW}", (path_out(folder), *below(folder))
        )
        noted = [row[0] for row in rows]
        with self._writing():
            self._db.conn.executemany(
                "DELETE FROM problems WHERE path = ?", [(path,) for path in noted if path not in kept]
            )

    def tidy(self) -> None:
        with explained(self._file):
            self._db.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchall()


_Path = str | bytes  # as it stands in the table


@dataclass(frozen=True, slots=True)
class _Known:
    """What a scan has to know of a track."""

    id: int
    path: _Path
    fingerprint: bytes | None
    missing: bool
    listed: bool
    title: str
    album: str

    def is_other_sound(self, fingerprint: bytes | None) -> bool:
        return None not in (fingerprint, self.fingerprint) and fingerprint != self.fingerprint

    def likeness(self, row: Mapping[str, Any]) -> tuple[bool, bool, bool]:
        """How much, of several files that sound the same, this one is like that of `row`."""
        name, other = (os.path.basename(path_in(path)) for path in (self.path, row["path"]))  # noqa: PTH119
        return self.title == row["title"] and self.album == row["album"], name == other, self.path == row["path"]


_KNOWN = "id, path, fingerprint, missing, listed, title, album"

#: As many parameters as any SQLite takes.
_AT_ONCE = 500

_FIELDS = "title, artist, album, genre, other"


def _marks(values: Sequence[object]) -> str:
    return ", ".join("?" * len(values))


# Missing tracks and their copies of which nothing is kept.
_COPIES = """
SELECT old.id, old.path, new.id, new.path
FROM tracks old
JOIN tracks new ON new.fingerprint = old.fingerprint AND new.title = old.title AND new.album = old.album
WHERE old.missing = 1 AND old.fingerprint IS NOT NULL
  AND new.listed = 1 AND new.missing = 0 AND new.rating IS NULL AND new.loved IS NULL
  AND new.prior_plays = 0 AND new.prior_skips = 0
  AND NOT EXISTS (SELECT 1 FROM plays WHERE track_id = new.id)
  AND NOT EXISTS (SELECT 1 FROM playlist_tracks WHERE track_id = new.id)
  AND NOT EXISTS (SELECT 1 FROM listen_under_way WHERE track_id = new.id)
ORDER BY new.id DESC
"""


def _without(
    files: Sequence[ReadFile], rows: Sequence[dict[str, Any]], unwanted: Callable[[dict[str, Any]], bool]
) -> tuple[list[ReadFile], list[dict[str, Any]]]:
    kept = [(file, row) for file, row in zip(files, rows, strict=True) if not unwanted(row)]
    return [file for file, _ in kept], [row for _, row in kept]


def _former(known: _Known) -> _Path:
    """A path for a missing track whose place another file has taken."""
    mark = f" (replaced, track {known.id})"
    return known.path + mark if isinstance(known.path, str) else known.path + mark.encode()


_BELOW = "((path >= ? AND path < ?) OR (path >= ? AND path < ?))"

# What each file tells; a moved or changed file tells it anew.
_TOLD = (
    *(
        "path",
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
    *("composers", "year", "track_no", "disc_no", "duration_ms", "bpm", "is_compilation", "is_video", "details"),
    *("title_key", "artist_key", "album_key", "genre_key"),
)

_UPSERT = f"""
INSERT INTO tracks ({", ".join(_TOLD)}, added, listed)
VALUES ({", ".join(f":{name}" for name in _TOLD)}, :added, :listed)
ON CONFLICT (path) DO UPDATE SET
    {", ".join(f"{name} = excluded.{name}" for name in _TOLD[1:])},
    listed = max(listed, excluded.listed), missing = 0
"""


def _row(file: ReadFile, at: datetime) -> dict[str, Any]:
    tags = file.tags
    return {
        "path": path_out(file.found.path),
        "size": file.found.stamp.size,
        "mtime_ns": file.found.stamp.mtime_ns,
        "fingerprint": file.fingerprint,
        "title": tags.title,
        "artists": list_out(tags.artists),
        "album": tags.album,
        "album_artist": tags.album_artist,
        "genres": list_out(tags.genres),
        "genre_words": list_out(tags.genre_words),
        "composers": list_out(tags.composers),
        "year": tags.year,
        "track_no": tags.track_no,
        "disc_no": tags.disc_no,
        "duration_ms": length_out(tags.duration),
        "bpm": tags.bpm,
        "is_compilation": int(tags.is_compilation),
        "is_video": int(tags.is_video),
        "details": details_out(tags),
        "added": time_out(at),
        "title_key": fold(tags.title_sort or tags.title),
        "artist_key": fold(tags.artist_sort or tags.artist or tags.album_artist),
        "album_key": fold(tags.album_sort or tags.album),
        "genre_key": fold(", ".join(tags.genres)),
    }


def _track(row: Sequence[Any]) -> Track:
    number, path, *tags, added, missing, rating, loved = row
    return Track(
        TrackId(number),
        path_in(path),
        all_tags_in(tags),
        time_in(added),
        bool(missing),
        None if rating is None else rating / 2,
        loved is not None,
    )


def _words(file: ReadFile) -> tuple[str, ...]:
    """What the words of `_FIELDS` are found by."""
    tags = file.tags
    return (
        searchable(tags.title),
        searchable(" ".join((*tags.artists, tags.album_artist))),
        searchable(tags.album),
        searchable(" ".join((*tags.genres, *tags.genre_words))),
        searchable(" ".join((*tags.composers, file.found.path.name))),
    )
