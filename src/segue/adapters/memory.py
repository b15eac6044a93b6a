"""Gives memory back to the system that a long piece of work has let go."""

import ctypes
import sys


def give_back() -> None:
    """glibc keeps what was freed where something small lies behind it: 13 MB after a scan of 100,000 files.

    Does nothing with another C library. For a worker: it takes some milliseconds.
    """
    if sys.platform == "linux":
        trim = getattr(ctypes.CDLL(None), "malloc_trim", None)
        if trim is not None:
            trim(0)
