"""A surface with round corners, which the accent of the hour may tint."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from segue.gui.theme import Radius
from segue.gui.theme_keeper import ThemeKeeper


class WashedCard(QFrame):
    """A surface with round corners; `washed` lets the accent of the hour tint it from its left edge."""

    def __init__(self, keeper: ThemeKeeper, *, washed: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keeper = keeper
        self._washed = washed
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        keeper.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._keeper.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        fill = QLinearGradient(whole.topLeft(), whole.bottomRight())
        fill.setColorAt(0, QColor(theme.wash if self._washed else theme.surface))
        fill.setColorAt(0.65, QColor(theme.surface))
        painter.setBrush(fill)
        painter.setPen(QPen(QColor(theme.line), 1) if not theme.is_dark else Qt.PenStyle.NoPen)
        painter.drawRoundedRect(whole, Radius.CARD, Radius.CARD)
