"""What the core needs of listening histories from elsewhere."""

# Nothing of this page runs: what it names need not be read by all who read it.
from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, TypeAlias

from msgspec import Struct

from segue.domain.track import TrackId

if TYPE_CHECKING:
    from segue.core.bringing import ImportReport, KeptImport
    from segue.core.doubles import Teller
    from segue.core.forgotten import Forgotten
    from segue.core.matching import LibrarySong
    from segue.domain.elsewhere import Fault, ForeignListen, ImportId, Reason, Song

#: What stands in a row of a history: a listen, or why there is none, or what is wrong with the file.
HistoryRow: TypeAlias = "ForeignListen | Reason | Fault"


class HistoryFile(Protocol):
    """One file of another service. `name` is without the folder in which it lies."""

    @property
    def name(self) -> str: ...

    @property
    def service(self) -> str: ...

    def rows(self) -> Iterator[HistoryRow]:
        """Its rows as they stand in it, read bit by bit. A Fault with which the file ends is its last."""


class FoundHistory(Struct, frozen=True):
    """What lies where it was downloaded to, and, by its name, comes from a service."""

    service: str
    path: Path


class HistoryFiles(Protocol):
    """Finds what other services have written, and Segue itself. Called on the library worker."""

    def found(self) -> Sequence[FoundHistory]:
        """What lies where listeners download to. Nothing of it is opened."""

    def find(self, paths: Sequence[Path]) -> Sequence[HistoryFile]:
        """The histories in files, folders and zips. Raises WorldError where one of `paths` holds none."""

    def write(self, listens: Iterable[ForeignListen], to: Path) -> int:
        """Write them to `to`, as `find` finds them again, and tell how many. What is there is replaced, once all is
        written. Raises WorldError.
        """


class HeardSong(Struct, frozen=True):
    """All listens of a song, or of a track of ours, that are known: when, who tells it, and whether it was heard."""

    song: Song
    track: TrackId | None
    listens: Sequence[tuple[datetime, Teller, bool]]


class PlacedSong(Struct, frozen=True):
    """A song from elsewhere, and the track that it is. Where it is none, `genres` are what the library says of its
    artist.
    """

    song: Song
    track: TrackId | None
    genres: tuple[str, ...] = ()


class ElsewhereStore(Protocol):
    """Where plays from elsewhere are kept. Made and called on the library worker, on a connection of its own.

    Whatever writes may raise ProfileError or StorageFull.
    """

    def library(self) -> Iterator[LibrarySong]:
        """All listed tracks."""

    def heard(self) -> Iterator[HeardSong]:
        """All plays that are known, our own too."""

    def forgotten(self) -> Sequence[Forgotten]:
        """What is not to come back."""

    def begin(self, at: datetime) -> ImportId:
        """An import that is not finished is taken back by the next `tidy`."""

    def add(self, into: ImportId, songs: Sequence[PlacedSong], plays: Sequence[tuple[Song, ForeignListen]]) -> None:
        """Add plays, a few thousand at once, all or nothing. `songs` are those of them that are new to this import;
        the times of `plays` are the listener's own.
        """

    def finish(self, what: ImportId, report: ImportReport) -> None: ...

    def take_back(self, what: ImportId) -> None:
        """All that came with this import is gone, and it itself."""

    def tidy(self) -> None:
        """Take back what was cut off."""

    def imports(self) -> Sequence[KeptImport]:
        """Those that were finished, newest first."""

    def homeless(self) -> Sequence[PlacedSong]:
        """The songs that are no listed track."""

    def place(self, songs: Sequence[PlacedSong]) -> None:
        """From now on these are the tracks that songs are."""

    def everything(self) -> Iterator[ForeignListen]:
        """All plays, our own too, by time."""

    def close(self) -> None: ...
