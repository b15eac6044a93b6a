"""Keeps the catalogue of the library, made anew on a worker when somebody looks at it and tracks have changed."""

from collections.abc import Callable

from segue.core.library import Library
from segue.core.ports.shelves import Catalogue, Shelves
from segue.core.signal import Signal
from segue.core.worker import Worker


class Shelving:
    """Signals: `changed` carries each new catalogue.

    Until `look` is called for the first time there is none, and nothing is read.
    """

    def __init__(self, library: Library, worker: Worker, open_shelves: Callable[[], Shelves]) -> None:
        self.changed: Signal[Catalogue] = Signal()
        self._worker = worker
        self._open = open_shelves
        self._catalogue: Catalogue | None = None
        self._is_stale = True
        self._is_reading = False
        self._is_wanted = False
        library.changed.connect(lambda _: self._hear_changed())

    @property
    def catalogue(self) -> Catalogue | None:
        """The newest one; None before the first."""
        return self._catalogue

    def look(self) -> None:
        """See to it that the catalogue becomes what the library is now. While one is read, the next waits for it."""
        if self._is_reading:
            self._is_wanted = self._is_stale
        elif self._is_stale:
            self._is_reading, self._is_stale = True, False
            self._worker.submit(self._read, self._take, self._fail)

    def _read(self) -> Catalogue:
        shelves = self._open()
        try:
            return shelves.catalogue()
        finally:
            shelves.close()

    def _take(self, catalogue: Catalogue) -> None:
        self._is_reading = False
        self._catalogue = catalogue
        self.changed.emit(catalogue)
        if self._is_wanted:
            self._is_wanted = False
            self.look()

    def _fail(self) -> None:
        self._is_reading, self._is_stale = False, True

    def _hear_changed(self) -> None:
        self._is_stale = True
