"""How a process of our own begins, without the window's modules, and ends, with the program."""

import contextlib
import multiprocessing
import os
import sys
from collections.abc import Iterator
from types import ModuleType


@contextlib.contextmanager
def nameless_main() -> Iterator[None]:
    """While a process starts, `__main__` is an empty module.

    multiprocessing has every process import the main module anew; that of the installed program imports
    the window, and all of Qt with it, of which a process that reads files needs nothing.
    """
    main = sys.modules["__main__"]
    sys.modules["__main__"] = ModuleType("__main__")
    try:
        yield
    finally:
        sys.modules["__main__"] = main


def end_with_parent() -> None:
    """Do not outlive the program, even where a read never returns. For a thread of the process."""
    parent = multiprocessing.parent_process()
    assert parent is not None
    parent.join()
    os._exit(1)
