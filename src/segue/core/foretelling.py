"""How well Segue would have foretold this listener: asked for by them, found on a worker of its own, and kept."""

import threading
from collections.abc import Callable, Mapping, Sequence
from contextlib import closing
from datetime import datetime
from typing import TYPE_CHECKING

from msgspec import Struct

from segue.core.learning import Past
from segue.core.ports.machine import Clock, Settings
from segue.core.signal import Signal
from segue.core.worker import Worker
from segue.domain.context import Context
from segue.domain.taste import LeftOut
from segue.domain.track import TrackId
from segue.habits.evidence import Heard

if TYPE_CHECKING:  # these bring numpy, which the window need not wait for: they are imported on the worker
    from segue.habits.evaluation import Evaluation
    from segue.habits.model import Learner

#: The setting that keeps what was found last.
FOUND = "how well it foretells"

#: Of a longer life the end is asked about: so much takes some minutes.
MOST_PLAYS = 20_000


class Score(Struct, frozen=True):
    """How often an answer was right, 0 to 1: Segue's, and the best simple way's, of so many `asked`."""

    segue: float
    simple: float
    asked: int


class Foretold(Struct, frozen=True):
    """`at` is when it was found. A question that could not be put has no score.

    `tracks`: what part of a session's tracks was among the 25 named before it. `following`: whether the next track
    was among the 10 named. `starting`: of two moments, whether that at which listening began was called likelier.
    """

    at: datetime
    plays: int
    tracks: Score | None = None
    following: Score | None = None
    starting: Score | None = None


class Foretelling:
    """Signals: `changed` when it is looked for, or found."""

    def __init__(
        self,
        make_worker: Callable[[], Worker],
        open_past: Callable[[], Past],
        left_out: Callable[[], Sequence[LeftOut]],
        settings: Settings,
        clock: Clock,
    ) -> None:
        self.changed: Signal[None] = Signal()
        self.is_looking = False
        self._make_worker = make_worker
        self._open_past = open_past
        self._left_out = left_out
        self._settings = settings
        self._clock = clock
        self._worker: Worker | None = None
        self._is_stopped = threading.Event()

    @property
    def found(self) -> Foretold | None:
        """What was found last, perhaps on an earlier day."""
        return _read(self._settings.get(FOUND))

    def look(self) -> None:
        if self.is_looking:
            return
        self.is_looking = True
        if self._worker is None:
            self._worker = self._make_worker()
        left_out, now = tuple(self._left_out()), self._clock.now()
        self._worker.submit(lambda: self._evaluated(left_out, now), self._take, self._end)
        self.changed.emit(None)

    def close(self) -> None:
        """Look no further. Nobody waits for the end of it."""
        self._is_stopped.set()
        if self._worker is not None:
            self._worker.close()

    def _evaluated(self, left_out: Sequence[LeftOut], now: datetime) -> Foretold | None:
        from segue.core.evaluating import own_life
        from segue.core.learning import new_learner
        from segue.habits.evaluation import evaluate

        with closing(self._open_past()) as past:
            life = own_life(past, left_out)[-MOST_PLAYS:]
        try:
            return _told(evaluate(life, _UntilStopped(new_learner(), self._is_stopped)), now)
        except _Stopped:
            return None

    def _take(self, found: Foretold | None) -> None:
        if found is not None:
            self._settings.set(FOUND, _out(found))
        self._end()

    def _end(self) -> None:
        self.is_looking = False
        self.changed.emit(None)


class _Stopped(Exception):
    """Nobody waits for the answer any more."""


class _UntilStopped:
    """A learner that can be stopped between two plays: a life takes minutes."""

    def __init__(self, learner: "Learner", is_stopped: threading.Event) -> None:
        self._learner = learner
        self._is_stopped = is_stopped

    def hear(self, heard: Heard) -> None:
        if self._is_stopped.is_set():
            raise _Stopped
        self._learner.hear(heard)

    def genres(self, context: Context) -> Mapping[str, float]:
        return self._learner.genres(context)

    def tracks(self, context: Context, limit: int) -> Sequence[TrackId]:
        return self._learner.tracks(context, limit)

    def next(self, context: Context, limit: int) -> Sequence[TrackId]:
        return self._learner.next(context, limit)

    def start(self, at: datetime) -> float:
        return self._learner.start(at)


def _told(evaluation: "Evaluation", now: datetime) -> Foretold:
    from segue.habits.evaluation import SEGUE

    def score(name: str, marks: Mapping[str, float]) -> Score | None:
        simple = [mark for who, mark in marks.items() if who != SEGUE]
        return Score(marks[SEGUE], max(simple), evaluation.asked[name]) if SEGUE in marks and simple else None

    return Foretold(
        now,
        evaluation.plays,
        score("tracks", evaluation.tracks),
        score("following", evaluation.following),
        score("starting", evaluation.starting),
    )


def _out(found: Foretold) -> dict[str, object]:
    scores = {"tracks": found.tracks, "following": found.following, "starting": found.starting}
    kept = {name: [one.segue, one.simple, one.asked] for name, one in scores.items() if one is not None}
    return {"at": found.at.isoformat(), "plays": found.plays, **kept}


def _read(stored: object) -> Foretold | None:
    match stored:
        case {"at": str(at), "plays": int(plays), **scores}:
            names = ("tracks", "following", "starting")
            return Foretold(datetime.fromisoformat(at), plays, *(_score(scores.get(name)) for name in names))
        case _:
            return None


def _score(stored: object) -> Score | None:
    match stored:
        case [int() | float() as segue, int() | float() as simple, int(asked)]:
            return Score(segue, simple, asked)
        case _:
            return None
