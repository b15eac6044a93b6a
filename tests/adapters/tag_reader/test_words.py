"""How texts become numbers, years, gains and ids."""

from pathlib import Path

import pytest
from mutagen.id3 import RVA2, TXXX, UFID
from mutagen.mp4 import MP4
from mutagen.oggopus import OggOpus

from audio_files import flac_saying, mp3_saying, read_tags, write_tone
from segue.domain.track import MusicBrainzIds, ReplayGain

RECORDING = "b1a9c0e9-d987-4042-ae91-78d6a3267d69"
RELEASE = "89ad4ac3-39f7-470e-963a-56509c546377"
ARTIST = "f35e1992-230b-4f63-9e63-a829caccbcd5"
ALBUM_ARTIST = "9c9f1380-2516-4fc9-a3e6-f9f61941d090"


@pytest.mark.parametrize(
    ("text", "number"),
    [
        *[("3", 3), ("3/12", 3), (" 03 / 12", 3), ("007", 7), ("9999", 9999), ("5 of 9", 5)],
        *[("0", None), ("-3", None), ("/12", None), ("A1", None), ("12345", None), ("9" * 500, None)],
        *[("", None), ("³", None), ("٣", None)],
    ],
)
def test_numbers(tmp_path: Path, text: str, number: int | None) -> None:
    path = write_tone(tmp_path / "x.flac", title="x", track_no=text, disc_no=text)
    tags = read_tags(str(path))
    assert (tags.track_no, tags.disc_no) == (number, number)


@pytest.mark.parametrize(
    ("text", "year"),
    [
        *[("1999", 1999), ("1999-12-31", 1999), ("19991231", 1999), ("31/12/1999", 1999), ("©2004", 2004)],
        *[("0999", None), ("3000", None), ("99", None), ("31121999", None), ("-", None), ("", None)],
    ],
)
def test_years(tmp_path: Path, text: str, year: int | None) -> None:
    assert read_tags(str(write_tone(tmp_path / "x.flac", title="x", year=text))).year == year


@pytest.mark.parametrize(
    ("text", "bpm"),
    [
        *[("128", 128.0), ("128.0 BPM", 128.0), ("  97,5bpm", 97.5), ("+90", 90.0), ("120.", 120.0), ("1e2", 100.0)],
        *[("0", None), ("-120", None), ("0.5", None), ("1001", None), ("12345678901", None), ("1e999", None)],
        *[("nan", None), ("inf", None), ("fast", None), ("", None), ("١٢٠", None), ("9" * 5_000, None)],
    ],
)
def test_beats_per_minute(tmp_path: Path, text: str, bpm: float | None) -> None:
    assert flac_saying(tmp_path, bpm=text).bpm == bpm


@pytest.mark.parametrize(
    ("text", "is_compilation"),
    [("1", True), ("true", True), ("Yes", True), ("0", False), ("", False), ("no", False), ("2", False)],
)
def test_compilations(tmp_path: Path, text: str, is_compilation: bool) -> None:
    assert flac_saying(tmp_path, compilation=text).is_compilation == is_compilation


def test_an_mp4_that_says_it_is_no_compilation(tmp_path: Path) -> None:
    path = write_tone(tmp_path / "x.m4a", title="x")
    file = MP4(path)
    file["cpil"] = False
    file.save()
    assert not read_tags(str(path)).is_compilation


@pytest.mark.parametrize(
    ("text", "gain"),
    [
        *[("-6.54 dB", -6.54), ("+3.2dB", 3.2), ("−2,5 dB", -2.5), ("0.00 dB", 0.0), (".5", 0.5), ("-.5 db", -0.5)],
        *[("64", 64.0), ("64.1 dB", None), ("-200 dB", None), ("nan dB", None), ("- 3", None), ("dB", None)],
    ],
)
def test_gains(tmp_path: Path, text: str, gain: float | None) -> None:
    tags = flac_saying(tmp_path, replaygain_track_gain=text, replaygain_album_gain=text)
    assert tags.gain == ReplayGain(gain, gain)


@pytest.mark.parametrize(
    ("text", "peak"),
    [("0.988553", 0.988553), ("1,034", 1.034), ("1", 1.0), ("0.000000", None), ("-1", None), ("32767", None)],
)
def test_peaks(tmp_path: Path, text: str, peak: float | None) -> None:
    tags = flac_saying(tmp_path, replaygain_track_peak=text, replaygain_album_peak=text)
    assert tags.gain == ReplayGain(None, None, peak, peak)


