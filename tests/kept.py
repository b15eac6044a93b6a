"""What is known of a made life when a test begins, as the start before has kept it: each is learned once."""

import threading
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import closing
from copy import deepcopy
from datetime import datetime
from typing import Any

from fakes import FakeClock, FakePast, FakeSnapshots, Inbox, settle
from segue.core.learning import Learning
from segue.core.worker import Worker
from segue.domain.track import TrackId
from segue.habits.evidence import Heard
from segue.habits.model import Learner

_KEPT: dict[object, FakeSnapshots] = {}


def kept_of(past: FakePast, at: datetime) -> FakeSnapshots:
    """For tests of what goes on from there. That it is what the log teaches, and how, is tested without it."""
    taught = past.edition(), past.stations(), tuple(past.plays.all(at))
    if taught not in _KEPT:
        inbox, _KEPT[taught] = Inbox(), FakeSnapshots()
        with closing(Worker("habits", inbox)) as worker:
            Learning(worker, past.open, FakeClock(at), _KEPT[taught]).begin()
            settle(worker, inbox)
    found = FakeSnapshots()
    found.kept = dict(_KEPT[taught].kept)
    return found


def learned(plays: Iterable[Heard]) -> Learner:
    """A Learner that has taken in a log, in order of time: the caller's own, which may hear more."""
    return _learned(tuple(plays), {})


class Pupil(Learner):
    """A Learner that learns what it heard only when something is asked of it; and goes on from where another one's
    log ended that began as its own.
    """

    def __init__(self) -> None:
        self.recordings: Mapping[TrackId, TrackId] = {}
        self._log: list[Heard] = []

    def hear(self, heard: Heard) -> None:
        if "_log" in _held(self):
            self._log.append(heard)
        else:
            super().hear(heard)

    @property
    def __dict__(self) -> dict[str, Any]:  # a snapshot is taken of all attributes
        its = _held(self)
        if "_log" in its:
            recordings = self.recordings
            its |= vars(_learned(tuple(its.pop("_log")), recordings))
            self.recordings = recordings
        return its

    def __getattr__(self, name: str) -> Any:
        if "_log" not in _held(self) or name not in vars(self):
            raise AttributeError(name)
        return vars(self)[name]


#: The attributes that it holds just now.
_held = Learner.__dict__["__dict__"].__get__


#: Learners of the logs that were learned last, by what tells a log from others; the oldest goes first.
_LEARNED: dict[int, tuple[Sequence[Heard], Mapping[TrackId, TrackId], Learner]] = {}
_LEARNING = threading.Lock()
_MOST = 100

#: Of a log that is learned so many plays are a log of their own, on which others may go on.
_EACH = 150


def _learned(log: tuple[Heard, ...], recordings: Mapping[TrackId, TrackId]) -> Learner:
    with _LEARNING:
        told = [*_told(log, recordings)]
        learner, begin = Learner(), 0
        learner.recordings = dict(recordings)
        for end in range(len(log), 0, -1):
            before = _LEARNED.get(told[end])
            if before is not None and before[0] == log[:end] and before[1] == recordings:
                _LEARNED[told[end]] = _LEARNED.pop(told[end])
                learner, begin = _twin(before[2]), end
                break
        for end, heard in enumerate(log[begin:], begin + 1):
            learner.hear(heard)
            if end % _EACH == 0 or end == len(log):
                _LEARNED[told[end]] = log[:end], learner.recordings, _twin(learner)
        while len(_LEARNED) > _MOST:
            del _LEARNED[next(iter(_LEARNED))]
        return learner


def _told(log: Sequence[Heard], recordings: Mapping[TrackId, TrackId]) -> Iterator[int]:
    """What tells each beginning of a log from those of others."""
    told = hash(frozenset(recordings.items()))
    yield told
    for heard in log:
        told = hash((told, heard))
        yield told


def _twin(learner: Learner) -> Learner:
    """Plays never change."""
    return deepcopy(learner, {id(heard): heard for heard in learner._recent})
