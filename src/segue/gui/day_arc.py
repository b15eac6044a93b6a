"""The arc of the day: its four parts in their own colours, and a mark for now."""

import math
from datetime import time

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from segue.domain.context import Daypart
from segue.domain.wording import time as clock_time
from segue.gui.theme import Type, font, pixels
from segue.gui.theme_keeper import ThemeKeeper

_SIZE = QSize(96, 60)
#: The day begins where the first daypart does, at the left foot of the arc.
_FIRST_HOUR = Daypart.MORNING.value[0]
_GAP = 4.0
_AIR = 13.0


class DayArc(QWidget):
    """A half circle from early morning, at the left, to the end of the night. Shows; cannot be operated."""

    def __init__(self, keeper: ThemeKeeper, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keeper = keeper
        self._now: time | None = None
        self._fit()
        self.setAccessibleName(self.tr("Time of day"))
        keeper.changed.connect(self._fit)

    def _fit(self) -> None:
        """It grows as the largest type does."""
        self.setFixedSize(_SIZE * (pixels(Type.TITLE) / Type.TITLE))
        self.update()

    def show_now(self, now: time) -> None:
        self._now = now
        self.setAccessibleDescription(self._words())
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._keeper.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(self.width() / _SIZE.width(), self.height() / _SIZE.height())  # with the type in it
        radius = 45.0
        centre = QPointF(_SIZE.width() / 2, 50.0)
        box = QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius)
        hour = None if self._now is None else self._now.hour + self._now.minute / 60
        mark = -360.0 if hour is None else _turned(hour)
        for part in Daypart:
            first, end = part.value
            start, stop = _turned(first) + _GAP, (_turned(end) or 180.0) - _GAP
            colour = QColor(theme.of(part))
            is_now = hour is not None and Daypart.at(hour) is part
            colour.setAlphaF(1.0 if is_now else 0.32)
            painter.setPen(QPen(colour, 4.0, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
            # The mark has air around it, so the line stops before it and goes on behind it.
            for left, right in ((start, min(stop, mark - _AIR)), (max(start, mark + _AIR), stop)):
                if right - left > 1:
                    # Qt counts sixteenths of a degree, against the clock from three o'clock.
                    painter.drawArc(box, round((180 - left) * 16), -round((right - left) * 16))
        if hour is not None:
            angle = math.radians(180 - mark)
            at = centre + QPointF(math.cos(angle) * radius, -math.sin(angle) * radius)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.text))
            painter.drawEllipse(at, 5.5, 5.5)
            painter.setPen(QColor(theme.text))
            figures = font(Type.LEAD, strong=True, figures=True)
            figures.setPixelSize(Type.LEAD)
            painter.setFont(figures)
            painter.drawText(QRectF(0, 28, _SIZE.width(), 28), Qt.AlignmentFlag.AlignCenter, self._words())

    def _words(self) -> str:
        return "" if self._now is None else clock_time(self._now)


def _turned(hour: float) -> float:
    """Degrees from the left foot of the arc."""
    return (hour - _FIRST_HOUR) % 24 / 24 * 180
