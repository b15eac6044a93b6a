"""What makes tracks one album."""

from collections.abc import Hashable, Sequence

from msgspec import Struct

from segue.domain.text import fold
from segue.domain.track import TrackId


class Album(Struct, frozen=True):
    """An album: its tracks in their order. Of several artists, `artist` is "". It `is_there` where no file of it is
    missing.
    """

    title: str
    artist: str
    tracks: tuple[TrackId, ...]
    is_there: bool = True


class AlbumSign(Struct, frozen=True):
    """What a track tells of its album. `album` and `artist` are folded; `album` is "" where the track names none."""

    album: str
    album_artist: str
    artist: str
    folder: str


def grouped(signs: Sequence[AlbumSign]) -> list[list[int]]:
    """The places of `signs` that belong to one album each, in order; those that name no album are left out.

    An album is what has the same name and album artist, however they are spelt. Where no album artist is told, it is
    what one artist, or one folder, calls so: then two tracks are also of one album when a third joins them.
    """
    joined = _Joined()
    places = [(place, sign) for place, sign in enumerate(signs) if sign.album]
    for place, sign in places:
        if sign.album_artist:
            joined.join(place, ("by", sign.album, fold(sign.album_artist)))
            continue
        joined.join(place, ("in", sign.album, sign.folder))
        if sign.artist:
            joined.join(place, ("of", sign.album, sign.artist))
    albums: dict[Hashable, list[int]] = {}
    for place, _ in places:
        albums.setdefault(joined.root(place), []).append(place)
    return list(albums.values())


class _Joined:
    """Sets of things that were joined, directly or through others."""

    def __init__(self) -> None:
        self._up: dict[Hashable, Hashable] = {}

    def join(self, one: Hashable, other: Hashable) -> None:
        self._up[self.root(one)] = self.root(other)

    def root(self, one: Hashable) -> Hashable:
        up = self._up
        while (above := up.setdefault(one, one)) != one:
            up[one] = one = up.setdefault(above, above)
        return one
