"""Learning: keeps Habits true to the log, on a worker of their own."""

import json
import threading
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import closing
from datetime import datetime
from typing import TYPE_CHECKING, Protocol
from weakref import WeakKeyDictionary

from msgspec import Struct

from segue.core.ports.log import PlayLog
from segue.core.ports.machine import Clock
from segue.core.signal import Signal
from segue.core.worker import Worker
from segue.domain.album import Album
from segue.domain.play import Ending, Play, PlayId
from segue.domain.playlist import Playlist, PlaylistId
from segue.domain.taste import LeftOut, Span, is_left_out, out
from segue.domain.track import Tags, TrackId
from segue.habits.evidence import Claim, Habits, Heard, Regard
from segue.habits.facts import Histories
from segue.habits.names import Told, Usual

if TYPE_CHECKING:  # these bring numpy, which the window need not wait for: they are imported on the worker
    from segue.habits.model import Learner
    from segue.habits.ranking import Candidate
    from segue.habits.snapshot import State

#: What was learned is kept for the next start whenever it is so many plays ahead of what was kept. Fewer are learned
#: in some milliseconds, so there is nothing to be kept when the program ends.
KEPT_EVERY = 100


class Past(Protocol):
    """The log and the library as a worker reads them, on a connection of its own."""

    @property
    def plays(self) -> PlayLog: ...

    def lists(self) -> Sequence[Playlist]:
        """All playlists that are not deleted, without their tracks."""

    def list_of(self, playlist: PlaylistId) -> Playlist: ...

    def albums(self, tracks: Sequence[TrackId]) -> Sequence[Album]:
        """The albums on which any of these tracks are, each once, with all their listed tracks."""

    def candidates(self) -> "list[Candidate]":
        """Every listed track that is there to be played; of copies joined by the listener, one."""

    def regards(self) -> Mapping[TrackId, Regard]:
        """What is said of the tracks of which something is."""

    def recordings(self) -> Mapping[TrackId, TrackId]:
        """For each track that was joined with its copies, the one that stands for all of them."""

    def stations(self) -> frozenset[TrackId]:
        """The tracks that are none of the stock and never will be: what was on, their plays do not tell."""

    def told(self, tracks: Sequence[TrackId]) -> Mapping[TrackId, Told]:
        """What the tags of these tracks tell of their years and moods, of those of which they do."""

    def usual(self) -> Usual:
        """What share of all listed tracks is of each decade and mood."""

    def sounds(self) -> tuple[Sequence[TrackId], bytes]:
        """How tracks sound, as `SoundStore.all`."""

    def edition(self) -> bytes:
        """Another one as soon as anything else is told of the past than before; appended plays leave it as it is."""

    def stock_edition(self) -> bytes:
        """Another one as soon as `candidates` or what is `usual` are others than before."""

    def sounds_known(self) -> int:
        """Of how much it is known how it sounds; besides the stock, `sounds` change with this alone."""

    def close(self) -> None: ...


class Snapshots(Protocol):
    """Keeps what was learned for the next start, under a seal: a cache, which may be empty at any time.

    May be called on any thread.
    """

    def read(self, seal: bytes) -> "State | None":
        """What this very program kept under `seal`, if it is whole. Anything else is deleted."""

    def keep(self, seal: bytes, state: "State", holds: Callable[[], bool]) -> None:
        """In the place of what was kept before, unless `holds`, asked last, says no. Nothing where there is no room.

        If it says yes, it is kept before a `delete` that comes later, never after.
        """

    def delete(self) -> None: ...


OpenPast = Callable[[], Past]


class Learned(Struct, frozen=True):
    """Habits and what may be stated of them, as of one moment."""

    habits: Habits
    claims: tuple[Claim, ...]

    def is_of_another_past(self, before: "Learned") -> bool:
        """Whether more than the next play has come since `before`, or something is gone: a history was brought in,
        or plays were forgotten.
        """
        return self.habits.plays not in (before.habits.plays, before.habits.plays + 1)


