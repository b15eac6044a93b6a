"""Stars and hearts: what is clicked or pressed is said of the track meant, is shown everywhere, and can be undone."""

from collections.abc import Callable
from pathlib import Path

import pytest
from mutagen.id3 import ID3
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QAction, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from audio_files import write_tone
from conftest import Running, Start
from segue.core.liking import Likings
from segue.domain.play import CHOSEN
from segue.domain.sorting import SortBy
from segue.domain.track import TrackId
from segue.gui.main_window import MainWindow
from segue.gui.row_table import TRACK_ROLE
from segue.gui.settings_list import Chapter
from segue.gui.sidebar import Place
from segue.gui.stars import STARS, rating_at
from segue.gui.track_model import LOOKS, Column, TrackModel
from segue.gui.track_table import TrackTable

LEFT = Qt.MouseButton.LeftButton
ALT = Qt.KeyboardModifier.AltModifier


@pytest.mark.parametrize(
    ("x", "rating"),
    [(-3, 0.5), (0, 0.5), (6, 0.5), (8, 1), (14, 1), (16, 1.5), (40, 3), (71, 5), (200, 5)],
)
def test_the_left_half_of_a_star_is_half_of_it(x: float, rating: float) -> None:
    assert rating_at(x) == rating


@pytest.fixture
def running(start: Start, demo_copy: Path) -> Running:
    running = start(demo_copy)
    window = running.program.window
    window.activateWindow()
    window.sidebar.chosen.emit(Place.TRACKS)
    return running


@pytest.fixture
def window(running: Running) -> MainWindow:
    return running.program.window


@pytest.fixture
def likings(running: Running) -> Likings:
    return running.program.likings


def track_in(table: TrackTable, row: int) -> TrackId:
    track: TrackId = table.model().index(row, 0).data(TRACK_ROLE)
    return track


def star(table: TrackTable, row: int, rating: float) -> QPoint:
    """In the middle of the half that gives `rating`."""
    titles = [table.model().headerData(i, Qt.Orientation.Horizontal) for i in range(len(table.columns))]
    cell = table.visualRect(table.model().index(row, titles.index("Rating")))
    x = next(x for x in range(STARS.width()) if rating_at(x) == rating)
    return QPoint(cell.left() + 8 + x + 2, cell.center().y())


def rating_of(likings: Likings, track: TrackId) -> float | None:
    return likings.of([track])[track].rating


def is_loved(likings: Likings, track: TrackId) -> bool:
    return likings.of([track])[track].loved is not None


