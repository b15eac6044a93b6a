"""The Player: owns the queue and the engine, and is the one place that ends a listen.

Every listen begun is ended exactly once, so no Play is lost and none is counted twice.
"""

import random
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from enum import Enum

from msgspec import Struct
from msgspec.structs import replace

from segue.core.coming import Coming
from segue.core.levels import Levels
from segue.core.play_logging import PlayLogging
from segue.core.ports.library import Tracks
from segue.core.ports.log import PlayLog
from segue.core.ports.machine import Alarms, Clock, Settings
from segue.core.ports.playing import Dropped, Ended, Engine, EngineNews, Failed, Started, Token, Tuned
from segue.core.signal import Signal
from segue.core.sound_settings import FASTEST, SLOWEST, SoundSettings
from segue.core.under_way import UnderWay
from segue.domain import queue as queues
from segue.domain.context import Activity
from segue.domain.fading import Fades
from segue.domain.joining import Crossfade, overlap
from segue.domain.levelling import Levelling
from segue.domain.play import SESSION_GAP, Ending, Listen, Origin, Play
from segue.domain.playlist import in_library
from segue.domain.queue import Queue, Repeat
from segue.domain.source import Source
from segue.domain.speech import plural, tr
from segue.domain.track import ReplayGain, Track, TrackId

#: How often the length of the listen under way is noted, so that a crash loses no more than that.
NOTED_EVERY = timedelta(seconds=5)

#: *Previous* goes to the start of the track once it has played for longer than this.
RESTART_AFTER = timedelta(seconds=3)

#: A file that broke after so long did play: with a device that is gone, every file begins and then breaks.
SOUND_FROM = timedelta(seconds=10)

#: So many files in a row that cannot be played are not the files' fault alone: stop rather than race on.
FAILURES_TO_STOP = 10


class State(Enum):
    STOPPED = "stopped"
    PLAYING = "playing"
    PAUSED = "paused"


class StopAfter(Enum):
    """Behind what the music stops, once: the track that plays, or the queue, even where it is repeated."""

    TRACK = "track"
    QUEUE = "queue"


class Left(Struct, frozen=True):
    """A listen that has come to its end, and where in the track. Of one that `is_private` nothing may be kept."""

    track: Track
    position: timedelta
    length: timedelta | None
    ending: Ending
    is_private: bool


class NowPlaying(Struct, frozen=True):
    """What plays: the track, why, its length as the engine or the tags tell it, and what sound it is made of. Of a
    station, the track's title tells what is on too; it `is_awaited` while it shall be heard and is not.
    """

    track: Track
    origin: Origin
    duration: timedelta | None
    source: Source | None = None
    is_awaited: bool = False


