"""A page of covers: it fills its width, and each way to choose one is told once."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QImage, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from segue.domain.context import Daypart
from segue.gui.cover_grid import QUARTERS_ROLE, TILE_ROLE, CoverGrid
from segue.gui.cover_tile import LEAST_SIDE, MOST_SIDE, TileView, play_place
from segue.gui.covers import Cover, Covers
from segue.gui.theme_keeper import Scheme, ThemeKeeper


class Tiles(QAbstractListModel):
    def __init__(self, count: int) -> None:
        super().__init__()
        self._count = count
        self.asked: set[int] = set()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        return self._count

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = 0) -> object:
        if role == TILE_ROLE:
            self.asked.add(index.row())
            return TileView(Cover(f"Album {index.row()}"), f"Album {index.row()}", "Someone")
        if role == QUARTERS_ROLE and index.row() == 1:
            return tuple(Cover(f"{n}", path=Path(f"/{n}.flac")) for n in range(4))
        return None


@pytest.fixture
def keeper(qapp: QApplication) -> Iterator[ThemeKeeper]:
    keeper = ThemeKeeper(qapp, daypart=Daypart.EVENING, scheme=Scheme.DARK, moves=False)
    yield keeper
    keeper.deleteLater()


@pytest.fixture
def covers() -> Iterator[Covers]:
    covers = Covers(lambda path, pixels: None)
    yield covers
    covers.close()


@pytest.fixture
def grid(keeper: ThemeKeeper, covers: Covers, qtbot: QtBot) -> CoverGrid:
    made = CoverGrid(keeper, covers)
    qtbot.addWidget(made)
    model = Tiles(5000)
    model.setParent(made)
    made.setModel(model)
    made.resize(800, 600)
    made.show()
    qtbot.waitExposed(made)
    return made


def told(grid: CoverGrid) -> list[tuple[str, int]]:
    heard: list[tuple[str, int]] = []
    grid.row_activated.connect(lambda row: heard.append(("look", row)))
    grid.play_chosen.connect(lambda row: heard.append(("play", row)))
    grid.menu_requested.connect(lambda row, at: heard.append(("menu", row)))
    return heard


def columns(grid: CoverGrid) -> int:
    model = grid.model()
    top = grid.visualRect(model.index(0, 0)).top()
    return sum(grid.visualRect(model.index(row, 0)).top() == top for row in range(40))


@pytest.mark.parametrize("width", [*range(440, 800, 7), 1000, 1400, 1900])
def test_tiles_fill_the_width(grid: CoverGrid, width: int) -> None:
    grid.resize(width, 600)
    QApplication.processEvents()
    across, room = columns(grid), grid.viewport().width()
    taken = across * grid.gridSize().width()
    assert taken <= room
    assert room - taken < across + 17 or grid.side == MOST_SIDE, "nothing is left empty at the right"
    assert room - taken < LEAST_SIDE, "where one more tile would fit there is one"
    assert grid.side >= LEAST_SIDE


def test_only_tiles_in_view_are_asked_for(grid: CoverGrid) -> None:
    grid.grab()
    model = grid.model()
    assert isinstance(model, Tiles)
    assert len(model.asked) < 40
    assert max(model.asked) < 40


def test_keys_go_through_the_tiles_and_choose(grid: CoverGrid) -> None:
    heard = told(grid)
    QApplication.sendEvent(grid, QFocusEvent(QFocusEvent.Type.FocusIn, Qt.FocusReason.TabFocusReason))
    assert grid.currentIndex().row() == 0
    QTest.keyClick(grid, Qt.Key.Key_Right)
    QTest.keyClick(grid, Qt.Key.Key_Return)
    QTest.keyClick(grid, Qt.Key.Key_Down)
    QTest.keyClick(grid, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert heard == [("look", 1), ("play", 1 + columns(grid))]


def test_a_click_looks_and_a_click_on_the_button_plays(grid: CoverGrid) -> None:
    heard = told(grid)
    square = grid.square(grid.model().index(2, 0))
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QTest.mouseClick(grid.viewport(), left, none, square.topLeft().toPoint() + QPoint(20, 20))
    QTest.mouseClick(grid.viewport(), left, none, play_place(square).center().toPoint())
    assert heard == [("look", 2), ("play", 2)]


def test_the_menu_is_asked_for_with_pointer_and_key(grid: CoverGrid) -> None:
    heard = told(grid)
    at = grid.square(grid.model().index(1, 0)).center().toPoint()
    mouse, key = QContextMenuEvent.Reason.Mouse, QContextMenuEvent.Reason.Keyboard
    QApplication.sendEvent(grid.viewport(), QContextMenuEvent(mouse, at, grid.viewport().mapToGlobal(at)))
    grid.setCurrentIndex(grid.model().index(0, 0))
    QApplication.sendEvent(grid.viewport(), QContextMenuEvent(key, QPoint(0, 0), QPoint(0, 0)))
    assert heard == [("menu", 1), ("menu", 0)]


def test_space_and_the_back_button_are_left_to_the_window(grid: CoverGrid) -> None:
    heard = told(grid)
    grid.setCurrentIndex(grid.model().index(0, 0))
    at = QPointF(grid.square(grid.model().index(0, 0)).center())
    back, none = Qt.MouseButton.BackButton, Qt.KeyboardModifier.NoModifier
    press = QMouseEvent(QMouseEvent.Type.MouseButtonPress, at, at, back, back, none)
    grid.mousePressEvent(press)
    assert not press.isAccepted()
    QTest.keyClick(grid, Qt.Key.Key_Space)
    assert heard == []


def test_four_covers_are_painted_in_place_of_one(grid: CoverGrid) -> None:
    picture = grid.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    square = grid.square(grid.model().index(1, 0))
    corners = {
        picture.pixel(int(square.x() + square.width() * x), int(square.y() + square.height() * y))
        for x in (0.25, 0.75)
        for y in (0.25, 0.75)
    }
    assert len(corners) == 4


def test_a_round_grid_paints_nothing_in_its_corners(keeper: ThemeKeeper, covers: Covers, qtbot: QtBot) -> None:
    pictures = []
    for is_round in (False, True):
        made = CoverGrid(keeper, covers, is_round=is_round)
        qtbot.addWidget(made)
        model = Tiles(3)
        made.setModel(model)
        made.resize(800, 400)
        made.show()
        square = made.square(model.index(0, 0))
        pictures.append(made.grab().toImage().pixel(int(square.right()) - 12, int(square.top()) + 12))
    assert pictures[0] != pictures[1]
