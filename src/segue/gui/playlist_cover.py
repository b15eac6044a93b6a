"""The cover of a playlist: the listener's own picture, or four covers of its tracks."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QAbstractButton, QWidget

from segue.domain.track import Track
from segue.gui.cover_art import paint_focus
from segue.gui.covers import Cover, Covers, cover_of, paint_cover
from segue.gui.theme_keeper import ThemeKeeper

_IN_A_MOSAIC = 4


class PlaylistCover(QAbstractButton):
    """A square of `size` pixels, which can be pressed to choose another picture."""

    def __init__(self, keeper: ThemeKeeper, covers: Covers, size: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keeper = keeper
        self._covers = covers
        self._own: QPixmap | None = None
        self._data = b""
        self._of: list[Cover] = []
        self.setFixedSize(size, size)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setAccessibleName(self.tr("Cover of the playlist"))
        self.setToolTip(self.tr("Cover of the playlist"))
        keeper.changed.connect(self.update)
        covers.arrived.connect(self._arrive)

    def show_playlist(self, name: str, own: bytes, tracks: Sequence[Track]) -> None:
        """`own` is the listener's picture; without one the covers of `tracks` are shown, from their first albums."""
        if own != self._data:
            self._data = own
            made = QPixmap()
            self._own = made if own and made.loadFromData(own) else None
        albums: dict[tuple[str, str], Cover] = {}
        for cover in map(cover_of, tracks):
            albums.setdefault((cover.title, cover.artist), cover)
        first = list(albums.values())
        self._of = first[:_IN_A_MOSAIC] if len(first) >= _IN_A_MOSAIC else first[:1] or [Cover(name)]
        self.update()

    def sizeHint(self) -> QSize:
        return self.size()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole = QRectF(self.rect())
        paint_cover(painter, whole, self._own or self._mosaic())
        if self.hasFocus() or self.underMouse():
            paint_focus(painter, whole, self._keeper.theme)

    def _mosaic(self) -> QPixmap:
        ratio = self.devicePixelRatioF()
        side = self.width() if len(self._of) == 1 else self.width() // 2
        parts = [self._covers.pixmap(cover, side, self._keeper.theme, ratio) for cover in self._of]
        if len(parts) == 1:
            return parts[0]
        pixels = round(side * ratio)
        made = QPixmap(2 * pixels, 2 * pixels)
        painter = QPainter(made)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        for at, part in enumerate(parts):
            painter.drawPixmap(at % 2 * pixels, at // 2 * pixels, pixels, pixels, part)
        painter.end()
        return made

    def _arrive(self, path: Path) -> None:
        if any(cover.path == path for cover in self._of):
            self.update()
