"""What plays and what comes next, to be put in order by hand."""

from collections.abc import Sequence
from pathlib import Path

from msgspec import Struct
from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRectF,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from segue.domain.track import TrackId
from segue.gui.buttons import IconButton, quiet_button
from segue.gui.cover_art import CoverArt
from segue.gui.covers import Cover, Covers, paint_cover
from segue.gui.labels import ElidedLabel, Label
from segue.gui.room import roomy
from segue.gui.row_table import TRACK_ROLE, RowTable
from segue.gui.sides import placed, write_line
from segue.gui.theme import Radius, Space, Type, font
from segue.gui.theme_keeper import ThemeKeeper

_COVER = 40
_NOW_COVER = 56
_Index = QModelIndex | QPersistentModelIndex


class QueueItem(Struct, frozen=True):
    track: TrackId
    title: str
    artist: str
    length: str
    cover: Cover
    spoken: str = ""  # how long it is, as it is read aloud


class QueuePanel(QWidget):
    """Positions are those among what comes next, from 0.

    `rows_moved` tells positions and in front of which they are to stand; `tracks_dropped` tracks from
    elsewhere, and in front of which.
    """

    activated = Signal(int)
    rows_moved = Signal(object, int)  # tuple[int, ...], before
    tracks_dropped = Signal(object, int)  # tuple[TrackId, ...], before
    removal_chosen = Signal(object)  # tuple[int, ...]
    clear_chosen = Signal()
    more_wanted = Signal(QPoint)  # what else can be done with the queue; a place on the screen
    menu_requested = Signal(QPoint)

    def __init__(self, keeper: ThemeKeeper, covers: Covers, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Queue"))
        self._model = _QueueModel(self)
        self.list = _QueueList(keeper, covers, self._model)
        self.list.setAccessibleName(self.tr("Next in the queue"))
        self.list.row_activated.connect(self.activated)
        self.list.rows_moved.connect(self.rows_moved)
        self.list.tracks_dropped.connect(self.tracks_dropped)
        self.list.removal_chosen.connect(self.removal_chosen)
        self.list.menu_requested.connect(self.menu_requested)
        self._now = _Now(keeper, covers)
        self._summary = Label(quiet=True, size=Type.SMALL, figures=True)
        self._clear = quiet_button(self.tr("Clear"))
        self._clear.clicked.connect(self.clear_chosen)
        self._empty = Label(
            self.tr("Nothing is queued. Drag tracks here, or choose “Play next” on any of them."),
            quiet=True,
            wraps=True,
        )
        self._empty.setAlignment(Qt.AlignmentFlag.AlignTop)

        head = QHBoxLayout()
        head.setContentsMargins(Space.L, 0, Space.S, 0)
        head.addWidget(Label(self.tr("Queue"), Type.LEAD, strong=True))
        head.addStretch()
        head.addWidget(self._clear)
        self._more = IconButton(keeper, "ellipsis", self.tr("More for the queue"), size=18)
        self._more.clicked.connect(
            lambda: self.more_wanted.emit(self._more.mapToGlobal(self._more.rect().bottomRight()))
        )
        head.addWidget(self._more)
        between = QHBoxLayout()
        between.setContentsMargins(Space.L, 0, Space.L, 0)
        between.setSpacing(Space.S)
        self._next = Label(self.tr("Next"), Type.SMALL, strong=True, quiet=True)
        between.addWidget(self._next)
        between.addStretch()
        between.addWidget(self._summary)
        self._hint = QWidget()
        hint = QVBoxLayout(self._hint)
        hint.setContentsMargins(Space.L, 0, Space.L, 0)
        hint.addWidget(self._empty)
        hint.addStretch()
        listed = QHBoxLayout()
        listed.setContentsMargins(Space.S, 0, Space.XS, 0)
        listed.addWidget(self.list)

        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, Space.L, 0, 0)
        layout.setSpacing(Space.S)
        layout.addLayout(head)
        layout.addWidget(self._now)
        layout.addSpacing(Space.S)
        layout.addLayout(between)
        layout.addWidget(self._hint)
        layout.addLayout(listed, 1)
        self.setMinimumWidth(roomy(240))
        self.show_queue(None, (), "")

    def show_queue(self, now: QueueItem | None, upcoming: Sequence[QueueItem], summary: str) -> None:
        """`upcoming` may be lazy: only the rows in view are asked for. `summary` is its count and length."""
        at, row = self.list.verticalScrollBar().value(), self.list.currentIndex().row()
        self._now.show_item(now)
        self._model.show_items(upcoming)
        self._summary.setText(summary)
        has_next = len(upcoming) > 0
        self._clear.setEnabled(has_next)
        self._clear.setVisible(has_next)
        self._next.setVisible(has_next)
        self._hint.setVisible(not has_next)
        if has_next and row >= 0 and self.list.hasFocus():  # who goes through it by keys goes on from there
            self.list.selectRow(min(row, len(upcoming) - 1))
        self.list.verticalScrollBar().setValue(at)


