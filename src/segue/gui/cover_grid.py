"""A page of covers: as many tiles across as there is room for, and any number of them down."""

from pathlib import Path

from PySide6.QtCore import (
    QElapsedTimer,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    QTimer,
)
from PySide6.QtGui import (
    QColor,
    QHelpEvent,
    QHideEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
    QWidget,
)

from segue.gui.cover_art import paint_check, paint_chosen, paint_focus
from segue.gui.cover_tile import (
    TileView,
    few_side,
    largest_side,
    most_side,
    paint_play,
    paint_words,
    play_place,
    tile_size,
    told_whole,
)
from segue.gui.covers import Cover, Covers, paint_cover
from segue.gui.mosaic import paint_mosaic
from segue.gui.page_scroll import RIGHT
from segue.gui.pointed_list import PointedList
from segue.gui.room import roomy
from segue.gui.sides import placed
from segue.gui.theme import Radius, Space, Theme, Type, font
from segue.gui.theme_keeper import ThemeKeeper
from segue.gui.viewports import fill, set_opaque

#: The model gives a TileView for this role; only tiles in view are asked for.
TILE_ROLE = Qt.ItemDataRole.UserRole
#: Four covers in place of the tile's one, or nothing.
QUARTERS_ROLE = Qt.ItemDataRole.UserRole + 1
#: The words of a heading over the tiles that follow, in place of a tile, or nothing.
HEADING_ROLE = Qt.ItemDataRole.UserRole + 2
_HEADING = 40
#: As long as nobody has said how many tiles there are, they are taken to fill the page.
_MANY = 1 << 30
#: It flies past where it is scrolled by so many of its heights in a second, after less than so long a pause; and no
#: longer after a shorter one.
_FLIES, _STOOD_MS, _LANDED_MS = 2, 250, 60
_Index = QModelIndex | QPersistentModelIndex


