"""The titles over a table of tracks: small and quiet; the one sorted by is darker and has an arrow."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QContextMenuEvent, QMouseEvent, QPainter, QPalette, QPixmap
from PySide6.QtWidgets import QHeaderView

from segue.gui.columns import GUTTER, SIGN
from segue.gui.icons import pixmap
from segue.gui.room import roomy
from segue.gui.sides import placed_rect
from segue.gui.theme import Space, Theme, Type, font, sign_size
from segue.gui.theme_keeper import ThemeKeeper
from segue.gui.viewports import give_viewport

if TYPE_CHECKING:
    from segue.gui.track_table import TrackTable

#: A header is as high as its line, and the air around it.
_LINE, _AIR = 16, 16


def header_height() -> int:
    return roomy(_LINE) + _AIR


class TrackHeader(QHeaderView):
    let_go = Signal()
    menu_wanted = Signal(QPoint)

    def __init__(self, keeper: ThemeKeeper, table: "TrackTable") -> None:
        super().__init__(Qt.Orientation.Horizontal, table)
        give_viewport(self, QPalette.ColorRole.Button)
        self._keeper = keeper
        self._table = table
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(40)
        self.setMouseTracking(True)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self._dress()
        keeper.follow(self._dress)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), header_height())

    def _dress(self, _: Theme | None = None) -> None:
        self._plain, self._strong = font(Type.SMALL), font(Type.SMALL, strong=True)
        self.updateGeometry()
        self.viewport().update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        self.let_go.emit()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu_wanted.emit(event.globalPos())

    def paintSection(self, painter: QPainter, rect: QRect, logical: int) -> None:
        theme = self._keeper.theme
        if isinstance(painter.device(), QPixmap):  # what is dragged lies over other titles
            painter.setOpacity(1)
            painter.fillRect(rect, QColor(theme.raised))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, QColor(theme.line))
        title = self.model().headerData(logical, Qt.Orientation.Horizontal)
        look = self._table.columns[logical]
        is_sorted = self._table.shows_sort and self.isSortIndicatorShown() and self.sortIndicatorSection() == logical
        left_edge = GUTTER if logical == self._table.first_column else Space.S
        right_edge = Space.S + (self._table.tail if logical == self._table.last_column else 0)
        inner = rect.adjusted(left_edge, 0, -right_edge, 0)  # as it is read from the left
        painter.setFont(self._strong if is_sorted else self._plain)
        painter.setPen(QColor(theme.text if is_sorted else theme.second))
        side = sign_size(SIGN)
        room = inner.width() - (side + Space.XS if is_sorted else 0)
        words = painter.fontMetrics().elidedText(str(title or ""), Qt.TextElideMode.ElideRight, room)
        length = painter.fontMetrics().horizontalAdvance(words)
        left = inner.right() - length + 1 if look.figures else inner.left()
        place = placed_rect(QRect(left, inner.top(), length + 2, inner.height()), rect, self)
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, words)
        if is_sorted:
            rises = self.sortIndicatorOrder() is Qt.SortOrder.AscendingOrder
            arrow = pixmap("chevron-up" if rises else "chevron-down", theme.text, side, self.devicePixelRatioF())
            x = left - side - Space.XS if look.figures else left + length + Space.XS
            at = QRect(x, inner.center().y() - side // 2 + 1, side, side)
            painter.drawPixmap(placed_rect(at, rect, self), arrow)
