"""How numbers and times are said."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from segue.domain.wording import (
    ago,
    amount,
    apart,
    beside,
    clock,
    count,
    date,
    kind_of_file,
    listed,
    moment,
    place,
    quoted,
    spoken,
    star_marks,
    stars,
    total,
    unbroken,
    weekday,
    weekdays,
)


@pytest.mark.parametrize(
    ("seconds", "said"),
    [(0, "0:00"), (5.9, "0:05"), (65, "1:05"), (600, "10:00"), (3599, "59:59"), (3729, "1:02:09"), (-3, "0:00")],
)
def test_a_position_is_said_as_on_a_player(seconds: float, said: str) -> None:
    assert clock(timedelta(seconds=seconds)) == said


@pytest.mark.parametrize(
    ("days", "words"),
    [
        (0, "today"),
        (1, "yesterday"),
        (3, "on Tuesday"),
        (6, "on Saturday"),
        (7, "on 20 November"),
        (400, "on 23 October 2025"),
        (-1, "today"),  # a clock was ahead
    ],
)
def test_a_past_day_is_said_as_one_speaks(days: int, words: str) -> None:
    now = datetime(2026, 11, 27, 0, 10, tzinfo=UTC)
    assert ago(now - timedelta(days=days), now) == words


@pytest.mark.parametrize(
    ("seconds", "said"),
    [
        (0, "0 seconds"),
        (1, "1 second"),
        (59.9, "59 seconds"),
        (60, "1 minute"),
        (61, "1 minute 1"),
        (245, "4 minutes 5"),
        (3600, "1 hour"),
        (7385, "2 hours 3 minutes"),
    ],
)
def test_a_length_is_read_aloud(seconds: float, said: str) -> None:
    assert spoken(timedelta(seconds=seconds)) == said


def test_a_moment_is_said_with_its_year_where_that_is_another() -> None:
    at = datetime(2025, 3, 7, 20, 5, tzinfo=UTC)
    assert moment(at, at + timedelta(days=90)) == "Fri 7 Mar, 20:05"
    assert moment(at, at + timedelta(days=365)) == "Fri 7 Mar 2025, 20:05"


def test_an_unknown_length_is_a_dash() -> None:
    assert clock(None) == "–"


@pytest.mark.parametrize(
    ("minutes", "said"),
    [
        (0, "0 min"),
        (45, "45 min"),
        (59.6, "1 h"),
        (60, "1 h"),
        (61, "1 h 01"),
        (105, "1 h 45"),
        (47 * 60, "47 h"),
        (48 * 60, "2 days"),
        (76 * 60, "3 days 4 h"),
    ],
)
def test_how_long_a_list_takes(minutes: float, said: str) -> None:
    assert total(timedelta(minutes=minutes)) == said


@pytest.mark.parametrize(
    ("said", "written"),
    [
        ("You heard 4 h 50 of it, 1,204 plays.", "You heard 4~h~50 of it, 1,204 plays."),
        ("3 days 4 h", "3 days 4~h"),
        ("45 min · 24 bit · 96 kHz", "45~min · 24~bit · 96~kHz"),
        ("25 % what fits; at most 700 MB, 10 Mo", "25~% what fits; at most 700~MB, 10~Mo"),
        ("12 hours, 3 songs, 7 minutes", "12 hours, 3 songs, 7 minutes"),
        ("4 h 1993", "4~h 1993"),
    ],
)
def test_a_number_stays_with_its_unit(said: str, written: str) -> None:
    assert unbroken(said) == written.replace("~", "\N{NO-BREAK SPACE}")


@pytest.mark.parametrize(("n", "said"), [(0, "0 tracks"), (1, "1 track"), (2, "2 tracks"), (1204, "1,204 tracks")])
def test_counts(n: int, said: str) -> None:
    assert count(n, "track") == said


def test_a_plural_of_its_own() -> None:
    assert count(2, "fish", "fish") == "2 fish"


def test_the_week_begins_on_monday() -> None:
    assert [weekday(0), weekday(6)] == ["Monday", "Sunday"]


@pytest.mark.parametrize(
    ("days", "said"),
    [
        ({4}, "Fridays"),
        ({4, 5}, "Fridays and Saturdays"),
        ({5, 6}, "weekend days"),
        ({0, 1, 2, 3}, "Mondays to Thursdays"),
        ({0, 1, 2, 3, 4}, "workdays"),
        (range(7), "days"),
        ({0, 2, 4}, "Mondays, Wednesdays and Fridays"),
        ({0, 6}, "Mondays and Sundays"),
    ],
)
def test_sets_of_weekdays_as_one_says_them(days: set[int], said: str) -> None:
    assert weekdays(days) == said


@pytest.mark.parametrize(
    ("words", "said"), [([], ""), (["a"], "a"), (["a", "b"], "a and b"), (["a", "b", "c"], "a, b and c")]
)
def test_lists_of_words(words: list[str], said: str) -> None:
    assert listed(words) == said


def test_a_day_in_a_column_is_short() -> None:
    assert date(datetime(2025, 3, 7, 23, tzinfo=UTC)) == "7 Mar 2025"


@pytest.mark.parametrize(
    ("folder", "said"),
    [
        ("/music/Alma/Nightfall", "Alma/Nightfall"),
        ("/music", "/music"),
        ("/", "/"),
        ("/music/caf\udce9", "music/caf\ufffd"),
    ],
)
def test_a_folder_is_named_with_the_one_around_it(folder: str, said: str) -> None:
    assert place(Path(folder)) == said


@pytest.mark.parametrize(
    ("rating", "said", "drawn"),
    [(0.5, "½ star", "½"), (1, "1 star", "★"), (1.5, "1½ stars", "★½"), (4, "4 stars", "★★★★")],
)
def test_a_rating_is_said_and_drawn(rating: float, said: str, drawn: str) -> None:
    assert stars(rating) == said
    assert star_marks(rating) == drawn


@pytest.mark.parametrize(
    ("name", "size", "seconds", "said"),
    [
        ("a.flac", 27_360_000, 240, "FLAC · 912 kbit/s"),
        ("a.MP3", None, 240, "MP3"),
        ("a.mp3", 1000, 0, "MP3"),
        ("a", 4_000_000, 8, "4,000 kbit/s"),
    ],
)
def test_the_kind_of_a_file_is_its_format_and_rate(name: str, size: int | None, seconds: int, said: str) -> None:
    assert kind_of_file(Path(name), size, timedelta(seconds=seconds)) == said


def test_how_much_a_list_is() -> None:
    assert amount(1, timedelta(minutes=4)) == "1 track · 4 min"
    assert amount(1204, timedelta(hours=75)) == "1,204 tracks · 3 days 3 h"
    assert amount(3) == "3 tracks"
    assert amount(0, timedelta()) == "0 tracks"
    assert beside("", "2 discs", "", amount(2)) == "2 discs · 2 tracks"


def test_a_name_from_right_to_left_stands_apart_from_what_is_beside_it() -> None:
    assert apart("فيروز") == "\u2068فيروز\u2069"
    assert apart("Café del Mar 🎷 東京") == "Café del Mar 🎷 東京"
    assert beside("עומר אדם", "12") == "\u2068עומר אדם\u2069 · 12"
    assert quoted("فيروز") == "“\u2068فيروز\u2069”"
