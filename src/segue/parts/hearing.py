"""How tracks sound, and how loud they are."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from segue.adapters.sqlite.loudness import SqliteLoudness
    from segue.adapters.sqlite.sounds import SqliteSounds
    from segue.core.analysing import Analysing
    from segue.core.loudness_in_files import LoudnessInFiles
    from segue.core.sounds_like import SoundsLike
    from segue.core.worker import Worker
    from segue.gui.main_window import MainWindow
    from segue.parts.ground import Ground
    from segue.parts.music import Music


class Hearing:
    def __init__(self, ground: Ground, music: Music, window: Callable[[], MainWindow]) -> None:
        self._ground = ground
        self._music = music
        self._window = window

    @cached_property
    def analysing(self) -> Analysing:
        from segue.core.analysing import Analysing

        world, settings = self._ground.world, self._ground.profile.settings
        made = Analysing(
            *(self._music.library, self._hearer, self._open_sounds, world.analyser(), world.power),
            *(settings, world.alarms, world.clock),
        )
        made.changed.connect(lambda progress: self._window().work.show_hearing(progress, made))
        return made

    @cached_property
    def measuring(self) -> Analysing:
        """Of how loud tracks are. It takes turns with the hearing of how they sound."""
        from segue.core.analysing import LOUDNESS, Analysing

        world, settings = self._ground.world, self._ground.profile.settings
        made = Analysing(
            *(self._music.library, self._hearer, self._open_loudness, world.measurer(), world.power),
            *(settings, world.alarms, world.clock, LOUDNESS),
            by_itself=False,
        )
        made.changed.connect(lambda progress: self._window().work.show_measuring(progress, made))
        return made

    @cached_property
    def loudness_in_files(self) -> LoudnessInFiles:
        from segue.core.loudness_in_files import LoudnessInFiles

        return LoudnessInFiles(self._hearer, self._open_loudness, self._music.tag_editing)

    @cached_property
    def sounds_like(self) -> SoundsLike:
        from segue.core.sounds_like import SoundsLike

        ground, world = self._ground, self._ground.world
        return SoundsLike(
            self._music.library,
            self.analysing,
            ground.profile.sounds,
            ground.habits_worker,
            self._open_sounds,
            world.alarms,
            world.clock,
        )

    def begin(self) -> None:
        """Go on with what is still to be heard; measure, where the listener wants it."""
        self.analysing.begin()
        from segue.core.analysing import LOUDNESS  # brought with it

        if self._ground.profile.settings.get(LOUDNESS) is True:
            self.measuring.begin()

    def close(self) -> None:
        if "analysing" in vars(self):
            self.analysing.close()
        if "measuring" in vars(self):
            self.measuring.close()
        if "_hearer" in vars(self):
            self._hearer.close()

    @cached_property
    def _hearer(self) -> Worker:
        return self._ground.worker("sounds")

    def _open_sounds(self) -> SqliteSounds:
        from segue.adapters.sqlite.sounds import SqliteSounds

        return SqliteSounds.open(self._ground.file)

    def _open_loudness(self) -> SqliteLoudness:
        from segue.adapters.sqlite.loudness import SqliteLoudness

        return SqliteLoudness.open(self._ground.file)
