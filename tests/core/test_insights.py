"""What was heard, told: which days are meant, every stretch of them, and each sum in words."""

from datetime import date

import pytest

from segue.core.insights import (
    Choice,
    Legend,
    Spell,
    asked,
    bars,
    cell_name,
    days_of,
    heard_for,
    mostly,
    portion_words,
    row_words,
    shade,
    title,
    told,
    when,
    years,
)
from segue.core.ports.insights import Asked, Days, Ever, Grain, Leading, OfArtist, Portion, Sums
from segue.domain.track import TrackId

FRIDAY = date(2026, 11, 27)
LONG = Ever(date(2014, 5, 3), FRIDAY, ("Jazz", "Pop"), ())


@pytest.mark.parametrize(
    ("choice", "since", "until", "grain", "words"),
    [
        (Spell.WEEK, date(2026, 11, 23), date(2026, 11, 30), Grain.DAY, "The week of 23 November 2026"),
        (Spell.LAST_WEEK, date(2026, 11, 16), date(2026, 11, 23), Grain.DAY, "The week of 16 November 2026"),
        (Spell.MONTH, date(2026, 11, 1), date(2026, 12, 1), Grain.DAY, "November 2026"),
        (Spell.YEAR, date(2026, 1, 1), date(2027, 1, 1), Grain.MONTH, "2026"),
        (2019, date(2019, 1, 1), date(2020, 1, 1), Grain.MONTH, "2019"),
        (Spell.EVER, None, None, Grain.YEAR, "All the years"),
    ],
)
def test_the_days_that_are_meant(
    choice: Choice, since: date | None, until: date | None, grain: Grain, words: str
) -> None:
    whose = OfArtist("Alma")
    assert asked(choice, whose, FRIDAY, LONG) == Asked(Days(since, until), whose, grain)
    assert title(choice, FRIDAY) == words


def test_the_month_of_december_ends_with_the_year() -> None:
    assert days_of(Spell.MONTH, date(2026, 12, 31)) == Days(date(2026, 12, 1), date(2027, 1, 1))


def test_a_few_years_are_told_month_by_month() -> None:
    assert asked(Spell.EVER, None, FRIDAY, Ever(date(2024, 1, 1), FRIDAY)).grain is Grain.MONTH


def test_past_years_the_newest_first() -> None:
    assert list(years(Ever(date(2023, 12, 31), FRIDAY), FRIDAY)) == [2025, 2024, 2023]
    assert list(years(Ever(FRIDAY, FRIDAY), FRIDAY)) == []
    assert list(years(Ever(), FRIDAY)) == []


def test_every_stretch_has_a_bar() -> None:
    played = Portion(2, 400)
    year = asked(Spell.YEAR, None, FRIDAY, LONG)
    found = bars(Sums(bars={date(2026, 2, 1): played}), year, LONG)
    assert [start.month for start, _ in found] == list(range(1, 13))
    assert [portion.plays for _, portion in found] == [0, 2, *[0] * 10]
    ever = asked(Spell.EVER, None, FRIDAY, LONG)
    assert [start.year for start, _ in bars(Sums(), ever, LONG)] == list(range(2014, 2027))
    assert bars(Sums(), ever, Ever()) == ()


def test_what_began_a_short_while_ago_is_told_day_by_day() -> None:
    young = Ever(date(2026, 9, 4), FRIDAY)
    for choice in (Spell.YEAR, Spell.EVER):
        what = asked(choice, None, FRIDAY, young)
        assert what.grain is Grain.DAY
        found = [day for day, _ in bars(Sums(), what, young)]
        assert (found[0], found[-1], len(found)) == (date(2026, 9, 4), FRIDAY, 85)
    assert asked(2025, None, FRIDAY, young).grain is Grain.MONTH
    month = [day.day for day, _ in bars(Sums(), asked(Spell.MONTH, None, FRIDAY, young), young)]
    assert month == list(range(1, 31))


