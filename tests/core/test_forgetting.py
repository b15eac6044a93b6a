"""Forgetting: what is known afterwards is what the rest of the log teaches."""

from collections.abc import Callable, Iterator
from datetime import datetime, timedelta

import pytest

from builders import MONDAY, a_mission_life, a_play_of, candidates_of_made_lives, tags_of_made_lives
from fakes import FakeClock, FakePast, FakePlayLog, FakeSnapshots, Inbox, settle
from segue.core.forgetting import EVER, Forgetting, Forgotten
from segue.core.learning import Learning
from segue.core.worker import Worker
from segue.domain.play import Play
from segue.domain.taste import OfArtist, OfTracks, ToForget, Within

LIFE = [a_play_of(one) for one in a_mission_life(4)]
END = MONDAY + timedelta(weeks=4)
TRACK = LIFE[0].listen.track


class FakeForgettingLog:
    def __init__(self, log: FakePlayLog) -> None:
        self._log = log
        self._taken: list[list[Play]] = []
        self.finished: datetime | None = None
        self.closed = False
        self.is_to_forget: Callable[[], None] = lambda: None

    def forget(self, what: ToForget) -> tuple[int, int]:
        self.is_to_forget()
        assert isinstance(what, OfTracks)
        taken = [play for play in self._log.plays if play.listen.track in what.tracks]
        self._log.forget([play.id for play in taken])
        self._taken.append(taken)
        return len(self._taken) - 1, len(taken)

    def put_back(self, batch: int) -> None:
        self._log.plays += self._taken[batch]

    def finish(self, now: datetime) -> None:
        self.finished = now

    def close(self) -> None:
        self.closed = True


class Listener:
    def __init__(self) -> None:
        self.inbox = Inbox()
        self.clock = FakeClock(END)
        self.plays = FakePlayLog(tags_of_made_lives)
        self.plays.plays = list(LIFE)
        self.log = FakeForgettingLog(self.plays)
        self.opened = 0
        self.habits_worker, self.library_worker = Worker("habits", self.inbox), Worker("library", self.inbox)
        past = FakePast(self.plays, candidates_of_made_lives())
        self.snapshots = FakeSnapshots()
        self.learning = Learning(self.habits_worker, past.open, self.clock, self.snapshots)
        self.forgetting = Forgetting(self.library_worker, self._open, self.learning, self.snapshots, self.clock)
        self.told: list[Forgotten] = []
        self.changes = 0
        self.forgetting.forgotten.connect(self.told.append)
        self.forgetting.changed.connect(self._count)
        self.learning.begin()

    def _open(self) -> FakeForgettingLog:
        self.opened += 1
        return self.log

    def _count(self, _: None) -> None:
        self.changes += 1

    def settle(self) -> None:
        settle(self.library_worker, self.inbox)
        settle(self.habits_worker, self.inbox)

    def close(self) -> None:
        self.forgetting.close()
        self.library_worker.close()
        self.habits_worker.close()


@pytest.fixture
def listener() -> Iterator[Listener]:
    made = Listener()
    yield made
    made.close()


def test_what_is_forgotten_is_known_no_more_until_it_is_taken_back(listener: Listener) -> None:
    listener.settle()
    known = listener.learning.learned.habits.plays
    listener.forgetting.forget(OfTracks((TRACK,)), "So What")
    listener.settle()
    (told,) = listener.told
    assert told.plays > 0
    assert listener.learning.learned.habits.plays == known - told.plays
    assert listener.changes == 1

    assert listener.forgetting.gone == (told,)
    listener.forgetting.take_back(told)
    listener.forgetting.take_back(told)
    assert listener.forgetting.gone == ()
    listener.settle()
    assert listener.learning.learned.habits.plays == known
    assert listener.changes == 2
    assert listener.opened == 1


def test_what_was_taken_back_is_forgotten_again_and_can_come_back_once_more(listener: Listener) -> None:
    listener.settle()
    known = listener.learning.learned.habits.plays
    listener.forgetting.forget(OfTracks((TRACK,)), "So What")
    listener.settle()
    (told,) = listener.told
    for _ in range(2):
        listener.forgetting.take_back(told)
        listener.settle()
        listener.forgetting.forget_again(told)
        listener.forgetting.forget_again(told)
        assert listener.forgetting.gone == (told,)
        listener.settle()
        assert listener.learning.learned.habits.plays == known - told.plays
    listener.forgetting.take_back(told)
    listener.forgetting.forget_again(told)
    listener.forgetting.take_back(told)  # before it was forgotten again
    listener.settle()
    assert listener.learning.learned.habits.plays == known
    assert listener.told == [told], "who did it again has told it"


def test_what_was_never_played_changes_nothing(listener: Listener) -> None:
    listener.forgetting.forget(OfTracks(()), "0 tracks")
    listener.settle()
    assert [told.plays for told in listener.told] == [0]
    assert listener.changes == 0


def test_the_end_of_the_program_is_the_end_of_it() -> None:
    listener = Listener()
    listener.forgetting.forget(OfTracks((TRACK,)), "So What")
    listener.close()
    assert listener.log.finished == END
    assert listener.log.closed


def test_nothing_is_opened_where_nothing_was_forgotten() -> None:
    listener = Listener()
    listener.close()
    assert listener.opened == 0


def test_what_was_learned_of_it_is_gone_before_it_is(listener: Listener) -> None:
    listener.settle()
    assert listener.snapshots.kept
    kept: list[bool] = []
    listener.log.is_to_forget = lambda: kept.append(bool(listener.snapshots.kept))
    listener.forgetting.forget(OfTracks((TRACK,)), "So What")
    listener.settle()
    assert kept == [False]


@pytest.mark.parametrize(
    ("what", "of", "words"),
    [
        (OfArtist("Miles Davis"), "Miles Davis", "20 plays of Miles Davis forgotten"),
        (OfTracks((TRACK,)), "So What", "20 plays of So What forgotten"),
        (Within(MONDAY, END), "", f"20 plays since Mon {MONDAY.day} {MONDAY:%b}, {MONDAY:%H:%M} forgotten"),
        (Within(EVER, END), "", "All 20 plays of your history are forgotten"),
    ],
)
def test_it_is_said_of_whom_or_when_what_was_forgotten(what: ToForget, of: str, words: str) -> None:
    assert Forgotten(1, 20, END, what, of).words == words
