"""A listener who plays at random, on a machine to which everything happens; and what must be so at every moment.

The Player with all that hangs on it, and a real library; only the clock, the alarms, the engines and the devices are
fakes. Music and clock go on together, so what the log says was listened to can be held against what has sounded.
"""

import gc
import random
import sys
import threading
from collections import deque
from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from itertools import pairwise
from pathlib import Path
from typing import TypeVar

from msgspec.structs import replace

from builders import MONDAY, tags
from fake_alarms import FakeAlarms
from fakes import FakeClock, FakeEngine, FakeOutputs, Inbox
from segue.adapters.sqlite.profile import Profile, open_profile, open_writer
from segue.adapters.sqlite.shuffling import to_shuffle
from segue.core.bookmarks import Bookmarks
from segue.core.engine_to_come import EngineToCome
from segue.core.equalising import Equalising
from segue.core.errors import StorageFull
from segue.core.kept_queue import KeptQueue, unpacked
from segue.core.output_choice import OutputChoice
from segue.core.playback import FAILURES_TO_STOP, NOTED_EVERY, SOUND_FROM, Left, NowPlaying, Player, State, StopAfter
from segue.core.ports.files import FoundFile, ReadFile
from segue.core.ports.log import PlayLog
from segue.core.ports.machine import Settings
from segue.core.ports.playing import EngineNews, LeftPlaces, Started
from segue.core.resuming import Resuming
from segue.core.shuffling import Shuffling
from segue.core.sleep_timer import FADE, SleepTimer
from segue.core.sound_and_video import SoundAndVideo
from segue.core.stations import Stations
from segue.core.watchdog import LOOKS_EVERY, PATIENCE, Watchdog
from segue.core.worker import Worker
from segue.domain import queue as queues
from segue.domain.joining import Crossfade, belong_together, overlap
from segue.domain.levelling import By, Levelling, factor
from segue.domain.play import CHOSEN, QUEUED, Ending, Listen, Origin, OriginKind, Play
from segue.domain.queue import Queue, Repeat
from segue.domain.resuming import goes_on
from segue.domain.shuffle import ShuffleBy
from segue.domain.track import Part, ReplayGain, Tags, Track, TrackId

T = TypeVar("T")

NONE = timedelta()
SECOND = timedelta(seconds=1)
MINUTE = timedelta(minutes=1)
MS = timedelta(milliseconds=1)

#: The log keeps whole milliseconds, and a place in a file is a sum of rounded ones.
ABOUT = 3 * MS

#: The shortest step: a joint may lie behind a fraction of a microsecond.
_LEAST = timedelta(microseconds=1)

#: So much music is noted, and taken back, of an engine that turns out to be silent.
SILENT = PATIENCE * LOOKS_EVERY * 2

A_LIST = Origin(OriginKind.PLAYLIST, 3)


def _seconds(count: float) -> timedelta:
    return timedelta(seconds=count)


# ---------------------------------------------------------------- what there is to play


def _albums() -> dict[str, Tags]:
    """Three albums in order; one says how loud it is."""
    gain = ReplayGain(-6.0, -4.5, 0.9, 1.0)
    return {
        f"/music/{album}/{number}.flac": tags(
            f"{album} {number}",
            album=album,
            track_no=number,
            duration=_seconds(95 + 37 * number),
            gain=gain if album == "loud" else ReplayGain(),
        )
        for album in ("loud", "quiet", "live")
        for number in range(1, 7)
    }


def _others() -> dict[str, Tags]:
    files = {f"/music/jingle {n}.ogg": tags(f"Jingle {n}", album="", duration=_seconds(n)) for n in (1, 2, 5, 11)}
    files |= {
        f"/books/{n}.mp3": tags(f"Book {n}", album="", genres=("Audiobook",), duration=n * 17 * MINUTE)
        for n in (1, 2)
    }
    files["/mixes/night.opus"] = tags("Night", album="", duration=80 * MINUTE)
    files["/music/nobody knows how long.mod"] = tags("Module", album="", duration=None)
    files |= {
        f"/films/{n}.mkv": tags(f"Film {n}", album="", duration=_seconds(70 * n), is_video=True) for n in (1, 2, 3)
    }
    return files


def _broken() -> dict[str, Tags]:
    return {f"/broken/{n}.mp3": tags(f"Broken {n}", album="", duration=3 * MINUTE) for n in range(12)}


def _parted() -> ReadFile:
    """An album in one file, of four tracks, in which the last has no end of its own."""
    starts = [0, 61, 150, 240]
    parts = tuple(
        (
            Part(n + 1, _seconds(start), _seconds(starts[n + 1]) if n + 1 < len(starts) else None),
            tags(f"Part {n + 1}", album="parted", track_no=n + 1, duration=_seconds([61, 89, 90, 60][n])),
        )
        for n, start in enumerate(starts)
    )
    whole = tags("Whole", album="parted", duration=5 * MINUTE)
    return ReadFile(FoundFile("/music/parted.flac", 1, 1), whole, parts=parts)


ADDRESSES = ("http://jazz.example.org/live", "http://news.example.org/live")


# ---------------------------------------------------------------- the store, as it may fail, and as it is watched


