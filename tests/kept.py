"""What is known of a made life when a test begins, as the start before has kept it: each is learned once."""

from contextlib import closing
from datetime import datetime

from fakes import FakeClock, FakePast, FakeSnapshots, Inbox, settle
from segue.core.learning import Learning
from segue.core.worker import Worker

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
