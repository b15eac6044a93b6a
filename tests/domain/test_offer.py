"""A part of the week may end on the day after: its night belongs to the evening on which it began."""

from datetime import timedelta

import pytest

from builders import MONDAY
from segue.domain.offer import Span

FRIDAY_NIGHTS = Span(frozenset({4}), 22, 26)


@pytest.mark.parametrize(
    ("day", "hour", "its"),
    [(4, 21, None), (4, 22, 4), (4, 23, 4), (5, 0, 4), (5, 1, 4), (5, 2, None), (5, 22, None), (4, 0, None)],
)
def test_a_night_is_of_the_day_on_which_it_began(day: int, hour: int, its: int | None) -> None:
    at = MONDAY.replace(hour=hour) + timedelta(days=day)
    assert FRIDAY_NIGHTS.day_of(at) == (None if its is None else (MONDAY + timedelta(days=its)).date())
    assert (at in FRIDAY_NIGHTS) is (its is not None)


def test_the_last_night_of_the_week_ends_on_its_first_day() -> None:
    sundays = Span(frozenset({6}), 23, 25)
    assert sundays.hours == {6 * 24 + 23, 0}
    assert MONDAY.replace(hour=0) in sundays


def test_of_two_days_in_a_row_each_night_is_its_own() -> None:
    weekends = Span(frozenset({4, 5}), 20, 26)
    midnight = MONDAY.replace(hour=0) + timedelta(days=5)
    assert weekends.day_of(midnight) == (midnight - timedelta(days=1)).date()
    assert weekends.day_of(midnight + timedelta(hours=20)) == midnight.date()
