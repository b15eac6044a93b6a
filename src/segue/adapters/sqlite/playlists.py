"""Manual playlists, saved at once. A deleted one is only marked, so that the deletion can be undone."""

import sqlite3
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from segue.adapters.sqlite.connection import explained
from segue.adapters.sqlite.values import time_out
from segue.domain.playlist import Playlist, PlaylistId
from segue.domain.track import TrackId


class SqlitePlaylists:
    """Implements `Playlists`."""

    def __init__(self, connection: sqlite3.Connection, file: Path) -> None:
        self._connection = connection
        self._file = file

    def all(self) -> Sequence[Playlist]:
        rows = self._connection.execute(
            "SELECT id, name FROM playlists WHERE deleted IS NULL ORDER BY name COLLATE NOCASE, id"
        )
        return [Playlist(PlaylistId(number), name) for number, name in rows]

    def get(self, playlist: PlaylistId) -> Playlist:
        (name,) = self._connection.execute("SELECT name FROM playlists WHERE id = ?", (playlist,)).fetchone()
        return Playlist(playlist, name, self._tracks(playlist))

    def create(self, name: str, tracks: Sequence[TrackId], at: datetime) -> Playlist:
        with explained(self._file), self._connection:
            cursor = self._connection.execute(
                "INSERT INTO playlists (name, created, changed) VALUES (?, ?, ?)",
                (name, time_out(at), time_out(at)),
            )
            assert cursor.lastrowid is not None
            playlist = Playlist(PlaylistId(cursor.lastrowid), name, tuple(tracks))
            self._put(playlist, 0)
        return playlist

    def save(self, playlist: Playlist, at: datetime) -> None:
        before = self._tracks(playlist.id)
        same = 0
        for same, (old, new) in enumerate(zip(before, playlist.tracks, strict=False)):  # noqa: B007
            if old != new:
                break
        else:
            same = min(len(before), len(playlist.tracks))
        with explained(self._file), self._connection:
            self._connection.execute(
                "UPDATE playlists SET name = ?, changed = ? WHERE id = ?",
                (playlist.name, time_out(at), playlist.id),
            )
            self._connection.execute(
                "DELETE FROM playlist_tracks WHERE playlist_id = ? AND position >= ?", (playlist.id, same)
            )
            self._put(playlist, same)

    def delete(self, playlist: PlaylistId, at: datetime) -> None:
        with explained(self._file), self._connection:
            self._connection.execute("UPDATE playlists SET deleted = ? WHERE id = ?", (time_out(at), playlist))

    def restore(self, playlist: PlaylistId) -> None:
        with explained(self._file), self._connection:
            self._connection.execute("UPDATE playlists SET deleted = NULL WHERE id = ?", (playlist,))

    def _tracks(self, playlist: PlaylistId) -> tuple[TrackId, ...]:
        rows = self._connection.execute(
            "SELECT track_id FROM playlist_tracks WHERE playlist_id = ? ORDER BY position", (playlist,)
        )
        return tuple(TrackId(row[0]) for row in rows)

    def _put(self, playlist: Playlist, start: int) -> None:
        """Write the positions from `start` on; what stands before is the same already."""
        self._connection.executemany(
            "INSERT INTO playlist_tracks (playlist_id, position, track_id) VALUES (?, ?, ?)",
            [(playlist.id, i, track) for i, track in enumerate(playlist.tracks[start:], start)],
        )
