"""How likely an offer is to be welcome: a strong prior, and what replies and silent moments teach."""

from collections.abc import Sequence
from datetime import timedelta

import pytest
from msgspec.structs import replace

from builders import MONDAY, TRACKS, an_offer, numbered, session
from segue.domain.offer import Answer, Considered, Moment, OfferId, Reply
from segue.habits.evidence import Heard
from segue.habits.welcome import SIGNS, Example, chance, examples, in_time, signs, weights

MINUTE, HOUR, DAY = timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)
LATER = MONDAY + DAY


def told(start: float, share: float, moment: Moment = Moment.SCHEDULED, offers: int = 0) -> tuple[float, ...]:
    return signs(start, share, moment, None, [MONDAY - DAY] * offers, MONDAY)


def considered(minutes: int, genre: str = "Jazz") -> Considered:
    return Considered(MONDAY + minutes * MINUTE, genre, told(0.3, 0.6), 0.2)


def music(genre: str = "Jazz", plays: int = 6) -> list[Heard]:
    """A session that begins at noon."""
    return numbered(session(MONDAY, genre, TRACKS[genre], plays))


def test_each_sign_has_its_weight() -> None:
    assert len(told(0.3, 0.5)) == len(SIGNS) == len(weights([]))


@pytest.mark.parametrize(("start", "share"), [(0.05, 0.3), (0.1, 0.8), (0.02, 0.5)])
def test_at_first_it_is_about_as_likely_as_a_session_of_that_music(start: float, share: float) -> None:
    expected = 1.5 * start * share  # in 45 minutes, of which half an hour is foretold
    assert chance(weights([]), told(start, share)) == pytest.approx(expected, rel=0.15)


def test_what_was_just_done_makes_it_likelier_and_offers_lately_less_so() -> None:
    def at(moment: Moment, offers: int = 0) -> float:
        return chance(weights([]), told(0.1, 0.5, moment, offers))

    assert at(Moment.STARTED) > at(Moment.ACTIVITY) > at(Moment.RETURNED) > at(Moment.SCHEDULED)
    assert at(Moment.SCHEDULED, offers=3) < at(Moment.SCHEDULED)


def test_replies_teach_what_silence_teaches_less() -> None:
    opened = told(0.1, 0.5, Moment.STARTED)
    bare = chance(weights([]), opened)
    refused = chance(weights([Example(opened, False, 1.0)] * 5), opened)
    in_silence = chance(weights([Example(opened, False, 0.05)] * 5), opened)

    assert refused < in_silence < bare
    assert chance(weights([Example(opened, True, 1.0)] * 5), opened) > bare


@pytest.mark.parametrize(
    ("minutes", "genre", "plays", "right"),
    [
        (-44, "Jazz", music(), True),
        (-46, "Jazz", music(), False),
        (-44, "Folk", music(), False),
        (-44, "Jazz", [], False),
        (5, "Jazz", music(), True),  # what goes on counts from then
        (60, "Jazz", music(), False),
    ],
)
def test_a_moment_in_silence_was_right_where_a_session_of_its_music_began_soon(
    minutes: int, genre: str, plays: Sequence[Heard], right: bool
) -> None:
    (example,) = examples([considered(minutes, genre)], [], plays, LATER)
    assert example.was_right is right
    assert example.counts_as < 1


def test_what_leads_is_told_by_the_whole_session() -> None:
    plays = numbered(
        [*session(MONDAY, "Folk", TRACKS["Folk"], 2), *session(MONDAY + 8 * MINUTE, "Jazz", TRACKS["Jazz"])]
    )
    assert [one.was_right for one in examples([considered(-10)], [], plays, LATER)] == [True]


@pytest.mark.parametrize(("now", "settled"), [(20, 0), (44, 0), (46, 0), (54, 0), (55, 1)])
def test_a_moment_teaches_only_when_the_session_that_settles_it_has_ended(now: int, settled: int) -> None:
    assert len(examples([considered(-10)], [], music(), MONDAY + now * MINUTE)) == settled


def test_a_moment_without_music_teaches_after_three_quarters_of_an_hour() -> None:
    assert examples([considered(0)], [], [], MONDAY + 44 * MINUTE) == []
    assert len(examples([considered(0)], [], [], MONDAY + 45 * MINUTE)) == 1


@pytest.mark.parametrize("answer", [*Answer, None])
def test_a_moment_at_which_was_offered_is_told_by_the_reply(answer: Answer | None) -> None:
    offer = an_offer(MONDAY - 10 * MINUTE + timedelta(seconds=2))
    reply = None if answer is None else Reply(offer.id, offer.made, answer)
    found = examples([considered(-10)], [(offer, reply)], music("Folk"), LATER)

    if answer is None:
        assert found == []
    else:
        assert found == [Example(told(0.3, 0.6), answer is Answer.ACCEPTED, 1.0)]


def test_an_offer_was_in_time_where_such_music_began_soon_after() -> None:
    early, soon, late = (
        replace(an_offer(MONDAY + by * MINUTE), id=OfferId(number)) for number, by in ((1, -50), (2, -40), (3, 40))
    )
    assert in_time([early, soon, late], music(), LATER) == {soon.id}
    assert in_time([soon], music("Folk"), LATER) == set()
    assert in_time([soon], music(), MONDAY + 10 * MINUTE) == set()  # not settled yet
