"""ALSA itself, whose `file` plugin keeps what it is given, and takes it as fast as it comes."""

import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from segue.adapters.sound.alsa_device import AlsaDevice, AlsaHardware
from sound import RATE

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="ALSA is Linux's")

_OPENS = """
import sys
from segue.adapters.sound.alsa_device import AlsaHardware
try:
    AlsaHardware()
except OSError:
    sys.exit(3)
"""


@pytest.fixture
def tape(tmp_path: Path) -> Path:
    return tmp_path / "tape"


def configured(folder: Path, words: str) -> dict[str, str]:
    """The environment in which these are all the devices there are."""
    config = folder / "asound.conf"
    config.write_text(words)
    return {"ALSA_CONFIG_PATH": str(config)}


@pytest.fixture(autouse=True)
def _of_our_own(tmp_path: Path, tape: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    words = f'pcm.!default {{ type file slave.pcm {{ type null }} file "{tape}" format raw }}'
    for name, value in configured(tmp_path, words).items():
        monkeypatch.setenv(name, value)
    try:
        AlsaHardware()
    except OSError as error:
        pytest.skip(f"libasound: {error}")


def test_every_frame_is_played_in_its_order(tape: Path, qtbot: QtBot) -> None:
    frames = np.random.default_rng(1).uniform(-0.5, 0.5, (RATE, 2)).astype(np.float32)
    device = AlsaDevice(RATE, 1)
    for block in np.array_split(frames, 7):
        device.write(block)
    device.close(finish=True)
    qtbot.waitUntil(lambda: tape.exists() and tape.stat().st_size == frames.nbytes)
    assert np.array_equal(np.fromfile(tape, "<f4").reshape(-1, 2), frames)
    assert not device.is_lost()


def test_a_gain_is_turned_to_without_a_step(tape: Path, qtbot: QtBot) -> None:
    device = AlsaDevice(RATE, 1)
    device.write(np.ones((RATE // 10, 2), np.float32))
    qtbot.waitUntil(lambda: not device.left())
    device.set_gain(0.25)
    device.write(np.ones((RATE // 10, 2), np.float32))
    device.close(finish=True)
    qtbot.waitUntil(lambda: tape.stat().st_size == RATE // 5 * 8)
    played = np.fromfile(tape, "<f4").reshape(-1, 2)[:, 0]
    assert (played[0], played[-1]) == (1, 0.25)
    assert np.abs(np.diff(played)).max() < 0.01


def test_paused_it_takes_nothing_and_what_is_dropped_is_never_played(tape: Path, qtbot: QtBot) -> None:
    device = AlsaDevice(RATE, 1)
    device.pause()
    device.write(np.ones((RATE // 10, 2), np.float32))
    qtbot.wait(100)
    assert device.left() == RATE // 10
    device.drop()
    device.write(np.full((RATE // 10, 2), -1, np.float32))
    device.close(finish=True)
    qtbot.waitUntil(lambda: tape.exists() and tape.stat().st_size == RATE // 10 * 8)
    assert np.all(np.fromfile(tape, "<f4") == -1)


def test_a_machine_without_a_card_has_none(tmp_path: Path) -> None:
    """Nor does libasound say so where nobody asked."""
    environment = {**os.environ, **configured(tmp_path, "pcm.!default { type hw card 9 }")}
    done = subprocess.run(
        [sys.executable, "-c", _OPENS], env=environment, capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stderr) == (3, "")
