"""The cover of what plays, as a file: the desktop shows covers by their addresses only."""

import hashlib
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from PySide6.QtGui import QImage

from segue.core.worker import Worker

#: As large as a lock screen shows it.
_PIXELS = 512

#: The one before may still be shown while the next is read.
_KEPT = 3


class Art:
    """Writes covers to `folder`, on a worker; `cover` gives that of a file, so many pixels wide."""

    def __init__(self, worker: Worker, cover: Callable[[Path, int], QImage | None], folder: Path) -> None:
        self._worker = worker
        self._cover = cover
        self._folder = folder

    def find(self, path: Path, then: Callable[[str], None]) -> None:
        """`then` gets the address of its cover; "" where it has none, or none can be written."""
        self._worker.submit(lambda: self._written(path), then)

    def _written(self, path: Path) -> str:
        image = self._cover(path, _PIXELS)
        if image is None:
            return ""
        name = hashlib.blake2b(image.constBits(), digest_size=16).hexdigest()
        file = self._folder / f"{name}.jpg"
        with suppress(OSError):
            self._folder.mkdir(parents=True, exist_ok=True)
            file.touch()
            if file.stat().st_size or image.save(str(file), "JPEG", 90):  # type: ignore[call-overload]
                self._tidy()
                return file.as_uri()
        return ""

    def _tidy(self) -> None:
        """The covers that were looked at last stay."""
        with suppress(OSError):
            files = sorted(self._folder.glob("*.jpg"), key=lambda file: file.stat().st_mtime, reverse=True)
            for file in files[_KEPT:]:
                file.unlink()