def test_the_year_of_the_first_play_begins_with_it() -> None:
    young = Ever(date(2026, 5, 30), FRIDAY)
    found = bars(Sums(), asked(Spell.YEAR, None, FRIDAY, young), young)
    assert [start.month for start, _ in found] == list(range(5, 13))


@pytest.mark.parametrize(
    ("seconds", "words"),
    [(0, "0 min"), (3120, "52 min"), (6300, "1 h 45"), (49 * 3600 + 600, "49 h 10"), (1_800_000, "500 h")],
)
def test_how_long(seconds: float, words: str) -> None:
    assert heard_for(seconds) == words


@pytest.mark.parametrize(
    ("genres", "words"),
    [
        ((("Jazz", 100.0),), "all of it Jazz"),
        ((("Jazz", 60.0), ("Pop", 40.0)), "mostly Jazz"),
        ((("Jazz", 40.0), ("", 25.0), ("Pop", 20.0), ("Folk", 15.0)), "Jazz, Pop and Folk"),
        ((("", 100.0),), ""),
    ],
)
def test_what_a_portion_is_of(genres: tuple[tuple[str, float], ...], words: str) -> None:
    assert mostly(Portion(3, 100, genres)) == words


def test_a_cell_is_a_sentence() -> None:
    name = cell_name((4, 23))
    assert name == "Friday, 23:00 to 00:00"
    portion = Portion(14, 3120, (("Film Score", 2000.0), ("Jazz", 1120.0)))
    assert portion_words(name, portion) == "Friday, 23:00 to 00:00: 14 plays, 52 min, mostly Film Score."
    assert portion_words(name, Portion()) == "Friday, 23:00 to 00:00: nothing played."


def test_all_of_it_in_a_sentence() -> None:
    sums = Sums(Portion(500, 34 * 3600), 61, 412, 87, 14, {(4, 21): Portion(9, 9000), (0, 9): Portion(3, 500)})
    hours = "Most on Fridays between 21:00 and 22:00."
    assert told(sums) == f"34 h of music on 61 days: 412 tracks by 87 artists. {hours}"
    assert told(sums, "Alma") == f"34 h of Alma on 61 days: 500 plays of 412 tracks. {hours}"
    assert told(Sums()) == "Nothing was played."
    assert told(Sums(), "Alma") == "Nothing of Alma was played."


def test_when_and_what_in_a_sentence() -> None:
    sums = Sums(Portion(9, 9000, (("Film Score", 8000.0), ("Jazz", 1000.0))), cells={(4, 23): Portion(9, 9000)})
    assert when(sums) == "Most on Fridays between 23:00 and 00:00. Mostly Film Score."
    assert when(sums, "Alma") == "Most on Fridays between 23:00 and 00:00."


def test_a_little_has_no_strongest_hour_and_not_all_are_called_new() -> None:
    sums = Sums(Portion(1, 200), 1, 1, 1, 1, {(4, 21): Portion(1, 200)})
    assert told(sums) == "3 min of music on 1 day: 1 track by 1 artist."


def test_a_row_of_a_list() -> None:
    row = Leading("Kind of Blue", "Miles Davis", 42, 11400, TrackId(1))
    assert row_words(1, row) == "1. Kind of Blue by Miles Davis: 42 plays, 3 h 10"


def test_eight_genres_have_a_colour_and_keep_it() -> None:
    legend = Legend.of(Ever(genres=tuple("ABCDEFGHIJ")))
    assert legend.names == tuple("ABCDEFGH")
    assert legend.leading(Portion(1, 3, (("C", 2.0), ("A", 1.0)))) == 2
    assert legend.leading(Portion(1, 3, (("J", 2.0), ("A", 1.0)))) is None
    assert legend.leading(Portion()) is None
    portion = Portion(4, 10, (("J", 4.0), ("C", 3.0), ("I", 2.0), ("A", 1.0)))
    assert legend.parts(portion) == [(0, 1.0), (2, 3.0), (None, 6.0)]


def test_the_shade_grows_with_the_time() -> None:
    assert (shade(0, 100), shade(100, 100), shade(5, 0)) == (0, 1, 0)
    assert 0.2 < shade(10, 100) < shade(40, 100) < 1
