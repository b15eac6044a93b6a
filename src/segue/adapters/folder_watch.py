"""Tells when something changes in the listener's folders, by watchdog: inotify on Linux, its likes elsewhere."""

import os
import threading
from collections.abc import Callable, Collection, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, cast

from segue.core.ports.machine import Post

if TYPE_CHECKING:
    from watchdog.events import FileSystemEvent, FileSystemEventHandler
    from watchdog.observers.api import BaseObserver, ObservedWatch

#: How often the folders themselves are looked at, in seconds: of a disk that is plugged in no file system tells.
_LOOK = 5.0


class DiskWatch:
    """The `FolderWatch` port. All its work is done on a thread of its own, and on watchdog's.

    Where the system allows no more watches, or has none (a network share, a link to another folder below a watched
    one), nothing is told; the scans at the start and by hand find what has changed there.
    """

    def __init__(self, post: Post, suffixes: Collection[str], look_every: float = _LOOK) -> None:
        """Of files only those with one of `suffixes` (lower case, with their dot) are told of."""
        self._post = post
        self._suffixes = suffixes
        self._look_every = look_every
        self._changed: Callable[[], None] = _unheard
        self._is_told = False
        self._lock = threading.Condition()
        self._folders: Sequence[Path] = ()
        self._is_closed = False
        # Below: what belongs to the thread.
        self._observer: BaseObserver | None = None
        self._watches: dict[Path, tuple[tuple[int, int], ObservedWatch]] = {}
        self._seen: dict[Path, tuple[int, int] | None] = {}
        self._roots: tuple[str, ...] = ()  # read by watchdog's threads too, and only ever replaced
        self._thread = threading.Thread(target=self._run, name="watch", daemon=True)

    def watch(self, folders: Sequence[Path], changed: Callable[[], None]) -> None:
        with self._lock:
            self._folders, self._changed = list(folders), changed
            self._lock.notify()
        if self._thread.ident is None:
            self._thread.start()

    def close(self) -> None:
        with self._lock:
            self._is_closed = True
            self._lock.notify()
        if self._thread.ident is not None:
            self._thread.join()

    # ------------------------------------------------------------ on the watch's own thread

    def _run(self) -> None:
        from watchdog.observers import Observer  # late: 50 ms that the first window need not wait for

        self._observer = Observer()
        self._observer.start()
        while True:
            with self._lock:
                if self._is_closed:
                    break
                folders = self._folders
            if self._follow(folders):
                self._tell()
            with self._lock:
                if not self._is_closed and self._folders is folders:
                    self._lock.wait(self._look_every)
        self._observer.stop()
        self._observer.join()

    def _follow(self, folders: Sequence[Path]) -> bool:
        """Watch `folders` and no others. Whether one has come, gone or become another disk's; not of those that were
        not to be watched before.
        """
        assert self._observer is not None
        self._roots = tuple(map(os.path.realpath, folders))
        seen = {folder: _identity(folder) for folder in folders}
        there = {folder: identity for folder, identity in seen.items() if identity is not None}
        for folder, (identity, watch) in list(self._watches.items()):
            if there.get(folder) != identity:
                del self._watches[folder]
                self._observer.unschedule(watch)
        handler = cast("FileSystemEventHandler", self)  # whose module must not be imported with this one
        for folder, identity in there.items():
            if folder not in self._watches:
                try:
                    # By its real name: of a link, watchdog would tell only what happens in the folders below.
                    root = os.path.realpath(folder)
                    watch = self._observer.schedule(handler, root, recursive=True, event_filter=_kinds())
                except OSError:
                    continue  # no more watches: see the class
                self._watches[folder] = identity, watch
        before, self._seen = self._seen, seen
        return any(before[folder] != its for folder, its in seen.items() if folder in before)

    # ------------------------------------------------------------ on watchdog's threads

    def dispatch(self, event: "FileSystemEvent") -> None:
        """What watchdog calls."""
        paths = [os.fsdecode(path) for path in (event.src_path, event.dest_path) if path]
        if any(self._is_wanted(path, event.is_directory) for path in paths):
            self._tell()

    def _is_wanted(self, path: str, is_folder: bool) -> bool:
        # What a dot hides is not scanned: a cache in the home folder must not keep us scanning.
        if any("/." in path[len(root) :] for root in self._roots if path.startswith(root)):
            return False
        return is_folder or os.path.splitext(path)[1].lower() in self._suffixes  # noqa: PTH122 - many may come

    def _tell(self) -> None:
        # One word until it has been heard: thousands of files may change at once.
        if not self._is_told:
            self._is_told = True
            self._post(self._hear)

    def _hear(self) -> None:
        self._is_told = False
        if not self._is_closed:
            self._changed()


def _kinds() -> "list[type[FileSystemEvent]]":
    """Not what a reader does: a scan opens and closes files."""
    from watchdog import events as e

    return [
        *(e.FileCreatedEvent, e.FileDeletedEvent, e.FileModifiedEvent, e.FileMovedEvent),
        *(e.DirCreatedEvent, e.DirDeletedEvent, e.DirMovedEvent),
    ]


def _identity(folder: Path) -> tuple[int, int] | None:
    try:
        about = folder.stat()
    except OSError:
        return None
    return about.st_dev, about.st_ino


def _unheard() -> None:
    """Before `watch`, nobody hears."""
