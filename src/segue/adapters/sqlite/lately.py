"""What was played, left and added lately, for a worker."""

from collections.abc import Sequence
from datetime import timedelta
from pathlib import Path

from segue.adapters.sqlite.connection import connect
from segue.adapters.sqlite.playlists import SqlitePlaylists
from segue.adapters.sqlite.plays import SqlitePlayLog
from segue.adapters.sqlite.tracks import SqliteTracks
from segue.adapters.sqlite.values import time_in
from segue.core.ports.lately import LeftPlace
from segue.domain.playlist import Kind, Playlist
from segue.domain.track import TrackId


class SqliteLately:
    """Implements `Lately`."""

    def __init__(self, file: Path) -> None:
        self._connection = connect(file, checkpoints=False)
        self.tracks = SqliteTracks(self._connection, file)
        self.plays = SqlitePlayLog(self._connection, file)
        self._playlists = SqlitePlaylists(self._connection, file)

    def left_places(self, most: int) -> Sequence[LeftPlace]:
        rows = self._connection.execute(
            "SELECT track_id, position_ms, made FROM left_places ORDER BY made DESC LIMIT ?", (most,)
        )
        return [LeftPlace(TrackId(track), timedelta(milliseconds=ms), time_in(made)) for track, ms, made in rows]

    def playlists(self) -> Sequence[Playlist]:
        return [one for one in self._playlists.all() if one.kind is Kind.MANUAL]

    def tracks_of(self, playlist: Playlist) -> Sequence[TrackId]:
        return self._playlists.get(playlist.id).tracks

    def close(self) -> None:
        self._connection.close()
