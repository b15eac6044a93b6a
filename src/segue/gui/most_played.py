"""What was played most, each with a bar as long as it was played often."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from segue.core.inquiry import Top
from segue.domain.speech import plural
from segue.gui.room import roomy
from segue.gui.sides import placed, write_line
from segue.gui.theme import Space, Type, font
from segue.gui.theme_keeper import ThemeKeeper

_ROW = 44
_BAR = 6


class MostPlayed(QWidget):
    def __init__(self, keeper: ThemeKeeper) -> None:
        super().__init__()
        self._keeper = keeper
        self._top: Sequence[Top] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Played most"))
        keeper.changed.connect(self.update)

    def show_top(self, top: Sequence[Top]) -> None:
        self._top = top
        self.setAccessibleDescription(
            ", ".join(f"{one.name}: {plural('%n play', '%n plays', one.plays)}" for one in top)
        )
        self.setVisible(bool(top))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(320, roomy(_ROW) * len(self._top))

    def minimumSizeHint(self) -> QSize:
        return QSize(160, roomy(_ROW) * len(self._top))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._keeper.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        most = max((one.plays for one in self._top), default=1)
        numbers, words = font(Type.BODY, figures=True), font(Type.BODY)
        for row, one in enumerate(self._top):
            high = roomy(_ROW)
            top = row * high
            painter.setFont(numbers)
            plays = plural("%n play", "%n plays", one.plays)
            taken = painter.fontMetrics().horizontalAdvance(plays)
            painter.setPen(QColor(theme.second))
            line = QRectF(0, top, self.width(), high - _BAR - Space.M)
            painter.drawText(line, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom, plays)
            painter.setFont(words)
            painter.setPen(QColor(theme.text))
            room = self.width() - taken - Space.L
            name = painter.fontMetrics().elidedText(one.name, Qt.TextElideMode.ElideRight, room)
            write_line(painter, line, name, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom)
            painter.setPen(Qt.PenStyle.NoPen)
            bar = QRectF(0, line.bottom() + Space.XS, self.width(), _BAR)
            painter.setBrush(QColor(theme.line))
            painter.drawRoundedRect(bar, _BAR / 2, _BAR / 2)
            part = QRectF(bar.left(), bar.top(), max(_BAR, bar.width() * one.plays / most), _BAR)
            painter.setBrush(QColor(theme.accent))
            painter.drawRoundedRect(placed(part, bar, self), _BAR / 2, _BAR / 2)
