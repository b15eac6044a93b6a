"""An album is heard as one piece: cut into files, played on a sound server, and compared with the whole."""

import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pytest

import play_album
import segue
from sound import RATE, Samples, has_pulseaudio, sound_server, write_sound

pytestmark = pytest.mark.sound

#: How long the six files of the album are, in seconds.
LENGTHS = (0.6, 0.41, 0.7, 0.3, 0.53, 0.6)


LOSSLESS = ("flac", "wav")
LOSSY = ("mp3", "ogg", "opus", "m4a")

#: FFmpeg writes the length of an M4A file in milliseconds, so each of ours may hold so many frames too many.
ROUNDED = {"m4a": 44}


def a_piece(rate: int, length: int, seed: int = 3) -> Samples:
    """Music without any repetition, so that a shift by a single frame is seen."""
    times = np.arange(length) / rate
    left = 0.3 * np.sin(2 * np.pi * (200 + 100 * np.sin(np.pi * times)) * times)
    right = 0.3 * np.sin(2 * np.pi * 330 * times)
    hiss = np.random.default_rng(seed).standard_normal((length, 2))
    noise = np.stack([np.convolve(side, np.ones(12) / 12, "same") for side in hiss.T], axis=1)
    return (np.stack([left, right], axis=1) + 0.1 * noise).astype(np.float32)


@dataclass(frozen=True, slots=True)
class Heard:
    whole: Samples
    recording: Samples
    joints: list[int]
    news: str


def listen(suffix: str, folder: Path, player: Sequence[str] = (sys.executable, play_album.__file__, "0")) -> Heard:
    """What is heard when `player` is given the six files."""
    rate = 48_000 if suffix == "opus" else RATE
    cuts = [int(cut) for cut in np.cumsum([0, *(round(length * rate) for length in LENGTHS)])]
    whole = a_piece(rate, cuts[-1])
    files = [folder / f"{at}.{suffix}" for at in range(len(LENGTHS))]
    for path, (start, end) in zip(files, pairwise(cuts), strict=True):
        write_sound(path, whole[start:end], rate)
    source = Path(segue.__file__).parent.parent
    with sound_server(folder, rate) as server:
        before = server.now()
        played = subprocess.run(
            [*player, *map(str, files)],
            env={**os.environ, "PULSE_SERVER": server.address, "PYTHONPATH": str(source)},
            capture_output=True,
            text=True,
            timeout=300,
            check=False,
        )
        assert played.returncode == 0, played.stdout + played.stderr
        recording = server.tape(before)
    loud = np.flatnonzero(np.abs(recording).max(axis=1) > 1e-3)
    return Heard(whole, recording[loud[0] : loud[-1] + 1], cuts[1:-1], played.stdout)


@pytest.fixture(scope="module")
def albums(tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, Heard]:
    if not has_pulseaudio():
        pytest.skip("pulseaudio and pulseaudio-utils are not installed")
    suffixes = (*LOSSLESS, *LOSSY)
    with ThreadPoolExecutor() as pool:
        heard = pool.map(listen, suffixes, [tmp_path_factory.mktemp(suffix) for suffix in suffixes])
        return dict(zip(suffixes, heard, strict=True))


def lag(needle: Samples, hay: Samples) -> int:
    """At which frame of `hay` `needle` is found: by phase correlation, whose peak is one frame wide."""
    size = 1 << (len(needle) + len(hay)).bit_length()
    spectrum: npt.NDArray[np.complex128] = np.conj(np.fft.rfft(needle[:, 0], size)) * np.fft.rfft(hay[:, 0], size)
    at = int(np.fft.irfft(spectrum / (np.abs(spectrum) + 1e-9), size).argmax())
    return at if at < size // 2 else at - size


