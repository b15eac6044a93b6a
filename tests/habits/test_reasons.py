"""Reasons are said as a friend would, and their numbers are those of the evidence."""

import re
from datetime import date, timedelta

import pytest

from builders import MONDAY, a_mission_life
from kept import learned
from segue.domain.context import Activity, Daypart
from segue.domain.offer import Evidence, Form, Span, Whole
from segue.domain.play import PlayId
from segue.habits.claims import claims
from segue.habits.facts import Fact, Kind, Part
from segue.habits.reasons import details, details_of_whole, hours, of_track, of_whole, sentence

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


# ---------------------------------------------------------------- of a track


def plays(number: int) -> tuple[PlayId, ...]:
    return tuple(PlayId(n) for n in range(number))


FRIDAY_NIGHTS = Part(frozenset({4}), Daypart.NIGHT)
IN_THE_EVENING = Part(frozenset(range(7)), Daypart.EVENING)


@pytest.mark.parametrize(
    ("facts", "said"),
    [
        ([Fact(Kind.NEVER)], "never played"),
        ([Fact(Kind.PLAYS, plays(1))], "1 play"),
        ([Fact(Kind.PLAYS, plays(22), last=MONDAY)], "22 plays, not heard since March 2026"),
        ([Fact(Kind.LATELY, plays(6))], "6 plays in the last 30 days"),
        ([Fact(Kind.LATELY, plays(6), today=plays(2))], "6 plays in the last 30 days, 2 of them today"),
        (
            [Fact(Kind.HOURS, plays(9), plays(14), part=Part(WORKDAYS, Daypart.MORNING))],
            "9 of its 14 plays on workday mornings",
        ),
        ([Fact(Kind.HOURS, plays(9), plays(14), part=IN_THE_EVENING)], "9 of its 14 plays in the evening"),
        (
            [Fact(Kind.HOURS, plays(9), plays(14), part=Part(frozenset(range(7)), Daypart.NIGHT))],
            "9 of its 14 plays at night",
        ),
        ([Fact(Kind.HOURS, plays(9), plays(14), part=Part(WORKDAYS))], "9 of its 14 plays on workdays"),
        (
            [Fact(Kind.HOURS, plays(9), plays(14), part=Part(frozenset({5, 6}), Daypart.MORNING))],
            "9 of its 14 plays on weekend mornings",
        ),
        ([Fact(Kind.ARTIST, plays(1204), name="Abba")], "1,204 plays of Abba in 12 weeks"),
        (
            [Fact(Kind.ARTIST_HOURS, plays(18), plays(30), "Abba", FRIDAY_NIGHTS)],
            "18 of 30 plays of Abba on Friday nights, in 12 weeks",
        ),
        ([Fact(Kind.ALBUM, plays(4), name="Arrival")], "4 plays from “Arrival” in 12 weeks"),
        (
            [Fact(Kind.GENRE, plays(40), plays(52), "Jazz", FRIDAY_NIGHTS)],
            "40 of 52 plays on Friday nights in 12 weeks are Jazz",
        ),
        (
            [Fact(Kind.HABIT, plays(9), name="Jazz", evidence=evidence(None, 9, 14))],
            "you played Jazz on 9 of the last 14 days",
        ),
        ([Fact(Kind.LAST, plays(1))], "played in your last session"),
        ([Fact(Kind.LAST_ARTIST, plays(3), name="Abba")], "3 plays of Abba in your last session"),
        (
            [Fact(Kind.NEVER), Fact(Kind.ALIKE, plays(14), name="Abba")],
            "never played; sounds like one of Abba with 14 plays",
        ),
        ([Fact(Kind.NEVER), Fact(Kind.ALIKE, plays(1))], "never played; sounds like one with 1 play"),
    ],
)
def test_why_a_track(facts: list[Fact], said: str) -> None:
    assert of_track(facts) == said


def a_whole(form: Form = Form.ALBUM, last: date | None = None, times: int = 6, of: int = 8) -> Whole:
    return Whole(form, None, date(2026, 9, 6), times, of, tuple(PlayId(n) for n in range(1, 49)), last)


TODAY = date(2026, 11, 29)


@pytest.mark.parametrize(
    ("whole", "when", "said"),
    [
        (
            a_whole(last=date(2026, 3, 8)),
            EVENINGS,
            "You play Jazz albums whole on Mondays to Thursdays between 19:00 and 22:00: 6 of 8 times; "
            "this one not since March 2026.",
        ),
        (
            a_whole(last=date(2026, 11, 1)),
            Part(frozenset({6}), Daypart.EVENING),
            "You play Jazz albums whole on Sunday evenings: 6 of 8 times; this one last on 1 November.",
        ),
        (a_whole(), GAMING, "You play Jazz albums whole while gaming: 6 of 8 times; this one never whole."),
        (
            a_whole(Form.BY_RULE, date(2026, 11, 22), 1, 1),
            Span(frozenset({6}), 18, 23),
            "You play this list on Sundays between 18:00 and 23:00: 1 of 1 time, last on 22 November.",
        ),
    ],
)
def test_why_something_whole(whole: Whole, when: Span | Part | Activity, said: str) -> None:
    assert of_whole(whole, "Jazz", when, TODAY) == said


def test_what_was_never_heard_is_said_to_be() -> None:
    assert of_whole(a_whole(), "Jazz", GAMING, TODAY, is_heard=False).endswith("; this one you have never played.")


def test_the_counts_behind_something_whole() -> None:
    assert details_of_whole(a_whole(), "Jazz") == (
        "Of 8 days with Jazz then, since 6 September 2026, 6 had most of it from albums heard whole",
        "48 plays",
    )
    (said, _) = details_of_whole(a_whole(Form.BLEND, of=1, times=1), "Jazz")
    assert said == "Of 1 day with Jazz then, since 6 September 2026, 1 had most of it from this list"
