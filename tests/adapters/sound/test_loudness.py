"""The loudness of known signals, and of noise beside FFmpeg's own meter."""

from collections.abc import Sequence
from fractions import Fraction
from pathlib import Path

import av
import av.filter
import numpy as np
import pytest
import soundfile

from segue.adapters.sound.ffmpeg import NoSound
from segue.adapters.sound.loudness import measure
from segue.adapters.sound.stream import Frames
from segue.domain.levelling import SILENT


def sine(decibels: float, seconds: float, rate: int = 48_000, pitch: float = 997.0) -> Frames:
    wave = 10 ** (decibels / 20) * np.sin(2 * np.pi * pitch * np.arange(round(seconds * rate)) / rate)
    return np.stack([wave, wave], axis=1).astype(np.float32)


def loudness(folder: Path, sound: Frames, rate: int = 48_000) -> tuple[float, float]:
    path = folder / "sound.wav"
    soundfile.write(path, sound, rate, subtype="FLOAT")
    found, peak = measure(str(path))
    return found, peak


@pytest.mark.parametrize("rate", [22_050, 44_100, 48_000, 96_000])
@pytest.mark.parametrize("decibels", [-23.0, -20.0, -3.0])
def test_a_tone_of_a_kilohertz_is_as_loud_as_its_level(tmp_path: Path, rate: int, decibels: float) -> None:
    """EBU Tech 3341, cases 1 and 2: a stereo sine of -23 dBFS has -23 LUFS."""
    found, peak = loudness(tmp_path, sine(decibels, 3, rate), rate)
    assert found == pytest.approx(decibels, abs=0.1)
    assert peak == pytest.approx(10 ** (decibels / 20), rel=0.01)


@pytest.mark.parametrize(
    ("parts", "expected"),
    [
        ([(-36, 10), (-23, 60), (-36, 10)], -23.0),
        ([(-72, 10), (-36, 10), (-23, 60), (-36, 10), (-72, 10)], -23.0),
        ([(-26, 20), (-20, 20.1), (-26, 20)], -23.0),
    ],
    ids=["case 3", "case 4", "case 5"],
)
def test_what_is_much_quieter_counts_for_nothing(
    tmp_path: Path, parts: Sequence[tuple[float, float]], expected: float
) -> None:
    """EBU Tech 3341, cases 3 to 5."""
    found, _ = loudness(tmp_path, np.concatenate([sine(level, length) for level, length in parts]))
    assert found == pytest.approx(expected, abs=0.1)


def test_one_channel_is_as_loud_as_it_is_played(tmp_path: Path) -> None:
    soundfile.write(tmp_path / "one.wav", sine(-20, 2)[:, 0], 48_000)
    assert measure(str(tmp_path / "one.wav"))[0] == pytest.approx(-20, abs=0.1)


@pytest.mark.parametrize("pitch", [60.0, 440.0, 3000.0, 10_000.0])
def test_a_tone_is_as_loud_as_ffmpegs_meter_finds_it(tmp_path: Path, pitch: float) -> None:
    sound = sine(-18, 4, 44_100, pitch)
    assert loudness(tmp_path, sound, 44_100)[0] == pytest.approx(by_ffmpeg(sound, 44_100), abs=0.1)


def test_noise_that_swells_is_as_loud_as_ffmpegs_meter_finds_it(tmp_path: Path) -> None:
    swell = np.abs(np.sin(np.arange(44_100 * 10) / 44_100 / 2))[:, None]
    sound = (np.random.default_rng(1).normal(0, 0.1, (44_100 * 10, 2)) * swell).astype(np.float32)
    assert loudness(tmp_path, sound, 44_100)[0] == pytest.approx(by_ffmpeg(sound, 44_100), abs=0.1)


def by_ffmpeg(sound: Frames, rate: int) -> float:
    """The integrated loudness that the filter ebur128 finds."""
    graph = av.filter.Graph()
    last = graph.add_abuffer(format="flt", sample_rate=rate, layout="stereo", time_base=Fraction(1, rate))
    for name, options in (("ebur128", "framelog=quiet"), ("abuffersink", "")):
        following = graph.add(name, options) if options else graph.add(name)
        last.link_to(following)
        last = following
    graph.configure()
    frame = av.AudioFrame.from_ndarray(sound.reshape(1, -1), format="flt", layout="stereo")
    frame.sample_rate, frame.pts = rate, 0
    av.logging.set_level(av.logging.INFO)
    try:
        with av.logging.Capture() as told:
            graph.push(frame)
            graph.push(None)
            while True:
                try:
                    graph.pull()
                except (av.error.BlockingIOError, av.error.EOFError):
                    break
            del last, following, graph
    finally:
        av.logging.set_level(None)
    words = "".join(text for _, _, text in told)
    return float(words.split("I:")[1].split("LUFS")[0])


def test_silence_is_silent(tmp_path: Path) -> None:
    assert loudness(tmp_path, np.zeros((48_000, 2), np.float32)) == (SILENT, 0)


def test_what_is_shorter_than_a_measure_cannot_be_measured(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="too short"):
        loudness(tmp_path, sine(-20, 0.3))


def test_what_is_no_sound_cannot_be_measured(tmp_path: Path) -> None:
    (tmp_path / "text.mp3").write_text("No music, but words.\n" * 100)
    with pytest.raises(NoSound):
        measure(str(tmp_path / "text.mp3"))
