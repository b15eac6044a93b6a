"""The files that could not be read, each with its reason."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from segue.domain.speech import tr
from segue.domain.track import Problem
from segue.gui.buttons import secondary_button
from segue.gui.columns import ColumnLook
from segue.gui.empty_page import EmptyPage
from segue.gui.labels import Label
from segue.gui.page_head import PageHead
from segue.gui.row_table import MISSING_ROLE, TitledModel
from segue.gui.theme import Space
from segue.gui.theme_keeper import ThemeKeeper
from segue.gui.track_table import TrackTable

_Index = QModelIndex | QPersistentModelIndex


class ProblemsPage(QWidget):
    """Lists problems. `file_chosen` tells the path of a row that was activated, to show it in its folder.

    `back_chosen` asks for where one was before.
    """

    file_chosen = Signal(object)  # Path
    retry_chosen = Signal()
    back_chosen = Signal()

    def __init__(self, keeper: ThemeKeeper, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        titles = self.tr("Name"), self.tr("Folder"), self.tr("Why it could not be read")
        self._model = _ProblemModel(titles, self)
        self.table = TrackTable(
            keeper,
            (ColumnLook(share=3, leading=True), ColumnLook(share=3, drops_below=560), ColumnLook(share=5)),
        )
        self.table.setDragEnabled(False)
        self.table.setModel(self._model)
        self.table.setAccessibleName(self.tr("What could not be read"))
        self.table.row_activated.connect(lambda row: self.file_chosen.emit(self._model.problems[row].path))
        retry = secondary_button(self.tr("Try again"))
        retry.clicked.connect(self.retry_chosen)
        listed = QWidget()
        rows = QVBoxLayout(listed)
        rows.setContentsMargins(0, Space.XL, 0, 0)
        rows.setSpacing(Space.L)
        words = self.tr("Segue leaves it as it is, and tries again each time it looks for changes.")
        about = Label(words, quiet=True, wraps=True)
        head = PageHead(self.tr("What could not be read"), keeper=keeper, buttons=(retry,), below=(about,))
        head.back.clicked.connect(lambda: self.back_chosen.emit())
        rows.addWidget(head)
        table = QHBoxLayout()
        table.setContentsMargins(Space.S, 0, 0, 0)
        table.addWidget(self.table)
        rows.addLayout(table, 1)
        self._pages = QStackedLayout(self)
        self._pages.addWidget(listed)
        none = EmptyPage(
            keeper,
            "check",
            self.tr("Every file could be read"),
            self.tr("Files that Segue cannot read would be listed here, with the reason."),
            self.tr("Back"),
        )
        none.action_chosen.connect(self.back_chosen)
        self._pages.addWidget(none)

    def show_problems(self, problems: Sequence[Problem]) -> None:
        self._model.show_problems(problems)
        self._pages.setCurrentIndex(0 if problems else 1)

    def take_focus(self) -> None:
        if self._model.problems:
            if not self.table.currentIndex().isValid():
                self.table.selectRow(0)
            self.table.setFocus()

    def place(self) -> object:
        return self.table.verticalScrollBar().value()

    def restore(self, place: object) -> None:
        if isinstance(place, int):
            self.table.verticalScrollBar().setValue(place)


class _ProblemModel(TitledModel):
    def __init__(self, titles: tuple[str, ...], parent: QObject) -> None:
        super().__init__(titles, parent)
        self.problems: tuple[Problem, ...] = ()

    def show_problems(self, problems: Sequence[Problem]) -> None:
        self.beginResetModel()
        self.problems = tuple(problems)
        self.endResetModel()

    def rowCount(self, parent: _Index | None = None) -> int:
        return len(self.problems)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        problem = self.problems[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            # Of a long path the end tells most.
            folder = Path(*problem.path.parent.parts[-2:])
            return (problem.path.name, str(folder), tr(problem.reason))[index.column()]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.read_aloud(index)
        if role == MISSING_ROLE:
            return True
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"{problem.path}\n{tr(problem.reason)}"
        return None
