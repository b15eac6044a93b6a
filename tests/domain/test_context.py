"""A moment in the listener's own time."""

from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from segue.domain.context import Context, Daypart

EAST = timezone(timedelta(hours=9))


@pytest.mark.parametrize(
    ("hour", "part"),
    [
        (0, Daypart.NIGHT),
        (4.99, Daypart.NIGHT),
        (5, Daypart.MORNING),
        (11.99, Daypart.MORNING),
        (12, Daypart.AFTERNOON),
        (18, Daypart.EVENING),
        (22.99, Daypart.EVENING),
        (23, Daypart.NIGHT),
    ],
)
def test_dayparts_are_half_open_and_night_runs_over_midnight(hour: float, part: Daypart) -> None:
    assert Daypart.at(hour) is part


def test_hour_weekday_and_daypart_are_local() -> None:
    friday_noon_in_greenwich = datetime(2026, 3, 6, 16, 30, 36, tzinfo=UTC)

    context = Context(friday_noon_in_greenwich.astimezone(EAST))

    assert context.hour == pytest.approx(1.51)
    assert context.weekday == 5
    assert context.is_weekend
    assert context.daypart is Daypart.NIGHT
    assert not Context(friday_noon_in_greenwich).is_weekend


def test_a_moment_without_its_offset_is_refused() -> None:
    with pytest.raises(ValueError, match="UTC offset"):
        Context(datetime(2026, 3, 6, 21))  # noqa: DTZ001 - the very thing that is refused


@given(st.datetimes(timezones=st.just(EAST)))
def test_every_moment_has_an_hour_and_a_daypart(at: datetime) -> None:
    context = Context(at)

    assert 0 <= context.hour < 24
    assert context.daypart.word in ("morning", "afternoon", "evening", "night")