def heard(play: Play, tags: Tags) -> Heard:
    """A play of the log as habits see it."""
    listen = play.listen
    return Heard(
        play.id,
        listen.track,
        tags.artist or tags.album_artist,
        tags.genres,
        listen.started,
        play.ended,
        play.is_heard,
        listen.activity,
        tags.album,
        listen.origin,
    )


def learned_plays(
    log: PlayLog, tracks: Sequence[TrackId], until: datetime, left_out: Sequence[LeftOut]
) -> Sequence[Heard]:
    """The plays of tracks and of their copies that were learned by `until`, in order of time."""
    found = log.of(tracks)
    return [heard(play, tags) for play, tags in found if play.ended < until and _is_learned(play, tags, left_out)]


def histories(past: Past, until: datetime, left_out: Sequence[LeftOut]) -> Histories:
    """Tells `learned_plays` of each track."""
    recordings = past.recordings()

    def told(tracks: Sequence[TrackId]) -> Mapping[TrackId, Sequence[Heard]]:
        found: dict[TrackId, list[Heard]] = {}
        for one in learned_plays(past.plays, tracks, until, left_out):
            found.setdefault(recordings.get(one.track, one.track), []).append(one)
        return {track: found.get(recordings.get(track, track), ()) for track in tracks}

    return told


def new_learner() -> "Learner":
    from segue.habits.model import Learner

    return Learner()


def learn_until(
    past: Past, at: datetime, left_out: Sequence[LeftOut] = (), snapshots: "Snapshots | None" = None
) -> "Learner":
    """What the log teaches of the plays ended before `at`, without what the listener has `left_out`; from what was
    kept in `snapshots`, where that is the beginning of it.
    """
    if snapshots is not None:
        found = _taken_up(snapshots, past, past.edition(), at, tuple(left_out))
        if found is not None:
            return found[0]
    learner = new_learner()
    _learn_all(learner, past, at, left_out, threading.Event())
    return learner


#: Of each learner, what was told of it last, and of when: as a program begins, it is asked for three times.
_TOLD: "WeakKeyDictionary[Learner, tuple[object, Learned]]" = WeakKeyDictionary()


def learned_at(learner: "Learner", now: datetime) -> Learned:
    """What is known in the minute of `now`, when a session may have ended since the last play."""
    from segue.habits.claims import claims

    of = learner.plays, now.replace(second=0, microsecond=0).isoformat()
    told = _TOLD.get(learner)
    if told is None or told[0] != of:
        with learner.as_of(now):
            told = _TOLD[learner] = of, Learned(learner.habits(now), tuple(claims(learner, now)))
    return told[1]


class _Ground(Struct, frozen=True):
    """What a learner is sure to have learned, and nothing else: this edition of the log without what was left out,
    up to `newest` of our own plays; the last of all plays began at `last`.
    """

    edition: bytes
    left_out: tuple[LeftOut, ...]
    newest: PlayId
    last: datetime

    @property
    def seal(self) -> bytes:
        return _seal(self.edition, self.left_out)

    def holds_for(self, edition: bytes, left_out: Iterable[LeftOut]) -> bool:
        """Whether that is still what there is to learn. A pause concerns only what began after it was asked for."""
        changed = set(self.left_out) ^ set(left_out)
        return edition == self.edition and all(isinstance(one, Span) and one.since > self.last for one in changed)


def _seal(edition: bytes, left_out: Iterable[LeftOut]) -> bytes:
    return edition + json.dumps([out(one) for one in left_out]).encode()


