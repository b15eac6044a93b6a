"""The round button that plays and pauses."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton

from segue.gui.icons import pixmap
from segue.gui.theme import sign_size
from segue.gui.theme_keeper import Themed


class PlayButton(QAbstractButton):
    _SIZE = 40

    def __init__(self, keeper: Themed) -> None:
        super().__init__()
        self._keeper = keeper
        self._is_playing = False
        self._fit()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        keeper.changed.connect(self._fit)

    def _fit(self) -> None:
        self.setFixedSize(sign_size(self._SIZE), sign_size(self._SIZE))
        self.update()

    def show_playing(self, is_playing: bool) -> None:
        self._is_playing = is_playing
        name = self.tr("Pause") if is_playing else self.tr("Play")
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._keeper.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole = QRectF(self.rect())
        if self.hasFocus():
            painter.setPen(QPen(QColor(theme.accent), 2))
            painter.drawEllipse(whole.adjusted(1, 1, -1, -1))
        painter.setPen(Qt.PenStyle.NoPen)
        ground, sign = theme.accent_hover if self.underMouse() else theme.accent, theme.on_accent
        if not self.isEnabled():
            ground, sign = theme.line, theme.faint
        painter.setBrush(QColor(ground))
        inset = 4 if self.hasFocus() or self.isDown() else 1.5
        painter.drawEllipse(whole.adjusted(inset, inset, -inset, -inset))
        name = "pause" if self._is_playing else "play"
        size = sign_size(20)
        nudge = 0 if self._is_playing else 1  # a triangle looks centred a little to the right
        at = whole.center() - QPointF(size / 2 - nudge, size / 2)
        painter.drawPixmap(at, pixmap(name, sign, size, self.devicePixelRatioF(), filled=True))
