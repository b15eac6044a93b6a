"""Looks into folders as the library knows them, on a worker: a large one takes a moment."""

from collections.abc import Callable, Sequence
from contextlib import closing
from itertools import chain
from pathlib import Path
from typing import TypeVar

from segue.core.library import Library
from segue.core.ports.shelves import FolderListing, FolderRow, Shelves
from segue.core.worker import Worker
from segue.domain.track import TrackId

T = TypeVar("T")


class Browsing:
    """Knows folders also of a drive that is not there just now.

    `then` gets the answer to each question, in their order.
    """

    def __init__(self, library: Library, worker: Worker, open_shelves: Callable[[], Shelves]) -> None:
        self._library = library
        self._worker = worker
        self._open = open_shelves

    @property
    def roots(self) -> Sequence[Path]:
        """The folders of the library."""
        return self._library.folders

    def look(self, folder: Path, then: Callable[[FolderListing], None]) -> None:
        self._ask(lambda shelves: shelves.folder(folder), then)

    def rows(self, folders: Sequence[Path], then: Callable[[Sequence[FolderRow]], None]) -> None:
        """How much lies in each of `folders`."""
        self._ask(lambda shelves: [shelves.folder_row(folder) for folder in folders], then)

    def below(self, folders: Sequence[Path], then: Callable[[Sequence[TrackId]], None]) -> None:
        """All tracks below `folders`, each once, in the order in which one goes through them."""
        self._ask(lambda shelves: tuple(dict.fromkeys(chain.from_iterable(map(shelves.below, folders)))), then)

    def _ask(self, question: Callable[[Shelves], T], then: Callable[[T], None]) -> None:
        def task() -> T:
            with closing(self._open()) as shelves:
                return question(shelves)

        self._worker.submit(task, then)
