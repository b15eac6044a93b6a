"""The table of tracks: quick with any number of rows, and quiet to look at."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractItemModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QMouseEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QHeaderView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from segue.gui.icons import pixmap
from segue.gui.row_table import MISSING_ROLE, PLAYING_ROLE, RowTable
from segue.gui.theme import Radius, Space, Theme, Type, font
from segue.gui.theme_keeper import ThemeKeeper

_COMFORTABLE = 32
_COMPACT = 26
_HEADER = 32
#: In front of the first column: the mark of what plays, of what is missing, or the way to play.
_GUTTER = 32
_LEAST_WIDTH = 56
_ICON = 14

_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class ColumnLook:
    """How a column is set: a fixed `width`, or else a `share` of what is left.

    `figures` stand at the right, as wide as one another. `leading` is in the first text colour. The
    column is not shown while the table is narrower than `drops_below`.
    """

    share: int = 1
    width: int = 0
    figures: bool = False
    leading: bool = False
    drops_below: int = 0


class TrackTable(RowTable):
    """A RowTable with columns. The model tells MISSING_ROLE and PLAYING_ROLE of each row as bool."""

    def __init__(self, keeper: ThemeKeeper, columns: Sequence[ColumnLook], parent: QWidget | None = None) -> None:
        super().__init__(keeper, _COMFORTABLE, parent)
        self._columns = tuple(columns)
        self._shares: list[float] = [column.share for column in columns]
        self._is_laying_out = False
        self._pressed_row = -1
        self._header = _Header(keeper, self._columns, self)
        self.setHorizontalHeader(self._header)
        self._header.sectionResized.connect(self._resized)
        self.setItemDelegate(_RowDelegate(keeper, self))

    @property
    def columns(self) -> tuple[ColumnLook, ...]:
        return self._columns

    def set_compact(self, is_compact: bool) -> None:
        self.verticalHeader().setDefaultSectionSize(_COMPACT if is_compact else _COMFORTABLE)

    def setModel(self, model: QAbstractItemModel | None) -> None:
        super().setModel(model)
        self._lay_out()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed_row = self._gutter_row(event)
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        row = self._gutter_row(event)
        if row >= 0 and row == self._pressed_row:
            self.row_activated.emit(row)
        self._pressed_row = -1

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self._gutter_row(event) < 0:
            super().mouseDoubleClickEvent(event)

    def _gutter_row(self, event: QMouseEvent) -> int:
        at = event.position().toPoint()
        is_plain = event.button() is Qt.MouseButton.LeftButton and not event.modifiers()
        return self.rowAt(at.y()) if is_plain and at.x() < _GUTTER else -1

    def _lay_out(self) -> None:
        """Give the columns the whole width, so that there is never anything to scroll sideways."""
        if self.model() is None or self.model().columnCount() != len(self._columns):
            return
        width = self.viewport().width()
        self._is_laying_out = True
        shown = [i for i, column in enumerate(self._columns) if column.drops_below <= width]
        left = width - sum(self._columns[i].width for i in shown)
        shares = sum(self._shares[i] for i in shown if not self._columns[i].width)
        for i, column in enumerate(self._columns):
            self.setColumnHidden(i, i not in shown)
            if i in shown:
                part = left * self._shares[i] / shares if shares else left
                self.setColumnWidth(i, column.width or max(_LEAST_WIDTH, int(part)))
        self._is_laying_out = False

    def _resized(self, column: int, before: int, now: int) -> None:
        """The listener moved the right edge of a column: the next one that can gives or takes."""
        if self._is_laying_out:
            return
        self._is_laying_out = True
        right = [
            i
            for i in range(column + 1, len(self._columns))
            if not self._columns[i].width and not self.isColumnHidden(i)
        ]
        if right:
            taken = min(now - before, self.columnWidth(right[0]) - _LEAST_WIDTH)
            self.setColumnWidth(right[0], self.columnWidth(right[0]) - taken)
            self.setColumnWidth(column, before + taken)
        else:
            self.setColumnWidth(column, before)
        for i in range(len(self._columns)):
            if not self._columns[i].width and not self.isColumnHidden(i):
                self._shares[i] = self.columnWidth(i)
        self._is_laying_out = False


class _Header(QHeaderView):
    """Small quiet titles; the one sorted by is darker and has an arrow."""

    def __init__(self, keeper: ThemeKeeper, columns: Sequence[ColumnLook], parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._keeper = keeper
        self._columns = columns
        self._plain = font(Type.SMALL)
        self._strong = font(Type.SMALL, strong=True)
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(40)
        self.setMouseTracking(True)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        keeper.changed.connect(self.viewport().update)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), _HEADER)

    def paintSection(self, painter: QPainter, rect: QRect, logical: int) -> None:
        theme = self._keeper.theme
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, QColor(theme.line))
        title = self.model().headerData(logical, Qt.Orientation.Horizontal)
        look = self._columns[logical]
        is_sorted = self.isSortIndicatorShown() and self.sortIndicatorSection() == logical
        inner = rect.adjusted(_GUTTER if logical == 0 else Space.S, 0, -Space.S, 0)
        painter.setFont(self._strong if is_sorted else self._plain)
        painter.setPen(QColor(theme.text if is_sorted else theme.second))
        room = inner.width() - (_ICON + Space.XS if is_sorted else 0)
        words = painter.fontMetrics().elidedText(str(title or ""), Qt.TextElideMode.ElideRight, room)
        length = painter.fontMetrics().horizontalAdvance(words)
        left = inner.right() - length + 1 if look.figures else inner.left()
        painter.drawText(QRect(left, inner.top(), length + 2, inner.height()), Qt.AlignmentFlag.AlignVCenter, words)
        if is_sorted:
            rises = self.sortIndicatorOrder() is Qt.SortOrder.AscendingOrder
            arrow = pixmap("chevron-up" if rises else "chevron-down", theme.text, _ICON, self.devicePixelRatioF())
            x = left - _ICON - Space.XS if look.figures else left + length + Space.XS
            painter.drawPixmap(x, inner.center().y() - _ICON // 2 + 1, arrow)


class _RowDelegate(QStyledItemDelegate):
    """Paints cells straight from the model: no style option is filled in, which is what makes it quick."""

    def __init__(self, keeper: ThemeKeeper, table: TrackTable) -> None:
        super().__init__(table)
        self._table = table
        self._keeper = keeper
        self._plain = font()
        self._strong = font(strong=True)
        self._figures = font(figures=True)
        self._metrics = {id(face): QFontMetrics(face) for face in (self._plain, self._strong, self._figures)}
        self._dress(keeper.theme)
        keeper.changed.connect(self._dress)

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
        if row == table.currentIndex().row() and table.hasFocus():
            self._paint_focus(painter, rect, row)
        look = table.columns[column]
        is_playing = bool(index.data(PLAYING_ROLE))
        is_missing = bool(index.data(MISSING_ROLE))
        if column == 0:
            self._paint_gutter(painter, rect, is_playing, is_missing, is_hovered)
            rect = rect.adjusted(_GUTTER - Space.S, 0, 0, 0)
        words = index.data()
        if not words:
            return
        if is_playing and look.leading:
            self._paint_words(painter, rect, words, self._strong, self._accent, False)
            return
        colour = self._text if look.leading and not is_missing else self._second
        face = self._figures if look.figures else self._plain
        self._paint_words(painter, rect, words, face, colour, look.figures)

    def _paint_words(
        self, painter: QPainter, rect: QRect, words: object, face: QFont, colour: QColor, at_right: bool
    ) -> None:
        inner = rect.adjusted(Space.S, 0, -Space.S, 0)
        side = Qt.AlignmentFlag.AlignRight if at_right else Qt.AlignmentFlag.AlignLeft
        shown = self._metrics[id(face)].elidedText(str(words), Qt.TextElideMode.ElideRight, inner.width())
        painter.setFont(face)
        painter.setPen(colour)
        painter.drawText(inner, side | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, shown)

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
        self, painter: QPainter, cell: QRect, is_playing: bool, is_missing: bool, is_hovered: bool
    ) -> None:
        x, y = cell.left() + Space.S, cell.center().y() - _ICON // 2 + 1
        ratio = self._table.devicePixelRatioF()
        theme = self._keeper.theme
        if is_missing:
            painter.drawPixmap(x, y, pixmap("triangle-alert", theme.warning, _ICON, ratio))
        elif is_hovered:
            painter.drawPixmap(x, y, pixmap("play", theme.text, _ICON, ratio, filled=True))
        elif is_playing:
            for bar, height in enumerate((7, 12, 9)):
                painter.fillRect(QRect(x + 1 + bar * 4, y + 13 - height, 3, height), self._accent)

    def _dress(self, theme: Theme) -> None:
        self._text = QColor(theme.text)
        self._second = QColor(theme.second)
        self._accent = QColor(theme.accent)
        self._selected = QColor(theme.selection)
        self._hovered = QColor(theme.hover)
