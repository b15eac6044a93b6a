"""Preferences: they fade, add up, and come back from where they were kept."""

from datetime import timedelta

import pytest

from builders import MONDAY
from segue.domain.context import Activity, Context
from segue.domain.offer import Span
from segue.domain.preferences import (
    HALF_LIFE,
    OVER,
    Correction,
    Kind,
    Leaning,
    Preferences,
    SaidHabit,
    correction_in,
    correction_out,
    doublings,
    leaning_in,
    leaning_out,
    said_in,
    said_out,
)

LESS = Leaning(Kind.ARTIST, "Björk", False, MONDAY)
FRIDAYS = SaidHabit("Film Score", Span(frozenset({4}), 20, 23), None, MONDAY)
GAMING = SaidHabit("Film Score", None, Activity("gaming"), MONDAY)


def test_a_leaning_fades_over_months() -> None:
    by_age = {days: doublings([LESS], Kind.ARTIST, MONDAY + timedelta(days=days)) for days in (0, 60, 120, 179, 180)}
    assert by_age[0] == {"bjork": -1.0}
    assert by_age[60] == {"bjork": pytest.approx(-0.5)}
    assert by_age[120] == {"bjork": pytest.approx(-0.25)}
    assert by_age[179]
    assert by_age[180] == {}
    assert timedelta(days=60) == HALF_LIFE
    assert timedelta(days=180) == OVER


def test_leanings_add_up_and_more_undoes_less() -> None:
    more = Leaning(Kind.ARTIST, "Bjork", True, MONDAY)
    assert doublings([LESS, LESS], Kind.ARTIST, MONDAY) == {"bjork": -2.0}
    assert doublings([LESS, more], Kind.ARTIST, MONDAY) == {"bjork": 0.0}
    assert doublings([LESS] * 9, Kind.ARTIST, MONDAY) == {"bjork": -3.0}, "less is no ban"
    assert doublings([LESS], Kind.GENRE, MONDAY) == {}
    assert doublings([LESS], Kind.ARTIST, MONDAY - timedelta(days=1)) == {}, "it had not been said yet"


def test_a_habit_told_of_covers_its_part_of_the_week_or_its_activity() -> None:
    friday = MONDAY.replace(hour=21) + timedelta(days=4)
    assert FRIDAYS.covers(Context(friday))
    assert not FRIDAYS.covers(Context(friday + timedelta(days=1), Activity("gaming")))
    assert GAMING.covers(Context(friday + timedelta(days=1), Activity("gaming")))
    assert not GAMING.covers(Context(friday))


@pytest.mark.parametrize("one", [LESS, Leaning(Kind.GENRE, "Jazz", True, MONDAY)])
def test_a_leaning_is_read_as_it_was_kept(one: Leaning) -> None:
    assert leaning_in(leaning_out(one)) == one


@pytest.mark.parametrize("one", [FRIDAYS, GAMING])
def test_a_habit_told_of_is_read_as_it_was_kept(one: SaidHabit) -> None:
    assert said_in(said_out(one)) == one


@pytest.mark.parametrize("stored", [None, 3, {"artist": "A"}, {"genre": 1, "more": True, "at": ""}, {"mood": "calm"}])
def test_what_another_segue_kept_is_left_alone(stored: object) -> None:
    assert leaning_in(stored) is None
    assert said_in(stored) is None


EVENINGS = Span(frozenset({0, 1, 2, 3}), 19, 22)
LATER = Correction("Jazz", EVENINGS, Span(frozenset({1, 2}), 20, 23), MONDAY)


@pytest.mark.parametrize(
    ("day", "hour", "is_off"),
    [
        (1, 20, False),
        (1, 22, False),
        (1, 19, True),
        (1, 18, True),  # of the same evening
        (1, 17, False),  # of the afternoon, nothing was said
        (0, 20, True),  # not on Mondays
        (4, 20, False),  # Fridays were never meant
    ],
)
def test_a_corrected_habit_is_off_in_the_rest_of_its_part_of_the_week(day: int, hour: int, is_off: bool) -> None:
    at = MONDAY.replace(hour=hour) + timedelta(days=day)
    assert ("Jazz" in Preferences(corrected=(LATER,)).off_at(Context(at))) is is_off


def test_a_correction_follows_its_habit_when_that_is_learned_for_other_hours() -> None:
    assert LATER.is_of("Jazz", Span(frozenset({0, 1}), 18, 21))
    assert LATER.is_of("Jazz", Span(frozenset({3}), 21, 23)), "else it would be claimed, and kept out"
    assert not LATER.is_of("Jazz", Span(frozenset({0, 1}), 9, 12))
    assert not LATER.is_of("Jazz", Span(frozenset({5, 6}), 19, 22))
    assert not LATER.is_of("Folk", EVENINGS)


def test_what_is_corrected_over_midnight_holds_on_the_next_morning() -> None:
    nights = Correction("Jazz", Span(frozenset({4}), 20, 23), Span(frozenset({4}), 22, 26), MONDAY)
    preferences, friday = Preferences(corrected=(nights,)), MONDAY.replace(hour=0) + timedelta(days=4)
    off = {hour for hour in range(36) if "Jazz" in preferences.off_at(Context(friday + timedelta(hours=hour)))}
    assert off == {18, 19, 20, 21}
    assert nights.is_of("Jazz", Span(frozenset({5}), 0, 2)), "it was learned in two parts"
    assert correction_in(correction_out(nights)) == nights


def test_a_correction_comes_back_as_it_was_kept() -> None:
    assert correction_in(correction_out(LATER)) == LATER
    assert correction_in({"genre": "Jazz"}) is None
