"""The Player: owns the queue and the engine, and is the one place that ends a listen.

Every listen begun is ended exactly once, so no Play is lost and none is counted twice.
"""

import random
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime, timedelta
from enum import Enum

from msgspec import Struct
from msgspec.structs import replace

from segue.core.errors import WorldError
from segue.core.ports.library import Tracks
from segue.core.ports.log import PlayLog
from segue.core.ports.machine import Alarms, Clock, Settings
from segue.core.ports.playing import Dropped, Ended, Engine, EngineNews, Failed, Piece, Started, Token, Tuned
from segue.core.signal import Signal
from segue.domain import queue as queues
from segue.domain.context import Activity
from segue.domain.fading import Fades, Softness
from segue.domain.joining import LONGEST, Crossfade, belong_together, overlap
from segue.domain.levelling import MOST_PREAMP, By, Levelling, factor
from segue.domain.play import SESSION_GAP, Ending, Listen, Origin, Play
from segue.domain.playlist import in_library
from segue.domain.queue import Queue, Repeat
from segue.domain.source import Source
from segue.domain.speech import plural, tr
from segue.domain.station import with_title
from segue.domain.track import ReplayGain, Track, TrackId

#: How often the length of the listen under way is noted, so that a crash loses no more than that.
NOTED_EVERY = timedelta(seconds=5)

#: *Previous* goes to the start of the track once it has played for longer than this.
RESTART_AFTER = timedelta(seconds=3)

#: A file that broke after so long did play: with a device that is gone, every file begins and then breaks.
SOUND_FROM = timedelta(seconds=10)

#: So many files in a row that cannot be played are not the files' fault alone: stop rather than race on.
FAILURES_TO_STOP = 10


#: How fast music may play, compared with how it was made.
SLOWEST, FASTEST = 0.5, 2.0


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


class _UnderWay(Struct):
    """The listen under way. `since` is when sound last began to flow, None while it does not. `left_at` is where in
    the track it was left, by an earlier program or because a station does not wait, for as long as the engine has not
    been told to go on; `begins_at` is where it begins of itself, once what plays before it has ended. Its `gain` is a
    factor of the amplitude. `tuned` is what a station said last. A full disk does not let it be noted in the log.
    One that `has_begun` does not `sound` before the engine that was given it last has said so. One that `is_private`
    is never logged.
    """

    token: Token
    track: Track
    listen: Listen
    since: float | None = None
    has_begun: bool = False
    sounds: bool = False
    is_noted: bool = False
    is_private: bool = False
    left_at: timedelta | None = None
    gain: float = 1.0
    source: Source | None = None
    begins_at: timedelta = timedelta()
    tuned: Tuned | None = None

    @property
    def is_station(self) -> bool:
        return self.track.address is not None

    @property
    def as_heard(self) -> Track:
        """The track, with what is on."""
        if self.tuned is None or not self.tuned.title:
            return self.track
        tags = self.track.tags
        return replace(self.track, tags=replace(tags, title=with_title(tags.title, self.tuned.title)))

    @property
    def start(self) -> timedelta:
        """Where in its file the track begins."""
        return timedelta() if self.track.part is None else self.track.part.start

    def piece(self, position: timedelta = timedelta(), overlap: timedelta = timedelta()) -> Piece:
        """What the engine is to play of it."""
        end = None if self.track.part is None else self.track.part.end
        is_video = self.track.tags.is_video
        if self.track.address is not None:
            return Piece(self.track.path, self.token, gain=self.gain, address=self.track.address)
        return Piece(self.track.path, self.token, self.start + position, end, self.gain, overlap, is_video)

    def length(self, of_file: timedelta | None) -> timedelta | None:
        """How long the track is, by what the engine says of its file, else by the tags."""
        part = self.track.part
        if part is None:
            return of_file or self.listen.duration
        end = part.end or of_file
        return self.listen.duration if end is None else end - part.start


