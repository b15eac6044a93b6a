"""From a key in the search field until the rows and the total are right, beside SQLite's own time for the words.

What is right is known at the end: the rows and the total that stay. So it does not matter whether they come
at once or one after the other.
"""

import os
import random
import sqlite3
import statistics
import sys
import time
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtGui import QPaintEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from segue import app as entry
from segue.adapters.alarms import ApAlarms
from segue.adapters.clock import SystemClock
from segue.adapters.folder_watch import DiskWatch
from segue.adapters.music_folders import SHEET, SUFFIXES
from segue.adapters.post import QtPost
from segue.adapters.power import SysfsPower
from segue.adapters.sensors.idle import DesktopIdle
from segue.adapters.sound.devices import NoDevice
from segue.adapters.sound.engine import SoundEngine
from segue.adapters.sound.outputs import ServerOutputs
from segue.adapters.sound.vlc import VlcDecoder
from segue.adapters.sqlite.profile import DATABASE
from segue.domain.text import searchable
from segue.gui.library_page import LibraryPage
from segue.gui.row_table import TRACK_ROLE, RowTable
from segue.gui.sidebar import Place
from segue.program import Program, World

#: Common letters and words, rare ones, several scripts, several words.
WORDS = (
    *("nocturne", "cafe", "rio", "blue", "alesund", "glass", "stars", "the love", "rock so", "jazz me"),
    *("ночь", "夜の", "東京", "сат", "remix", "soundtrack", "mabo", "time is", "kar the", "🎷"),
)

#: Nothing more has come for so long after a key: what stands there now is what stays (s).
_QUIET = 0.2


@dataclass
class Watcher:
    """What was painted when, and what the total said."""

    table: RowTable
    total: Callable[[], str]
    painted: list[tuple[float, tuple[int, ...]]] = field(default_factory=list)
    told: list[tuple[float, str]] = field(default_factory=list)

    def rows(self) -> tuple[int, ...]:
        model, height = self.table.model(), self.table.viewport().height()
        if not self.table.isVisible() or not model.rowCount():
            return ()
        last = self.table.rowAt(height - 1)
        seen = range(max(0, self.table.rowAt(0)), (model.rowCount() if last < 0 else last + 1))
        return tuple(model.index(row, 0).data(TRACK_ROLE) for row in seen)

    def note_paint(self) -> None:
        rows = self.rows()
        self.painted.append((time.perf_counter(), rows))

    def note_total(self) -> None:
        if not self.told or self.told[-1][1] != self.total():
            self.told.append((time.perf_counter(), self.total()))

    def has_changed(self) -> bool:
        """Whether there are rows, and others than before: else nothing is painted."""
        return self.rows() not in ((), self.painted[0][1])

    def after(self, does: Callable[[], object]) -> tuple[float, float]:
        """The seconds from `does` until the rows that stay were painted, and until the total that stays was told."""
        self.painted, self.told = [(0, self.rows())], [(0, self.total())]
        began = time.perf_counter()
        does()
        while time.perf_counter() - max(began, self.painted[-1][0], self.told[-1][0]) < _QUIET:
            self.note_total()
            QApplication.processEvents()
        return _since(began, self.painted), _since(began, self.told)


def _since(began: float, seen: list[tuple[float, object]]) -> float:
    """When what is last came, and was not gone again; 0 where it was there before."""
    arrived = seen[-1][0]
    for at, what in reversed(seen):
        if what != seen[-1][1]:
            break
        arrived = at
    return max(0.0, arrived - began)


