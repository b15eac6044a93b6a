"""Several of what is listed are chosen as on any desktop, and what is done with one of them is done with all."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, Qt
from PySide6.QtGui import QAccessible, QContextMenuEvent, QImage, QStandardItemModel
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from segue.domain.context import Daypart
from segue.gui.choosing import ChoosingList
from segue.gui.cover_grid import TILE_ROLE, CoverGrid
from segue.gui.cover_tile import TileView
from segue.gui.covers import Cover, Covers
from segue.gui.theme_keeper import Scheme, ThemeKeeper

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
CTRL, SHIFT, KEY = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier, Qt.Key


@pytest.fixture
def listed(qtbot: QtBot) -> ChoosingList:
    made = ChoosingList()
    qtbot.addWidget(made)
    model = QStandardItemModel(8, 1, made)
    made.setModel(model)
    made.setUniformItemSizes(True)
    made.resize(300, 600)
    made.show()
    qtbot.waitExposed(made)
    made.setCurrentIndex(model.index(0, 0))
    return made


def told(listed: ChoosingList) -> list[tuple[str, int]]:
    heard: list[tuple[str, int]] = []
    listed.row_activated.connect(lambda row: heard.append(("look", row)))
    listed.play_chosen.connect(lambda row: heard.append(("play", row)))
    listed.menu_requested.connect(lambda row, at: heard.append(("menu", row)))
    listed.drag_wanted.connect(lambda row: heard.append(("drag", row)))
    return heard


def place(listed: ChoosingList, row: int) -> QPoint:
    return listed.visualRect(listed.model().index(row, 0)).center()


def click(listed: ChoosingList, row: int, keys: Qt.KeyboardModifier = NONE) -> None:
    QTest.mouseClick(listed.viewport(), LEFT, keys, place(listed, row))


def ask_for_menu(listed: ChoosingList, row: int | None = None) -> None:
    """At a row, or by the key."""
    reason = QContextMenuEvent.Reason.Keyboard if row is None else QContextMenuEvent.Reason.Mouse
    at = QPoint() if row is None else place(listed, row)
    QApplication.sendEvent(listed.viewport(), QContextMenuEvent(reason, at, listed.viewport().mapToGlobal(at)))


def test_ctrl_takes_one_in_and_out_and_shift_spans(listed: ChoosingList) -> None:
    heard = told(listed)
    click(listed, 2, CTRL)
    click(listed, 5, CTRL)
    assert listed.chosen == (2, 5)
    click(listed, 2, CTRL)
    assert listed.chosen == (5,)
    click(listed, 7, SHIFT)
    assert listed.chosen == (2, 3, 4, 5, 6, 7), "from where one was"
    click(listed, 1, SHIFT)
    assert listed.chosen == (1, 2), "a span turns around where it began"
    click(listed, 6, CTRL)
    click(listed, 7, SHIFT | CTRL)
    assert listed.chosen == (1, 2, 6, 7)
    assert heard == []


def test_a_click_without_a_key_lets_go_and_looks_as_ever(listed: ChoosingList) -> None:
    heard = told(listed)
    for row in (1, 3):
        click(listed, row, CTRL)
    click(listed, 3)
    assert (listed.chosen, heard) == ((), [("look", 3)])


def test_a_click_beside_them_and_escape_let_go(listed: ChoosingList) -> None:
    heard = told(listed)
    click(listed, 1, CTRL)
    QTest.mouseClick(listed.viewport(), LEFT, NONE, QPoint(20, listed.viewport().height() - 4))
    assert listed.chosen == ()
    click(listed, 1, CTRL)
    QTest.keyClick(listed, KEY.Key_Escape)
    assert (listed.chosen, heard) == ((), [])


def test_keys_choose_and_to_go_on_chooses_none(listed: ChoosingList) -> None:
    heard = told(listed)
    for key, modifier in (
        (KEY.Key_Down, NONE),
        (KEY.Key_Space, CTRL),
        (KEY.Key_Down, NONE),
        (KEY.Key_Down, NONE),
        (KEY.Key_Down, SHIFT),
        (KEY.Key_Down, SHIFT),
        (KEY.Key_Up, SHIFT),
    ):
        QTest.keyClick(listed, key, modifier)
    assert listed.chosen == (1, 3, 4), "what was chosen before a span stays so"
    QTest.keyClick(listed, KEY.Key_Space, CTRL)
    assert listed.chosen == (1, 3)
    QTest.keyClick(listed, KEY.Key_End, NONE)
    assert (listed.chosen, listed.currentIndex().row()) == ((1, 3), 7)
    QTest.keyClick(listed, KEY.Key_A, CTRL)
    assert listed.chosen == tuple(range(8))
    assert heard == []


def test_what_is_done_with_one_is_done_with_all_that_are_chosen(listed: ChoosingList) -> None:
    heard = told(listed)
    for row in (2, 4):
        click(listed, row, CTRL)
    ask_for_menu(listed, 4)
    assert (heard, listed.rows_with(4)) == ([("menu", 4)], (2, 4))
    heard.clear()
    QTest.keyClick(listed, KEY.Key_Home)
    QTest.keyClick(listed, KEY.Key_Return)
    QTest.keyClick(listed, KEY.Key_Return, CTRL)
    ask_for_menu(listed)
    assert heard == [("look", 0), ("play", 2), ("menu", 2)], "only to look is of where one is"
    assert listed.chosen == (2, 4)
    heard.clear()
    ask_for_menu(listed, 6)
    assert (heard, listed.chosen, listed.rows_with(6)) == ([("menu", 6)], (), (6,))


@pytest.mark.parametrize(("pulled", "others"), [(4, (2, 4)), (6, (6,))])
def test_one_of_those_chosen_is_pulled_with_the_others(
    listed: ChoosingList, pulled: int, others: tuple[int, ...]
) -> None:
    heard, taken = told(listed), list[tuple[int, ...]]()
    listed.drag_wanted.connect(lambda row: taken.append(listed.rows_with(row)))
    for row in (2, 4):
        click(listed, row, CTRL)
    at = place(listed, pulled)
    QTest.mousePress(listed.viewport(), LEFT, NONE, at)
    for far in (4, 60):
        QTest.mouseMove(listed.viewport(), at + QPoint(far, 0))
    QTest.mouseRelease(listed.viewport(), LEFT, NONE, at)
    assert heard == [("drag", pulled)], "and is not opened where it is let go"
    assert taken == [others]


def test_what_is_chosen_is_told_to_who_does_not_see_it(listed: ChoosingList) -> None:
    click(listed, 2, CTRL)
    told_of = QAccessible.queryAccessibleInterface(listed)
    assert [bool(told_of.child(row).state().selected) for row in range(4)] == [False, False, True, False]


class _Tiles(QStandardItemModel):
    def __init__(self, grid: CoverGrid) -> None:
        super().__init__(5000, 1, grid)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = 0) -> object:
        name = f"Album {index.row()}"
        return TileView(Cover(name), name, "Someone") if role == TILE_ROLE else None


@pytest.fixture
def grid(qapp: QApplication, qtbot: QtBot) -> Iterator[CoverGrid]:
    keeper = ThemeKeeper(qapp, daypart=Daypart.EVENING, scheme=Scheme.DARK, moves=False)
    covers = Covers(lambda path, pixels: None)
    made = CoverGrid(keeper, covers)
    qtbot.addWidget(made)
    made.setModel(_Tiles(made))
    made.resize(800, 600)
    made.show()
    qtbot.waitExposed(made)
    yield made
    covers.close()
    keeper.deleteLater()


def in_grey(grid: CoverGrid, row: int) -> QImage:
    shown = grid.grab(grid.visualRect(grid.model().index(row, 0))).toImage()
    return shown.convertToFormat(QImage.Format.Format_Grayscale8)


def changed_at(grid: CoverGrid, row: int) -> list[tuple[int, int]]:
    """Where it looks clearly another, without its colours, once it is chosen."""
    plain = in_grey(grid, row)
    click(grid, row, CTRL)
    grid._leave()
    chosen = in_grey(grid, row)
    places = [(x, y) for x in range(plain.width()) for y in range(plain.height())]
    return [at for at in places if abs((plain.pixel(*at) & 255) - (chosen.pixel(*at) & 255)) > 60]


def test_a_cover_that_is_chosen_is_told_apart_without_its_colour(grid: CoverGrid) -> None:
    other = in_grey(grid, 3)
    changed = changed_at(grid, 2)
    assert len([x for x, y in changed if x < 40 and y < 40]) > 200, "its sign"
    assert in_grey(grid, 3) == other


def test_its_sign_stands_where_one_begins_to_read(grid: CoverGrid) -> None:
    grid.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    QApplication.processEvents()
    changed, wide = changed_at(grid, 1), grid.side
    assert len([x for x, y in changed if x > wide - 40 and y < 40]) > 200
    assert len([x for x, y in changed if x < 40 and y < 40]) < 200


def test_the_whole_of_many_is_chosen_without_asking_for_each(grid: CoverGrid) -> None:
    asked = 0
    place_of = CoverGrid.visualRect

    def count(index: object) -> object:
        nonlocal asked
        asked += 1
        return place_of(grid, index)  # type: ignore[arg-type]

    grid.visualRect = count  # type: ignore[method-assign, assignment]
    QTest.keyClick(grid, KEY.Key_A, CTRL)
    QApplication.processEvents()
    assert len(grid.chosen) == 5000
    assert asked < 500
