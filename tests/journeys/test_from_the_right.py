"""A window that is read from right to left, by keys: each arrow leads where it points."""

import json
import re
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QApplication,
    QLabel,
    QMenu,
    QWidget,
)
from pytestqt.qtbot import QtBot

from conftest import Running, Start
from every_place import every_place
from painted_words import painted_by
from segue.adapters.sqlite.profile import DATABASE
from segue.core.tailoring import Motion
from segue.domain.context import Daypart
from segue.domain.play import CHOSEN
from segue.domain.playlist import Kind
from segue.domain.sorting import SortBy
from segue.gui.cells import Cells
from segue.gui.column_choice import ColumnChoice
from segue.gui.cover_art import CoverArt
from segue.gui.hue_bar import HueBar
from segue.gui.labels import Label
from segue.gui.liking_bar import LikingBar
from segue.gui.settings_list import Chapter
from segue.gui.sidebar import Place
from segue.gui.targets import AlbumAt, SoundAt
from segue.gui.theme import Space
from segue.gui.theme_keeper import Scheme, ThemeKeeper

Key = Qt.Key


@pytest.fixture
def _mirrored(qapp: QApplication) -> Iterator[None]:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.fixture
def running(_mirrored: None, start: Start, demo_copy: Path, qtbot: QtBot) -> Running:
    running = start(demo_copy)
    window = running.program.window
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return running


def middle_of(view: QAbstractItemView) -> QPoint:
    return view.visualRect(view.currentIndex()).center()


def in_window(widget: QWidget) -> QRect:
    return QRect(widget.mapTo(widget.window(), QPoint()), widget.size())


def test_covers_lie_where_the_arrows_point(running: Running, qtbot: QtBot) -> None:
    window = running.program.window
    window.way.go(Place.ALBUMS)
    grid = window.shelves.albums.grid
    qtbot.waitUntil(lambda: grid.model().rowCount() > 3)
    grid.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(grid, Key.Key_Home)
    first, at = grid.currentIndex().row(), middle_of(grid)
    assert at.x() > grid.viewport().width() / 2, "the first is at the right"
    QTest.keyClick(grid, Key.Key_Left)
    assert grid.currentIndex().row() == first + 1
    assert middle_of(grid).x() < at.x()
    QTest.keyClick(grid, Key.Key_Right)
    assert grid.currentIndex().row() == first
    QTest.keyClick(grid, Key.Key_Down)
    assert abs(middle_of(grid).x() - at.x()) < 2


def test_cells_of_a_row_lie_where_the_arrows_point(running: Running, qtbot: QtBot) -> None:
    table = running.program.window.music.library.table
    running.program.window.way.go(Place.TRACKS)
    qtbot.waitUntil(lambda: table.model().rowCount() > 3)
    table.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(table, Key.Key_Home)
    at = middle_of(table)
    QTest.keyClick(table, Key.Key_Left)
    assert middle_of(table).x() < at.x()
    QTest.keyClick(table, Key.Key_Right)
    assert middle_of(table) == at


def test_tiles_of_home_lie_where_the_arrows_point(running: Running, qtbot: QtBot) -> None:
    home = running.program.window.listening.home
    qtbot.waitUntil(lambda: any(len(shelf.tiles) > 2 for shelf in home.shelves.shelves.values()))
    tiles = next(shelf.tiles for shelf in home.shelves.shelves.values() if len(shelf.tiles) > 2)
    assert in_window(tiles[1]).x() < in_window(tiles[0]).x(), "the first is at the right"
    tiles[0].setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(tiles[0], Key.Key_Left)
    assert QApplication.focusWidget() is tiles[1]
    QTest.keyClick(tiles[1], Key.Key_Left)
    assert QApplication.focusWidget() is tiles[2]
    QTest.keyClick(tiles[2], Key.Key_Right)
    assert QApplication.focusWidget() is tiles[1]


def test_cells_of_the_queue_lie_where_the_arrows_point(running: Running, qtbot: QtBot) -> None:
    program, window = running.program, running.program.window
    program.player.play(list(program.library.find("", SortBy.ALBUM, False))[:5], CHOSEN)
    table = window.queue.list
    qtbot.waitUntil(lambda: table.model().rowCount() > 3)
    table.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(table, Key.Key_Home)
    first = table.currentIndex()
    for key, side in ((Key.Key_Left, -1), (Key.Key_Right, 1)) * 2:
        before = middle_of(table)
        QTest.keyClick(table, key)
        assert table.currentIndex().row() == first.row()
        assert (middle_of(table).x() - before.x()) * side >= 0
    QTest.keyClick(table, Key.Key_Down)
    assert table.currentIndex().row() == first.row() + 1


