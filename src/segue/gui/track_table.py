"""The table of tracks: quick with any number of rows, and quiet to look at."""

from collections.abc import Collection, Mapping, Sequence

from msgspec import Struct
from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QPoint,
    QRect,
    QSignalBlocker,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QMouseEvent,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QWidget,
)

from segue.gui.buttons import IconButton
from segue.gui.columns import GUTTER, SIGN, TAIL, ColumnLook, Mark, fitting, shared_out, sized_by_hand
from segue.gui.room import roomy
from segue.gui.row_table import LOVED_ROLE, RATING_ROLE, RowTable
from segue.gui.sides import from_start, placed_rect
from segue.gui.stars import STARS, growth, rating_at
from segue.gui.theme import Space, Theme, sign_size
from segue.gui.theme_keeper import ThemeKeeper
from segue.gui.track_header import TrackHeader, header_height
from segue.gui.track_rows import TrackRows


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
    columns_reset = Signal(object)  # the way back

    def __init__(self, keeper: ThemeKeeper, columns: Sequence[ColumnLook], parent: QWidget | None = None) -> None:
        super().__init__(keeper, parent=parent)
        self._columns = self._usual_columns = tuple(columns)
        self._large = 1.0, 1.0
        self._shown: tuple[int, ...] = tuple(range(len(columns)))
        self._added: Collection[int] = ()
        self.spoken_column = next((at for at, look in enumerate(columns) if look.leading), 0)
        self._sizes: Mapping[int, int] = {}
        self._is_chosen = False
        self._is_sized = False
        self._button: IconButton | None = None
        #: Where rows begin and end, and how much of the last column stays empty.
        self.first_column, self.last_column, self.tail = 0, len(columns) - 1, 0
        self._pressed_row = -1
        self._shows_sort = True
        self._pointed: _Pointed | None = None
        self._pressed: _Pointed | None = None
        self._header = TrackHeader(keeper, self)
        self.setHorizontalHeader(self._header)
        self._header.sectionResized.connect(self._resized)
        self._header.sectionMoved.connect(self._moved)
        self._header.let_go.connect(self._tell_sized)
        self._grow()
        keeper.follow(self._grow)
        self._delegate = TrackRows(keeper, self)
        self.setItemDelegate(self._delegate)

    @property
    def columns(self) -> tuple[ColumnLook, ...]:
        return self._columns

    @property
    def shown(self) -> tuple[int, ...]:
        """The columns in their order, also those for which there is no room just now."""
        return self._shown

    def has_room_for(self, column: int) -> bool:
        return not self.isColumnHidden(column)

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
        self.tail = TAIL
        self._header.setSectionsMovable(True)
        self._header.setFirstSectionMovable(True)
        self._header.menu_wanted.connect(self.columns_wanted)
        words = self.tr("Columns")
        self._button = IconButton(self._keeper, "settings-2", words, size=14, air=TAIL - 14, most=TAIL, parent=self)
        self._button.clicked.connect(self._ask_for_columns)
        self._lay_out()

    def arrange(
        self, shown: Sequence[int], sizes: Mapping[int, int], *, is_chosen: bool, added: Collection[int] = ()
    ) -> None:
        """Show these columns, in this order. Those that were `is_chosen` stay as long as there is any room, and those
        of them `added` to what is usual the longest.
        """
        self._shown, self._sizes, self._is_chosen, self._added = tuple(shown), dict(sizes), is_chosen, added
        self._lay_out()

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
        is_there = _is_plain(event) and from_start(at, self.viewport()) < GUTTER
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
        start = GUTTER - Space.S if column == self.first_column else 0
        end = self.tail if column == self.last_column else 0
        return placed_rect(cell.adjusted(start, 0, -end, 0), cell, self)

    def stars_place(self, cell: QRect) -> QRect:
        size = STARS * growth()
        at = QPoint(cell.left() + Space.S, cell.center().y() - size.height() // 2 + 1)
        return placed_rect(QRect(at, size), cell, self)

    def heart_place(self, cell: QRect) -> QRect:
        side = sign_size(SIGN)
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
        room = self.viewport().width() - GUTTER - self.tail
        return fitting(self._columns, self._sizes, self._shown, room, is_chosen=self._is_chosen, added=self._added)

    def _around(self, columns: Sequence[int]) -> list[int]:
        """What each of `columns` is wider than its words: the first by the gutter, the last by the tail."""
        return [GUTTER * (at == 0) + self.tail * (at == len(columns) - 1) for at in range(len(columns))]

    def _grow(self, _: Theme | None = None) -> None:
        """The columns are as wide as the size of type calls for."""
        large = roomy(100) / 100, growth()
        if large != self._large:
            self._large = large
            self._columns = tuple(look.grown(*large) for look in self._usual_columns)
            self._lay_out()

    def _lay_out(self) -> None:
        """Give the columns the whole width, so that there is never anything to scroll sideways."""
        if self.model() is None or self.model().columnCount() != len(self._columns):
            return
        columns = self._fitting()
        self.first_column, self.last_column = columns[0], columns[-1]
        hidden = [i for i in range(len(self._columns)) if i not in self._shown]
        around = self._around(columns)
        widths = shared_out(self._columns, self._sizes, columns, self.viewport().width() - sum(around))
        # Told of each, the table would paint itself once more a moment later, for each of them.
        with QSignalBlocker(self._header):
            for place, column in enumerate((*self._shown, *hidden)):
                if self._header.visualIndex(column) != place:
                    self._header.moveSection(self._header.visualIndex(column), place)
            for column in range(len(self._columns)):
                self.setColumnHidden(column, column not in columns)
            for column, width, more in zip(columns, widths, around, strict=True):
                self.setColumnWidth(column, width + more)
        self.updateGeometries()
        self.viewport().update()
        if self._button is not None:
            whole = self.viewport().geometry()
            at = QRect(whole.right() + 1 - TAIL, (header_height() - TAIL) // 2, TAIL, TAIL)
            self._button.move(placed_rect(at, whole, self).topLeft())
            self._button.raise_()

    def _resized(self, column: int, _: int, now: int) -> None:
        """The listener moves the right edge of a column."""
        columns = self._fitting()
        if column not in columns:
            return
        around = self._around(columns)
        width, wanted = self.viewport().width() - sum(around), now - around[columns.index(column)]
        sizes = sized_by_hand(self._columns, self._sizes, columns, width, column, wanted)
        self._is_sized |= sizes != self._sizes
        self._sizes = sizes
        self._lay_out()

    def _moved(self, *_: int) -> None:
        every = map(self._header.logicalIndex, range(len(self._columns)))
        self._shown = tuple(column for column in every if column in self._shown)
        self._is_chosen = True
        self._lay_out()
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