class CoverGrid(PointedList):
    """Works with any list model that gives TILE_ROLE. Rows are those of the model."""

    def __init__(
        self,
        keeper: ThemeKeeper,
        covers: Covers,
        *,
        is_round: bool = False,
        has_headings: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        set_opaque(self)
        self._keeper = keeper
        #: That the tile where one is can be seen though the focus is elsewhere: Return there plays it.
        self.points_out = False
        self.between = Space.L
        self.side = self.read_side = most_side()
        self._whole = _MANY
        self.step = self.side + self.between
        #: The room of each tile, and of a heading, which takes a line of its own; None where there are none.
        self.tile = tile_size(self.side, lines=2)
        self.heading: QSize | None = None
        self.is_round = is_round
        self._has_headings = has_headings
        self._is_due = False  # to be laid out, once it is seen
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setMovement(QListView.Movement.Static)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(not has_headings)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setItemDelegate(_TileDelegate(keeper, covers, self))
        self.verticalScrollBar().setSingleStep(48)
        self.verticalScrollBar().rangeChanged.connect(self._show_handle)
        self._show_handle(0, 0)
        keeper.changed.connect(self._follow_look)
        #: In which rows a cover was painted since all were.
        self.painted: dict[Path, set[int]] = {}
        covers.arrived.connect(self._show_arrived)
        covers.doubted.connect(self.viewport().update)
        self._covers = covers
        self._since_scrolled = QElapsedTimer()
        self._since_scrolled.start()
        self._flies = QTimer(self, interval=_LANDED_MS, singleShot=True)
        self._flies.timeout.connect(lambda: covers.hold(False))

    def point_out(self, row: int | None) -> None:
        """Go to this tile, and let it be seen though the focus is elsewhere; with None no longer."""
        self.points_out = row is not None
        if row is not None:
            self.setCurrentIndex(self.model().index(row, 0))
        self.viewport().update()

    def square(self, index: _Index) -> QRectF:
        """Where the cover of a tile is, in the coordinates of the viewport."""
        tile = QRectF(self.visualRect(index))
        return placed(QRectF(tile.topLeft(), QSize(self.side, self.side).toSizeF()), tile, self)

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        super().scrollContentsBy(dx, dy)
        since = self._since_scrolled.restart()
        if since < _STOOD_MS and abs(dy) * 1000 > max(1, since) * self.viewport().height() * _FLIES:
            self._covers.hold(True)
            self._flies.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if self._flies.isActive():
            self._flies.stop()
            self._covers.hold(False)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_due:
            self._is_due = False
            self._fit()
            self.scheduleDelayedItemsLayout()

    def scheduleDelayedItemsLayout(self) -> None:
        if self.isVisible():
            super().scheduleDelayedItemsLayout()
        else:
            self._is_due = True

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fit()
        super().resizeEvent(event)

    def expect(self, many: int) -> None:
        """There are so many in all; few are larger. A search, which shows fewer of them, changes nothing."""
        if many != self._whole:
            self._whole = many
            self._follow_look()

    def _follow_look(self) -> None:
        if self.isVisible():
            self._fit()
        else:
            self._is_due = True

    def _fit(self) -> None:
        width = self.viewport().width()
        fitting, self.side = few_side(width - RIGHT, self.viewport().height(), self._whole)
        self.read_side = most_side() if self.side <= most_side() else largest_side()
        self.step = min(self.side + self.between, (width - 1) // fitting)
        size = QSize(self.step, tile_size(self.side, lines=2).height())
        grid = size + QSize(0, Space.L)
        if self._has_headings:
            self.tile, self.heading = grid, QSize(width - 1, roomy(_HEADING))
            self.scheduleDelayedItemsLayout()  # each by its own size
        else:
            self.tile = size
            if grid != self.gridSize():  # or all tiles are laid out anew
                self.setGridSize(grid)
        self.viewport().update()

    @property
    def chosen(self) -> tuple[int, ...]:
        """Without the headings among them."""
        rows, model = super().chosen, self.model()
        return tuple(r for r in rows if not model.index(r, 0).data(HEADING_ROLE)) if self._has_headings else rows

    def paintEvent(self, event: QPaintEvent) -> None:
        if event.rect().contains(self.viewport().rect()):
            self.painted.clear()
        fill(self, event, self._keeper.theme.ground)
        for rect in event.region():  # type: ignore[attr-defined]  # a list paints all that lies between what has changed
            super().paintEvent(QPaintEvent(rect))

    def _show_arrived(self, path: Path) -> None:
        """Paint again where it is seen, if it is: after a long way down, many come that were passed."""
        for row in self.painted.get(path, ()):
            self.viewport().update(self.visualRect(self.model().index(row, 0)))

    def keyboardSearch(self, search: str) -> None:
        """Nothing: it would ask the model for every tile."""

    def _show_handle(self, least: int, most: int) -> None:
        """The bar keeps its place, or the tiles would move as it comes and goes; with all in view it is empty."""
        sheet = "" if most > least else "QScrollBar::handle { background: transparent; }"
        if self.verticalScrollBar().styleSheet() != sheet:
            self.verticalScrollBar().setStyleSheet(sheet)

    def button(self, index: _Index) -> QRectF:
        return play_place(self.square(index))


class _TileDelegate(QStyledItemDelegate):
    def __init__(self, keeper: ThemeKeeper, covers: Covers, grid: CoverGrid) -> None:
        super().__init__(grid)
        self._keeper = keeper
        self._covers = covers
        self._grid = grid

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """With the space to its right, so that the covers of the first column stand at the very left."""
        heading = self._grid.heading
        return heading if heading is not None and index.data(HEADING_ROLE) else self._grid.tile

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        theme, grid = self._keeper.theme, self._grid
        if grid.heading is not None and (words := index.data(HEADING_ROLE)):
            painter.setFont(font(Type.LEAD, strong=True))
            painter.setPen(QColor(theme.text))
            painter.drawText(option.rect.adjusted(0, 0, 0, -Space.S), Qt.AlignmentFlag.AlignVCenter, words)
            return
        view: TileView | None = index.data(TILE_ROLE)
        if view is None:
            return
        whole = square = grid.square(index)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if is_chosen:
            square = paint_chosen(painter, whole, theme, is_round=grid.is_round)
        quarters = index.data(QUARTERS_ROLE)
        for one in quarters or ():
            self._note(one, index)
        ratio = grid.devicePixelRatioF()
        if quarters and (not grid.is_round or self._covers.all_real(quarters, grid.read_side // 2, ratio)):
            self._paint_quarters(painter, square, quarters, theme)
        else:
            radius = square.width() / 2 if grid.is_round else Radius.COVER
            # An artist lends the cover of an album; without one, the letters are the artist's own.
            cover = Cover(view.title, "", view.cover.path, is_round=True) if grid.is_round else view.cover
            self._note(cover, index)
            picture = self._covers.pixmap(cover, grid.read_side, theme, ratio)
            paint_cover(painter, square, picture, radius)
        is_shown = (grid.shows_focus and grid.hasFocus()) or grid.points_out
        has_focus = is_shown and index == grid.currentIndex()
        is_hovered = grid.hovered is not None and index == grid.hovered
        if has_focus:
            paint_focus(painter, whole, theme, whole.width() / 2 if grid.is_round else Radius.COVER)
        if has_focus or is_hovered:
            strong = is_hovered and grid.on_play
            paint_play(painter, play_place(whole), theme, ratio, strong=strong)
        if is_chosen:
            paint_check(painter, whole, theme, ratio, is_mirrored=grid.isRightToLeft())
        paint_words(painter, whole, view, theme)
        painter.restore()

    def helpEvent(
        self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: _Index
    ) -> bool:
        """What there is no room for is told whole, with what the tile does not say."""
        tile: TileView | None = index.data(TILE_ROLE)
        if tile is None or event.type() is not QEvent.Type.ToolTip:
            return super().helpEvent(event, view, option, index)
        words = told_whole(tile, self._grid.side), index.data(Qt.ItemDataRole.ToolTipRole)
        QToolTip.showText(event.globalPos(), "\n".join(filter(None, words)), view)
        return True

    def _note(self, cover: Cover, index: _Index) -> None:
        if cover.path is not None:
            self._grid.painted.setdefault(cover.path, set()).add(index.row())

    def _paint_quarters(self, painter: QPainter, square: QRectF, covers: tuple[Cover, ...], theme: Theme) -> None:
        ratio, side = self._grid.devicePixelRatioF(), self._grid.read_side // 2

        def paint(at: int, where: QRectF, _: QRectF) -> None:
            paint_cover(painter, where, self._covers.pixmap(covers[at], side, theme, ratio), 0)

        radius = square.width() / 2 if self._grid.is_round else Radius.COVER
        paint_mosaic(painter, square, radius, len(covers), paint)
