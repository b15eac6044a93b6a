"""The table of tracks: quick with any number of rows, and quiet to look at."""

from collections.abc import Mapping, Sequence

from msgspec import Struct
from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFont,
    QFontMetrics,
    QHelpEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
    QWidget,
)

from segue.gui.buttons import IconButton
from segue.gui.columns import ColumnLook, Mark, fitting, resized, shared_out
from segue.gui.icons import pixmap
from segue.gui.page_head import LEFT
from segue.gui.room import roomy
from segue.gui.row_table import LOVED_ROLE, MISSING_ROLE, PLAYING_ROLE, RATING_ROLE, RowTable
from segue.gui.sides import from_start, placed_rect, write_line
from segue.gui.stars import STARS, StarColours, growth, paint_stars, rating_at
from segue.gui.theme import Radius, Space, Theme, Type, font, sign_size
from segue.gui.theme_keeper import ThemeKeeper
from segue.gui.viewports import give_viewport

#: A header is as high as its line, and the air around it.
_HEADER_LINE, _HEADER_AIR = 16, 16
#: In front of the first column: the mark of what plays, of what is missing, or the way to play. With the edge at
#: which tables stand, it is as wide as the margin of a page: the first column stands below the page's name.
_GUTTER = LEFT - Space.S
#: Behind the last column, where its header has the button for columns.
_TAIL = 24
_ICON, _MOST_IN_GUTTER = 14, 18

_HEART = 12

_Index = QModelIndex | QPersistentModelIndex


