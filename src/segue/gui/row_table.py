"""A table worked by whole rows of tracks: chosen, dragged elsewhere, and put in another order."""

from collections.abc import Callable, Sequence
from typing import Protocol, runtime_checkable

from PySide6.QtCore import (
    QAbstractTableModel,
    QEvent,
    QItemSelectionModel,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFocusEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QScrollBar, QTableView, QWidget

from segue.domain.speech import plural
from segue.domain.track import TrackId
from segue.gui.choosing import as_selection, rows_of
from segue.gui.drag_picture import drag
from segue.gui.edge_scroll import EdgeScroll
from segue.gui.theme import Theme
from segue.gui.theme_keeper import ThemeKeeper
from segue.gui.track_mime import PLAYLISTS, TRACKS, carried, files_of, is_music, playlists_of, tracks_of
from segue.gui.typed import is_letter
from segue.gui.viewports import fill, give_viewport, set_opaque

TRACK_ROLE = Qt.ItemDataRole.UserRole
MISSING_ROLE = Qt.ItemDataRole.UserRole + 1
PLAYING_ROLE = Qt.ItemDataRole.UserRole + 2
RATING_ROLE = Qt.ItemDataRole.UserRole + 3
LOVED_ROLE = Qt.ItemDataRole.UserRole + 4


@runtime_checkable
class TellsIds(Protocol):
    """A model that has the track of each row at hand."""

    @property
    def ids(self) -> Sequence[TrackId]: ...


class RowTable(QTableView):
    """Works with any table model that gives a TrackId for TRACK_ROLE.

    Rows are positions in the model. With `set_reorderable`, rows dragged within the table are told by
    `rows_moved` (which rows, and in front of which), tracks from elsewhere by `tracks_dropped`, and, with
    `takes_files`, files of other programs by `files_dropped`, with `takes_lists`, playlists by `lists_dropped`; the
    table itself changes nothing. What is chosen can be copied everywhere, and cut, pasted and moved by Alt+Up and
    Alt+Down where there is an order. A row has `lines` lines, and stands as close to the next as the listener wants.

    Keys that go to another row go to its cell in `spoken_column`, where the model's accessible text is all of the
    row; those that go to the sides, to cells by themselves.
    """

    row_activated = Signal(int)
    menu_requested = Signal(QPoint)  # on the screen; the row under it is selected
    removal_chosen = Signal(object)  # tuple[int, ...]
    rows_moved = Signal(object, int)  # tuple[int, ...], before
    tracks_dropped = Signal(object, int)  # tuple[TrackId, ...], before
    files_dropped = Signal(object, int)  # tuple[Path, ...], before
    lists_dropped = Signal(object, int)  # tuple[PlaylistId, ...], before
    copy_chosen = Signal()
    cut_chosen = Signal()
    paste_chosen = Signal()

    def __init__(self, keeper: ThemeKeeper, *, lines: int = 1, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        give_viewport(self)
        set_opaque(self)
        self._keeper = keeper
        self._lines = lines
        self._hovered = -1
        self._drop_before: int | None = None
        self._is_reorderable = self._takes_files = self._takes_lists = False
        #: What a drag of tracks carries: where one knows more of them, their files too.
        self.carry: Callable[[Sequence[TrackId]], QMimeData] = carried
        self._held_at = QPoint()
        self._edges = EdgeScroll(self)
        self._edges.scrolled.connect(lambda: self._mark_drop(self._before(self._held_at)))
        self.spoken_column = 0
        #: That the row where one is can be seen though the focus is elsewhere: Return there plays it.
        self.points_out = False
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBar(RoomyBar())
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setDragEnabled(True)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setCornerButtonEnabled(False)
        rows = self.verticalHeader()
        rows.hide()
        rows.setMinimumSectionSize(20)
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self._fit_rows()
        keeper.follow(self._fit_rows)

    @property
    def hovered_row(self) -> int:
        """The row under the pointer, -1 for none."""
        return self._hovered

    def set_reorderable(self, is_reorderable: bool, *, takes_files: bool = False, takes_lists: bool = False) -> None:
        self._is_reorderable, self._takes_files, self._takes_lists = is_reorderable, takes_files, takes_lists
        self.setAcceptDrops(is_reorderable)

    def selectRow(self, row: int) -> None:
        """Choose this one alone, and go to it."""
        flags = QItemSelectionModel.SelectionFlag
        index = self.model().index(row, self.spoken_column)
        self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)

    def choose_rows(self, rows: Sequence[int]) -> None:
        """Choose these and no others, and see that the first is in sight."""
        self._mark_chosen(rows)
        if rows:
            self.scrollTo(self._go_to(min(rows)))

    def _mark_chosen(self, rows: Sequence[int]) -> None:
        chosen = as_selection(self.model(), rows, self.model().columnCount() - 1)
        self.selectionModel().select(chosen, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def _go_to(self, row: int) -> QModelIndex:
        """Go to this row, whatever is chosen; where it is."""
        index = self.model().index(row, self.spoken_column)
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
        return index

    def point_out(self, row: int | None) -> None:
        """Go to this row, and let it be seen though the focus is elsewhere; with None no longer."""
        self.points_out = row is not None
        if row is not None:
            self._go_to(row)
        self.viewport().update()

    def selected_rows(self) -> tuple[int, ...]:
        """In order."""
        return () if self.selectionModel() is None else rows_of(self.selectionModel().selection())

    def selected_tracks(self) -> tuple[TrackId, ...]:
        model, rows = self.model(), self.selected_rows()
        if isinstance(model, TellsIds):  # it is not asked a hundred thousand times
            return tuple(map(model.ids.__getitem__, rows))
        return tuple(model.index(row, 0).data(TRACK_ROLE) for row in rows)

    def _fit_rows(self, _: Theme | None = None) -> None:
        """The row on top stays there."""
        rows, height, bar = self.verticalHeader(), self._keeper.row(self._lines), self.verticalScrollBar()
        before = rows.defaultSectionSize()
        if height != before:
            top = bar.value() / before
            rows.setDefaultSectionSize(height)
            bar.setValue(round(top * height))
        self.viewport().update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """To come here by Tab shows where one is."""
        by_key = event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
        if by_key and not self.currentIndex().isValid() and self.model() is not None and self.model().rowCount():
            self._go_to(0)
        super().focusInEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        current = self.currentIndex()
        keys = QKeySequence.StandardKey
        is_alt = event.modifiers() == Qt.KeyboardModifier.AltModifier
        if event.matches(keys.Copy):
            self.copy_chosen.emit()
        elif event.matches(keys.Cut) and self._is_reorderable:
            self.cut_chosen.emit()
        elif event.matches(keys.Paste) and self._is_reorderable:
            self.paste_chosen.emit()
        elif is_alt and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down) and self._is_reorderable:
            self._step(is_up=event.key() == Qt.Key.Key_Up)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and current.isValid():
            self.row_activated.emit(current.row())
        elif event.key() == Qt.Key.Key_Delete and self.selected_rows():
            self.removal_chosen.emit(self.selected_rows())
        elif event.key() == Qt.Key.Key_Space or is_letter(event):
            event.ignore()  # the one plays and pauses, as everywhere; the other may begin a search
        else:
            super().keyPressEvent(event)

    def currentChanged(
        self, current: QModelIndex | QPersistentModelIndex, previous: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Where one is, is framed as a whole row, and Qt paints only the cell anew."""
        super().currentChanged(current, previous)
        for index in (current, previous):
            if index.isValid():
                self.viewport().update(self.row_rect(index.row()))

    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Home and End lead to the first and the last row: there is nothing to choose within one."""
        rows = self.model().rowCount()
        if rows and action in (self.CursorAction.MoveHome, self.CursorAction.MoveEnd):
            return self.model().index(0 if action is self.CursorAction.MoveHome else rows - 1, self.spoken_column)
        moved = super().moveCursor(action, modifiers)
        if moved.isValid() and moved.row() != self.currentIndex().row():
            return moved.siblingAtColumn(self.spoken_column)
        return moved

    def _step(self, *, is_up: bool) -> None:
        """Tell that the rows chosen, or the one with the focus, are to stand one row further up or down."""
        current = self.currentIndex()
        rows = self.selected_rows() or ((current.row(),) if current.isValid() else ())
        if rows and (rows[0] > 0 if is_up else rows[-1] < self.model().rowCount() - 1):
            self.rows_moved.emit(rows, rows[0] - 1 if is_up else rows[-1] + 2)

    def keyboardSearch(self, search: str) -> None:
        """Nothing: it would ask the model for every row of a large library. Letters go to the search field."""

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.BackButton:
            event.ignore()  # the window's, to go back with
        else:
            super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and event.button() is Qt.MouseButton.LeftButton:
            self.row_activated.emit(index.row())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hover(self.rowAt(event.position().toPoint().y()))
        super().mouseMoveEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._hover(-1)
        super().leaveEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        at = event.pos()
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            at = self.visualRect(self.currentIndex()).center()
        index = self.indexAt(at)
        if not index.isValid():
            return
        if not self.selectionModel().isSelected(index):
            self.selectionModel().setCurrentIndex(
                index,
                QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows,
            )
        self._hover(-1)  # the pointer goes on to the menu, and nobody tells the table that it is left
        self.menu_requested.emit(self.viewport().mapToGlobal(at))

    def startDrag(self, supported: Qt.DropAction) -> None:
        tracks = self.selected_tracks()
        if not tracks:
            return
        drag(self, self.carry(tracks), plural("%n track", "%n tracks", len(tracks)), self._keeper.theme)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self._takes(event.mimeData()):
            event.acceptProposedAction()
        else:
            event.ignore()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        if not self._takes(event.mimeData()):
            event.ignore()
            return
        at = event.position().toPoint()
        self._held_at = at
        self._mark_drop(self._before(at))
        self._edges.hold(at.y())
        event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._edges.let_go()
        self._mark_drop(None)

    def dropEvent(self, event: QDropEvent) -> None:
        self._edges.let_go()
        self._mark_drop(None)
        if event.source() is self:
            self.rows_moved.emit(self.selected_rows(), self._before(event.position().toPoint()))
            event.acceptProposedAction()
        elif self._takes_lists and (lists := playlists_of(event.mimeData())):
            self.lists_dropped.emit(lists, self._before(event.position().toPoint()))
            event.acceptProposedAction()
        elif tracks := tracks_of(event.mimeData()):
            self.tracks_dropped.emit(tracks, self._before(event.position().toPoint()))
            event.acceptProposedAction()
        elif self._takes_files and (files := files_of(event.mimeData())):
            self.files_dropped.emit(files, self._before(event.position().toPoint()))
            event.acceptProposedAction()

    def paintEvent(self, event: QPaintEvent) -> None:
        fill(self, event, self._keeper.theme.ground)
        super().paintEvent(event)
        if self._drop_before is None:
            return
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._keeper.theme.accent))
        last = self.model().rowCount() - 1
        if self._drop_before <= last:
            y = max(1, self.rowViewportPosition(self._drop_before))
        else:
            y = self.rowViewportPosition(last) + self.rowHeight(last) if last >= 0 else 1
        painter.drawRoundedRect(QRect(4, y - 1, self.viewport().width() - 8, 2), 1, 1)
        painter.drawEllipse(QPoint(5, y), 3, 3)

    def row_rect(self, row: int) -> QRect:
        """The whole row, in the coordinates of the viewport."""
        return QRect(0, self.rowViewportPosition(row), self.viewport().width(), self.rowHeight(row))

    def _before(self, at: QPoint) -> int:
        """In front of which row a drop at this place goes."""
        row = self.rowAt(at.y())
        if row < 0:
            return self.model().rowCount()
        return row + (at.y() > self.row_rect(row).center().y())

    def _takes(self, mime: QMimeData) -> bool:
        takes = is_music(mime) if self._takes_files else mime.hasFormat(TRACKS)
        return self._is_reorderable and (takes or (self._takes_lists and mime.hasFormat(PLAYLISTS)))

    def _mark_drop(self, before: int | None) -> None:
        if before != self._drop_before:
            self._drop_before = before
            self.viewport().update()

    def _hover(self, row: int) -> None:
        if row == self._hovered:
            return
        before, self._hovered = self._hovered, row
        for changed in (before, row):
            if changed >= 0:
                self.viewport().update(self.row_rect(changed))


class TitledModel(QAbstractTableModel):
    """A model whose columns have these titles."""

    def __init__(self, titles: tuple[str, ...], parent: QObject) -> None:
        super().__init__(parent)
        self._titles = titles

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        return len(self._titles)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        is_title = orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole
        return self._titles[section] if is_title else None

    def read_aloud(self, index: QModelIndex | QPersistentModelIndex) -> str:
        """All of its row for the first cell, for the others the cell alone."""
        cells = range(self.columnCount()) if index.column() == 0 else (index.column(),)
        words = (index.sibling(index.row(), column).data() for column in cells)
        return ", ".join(str(word) for word in words if word)


class RoomyBar(QScrollBar):
    """Shows nothing where all rows are in sight, and keeps its room: else they would go on to the window's edge."""

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.maximum() > self.minimum():
            super().paintEvent(event)
