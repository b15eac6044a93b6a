"""What hangs on the pointer while something is dragged: a few words on the accent."""

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QDrag, QFontMetrics, QPainter, QPixmap

from segue.gui.theme import Theme, Type, font

_HEIGHT = 28
_WIDEST = 240


def hang(drag: QDrag, words: str, theme: Theme, ratio: float) -> None:
    face = font(Type.BODY, strong=True)
    metrics = QFontMetrics(face)
    words = metrics.elidedText(words, Qt.TextElideMode.ElideRight, _WIDEST)
    whole = QRect(0, 0, metrics.horizontalAdvance(words) + _HEIGHT, _HEIGHT)
    made = QPixmap(round(whole.width() * ratio), round(whole.height() * ratio))
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.accent))
    painter.drawRoundedRect(whole, _HEIGHT / 2, _HEIGHT / 2)
    painter.setPen(QColor(theme.on_accent))
    painter.setFont(face)
    painter.drawText(whole, Qt.AlignmentFlag.AlignCenter, words)
    painter.end()
    drag.setPixmap(made)
    drag.setHotSpot(QPoint(-12, -8))
