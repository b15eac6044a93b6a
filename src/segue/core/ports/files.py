"""What the core needs of the files of music: to find them, to read and to write what they tell."""

# Nothing of this page runs: what it names need not be read by all who read it.
from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, Protocol

from msgspec import Struct

if TYPE_CHECKING:
    from segue.domain.lyrics import Lyrics
    from segue.domain.track import Part, Problem, Tags


class FoundFile(NamedTuple):
    """A file as a scan finds it, in plain words, since they are many: where it is, an absolute path; its size and
    time, which tell a changed file from an unchanged one without opening it; and where the CUE sheets beside it are
    that may part it into tracks. Size and time are of them all together.
    """

    where: str
    size: int
    mtime_ns: int
    sheets: tuple[str, ...] = ()

    @property
    def path(self) -> Path:
        return Path(self.where)

    @property
    def name(self) -> str:
        return os.path.basename(self.where)  # noqa: PTH119 - to make a Path first costs ten times as much


class Stamp(NamedTuple):
    """What the library knows of a file, without opening it: where it is, how it was, and whether it was missing."""

    path: str
    size: int
    mtime_ns: int
    missing: int


#: Names a file as the system does, whatever links and mounts lead to it.
FileIdentity = tuple[int, int]


#: How many bytes the print of a sound has. One that is longer says little, as that of silence: other recordings may
#: have the same.
PRINT = 16


class ReadFile(Struct, frozen=True):
    """`fingerprint` is of the sound alone, without the tags (see `PRINT`); None where none could be found. Where the
    file is an album in one, `parts` are its tracks, each with its tags.
    """

    found: FoundFile
    tags: Tags
    fingerprint: bytes | None = None
    parts: tuple[tuple[Part, Tags], ...] = ()


class UnreadFile(Struct, frozen=True):
    found: FoundFile
    reason: str


class Written(Struct, frozen=True):
    """How many tracks were added and how many read anew where they were; from where others had moved; and what was
    left alone.
    """

    added: int = 0
    updated: int = 0
    moved: tuple[Path, ...] = ()
    left: tuple[ReadFile, ...] = ()


class MusicFolders(Protocol):
    """Walks folders. Called on the library worker."""

    def walk(self, folder: Path) -> Iterator[FoundFile | Problem]:
        """Every media file below `folder`, each once, whatever links there are; `folder` itself if it is a file.

        What cannot be looked at is a Problem.
        """

    def is_folder(self, path: Path) -> bool:
        """Whether there is a folder at `path`, as far as it can be seen."""

    def identity(self, path: Path) -> FileIdentity | None:
        """What the file at `path` is by whatever path it is reached; None where none can be seen."""


class FolderWatch(Protocol):
    """Tells when files change, as far as the system tells it."""

    def watch(self, folders: Sequence[Path], changed: Callable[[], None]) -> None:
        """Instead of those before: post `changed` when something has changed below one of `folders`, or when one has
        come or gone. Many changes may be told as one.
        """

    def close(self) -> None:
        """Nothing is told any more."""


class TagReader(Protocol):
    """Reads tags in processes of its own. Called on the library worker."""

    def prepare(self) -> None:
        """There will be many files to read, though they are not known yet. Does not wait."""

    def read(self, files: Iterable[FoundFile]) -> Iterator[ReadFile | UnreadFile]:
        """One answer for each file, in any order. A file that breaks its reader is an UnreadFile."""

    def rest(self) -> None:
        """Nothing is to be read for a while: hold as little as can be."""

    def close(self) -> None: ...


class EmbeddedLyrics(Struct, frozen=True):
    """The best lyrics in the tags of a file as a text, an LRC where they have times; "" where there are none.
    `beside` is the name of a text beside the file that is shown in their place, if there is one.
    """

    text: str = ""
    beside: str = ""


class LyricsFiles(Protocol):
    """Where the lyrics of files are. Called on a worker."""

    def read(self, path: Path) -> Lyrics:
        """Those in a text that lies beside the file at `path` and is named as it is, else those in its tags; none
        where there are none. Times count from the beginning of the file. Raises LyricsNotRead.
        """

    def embedded(self, path: Path) -> EmbeddedLyrics:
        """Those in its tags alone. Raises LyricsNotRead."""


class TextFiles(Protocol):
    """Small texts, each a file of its own."""

    def read(self, path: Path, most: int) -> str:
        """The text of a file of at most `most` bytes, and one more where it is larger. Raises WorldError where it
        cannot be read, or is no file.
        """

    def write(self, path: Path, text: str, *, replaces: bool = False) -> None:
        """Raises WorldError, and what was there before is whole then; also where a file is there, unless it
        `replaces` that.
        """
