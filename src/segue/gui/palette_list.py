"""The lines of the palette: a cover or an icon, words, what is beside them in quiet words, and a key at the end."""

from collections.abc import Callable, Sequence

from msgspec import Struct
from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QCursor, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from segue.gui.covers import Cover, Covers, paint_cover
from segue.gui.icons import pixmap
from segue.gui.room import roomy
from segue.gui.row_table import RoomyBar
from segue.gui.sides import write_line
from segue.gui.theme import Radius, Space, Type, font
from segue.gui.theme_keeper import ThemeKeeper
from segue.gui.viewports import give_viewport

LINE, _HEADING = 40, 30
_COVER, _ICON = 28, 18
_KEY = 20

_Index = QModelIndex | QPersistentModelIndex


class Line(Struct, frozen=True):
    """`of` is what it stands for, None for a heading. Where there is a cover, it stands in the icon's place."""

    words: str
    beside: str = ""
    key: str = ""
    icon: str = ""
    cover: Cover | None = None
    of: object = None


class _Lines(QAbstractListModel):
    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.lines: Sequence[Line] = ()

    def show_lines(self, lines: Sequence[Line]) -> None:
        self.beginResetModel()
        self.lines = lines
        self.endResetModel()

    def append(self, lines: Sequence[Line]) -> None:
        self.beginInsertRows(QModelIndex(), len(self.lines), len(self.lines) + len(lines) - 1)
        self.lines = [*self.lines, *lines]
        self.endInsertRows()

    def rowCount(self, parent: _Index | None = None) -> int:
        return len(self.lines)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        if self.lines[index.row()].of is None:
            return Qt.ItemFlag.ItemNeverHasChildren
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        line = self.lines[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return line.words
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(filter(None, (line.words, line.beside, line.key)))
        if role == Qt.ItemDataRole.SizeHintRole:
            return QSize(100, roomy(_HEADING if line.of is None else LINE))
        return None


class PaletteList(QListView):
    """Never has the focus: who types goes through it. `pointed` tells the row that the pointer was moved to, and
    `pressed_at` the row that was clicked, with the keys that were held.
    """

    pointed = Signal(int)
    pressed_at = Signal(int, object)  # Qt.KeyboardModifier

    def __init__(self, keeper: ThemeKeeper, covers: Covers) -> None:
        super().__init__()
        give_viewport(self)
        self._lines = _Lines(self)
        self._pointer = QPoint()
        self.viewport().setAutoFillBackground(False)
        self.setModel(self._lines)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMouseTracking(True)
        self.setVerticalScrollBar(RoomyBar())
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setItemDelegate(_Delegate(keeper, covers, self, lambda: self._lines.lines))
        covers.arrived.connect(self.viewport().update)
        keeper.changed.connect(self.viewport().update)

    @property
    def lines(self) -> Sequence[Line]:
        return self._lines.lines

    def show_lines(self, lines: Sequence[Line]) -> None:
        """From the top; none is chosen."""
        self._pointer = QCursor.pos()
        self._lines.show_lines(lines)
        self.scrollToTop()

    def append(self, lines: Sequence[Line]) -> None:
        """Behind those that are there, which stay where they are."""
        if lines:
            self._lines.append(lines)

    @property
    def row(self) -> int:
        """The one chosen, -1 for none."""
        return self.currentIndex().row()

    def choose(self, row: int) -> None:
        """Choose it, and see that it is in sight, with a heading right above it."""
        if row < 0:
            self.setCurrentIndex(QModelIndex())
            self.clearSelection()
            return
        self.setCurrentIndex(self._lines.index(row))
        if row == next((at for at, line in enumerate(self.lines) if line.of is not None), -1):
            self.scrollToTop()
        else:
            self.scrollTo(self._lines.index(row))

    def height_wanted(self) -> int:
        return sum(roomy(_HEADING if line.of is None else LINE) for line in self.lines)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Rows that come under a pointer that rests choose nothing."""
        at = event.globalPosition().toPoint()
        moved, self._pointer = at != self._pointer, at
        index = self.indexAt(event.position().toPoint())
        if moved and index.isValid() and self.lines[index.row()].of is not None:
            self.pointed.emit(index.row())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()  # and Qt chooses nothing: a click is what is released

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        is_left = event.button() is Qt.MouseButton.LeftButton
        if is_left and index.isValid() and self.lines[index.row()].of is not None:
            self.pressed_at.emit(index.row(), event.modifiers())


class _Delegate(QStyledItemDelegate):
    def __init__(
        self, keeper: ThemeKeeper, covers: Covers, view: PaletteList, lines: Callable[[], Sequence[Line]]
    ) -> None:
        super().__init__(view)
        self._keeper = keeper
        self._covers = covers
        self._view = view
        self._lines = lines
        self._plain, self._heading = font(), font(Type.SMALL, strong=True)
        self._small = font(Type.SMALL, figures=True)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        line = self._lines()[index.row()]
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if line.of is None:
            self._paint_heading(painter, option.rect, line)
        else:
            self._paint_line(painter, option.rect, line, bool(option.state & QStyle.StateFlag.State_Selected))
        painter.restore()

    def _paint_heading(self, painter: QPainter, rect: QRect, line: Line) -> None:
        painter.setFont(self._heading)
        painter.setPen(QColor(self._keeper.theme.second))
        place = rect.adjusted(Space.M, Space.S, -Space.M, 0)
        write_line(painter, place, line.words)

    def _paint_line(self, painter: QPainter, rect: QRect, line: Line, is_chosen: bool) -> None:
        theme = self._keeper.theme
        if is_chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.line))
            painter.drawRoundedRect(QRectF(rect).adjusted(0, 1, 0, -1), Radius.COVER, Radius.COVER)
        inner = rect.adjusted(Space.M, 0, -Space.M, 0)
        self._paint_mark(painter, self._placed(inner, 0, roomy(_COVER)), line, is_chosen)
        left = roomy(_COVER) + Space.M
        room = inner.width() - left
        if line.key:
            room -= self._paint_key(painter, inner, line.key) + Space.M
        painter.setFont(self._plain)
        metrics = painter.fontMetrics()
        words = metrics.elidedText(line.words, Qt.TextElideMode.ElideRight, room)
        width = min(room, metrics.horizontalAdvance(words) + 1)
        painter.setPen(QColor(theme.text))
        write_line(painter, self._placed(inner, left, width), words)
        rest = room - width - Space.M
        if line.beside and rest > Space.XXXL:
            painter.setPen(QColor(theme.second))
            beside = metrics.elidedText(line.beside, Qt.TextElideMode.ElideRight, rest)
            write_line(painter, self._placed(inner, left + width + Space.M, rest), beside)

    def _paint_mark(self, painter: QPainter, place: QRect, line: Line, is_chosen: bool) -> None:
        theme, ratio = self._keeper.theme, self._view.devicePixelRatioF()
        side = roomy(_ICON if line.cover is None else _COVER)
        square = QRect(0, 0, side, side)
        square.moveCenter(place.center())
        if line.cover is None:
            painter.drawPixmap(
                square.topLeft(), pixmap(line.icon, theme.accent if is_chosen else theme.second, side, ratio)
            )
        else:
            picture = self._covers.pixmap(line.cover, side, theme, ratio)
            paint_cover(painter, QRectF(square), picture, side / 2 if line.cover.is_round else Radius.CONTROL)

    def _paint_key(self, painter: QPainter, inner: QRect, key: str) -> int:
        """At the end of the line; how wide it is."""
        theme = self._keeper.theme
        painter.setFont(self._small)
        width = painter.fontMetrics().horizontalAdvance(key) + 2 * Space.S
        place = self._placed(inner, inner.width() - width, width)
        height = roomy(_KEY)
        cap = QRectF(place.x(), place.y() + (place.height() - height) // 2, width, height)
        painter.setPen(QPen(QColor(theme.strong_line), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(cap.adjusted(0.5, 0.5, -0.5, -0.5), Radius.CONTROL - 1, Radius.CONTROL - 1)
        painter.setPen(QColor(theme.second))
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # "Ctrl+," is so in every window
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, key)
        painter.setLayoutDirection(self._view.layoutDirection())
        return width

    def _placed(self, inner: QRect, start: int, width: int) -> QRect:
        """So far from where a line begins to be read."""
        at = QRect(inner.left() + start, inner.top(), width, inner.height())
        return QStyle.visualRect(self._view.layoutDirection(), inner, at)
