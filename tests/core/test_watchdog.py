"""The watchdog: whatever the engine does, the music goes on."""

import random
from datetime import timedelta

import pytest

from builders import MONDAY
from core.test_playback import LENGTH, a_track, path
from fake_alarms import FakeAlarms
from fakes import FakeClock, FakeEngine, FakePlayLog, FakeSettings, FakeTracks, Inbox
from segue.core.engine_to_come import EngineToCome
from segue.core.playback import Player, State
from segue.core.watchdog import ENGINES_A_TRACK, HANGS, Watchdog
from segue.domain.play import CHOSEN
from segue.domain.track import TrackId

#: So many seconds pass at most from the moment at which an engine stops until another is there.
NOTICED = 7


class House:
    def __init__(self, hanging: int = 0, arrives: bool = True) -> None:
        """The first `hanging` engines after the first one hang as soon as they are there."""
        self.inbox = Inbox()
        self.clock = FakeClock(MONDAY)
        self.alarms = FakeAlarms(self.clock, lambda function: function())
        self.engines: list[FakeEngine] = []
        self.hanging = hanging
        self.engine = EngineToCome()
        self.log = FakePlayLog(lambda track: a_track(track).tags)
        tracks = FakeTracks(a_track(n) for n in range(1, 5))
        services = tracks, self.log, FakeSettings(), self.alarms, self.clock, lambda: None, random.Random(1)
        self.player = Player(self.engine, *services)  # type: ignore[arg-type]
        self.watchdog = Watchdog(self.player, self.engine, self.engine.replace, self.alarms)
        self.failures: list[str] = []
        self.player.failed.connect(self.failures.append)
        if arrives:
            self.engine.become(self.make(), self.make)
        self.player.play([TrackId(n) for n in range(1, 5)], CHOSEN)
        self.inbox.run()

    def make(self) -> FakeEngine:
        made = FakeEngine(self.inbox)
        made.lengths = {path(n): timedelta(seconds=LENGTH) for n in range(1, 5)}
        made.hangs = 0 < len(self.engines) <= self.hanging
        self.engines.append(made)
        return made

    def pass_time(self, seconds: int) -> None:
        for _ in range(seconds):
            self.alarms.advance(timedelta(seconds=1))
            for engine in self.engines[-1:]:
                engine.advance(timedelta(seconds=1))
            self.inbox.run()

    def hang(self) -> None:
        self.engines[-1].hangs = True


def test_one_that_answers_is_left_alone() -> None:
    house = House()
    house.pass_time(3 * LENGTH)
    assert len(house.engines) == 1


def test_one_that_hangs_is_replaced_where_it_was() -> None:
    house = House()
    house.player.set_volume(35)
    house.pass_time(20)
    house.hang()
    house.pass_time(NOTICED)
    assert len(house.engines) == 2
    old, new = house.engines
    assert (old.abandoned, new.abandoned) == (True, False)
    assert [(piece.path, piece.start) for piece in new.pieces] == [(path(1), timedelta(seconds=20))]
    assert new.following is not None
    assert new.following.path == path(2)
    assert (new.volume, house.player.state) == (35, State.PLAYING)
    assert house.failures == []


def test_its_listen_is_one_and_as_long_as_the_sound() -> None:
    house = House()
    house.pass_time(20)
    house.hang()
    house.pass_time(NOTICED + LENGTH)
    (play,) = house.log.plays
    assert play.listen.track == 1
    assert abs(play.listen.listened - timedelta(seconds=LENGTH)) <= timedelta(seconds=2)


def listened(house: House) -> timedelta:
    """To the one track that has been listened to."""
    (play,) = house.log.plays
    return play.listen.listened


def test_of_fast_music_as_much_was_silent() -> None:
    house = House()
    house.player.set_speed(2.0)
    house.pass_time(10)
    house.hang()
    house.pass_time(NOTICED)
    house.player.stop()
    assert timedelta(seconds=20) <= listened(house) <= timedelta(seconds=24)


@pytest.mark.parametrize("hanging", [1, ENGINES_A_TRACK])
def test_what_was_heard_is_not_taken_back_for_an_engine_that_never_sounded(hanging: int) -> None:
    house = House(hanging)
    house.pass_time(20)
    house.hang()
    house.pass_time(NOTICED * (hanging + 1))
    house.player.stop()
    first = house.log.plays[0]
    assert first.listen.track == 1
    assert abs(first.listen.listened - house.engines[0].sounded - house.engines[2].sounded) <= timedelta(seconds=2)


def test_a_pause_before_the_new_one_sounds_is_not_listened_to() -> None:
    house = House(hanging=1)
    house.pass_time(20)
    house.hang()
    house.pass_time(NOTICED)
    house.player.pause()
    house.player.resume()
    house.pass_time(3)
    house.player.stop()
    assert listened(house) <= timedelta(seconds=22)


def test_one_that_came_late_is_left_alone() -> None:
    house = House(arrives=False)
    house.pass_time(2)
    house.engine.become(house.make(), house.make)
    house.inbox.run()
    house.pass_time(20)
    assert len(house.engines) == 1
    assert house.player.position() == timedelta(seconds=20)


def test_late_news_of_the_old_one_mean_nothing() -> None:
    house = House()
    house.pass_time(20)
    old = house.engines[-1]
    house.hang()
    house.pass_time(NOTICED)
    old.hangs = False
    old.advance(timedelta(seconds=LENGTH))
    house.inbox.run()
    assert house.player.current is not None
    assert house.player.current.track.id == 1


def test_a_track_at_which_every_engine_hangs_has_failed_and_the_next_plays() -> None:
    house = House(hanging=ENGINES_A_TRACK)
    house.pass_time(20)
    house.hang()
    house.pass_time(NOTICED * (ENGINES_A_TRACK + 1))
    assert len(house.engines) == ENGINES_A_TRACK + 2
    assert house.failures == [f"“Track 1” cannot be played: {HANGS}"]
    assert house.player.current is not None
    assert house.player.current.track.id == 2
    assert house.engines[-1].pieces[0].path == path(2)


def test_a_machine_that_slept_was_as_silent_itself() -> None:
    house = House()
    house.pass_time(5)
    house.alarms.jump(timedelta(hours=8))
    house.inbox.run()
    house.pass_time(5)
    assert len(house.engines) == 1


@pytest.mark.parametrize("how", ["pause", "stop"])
def test_nobody_looks_while_nothing_plays(how: str) -> None:
    house = House()
    house.pass_time(5)
    getattr(house.player, how)()
    house.hang()
    house.pass_time(30)
    assert len(house.engines) == 1
    assert "watchdog" not in house.alarms.keys


def test_without_another_one_it_waits() -> None:
    house = House()
    house.engine.become(house.engines[-1])
    house.pass_time(5)
    house.hang()
    house.pass_time(30)
    assert house.failures == []
    assert house.player.state is State.PLAYING
