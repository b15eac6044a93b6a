"""Long playlists: a drag of 5,000 tracks, and a list of 50,000 opened, scrolled and edited, with the window shown."""

import os
import random
import sys
import time
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget
from tzlocal import get_localzone

from fake_alarms import FakeAlarms
from fakes import FakeAnalyser, FakeClock, FakeEngine, FakeOutputs, FakePlayers, FakePower, FakeWatch
from segue import app as entry
from segue.adapters.post import QtPost
from segue.domain.sorting import SortBy
from segue.domain.track import TrackId
from segue.gui.track_mime import carried
from segue.program import Program, World

NOW = datetime(2026, 11, 27, 21, tzinfo=get_localzone())
DRAGGED, LONG = 5_000, 50_000
PAGES = 300


class Nobody:
    def ask(self, answer: Callable[[None], None]) -> None:
        answer(None)


def settled() -> float:
    """Let everything come that has been put off. The longest that one turn of the loop took, in seconds."""
    longest, until = 0.0, time.perf_counter() + 0.3
    while time.perf_counter() < until:
        begun = time.perf_counter()
        QApplication.processEvents()
        longest = max(longest, time.perf_counter() - begun)
    return longest


def told(name: str, does: Callable[[], object]) -> None:
    """How long it takes until it can be seen, how much of that we work, and the longest pause after it."""
    settled()
    begun, work = time.perf_counter(), time.process_time()
    does()
    QApplication.processEvents()
    taken, work = time.perf_counter() - begun, time.process_time() - work
    rest = f"{work * 1000:.1f} ms of work, then at most {settled() * 1000:.1f} ms"
    print(f"  {name:<52} {taken * 1000:>11.1f} ms   {rest}", flush=True)


def dropped(target: QWidget, at: QPoint, tracks: list[TrackId]) -> None:
    mime = carried(tracks)
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(target, QDragEnterEvent(at, copy, mime, left, none))
    QApplication.sendEvent(target, QDragMoveEvent(at, copy, mime, left, none))
    QApplication.sendEvent(target, QDropEvent(QPointF(at), copy, mime, left, none))


def main(folder: Path) -> None:
    """`folder` is a profile of made_rows.py, of 100,000 tracks."""
    app = entry._application()
    entry._stay_unseen(app)
    post, clock, chance = QtPost(), FakeClock(NOW), random.Random(1)
    world = World(
        *(clock, post, FakeEngine(post), FakeAlarms(clock, post), Nobody(), FakeWatch(), FakePlayers, chance),
        *(FakePower(), FakeAnalyser, FakeOutputs()),
    )
    program = Program(app, folder, world)
    window, playlists = program.window, program.playlists
    window.resize(1200, 780)
    window.show()
    ids = list(program.library.find("", SortBy.TITLE, False))
    chance.shuffle(ids)
    long = playlists.create("Long", ids[:LONG])
    short = playlists.create("Short")
    window.way.go(short.id)
    page = window.playlists.playlist
    settled()
    told(f"a drop of {DRAGGED:,} tracks onto an empty list", lambda: dropped(page, QPoint(300, 400), ids[:DRAGGED]))
    told(f"a list of {LONG:,} opened", lambda: window.way.go(long.id))
    table = page.table
    bar = table.verticalScrollBar()
    pauses = []
    for page_number in range(PAGES):
        begun, work = time.perf_counter(), time.process_time()
        bar.setValue(page_number * bar.maximum() // PAGES)
        QApplication.processEvents()
        pauses.append((time.perf_counter() - begun, time.process_time() - work))
    longest, most = max(pause for pause, _ in pauses), max(work for _, work in pauses)
    words = f"the longest of {PAGES} scrolls through it"
    print(f"  {words:<52} {longest * 1000:>11.1f} ms   at most {most * 1000:.1f} ms of work", flush=True)
    bar.setValue(0)
    at = QPoint(100, 50)
    told(f"a drop of {DRAGGED:,} tracks near its top", lambda: dropped(table.viewport(), at, ids[-DRAGGED:]))
    told("undone", window.steps.undo)
    rows = tuple(range(10, 10 + DRAGGED))
    told(f"{DRAGGED:,} of it moved to its end", lambda: table.rows_moved.emit(rows, LONG))
    told("one track of it removed near its top", lambda: table.removal_chosen.emit((3,)))
    table.choose_rows(range(DRAGGED))
    told(f"{DRAGGED:,} of it copied", lambda: table.copy_chosen.emit())
    told("sorted by artist", lambda: table.horizontalHeader().sectionClicked.emit(2))
    program.close()
    post.close()
    os._exit(0)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
