"""The library's tracks: what the main thread reads, and what the scan writes."""

import json
import re
import sqlite3
from array import array
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import Any

from segue.adapters.sqlite.connection import connect, explained
from segue.adapters.sqlite.values import TAGS, below, length_out, path_in, path_out, tags_in, time_in, time_out
from segue.core.ports import FileStamp, ReadFile, SortBy, TrackCounts, UnreadFile
from segue.domain.text import fold
from segue.domain.track import Problem, Track, TrackId

_COLUMNS = f"id, path, {TAGS}, added, missing"

#: A path without all that is behind its last slash.
_FOLDER = "rtrim({0}.path, replace({0}.path, '/', ''))"

_ALBUM_ORDER = "album_key {0}, disc_no {0}, track_no {0}, title_key {0}, id {0}"
_ORDER = {
    SortBy.TITLE: "title_key {0}, id {0}",
    SortBy.ARTIST: f"artist_key {{0}}, {_ALBUM_ORDER}",
    SortBy.ALBUM: _ALBUM_ORDER,
    SortBy.GENRE: "genre_key {0}, artist_key {0}, title_key {0}, id {0}",
    SortBy.YEAR: "year {0} NULLS LAST, artist_key, album_key, disc_no, track_no",
    SortBy.DURATION: "duration_ms {0} NULLS LAST, title_key",
    SortBy.ADDED: "added {0}, id {0}",
    SortBy.PLAYS: "(SELECT count(*) FROM heard_plays p WHERE p.track_id = tracks.id) {0}, artist_key, title_key",
    SortBy.LAST_PLAYED: (
        "(SELECT max(started) FROM heard_plays p WHERE p.track_id = tracks.id) {0} NULLS LAST, artist_key, title_key"
    ),
}


class SqliteTracks:
    """Implements `Tracks` on the main thread's connection."""

    def __init__(self, connection: sqlite3.Connection, file: Path) -> None:
        self._connection = connection
        self._file = file

    def find(self, query: str, sort: SortBy, descending: bool) -> Sequence[TrackId]:
        condition, parameters = _matching(query)
        order = _ORDER[sort].format("DESC" if descending else "ASC")
        # One row with all ids, not one row an id: between two rows another thread may take the interpreter for
        # some milliseconds. And one array: a hundred thousand rows of the table are not as many objects.
        (ids,) = self._connection.execute(
            f"SELECT json_group_array(id) FROM (SELECT id FROM tracks WHERE listed = 1 {condition} ORDER BY {order})",
            parameters,
        ).fetchone()
        return array("q", json.loads(ids))  # type: ignore[return-value]

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
        # Without an album artist, an album is what one artist, or one folder, calls so.
        rows = self._connection.execute(
            f"""
            SELECT t.id FROM tracks t JOIN tracks one ON one.id = ?
            WHERE t.id = one.id
               OR (t.listed = 1 AND one.album_key <> '' AND t.album_key = one.album_key
                   AND t.album_artist = one.album_artist
                   AND (one.album_artist <> '' OR t.artist_key = one.artist_key
                        OR {_FOLDER.format("t")} = {_FOLDER.format("one")}))
            ORDER BY t.disc_no, t.track_no, t.title_key, t.id
            """,
            (track,),
        )
        return [TrackId(row[0]) for row in rows]

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
        rows = [_row(f, at) | {"listed": 0} for f, track in zip(files, known, strict=True) if track is None]
        with explained(self._file), self._connection:
            self._connection.executemany(_UPSERT, rows)
        found = (track or self.by_path(file.found.path) for file, track in zip(files, known, strict=True))
        return [track for track in found if track is not None]

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

    def write(self, files: Sequence[ReadFile | UnreadFile], at: datetime) -> tuple[int, int]:
        # Whoever plays a track meanwhile waits while this writes, so all that can be is made ready before.
        read = [file for file in files if isinstance(file, ReadFile)]
        rows = [_row(file, at) | {"listed": 1} for file in read]
        words = [_words(file) for file in read]
        paths = json.dumps([row["path"] for row in rows if isinstance(row["path"], str)])
        unread = [(path_out(file.found.path), file.reason) for file in files if isinstance(file, UnreadFile)]
        with self._writing():
            before = self._listed([file.found.path for file in read])
            self._db.conn.executemany(_UPSERT, rows)
            ids = dict(
                self._db.execute(
                    "SELECT path, id FROM tracks WHERE path IN (SELECT value FROM json_each(?))", (paths,)
                ).fetchall()
            )
            for row in rows:
                if row["path"] not in ids:  # a name that is not UTF-8: no list of those in JSON
                    (ids[row["path"]],) = self._db.execute(
                        "SELECT id FROM tracks WHERE path = ?", (row["path"],)
                    ).fetchone()
            self._db.conn.executemany(
                "INSERT OR REPLACE INTO track_words (rowid, words) VALUES (?, ?)",
                [(ids[row["path"]], folded) for row, folded in zip(rows, words, strict=True)],
            )
            if self._db.execute("SELECT 1 FROM problems LIMIT 1").fetchone() is not None:
                self._db.conn.executemany("DELETE FROM problems WHERE path = ?", [(row["path"],) for row in rows])
            self._db.conn.executemany("INSERT OR REPLACE INTO problems (path, reason) VALUES (?, ?)", unread)
        return len(read) - len(before), len(before)

    def _listed(self, paths: Sequence[Path]) -> list[str | bytes]:
        """Those of `paths` that the library lists already."""
        found = []
        for path in map(path_out, paths):
            if self._db.execute("SELECT 1 FROM tracks WHERE path = ? AND listed = 1", (path,)).fetchone():
                found.append(path)
        return found

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


