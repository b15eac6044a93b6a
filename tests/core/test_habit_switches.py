"""Habits are switched off by their names, and stay off when their days become more or fewer."""

import pytest

from builders import MONDAY
from fakes import FakeSettings
from segue.core.habit_switches import OFF, HabitSwitches, key_of
from segue.domain.context import Activity
from segue.domain.offer import Evidence, Span
from segue.habits.evidence import Claim

EVIDENCE = Evidence("Jazz", None, MONDAY.date(), MONDAY.date(), 1, 1, ())
FRIDAYS = "Jazz|4|evening"


def claim(days: set[int] | None = None, activity: str | None = None) -> Claim:
    span = None if days is None else Span(frozenset(days), 19, 22)
    return Claim("Jazz", span, None if activity is None else Activity(activity), 1.0, EVIDENCE)


def test_a_habit_is_named_by_its_genre_and_its_time_or_activity() -> None:
    assert key_of(claim({4, 0})) == "Jazz|04|evening"
    assert key_of(claim(activity="gaming")) == "Jazz||gaming"


def test_off_and_on_again_is_told_and_kept() -> None:
    settings = FakeSettings()
    switches = HabitSwitches(settings)
    told: list[None] = []
    switches.changed.connect(told.append)
    switches.switch_off(FRIDAYS)
    assert switches.is_off(FRIDAYS)
    assert HabitSwitches(settings).is_off(FRIDAYS)
    assert settings.get(OFF) == [FRIDAYS]
    switches.switch_on(FRIDAYS)
    assert not switches.is_off(FRIDAYS)
    assert len(told) == 2


@pytest.mark.parametrize(
    ("other", "is_off"),
    [
        ("Jazz|345|evening", True),
        ("Jazz|3|evening", False),
        ("Jazz|4|night", False),
        ("Folk|4|evening", False),
        ("Jazz||evening", False),
    ],
)
def test_one_habit_may_get_more_days_or_lose_some(other: str, is_off: bool) -> None:
    switches = HabitSwitches(FakeSettings())
    switches.switch_off(FRIDAYS)
    assert switches.is_off(other) is is_off
    switches.switch_on(other)
    assert switches.is_off(FRIDAYS) is not is_off


def test_what_a_newer_segue_has_stored_is_no_switch() -> None:
    assert HabitSwitches(FakeSettings({OFF: {"Jazz": 1}})).off == frozenset()
    assert HabitSwitches(FakeSettings({OFF: [1, FRIDAYS]})).off == {FRIDAYS}
