"""What is pulled away with the pointer, and what hangs on that meanwhile: a few words on the accent."""

from PySide6.QtCore import QEvent, QMimeData, QObject, QPoint, QPointF, QRect, Qt, Signal
from PySide6.QtGui import QColor, QDrag, QFontMetrics, QMouseEvent, QPainter, QPixmap
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from segue.gui.theme import Theme, Type, font, scaled

#: Looked up once: the filter sees every event of what it stands before.
_PRESS, _MOVE = QEvent.Type.MouseButtonPress, QEvent.Type.MouseMove
_HEIGHT = 28
_WIDEST = 240


class Pull(QObject):
    """Hears when a widget is pulled away with the button held, as far as the desktop asks for: `begun`, once a press,
    tells where that was. A button is then no longer pressed.
    """

    begun = Signal(QPoint)

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self._since: QPointF | None = None
        widget.installEventFilter(self)

    def eventFilter(self, pulled: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind is _PRESS:
            assert isinstance(event, QMouseEvent)
            self._since = event.position() if event.button() is Qt.MouseButton.LeftButton else None
        elif kind is _MOVE and self._since is not None:
            assert isinstance(event, QMouseEvent)
            since, is_held = self._since, event.buttons() & Qt.MouseButton.LeftButton
            if is_held and (event.position() - since).manhattanLength() >= QApplication.startDragDistance():
                self._since = None
                if isinstance(pulled, QAbstractButton):
                    pulled.setDown(False)
                self.begun.emit(since.toPoint())
                return True
        return False


def drag(
    source: QWidget, mime: QMimeData, words: str, theme: Theme, does: Qt.DropAction = Qt.DropAction.CopyAction
) -> None:
    """Until it is dropped or given up. What is carried may be files of the listener's: they are never moved."""
    its = QDrag(source)
    its.setMimeData(mime)
    _hang(its, words, theme, source.devicePixelRatioF())
    its.exec(does)
    its.deleteLater()


def _hang(drag: QDrag, words: str, theme: Theme, ratio: float) -> None:
    high = scaled(_HEIGHT)
    face = font(Type.BODY, strong=True)
    metrics = QFontMetrics(face)
    words = metrics.elidedText(words, Qt.TextElideMode.ElideRight, scaled(_WIDEST))
    whole = QRect(0, 0, metrics.horizontalAdvance(words) + high, high)
    made = QPixmap(round(whole.width() * ratio), round(whole.height() * ratio))
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.accent))
    painter.drawRoundedRect(whole, high / 2, high / 2)
    painter.setPen(QColor(theme.on_accent))
    painter.setFont(face)
    painter.drawText(whole, Qt.AlignmentFlag.AlignCenter, words)
    painter.end()
    drag.setPixmap(made)
    drag.setHotSpot(QPoint(-12, -8))