_BELOW = "((path >= ? AND path < ?) OR (path >= ? AND path < ?))"

_UPSERT = """
INSERT INTO tracks (path, size, mtime_ns, title, artists, album, album_artist, genres, year, track_no, disc_no,
                    duration_ms, added, listed, title_key, artist_key, album_key, genre_key)
VALUES (:path, :size, :mtime_ns, :title, :artists, :album, :album_artist, :genres, :year, :track_no, :disc_no,
        :duration_ms, :added, :listed, :title_key, :artist_key, :album_key, :genre_key)
ON CONFLICT (path) DO UPDATE SET
    size = excluded.size, mtime_ns = excluded.mtime_ns, title = excluded.title, artists = excluded.artists,
    album = excluded.album, album_artist = excluded.album_artist, genres = excluded.genres,
    year = excluded.year, track_no = excluded.track_no, disc_no = excluded.disc_no,
    duration_ms = excluded.duration_ms, title_key = excluded.title_key, artist_key = excluded.artist_key,
    album_key = excluded.album_key, genre_key = excluded.genre_key,
    listed = max(listed, excluded.listed), missing = 0
"""


def _row(file: ReadFile, at: datetime) -> dict[str, Any]:
    tags = file.tags
    return {
        "path": path_out(file.found.path),
        "size": file.found.stamp.size,
        "mtime_ns": file.found.stamp.mtime_ns,
        "title": tags.title,
        "artists": json.dumps(tags.artists, ensure_ascii=False),
        "album": tags.album,
        "album_artist": tags.album_artist,
        "genres": json.dumps(tags.genres, ensure_ascii=False),
        "year": tags.year,
        "track_no": tags.track_no,
        "disc_no": tags.disc_no,
        "duration_ms": length_out(tags.duration),
        "added": time_out(at),
        "title_key": fold(tags.title),
        "artist_key": fold(tags.artist or tags.album_artist),
        "album_key": fold(tags.album),
        "genre_key": fold(", ".join(tags.genres)),
    }


def _track(row: Sequence[Any]) -> Track:
    number, path, *tags, added, missing = row
    return Track(TrackId(number), path_in(path), tags_in(tags), time_in(added), bool(missing))


def _words(file: ReadFile) -> str:
    tags = file.tags
    name = file.found.path.name
    return _plain(" \n".join((tags.title, *tags.artists, tags.album, tags.album_artist, *tags.genres, name)))


def _plain(text: str) -> str:
    """Folded, with question marks for the parts of a file's name that are no text, and without NUL."""
    return fold(text.encode("utf-8", "replace").decode("utf-8").replace("\0", " "))


def _matching(query: str) -> tuple[str, tuple[str, ...]]:
    """The condition under which a track's words begin with all words of `query`."""
    typed = _plain(query).split()
    words = [word for word in typed if re.search(r"[^\W_]", word)]
    marks = [word for word in typed if not re.search(r"[^\W_]", word)]
    conditions, parameters = [], []
    if words:
        conditions.append("AND id IN (SELECT rowid FROM track_words WHERE track_words MATCH ?)")
        parameters.append(" ".join('"' + word.replace('"', '""') + '"*' for word in words))
    for mark in marks:  # "!!!" is a band, and no word to FTS5
        conditions.append("AND id IN (SELECT rowid FROM track_words WHERE instr(words, ?))")
        parameters.append(mark)
    return " ".join(conditions), tuple(parameters)