@pytest.mark.parametrize("suffix", LOSSLESS)
def test_not_a_frame_is_lost_added_or_changed(albums: Mapping[str, Heard], suffix: str) -> None:
    heard = albums[suffix]
    start = lag(heard.whole[: RATE // 2], heard.recording)
    recording = heard.recording[max(0, start) :]
    whole = heard.whole[max(0, -start) :][: len(recording)]
    # A monitor may have told silence already for the moment at which a stream begins.
    assert start > -0.05 * RATE
    assert len(whole) > len(heard.whole) - max(0, -start) - 100, "only what is as good as silent may be missing"
    # The device takes 16 bits.
    assert np.abs(recording[: len(whole)] - whole).max() < 2 / 32768


@pytest.mark.parametrize("suffix", LOSSY)
def test_between_two_files_nothing_is_lost_or_added(albums: Mapping[str, Heard], suffix: str) -> None:
    heard = albums[suffix]
    window = heard.whole[: heard.joints[0]]
    first = lag(window, heard.recording)
    shifts = []
    for start, end in pairwise([*heard.joints, len(heard.whole)]):
        about = max(0, start + first - 4000)
        shifts.append(
            lag(heard.whole[start:end], heard.recording[about : end + first + 4000]) + about - start - first
        )
    if suffix in ROUNDED:
        steps = np.diff([0, *shifts])
        assert all(0 <= step <= ROUNDED[suffix] for step in steps), shifts
    else:
        assert shifts == [0] * len(shifts)


@pytest.mark.parametrize("suffix", LOSSY)
def test_between_two_files_there_is_no_click(albums: Mapping[str, Heard], suffix: str) -> None:
    heard = albums[suffix]
    first = lag(heard.whole[: heard.joints[0]], heard.recording)
    bend = np.abs(np.diff(heard.recording, 2, axis=0)).max(axis=1)
    usual = np.quantile(bend, 0.999)
    for joint in heard.joints:
        at = joint + first
        assert bend[at - 60 : at + 400].max() < 4 * usual


def test_each_file_is_told_when_it_is_heard(albums: Mapping[str, Heard]) -> None:
    told = [line.split(" ", 1) for line in albums["flac"].news.splitlines()]
    begins = [float(at) for at, news in told if news.startswith("Started")]
    assert len(begins) == len(LENGTHS)
    # A null sink takes two seconds at once, so by such a device the news may come early; but in order, and not late.
    assert begins == sorted(begins)
    assert [news for _, news in told][-1] == f"Ended(token={len(LENGTHS) - 1}, then=None)"


def test_a_crossfade_keeps_the_power(tmp_path: Path) -> None:
    """Two pieces that know nothing of each other, 4 s each, one fading into the other for 2 s."""
    if not has_pulseaudio():
        pytest.skip("pulseaudio and pulseaudio-utils are not installed")
    noise = [np.random.default_rng(seed).uniform(-0.3, 0.3, (4 * RATE, 2)).astype(np.float32) for seed in (1, 2)]
    files = [tmp_path / f"{at}.flac" for at in range(2)]
    for path, sound in zip(files, noise, strict=True):
        write_sound(path, sound, RATE)
    source = Path(segue.__file__).parent.parent
    with sound_server(tmp_path) as server:
        before = server.now()
        subprocess.run(
            [sys.executable, play_album.__file__, "2", *map(str, files)],
            env={**os.environ, "PULSE_SERVER": server.address, "PYTHONPATH": str(source)},
            capture_output=True,
            timeout=300,
            check=True,
        )
        recording = server.tape(before)
    loud = np.flatnonzero(np.abs(recording).max(axis=1) > 1e-3)
    heard = recording[loud[0] : loud[-1] + 1]
    assert len(heard) / RATE == pytest.approx(6, abs=0.01)
    step = RATE // 4
    powers = [np.mean(heard[at : at + step].astype(np.float64) ** 2) for at in range(0, len(heard) - step, step)]
    usual = np.mean(noise[0].astype(np.float64) ** 2)
    assert 10 * np.log10(np.array(powers) / usual) == pytest.approx(0, abs=0.5)
