"""The box in which one asks for music, or about it: a line that completes what is begun."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QCompleter, QWidget

from segue.gui.completion import dressed
from segue.gui.icons import icon
from segue.gui.line_sign import LEADING, line_sign
from segue.gui.marked_line import MarkedLine
from segue.gui.theme import Space, Theme, Type, font, hold
from segue.gui.theme_keeper import ThemeKeeper

if TYPE_CHECKING:  # it reads a language, which the window need not wait for
    from segue.core.asking import Asking
    from segue.core.completing import Completion

#: So many are put forward.
MOST_COMPLETIONS = 8

#: As long as anybody asks; what is pasted by mistake may be longer.
_LONGEST = 300

_RETURN = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class AskBox(MarkedLine):
    """`asked` carries what was typed, when Return ends it; `examples_wanted` that it was nothing; `left` that Down
    leads on to what was found. Tab takes what is put forward, where anything is.
    """

    asked = Signal(str)
    examples_wanted = Signal()
    left = Signal()

    def __init__(self, keeper: ThemeKeeper, asking: "Callable[[], Asking]", parent: QWidget | None = None) -> None:
        super().__init__(keeper, parent)
        self._asking = asking
        self.setPlaceholderText(self.tr("Ask for “jazz for the evening”, or “what did I play last week?”"))
        self.setAccessibleName(self.tr("Ask for music, or about it"))
        self.setAccessibleDescription(self.tr("For instance: jazz for the evening, 45 minutes"))
        self.setFont(font(Type.LEAD))
        hold(self, least_height=2 * Space.XL)
        self.setMaxLength(_LONGEST)
        self._mark = line_sign(self, self.tr("Ask"), LEADING, 18)
        self._mark.triggered.connect(self._ask)
        self._put_forward = QStandardItemModel(self)
        completer = QCompleter(self._put_forward, self)
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        completer.setMaxVisibleItems(MOST_COMPLETIONS)
        completer.setCompletionRole(Qt.ItemDataRole.EditRole)
        self.setCompleter(completer)
        self.popup = dressed(completer, self.tr("What can be said"))
        self.popup.installEventFilter(self)
        self.textEdited.connect(self._put)
        self.textChanged.connect(lambda _: self.mark(0, 0))
        self.returnPressed.connect(self._ask)
        keeper.follow(self._dress)
        self._dress(keeper.theme)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Return asks, unless one of what is put forward was gone to; Tab takes that, or the first."""
        if watched is self.popup and isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            # The current one is not enough: Qt makes that which goes on from what is typed the current one by itself.
            chosen = self.popup.selectionModel().selectedIndexes()
            if event.key() in _RETURN and not chosen:
                self._ask()
                return True
            if event.key() == Qt.Key.Key_Tab:
                row = chosen[0].row() if chosen else 0
                self.popup.hide()
                self.setText(self._put_forward.item(row).data(Qt.ItemDataRole.EditRole))
                return True
        return super().eventFilter(watched, event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._asking().prepare()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down:
            self.left.emit()
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)

    def _ask(self) -> None:
        self.popup.hide()
        if self.text().strip():
            self.asked.emit(self.text().strip())
        else:
            self.examples_wanted.emit()

    def _put(self, text: str) -> None:
        """The line itself shows it then, as far as there is anything."""
        found = self._asking().complete(text) if self.cursorPosition() == len(text) else ()
        self._put_forward.clear()
        for one in found:
            self._put_forward.appendRow(_Item(one))
        if not found:
            self.popup.hide()

    def _dress(self, theme: Theme) -> None:
        self._mark.setIcon(icon("sparkles", theme.accent, 18))


class _Item(QStandardItem):
    """Shows what is added, and stands for all that is typed with it."""

    def __init__(self, completion: "Completion") -> None:
        super().__init__()
        self._completion = completion

    def data(self, role: int = Qt.ItemDataRole.UserRole + 1) -> object:
        if role == Qt.ItemDataRole.DisplayRole:
            return self._completion.added
        if role == Qt.ItemDataRole.EditRole:
            return self._completion.text
        return super().data(role)
