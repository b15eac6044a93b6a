"""The list of a large library: put in order by a worker, while keys in the search field do not wait for it."""

import threading
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from builders import MONDAY, a_file, tags
from conftest import Running, Start
from segue.adapters.sqlite import orders
from segue.adapters.sqlite.profile import DATABASE, open_writer
from segue.adapters.sqlite.rules import SqliteRuleReader
from segue.domain.playlist import Kind
from segue.domain.track import TrackId
from segue.gui import library_page
from segue.gui.library_page import LibraryPage
from segue.gui.sidebar import Place


@pytest.fixture
def running(start: Start, demo_copy: Path, monkeypatch: pytest.MonkeyPatch) -> Running:
    monkeypatch.setattr(library_page, "LARGE", 50)
    running = start(demo_copy)
    running.program.window.sidebar.chosen.emit(Place.TRACKS)
    return running


@pytest.fixture
def page(running: Running) -> LibraryPage:
    return running.program.window.music.library


@pytest.fixture
def readers(monkeypatch: pytest.MonkeyPatch) -> list[threading.Thread]:
    """The threads that have put the library in order."""
    seen = []
    read_order = orders.read_order

    def noted(*arguments: object) -> orders.Order:
        seen.append(threading.current_thread())
        return read_order(*arguments)  # type: ignore[arg-type]

    monkeypatch.setattr(orders, "read_order", noted)
    return seen


def titles(page: LibraryPage) -> list[str]:
    model = page.table.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def test_a_column_is_sorted_by_a_worker(page: LibraryPage, readers: list[threading.Thread], qtbot: QtBot) -> None:
    before = titles(page)
    page._choose_sort(library_page.Column.TITLE)
    assert titles(page) == before, "until it is sorted"
    qtbot.waitUntil(lambda: titles(page) != before)
    assert sorted(titles(page)) == sorted(before)
    assert threading.main_thread() not in readers


def test_a_list_that_was_sorted_begins_at_its_top_though_a_row_is_chosen(page: LibraryPage, qtbot: QtBot) -> None:
    page.table.selectRow(page.table.model().rowCount() // 2)
    qtbot.waitUntil(lambda: page.table.verticalScrollBar().value() > 0)
    chosen, before = page.table.selected_tracks(), titles(page)
    page.table.horizontalHeader().setSortIndicator(0, Qt.SortOrder.DescendingOrder)
    qtbot.waitUntil(lambda: titles(page) != before)
    QApplication.processEvents()  # what scrolls to the row may do so in the next turn of the loop
    assert page.table.verticalScrollBar().value() == 0
    assert page.table.selected_tracks() == chosen


def test_keys_do_not_wait_for_an_order_that_is_being_read(
    page: LibraryPage, running: Running, demo_copy: Path, readers: list[threading.Thread], qtbot: QtBot
) -> None:
    assert page.search("genre:jazz") is None
    known = set(titles(page))
    assert 0 < len(known) < 50
    page.search("")
    with closing(open_writer(demo_copy / DATABASE)) as writer:
        writer.write([a_file("/music/new.flac", tags("Quite New", genres=("Jazz",)))], MONDAY)
    readers.clear()
    running.program.library.changed.emit(None)
    page._follow()
    assert page.search("genre:jazz") is None
    assert set(titles(page)) == known, "at once, of the order as it is known"
    qtbot.waitUntil(lambda: set(titles(page)) == known | {"Quite New"})
    assert threading.main_thread() not in readers


def test_keys_do_not_wait_for_the_order_of_a_column_that_has_just_been_clicked(
    page: LibraryPage, readers: list[threading.Thread], qtbot: QtBot
) -> None:
    before = titles(page)
    page._choose_sort(library_page.Column.TITLE)
    page.search("-genre:jazz")
    assert titles(page) == before, "until it is sorted"
    qtbot.waitUntil(lambda: titles(page) != before)
    assert 0 < len(titles(page)) < len(before), "what was typed is found with it"
    assert threading.main_thread() not in readers


def test_keys_do_not_read_an_order_that_something_may_have_changed(
    page: LibraryPage, demo_copy: Path, readers: list[threading.Thread], qtbot: QtBot
) -> None:
    page.search("genre:jazz")
    known = set(titles(page))
    with closing(open_writer(demo_copy / DATABASE)) as writer:  # as the analysis of sounds does each second
        writer.write([a_file("/music/new.flac", tags("Quite New", genres=("Jazz",)))], MONDAY)
    readers.clear()
    page.search("genre:jaz")
    assert set(titles(page)) == known, "at once"
    qtbot.waitUntil(lambda: set(titles(page)) == known | {"Quite New"})
    assert readers
    assert threading.main_thread() not in readers


def test_keys_do_not_wait_for_what_stands_in_a_smart_playlist(
    page: LibraryPage, running: Running, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    threads = []
    find = SqliteRuleReader.all

    def noted(*arguments: object) -> Sequence[TrackId]:
        threads.append(threading.current_thread())
        return find(*arguments)  # type: ignore[arg-type]

    monkeypatch.setattr(SqliteRuleReader, "all", noted)
    running.program.playlists.create("Blue hours", kind=Kind.SMART, rule="genre:jazz")
    page.search("genre:jazz")
    jazz = titles(page)
    page.search("")
    everything = titles(page)
    assert page.search('in:"Blue hours"') is None
    assert titles(page) == everything, "until it is known"
    qtbot.waitUntil(lambda: titles(page) == jazz)
    assert threads
    assert threading.main_thread() not in threads


def test_a_search_in_a_blend_says_why_not(page: LibraryPage, running: Running) -> None:
    running.program.playlists.create("Evening", kind=Kind.BLEND)
    before = titles(page)
    window = running.program.window
    window.sidebar.search.setText('in:"Evening"')
    assert "filled anew" in window.sidebar._mistake.text()
    assert titles(page) == before


def test_where_nothing_is_found_there_is_nothing_to_play(page: LibraryPage) -> None:
    page.search("nothing of this name")
    assert titles(page) == []
    assert [page.shuffle.isEnabled(), page.for_you.isEnabled()] == [False, False]
    page.search("")
    assert [page.shuffle.isEnabled(), page.for_you.isEnabled()] == [True, True]


def test_return_in_the_search_plays_the_first_that_is_found(running: Running, qtbot: QtBot) -> None:
    window = running.program.window
    window.way.go(Place.TRACKS)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    search, page = window.sidebar.search, window.music.library
    page.table.selectRow(7)
    search.setFocus()
    qtbot.keyClicks(search, "a")
    first = page.table.model().index(0, 0).data()
    assert (page.table.points_out, page.table.currentIndex().row()) == (True, 0)
    assert search.accessibleDescription() == f"Return plays “{first}”"
    qtbot.keyClick(search, Qt.Key.Key_Return)
    assert running.program.player.queue.current is not None
    assert running.program.player.queue.current.track == page.table.model().ids[0]
    assert page.table.hasFocus()
    assert page.table.selected_rows() == (0,)
    assert not page.table.points_out


def test_return_plays_nothing_where_the_search_is_not_understood(running: Running, qtbot: QtBot) -> None:
    window = running.program.window
    window.way.go(Place.TRACKS)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    search = window.sidebar.search
    search.setFocus()
    qtbot.keyClicks(search, "rating:>")
    qtbot.keyClick(search, Qt.Key.Key_Return)
    assert not running.program.player.queue.entries
