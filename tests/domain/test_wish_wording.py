"""What is said of a wish: of a part, or of what is left out of it, and for when the list is."""

from datetime import timedelta

import pytest

from builders import MONDAY
from segue.domain.asking import By, Calendar, During, From, Genre, Known, Topic, Wanted
from segue.domain.context import Activity, Context
from segue.domain.query import Unit
from segue.domain.wish_wording import fewer_words, moment_words, part_words

WEEK = During(Calendar(Unit.WEEK, 0))


@pytest.mark.parametrize(
    ("topic", "fits", "fits_not", "of_tracks"),
    [
        (Genre("Jazz"), "of the genre Jazz", "that is not of the genre Jazz", "of the genre Jazz"),
        (By("Nina Simone"), "by Nina Simone", "that is not by Nina Simone", "by Nina Simone"),
        (From(1980, 1989), "from the 1980s", "that is not from the 1980s", "from the 1980s"),
        (WEEK, "that was heard this week", "that was not heard this week", "heard this week"),
        (Known.NEVER, "that was never played", "that was ever played", "never played"),
        (Known.LOVED, "that you love", "that is not loved by you", "that you love"),
    ],
)
def test_a_part_is_said_of_what_fits_and_of_what_does_not(
    topic: Topic, fits: str, fits_not: str, of_tracks: str
) -> None:
    assert part_words(Wanted(topic)) == fits
    assert part_words(Wanted(topic, is_not=True)) == fits_not
    assert part_words(Wanted(topic), of_tracks=True) == of_tracks


def test_for_when_it_is() -> None:
    now = Context(MONDAY.replace(hour=10))
    later = now.at.replace(hour=20)
    assert moment_words(now, now) == "now"
    assert moment_words(Context(now.at, Activity("gaming")), now) == "while gaming"
    assert moment_words(Context(later), now) == "this evening"
    friday = Context(later + timedelta(days=4), Activity("gaming"))
    assert moment_words(friday, now) == "on Friday evening while gaming"


def test_where_less_is_so_than_was_asked_for() -> None:
    assert fewer_words(0, is_lively=True) == "Nothing that fits is so lively: these are the liveliest there are."
    assert fewer_words(1, is_lively=False).startswith("Only 1 track that fits is so calm: ")