class Disk:
    """`is_full` for a while, from time to time."""

    def __init__(self) -> None:
        self.is_full = False

    def write(self) -> None:
        if self.is_full:
            raise StorageFull("The disk is full.")


class SternLog:
    """As much of a PlayLog as the Player uses. Refuses a listen that begins over another, and a note of none."""

    def __init__(self, log: PlayLog, disk: Disk) -> None:
        self._log = log
        self._disk = disk
        self.under_way: Listen | None = None
        self._is_noted = False

    def begin(self, listen: Listen) -> None:
        known = self.under_way
        is_again = known is not None and not self._is_noted and known.started == listen.started
        assert known is None or is_again, "a listen began before the one before had ended"
        self.under_way, self._is_noted = listen, False
        self._disk.write()
        self._log.begin(listen)
        self._is_noted = True

    def progress(self, listened: timedelta, lasted: timedelta) -> None:
        assert self.under_way is not None, "a note of no listen"
        assert self._is_noted, "a note of a listen that the log does not have"
        assert listened >= self.under_way.listened - SILENT, "music was unheard again"
        self.under_way = replace(self.under_way, listened=listened, lasted=lasted)
        self._disk.write()
        self._log.progress(listened, lasted)

    def left(self) -> None:
        self.under_way = None

    def end(self, listen: Listen, ending: Ending) -> Play:
        self._disk.write()
        return self._log.end(listen, ending)


class FailingSettings:
    """Settings of which the queue and the place are lost while the disk is full: for those, the core sees to it."""

    def __init__(self, settings: Settings, disk: Disk) -> None:
        self._settings = settings
        self._disk = disk

    def get(self, name: str) -> object | None:
        return self._settings.get(name)

    def set(self, name: str, value: object) -> None:
        if name.startswith("queue"):
            self._disk.write()
        self._settings.set(name, value)


class FailingPlaces:
    def __init__(self, places: LeftPlaces, disk: Disk) -> None:
        self._places = places
        self._disk = disk

    def of(self, track: TrackId) -> timedelta | None:
        return self._places.of(track)

    def keep(self, track: TrackId, position: timedelta, at: datetime) -> None:
        self._disk.write()
        self._places.keep(track, position, at)

    def drop(self, track: TrackId) -> None:
        self._disk.write()
        self._places.drop(track)


class Overheard(EngineToCome):
    """Tells its news to somebody else before it tells the player."""

    def __init__(self, overhear: Callable[[EngineNews], None]) -> None:
        super().__init__()
        self._overhear = overhear

    def listen(self, heard: Callable[[EngineNews], None]) -> None:
        def both(news: EngineNews) -> None:
            self._overhear(news)
            heard(news)

        super().listen(both)


class Opener(Worker):
    """Tells whether it was given something that `Life.settle` has to wait for."""

    is_given = False

    def submit(
        self,
        task: Callable[[], T],
        then: Callable[[T], None] | None = None,
        failed: Callable[[], None] | None = None,
    ) -> None:
        self.is_given = True
        super().submit(task, then, failed)


# ---------------------------------------------------------------- one program


@dataclass
class Shown:
    """What a window that only listens to signals would show."""

    now: NowPlaying | None
    state: State
    queue: Queue
    stop_after: StopAfter | None
    speed: float
    loudness: tuple[int, bool]


@dataclass
class Mark:
    """A listen that was left, and how much of it has sounded."""

    track: TrackId
    ending: Ending
    heard: timedelta
    slack: timedelta
    is_nothing: bool  # it never began, and is not logged
    at: datetime

    def fits(self, play: Play) -> bool:
        is_as_long = abs(play.listen.listened - self.heard) <= ABOUT + self.slack
        return (play.listen.track, play.ending) == (self.track, self.ending) and is_as_long


@dataclass
class Program:
    profile: Profile
    log: SternLog
    opener: Opener
    results: Inbox
    alarms: FakeAlarms
    to_come: EngineToCome
    player: Player
    equalising: Equalising
    outputs: FakeOutputs
    output_choice: OutputChoice
    kept_queue: KeptQueue
    shuffling: Shuffling
    bookmarks: Bookmarks
    stations: Stations
    sleep_timer: SleepTimer
    watchdog: Watchdog
    shown: Shown
    has_engine: bool = False
    engines: list[FakeEngine] = field(default_factory=list)  # of the one that plays now: for sound, and for video


