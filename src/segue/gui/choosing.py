"""A list of which several can be chosen, as on any desktop, to be played, queued or pulled away together."""

from collections.abc import Iterable
from itertools import chain, groupby

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    Qt,
    Signal,
)
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QKeySequence, QMouseEvent, QRegion
from PySide6.QtWidgets import QAbstractItemView, QAbstractScrollArea, QListView, QWidget

from segue.gui.drag_picture import Pull

_Flag = QItemSelectionModel.SelectionFlag
_CONTROL, _SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
_Index = QModelIndex | QPersistentModelIndex


def as_selection(model: QAbstractItemModel, rows: Iterable[int], last: int = 0) -> QItemSelection:
    """Rows up to their `last` column, in as few ranges as they make."""
    selection = QItemSelection()
    for _, run in groupby(enumerate(sorted(rows)), lambda pair: pair[1] - pair[0]):
        part = [row for _, row in run]
        selection.select(model.index(part[0], 0), model.index(part[-1], last))
    return selection


def rows_of(selection: QItemSelection) -> tuple[int, ...]:
    """In order; read from ranges, so that all of many cost little."""
    parts = (range(part.top(), part.bottom() + 1) for part in selection.toList())
    return tuple(sorted(set(chain.from_iterable(parts))))


class ChoosingList(QListView):
    """Return or a click looks (`row_activated`), Ctrl+Return hears (`play_chosen`); what is pulled away is to be
    dragged (`drag_wanted`). To go from one to another chooses none. Ctrl with a click or Space takes one in or out,
    Shift spans, Ctrl+A takes all; Escape lets go, and so does a click without these keys. What is done with one that
    is chosen is done with all of them (`rows_with`): only to look is of one.
    """

    row_activated = Signal(int)
    play_chosen = Signal(int)
    menu_requested = Signal(int, QPoint)  # on the screen
    drag_wanted = Signal(int)
    copy_chosen = Signal(int)
    chosen_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        Pull(self.viewport()).begun.connect(self._pull)
        #: Where a span began, and what was chosen before it.
        self._since: tuple[QPersistentModelIndex, QItemSelection] | None = None
        #: What a press means, should it be let go where it was: to be looked at, or no longer to be chosen.
        self._looks = self._lets_go = False
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)

    @property
    def chosen(self) -> tuple[int, ...]:
        """In their order."""
        return () if self.selectionModel() is None else rows_of(self.selectionModel().selection())

    def is_chosen(self, index: _Index) -> bool:
        return self.selectionModel().isSelected(index)

    def choose_rows(self, rows: Iterable[int]) -> None:
        """These and no others; one stays where one is."""
        self.selectionModel().select(as_selection(self.model(), rows), _Flag.ClearAndSelect)

    def rows_with(self, row: int) -> tuple[int, ...]:
        """All that are chosen, where this one is, else it alone."""
        return self.chosen if self.is_chosen(self.model().index(row, 0)) else (row,)

    def event(self, event: QEvent) -> bool:
        """A change of style is no change of what it shows: Qt would lay out thousands at once, seen or not."""
        is_style = event.type() is QEvent.Type.StyleChange
        return QAbstractScrollArea.event(self, event) if is_style else super().event(event)

    def selectionCommand(self, index: _Index, event: QEvent | None = None) -> QItemSelectionModel.SelectionFlag:
        """Nothing: what is chosen is said below."""
        return _Flag.NoUpdate

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        super().selectionChanged(selected, deselected)
        self.chosen_changed.emit()

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        """All that is seen: Qt would ask where each one is that has been chosen."""
        return QRegion(self.viewport().rect())

    def selectAll(self) -> None:
        self._since = None
        super().selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        current, keys = self.currentIndex(), Qt.Key
        is_ctrl, is_shift = bool(event.modifiers() & _CONTROL), bool(event.modifiers() & _SHIFT)
        meant, is_return = self._meant(), event.key() in (keys.Key_Return, keys.Key_Enter)
        if is_return and is_ctrl and meant.isValid():
            self.play_chosen.emit(meant.row())
        elif is_return and not is_ctrl and current.isValid():
            self.row_activated.emit(current.row())
        elif event.matches(QKeySequence.StandardKey.Copy) and meant.isValid():
            self.copy_chosen.emit(meant.row())
        elif event.key() == keys.Key_Escape and self.selectionModel().hasSelection():
            self.clearSelection()
        elif event.key() == keys.Key_Space and is_ctrl and current.isValid():
            self._since = None
            self.selectionModel().select(current, _Flag.Toggle)
        elif event.key() in (keys.Key_Space, keys.Key_Escape):
            event.ignore()  # the one plays and pauses, as everywhere; the other is of use to who is around it
        else:
            super().keyPressEvent(event)
            if self.currentIndex() != current:
                self._come_to(current, spans=is_shift, adds=True)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._looks = self._lets_go = False
        if event.button() is not Qt.MouseButton.LeftButton:
            event.ignore()  # the window's, to go back with
            return
        before = QPersistentModelIndex(self.currentIndex())
        super().mousePressEvent(event)
        index = self.indexAt(event.position().toPoint())
        is_ctrl, is_shift = bool(event.modifiers() & _CONTROL), bool(event.modifiers() & _SHIFT)
        if not index.flags() & Qt.ItemFlag.ItemIsEnabled:  # the ground
            if not is_ctrl and not is_shift:
                self.clearSelection()
            return
        self._come_to(before, spans=is_shift, adds=is_ctrl)
        if is_shift:
            return
        was_chosen = self.is_chosen(index)
        self._looks, self._lets_go = not is_ctrl, is_ctrl and was_chosen
        if is_ctrl:
            self.selectionModel().select(index, _Flag.Select)
        elif not was_chosen:  # else it may be pulled away with the others
            self.clearSelection()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Two clicks."""
        self.mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if not event.buttons():
            super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is not Qt.MouseButton.LeftButton:
            event.ignore()
            return
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if not index.isValid() or index != self.currentIndex():
            return
        if self._lets_go:
            self.selectionModel().select(index, _Flag.Deselect)
        elif self._looks:
            self._click(index, event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        is_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        index = self._meant() if is_key else self.indexAt(event.pos())
        if not index.flags() & Qt.ItemFlag.ItemIsEnabled:
            return
        if not self.is_chosen(index):
            self.clearSelection()
        at = self.visualRect(index).center() if is_key else event.pos()
        self.setCurrentIndex(index)
        self.menu_requested.emit(index.row(), self.viewport().mapToGlobal(at))

    def _pull(self, since: QPoint) -> None:
        self._looks = self._lets_go = False
        if self.indexAt(since).flags() & Qt.ItemFlag.ItemIsEnabled:
            self.drag_wanted.emit(self.indexAt(since).row())

    def _click(self, index: QModelIndex, event: QMouseEvent) -> None:
        self.clearSelection()
        self.row_activated.emit(index.row())

    def _meant(self) -> QModelIndex:
        """By who does something by a key: where they are, or the first of what they have chosen elsewhere."""
        current, chosen = self.currentIndex(), self.chosen
        return current if not chosen or self.is_chosen(current) else self.model().index(chosen[0], 0)

    def _come_to(self, before: _Index, *, spans: bool, adds: bool) -> None:
        """One has come from `before` to where one is. What `adds` leaves chosen what was so before the span."""
        if not spans:
            self._since = None
            return
        if self._since is None or not self._since[0].isValid():
            begin = before if before.isValid() else self.currentIndex()
            self._since = QPersistentModelIndex(begin), self.selectionModel().selection()
        begun, others = self._since
        rows = sorted((begun.row(), self.currentIndex().row()))
        spanned = QItemSelection(self.model().index(rows[0], 0), self.model().index(rows[1], 0))
        if adds:
            spanned.merge(others, _Flag.Select)
        self.selectionModel().select(spanned, _Flag.ClearAndSelect)
