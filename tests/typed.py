"""A command as it is typed, done in this process: what a process of its own adds is tested in `test_commands`."""

import io
import json
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


def run(home: Path | None, *arguments: str | Path) -> Ran:
    """`segue` with these arguments; typed in `home` by someone whose home that is, where it matters."""
    told, complained = (io.TextIOWrapper(io.BytesIO(), "utf-8", "surrogateescape", newline="") for _ in range(2))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(sys, "argv", ["segue", *map(str, arguments)])
        patch.setattr(sys, "stdout", told)
        patch.setattr(sys, "stderr", complained)
        if home is not None:
            patch.setenv("HOME", os.fspath(home))
            patch.chdir(home)
        patch.setattr(speech, "_spoken", speech._spoken)
        try:
            status = main()
        except SystemExit as end:
            status = int(end.code or 0)
    return Ran(status, _all(told), _all(complained))


def answers(*arguments: str | Path) -> list[dict[str, object]]:
    """The JSON objects of a command that succeeds, one on each line."""
    ran = run(None, *arguments, "--json")
    assert (ran.returncode, ran.stderr) == (0, "")
    return [json.loads(line) for line in ran.stdout.splitlines()]


def complaint(*arguments: str | Path) -> str:
    """The sentence that a command says whose input is at fault."""
    ran = run(None, *arguments)
    assert (ran.returncode, ran.stdout) == (1, "")
    assert ran.stderr.startswith("segue: ")
    assert ran.stderr.endswith(".\n")
    assert ran.stderr.count("\n") == 1
    return ran.stderr.removeprefix("segue: ").strip()


def _all(stream: io.TextIOWrapper) -> str:
    stream.flush()
    return stream.buffer.getvalue().decode("utf-8", "surrogateescape")  # type: ignore[attr-defined]
