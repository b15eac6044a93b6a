"""What is said on a page with nothing in it stands on lines of about the same length."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from painted_words import painted_by
from segue.core.tailoring import LARGEST, Look
from segue.domain.context import Daypart
from segue.gui.empty_page import EmptyPage
from segue.gui.page_scroll import BAR, PageScroll
from segue.gui.theme import Space
from segue.gui.theme_keeper import Scheme, ThemeKeeper


@pytest.fixture
def keeper(qapp: QApplication) -> Iterator[ThemeKeeper]:
    keeper = ThemeKeeper(qapp, daypart=Daypart.EVENING, scheme=Scheme.DARK, moves=False)
    yield keeper
    keeper.deleteLater()


@pytest.mark.parametrize(
    "said",
    [
        "A station whose address you open is played at once, and kept here.",
        "アドレスを開いたラジオ局はすぐに再生され、ここに残ります。",
    ],
)
def test_no_word_stands_alone(keeper: ThemeKeeper, qtbot: QtBot, said: str) -> None:
    page = EmptyPage(keeper, "radio", "No stations", said)
    qtbot.addWidget(page)
    page.resize(900, 600)
    page.show()
    QApplication.processEvents()
    height = page._words.height() / 2
    lines: dict[int, list[QRectF]] = {}
    for one in painted_by(page._words):
        lines.setdefault(int(one.ink.center().y() // height), []).append(one.ink)
    widths = [max(ink.right() for ink in line) - min(ink.left() for ink in line) for line in lines.values()]
    assert len(widths) == 2
    assert min(widths) > 0.7 * max(widths)


def test_a_button_of_large_type_does_not_scroll_the_page_sideways(keeper: ThemeKeeper, qtbot: QtBot) -> None:
    keeper.set_look(Look(size=LARGEST))
    page = EmptyPage(keeper, "calendar-days", "Nothing yet", "Play some music.", "Bring in a listening history…")
    qtbot.addWidget(page)
    page.show()
    button = page.findChild(QPushButton)
    page.resize(button.sizeHint().width() + BAR + 3 * Space.S, 400)
    QApplication.processEvents()
    assert page.findChild(PageScroll).horizontalScrollBar().maximum() == 0
