"""A page of covers: as many tiles across as there is room for, and any number of them down."""

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from segue.gui.cover_tile import (
    MOST_SIDE,
    TileView,
    filling_side,
    paint_focus,
    paint_play,
    paint_words,
    play_place,
    tile_size,
)
from segue.gui.covers import Covers, paint_cover
from segue.gui.theme import Space
from segue.gui.theme_keeper import ThemeKeeper

#: The model gives a TileView for this role; only tiles in view are asked for.
TILE_ROLE = Qt.ItemDataRole.UserRole
_SCROLL_BAR = 12
_Index = QModelIndex | QPersistentModelIndex


class CoverGrid(QListView):
    """Works with any list model that gives TILE_ROLE. Rows are those of the model.

    Return or a click looks (`row_activated`); Ctrl+Return or the play button hears (`play_chosen`).
    """

    row_activated = Signal(int)
    play_chosen = Signal(int)
    menu_requested = Signal(int, QPoint)

    def __init__(self, keeper: ThemeKeeper, covers: Covers, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.hovered = QModelIndex()
        self.on_play = False
        self.side = MOST_SIDE
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setMovement(QListView.Movement.Static)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setMouseTracking(True)
        self.setItemDelegate(_TileDelegate(keeper, covers, self))
        self.verticalScrollBar().setSingleStep(48)
        keeper.changed.connect(self.viewport().update)
        covers.arrived.connect(self.viewport().update)

    def square(self, index: _Index) -> QRectF:
        """Where the cover of a tile is, in the coordinates of the viewport."""
        at = self.visualRect(index).topLeft()
        return QRectF(QPointF(at), QSize(self.side, self.side).toSizeF())

    def resizeEvent(self, event: QResizeEvent) -> None:
        _, self.side = filling_side(self.viewport().width() - Space.L)
        size = tile_size(self.side, lines=2)
        self.setGridSize(QSize(size.width() + Space.L, size.height() + Space.L))
        super().resizeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        current = self.currentIndex()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and current.isValid():
            hears = event.modifiers() & Qt.KeyboardModifier.ControlModifier
            (self.play_chosen if hears else self.row_activated).emit(current.row())
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Nothing: it would ask the model for every tile."""

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.hovered = self.indexAt(event.position().toPoint())
        self.on_play = self._is_on_play(event)
        self.viewport().update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if event.button() is Qt.MouseButton.LeftButton and index.isValid() and index == self.currentIndex():
            (self.play_chosen if self._is_on_play(event) else self.row_activated).emit(index.row())

    def leaveEvent(self, event: QEvent) -> None:
        self.hovered = QModelIndex()
        self.on_play = False
        self.viewport().update()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        is_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        at = self.visualRect(self.currentIndex()).center() if is_key else event.pos()
        index = self.indexAt(at)
        if index.isValid():
            self.menu_requested.emit(index.row(), self.viewport().mapToGlobal(at))

    def _is_on_play(self, event: QMouseEvent) -> bool:
        index = self.indexAt(event.position().toPoint())
        return index.isValid() and play_place(self.square(index)).contains(event.position())


class _TileDelegate(QStyledItemDelegate):
    def __init__(self, keeper: ThemeKeeper, covers: Covers, grid: CoverGrid) -> None:
        super().__init__(grid)
        self._keeper = keeper
        self._covers = covers
        self._grid = grid

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """With the space to its right, so that the covers of the first column stand at the very left."""
        return tile_size(self._grid.side, lines=2) + QSize(Space.L, 0)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        view: TileView = index.data(TILE_ROLE)
        theme, grid = self._keeper.theme, self._grid
        ratio = grid.devicePixelRatioF()
        square = grid.square(index)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_cover(painter, square, self._covers.pixmap(view.cover, MOST_SIDE, theme, ratio))
        has_focus = grid.hasFocus() and index == grid.currentIndex()
        is_hovered = index == grid.hovered
        if has_focus or is_hovered:
            strong = is_hovered and grid.on_play
            paint_play(painter, play_place(square), theme, ratio, strong=strong)
        if has_focus:
            paint_focus(painter, square, theme)
        paint_words(painter, square, view, theme)
        painter.restore()
