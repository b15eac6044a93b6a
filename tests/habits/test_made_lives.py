"""How soon habits are known, by made lives: the mission's, and others whose genres and hours are drawn by chance."""

from collections.abc import Iterator, Sequence
from datetime import timedelta

import pytest
from msgspec.structs import replace

from builders import (
    MONDAY,
    TRACKS,
    Planted,
    a_drawn_life,
    a_life_without_rhythm,
    a_mission_life,
    sessions_of,
)
from kept import learned
from segue.domain.context import Context
from segue.domain.track import TrackId
from segue.habits.claims import claims
from segue.habits.evidence import Claim, Heard
from segue.habits.model import Learner

AFTER = MONDAY.replace(hour=0) + timedelta(weeks=12)
IN_TWENTY_WEEKS = MONDAY.replace(hour=0) + timedelta(weeks=20)

#: Seeds of the short sample that always runs, and of the long one.
FEW = range(1, 3)
MANY = range(1, 61)


def foretold(life: Sequence[Heard], with_activity: bool = False) -> Iterator[tuple[Heard, bool]]:
    """The first play of each session, and whether its genre led before it was heard."""
    learner = Learner()
    for plays in sessions_of(life):
        start = plays[0]
        shares = learner.genres(Context(start.at, start.activity if with_activity else None))
        yield start, bool(shares) and max(shares, key=lambda genre: shares[genre]) in start.genres
        for heard in plays:
            learner.hear(heard if with_activity else replace(heard, activity=None))


def occasions_until_right(right: Sequence[bool]) -> int:
    """After how many occasions the right genre had led 4 of the last 5; 5 is the least possible."""
    return next(n for n in range(5, len(right) + 1) if sum(right[n - 5 : n]) >= 4)


def is_at_work(heard: Heard) -> bool:
    return heard.genres == ("Top 40",) and heard.at.weekday() < 5


def is_in_the_evening(heard: Heard) -> bool:
    return heard.genres == ("Jazz",) and heard.at.weekday() < 4 and heard.at.hour >= 19


def is_on_a_friday_night(heard: Heard) -> bool:
    return heard.genres == ("Film Score",) and heard.at.weekday() == 4


def assert_the_mission_s_habits_are_known_soon(chance: int) -> None:
    by_clock = list(foretold(a_mission_life(16, chance=chance)))
    assert occasions_until_right([right for heard, right in by_clock if is_at_work(heard)]) <= 7
    assert occasions_until_right([right for heard, right in by_clock if is_in_the_evening(heard)]) <= 9
    assert occasions_until_right([right for heard, right in by_clock if is_on_a_friday_night(heard)]) <= 9
    told = foretold(a_mission_life(10, chance=chance), with_activity=True)
    assert occasions_until_right([right for heard, right in told if is_on_a_friday_night(heard)]) <= 6


def assert_a_change_is_relearned(chance: int) -> None:
    """Folk instead of jazz in the evening, from the thirteenth week on."""

    def changed(heard: Heard) -> Heard:
        if heard.at < AFTER or not is_in_the_evening(heard):
            return heard
        place = TRACKS["Jazz"].index(heard.track)
        return replace(heard, track=TrackId(TRACKS["Folk"][place]), artist=f"Folk {place % 5}", genres=("Folk",))

    life = [changed(heard) for heard in a_mission_life(18, chance=chance)]
    right = [right for heard, right in foretold(life) if heard.at >= AFTER and heard.genres == ("Folk",)]
    assert occasions_until_right(right) <= 15


def is_of(claim: Claim, habit: Planted) -> bool:
    span = claim.span
    return (
        span is not None
        and claim.genre == habit.genre
        and span.weekdays <= habit.weekdays
        and span.from_hour - 1 <= habit.hour <= span.to_hour + 1
    )


def of_time(learner: Learner) -> list[Claim]:
    return [claim for claim in claims(learner, IN_TWENTY_WEEKS) if claim.span is not None]


def assert_claims_are_true_and_many(chances: Sequence[int]) -> None:
    true = stated = found = 0
    for chance in chances:
        habits, life = a_drawn_life(chance)
        claimed = of_time(learned(life))
        stated += len(claimed)
        true += sum(any(is_of(claim, habit) for habit in habits) for claim in claimed)
        found += sum(any(is_of(claim, habit) for claim in claimed) for habit in habits)
    assert true >= 0.95 * stated
    assert found >= 3.5 * len(chances)


def assert_nothing_is_claimed_without_rhythm(chances: Sequence[int]) -> None:
    for chance in chances:
        assert of_time(learned(a_life_without_rhythm(20, chance=chance))) == []


@pytest.mark.parametrize("chance", FEW)
def test_the_mission_s_habits_are_known_soon(chance: int) -> None:
    assert_the_mission_s_habits_are_known_soon(chance)


@pytest.mark.parametrize("chance", FEW)
def test_a_change_is_relearned(chance: int) -> None:
    assert_a_change_is_relearned(chance)


def test_after_twenty_weeks_claims_are_true_and_few_habits_are_missed() -> None:
    assert_claims_are_true_and_many(FEW)


def test_nothing_is_claimed_of_lives_without_rhythm() -> None:
    assert_nothing_is_claimed_without_rhythm(FEW)


@pytest.mark.parametrize("chance", range(101, 103))
def test_drawn_habits_lead_at_their_time(chance: int) -> None:
    """In the last five weeks of twenty the genre of the moment leads in nine sessions of ten in which it is heard."""
    habits, life = a_drawn_life(chance)
    late = MONDAY + timedelta(weeks=15)
    right = [
        right
        for heard, right in foretold(life)
        if heard.at >= late
        and any(h.genre in heard.genres and heard.at.weekday() in h.weekdays for h in habits)
        and heard.at.hour != 15
    ]
    assert sum(right) >= 0.9 * len(right)


@pytest.mark.soak
def test_many_lives() -> None:
    for chance in MANY:
        assert_the_mission_s_habits_are_known_soon(chance)
        assert_a_change_is_relearned(chance)
    assert_claims_are_true_and_many(MANY)
    assert_nothing_is_claimed_without_rhythm(MANY)
