"""What the keyboard does wherever one is in the window."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from segue.gui.command import Commands
from segue.gui.keys import KeyMap

#: It presses buttons and writes blanks, and is a shortcut only where nothing else has a use for it.
_SPACE = "Space"


class Shortcuts(QObject):
    """Follows the key map. A text keeps the keys that are typed in it: Qt asks it first."""

    def __init__(
        self,
        window: QWidget,
        commands: Commands,
        keys: KeyMap,
        media: Sequence[tuple[str, Callable[[], object]]],
    ) -> None:
        """`media` are keys that say what they do, and nobody changes."""
        super().__init__(window)
        self._window = window
        self._commands = commands
        self._keys = keys
        self._made: list[QShortcut] = []
        self._of_space: str | None = None
        for key, does in media:
            QShortcut(QKeySequence(key), window).activated.connect(does)
        keys.changed.connect(self._make)
        self._make()

    def press(self, event: QKeyEvent) -> bool:
        """What nothing in the window had a use for; whether a command had."""
        is_space = QKeySequence(event.keyCombination()).toString() == _SPACE
        return is_space and self._of_space is not None and self._commands.do(self._of_space)

    def _make(self) -> None:
        for shortcut in self._made:
            shortcut.setEnabled(False)
            shortcut.deleteLater()
        self._made = []
        self._of_space = self._keys.holder(_SPACE)
        for command, keys in self._keys.all().items():
            for key in keys:
                if key != _SPACE:
                    shortcut = QShortcut(QKeySequence(key), self._window)
                    shortcut.activated.connect(partial(self._commands.do, command))
                    self._made.append(shortcut)
