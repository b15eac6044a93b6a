"""The line on which the listener sees and chooses where in a track they are."""

from collections.abc import Sequence
from datetime import timedelta

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QEnterEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractSlider, QSizePolicy, QWidget

from segue.domain.wording import clock
from segue.gui.room import roomy
from segue.gui.theme import Space, Type, font
from segue.gui.theme_keeper import Themed

_STEP = timedelta(seconds=5)
_PAGE = timedelta(seconds=30)


class SeekBar(QAbstractSlider):
    """A thin line with the time gone at its left and the whole length at its right; of what has no end, with the time
    gone alone. It runs to the right, as on every player, whichever way words are written.

    Click, drag, or use the arrow keys (5 s), Page keys (30 s), Home and End. `sought` tells where to, once
    for each choice: a drag is told when it ends, and until then `show_position` moves nothing. The times of one that
    `is_flush` stand at its ends; else they stand by the line.
    """

    sought = Signal(object)  # timedelta

    def __init__(self, keeper: Themed, parent: QWidget | None = None, *, is_flush: bool = False) -> None:
        super().__init__(parent)
        self._keeper = keeper
        self._is_flush = is_flush
        self._length: timedelta | None = None
        self._gone = timedelta()
        self._is_hovered = False
        self._marks: Sequence[timedelta] = ()
        self.setOrientation(Qt.Orientation.Horizontal)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setSingleStep(_ms(_STEP))
        self.setPageStep(_ms(_PAGE))
        self.setRange(0, 0)
        self.setEnabled(False)
        self.setFont(font(Type.SMALL, figures=True))
        self.setAccessibleName(self.tr("Position"))
        keeper.changed.connect(self.update)

    def show_position(self, position: timedelta, length: timedelta | None) -> None:
        """Where the track is; without a known length nothing can be sought."""
        if length != self._length:
            self._length = length
            self.setRange(0, 0 if length is None else _ms(length))
            self.setEnabled(length is not None)
        if length is None and clock(position) != clock(self._gone):
            self.update()
        self._gone = position
        if not self.isSliderDown():
            self.setValue(_ms(position))
        self.setAccessibleDescription(
            self.tr("{position} of {length}").format(position=clock(position), length=clock(length))
        )

    def show_marks(self, positions: Sequence[timedelta]) -> None:
        """Bookmarks: notches in the line."""
        self._marks = tuple(positions)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(360, roomy(20))

    def minimumSizeHint(self) -> QSize:
        return QSize(160, roomy(20))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._keeper.theme
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self.font())
        painter.setPen(QColor(theme.second))
        middle = Qt.AlignmentFlag.AlignVCenter
        position = timedelta(milliseconds=self.sliderPosition())
        edge = self._edge()
        if self._length is not None or self._gone:
            left = QRectF(0, 0, edge - Space.S, self.height())
            side = Qt.AlignmentFlag.AlignLeft if self._is_flush else Qt.AlignmentFlag.AlignRight
            painter.drawText(left, middle | side, clock(position if self._length else self._gone))
        if self._length is not None:
            right = QRectF(self.width() - edge + Space.S, 0, edge - Space.S, self.height())
            side = Qt.AlignmentFlag.AlignRight if self._is_flush else Qt.AlignmentFlag.AlignLeft
            painter.drawText(right, middle | side, clock(self._length))
        line = self._line()
        is_live = self.isEnabled() and (self._is_hovered or self.hasFocus() or self.isSliderDown())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.strong_line if self.isEnabled() else theme.line))
        painter.drawRoundedRect(line, 1.5, 1.5)
        if self.maximum() <= 0:
            return
        gone = QRectF(line)
        gone.setWidth(max(3.0, line.width() * self.sliderPosition() / self.maximum()))
        painter.setBrush(QColor(theme.accent))
        painter.drawRoundedRect(gone, 1.5, 1.5)
        painter.setBrush(QColor(theme.text))
        for mark in self._marks:
            notch = line.left() + line.width() * min(1.0, _ms(mark) / self.maximum()) - 1
            painter.drawRoundedRect(QRectF(notch, line.center().y() - 5, 2, 10), 1, 1)
        if is_live:
            at = QPointF(gone.right(), line.center().y())
            if self.hasFocus():
                halo = QColor(theme.accent)
                halo.setAlphaF(0.28)
                painter.setBrush(halo)
                painter.drawEllipse(at, 9, 9)
            painter.setBrush(QColor(theme.accent if self.hasFocus() else theme.text))
            painter.drawEllipse(at, 5.5, 5.5)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton and self.maximum() > 0:
            self.setSliderDown(True)
            self.setSliderPosition(self._value_at(event.position().x()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self.isSliderDown():
            self.setSliderPosition(self._value_at(event.position().x()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self.isSliderDown():
            self.setSliderPosition(self._value_at(event.position().x()))
            self.setSliderDown(False)
            self._tell()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        before = self.value()
        super().keyPressEvent(event)
        if self.value() != before:
            self._tell()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """A wheel over the bar scrolls what is below; nobody seeks by accident."""
        event.ignore()

    def enterEvent(self, event: QEnterEvent) -> None:
        self._is_hovered = True
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        self._is_hovered = False
        self.update()

    def _tell(self) -> None:
        self.sought.emit(timedelta(milliseconds=self.value()))

    def _edge(self) -> float:
        """The width of a time and the space beside it, the same at both ends."""
        widest = clock(self._gone if self._length is None else self._length)
        return max(34, self.fontMetrics().horizontalAdvance(widest)) + Space.S

    def _line(self) -> QRectF:
        edge = self._edge()
        return QRectF(edge, self.height() / 2 - 1.5, max(1.0, self.width() - 2 * edge), 3)

    def _value_at(self, x: float) -> int:
        line = self._line()
        share = min(1.0, max(0.0, (x - line.left()) / line.width()))
        return round(share * self.maximum())


def _ms(length: timedelta) -> int:
    return round(length.total_seconds() * 1000)
