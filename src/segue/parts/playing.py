"""Playing, and what belongs to what plays: the queue that is kept, outputs, sound, words, stations, bookmarks."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from segue.core.bookmarks import Bookmarks
from segue.core.equalising import Equalising
from segue.core.kept_queue import KeptQueue
from segue.core.output_choice import OutputChoice
from segue.core.playback import Player
from segue.core.private_session import PrivateSession
from segue.core.resuming import Resuming
from segue.core.shuffling import Shuffling
from segue.core.stations import Stations
from segue.core.surroundings import Surroundings
from segue.domain.levelling import gains

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from segue.core.lyrics_reading import LyricsReading
    from segue.core.ports.files import LyricsFiles
    from segue.core.recent_choices import RecentChoices
    from segue.core.sleep_timer import SleepTimer
    from segue.core.subtitles import Subtitles
    from segue.core.worker import Worker
    from segue.domain.shuffle import Shuffled
    from segue.domain.track import ReplayGain, TrackId
    from segue.parts.ground import Ground


def _lyrics_files() -> LyricsFiles:
    from segue.adapters.tag_reader.lyrics import DiskLyrics  # late, on the worker: brings mutagen

    return DiskLyrics()


class Playing:
    def __init__(self, ground: Ground) -> None:
        self._ground = ground
        world, profile, settings = ground.world, ground.profile, ground.profile.settings
        clock, alarms = world.clock, world.alarms
        self.surroundings = Surroundings(clock, settings)
        self.player = player = Player(
            world.engine,
            profile.tracks,
            profile.plays,
            settings,
            alarms,
            clock,
            lambda: self.surroundings.activity,
            world.chance,
            self._measured,
        )
        self.private = PrivateSession(player, profile.tracks, settings)
        self.private.clear_away()  # a crash may have ended one
        self.equalising = Equalising(world.engine, settings)
        self.output_choice = OutputChoice(player, world.outputs, settings)
        self.kept_queue = KeptQueue(player, settings, alarms, clock, ground.opener)
        self.shuffling = Shuffling(player, self._to_shuffle, ground.opener, settings, clock, world.chance)
        self.resuming = Resuming(player, profile.left_places, alarms, clock)
        self.bookmarks = Bookmarks(player, profile.bookmarks, clock)
        self.stations = Stations(profile.stations, profile.tracks, player, clock)
        self.private.changed.connect(lambda _: self.stations.changed.emit(None))  # those of the session go with it

    @cached_property
    def recent_choices(self) -> RecentChoices:
        from segue.core.recent_choices import RecentChoices

        return RecentChoices(self._ground.profile.settings, self.player)

    @cached_property
    def sleep_timer(self) -> SleepTimer:
        from segue.core.sleep_timer import SleepTimer

        return SleepTimer(self.player, self._ground.world.alarms, self._ground.world.clock)

    @cached_property
    def lyrics(self) -> LyricsReading:
        from segue.core.lyrics_reading import LyricsReading

        return LyricsReading(self._words_reader, _lyrics_files)

    @cached_property
    def subtitles(self) -> Subtitles:
        from segue.adapters.subtitle_files import beside
        from segue.core.subtitles import Subtitles
        from segue.core.video_choices import VideoChoices

        screen = self._ground.world.screen
        made = Subtitles(screen, self.player, self._words_reader, beside)
        VideoChoices(screen, made, self.player, self._ground.profile.settings)  # it lives by what it listens to
        return made

    def stop(self) -> None:
        """End the listen under way."""
        self.player.close()
        self.private.clear_away()

    def close(self) -> None:
        if "_words_reader" in vars(self):
            self._words_reader.leave()

    @cached_property
    def _words_reader(self) -> Worker:
        return self._ground.worker("lyrics")

    def _measured(self, track: TrackId) -> ReplayGain:
        from segue.adapters.sqlite.loudness import SqliteLoudness  # late: only where something is to be levelled

        profile = self._ground.profile
        album = profile.tracks.album_of(track)
        return gains(track, SqliteLoudness(profile.connection).measured([track, *album]))

    def _to_shuffle(self, tracks: Sequence[TrackId], now: datetime) -> Sequence[Shuffled]:
        """On the opener."""
        from segue.adapters.sqlite.shuffling import to_shuffle

        return to_shuffle(self._ground.file, tracks, now)
