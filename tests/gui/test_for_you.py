"""The list of tracks in the order for this moment: asked for, searched, explained, and left again."""

import threading
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from builders import MONDAY, a_file, tags
from conftest import FRIDAY, Running, Start
from segue.adapters.sqlite.profile import DATABASE, open_profile, open_writer
from segue.gui.library_page import LibraryPage
from segue.gui.sidebar import Place


@pytest.fixture
def running(start: Start, demo_copy: Path) -> Running:
    running = start(demo_copy)
    running.program.window.sidebar.chosen.emit(Place.TRACKS)
    return running


@pytest.fixture
def page(running: Running) -> LibraryPage:
    return running.program.window.music.library


def titles(page: LibraryPage, count: int = 200) -> list[str]:
    model = page.table.model()
    return [model.index(row, 0).data() for row in range(min(count, model.rowCount()))]


def genres(page: LibraryPage, count: int) -> set[str]:
    model = page.table.model()
    return {model.index(row, 3).data() for row in range(count)}


def words_of(page: LibraryPage) -> str:
    return "\n".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())


def turn(page: LibraryPage, qtbot: QtBot) -> None:
    before = titles(page)
    QTest.keyClick(page.for_you, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: titles(page) != before, timeout=20_000)


def test_the_same_tracks_in_the_order_of_the_moment(page: LibraryPage, qtbot: QtBot) -> None:
    by_artist = titles(page)
    turn(page, qtbot)
    assert sorted(titles(page)) == sorted(by_artist)
    assert len(genres(page, 10)) < len(genres(page, 120))
    assert "You played " in words_of(page), "a sentence says why"
    tip = page.table.model().index(0, 0).data(Qt.ItemDataRole.ToolTipRole)
    assert "play" in tip
    QTest.keyClick(page.for_you, Qt.Key.Key_Space)
    assert titles(page) == by_artist
    assert "You played " not in words_of(page)
    assert page.table.model().index(0, 0).data(Qt.ItemDataRole.ToolTipRole) is None


def test_a_search_narrows_it_and_keeps_the_order(page: LibraryPage, qtbot: QtBot) -> None:
    turn(page, qtbot)
    order = titles(page)
    assert page.search("genre:jazz") is None
    found = titles(page)
    assert 0 < len(found) < len(order)
    assert found == [title for title in order if title in found]
    assert "You played " not in words_of(page), "that was said of all of them"
    assert not page.behind.isVisible()
    assert page.search("") is None
    assert "You played " in words_of(page)
    assert page.behind.isVisible()


def test_a_title_leads_back_to_sorting(page: LibraryPage, qtbot: QtBot) -> None:
    turn(page, qtbot)
    assert not page.table.shows_sort
    header = page.table.horizontalHeader()
    place = header.viewport().rect().topLeft()
    place.setX(header.sectionViewportPosition(0) + 60)
    place.setY(10)
    QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert not page.for_you.isChecked()
    assert page.table.shows_sort
    assert titles(page, 1) == ["A Field Seen from a Train"]
    page._choose_sort(page._model.columns[1])
    by_artist = [page.table.model().index(row, 1).data() for row in range(5)]
    assert by_artist == sorted(by_artist)


def test_another_hour_has_another_order_but_not_under_the_pointer(
    page: LibraryPage, running: Running, qtbot: QtBot
) -> None:
    turn(page, qtbot)
    before = titles(page)
    QCursor.setPos(page.table.viewport().mapToGlobal(page.table.viewport().rect().center()))
    qtbot.waitUntil(page.table.underMouse)
    running.pass_time(timedelta(hours=13))
    page._hours.timeout.emit()
    done = threading.Event()
    running.program.ground.habits_worker.submit(done.set)
    qtbot.waitUntil(done.is_set)
    assert titles(page) == before
    QCursor.setPos(running.program.window.sidebar.mapToGlobal(QPoint(5, 5)))
    qtbot.waitUntil(lambda: not page.table.underMouse())
    page._hours.timeout.emit()
    qtbot.waitUntil(lambda: titles(page) != before)


def test_where_too_little_is_known_a_sentence_says_so(start: Start, tmp_path: Path, qtbot: QtBot) -> None:
    folder = tmp_path / "profile"
    with closing(open_profile(folder, MONDAY)) as profile, closing(open_writer(folder / DATABASE)) as writer:
        writer.write([a_file(f"/m/{n}.flac", tags(f"{n}")) for n in range(3)], MONDAY)
        profile.playlists.create("There is a profile", (), MONDAY)
    window = start(folder, FRIDAY).program.window
    window.sidebar.chosen.emit(Place.TRACKS)
    page = window.music.library
    QTest.keyClick(page.for_you, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: "I don’t know you yet: 0 of about 50 plays. Until then: " in words_of(page))
    assert page.for_you.isChecked()
    assert sorted(titles(page)) == ["0", "1", "2"]
