"""What was told bends what is expected, and is claimed beside what was learned."""

from datetime import timedelta

import pytest
from msgspec.structs import replace

from builders import MONDAY, TRACKS, numbered, session
from segue.domain.context import Activity, Context
from segue.domain.offer import Span
from segue.domain.preferences import Correction, Kind, Leaning, Preferences, SaidHabit
from segue.habits.preferred import TOLD_SHARE, bent, corrected, told_claims

FRIDAY = MONDAY.replace(hour=21) + timedelta(days=4)
FRIDAYS = SaidHabit("Film Score", Span(frozenset({4}), 20, 23), None, MONDAY)
EXPECTED = {"Jazz": 0.6, "Folk": 0.4}


def test_without_wishes_all_is_as_expected() -> None:
    assert bent(EXPECTED, Preferences(), Context(FRIDAY)) == pytest.approx(EXPECTED)
    assert bent({}, Preferences(), Context(FRIDAY)) == {}


def test_less_of_a_genre_is_half_of_its_share() -> None:
    less = Preferences((Leaning(Kind.GENRE, "Jazz", False, FRIDAY),))
    assert bent(EXPECTED, less, Context(FRIDAY)) == pytest.approx({"Jazz": 3 / 7, "Folk": 4 / 7})


def test_what_was_told_leads_at_its_time_and_nowhere_else() -> None:
    preferences = Preferences(said=(FRIDAYS,))
    then = bent(EXPECTED, preferences, Context(FRIDAY))
    assert then["Film Score"] == pytest.approx(TOLD_SHARE)
    assert sum(then.values()) == pytest.approx(1)
    assert then["Jazz"] / then["Folk"] == pytest.approx(1.5)
    assert bent(EXPECTED, preferences, Context(FRIDAY + timedelta(days=1))) == pytest.approx(EXPECTED)


def test_a_habit_told_of_is_claimed_with_what_was_played_of_it() -> None:
    plays = numbered(session(FRIDAY - timedelta(weeks=1), "Film Score", TRACKS["Film Score"][:3], 3))
    (claim,) = told_claims([FRIDAYS], plays, FRIDAY)
    assert claim.is_told
    assert claim.covers(Context(FRIDAY))
    assert claim.evidence.occasions == 1
    assert claim.evidence.plays == tuple(heard.play for heard in plays)

    (claim,) = told_claims([SaidHabit("Folk", None, Activity("gaming"), MONDAY)], plays, FRIDAY)
    assert claim.covers(Context(FRIDAY, Activity("gaming")))
    assert claim.evidence.occasions == 0


def test_a_corrected_habit_is_where_the_listener_says_once_and_counted_there() -> None:
    plays = numbered(session(FRIDAY - timedelta(weeks=1), "Film Score", TRACKS["Film Score"][:3], 3))
    learned = told_claims([FRIDAYS, SaidHabit("Folk", Span(frozenset({4}), 20, 23), None, MONDAY)], plays, FRIDAY)
    part = SaidHabit("Film Score", Span(frozenset({4}), 19, 20), None, MONDAY)
    learned = [replace(one, is_told=False) for one in [*learned, *told_claims([part], plays, FRIDAY)]]
    assert FRIDAYS.span is not None
    early = Correction("Film Score", FRIDAYS.span, Span(frozenset({4}), 18, 20), MONDAY)
    film, folk = corrected(learned, [early], plays, FRIDAY)
    assert (film.span, film.is_told, film.evidence.occasions, film.evidence.plays) == (early.span, True, 0, ())
    assert folk == learned[1]


def test_a_corrected_habit_leads_at_its_time() -> None:
    late = Correction("Film Score", Span(frozenset({4}), 20, 21), Span(frozenset({4}), 21, 22), MONDAY)
    preferences = Preferences(corrected=(late,))
    assert bent(EXPECTED, preferences, Context(FRIDAY))["Film Score"] == pytest.approx(TOLD_SHARE)
    assert bent(EXPECTED, preferences, Context(FRIDAY - timedelta(hours=1))) == pytest.approx(EXPECTED)
