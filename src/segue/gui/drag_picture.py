"""What is pulled away with the pointer, and what hangs on that meanwhile: a few words on the accent."""

from PySide6.QtCore import QMimeData, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QColor, QDrag, QFontMetrics, QMouseEvent, QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QWidget

from segue.gui.theme import Theme, Type, font, scaled

_HEIGHT = 28
_WIDEST = 240


class Pull:
    """Whether what was pressed is pulled away with the button held, as far as the desktop asks for."""

    def __init__(self) -> None:
        self._since: QPointF | None = None

    def press(self, event: QMouseEvent) -> None:
        self._since = event.position() if event.button() is Qt.MouseButton.LeftButton else None

    def has_begun(self, event: QMouseEvent) -> QPoint | None:
        """Where it was pressed, once a press, as soon as it is pulled away."""
        since = self._since
        if since is None or not event.buttons() & Qt.MouseButton.LeftButton:
            return None
        if (event.position() - since).manhattanLength() < QApplication.startDragDistance():
            return None
        self._since = None
        return since.toPoint()


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
