"""Which device plays, of hardware that a test holds in its hands."""

import ctypes
from collections.abc import Callable, Sequence

import pytest

from segue.adapters.sound import libpulse as pulse
from segue.adapters.sound.devices import Device, NoDevice
from segue.adapters.sound.outputs import Jacks, ServerOutputs
from segue.adapters.sound.pulse_sinks import jacks_of
from segue.core.ports.playing import Output


class Wall:
    """`Hardware` with sockets."""

    def __init__(self, *names: str) -> None:
        self.names = list(names)
        self.default: str | None = names[0] if names else None
        self.changed: Callable[[], None] = lambda: None
        self.wanted: Callable[[], str | None] = lambda: None
        self.its_jacks = Jacks()
        self.is_closed = False

    def listen(self, changed: Callable[[], None]) -> None:
        self.changed = changed

    def all(self) -> Sequence[Output]:
        return [Output(name, name.title()) for name in self.names]

    def jacks(self, output: str) -> Jacks:
        return self.its_jacks if output == self.names[0] else Jacks()

    def plug(self, jacks: Jacks) -> None:
        """Into the first."""
        self.its_jacks = jacks
        self.changed()

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


HEADPHONES = Jacks("headphones")
NOTHING = Jacks(None, frozenset({"headphones"}))


def test_headphones_are_unplugged_from_a_device_that_stays(bench: Bench) -> None:
    bench.wall.plug(HEADPHONES)
    assert bench.told == ["changed"], "plugged in"
    bench.told.clear()
    bench.wall.plug(NOTHING)
    assert bench.told == ["unplugged", "changed"]
    bench.told.clear()
    bench.wall.plug(NOTHING)  # by now it is the speakers that play
    assert bench.told == ["changed"]


def test_who_turns_to_the_speakers_has_not_unplugged_the_headphones(bench: Bench) -> None:
    bench.wall.plug(HEADPHONES)
    bench.wall.plug(Jacks())
    bench.wall.plug(NOTHING)
    assert "unplugged" not in bench.told


def test_headphones_in_another_device_are_not_missed(bench: Bench) -> None:
    bench.wall.plug(HEADPHONES)
    bench.outputs.choose("headset")
    bench.wall.plug(NOTHING)
    assert "unplugged" not in bench.told


@pytest.mark.skipif(ctypes.sizeof(ctypes.c_void_p) != 8, reason="the places are those of machines of 64 bits")
def test_what_a_server_tells_lies_where_the_compiler_of_libpulse_puts_it() -> None:
    places = [getattr(pulse.Sink, name).offset for name in ("monitor_source_name", "card", "n_ports", "active_port")]
    assert places == [312, 372, 376, 392]


@pytest.mark.parametrize(
    ("active", "jacks"),
    [
        (0, Jacks(None, frozenset({"[out] headset"}))),
        (1, Jacks("analog-output-headphones", frozenset({"[out] headset"}))),
        (2, Jacks(None, frozenset({"[out] headset"}))),
        (None, Jacks(None, frozenset({"[out] headset"}))),
    ],
    ids=["speakers", "headphones", "nothing in its jack", "none"],
)
def test_which_jacks_are_worn_on_the_head(active: int | None, jacks: Jacks) -> None:
    unknown, yes = 0, 2
    ports = (
        pulse.Port(b"analog-output-speaker", b"Speakers", 100, pulse.NOTHING_PLUGGED_IN),
        pulse.Port(b"analog-output-headphones", b"Headphones", 99, yes),
        pulse.Port(b"[Out] Headset", b"Headset", 99, pulse.NOTHING_PLUGGED_IN),
        pulse.Port(b"hdmi-output-0", b"HDMI", 59, unknown),
    )
    pointers = [ctypes.pointer(port) for port in ports]
    sink = pulse.Sink(n_ports=len(ports), ports=(ctypes.POINTER(pulse.Port) * len(ports))(*pointers))
    if active is not None:
        sink.active_port = pointers[active]
    assert jacks_of(sink) == jacks


def test_a_device_without_jacks_has_none() -> None:
    assert jacks_of(pulse.Sink()) == Jacks()


def test_the_hardware_is_given_back(bench: Bench) -> None:
    bench.outputs.close()
    assert bench.wall.is_closed
