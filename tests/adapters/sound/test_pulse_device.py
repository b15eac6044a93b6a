"""libpulse itself, on a sound server of our own: what stands in the server can still be turned, dropped and held."""

import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from segue.adapters.sound.pulse_device import PulseDevice
from segue.adapters.sound.pulse_sinks import PulseSinks
from sound import RATE, Samples, SoundServer, has_pulseaudio, sound_server

#: Frames that the null sink itself holds, and plays again or not at all when it is told to stop.
ITSELF = 0.015 * RATE

pytestmark = pytest.mark.sound


@pytest.fixture
def server(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[SoundServer]:
    if not has_pulseaudio():
        pytest.skip("pulseaudio and pulseaudio-utils are not installed")
    with sound_server(tmp_path) as server:
        monkeypatch.setenv("PULSE_SERVER", server.address)
        yield server


def steady(seconds: float, level: float) -> Samples:
    return np.full((round(seconds * RATE), 2), level, np.float32)


def begin(device: PulseDevice, level: float, qtbot: QtBot) -> None:
    """Half a second stands in the server, and some of it has been played: a null sink lets it wait for that."""
    device.write(steady(0.5, level))
    qtbot.waitUntil(lambda: device.left() < 0.48 * RATE)


def heard(tape: Samples) -> Samples:
    loud = np.flatnonzero(np.abs(tape[:, 0]) > 1e-3)
    return tape[loud[0] : loud[-1] + 1, 0]


def test_a_gain_turns_what_the_server_holds_and_does_not_click(server: SoundServer, qtbot: QtBot) -> None:
    before = server.now()
    device = PulseDevice(RATE, 1, lambda: None)
    begin(device, 0.5, qtbot)
    device.set_gain(0.5)
    qtbot.waitUntil(lambda: not device.left())
    device.close(finish=True)
    sound = heard(server.tape(before))
    assert len(sound) == pytest.approx(0.5 * RATE, abs=20)
    assert np.abs(np.diff(sound)).max() < 0.01
    quiet = sound < 0.26
    assert quiet.mean() > 0.6, "it was turned while most of it was still to be played"
    assert np.all(np.diff(quiet.astype(int)) >= 0)


def test_each_step_of_a_fade_goes_on_from_the_last(server: SoundServer, qtbot: QtBot) -> None:
    before = server.now()
    device = PulseDevice(RATE, 1, lambda: None)
    begin(device, 0.5, qtbot)
    for gain in np.linspace(1, 0.2, 21)[1:]:
        device.set_gain(float(gain))
        qtbot.wait(4)
    qtbot.waitUntil(lambda: not device.left())
    device.close(finish=True)
    sound = heard(server.tape(before))
    assert sound.min() == pytest.approx(0.1, abs=0.001)
    assert np.abs(np.diff(sound)).max() < 0.003


def test_what_is_dropped_is_not_heard_and_what_comes_then_at_once(server: SoundServer, qtbot: QtBot) -> None:
    before = server.now()
    device = PulseDevice(RATE, 1, lambda: None)
    begin(device, 0.5, qtbot)
    device.drop()
    assert not device.left()
    device.write(steady(0.3, -0.5))
    qtbot.waitUntil(lambda: not device.left())
    device.close(finish=True)
    sound = heard(server.tape(before))
    assert np.count_nonzero(sound > 0) < 0.2 * RATE
    assert np.count_nonzero(sound < 0) == pytest.approx(0.3 * RATE, abs=ITSELF)
    assert np.count_nonzero(sound == 0) < 0.05 * RATE


def test_paused_it_loses_nothing(server: SoundServer, qtbot: QtBot) -> None:
    before = server.now()
    device = PulseDevice(RATE, 1, lambda: None)
    begin(device, 0.5, qtbot)
    device.pause()
    qtbot.wait(100)
    left = device.left()
    qtbot.wait(200)
    assert device.left() == left > 0
    device.resume()
    qtbot.waitUntil(lambda: not device.left())
    device.close(finish=True)
    sound = heard(server.tape(before))
    assert np.count_nonzero(sound) == pytest.approx(0.5 * RATE, abs=ITSELF)
    assert np.count_nonzero(sound == 0) > 0.2 * RATE


def test_it_holds_more_once_it_was_filled_too_late(server: SoundServer, qtbot: QtBot) -> None:
    device = PulseDevice(RATE, 1, lambda: None)
    begin(device, 0.5, qtbot)
    assert device.space() + device.left() == pytest.approx(0.5 * RATE, abs=0.05 * RATE)
    qtbot.wait(300)
    assert device.space() + device.left() == pytest.approx(2 * RATE, abs=0.05 * RATE)
    device.drop()
    assert device.space() == 2 * RATE
    device.close(finish=False)


def test_it_tells_to_the_millisecond_what_is_left(server: SoundServer, qtbot: QtBot) -> None:
    device = PulseDevice(RATE, 1, lambda: None)
    begin(device, 0.5, qtbot)

    def told() -> tuple[float, int, float]:
        """With the time just before and just after it: on a busy machine these lie apart."""
        return time.monotonic(), device.left(), time.monotonic()

    before, left, after = told()
    qtbot.wait(200)
    device.left()  # what the server says of itself comes with the next look
    qtbot.wait(20)
    before_then, left_then, after_then = told()
    assert before_then - after - 0.03 < (left - left_then) / RATE < after_then - before + 0.03
    device.close(finish=False)


def test_what_the_server_has_is_told_as_it_comes_and_goes(server: SoundServer, qtbot: QtBot) -> None:
    sinks = PulseSinks()
    told: list[list[str]] = []
    sinks.listen(lambda: told.append([output.id for output in sinks.all()]))
    qtbot.waitUntil(lambda: told == [["ears"]])
    assert sinks.default == "ears"
    load = [
        "pactl",
        "load-module",
        "module-null-sink",
        "sink_name=headset",
        "sink_properties=device.description=Mine",
    ]
    module = subprocess.run(load, capture_output=True, text=True, check=True).stdout.strip()
    qtbot.waitUntil(lambda: told[-1] == ["ears", "headset"])
    assert sinks.all()[1].name == "Mine"
    subprocess.run(["pactl", "set-default-sink", "headset"], check=True)
    qtbot.waitUntil(lambda: sinks.default == "headset")
    subprocess.run(["pactl", "unload-module", module], check=True)
    qtbot.waitUntil(lambda: told[-1] == ["ears"] and sinks.default == "ears")
    sinks.close()
