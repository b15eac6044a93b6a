"""What comes out of the machine is what the files hold: both engines are recorded on a sound server of our own."""

import math
import os
import socket
import subprocess
import sys
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import pytest

import play_once
import segue
from segue.adapters.audio_device import has_sound_server
from segue.adapters.sound.alsa_device import AlsaHardware
from segue.app import sound_hardware
from sound import LEVEL, Heard, has_pulseaudio, sound_server, write_tone


@dataclass(frozen=True, slots=True)
class Entry:
    """A file to play: its format, its pitches left and right, and at what volume."""

    suffix: str
    left: float
    right: float
    volume: str = "100"


LENGTH = 1.2
ENTRIES = (
    Entry("mp3", 400, 700),
    Entry("flac", 450, 750),
    Entry("ogg", 500, 800),
    Entry("opus", 550, 850),
    Entry("m4a", 600, 900),
    Entry("wav", 1000, 1200, "muted"),
    Entry("wav", 650, 950, "50"),
    Entry("wav", 650, 950, "100"),
)

#: How much of a file may go missing, in seconds. Qt leaves at the end what it has given the server.
LOSS = {"sound": 0.01, "qt": 0.08}

AUDIBLE = [entry for entry in ENTRIES if entry.volume != "muted"]


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    folder = tmp_path_factory.mktemp("music")
    return [
        argument
        for count, entry in enumerate(ENTRIES)
        for argument in (
            entry.volume,
            str(write_tone(folder / f"{count}.{entry.suffix}", LENGTH, entry.left, entry.right)),
        )
    ]


@pytest.fixture(scope="module")
def recordings(tmp_path_factory: pytest.TempPathFactory, files: list[str]) -> Mapping[str, list[Heard]]:
    """What is heard of each engine, each on a server of its own, so that both can play at once."""
    if not has_pulseaudio():
        pytest.skip("pulseaudio and pulseaudio-utils are not installed")
    folders = [tmp_path_factory.mktemp(engine) for engine in LOSS]
    with ThreadPoolExecutor() as pool:
        return dict(zip(LOSS, pool.map(record, LOSS, folders, [files] * len(LOSS)), strict=True))


def record(engine: str, folder: Path, files: list[str]) -> list[Heard]:
    source = Path(segue.__file__).parent.parent
    with sound_server(folder) as server:
        before = server.now()
        played = subprocess.run(
            [sys.executable, play_once.__file__, engine, *files],
            env={**os.environ, "PULSE_SERVER": server.address, "PYTHONPATH": str(source)},
            capture_output=True,
            text=True,
            timeout=300,
            check=False,
        )
        assert played.returncode == 0, played.stdout + played.stderr
        return server.since(before)


sound = pytest.mark.sound
engines = pytest.mark.parametrize("engine", ["sound", "qt"])


@sound
@engines
def test_every_file_is_heard_once_and_a_muted_one_is_not(recordings: Mapping[str, list[Heard]], engine: str) -> None:
    assert len(recordings[engine]) == len(AUDIBLE)


@sound
@engines
@pytest.mark.parametrize("at", range(len(AUDIBLE)), ids=[f"{e.suffix}-{e.volume}" for e in AUDIBLE])
def test_what_is_heard_is_what_the_file_holds(recordings: Mapping[str, list[Heard]], engine: str, at: int) -> None:
    heard, entry = recordings[engine][at], AUDIBLE[at]
    assert heard.pitches == (pytest.approx(entry.left, rel=0.01), pytest.approx(entry.right, rel=0.01))
    assert LENGTH - LOSS[engine] < heard.seconds < LENGTH + 0.05
    if entry.volume == "100":
        assert [decibels(level / LEVEL) for level in heard.levels] == pytest.approx([0, 0], abs=1)


@sound
def test_half_volume_is_as_loud_from_either_engine(recordings: Mapping[str, list[Heard]]) -> None:
    half = [
        decibels(heard.levels[0] / LEVEL)
        for engine in recordings.values()
        for heard, entry in zip(engine, AUDIBLE, strict=True)
        if entry.volume == "50"
    ]
    assert half == pytest.approx([-18, -18], abs=1)


def decibels(ratio: float) -> float:
    return 20 * math.log10(ratio)


@pytest.fixture
def a_bare_machine(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """Its folder for sockets, which is empty; no variable of libpulse is set."""
    for name in ("PULSE_SERVER", "PULSE_RUNTIME_PATH", "PIPEWIRE_RUNTIME_DIR"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    return tmp_path


linux_only = pytest.mark.skipif(sys.platform != "linux", reason="elsewhere the system is the sound server")


@sound
@linux_only
def test_a_sound_server_is_found(a_bare_machine: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    if not has_pulseaudio():
        pytest.skip("pulseaudio and pulseaudio-utils are not installed")
    with sound_server(a_bare_machine) as server:
        monkeypatch.setenv("PULSE_SERVER", server.address)
        assert has_sound_server()


@linux_only
def test_without_a_sound_server_none_is_found(a_bare_machine: Path) -> None:
    assert not has_sound_server()


@linux_only
@pytest.mark.parametrize("name", ["pulse/native", "pipewire-0"])
def test_a_socket_counts_only_while_somebody_answers(a_bare_machine: Path, name: str) -> None:
    path = a_bare_machine / name
    path.parent.mkdir(exist_ok=True)
    here = os.open(path.parent, os.O_RDONLY)
    try:
        with socket.socket(socket.AF_UNIX) as server:
            # By descriptor: a socket's name may have 107 bytes, fewer than pytest's folders take.
            server.bind(f"/proc/self/fd/{here}/{path.name}")
            assert not has_sound_server()
            server.listen()
            assert has_sound_server()
        assert not has_sound_server()
    finally:
        os.close(here)


@linux_only
@pytest.mark.parametrize(("device", "found"), [("null", AlsaHardware), ("hw card 9", None)])
def test_without_a_sound_server_alsa_itself_plays(
    a_bare_machine: Path, monkeypatch: pytest.MonkeyPatch, device: str, found: type[AlsaHardware] | None
) -> None:
    config = a_bare_machine / "asound.conf"
    config.write_text(f"pcm.!default {{ type {device} }}")
    monkeypatch.setenv("ALSA_CONFIG_PATH", str(config))
    assert sound_hardware() is found


@linux_only
def test_a_server_on_another_machine_is_taken_on_trust(a_bare_machine: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PULSE_SERVER", "tcp:music.invalid:4713")
    assert has_sound_server()
