"""What another player knows of a listener's music, as it is taken over when the listener moves in."""

from datetime import datetime
from pathlib import Path

from msgspec import Struct


class ForeignTrack(Struct, frozen=True):
    """One file as another player knows it.

    `rating` counts stars, 0.5 to 5 in halves, None where there is none. `plays` and `skips` are counts without times:
    they stay prior counts, and never become Plays. Times carry their offset; None where the player does not tell.
    """

    path: Path
    title: str = ""
    artists: tuple[str, ...] = ()
    album: str = ""
    rating: float | None = None
    plays: int = 0
    skips: int = 0
    last_played: datetime | None = None
    added: datetime | None = None
    loved: bool = False


class ForeignPlaylist(Struct, frozen=True):
    """A playlist made by hand, with its files in their order; what is no file of this machine is left out."""

    name: str
    paths: tuple[Path, ...]


class ForeignLibrary(Struct, frozen=True):
    """`player` is the other player's name as its listeners know it."""

    player: str
    tracks: tuple[ForeignTrack, ...]
    playlists: tuple[ForeignPlaylist, ...] = ()
