"""What a file says of how its sound is stored."""

from datetime import timedelta
from pathlib import Path

import numpy as np
import pytest
import soundfile

from segue.adapters.sound import ffmpeg
from segue.adapters.sound.stream import Stream
from segue.domain.source import Source
from sound import write_tone


def source_of(path: Path, rate: int | None = None) -> Source | None:
    stream = Stream(lambda: None)
    ffmpeg.decode(path, timedelta(), timedelta(seconds=0.1), stream, rate)
    return stream.source


@pytest.mark.parametrize(
    ("name", "subtype", "rate", "source"),
    [
        ("a.flac", "PCM_16", 44_100, Source("FLAC", 44_100, 44_100, 16)),
        ("a.flac", "PCM_24", 96_000, Source("FLAC", 96_000, 96_000, 24)),
        ("a.wav", "PCM_24", 48_000, Source("PCM", 48_000, 48_000, 24)),
        ("a.wav", "PCM_24", 384_000, Source("PCM", 384_000, 192_000, 24)),
        ("a.wav", "PCM_24", 705_600, Source("PCM", 705_600, 176_400, 24)),
        ("a.aiff", "PCM_16", 22_050, Source("PCM", 22_050, 22_050, 16)),
    ],
)
def test_of_samples_their_depth_and_rate_are_told(
    tmp_path: Path, name: str, subtype: str, rate: int, source: Source
) -> None:
    soundfile.write(tmp_path / name, np.zeros((rate // 4, 2)), rate, subtype=subtype)
    assert source_of(tmp_path / name) == source


@pytest.mark.parametrize(
    ("suffix", "source"),
    [
        (".mp3", Source("MP3", 44_100, 44_100)),
        (".ogg", Source("Vorbis", 44_100, 44_100)),
        (".opus", Source("Opus", 48_000, 48_000)),
        (".m4a", Source("AAC", 44_100, 44_100)),
    ],
)
def test_what_is_packed_by_the_ear_has_no_depth(tmp_path: Path, suffix: str, source: Source) -> None:
    assert source_of(write_tone(tmp_path / f"a{suffix}", 0.3)) == source


def test_what_is_brought_to_the_rate_of_another_says_so(tmp_path: Path) -> None:
    assert source_of(write_tone(tmp_path / "a.flac", 0.3), 48_000) == Source("FLAC", 44_100, 48_000, 16)
