"""Keeps the screen from going dark while a video plays, and only then."""

from typing import Any

from segue.adapters.desktop.session_bus import SessionBus
from segue.core.playback import Player, State

# What all desktops answer to: GNOME, KDE, Xfce, MATE and Cinnamon, X11 and Wayland alike.
_NAME = "org.freedesktop.ScreenSaver"
_PATH = "/org/freedesktop/ScreenSaver"


class ScreenAwake:
    """Follows the player. Where no desktop answers, nothing is kept awake. A Segue that dies leaves the bus, and by
    that its wish.
    """

    def __init__(self, bus: SessionBus, player: Player) -> None:
        self._bus = bus
        self._player = player
        self._is_wanted = False
        self._is_asking = False
        self._cookie: int | None = None
        player.now_playing.connect(lambda _: self._look())
        player.state_changed.connect(lambda _: self._look())

    def _look(self) -> None:
        now = self._player.current
        is_video = now is not None and now.track.tags.is_video
        self._is_wanted = is_video and self._player.state is State.PLAYING
        self._follow_wish()

    def _follow_wish(self) -> None:
        if self._is_asking:
            return  # what is wanted by then is looked at with the answer
        if self._is_wanted and self._cookie is None:
            self._is_asking = True
            self._bus.ask(
                *(_NAME, _PATH, _NAME, "Inhibit", "ss", ("Segue", "A video plays")),
                then=self._hear,
            )
        elif not self._is_wanted and self._cookie is not None:
            self._bus.ask(_NAME, _PATH, _NAME, "UnInhibit", "u", (self._cookie,))
            self._cookie = None

    def _hear(self, answer: tuple[Any, ...] | None) -> None:
        self._is_asking = False
        if answer is not None:
            self._cookie = answer[0]
            self._follow_wish()
