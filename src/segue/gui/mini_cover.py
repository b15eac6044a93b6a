"""The cover in the mini player."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from segue.gui.cover_art import FadingCover, paint_empty
from segue.gui.covers import Cover, Covers
from segue.gui.theme_keeper import Themed

#: So large it is at least, and at most.
LEAST, LARGEST = 84, 440


class MiniCover(QWidget):
    """As large a square as it is told, if there is room; a quiet sign where nothing plays."""

    def __init__(self, keeper: Themed, covers: Covers) -> None:
        super().__init__()
        self._keeper = keeper
        self._cover = FadingCover(keeper, covers, LARGEST, self)
        self._is_empty = True
        self._side = LEAST
        self.setMinimumSize(LEAST, LEAST)
        keeper.changed.connect(lambda _: self.update())

    def show_cover(self, cover: Cover | None) -> None:
        self._is_empty = cover is None
        self._cover.show_cover(cover)
        self.update()

    def show_side(self, side: int) -> None:
        if side != self._side:
            self._side = side
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        return QSize(self._side, self._side)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        side = min(self.width(), self.height())
        where = QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side)
        if self._is_empty:
            paint_empty(painter, where, self._keeper.theme, self.devicePixelRatioF())
        else:
            self._cover.paint(painter, where)
