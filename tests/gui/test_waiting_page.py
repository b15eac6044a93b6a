"""Where something is being read, what takes long says so, and what does not says nothing."""

import threading
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from conftest import Start
from segue.gui.labels import Label
from segue.gui.sidebar import Place
from segue.gui.waiting_page import WaitingPage


def words_of(page: QWidget) -> list[str]:
    return [label.text() for label in page.findChildren(Label) if label.isVisible() and label.text()]


def test_only_what_takes_long_says_so(qtbot: QtBot) -> None:
    page = WaitingPage()
    qtbot.addWidget(page)
    page.show()
    assert words_of(page) == []
    qtbot.waitUntil(lambda: words_of(page) == ["One moment …"])
    page.hide()
    page.show()
    assert words_of(page) == [], "the next time it may be quicker"


@pytest.mark.parametrize("place", [Place.ALBUMS, Place.GENRES, Place.ADDED, Place.FOLDERS])
def test_a_page_that_is_not_read_yet_says_so(start: Start, demo_copy: Path, qtbot: QtBot, place: Place) -> None:
    program = start(demo_copy).program
    may_read = threading.Event()
    program.ground.shelver.submit(may_read.wait)
    program.window.way.go(place)
    page = program.window.way.page
    qtbot.waitUntil(lambda: "One moment …" in words_of(page))
    may_read.set()
    qtbot.waitUntil(lambda: "One moment …" not in words_of(page))
