"""A sound server that goes away and comes back: the music goes on where it was, and the program lives."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

import segue
from segue.adapters.sound.pulse_device import PulseDevice
from sound import RATE, has_pulseaudio, sound_server

_PROGRAM = Path(__file__).with_name("play_through_restart.py")


pytestmark = pytest.mark.sound


@pytest.fixture(autouse=True)
def _with_pulseaudio() -> None:
    if not has_pulseaudio():
        pytest.skip("pulseaudio and pulseaudio-utils are not installed")


# After three seconds Qt has given the server up, and libpulse itself takes over.
@pytest.mark.parametrize("away", [pytest.param("1", marks=pytest.mark.soak), "5"])
def test_the_music_goes_on_where_it_was(tmp_path: Path, away: str) -> None:
    source = Path(segue.__file__).parent.parent
    played = subprocess.run(
        [sys.executable, str(_PROGRAM), str(tmp_path), away],
        env={**os.environ, "PYTHONPATH": os.pathsep.join([str(source), str(_PROGRAM.parents[2])])},
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert played.returncode == 0, played.stdout + played.stderr
    before, after = map(float, played.stdout.split())
    assert before > 0.5
    assert before < after + 0.6, "nothing is skipped but what the server had taken"


def test_libpulse_itself_plays_every_frame(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> None:
    frames = np.random.default_rng(1).uniform(-0.5, 0.5, (RATE, 2)).astype(np.float32)
    with sound_server(tmp_path) as server:
        monkeypatch.setenv("PULSE_SERVER", server.address)
        before = server.now()
        device = PulseDevice(RATE, 0.5, lambda: "a sink that has gone")
        device.write(frames[: RATE // 2])
        qtbot.waitUntil(lambda: not device.left())
        device.write(frames[RATE // 2 :])
        device.close(finish=True)
        tape = server.tape(before)
    loud = np.flatnonzero(np.abs(tape).max(axis=1) > 1e-3)
    heard = tape[loud[0] : loud[-1] + 1]
    for half in (frames[: RATE // 2], frames[RATE // 2 :]):
        spectrum = np.conj(np.fft.rfft(half[:, 0], 1 << 18)) * np.fft.rfft(heard[:, 0], 1 << 18)
        at = int(np.fft.irfft(spectrum / (np.abs(spectrum) + 1e-9)).argmax())
        middle = slice(1000, len(half) - 10)
        assert np.abs(heard[at:][middle] - half[middle] / 2).max() < 2 / 32768


def test_a_server_that_is_not_there_is_a_lost_device(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setenv("PULSE_SERVER", f"unix:{tmp_path}/nothing")
    device = PulseDevice(RATE, 1, lambda: None)
    qtbot.waitUntil(device.is_lost)
    device.close(finish=False)


def test_libpulse_itself_plays_by_what_was_chosen(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    """Outputs are called as the server's sinks; one that did not come back gives way to the server's own."""
    chosen = [""]

    def sink_of_music() -> str | None:
        def listed(what: str) -> Any:
            said = subprocess.run(["pactl", "-f", "json", "list", what], capture_output=True, check=True).stdout
            return json.loads(said)

        sinks = listed("sinks")
        at = next((its["sink"] for its in listed("sink-inputs")), None)
        return next((sink["name"] for sink in sinks if sink["index"] == at), None)

    with sound_server(tmp_path) as server:
        monkeypatch.setenv("PULSE_SERVER", server.address)
        load = ["pactl", "load-module", "module-null-sink", "sink_name=headset"]
        subprocess.run(load, capture_output=True, check=True)
        for chosen[0], by in (("headset", "headset"), ("gone", "ears")):
            device = PulseDevice(RATE, 1, lambda: chosen[0])
            device.write(np.zeros((RATE, 2), np.float32))
            qtbot.waitUntil(lambda: sink_of_music() is not None)
            assert sink_of_music() == by
            assert not device.is_lost()
            device.close(finish=False)
            qtbot.waitUntil(lambda: sink_of_music() is None)
        chosen[0] = "ears"
        assert device.is_lost()
