"""What is heard is as loud, as bright and as fast as it was asked for: recorded on a sound server of our own."""

import json
import math
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import mutagen
import pytest

import play_shaped
import segue
from audio_files import read_tags
from segue.domain.equaliser import CENTRES, FLAT, Bands
from segue.domain.levelling import By, Levelling, factor
from sound import LEVEL, Heard, has_pulseaudio, sound_server, write_tone

LENGTH = 0.7
#: A quiet tone in the middle of the music, and one that no filter of an octave away reaches.
PITCH = 1000.0


def only(band: float, gain: float) -> Bands:
    return tuple(gain if centre == band else 0.0 for centre in CENTRES)


@dataclass(frozen=True, slots=True)
class Case:
    """The tags of a file, what is done to its sound, and how many decibels must come of it."""

    tags: tuple[tuple[str, str], ...] = ()
    bands: Bands = FLAT
    speed: float = 1.0
    decibels: float = 0.0


CASES = {
    "plain": Case(),
    "track gain": Case((("replaygain_track_gain", "-7.30 dB"), ("replaygain_track_peak", "0.52")), decibels=-7.3),
    "up to the peak": Case((("replaygain_track_gain", "+9.00 dB"), ("replaygain_track_peak", "0.80")), decibels=1.94),
    "opus": Case((("r128_track_gain", "-2560"),), decibels=-10 + 5),
    "equaliser": Case(bands=only(PITCH, 4.0), decibels=4.0),
    "fast and quieter": Case(bands=only(PITCH, -9.0), speed=1.5, decibels=-9.0),
}


@pytest.fixture(scope="module")
def heard(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Heard]:
    if not has_pulseaudio():
        pytest.skip("pulseaudio and pulseaudio-utils are not installed")
    folder = tmp_path_factory.mktemp("levels")
    entries = []
    for name, case in CASES.items():
        suffix = ".opus" if name == "opus" else ".flac"
        path = write_tone(folder / f"{name}{suffix}", LENGTH, PITCH)
        if case.tags:
            file = mutagen.File(path)
            file.update({key: [value] for key, value in case.tags})
            file.save()
        gain = factor(read_tags(str(path)).gain, Levelling(By.TRACK), in_album=False)
        entries.append([str(path), gain, case.bands, case.speed])
    source = Path(segue.__file__).parent.parent
    with sound_server(folder) as server:
        before = server.now()
        played = subprocess.run(
            [sys.executable, play_shaped.__file__, json.dumps(entries)],
            env={**os.environ, "PULSE_SERVER": server.address, "PYTHONPATH": str(source)},
            capture_output=True,
            text=True,
            timeout=300,
            check=False,
        )
        assert played.returncode == 0, played.stdout + played.stderr
        parts = server.since(before)
    assert len(parts) == len(CASES)
    return dict(zip(CASES, parts, strict=True))


@pytest.mark.sound
@pytest.mark.parametrize("name", CASES)
def test_it_is_as_loud_as_tags_and_equaliser_say(heard: dict[str, Heard], name: str) -> None:
    gains = [20 * math.log10(level / LEVEL) for level in heard[name].levels]
    assert gains == pytest.approx([CASES[name].decibels] * 2, abs=0.2)


@pytest.mark.sound
@pytest.mark.parametrize("name", CASES)
def test_it_is_as_fast_as_asked_for_and_keeps_its_pitch(heard: dict[str, Heard], name: str) -> None:
    assert heard[name].pitches == pytest.approx((PITCH, PITCH), rel=0.01)
    assert heard[name].seconds == pytest.approx(LENGTH / CASES[name].speed, abs=0.06)
