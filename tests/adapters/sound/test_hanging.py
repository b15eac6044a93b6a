"""A device that never returns takes its engine with it, and no music: another engine goes on where it was."""

import random
import threading
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from builders import MONDAY, tags
from fake_alarms import FakeAlarms
from fakes import FakeClock, FakePlayLog, FakeSettings, FakeTracks
from segue.adapters.post import QtPost
from segue.adapters.sound.devices import Device, NoDevice
from segue.adapters.sound.engine import SoundEngine
from segue.adapters.sound.stream import Frames
from segue.core.engine_to_come import EngineToCome
from segue.core.playback import Player, State
from segue.core.watchdog import PATIENCE, Watchdog
from segue.domain.play import CHOSEN
from segue.domain.track import Track, TrackId
from sound import write_tone

SECOND = timedelta(seconds=1)


class Blocking(NoDevice):
    """Takes what it is given, until its `write` is to hang."""

    def __init__(self, rate: int, gain: float, hangs: threading.Event, lets_go: threading.Event) -> None:
        super().__init__(rate, gain)
        self._hangs = hangs
        self._lets_go = lets_go

    def write(self, frames: Frames) -> None:
        if self._hangs.is_set():
            self._lets_go.wait()
        super().write(frames)


class Breaking(Blocking):
    """Takes what it is given, until its `write` is to raise."""

    def write(self, frames: Frames) -> None:
        if self._hangs.is_set():
            raise ZeroDivisionError
        NoDevice.write(self, frames)


class House:
    def __init__(self, folder: Path, qtbot: QtBot, first: type[Blocking] = Blocking) -> None:
        self.first = first
        self.qtbot = qtbot
        self.post = QtPost()
        self.hangs, self.lets_go = threading.Event(), threading.Event()
        self.made: list[Device] = []
        self.clock = FakeClock(MONDAY)
        self.alarms = FakeAlarms(self.clock, self.post)
        song = write_tone(folder / "song.flac", 30)
        track = Track(TrackId(1), song, tags("Song", duration=timedelta(seconds=30)), MONDAY)
        self.engine = EngineToCome()
        self.log = FakePlayLog(lambda _: track.tags)
        services = FakeTracks([track]), self.log, FakeSettings(), self.alarms, self.clock
        self.player = Player(self.engine, *services, lambda: None, random.Random(1))  # type: ignore[arg-type]
        self.watchdog = Watchdog(self.player, self.engine, self.engine.replace, self.alarms)
        self.replaced = 0
        self.watchdog.replaced.connect(self._count)
        self.engine.become(self._make(), self._make)

    def _make(self) -> SoundEngine:
        return SoundEngine(self.post, self._build, silent=True, other=lambda *_: False)

    def _build(self, rate: int, gain: float) -> Device:
        device: Device = NoDevice(rate, gain) if self.made else self.first(rate, gain, self.hangs, self.lets_go)
        self.made.append(device)
        return device

    def _count(self, _: object) -> None:
        self.replaced += 1

    def look(self, times: int) -> None:
        for _ in range(times):
            self.alarms.advance(SECOND)
            self.qtbot.wait(30)  # for an answer, if one comes

    def close(self) -> None:
        self.lets_go.set()
        self.player.close()
        self.post.close()


@pytest.fixture
def house(tmp_path: Path, qtbot: QtBot) -> Iterator[House]:
    house = House(tmp_path, qtbot)
    yield house
    house.close()


def test_it_goes_on_where_it_was(house: House, qtbot: QtBot) -> None:
    house.player.play([TrackId(1)], CHOSEN)
    qtbot.waitUntil(lambda: house.player.position() > timedelta(seconds=0.5), timeout=15_000)
    house.look(3 * PATIENCE)
    assert house.replaced == 0
    house.hangs.set()
    qtbot.wait(200)
    at = house.player.position()
    house.look(PATIENCE + 2)
    assert house.replaced == 1
    qtbot.waitUntil(lambda: house.player.position() > at + timedelta(seconds=0.3), timeout=15_000)
    assert house.player.position() < at + timedelta(seconds=3)
    assert house.player.state is State.PLAYING
    assert len(house.made) == 2
    house.look(3 * PATIENCE)
    assert house.replaced == 1


def test_so_does_one_in_which_a_fault_is_raised(tmp_path: Path, qtbot: QtBot) -> None:
    """Else it would stand still, and answer that all is well. The fault itself is shown as any other."""
    house = House(tmp_path, qtbot, Breaking)
    house.player.play([TrackId(1)], CHOSEN)
    qtbot.waitUntil(lambda: house.player.position() > timedelta(seconds=0.5), timeout=15_000)
    with qtbot.capture_exceptions() as raised:
        house.hangs.set()
        qtbot.waitUntil(lambda: bool(raised))
    assert [kind for kind, *_ in raised] == [ZeroDivisionError]
    at = house.player.position()
    house.look(PATIENCE + 2)
    assert house.replaced == 1
    qtbot.waitUntil(lambda: house.player.position() > at + timedelta(seconds=0.3), timeout=15_000)
    assert house.player.state is State.PLAYING
    house.close()


def test_the_program_ends_while_one_hangs(house: House, qtbot: QtBot) -> None:
    house.player.play([TrackId(1)], CHOSEN)
    qtbot.waitUntil(lambda: house.player.position() > timedelta(seconds=0.3), timeout=15_000)
    house.hangs.set()
    house.look(PATIENCE + 2)
    house.player.close()
    assert [play.ending.value for play in house.log.plays] == ["stopped"]
