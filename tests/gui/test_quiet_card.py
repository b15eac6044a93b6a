"""What stands where an offer would: of one that may come, what it may be made of is outlined."""

from collections.abc import Iterator
from itertools import combinations

import pytest
from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from segue.domain.context import Daypart
from segue.gui.quiet_card import QuietCard
from segue.gui.theme_keeper import Scheme, ThemeKeeper


@pytest.fixture
def keeper(qapp: QApplication) -> Iterator[ThemeKeeper]:
    keeper = ThemeKeeper(qapp, daypart=Daypart.EVENING, scheme=Scheme.DARK, moves=False)
    yield keeper
    keeper.deleteLater()


@pytest.mark.parametrize("size", [QSize(1300, 260), QSize(600, 340), QSize(330, 200)], ids=str)
def test_what_may_come_is_outlined_in_the_room_that_there_is(keeper: ThemeKeeper, qtbot: QtBot, size: QSize) -> None:
    card = QuietCard(keeper)
    qtbot.addWidget(card)
    card.resize(size)
    card.show_text("One moment …", "", is_awaiting=True)
    card.show()
    raised = QColor(keeper.theme.raised)
    shapes = [shape for shape, _ in card._outlines()]
    assert shapes
    assert all(QRectF(card.rect()).contains(shape) for shape in shapes)
    assert not any(one.intersects(other) for one, other in combinations(shapes, 2))
    painted = card.grab().toImage()
    assert all(painted.pixelColor(shape.center().toPoint()) == raised for shape in shapes)
    card.show_text("Nothing to offer just now", "")
    painted = card.grab().toImage()
    assert not any(painted.pixelColor(shape.center().toPoint()) == raised for shape in shapes)


def test_the_way_to_a_history_goes_on_in_a_second_line(keeper: ThemeKeeper, qtbot: QtBot) -> None:
    card = QuietCard(keeper)
    qtbot.addWidget(card)
    card.show_text("Nothing to offer just now", "I don't know you yet.", can_be_brought_in=True)
    card.resize(900, 300)
    card.show()
    line = card.bring.height()
    card.resize(card.minimumSizeHint().width(), 300)
    qtbot.waitUntil(lambda: card.bring.height() > line)
    assert card.bring.visibleRegion().boundingRect() == card.bring.rect()
