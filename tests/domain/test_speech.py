"""What is said is looked up whole; without a language it is English."""

from collections.abc import Iterator
from datetime import UTC, date, datetime

import pytest

from segue.domain.context import Daypart
from segue.domain.offer import Evidence, Span
from segue.domain.speech import English, dated, number, plural, speak, tr
from segue.domain.wording import hour, listed, on_dayparts, on_weekdays, stars, time
from segue.habits.reasons import sentence


class Backwards(English):
    """A language that says some sentences the other way round."""

    def sentence(self, text: str, comment: str) -> str:
        match text:
            case "{first} and {last}":
                return "{last} + {first}"
            case "on {weekday} nights":
                return "nightly, {weekday}"
            case "You played {subject} on {occasions} of the last {of} {weekdays} {hours}.":
                return "{hours}: {subject}, {occasions}/{of}"
            case _:
                return text

    def plural(self, one: str, many: str, n: int) -> str:
        return "%n×track" if one == "%n track" else super().plural(one, many, n)


@pytest.fixture
def backwards() -> Iterator[None]:
    speak(Backwards())
    yield
    speak(English())


def test_english_has_a_form_for_one_and_one_for_many() -> None:
    assert [plural("%n track", "%n tracks", n) for n in (0, 1, 2, 1204)] == [
        *("0 tracks", "1 track", "2 tracks", "1,204 tracks")
    ]
    assert [stars(rating) for rating in (0.5, 1, 4, 4.5)] == ["½ star", "1 star", "4 stars", "4½ stars"]


def test_numbers_and_dates_are_written_as_in_english() -> None:
    assert [number(1204), number(44.1, 1)] == ["1,204", "44.1"]
    at = datetime(2025, 3, 7, 20, 5, tzinfo=UTC)
    assert dated(at, "ddd dd MMM yy, H:mm") == "Fri 07 Mar 25, 20:05"
    assert dated(at, "'on' dddd, d MMMM yyyy 'at' HH:mm") == "on Friday, 7 March 2025 at 20:05"
    assert dated(date(2025, 3, 7), "d MMM yyyy") == "7 Mar 2025"
    assert [time(at), hour(7), hour(24)] == ["20:05", "07:00", "24:00"]


def test_days_are_said_as_one_says_them() -> None:
    said = [on_weekdays(days) for days in (range(7), range(5), (5, 6), (4,), (0, 2), range(4))]
    assert said == [
        *("every day", "on workdays", "on weekend days", "on Fridays", "on Mondays and Wednesdays"),
        "on Mondays to Thursdays",
    ]
    assert on_dayparts((4,), Daypart.NIGHT) == "on Friday nights"
    assert on_dayparts((0, 1), Daypart.EVENING) == "on Mondays and Tuesdays in the evening"


@pytest.mark.usefixtures("backwards")
def test_another_language_may_order_a_sentence_its_own_way() -> None:
    assert tr("nothing of this") == "nothing of this"
    assert plural("%n track", "%n tracks", 1204) == "1,204×track"
    assert listed(["a", "b", "c"]) == "c + a, b"
    assert on_dayparts((4,), Daypart.NIGHT) == "nightly, Friday"
    days = Span(frozenset({4}), 19, 22)
    evidence = Evidence("Jazz", days, date(2025, 1, 1), date(2025, 3, 1), 3, 4, ())
    assert sentence(evidence) == "between 19:00 and 22:00: Jazz, 3/4"
