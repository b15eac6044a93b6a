"""A sign in a line of text is there for as long as the line."""

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QLineEdit, QToolButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from segue.core.tailoring import Look
from segue.domain.context import Daypart
from segue.gui.line_sign import LEADING, TRAILING, line_sign
from segue.gui.settings_search import SettingsSearch
from segue.gui.theme_keeper import ThemeKeeper


def test_while_the_window_is_taken_down_the_sign_can_still_be_used(qapp: QApplication) -> None:
    heard: list[str] = []
    window, before, line = QWidget(), QWidget(), QLineEdit()
    column = QVBoxLayout(window)
    column.addWidget(before)
    column.addWidget(line)
    sign = line_sign(line, "Clear", TRAILING)

    def hear_of_another_theme() -> None:
        if shiboken6.isValid(line):
            sign.setIcon(QIcon())
            heard.append(sign.text())

    before.destroyed.connect(hear_of_another_theme)
    shiboken6.delete(window)
    assert heard == ["Clear"]


@pytest.mark.parametrize("reads", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_words_stand_between_the_signs_that_are_there(qtbot: QtBot, reads: Qt.LayoutDirection) -> None:
    line = QLineEdit()
    qtbot.addWidget(line)
    line.resize(200, 32)
    before, behind = line_sign(line, "Search", LEADING), line_sign(line, "Clear", TRAILING)
    behind.setVisible(False)
    line.setLayoutDirection(reads)
    line.show()
    first, last = line.findChildren(QToolButton)
    assert first.defaultAction() is before

    def room() -> tuple[int, int]:
        """At the end where reading begins, and at the other."""
        ends = line.textMargins().left(), line.textMargins().right()
        return ends if reads is Qt.LayoutDirection.LeftToRight else ends[::-1]

    assert not last.isVisible()
    assert room() == (first.width() + 4, 0)
    behind.setVisible(True)
    assert last.isVisible()
    assert room() == (first.width() + 4, last.width() + 4)
    assert (first.x() < last.x()) is (reads is Qt.LayoutDirection.LeftToRight)
    done: list[bool] = []
    behind.triggered.connect(lambda: done.append(True))
    qtbot.mouseClick(last, Qt.MouseButton.LeftButton)
    assert done == [True]


def test_signs_are_as_large_as_the_words_beside_them(qapp: QApplication, qtbot: QtBot) -> None:
    keeper = ThemeKeeper(qapp, daypart=Daypart.EVENING, moves=False)
    line = SettingsSearch(keeper, "Search the settings")
    qtbot.addWidget(line)
    line.show()
    sign = line.findChildren(QToolButton)[0]
    assert sign.grab().width() == 22
    keeper.set_look(Look(size=200))
    assert sign.grab().width() == 38
    assert line.textMargins().left() == 38 + 8
    assert line.fontMetrics().horizontalAdvance(line.placeholderText()) < line.sizeHint().width() - 38 - 16
    keeper.deleteLater()
