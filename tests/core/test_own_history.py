"""One's own history with something: as many bars as there is time for, and words that are true of the sums."""

from datetime import date

import pytest

from segue.core.own_history import brief, figures, stretches
from segue.core.ports.insights import Grain, Portion, Sums

TODAY = date(2026, 11, 27)


def heard(first: date, last: date, *, plays: int = 41, seconds: float = 7200, **changed: object) -> Sums:
    return Sums(Portion(plays, seconds, (("Jazz", seconds),)), days=9, first=first, last=last, **changed)  # type: ignore[arg-type]


def test_months_go_from_the_first_play_to_now_also_the_silent_ones() -> None:
    bars = {date(2025, 3, 1): Portion(3, 600.0), date(2026, 1, 1): Portion(5, 900.0)}
    grain, shown = stretches(heard(date(2025, 3, 8), date(2026, 1, 9), bars=bars), TODAY)
    assert grain is Grain.MONTH
    assert (shown[0][0], shown[-1][0], len(shown)) == (date(2025, 3, 1), date(2026, 11, 1), 21)
    assert dict(shown)[date(2026, 1, 1)].plays == 5
    assert dict(shown)[date(2025, 4, 1)] == Portion()


def test_a_short_past_stands_within_a_year() -> None:
    _, shown = stretches(heard(date(2026, 11, 3), TODAY), TODAY)
    assert (shown[0][0], len(shown)) == (date(2025, 12, 1), 12)


def test_a_long_past_is_told_by_years_and_nothing_of_it_is_lost() -> None:
    bars = {
        date(2015, 5, 1): Portion(2, 300.0, (("Jazz", 300.0),)),
        date(2015, 9, 1): Portion(3, 400.0, (("Folk", 350.0), ("Jazz", 50.0))),
        date(2026, 11, 1): Portion(1, 200.0, (("Jazz", 200.0),)),
    }
    grain, shown = stretches(heard(date(2015, 5, 8), TODAY, bars=bars), TODAY)
    assert grain is Grain.YEAR
    assert [at.year for at, _ in shown] == list(range(2015, 2027))
    assert dict(shown)[date(2015, 1, 1)] == Portion(5, 700.0, (("Jazz", 350.0), ("Folk", 350.0)))


@pytest.mark.parametrize(
    ("last", "words"),
    [
        (date(2026, 11, 26), "41 plays since Mar 2024"),
        (date(2026, 6, 12), "41 plays, not heard since Jun 2026"),
    ],
)
def test_it_is_told_in_a_line(last: date, words: str) -> None:
    assert brief(heard(date(2024, 3, 8), last), TODAY) == words


@pytest.mark.parametrize(
    ("last", "told"),
    [
        (TODAY, ("Today", "heard last")),
        (date(2026, 11, 26), ("Yesterday", "heard last")),
        (date(2026, 11, 2), ("2 Nov", "heard last")),
        (date(2026, 6, 12), ("Jun 2026", "not heard since")),
    ],
)
def test_it_is_told_in_numbers(last: date, told: tuple[str, str]) -> None:
    assert figures(heard(date(2024, 3, 8), last), TODAY) == (
        ("41", "plays"),
        ("2 h", "on 9 days"),
        ("Mar 2024", "heard first"),
        told,
    )


def test_of_what_was_never_heard_nothing_is_said() -> None:
    assert (brief(Sums(), TODAY), figures(Sums(), TODAY), stretches(Sums(), TODAY)) == ("", (), (Grain.MONTH, ()))
