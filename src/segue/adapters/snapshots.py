"""Keeps what was learned in one file of the profile, as a cache: whatever is not whole, or not ours, is not there.

The file: a magic word; a digest of all that follows, keyed by the seal and by the very program that wrote it; how
long the words are; the words, as JSON, and what each array is; the arrays. What was cut off, damaged, written by
another version or made by someone else has another digest, and nothing of it is read.
"""

import hashlib
import json
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import suppress
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:  # these bring numpy, which the window need not wait for: they are imported on the worker
    from numpy.typing import NDArray

    from segue.habits.snapshot import State

NAME = "learned.cache"

_MAGIC = b"Segue learned\n"
_DIGEST = 32
_LENGTH = 8
_BODY = len(_MAGIC) + _DIGEST

#: A larger file is none of ours: a model takes 200 bytes a track and 16 a play.
_MOST = 512 << 20

#: What is learned of a log depends on these: the model, how the log is read, and what a play is.
TAUGHT_BY = (
    "habits",
    "domain",
    "core/learning.py",
    "adapters/snapshots.py",
    "adapters/sqlite/plays.py",
    "adapters/sqlite/profile.py",
    "adapters/sqlite/values.py",
)


class FileSnapshots:
    """Implements `Snapshots` in `folder`. Its methods may be called on any thread."""

    def __init__(self, folder: Path) -> None:
        self._file = folder / NAME
        self._partial = folder / (NAME + ".part")
        self._one = threading.Lock()

    def read(self, seal: bytes) -> "State | None":
        try:
            data = self._file.read_bytes() if self._file.stat().st_size < _MOST else b""
        except OSError:  # hardly ever anything but that there is none yet
            data = b""
        body = memoryview(data)[_BODY:]
        whole = _MAGIC + _digest(seal, [body])
        if data[:_BODY] != whole:
            self.delete()
            return None
        import numpy as np

        from segue.habits.snapshot import State

        length = int.from_bytes(body[:_LENGTH])
        head = json.loads(bytes(body[_LENGTH : _LENGTH + length]))
        arrays, at = [], _LENGTH + length
        for kind, shape, order in head["arrays"]:
            array = np.frombuffer(body, kind, int(np.prod(shape)), at).reshape(shape, order=order)
            at += array.nbytes
            arrays.append(array.copy(order))
        return State(head["words"], arrays)

    def keep(self, seal: bytes, state: "State", holds: Callable[[], bool]) -> None:
        pieces = list(_pieces(state))
        try:
            with self._partial.open("wb") as file:
                file.write(_MAGIC + _digest(seal, pieces))
                for piece in pieces:
                    file.write(piece)
            with self._one:
                if holds():
                    self._partial.replace(self._file)
                else:
                    self._partial.unlink()
        except OSError:  # a full disk, or deleted meanwhile: the next start takes longer
            self.delete()

    def delete(self) -> None:
        with self._one, suppress(OSError):
            self._partial.unlink(missing_ok=True)
            self._file.unlink(missing_ok=True)


def _pieces(state: "State") -> Iterator[memoryview]:
    arrays = [_flat(array) for array in state.arrays]
    head = json.dumps({"words": state.words, "arrays": [about for about, _ in arrays]}).encode()
    yield memoryview(len(head).to_bytes(_LENGTH))
    yield memoryview(head)
    for _, held in arrays:
        yield held


def _flat(array: "NDArray[Any]") -> tuple[tuple[str, tuple[int, ...], str], memoryview]:
    """What it is, and its bytes. Its order is kept: sums over columns and over rows differ in their last digits."""
    import numpy as np

    order = "F" if array.flags.f_contiguous and not array.flags.c_contiguous else "C"
    held = np.ascontiguousarray(array.T if order == "F" else array)
    return (array.dtype.str, array.shape, order), held.reshape(-1).view(np.uint8).data


def _digest(seal: bytes, pieces: "list[memoryview]") -> bytes:
    key = hashlib.blake2b(seal, digest_size=64).digest()
    digest = hashlib.blake2b(_program(), key=key, digest_size=_DIGEST)
    for piece in pieces:
        digest.update(piece)
    return digest.digest()


@cache
def _program() -> bytes:
    """What tells this program from any other that might learn otherwise."""
    from numpy import __version__ as numpy

    digest = hashlib.blake2b(f"{sys.version} {sys.byteorder} {numpy}".encode())
    for source in sources():
        digest.update(source.read_bytes())
    return digest.digest()


def sources() -> Iterator[Path]:
    """The files of `TAUGHT_BY`, always in the same order."""
    for name in TAUGHT_BY:
        place = Path(__file__).parents[1] / name
        yield from sorted(place.glob("*.py")) if place.is_dir() else [place]
