"""What is scrolled: what stays in sight is moved, and only what comes into it is painted."""

from collections.abc import Callable, Iterator

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QEvent, QObject, QPoint, QSize
from PySide6.QtGui import QColor, QPaintEvent, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QApplication
from pytestqt.qtbot import QtBot

from segue.domain.context import Daypart
from segue.gui.columns import ColumnLook
from segue.gui.cover_grid import CoverGrid
from segue.gui.covers import Covers
from segue.gui.theme_keeper import Scheme, ThemeKeeper
from segue.gui.track_table import TrackTable

_STEP = 40


class Painted(QObject):
    """How much of what it watches was painted, in pixels from top to bottom."""

    height = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QPaintEvent):
            self.height += sum(rect.height() for rect in event.region())  # type: ignore[attr-defined]
        return False


@pytest.fixture
def keeper(qapp: QApplication) -> Iterator[ThemeKeeper]:
    keeper = ThemeKeeper(qapp, daypart=Daypart.EVENING, scheme=Scheme.DARK, moves=False)
    yield keeper
    keeper.deleteLater()


def table(keeper: ThemeKeeper, covers: Covers) -> QAbstractItemView:
    return TrackTable(keeper, [ColumnLook(share=1, leading=True)])


def grid(keeper: ThemeKeeper, covers: Covers) -> QAbstractItemView:
    return CoverGrid(keeper, covers)


@pytest.mark.parametrize("made", [table, grid])
def test_what_stays_in_sight_is_not_painted_again(
    keeper: ThemeKeeper, qtbot: QtBot, made: Callable[[ThemeKeeper, Covers], QAbstractItemView]
) -> None:
    covers = Covers(lambda path, pixels: None)
    view = made(keeper, covers)
    qtbot.addWidget(view)
    view.setModel(QStandardItemModel(1000, 1, view))
    view.resize(QSize(600, 400))
    view.show()
    qtbot.waitExposed(view)
    for _ in range(5):
        QApplication.processEvents()
    painted, heights = Painted(), list[int]()
    view.viewport().installEventFilter(painted)
    for step in range(1, 4):
        painted.height = 0
        view.verticalScrollBar().setValue(step * _STEP)
        qtbot.waitUntil(lambda: painted.height > 0)
        heights.append(painted.height)
    assert min(heights) == _STEP, "once nothing else is to be painted"
    covers.close()


@pytest.mark.parametrize("made", [table, grid])
def test_the_ground_is_the_windows(
    keeper: ThemeKeeper, qtbot: QtBot, made: Callable[[ThemeKeeper, Covers], QAbstractItemView]
) -> None:
    covers = Covers(lambda path, pixels: None)
    view = made(keeper, covers)
    qtbot.addWidget(view)
    view.setModel(QStandardItemModel(0, 1, view))
    view.resize(QSize(600, 400))
    view.show()
    for scheme in (Scheme.DARK, Scheme.LIGHT):
        keeper.set_look(replace(keeper.look, scheme=scheme))
        shown = view.grab().toImage()
        assert shown.pixelColor(QPoint(300, 200)) == QColor(keeper.theme.ground)
    covers.close()