class TrackTable(RowTable):
    """A RowTable with columns. The model tells MISSING_ROLE, PLAYING_ROLE and LOVED_ROLE of each row as bool, and
    RATING_ROLE as stars or None.

    `rating_chosen` and `love_chosen` tell what was clicked in a row; what is chosen again is None.

    With `set_arrangeable` the listener may choose, move and size columns: `arranged` tells that they have moved or
    sized some, `columns_wanted`, with a place on the screen, that they want to choose.
    """

    rating_chosen = Signal(int, object)  # float | None
    love_chosen = Signal(int, bool)
    arranged = Signal()
    columns_wanted = Signal(QPoint)

    def __init__(self, keeper: ThemeKeeper, columns: Sequence[ColumnLook], parent: QWidget | None = None) -> None:
        super().__init__(keeper, parent=parent)
        self._columns = self._usual_columns = tuple(columns)
        self._shown: tuple[int, ...] = tuple(range(len(columns)))
        self.spoken_column = next((at for at, look in enumerate(columns) if look.leading), 0)
        self._sizes: dict[int, int] = {}
        self._is_chosen = False
        self._is_laying_out = False
        self._is_sized = False
        self._button: IconButton | None = None
        #: Where rows begin and end, and how much of the last column stays empty.
        self.first_column, self.last_column, self.tail = 0, len(columns) - 1, 0
        self._pressed_row = -1
        self._shows_sort = True
        self._pointed: _Pointed | None = None
        self._pressed: _Pointed | None = None
        self._header = _Header(keeper, self)
        self.setHorizontalHeader(self._header)
        self._header.sectionResized.connect(self._resized)
        self._header.sectionMoved.connect(self._moved)
        self._header.let_go.connect(self._tell_sized)
        self._grow()
        keeper.changed.connect(self._grow)
        self._delegate = _RowDelegate(keeper, self)
        self.setItemDelegate(self._delegate)

    @property
    def columns(self) -> tuple[ColumnLook, ...]:
        return self._columns

    @property
    def shown(self) -> tuple[int, ...]:
        """The columns in their order, also those for which there is no room just now."""
        return self._shown

    @property
    def sizes(self) -> Mapping[int, int]:
        """How wide the listener has made columns, in pixels."""
        return self._sizes

    @property
    def shows_sort(self) -> bool:
        return self._shows_sort

    def show_sort(self, shows: bool) -> None:
        """Whether the title of the column sorted by says so: not while rows stand in another order."""
        self._shows_sort = shows
        self._header.viewport().update()

    def set_arrangeable(self) -> None:
        self.tail = _TAIL
        self._header.setSectionsMovable(True)
        self._header.setFirstSectionMovable(True)
        self._header.menu_wanted.connect(self.columns_wanted)
        self._button = IconButton(self._keeper, "settings-2", self.tr("Columns"), size=14, parent=self)
        self._button.setFixedSize(_TAIL, _TAIL)
        self._button.clicked.connect(self._ask_for_columns)
        self._lay_out()

    def arrange(self, shown: Sequence[int], sizes: Mapping[int, int], *, is_chosen: bool) -> None:
        """Show these columns, in this order. Those that were `is_chosen` stay as long as there is any room."""
        self._shown, self._sizes, self._is_chosen = tuple(shown), dict(sizes), is_chosen
        self._lay_out()
        self.viewport().update()

    def setModel(self, model: QAbstractItemModel | None) -> None:
        super().setModel(model)
        self._lay_out()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    @property
    def pointed_rating(self) -> float | None:
        """How many stars of the hovered row are pointed at; None where it is none."""
        return None if self._pointed is None else self._pointed.rating

    @property
    def points_at_heart(self) -> bool:
        return self._pointed is not None and self._pointed.rating is None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None:  # what is pressed on a mark is no drag
            super().mouseMoveEvent(event)
        self._point(self._mark_at(event))

    def leaveEvent(self, event: QEvent) -> None:
        self._point(None)
        super().leaveEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        self._delegate.begin()
        super().paintEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed = self._mark_at(event) if _is_plain(event) else None
        if self._pressed is not None:  # neither chooses the row nor drags it
            return
        self._pressed_row = self._gutter_row(event)
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if (pressed := self._pressed) is not None:
            self._pressed = None
            released = self._mark_at(event)
            if released is not None and (released.row, released.column) == (pressed.row, pressed.column):
                self._choose(released)
            return
        super().mouseReleaseEvent(event)
        row = self._gutter_row(event)
        if row >= 0 and row == self._pressed_row:
            self.row_activated.emit(row)
        self._pressed_row = -1

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self._mark_at(event) is not None:
            self.mousePressEvent(event)  # clicked twice
        elif self._gutter_row(event) < 0:
            super().mouseDoubleClickEvent(event)

    def _gutter_row(self, event: QMouseEvent) -> int:
        at = event.position().toPoint()
        is_there = _is_plain(event) and from_start(at, self.viewport()) < _GUTTER
        return self.rowAt(at.y()) if is_there else -1

    def _mark_at(self, event: QMouseEvent) -> "_Pointed | None":
        """The stars or the heart under the pointer."""
        at = event.position().toPoint()
        row, column = self.rowAt(at.y()), self.columnAt(at.x())
        mark = self._columns[column].mark if 0 <= column < len(self._columns) else None
        if row < 0 or mark is None:
            return None
        rect = self.inner_rect(column, self.visualRect(self.model().index(row, column)))
        if mark is Mark.HEART:
            place = self.heart_place(rect).adjusted(-4, -4, 4, 4)
            return _Pointed(row, column) if place.contains(at) else None
        place = self.stars_place(rect)
        within = place.adjusted(-Space.S, -Space.S, Space.S, Space.S).contains(at)
        x = place.right() - at.x() if self.isRightToLeft() else at.x() - place.left()
        return _Pointed(row, column, rating_at(x / growth())) if within else None

    def inner_rect(self, column: int, cell: QRect) -> QRect:
        """A cell without what the first and the last column are wider than their words."""
        start = _GUTTER - Space.S if column == self.first_column else 0
        end = self.tail if column == self.last_column else 0
        return placed_rect(cell.adjusted(start, 0, -end, 0), cell, self)

    def stars_place(self, cell: QRect) -> QRect:
        size = STARS * growth()
        at = QPoint(cell.left() + Space.S, cell.center().y() - size.height() // 2 + 1)
        return placed_rect(QRect(at, size), cell, self)

    def heart_place(self, cell: QRect) -> QRect:
        side = sign_size(_ICON)
        at = QRect(cell.left() + Space.S, cell.center().y() - side // 2 + 1, side, side)
        return placed_rect(at, cell, self)

    def _point(self, pointed: "_Pointed | None") -> None:
        if pointed == self._pointed:
            return
        before, self._pointed = self._pointed, pointed
        for one in (before, pointed):
            if one is not None:
                self.viewport().update(self.row_rect(one.row))

    def _choose(self, pointed: "_Pointed") -> None:
        index = self.model().index(pointed.row, pointed.column)
        if pointed.rating is None:
            self.love_chosen.emit(pointed.row, not index.data(LOVED_ROLE))
        else:
            self.rating_chosen.emit(
                pointed.row, None if index.data(RATING_ROLE) == pointed.rating else pointed.rating
            )

    def _fitting(self) -> list[int]:
        room = self.viewport().width() - _GUTTER - self.tail
        return fitting(self._columns, self._sizes, self._shown, room, is_chosen=self._is_chosen)

    def _around(self, columns: Sequence[int]) -> list[int]:
        """What each of `columns` is wider than its words: the first by the gutter, the last by the tail."""
        return [_GUTTER * (at == 0) + self.tail * (at == len(columns) - 1) for at in range(len(columns))]

    def _grow(self) -> None:
        """The columns are as wide as the size of type calls for."""
        grown = tuple(look.grown(roomy(100) / 100, growth()) for look in self._usual_columns)
        if grown != self._columns:
            self._columns = grown
            self._lay_out()

    def _lay_out(self) -> None:
        """Give the columns the whole width, so that there is never anything to scroll sideways."""
        if self.model() is None or self.model().columnCount() != len(self._columns):
            return
        self._is_laying_out = True
        columns = self._fitting()
        self.first_column, self.last_column = columns[0], columns[-1]
        hidden = [i for i in range(len(self._columns)) if i not in self._shown]
        for place, column in enumerate((*self._shown, *hidden)):
            if self._header.visualIndex(column) != place:
                self._header.moveSection(self._header.visualIndex(column), place)
        around = self._around(columns)
        widths = shared_out(self._columns, self._sizes, columns, self.viewport().width() - sum(around))
        for column in range(len(self._columns)):
            self.setColumnHidden(column, column not in columns)
        for column, width, more in zip(columns, widths, around, strict=True):
            self.setColumnWidth(column, width + more)
        self._is_laying_out = False
        if self._button is not None:
            whole = self.viewport().geometry()
            at = QRect(whole.right() + 1 - _TAIL, (_header_height() - _TAIL) // 2, _TAIL, _TAIL)
            self._button.move(placed_rect(at, whole, self).topLeft())
            self._button.raise_()

    def _resized(self, column: int, _: int, now: int) -> None:
        """The listener moves the right edge of a column."""
        columns = self._fitting()
        if self._is_laying_out or column not in columns:
            return
        around = self._around(columns)
        at = columns.index(column)
        before = shared_out(self._columns, self._sizes, columns, self.viewport().width() - sum(around))
        least = [self._columns[i].least for i in columns]
        after = resized(before, least, at, now - around[at])
        if after != before:
            # Of all columns of words, since they share: but only of those fixed that have changed.
            changed = {
                i: b != a or not self._columns[i].width for i, b, a in zip(columns, before, after, strict=True)
            }
            self._sizes |= {i: width for i, width in zip(columns, after, strict=True) if changed[i]}
            self._is_sized = True
        self._lay_out()

    def _moved(self, *_: int) -> None:
        if self._is_laying_out:
            return
        every = map(self._header.logicalIndex, range(len(self._columns)))
        self._shown = tuple(column for column in every if column in self._shown)
        self._is_chosen = True
        self._lay_out()
        self.viewport().update()
        self.arranged.emit()

    def _tell_sized(self) -> None:
        if self._is_sized:
            self._is_sized = False
            self.arranged.emit()

    def _ask_for_columns(self) -> None:
        assert self._button is not None
        self.columns_wanted.emit(self._button.mapToGlobal(self._button.rect().bottomLeft()))


class _Pointed(Struct, frozen=True):
    """What in a cell is pointed at: so many stars, or else the heart."""

    row: int
    column: int
    rating: float | None = None


def _is_plain(event: QMouseEvent) -> bool:
    return event.button() is Qt.MouseButton.LeftButton and not event.modifiers()


def _header_height() -> int:
    return roomy(_HEADER_LINE) + _HEADER_AIR


class _Header(QHeaderView):
    """Small quiet titles; the one sorted by is darker and has an arrow."""

    let_go = Signal()
    menu_wanted = Signal(QPoint)

    def __init__(self, keeper: ThemeKeeper, table: TrackTable) -> None:
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
        keeper.changed.connect(self._dress)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), _header_height())

    def _dress(self) -> None:
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
        left_edge = _GUTTER if logical == self._table.first_column else Space.S
        right_edge = Space.S + (self._table.tail if logical == self._table.last_column else 0)
        inner = rect.adjusted(left_edge, 0, -right_edge, 0)  # as it is read from the left
        painter.setFont(self._strong if is_sorted else self._plain)
        painter.setPen(QColor(theme.text if is_sorted else theme.second))
        side = sign_size(_ICON)
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


class _RowDelegate(QStyledItemDelegate):
    """Paints cells straight from the model: no style option is filled in, which is what makes it quick."""

    def __init__(self, keeper: ThemeKeeper, table: TrackTable) -> None:
        super().__init__(table)
        self._table = table
        self._keeper = keeper
        self._row = -1  # the cells of a row are painted one after the other: it is asked only once
        self._is_playing = self._is_missing = False
        self._dress(keeper.theme)
        keeper.changed.connect(self._dress)

    def begin(self) -> None:
        """What was asked of a row may be different by now."""
        self._row = -1

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        rect = option.rect
        state = option.state
        table = self._table
        row, column = index.row(), index.column()
        is_selected = bool(state & QStyle.StateFlag.State_Selected)
        is_hovered = row == table.hovered_row
        if is_selected or is_hovered:
            self._paint_ground(
                painter, rect, row, self._selected if is_selected and table.hasFocus() else self._hovered
            )
        is_current = row == table.currentIndex().row()
        if is_current and (table.hasFocus() or table.points_out):
            self._paint_focus(painter, rect, row)
        look = table.columns[column]
        if row != self._row:
            self._row = row
            self._is_playing, self._is_missing = bool(index.data(PLAYING_ROLE)), bool(index.data(MISSING_ROLE))
        is_playing, is_missing = self._is_playing, self._is_missing
        if column == table.first_column:
            shows_play = is_hovered or (is_current and table.points_out)
            self._paint_gutter(painter, rect, is_playing, is_missing, shows_play)
        if column in (table.first_column, table.last_column):
            rect = table.inner_rect(column, rect)
        if look.mark is not None:
            self._paint_mark(painter, rect, look.mark, index, is_playing, is_hovered)
            return
        words = index.data()
        if not words:
            return
        if look.leading and index.data(LOVED_ROLE):
            face = self._strong if is_playing else self._plain
            rect = self._paint_loved(painter, rect, self._metrics[id(face)].horizontalAdvance(str(words)))
        if is_playing and look.leading:
            self._paint_words(painter, rect, words, self._strong, self._accent, False)
            return
        colour = self._text if look.leading and not is_missing else self._second
        face = self._figures if look.figures else self._plain
        self._paint_words(painter, rect, words, face, colour, look.figures)

    def helpEvent(
        self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: _Index
    ) -> bool:
        """What the model has to say, and else the words for which the cell has no room."""
        if event.type() is not QEvent.Type.ToolTip:
            return super().helpEvent(event, view, option, index)
        words = index.data(Qt.ItemDataRole.ToolTipRole)
        table, column = self._table, index.column()
        look = table.columns[column]
        if not words and look.mark is None:
            words = str(index.data() or "")
            room = table.inner_rect(column, option.rect).width() - 2 * Space.S
            if look.leading and index.data(LOVED_ROLE):
                room -= sign_size(_HEART) + Space.S
            face = self._figures if look.figures else self._plain
            if self._metrics[id(face)].horizontalAdvance(words) <= room:
                words = ""
        QToolTip.showText(event.globalPos(), words or "", view)
        return True

    def _paint_words(
        self, painter: QPainter, rect: QRect, words: object, face: QFont, colour: QColor, at_right: bool
    ) -> None:
        inner = rect.adjusted(Space.S, 0, -Space.S, 0)
        side = Qt.AlignmentFlag.AlignRight if at_right else Qt.AlignmentFlag.AlignLeft
        shown = self._metrics[id(face)].elidedText(str(words), Qt.TextElideMode.ElideRight, inner.width())
        painter.setFont(face)
        painter.setPen(colour)
        write_line(painter, inner, shown, side | Qt.AlignmentFlag.AlignVCenter)

    def _paint_mark(
        self, painter: QPainter, rect: QRect, mark: Mark, index: _Index, is_playing: bool, is_hovered: bool
    ) -> None:
        theme, table = self._keeper.theme, self._table
        ratio = table.devicePixelRatioF()
        if mark is Mark.STARS:
            pointed = table.pointed_rating if is_hovered else None
            rating = index.data(RATING_ROLE) if pointed is None else pointed
            given = theme.second if pointed is None and not is_playing else theme.accent
            rest = theme.strong_line if is_hovered else None
            if rating is not None or rest is not None:
                colours, is_mirrored = StarColours(given, rest), table.isRightToLeft()
                grown = growth()
                painter.save()
                painter.translate(table.stars_place(rect).topLeft())
                painter.scale(grown, grown)
                paint_stars(painter, QPoint(), rating, colours, grown * ratio, is_mirrored=is_mirrored)
                painter.restore()
            return
        is_loved = bool(index.data(LOVED_ROLE))
        if is_loved or is_hovered:
            points = is_hovered and table.points_at_heart
            colour = theme.accent if is_loved or points else theme.strong_line
            place = table.heart_place(rect)
            painter.drawPixmap(place, pixmap("heart", colour, place.width(), ratio, filled=is_loved))

    def _paint_loved(self, painter: QPainter, rect: QRect, length: int) -> QRect:
        """A heart behind words of this length; the room that is left for them."""
        side = sign_size(_HEART)
        room = rect.width() - 2 * Space.S - side - Space.S
        x = rect.left() + Space.S + min(length, room) + Space.S
        heart = pixmap("heart", self._keeper.theme.accent, side, self._table.devicePixelRatioF(), filled=True)
        at = QRect(x, rect.center().y() - side // 2 + 1, side, side)
        painter.drawPixmap(placed_rect(at, rect, self._table), heart)
        return placed_rect(rect.adjusted(0, 0, -side - Space.S, 0), rect, self._table)

    def _paint_ground(self, painter: QPainter, cell: QRect, row: int, colour: QColor) -> None:
        """The tint of the whole row, of which this cell shows its part, so that only its ends are round."""
        painter.save()
        painter.setClipRect(cell)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawRoundedRect(self._row_place(row), Radius.CONTROL, Radius.CONTROL)
        painter.restore()

    def _paint_focus(self, painter: QPainter, cell: QRect, row: int) -> None:
        painter.save()
        painter.setClipRect(cell)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._accent, 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        place = self._row_place(row).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(place, Radius.CONTROL, Radius.CONTROL)
        painter.restore()

    def _row_place(self, row: int) -> QRectF:
        return QRectF(self._table.row_rect(row)).adjusted(0, 0.5, 0, -0.5)

    def _paint_gutter(
        self, painter: QPainter, cell: QRect, is_playing: bool, is_missing: bool, shows_play: bool
    ) -> None:
        side = min(sign_size(_ICON), _MOST_IN_GUTTER)
        at = QRect(cell.left() + (_GUTTER - side) // 2, cell.center().y() - side // 2 + 1, side, side)
        at = placed_rect(at, cell, self._table)
        ratio = self._table.devicePixelRatioF()
        theme = self._keeper.theme
        if is_missing:
            painter.drawPixmap(at, pixmap("triangle-alert", theme.warning, side, ratio))
        elif shows_play:
            painter.drawPixmap(at, pixmap("play", theme.text, side, ratio, filled=True))
        elif is_playing:
            unit = side / _ICON
            for bar, height in enumerate((7, 12, 9)):
                left, top = at.x() + (1 + bar * 4) * unit, at.y() + (13 - height) * unit
                painter.fillRect(QRectF(left, top, 3 * unit, height * unit), self._accent)

    def _dress(self, theme: Theme) -> None:
        self._plain, self._strong, self._figures = font(), font(strong=True), font(figures=True)
        self._metrics = {id(face): QFontMetrics(face) for face in (self._plain, self._strong, self._figures)}
        self._text = QColor(theme.text)
        self._second = QColor(theme.second)
        self._accent = QColor(theme.accent)
        self._selected = QColor(theme.selection)
        self._hovered = QColor(theme.hover)
