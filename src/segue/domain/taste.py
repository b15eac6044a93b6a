"""What the listener leaves out of their taste, though the log keeps it; and what is to be taken out of the log."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from msgspec import Struct

from segue.domain.play import OriginKind, Play, PlayId
from segue.domain.playlist import PlaylistId
from segue.domain.text import fold
from segue.domain.track import Tags, TrackId


class Artist(Struct, frozen=True):
    name: str

    def covers(self, play: Play, tags: Tags) -> bool:
        return fold(self.name) in {fold(name) for name in (*tags.artists, tags.album_artist)}


class Genre(Struct, frozen=True):
    name: str

    def covers(self, play: Play, tags: Tags) -> bool:
        return self.name in tags.genres


class FromPlaylist(Struct, frozen=True):
    """What was played from a playlist; `name` is what it was called then."""

    playlist: PlaylistId
    name: str

    def covers(self, play: Play, tags: Tags) -> bool:
        origin = play.listen.origin
        return origin.kind is OriginKind.PLAYLIST and origin.of == self.playlist


class Span(Struct, frozen=True):
    """What began from `since` on and before `until`; None while it is not known when that will be.

    `with_queue` tells that it ends with the queue.
    """

    since: datetime
    until: datetime | None = None
    with_queue: bool = False

    def covers(self, play: Play, tags: Tags) -> bool:
        return self.since <= play.listen.started and not self.is_over(play.listen.started)

    def is_over(self, at: datetime) -> bool:
        return self.until is not None and self.until <= at


LeftOut = Artist | Genre | FromPlaylist | Span


def is_left_out(left_out: Sequence[LeftOut], play: Play, tags: Tags) -> bool:
    return any(one.covers(play, tags) for one in left_out)


def out(one: LeftOut) -> dict[str, Any]:
    """As JSON takes it."""
    match one:
        case Artist(name):
            return {"artist": name}
        case Genre(name):
            return {"genre": name}
        case FromPlaylist(playlist, name):
            return {"playlist": playlist, "name": name}
        case Span(since, until, with_queue):
            ended = None if until is None else until.isoformat()
            return {"since": since.isoformat(), "until": ended, "with_queue": with_queue}


def read(stored: object) -> LeftOut | None:
    """What `out` gave; None of anything else, as a newer Segue may have stored it."""
    match stored:
        case {"artist": str(name)}:
            return Artist(name)
        case {"genre": str(name)}:
            return Genre(name)
        case {"playlist": int(playlist), "name": str(name)}:
            return FromPlaylist(PlaylistId(playlist), name)
        case {"since": str(since), "until": until, "with_queue": bool(with_queue)}:
            ended = None if until is None else datetime.fromisoformat(until)
            return Span(datetime.fromisoformat(since), ended, with_queue)
    return None


# ---------------------------------------------------------------- to be forgotten


class These(Struct, frozen=True):
    """Single plays."""

    plays: tuple[PlayId, ...]


class OfTracks(Struct, frozen=True):
    tracks: tuple[TrackId, ...]


class OfArtist(Struct, frozen=True):
    name: str


class Within(Struct, frozen=True):
    """What began from `since` on and before `until`."""

    since: datetime
    until: datetime


ToForget = These | OfTracks | OfArtist | Within
