"""The days on which a habit could have been kept, each a square, filled where it was."""

import math
from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QHelpEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from segue.core.insights import named
from segue.core.ports.insights import Grain
from segue.domain.speech import number, plural
from segue.gui.genre_marks import genre_colour
from segue.gui.room import roomy
from segue.gui.theme import Type, font
from segue.gui.theme_keeper import ThemeKeeper

#: How large the square of a day may be, and how far from the next; and in how many lines they may stand.
_SIZES = ((10.0, 3.0), (6.0, 2.0))
_LINES = 4
_LINE = 18


class KeptDays(QWidget):
    """A square for each day that could have been one, the newest last; filled where it was. They are as large as
    leaves room for all of them; where there are too many even so, it says which are shown.
    """

    def __init__(self, keeper: ThemeKeeper, days: Sequence[tuple[date, bool]], place: int | None) -> None:
        super().__init__()
        self._keeper = keeper
        self._days = days
        self._place = place
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # as in every chart
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        kept = sum(was for _, was in days)
        self.setAccessibleName(
            plural("Kept on {kept} of %n day", "Kept on {kept} of %n days", len(days)).format(kept=kept)
        )
        keeper.changed.connect(self.update)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        boxes = self.boxes(width)
        lowest = boxes[-1][0].bottom() if boxes else 0
        return math.ceil(lowest + 2 + (0 if len(boxes) == len(self._days) else roomy(_LINE)))

    def sizeHint(self) -> QSize:
        side, between = _SIZES[0]
        width = round(len(self._days) * (side + between))
        return QSize(width, self.heightForWidth(max(1, self.width())))

    def minimumSizeHint(self) -> QSize:
        return QSize(60, round(_SIZES[0][0]) + 4)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._keeper.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        boxes = self.boxes(self.width())
        for box, (_, was) in boxes:
            colour = QColor(genre_colour(theme, self._place))
            painter.setPen(Qt.PenStyle.NoPen if was else QPen(QColor(theme.strong_line), 1.2))
            painter.setBrush(colour if was else Qt.BrushStyle.NoBrush)
            round_by = box.width() / 4
            painter.drawRoundedRect(box if was else box.adjusted(0.6, 0.6, -0.6, -0.6), round_by, round_by)
        if len(boxes) < len(self._days):
            painter.setFont(font(Type.SMALL))
            painter.setPen(QColor(theme.second))
            words = plural("The last {shown} of %n day", "The last {shown} of %n days", len(self._days))
            line = QRectF(0, self.height() - roomy(_LINE), self.width(), roomy(_LINE))
            painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, words.format(shown=number(len(boxes))))

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            for box, (day, was) in self.boxes(self.width()):
                if box.adjusted(-1, -1, 2, 2).contains(event.pos().toPointF()):
                    words = self.tr("{day}: kept") if was else self.tr("{day}: not kept")
                    QToolTip.showText(event.globalPos(), words.format(day=named(day, Grain.DAY)), self)
                    return True
            QToolTip.hideText()
            return True
        return super().event(event)

    def boxes(self, width: int) -> list[tuple[QRectF, tuple[date, bool]]]:
        """Where each day stands: line by line, in the first size in which all find room."""
        for side, between in _SIZES:
            across = max(1, int((width + between) // (side + between)))
            if len(self._days) <= across * _LINES:
                break
        pitch = side + between
        shown = self._days[-across * _LINES :]
        places = (QRectF(at % across * pitch, 2 + at // across * pitch, side, side) for at in range(len(shown)))
        return list(zip(places, shown, strict=True))