class _Now(QWidget):
    """The track that plays, set apart from those to come."""

    def __init__(self, keeper: ThemeKeeper, covers: Covers) -> None:
        super().__init__()
        self._keeper = keeper
        self._art = CoverArt(keeper, covers, _NOW_COVER)
        self._title = ElidedLabel(strong=True)
        self._artist = ElidedLabel(quiet=True)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addStretch()
        words.addWidget(self._title)
        words.addWidget(self._artist)
        words.addStretch()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(Space.L, Space.XS, Space.L, Space.XS)
        layout.setSpacing(Space.M)
        layout.addWidget(self._art)
        layout.addLayout(words, 1)

    def show_item(self, item: QueueItem | None) -> None:
        self.setVisible(item is not None)
        if item is not None:
            self._art.show_cover(item.cover)
            self._title.setText(item.title)
            self._artist.setText(item.artist)
            self.setAccessibleName(", ".join(filter(None, (item.title, item.artist))))


class _QueueModel(QAbstractTableModel):
    """One column of queue items."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._items: Sequence[QueueItem] = ()

    def show_items(self, items: Sequence[QueueItem]) -> None:
        self.beginResetModel()
        self._items = items
        self.endResetModel()

    def item(self, row: int) -> QueueItem:
        return self._items[row]

    def flags(self, index: _Index) -> Qt.ItemFlag:
        return super().flags(index) | Qt.ItemFlag.ItemIsDragEnabled

    def rowCount(self, parent: _Index | None = None) -> int:
        return len(self._items)

    def columnCount(self, parent: _Index | None = None) -> int:
        return 1

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == Qt.ItemDataRole.DisplayRole:
            return self._items[index.row()].title
        if role == TRACK_ROLE:
            return self._items[index.row()].track
        if role == Qt.ItemDataRole.AccessibleTextRole:
            item = self._items[index.row()]
            artist = self.tr("by {artist}").format(artist=item.artist) if item.artist else ""
            return ", ".join(words for words in (item.title, artist, item.spoken) if words)
        return None


class _QueueList(RowTable):
    def __init__(self, keeper: ThemeKeeper, covers: Covers, model: _QueueModel) -> None:
        super().__init__(keeper, lines=2)
        self.set_reorderable(True)
        self.setModel(model)
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.setItemDelegate(_QueueDelegate(keeper, covers, self, model))
        covers.arrived.connect(self._arrive)

    def _arrive(self, path: Path) -> None:
        self.viewport().update()


class _QueueDelegate(QStyledItemDelegate):
    def __init__(self, keeper: ThemeKeeper, covers: Covers, table: _QueueList, model: _QueueModel) -> None:
        super().__init__(table)
        self._keeper = keeper
        self._covers = covers
        self._table = table
        self._model = model
        self._dress()
        keeper.changed.connect(self._dress)

    def _dress(self) -> None:
        self._plain, self._figures = font(), font(Type.SMALL, figures=True)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        theme = self._keeper.theme
        rect = QRectF(option.rect)
        state = option.state
        item = self._model.item(index.row())
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        is_selected = bool(state & QStyle.StateFlag.State_Selected)
        if is_selected or index.row() == self._table.hovered_row:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.selection if is_selected else theme.hover))
            painter.drawRoundedRect(rect.adjusted(0, 1, 0, -1), Radius.COVER, Radius.COVER)
        if self._table.hasFocus() and self._table.currentIndex().row() == index.row():
            painter.setPen(QPen(QColor(theme.accent), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(rect.adjusted(0.5, 1.5, -0.5, -1.5), Radius.COVER, Radius.COVER)
        inner = rect.adjusted(Space.S, 0, -Space.S, 0)
        ratio = self._table.devicePixelRatioF()
        square = QRectF(inner.left(), inner.center().y() - _COVER / 2, _COVER, _COVER)
        paint_cover(
            painter,
            placed(square, rect, self._table),
            self._covers.pixmap(item.cover, _COVER, theme, ratio),
            Radius.CONTROL,
        )
        painter.setFont(self._figures)
        painter.setPen(QColor(theme.second))
        length = painter.fontMetrics().horizontalAdvance(item.length)
        painter.drawText(inner, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, item.length)
        left = square.right() + Space.M
        width = inner.right() - left - length - Space.S
        painter.setFont(self._plain)
        high = roomy(20)
        first = rect.height() / 2 - (high if item.artist else high / 2)  # alone it stands in the middle
        for words, colour, top in ((item.title, theme.text, first), (item.artist, theme.second, first + high)):
            painter.setPen(QColor(colour))
            shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, int(width))
            line = placed(QRectF(left, rect.top() + top, width, high), rect, self._table)
            write_line(painter, line, shown)
        painter.restore()
