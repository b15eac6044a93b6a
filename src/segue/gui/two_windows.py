"""The main window and the mini player: one of them is what Segue shows, the other is hidden meanwhile."""

import os
from functools import cached_property
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QWindow
from PySide6.QtWidgets import QWidget

from segue.gui.main_window import MainWindow
from segue.gui.services import Services

if TYPE_CHECKING:
    from segue.gui.mini_player import MiniPlayer

#: Which of them it was when the program ended.
_KEPT = "shows mini player"
#: A desktop that draws nothing of a window for so long does not show it; until then it may only be busy.
_SLOW_MS = 2000

_SEEN = (QEvent.Type.Show, QEvent.Type.Hide, QEvent.Type.WindowStateChange)


class TwoWindows(QObject):
    """What is asked of the window from outside concerns the one that is shown, or would be if it were not hidden.

    `seen` tells that it is hidden, or seen again.
    """

    seen = Signal()

    def __init__(self, main: MainWindow, services: Services) -> None:
        super().__init__(main)
        self._main = main
        self._services = services
        self.is_mini = False
        self._is_drawn = True
        self._undrawn = QTimer(self, singleShot=True, interval=_SLOW_MS)
        self._undrawn.timeout.connect(lambda: self._note_drawn(False))
        main.mini_wanted.connect(self.show_mini)
        main.installEventFilter(self)

    @cached_property
    def mini(self) -> "MiniPlayer":
        from segue.gui.mini_player import MiniPlayer

        main = self._main
        made = MiniPlayer(
            self._services,
            main.listening.replies,
            main.toast,
            main.track_actions,
            main.close,
            main.end,
            main.add_to_menu,
            main.commands,
            main.keys,
            main.media(),
        )
        made.left.connect(self.show_main)
        made.why_chosen.connect(self._tell_why)
        made.installEventFilter(self)
        return made

    @property
    def shown(self) -> QWidget:
        return self.mini if self.is_mini else self._main

    @property
    def is_hidden(self) -> bool:
        """On Wayland no program is told that it is minimised: nothing of it is drawn then."""
        return not self.shown.isVisible() or self.shown.isMinimized() or not self._is_drawn

    @property
    def is_looked_at(self) -> bool:
        """What lies above all other windows is, too."""
        return self.shown.isActiveWindow() or (self.is_mini and self.mini.is_on_top and not self.is_hidden)

    def begin(self) -> None:
        """As it was when the program ended."""
        if self._services.settings.get(_KEPT) is True and self._main.has_begun:
            self.show_mini()
        else:
            self._main.show()

    def show(self, token: str = "") -> None:
        """In front of all others. On Wayland the desktop allows that only for a `token`, which it has given to what
        was clicked.
        """
        if token:
            os.environ["XDG_ACTIVATION_TOKEN"] = token  # where Qt looks for it, once
        window = self.shown
        window.showNormal() if window.isMinimized() else window.show()
        window.raise_()
        window.activateWindow()

    def hide(self) -> bool:
        """Whether the listener saw it, and does not any more."""
        was_hidden = self.is_hidden
        self.shown.hide()
        return not was_hidden

    def close(self) -> None:
        """Nothing may look at what is closed next, and nobody be told of it."""
        self._leave(self._main)
        if "mini" in self.__dict__:
            self._leave(self.mini)
            shiboken6.delete(self.mini)

    def _leave(self, window: QWidget) -> None:
        window.removeEventFilter(self)
        if window.windowHandle() is not None:  # it has been shown
            window.windowHandle().removeEventFilter(self)

    def show_main(self) -> None:
        self._turn(False)

    def show_mini(self) -> None:
        self._turn(True)

    def _turn(self, is_mini: bool) -> None:
        if is_mini is self.is_mini:
            self.show()
            return
        before = self.shown
        if is_mini:
            self._main.keep()
        self.is_mini = is_mini
        self._services.settings.set(_KEPT, is_mini)
        self.show()
        before.hide()

    def _tell_why(self) -> None:
        self.show_main()
        self._main.listening.tell_why()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(watched, QWindow):
            if event.type() is QEvent.Type.Expose and watched is self.shown.windowHandle():
                self._note_exposed(watched.isExposed())
            return False
        if event.type() is QEvent.Type.Show and isinstance(watched, QWidget):
            self._undrawn.stop()
            self._is_drawn = True  # as soon as the desktop has got to it
            watched.windowHandle().installEventFilter(self)
        if event.type() in _SEEN:
            self.seen.emit()
        return False

    def _note_exposed(self, is_exposed: bool) -> None:
        if is_exposed:
            self._undrawn.stop()
            self._note_drawn(True)
        elif self._is_drawn:
            self._undrawn.start()

    def _note_drawn(self, is_drawn: bool) -> None:
        if is_drawn is not self._is_drawn:
            self._is_drawn = is_drawn
            self.seen.emit()
