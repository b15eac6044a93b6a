"""What the core needs of playlists: those that are kept, lists in files, and recipes."""

# Nothing of this page runs: what it names need not be read by all who read it.
from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, TypeAlias

from msgspec import Struct

from segue.core.ports.files import TextFiles
from segue.domain.track import TrackId

if TYPE_CHECKING:
    from segue.core.list_matching import KnownFile
    from segue.domain.playlist import Kind, ListFile, Playlist, PlaylistId, Wanted
    from segue.domain.shuffle import Shuffled

#: How the names of lists end that can be read and written.
LIST_SUFFIXES = (".m3u", ".m3u8", ".pls", ".xspf", ".jspf")


class PlaylistFiles(Protocol):
    """Lists as other players have them. Called on a worker. What a list names is neither opened nor fetched."""

    def read(self, path: Path) -> ListFile:
        """Raises WorldError. Takes no more than some 300 MB of memory, whatever the file."""

    def write(
        self, path: Path, title: str, entries: Sequence[Wanted], *, relative: bool = False, replaces: bool = False
    ) -> None:
        """Write a list in the format that the name of `path` ends with, all or nothing. Where `relative`, it says
        where its tracks are from its own folder. Raises WorldError; also where a file is there, unless it `replaces`
        that.
        """


class ListStore(Protocol):
    """The library as lists are compared with it. Made and called on a worker, on a connection of its own."""

    def files(self) -> Iterator[KnownFile]:
        """All tracks but those that are known by another one's path."""

    def folders(self) -> Sequence[Path]: ...

    def told(self, tracks: Sequence[TrackId]) -> Sequence[Wanted]:
        """Each of them as a list tells it, in their order; unknown ones are left out."""

    def wanted(self) -> Mapping[TrackId, Wanted]:
        """All that stand in any playlist."""

    def close(self) -> None: ...


#: Called on a worker: what is told of tracks that are to be mixed, one for each.
ShuffleTold: TypeAlias = "Callable[[Sequence[TrackId], datetime], Sequence[Shuffled]]"


class PlaylistTotals(Struct, frozen=True):
    """Of tracks of a playlist, each as often as it stands there: how long they take, and how many are missing."""

    length: timedelta = timedelta()
    missing: int = 0

    def __add__(self, other: PlaylistTotals) -> PlaylistTotals:
        return PlaylistTotals(self.length + other.length, self.missing + other.missing)


class Playlists(Protocol):
    def all(self) -> Sequence[Playlist]:
        """Those not deleted, by name, without their tracks and covers."""

    def deleted(self) -> Sequence[Sequence[Playlist]]:
        """Those that were deleted together, the last first, without their tracks and covers. What was empty is gone
        for good.
        """

    def get(self, playlist: PlaylistId) -> Playlist:
        """A deleted one too."""

    def head(self, playlist: PlaylistId) -> Playlist:
        """The same without its tracks and its cover, which take a long one their time."""

    def totals(self, playlist: PlaylistId, start: int, end: int) -> PlaylistTotals:
        """Of the positions from `start` to before `end`: all of a long one would take too long at once."""

    def missing(self, playlist: PlaylistId) -> Sequence[int]:
        """The positions, from 0, of tracks whose files are not there, and of what is wanted."""

    def create(
        self,
        name: str,
        tracks: Sequence[TrackId],
        at: datetime,
        kind: Kind,
        folder: PlaylistId | None,
        rule: str,
    ) -> Playlist: ...

    def write(self, playlists: Sequence[Playlist], deleted: Sequence[PlaylistId], at: datetime) -> None:
        """All or nothing: `playlists`, known by their ids, are so from now on, and no longer deleted."""

    def want(self, songs: Sequence[Wanted]) -> Sequence[TrackId]:
        """The ids, below 0, by which a playlist may hold these."""

    def wanted(self, tracks: Iterable[TrackId] | None = None) -> Mapping[TrackId, Wanted]:
        """Those of `tracks` that are wanted; without them, all that stand in any playlist."""

    def found(self, tracks: Mapping[TrackId, TrackId]) -> Sequence[PlaylistId]:
        """From now on each of these wanted is that track, wherever it stands. The playlists that have changed."""


#: How the name of a file ends that holds a recipe.
RECIPE_SUFFIX = ".toml"


class RecipeFiles(TextFiles, Protocol):
    def shipped(self) -> Sequence[str]:
        """The texts of the recipes that come with Segue, in the order in which they are offered."""
