"""The cover of a playlist: the listener's own picture, or up to four covers of its tracks."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QAbstractButton, QWidget

from segue.domain.track import Track
from segue.gui.cover_art import paint_focus
from segue.gui.covers import Cover, Covers, cover_of, paint_cover
from segue.gui.mosaic import different, paint_mosaic, side_of_each
from segue.gui.theme import Radius
from segue.gui.theme_keeper import ThemeKeeper


class PlaylistCover(QAbstractButton):
    """A square of `size` pixels, which can be pressed to choose another picture."""

    def __init__(self, keeper: ThemeKeeper, covers: Covers, size: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keeper = keeper
        self._covers = covers
        self._own: QPixmap | None = None
        self._data = b""
        self._of: tuple[Cover, ...] = ()
        self.setFixedSize(size, size)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setAccessibleName(self.tr("Cover of the playlist"))
        self.setToolTip(self.tr("Cover of the playlist"))
        keeper.changed.connect(self.update)
        covers.arrived.connect(self._arrive)
        covers.doubted.connect(self.update)

    def show_playlist(self, name: str, own: bytes, tracks: Sequence[Track]) -> None:
        """`own` is the listener's picture; without one the covers of `tracks` are shown, from their first albums."""
        if own != self._data:
            self._data = own
            made = QPixmap()
            self._own = made if own and made.loadFromData(own) else None
        self._of = different(map(cover_of, tracks)) or (Cover(name),)
        self.update()

    def sizeHint(self) -> QSize:
        return self.size()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole = QRectF(self.rect())
        if self._own is not None:
            paint_cover(painter, whole, self._own)
        elif len(self._of) == 1:
            self._paint(painter, 0, whole, whole, Radius.COVER)
        else:
            paint_mosaic(painter, whole, Radius.COVER, len(self._of), partial(self._paint, painter))
        if self.hasFocus() or self.underMouse():
            paint_focus(painter, whole, self._keeper.theme)

    def _paint(self, painter: QPainter, at: int, where: QRectF, where_drawn: QRectF, radius: float = 0) -> None:
        cover, side = self._of[at], side_of_each(self.width(), len(self._of))
        ratio = self.devicePixelRatioF()
        real = self._covers.real(cover, side, ratio)
        if real is not None:
            paint_cover(painter, where, real, radius)
        else:
            paint_cover(painter, where_drawn, self._covers.drawn(cover, side, self._keeper.theme, ratio), radius)

    def _arrive(self, path: Path) -> None:
        if any(cover.path == path for cover in self._of):
            self.update()
