"""The icon in the system's tray: what plays, what is offered, what the listener does, and the way to the windows."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QIcon
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from segue.core.activities import Activities
from segue.core.liking import Likings
from segue.core.playback import Player, State
from segue.core.presence import Presence
from segue.core.private_session import PrivateSession
from segue.core.remote import Remote
from segue.core.surroundings import Surroundings
from segue.core.taste import Taste
from segue.domain.context import Activity
from segue.domain.speech import apart
from segue.gui import icons
from segue.gui.activity_chip import activity_icon, activity_word
from segue.gui.menu_entry import shown_in_menu
from segue.gui.pause_menu import PauseMenu
from segue.gui.resources import resource
from segue.gui.theme_keeper import ThemeKeeper
from segue.gui.two_windows import TwoWindows

if TYPE_CHECKING:
    from segue.gui.replies import Replies


class Tray(QObject):
    """Is there for as long as the listener wants it. A click hides or shows the one of the windows that is in use, a
    middle click plays and pauses.
    """

    def __init__(
        self,
        keeper: ThemeKeeper,
        player: Player,
        remote: Remote,
        presence: Presence,
        private: PrivateSession,
        likings: Likings,
        activities: Activities,
        surroundings: Surroundings,
        taste: Taste,
        windows: TwoWindows,
        quit_program: Callable[[], None],
        replies: "Callable[[], Replies]",
    ) -> None:
        super().__init__()
        self._keeper = keeper
        self._player = player
        self._remote = remote
        self._presence = presence
        self._private = private
        self._likings = likings
        self._activities = activities
        self._surroundings = surroundings
        self._taste = taste
        self._windows = windows
        self.menu = QMenu()
        self._icons: list[tuple[QAction, str]] = []
        self.title = self._action("music", "", windows.show)
        self.menu.addSeparator()
        self.toggle = self._action("play", "", player.toggle)
        self.next = self._action("skip-forward", self.tr("Next"), player.next)
        self.previous = self._action("skip-back", self.tr("Previous"), player.previous)
        self.love = self._action("heart", "", self._love)
        self.menu.addSeparator()
        self.offer = self._action("sparkles", "", remote.accept)
        self.reason = self.menu.addAction("")
        self.reason.setEnabled(False)
        self.not_now = self._action("x", self.tr("Not now"), lambda: replies().not_now())
        self.less_often = self._action("chevron-down", self.tr("Offer less often"), lambda: replies().less_often())
        self._behind_offer = self.menu.addSeparator()
        self.activity = QMenu(self.menu)
        self.menu.addMenu(self.activity)
        self.pause = PauseMenu(taste, self.menu)
        self.pause.setTitle(self.tr("Pause learning"))
        self._icons.append((self.menu.addMenu(self.pause), "pause"))
        self.learn = self._action("play", self.tr("Learning is paused: learn again"), taste.resume)
        self.private = self._action("eye-off", "", lambda: private.set_on(not private.is_on))
        self.menu.addSeparator()
        self.mini = self._action("picture-in-picture-2", self.tr("Mini player"), windows.show_mini)
        self.open = self._action("house", self.tr("Open Segue"), windows.show_main)
        self.quit = self._action("x", self.tr("Quit"), quit_program)
        self.icon = QSystemTrayIcon(QIcon.fromTheme("segue", QIcon(str(resource("segue.svg")))), self)
        self.icon.setContextMenu(self.menu)
        self.icon.activated.connect(self._activate)
        player.now_playing.connect(lambda _: self._show())
        player.state_changed.connect(lambda _: self._show())
        player.queue_changed.connect(lambda _: self._show())
        for told in (likings.loved, remote.startable_changed):
            told.connect(lambda _: self._show())
        presence.changed.connect(lambda _: self._appear())
        for changed in (private.changed, taste.changed):
            changed.connect(lambda _: self._show_traces())
        self.menu.aboutToShow.connect(self._show_traces)  # a pause may have ended by itself
        surroundings.activity_changed.connect(lambda _: self._show_activity())
        activities.changed.connect(lambda _: self._show_activity())
        keeper.changed.connect(lambda _: self._show_icons())
        self._show_icons()
        self._show()
        self._show_traces()
        self._appear()

    def close(self) -> None:
        self.icon.hide()

    def _appear(self) -> None:
        self.icon.setVisible(self._presence.in_tray)

    def _show(self) -> None:
        now, plays = self._player.current, self._player.state is State.PLAYING
        title = self.tr("Nothing plays")
        if now is not None:
            title = " – ".join(apart(name) for name in (now.track.tags.artist, now.track.tags.title) if name)
        self.title.setText(shown_in_menu(title))
        self.icon.setToolTip("Segue" if now is None else f"{title}\nSegue")
        self.toggle.setText(self.tr("Pause") if plays else self.tr("Play"))
        self.toggle.setIcon(self._icon("pause" if plays else "play"))
        has_tracks = bool(self._player.queue.entries)
        for action in (self.toggle, self.next, self.previous):
            action.setEnabled(has_tracks)
        self.love.setText(self.tr("No longer love it") if self._is_loved else self.tr("Love it"))
        self.love.setVisible(now is not None)
        offer = self._remote.offer
        if offer is not None:
            self.offer.setText(self.tr("Play “{offer}”").format(offer=shown_in_menu(offer.mix.title)))
            self.reason.setText(shown_in_menu(offer.mix.reason))
        for action in (self.offer, self.reason, self.not_now, self.less_often, self._behind_offer):
            action.setVisible(offer is not None)

    @property
    def _is_loved(self) -> bool:
        now = self._player.current
        its = self._likings.of([] if now is None else [now.track.id])
        return any(one.loved is not None for one in its.values())

    def _love(self) -> None:
        now = self._player.current
        if now is not None:
            self._likings.love([now.track.id], not self._is_loved)

    def _show_traces(self) -> None:
        """What is kept of what plays, and learned from it."""
        is_private, is_paused = self._private.is_on, self._taste.paused is not None
        self.private.setText(self.tr("End the private session") if is_private else self.tr("Private session"))
        self.pause.menuAction().setVisible(not is_paused)
        self.learn.setVisible(is_paused)

    def _show_activity(self) -> None:
        now, menu = self._surroundings.activity, self.activity
        words = self.tr("Activity") if now is None else self.tr("Activity: {word}").format(word=activity_word(now))
        menu.setTitle(shown_in_menu(words))
        menu.setIcon(self._icon(activity_icon(now)))
        menu.clear()
        choices: tuple[Activity | None, ...] = (*self._activities.all, None)
        for one in choices:
            if one is None:
                menu.addSeparator()
            action = menu.addAction(self.tr("None") if one is None else shown_in_menu(activity_word(one)))
            action.setCheckable(True)
            action.setChecked(one == now)
            action.triggered.connect(lambda _=False, one=one: self._surroundings.set_activity(one))

    def _show_icons(self) -> None:
        for action, name in self._icons:
            action.setIcon(self._icon(name))
        self._show_activity()

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
        elif how is QSystemTrayIcon.ActivationReason.Trigger and not self._windows.hide():
            self._windows.show()