class Life:
    """`live` lets it go on; `seed` decides all that happens."""

    def __init__(self, folder: Path, seed: int) -> None:
        self.seed = seed
        self.chance = random.Random(seed)
        self.clock = FakeClock(MONDAY)
        self.news = Inbox()
        self.disk = Disk()
        self.folder = folder
        self.lengths: dict[Path, timedelta] = {}
        self.unplayable: dict[Path, str] = {}
        self.stuck: set[Path] = set()
        self.tells_length = True
        self.follows = True
        self.hanging = 0  # so many engines to come will hang as well
        self.names = ["Speakers", "Headphones"]
        self.awake = NONE
        self.done: deque[str] = deque(maxlen=40)
        self.commands = 0
        # Whether sound has begun since the last listen was left, how much, and what the player may take for it.
        self.began = False
        self.heard = NONE
        self.silent = NONE
        self.is_silent = False
        self.slack = NONE
        self.marks: deque[Mark] = deque()
        self.logged = 0
        self.listened = NONE
        self.last_end: datetime = MONDAY
        self.broken_in_a_row = 0
        self.quiet_since = NONE
        self.was_full = False
        self.endings: set[Ending] = set()
        self.before: SternLog | None = None
        self._know_files()
        self._commands = self._all_commands()
        self.program = self._start()
        self.program.kept_queue.restore()

    # ---- the world

    def _know_files(self) -> None:
        files = _albums() | _others() | _broken()
        with closing(open_profile(self.folder, MONDAY)) as profile:
            read = [ReadFile(FoundFile(path, 1, n), its) for n, (path, its) in enumerate(files.items(), 2)]
            with closing(open_writer(profile.file)) as writer:
                writer.write([*read, _parted()], MONDAY)
            stations = profile.stations.keep([(address, "") for address in ADDRESSES], MONDAY)
            listed = profile.tracks.all_ids()
            self.tracks = {track.id: track for track in profile.tracks.many([*listed, *stations])}
        self.lengths.update({track.path: track.tags.duration or 4 * MINUTE for track in self.tracks.values()})
        self.lengths[Path("/music/parted.flac")] = 5 * MINUTE
        self.lengths[Path("/music/quiet/2.flac")] += 3 * SECOND  # the tags lie
        self.lengths[Path("/music/quiet/3.flac")] -= 3 * SECOND
        for station in stations:
            self.lengths[self.tracks[station].path] = timedelta(days=9)
        self.unplayable.update({path: "It is damaged." for path in self.lengths if path.parent.name == "broken"})
        self.ids = list(self.tracks)
        self.of_kind = {
            name: [one.id for one in self.tracks.values() if name in str(one.path)]
            for name in ("loud", "quiet", "live", "parted", "jingle", "broken", "books", "mixes", "films", "http")
        }

    def _make(self) -> SoundAndVideo:
        """An engine; the one before is not looked at any more."""
        program = self.program
        program.engines = [self._engine(is_for_video=False)]

        def video() -> FakeEngine:
            program.engines.append(self._engine(is_for_video=True))
            return program.engines[-1]

        return SoundAndVideo(program.engines[0], video)

    def _engine(self, *, is_for_video: bool) -> FakeEngine:
        made = FakeEngine(self.news)
        made.lengths, made.unplayable, made.stuck = self.lengths, self.unplayable, self.stuck
        made.tells_length = self.tells_length
        made.follows = self.follows and not is_for_video
        made.hangs = self.hanging > 0
        self.hanging = max(0, self.hanging - 1)
        return made

    # ---- a program's life

    def _start(self) -> Program:
        profile = open_profile(self.folder, self.clock.now())
        self._take_recovered(profile.plays.recover())
        clock, chance = self.clock, random.Random(self.chance.random())
        alarms = FakeAlarms(clock, self.news)
        settings = FailingSettings(profile.settings, self.disk)
        log = SternLog(profile.plays, self.disk)
        results = Inbox()
        opener = Opener("opener", results)
        engine = Overheard(self._overhear)
        player = Player(
            engine,
            profile.tracks,
            log,  # type: ignore[arg-type]
            settings,
            alarms,
            clock,
            lambda: None,
            chance,
            self._measured,
        )
        player.left.connect(lambda left: self._leave(left, log))
        equalising = Equalising(engine, settings)
        outputs = FakeOutputs(*self.names)
        choice = OutputChoice(player, outputs, settings)
        kept = KeptQueue(player, settings, alarms, clock, opener)
        shuffling = Shuffling(
            player, lambda tracks, now: to_shuffle(profile.file, tracks, now), opener, settings, clock, chance
        )
        Resuming(player, FailingPlaces(profile.left_places, self.disk), alarms, clock)
        bookmarks = Bookmarks(player, profile.bookmarks, clock)
        stations = Stations(profile.stations, profile.tracks, player, clock)
        sleep_timer = SleepTimer(player, alarms, clock)
        watchdog = Watchdog(player, engine, engine.replace, alarms)
        shown = Shown(
            player.current,
            player.state,
            player.queue,
            player.stop_after,
            player.speed,
            (player.volume, player.muted),
        )
        self._watch(player, shown)
        self.program = Program(
            profile,
            log,
            opener,
            results,
            alarms,
            engine,
            player,
            equalising,
            outputs,
            choice,
            kept,
            shuffling,
            bookmarks,
            stations,
            sleep_timer,
            watchdog,
            shown,
        )
        return self.program

    def _watch(self, player: Player, shown: Shown) -> None:
        def take(name: str) -> Callable[[object], None]:
            return lambda value: setattr(shown, name, value)

        def take_queue(queue: Queue) -> None:
            shown.queue = queue
            self.quiet_since = NONE

        player.now_playing.connect(take("now"))
        player.queue_changed.connect(take_queue)
        player.stop_after_changed.connect(take("stop_after"))
        player.speed_changed.connect(take("speed"))
        player.volume_changed.connect(take("loudness"))

        def take_state(state: State) -> None:
            assert state is not shown.state, "a state was told twice"
            shown.state = state

        player.state_changed.connect(take_state)
        player.played.connect(lambda played: self._take_play(played[0], played[1]))

    def _measured(self, track: TrackId) -> ReplayGain:
        return ReplayGain(-float(track % 5), None, 0.8) if track % 2 else ReplayGain()

    def arrive(self) -> None:
        """The engine is there."""
        if not self.program.has_engine:
            self.program.has_engine = True
            self.program.to_come.become(self._make(), self._another)

    def _another(self) -> SoundAndVideo:
        self._take_back_silence()
        return self._make()

    def _overhear(self, news: EngineNews) -> None:
        self.began |= isinstance(news, Started)

    # ---- what is written down of each listen

    def _leave(self, left: Left, log: SternLog) -> None:
        assert left.position >= NONE
        if left.length is not None and self.tells_length:
            assert left.position <= left.length + 4 * SECOND, (left.position, left.length)
        began, self.began = self.began, False
        assert (log.under_way is not None) == began or self.was_full
        log.left()
        if left.ending is Ending.FAILED and self.heard + self.silent < SOUND_FROM:
            self.broken_in_a_row += 1
            assert self.broken_in_a_row <= FAILURES_TO_STOP, "it races through the library"
        else:
            self.broken_in_a_row = 0
        assert began or not self.heard, "music that no listen tells of"
        heard = self.heard + self.silent
        is_nothing = not began and left.ending is not Ending.FAILED
        self.marks.append(Mark(left.track.id, left.ending, heard, self.slack, is_nothing, self.clock.now()))
        self.heard = self.silent = self.slack = NONE

    def _take_play(self, play: Play, track: Track) -> None:
        listen = play.listen
        mark = self.marks.popleft()
        while mark.is_nothing:
            mark = self.marks.popleft()
        assert mark.fits(play), f"logged {play}, and it was {mark}"
        assert track.id == listen.track
        self._take_logged(play, mark.at)

    def _take_logged(self, play: Play, ended: datetime) -> None:
        """`ended` is when it has, at the latest."""
        assert self.last_end - MS <= play.listen.started <= ended, "two were listened to at once"
        assert play.listen.listened <= 2 * (ended - play.listen.started) + ABOUT, "more music than there was time for"
        assert play.ended <= ended + MS, "it was still to end when it had"
        self.last_end = ended
        self.logged += 1
        self.listened += play.listen.listened
        self.endings.add(play.ending)

    def _take_recovered(self, play: Play | None) -> None:
        """What a crash cut off: at most what came after the last note is lost."""
        known, self.marks = [mark for mark in self.marks if not mark.is_nothing], deque()
        heard, slack = self.heard + self.silent, self.slack + ABOUT
        self.heard = self.silent = self.slack = NONE
        self.began = False
        before, self.before = self.before, None
        if play is None:
            assert before is None or before.under_way is None or self.was_full
            return
        assert before is not None
        under_way = before.under_way
        its = (play.listen.track, play.listen.started.timestamp())
        if (
            under_way is not None
            and abs(under_way.started.timestamp() - its[1]) < 0.001
            and under_way.track == its[0]
        ):
            assert play.listen.listened <= heard + slack
            assert self.was_full or heard - play.listen.listened <= NOTED_EVERY * 2 + slack
        else:
            assert self.was_full
            (mark,) = [mark for mark in known if mark.track == its[0]][:1]
            assert play.listen.listened <= mark.heard + mark.slack + ABOUT, (
                "one listen's note was taken for another's"
            )
        self._take_logged(play, self.clock.now())

    def _take_back_silence(self) -> None:
        """An engine was replaced that had been silent for so long."""
        if self.is_silent:
            self.silent = max(NONE, self.silent - PATIENCE * LOOKS_EVERY * self._speed())

    def _speed(self) -> float:
        now = self.program.player.current
        return 1.0 if now is None or now.track.address is not None else self.program.player.speed

    # ---- time

    def settle(self) -> None:
        """Run all news, and what the worker was given, until there is nothing left to do."""
        program = self.program
        while True:
            self.news.run()
            if program.opener.is_given:
                program.opener.is_given = False
                done = threading.Event()
                Worker.submit(program.opener, done.set)
                assert done.wait(300)
            elif not len(program.results):
                return
            program.results.run()

    def pass_time(self, by: timedelta) -> None:
        program = self.program
        alarms = program.alarms
        self.settle()
        self.check()
        while by > NONE:
            now = self.clock.now()
            step = min([by, *(alarms.due(key) - now for key in alarms.keys)])
            for engine in program.engines:
                rest = engine.to_the_end
                if rest is not None:
                    step = min(step, rest / engine.speed)
            step = max(step, _LEAST)
            self.is_silent = False
            for engine in program.engines:
                before = engine.sounded
                if engine.hangs and _would_sound(engine):
                    self.is_silent = True
                    self.silent += step * engine.speed
                engine.advance(step)
                self.heard += engine.sounded - before
            alarms.advance(step)
            by -= step
            self.awake += step
            self.quiet_since += step
            self.settle()
            self.check()

    # ---- what must be so

    def check(self) -> None:
        """Of a program that has heard all news."""
        program = self.program
        player, shown = program.player, program.shown
        now, state, queue = player.current, player.state, player.queue

        assert shown.now == now
        assert shown.state is state
        assert shown.queue is queue
        assert shown.stop_after is player.stop_after
        assert shown.speed == player.speed
        assert shown.loudness == (player.volume, player.muted)
        assert (state is State.STOPPED) == (now is None)
        assert queue.at is None or 0 <= queue.at < len(queue.entries)
        assert queue.shuffled == player.shuffle
        assert queue.repeat is player.repeat
        if queue.unshuffled is not None:
            assert {id(one) for one in queue.unshuffled} == {id(one) for one in queue.entries}
        if now is not None:
            assert queue.current is not None
            assert queue.current.track == now.track.id

        given = [engine for engine in program.engines if engine.is_playing]
        assert len(given) <= 1, "two play at once"
        self._check_alarms(state, now)
        position = player.position()
        assert position >= NONE
        if now is not None and now.duration is not None and self.tells_length:
            assert position <= now.duration + 4 * SECOND, (position, now.duration)
        if state is State.STOPPED:
            assert program.log.under_way is None, "the log has a listen under way where nothing plays"
            assert not given
            assert position == NONE
        if program.log.under_way is not None:
            assert now is not None
            assert program.log.under_way.track == now.track.id
        if not program.has_engine or not program.engines:
            return
        if state is State.PLAYING:
            assert given, "nothing plays, and it is said to"
            assert not given[0].paused
        for engine in given:
            assert now is not None
            assert engine.pieces[-1].path == now.track.path
            assert state is State.PLAYING or engine.paused or engine.hangs, "it plays in a pause"
            assert program.log.under_way is not None or not engine.sounds or self.was_full
            self._check_following(engine, now, queue)
            self._check_sound(engine, now)

    def _check_alarms(self, state: State, now: NowPlaying | None) -> None:
        program = self.program
        keys = program.alarms.keys
        assert ("watchdog" in keys) == (state is State.PLAYING)
        assert "place" not in keys or state is State.PLAYING
        long = state is State.PLAYING and now is not None and goes_on(now.track.tags, now.duration)
        assert ("left place" in keys) == long
        assert ("listen" in keys) == (program.log.under_way is not None) or self.was_full
        ends = program.sleep_timer.ends
        assert ("sleep" in keys) == (ends is not None)
        assert ends is None or ends >= self.clock.now()
        assert keys <= {"watchdog", "place", "left place", "listen", "sleep", "queue"}

    def _check_sound(self, engine: FakeEngine, now: NowPlaying) -> None:
        program = self.program
        player = program.player
        assert (engine.volume, engine.muted) == (player.volume, player.muted)
        assert engine.speed == self._speed()
        assert engine.bands == (program.equalising.bands if program.equalising.is_on else engine.bands)
        left = program.sleep_timer.left
        if player.state is State.PLAYING and (left is None or left > FADE):
            assert not engine.fades or engine.fades[-1][0] == 1.0, "it stays faded out"
        assert engine.levels[engine.pieces[-1].token] > 0

    def _check_following(self, engine: FakeEngine, now: NowPlaying, queue: Queue) -> None:
        """What the engine would go on with is what stands next in the queue."""
        player = self.program.player
        at = self._next(queue)
        after = None if at is None else self.tracks.get(queue.entries[at].track)
        if after is not None and (after.address is not None or now.track.address is not None):
            after = None
        if after is not None and (after.tags.is_video is not now.track.tags.is_video or not engine.follows):
            after = None
        piece = engine.following
        assert (after is None) == (piece is None), f"{piece} follows, and {after} is next"
        if after is None or piece is None or at is None:
            return
        start = NONE if after.part is None else after.part.start
        if after.id != now.track.id:
            start += player.begins_at(after)
        assert (piece.path, piece.start) == (after.path, start)
        assert piece.end == (None if after.part is None else after.part.end)
        assert piece.overlap == overlap(now.track, after, player.crossfade, by_hand=False)
        assert abs(piece.gain - self._gain(queue, at)) < 1e-9, "what follows is too loud, or too quiet"

    def _next(self, queue: Queue) -> int | None:
        """The place in the queue of what comes by itself."""
        stop = self.program.player.stop_after
        if stop is StopAfter.TRACK or queue.at is None:
            return None
        last = queue.at + 1 == len(queue.entries)
        if stop is StopAfter.QUEUE:
            return None if last else queue.at + 1
        if queue.repeat is Repeat.ONE:
            return queue.at
        if last:
            return 0 if queue.repeat is Repeat.ALL else None
        return queue.at + 1

    def _gain(self, queue: Queue, at: int) -> float:
        """Of an entry: as an album's where the one before or behind it belongs to it."""
        levelling = self.program.player.levelling
        track = self.tracks[queue.entries[at].track]
        around = [self.tracks.get(one.track) for one in queue.entries[max(0, at - 1) : at + 2]]
        pairs = pairwise(around)
        in_album = levelling.by is By.AUTOMATIC and any(
            track in pair and one is not None and other is not None and belong_together(one, other)
            for pair in pairs
            for one, other in [pair]
        )
        known = track.tags.gain
        if known.track_gain is None and known.album_gain is None and levelling.by is not By.OFF:
            known = self._measured(track.id)
        return factor(known, levelling, in_album=in_album)

    def check_kept(self) -> None:
        """The queue and the place are kept, once they have settled."""
        program = self.program
        if self.quiet_since < 5 * SECOND or self.was_full:
            return
        stored = program.profile.settings.get("queue")
        queue = program.player.queue
        if stored is None:
            assert not queue.entries
            return
        number, at, seconds = self._kept_place()
        assert isinstance(stored, dict)
        assert stored["number"] == number
        assert unpacked(stored, at) == replace(queue, repeat=Repeat.OFF)
        if program.player.current is not None and program.player.current.track.address is not None:
            return  # it has no place
        if program.player.current is None:
            assert seconds is None
        else:
            position = program.player.position()
            behind = position.total_seconds() - (seconds or 0.0)
            if program.player.state is State.PAUSED and not position:
                return  # held at its very end: begun again, then as now
            assert -0.06 <= behind <= 4 * 2 + 0.1, f"the place kept is {behind} s behind"

    def _kept_place(self) -> tuple[int, int | None, float | None]:
        place = self.program.profile.settings.get("queue_place")
        assert isinstance(place, list)
        number, at, seconds = place
        return number, at, seconds

    def blocks(self) -> int:
        """How many blocks of memory are held where one track plays, and all before it is logged."""
        self._make_room()
        self.run("put on one", lambda: self.program.player.play(self.of_kind["loud"][:1], CHOSEN))
        self.pass_time(NOTED_EVERY * 2)
        for engine in self.program.engines:
            _forget(engine)
        gc.collect()
        return sys.getallocatedblocks()

    # ---- what is done

    def run(self, name: str, command: Callable[[], None]) -> None:
        self.commands += 1
        player = self.program.player
        track = None if player.current is None else player.current.track.tags.title
        self.done.append(f"{self.awake} {player.state.value} {track} {player.position()}: {name}")
        self.broken_in_a_row = 0
        self.quiet_since = NONE
        command()

    def live(self, awake: timedelta) -> None:
        """Go on for so long; all that goes wrong is told with the seed and with what was done before."""
        until = self.awake + awake
        names = list(self._commands)
        weights = [weight for weight, _ in self._commands.values()]
        try:
            while self.awake < until:
                (name,) = self.chance.choices(names, weights)
                self.run(name, self._commands[name][1])
                if self.chance.random() < 0.5:
                    self.arrive()
                match self.chance.random():
                    case draw if draw < 0.2:  # the next is done before the news of this one
                        continue
                    case draw if draw < 0.35:
                        self.pass_time(NONE)
                    case draw if draw < 0.65:
                        self.pass_time(_seconds(round(self.chance.uniform(0, 4), 3)))
                    case draw if draw < 0.92:
                        self.pass_time(_seconds(round(self.chance.uniform(4, 45), 3)))
                    case _:
                        self.pass_time(_seconds(self.chance.randrange(60, 600)))
                self.check_kept()
                for engine in self.program.engines:
                    _forget(engine)
            self.settle()
            self.check()
        except BaseException as error:
            told = "\n  ".join(self.done)
            error.add_note(f"seed {self.seed}, after {self.awake} and {self.commands} commands; the last:\n  {told}")
            raise

    def end(self) -> None:
        """Close the program, and hold the log against all that was told."""
        self.disk.is_full = False
        self._close()
        with closing(open_profile(self.folder, self.clock.now())) as profile:
            assert profile.plays.recover() is None
            plays = [play for play, _ in profile.plays.all()]
        assert len(plays) == self.logged
        assert sum((play.listen.listened for play in plays), NONE) == self.listened
        assert [play.id for play in plays] == sorted(play.id for play in plays)
        sessions = [play.session for play in plays]
        assert sessions == sorted(sessions)
        assert set(sessions) == set(range(1, sessions[-1] + 1))

    def _close(self) -> None:
        """As a program does that is closed."""
        program = self.program
        self.settle()
        program.kept_queue.keep()
        program.player.close()
        program.alarms.close()
        program.opener.close()
        program.results.run()
        program.profile.close()
        self.before = program.log
        self.news.run()
        if not self.was_full:
            assert all(mark.is_nothing for mark in self.marks), "a listen is missing in the log"

    def _all_commands(self) -> dict[str, tuple[float, Callable[[], None]]]:
        """Each with how often it is done, compared with the others."""
        chance = self.chance

        def player() -> Player:
            return self.program.player

        def some(most: int = 8) -> Sequence[TrackId]:
            kind = chance.choice(list(self.of_kind))
            if chance.random() < 0.5:
                return self.of_kind[kind]
            return [*chance.sample(self.ids, chance.randrange(most)), *([TrackId(9_999)] * (chance.random() < 0.05))]

        def place() -> int:
            return chance.randrange(max(1, len(player().queue.entries)))

        def places() -> set[int]:
            return {place() for _ in range(chance.randrange(1, 4))}

        def put_on() -> None:
            tracks = some(15)
            start = chance.randrange(len(tracks)) if tracks and chance.random() < 0.4 else 0
            position = _seconds(chance.randrange(120)) if chance.random() < 0.1 else None
            player().play(tracks, chance.choice([CHOSEN, QUEUED, A_LIST]), start, position)

        def length() -> timedelta:
            now = player().current
            return now.duration or MINUTE if now is not None else MINUTE

        def seek() -> None:
            near_the_end = length() - _seconds(chance.uniform(0, 8))
            player().seek(chance.choice([length() * chance.uniform(-0.1, 1.2), near_the_end, near_the_end]))

        def edit(change: Callable[[Queue], Queue]) -> Callable[[], None]:
            return lambda: player().change_queue(change)

        def take_back_removal() -> None:
            before = player().queue
            player().change_queue(lambda queue: queues.with_removed(queue, places()))
            if chance.random() < 0.5:
                player().next()
            player().change_queue(lambda queue: queues.refilled(queue, before))

        def crossfade() -> None:
            player().set_crossfade(Crossfade(*(_seconds(chance.choice([0, 0, 2, 6, 12])) for _ in range(2))))

        def speed() -> None:
            if any(engine.hangs for engine in self.program.engines):
                self.slack += PATIENCE * LOOKS_EVERY * 2  # it is taken back at the speed of the end of the silence
            player().set_speed(chance.choice([0.5, 0.8, 1.0, 1.0, 1.0, 1.25, 2.0, 7.0]))

        def levelling() -> None:
            player().set_levelling(Levelling(chance.choice(list(By)), chance.choice([0.0, 3.0]), -2.0))

        def bands() -> None:
            self.program.equalising.set_on(chance.random() < 0.6)

        def bookmark() -> None:
            self.program.bookmarks.add_here()

        def to_a_bookmark() -> None:
            known = self.program.bookmarks.all()
            if known:
                self.program.bookmarks.play(chance.choice(known))

        def delete_bookmarks() -> None:
            self.program.bookmarks.delete(self.program.bookmarks.all()[3:])

        def sleep() -> None:
            self.program.sleep_timer.begin(_seconds(chance.choice([5, 30, 90, 300, 1800])))

        def station() -> None:
            assert self.program.stations.open(chance.choice(ADDRESSES))

        def rename() -> None:
            its = chance.choice(self.of_kind["http"])
            self.program.stations.rename(its, chance.choice(["Jazz", "News", ""]))

        return {
            "put on": (12, put_on),
            "put on shuffled": (2, lambda: player().play_shuffled(some(), A_LIST)),
            "go to an entry": (6, lambda: player().play_at(place() - (chance.random() < 0.05))),
            "toggle": (8, lambda: player().toggle()),
            "pause": (4, lambda: player().pause()),
            "resume": (8, lambda: player().resume()),
            "stop": (2, lambda: player().stop()),
            "next": (10, lambda: player().next()),
            "previous": (6, lambda: player().previous()),
            "seek": (14, seek),
            "queue next": (4, edit(lambda queue: queues.with_next(queue, some(), QUEUED))),
            "queue last": (4, edit(lambda queue: queues.with_last(queue, some(), QUEUED))),
            "insert": (3, edit(lambda queue: queues.with_inserted(queue, some(), QUEUED, place()))),
            "remove": (5, edit(lambda queue: queues.with_removed(queue, places()))),
            "remove what plays": (2, edit(lambda queue: queues.with_removed(queue, {queue.at or 0}))),
            "move": (6, edit(lambda queue: queues.with_moved(queue, places(), place()))),
            "clear": (1, edit(queues.cleared)),
            "take a removal back": (2, take_back_removal),
            "shuffle": (4, lambda: player().set_shuffle(chance.random() < 0.5)),
            "mix": (1, lambda: player().mix()),
            "shuffle by": (1, lambda: self.program.shuffling.set_by(chance.choice(list(ShuffleBy)))),
            "shuffle with favour": (1, lambda: self.program.shuffling.set_favours(chance.random() < 0.5)),
            "repeat": (4, lambda: player().set_repeat(chance.choice(list(Repeat)))),
            "speed": (3, speed),
            "volume": (3, lambda: player().set_volume(chance.randint(-5, 110))),
            "mute": (2, lambda: player().set_muted(chance.random() < 0.5)),
            "crossfade": (3, crossfade),
            "levelling": (2, levelling),
            "equaliser": (2, bands),
            "sleep": (2, sleep),
            "sleep longer": (1, lambda: self.program.sleep_timer.extend(10 * MINUTE)),
            "sleep behind": (2, lambda: self.program.sleep_timer.begin_behind(chance.choice(list(StopAfter)))),
            "stop behind": (2, lambda: player().set_stop_after(chance.choice([None, *StopAfter]))),
            "stay awake": (2, lambda: self.program.sleep_timer.cancel()),
            "bookmark": (2, bookmark),
            "to a bookmark": (3, to_a_bookmark),
            "delete bookmarks": (0.5, delete_bookmarks),
            "station": (3, station),
            "rename a station": (1, rename),
            "the station says": (8, self._tune),
            "the station is lost": (2, self._drop),
            "the device is lost": (2, lambda: self._break("The sound server is gone.", device=True)),
            "the file breaks": (2, lambda: self._break("A cable came loose.", device=False)),
            "a device is unplugged": (1, self._unplug),
            "a device is plugged in": (1, self._plug_in),
            "another device": (1, self._choose_device),
            "a file vanishes": (2, self._vanish),
            "the files are back": (3, self._come_back),
            "a file is stuck": (0.5, lambda: self.stuck.add(self.tracks[chance.choice(self.ids)].path)),
            "the engine hangs": (2, self._hang),
            "engines differ": (1, self._differ),
            "the laptop sleeps": (1, self._suspend),
            "the disk is full": (0.7, self._fill),
            "the disk has room": (2, self._make_room),
            "close and start": (1, lambda: self._restart(crash=False)),
            "crash and start": (1, lambda: self._restart(crash=True)),
        }

    # ---- what happens

    def _sounding(self) -> FakeEngine | None:
        return next((engine for engine in self.program.engines if engine.sounds and not engine.hangs), None)

    def _tune(self) -> None:
        now, engine = self.program.player.current, self._sounding()
        if now is not None and now.track.address is not None and engine is not None:
            engine.tune(self.chance.choice(["", "Radio"]), self.chance.choice(["", "Ada - One", "Ben - Two"]))

    def _drop(self) -> None:
        now, engine = self.program.player.current, self._sounding()
        if now is not None and now.track.address is not None and engine is not None:
            self.settle()
            if engine.is_sounding:
                engine.drop()

    def _break(self, reason: str, *, device: bool) -> None:
        engine = self._sounding()
        if engine is not None:
            engine.break_down(reason, device)

    def _unplug(self) -> None:
        if len(self.names) > 1:
            gone = self.chance.choice(self.names)
            self.names.remove(gone)
            self.program.outputs.unplug(gone)
            self.program.output_choice.set_pauses(self.chance.random() < 0.5)

    def _plug_in(self) -> None:
        new = self.chance.choice(
            [name for name in ("Speakers", "Headphones", "Hall") if name not in self.names] or [""]
        )
        if new:
            self.names.append(new)
            self.program.outputs.plug_in(new)

    def _choose_device(self) -> None:
        known = self.program.output_choice.all
        self.program.output_choice.choose(self.chance.choice([None, *(one.id for one in known)]))

    def _vanish(self) -> None:
        self.unplayable[self.tracks[self.chance.choice(self.ids)].path] = "It is not there."

    def _come_back(self) -> None:
        for path in list(self.unplayable):
            if path.parent.name != "broken":
                del self.unplayable[path]
        self.stuck.clear()

    def _hang(self) -> None:
        """For good, or for a moment; and the next engines may be no better."""
        engines = self.program.engines
        if any(engine.hangs for engine in engines):
            for engine in engines:
                engine.hangs = False
            return
        self.hanging = self.chance.choice([0, 0, 0, 1, 2, 3])
        for engine in engines:
            engine.hangs = True

    def _differ(self) -> None:
        self.tells_length = self.chance.random() < 0.8
        self.follows = self.chance.random() < 0.8

    def _suspend(self) -> None:
        self.settle()
        self.slack += 2 * LOOKS_EVERY  # waking up, the watchdog looks at once
        self.clock.sleep(_seconds(self.chance.choice([20, 600, 40 * 60, 8 * 3600])))
        self.program.alarms.jump(NONE)

    def _fill(self) -> None:
        self.disk.is_full = self.was_full = True

    def _make_room(self) -> None:
        self.disk.is_full = False

    def _restart(self, *, crash: bool) -> None:
        self.settle()
        program = self.program
        player = program.player
        is_kept = not self.was_full and (not crash or self.quiet_since >= 5 * SECOND)
        before = player.queue, player.position(), player.current, player.speed, player.volume, player.muted
        if crash:
            program.alarms.close()
            for engine in program.engines:
                engine.close()
            program.opener.close()
            program.profile.close()
            self.before = program.log
            self.news.run()
        else:
            self._close()
        self._start()
        self.was_full = self.disk.is_full
        player = self.program.player
        assert player.state is State.STOPPED
        if self.chance.random() < 0.2:
            self.arrive()
            player.play(self.of_kind["live"], CHOSEN)
            is_kept = False
        self.program.kept_queue.restore()
        self.settle()
        if not is_kept:
            return
        queue, position, now, *sound = before
        assert sound == [player.speed, player.volume, player.muted]
        assert player.queue == queue
        assert (player.state is State.PAUSED) == (now is not None)
        if now is not None and now.track.tags.duration is not None and position < now.track.tags.duration - SECOND:
            behind = (position - player.position()).total_seconds()
            assert -0.06 <= behind <= (8.1 if crash else 0.06), f"it goes on {behind} s before it was left"


def _would_sound(engine: FakeEngine) -> bool:
    """If it did not hang."""
    hangs, engine.hangs = engine.hangs, False
    try:
        return engine.is_sounding
    finally:
        engine.hangs = hangs


def _forget(engine: FakeEngine) -> None:
    """What it has kept of long ago, for tests that look at it."""
    del engine.played[:], engine.pieces[:-1], engine.fades[:-1]
    known = {engine.pieces[-1].token} if engine.pieces else set()
    engine.levels = {token: level for token, level in engine.levels.items() if token in known}