class _Course:
    """The log learned once, from its beginning or from what was kept, and then play by play.

    All but `stop` happens on the worker. What was learned is kept only where it is sure to be what the log teaches;
    where that is in doubt, it is not, and the next start learns all anew.
    """

    def __init__(self, open_past: OpenPast, snapshots: Snapshots) -> None:
        self._open_past = open_past
        self._snapshots = snapshots
        self._is_stopped = threading.Event()
        self._learner: Learner | None = None
        self._ground: _Ground | None = None
        self._since: list[Heard] = []
        self._kept = 0

    @property
    def learner(self) -> "Learner":
        if self._learner is None:
            self._learner = new_learner()
        return self._learner

    def stop(self) -> None:
        """Nobody waits for the end of it any more."""
        self._is_stopped.set()

    def learn(self, until: datetime, left_out: tuple[LeftOut, ...]) -> None:
        """All that the log holds by then."""
        with closing(self._open_past()) as past:
            edition = past.edition()
            found = _taken_up(self._snapshots, past, edition, until, left_out)
            is_all = found is not None
            if found is not None:
                self._learner, self._kept = found
            else:
                self._learner = None
                count = past.plays.count()
                # A clock that once was ahead has left plays that are still to come: they wait for their time.
                is_all = _learn_all(self.learner, past, until, left_out, self._is_stopped) == count
            recent = self.learner.habits(until).recent
            if is_all and recent:
                self._ground = _Ground(edition, left_out, PlayId(self.learner.newest), recent[-1].at)
            self._keep(past, left_out)

    def hear(self, new: Heard, left_out: tuple[LeftOut, ...]) -> None:
        if new.play <= self.learner.newest:  # learning the whole log, submitted before, has met it already
            return
        self.learner.hear(new)
        if self._ground is None:
            return
        self._since.append(new)
        if self.learner.plays - self._kept >= KEPT_EVERY:
            with closing(self._open_past()) as past:
                self._keep(past, left_out)

    def _keep(self, past: Past, left_out: tuple[LeftOut, ...]) -> None:
        """For the next start, if it is much more than is kept, and still what the log teaches."""
        ground, self._ground = self._ground, None
        if ground is None or self._is_stopped.is_set() or not ground.holds_for(past.edition(), left_out):
            return
        told = list(_taught(past.plays.after(ground.newest), left_out, past.stations()))[: len(self._since)]
        if told != self._since or (told and told[0].at <= ground.last):
            return
        learner = self.learner
        last = self._since[-1].at if self._since else ground.last
        self._ground = _Ground(ground.edition, left_out, PlayId(learner.newest), last)
        self._since = []
        if learner.plays - self._kept >= KEPT_EVERY:
            from segue.habits.snapshot import state_of

            self._kept = learner.plays
            self._snapshots.keep(self._ground.seal, state_of(learner), lambda: past.edition() == ground.edition)


class Learning:
    """Learns the whole log at the start, and each play as it ends. The learner itself never leaves its worker.

    Nothing is learned of what is `left_out`. Signals: `changed` carries the newest Learned.
    """

    def __init__(
        self,
        worker: Worker,
        open_past: OpenPast,
        clock: Clock,
        snapshots: Snapshots,
        left_out: Sequence[LeftOut] = (),
    ) -> None:
        self.changed: Signal[Learned] = Signal()
        self.learned = Learned(Habits(), ())
        #: Whether that is what the log teaches: until it is read, nothing is known.
        self.is_known = False
        self._worker = worker
        self._open_past = open_past
        self._clock = clock
        self._snapshots = snapshots
        self.left_out = tuple(left_out)
        self._course = _Course(open_past, snapshots)
        self._is_regrouping = False
        self._is_to_regroup = False
        self._is_closed = False

    def begin(self, then: Callable[[], None] | None = None) -> None:
        """Learn the log, but for what was kept of it; `then` follows once it is known."""
        self._learn(then)

    def hear(self, play: Play, tags: Tags) -> None:
        """Learn a play that has just been appended."""
        if not _is_learned(play, tags, self.left_out):
            return
        new, now, course, left_out = heard(play, tags), self._clock.now(), self._course, self.left_out

        def task() -> Learned:
            course.hear(new, left_out)
            return learned_at(course.learner, now)

        self._worker.submit(task, lambda learned: self._swap(course, learned))

    @property
    def learner(self) -> "Callable[[], Learner]":
        """Gives the learner until something is forgotten. To be called on the worker, where the learner lives."""
        course = self._course
        return lambda: course.learner

    def relearn(self) -> None:
        """The log holds other plays than before, or others are left out: what is known is what they teach."""
        self._relearn()

    def regroup(self) -> None:
        """Other tracks than before are copies of one recording: what is known is what the log says of them now.

        While one log is learned, however many times this is said, one more waits.
        """
        if self._is_regrouping:
            self._is_to_regroup = True
            return
        self._is_regrouping = True
        self._relearn(self._regrouped, self._not_regrouped)

    def close(self) -> None:
        """Learn no further, and tell nothing more: the worker is to be closed."""
        self._is_closed = True
        self._course.stop()

    def _regrouped(self) -> None:
        self._is_regrouping = False
        if self._is_to_regroup:
            self._is_to_regroup = False
            self.regroup()

    def _not_regrouped(self) -> None:
        self._is_regrouping = self._is_to_regroup = False

    def _relearn(self, then: Callable[[], None] | None = None, failed: Callable[[], None] | None = None) -> None:
        # What is kept may name what was forgotten just now.
        self._snapshots.delete()
        self._course.stop()
        self._course = _Course(self._open_past, self._snapshots)
        self._learn(then, failed)

    def _learn(self, then: Callable[[], None] | None, failed: Callable[[], None] | None = None) -> None:
        now, left_out, course = self._clock.now(), self.left_out, self._course

        def task() -> Learned:
            course.learn(now, left_out)
            return learned_at(course.learner, now)

        def done(learned: Learned) -> None:
            self._swap(course, learned)
            if then is not None and not self._is_closed:
                then()

        self._worker.submit(task, done, failed)

    def _swap(self, course: _Course, learned: Learned) -> None:
        if course is self._course and not self._is_closed:  # else another is under way, and tells what is so
            self.learned, self.is_known = learned, True
            self.changed.emit(learned)


