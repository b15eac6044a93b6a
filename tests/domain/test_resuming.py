"""What is gone on with, and from where."""

from datetime import timedelta

import pytest

from builders import tags
from segue.domain.resuming import goes_on, is_in_the_middle


def seconds(count: float) -> timedelta:
    return timedelta(seconds=count)


MINUTE = seconds(60)
HOUR = 60 * MINUTE


@pytest.mark.parametrize(
    ("length", "genres", "does"),
    [
        (19 * MINUTE, ("Ambient",), False),
        (20 * MINUTE, ("Ambient",), True),
        (None, ("Ambient",), False),
        (3 * MINUTE, ("Rock", "Audiobook"), True),
        (3 * MINUTE, ("Podcast",), True),
        (None, ("Podcast",), True),
    ],
)
def test_what_goes_on(length: timedelta | None, genres: tuple[str, ...], does: bool) -> None:
    assert goes_on(tags(genres=genres), length) is does


@pytest.mark.parametrize(
    ("position", "length", "is_so"),
    [
        (seconds(29), HOUR, False),
        (seconds(30), HOUR, True),
        (HOUR - seconds(73), HOUR, True),
        (HOUR - seconds(72), HOUR, False),  # a fiftieth
        (10 * HOUR - seconds(121), 10 * HOUR, True),
        (10 * HOUR - seconds(120), 10 * HOUR, False),
        (3 * MINUTE - seconds(31), 3 * MINUTE, True),
        (3 * MINUTE - seconds(30), 3 * MINUTE, False),
        (seconds(50), seconds(40), False),
        (5 * HOUR, None, True),
    ],
)
def test_the_middle(position: timedelta, length: timedelta | None, is_so: bool) -> None:
    assert is_in_the_middle(position, length) is is_so