def main(folder: Path) -> None:
    app = entry._application()
    entry._stay_unseen(app)
    post = QtPost()
    engine = SoundEngine(post, NoDevice, True, VlcDecoder())
    watch = DiskWatch(post, SUFFIXES | {SHEET})
    chance, power = random.Random(1), SysfsPower()
    world = World(
        *(SystemClock(), post, engine, ApAlarms(post), DesktopIdle(post), watch, entry._players, chance, power),
        *(entry._analyser, ServerOutputs()),
    )
    watchers: list[Watcher] = []
    paint = RowTable.paintEvent

    def painted(table: RowTable, event: QPaintEvent) -> None:
        paint(table, event)
        for watcher in watchers:
            if table is watcher.table:
                watcher.note_paint()

    RowTable.paintEvent = painted  # type: ignore[method-assign]
    program = Program(app, folder, world)
    program.profile.settings.set("analyses_sounds", False)  # there are no files that could be heard
    program.window.resize(1200, 780)
    program.window.show()
    program.window.sidebar.chosen.emit(Place.TRACKS)
    QTest.qWaitForWindowExposed(program.window)
    program.library.find_ahead()  # as the start does when the window has been there for a moment
    QTest.qWait(1500)  # the start's own work is another figure
    while not program.profile.tracks._ahead[1]:
        QTest.qWait(50)
    field, page = program.window.sidebar.search, program.window.music.library
    assert page.table.isVisible()
    watcher = Watcher(page.table, lambda: page._summary.text())
    watchers.append(watcher)
    first_key = watcher.after(lambda: field.insert("x"))[0]
    rows: dict[bool, list[float]] = {True: [], False: []}
    totals: list[float] = []
    for word in WORDS:
        watcher.after(field.clear)
        for place, letter in enumerate(word):
            if not letter.isspace():
                seconds, total = watcher.after(lambda letter=letter: field.insert(letter))
                if watcher.has_changed():
                    rows[place == 0].append(seconds)
                totals.append(total)
            else:
                field.insert(letter)
        _check(program, page, watcher, word)
    known = len(program.library.tracks.all_ids())
    bare_letter, bare_longer = bare(folder / DATABASE)
    for name, times, reference in (
        (f"key → rows, any, {known:,} tracks", rows[True] + rows[False], ""),
        (f"key → rows, one letter, {known:,} tracks", rows[True], f"bare FTS5 {bare_letter}"),
        (f"key → rows, more letters, {known:,} tracks", rows[False], f"bare FTS5 {bare_longer}"),
        (f"key → total, {known:,} tracks", totals, ""),
    ):
        print(f"  {name:<52} {p95(times) * 1000:>11.1f} ms   p95 of {len(times)}; {spread(times)}  {reference}")
    print(f"  {'the first key after the start':<52} {first_key * 1000:>11.1f} ms", flush=True)
    program.close()
    post.close()
    os._exit(0)


def _check(program: Program, page: LibraryPage, watcher: Watcher, word: str) -> None:
    """What has stayed is what the library finds."""
    wanted = program.library.find(word, page._sort, page._descending)
    seen = watcher.rows()
    if tuple(wanted[: len(seen)]) != seen:
        raise AssertionError(f"{word}: {seen} is shown, {wanted[: len(seen)]} is meant")


def bare(file: Path) -> tuple[str, str]:
    """What sqlite3 alone takes for the same words: a total, and 50 numbers in no order that anyone asked for."""
    letter, longer = [], []
    with closing(sqlite3.connect(file)) as connection:
        for word in WORDS:
            for end in range(1, len(word) + 1):
                match = " ".join(f'"{part}"*' for part in searchable(word[:end]).split())
                if not match or word[end - 1].isspace():
                    continue
                start = time.perf_counter()
                connection.execute("SELECT count(*) FROM track_words WHERE track_words MATCH ?", (match,)).fetchone()
                connection.execute(
                    "SELECT rowid FROM track_words WHERE track_words MATCH ? LIMIT 50", (match,)
                ).fetchall()
                (letter if end == 1 else longer).append(time.perf_counter() - start)
    return tuple(f"p95 {p95(times) * 1000:.1f} ms, {spread(times)}" for times in (letter, longer))  # type: ignore[return-value]


def p95(times: list[float]) -> float:
    return sorted(times)[min(len(times) - 1, int(len(times) * 0.95))]


def spread(times: list[float]) -> str:
    return f"median {statistics.median(times) * 1000:.1f}, longest {max(times) * 1000:.1f}"


if __name__ == "__main__":
    main(Path(sys.argv[1]))