class Player:
    """Plays the queue and logs every listen.

    Signals: `now_playing` (None when nothing plays any more), `state_changed`, `queue_changed`, `replaced` (the
    queue in whose place another plays now), `played` (a Play that has just been logged, with its track),
    `queue_ended`, `failed` (a sentence for the listener), `gave_up` (one, where file after file failed), `sought`
    (the new position), `volume_changed` (percent, muted), `shuffled` (the queue as chance has mixed it, and how many
    of what comes next stay in front), `left` (a listen, and where it was left), `went_on` (a track was put on, and
    did not begin at its start), `stop_after_changed`, `speed_changed`, `tuned` (a station is heard, and what it
    calls itself), `unplayable` (a track, and why it cannot be played), `private_changed`.
    """

    def __init__(
        self,
        engine: Engine,
        tracks: Tracks,
        log: PlayLog,
        settings: Settings,
        alarms: Alarms,
        clock: Clock,
        activity: Callable[[], Activity | None],
        chance: random.Random,
        measured: Callable[[TrackId], ReplayGain] = lambda track: ReplayGain(),
    ) -> None:
        """`measured` tells how loud a track is whose tags do not say it."""
        self.now_playing: Signal[NowPlaying | None] = Signal()
        self.state_changed: Signal[State] = Signal()
        self.queue_changed: Signal[Queue] = Signal()
        self.replaced: Signal[Queue] = Signal()
        self.played: Signal[tuple[Play, Track]] = Signal()
        self.queue_ended: Signal[None] = Signal()
        self.failed: Signal[str] = Signal()
        self.gave_up: Signal[str] = Signal()
        self.unplayable: Signal[tuple[Track, str]] = Signal()
        self.sought: Signal[timedelta] = Signal()
        self.volume_changed: Signal[tuple[int, bool]] = Signal()
        self.shuffled: Signal[tuple[Queue, int]] = Signal()
        self.tuned: Signal[tuple[Track, str]] = Signal()
        self.speed_changed: Signal[float] = Signal()
        self.left: Signal[Left] = Signal()
        self.went_on: Signal[timedelta] = Signal()
        self.stop_after_changed: Signal[StopAfter | None] = Signal()
        self.private_changed: Signal[bool] = Signal()
        self.is_private = False
        self.state = State.STOPPED
        self._engine = engine
        self._tracks = tracks
        self._alarms = alarms
        self._clock = clock
        self._activity = activity
        self._chance = chance
        self._levels = Levels(tracks, measured)
        self._logging = PlayLogging(log, lambda play, track: self.played.emit((play, track)), self.failed.emit)
        self._settings = SoundSettings(settings, self._logging.told)
        self._under_way: UnderWay | None = None
        self._coming = Coming(engine, tracks, self._levels, self._listen_to, lambda track: self.begins_at(track))
        self._tokens = 0
        self._failures = 0
        self._paused_at: datetime | None = None
        self._is_through = False
        self.crossfade = self._settings.crossfade()
        self.fades = self._settings.fades()
        self.levelling = self._settings.levelling()
        self.speed = self._settings.speed()
        self.volume = self._settings.volume()
        self.muted = self._settings.muted()
        self.shuffle = self._settings.shuffle()
        #: Whether what is played shuffled begins with the first track of an album.
        self.by_album = False
        #: Where in a track that is put on to begin.
        self.begins_at: Callable[[Track], timedelta] = _at_its_start
        self.stop_after: StopAfter | None = None
        self.repeat = self._settings.repeat()
        self.queue = Queue(repeat=self.repeat, unshuffled=() if self.shuffle else None)
        engine.listen(self._hear)
        engine.set_volume(self.volume)
        engine.set_muted(self.muted)
        engine.set_speed(self.speed)
        engine.set_fades(self.fades)

    # ---- what there is to see

    @property
    def engine(self) -> Engine:
        return self._engine

    @property
    def current(self) -> NowPlaying | None:
        under_way = self._under_way
        if under_way is None:
            return None
        is_awaited = under_way.is_station and self.state is State.PLAYING and under_way.since is None
        return NowPlaying(
            under_way.as_heard, under_way.listen.origin, under_way.listen.duration, under_way.source, is_awaited
        )

    @property
    def is_in_use(self) -> bool:
        """Whether something plays, or was paused so lately that the listening goes on."""
        if self.state is State.PAUSED and self._paused_at is not None:
            return self._clock.now() - self._paused_at <= SESSION_GAP
        return self.state is State.PLAYING

    @property
    def leaves_no_trace(self) -> bool:
        """Whether nothing may be kept of what plays: in a private session, and to the end of what began in one."""
        return self.is_private or (self._under_way is not None and self._under_way.is_private)

    def position(self) -> timedelta:
        """How far the track that plays has come."""
        under_way = self._under_way
        if under_way is None:
            return timedelta()
        if under_way.left_at is not None:
            return under_way.left_at
        return max(timedelta(), self._engine.position() - under_way.start)

    # ---- what the listener does

    def play(
        self, tracks: Sequence[TrackId], origin: Origin, start: int = 0, position: timedelta | None = None
    ) -> None:
        """Replace the queue by `tracks` and play from the one at `start`; with shuffle on, the rest is mixed. With a
        `position` it begins there. What the listener has queued by hand and not heard yet comes right behind it.
        """
        self._replace(tracks, origin, start, position, self.queue)

    def play_in_order(self, tracks: Sequence[TrackId], origin: Origin, start: int = 0) -> None:
        """Turn shuffle off, and play."""
        before = self.queue  # what waits in it does so in the order in which it would have come
        if self.shuffle:
            self.set_shuffle(False)
        self._replace(tracks, origin, start, None, before)

    def play_shuffled(self, tracks: Sequence[TrackId], origin: Origin) -> None:
        """Turn shuffle on, and play `tracks` beginning with any of them that the library has."""
        tracks = in_library(tracks)
        if not tracks:
            return
        before = self.queue  # as above; and to mix all of it brings back what was heard
        self.set_shuffle(True)
        start = self._chance.randrange(len(tracks))
        if self.by_album:
            among = set(tracks)
            first = next((track for track in self._tracks.album_of(tracks[start]) if track in among), tracks[start])
            start = tracks.index(first)
        self._replace(tracks, origin, start, None, before)

    def play_at(self, place: int, position: timedelta | None = None) -> None:
        """Go to an entry of the queue; with a `position`, there."""
        if 0 <= place < len(self.queue.entries):
            self._go(replace(self.queue, at=place), Ending.STOPPED, position)

    def restore(self, queue: Queue, position: timedelta | None) -> None:
        """Hold what played when an earlier program ended, at `position`; None where nothing did. Shuffle and repeat
        are as they were set.
        """
        queue = replace(queue, repeat=self.repeat)
        if queue.shuffled != self.shuffle:
            queue = queues.shuffled(queue, self._chance) if self.shuffle else queues.unshuffled(queue)
        self._is_through = position is None and queue.at is not None and not queue.upcoming_count
        self._set_queue(queue)
        if position is not None:
            self._hold_at(position)

    @property
    def begins_again(self) -> bool:
        """Whether all of the queue has played: who goes on hears it from its start."""
        return self._is_through and self.queue.upcoming_count == 0

    def toggle(self) -> None:
        match self.state:
            case State.PLAYING:
                self.pause()
            case State.PAUSED:
                self.resume()
            case State.STOPPED:
                self.resume()

    def pause(self) -> None:
        if self.state is State.PLAYING:
            self._hold()
            if self._under_way is not None and self._under_way.is_station:  # it goes on meanwhile, and is left alone
                self._under_way.left_at = self._engine.position()
                self._engine.stop()
            else:
                self._engine.pause()
            self._paused_at = self._clock.now()
            self._set_state(State.PAUSED)
            if self._under_way is not None and self._under_way.is_station:
                self.now_playing.emit(self.current)  # it is awaited no more

    def resume(self) -> None:
        """Go on; from the start of the queue where nothing has played yet, or all of it has."""
        if self.state is State.PAUSED and self._under_way is not None and self._under_way.left_at is not None:
            self._go_on(self._under_way.left_at)
        elif self.state is State.PAUSED and self._under_way is not None:
            self._engine.resume()
            if self._under_way.sounds:  # else nothing does before the engine says so
                self._under_way.since = self._clock.monotonic()
            self._set_state(State.PLAYING)
        elif self.state is State.STOPPED and self.queue.entries:
            at = self.queue.at or 0
            if self._is_through:  # on with what was queued since; else from the start again
                at = 0 if self.begins_again else at + 1
            self._go(replace(self.queue, at=at), Ending.STOPPED)

    def stop(self) -> None:
        if self._under_way is not None:
            self._end(Ending.STOPPED)
            self._nothing_plays()

    def next(self) -> None:
        following = queues.advanced(self.queue, by_hand=True)
        if following is not None:
            self._go(following, Ending.SKIPPED)
        elif self._under_way is not None:
            self._end(Ending.SKIPPED)
            self._end_queue()

    def previous(self) -> None:
        """To the start of the track; to the track before, when it has only just begun."""
        under_way = self._under_way
        if under_way is not None and not under_way.is_station and self.position() > RESTART_AFTER:
            self.seek(timedelta())
        elif self.queue.entries:
            self._go(queues.stepped_back(self.queue), Ending.STOPPED)

    def seek(self, position: timedelta) -> None:
        if self._under_way is None or self._under_way.is_station:
            return
        duration = self._under_way.listen.duration
        position = max(timedelta(), position if duration is None else min(position, duration))
        if self._under_way.left_at is not None:
            self._under_way.left_at = position
        else:
            self._engine.seek(self._under_way.start + position)
        self.sought.emit(position)

    def set_volume(self, percent: int) -> None:
        """0 to 100. Also takes the mute back: whoever moves the volume wants to hear it."""
        self.volume = max(0, min(100, percent))
        self._engine.set_volume(self.volume)
        self._settings.keep_volume(self.volume)
        if self.muted:
            self.set_muted(False)
        else:
            self.volume_changed.emit((self.volume, self.muted))

    def set_muted(self, muted: bool) -> None:
        self.muted = muted
        self._engine.set_muted(muted)
        self._settings.keep_muted(muted)
        self.volume_changed.emit((self.volume, self.muted))

    def fade(self, to: float, over: timedelta = timedelta()) -> None:
        """Go to this part of the volume, 0 to 1, which stays what the listener has set."""
        self._engine.fade(to, over)

    def set_private(self, is_private: bool) -> None:
        """From now on nothing that plays is logged, or all is again. A listen that was under way at any moment of
        this is private as a whole.
        """
        if is_private is self.is_private:
            return
        self.is_private = is_private
        under_way = self._under_way
        if is_private and under_way is not None:
            under_way.is_private = True
            self._logging.drop(under_way)
        self.private_changed.emit(is_private)

    def set_stop_after(self, what: StopAfter | None) -> None:
        """Once: whatever is stopped behind, the next that plays is followed by more again."""
        if what is not self.stop_after:
            self.stop_after = what
            self._prepare()
            self.stop_after_changed.emit(what)

    def set_crossfade(self, crossfade: Crossfade) -> None:
        self.crossfade = crossfade
        self._settings.keep_crossfade(crossfade)
        self._coming.forget()
        self._prepare()

    def reread(self) -> None:
        """How music sounds and follows, as it is set."""
        if (crossfade := self._settings.crossfade()) != self.crossfade:
            self.set_crossfade(crossfade)
        if (fades := self._settings.fades()) != self.fades:
            self.set_fades(fades)
        if (levelling := self._settings.levelling()) != self.levelling:
            self.set_levelling(levelling)
        if (speed := self._settings.speed()) != self.speed:
            self.set_speed(speed)

    def set_fades(self, fades: Fades) -> None:
        self.fades = fades
        self._settings.keep_fades(fades)
        self._engine.set_fades(fades)

    def set_levelling(self, levelling: Levelling) -> None:
        """Also of what plays, at once."""
        self.levelling = levelling
        self._settings.keep_levelling(levelling)
        self._level()

    def set_speed(self, speed: float) -> None:
        """0.5 to 2 times as fast. What is logged as listened is the time of the music: two minutes of it, where the
        listener spent one at double speed.
        """
        under_way = self._under_way
        if under_way is not None:
            self._count(under_way)
        self.speed = max(SLOWEST, min(speed, FASTEST))
        self._settings.keep_speed(self.speed)
        if under_way is None or not under_way.is_station:
            self._engine.set_speed(self.speed)
        self.speed_changed.emit(self.speed)

    def set_shuffle(self, shuffle: bool) -> None:
        self.shuffle = shuffle
        self._settings.keep_shuffle(shuffle)
        change = queues.shuffled(self.queue, self._chance) if shuffle else queues.unshuffled(self.queue)
        self._set_queue(change)
        self._tell_shuffled()

    def mix(self) -> None:
        """Mix what is still to come once more."""
        self._set_queue(queues.mixed_again(self.queue, self._chance))
        self._tell_shuffled()

    def set_repeat(self, repeat: Repeat) -> None:
        self.repeat = repeat
        self._settings.keep_repeat(repeat)
        self._set_queue(replace(self.queue, repeat=repeat))

    def change_queue(self, change: Callable[[Queue], Queue]) -> None:
        """Edit the queue by a pure function; what plays goes on."""
        self._set_queue(change(self.queue))

    def begin_again(self, position: timedelta, silent: timedelta) -> None:
        """Give what plays to the engine once more, which is another one: the one before came to a `position`, and was
        `silent` for so long.
        """
        under_way = self._under_way
        if under_way is None or under_way.left_at is not None:
            return
        self._hold(silent)
        under_way.sounds = False
        self._coming.forget()
        self._engine.play(under_way.piece(position))
        self._prepare()
        if under_way.is_station:
            self.now_playing.emit(self.current)  # it is awaited once more

    def give_up(self, reason: str, silent: timedelta) -> None:
        """What plays cannot be played, for a `reason` of which its engine did not come to tell; it was `silent` so
        long.
        """
        if self._under_way is not None:
            self._hear(Failed(self._under_way.token, reason, silent=silent))

    def close(self) -> None:
        """End the listen under way and give the device back."""
        self._end(Ending.STOPPED)
        self._logging.flush()
        self._engine.close()

    def call(self, track: TrackId, title: str) -> None:
        """Show it by this title, if it plays."""
        under_way = self._under_way
        if under_way is not None and under_way.track.id == track:
            under_way.track = replace(under_way.track, tags=replace(under_way.track.tags, title=title))
            self.now_playing.emit(self.current)

    # ---- what the engine tells

    def _hear(self, news: EngineNews) -> None:
        under_way = self._under_way
        if under_way is None or news.token != under_way.token:
            return
        match news:
            case Started(_, duration, source):
                under_way.source = source
                under_way.sounds = True
                under_way.listen = replace(under_way.listen, duration=under_way.length(duration))
                if self.state is State.PLAYING:
                    under_way.since = self._clock.monotonic()
                if not under_way.has_begun:  # else another engine has taken it up
                    under_way.has_begun = True
                    self._note()
                    self._tell_failures()
                self._alarms.every("listen", NOTED_EVERY, self._note_on)
                self.now_playing.emit(self.current)
            case Tuned():
                under_way.tuned = news
                self.tuned.emit((under_way.track, news.station))
                if under_way.since is None and self.state is State.PLAYING:
                    under_way.since = self._clock.monotonic()
                self.now_playing.emit(self.current)
            case Dropped():
                self._hold()
                self.now_playing.emit(self.current)
                title = under_way.track.tags.title
                self.failed.emit(
                    tr("The connection to “{title}” was lost. Segue tries to get it back.").format(title=title)
                )
            case Ended(_, then):
                held = self.state is State.PAUSED
                self._failures = 0
                # The engine may be at the next one's place by now.
                self._end(Ending.FINISHED, under_way.listen.duration or timedelta())
                self._advance(then)
                if held:  # it came to its end while it was being paused: the next waits too
                    self.pause()
            case Failed(_, reason, at, silent) if at is not None:
                self._hold(silent)
                self.failed.emit(tr("{reason} The music waits where it was.").format(reason=tr(reason)))
                self._wait_for_device(at - under_way.start)
            case Failed(_, reason, _, silent):
                self._hold(silent)
                if not self._failures:  # of more in a row it is told how many they were, and not each by itself
                    words = tr("“{track}” cannot be played: {reason}")
                    self.failed.emit(words.format(track=under_way.track.tags.title, reason=tr(reason)))
                self.unplayable.emit((under_way.track, reason))
                if under_way.listen.listened >= SOUND_FROM:
                    self._failures = 0
                held = self.state is State.PAUSED
                self._end(Ending.FAILED)
                if held:  # whoever paused wants quiet, not the next track
                    self._nothing_plays()
                else:
                    self._advance_from_failure()

    def _wait_for_device(self, position: timedelta) -> None:
        """Held, as a queue of an earlier program is: the next file would fare no better."""
        position = max(timedelta(), position)
        self._end(Ending.STOPPED, position)
        self._coming.forget()
        self._hold_at(position)
        self._paused_at = self._clock.now()

    # ---- the one place that begins, and the one that ends

    def _replace(
        self,
        tracks: Sequence[TrackId],
        origin: Origin,
        start: int,
        position: timedelta | None,
        before: Queue,
    ) -> None:
        fresh = queues.of(tracks, origin, start, self.repeat)
        if self.shuffle:
            fresh = queues.shuffled(fresh, self._chance)
        queue = queues.with_waiting(fresh, queues.waiting(before))
        self._go(queue, Ending.STOPPED, position)
        self._tell_shuffled(len(queue.entries) - len(fresh.entries))
        self.replaced.emit(before)

    def _go(self, queue: Queue, ending: Ending, position: timedelta | None = None) -> None:
        """Leave what plays, with `ending`, for where `queue` stands, and there for a `position`."""
        left = None if self.state is not State.PLAYING or self._under_way is None else self._under_way.track
        self._end(ending)
        self._failures = 0
        self._set_queue(queue)
        self._start(left, position)

    def _advance(self, then: Token | None = None) -> None:
        """Go on to the next entry; `then` is what the engine plays already."""
        following = self._following()
        coming = self._coming.take(following, then)
        if following is None:
            self._end_queue()
        elif self.stop_after is StopAfter.TRACK:
            self._engine.stop()  # it may have gone on before it was told not to
            self._set_queue(following)
            self._hold_at(None)
            self.set_stop_after(None)
        elif coming is not None:
            self._under_way = coming
            self._begin_anew(coming)
            self._set_queue(following)
            self.now_playing.emit(self.current)
            self._tell_where(coming.begins_at)
        else:
            self._set_queue(following)
            self._start()

    def _prepare(self) -> None:
        """Tell the engine what comes next, so that it can go on without a pause."""
        under_way = self._under_way
        following = None
        if under_way is not None and under_way.left_at is None and self.stop_after is not StopAfter.TRACK:
            following = self._following()
        self._coming.prepare(under_way, following, self.crossfade, self.levelling)

    def _following(self) -> Queue | None:
        """The queue at what follows by itself; None where it has ended."""
        if self.stop_after is StopAfter.QUEUE:
            return queues.advanced(self.queue, by_hand=True) if self.queue.upcoming_count else None
        return queues.advanced(self.queue, by_hand=False)

    def _tell_failures(self) -> None:
        """It goes on behind files, or ends with them, of which it was told that the first cannot be played."""
        if self._failures > 1:
            words = plural(
                "%n file in a row could not be played.",
                "%n files in a row could not be played.",
                self._failures,
            )
            self.failed.emit(words)

    def _advance_from_failure(self) -> None:
        self._failures += 1
        if self._failures < FAILURES_TO_STOP:
            self._advance()
        else:
            self._nothing_plays()
            words = plural(
                "%n file could not be played, so Segue stopped.",
                "%n files in a row could not be played, so Segue stopped.",
                FAILURES_TO_STOP,
            )
            self.gave_up.emit(words)

    def _end_queue(self) -> None:
        self._is_through = True
        self._tell_failures()
        self._nothing_plays()
        self.set_stop_after(None)
        self.queue_ended.emit(None)

    def _start(self, left: Track | None = None, position: timedelta | None = None) -> None:
        """Play what the queue stands at, where it was left or at a `position`; `left` is what the listener has left
        for it, in the middle.
        """
        self._is_through = False
        entry = self.queue.current
        if entry is None:
            self._nothing_plays()
            return
        known = self._tracks.many([entry.track])
        if not known:  # no longer known to the library since it was queued
            self._advance_from_failure()
            return
        self._under_way = self._listen_to(known[0], self.queue)
        is_live = any(one is not None and one.address is not None for one in (left, known[0]))
        together = timedelta()
        if left is not None and not is_live:
            together = overlap(left, known[0], self.crossfade, by_hand=True)
        at = self.begins_at(known[0]) if position is None else position
        self._go_on(at, together)
        if position is None:
            self._tell_where(at)

    def _hold_at(self, position: timedelta | None) -> None:
        """Have what the queue stands at ready, at a `position`, or where it was left."""
        entry = self.queue.current
        known = [] if entry is None else self._tracks.many([entry.track])
        if entry is None or not known:
            self._nothing_plays()
            return
        self._under_way = self._listen_to(known[0], self.queue)
        at = self.begins_at(known[0]) if position is None else position
        length = known[0].tags.duration
        self._under_way.left_at = at if length is None or at < length else timedelta()
        self._paused_at = None
        self._set_state(State.PAUSED)
        self.now_playing.emit(self.current)

    def _tell_where(self, position: timedelta) -> None:
        if position:
            self.went_on.emit(position)

    def _listen_to(self, track: Track, queue: Queue) -> UnderWay:
        """`track` is what `queue` stands at."""
        assert queue.current is not None
        self._tokens += 1
        now, origin = self._clock.now(), queue.current.origin
        listen = Listen(track.id, now, track.tags.duration, origin, self._activity(), lasted=timedelta())
        gain = self._levels.gain(track, queue, self.levelling)
        return UnderWay(Token(self._tokens), track, listen, gain=gain, is_private=self.is_private)

    def _level(self) -> None:
        """Give what plays and what comes the gain that it has by now."""
        under_way = self._under_way
        if under_way is not None:
            under_way.gain = self._levels.gain(under_way.track, self.queue, self.levelling)
            self._engine.level(under_way.token, under_way.gain)
        self._coming.level(self._following(), self.levelling)

    def _go_on(self, position: timedelta, together: timedelta = timedelta()) -> None:
        """Let the engine begin what is under way, at `position`, `together` with the end of what was before."""
        under_way = self._under_way
        assert under_way is not None
        if under_way.left_at is not None:  # it may have been left days ago
            under_way.left_at = None
            if not under_way.listen.listened:
                self._begin_anew(under_way)
            self._tokens += 1  # the engine may have told of the one before
            under_way.token = Token(self._tokens)
        under_way.sounds = False
        self._paused_at = None
        self._set_state(State.PLAYING)
        self._coming.forget()
        self._engine.set_speed(under_way.speed(self.speed))
        self._engine.play(under_way.piece(position, together))
        self._prepare()
        self.now_playing.emit(self.current)

    def _begin_anew(self, under_way: UnderWay) -> None:
        """It is listened to from now on, whenever it was made ready."""
        under_way.listen = replace(under_way.listen, started=self._clock.now(), activity=self._activity())
        under_way.is_private = self.is_private

    def rename_activity(self, before: Activity, after: Activity) -> None:
        """What is listened to is listened to during the same activity, which is called otherwise now."""
        for under_way in (self._under_way, self._coming.listen):
            if under_way is not None and under_way.listen.activity == before:
                under_way.listen = replace(under_way.listen, activity=after)

    def _end(self, ending: Ending, at: timedelta | None = None) -> None:
        """End the listen under way, if there is one, and log it; `at` is where, where the engine does not know it."""
        at = self.position() if at is None else at
        under_way, self._under_way = self._under_way, None
        self._alarms.cancel("listen")
        if under_way is None:
            return
        with self._logging.told():
            self.left.emit(Left(under_way.track, at, under_way.listen.duration, ending, under_way.is_private))
        if under_way.is_private:
            return
        self._count(under_way)
        if not under_way.has_begun and ending is not Ending.FAILED:
            return  # never began to sound: nothing was listened to
        self._logging.end(under_way, ending)

    def _note_on(self) -> None:
        if self._under_way is not None and self._under_way.since is not None:
            self._note()

    def _note(self) -> None:
        """Note the listen under way, once what ended before it is logged: there is one note, which is that one's."""
        self._logging.flush()
        under_way = self._under_way
        if under_way is None or under_way.is_private or self._logging.waits:
            return
        self._count(under_way)
        self._logging.note(under_way)

    def _hold(self, silent: timedelta = timedelta()) -> None:
        """No sound flows any more, and for so long as `silent` none has, though it was thought to."""
        under_way = self._under_way
        if under_way is not None and under_way.since is not None:
            self._count(under_way)
            under_way.since = None
            under_way.take_back(silent, self.speed)
            self._note()

    def _count(self, under_way: UnderWay) -> None:
        under_way.count(self._clock.monotonic(), self._clock.now(), self.speed)

    def _nothing_plays(self) -> None:
        self._coming.forget()
        self._engine.stop()  # what was left for an empty queue, or for a track that is gone, still sounds
        self._set_state(State.STOPPED)
        self.now_playing.emit(None)

    def _tell_shuffled(self, waiting: int = 0) -> None:
        if self.queue.shuffled and self.queue.upcoming_count > waiting:
            self.shuffled.emit((self.queue, waiting))

    def _set_queue(self, queue: Queue) -> None:
        self.queue = queue
        self._prepare()
        self.queue_changed.emit(queue)

    def _set_state(self, state: State) -> None:
        if state is not self.state:
            self.state = state
            self.state_changed.emit(state)


def _at_its_start(_: Track) -> timedelta:
    return timedelta()
