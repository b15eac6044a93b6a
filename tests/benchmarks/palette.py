"""The palette on a large library: from each key to the rows that it finds, painted; and how long keys wait."""

import os
import random
import sys
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median

sys.path.insert(0, str(Path(__file__).parents[1]))

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from benchmarks.playlists import NOW, Nobody
from fake_alarms import FakeAlarms
from fakes import FakeAnalyser, FakeClock, FakeEngine, FakeOutputs, FakePlayers, FakePower, FakeWatch
from segue import app as entry
from segue.adapters.post import QtPost
from segue.domain.sorting import SortBy
from segue.gui.palette import Palette
from segue.program import Program, World


def typed(palette: Palette, text: str) -> tuple[list[float], list[float]]:
    """For each letter the milliseconds until what it finds is painted, and of them the longest in which no key
    could have been taken.
    """
    answers, held = [], []
    for letter in text:
        begun = now = time.perf_counter()
        QTest.keyClick(palette.field, letter)
        longest = time.perf_counter() - begun
        while palette.is_waiting:
            now = time.perf_counter()
            QApplication.processEvents()
            longest = max(longest, time.perf_counter() - now)
            time.sleep(0.0005)  # else the worker would not get the interpreter
        palette.list.viewport().repaint()
        answers.append((time.perf_counter() - begun) * 1000)
        held.append(longest * 1000)
    return answers, held


def told(name: str, answers: list[float], held: list[float]) -> None:
    keys = f"{median(answers):.1f} ms, at most {max(answers):.1f} ms"
    print(f"  {name:<34} {keys:>28}   keys held up {max(held):.1f} ms at most", flush=True)


def until(is_so: Callable[[], bool]) -> float:
    begun = time.perf_counter()
    while not is_so():
        QApplication.processEvents()
        time.sleep(0.001)
    return time.perf_counter() - begun


def main() -> None:
    app = entry._application()
    post, clock = QtPost(), FakeClock(NOW)
    alarms, power = FakeAlarms(clock, post), FakePower()
    world = World(
        *(clock, post, FakeEngine(post), alarms, Nobody(), FakeWatch(), FakePlayers, random.Random(1)),
        *(power, FakeAnalyser, FakeOutputs()),
    )
    program = Program(app, Path(sys.argv[1]), world)
    window = program.window
    window.resize(1200, 780)
    window.show()
    QTest.qWaitForWindowExposed(window)
    tracks = program.library.tracks.many(program.library.find("", SortBy.TITLE, False)[::9_973])
    begun = time.perf_counter()
    window.palette_controls.open()
    QApplication.processEvents()
    opened = (time.perf_counter() - begun) * 1000
    palette = window.palette_controls.palette
    known = until(lambda: program.music.finding.is_whole)
    print(f"  opened in {opened:.0f} ms, and all names known {known:.2f} s later")
    typed(palette, "a")
    names = [track.tags.title.lower() for track in tracks] + [track.tags.artist.lower() for track in tracks]
    every: tuple[list[float], list[float]] = [], []
    for name in [one[:14] for one in names if one.isascii()][:16]:
        palette.field.clear()
        for some, more in zip(every, typed(palette, name), strict=True):
            some.extend(more)
    told("names, letter by letter", *every)
    palette.field.clear()
    word = max((word for name in names for word in name.split() if word.isascii()), key=len)
    told("two letters in the wrong order", *typed(palette, f"{word[:3]}{word[4]}{word[3]}{word[5:]}"))
    palette.field.clear()
    told("commands", *typed(palette, "settings scrobbling"))
    palette.leave()
    begun = time.perf_counter()
    window.commands.do("shortcuts")
    QApplication.processEvents()
    print(f"  the page of shortcuts in {(time.perf_counter() - begun) * 1000:.0f} ms")
    sys.stdout.flush()
    os._exit(0)  # nothing is to be kept


if __name__ == "__main__":
    main()
