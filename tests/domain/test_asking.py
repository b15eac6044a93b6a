"""Stretches of the past by the calendar, and what a wish keeps of all that was said."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from segue.domain.asking import (
    At,
    By,
    Calendar,
    During,
    Energy,
    For,
    From,
    Genre,
    InYear,
    Known,
    Lately,
    Like,
    Many,
    Months,
    OnDays,
    Stretch,
    Topic,
    Wanted,
    dates,
    tidied,
)
from segue.domain.asking_wording import about, chip, choices, span_said, title
from segue.domain.context import Daypart
from segue.domain.query import Unit

FRIDAY = date(2026, 11, 27)
WINTER = Months(12, 3)


@pytest.mark.parametrize(
    ("stretch", "today", "since", "until"),
    [
        (Calendar(Unit.DAY), FRIDAY, FRIDAY, FRIDAY),
        (Calendar(Unit.DAY, 1), date(2026, 3, 1), date(2026, 2, 28), date(2026, 2, 28)),
        (Calendar(Unit.WEEK), FRIDAY, date(2026, 11, 23), date(2026, 11, 29)),
        (Calendar(Unit.WEEK, 1), FRIDAY, date(2026, 11, 16), date(2026, 11, 22)),
        (Calendar(Unit.MONTH, 1), date(2026, 1, 31), date(2025, 12, 1), date(2025, 12, 31)),
        (Calendar(Unit.YEAR, 1), FRIDAY, date(2025, 1, 1), date(2025, 12, 31)),
        (Lately(2, Unit.HOUR), FRIDAY, date(2026, 11, 26), FRIDAY),
        (Lately(7, Unit.DAY), FRIDAY, date(2026, 11, 21), FRIDAY),
        (Lately(1, Unit.MONTH), date(2026, 3, 31), date(2026, 3, 1), date(2026, 3, 31)),
        (Lately(1, Unit.YEAR), FRIDAY, date(2025, 11, 28), FRIDAY),
        (InYear(2024), FRIDAY, date(2024, 1, 1), date(2024, 12, 31)),
        # The last winter that is over; the last that has begun.
        (Months(12, 3, is_over=True), FRIDAY, date(2025, 12, 1), date(2026, 2, 28)),
        (Months(12, 3, is_over=True), date(2026, 1, 15), date(2024, 12, 1), date(2025, 2, 28)),
        (WINTER, date(2026, 1, 15), date(2025, 12, 1), date(2026, 2, 28)),
        (Months(12, 3, 2023), FRIDAY, date(2023, 12, 1), date(2024, 2, 29)),
        (Months(11), FRIDAY, date(2026, 11, 1), date(2026, 11, 30)),
        (Months(11, is_over=True), FRIDAY, date(2025, 11, 1), date(2025, 11, 30)),
    ],
)
def test_a_stretch_has_its_days(stretch: Stretch, today: date, since: date, until: date) -> None:
    assert dates(stretch, today) == (since, until)


@given(
    st.one_of(
        st.builds(Calendar, st.sampled_from([Unit.DAY, Unit.WEEK, Unit.MONTH, Unit.YEAR]), st.integers(0, 1)),
        st.builds(Lately, st.integers(1, 999), st.sampled_from(Unit)),
        st.builds(Months, st.integers(1, 12), st.sampled_from([1, 3]), st.none(), st.booleans()),
    ),
    st.dates(date(1950, 1, 1), date(2150, 12, 31)),
)
def test_no_stretch_begins_after_today_or_ends_before_it_begins(stretch: Stretch, today: date) -> None:
    since, until = dates(stretch, today)
    assert since <= today
    assert since <= until


def wanted(*topics: Topic) -> tuple[Wanted, ...]:
    return tuple(map(Wanted, topics))


def test_of_what_there_can_be_one_the_last_is_meant() -> None:
    said = wanted(
        Genre("Jazz"), For(45), Energy.CALM, Many(20), Energy.LIVELY, Genre("Jazz"), OnDays((6,)), OnDays((5,))
    )
    assert tidied(said, is_question=False) == wanted(Genre("Jazz"), Many(20), Energy.LIVELY, OnDays((5, 6)))


@pytest.mark.parametrize(
    ("topics", "said"),
    [
        ((), "Music"),
        ((Genre("Jazz"), At(Daypart.EVENING), For(45)), "Jazz for the evening"),
        ((Energy.CALM, OnDays((6,)), At(Daypart.MORNING)), "Calm music on Sunday mornings"),
        ((Genre("Jazz"), Genre("Soul"), By("Alma"), From(1980, 1989)), "Jazz and Soul by Alma from the 1980s"),
        ((Like(), Energy.CALMER), "Calmer music like this"),
        ((By("Alma"), Known.NEVER), "Alma, never played"),
        ((Known.FAMILIAR, Genre("Jazz")), "Familiar Jazz"),
    ],
)
def test_a_list_is_called_by_what_was_asked_for(topics: tuple[Topic, ...], said: str) -> None:
    assert title(wanted(*topics)) == said


def test_a_list_without_something_is_called_so() -> None:
    assert title((Wanted(Genre("Jazz"), is_not=True),)) == "Music without Jazz"
    assert title((Wanted(During(Calendar(Unit.WEEK)), is_not=True),)) == "Music"


def test_a_chip_says_its_part_and_what_else_it_could_be() -> None:
    part = Wanted(During(Calendar(Unit.WEEK)), is_not=True)
    assert chip(part, is_question=False) == "Not heard this week"
    others = [chip(one, is_question=False) for one in choices(part, is_question=False)]
    assert "Not heard this year" in others
    assert others[-1] == "Heard this week"
    assert choices(Wanted(Like()), is_question=False) == ()
    assert [
        chip(one, is_question=False) for one in choices(Wanted(By("Alma")), (By("Elma"),), is_question=False)
    ] == [
        "By Alma",
        "By Elma",
        "Not by Alma",
    ]


def test_a_question_is_said_back() -> None:
    parts = wanted(Genre("Jazz"), By("Alma"), OnDays((6,)), At(Daypart.MORNING))
    assert about(parts) == "of Jazz by Alma on Sunday mornings"
    assert span_said(date(2025, 12, 1), date(2026, 2, 28), FRIDAY) == "from 1 December 2025 to 28 February"
    assert span_said(date(2025, 1, 1), date(2025, 12, 31), FRIDAY) == "in 2025"
    assert span_said(FRIDAY, FRIDAY, FRIDAY) == "on 27 November"
