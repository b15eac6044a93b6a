"""What hangs on the pointer while something is dragged: a few words on the accent."""

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QDrag, QFontMetrics, QPainter, QPixmap

from segue.gui.theme import Theme, Type, font, scaled

_HEIGHT = 28
_WIDEST = 240


def hang(drag: QDrag, words: str, theme: Theme, ratio: float) -> None:
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