class Player:
    """Plays the queue and logs every listen.

    Signals: `now_playing` (None when nothing plays any more), `state_changed`, `queue_changed`, `played`
    (a Play that has just been logged, with its track), `queue_ended`, `failed` (a sentence for the listener),
    `sought` (the new position), `volume_changed` (percent, muted), `shuffled` (the queue as chance has mixed it),
    `left` (a listen, and where it was left), `went_on` (a track was put on, and did not begin at its start),
    `stop_after_changed`, `speed_changed`, `tuned` (a station is heard, and what it calls itself), `unplayable` (a
    track, and why it cannot be played), `private_changed`.
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
        self.played: Signal[tuple[Play, Track]] = Signal()
        self.queue_ended: Signal[None] = Signal()
        self.failed: Signal[str] = Signal()
        self.unplayable: Signal[tuple[Track, str]] = Signal()
        self.sought: Signal[timedelta] = Signal()
        self.volume_changed: Signal[tuple[int, bool]] = Signal()
        self.shuffled: Signal[Queue] = Signal()
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
        self._log = log
        self._settings = settings
        self._alarms = alarms
        self._clock = clock
        self._activity = activity
        self._chance = chance
        self._measured = measured
        self._under_way: _UnderWay | None = None
        self._coming: tuple[queues.Entry, _UnderWay] | None = None  # what the engine plays after it by itself
        self._tokens = 0
        self._failures = 0
        self._paused_at: datetime | None = None
        self._is_through = False
        self._unlogged: list[tuple[Listen, Ending, Track]] = []
        self.crossfade = Crossfade(*(_fade(settings.get(name)) for name in ("crossfade", "crossfade_at_skip")))
        self.fades = _fades(settings.get("fades"))
        self.levelling = _levelling(settings)
        self.speed = _speed(settings.get("speed"))
        self.volume = _percent(settings.get("volume"))
        self.muted = settings.get("muted") is True
        self.shuffle = settings.get("shuffle") is True
        #: Whether what is played shuffled begins with the first track of an album.
        self.by_album = False
        #: Where in a track that is put on to begin.
        self.begins_at: Callable[[Track], timedelta] = _at_its_start
        self.stop_after: StopAfter | None = None
        self.repeat = _repeat(settings.get("repeat"))
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
        `position` it begins there.
        """
        queue = queues.of(tracks, origin, start, self.repeat)
        if self.shuffle:
            queue = queues.shuffled(queue, self._chance)
        self._go(queue, Ending.STOPPED, position)
        self._tell_shuffled()

    def play_in_order(self, tracks: Sequence[TrackId], origin: Origin, start: int = 0) -> None:
        """Turn shuffle off, and play."""
        if self.shuffle:
            self.set_shuffle(False)
        self.play(tracks, origin, start)

    def play_shuffled(self, tracks: Sequence[TrackId], origin: Origin) -> None:
        """Turn shuffle on, and play `tracks` beginning with any of them that the library has."""
        tracks = in_library(tracks)
        if not tracks:
            return
        self.set_shuffle(True)
        start = self._chance.randrange(len(tracks))
        if self.by_album:
            among = set(tracks)
            first = next((track for track in self._tracks.album_of(tracks[start]) if track in among), tracks[start])
            start = tracks.index(first)
        self.play(tracks, origin, start)

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
        self._set_queue(queue)
        self._is_through = position is None and queue.at is not None and not queue.upcoming
        if position is not None:
            self._hold_at(position)

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
                at = at + 1 if self.queue.upcoming else 0
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
        self._remember("volume", self.volume)
        if self.muted:
            self.set_muted(False)
        else:
            self.volume_changed.emit((self.volume, self.muted))

    def set_muted(self, muted: bool) -> None:
        self.muted = muted
        self._engine.set_muted(muted)
        self._remember("muted", muted)
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
            if under_way.is_noted:
                under_way.is_noted = False
                with self._told():
                    self._log.drop()
        self.private_changed.emit(is_private)

    def set_stop_after(self, what: StopAfter | None) -> None:
        """Once: whatever is stopped behind, the next that plays is followed by more again."""
        if what is not self.stop_after:
            self.stop_after = what
            self._prepare()
            self.stop_after_changed.emit(what)

    def set_crossfade(self, crossfade: Crossfade) -> None:
        self.crossfade = crossfade
        self._remember("crossfade", crossfade.at_end.total_seconds())
        self._remember("crossfade_at_skip", crossfade.at_skip.total_seconds())
        self._coming = None
        self._prepare()

    def reread(self) -> None:
        """How music sounds and follows, as it is set."""
        settings = self._settings
        crossfade = Crossfade(*(_fade(settings.get(name)) for name in ("crossfade", "crossfade_at_skip")))
        if crossfade != self.crossfade:
            self.set_crossfade(crossfade)
        if (fades := _fades(settings.get("fades"))) != self.fades:
            self.set_fades(fades)
        if (levelling := _levelling(settings)) != self.levelling:
            self.set_levelling(levelling)
        if (speed := _speed(settings.get("speed"))) != self.speed:
            self.set_speed(speed)

    def set_fades(self, fades: Fades) -> None:
        self.fades = fades
        self._remember("fades", [softness.value for softness in (fades.pause, fades.stop, fades.jump)])
        self._engine.set_fades(fades)

    def set_levelling(self, levelling: Levelling) -> None:
        """Also of what plays, at once."""
        self.levelling = levelling
        self._remember("levelling", levelling.by.value)
        self._remember("preamp", levelling.preamp)
        self._remember("preamp_untagged", levelling.untagged)
        self._level()

    def set_speed(self, speed: float) -> None:
        """0.5 to 2 times as fast. What is logged as listened is the time of the music: two minutes of it, where the
        listener spent one at double speed.
        """
        under_way = self._under_way
        if under_way is not None:
            self._count(under_way)
        self.speed = max(SLOWEST, min(speed, FASTEST))
        self._remember("speed", self.speed)
        if under_way is None or not under_way.is_station:
            self._engine.set_speed(self.speed)
        self.speed_changed.emit(self.speed)

    def set_shuffle(self, shuffle: bool) -> None:
        self.shuffle = shuffle
        self._remember("shuffle", shuffle)
        change = queues.shuffled(self.queue, self._chance) if shuffle else queues.unshuffled(self.queue)
        self._set_queue(change)
        self._tell_shuffled()

    def mix(self) -> None:
        """Mix what is still to come once more."""
        rest = list(self.queue.upcoming)
        self._chance.shuffle(rest)
        head = self.queue.entries[: len(self.queue.entries) - len(rest)]
        self._set_queue(replace(self.queue, entries=(*head, *rest)))
        self._tell_shuffled()

    def set_repeat(self, repeat: Repeat) -> None:
        self.repeat = repeat
        self._remember("repeat", repeat.value)
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
        self._coming = None
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
        self._flush()
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
        self._coming = None
        self._hold_at(position)
        self._paused_at = self._clock.now()

    # ---- the one place that begins, and the one that ends

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
        coming, self._coming = self._coming, None
        if following is None:
            self._end_queue()
        elif self.stop_after is StopAfter.TRACK:
            self._engine.stop()  # it may have gone on before it was told not to
            self._set_queue(following)
            self._hold_at(None)
            self.set_stop_after(None)
        elif coming is not None and following.current == coming[0] and coming[1].token == then:
            self._under_way = coming[1]
            self._begin_anew(self._under_way)
            self._set_queue(following)
            self.now_playing.emit(self.current)
            self._tell_where(self._under_way.begins_at)
        else:
            self._set_queue(following)
            self._start()

    def _prepare(self) -> None:
        """Tell the engine what comes next, so that it can go on without a pause."""
        under_way = self._under_way
        following = None
        if under_way is not None and under_way.left_at is None and self.stop_after is not StopAfter.TRACK:
            following = self._following()
        entry = None if following is None else following.current
        if (None if self._coming is None else self._coming[0]) == entry:
            self._level_coming()  # it may stand beside others
            return
        known = [] if entry is None else self._tracks.many([entry.track])
        self._coming = None
        # A station is connected to when it plays, and not before.
        is_live = under_way is not None and (under_way.is_station or any(one.address is not None for one in known))
        if entry is not None and known and under_way is not None and following is not None and not is_live:
            coming = self._listen_to(known[0], following)
            if coming.track.id != under_way.track.id:  # else it has come to its end by then
                coming.begins_at = self.begins_at(coming.track)
            self._coming = entry, coming
            together = overlap(under_way.track, known[0], self.crossfade, by_hand=False)
            self._engine.follow(coming.piece(coming.begins_at, together))
        else:
            self._engine.follow(None)

    def _following(self) -> Queue | None:
        """The queue at what follows by itself; None where it has ended."""
        if self.stop_after is StopAfter.QUEUE:
            return queues.advanced(self.queue, by_hand=True) if self.queue.upcoming else None
        return queues.advanced(self.queue, by_hand=False)

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
            self.failed.emit(words)

    def _end_queue(self) -> None:
        self._nothing_plays()
        self._is_through = True
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

    def _listen_to(self, track: Track, queue: Queue) -> _UnderWay:
        """`track` is what `queue` stands at."""
        assert queue.current is not None
        self._tokens += 1
        now, origin = self._clock.now(), queue.current.origin
        listen = Listen(track.id, now, track.tags.duration, origin, self._activity(), lasted=timedelta())
        gain = self._gain(track, queue)
        return _UnderWay(Token(self._tokens), track, listen, gain=gain, is_private=self.is_private)

    def _gain(self, track: Track, queue: Queue) -> float:
        """Of what `queue` stands at, among what is beside it there."""
        in_album = self.levelling.by is By.AUTOMATIC and queue.at is not None and self._is_in_album(track, queue)
        known = track.tags.gain
        if self.levelling.by is not By.OFF and known.track_gain is None and known.album_gain is None:
            known = self._measured(track.id)
        return factor(known, self.levelling, in_album=in_album)

    def _is_in_album(self, track: Track, queue: Queue) -> bool:
        assert queue.at is not None
        before, after = (
            self._tracks.many([entry.track for entry in beside])
            for beside in (queue.entries[max(0, queue.at - 1) : queue.at], queue.entries[queue.at + 1 : queue.at + 2])
        )
        return any(belong_together(it, track) for it in before) or any(belong_together(track, it) for it in after)

    def _level(self) -> None:
        """Give what plays and what comes the gain that it has by now."""
        under_way = self._under_way
        if under_way is not None:
            under_way.gain = self._gain(under_way.track, self.queue)
            self._engine.level(under_way.token, under_way.gain)
        self._level_coming()

    def _level_coming(self) -> None:
        following = None if self._coming is None else self._following()
        if self._coming is None or following is None:
            return
        coming = self._coming[1]
        gain = self._gain(coming.track, following)
        if gain != coming.gain:
            coming.gain = gain
            self._engine.level(coming.token, gain)

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
        self._coming = None
        self._engine.set_speed(self._speed_of(under_way))
        self._engine.play(under_way.piece(position, together))
        self._prepare()
        self.now_playing.emit(self.current)

    def _begin_anew(self, under_way: _UnderWay) -> None:
        """It is listened to from now on, whenever it was made ready."""
        under_way.listen = replace(under_way.listen, started=self._clock.now(), activity=self._activity())
        under_way.is_private = self.is_private

    def rename_activity(self, before: Activity, after: Activity) -> None:
        """What is listened to is listened to during the same activity, which is called otherwise now."""
        for under_way in (self._under_way, None if self._coming is None else self._coming[1]):
            if under_way is not None and under_way.listen.activity == before:
                under_way.listen = replace(under_way.listen, activity=after)

    def _end(self, ending: Ending, at: timedelta | None = None) -> None:
        """End the listen under way, if there is one, and log it; `at` is where, where the engine does not know it."""
        at = self.position() if at is None else at
        under_way, self._under_way = self._under_way, None
        self._alarms.cancel("listen")
        if under_way is None:
            return
        with self._told():
            self.left.emit(Left(under_way.track, at, under_way.listen.duration, ending, under_way.is_private))
        if under_way.is_private:
            return
        self._count(under_way)
        if not under_way.has_begun and ending is not Ending.FAILED:
            return  # never began to sound: nothing was listened to
        self._unlogged.append((under_way.listen, ending, under_way.track))
        self._flush()

    def _flush(self) -> None:
        """Log what has ended. What a full disk does not take waits for the next time."""
        with self._told():
            while self._unlogged:
                listen, ending, track = self._unlogged[0]
                play = self._log.end(listen, ending)
                self._unlogged.pop(0)
                self.played.emit((play, track))

    def _remember(self, name: str, value: object) -> None:
        """For the next program. What is set holds in this one, whatever the disk takes."""
        with self._told():
            self._settings.set(name, value)

    @contextmanager
    def _told(self) -> Iterator[None]:
        """What cannot be written (to a full disk) is told of, and stops no music; what has ended waits."""
        try:
            yield
        except WorldError as error:
            self.failed.emit(str(error))

    def _note_on(self) -> None:
        if self._under_way is not None and self._under_way.since is not None:
            self._note()

    def _note(self) -> None:
        """Note the listen under way, once what ended before it is logged: there is one note, which is that one's."""
        self._flush()
        under_way = self._under_way
        if under_way is None or under_way.is_private or self._unlogged:
            return
        self._count(under_way)
        with self._told():
            if under_way.is_noted:
                self._log.progress(under_way.listen.listened, under_way.listen.lasted or timedelta())
            else:
                self._log.begin(under_way.listen)
                under_way.is_noted = True

    def _hold(self, silent: timedelta = timedelta()) -> None:
        """No sound flows any more, and for so long as `silent` none has, though it was thought to."""
        under_way = self._under_way
        if under_way is not None and under_way.since is not None:
            self._count(under_way)
            under_way.since = None
            listen, none = under_way.listen, timedelta()
            listened = max(none, listen.listened - silent * self._speed_of(under_way))
            lasted = max(none, (listen.lasted or none) - silent)
            under_way.listen = replace(listen, listened=listened, lasted=lasted)
            self._note()

    def _count(self, under_way: _UnderWay) -> None:
        """Add what was heard since it was counted last to its listen. A pause counts on the clock, once it is over;
        one that ends a session does not, and what is heard after it does not either. Nor does a sleep of the machine.
        """
        if under_way.since is None:
            return
        listen, now = under_way.listen, self._clock.monotonic()
        heard = timedelta(seconds=now - under_way.since)
        under_way.since = now
        lasted, until_now = listen.lasted or timedelta(), self._clock.now() - listen.started
        if until_now - lasted - heard <= SESSION_GAP:
            lasted = max(lasted, until_now)
        under_way.listen = replace(
            listen, listened=listen.listened + heard * self._speed_of(under_way), lasted=lasted
        )

    def _speed_of(self, under_way: _UnderWay) -> float:
        """A station sends no more than is heard at its own."""
        return 1.0 if under_way.is_station else self.speed

    def _nothing_plays(self) -> None:
        self._coming = None
        self._engine.stop()  # what was left for an empty queue, or for a track that is gone, still sounds
        self._set_state(State.STOPPED)
        self.now_playing.emit(None)

    def _tell_shuffled(self) -> None:
        if self.queue.shuffled and self.queue.upcoming:
            self.shuffled.emit(self.queue)

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


def _percent(stored: object) -> int:
    return stored if isinstance(stored, int) and 0 <= stored <= 100 else 80


def _fade(stored: object) -> timedelta:
    length = timedelta(seconds=stored) if isinstance(stored, int | float) else timedelta()
    return max(timedelta(), min(length, LONGEST))


def _fades(stored: object) -> Fades:
    if not isinstance(stored, list) or len(stored) != 3:
        return Fades()
    return Fades(*(next((one for one in Softness if one.value == said), Softness.SHORT) for said in stored))


def _levelling(settings: Settings) -> Levelling:
    def decibels(name: str) -> float:
        stored = settings.get(name)
        return max(-MOST_PREAMP, min(stored, MOST_PREAMP)) if isinstance(stored, int | float) else 0.0

    by = next((by for by in By if by.value == settings.get("levelling")), By.OFF)
    return Levelling(by, decibels("preamp"), decibels("preamp_untagged"))


def _speed(stored: object) -> float:
    return max(SLOWEST, min(float(stored), FASTEST)) if isinstance(stored, int | float) else 1.0


def _repeat(stored: object) -> Repeat:
    return next((repeat for repeat in Repeat if repeat.value == stored), Repeat.OFF)