def click(table: TrackTable, at: QPoint) -> None:
    # Pointed at without a button: `QTest.mouseMove` may hold the one of the click before, and would begin a drag.
    none, there = Qt.MouseButton.NoButton, QPointF(at)
    over = table.viewport().mapToGlobal(there)
    move = QMouseEvent(QEvent.Type.MouseMove, there, over, none, none, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(table.viewport(), move)
    QTest.mouseClick(table.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, at)


def test_a_click_on_a_star_rates_and_another_on_it_takes_it_back(window: MainWindow, likings: Likings) -> None:
    table = window.music.library.table
    track = track_in(table, 2)
    click(table, star(table, 2, 3.5))
    assert rating_of(likings, track) == 3.5
    assert not window.toast.isVisible()  # nothing was lost: what was done is seen
    assert table.selected_rows() == ()
    click(table, star(table, 2, 3.5))
    assert rating_of(likings, track) is None
    assert window.toast.isVisible()
    window.toast.undo()
    assert rating_of(likings, track) == 3.5


def test_a_drag_from_a_star_to_another_row_says_nothing(window: MainWindow, likings: Likings) -> None:
    table = window.music.library.table
    QTest.mousePress(table.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, star(table, 2, 5))
    QTest.mouseRelease(table.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, star(table, 4, 5))
    assert [rating_of(likings, track_in(table, row)) for row in (2, 4)] == [None, None]


def test_stars_clicked_twice_do_not_play(running: Running, window: MainWindow) -> None:
    table = window.music.library.table
    QTest.mouseDClick(table.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, star(table, 2, 5))
    assert running.program.player.current is None


def test_keys_rate_and_love_what_is_chosen(window: MainWindow, likings: Likings) -> None:
    table = window.music.library.table
    table.setFocus()
    table.selectRow(1)
    QTest.keyClick(table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    tracks = [track_in(table, row) for row in (1, 2)]
    QTest.keyClick(table, Qt.Key.Key_4, ALT)
    QTest.keyClick(table, Qt.Key.Key_L, ALT)
    assert [(rating_of(likings, t), is_loved(likings, t)) for t in tracks] == [(4, True)] * 2
    QTest.keyClick(table, Qt.Key.Key_L, ALT)
    QTest.keyClick(table, Qt.Key.Key_0, ALT)
    assert [(rating_of(likings, t), is_loved(likings, t)) for t in tracks] == [(None, False)] * 2
    window.toast.undo()
    assert [rating_of(likings, t) for t in tracks] == [4, 4]


def test_without_a_list_the_keys_mean_what_plays(running: Running, window: MainWindow, qtbot: QtBot) -> None:
    likings, player = running.program.likings, running.program.player
    QTest.keyClick(window, Qt.Key.Key_4, ALT)  # nothing plays
    ids = list(running.program.library.find("", SortBy.TITLE, False))
    player.play(ids[:3], CHOSEN, 1)
    qtbot.waitUntil(lambda: running.engine.sounds)
    window.sidebar.search.setFocus()
    QTest.keyClick(window.sidebar.search, Qt.Key.Key_3, ALT)
    assert [rating_of(likings, t) for t in ids[:3]] == [None, 3, None]


def test_the_bar_shows_and_says_what_is_said_of_what_plays(
    running: Running, window: MainWindow, qtbot: QtBot
) -> None:
    likings, bar = running.program.likings, window.bar._liking
    assert not bar.isVisible()
    ids = list(running.program.library.find("", SortBy.TITLE, False))
    likings.rate([ids[0]], 4.5)
    running.program.player.play(ids[:2], CHOSEN, 0)
    qtbot.waitUntil(lambda: running.engine.sounds)
    assert bar.stars.accessibleDescription() == "4½ stars"
    assert bar.heart.accessibleName() == "Love"
    QTest.mouseClick(bar.heart, LEFT)
    assert is_loved(likings, ids[0])
    assert bar.heart.accessibleName() == "No longer love"
    likings.rate([ids[0]], 2)
    assert bar.stars.accessibleDescription() == "2 stars"
    QTest.mouseClick(bar.stars, LEFT, Qt.KeyboardModifier.NoModifier, QPoint(3 + STARS.width() - 2, 10))
    assert rating_of(likings, ids[0]) == 5
    running.program.player.next()
    qtbot.waitUntil(lambda: bar.stars.accessibleDescription() == "not rated")


def test_the_stars_of_the_bar_are_worked_with_keys(running: Running, window: MainWindow, qtbot: QtBot) -> None:
    likings, bar = running.program.likings, window.bar._liking
    track = running.program.library.find("", SortBy.TITLE, False)[0]
    running.program.player.play([track], CHOSEN, 0)
    qtbot.waitUntil(lambda: running.engine.sounds)
    bar.stars.setFocus()
    for key, rating in (
        (Qt.Key.Key_3, 3),
        (Qt.Key.Key_Right, 3.5),
        (Qt.Key.Key_Delete, None),
        (Qt.Key.Key_Up, 0.5),
        (Qt.Key.Key_Left, None),
        (Qt.Key.Key_End, 5),
    ):
        QTest.keyClick(bar.stars, key)
        assert rating_of(likings, track) == rating


def test_a_row_is_read_aloud_with_what_is_said_of_it(window: MainWindow, likings: Likings) -> None:
    table = window.music.library.table
    track = track_in(table, 0)
    likings.rate([track], 4)
    likings.love([track], True)
    words = table.model().index(0, table.spoken_column).data(Qt.ItemDataRole.AccessibleTextRole)
    assert words.endswith("rated 4 stars, loved")


def test_the_list_is_sorted_by_rating(window: MainWindow, likings: Likings) -> None:
    table = window.music.library.table
    tracks = [track_in(table, row) for row in (5, 3)]
    likings.rate([tracks[0]], 5)
    likings.rate([tracks[1]], 1)
    titles = [table.model().headerData(i, Qt.Orientation.Horizontal) for i in range(len(table.columns))]
    table.sortByColumn(titles.index("Rating"), Qt.SortOrder.DescendingOrder)
    assert [track_in(table, row) for row in (0, 1)] == tracks


def test_rows_stay_where_they_are_while_they_are_rated(window: MainWindow, likings: Likings) -> None:
    table = window.music.library.table
    titles = [table.model().headerData(i, Qt.Orientation.Horizontal) for i in range(len(table.columns))]
    table.sortByColumn(titles.index("Rating"), Qt.SortOrder.DescendingOrder)
    before = [track_in(table, row) for row in range(6)]
    click(table, star(table, 5, 4))
    assert rating_of(likings, before[5]) == 4
    assert [track_in(table, row) for row in range(6)] == before


# ---------------------------------------------------------------- the menu


def entries(menu: QMenu) -> dict[str, QAction]:
    return {action.text().partition("\t")[0]: action for action in menu.actions()}


def submenu(menu: QMenu, name: str) -> QMenu:
    (found,) = (child for child in menu.findChildren(QMenu) if child.title() == name)
    return found


@pytest.fixture
def open_menu(window: MainWindow) -> Callable[[list[TrackId]], QMenu]:
    return lambda tracks: window.track_actions.open_menu(window, QPoint(10, 10), tracks)


def test_the_menu_rates_several(
    window: MainWindow, likings: Likings, open_menu: Callable[[list[TrackId]], QMenu]
) -> None:
    tracks = [track_in(window.music.library.table, row) for row in (0, 1)]
    likings.rate(tracks[:1], 4.5)
    choices = entries(submenu(open_menu(tracks), "Rating"))
    assert not any(action.isChecked() for action in choices.values())
    choices["★★★½"].trigger()
    assert [rating_of(likings, t) for t in tracks] == [3.5, 3.5]
    choices = entries(submenu(open_menu(tracks), "Rating"))
    assert [name for name, action in choices.items() if action.isChecked()] == ["★★★½"]
    choices["None"].trigger()
    assert [rating_of(likings, t) for t in tracks] == [None, None]


def test_the_menu_loves_until_all_are_loved(
    window: MainWindow, likings: Likings, open_menu: Callable[[list[TrackId]], QMenu]
) -> None:
    tracks = [track_in(window.music.library.table, row) for row in (0, 1)]
    likings.love(tracks[:1], True)
    entries(open_menu(tracks))["Love"].trigger()
    assert [is_loved(likings, t) for t in tracks] == [True, True]
    entries(open_menu(tracks))["No longer love"].trigger()
    assert [is_loved(likings, t) for t in tracks] == [False, False]


# ---------------------------------------------------------------- the column of hearts


def test_a_heart_of_a_column_loves(running: Running, window: MainWindow, qtbot: QtBot) -> None:
    likings, library = running.program.likings, running.program.library
    columns = (Column.TITLE, Column.LOVED)
    table = TrackTable(running.program.keeper, [LOOKS[column] for column in columns])
    model = TrackModel(library.tracks, columns, parent=table)
    qtbot.addWidget(table)
    table.setModel(model)
    window.track_actions.follow_likings(table, model)
    model.show_ids(library.find("", SortBy.TITLE, False))
    table.resize(700, 200)
    table.show()
    qtbot.waitExposed(table)
    heart = table.visualRect(model.index(1, 1)).topLeft() + QPoint(15, 16)
    click(table, heart)
    assert is_loved(likings, model.ids[1])
    click(table, heart + QPoint(30, 0))  # beside it
    assert is_loved(likings, model.ids[1])
    click(table, heart)
    assert not is_loved(likings, model.ids[1])


# ---------------------------------------------------------------- in the files


@pytest.fixture
def with_files(start: Start, tmp_path: Path, qtbot: QtBot) -> Running:
    """A program with a library of three real files."""
    music = tmp_path / "music"
    music.mkdir()
    for name in ("a", "b", "c"):
        write_tone(music / f"{name}.mp3", title=name)
    running = start(tmp_path / "profile")
    running.program.library.add_folder(music)
    qtbot.waitUntil(lambda: len(running.program.library.find("", SortBy.TITLE, False)) == 3, timeout=20_000)
    running.program.window.first_run.left.emit(False)
    running.program.window.sidebar.chosen.emit(Place.SETTINGS)
    return running


def test_files_are_left_alone_until_the_listener_wants_them_written(with_files: Running, qtbot: QtBot) -> None:
    program = with_files.program
    settings, likings = program.window.choices.settings, program.likings
    a, b, _ = program.library.find("", SortBy.TITLE, False)
    music = program.library.folders[0]
    before = {name: (music / f"{name}.mp3").read_bytes() for name in "abc"}
    likings.rate([a], 4)
    settings.sections[Chapter.MUSIC].show_whole()
    assert not settings.parts.write_all.isVisible()
    settings.parts.in_files.click()
    assert settings.parts.write_all.isVisible()
    likings.love([b], True)
    qtbot.waitUntil(lambda: "TXXX:LOVE RATING" in ID3(music / "b.mp3"), timeout=20_000)
    assert (music / "a.mp3").read_bytes() == before["a"]
    settings.parts.write_all.click()
    qtbot.waitUntil(lambda: "TXXX:FMPS_Rating" in ID3(music / "a.mp3"), timeout=20_000)
    assert (music / "c.mp3").read_bytes() == before["c"]
    settings.parts.in_files.click()
    likings.rate([b], 4)
    qtbot.wait(50)
    assert "TXXX:FMPS_Rating" not in ID3(music / "b.mp3")


def test_what_cannot_be_written_is_told(with_files: Running, qtbot: QtBot) -> None:
    program = with_files.program
    window = program.window
    window.choices.settings.parts.in_files.click()
    (program.library.folders[0] / "a.mp3").chmod(0o444)
    a, *_ = program.library.find("", SortBy.TITLE, False)
    program.likings.rate([a], 4)
    qtbot.waitUntil(lambda: "read-only" in window.toast.accessibleName(), timeout=20_000)
    assert rating_of(program.likings, a) == 4
