"""What is played in a private session leaves no trace in the profile, whether it ends by its entry, or by a crash."""

import shutil
import sqlite3
from collections.abc import Mapping, Sequence
from contextlib import closing
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from conftest import Running, Start
from segue.adapters.sqlite.profile import DATABASE
from segue.core.playback import State
from segue.domain.play import CHOSEN
from segue.domain.sorting import SortBy
from sound import write_tone

#: Told by each program as it ends, whatever was played: of the window, and of ratings that files have not been told.
_OF_THE_END = ("window", "split", "place", "likings_to_write")

#: Told once Home is read, of what was there before: which of its shelves have anything.
_OF_THE_START = ("home shelves seen",)

#: And how the library's files sound, which is found out meanwhile; and which page was looked at.
_NOT_OF_PLAYING = ("sounds", "kept_orders")


def tables(profile: Path) -> Mapping[str, Sequence[tuple[Any, ...]]]:
    """Every row of every table."""
    with closing(sqlite3.connect(profile / DATABASE)) as db:
        names = [row[0] for row in db.execute("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")]
        found = {name: db.execute(f"SELECT * FROM {name}").fetchall() for name in names}
    found["settings"] = [row for row in found["settings"] if row[0] not in (*_OF_THE_END, *_OF_THE_START)]
    return {name: rows for name, rows in found.items() if name not in _NOT_OF_PLAYING}


def entry(menu: QMenu, words: str) -> QAction:
    return next(action for action in menu.actions() if action.text() == words)


def press(running: Running, words: str) -> None:
    """In the menu of what plays."""
    running.program.window.bar._more.click()
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    entry(menu, words).trigger()
    menu.close()


@pytest.fixture
def running(start: Start, demo_copy: Path, qtbot: QtBot) -> Running:
    """Paused in a queue, with all that a start does done."""
    running = start(demo_copy)
    program = running.program
    qtbot.waitUntil(lambda: program.playing.kept_queue._is_begun)
    tracks = list(program.library.find("", SortBy.TITLE, False))
    program.player.play(tracks[:9], CHOSEN)
    qtbot.waitUntil(lambda: running.engine.sounds)
    running.pass_time(timedelta(seconds=50))
    program.player.stop()
    qtbot.waitUntil(lambda: "watching" in vars(program.music) and not program.library.is_scanning, timeout=20_000)
    running.pass_time(timedelta(seconds=5))
    return running


def listen_privately(running: Running, tmp_path: Path, qtbot: QtBot) -> None:
    program = running.program
    press(running, "Private session")
    mark = program.window.bar._private
    assert mark.isVisible()
    assert "not kept" in mark.accessibleName()
    assert mark.toolTip() == mark.accessibleName()
    film = write_tone(tmp_path / "from outside.flac", 40.0)
    program.open([film])
    qtbot.waitUntil(lambda: program.player.current is not None and program.player.current.track.path == film)
    qtbot.waitUntil(lambda: running.engine.sounds)
    running.pass_time(timedelta(seconds=35))
    program.player.play(list(program.library.find("", SortBy.TITLE, False))[20:30], CHOSEN)
    qtbot.waitUntil(lambda: running.engine.sounds)
    running.pass_time(timedelta(minutes=20))
    program.player.next()
    running.pass_time(timedelta(minutes=1))


def test_it_leaves_no_trace(running: Running, demo_copy: Path, tmp_path: Path, qtbot: QtBot) -> None:
    before = tables(demo_copy)
    listen_privately(running, tmp_path, qtbot)
    qtbot.mouseClick(running.program.window.bar._private, Qt.MouseButton.LeftButton)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    entry(menu, "End the private session").trigger()
    menu.close()
    assert not running.program.window.bar._private.isVisible()
    assert running.program.player.state is not State.PLAYING, "the queue from before is there again, and waits"
    running.pass_time(timedelta(seconds=10))
    assert tables(demo_copy) == before
    assert b"from outside" not in (demo_copy / DATABASE).read_bytes()


def test_it_ends_with_the_program(running: Running, demo_copy: Path, tmp_path: Path, qtbot: QtBot) -> None:
    before = tables(demo_copy)
    listen_privately(running, tmp_path, qtbot)
    running.close()
    assert tables(demo_copy) == before
    assert b"from outside" not in (demo_copy / DATABASE).read_bytes()


def test_a_crash_leaves_no_trace(
    running: Running, demo_copy: Path, tmp_path: Path, start: Start, qtbot: QtBot
) -> None:
    before = tables(demo_copy)
    listen_privately(running, tmp_path, qtbot)
    crashed = tmp_path / "crashed"
    shutil.copytree(demo_copy, crashed)  # all that is on the disk at this moment
    there = tables(crashed)
    assert there["plays"] == before["plays"]
    assert there["listen_under_way"] == []
    again = start(crashed)
    assert not again.program.playing.private.is_on
    assert tables(crashed) == before
