"""Moments of tracks: bookmarks, and where long ones were left."""

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from segue.adapters.sqlite.connection import explained
from segue.adapters.sqlite.values import length_out, offset_out, time_in, time_out
from segue.domain.bookmark import Bookmark, BookmarkId
from segue.domain.track import TrackId

_COLUMNS = "id, track_id, position_ms, made, utc_offset, note"


class SqliteBookmarks:
    """Implements `BookmarkStore`."""

    def __init__(self, connection: sqlite3.Connection, file: Path) -> None:
        self._connection = connection
        self._file = file

    def all(self) -> Sequence[Bookmark]:
        rows = self._connection.execute(f"SELECT {_COLUMNS} FROM bookmarks ORDER BY made DESC, id DESC")
        return [_bookmark(row) for row in rows]

    def of(self, track: TrackId) -> Sequence[Bookmark]:
        rows = self._connection.execute(
            f"SELECT {_COLUMNS} FROM bookmarks WHERE track_id = ? ORDER BY position_ms, id", (track,)
        )
        return [_bookmark(row) for row in rows]

    def add(self, track: TrackId, position: timedelta, made: datetime) -> Bookmark:
        with self._writing() as db:
            number = db.execute(
                "INSERT INTO bookmarks (track_id, position_ms, made, utc_offset) VALUES (?, ?, ?, ?)",
                (track, length_out(position), time_out(made), offset_out(made)),
            ).lastrowid
        assert number is not None
        return Bookmark(BookmarkId(number), track, position, made)

    def set_note(self, bookmark: BookmarkId, note: str) -> None:
        with self._writing() as db:
            db.execute("UPDATE bookmarks SET note = ? WHERE id = ?", (note, bookmark))

    def delete(self, bookmark: BookmarkId) -> None:
        with self._writing() as db:
            db.execute("DELETE FROM bookmarks WHERE id = ?", (bookmark,))

    def put_back(self, bookmark: Bookmark) -> None:
        made, offset = time_out(bookmark.made), offset_out(bookmark.made)
        row = (bookmark.id, bookmark.track, length_out(bookmark.position), made, offset, bookmark.note)
        with self._writing() as db:
            db.execute(f"INSERT OR IGNORE INTO bookmarks ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?)", row)

    @contextmanager
    def _writing(self) -> Iterator[sqlite3.Connection]:
        with explained(self._file), self._connection:
            yield self._connection


class SqliteLeftPlaces:
    """Implements `LeftPlaces`."""

    def __init__(self, connection: sqlite3.Connection, file: Path) -> None:
        self._connection = connection
        self._file = file

    def of(self, track: TrackId) -> timedelta | None:
        row = self._connection.execute("SELECT position_ms FROM left_places WHERE track_id = ?", (track,)).fetchone()
        return None if row is None else timedelta(milliseconds=row[0])

    def keep(self, track: TrackId, position: timedelta, at: datetime) -> None:
        with explained(self._file), self._connection:
            self._connection.execute(
                "INSERT INTO left_places (track_id, position_ms, made) VALUES (?, ?, ?) ON CONFLICT (track_id)"
                " DO UPDATE SET position_ms = excluded.position_ms, made = excluded.made",
                (track, length_out(position), time_out(at)),
            )

    def drop(self, track: TrackId) -> None:
        if self.of(track) is not None:
            with explained(self._file), self._connection:
                self._connection.execute("DELETE FROM left_places WHERE track_id = ?", (track,))


def _bookmark(row: tuple[Any, ...]) -> Bookmark:
    number, track, ms, made, offset, note = row
    return Bookmark(BookmarkId(number), TrackId(track), timedelta(milliseconds=ms), time_in(made, offset), note)
