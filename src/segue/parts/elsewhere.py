"""What comes from other programs and services, and what these are told: libraries, histories, scrobbles."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from zoneinfo import ZoneInfo

    from segue.adapters.sqlite.elsewhere import SqliteElsewhere
    from segue.core.beginning import Beginning
    from segue.core.history import History
    from segue.core.ports.elsewhere import HistoryFiles
    from segue.core.scanning import ScanReport
    from segue.core.scrobbling import Scrobbling
    from segue.core.taking_over import TakingOver
    from segue.core.worker import Worker
    from segue.gui.main_window import MainWindow
    from segue.parts.ground import Ground
    from segue.parts.music import Music
    from segue.parts.playing import Playing


def zone() -> ZoneInfo:
    """The zone that the machine is in."""
    from tzlocal import get_localzone  # late: needed once, if ever

    return get_localzone()


class Elsewhere:
    """`relearn` is called when the log has another past."""

    def __init__(
        self,
        ground: Ground,
        playing: Playing,
        music: Music,
        relearn: Callable[[], None],
        window: Callable[[], MainWindow],
    ) -> None:
        self._ground = ground
        self._playing = playing
        self._music = music
        self._relearn = relearn
        self._window = window

    @cached_property
    def taking_over(self) -> TakingOver:
        from segue.adapters.sqlite.moving import SqliteMoving
        from segue.core.taking_over import TakingOver

        ground, music = self._ground, self._music
        made = TakingOver(
            music.library,
            music.playlists,
            ground.opener,
            ground.world.players,
            ground.library_worker,
            lambda: SqliteMoving(ground.file),
            ground.world.clock,
        )
        made.stage_changed.connect(lambda stage: self._window().work.show_taking_over(stage, made.leave))
        return made

    @cached_property
    def beginning(self) -> Beginning:
        from segue.core.beginning import Beginning

        ground, world = self._ground, self._ground.world
        return Beginning(
            *(self._music.library, self._playing.player, ground.opener, world.players, self._histories),
            *(lambda: self.taking_over, lambda: self.history, zone, ground.profile.settings, world.chance),
        )

    @cached_property
    def history(self) -> History:
        from segue.core.history import History

        ground, world = self._ground, self._ground.world
        made = History(
            self._music.library,
            ground.opener,
            self._histories,
            ground.library_worker,
            self._open_elsewhere,
            world.clock,
            world.post,
        )
        made.changed.connect(lambda _: self._relearn())
        made.stage_changed.connect(lambda stage: self._window().work.show_bringing(stage, made.cancel))
        return made

    @cached_property
    def scrobbling(self) -> Scrobbling:
        from segue.core.scrobbling import Scrobbling
        from segue.core.taste import left_out

        ground, world, profile = self._ground, self._ground.world, self._ground.profile
        return Scrobbling(
            profile.scrobbles,
            profile.tracks,
            self._playing.player,
            lambda: left_out(profile.settings),
            lambda: world.scrobble_tools(ground.folder),
            self._teller,
            world.alarms,
            world.clock,
        )

    def place_songs(self, report: ScanReport) -> None:
        if report.has_news and self._ground.profile.has_elsewhere():
            self.history.place_songs()

    def look_at_scrobbles(self) -> None:
        """Something of the log was forgotten."""
        if "scrobbling" in vars(self):
            self.scrobbling.look()

    def begin(self) -> None:
        """Clear away an import that was cut off, and tell services what they were not told."""
        if self._ground.profile.has_cut_off_import():
            self.history.tidy()
        if self._ground.profile.has_scrobblers():
            self.scrobbling.begin()

    def close(self) -> None:
        """An import is cut short, and nobody waits for a service."""
        if "history" in vars(self):
            self.history.close()
        if "scrobbling" in vars(self):
            self.scrobbling.close()
            self._teller.leave()

    @cached_property
    def _teller(self) -> Worker:
        return self._ground.worker("scrobbles")

    def _histories(self) -> HistoryFiles:
        from segue.adapters.history import Histories

        return Histories(self._ground.world.downloads())

    def _open_elsewhere(self) -> SqliteElsewhere:
        from segue.adapters.sqlite.elsewhere import SqliteElsewhere  # late, on a worker: brings rapidfuzz, 40 ms

        return SqliteElsewhere(self._ground.file)