def _taken_up(
    snapshots: Snapshots, past: Past, edition: bytes, until: datetime, left_out: tuple[LeftOut, ...]
) -> "tuple[Learner, int] | None":
    """What was kept, with the plays that came after it; and how many plays were kept."""
    state = snapshots.read(_seal(edition, left_out))
    if state is None:
        return None
    from segue.habits.snapshot import learner_of

    learner = learner_of(state, past.recordings())
    recent = learner.habits(until).recent
    after = past.plays.after(PlayId(learner.newest))
    ends = [*(heard.end for heard in recent), *(play.ended for play, _ in after)]
    if (
        not _is_newest_in(past.plays, recent, PlayId(learner.newest))
        or max(ends) >= until  # the clock was ahead when it was kept, or when it was played
        or (after and after[0][0].listen.started <= recent[-1].at)
    ):
        return None
    kept = learner.plays
    for new in _taught(after, left_out, past.stations()):
        learner.hear(new)
    return learner, kept


def _learn_all(
    learner: "Learner", past: Past, until: datetime, left_out: Sequence[LeftOut], is_stopped: threading.Event
) -> int:
    """How many plays the log told, learned of or not. It ends early where it is stopped."""
    learner.recordings = past.recordings()
    told = 0

    def counted() -> Iterator[tuple[Play, Tags]]:
        nonlocal told
        for one in past.plays.all(until):
            if is_stopped.is_set():
                return
            told += 1
            yield one

    for new in _taught(counted(), left_out, past.stations()):
        learner.hear(new)
    return told


def _taught(
    plays: Iterable[tuple[Play, Tags]], left_out: Sequence[LeftOut], stations: frozenset[TrackId]
) -> Iterator[Heard]:
    for play, tags in plays:
        if play.listen.track not in stations and _is_learned(play, tags, left_out):
            yield heard(play, tags)


def _is_learned(play: Play, tags: Tags, left_out: Sequence[LeftOut]) -> bool:
    """A disk that was away is no dislike."""
    return play.ending is not Ending.FAILED and not is_left_out(left_out, play, tags)


def _is_newest_in(log: PlayLog, recent: Sequence[Heard], newest: PlayId) -> bool:
    """Whether the play of that id is still the one that was learned: another log may have given it to another."""
    if not newest:  # all that was learned is from elsewhere
        return bool(recent)
    known = [(heard.at, heard.track) for heard in recent if heard.play == newest]
    return bool(known) and known == [(play.listen.started, play.listen.track) for play, _ in log.many([newest])]
