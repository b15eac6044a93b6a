"""Learning: keeps Habits true to the log, on a worker of their own."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from typing import TYPE_CHECKING, Protocol

from segue.core.ports import Clock, PlayLog
from segue.core.signal import Signal
from segue.core.worker import Worker
from segue.domain.play import Ending, Play
from segue.domain.taste import LeftOut, is_left_out
from segue.domain.track import Tags, TrackId
from segue.habits.evidence import Claim, Habits, Heard, Regard
from segue.habits.facts import Histories

if TYPE_CHECKING:  # these bring numpy, which the window need not wait for: they are imported on the worker
    from segue.habits.model import Learner
    from segue.habits.ranking import Candidate


class Past(Protocol):
    """The log and the library as a worker reads them, on a connection of its own."""

    @property
    def plays(self) -> PlayLog: ...

    def candidates(self) -> "list[Candidate]":
        """Every listed track that is there to be played; of copies joined by the listener, one."""

    def regards(self) -> Mapping[TrackId, Regard]:
        """What is said of the tracks of which something is."""

    def recordings(self) -> Mapping[TrackId, TrackId]:
        """For each track that was joined with its copies, the one that stands for all of them."""

    def years(self, tracks: Sequence[TrackId]) -> Mapping[TrackId, int]:
        """When the music of these tracks came out, of those of which it is known."""

    def decades(self) -> Mapping[int, float]:
        """What share of all listed tracks is of each decade."""

    def sounds(self) -> tuple[Sequence[TrackId], bytes]:
        """How tracks sound, as `SoundStore.all`."""

    def close(self) -> None: ...


OpenPast = Callable[[], Past]


@dataclass(frozen=True, slots=True)
class Learned:
    """Habits and what may be stated of them, as of one moment."""

    habits: Habits
    claims: tuple[Claim, ...]


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


def learn_until(past: Past, at: datetime, left_out: Sequence[LeftOut] = ()) -> "Learner":
    """What the log teaches of the plays ended before `at`, without what the listener has `left_out`."""
    learner = new_learner()
    _learn_all(learner, past, at, left_out)
    return learner


def learned_at(learner: "Learner", now: datetime) -> Learned:
    """What is known at `now`, when a session may have ended since the last play."""
    from segue.habits.claims import claims

    with learner.as_of(now):
        return Learned(learner.habits(now), tuple(claims(learner, now)))


class Learning:
    """Learns the whole log at the start, and each play as it ends. The learner itself never leaves its worker.

    Nothing is learned of what is `left_out`. Signals: `changed` carries the newest Learned.
    """

    def __init__(self, worker: Worker, open_past: OpenPast, clock: Clock, left_out: Sequence[LeftOut] = ()) -> None:
        self.changed: Signal[Learned] = Signal()
        self.learned = Learned(Habits(), ())
        self._worker = worker
        self._open_past = open_past
        self._clock = clock
        self.left_out = tuple(left_out)
        self._learner = cache(new_learner)
        self._is_regrouping = False
        self._is_to_regroup = False

    def begin(self, then: Callable[[], None] | None = None) -> None:
        """Learn the log from its beginning; `then` follows once it is known."""
        self._relearn(then)

    def hear(self, play: Play, tags: Tags) -> None:
        """Learn a play that has just been appended."""
        if not _is_learned(play, tags, self.left_out):
            return
        new, now, its_learner = heard(play, tags), self._clock.now(), self._learner

        def task() -> Learned:
            learner = its_learner()
            if new.play > learner.newest:  # else learning the whole log, submitted before, has met it already
                learner.hear(new)
            return learned_at(learner, now)

        self._worker.submit(task, self._swap)

    @property
    def learner(self) -> "Callable[[], Learner]":
        """Gives the learner until something is forgotten. To be called on the worker, where the learner lives."""
        return self._learner

    def relearn(self) -> None:
        """The log holds other plays than before, or others are left out: what is known is what they teach."""
        self._relearn(None)

    def regroup(self) -> None:
        """Other tracks than before are copies of one recording: what is known is what the log says of them now.

        While one log is learned, however many times this is said, one more waits.
        """
        if self._is_regrouping:
            self._is_to_regroup = True
            return
        self._is_regrouping = True
        self._relearn(self._regrouped)

    def _regrouped(self) -> None:
        self._is_regrouping = False
        if self._is_to_regroup:
            self._is_to_regroup = False
            self.regroup()

    def _relearn(self, then: Callable[[], None] | None) -> None:
        now, open_past, left_out = self._clock.now(), self._open_past, self.left_out
        its_learner = self._learner = cache(new_learner)

        def task() -> Learned:
            learner = its_learner()
            with closing(open_past()) as past:
                # A clock that once was ahead has left plays that are still to come: they wait for their time.
                _learn_all(learner, past, now, left_out)
            return learned_at(learner, now)

        def done(learned: Learned) -> None:
            self._swap(learned)
            if then is not None:
                then()

        self._worker.submit(task, done)

    def _swap(self, learned: Learned) -> None:
        self.learned = learned
        self.changed.emit(learned)


def _learn_all(learner: "Learner", past: Past, until: datetime, left_out: Sequence[LeftOut]) -> None:
    learner.recordings = past.recordings()
    for new in _all_heard(past.plays, until, left_out):
        learner.hear(new)


def _all_heard(log: PlayLog, until: datetime, left_out: Sequence[LeftOut]) -> Iterator[Heard]:
    for play, tags in log.all(until):
        if _is_learned(play, tags, left_out):
            yield heard(play, tags)


def _is_learned(play: Play, tags: Tags, left_out: Sequence[LeftOut]) -> bool:
    """A disk that was away is no dislike."""
    return play.ending is not Ending.FAILED and not is_left_out(left_out, play, tags)
