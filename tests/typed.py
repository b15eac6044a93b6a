"""A command as it is typed, done in this process: what a process of its own adds is tested in `test_commands`."""

import io
import os
import sys
from pathlib import Path

import pytest
from msgspec import Struct

from segue.app import main
from segue.domain import speech


class Ran(Struct, frozen=True):
    returncode: int
    stdout: str
    stderr: str


def run(home: Path, *arguments: str | Path) -> Ran:
    """`segue` with these arguments, typed in `home` by someone whose home that is."""
    told, complained = (io.TextIOWrapper(io.BytesIO(), "utf-8", "surrogateescape", newline="") for _ in range(2))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(sys, "argv", ["segue", *map(str, arguments)])
        patch.setattr(sys, "stdout", told)
        patch.setattr(sys, "stderr", complained)
        patch.setenv("HOME", os.fspath(home))
        patch.chdir(home)
        patch.setattr(speech, "_spoken", speech._spoken)
        try:
            status = main()
        except SystemExit as end:
            status = int(end.code or 0)
    return Ran(status, _all(told), _all(complained))


def _all(stream: io.TextIOWrapper) -> str:
    stream.flush()
    return stream.buffer.getvalue().decode("utf-8", "surrogateescape")  # type: ignore[attr-defined]
