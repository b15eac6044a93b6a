"""A place in the colours of the cover it shows: its ground, and all that stands on it."""

from PySide6.QtCore import QVariantAnimation
from PySide6.QtGui import QBrush, QColor, QLinearGradient, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from segue.gui.cover_colours import CoverTheme
from segue.gui.covers import Covers
from segue.gui.style_sheet import palette, style_sheet
from segue.gui.theme import Theme, mixed
from segue.gui.theme_keeper import Themed


class CoverGround(QWidget):
    """What stands here is dressed in `dress`, which is told the cover; the ground goes over from one to the next."""

    def __init__(self, keeper: Themed, covers: Covers, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.dress = CoverTheme(keeper, covers, self)
        self._ground = self._before = self._after = (keeper.theme.ground, keeper.theme.ground)
        self._fade = QVariantAnimation(self)
        self._fade.setStartValue(0.0)
        self._fade.setEndValue(1.0)
        self._fade.valueChanged.connect(self._blend)
        self.dress.changed.connect(self._put_on)
        keeper.follow(self._follow)

    @property
    def ground(self) -> QBrush:
        """What lies under all, from the upper left to the foot."""
        made = QLinearGradient(0, 0, self.width() * 0.3, self.height())
        made.setColorAt(0, QColor(self._ground[0]))
        made.setColorAt(1, QColor(self._ground[1]))
        return QBrush(made)

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), self.ground)

    def _follow(self, theme: Theme) -> None:
        self.dress.refresh(theme)

    def _put_on(self, theme: Theme) -> None:
        self.setPalette(palette(theme))
        self.setStyleSheet(style_sheet(theme))
        self._before, self._after = self._ground, (theme.ground, self.dress.foot)
        self._fade.stop()
        if self.dress.motion and self.isVisible():
            self._fade.setDuration(self.dress.motion)
            self._fade.start()
        else:
            self._blend(1.0)

    def _blend(self, share: float) -> None:
        (top, foot), (new_top, new_foot) = self._before, self._after
        self._ground = mixed(new_top, share, top), mixed(new_foot, share, foot)
        self.update()
