"""How what was brought in is told: in figures, with what can be done about it, and what the library does not have."""

from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from segue.gui.columns import ColumnLook
from segue.gui.emptied import empty
from segue.gui.labels import Label
from segue.gui.row_table import MISSING_ROLE, TitledModel
from segue.gui.theme import Space, Type
from segue.gui.theme_keeper import ThemeKeeper
from segue.gui.track_table import TrackTable

_Index = QModelIndex | QPersistentModelIndex
T = TypeVar("T")


class LostModel(TitledModel, Generic[T]):
    """`rows`, each told by its `words`, one a column, and by the `tip` of any of them."""

    def __init__(
        self,
        titles: tuple[str, ...],
        words: Callable[[T], Sequence[str]],
        parent: QObject,
        *,
        tip: Callable[[T], str] | None = None,
    ) -> None:
        super().__init__(titles, parent)
        self._words = words
        self._tip = tip
        self.rows: Sequence[T] = ()

    def show_rows(self, rows: Sequence[T]) -> None:
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: _Index | None = None) -> int:
        return len(self.rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._words(row)[index.column()]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.read_aloud(index)
        if role == Qt.ItemDataRole.ToolTipRole and self._tip is not None:
            return self._tip(row)
        return False if role == MISSING_ROLE else None


class Outcome(QWidget, Generic[T]):
    """A title and a summary above figures, what is said below them, buttons, and a table of what was lost."""

    def lay_out(
        self,
        keeper: ThemeKeeper,
        lost: LostModel[T],
        looks: Sequence[ColumnLook],
        table_name: str,
        said: Sequence[QWidget],
        buttons: QWidget,
        lost_words: Sequence[QWidget] = (),
    ) -> None:
        """Once, with what stands in it: `said` below the figures, and `lost_words` above the table."""
        self.title = Label(size=Type.HEADING, strong=True, wraps=True)
        self.summary = Label(size=Type.LEAD, figures=True, wraps=True)
        self._figures = QHBoxLayout()
        self._figures.setSpacing(Space.XXL)
        self._lost = lost
        self.table = TrackTable(keeper, looks)
        self.table.setDragEnabled(False)
        self.table.setModel(lost)
        self.table.setAccessibleName(table_name)
        self._lost_title = Label(size=Type.LEAD, strong=True, figures=True)
        self._of_lost = self._lost_title, *lost_words, self.table
        head = QVBoxLayout()
        head.setContentsMargins(Space.XXL - Space.S, 0, Space.L, 0)
        head.setSpacing(Space.S)
        head.addWidget(self.title)
        head.addWidget(self.summary)
        head.addSpacing(Space.M)
        head.addLayout(self._figures)
        head.addSpacing(Space.XS)
        for part in said:
            head.addWidget(part)
        head.addSpacing(Space.M)
        head.addWidget(buttons)
        head.addSpacing(Space.XL)
        for part in self._of_lost[:-1]:
            head.addWidget(part)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.S, 0, 0, 0)
        layout.setSpacing(Space.S)
        layout.addLayout(head)
        layout.addWidget(self.table, 1)
        self._rest = QWidget()
        self._rest.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        layout.addWidget(self._rest, 1)

    def show_figures(self, figures: Sequence[tuple[str, str]]) -> None:
        """Each a number, and what it counts."""
        empty(self._figures)
        for figure, words in figures:
            self._figures.addWidget(_Figure(figure, words))
        self._figures.addStretch()

    def show_lost(self, title: str, rows: Sequence[T]) -> None:
        self._lost.show_rows(rows)
        self._lost_title.setText(title)
        for part in self._of_lost:
            part.setVisible(bool(rows))
        self._rest.setVisible(not rows)


class _Figure(QWidget):
    """A number, and below it what it counts."""

    def __init__(self, number: str, words: str) -> None:
        super().__init__()
        self.setAccessibleName(f"{number} {words}")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(Label(number, Type.HEADING, strong=True, figures=True))
        layout.addWidget(Label(words, quiet=True))


class Refusal(Label):
    """Why nothing was brought in, while there is a reason; `name` says so to screen readers."""

    def __init__(self, name: str) -> None:
        super().__init__(wraps=True, warns=True)
        self.setContentsMargins(0, Space.S, 0, 0)
        self.setIndent(0)
        self.setAccessibleName(name)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.show_reason("")

    def show_reason(self, reason: str) -> None:
        self.setText(reason)
        self.setVisible(bool(reason))


def told_beside(button: QWidget, *told: QWidget) -> QWidget:
    """A row of what is told, line below line, and what can be done with it."""
    row = QWidget()
    lines = QVBoxLayout()
    lines.setSpacing(0)
    for line in told:
        lines.addWidget(line)
    layout = QHBoxLayout(row)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(Space.L)
    layout.addLayout(lines, 1)
    layout.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
    return row
