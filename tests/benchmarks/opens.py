"""Counts the files that anyone opens in some folders, as the kernel tells it: whoever does it, and however."""

import ctypes
import os
import select
import struct
import threading
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType

_OPEN, _IS_FOLDER, _OVERFLOW = 0x20, 0x40000000, 0x4000
_EVENT = struct.Struct("iIII")


class Opens:
    """While it is entered, counts openings in `folders`, of files directly in them. `files` is right at its end."""

    def __init__(self, folders: Sequence[Path]) -> None:
        self.files = 0
        self._folders = folders
        self._libc = ctypes.CDLL(None, use_errno=True)
        self._ended = threading.Event()
        self._thread = threading.Thread(target=self._count)

    def __enter__(self) -> "Opens":
        self._inotify = self._libc.inotify_init1(os.O_CLOEXEC | os.O_NONBLOCK)
        for folder in self._folders:
            if self._libc.inotify_add_watch(self._inotify, os.fsencode(folder), _OPEN) < 0:
                raise OSError(ctypes.get_errno(), "inotify", str(folder))
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, _: TracebackType | None
    ) -> None:
        self._ended.set()
        self._thread.join()
        os.close(self._inotify)

    def _count(self) -> None:
        is_last = False
        while not is_last:
            is_last = self._ended.is_set()  # what was opened before is in the queue by now
            while select.select([self._inotify], [], [], 0.05)[0]:
                self._take(os.read(self._inotify, 1 << 16))

    def _take(self, data: bytes) -> None:
        at = 0
        while at < len(data):
            _, mask, _, name = _EVENT.unpack_from(data, at)
            if mask & _OVERFLOW:
                raise OverflowError("more was opened than the kernel can tell")
            self.files += bool(mask & _OPEN) and not mask & _IS_FOLDER
            at += _EVENT.size + name
