"""Where the window can go beside the places that are always there: one album, artist or genre."""

from dataclasses import dataclass

from segue.domain.track import TrackId


@dataclass(frozen=True, slots=True)
class AlbumAt:
    """The album that `track` is on."""

    track: TrackId


@dataclass(frozen=True, slots=True)
class ArtistAt:
    key: str


@dataclass(frozen=True, slots=True)
class GenreAt:
    key: str


Shown = AlbumAt | ArtistAt | GenreAt
