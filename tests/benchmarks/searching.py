"""From a key in the search field until the rows that match are painted, over words of several lengths."""

import os
import random
import sys
import time
from pathlib import Path

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from segue import app as entry
from segue.adapters.alarms import ApAlarms
from segue.adapters.clock import SystemClock
from segue.adapters.folder_watch import DiskWatch
from segue.adapters.music_folders import SHEET, SUFFIXES
from segue.adapters.post import QtPost
from segue.adapters.sensors.idle import DesktopIdle
from segue.gui.sidebar import Place
from segue.program import Program, World


def main(folder: Path) -> None:
    app = entry._application()
    post = QtPost()
    engine = entry._vlc(post) or entry._qt(post)
    watch = DiskWatch(post, SUFFIXES | {SHEET})
    world = World(
        SystemClock(), post, engine, ApAlarms(post), DesktopIdle(post), watch, entry._players, random.Random(1)
    )
    program = Program(app, folder, world)
    program.window.show()
    program.window.sidebar.chosen.emit(Place.TRACKS)
    QTest.qWaitForWindowExposed(program.window)
    field, table = program.window.sidebar.search, program.window.library.table
    times = []
    for word in ("nocturne", "cafe", "rio", "blue 17", "alesund", "glass", "artist 4", "полн", "jazz e"):
        field.clear()
        QApplication.processEvents()
        for letter in word:
            start = time.perf_counter()
            field.insert(letter)
            table.viewport().repaint()
            times.append(time.perf_counter() - start)
    times.sort()
    rows = program.library.find("", program.window.library._sort, False)
    name = f"a key until its rows are painted, {len(rows):,} tracks"
    print(
        f"  {name:<52} {times[int(len(times) * 0.95)] * 1000:>11.1f} ms   (95th percentile of {len(times)};"
        f" median {times[len(times) // 2] * 1000:.1f} ms, longest {times[-1] * 1000:.1f} ms)",
        flush=True,
    )
    program.close()
    post.close()
    os._exit(0)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
