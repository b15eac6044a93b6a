"""What the listener says goes before what is noticed, until it holds no more; and what any sensor tells is heard."""

from datetime import timedelta

import pytest

from fakes import FakeAttention, FakeClock, FakeSettings
from segue.core.surroundings import Surroundings
from segue.domain.context import Activity, Attention
from segue.domain.sensing import HOLDS_AT_LEAST, HOLDS_AT_MOST

GAMING, WORKING, READING = Activity("gaming"), Activity("working"), Activity("reading")


class Scene:
    def __init__(self) -> None:
        self.clock = FakeClock()
        self.surroundings = Surroundings(self.clock, FakeSettings())
        self.told: list[Activity | None] = []
        self.surroundings.activity_changed.connect(self.told.append)
        self.begun: list[Activity] = []
        self.surroundings.activity_begun.connect(self.begun.append)


@pytest.fixture
def it() -> Scene:
    return Scene()


def test_what_is_noticed_is_told_once(it: Scene) -> None:
    it.surroundings.notice(GAMING)
    it.surroundings.notice(GAMING)
    assert it.told == [GAMING]
    assert it.surroundings.context().activity == GAMING
    assert it.surroundings.is_noticed


def test_the_listener_corrects_it(it: Scene) -> None:
    it.surroundings.notice(WORKING)
    it.surroundings.set_activity(GAMING)
    it.clock.advance(HOLDS_AT_LEAST)
    it.surroundings.notice(WORKING)
    assert it.surroundings.activity == GAMING
    assert not it.surroundings.is_noticed
    it.surroundings.notice(READING)
    assert it.surroundings.activity == READING
    assert it.told == [WORKING, GAMING, READING]


def test_that_one_does_nothing_of_these_is_a_word_too(it: Scene) -> None:
    it.surroundings.notice(WORKING)
    it.surroundings.set_activity(None)
    it.surroundings.notice(WORKING)
    assert it.surroundings.activity is None


def test_a_word_that_is_over_does_not_come_back(it: Scene) -> None:
    it.surroundings.notice(WORKING)
    it.surroundings.set_activity(GAMING)
    it.surroundings.notice(GAMING)
    it.surroundings.notice(WORKING)
    assert it.surroundings.activity == WORKING


def test_who_agrees_leaves_it_to_the_sensors(it: Scene) -> None:
    it.surroundings.notice(GAMING)
    it.surroundings.set_activity(GAMING)
    it.surroundings.notice(None)
    assert it.surroundings.activity is None


def test_a_word_without_sensors_ends_by_itself(it: Scene) -> None:
    it.surroundings.set_activity(GAMING)
    it.clock.advance(HOLDS_AT_MOST)
    assert it.surroundings.activity is None
    assert it.told == [GAMING]
    it.surroundings.look()
    assert it.told == [GAMING, None]


def test_a_renamed_activity_goes_on(it: Scene) -> None:
    it.surroundings.notice(WORKING)
    it.surroundings.set_activity(GAMING)
    it.surroundings.rename(GAMING, Activity("playing"))
    it.surroundings.rename(WORKING, Activity("toiling"))
    assert it.surroundings.activity == "playing"
    assert it.told == [WORKING, GAMING, "playing"]
    assert it.begun == [WORKING, GAMING], "what is called otherwise does not begin"
    it.surroundings.notice(Activity("toiling"))
    assert it.surroundings.activity == "playing"


# ---------------------------------------------------------------- attention


def test_what_any_sensor_tells_speaks_against_a_word(it: Scene) -> None:
    first, second = FakeAttention(), FakeAttention()
    second.tells = Attention()
    told: list[Attention] = []
    it.surroundings.attention_changed.connect(told.append)
    assert it.surroundings.attention == Attention()
    it.surroundings.attend(first)
    it.surroundings.attend(second)
    second.tell(Attention(is_locked=True))
    first.now = Attention(is_in_call=True)
    assert it.surroundings.attention == Attention(is_in_call=True, is_locked=True)
    assert told == [Attention(is_locked=True)]
    assert it.surroundings.told_of_attention == Attention(True, True, True, True)


def test_time_that_passes_alone_changes_no_attention(it: Scene) -> None:
    it.clock.advance(timedelta(days=1))
    assert it.surroundings.attention == Attention()
