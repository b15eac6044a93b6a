"""Reasons are said as a friend would, and their numbers are those of the evidence."""

import re
from datetime import date, timedelta

import pytest

from builders import MONDAY, a_mission_life
from segue.domain.context import Activity, Context
from segue.domain.offer import Evidence, Span
from segue.domain.play import PlayId
from segue.habits.claims import claims
from segue.habits.model import learned
from segue.habits.reasons import details, hours, sentence, title

TUESDAY_EVENING = Context(MONDAY.replace(hour=20) + timedelta(days=1))
FRIDAY_NIGHT = Context(MONDAY.replace(hour=23, minute=30) + timedelta(days=4), Activity("gaming"))

WORKDAYS = frozenset(range(5))
EVENINGS = Span(frozenset(range(4)), 19, 22)
FRIDAYS = Span(frozenset({4}), 20, 24)
AT_WORK = Span(WORKDAYS, 9, 17)


def evidence(span: Span | None = None, occasions: int = 44, of: int = 48, **changed: object) -> Evidence:
    given: dict[str, object] = {
        "subject": "Jazz",
        "since": date(2026, 3, 2),
        "until": date(2026, 5, 24),
        "plays": tuple(PlayId(n) for n in range(1, 1205)),
    }
    return Evidence(span=span, occasions=occasions, of=of, **(given | changed))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("span", "context", "said"),
    [
        (EVENINGS, TUESDAY_EVENING, "Jazz for Tuesday evening"),
        (None, TUESDAY_EVENING, "Jazz for Tuesday evening"),
        (AT_WORK, TUESDAY_EVENING, "Jazz for the workday"),
        (Span(frozenset({0, 1}), 9, 17), TUESDAY_EVENING, "Jazz for Tuesday evening"),
        (Span(WORKDAYS, 7, 11), TUESDAY_EVENING, "Jazz for Tuesday evening"),
        (Span(WORKDAYS, 9, 23), TUESDAY_EVENING, "Jazz for Tuesday evening"),
        (None, FRIDAY_NIGHT, "Jazz while gaming"),
        (FRIDAYS, FRIDAY_NIGHT, "Jazz for Friday night"),
    ],
)
def test_what_a_mix_is_called(span: Span | None, context: Context, said: str) -> None:
    assert title("Jazz", span, context) == said


GAMING = Activity("gaming")


@pytest.mark.parametrize(
    ("given", "said"),
    [
        (evidence(EVENINGS), "You played Jazz on 44 of the last 48 Mondays to Thursdays between 19:00 and 22:00."),
        (evidence(AT_WORK), "You played Jazz on 44 of the last 48 workdays between 09:00 and 17:00."),
        (evidence(FRIDAYS, 1, 1), "You played Jazz on 1 of the last 1 such day between 20:00 and 24:00."),
        (
            evidence(FRIDAYS, 11, 12, activity=GAMING, with_activity=10),
            "You played Jazz on 11 of the last 12 Fridays between 20:00 and 24:00, 10 of them while gaming.",
        ),
        (
            evidence(FRIDAYS, 11, 12, activity=GAMING, with_activity=11),
            "You played Jazz on 11 of the last 12 Fridays between 20:00 and 24:00, each time while gaming.",
        ),
        (
            evidence(FRIDAYS, 11, 12, activity=GAMING),
            "You played Jazz on 11 of the last 12 Fridays between 20:00 and 24:00.",
        ),
        (evidence(None, 9, 14), "You played Jazz on 9 of the last 14 days."),
        (evidence(None, 1, 1), "You played Jazz on 1 of the last 1 day."),
        (
            evidence(None, 12, 13, activity=GAMING, with_activity=12),
            "You played Jazz on 12 of the 13 days you were gaming.",
        ),
    ],
)
def test_why_in_one_sentence(given: Evidence, said: str) -> None:
    assert sentence(given) == said


@pytest.mark.parametrize(
    ("given", "last"),
    [
        (evidence(EVENINGS), ("on 44 of 48 Mondays to Thursdays between 19:00 and 22:00",)),
        (
            evidence(FRIDAYS, 11, 12, activity=GAMING, with_activity=10),
            ("on 11 of 12 Fridays between 20:00 and 24:00", "while gaming on 10 of them"),
        ),
        (evidence(None, 9, 14), ("on 9 of 14 days",)),
        (evidence(None, 12, 13, activity=GAMING), ("on 12 of 13 days with gaming",)),
    ],
)
def test_the_counts_behind_it_stand_one_a_line(given: Evidence, last: tuple[str, ...]) -> None:
    assert details(given) == ("Counted from 2 March 2026 to 24 May 2026", "1,204 plays of Jazz", *last)


def test_hours_are_full_ones() -> None:
    assert hours(Span(WORKDAYS, 0, 9)) == "between 00:00 and 09:00"


def test_every_number_of_a_made_life_s_reasons_is_one_of_its_evidence() -> None:
    """The evidence itself is counted again by SQL in test_evidence.py."""
    now = MONDAY + timedelta(weeks=12)
    found = claims(learned(a_mission_life()), now)
    assert len(found) >= 6

    for claim in found:
        told = claim.evidence
        known = [str(told.occasions), str(told.of)]
        if claim.span is not None:
            known += [f"{claim.span.from_hour:02}", "00", f"{claim.span.to_hour:02}", "00"]
        spoken = sentence(told).replace(claim.genre, "", 1)
        assert re.findall(r"\d+", spoken) == known
        assert f"{len(told.plays):,} plays of {claim.genre}" in details(told)
