"""Ten bands side by side, with the curve that they make of the sound."""

import math

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QKeyEvent,
    QLinearGradient,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from segue.domain.equaliser import CENTRES, FLAT, MOST, Bands, response
from segue.gui.theme import Space, Type, font
from segue.gui.theme_keeper import ThemeKeeper

_NAMES = ("31", "62", "125", "250", "500", "1k", "2k", "4k", "8k", "16k")
_LINES = (12, 6, 0, -6, -12)
#: In decibels: the finest step, that of the arrow keys, and that of the page keys.
_FINEST, _STEP, _PAGE = 0.5, 0.5, 3.0
#: Above the highest and below the lowest, so that a knob there is whole.
_MARGIN = 14
_LEFT, _FOOT = 40, 26
_KNOB = 7.0
#: The curve is drawn of so many points, as it is for sound of this rate.
_POINTS, _RATE = 160, 48_000


class EqualiserGraph(QWidget):
    """`moved` tells the bands while one is dragged, or moved by the wheel or the keyboard: left and right choose one,
    up and down move it, Page keys in greater steps, 0 and a double click bring it back to nothing.
    """

    moved = Signal(object)  # Bands

    def __init__(self, keeper: ThemeKeeper, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keeper = keeper
        self._bands: Bands = FLAT
        self._is_on = False
        self._at = 0  # the band that the keyboard moves
        self._pointed: int | None = None
        self._dragged: int | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Equaliser"))
        self.setFont(font(Type.SMALL, figures=True))
        keeper.changed.connect(self.update)
        self._describe()

    @property
    def bands(self) -> Bands:
        return self._bands

    def show_bands(self, bands: Bands, is_on: bool) -> None:
        self._bands, self._is_on = bands, is_on
        self._describe()
        self.update()

    def knob(self, band: int) -> QPointF:
        """Where the knob of a band is."""
        return QPointF(self._x(band), self._y(self._bands[band]))

    def sizeHint(self) -> QSize:
        return QSize(560, 236)

    def minimumSizeHint(self) -> QSize:
        return QSize(360, 236)

    # ---- how it looks

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self.font())
        self._paint_grid(painter)
        self._paint_curve(painter)
        for band in range(len(CENTRES)):
            self._paint_band(painter, band)

    def _paint_grid(self, painter: QPainter) -> None:
        theme = self._keeper.theme
        for decibels in _LINES:
            y = round(self._y(decibels)) + 0.5
            painter.setPen(QPen(QColor(theme.strong_line if decibels == 0 else theme.line), 1))
            painter.drawLine(QPointF(_LEFT, y), QPointF(self.width(), y))
            painter.setPen(QColor(theme.second))
            words = f"{decibels:+d}".replace("-", "\N{MINUS SIGN}") if decibels else "0"
            place = QRectF(0, y - 10, _LEFT - Space.S, 20)
            painter.drawText(place, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, words)

    def _paint_curve(self, painter: QPainter) -> None:
        theme = self._keeper.theme
        first, last = math.log2(CENTRES[0]) - 0.5, math.log2(CENTRES[-1]) + 0.5
        frequencies = [2 ** (first + (last - first) * point / _POINTS) for point in range(_POINTS + 1)]
        left, right = self._x(-0.5), self._x(len(CENTRES) - 0.5)
        curve = QPainterPath()
        for point, decibels in enumerate(response(self._bands, frequencies, _RATE)):
            at = QPointF(left + (right - left) * point / _POINTS, self._y(max(-MOST - 1, min(decibels, MOST + 1))))
            curve.lineTo(at) if point else curve.moveTo(at)
        zero = self._y(0)
        area = QPainterPath(curve)
        area.lineTo(right, zero)
        area.lineTo(left, zero)
        area.closeSubpath()
        colour = QColor(theme.accent if self._is_on else theme.second)
        wash = QLinearGradient(0, self._y(MOST), 0, self._y(-MOST))
        strong, weak = QColor(colour), QColor(colour)
        strong.setAlphaF(0.55 if self._is_on else 0.25)
        weak.setAlphaF(0.06)
        wash.setColorAt(0, strong)
        wash.setColorAt(0.5, weak)
        wash.setColorAt(1, strong)
        painter.fillPath(area, wash)
        painter.strokePath(curve, QPen(colour, 2))

    def _paint_band(self, painter: QPainter, band: int) -> None:
        theme = self._keeper.theme
        x, knob = self._x(band), self.knob(band)
        is_focused = self.hasFocus() and band == self._at
        is_live = is_focused or band == (self._pointed if self._dragged is None else self._dragged)
        painter.setPen(QPen(QColor(theme.strong_line if is_live else theme.line), 1))
        painter.drawLine(QPointF(x, self._y(MOST)), QPointF(x, self._y(-MOST)))
        tint = QColor(theme.accent if self._is_on else theme.second)
        painter.setPen(Qt.PenStyle.NoPen)
        if is_focused:
            halo = QColor(tint)
            halo.setAlphaF(0.28)
            painter.setBrush(halo)
            painter.drawEllipse(knob, _KNOB + 4, _KNOB + 4)
        painter.setPen(QPen(tint, 2))
        painter.setBrush(tint if is_live else QColor(theme.surface))
        painter.drawEllipse(knob, _KNOB - 1, _KNOB - 1)
        centred = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter
        painter.setPen(QColor(theme.text if is_live else theme.second))
        painter.drawText(QRectF(x - 24, self.height() - _FOOT + 6, 48, 20), centred, _NAMES[band])
        if is_live:
            words = decibels_of(self._bands[band])
            width = painter.fontMetrics().horizontalAdvance(words) + 2 * Space.S
            above = knob.y() - 34 if knob.y() > self._y(MOST) + 26 else knob.y() + 14
            left = min(max(x - width / 2, _LEFT), self.width() - width)
            bubble = QRectF(left, above, width, 20)
            painter.setPen(QPen(QColor(theme.line), 1))
            painter.setBrush(QColor(theme.raised))
            painter.drawRoundedRect(bubble, 6, 6)
            painter.setPen(QColor(theme.text))
            painter.drawText(bubble, centred, words)

    # ---- how it is moved

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton and (band := self._band_at(event.position().x())) is not None:
            self._dragged = self._at = band
            self._move(band, self._decibels_at(event.position().y()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._dragged is not None:
            self._move(self._dragged, self._decibels_at(event.position().y()))
        else:
            self._point(self._band_at(event.position().x()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._dragged = None
        self._point(self._band_at(event.position().x()))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if (band := self._band_at(event.position().x())) is not None:
            self._move(band, 0)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """A wheel over the graph scrolls the page; no sound is changed by accident."""
        event.ignore()

    def leaveEvent(self, event: QEvent) -> None:
        self._point(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {
            Qt.Key.Key_Up: _STEP,
            Qt.Key.Key_Down: -_STEP,
            Qt.Key.Key_PageUp: _PAGE,
            Qt.Key.Key_PageDown: -_PAGE,
        }
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self._at = max(0, min(self._at + (1 if key == Qt.Key.Key_Right else -1), len(CENTRES) - 1))
            self._describe()
            self.update()
        elif key in steps:
            self._move(self._at, self._bands[self._at] + steps[key])
        elif key in (Qt.Key.Key_0, Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self._move(self._at, 0)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def _move(self, band: int, decibels: float) -> None:
        decibels = max(-MOST, min(round(decibels / _FINEST) * _FINEST, MOST))
        if decibels != self._bands[band]:
            self._bands = (*self._bands[:band], decibels, *self._bands[band + 1 :])
            self._describe()
            self.update()
            self.moved.emit(self._bands)

    def _point(self, band: int | None) -> None:
        if band != self._pointed:
            self._pointed = band
            self.update()

    def _describe(self) -> None:
        words = self.tr("{octave} Hz: {gain}")
        self.setAccessibleDescription(words.format(octave=_NAMES[self._at], gain=decibels_of(self._bands[self._at])))

    # ---- where things are

    def _x(self, band: float) -> float:
        return _LEFT + (self.width() - _LEFT) * (band + 0.5) / len(CENTRES)

    def _y(self, decibels: float) -> float:
        return _MARGIN + (self.height() - _FOOT - 2 * _MARGIN) * (MOST - decibels) / (2 * MOST)

    def _band_at(self, x: float) -> int | None:
        band = math.floor((x - _LEFT) / (self.width() - _LEFT) * len(CENTRES))
        return band if 0 <= band < len(CENTRES) else None

    def _decibels_at(self, y: float) -> float:
        return MOST - (y - _MARGIN) / (self.height() - _FOOT - 2 * _MARGIN) * 2 * MOST


def decibels_of(value: float) -> str:
    """ "+4.5 dB"."""
    return "0 dB" if not value else f"{value:+.1f} dB".replace("-", "\N{MINUS SIGN}")
