"""Loudness in files: written where others look for it, and read again as it was meant."""

from pathlib import Path

import mutagen
import pytest

from audio_files import TAGGED, read_tags, write_tone
from segue.adapters.payload import fingerprint
from segue.adapters.tag_writer import write_tags
from segue.domain.tag_change import TagChange
from segue.domain.track import ReplayGain

GAIN = ReplayGain(-7.31, -8.5, 0.987654, 1.012345)


def same_sound(one: str, other: str) -> bool:
    print_ = fingerprint(one)
    return print_ is not None and print_ == fingerprint(other)


@pytest.mark.parametrize("suffix", TAGGED)
def test_what_is_written_is_read_again_and_can_be_undone(tmp_path: Path, suffix: str) -> None:
    path = write_tone(tmp_path / f"song{suffix}", title="A title", artists=["One", "Two"], album="An album")
    before = read_tags(str(path))
    back = write_tags(str(path), TagChange(gain=GAIN), same_sound)
    read = read_tags(str(path)).gain
    assert read.track_gain == pytest.approx(-7.31, abs=0.01)
    assert read.album_gain == pytest.approx(-8.5, abs=0.01)
    if suffix != ".opus":  # which has no place for them
        assert (read.track_peak, read.album_peak) == (0.987654, 1.012345)
    write_tags(str(path), TagChange(gain=ReplayGain(track_gain=2.0)), same_sound)
    assert read_tags(str(path)).gain == ReplayGain(track_gain=pytest.approx(2.0, abs=0.01))
    write_tags(str(path), TagChange(gain=GAIN), same_sound)
    back()
    assert read_tags(str(path)) == before


def test_opus_counts_from_another_loudness(tmp_path: Path) -> None:
    path = write_tone(tmp_path / "song.opus", title="A title")
    write_tags(str(path), TagChange(gain=ReplayGain(track_gain=-5.0)), same_sound)
    tags = mutagen.File(path).tags
    assert tags["R128_TRACK_GAIN"] == ["-2560"]
    assert not any(name.startswith("replaygain") for name, _ in tags)


@pytest.mark.parametrize("suffix", [".flac", ".ogg"])
def test_it_stands_under_the_names_that_others_look_for(tmp_path: Path, suffix: str) -> None:
    path = write_tone(tmp_path / f"song{suffix}", title="A title")
    write_tags(str(path), TagChange(gain=GAIN), same_sound)
    tags = mutagen.File(path).tags
    assert tags["REPLAYGAIN_TRACK_GAIN"] == ["-7.31 dB"]
    assert tags["REPLAYGAIN_ALBUM_PEAK"] == ["1.012345"]
