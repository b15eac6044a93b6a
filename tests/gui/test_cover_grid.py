"""A page of covers: it fills its width, and each way to choose one is told once."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QPointF,
    QRect,
    Qt,
)
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QHelpEvent, QImage, QMouseEvent, QPaintEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip, QWidget
from pytestqt.qtbot import QtBot

from pictures import an_image
from segue.core.tailoring import Look
from segue.domain.context import Daypart
from segue.gui.cover_grid import QUARTERS_ROLE, TILE_ROLE, CoverGrid
from segue.gui.cover_tile import LARGEST_SIDE, LEAST_SIDE, MOST_SIDE, TileView, play_place
from segue.gui.covers import Cover, Covers
from segue.gui.theme_keeper import Scheme, ThemeKeeper


class Tiles(QAbstractListModel):
    def __init__(self, count: int) -> None:
        super().__init__()
        self._count = count
        self.asked: set[int] = set()
        self.names: dict[int, str] = {}
        self.path_of: Callable[[int], Path | None] = lambda row: None
        self.counted = 0

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        self.counted += 1
        return self._count

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = 0) -> object:
        if role == TILE_ROLE:
            self.asked.add(index.row())
            name = self.names.get(index.row(), f"Album {index.row()}")
            return TileView(Cover(name, path=self.path_of(index.row())), name, "Someone")
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


def test_tiles_fill_the_width_beside_large_type(keeper: ThemeKeeper, grid: CoverGrid) -> None:
    keeper.set_look(Look(size=200))
    for width in (560, 830, 1100, 1560):
        grid.resize(width, 600)
        QApplication.processEvents()
        across, room = columns(grid), grid.viewport().width()
        assert room - across * grid.gridSize().width() < across + 17, width
        assert grid.side > MOST_SIDE


def test_few_tiles_are_as_large_as_they_can_be_with_all_in_view(grid: CoverGrid, qtbot: QtBot) -> None:
    grid.resize(1400, 900)
    usual = grid.side
    assert usual <= MOST_SIDE
    grid.expect(8)
    grid.setModel(Tiles(8))
    assert MOST_SIDE < grid.side <= LARGEST_SIDE
    qtbot.waitUntil(lambda: grid.viewport().rect().contains(grid.visualRect(grid.model().index(7, 0))))
    assert grid.visualRect(grid.model().index(7, 0)).width() == grid.side
    grid.resize(1400, 400)
    assert grid.side == usual, "there is no room for more of them"
    grid.resize(1400, 900)
    grid.expect(60)
    assert grid.side == usual


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


def test_behind_a_menu_nothing_looks_pointed_at(grid: CoverGrid, qtbot: QtBot) -> None:
    grid.activateWindow()
    grid.setFocus(Qt.FocusReason.MouseFocusReason)
    qtbot.waitUntil(grid.hasFocus)
    plain = grid.grab().toImage()
    at = grid.square(grid.model().index(1, 0)).center().toPoint()
    none, button = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.NoButton
    moved = QMouseEvent(QMouseEvent.Type.MouseMove, QPointF(at), QPointF(at), button, button, none)
    QApplication.sendEvent(grid.viewport(), moved)
    assert grid.grab().toImage() != plain
    mouse = QContextMenuEvent.Reason.Mouse
    QApplication.sendEvent(grid.viewport(), QContextMenuEvent(mouse, at, grid.viewport().mapToGlobal(at)))
    assert grid.grab().toImage() == plain
    QTest.keyClick(grid, Qt.Key.Key_Right)
    assert grid.grab().toImage() != plain, "who goes on by keys sees where they are"


def test_a_tile_tells_only_what_is_not_seen_of_it(grid: CoverGrid) -> None:
    model = grid.model()
    assert isinstance(model, Tiles)
    model.names[2] = "An album whose name is longer than any tile is wide, however wide it is"
    for row, told_whole in ((1, ""), (2, model.names[2] + "\nSomeone")):
        at = grid.visualRect(model.index(row, 0)).center()
        help_wanted = QHelpEvent(QEvent.Type.ToolTip, at, grid.viewport().mapToGlobal(at))
        QApplication.sendEvent(grid.viewport(), help_wanted)
        assert QToolTip.text() == told_whole
    QToolTip.hideText()


def test_an_artist_is_four_covers_only_where_there_are_pictures(keeper: ThemeKeeper, qtbot: QtBot) -> None:
    colours = ("#ff0000", "#00ff00", "#0000ff", "#ffff00")
    pictures = Covers(lambda path, pixels: an_image(colours[int(path.stem)], pixels, pixels))
    nothing = Covers(lambda path, pixels: None)
    seen = []
    for covers in (pictures, nothing):
        made = CoverGrid(keeper, covers, is_round=True)
        qtbot.addWidget(made)
        model = Tiles(3)
        made.setModel(model)
        made.resize(800, 400)
        made.show()
        made.grab()
        qtbot.waitUntil(lambda covers=covers: not covers._asked)
        square, picture = made.square(model.index(1, 0)), made.grab().toImage()
        parts = [(x, y) for y in (0.3, 0.7) for x in (0.3, 0.7)]
        places = [(int(square.x() + square.width() * x), int(square.y() + square.height() * y)) for x, y in parts]
        seen.append([picture.pixelColor(x, y).name() for x, y in places])
        covers.close()
    assert seen[0] == list(colours)
    assert not set(seen[1]) & set(colours), "the letters of the name"


def test_in_doubt_the_tiles_that_are_seen_look_for_their_covers_again(keeper: ThemeKeeper, qtbot: QtBot) -> None:
    asked: list[Path] = []
    covers = Covers(lambda path, pixels: asked.append(path))
    made = CoverGrid(keeper, covers)
    qtbot.addWidget(made)
    model = Tiles(2)
    made.setModel(model)
    made.resize(800, 400)
    made.show()
    quarters = {Path(f"/{n}.flac") for n in range(4)}
    qtbot.waitUntil(lambda: set(asked) == quarters and not covers._asked)
    QApplication.processEvents()
    asked.clear()
    covers.doubt()
    qtbot.waitUntil(lambda: set(asked) == quarters)
    covers.close()


def test_in_another_accent_tiles_that_nobody_sees_are_not_laid_out(grid: CoverGrid, keeper: ThemeKeeper) -> None:
    model = grid.model()
    assert isinstance(model, Tiles)
    grid.hide()
    QApplication.processEvents()
    model.counted = 0
    keeper.set_look(replace(keeper.look, accent="#2f7d4f"))
    QApplication.processEvents()
    assert model.counted < 1000, "of 5,000"


def test_tiles_that_grew_while_nobody_looked_stand_apart_when_they_are_seen(
    grid: CoverGrid, keeper: ThemeKeeper, qtbot: QtBot
) -> None:
    before = grid.gridSize().height()
    grid.hide()
    keeper.set_look(replace(keeper.look, size=150))
    grid.show()
    qtbot.waitUntil(lambda: grid.gridSize().height() > before)
    keeper.set_look(replace(keeper.look, size=100))


class Painted(QObject):
    """What of a widget was painted."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.rects: list[QRect] = []
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QPaintEvent):
            self.rects.append(event.rect())
        return False


