"""What a program and all processes that it has started hold of memory, seen from outside."""

import subprocess
import threading
from collections.abc import Sequence
from pathlib import Path

_EVERY = 0.05


def tree_pss(root: int) -> tuple[int, int]:
    """The proportional memory (PSS) of the process `root` and all below it, in KiB; and how many they are."""
    children: dict[int, list[int]] = {}
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            fields = stat.read_text().rsplit(")", 1)[1].split()
        except (FileNotFoundError, ProcessLookupError):
            continue
        children.setdefault(int(fields[1]), []).append(int(stat.parent.name))
    tree, rest = [], [root]
    while rest:
        tree.append(one := rest.pop())
        rest += children.get(one, [])
    return sum(map(_pss, tree)), len(tree)


def _pss(process: int) -> int:
    try:
        lines = Path(f"/proc/{process}/smaps_rollup").read_text().splitlines()
    except (FileNotFoundError, ProcessLookupError):  # it has ended
        return 0
    return sum(int(line.split()[1]) for line in lines if line.startswith("Pss:"))


def peak_pss(command: Sequence[str | Path]) -> tuple[int, int, str]:
    """Run `command` to its end. The most that all its processes held together, looked at every 50 ms, in KiB; how
    many they were then; and what it has printed.
    """
    most = (0, 0)
    with subprocess.Popen([str(word) for word in command], stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        told: list[str] = []
        listener = threading.Thread(target=lambda: told.append(process.stdout.read()))
        listener.start()
        while listener.is_alive():
            most = max(most, tree_pss(process.pid))
            listener.join(_EVERY)
    if process.returncode:
        raise subprocess.CalledProcessError(process.returncode, process.args)
    return *most, told[0]


def settled_pss(command: Sequence[str | Path], after: float) -> tuple[int, int]:
    """Start `command`; what its processes hold so many seconds later, in KiB, and how many they are. Then end it."""
    with subprocess.Popen([str(word) for word in command], stdout=subprocess.DEVNULL) as process:
        try:
            process.wait(after)
        except subprocess.TimeoutExpired:
            held = tree_pss(process.pid)
            process.terminate()
            return held
    raise RuntimeError(f"{command[0]} ended by itself, with {process.returncode}")
