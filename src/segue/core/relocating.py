"""Folders that are not where they were: which they are, and where the listener says they are now."""

import threading
from collections.abc import Callable, Iterable, Sequence
from contextlib import closing
from functools import partial
from itertools import takewhile
from pathlib import Path

from msgspec import Struct

from segue.core.library import Library
from segue.core.ports.files import FoundFile, MusicFolders
from segue.core.ports.library import Relocated, Relocations
from segue.core.ports.machine import Clock
from segue.core.signal import Signal
from segue.core.worker import Worker


class LostFolder(Struct, frozen=True):
    """A folder that is not there any more, and how many files of the library were in it."""

    path: Path
    files: int


class Move(Struct, frozen=True):
    """What was in `old` may be in `new` now: of its `files`, so many `there` have their path and size in it."""

    old: Path
    new: Path
    files: int
    there: int


def lost_folders(
    roots: Sequence[Path], missing: Iterable[Path], is_folder: Callable[[Path], bool]
) -> Sequence[LostFolder]:
    """Of `roots`, and of the folders in them in which the files at `missing` were: those that are not there.

    Of folders in one another only the topmost; by path.
    """
    known: dict[Path, Path | None] = {}

    def lost_above(folder: Path) -> Path | None:
        """The topmost folder that is not there of `folder` and those above it, down from a root."""
        if folder not in known:
            above = (
                lost_above(folder.parent) if any(folder != r and folder.is_relative_to(r) for r in roots) else None
            )
            known[folder] = above or (None if is_folder(folder) else folder)
        return known[folder]

    counts = {lost: 0 for root in roots if (lost := lost_above(root)) is not None}
    for path in missing:
        if any(path.is_relative_to(root) for root in roots) and (lost := lost_above(path.parent)) is not None:
            counts[lost] = counts.get(lost, 0) + 1
    return [LostFolder(path, files) for path, files in sorted(counts.items())]


class Relocating:
    """Signals: `lost` carries the folders that are not there, each time somebody has looked; `relocated` a folder in
    which tracks are now that were elsewhere before.
    """

    def __init__(
        self,
        library: Library,
        worker: Worker,
        folders: MusicFolders,
        open_relocations: Callable[[], Relocations],
        clock: Clock,
    ) -> None:
        self.lost: Signal[Sequence[LostFolder]] = Signal()
        self.relocated: Signal[Path] = Signal()
        self._library = library
        self._worker = worker
        self._folders = folders
        self._open = open_relocations
        self._clock = clock

    def look(self) -> None:
        """Tell which folders are not there."""
        roots, folders, open_relocations = self._library.folders, self._folders, self._open

        def task() -> Sequence[LostFolder]:
            with closing(open_relocations()) as relocations:
                return lost_folders(roots, relocations.missing(), folders.is_folder)

        self._worker.submit(task, self.lost.emit)

    def compare(self, old: Path, chosen: Path, then: Callable[[Move], None]) -> None:
        """Whether what was in `old` is in `chosen`, or in the folder of its name in there; `then` gets the better."""
        folders, open_relocations, is_over = self._folders, self._open, self._library.closing

        def task() -> Move:
            with closing(open_relocations()) as relocations:
                sizes = {str(path.relative_to(old)): size for path, size in relocations.sizes(old).items()}
            places = [chosen] if chosen.name == old.name else [chosen, chosen / old.name]
            moves = [Move(old, new, len(sizes), _there(sizes, new, folders, is_over)) for new in places]
            return max(moves, key=lambda move: move.there)

        self._worker.submit(task, then)

    def carry_out(self, move: Move, then: Callable[[Relocated, Callable[[], None]], None]) -> None:
        """The tracks, and the library folders, of `move` are at their new place from now on; a scan follows.

        `then` gets what became of it, and the way back.
        """
        now, open_relocations = self._clock.now(), self._open

        def task() -> Relocated:
            with closing(open_relocations()) as relocations:
                return relocations.relocate(move.old, move.new, now)

        def done(relocated: Relocated) -> None:
            self._tell(move.new)
            then(relocated, partial(self._take_back, relocated, move.old))

        self._worker.submit(task, done)

    def _take_back(self, relocated: Relocated, old: Path) -> None:
        self._worker.submit(relocated.take_back, lambda _: self._tell(old))

    def _tell(self, new: Path) -> None:
        self.relocated.emit(new)
        self._library.scan()
        self._library.folders_changed.emit(None)
        self._library.changed.emit(None)


def _there(sizes: dict[str, int], new: Path, folders: MusicFolders, is_over: threading.Event) -> int:
    start = len(str(new).rstrip("/")) + 1
    walked = takewhile(lambda _: not is_over.is_set(), folders.walk(new))
    found = (item for item in walked if isinstance(item, FoundFile))
    return sum(sizes.get(item.where[start:]) == item.size for item in found)
