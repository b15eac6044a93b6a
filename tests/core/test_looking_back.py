"""Looking back: what is asked is answered from the worker, and of several questions the last one."""

from collections.abc import Iterator
from datetime import timedelta

import pytest

from builders import MONDAY
from fake_alarms import FakeAlarms
from fakes import FakeClock, FakeLedger, Inbox, settle
from segue.core.looking_back import MOST_PLAYS, REMEMBERS, Answer, LookingBack, Own, PlaysBehind
from segue.core.ports.insights import Asked, Beside, Days, Ever, Grain, OfArtist, OfGenre, OfTracks
from segue.core.worker import Worker
from segue.domain.play import PlayId
from segue.domain.track import TrackId


class Past:
    def __init__(self) -> None:
        self.inbox = Inbox()
        self.ledger = FakeLedger(Ever(MONDAY.date(), MONDAY.date(), ("Jazz",)))
        self.opened = 0
        self.worker = Worker("insights", self.inbox)
        self.clock = FakeClock(MONDAY)
        self.alarms = FakeAlarms(self.clock, self.inbox)
        self.looking_back = LookingBack(self.worker, self._open, self.alarms, self.clock)
        self.told: list[Answer] = []
        self.looking_back.told.connect(self.told.append)

    def settle(self) -> None:
        settle(self.worker, self.inbox)

    def _open(self) -> FakeLedger:
        self.opened += 1
        self.ledger.is_closed = False
        return self.ledger


@pytest.fixture
def past() -> Iterator[Past]:
    made = Past()
    yield made
    made.looking_back.close()
    made.worker.close()
    assert made.ledger.is_closed is (made.opened > 0)


def asking(grain: Grain) -> Asked:
    return Asked(grain=grain)


def test_the_question_may_depend_on_what_was_ever_heard(past: Past) -> None:
    past.looking_back.ask(lambda ever: Asked(Days(ever.first, None)))
    past.settle()
    (answer,) = past.told
    assert answer.asked == Asked(Days(MONDAY.date(), None))
    assert answer.ever is past.ledger.known
    assert answer.sums.whole.plays == 1


def test_of_several_questions_the_last_is_answered(past: Past) -> None:
    for grain in (Grain.DAY, Grain.MONTH, Grain.YEAR):
        past.looking_back.ask(lambda _, grain=grain: asking(grain))  # type: ignore[misc]
    past.settle()
    past.settle()
    assert [answer.asked.grain for answer in past.told] == [Grain.YEAR]
    assert [asked.grain for asked in past.ledger.asked] == [Grain.DAY, Grain.YEAR]
    assert past.opened == 1


def test_the_plays_behind_a_sum(past: Past) -> None:
    past.ledger.behind = [PlayId(n) for n in range(MOST_PLAYS + 5)]
    found: list[PlaysBehind] = []
    past.looking_back.plays(Days(), None, (4, 21), found.append)
    past.settle()
    ((plays, of),) = [(one.plays, one.of) for one in found]
    assert (len(plays), of) == (MOST_PLAYS, MOST_PLAYS + 5)
    assert plays[-1] == MOST_PLAYS + 4


def test_it_lets_go_of_the_log_a_while_after_the_last_question(past: Past) -> None:
    past.looking_back.ask(lambda _: asking(Grain.DAY))
    past.settle()
    past.alarms.advance(REMEMBERS - timedelta(minutes=1))
    past.settle()
    past.looking_back.ask(lambda _: asking(Grain.DAY))
    past.settle()
    past.alarms.advance(timedelta(minutes=2))
    past.settle()
    assert not past.ledger.is_closed
    past.alarms.advance(REMEMBERS)
    past.settle()
    assert past.ledger.is_closed
    past.looking_back.ask(lambda _: asking(Grain.DAY))
    past.settle()
    assert (past.opened, len(past.told)) == (2, 3)


def test_after_an_error_it_answers_again(past: Past) -> None:
    def fails(_: Ever) -> Asked:
        raise ValueError("a bug")

    past.looking_back.ask(fails)
    with pytest.raises(ValueError, match="a bug"):
        past.settle()
    past.looking_back.ask(lambda _: asking(Grain.DAY))
    past.settle()
    assert len(past.told) == 1


def test_ones_own_history_is_told_to_who_asked(past: Past) -> None:
    past.ledger.beside = (Beside("Nils Frahm", "", 7, TrackId(4)),)
    found: list[Own] = []
    past.looking_back.own(OfArtist("Miles Davis"), found.append)
    past.looking_back.own(OfTracks("Spaces", (TrackId(2),)), found.append)
    past.settle()
    assert [(one.whose, one.sums.whole.plays) for one in found] == [
        (OfArtist("Miles Davis"), 1),
        (OfTracks("Spaces", (TrackId(2),)), 2),
    ]
    assert found[0].beside == past.ledger.beside
    past.looking_back.own(OfGenre("Jazz"), found.append)
    past.settle()
    assert found[2].beside == ()
    assert past.ledger.asked[0] == Asked(whose=OfArtist("Miles Davis"))
    assert past.told == []
