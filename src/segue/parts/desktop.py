"""Segue in the desktop: in the tray, in its widgets and by its media keys, in notifications, and what it tells of the
listener's attention.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QApplication

    from segue.adapters.desktop.mpris import Mpris
    from segue.adapters.desktop.notifications import OfferNotices, TrackNotices
    from segue.adapters.desktop.screen_awake import ScreenAwake
    from segue.adapters.desktop.session_bus import SessionBus
    from segue.core.ports.sensing import AttentionSensor
    from segue.core.presence import Presence
    from segue.core.remote import Remote
    from segue.core.worker import Worker
    from segue.domain.location import Named
    from segue.gui.main_window import MainWindow
    from segue.gui.theme_keeper import ThemeKeeper
    from segue.gui.tray import Tray
    from segue.gui.two_windows import TwoWindows
    from segue.parts.files import Files
    from segue.parts.ground import Ground
    from segue.parts.habits import Habits
    from segue.parts.music import Music
    from segue.parts.offering import Offering
    from segue.parts.playing import Playing


class Desktop:
    """Joined in two steps, once the window is there: each takes some 15 ms."""

    def __init__(
        self,
        ground: Ground,
        files: Files,
        playing: Playing,
        music: Music,
        habits: Habits,
        offering: Offering,
        remote: Callable[[], Remote],
        presence: Presence,
        keeper: ThemeKeeper,
        windows: TwoWindows,
        window: MainWindow,
    ) -> None:
        self._ground = ground
        self._files = files
        self._playing = playing
        self._music = music
        self._habits = habits
        self._offering = offering
        self._remote = remote
        self._presence = presence
        self._keeper = keeper
        self._windows = windows
        self._window = window
        self.tray: Tray | None = None
        self._bus: SessionBus | None = None
        self._attention: list[AttentionSensor] = []
        self._artist: Worker | None = None
        self._mpris: Mpris | None = None
        self._notices: TrackNotices | None = None
        self._offer_notices: OfferNotices | None = None
        self._awake: ScreenAwake | None = None

    def join_tray(self, app: QApplication) -> None:
        """Be in the tray, where there is one."""
        if not self._ground.world.has_tray():
            return
        from segue.gui.tray import Tray

        playing, music = self._playing, self._music
        self._presence.has_tray = True
        self.tray = Tray(
            *(self._keeper, playing.player, self._remote(), self._presence, playing.private, music.likings),
            *(self._offering.activities, playing.surroundings, self._habits.taste, self._windows, self._window.end),
            lambda: self._window.listening.replies,
        )
        app.commitDataRequest.connect(self._window.give_way)

    def join_bus(self, open_named: Callable[[Named], None]) -> None:
        """Be a player that the desktop's widgets and media keys drive, where there is a session bus."""
        world = self._ground.world
        for sensor in world.attention():
            self._attend(sensor)
        self._bus = bus = world.session_bus()
        if bus is None:
            return
        from segue.adapters.desktop.art import Art
        from segue.adapters.desktop.attention import DesktopAttention
        from segue.adapters.desktop.motion import DesktopMotion
        from segue.adapters.desktop.mpris import Mpris
        from segue.adapters.desktop.notifications import LOOKS, OfferNotices, TrackNotices
        from segue.adapters.desktop.screen_awake import ScreenAwake

        player, presence, windows = self._playing.player, self._presence, self._windows
        self._attend(DesktopAttention(bus))
        DesktopMotion(bus, self._keeper.set_moves)  # it lives by what it listens to
        self._awake = ScreenAwake(bus, player)
        self._artist = self._ground.worker("art")
        art = Art(self._artist, self._files.cover, self._ground.cache / "now playing")
        self._notices = TrackNotices(bus, player, presence, art, lambda: windows.is_looked_at)
        told = OfferNotices(
            *(bus, self._offering.offers, player, presence, lambda: windows.is_hidden, windows.show),
        )
        self._offer_notices = told
        windows.seen.connect(lambda: told.look())
        self._playing.surroundings.attention_changed.connect(lambda _: told.look())
        world.alarms.every("offer notice", LOOKS, told.look)
        presence.has_notifications = True
        self._mpris = Mpris(
            *(bus, player, self._music.library, self._remote(), self._playing.stations, art, open_named),
            *(windows.show, self._window.end, world.post),
        )

    def leave(self) -> None:
        """Be there no longer; what senses and draws is closed later."""
        if self.tray is not None:
            self.tray.close()
        if self._bus is not None:
            if self._offer_notices is not None:
                self._offer_notices.close()
            self._bus.close()

    def close(self) -> None:
        if self._artist is not None:
            self._artist.close()
        for sensor in self._attention:
            sensor.close()

    def _attend(self, sensor: AttentionSensor) -> None:
        self._attention.append(sensor)
        self._playing.surroundings.attend(sensor)
