"""The volume where there is no room for a slider: a sign that the wheel turns, and that is dragged, or pressed."""

from PySide6.QtCore import QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QAbstractSlider, QWidget

from segue.gui.icons import pixmap
from segue.gui.theme import Radius, Type, font
from segue.gui.theme_keeper import Themed

_SIDE = 34
_ICON = 18
_LINE = 18
_STEP = 5
#: A wheel that clicks turns by so much.
_NOTCH = 120
#: How long the number stands in the place of the sign (ms).
_TELLS_MS = 1200
#: What moves no further was pressed (pixels).
_PRESSED = 4


class VolumeKnob(QAbstractSlider):
    """Its value is the volume in percent: `valueChanged` tells what the listener chose, and not what it is shown. Its
    line is as long as it is loud; while the volume changes, it says how much it is.
    """

    mute_pressed = Signal()

    def __init__(self, keeper: Themed, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keeper = keeper
        self._is_muted = False
        self._turned = 0
        self._from: tuple[float, int] | None = None  # where it was pressed, and the volume then
        self._is_dragged = False
        self.setOrientation(Qt.Orientation.Vertical)
        self.setRange(0, 100)
        self.setSingleStep(_STEP)
        self.setPageStep(10)
        self.setFixedSize(_SIDE, _SIDE)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFont(font(Type.SMALL, strong=True, figures=True))
        self.setAccessibleName(self.tr("Volume"))
        self._tells = QTimer(self, interval=_TELLS_MS, singleShot=True)
        self._tells.timeout.connect(self.update)
        self.valueChanged.connect(lambda _: self._tells.start())
        keeper.changed.connect(self.update)

    def show_volume(self, percent: int, is_muted: bool) -> None:
        if percent != self.value():
            self.blockSignals(True)
            self.setValue(percent)
            self.blockSignals(False)
            if self.isVisible():
                self._tells.start()
        if is_muted is not self._is_muted:
            self._tells.stop()
        self._is_muted = is_muted
        words = self.tr("Muted") if is_muted else self.tr("Volume {percent} %").format(percent=percent)
        self.setAccessibleDescription(words)
        self.setToolTip("\n".join((words, self.tr("Turn the wheel, or press to mute (Ctrl+M)"))))
        self.update()

    def turn(self, event: QWheelEvent) -> None:
        """By a wheel, also one that is turned elsewhere in the window."""
        self._turned += event.angleDelta().y()
        notches = int(self._turned / _NOTCH)
        self._turned -= notches * _NOTCH
        self.setValue(self.value() + notches * _STEP)
        event.accept()

    def wheelEvent(self, event: QWheelEvent) -> None:
        self.turn(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._from = event.position().y(), self.value()
            self._is_dragged = False

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Up is louder."""
        if self._from is not None:
            at, before = self._from
            by = round(at - event.position().y())
            self._is_dragged = self._is_dragged or abs(by) > _PRESSED
            if self._is_dragged:
                self.setValue(before + by)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._from is not None and event.button() is Qt.MouseButton.LeftButton:
            self._from = None
            if not self._is_dragged:
                self.mute_pressed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.mute_pressed.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, whole = self._keeper.theme, QRectF(self.rect())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.quiet_hover))
            painter.drawRoundedRect(whole, Radius.CONTROL, Radius.CONTROL)
        if self.hasFocus():
            painter.setPen(QPen(QColor(theme.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(whole.adjusted(1, 1, -1, -1), Radius.CONTROL, Radius.CONTROL)
        if self._tells.isActive():
            painter.setPen(QColor(theme.text))
            painter.setFont(self.font())
            painter.drawText(whole.adjusted(0, -2, 0, -2), Qt.AlignmentFlag.AlignCenter, str(self.value()))
        else:
            at = whole.center() - QPointF(_ICON / 2, _ICON / 2 + 2)
            painter.drawPixmap(at, pixmap(self._sign(), theme.second, _ICON, self.devicePixelRatioF()))
        line = QRectF(whole.center().x() - _LINE / 2, whole.bottom() - 6, _LINE, 2)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.strong_line))
        painter.drawRoundedRect(line, 1, 1)
        if not self._is_muted:
            line.setWidth(_LINE * self.value() / 100)
            painter.setBrush(QColor(theme.second))
            painter.drawRoundedRect(line, 1, 1)

    def _sign(self) -> str:
        if self._is_muted or self.value() == 0:
            return "volume-x"
        return "volume-1" if self.value() < 50 else "volume-2"
