"""Your week: charts that one goes about in by keyboard and pointer, and that are read aloud as sentences."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip, QWidget
from pytestqt.qtbot import QtBot

from segue.core.insights import Legend
from segue.core.ports.insights import Cell, Grain, Leading, Portion, Sums
from segue.domain.context import Daypart
from segue.domain.offer import Span
from segue.domain.track import TrackId
from segue.gui.cells import Cells
from segue.gui.covers import Cover, Covers
from segue.gui.genre_marks import genre_colour
from segue.gui.theme import Theme
from segue.gui.theme_keeper import Scheme, ThemeKeeper
from segue.gui.time_bars import Bars, TimeBars, line_step
from segue.gui.top_list import TopList
from segue.gui.week_map import Outline, Painted, WeekMap
from segue.gui.year_picture import HEIGHT, WIDTH, Pictured, picture

LEGEND = Legend(("Jazz", "Film Score"))
CELLS: dict[Cell, Portion] = {
    (0, 19): Portion(10, 3000, (("Jazz", 3000.0),)),
    (4, 21): Portion(30, 9000, (("Film Score", 8000.0), ("Jazz", 1000.0))),
}
NIGHT = "Friday, 21:00 to 22:00: 30 plays, 2 h 30, mostly Film Score."
ROWS = [
    Leading("So What", "Miles Davis", 12, 6000, TrackId(1)),
    Leading("Says", "Nils Frahm", 7, 3000, TrackId(2)),
    Leading("Elsewhere", "Somebody", 3, 600, TrackId(-3)),
]


def focus(widget: QWidget, qtbot: QtBot) -> None:
    widget.show()
    widget.activateWindow()
    widget.setFocus()
    qtbot.waitUntil(widget.hasFocus)


def read_aloud(cells: Cells) -> str:
    """What a screen reader says where the keyboard is."""
    words = cells.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)
    assert isinstance(words, str)
    return words


@pytest.fixture
def keeper(qapp: QApplication) -> ThemeKeeper:
    return ThemeKeeper(qapp, daypart=Daypart.EVENING, scheme=Scheme.DARK, moves=False)


@pytest.fixture
def covers(qapp: QApplication) -> Iterator[Covers]:
    made = Covers(lambda path, pixels: None)
    yield made
    made.close()


@pytest.fixture
def week(keeper: ThemeKeeper, qtbot: QtBot) -> WeekMap:
    made = WeekMap(keeper)
    qtbot.addWidget(made)
    made.resize(700, 220)
    made.show_week(Painted(CELLS, LEGEND))
    focus(made, qtbot)
    return made


def test_the_keyboard_begins_where_most_music_is_and_goes_from_hour_to_hour(week: WeekMap) -> None:
    pointed: list[object] = []
    chosen: list[object] = []
    week.pointed.connect(pointed.append)
    week.chosen.connect(chosen.append)
    assert week.at == (4, 21)
    assert read_aloud(week.cells) == NIGHT
    QTest.keyClick(week.cells, Qt.Key.Key_Return)
    assert chosen == [(4, 21)]
    steps = {
        Qt.Key.Key_Right: (4, 22),
        Qt.Key.Key_Up: (3, 22),
        Qt.Key.Key_Left: (3, 21),
        Qt.Key.Key_Down: (4, 21),
        Qt.Key.Key_Home: (4, 0),
        Qt.Key.Key_End: (4, 23),
    }
    for key, cell in steps.items():
        QTest.keyClick(week.cells, key)
        assert week.at == cell
    assert pointed == [*steps.values()]
    assert read_aloud(week.cells) == "Friday, 23:00 to 00:00: nothing played."
    QTest.keyClick(week.cells, Qt.Key.Key_Right)
    assert week.at == (4, 23)
    QTest.keyClick(week.cells, Qt.Key.Key_Return)
    assert chosen == [(4, 21)], "there is nothing behind an hour without music"


def test_an_hour_is_pressed(week: WeekMap) -> None:
    chosen: list[object] = []
    week.chosen.connect(chosen.append)
    QTest.mouseClick(week, Qt.MouseButton.LeftButton, pos=week.box((0, 19)).center().toPoint())
    assert chosen == [(0, 19)]
    QTest.mouseClick(week, Qt.MouseButton.LeftButton, pos=QPoint(4, 4))
    assert chosen == [(0, 19)]


def test_an_hour_is_told_where_it_is_pointed_at(week: WeekMap, qtbot: QtBot) -> None:
    at = week.box((4, 21)).center().toPoint()
    QApplication.sendEvent(week, QHelpEvent(QEvent.Type.ToolTip, at, week.mapToGlobal(at)))
    qtbot.waitUntil(lambda: QToolTip.text() == NIGHT)
    QToolTip.hideText()


def colour(week: WeekMap, cell: Cell) -> str:
    """Beside the mark in its middle."""
    box = week.box(cell)
    point = box.topLeft() + QPointF(box.width() / 4, box.height() / 4)
    return week.grab().toImage().pixelColor(point.toPoint()).name()


def test_more_music_is_stronger_and_each_genre_has_its_colour(keeper: ThemeKeeper, week: WeekMap) -> None:
    week.clearFocus()
    jazz, film, nothing = colour(week, (0, 19)), colour(week, (4, 21)), colour(week, (2, 3))
    assert len({jazz, film, nothing}) == 3
    week.show_week(Painted({**CELLS, (0, 19): Portion(1, 60, (("Jazz", 60.0),))}, LEGEND))
    pale = colour(week, (0, 19))
    assert pale not in (jazz, nothing)
    week.show_week(Painted(CELLS, LEGEND, 0, is_of_one=True))
    assert colour(week, (4, 21)) != film


def test_a_habit_is_outlined_and_dashed_where_it_is_off(week: WeekMap) -> None:
    week.clearFocus()
    before = week.grab().toImage()
    span = Span(frozenset({4}), 21, 23)
    week.show_outlines([Outline(span, "Jazz")])
    outlined = week.grab().toImage()
    week.show_outlines([Outline(span, "Jazz", is_on=False)])
    dashed = week.grab().toImage()
    week.show_outlines([Outline(span, "Jazz")])
    week.show_strong(span)
    strong = week.grab().toImage()
    assert len({bytes(image.constBits()) for image in (before, outlined, dashed, strong)}) == 4


def test_habits_that_share_an_hour_lie_within_one_another_and_are_told(week: WeekMap, keeper: ThemeKeeper) -> None:
    week.clearFocus()
    evening, friday = Span(frozenset(range(5)), 18, 23), Span(frozenset({4}), 20, 26)
    week.show_outlines([Outline(friday, "Film Score", 1), Outline(evening, "Jazz", 0)])

    def frame(left: QPointF) -> str:
        return week.grab().toImage().pixelColor(left.toPoint()).name()

    corner = week.box((4, 20)).topLeft() + QPointF(0, 12)
    assert frame(week.box((0, 18)).topLeft() + QPointF(-2, 12)) == genre_colour(keeper.theme, 0)
    assert frame(corner + QPointF(2, 0)) == genre_colour(keeper.theme, 1), "further inside, in its own colour"
    assert week.words((4, 21)) == f"{NIGHT} Habits: Jazz and Film Score."
    assert week.words((5, 1)) == "Saturday, 01:00 to 02:00: nothing played. Habit: Film Score."
    assert week.words((6, 1)) == "Sunday, 01:00 to 02:00: nothing played."


@pytest.fixture
def bars(keeper: ThemeKeeper, qtbot: QtBot) -> TimeBars:
    made = TimeBars(keeper)
    qtbot.addWidget(made)
    made.resize(700, 190)
    some = [(date(2026, month, 1), Portion(month % 3, 600.0 * (month % 3))) for month in range(1, 13)]
    made.show_bars(Bars(some, Grain.MONTH, LEGEND))
    focus(made, qtbot)
    return made


def test_bars_are_gone_about_in_as_well(bars: TimeBars) -> None:
    chosen: list[object] = []
    bars.chosen.connect(chosen.append)
    assert read_aloud(bars.cells) == "November 2026: 2 plays, 20 min."
    QTest.keyClick(bars.cells, Qt.Key.Key_Right)
    assert read_aloud(bars.cells) == "December 2026: nothing played."
    QTest.keyClick(bars.cells, Qt.Key.Key_Return)
    QTest.keyClick(bars.cells, Qt.Key.Key_Home)
    QTest.keyClick(bars.cells, Qt.Key.Key_Return)
    QTest.mouseClick(bars, Qt.MouseButton.LeftButton, pos=bars.box(1).center().toPoint())
    assert chosen == [date(2026, 1, 1), date(2026, 2, 1)]
    bars.grab()


@pytest.mark.parametrize(("most", "step"), [(100, 60), (900, 300), (9000, 3600), (500 * 3600, 720000)])
def test_two_or_three_lines_measure_the_bars(most: float, step: float) -> None:
    assert line_step(most) == step


def test_a_list_is_gone_about_in_and_tells_what_is_chosen(keeper: ThemeKeeper, covers: Covers, qtbot: QtBot) -> None:
    made = TopList(keeper, covers, "Tracks", 10, lambda row: Cover(row.name, row.by))
    qtbot.addWidget(made)
    made.show_rows(ROWS, LEGEND)
    made.resize(made.sizeHint())
    focus(made, qtbot)
    chosen: list[object] = []
    made.chosen.connect(chosen.append)
    assert read_aloud(made.cells) == "1. So What by Miles Davis: 12 plays, 1 h 40"
    QTest.keyClick(made.cells, Qt.Key.Key_Down)
    assert read_aloud(made.cells) == "2. Says by Nils Frahm: 7 plays, 50 min"
    QTest.keyClick(made.cells, Qt.Key.Key_Return)
    QTest.keyClick(made.cells, Qt.Key.Key_End)
    QTest.keyClick(made.cells, Qt.Key.Key_Return)
    QTest.mouseClick(made, Qt.MouseButton.LeftButton, pos=QPoint(60, 10))
    assert chosen == [ROWS[1], ROWS[2], ROWS[0]]
    made.grab()
    made.show_rows([], LEGEND)
    assert made.cells.accessibleDescription() == "Nothing yet"
    QTest.keyClick(made.cells, Qt.Key.Key_Return)
    assert len(chosen) == 3
    made.grab()


@pytest.mark.parametrize("theme", [Theme.dark(Daypart.EVENING), Theme.light(Daypart.MORNING)])
def test_the_picture_is_whole_also_of_very_little(qapp: QApplication, theme: Theme, tmp_path: Path) -> None:
    sums = Sums(Portion(1, 200, (("Jazz", 200.0),)), 1, 1, 1, 1, tracks=ROWS, artists=ROWS[:1])
    little = Pictured("All the years", sums, Painted({}, LEGEND), Bars((), Grain.DAY, LEGEND), ())
    made = picture(little, theme)
    assert (made.width(), made.height()) == (WIDTH, HEIGHT)
    assert made.text("Description") == "All the years. 3 min of music on 1 day: 1 track by 1 artist. All of it Jazz."
    covered = Pictured("2026", sums, Painted(CELLS, LEGEND), Bars((), Grain.DAY, LEGEND), ((Cover("So What"), None),))
    other = picture(covered, theme)
    assert bytes(other.constBits()) != bytes(made.constBits())
