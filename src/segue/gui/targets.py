"""Where the window can go beside the places that are always there: one album, artist, genre or folder."""

from dataclasses import dataclass
from pathlib import Path

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


@dataclass(frozen=True, slots=True)
class FolderAt:
    path: Path


Shown = FolderAt | AlbumAt | ArtistAt | GenreAt
