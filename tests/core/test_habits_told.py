"""What was learned, told: each habit with the days on which it was kept; and kindly where there is none."""

from collections.abc import Sequence
from datetime import timedelta

import pytest

import kept
from builders import MONDAY, TRACKS, a_life_without_rhythm, a_mission_life, numbered, session
from segue.core.habits_told import HabitTold, Trend, habits_told, without_habits
from segue.core.learning import Learned, learned_at
from segue.core.ports.insights import Ever
from segue.domain.offer import Span
from segue.domain.preferences import Correction
from segue.habits.evidence import Claim, Habits, Heard, occasions

WEEK = timedelta(weeks=1)


def learned(life: list[Heard]) -> Learned:
    return learned_at(kept.learned(life), life[-1].end + timedelta(hours=8))


def told(its: Learned, *corrections: Correction) -> Sequence[HabitTold]:
    return habits_told(its, corrections, a_mission_life()[-1].end + timedelta(hours=8))


def friday_nights(life: list[Heard]) -> HabitTold:
    found = [one for one in told(learned(life)) if one.claim.genre == "Film Score" and one.claim.span]
    (its,) = found
    return its


def test_a_habit_is_told_with_its_days() -> None:
    life = a_mission_life()
    habit = friday_nights(life)
    assert {day.weekday() for day, _ in habit.occasions} == {4}
    assert len(habit.occasions) == habit.claim.evidence.of
    assert sum(was for _, was in habit.occasions) == habit.claim.evidence.occasions
    assert habit.sentence.startswith("You played Film Score on ")
    assert habit.words == "Nearly always. As often as ever."
    assert habit.key.startswith("Film Score|4|")


def test_every_habit_counts_its_own_evidence() -> None:
    for habit in told(learned(a_mission_life())):
        evidence = habit.claim.evidence
        assert (sum(was for _, was in habit.occasions), len(habit.occasions)) == (evidence.occasions, evidence.of)


def test_one_that_is_kept_less_of_late_is_told_so() -> None:
    life = a_mission_life(12)
    fridays = sorted({heard.at.date() for heard in life if "Film Score" in heard.genres and heard.at.weekday() == 4})
    gone = {fridays[-2], fridays[-4]}
    habit = friday_nights([one for one in life if one.at.date() not in gone or "Film Score" not in one.genres])
    assert habit.trend is Trend.LESS


