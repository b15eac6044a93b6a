"""Which device plays, of hardware that a test holds in its hands."""

from collections.abc import Callable, Sequence

import pytest

from segue.adapters.sound.devices import Device, NoDevice
from segue.adapters.sound.outputs import ServerOutputs
from segue.core.ports.playing import Output


class Wall:
    """`Hardware` with sockets."""

    def __init__(self, *names: str) -> None:
        self.names = list(names)
        self.default: str | None = names[0] if names else None
        self.changed: Callable[[], None] = lambda: None
        self.wanted: Callable[[], str | None] = lambda: None
        self.is_closed = False

    def listen(self, changed: Callable[[], None]) -> None:
        self.changed = changed

    def all(self) -> Sequence[Output]:
        return [Output(name, name.title()) for name in self.names]

    def build(self, rate: int, gain: float, wanted: Callable[[], str | None]) -> Device:
        self.wanted = wanted
        return NoDevice(rate, gain)

    def close(self) -> None:
        self.is_closed = True

    def become(self, *names: str) -> None:
        self.names = list(names)
        self.default = names[0] if names else None
        self.changed()


class Bench:
    def __init__(self) -> None:
        self.wall = Wall("speakers", "headset")
        self.told: list[str] = []
        self.outputs = ServerOutputs()
        self.outputs.listen(lambda: self.told.append("changed"), lambda: self.told.append("unplugged"))
        self.outputs.open(self.wall)
        self.outputs.build(44_100, 1)
        self.told.clear()


@pytest.fixture
def bench() -> Bench:
    return Bench()


def test_what_was_chosen_plays_while_it_is_there(bench: Bench) -> None:
    assert bench.wall.wanted() is None
    bench.outputs.choose("headset")
    assert bench.wall.wanted() == "headset"
    bench.wall.become("speakers")
    assert bench.wall.wanted() is None
    assert bench.told == ["unplugged", "changed"]
    bench.wall.become("speakers", "headset")
    assert bench.wall.wanted() == "headset"
    assert bench.told == ["unplugged", "changed", "changed"]


def test_one_that_does_not_play_is_not_missed(bench: Bench) -> None:
    bench.wall.become("speakers")
    assert bench.told == ["changed"]


def test_that_of_the_system_is(bench: Bench) -> None:
    bench.wall.become("headset")
    assert bench.told == ["unplugged", "changed"]


def test_a_server_that_goes_and_comes_back_with_less_has_had_nothing_unplugged(bench: Bench) -> None:
    bench.wall.become()
    assert not bench.told
    bench.wall.become("headset")
    assert bench.told == ["changed"]


def test_the_hardware_is_given_back(bench: Bench) -> None:
    bench.outputs.close()
    assert bench.wall.is_closed