@pytest.mark.parametrize(
    ("text", "gain"),
    [("0", 5.0), ("-2560", -5.0), ("128", 5.5), ("-32768", None), ("40000", None), ("loud", None)],
)
def test_gains_of_opus(tmp_path: Path, text: str, gain: float | None) -> None:
    path = write_tone(tmp_path / "x.opus", title="x")
    file = OggOpus(path)
    file["R128_TRACK_GAIN"] = text
    file["R128_ALBUM_GAIN"] = "-1280"
    file.save()
    assert read_tags(str(path)).gain == ReplayGain(gain, 0.0)


def test_what_opus_says_of_itself_comes_first(tmp_path: Path) -> None:
    tags = flac_saying(
        tmp_path, r128_track_gain="-2560", replaygain_track_gain="-1 dB", replaygain_album_gain="-2 dB"
    )
    assert tags.gain == ReplayGain(-5.0, -2.0)


def test_adjustments_of_id3(tmp_path: Path) -> None:
    tags = mp3_saying(
        tmp_path,
        RVA2(desc="Track", channel=1, gain=-6.5, peak=0.5),
        RVA2(desc="album", channel=1, gain=2.25, peak=0.0),
        RVA2(desc="left", channel=3, gain=9.0, peak=0.9),
    )
    assert (tags.gain.track_gain, tags.gain.album_gain, tags.gain.album_peak) == (-6.5, 2.25, None)
    assert tags.gain.track_peak == pytest.approx(0.5)


def test_an_adjustment_of_one_side_is_none_of_the_track(tmp_path: Path) -> None:
    assert mp3_saying(tmp_path, RVA2(desc="track", channel=3, gain=9.0, peak=0.9)).gain == ReplayGain()


def test_a_text_of_replaygain_comes_before_an_adjustment(tmp_path: Path) -> None:
    tags = mp3_saying(
        tmp_path,
        RVA2(desc="track", channel=1, gain=-6.5, peak=0.5),
        TXXX(encoding=3, desc="replaygain_track_gain", text=["-1 dB"]),
    )
    assert tags.gain.track_gain == -1.0


@pytest.mark.parametrize(
    ("text", "year"), [("1959", 1959), ("1959-08-17", 1959), ("59", None), ("", None), ("9" * 900, None)]
)
def test_original_years(tmp_path: Path, text: str, year: int | None) -> None:
    tags = flac_saying(tmp_path, date="1997", originaldate=text)
    assert (tags.year, tags.original_year) == (1997, year)


def test_the_original_year_stands_in_for_that_of_the_release(tmp_path: Path) -> None:
    assert flac_saying(tmp_path, originalyear="1959").year == 1959


@pytest.mark.parametrize(
    ("text", "uuid"),
    [
        (RECORDING, RECORDING),
        (RECORDING.upper(), RECORDING),
        (f" {RECORDING}\0", RECORDING),
        (f"{RECORDING}/{RELEASE}", RECORDING),
        (f"https://musicbrainz.org/recording/{RECORDING}", RECORDING),
        (RECORDING[:-1], ""),
        (RECORDING + "0", ""),
        (RECORDING.replace("-", ""), ""),
        (RECORDING.replace("b", "g"), ""),
        ("", ""),
    ],
)
def test_ids(tmp_path: Path, text: str, uuid: str) -> None:
    assert flac_saying(tmp_path, musicbrainz_trackid=text).musicbrainz == MusicBrainzIds(track=uuid)


def test_the_first_of_several_ids(tmp_path: Path) -> None:
    tags = flac_saying(tmp_path, musicbrainz_artistid=["unknown", ARTIST, ALBUM_ARTIST])
    assert tags.musicbrainz == MusicBrainzIds(artist=ARTIST)


def test_the_id_of_a_recording_as_text(tmp_path: Path) -> None:
    as_text = TXXX(encoding=3, desc="MusicBrainz Track Id", text=[RECORDING])
    assert mp3_saying(tmp_path, as_text).musicbrainz.track == RECORDING
    as_id = UFID(owner="http://musicbrainz.org", data=RELEASE.encode())
    assert mp3_saying(tmp_path, as_text, as_id).musicbrainz.track == RELEASE


def test_an_id_of_bytes_that_are_no_text(tmp_path: Path) -> None:
    assert mp3_saying(tmp_path, UFID(owner="http://musicbrainz.org", data=b"\xff\0\xfe")).musicbrainz.track == ""
