"""The music ends by itself when it was asked to, and tells until when it will not."""

from collections.abc import Sequence
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from conftest import Running, Start
from segue.core.playback import State, StopAfter
from segue.domain.play import CHOSEN
from segue.domain.sorting import SortBy


@pytest.fixture
def running(start: Start, demo_copy: Path, qtbot: QtBot) -> Running:
    running = start(demo_copy)
    qtbot.waitUntil(lambda: running.program.playing.kept_queue._is_begun)
    tracks = list(running.program.library.find("", SortBy.TITLE, False))
    running.program.player.play(tracks[:9], CHOSEN)
    qtbot.waitUntil(lambda: running.engine.sounds)
    return running


def entries(menu: QMenu) -> Sequence[QAction]:
    return [action for action in menu.actions() if not action.isSeparator()]


def choose(running: Running, words: str) -> None:
    """By the menu of what plays."""
    running.program.window.bar._more.click()
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    sleep = next(action.menu() for action in entries(menu) if action.text() == "Sleep timer")
    assert isinstance(sleep, QMenu)
    next(action for action in entries(sleep) if action.text() == words).trigger()
    menu.close()


def chip(running: Running) -> str:
    shown = running.program.window.bar._sleep
    return shown.text() if shown.isVisible() else ""


def test_after_a_time(running: Running, qtbot: QtBot) -> None:
    assert chip(running) == ""
    choose(running, "In 15 min")
    assert chip(running) == "15 min"
    running.pass_time(timedelta(minutes=5, seconds=30))
    running.program.window.listening.sleep._show()
    assert chip(running) == "10 min"
    choose(running, "10 min more")
    assert chip(running) == "20 min"
    running.pass_time(timedelta(minutes=19, seconds=30))
    qtbot.waitUntil(lambda: running.program.player.state is State.PAUSED)
    assert running.program.player.volume == 80
    assert chip(running) == ""


def test_it_is_called_off_at_its_chip(running: Running, qtbot: QtBot) -> None:
    choose(running, "In 30 min")
    qtbot.mouseClick(running.program.window.bar._sleep, Qt.MouseButton.LeftButton)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    entries(menu)[-1].trigger()
    menu.close()
    assert chip(running) == ""
    assert not running.program.playing.sleep_timer.is_set


@pytest.mark.parametrize(
    ("words", "what", "shown"),
    [("After this track", StopAfter.TRACK, "This track"), ("After the queue", StopAfter.QUEUE, "The queue")],
)
def test_behind_something(running: Running, words: str, what: StopAfter, shown: str) -> None:
    choose(running, words)
    assert running.program.player.stop_after is what
    assert chip(running) == shown
    choose(running, words)  # once more: not after all
    assert running.program.player.stop_after is None
    assert chip(running) == ""
