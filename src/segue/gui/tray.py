"""The icon in the system's tray: what plays, what is offered, and the way back to the window."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QIcon
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from segue.core.playback import Player, State
from segue.core.presence import Presence
from segue.core.private_session import PrivateSession
from segue.core.remote import Remote
from segue.gui import icons
from segue.gui.resources import resource
from segue.gui.theme_keeper import ThemeKeeper

_MOST_LETTERS = 60


class Tray(QObject):
    """Is there for as long as the listener wants it. A click shows the window or hides it, a middle click plays and
    pauses; the window is brought by `show_window`, and hidden by `hide_window`.
    """

    def __init__(
        self,
        keeper: ThemeKeeper,
        player: Player,
        remote: Remote,
        presence: Presence,
        private: PrivateSession,
        show_window: Callable[[], None],
        hide_window: Callable[[], bool],
        quit_program: Callable[[], None],
    ) -> None:
        """`hide_window` answers whether there was a window to hide."""
        super().__init__()
        self._keeper = keeper
        self._player = player
        self._remote = remote
        self._presence = presence
        self._show_window = show_window
        self._hide_window = hide_window
        self.menu = QMenu()
        self._icons: list[tuple[QAction, str]] = []
        self.title = self._action("music", "", show_window)
        self.menu.addSeparator()
        self.toggle = self._action("play", "", player.toggle)
        self.next = self._action("skip-forward", self.tr("Next"), player.next)
        self.previous = self._action("skip-back", self.tr("Previous"), player.previous)
        self.menu.addSeparator()
        self.offer = self._action("sparkles", "", remote.accept)
        self._behind_offer = self.menu.addSeparator()
        self.private = self._action("eye-off", "", lambda: private.set_on(not private.is_on))
        self.open = self._action("house", self.tr("Open Segue"), show_window)
        self.quit = self._action("x", self.tr("Quit"), quit_program)
        self.icon = QSystemTrayIcon(QIcon.fromTheme("segue", QIcon(str(resource("segue.svg")))), self)
        self.icon.setContextMenu(self.menu)
        self.icon.activated.connect(self._activate)
        player.now_playing.connect(lambda _: self._show())
        player.state_changed.connect(lambda _: self._show())
        player.queue_changed.connect(lambda _: self._show())
        remote.startable_changed.connect(lambda _: self._show())
        presence.changed.connect(lambda _: self._appear())
        private.changed.connect(self._show_private)
        self._show_private(private.is_on)
        keeper.changed.connect(lambda _: self._show_icons())
        self._show_icons()
        self._show()
        self._appear()

    def close(self) -> None:
        self.icon.hide()

    def _appear(self) -> None:
        self.icon.setVisible(self._presence.in_tray)

    def _show(self) -> None:
        now, plays = self._player.current, self._player.state is State.PLAYING
        title = self.tr("Nothing plays")
        if now is not None:
            title = " – ".join(part for part in (now.track.tags.artist, now.track.tags.title) if part)
        self.title.setText(_shown(title))
        self.icon.setToolTip("Segue" if now is None else f"{title}\nSegue")
        self.toggle.setText(self.tr("Pause") if plays else self.tr("Play"))
        self.toggle.setIcon(self._icon("pause" if plays else "play"))
        has_tracks = bool(self._player.queue.entries)
        for action in (self.toggle, self.next, self.previous):
            action.setEnabled(has_tracks)
        offer = self._remote.offer
        if offer is not None:
            self.offer.setText(self.tr("Play “{offer}”").format(offer=_shown(offer.mix.title)))
        self.offer.setVisible(offer is not None)
        self._behind_offer.setVisible(offer is not None)

    def _show_private(self, is_on: bool) -> None:
        self.private.setText(self.tr("End the private session") if is_on else self.tr("Private session"))

    def _show_icons(self) -> None:
        for action, name in self._icons:
            action.setIcon(self._icon(name))

    def _icon(self, name: str) -> QIcon:
        return icons.icon(name, self._keeper.theme.text)

    def _action(self, icon: str, words: str, does: Callable[[], object]) -> QAction:
        action = self.menu.addAction(words)
        action.triggered.connect(lambda _=False: does())
        self._icons.append((action, icon))
        return action

    def _activate(self, how: QSystemTrayIcon.ActivationReason) -> None:
        if how is QSystemTrayIcon.ActivationReason.MiddleClick:
            self._player.toggle()
        elif how is QSystemTrayIcon.ActivationReason.Trigger and not self._hide_window():
            self._show_window()


def _shown(text: str) -> str:
    """As a menu shows it: not wider than a menu, and an ampersand is no key."""
    short = text if len(text) <= _MOST_LETTERS else f"{text[: _MOST_LETTERS - 1].rstrip()}…"
    return short.replace("&", "&&")
