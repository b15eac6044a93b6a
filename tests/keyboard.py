"""A listener without a mouse, who hears where they are: presses keys until they hear what they look for."""

from fnmatch import fnmatchcase

from PySide6.QtGui import QContextMenuEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from accessible import name_of

#: So often a key is pressed at most, before it is given up.
_PATIENCE = 150


class Keyboard:
    """Presses keys, and hears what is read aloud; knows no widget."""

    def __init__(self, qtbot: QtBot, window: QWidget) -> None:
        self._qtbot = qtbot
        self._window = window
        self._come_back()

    @property
    def here(self) -> str:
        """What is read aloud where the focus is."""
        self._come_back()
        menu = QApplication.activePopupWidget()
        if isinstance(menu, QMenu):
            action = menu.activeAction()
            return "" if action is None else action.text().replace("&", "").partition("\t")[0]
        focus = QApplication.focusWidget()
        return "" if focus is None else name_of(focus)

    def press(self, *keys: str) -> None:
        """Each as it is written: "Ctrl+F", "Tab"; "Menu" is the key that opens the menu of what one is at."""
        for written in keys:
            if written == "Menu":
                self._ask_for_menu()
                continue
            combination = QKeySequence(written)[0]
            QTest.keyClick(self._target, combination.key(), combination.keyboardModifiers())
            self._qtbot.wait(1)  # whoever types is slower

    def type(self, words: str) -> None:
        QTest.keyClicks(self._target, words)

    @property
    def _target(self) -> QWidget:
        """Where keys go: to what floats over the window, else to what has the focus."""
        target = QApplication.activePopupWidget() or QApplication.focusWidget() or QApplication.activeWindow()
        assert target is not None
        return target

    def go_to(self, name: str, key: str = "Tab") -> None:
        """Press `key` until `name` is read aloud, in which "*" stands for anything."""
        heard = [self.here]
        while not fnmatchcase(self.here, name):
            assert len(heard) <= _PATIENCE, f"{key} never came to “{name}”: {heard}"
            self.press(key)
            heard.append(self.here)

    def choose(self, *names: str) -> None:
        """In the menu that is open, and in those within it."""
        self._qtbot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
        for at, name in enumerate(names):
            self.go_to(name, "Down")
            self.press("Right" if at + 1 < len(names) else "Return")

    def _come_back(self) -> None:
        """Without a desktop nobody gives the focus to the window again when a dialog has closed."""
        if QApplication.activeWindow() is None and QApplication.activePopupWidget() is None:
            self._window.activateWindow()
            self._qtbot.waitUntil(self._window.isActiveWindow)

    def _ask_for_menu(self) -> None:
        """The desktop makes of that key what is sent here."""
        focus = QApplication.focusWidget()
        assert focus is not None
        middle = focus.rect().center()
        reason = QContextMenuEvent.Reason.Keyboard
        viewport = getattr(focus, "viewport", None)
        target = focus if viewport is None else viewport()
        QApplication.sendEvent(target, QContextMenuEvent(reason, middle, focus.mapToGlobal(middle)))
