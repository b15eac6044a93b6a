"""What Segue would state of a made life: its habits with true counts, and nothing of one without."""

import random
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from functools import cache
from itertools import groupby

import pytest
from msgspec.structs import replace

from builders import MONDAY, TRACKS, a_life_without_rhythm, a_mission_life, sessions_of
from kept import learned
from segue.domain.context import Activity, Context
from segue.domain.offer import Span
from segue.domain.track import TrackId
from segue.habits.claims import LICENCE, claims
from segue.habits.evidence import REASON_SPAN, Claim, Heard
from segue.habits.model import Learner

AFTER = MONDAY.replace(hour=0) + timedelta(weeks=12)

#: HABITS.md: a habit may be claimed falsely in fewer than one session of two hundred.
FALSE_CLAIMS = 0.005


@cache
def claimed(chance: int = 1) -> list[Claim]:
    return claims(learned(a_mission_life(chance=chance)), AFTER)


def of_time(found: Sequence[Claim]) -> dict[str, set[int]]:
    """The weekdays claimed of each genre."""
    days: dict[str, set[int]] = {}
    for claim in found:
        if claim.span is not None:
            days.setdefault(claim.genre, set()).update(claim.span.weekdays)
    return days


# ---------------------------------------------------------------- a life with habits


#: Lives that differ by chance; in the soak more of them.
CHANCES = [1, 2, *(pytest.param(chance, marks=pytest.mark.soak) for chance in range(3, 6))]


@pytest.mark.parametrize("chance", CHANCES)
def test_the_habits_of_time_are_claimed_of_their_own_days(chance: int) -> None:
    days = of_time(claimed(chance))

    assert len(days["Top 40"] & {0, 1, 2, 3, 4}) >= 4
    assert len(days["Jazz"] & {0, 1, 2, 3}) >= 3
    assert 4 not in days["Jazz"]
    assert days["Film Score"] == {4}


@pytest.mark.parametrize("chance", CHANCES)
@pytest.mark.parametrize(("day", "hour", "genre"), [(1, 10, "Top 40"), (2, 20, "Jazz"), (4, 21, "Film Score")])
def test_a_claim_covers_the_hours_of_its_habit(chance: int, day: int, hour: int, genre: str) -> None:
    context = Context(AFTER + timedelta(days=day, hours=hour))

    assert [c.genre for c in claimed(chance) if c.span is not None and c.covers(context)] == [genre]


@pytest.mark.parametrize("chance", CHANCES)
def test_the_habits_of_activities_are_claimed(chance: int) -> None:
    found = {claim.activity: claim.genre for claim in claimed(chance) if claim.span is None}

    assert found == {"working": "Top 40", "relaxing": "Jazz", "gaming": "Film Score"}


def test_a_claim_of_an_activity_covers_that_activity_at_any_time() -> None:
    gaming = next(claim for claim in claimed() if claim.activity == "gaming")

    assert gaming.covers(Context(AFTER, Activity("gaming")))
    assert not gaming.covers(Context(AFTER, Activity("working")))
    assert not gaming.covers(Context(AFTER))


def test_the_strongest_comes_first() -> None:
    strengths = [claim.strength for claim in claimed()]

    assert strengths == sorted(strengths, reverse=True)
    assert all(0.4 < strength <= 1 for strength in strengths)


@pytest.mark.parametrize("weeks", [0, 1])
def test_after_a_week_no_habit_of_time_is_claimed_of_a_single_weekday(weeks: int) -> None:
    now = MONDAY + timedelta(weeks=weeks)
    life = [one for one in a_mission_life() if one.end < now]

    assert not any(claim.span is not None and len(claim.span.weekdays) == 1 for claim in claims(learned(life), now))
    assert claims(Learner(), now) == []


# ---------------------------------------------------------------- true counts


def recounted(life: Sequence[Heard], claim: Claim, now: datetime) -> tuple[int, int, set[int]]:
    """Occasions, days and plays of a claim, counted by hand."""
    since = max(life[0].at.date(), now.date() - REASON_SPAN + timedelta(days=1))
    past = [one for one in life if since <= one.at.date() and one.at < now and one.liked]
    if claim.span is None:
        past = [one for one in past if one.activity == claim.activity]
        days = {one.at.date() for one in past}
    else:
        stretch = [since + timedelta(days=n) for n in range((now.date() - since).days)]
        days = {day for day in stretch if day.weekday() in claim.span.weekdays}
        hours = range(claim.span.from_hour, claim.span.to_hour)
        past = [one for one in past if one.at.date() in days and one.at.hour in hours]
    fitting = [one for one in past if claim.genre in one.genres]
    return len({one.at.date() for one in fitting}), len(days), {one.play for one in fitting}


