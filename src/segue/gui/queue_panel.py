"""What plays and what comes next, to be put in order by hand."""

from collections.abc import Mapping, Sequence
from datetime import timedelta
from pathlib import Path

from msgspec import Struct
from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QPointF,
    QRectF,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QDragEnterEvent, QDropEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from segue.domain.queue import Entry
from segue.domain.wording import clock, spoken
from segue.gui.buttons import IconButton, quiet_button
from segue.gui.card import hairline
from segue.gui.cover_art import CoverArt
from segue.gui.covers import Cover, Covers, paint_cover
from segue.gui.drag_picture import Pull
from segue.gui.icons import pixmap
from segue.gui.labels import CountLabel, ElidedLabel, Label
from segue.gui.room import roomy
from segue.gui.row_table import TRACK_ROLE, RowTable
from segue.gui.sides import placed, write_line
from segue.gui.theme import Radius, Space, Type, font, sign_size
from segue.gui.theme_keeper import ThemeKeeper
from segue.gui.track_mime import can_be_queued, files_of, playlists_of, tracks_of

_COVER = 40
_NOW_COVER = 56
_HEADING = 32
_CROSS, _CROSS_SIGN = 28, 16
_DOT, _DOTS_APART = 2.0, 4.0  # of the sign that a row can be dragged: two columns of three
_Index = QModelIndex | QPersistentModelIndex


class QueueItem(Struct, frozen=True):
    """`entry` tells one from another: the same track may stand in a queue twice."""

    entry: Entry
    title: str
    artist: str
    lasts: timedelta | None
    cover: Cover


