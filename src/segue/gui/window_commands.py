"""What can be done at a word with the window itself, wherever one is in it."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QRectF, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit

from segue.gui.command import Command, Group
from segue.gui.places.area import Around


class WindowCommands(QObject):
    def __init__(
        self,
        around: Around,
        open_palette: Callable[[], None],
        turn_queue: Callable[[], None],
        is_queue_open: Callable[[], bool],
        show_mini: Callable[[], None],
        end: Callable[[], None],
    ) -> None:
        super().__init__(around.window)
        self._around = around
        self._open_palette = open_palette
        self._turn_queue = turn_queue
        self._is_queue_open = is_queue_open
        self._show_mini = show_mini
        self._end = end

    def all(self) -> Sequence[Command]:
        group, around = Group.WINDOW, self._around

        def queue() -> str:
            return self.tr("Hide the queue") if self._is_queue_open() else self.tr("Show the queue")

        return [
            Command(
                "search",
                group,
                self.tr("Search the library"),
                self._start_search,
                icon="search",
                also=self.tr("find filter"),
            ),
            Command("palette", group, self.tr("Play, go to, do: by a word"), self._open_palette, icon="search"),
            Command("back", group, self.tr("Back to where I was"), around.way.back, icon="chevron-left"),
            Command("undo", group, self.tr("Undo"), self._undo, icon="undo-2", possible=self._can_undo),
            Command(
                "redo",
                group,
                self.tr("Do again"),
                self._redo,
                icon="rotate-ccw",
                also=self.tr("redo"),
                possible=self._can_redo,
            ),
            Command("mini", group, self.tr("Mini player"), self._show_mini, icon="picture-in-picture-2"),
            Command(
                "queue", group, self.tr("Show or hide the queue"), self._turn_queue, icon="panel-right", now=queue
            ),
            Command(
                "menu",
                group,
                self.tr("Menu of what is chosen"),
                self._open_menu,
                icon="ellipsis",
                also=self.tr("context"),
            ),
            Command("quit", group, self.tr("Quit Segue"), self._end, icon="x", also=self.tr("exit close end")),
        ]

    def _start_search(self) -> None:
        self._around.sidebar.search.setFocus()
        self._around.sidebar.search.selectAll()

    def _can_undo(self) -> bool:
        return _is_text() or self._around.toast.can_undo or self._around.steps.can_undo

    def _can_redo(self) -> bool:
        return _is_text() or self._around.toast.can_redo or self._around.steps.can_redo

    def _undo(self) -> None:
        """In a text what was typed; else what was done last; else the last edit of a playlist, of other days too."""
        focus = QApplication.focusWidget()
        if self._around.toast.is_before_text:
            self._around.toast.undo()
        elif isinstance(focus, QPlainTextEdit) or (isinstance(focus, QLineEdit) and focus.isUndoAvailable()):
            focus.undo()
        elif not self._around.toast.undo():
            self._around.steps.undo()

    def _redo(self) -> None:
        focus = QApplication.focusWidget()
        if isinstance(focus, QLineEdit | QPlainTextEdit):
            focus.redo()
        elif not self._around.toast.redo():
            self._around.steps.redo()

    def _open_menu(self) -> None:
        """Of what has the focus, as the menu key would."""
        focus = QApplication.focusWidget()
        if focus is not None:
            cursor = focus.inputMethodQuery(Qt.InputMethodQuery.ImCursorRectangle)  # of a list, where one is in it
            at = cursor.toRect().center() if isinstance(cursor, QRectF) else cursor.center()
            reason = QContextMenuEvent.Reason.Keyboard
            QApplication.sendEvent(focus, QContextMenuEvent(reason, at, focus.mapToGlobal(at)))


def _is_text() -> bool:
    return isinstance(QApplication.focusWidget(), QLineEdit | QPlainTextEdit)
