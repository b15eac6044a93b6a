"""The days of a habit: as many squares as days are said, or what is shown of them is said."""

from collections.abc import Iterator
from datetime import date, timedelta

import pytest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from segue.domain.context import Daypart
from segue.gui.kept_days import KeptDays
from segue.gui.theme_keeper import Scheme, ThemeKeeper

FIRST = date(2026, 3, 2)


@pytest.fixture
def keeper(qapp: QApplication) -> Iterator[ThemeKeeper]:
    keeper = ThemeKeeper(qapp, daypart=Daypart.EVENING, scheme=Scheme.DARK, moves=False)
    yield keeper
    keeper.deleteLater()


def shown(keeper: ThemeKeeper, qtbot: QtBot, many: int, width: int) -> tuple[KeptDays, QWidget]:
    """The days, and the page that they live on."""
    days = KeptDays(keeper, [(FIRST + timedelta(days=n), n % 9 > 0) for n in range(many)], 0)
    page = QWidget()
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(days)
    column.addStretch()
    qtbot.addWidget(page)
    page.resize(width, 400)
    page.show()
    qtbot.waitExposed(page)
    qtbot.waitUntil(lambda: days.height() == days.heightForWidth(days.width()))
    return days, page


@pytest.mark.parametrize("many", [1, 9, 31, 59, 100, 200])
def test_each_day_has_its_square(keeper: ThemeKeeper, qtbot: QtBot, many: int) -> None:
    days, _page = shown(keeper, qtbot, many, 400)
    boxes = days.boxes(days.width())
    assert [day for _, (day, _) in boxes] == [FIRST + timedelta(days=n) for n in range(many)]
    assert all(days.rect().toRectF().contains(box) for box, _ in boxes)
    corners = {(box.x(), box.y()) for box, _ in boxes}
    assert len(corners) == many, "none lies on another"


def test_of_more_than_find_room_it_says_which_are_shown(keeper: ThemeKeeper, qtbot: QtBot) -> None:
    some, _page = shown(keeper, qtbot, 400, 300)
    all_of_them, _other_page = shown(keeper, qtbot, 100, 300)
    boxes = some.boxes(some.width())
    assert len(boxes) < 400
    assert boxes[-1][1][0] == FIRST + timedelta(days=399), "the newest are"
    lowest = max(box.bottom() for box, _ in boxes)
    assert some.height() >= lowest + 16, "there is a line for words"
    assert all_of_them.height() < all_of_them.boxes(300)[-1][0].bottom() + 16
    words = some.grab().toImage().copy(0, round(lowest) + 2, 300, some.height() - round(lowest) - 2)
    ground = words.pixel(299, 0)
    assert any(words.pixel(x, y) != ground for x in range(words.width()) for y in range(words.height()))
