"""What a chart paints, once more as cells of a table that nobody sees: for the keyboard and for screen readers."""

from collections.abc import Callable

from PySide6.QtCore import (
    QAbstractTableModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    Qt,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QTableView, QWidget

from segue.gui.viewports import give_viewport

_Index = QModelIndex | QPersistentModelIndex

#: Row and column.
Cell = tuple[int, int]


class Cells(QTableView):
    """Has the focus of `chart`, which paints, and is asked for what a cell says and where it is.

    `went` tells the cell to which the keys have gone, `pressed` the one that Return was pressed on, `focused` that
    the focus has come or gone. Home and End go along a row, or, where each has one cell, to the first and last row.
    """

    went = Signal(object)  # Cell
    pressed = Signal(object)  # Cell
    focused = Signal()

    def __init__(
        self, chart: QWidget, name: str, words: Callable[[Cell], str], place: Callable[[Cell], QRectF]
    ) -> None:
        super().__init__(chart)
        give_viewport(self)
        self._chart = chart
        self._place = place
        self._cells = _Model(words, self)
        self._first: Cell = (0, 0)
        self.setModel(self._cells)
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.viewport().setAutoFillBackground(False)
        self.horizontalHeader().hide()
        self.verticalHeader().hide()
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        chart.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        chart.setFocusProxy(self)
        chart.installEventFilter(self)

    @property
    def at(self) -> Cell | None:
        """Where the keys are; None before they were here."""
        index = self.currentIndex()
        return (index.row(), index.column()) if index.isValid() else None

    def show_cells(self, rows: int, columns: int, first: Cell = (0, 0)) -> None:
        """So many, with other words than before. The keys begin at `first`; where they were, they stay."""
        before, self._first = self.at, first
        self._cells.show_cells(rows, columns)
        if before is not None and self.at is None:
            self.go(before if before[0] < rows and before[1] < columns else first)

    def go(self, cell: Cell) -> None:
        self.setCurrentIndex(self._cells.index(*cell))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize:
            self.setGeometry(self._chart.rect())
        return super().eventFilter(watched, event)

    def currentChanged(self, current: _Index, previous: _Index) -> None:
        super().currentChanged(current, previous)
        if current.isValid():
            self.went.emit((current.row(), current.column()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.at is None:
            self.go(self._first)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and (cell := self.at) is not None:
            self.pressed.emit(cell)
        elif event.key() == Qt.Key.Key_Space:
            event.ignore()  # it plays and pauses, as everywhere
        else:
            super().keyPressEvent(event)

    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        ends = {self.CursorAction.MoveHome: 0, self.CursorAction.MoveEnd: self._cells.rowCount() - 1}
        if self._cells.columnCount() == 1 and action in ends:
            return self._cells.index(ends[action], 0)
        return super().moveCursor(action, modifiers)

    def focusInEvent(self, event: QFocusEvent) -> None:
        if self.at is None:
            self.go(self._first)
        super().focusInEvent(event)
        self.focused.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.focused.emit()

    def visualRect(self, index: _Index) -> QRect:
        return self._place((index.row(), index.column())).toAlignedRect() if index.isValid() else QRect()

    def indexAt(self, at: QPoint) -> QModelIndex:
        rows, columns = self._cells.rowCount(), self._cells.columnCount()
        every = (self._cells.index(row, column) for row in range(rows) for column in range(columns))
        return next((index for index in every if self.visualRect(index).contains(at)), QModelIndex())

    def scrollTo(self, index: _Index, hint: QAbstractItemView.ScrollHint | None = None) -> None:
        """All of it is in sight."""

    def keyboardSearch(self, search: str) -> None:
        """Nothing: letters find nothing here."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """The chart has painted it."""


class _Model(QAbstractTableModel):
    def __init__(self, words: Callable[[Cell], str], parent: QObject) -> None:
        super().__init__(parent)
        self._words = words
        self._rows = self._columns = 0

    def show_cells(self, rows: int, columns: int) -> None:
        if (rows, columns) != (self._rows, self._columns):
            self.beginResetModel()
            self._rows, self._columns = rows, columns
            self.endResetModel()
        elif rows and columns:
            self.dataChanged.emit(self.index(0, 0), self.index(rows - 1, columns - 1))

    def rowCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else self._rows

    def columnCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else self._columns

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        return self._words((index.row(), index.column())) if role == Qt.ItemDataRole.AccessibleTextRole else None
