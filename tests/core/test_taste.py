"""The listener's word on what is learned: what is left out might as well never have been played."""

from collections.abc import Iterator
from datetime import timedelta
from functools import cache

import pytest

from builders import MONDAY, a_mission_life, a_play_of, candidates_of_made_lives, tags_of_made_lives
from fakes import FakeClock, FakePast, FakePlayLog, FakeSettings, Inbox, settle
from kept import kept_of
from segue.core.learning import Learned, Learning, learn_until, learned_at
from segue.core.signal import Signal
from segue.core.taste import Taste, left_out
from segue.core.worker import Worker
from segue.domain.context import Context
from segue.domain.play import Play
from segue.domain.taste import Artist, Genre, LeftOut, Span, is_left_out
from segue.habits.model import Learner

LIFE = [a_play_of(one) for one in a_mission_life(8)]
END = MONDAY + timedelta(weeks=8, hours=8)
HOUR = timedelta(hours=1)
MOMENTS = [Context(END + timedelta(hours=h)) for h in range(0, 7 * 24, 5)]


class Listener:
    def __init__(self) -> None:
        self.inbox = Inbox()
        self.clock = FakeClock(END)
        self.log = FakePlayLog(tags_of_made_lives)
        self.log.plays = list(LIFE)
        self.past = FakePast(self.log, candidates_of_made_lives())
        self.worker = Worker("habits", self.inbox)
        self.learning = Learning(self.worker, self.past.open, self.clock, kept_of(self.past, END))
        self.settings = FakeSettings({})
        self.queue_ended: Signal[None] = Signal()
        self.taste = Taste(self.settings, self.learning, self.clock, self.queue_ended)
        self.learning.begin()
        self.settle()

    def settle(self) -> None:
        settle(self.worker, self.inbox)

    def plays(self, play: Play) -> None:
        self.log.plays.append(play)
        self.learning.hear(play, tags_of_made_lives(play.listen.track))

    @property
    def learned(self) -> Learned:
        self.settle()
        return self.learning.learned

    def knows(self) -> list[object]:
        """Asked for on the worker."""
        found: list[list[object]] = []
        learner = self.learning.learner
        self.worker.submit(lambda: answers(learner()), found.append)
        self.settle()
        return found[0]


@pytest.fixture
def listener() -> Iterator[Listener]:
    made = Listener()
    yield made
    made.worker.close()


def answers(learner: Learner) -> list[object]:
    """What a learner says at many moments: two that say the same have heard the same."""
    with learner.as_of(END):
        return [
            learned_at(learner, END),
            [learner.genres(moment) for moment in MOMENTS],
            [learner.tracks(moment, 40) for moment in MOMENTS[::9]],
            [learner.start(moment.at) for moment in MOMENTS[::9]],
            learner.next(Context(END), 40),
        ]


@cache
def without(left_out: LeftOut | None) -> list[object]:
    """What a log would teach in which those plays had never been."""
    log = FakePlayLog(tags_of_made_lives)
    log.plays = [
        play
        for play in LIFE
        if left_out is None or not is_left_out([left_out], play, tags_of_made_lives(play.listen.track))
    ]
    return answers(learn_until(FakePast(log, []), END))


JAZZ = Genre("Jazz")
SOMEONE = Artist(tags_of_made_lives(LIFE[0].listen.track).artist)
THREE_WEEKS = Span(MONDAY + timedelta(weeks=2), MONDAY + timedelta(weeks=5))


@pytest.mark.parametrize("one", [JAZZ, SOMEONE, THREE_WEEKS])
def test_what_is_left_out_might_never_have_been_played(listener: Listener, one: LeftOut) -> None:
    before = listener.knows()
    take_back = listener.taste.leave_out(one)
    assert listener.knows() == without(one)
    assert listener.knows() != before
    assert listener.log.plays == LIFE

    take_back()
    assert listener.knows() == before


def test_what_is_taken_in_again_can_be_left_out_again(listener: Listener) -> None:
    listener.taste.leave_out(JAZZ)
    take_back = listener.taste.take_in(JAZZ)
    assert listener.knows() == without(None)
    take_back()
    assert listener.knows() == without(JAZZ)


def test_it_is_kept(listener: Listener) -> None:
    listener.taste.leave_out(JAZZ)
    listener.taste.leave_out(SOMEONE)
    listener.taste.leave_out(JAZZ)
    assert left_out(listener.settings) == (JAZZ, SOMEONE)


def plays_now(listener: Listener, last: Play) -> None:
    """As `last`, which has a minute left of what comes."""
    listener.clock.advance(last.ended - listener.clock.now())
    listener.plays(last)


def a_play(number: int, at: timedelta) -> Play:
    like = LIFE[-1]
    from msgspec.structs import replace

    return replace(like, id=like.id + number, listen=replace(like.listen, started=END + at))  # type: ignore[arg-type]


def test_in_a_pause_nothing_is_learned(listener: Listener) -> None:
    plays = listener.learned.habits.plays
    listener.taste.pause()
    plays_now(listener, a_play(1, timedelta(minutes=1)))
    assert listener.learned.habits.plays == plays
    listener.taste.resume()
    assert listener.taste.paused is None
    plays_now(listener, a_play(2, timedelta(minutes=30)))
    assert listener.learned.habits.plays == plays + 1
    assert len(listener.log.plays) == len(LIFE) + 2


def test_a_pause_of_an_hour_ends_by_itself(listener: Listener) -> None:
    plays = listener.learned.habits.plays
    listener.taste.pause(HOUR)
    plays_now(listener, a_play(1, timedelta(minutes=50)))
    assert listener.taste.paused is not None
    listener.clock.advance(HOUR)
    assert listener.taste.paused is None
    plays_now(listener, a_play(2, timedelta(hours=2)))
    assert listener.learned.habits.plays == plays + 1


def test_a_pause_that_ends_with_the_queue(listener: Listener) -> None:
    listener.taste.pause(with_queue=True)
    listener.clock.advance(HOUR)
    listener.queue_ended.emit(None)
    assert listener.taste.paused is None
    assert listener.taste.left_out == (Span(END, END + HOUR),)

    listener.taste.pause()
    listener.queue_ended.emit(None)
    assert listener.taste.paused is not None


def test_a_pause_needs_nothing_learned_anew(listener: Listener) -> None:
    relearned: list[None] = []
    listener.taste.relearned.connect(relearned.append)
    before = listener.past.opened
    listener.taste.pause()
    listener.clock.advance(HOUR)
    listener.taste.resume()
    listener.settle()
    assert listener.past.opened == before
    assert relearned == []
    assert listener.knows() == answers(learn_until(listener.past, END, listener.taste.left_out))

    listener.taste.leave_out(JAZZ)
    assert relearned == [None]


def test_a_pause_taken_back_at_once_leaves_nothing(listener: Listener) -> None:
    listener.taste.pause()
    listener.taste.pause(HOUR)
    listener.taste.resume()
    assert listener.taste.left_out == ()