@pytest.mark.parametrize("typed", ["mitt", "اغنية"])
def test_the_palette_is_gone_through_where_the_arrows_point(running: Running, qtbot: QtBot, typed: str) -> None:
    window = running.program.window
    QTest.keyClick(window, Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    palette = window.palette_controls.palette
    qtbot.waitUntil(palette.field.hasFocus)
    field = palette.field
    field.setText(typed)
    field.setCursorPosition(2)
    at = field.cursorRect().center().x()
    QTest.keyClick(field, Key.Key_Left)
    assert field.cursorRect().center().x() < at
    QTest.keyClick(field, Key.Key_Right)
    assert field.cursorRect().center().x() == at
    field.clear()
    row = palette.list.row
    QTest.keyClick(field, Key.Key_Down)
    assert palette.list.row > row


def test_charts_run_to_the_right(running: Running, qtbot: QtBot) -> None:
    """Hours and weeks are not mirrored, and neither are the keys that go along them."""
    window = running.program.window
    window.way.go(Place.WEEK)
    qtbot.waitUntil(lambda: window.week.week.answer is not None)
    for cells in window.week.week.findChildren(Cells):
        if not cells.isVisible() or cells.model().columnCount() < 2:
            continue
        cells.setFocus(Qt.FocusReason.TabFocusReason)
        QTest.keyClick(cells, Key.Key_Home)
        at = middle_of(cells)
        QTest.keyClick(cells, Key.Key_Right)
        assert middle_of(cells).x() > at.x(), cells.accessibleName()


def test_a_folder_opens_onward(running: Running, qtbot: QtBot) -> None:
    program, rows = running.program, running.program.window.sidebar.playlists
    folder = program.playlists.create("Kept", kind=Kind.FOLDER).id
    inner = program.playlists.create("In it", folder=folder).id
    qtbot.waitUntil(lambda: rows.item_of(folder) is not None)
    rows.setFocus()
    rows.setCurrentItem(rows.item_of(folder))
    if rows.item_of(inner) is not None:
        QTest.keyClick(rows, Key.Key_Right)
    assert rows.item_of(inner) is None
    QTest.keyClick(rows, Key.Key_Left)
    assert rows.item_of(inner) is not None
    rows.setCurrentItem(rows.item_of(inner))
    QTest.keyClick(rows, Key.Key_Right)
    assert rows.currentItem() is rows.item_of(folder), "from what is in it, back leads to it"
    QTest.keyClick(rows, Key.Key_Right)
    assert rows.item_of(inner) is None


def test_a_column_moves_where_the_arrow_points(running: Running, qtbot: QtBot) -> None:
    window = running.program.window
    window.way.go(Place.TRACKS)
    table = window.music.library.table
    choice = window.findChild(ColumnChoice)
    assert choice is not None
    second, third = choice.shown[1:3]
    header = table.horizontalHeader()
    menu = choice.open_menu(window.rect().center())
    menu.setActiveAction(next(action for action in menu.actions() if action.data() is second))
    before = header.sectionViewportPosition(table.model().columns.index(second))  # type: ignore[attr-defined]
    QTest.keyClick(menu, Key.Key_Left, Qt.KeyboardModifier.ControlModifier)
    assert list(choice.shown[1:3]) == [third, second]
    assert header.sectionViewportPosition(table.model().columns.index(second)) < before  # type: ignore[attr-defined]
    menu.close()


def test_back_is_where_its_arrow_points(running: Running, qtbot: QtBot) -> None:
    window, every = running.program.window, list(running.program.library.find("", SortBy.ALBUM, False))
    window.way.go(Place.ALBUMS)
    window.way.go(AlbumAt(every[0]))
    qtbot.wait(50)
    QTest.keyClick(window, Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert window.way.here == Place.ALBUMS


def test_the_music_goes_on_to_the_right(running: Running, qtbot: QtBot) -> None:
    """Where it is, and what comes next, are as on every player."""
    program, window = running.program, running.program.window
    program.player.play(list(program.library.find("", SortBy.ALBUM, False))[:3], CHOSEN)
    qtbot.waitUntil(lambda: running.engine.sounds)
    seek = window.bar._seek
    running.engine.advance(timedelta(seconds=20))
    seek.setFocus()
    at = program.player.position()
    qtbot.waitUntil(lambda: seek.value() > 0)
    QTest.keyClick(seek, Key.Key_Right)
    assert program.player.position() == at + timedelta(seconds=5)
    QTest.keyClick(window, Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: len(program.player.queue.upcoming) == 1)


def test_what_is_said_of_a_track_is_beside_its_cover_in_each_look(running: Running, qtbot: QtBot) -> None:
    program, bar = running.program, running.program.window.bar
    program.player.play(list(program.library.find("", SortBy.ALBUM, False))[:3], CHOSEN)
    qtbot.waitUntil(lambda: running.engine.sounds)
    liking, cover = bar.findChild(LikingBar), bar.findChild(CoverArt)
    for scheme in (Scheme.LIGHT, Scheme.DARK):
        program.keeper.set_look(replace(program.keeper.look, scheme=scheme))
        QApplication.processEvents()
        assert in_window(liking).right() < in_window(cover).left()


def test_what_stands_in_a_row_is_chosen_by_where_it_is(running: Running, qtbot: QtBot) -> None:
    window = running.program.window
    window.way.go(Place.SETTINGS)
    window.choices.settings.show_section(Chapter.APPEARANCE)
    qtbot.wait(50)
    buttons = window.choices.settings.parts.appearance.motion.buttons
    first, second = list(buttons)[:2]
    assert in_window(buttons[second]).x() < in_window(buttons[first]).x()
    buttons[first].setFocus()
    buttons[first].setChecked(True)
    QTest.keyClick(buttons[first], Key.Key_Left)
    assert QApplication.focusWidget() is buttons[second]
    assert Motion(second)


def knob(slider: QAbstractSlider) -> float:
    """How far to the right it stands, as it is painted."""
    share = slider.sliderPosition() / slider.maximum()
    return 1 - share if slider.isRightToLeft() != slider.invertedAppearance() else share


def test_knobs_go_where_the_arrows_point(running: Running, qtbot: QtBot) -> None:
    window = running.program.window
    window.way.go(SoundAt())
    qtbot.wait(50)
    seen = [one for one in window.findChildren(QAbstractSlider) if one.isVisible() and one.focusPolicy()]
    seen = [one for one in seen if one.orientation() is Qt.Orientation.Horizontal and one.minimum() < one.value()]
    for slider in seen:
        before = knob(slider)
        QTest.keyClick(slider, Key.Key_Left)
        assert knob(slider) < before, (type(slider).__name__, slider.accessibleName())


@pytest.mark.usefixtures("_mirrored")
def test_the_hues_are_as_they_are_painted(qapp: QApplication, qtbot: QtBot) -> None:
    bar = HueBar(ThemeKeeper(qapp, daypart=Daypart.EVENING, scheme=Scheme.DARK, moves=False), "Hue")
    qtbot.addWidget(bar)
    bar.setValue(100)
    QTest.keyClick(bar, Key.Key_Right)
    assert bar.value() == 103


def test_tab_leads_from_right_to_left(running: Running, qtbot: QtBot) -> None:
    """Through what stands in one row, as reading does."""
    window = running.program.window
    window.way.go(Place.HOME)
    qtbot.waitUntil(lambda: running.program.offers.standing is not None, timeout=20_000)
    card = window.listening.home.card
    qtbot.waitUntil(card.isVisible)
    card.play.setFocus(Qt.FocusReason.TabFocusReason)
    before = in_window(card.play)
    QTest.keyClick(window, Key.Key_Tab)
    focus = QApplication.focusWidget()
    assert focus is not None
    assert in_window(focus).right() < before.left()


def test_no_name_turns_what_is_said_around(start: Start, demo_copy: Path, tmp_path: Path) -> None:
    """In a window that is read from the left, with a library of Hebrew names: each stands apart from our words."""
    with closing(sqlite3.connect(demo_copy / DATABASE)) as database, database:
        database.execute("UPDATE tracks SET title = ? || id", ("שיר ",))
        for at, artists in enumerate(database.execute("SELECT DISTINCT artists FROM tracks").fetchall()):
            name = f"זמר {at}"
            sets = "UPDATE tracks SET artists = ?, album_artist = ?, artist_key = ? WHERE artists = ?"
            database.execute(sets, (json.dumps([name]), name, name, *artists))
        for at, album in enumerate(database.execute("SELECT DISTINCT album FROM tracks").fetchall()):
            sets = "UPDATE tracks SET album = ?, album_key = ? || album_key WHERE album = ?"
            database.execute(sets, (f"אלבום {at}", f"אלבום {at}", *album))
    turned: dict[str, str] = {}
    for name, shown in every_place(start(demo_copy), tmp_path):
        for words in _said_in(shown):
            rest = re.sub("\u2068[^\u2068\u2069]*\u2069", "", words)
            if re.search("[א-ת]", rest) and re.search("[A-Za-z]{2}", rest):
                turned.setdefault(words, name)
    assert turned == {}


def _said_in(window: QWidget) -> Iterator[str]:
    """Line by line, since each has a direction of its own."""
    for widget in (window, *window.findChildren(QWidget)):
        said = [widget.toolTip(), widget.windowTitle()]
        if isinstance(widget, QLabel | QAbstractButton):
            said.append(widget.text())
        if isinstance(widget, QMenu):
            said += [action.text() for action in widget.actions()]
        for words in said:
            yield from words.splitlines()


@pytest.mark.parametrize("words", ["Film Score and Jazz for Friday evening", "عندما يأتي المساء وتسكت المدينة"])
@pytest.mark.usefixtures("_mirrored")
def test_each_sentence_begins_at_the_right(qtbot: QtBot, words: str) -> None:
    """In whichever language it is: else a title would stand away from what it is the title of."""
    label = Label(words, wraps=True)
    qtbot.addWidget(label)
    label.resize(180, 120)
    label.show()
    inks = [one.ink for one in painted_by(label)]
    assert len({round(ink.center().y() / label.fontMetrics().lineSpacing()) for ink in inks}) > 1
    assert max(ink.right() for ink in inks) >= label.width() - Space.S
    assert min(ink.left() for ink in inks) > Space.S
