"""A check box whose words take as many lines as they need."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QVBoxLayout,
    QWidget,
)

from segue.gui.theme import Space

_EDGE = 3  # as the style sheet has it


class CheckBox(QCheckBox):
    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return max(self._box(), self._words(width).height() + 2 * self._drop) + 2 * _EDGE

    def sizeHint(self) -> QSize:
        width = self.indent + self.fontMetrics().horizontalAdvance(self.text()) + _EDGE + 1
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.indent + 4 * self._box(), self.fontMetrics().lineSpacing() + 2 * _EDGE)

    def hitButton(self, at: QPoint) -> bool:
        """All of its words, on whichever line."""
        return self.rect().contains(at)

    def paintEvent(self, event: QPaintEvent) -> None:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        painter = QPainter(self)
        self.style().drawPrimitive(QStyle.PrimitiveElement.PE_Widget, option, painter, self)  # its focus
        line, box = self.fontMetrics().lineSpacing(), self._box()
        option.rect = QRect(_EDGE, _EDGE + max(0, (line - box) // 2), box, box)
        self.style().drawPrimitive(QStyle.PrimitiveElement.PE_IndicatorCheckBox, option, painter, self)
        painter.setPen(option.palette.color(self.foregroundRole()))
        words = self._words(self.width()).translated(self.indent, _EDGE + self._drop)
        painter.drawText(words, Qt.TextFlag.TextWordWrap, self.text())

    def _box(self) -> int:
        return self.style().pixelMetric(QStyle.PixelMetric.PM_IndicatorWidth, None, self)

    @property
    def _drop(self) -> int:
        """How far words that are smaller than the box begin below its top, to stand at its middle."""
        return max(0, (self._box() - self.fontMetrics().lineSpacing()) // 2)

    @property
    def indent(self) -> int:
        """How far from its left its words begin."""
        return _EDGE + self._box() + Space.S

    def _words(self, width: int) -> QRect:
        room = QRect(0, 0, max(1, width - self.indent - _EDGE), 100_000)
        return self.fontMetrics().boundingRect(room, Qt.TextFlag.TextWordWrap, self.text())


def explained(box: CheckBox, words: QWidget) -> QVBoxLayout:
    """`words` say more of what `box` is for: below its own, in line with them."""
    line = QHBoxLayout()
    line.setSpacing(0)
    line.addSpacing(box.indent)
    line.addWidget(words, 1)
    rows = QVBoxLayout()
    rows.setSpacing(2)
    rows.addWidget(box)
    rows.addLayout(line)
    return rows
