"""What the core needs to know of what was played, left and added lately."""

# Nothing of this page runs: what it names need not be read by all who read it.
from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Protocol

from msgspec import Struct

if TYPE_CHECKING:
    from segue.core.ports.library import Tracks
    from segue.core.ports.log import PlayLog
    from segue.domain.playlist import Playlist
    from segue.domain.track import TrackId


class LeftPlace(Struct, frozen=True):
    """Where in a long track a listen ended, and when."""

    track: TrackId
    position: timedelta
    at: datetime


class Lately(Protocol):
    """Made and called on a worker, on a connection of its own."""

    @property
    def tracks(self) -> Tracks: ...

    @property
    def plays(self) -> PlayLog: ...

    def left_places(self, most: int) -> Sequence[LeftPlace]:
        """The last ones, newest first."""

    def playlists(self) -> Sequence[Playlist]:
        """Those that are made by hand, without their tracks."""

    def tracks_of(self, playlist: Playlist) -> Sequence[TrackId]: ...

    def close(self) -> None: ...
