"""A card: a surface on the paper that holds what belongs together, and the line between two parts of it."""

from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLayout, QVBoxLayout, QWidget

from segue.gui.labels import Label
from segue.gui.theme import Radius, Space
from segue.gui.theme_keeper import ThemeKeeper


class Card(QFrame):
    def __init__(self, keeper: ThemeKeeper, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keeper = keeper
        keeper.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._keeper.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(theme.line), 1))
        painter.setBrush(QColor(theme.surface))
        painter.drawRoundedRect(self.rect().toRectF().adjusted(0.5, 0.5, -0.5, -0.5), Radius.CARD, Radius.CARD)


class Section(Card):
    """A card of a page, with the parts of it below one another."""

    def __init__(self, keeper: ThemeKeeper, *parts: QWidget | QLayout) -> None:
        super().__init__(keeper)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.L, Space.XL, Space.L)
        column.setSpacing(Space.M)
        for part in parts:
            if isinstance(part, QWidget):
                column.addWidget(part)
            else:
                column.addLayout(part)


def hairline() -> QFrame:
    line = QFrame()
    line.setFixedHeight(1)
    line.setAutoFillBackground(True)
    line.setBackgroundRole(QPalette.ColorRole.Mid)
    return line


def offered(title: str | QWidget, words: str, *buttons: QWidget) -> QHBoxLayout:
    """What can be done, with a sentence of what comes of it, and the buttons at its right."""
    told = QVBoxLayout()
    told.setSpacing(2)
    told.addWidget(Label(title) if isinstance(title, str) else title)
    told.addWidget(Label(words, quiet=True, wraps=True))
    row = QHBoxLayout()
    row.setSpacing(Space.L)
    row.addLayout(told, 1)
    for button in buttons:
        row.addWidget(button)
    return row
