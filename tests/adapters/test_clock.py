"""The machine's time with its offset, and a time of one's own that goes on."""

import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest

from segue.adapters.clock import ShiftedClock, SystemClock

SECOND = timedelta(seconds=1)


@pytest.fixture
def zone(monkeypatch: pytest.MonkeyPatch) -> Iterator[pytest.MonkeyPatch]:
    yield monkeypatch
    monkeypatch.undo()
    time.tzset()


def test_the_machines_time_with_its_offset() -> None:
    before = datetime.now(UTC)
    now = SystemClock().now()
    assert before <= now <= datetime.now(UTC)
    assert now.utcoffset() is not None


def test_follows_the_machine_to_another_zone(zone: pytest.MonkeyPatch) -> None:
    clock = SystemClock()
    zone.setenv("TZ", "Asia/Tokyo")
    assert clock.now().utcoffset() == timedelta(hours=9)
    zone.setenv("TZ", "Asia/Kolkata")
    assert clock.now().utcoffset() == timedelta(hours=5, minutes=30)


def test_monotonic_never_goes_back() -> None:
    clock = SystemClock()
    times = [clock.monotonic() for _ in range(100)]
    assert times == sorted(times)


def test_a_shifted_clock_begins_at_its_time_and_goes_on() -> None:
    at = datetime(2026, 1, 9, 21, 0, tzinfo=timezone(timedelta(hours=1)))
    clock = ShiftedClock(at)
    first = clock.now()
    assert at <= first < at + SECOND
    assert first.utcoffset() == timedelta(hours=1)
    while clock.now() == first:
        pass
    assert first < clock.now() < at + 2 * SECOND


def test_a_shifted_clock_is_as_far_ahead_as_it_says() -> None:
    clock = ShiftedClock(datetime.now(UTC) + timedelta(days=3))
    assert abs(clock.ahead - timedelta(days=3)) < SECOND
    assert abs(clock.now() - (SystemClock().now() + clock.ahead)) < SECOND


def test_a_shifted_clock_needs_a_zone() -> None:
    with pytest.raises(ValueError, match="zone"):
        ShiftedClock(datetime(2026, 1, 9, 21, 0))  # noqa: DTZ001 - refused


def test_times_of_one_offset_share_their_zone() -> None:
    at = datetime(2025, 7, 1, 12, tzinfo=ZoneInfo("Europe/Berlin"))
    its, later = ShiftedClock(at).now(), ShiftedClock(at + timedelta(days=1)).now()
    assert its.utcoffset() == timedelta(hours=2)
    assert its.tzinfo is later.tzinfo
    assert SystemClock().now().tzinfo is SystemClock().now().tzinfo