@pytest.mark.parametrize(
    ("days", "trend"),
    [
        ("XXX.XX....X...X..X.X..X.", Trend.LESS),  # five of the first six, five of the other eighteen
        (".X..X.X..X...X....XX.XXX", Trend.MORE),
        ("XXX.XXXXXXX", Trend.AS_EVER),
        ("X.X.X.X.X.X.X.X", Trend.AS_EVER),
        (".....X....X..........XX.", Trend.AS_EVER),
        ("XXXXXX......", Trend.LESS),
        ("......XXXXXX", Trend.MORE),
    ],
)
def test_where_a_habit_goes_is_what_its_days_show(days: str, trend: Trend) -> None:
    weekends = [MONDAY + timedelta(days=5 + n % 2, weeks=n // 2) for n in range(len(days))]
    kept = [at for at, was in zip(weekends, days, strict=True) if was == "X"]
    plays = numbered(play for at in (MONDAY, *kept) for play in session(at, "Folk", TRACKS["Folk"], 1))
    now = weekends[-1] + timedelta(days=1)
    span = Span(frozenset({5, 6}), 0, 24)
    claim = Claim("Folk", span, None, 0.9, occasions(plays, "Folk", now, span))
    (habit,) = habits_told(Learned(Habits(len(plays), MONDAY, now, tuple(plays)), (claim,)), (), now)
    assert "".join("X" if was else "." for _, was in habit.occasions) == days
    assert habit.trend is trend


def test_one_that_has_begun_is_new() -> None:
    life = a_mission_life(12)
    first = life[-1].at - 2 * WEEK
    habit = [
        one
        for one in told(learned([one for one in life if "Jazz" not in one.genres or one.at > first]))
        if one.claim.genre == "Jazz"
    ]
    assert {one.trend for one in habit} <= {Trend.NEW}


@pytest.mark.parametrize(
    ("wider", "is_told"),
    [
        ("XXXXXXXXXXXX", False),
        ("XXXXX.XXXXXX", False),  # nearly always, too
        ("XX.X.XX.X.XX", True),  # more often than not: on Fridays, it is nearly always
    ],
)
def test_of_two_habits_the_narrower_is_told_where_it_says_more(wider: str, is_told: bool) -> None:
    plays = [
        plays
        for week, mark in enumerate(wider)
        for day in (3, 4)
        if mark == "X" or day == 4
        for plays in session(MONDAY.replace(hour=19) + week * WEEK + timedelta(days=day), "Jazz", TRACKS["Jazz"], 3)
    ]
    heard, now = numbered(plays), MONDAY + len(wider) * WEEK
    evenings, fridays = Span(frozenset({3, 4}), 18, 22), Span(frozenset({4}), 18, 20)
    claims = [Claim("Jazz", span, None, 1.0, occasions(heard, "Jazz", now, span)) for span in (fridays, evenings)]
    its = Learned(Habits(len(heard), MONDAY, now, tuple(heard)), tuple(claims))
    assert [one.claim.span for one in habits_told(its, (), now)] == ([fridays] if is_told else []) + [evenings]


def test_a_life_without_rhythm_is_told_so_kindly() -> None:
    life = a_life_without_rhythm()
    its = learned(life)
    assert told(its) == []
    title, words = without_habits(its, life[-1].end, Ever())
    assert title == "Your music keeps no hours"
    assert "nothing to mend" in words


def test_who_is_new_is_told_that_it_is_early() -> None:
    life = a_life_without_rhythm(4)
    few = [one for one in life if one.at < life[0].at + timedelta(days=2)]
    title, words = without_habits(learned(few), few[-1].end, Ever())
    assert title == "It is early"
    assert words.startswith(f"{len([one for one in few if one.liked])} plays in 2 days so far.")
    title, words = without_habits(learned(life), life[-1].end, Ever())
    assert title == "No habit so far"
    assert "28 days" in words


def test_where_nothing_was_learned() -> None:
    nothing = Learned(Habits(), ())
    assert without_habits(nothing, MONDAY, Ever())[0] == "Nothing yet"
    assert without_habits(nothing, MONDAY, Ever(MONDAY.date(), MONDAY.date()))[0] == "Nothing learned yet"


def test_a_habit_is_told_where_the_listener_says_that_it_is_and_counted_there() -> None:
    life = a_mission_life()
    was = friday_nights(life).claim.span
    assert was is not None
    later = Span(frozenset({4}), 22, 24)
    (habit,) = [one for one in told(learned(life), Correction("Film Score", was, later, MONDAY)) if one.was]
    nights = {heard.at.date() for heard in life if "Film Score" in heard.genres and heard.liked and heard.at in later}
    assert (habit.claim.genre, habit.claim.span, habit.was) == ("Film Score", later, was)
    assert habit.sentence.startswith("You told me: Film Score on Fridays between 22:00 and 24:00.")
    assert (habit.claim.evidence.occasions > 0) == bool(nights)
    assert sum(was for _, was in habit.occasions) == habit.claim.evidence.occasions


def test_a_habit_corrected_over_midnight_has_nights() -> None:
    life = a_mission_life()
    was = friday_nights(life).claim.span
    assert was is not None
    until_two = Span(frozenset({4}), 21, 26)
    (habit,) = [one for one in told(learned(life), Correction("Film Score", was, until_two, MONDAY)) if one.was]
    assert {day.weekday() for day, _ in habit.occasions} == {4}
    assert len(habit.occasions) == habit.claim.evidence.of
    assert sum(was for _, was in habit.occasions) == habit.claim.evidence.occasions > 0
    assert habit.sentence.startswith("You told me: Film Score on Fridays between 21:00 and 02:00.")


def test_where_nothing_was_played_of_a_corrected_habit_that_is_said() -> None:
    life = a_mission_life()
    was = friday_nights(life).claim.span
    assert was is not None
    dawn = Span(frozenset({4}), 5, 6)
    (habit,) = [one for one in told(learned(life), Correction("Film Score", was, dawn, MONDAY)) if one.was]
    assert habit.claim.evidence.plays == ()
    assert habit.words == "Not played then so far."
    assert habit.sentence == "You told me: Film Score on Fridays between 05:00 and 06:00."