def test_only_covers_that_are_seen_are_painted_when_they_come(grid: CoverGrid, covers: Covers, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: bool(grid.painted))
    QApplication.processEvents()
    painted = Painted(grid.viewport())
    covers.arrived.emit(Path("/scrolled/past.flac"))
    covers.arrived.emit(Path("/2.flac"))
    qtbot.waitUntil(lambda: bool(painted.rects))
    assert painted.rects == [grid.visualRect(grid.model().index(1, 0))]


def test_only_tiles_are_painted_of_which_something_has_changed(grid: CoverGrid, qtbot: QtBot) -> None:
    """Two tiles far apart: a list paints all that lies between them."""
    model = grid.model()
    assert isinstance(model, Tiles)
    QApplication.processEvents()
    across = sum(
        grid.visualRect(model.index(row, 0)).top() == grid.visualRect(model.index(0, 0)).top() for row in range(9)
    )
    far = across + 1
    model.asked.clear()
    for row in (0, far):
        grid.viewport().update(grid.visualRect(model.index(row, 0)).adjusted(4, 4, -4, -4))
    qtbot.waitUntil(lambda: {0, far} <= model.asked)
    assert model.asked == {0, far}


def test_the_pointer_paints_the_tile_that_it_is_on_and_the_one_it_left(grid: CoverGrid, qtbot: QtBot) -> None:
    model = grid.model()
    assert isinstance(model, Tiles)

    def point(row: int) -> None:
        at, none = QPointF(grid.visualRect(model.index(row, 0)).center()), Qt.KeyboardModifier.NoModifier
        button = Qt.MouseButton.NoButton
        QApplication.sendEvent(grid.viewport(), QMouseEvent(QMouseEvent.Type.MouseMove, at, at, button, button, none))

    point(0)
    QApplication.processEvents()
    model.asked.clear()
    point(1)
    qtbot.waitUntil(lambda: {0, 1} <= model.asked)
    assert model.asked == {0, 1}


@pytest.fixture
def flying(keeper: ThemeKeeper, qtbot: QtBot) -> Iterator[tuple[CoverGrid, set[str]]]:
    """A grid each of whose tiles has a cover of its own, and those that were read."""
    read: set[str] = set()
    covers = Covers(lambda path, pixels: read.add(path.stem))
    made = CoverGrid(keeper, covers)
    qtbot.addWidget(made)
    model = Tiles(5000)
    model.path_of = lambda row: Path(f"/{row}.flac")
    model.setParent(made)
    made.setModel(model)
    made.resize(800, 600)
    made.show()
    qtbot.waitExposed(made)
    qtbot.waitUntil(lambda: "0" in read and not covers._asked)
    yield made, read
    covers.close()


def fly(grid: CoverGrid) -> None:
    bar = grid.verticalScrollBar()
    for step in range(1, 31):
        bar.setValue(bar.maximum() * step // 60)
        QApplication.processEvents()


def test_of_what_flies_past_no_cover_is_read(flying: tuple[CoverGrid, set[str]], qtbot: QtBot) -> None:
    grid, read = flying
    before = {*read}
    fly(grid)
    landed = max(grid.indexAt(QPoint(40, y)).row() for y in range(0, 600, 20))
    assert landed > 1000
    qtbot.waitUntil(lambda: f"{landed}" in read)
    assert len(read - before) < 60, "those where it has landed, and where it set out"


def test_one_that_is_left_in_its_flight_holds_no_other_up(flying: tuple[CoverGrid, set[str]]) -> None:
    grid, _ = flying
    fly(grid)
    assert grid._covers._is_held
    grid.hide()
    assert not grid._covers._is_held


def test_what_flies_past_has_only_its_tint_until_it_lands(keeper: ThemeKeeper, covers: Covers) -> None:
    def colours(cover: Cover) -> int:
        image = covers.pixmap(cover, 20, keeper.theme).toImage()
        return len({image.pixel(x, y) for x in range(20) for y in range(20)})

    one, other = Cover("Tidal Locking", "Low Orbit Choir"), Cover("Night Bus", "Vektorpark")
    assert colours(one) > 1
    covers.hold(True)
    assert colours(one) > 1, "it has been drawn"
    assert colours(other) == 1
    covers.hold(False)
    assert colours(other) > 1
