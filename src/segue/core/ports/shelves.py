"""What the core needs of the library in order: as albums, artists and genres, and in its folders."""

# Nothing of this page runs: what it names need not be read by all who read it.
from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from pathlib import Path
from typing import Protocol

from msgspec import Struct

from segue.domain.track import TrackId


class AlbumTile(Struct, frozen=True):
    """An album. `track` is one of its `tracks`, for its cover; `artist` is "" where there are `several` and no album
    artist, and where its tags name none. `key` is what it is found and sorted by: folded title and artist.
    """

    track: TrackId
    title: str
    artist: str
    year: int | None
    tracks: Sequence[TrackId]
    added: int
    key: tuple[str, str]
    several: bool = False


class ArtistRow(Struct, frozen=True):
    """Everything of one artist, however spelt. `albums` are places in the catalogue's albums, by year; `tracks` are
    in the order of albums.
    """

    name: str
    key: str
    albums: Sequence[int]
    tracks: Sequence[TrackId]


class GenreRow(Struct, frozen=True):
    """Everything of one genre, as in `ArtistRow`."""

    name: str
    key: str
    albums: Sequence[int]
    tracks: Sequence[TrackId]


class Catalogue(Struct, frozen=True):
    """All listed tracks by what they are on, by whom, and of which kind; each sorted by its key."""

    albums: Sequence[AlbumTile] = ()
    artists: Sequence[ArtistRow] = ()
    genres: Sequence[GenreRow] = ()


class FolderRow(Struct, frozen=True):
    """A folder, and how much lies anywhere below it: listed tracks, how many of them are missing, and their length as
    far as it is known.
    """

    path: Path
    tracks: int = 0
    missing: int = 0
    length: timedelta = timedelta()


class FolderListing(Struct, frozen=True):
    """What lies right in a folder, each in the order of names: `folders` that hold tracks somewhere, and `tracks`."""

    here: FolderRow
    folders: Sequence[FolderRow]
    tracks: Sequence[TrackId]


class Shelves(Protocol):
    """The library put in order. Made and called on a worker, on a connection of its own."""

    def catalogue(self) -> Catalogue:
        """As it is now. Takes about a second with 100,000 tracks."""

    def folder(self, path: Path) -> FolderListing: ...

    def folder_row(self, path: Path) -> FolderRow: ...

    def below(self, path: Path) -> Sequence[TrackId]:
        """All listed tracks below a folder as one goes through it: what is in a folder of it, then what is right in
        it.
        """

    def close(self) -> None: ...
