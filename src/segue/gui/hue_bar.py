"""All hues side by side, to take one of."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QLinearGradient, QMouseEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QAbstractSlider, QSizePolicy

from segue.gui.theme_keeper import ThemeKeeper

_HIGH, _TRACK, _KNOB = 28, 12, 10.0
_MOST = 359
_FULLNESS, _LIGHTNESS = 0.6, 0.58


def colour_of(hue: int) -> str:
    """The colour that a hue of 0 to 359 stands for."""
    return QColor.fromHslF(hue / (_MOST + 1), _FULLNESS, _LIGHTNESS).name()


class HueBar(QAbstractSlider):
    """`taken` tells the colour, as #rrggbb, when it is let go, or moved by a key: to dress the window takes longer
    than a movement of the mouse.
    """

    taken = Signal(str)

    def __init__(self, keeper: ThemeKeeper, name: str) -> None:
        super().__init__()
        self._keeper = keeper
        self.setAccessibleName(name)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # as it is painted; the keys go along
        self.setOrientation(Qt.Orientation.Horizontal)
        self.setRange(0, _MOST)
        self.setSingleStep(3)
        self.setPageStep(30)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.actionTriggered.connect(lambda _: self.taken.emit(colour_of(self.sliderPosition())))
        keeper.changed.connect(self.update)

    def show_colour(self, colour: str) -> None:
        hue = QColor(colour).hue()
        if hue >= 0 and not self.isSliderDown():
            self.setValue(hue)

    def sizeHint(self) -> QSize:
        return QSize(280, _HIGH)

    def minimumSizeHint(self) -> QSize:
        return QSize(140, _HIGH)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, line = self._keeper.theme, self._line()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        hues = QLinearGradient(line.left(), 0, line.right(), 0)
        for step in range(13):
            hues.setColorAt(step / 12, QColor(colour_of(min(_MOST, step * 30))))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(hues)
        painter.drawRoundedRect(line, _TRACK / 2, _TRACK / 2)
        at = QPointF(line.left() + line.width() * self.sliderPosition() / _MOST, line.center().y())
        painter.setBrush(QColor(colour_of(self.sliderPosition())))
        painter.setPen(QPen(QColor(theme.text if self.hasFocus() else theme.surface), 3))
        painter.drawEllipse(at, _KNOB, _KNOB)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self.setSliderDown(True)
            self._move(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self.isSliderDown():
            self._move(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self.isSliderDown():
            self.setSliderDown(False)
            self.taken.emit(colour_of(self.value()))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """A wheel over it scrolls the page; nothing is set by accident."""
        event.ignore()

    def _move(self, event: QMouseEvent) -> None:
        line = self._line()
        share = (event.position().x() - line.left()) / max(1.0, line.width())
        self.setValue(round(max(0.0, min(1.0, share)) * _MOST))

    def _line(self) -> QRectF:
        edge = _KNOB + 2
        return QRectF(edge, (self.height() - _TRACK) / 2, self.width() - 2 * edge, _TRACK)
