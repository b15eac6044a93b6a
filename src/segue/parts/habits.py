"""What is learned of the log, what is told of it, and what the listener says of both."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from segue.adapters.snapshots import FileSnapshots
    from segue.adapters.sqlite.forgetting import SqliteForgetting
    from segue.adapters.sqlite.ledger import SqliteLedger
    from segue.adapters.sqlite.profile import SqlitePast
    from segue.core.asking import Asking
    from segue.core.for_you import ForYou
    from segue.core.foretelling import Foretelling
    from segue.core.forgetting import Forgetting
    from segue.core.learning import Learning
    from segue.core.looking_back import LookingBack
    from segue.core.mixing import MixTools, Wanted
    from segue.core.playing_on import PlayingOn
    from segue.core.stock import Stock
    from segue.core.taste import Taste
    from segue.core.worker import Worker
    from segue.domain.play import Play
    from segue.domain.track import Track
    from segue.gui.main_window import MainWindow
    from segue.parts.elsewhere import Elsewhere
    from segue.parts.ground import Ground
    from segue.parts.music import Music
    from segue.parts.playing import Playing


class Habits:
    """`learn` begins to learn, if nothing has; `reconsider` is called when other music may be offered; `wanted`
    tells what the listener wants now.
    """

    def __init__(
        self,
        ground: Ground,
        playing: Playing,
        music: Music,
        elsewhere: Elsewhere,
        learn: Callable[[], None],
        reconsider: Callable[[], None],
        wanted: Callable[[], Wanted],
        window: Callable[[], MainWindow],
    ) -> None:
        self._ground = ground
        self._playing = playing
        self._music = music
        self._elsewhere = elsewhere
        self._learn = learn
        self._reconsider = reconsider
        self._wanted = wanted
        self._window = window

    @cached_property
    def learning(self) -> Learning:
        from segue.core.learning import Learning
        from segue.core.taste import left_out

        ground = self._ground
        left = left_out(ground.profile.settings)
        return Learning(ground.habits_worker, self.open_past, ground.world.clock, self._snapshots, left)

    @cached_property
    def stock(self) -> Stock:
        from segue.core.stock import Stock

        return Stock()

    @cached_property
    def taste(self) -> Taste:
        from segue.core.taste import Taste

        clock = self._ground.world.clock
        made = Taste(self._ground.profile.settings, self.learning, clock, self._playing.player.queue_ended)
        made.relearned.connect(lambda _: self._reconsider())
        self.playing_on.begun.connect(lambda _: made.end_with_queue())
        return made

    @cached_property
    def playing_on(self) -> PlayingOn:
        from segue.core.playing_on import PlayingOn

        ground = self._ground

        def learning() -> Learning:
            self._learn()
            return self.learning

        def tools() -> MixTools:
            from segue.core.mixing import MixTools

            return MixTools(self.open_past, self.stock)

        return PlayingOn(
            *(self._playing.player, learning, tools, self._wanted, ground.habits_worker, ground.profile.settings),
            ground.world.chance,
        )

    @cached_property
    def forgetting(self) -> Forgetting:
        from segue.core.forgetting import Forgetting

        made = Forgetting(
            *(self._ground.library_worker, self._open_forgetting, self.learning, self._snapshots),
            self._ground.world.clock,
        )
        made.changed.connect(lambda _: self._reconsider())
        made.changed.connect(lambda _: self._music.library.changed.emit(None))  # its counts have
        made.changed.connect(lambda _: self._playing.bookmarks.changed.emit(None))
        made.changed.connect(lambda _: self._playing.recent_choices.forget_music())
        made.changed.connect(lambda _: self.playing_on.forget_why())
        made.changed.connect(lambda _: self._elsewhere.look_at_scrobbles())
        made.forgotten.connect(self._window().listening.tell_forgotten)
        return made

    @cached_property
    def looking_back(self) -> LookingBack:
        from segue.core.looking_back import LookingBack

        world = self._ground.world
        return LookingBack(self._summer, self._open_ledger, world.alarms, world.clock)

    @cached_property
    def foretelling(self) -> Foretelling:
        from segue.core.foretelling import Foretelling
        from segue.core.taste import left_out

        ground, settings = self._ground, self._ground.profile.settings
        return Foretelling(
            *(lambda: ground.worker("foretelling"), self.open_past, lambda: left_out(settings), settings),
            ground.world.clock,
        )

    @cached_property
    def for_you(self) -> ForYou:
        from segue.core.for_you import ForYou

        self._learn()
        ground, profile = self._ground, self._ground.profile
        return ForYou(
            profile.tracks,
            profile.plays,
            self.learning,
            self.open_past,
            ground.habits_worker,
            self.stock,
            self._wanted,
            ground.world.clock,
        )

    @cached_property
    def asking(self) -> Asking:
        from segue.adapters.sqlite.asking import SqliteAskReader
        from segue.adapters.sqlite.rules import SqliteRuleReader
        from segue.core.asking import Asking
        from segue.core.inquiry import AskTools

        self._learn()
        ground, profile, file = self._ground, self._ground.profile, self._ground.file
        tools = AskTools(
            *(self.open_past, lambda: SqliteAskReader.open(file), lambda: SqliteRuleReader.open(file), self.stock)
        )
        return Asking(
            *(self.learning, tools, ground.habits_worker, self._music.playlists, self._playing.player),
            *(self._playing.surroundings, profile.settings, profile.offers, ground.world.clock),
        )

    def hear(self, play: Play, track: Track) -> None:
        """What a station plays is no sign of taste."""
        if track.address is None:
            self.learning.hear(play, track.tags)

    def open_past(self) -> SqlitePast:
        """On a worker, for a connection of its own."""
        from segue.adapters.sqlite.profile import SqlitePast

        return SqlitePast(self._ground.file)

    def stop(self) -> None:
        """Learn no further; what was forgotten is gone for good. The workers are to be closed after this."""
        if "forgetting" in vars(self):
            self.forgetting.close()
        if "learning" in vars(self):
            self.learning.close()

    def close(self) -> None:
        if "looking_back" in vars(self):
            self.looking_back.close()
            self._summer.close()
        if "foretelling" in vars(self):
            self.foretelling.close()

    @cached_property
    def _snapshots(self) -> FileSnapshots:
        from segue.adapters.snapshots import FileSnapshots

        return FileSnapshots(self._ground.folder)

    @cached_property
    def _summer(self) -> Worker:
        return self._ground.worker("insights")

    def _open_ledger(self) -> SqliteLedger:
        from segue.adapters.sqlite.ledger import SqliteLedger  # late, on its worker: brings numpy

        return SqliteLedger(self._ground.file)

    def _open_forgetting(self) -> SqliteForgetting:
        from segue.adapters.sqlite.forgetting import SqliteForgetting  # late, on a worker: brings rapidfuzz, 40 ms

        return SqliteForgetting(self._ground.file)
