"""A sign in a line of text is there for as long as the line."""

import shiboken6
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget

from segue.gui.line_sign import TRAILING, line_sign


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