class QueuePanel(QWidget):
    """Positions are those among what comes next, from 0.

    `rows_moved` tells positions and in front of which they are to stand; `tracks_dropped` tracks from
    elsewhere, and in front of which, `files_dropped` those of other programs, `lists_dropped` playlists. What is
    dropped beside the list goes to its end.
    """

    activated = Signal(int)
    rows_moved = Signal(object, int)  # tuple[int, ...], before
    tracks_dropped = Signal(object, int)  # tuple[TrackId, ...], before
    files_dropped = Signal(object, int)  # tuple[Path, ...], before
    lists_dropped = Signal(object, int)  # tuple[PlaylistId, ...], before
    removal_chosen = Signal(object)  # tuple[int, ...]
    clear_chosen = Signal()
    more_wanted = Signal(QPoint)  # what else can be done with the queue; a place on the screen
    menu_requested = Signal(QPoint)  # of what is chosen
    now_menu_requested = Signal(QPoint)  # of what plays
    now_drag_wanted = Signal()

    def __init__(self, keeper: ThemeKeeper, covers: Covers, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Queue"))
        self._model = _QueueModel(self)
        self.list = _QueueList(keeper, covers, self._model)
        self.list.setAccessibleName(self.tr("Next in the queue"))
        self.list.row_activated.connect(self.activated)
        self.list.rows_moved.connect(self.rows_moved)
        self.list.tracks_dropped.connect(self.tracks_dropped)
        self.list.files_dropped.connect(self.files_dropped)
        self.list.lists_dropped.connect(self.lists_dropped)
        self.list.removal_chosen.connect(self.removal_chosen)
        self.list.menu_requested.connect(self.menu_requested)
        self._now = _Now(keeper, covers)
        Pull(self._now.art).begun.connect(self.now_drag_wanted)
        self._now.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._now.customContextMenuRequested.connect(
            lambda at: self.now_menu_requested.emit(self._now.mapToGlobal(at))
        )
        self._summary = CountLabel(quiet=True, size=Type.SMALL, figures=True)
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
        title = QVBoxLayout()
        title.setSpacing(2)
        title.addWidget(Label(self.tr("Queue"), Type.LEAD, strong=True))
        title.addWidget(self._summary)
        head.addLayout(title, 1)
        head.addWidget(self._clear)
        self._more = IconButton(keeper, "ellipsis", self.tr("More for the queue"), size=18)
        self._more.clicked.connect(
            lambda: self.more_wanted.emit(self._more.mapToGlobal(self._more.rect().bottomRight()))
        )
        head.addWidget(self._more)
        between = QHBoxLayout()
        between.setContentsMargins(Space.L, 0, Space.L, 0)
        self._next = ElidedLabel(self.tr("Next"), Type.SMALL, strong=True, quiet=True)
        between.addWidget(self._next)
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
        layout.addSpacing(Space.XS)
        layout.addWidget(self._now)
        layout.addSpacing(Space.S)
        layout.addLayout(between)
        layout.addWidget(self._hint)
        layout.addLayout(listed, 1)
        self._foot = QVBoxLayout()
        self._foot.setContentsMargins(Space.L, Space.S, Space.M, Space.M)
        layout.addLayout(self._foot)
        self.setMinimumWidth(roomy(240))
        self.setAcceptDrops(True)
        self.show_queue(None, (), "")

    def set_foot(self, foot: QWidget) -> None:
        """What stands below it all: how it is when the queue ends."""
        self._foot.addWidget(hairline())
        self._foot.addSpacing(Space.XS)
        self._foot.addWidget(foot)

    @property
    def is_as_it_opens(self) -> bool:
        """Whether its first row is seen, and nobody has come to any."""
        return not self.list.verticalScrollBar().value() and not self.list.currentIndex().isValid()

    def show_queue(
        self,
        now: QueueItem | None,
        upcoming: Sequence[QueueItem],
        summary: str,
        headings: Mapping[int, str] | None = None,
    ) -> None:
        """`upcoming` may be lazy: until something is chosen or scrolled, only the rows in view are asked for.
        `summary` is the count and length of all of it, `headings` name its parts, each by the place of its first.
        """
        self._now.show_item(now)
        self._summary.setText(summary)
        self._summary.setVisible(bool(summary))
        has_next = len(upcoming) > 0
        self._next.setText((headings or {}).get(0) or self.tr("Next"))
        self._clear.setEnabled(has_next)
        self._clear.setVisible(has_next)
        self._next.setVisible(has_next)
        self._hint.setVisible(not has_next)
        focus = Qt.FocusPolicy.StrongFocus if has_next else Qt.FocusPolicy.ClickFocus  # Tab would stop at nothing
        self.list.setFocusPolicy(focus)
        self.list.show_items(upcoming, headings or {})

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.source() is not self.list and can_be_queued(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        if lists := playlists_of(event.mimeData()):
            self.lists_dropped.emit(lists, self._model.rowCount())
        elif tracks := tracks_of(event.mimeData()):
            self.tracks_dropped.emit(tracks, self._model.rowCount())
        elif files := files_of(event.mimeData()):
            self.files_dropped.emit(files, self._model.rowCount())


class _Now(QWidget):
    """The track that plays, set apart from those to come."""

    def __init__(self, keeper: ThemeKeeper, covers: Covers) -> None:
        super().__init__()
        self._keeper = keeper
        self.art = CoverArt(keeper, covers, _NOW_COVER)
        self._title = ElidedLabel(strong=True)
        self.artist = ElidedLabel(quiet=True)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addStretch()
        words.addWidget(self._title)
        words.addWidget(self.artist)
        words.addStretch()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(Space.L, Space.XS, Space.L, Space.XS)
        layout.setSpacing(Space.M)
        layout.addWidget(self.art)
        layout.addLayout(words, 1)

    def show_item(self, item: QueueItem | None) -> None:
        self.setVisible(item is not None)
        if item is not None:
            self.art.show_cover(item.cover)
            self._title.setText(item.title)
            self.artist.setText(item.artist)
            self.setAccessibleName(", ".join(filter(None, (item.title, item.artist))))


class _QueueModel(QAbstractTableModel):
    """One column of queue items."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.items: Sequence[QueueItem] = ()
        self.headings: Mapping[int, str] = {}

    def show_items(self, items: Sequence[QueueItem], headings: Mapping[int, str]) -> None:
        self.beginResetModel()
        self.items, self.headings = items, headings
        self.endResetModel()

    def flags(self, index: _Index) -> Qt.ItemFlag:
        return super().flags(index) | Qt.ItemFlag.ItemIsDragEnabled

    def rowCount(self, parent: _Index | None = None) -> int:
        return len(self.items)

    def columnCount(self, parent: _Index | None = None) -> int:
        return 1

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == Qt.ItemDataRole.DisplayRole:
            return self.items[index.row()].title
        if role == TRACK_ROLE:
            return self.items[index.row()].entry.track
        if role == Qt.ItemDataRole.AccessibleTextRole:
            item = self.items[index.row()]
            artist = self.tr("by {artist}").format(artist=item.artist) if item.artist else ""
            length = "" if item.lasts is None else spoken(item.lasts)
            heading = self.headings.get(index.row(), "")
            return ", ".join(words for words in (item.title, artist, length, heading) if words)
        return None


class _QueueList(RowTable):
    """The row under the pointer has dots before its cover, since it can be dragged, and a cross at its end, to take
    it out of the queue at one press.
    """

    def __init__(self, keeper: ThemeKeeper, covers: Covers, model: _QueueModel) -> None:
        super().__init__(keeper, lines=2)
        self.set_reorderable(True, takes_files=True, takes_lists=True)
        self.setModel(model)
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self._model = model
        self._pressed = -1
        self._headed: Sequence[int] = ()
        #: Whether the pointer is on the cross of its row.
        self.is_on_cross = False
        self.setItemDelegate(_QueueDelegate(keeper, covers, self, model))
        covers.arrived.connect(self._arrive)
        covers.doubted.connect(self.viewport().update)
        keeper.changed.connect(self.fit_headings)

    def show_items(self, items: Sequence[QueueItem], headings: Mapping[int, str]) -> None:
        """What is chosen, where one is and what is in sight stay with their tracks, wherever these stand now. Where
        one's own is gone, one is at the next that is still there; it is not chosen by that.
        """
        before, chosen, current = self._model.items, self.selected_rows(), self.currentIndex().row()
        bar = self.verticalScrollBar()
        scrolled = bar.value()
        top = self.rowAt(0)
        while top in chosen and top + 1 < len(before):  # what is moved by hand takes the view nowhere
            top += 1
        offset = self.rowViewportPosition(top)
        self._pressed = -1  # what is under the pointer now is not what was pressed
        self._model.show_items(items, headings)
        self.fit_headings()
        if not len(items) or not (chosen or current >= 0 or scrolled):
            return
        now = {id(item.entry): row for row, item in enumerate(items)}
        if current >= 0:
            self._go_to(_followed(before, current, now))
        self._mark_chosen([now[key] for row in chosen if (key := id(before[row].entry)) in now])
        self.executeDelayedItemsLayout()
        if scrolled:
            bar.setValue(self.verticalHeader().sectionPosition(_followed(before, top, now)) - offset)
        else:
            bar.setValue(0)

    def fit_headings(self) -> None:
        """Room above the first of each part, but for the first of all, above which its heading stands anyway. A row
        keeps its height whatever comes to stand in it: those that were headed are as the others again.
        """
        rows = self.verticalHeader()
        for row in self._headed:
            rows.resizeSection(row, rows.defaultSectionSize())
        self._headed = tuple(self._model.headings)
        for row in self._headed:
            rows.resizeSection(row, rows.defaultSectionSize() + self.heading_height(row))

    def heading_height(self, row: int) -> int:
        return roomy(_HEADING) if row and row in self._model.headings else 0

    def cross_rect(self, row: int) -> QRectF:
        """Where the cross of a row is, in the coordinates of the viewport."""
        whole = QRectF(self.row_rect(row))
        its = whole.adjusted(0, self.heading_height(row), 0, 0)
        cross = QRectF(its.right() - Space.XS - _CROSS, its.center().y() - _CROSS / 2, _CROSS, _CROSS)
        return placed(cross, whole, self)

    def _crossed(self, at: QPointF) -> int:
        """The row on whose cross a place is, -1 for none."""
        row = self.rowAt(round(at.y()))
        return row if row >= 0 and self.cross_rect(row).contains(at) else -1

    def mousePressEvent(self, event: QMouseEvent) -> None:
        is_left = event.button() is Qt.MouseButton.LeftButton
        self._pressed = self._crossed(event.position()) if is_left else -1
        if self._pressed < 0:
            super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Who takes out one after the other plays none of them by that."""
        if self._crossed(event.position()) >= 0:
            self.mousePressEvent(event)
        else:
            super().mouseDoubleClickEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        pressed, self._pressed = self._pressed, -1
        if pressed < 0:
            super().mouseReleaseEvent(event)
        elif self._crossed(event.position()) == pressed:
            self.removal_chosen.emit((pressed,))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        is_on_cross = self._crossed(event.position()) >= 0
        if is_on_cross is not self.is_on_cross:
            self.is_on_cross = is_on_cross
            self.viewport().setToolTip(self.tr("Remove from the queue") if is_on_cross else "")
            self.viewport().update()
        if self._pressed < 0:  # else it would be dragged
            super().mouseMoveEvent(event)

    def _arrive(self, path: Path) -> None:
        self.viewport().update()


def _followed(before: Sequence[QueueItem], row: int, now: Mapping[int, int]) -> int:
    """Where the first of what stood at `row` and behind it is `now` (rows by the id of their entries); else the last
    row, or the first where nothing of it is left.
    """
    behind = (now[key] for item in before[row:] if (key := id(item.entry)) in now)
    is_left = any(id(item.entry) in now for item in before)
    return next(behind, len(now) - 1 if is_left else 0)


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
        self._strong = font(Type.SMALL, strong=True)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        theme = self._keeper.theme
        rect = QRectF(option.rect)
        state = option.state
        item = self._model.items[index.row()]
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if above := self._table.heading_height(index.row()):
            painter.setFont(self._strong)
            painter.setPen(QColor(theme.second))
            line = QRectF(rect.left() + Space.S, rect.top(), rect.width() - 2 * Space.S, above)
            heading = self._model.headings[index.row()]
            words = painter.fontMetrics().elidedText(heading, Qt.TextElideMode.ElideRight, int(line.width()))
            painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, words)
            rect.setTop(rect.top() + above)
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
        side = sign_size(_COVER)
        square = QRectF(inner.left(), inner.center().y() - side / 2, side, side)
        paint_cover(
            painter,
            placed(square, rect, self._table),
            self._covers.pixmap(item.cover, side, theme, ratio),
            Radius.CONTROL,
        )
        painter.setFont(self._figures)
        painter.setPen(QColor(theme.second))
        length = clock(item.lasts)
        end = painter.fontMetrics().horizontalAdvance(length)
        if index.row() == self._table.hovered_row:
            end = max(end, _CROSS)
            self._paint_cross(painter, index.row())
            self._paint_dots(painter, rect)
        else:
            painter.drawText(inner, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, length)
        left = square.right() + Space.M
        width = inner.right() - left - end - Space.S
        painter.setFont(self._plain)
        high = roomy(20)
        first = rect.height() / 2 - (high if item.artist else high / 2)  # alone it stands in the middle
        for words, colour, top in ((item.title, theme.text, first), (item.artist, theme.second, first + high)):
            painter.setPen(QColor(colour))
            shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, int(width))
            line = placed(QRectF(left, rect.top() + top, width, high), rect, self._table)
            write_line(painter, line, shown)
        painter.restore()

    def _paint_dots(self, painter: QPainter, rect: QRectF) -> None:
        """In the middle of the room before the cover."""
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._keeper.theme.second))
        left = rect.left() + (Space.S - _DOTS_APART - _DOT) / 2
        for across in range(2):
            for down in range(-1, 2):
                top = rect.center().y() + down * _DOTS_APART - _DOT / 2
                dot = QRectF(left + across * _DOTS_APART, top, _DOT, _DOT)
                painter.drawEllipse(placed(dot, rect, self._table))

    def _paint_cross(self, painter: QPainter, row: int) -> None:
        theme, where = self._keeper.theme, self._table.cross_rect(row)
        if self._table.is_on_cross:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.pressed))
            painter.drawRoundedRect(where, Radius.CONTROL, Radius.CONTROL)
        colour = theme.text if self._table.is_on_cross else theme.second
        at = where.center() - QPointF(_CROSS_SIGN / 2, _CROSS_SIGN / 2)
        painter.drawPixmap(at, pixmap("x", colour, _CROSS_SIGN, self._table.devicePixelRatioF()))