@pytest.mark.parametrize("chance", CHANCES)
@pytest.mark.parametrize("weeks", [6, 12, 20])
def test_the_counts_of_every_claim_are_those_of_the_life(chance: int, weeks: int) -> None:
    now = MONDAY.replace(hour=0) + timedelta(weeks=weeks)
    life = a_mission_life(weeks, chance=chance)
    found = claims(learned(life), now)

    assert len(found) >= 4
    for claim in found:
        evidence = claim.evidence
        assert (evidence.occasions, evidence.of, set(evidence.plays)) == recounted(life, claim, now)
        assert 0 < evidence.occasions <= evidence.of
        assert (evidence.subject, evidence.span, evidence.activity) == (claim.genre, claim.span, claim.activity)


# ---------------------------------------------------------------- a life without


def false_claims(lives: Sequence[list[Heard]]) -> tuple[int, int]:
    """Of how many sessions a habit of time was claimed at the start of their week; and how many there were."""
    false = sessions = 0
    for life in lives:
        learner = Learner()
        for _, week in groupby(life, key=lambda one: (one.at - MONDAY.replace(hour=0)).days // 7):
            plays = list(week)
            now = plays[0].at
            stated = [claim for claim in claims(learner, now) if claim.span is not None]
            starts = [of_one[0] for of_one in sessions_of(plays)]
            sessions += len(starts)
            false += sum(any(claim.covers(Context(one.at)) for claim in stated) for one in starts)
            for one in plays:
                learner.hear(one)
    return false, sessions


def shuffled_in_time(chance: int) -> list[Heard]:
    """A mission life whose sessions keep their hours, and have their music from any other of them."""
    sessions = sessions_of(a_mission_life(chance=chance))
    genres = [plays[0].genres[0] for plays in sessions]
    random.Random(chance).shuffle(genres)
    return [
        replace(
            one, genres=(genre,), track=TrackId(TRACKS[genre][i]), artist=f"{genre} artist {i % 5}", activity=None
        )
        for plays, genre in zip(sessions, genres, strict=True)
        for i, one in enumerate(plays)
    ]


@pytest.mark.parametrize(
    ("make", "lives", "fewest"),
    [
        (a_life_without_rhythm, 3, 600),
        (shuffled_in_time, 4, 650),
        pytest.param(a_life_without_rhythm, 20, 4_000, marks=pytest.mark.soak),
        pytest.param(shuffled_in_time, 20, 3_500, marks=pytest.mark.soak),
    ],
)
def test_next_to_nothing_is_claimed_of_a_life_without_rhythm(
    make: Callable[..., list[Heard]], lives: int, fewest: int
) -> None:
    """20 lives of twelve weeks: 4,084 sessions without a rhythm, 3,727 shuffled in time."""
    false, sessions = false_claims([make(chance=chance) for chance in range(1, lives + 1)])

    assert sessions >= fewest
    assert false < FALSE_CLAIMS * sessions


@pytest.mark.parametrize("lives", [2, pytest.param(20, marks=pytest.mark.soak)])
def test_no_activity_is_claimed_whose_music_is_any(lives: int) -> None:
    for chance in range(1, lives + 1):
        rng = random.Random(chance)
        life = [
            replace(one, activity=activity)
            for plays in sessions_of(a_life_without_rhythm(chance=chance))
            for activity in [rng.choice([None, Activity("reading"), Activity("cooking")])]
            for one in plays
        ]
        assert not [claim for claim in claims(learned(life), AFTER) if claim.activity is not None]


# ---------------------------------------------------------------- a habit that changes


def test_a_habit_given_up_is_claimed_no_longer_and_the_new_one_is() -> None:
    def changed(one: Heard) -> Heard:
        if one.genres != ("Jazz",) or one.at < AFTER:
            return one
        place = TRACKS["Jazz"].index(one.track)
        return replace(one, track=TrackId(TRACKS["Folk"][place]), artist=f"Folk artist {place % 5}", genres=("Folk",))

    now = AFTER + timedelta(weeks=10)
    found = claims(learned([changed(one) for one in a_mission_life(22)]), now)
    tuesday = Context(now + timedelta(days=1, hours=20))

    assert [claim.genre for claim in found if claim.span is not None and claim.covers(tuesday)] == ["Folk"]
    assert of_time(found)["Film Score"] == {4}


def test_a_claim_needs_the_licence() -> None:
    learner = learned(a_mission_life())
    for claim in claimed():
        if claim.span is not None:
            day, hour = min(claim.span.weekdays), (claim.span.from_hour + claim.span.to_hour) // 2
            said = learner.said(Context(AFTER + timedelta(days=day, hours=hour, minutes=30)))
            assert said is not None
            assert 1 - said.weights[0] > LICENCE


def test_a_span_ends_before_its_end_and_on_its_own_days() -> None:
    span = Span(frozenset({4}), 20, 22)
    friday = AFTER + timedelta(days=4)

    assert friday.replace(hour=20) in span
    assert friday.replace(hour=21, minute=59) in span
    assert friday.replace(hour=22) not in span
    assert friday.replace(hour=20) + timedelta(days=1) not in span
