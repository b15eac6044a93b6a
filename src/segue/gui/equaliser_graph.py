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
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractSlider, QSizePolicy, QWidget

from segue.domain.equaliser import CENTRES, FLAT, MOST, Bands, response
from segue.gui.room import roomy
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
    """`moved` tells the bands while one is dragged or moved by the keyboard: left and right choose one, up and down
    move it, Page keys in greater steps, Home and End to its ends, 0 and a double click bring it back to nothing.
    """

    moved = Signal(object)  # Bands

    def __init__(self, keeper: ThemeKeeper, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keeper = keeper
        self._bands: Bands = FLAT
        self._is_on = False
        self._pointed: int | None = None
        self._dragged: int | None = None
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # low to high, as on every equaliser
        self._sliders = [_Slider(self, _spoken(name)) for name in _NAMES]
        for band, slider in enumerate(self._sliders):
            slider.valueChanged.connect(lambda value, band=band: self._move(band, value * _FINEST))
            slider.sideways.connect(lambda step, band=band: self._step(band + step))
            slider.focused.connect(self.update)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._at = 0
        self._step(0)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Equaliser"))
        self.setFont(font(Type.SMALL, figures=True))
        keeper.changed.connect(self.update)
        self._tell()

    @property
    def bands(self) -> Bands:
        return self._bands

    def show_bands(self, bands: Bands, is_on: bool) -> None:
        self._bands, self._is_on = bands, is_on
        self._tell()
        self.update()

    def knob(self, band: int) -> QPointF:
        """Where the knob of a band is."""
        return QPointF(self._x(band), self._y(self._bands[band]))

    def sizeHint(self) -> QSize:
        return QSize(560, 210 + roomy(_FOOT))

    def minimumSizeHint(self) -> QSize:
        return QSize(360, 210 + roomy(_FOOT))

    # ---- how it looks

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
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
            painter.drawLine(QPointF(self._left(), y), QPointF(self.width(), y))
            painter.setPen(QColor(theme.second))
            words = f"{decibels:+d}".replace("-", "\N{MINUS SIGN}") if decibels else "0"
            place = QRectF(0, y - roomy(10), self._left() - Space.S, roomy(20))
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
        painter.drawText(
            QRectF(x - roomy(24), self.height() - roomy(20), roomy(48), roomy(20)), centred, _NAMES[band]
        )
        if is_live:
            words = decibels_of(self._bands[band])
            width = painter.fontMetrics().horizontalAdvance(words) + 2 * Space.S
            high = roomy(20)
            above = knob.y() - 14 - high if knob.y() > self._y(MOST) + high + 6 else knob.y() + 14
            left = min(max(x - width / 2, self._left()), self.width() - width)
            bubble = QRectF(left, above, width, high)
            painter.setPen(QPen(QColor(theme.line), 1))
            painter.setBrush(QColor(theme.raised))
            painter.drawRoundedRect(bubble, 6, 6)
            painter.setPen(QColor(theme.text))
            painter.drawText(bubble, centred, words)

    # ---- how it is moved

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton and (band := self._band_at(event.position().x())) is not None:
            self._dragged = band
            self._step(band)
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

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        for band, slider in enumerate(self._sliders):
            left, right = (round(self._x(band + side)) for side in (-0.5, 0.5))
            slider.setGeometry(left, 0, right - left, self.height())

    def _step(self, band: int) -> None:
        """The keyboard moves this band from now on; Tab comes to it alone."""
        had_focus = self.window().focusWidget() is self._sliders[self._at]
        self._at = max(0, min(band, len(CENTRES) - 1))
        for number, slider in enumerate(self._sliders):
            slider.setFocusPolicy(Qt.FocusPolicy.StrongFocus if number == self._at else Qt.FocusPolicy.NoFocus)
        self.setFocusProxy(self._sliders[self._at])
        if had_focus:
            self._sliders[self._at].setFocus()
        self.update()

    def _move(self, band: int, decibels: float) -> None:
        decibels = max(-MOST, min(round(decibels / _FINEST) * _FINEST, MOST))
        if decibels != self._bands[band]:
            self._bands = (*self._bands[:band], decibels, *self._bands[band + 1 :])
            self._tell()
            self.update()
            self.moved.emit(self._bands)

    def _point(self, band: int | None) -> None:
        if band != self._pointed:
            self._pointed = band
            self.update()

    def _tell(self) -> None:
        for slider, decibels in zip(self._sliders, self._bands, strict=True):
            slider.show_decibels(decibels)

    # ---- where things are

    def _left(self) -> int:
        return roomy(_LEFT)

    def _x(self, band: float) -> float:
        return self._left() + (self.width() - self._left()) * (band + 0.5) / len(CENTRES)

    def _y(self, decibels: float) -> float:
        return _MARGIN + (self.height() - roomy(_FOOT) - 2 * _MARGIN) * (MOST - decibels) / (2 * MOST)

    def _band_at(self, x: float) -> int | None:
        band = math.floor((x - self._left()) / (self.width() - self._left()) * len(CENTRES))
        return band if 0 <= band < len(CENTRES) else None

    def _decibels_at(self, y: float) -> float:
        return MOST - (y - _MARGIN) / (self.height() - roomy(_FOOT) - 2 * _MARGIN) * 2 * MOST


class _Slider(QAbstractSlider):
    """A band, for the keyboard and for screen readers; the graph paints it. `sideways` asks for the one beside it, by
    -1 or 1.
    """

    sideways = Signal(int)
    focused = Signal()

    def __init__(self, graph: EqualiserGraph, name: str) -> None:
        super().__init__(graph)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setOrientation(Qt.Orientation.Vertical)
        self.setRange(round(-MOST / _FINEST), round(MOST / _FINEST))
        self.setSingleStep(round(_STEP / _FINEST))
        self.setPageStep(round(_PAGE / _FINEST))
        self.setAccessibleName(name)

    def show_decibels(self, decibels: float) -> None:
        self.blockSignals(True)
        self.setValue(round(decibels / _FINEST))
        self.blockSignals(False)
        self.setAccessibleDescription(decibels_of(decibels))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Left | Qt.Key.Key_Right:
                self.sideways.emit(1 if event.key() == Qt.Key.Key_Right else -1)
            case Qt.Key.Key_0 | Qt.Key.Key_Delete | Qt.Key.Key_Backspace:
                self.setValue(0)
            case _:
                super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focused.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.focused.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The graph has painted it."""


def _spoken(name: str) -> str:
    return f"{name[:-1]} kHz" if name.endswith("k") else f"{name} Hz"


def decibels_of(value: float) -> str:
    """ "+4.5 dB"."""
    return "0 dB" if not value else f"{value:+.1f} dB".replace("-", "\N{MINUS SIGN}")
