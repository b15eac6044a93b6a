"""What is known of a made life when a test begins, as the start before has kept it: each is learned once."""

from collections.abc import Iterable
from contextlib import closing
from copy import deepcopy
from datetime import datetime

from fakes import FakeClock, FakePast, FakeSnapshots, Inbox, settle
from segue.core.learning import Learning
from segue.core.worker import Worker
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


_LEARNED: dict[tuple[Heard, ...], Learner] = {}
#: So many logs are remembered.
_MOST = 60


def learned(plays: Iterable[Heard]) -> Learner:
    """As the model's own; a learner of the caller's, who may let it hear more. What begins as another log that was
    learned is learned from there on.
    """
    log = tuple(plays)
    if log not in _LEARNED:
        before = max((its for its in _LEARNED if its == log[: len(its)]), key=len, default=())
        learner = deepcopy(_LEARNED[before]) if before else Learner()
        for heard in log[len(before) :]:
            learner.hear(heard)
        _LEARNED[log] = learner
        if len(_LEARNED) > _MOST:
            del _LEARNED[next(iter(_LEARNED))]
    return deepcopy(_LEARNED[log])
