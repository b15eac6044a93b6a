"""What the listener sets of offers is kept, told, and read with care."""

from datetime import timedelta

import pytest

from builders import MONDAY
from fakes import FakeSettings
from segue.core.manners import Manners
from segue.core.politeness import DEFAULT, NIGHT, Pace, Resting, Rules
from segue.domain.context import Activity
from segue.domain.offer import QuietHours

GAMING, PLAYING = Activity("gaming"), Activity("playing")


def test_who_has_set_nothing_is_left_alone_at_night() -> None:
    assert Manners(FakeSettings()).rules == DEFAULT == Rules(Pace.AS_IT_SUITS, NIGHT)


def test_what_is_set_is_kept_and_told() -> None:
    settings, told = FakeSettings(), []
    manners = Manners(settings)
    manners.changed.connect(told.append)
    manners.set_pace(Pace.DAILY)
    manners.set_quiet(QuietHours(22, 9))
    manners.switch_off("Jazz|01|evening")
    manners.set_always("Folk|56|morning")

    assert len(told) == 4
    rules = Rules(Pace.DAILY, QuietHours(22, 9), frozenset({"Jazz|01|evening"}), frozenset({"Folk|56|morning"}))
    assert Manners(settings).rules == rules


def test_what_was_set_of_an_activity_holds_when_it_is_called_otherwise() -> None:
    settings, told = FakeSettings(), []
    manners = Manners(settings)
    manners.switch_off("Jazz||gaming")
    manners.switch_off("Jazz|0|evening")
    manners.set_always("Folk||gaming")
    manners.preferring.say("Metal", GAMING, MONDAY)
    manners.changed.connect(told.append)
    manners.rename_activity(GAMING, PLAYING)

    rules = Manners(settings).rules
    assert rules.off == {"Jazz||playing", "Jazz|0|evening"}
    assert rules.always == {"Folk||playing"}
    assert [one.activity for one in rules.preferences.said] == [PLAYING]
    assert manners.is_off("Jazz||playing")
    assert not manners.is_off("Jazz||gaming")
    assert told
    told.clear()
    manners.rename_activity(GAMING, PLAYING)
    assert told == [], "there is nothing of it any more"


def test_quiet_hours_can_be_switched_off() -> None:
    settings = FakeSettings()
    Manners(settings).set_quiet(None)
    assert Manners(settings).quiet is None


@pytest.mark.parametrize("stored", [None, True, "night", [22], [22, 25], [-1, 3], ["a", "b"], {}])
def test_quiet_hours_that_make_no_sense_are_the_usual_ones(stored: object) -> None:
    assert Manners(FakeSettings({"quiet hours": stored})).quiet == NIGHT


@pytest.mark.parametrize("stored", [None, "Jazz|0|evening", 3, [3, None]])
def test_keys_that_make_no_sense_are_none(stored: object) -> None:
    assert Manners(FakeSettings({"habits switched off": stored})).off == frozenset()


def test_a_habit_is_the_same_though_its_days_became_more_or_fewer() -> None:
    manners = Manners(FakeSettings())
    manners.switch_off("Jazz|0123|evening")

    assert manners.is_off("Jazz|34|evening")
    assert not manners.is_off("Jazz|45|evening")
    assert not manners.is_off("Jazz|0123|morning")
    assert not manners.is_off("Folk|0123|evening")
    manners.switch_on("Jazz|3|evening")
    assert manners.off == frozenset()


def test_a_habit_of_an_activity_is_named_by_it() -> None:
    manners = Manners(FakeSettings())
    manners.switch_off("Film Score||gaming")

    assert manners.is_off("Film Score||gaming")
    assert not manners.is_off("Film Score||working")
    assert not manners.is_off("Film Score|4|gaming")


def test_what_is_switched_off_does_not_begin_by_itself_and_the_other_way_round() -> None:
    manners = Manners(FakeSettings())
    manners.set_always("Jazz|0123|evening")
    manners.switch_off("Jazz|0123|evening")
    assert (manners.is_off("Jazz|0|evening"), manners.is_always("Jazz|0|evening")) == (True, False)

    manners.set_always("Jazz|0123|evening")
    assert (manners.is_off("Jazz|0|evening"), manners.is_always("Jazz|0|evening")) == (False, True)
    manners.take_back("Jazz|1|evening")
    assert manners.always == frozenset()


def test_what_rests_is_kept_until_it_is_over_and_is_taken_back() -> None:
    settings = FakeSettings()
    manners, week = Manners(settings), timedelta(weeks=1)
    manners.rest("Jazz|1|evening", MONDAY, MONDAY + week)
    back = manners.rest("Folk||gaming", MONDAY + 2 * week, MONDAY + 3 * week)
    (one,) = Manners(settings).rules.resting
    assert one == Resting("Folk||gaming", MONDAY + 3 * week), "what is over is let go of"
    manners.rename_activity(GAMING, PLAYING)
    assert [one.key for one in manners.resting] == ["Folk||playing"]
    manners.rename_activity(PLAYING, GAMING)
    back()
    assert manners.resting == ()
