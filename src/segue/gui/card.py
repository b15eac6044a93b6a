"""A card: a surface on the paper that holds what belongs together, and the line between two parts of it."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette, QPen, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLayout, QVBoxLayout, QWidget

from segue.gui.check_box import CheckBox, explained
from segue.gui.flow import Flow
from segue.gui.labels import Label
from segue.gui.theme import Radius, Space, scaled
from segue.gui.theme_keeper import ThemeKeeper

#: Words need so much room at least to stand beside buttons.
_LEAST_TOLD = 232


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


def offered(title: str | QWidget, words: str | QWidget, *buttons: QWidget) -> QHBoxLayout:
    """What can be done, with a sentence of what comes of it, if there is one, and the buttons at its right; below it
    where room is short.
    """
    said = Label(words, quiet=True, wraps=True) if isinstance(words, str) else words
    if isinstance(title, CheckBox):
        told = explained(title, said)
    else:
        told = QVBoxLayout()
        told.setSpacing(2)
        told.addWidget(Label(title, wraps=True) if isinstance(title, str) else title)
        if words:
            told.addWidget(said)
    row = QHBoxLayout()
    if buttons:
        row.addWidget(_Offered(told, buttons))
    else:
        row.addLayout(told)
    return row


class _Offered(QWidget):
    def __init__(self, told: QVBoxLayout, buttons: Sequence[QWidget]) -> None:
        super().__init__()
        self._buttons = Flow(Space.L, Space.S)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addLayout(told, 1)
        self._row.addWidget(self._buttons)
        for button in buttons:
            self._buttons.add(button)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.LayoutRequest:  # the buttons may be others
            self._fit()
        return super().event(event)

    def minimumSizeHint(self) -> QSize:
        return QSize(scaled(_LEAST_TOLD), super().minimumSizeHint().height())

    def _fit(self) -> None:
        needed = self._buttons.sizeHint().width()
        is_beside = needed + Space.L + scaled(_LEAST_TOLD) <= self.width()
        self._buttons.setMinimumWidth(needed if is_beside else 0)
        directions = QBoxLayout.Direction
        direction = directions.LeftToRight if is_beside else directions.TopToBottom
        spacing = (Space.L if needed else 0) if is_beside else Space.S
        if (direction, spacing) != (self._row.direction(), self._row.spacing()):
            self._row.setDirection(direction)
            self._row.setStretch(0, int(is_beside))  # below one another, what grows would grow in height
            self._row.setSpacing(spacing)
            self.updateGeometry()  # a layout that turns tells nobody, and what is around it would keep the old height
