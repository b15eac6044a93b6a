"""The columns of a table of tracks: chosen, moved and sized by the listener, and kept."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from conftest import Running, Start
from segue.gui.buttons import IconButton
from segue.gui.main_window import MainWindow
from segue.gui.sidebar import Place
from segue.gui.track_table import TrackTable

USUAL = ["Title", "Artist", "Album", "Genre", "Year", "Plays", "Rating", "Length"]


@pytest.fixture
def running(start: Start, demo_copy: Path) -> Running:
    return start(demo_copy)


@pytest.fixture
def window(running: Running) -> MainWindow:
    window = running.program.window
    window.resize(1500, 800)
    window.sidebar.chosen.emit(Place.TRACKS)
    return window


def titles(table: TrackTable) -> list[str]:
    """Those in view, from left to right."""
    header = table.horizontalHeader()
    columns = (header.logicalIndex(at) for at in range(header.count()))
    return [table.model().headerData(i, Qt.Orientation.Horizontal) for i in columns if not table.isColumnHidden(i)]


def width_of(table: TrackTable, title: str) -> int:
    header = table.horizontalHeader()
    model = table.model()
    return next(
        header.sectionSize(i)
        for i in range(header.count())
        if model.headerData(i, Qt.Orientation.Horizontal) == title
    )


def opened(does: Callable[[], None]) -> QMenu:
    does()
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def by_button(table: TrackTable) -> QMenu:
    button = next(b for b in table.findChildren(IconButton) if b.accessibleName() == "Columns")
    return opened(lambda: QTest.keyClick(button, Qt.Key.Key_Space))


def action(menu: QMenu, words: str) -> QAction:
    return next(one for one in menu.actions() if one.text() == words)


def click(menu: QMenu, words: str) -> None:
    QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(action(menu, words)).center())


def drag(widget: QWidget, start: QPoint, end: QPoint) -> None:
    left = Qt.MouseButton.LeftButton
    QTest.mousePress(widget, left, pos=start)
    for step in range(1, 11):
        QTest.mouseMove(widget, start + (end - start) * step / 10)
    QTest.mouseRelease(widget, left, pos=end)


def edge(table: TrackTable, title: str) -> QPoint:
    """The right edge of a title."""
    header, model = table.horizontalHeader(), table.model()
    at = next(i for i in range(header.count()) if model.headerData(i, Qt.Orientation.Horizontal) == title)
    return QPoint(header.sectionViewportPosition(at) + header.sectionSize(at) - 1, header.height() // 2)


def test_columns_are_chosen_one_after_the_other(window: MainWindow) -> None:
    table = window.music.library.table
    assert titles(table) == USUAL
    menu = by_button(table)
    click(menu, "Album artist")
    click(menu, "Year")
    click(menu, "Last played")
    assert menu.isVisible(), "several are chosen in one go"
    assert titles(table) == [
        *("Title", "Artist", "Album artist", "Album", "Genre", "Plays", "Last played", "Rating", "Length"),
    ]
    assert not action(menu, "Title").isEnabled(), "a row has a name"
    menu.close()
    assert table.horizontalHeader().length() == table.viewport().width()


def test_in_a_narrow_window_what_is_checked_comes_and_what_has_no_room_is_told(window: MainWindow) -> None:
    window.resize(1100, 800)
    table = window.music.library.table
    assert "Genre" not in titles(table)
    menu = by_button(table)
    assert action(menu, "Genre\tno room").isChecked()
    click(menu, "Last played")
    assert "Last played" in titles(table), "it was asked for"
    assert "Plays" not in titles(table)
    assert action(menu, "Plays\tno room").isChecked()
    click(menu, "Last played")
    assert action(menu, "Last played").isVisible(), "nor is what is not wanted"
    menu.close()


def test_the_usual_columns_come_back(window: MainWindow) -> None:
    table = window.music.library.table
    menu = by_button(table)
    assert not action(menu, "Reset columns").isEnabled()
    click(menu, "Genre")
    menu.close()
    mine = titles(table)
    click(by_button(table), "Reset columns")
    assert titles(table) == USUAL
    window.toast.button.click()
    assert titles(table) == mine


def test_a_right_click_on_the_titles_opens_the_same_menu(window: MainWindow) -> None:
    header = window.music.library.table.horizontalHeader()
    menu = opened(lambda: header.menu_wanted.emit(header.mapToGlobal(QPoint(50, 10))))  # type: ignore[attr-defined]
    assert action(menu, "Artist").isChecked()
    assert not action(menu, "Composer").isChecked()
    menu.close()


def test_a_title_is_dragged_elsewhere(window: MainWindow) -> None:
    table = window.music.library.table
    header = table.horizontalHeader()
    drag(header.viewport(), edge(table, "Artist") - QPoint(60, 0), edge(table, "Genre") - QPoint(10, 0))
    assert titles(table) == ["Title", "Album", "Genre", "Artist", *USUAL[4:]]
    assert header.sortIndicatorSection() == 1, "to drag a title is not to sort by it"


def test_titles_are_moved_with_the_keyboard(window: MainWindow) -> None:
    table = window.music.library.table
    menu = by_button(table)
    menu.setActiveAction(action(menu, "Artist"))
    QTest.keyClick(menu, Qt.Key.Key_Left, Qt.KeyboardModifier.ControlModifier)
    assert titles(table)[:2] == ["Artist", "Title"]
    QTest.keyClick(menu, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(menu, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    assert titles(table)[:3] == ["Title", "Album", "Artist"]
    menu.close()


def test_a_column_is_sized_and_the_table_stays_full(window: MainWindow, qtbot: QtBot) -> None:
    table = window.music.library.table
    before = width_of(table, "Artist"), width_of(table, "Plays")
    drag(table.horizontalHeader().viewport(), edge(table, "Artist"), edge(table, "Artist") + QPoint(70, 0))
    drag(table.horizontalHeader().viewport(), edge(table, "Plays"), edge(table, "Plays") + QPoint(20, 0))
    assert abs(width_of(table, "Artist") - before[0] - 70) < 12
    assert width_of(table, "Plays") > before[1] + 8
    assert table.horizontalHeader().length() == table.viewport().width()


def test_the_list_is_sorted_without_a_mouse(window: MainWindow) -> None:
    table = window.music.library.table
    menu = by_button(table)
    sorts = action(menu, "Sort by").menu()
    assert isinstance(sorts, QMenu)
    action(sorts, "Year").trigger()
    first = table.model().index(0, 4).data()
    menu.close()
    sorts = action(by_button(table), "Sort by").menu()
    assert isinstance(sorts, QMenu)
    action(sorts, "Year").trigger()
    assert first < table.model().index(0, 4).data(), "by what is sorted already, it turns around"


def test_each_place_has_columns_of_its_own(window: MainWindow) -> None:
    click(by_button(window.music.library.table), "Genre")
    assert "Genre" not in titles(window.music.library.table)
    tracks = window.music.library.table.model().ids[:3]
    window.way.open(window._services.playlists.create("Mine", tracks).id)
    click(by_button(window.playlists.playlist.table), "Year")
    assert titles(window.playlists.playlist.table) == ["#", "Title", "Artist", "Album", "Year", "Length"]


@pytest.mark.parametrize(
    "stored",
    [7, {"shown": ["no such column"]}, {"shown": 3, "sizes": []}, {"sizes": {"title": "wide", "artist": -1}}],
)
def test_what_another_version_stored_does_no_harm(
    start: Start, demo_copy: Path, stored: object, running: Running
) -> None:
    running.program.profile.settings.set("library_columns", stored)
    running.close()
    again = start(demo_copy).program.window
    again.resize(1500, 800)
    again.sidebar.chosen.emit(Place.TRACKS)
    assert titles(again.music.library.table) == USUAL
