"""Whether a program takes sound from a microphone, on a sound server of the test's own."""

import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from fakes import Inbox
from segue.adapters.sensors.recording import Recording
from segue.domain.context import Attention
from sound import SoundServer, has_pulseaudio, sound_server

pytestmark = [
    pytest.mark.skipif(sys.platform != "linux", reason="by libpulse"),
    pytest.mark.skipif(not has_pulseaudio(), reason="pulseaudio and pulseaudio-utils are not installed"),
]

CALL = Attention(is_in_call=True)


@pytest.fixture
def server(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[SoundServer]:
    with sound_server(tmp_path) as made:
        monkeypatch.setenv("PULSE_SERVER", made.address)
        load = ["pactl", "load-module", "module-null-source", "source_name=microphone"]
        subprocess.run(load, stdout=subprocess.DEVNULL, check=True)
        # The server has moved to it what records by its default, as the recorder of what it plays.
        subprocess.run(["pactl", "set-default-source", "ears.monitor"], check=True)
        yield made


class Scene:
    def __init__(self, qtbot: QtBot) -> None:
        self._qtbot = qtbot
        self.inbox = Inbox()
        self.sensor = Recording(self.inbox)
        self.told: list[Attention] = []
        self.sensor.listen(lambda: self.told.append(self.sensor.now))

    def until(self, is_so: Callable[[], bool]) -> None:
        def look() -> bool:
            self.inbox.run()
            return is_so()

        self._qtbot.waitUntil(look)


@pytest.fixture
def scene(server: SoundServer, qtbot: QtBot) -> Iterator[Scene]:
    made = Scene(qtbot)
    yield made
    made.sensor.close()


@contextmanager
def recorder(source: str, *how: str) -> Iterator[None]:
    command = ["parec", f"--device={source}", "--raw", *how]
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL)
    try:
        yield
    finally:
        process.kill()
        process.wait()


def test_who_records_the_microphone_is_in_a_call_until_it_ends(scene: Scene) -> None:
    scene.until(lambda: scene.sensor.tells == CALL)
    assert scene.sensor.now == Attention()
    with recorder("microphone"):
        scene.until(lambda: scene.sensor.now == CALL)
    scene.until(lambda: scene.sensor.now == Attention())
    assert scene.told[-2:] == [CALL, Attention()]


def test_who_records_what_is_played_is_in_none(scene: Scene, server: SoundServer) -> None:
    monitor = subprocess.run(["pactl", "list", "short", "sources"], capture_output=True, text=True, check=True).stdout
    name = next(line.split()[1] for line in monitor.splitlines() if ".monitor" in line)
    scene.until(lambda: scene.sensor.tells == CALL)
    with recorder(name):
        with recorder("microphone"):
            scene.until(lambda: scene.sensor.now == CALL)
        scene.until(lambda: scene.sensor.now == Attention())


def test_what_is_always_on_is_no_call(scene: Scene) -> None:
    scene.until(lambda: scene.sensor.tells == CALL)
    with recorder("microphone", "--property=application.id=com.github.wwmm.easyeffects"):
        with recorder("microphone"):
            scene.until(lambda: scene.sensor.now == CALL)
        scene.until(lambda: scene.sensor.now == Attention())


def test_a_server_that_goes_away_tells_nothing_any_more(scene: Scene) -> None:
    scene.until(lambda: scene.sensor.tells == CALL)
    subprocess.run(["pactl", "exit"], check=True)
    scene.until(lambda: scene.sensor.tells == Attention())
    assert scene.sensor.now == Attention()  # and looks for another
    scene.until(lambda: scene.sensor.tells == Attention())


def test_without_a_server_nothing_is_told(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PULSE_SERVER", f"unix:{tmp_path}/nobody")
    sensor = Recording(Inbox())
    assert sensor.now == sensor.tells == Attention()
    sensor.close()
