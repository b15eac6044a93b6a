"""The sleep timer: silence after a while, or behind what plays, with the volume left as it is."""

from datetime import timedelta

import pytest

from core.test_playback import LENGTH, Deck
from segue.core.playback import State, StopAfter
from segue.core.sleep_timer import FADE, SleepTimer

MINUTE = timedelta(minutes=1)
NOW = timedelta(seconds=1)


class Night(Deck):
    def __init__(self) -> None:
        super().__init__()
        self.timer = SleepTimer(self.player, self.alarms, self.clock)
        self.changes = 0
        self.timer.changed.connect(self._count)
        self.put_on(*range(1, 20))
        self.pass_time(5)

    def _count(self, _: None) -> None:
        self.changes += 1


@pytest.fixture
def night() -> Night:
    return Night()


def test_the_music_fades_and_pauses(night: Night) -> None:
    night.timer.begin(2 * MINUTE)
    assert night.timer.left == 2 * MINUTE
    night.pass_time(99)
    assert night.engine.fades == []
    night.pass_time(1)
    assert night.engine.fades == [(0.0, FADE)]
    assert night.player.state is State.PLAYING
    night.pass_time(20)
    assert night.player.state is State.PAUSED
    assert (night.timer.left, night.timer.is_set) == (None, False)
    assert (night.player.volume, night.engine.volume) == (80, 80)
    assert night.track == 3
    assert night.player.position() == timedelta(seconds=4)


def test_in_the_morning_it_is_as_loud_as_ever(night: Night) -> None:
    night.timer.begin(MINUTE)
    night.pass_time(60)
    night.player.resume()
    assert night.engine.fades[-1][0] == 1.0
    night.pass_time(3 * LENGTH)
    assert len(night.engine.fades) == 2
    assert night.player.state is State.PLAYING


@pytest.mark.parametrize("change", ["extend", "cancel"])
def test_who_is_still_awake_hears_on(night: Night, change: str) -> None:
    night.timer.begin(MINUTE)
    night.pass_time(50)
    night.timer.extend(10 * MINUTE) if change == "extend" else night.timer.cancel()
    assert night.engine.fades[-1][0] == 1.0
    night.pass_time(30)
    assert night.player.state is State.PLAYING
    assert night.timer.left == (9 * MINUTE + timedelta(seconds=40) if change == "extend" else None)


def test_who_pauses_while_it_fades_has_ended_it(night: Night) -> None:
    night.timer.begin(MINUTE)
    night.pass_time(50)
    night.player.pause()
    assert not night.timer.is_set
    night.player.resume()
    night.pass_time(30)
    assert night.player.state is State.PLAYING
    assert night.engine.fades[-1][0] == 1.0


def test_a_machine_that_slept_over_it_is_silent_when_it_wakes(night: Night) -> None:
    night.timer.begin(30 * MINUTE)
    night.alarms.jump(timedelta(hours=9))
    assert night.player.state is State.PAUSED
    assert night.engine.fades == []


def test_what_is_paused_stays_so(night: Night) -> None:
    night.timer.begin(MINUTE)
    night.player.pause()
    night.pass_time(90)
    assert night.player.state is State.PAUSED
    assert not night.timer.is_set
    assert night.engine.fades == []


def test_less_than_the_fade_is_all_fade(night: Night) -> None:
    night.timer.begin(timedelta(seconds=10))
    night.pass_time(1)
    assert night.engine.fades == [(0.0, timedelta(seconds=10))]
    night.pass_time(10)
    assert night.player.state is State.PAUSED


def test_it_is_set_in_one_way_at_a_time(night: Night) -> None:
    night.timer.begin(MINUTE)
    night.timer.begin_behind(StopAfter.TRACK)
    assert (night.timer.left, night.player.stop_after) == (None, StopAfter.TRACK)
    night.timer.begin(MINUTE)
    assert (night.timer.left, night.player.stop_after) == (MINUTE, None)
    night.timer.cancel()
    night.timer.begin_behind(StopAfter.QUEUE)
    night.timer.cancel()
    assert (night.timer.is_set, night.player.stop_after) == (False, None)


def test_it_tells_of_its_end_behind_a_track(night: Night) -> None:
    night.timer.begin_behind(StopAfter.TRACK)
    before = night.changes
    night.pass_time(LENGTH)
    assert night.changes == before + 1
    assert not night.timer.is_set
