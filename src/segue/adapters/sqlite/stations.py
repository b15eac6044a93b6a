"""Stations: rows among the tracks, never listed, each with its address where others have a path."""

import json
import sqlite3
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from segue.adapters.sqlite.connection import explained
from segue.adapters.sqlite.values import time_out
from segue.domain.text import fold
from segue.domain.track import TrackId


class SqliteStations:
    """Implements `StationStore`."""

    def __init__(self, connection: sqlite3.Connection, file: Path) -> None:
        self._connection = connection
        self._file = file

    def kept(self) -> Sequence[TrackId]:
        rows = self._connection.execute(
            "SELECT id FROM stations JOIN tracks ON id = track_id WHERE is_kept = 1 ORDER BY title_key, id"
        )
        return [TrackId(row[0]) for row in rows]

    def keep(self, stations: Sequence[tuple[str, str]], at: datetime) -> Sequence[TrackId]:
        return [self._keep(address, name, at) for address, name in stations]

    def rename(self, station: TrackId, name: str) -> None:
        with explained(self._file), self._connection:
            self._connection.execute(
                "UPDATE tracks SET title = ?, title_key = ? WHERE id = ?", (name, fold(name), station)
            )

    def set_kept(self, stations: Sequence[TrackId], is_kept: bool) -> None:
        with explained(self._file), self._connection:
            self._connection.execute(
                "UPDATE stations SET is_kept = ? WHERE track_id IN (SELECT value FROM json_each(?))",
                (int(is_kept), json.dumps(list(stations))),
            )

    def _keep(self, address: str, name: str, at: datetime) -> TrackId:
        with explained(self._file), self._connection:
            self._connection.execute(
                """
                INSERT OR IGNORE INTO tracks (path, part, size, mtime_ns, title, artists, album, album_artist, genres,
                    added, listed, title_key, artist_key, album_key, genre_key)
                VALUES (?, 0, 0, 0, ?, '[]', '', '', '[]', ?, 0, ?, '', '', '')
                """,
                (address, name, time_out(at), fold(name)),
            )
            (track,) = self._connection.execute(
                "SELECT id FROM tracks WHERE path = ? AND part = 0", (address,)
            ).fetchone()
            self._connection.execute(
                "INSERT INTO stations (track_id) VALUES (?) ON CONFLICT (track_id) DO UPDATE SET is_kept = 1",
                (track,),
            )
        return TrackId(track)
