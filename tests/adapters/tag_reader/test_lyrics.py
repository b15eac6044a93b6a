"""Lyrics where programs put them: in the tags of each kind, and beside the file."""

import os
import zlib
from collections.abc import Callable
from pathlib import Path

import pytest
from mutagen.aiff import AIFF
from mutagen.apev2 import APEv2
from mutagen.asf import ASF
from mutagen.flac import FLAC
from mutagen.id3 import ID3, SYLT, TXXX, USLT
from mutagen.mp3 import MP3
from mutagen.mp4 import MP4
from mutagen.oggopus import OggOpus
from mutagen.oggvorbis import OggVorbis
from mutagen.wave import WAVE
from mutagen.wavpack import WavPack

from audio_files import write_tone
from segue.adapters.tag_reader.lyrics import LONGEST, DiskLyrics
from segue.core.errors import LyricsNotRead

Put = Callable[[Path, str], None]

PLAIN = "Row, row\n\nyour boat — über 海"
TIMED = "[00:01.00]Row, row\n[00:02.50]your boat"
AS_TIMED = [("Row, row", 1.0), ("your boat", 2.5)]


def told(path: Path) -> list[tuple[str, float | None]]:
    lines = DiskLyrics().read(path).lines
    return [(line.words, None if line.at is None else line.at.total_seconds()) for line in lines]


def text(path: Path) -> str:
    return DiskLyrics().read(path).text


def in_uslt(path: Path, its: str) -> None:
    ID3().save(path)
    id3 = ID3(path)
    id3.add(USLT(encoding=3, lang="eng", desc="", text=its))
    id3.save(path)


def in_aiff(path: Path, its: str) -> None:
    file = AIFF(path)
    if file.tags is None:
        file.add_tags()
    file.tags.add(USLT(encoding=3, lang="eng", desc="", text=its))
    file.save()


def in_wave(path: Path, its: str) -> None:
    file = WAVE(path)
    if file.tags is None:
        file.add_tags()
    file.tags.add(USLT(encoding=1, lang="XXX", desc="x", text=its))
    file.save()


def in_named_frame(path: Path, its: str) -> None:
    id3 = ID3()
    id3.add(TXXX(encoding=3, desc="LYRICS", text=[its]))
    id3.save(path)


def in_comment(kind: type, name: str) -> Put:
    def put(path: Path, its: str) -> None:
        file = kind(path)
        file[name] = its
        file.save()

    return put


def in_ape(path: Path, its: str) -> None:
    tags = APEv2()
    tags["Lyrics"] = its
    tags.save(path)


def in_free_atom(path: Path, its: str) -> None:
    file = MP4(path)
    file["----:com.apple.iTunes:UNSYNCEDLYRICS"] = [its.encode()]
    file.save()


PLACES: dict[str, tuple[str, Put]] = {
    "USLT": (".mp3", in_uslt),
    "USLT in WAV": (".wav", in_wave),
    "USLT in AIFF": (".aiff", in_aiff),
    "TXXX": (".mp3", in_named_frame),
    "APEv2 of an MP3": (".mp3", in_ape),
    "FLAC": (".flac", in_comment(FLAC, "LYRICS")),
    "FLAC, unsynced": (".flac", in_comment(FLAC, "UnsyncedLyrics")),
    "FLAC, synced": (".flac", in_comment(FLAC, "SYNCEDLYRICS")),
    "Vorbis": (".ogg", in_comment(OggVorbis, "lyrics")),
    "Opus": (".opus", in_comment(OggOpus, "UNSYNCED LYRICS")),
    "MP4": (".m4a", in_comment(MP4, "\xa9lyr")),
    "MP4, free": (".m4a", in_free_atom),
    "ASF": (".wma", in_comment(ASF, "WM/Lyrics")),
    "WavPack": (".wv", in_comment(WavPack, "Lyrics")),
}


@pytest.mark.parametrize("place", PLACES)
def test_in_the_tags(tmp_path: Path, place: str) -> None:
    suffix, put = PLACES[place]
    path = write_tone(tmp_path / f"song{suffix}")
    assert text(path) == ""
    put(path, PLAIN)
    assert text(path) == PLAIN
    put(path, TIMED)
    assert told(path) == AS_TIMED


def with_sylt(path: Path, pieces: list[tuple[str, int]], kind: int = 1, unit: int = 2) -> Path:
    write_tone(path)
    id3 = ID3()
    id3.add(SYLT(encoding=3, lang="eng", format=unit, type=kind, desc="", text=pieces))
    id3.save(path)
    return path


def test_frames_with_times_in_milliseconds(tmp_path: Path) -> None:
    path = with_sylt(tmp_path / "song.mp3", [("Row, row", 1000), ("your boat", 2500)])
    assert told(path) == AS_TIMED


def test_syllables_make_lines(tmp_path: Path) -> None:
    pieces = [("Row, ", 1000), ("row", 1500), ("\nyour ", 2500), ("boat", 2800)]
    assert told(with_sylt(tmp_path / "song.mp3", pieces)) == AS_TIMED


def test_frames_with_times_in_frames_of_the_sound(tmp_path: Path) -> None:
    path = with_sylt(tmp_path / "song.mp3", [("one", 0), ("two", 100)], unit=1)
    info = MP3(path).info
    assert (info.version, info.layer, info.sample_rate) == (1, 3, 48_000)
    assert told(path) == [("one", 0.0), ("two", 100 * 1152 / 48_000)]


def test_chords_are_not_sung(tmp_path: Path) -> None:
    assert told(with_sylt(tmp_path / "song.mp3", [("Am", 1000)], kind=5)) == []


def test_with_times_is_better_than_without(tmp_path: Path) -> None:
    path = write_tone(tmp_path / "song.flac")
    file = FLAC(path)
    file["LYRICS"], file["UNSYNCEDLYRICS"] = PLAIN, TIMED
    file.save()
    assert told(path) == AS_TIMED
    with_both = with_sylt(tmp_path / "song.mp3", [("Row, row", 1000), ("your boat", 2500)])
    id3 = ID3(with_both)
    id3.add(USLT(encoding=3, lang="eng", desc="", text=PLAIN))
    id3.save(with_both)
    assert told(with_both) == AS_TIMED


def test_what_lies_beside_the_file_wins(tmp_path: Path) -> None:
    path = write_tone(tmp_path / "Song.flac")
    file = FLAC(path)
    file["LYRICS"] = "in the file"
    file.save()
    (tmp_path / "song.TXT").write_text("in a text")
    (tmp_path / "other.lrc").write_text("of another song")
    assert text(path) == "in a text"
    (tmp_path / "SONG.Lrc").write_text("in an LRC")
    assert text(path) == "in an LRC"
    (tmp_path / "Song.lrc").write_text("named exactly")
    assert text(path) == "named exactly"
    (tmp_path / "Song.lrc").write_text("[ti:with nothing in it]\n")
    assert text(path) == "in an LRC"


@pytest.mark.parametrize(
    ("encoding", "words"),
    [
        ("utf-8-sig", "über alles 海"),
        ("utf-16", "über alles 海"),
        ("cp1252", "Über den Wolken muß die Freiheit wohl grenzenlos sein"),
        ("cp1251", "Широка страна моя родная, много в ней лесов, полей и рек"),
        ("cp932", "夕焼け小焼けの赤とんぼ、負われて見たのはいつの日か"),
    ],
)
def test_however_it_is_encoded(tmp_path: Path, encoding: str, words: str) -> None:
    path = write_tone(tmp_path / "song.flac")
    path.with_suffix(".lrc").write_bytes(f"[ti:x]\r\n[00:01.00]{words}\r\n".encode(encoding))
    assert told(path) == [(words, 1.0)]


def test_an_lrc_of_a_gigabyte_is_refused(tmp_path: Path) -> None:
    path = write_tone(tmp_path / "song.flac")
    with path.with_suffix(".lrc").open("wb") as file:
        file.truncate(1 << 30)
    with pytest.raises(LyricsNotRead, match=r"^“song.lrc” is too large to be lyrics\.$"):
        text(path)


def test_a_text_that_is_no_lyrics_is_let_be(tmp_path: Path) -> None:
    path = write_tone(tmp_path / "song.flac")
    with path.with_suffix(".txt").open("wb") as file:
        file.truncate(1 << 30)
    assert text(path) == ""
    path.with_suffix(".txt").write_bytes(b"\0\1\2")
    assert text(path) == ""


def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    path = write_tone(tmp_path / "song.flac")
    os.mkfifo(path.with_suffix(".lrc"))
    assert text(path) == ""


def test_endless_lyrics_in_the_tags_are_none(tmp_path: Path) -> None:
    path = write_tone(tmp_path / "song.flac")
    file = FLAC(path)
    file["LYRICS"] = "la " * LONGEST
    file.save()
    assert text(path) == ""


def id3_with(path: Path, frame: bytes, body: bytes, flags: int) -> Path:
    """A file whose tag has this one frame, of ID3v2.4."""

    def size(n: int) -> bytes:
        return bytes(n >> shift & 0x7F for shift in (21, 14, 7, 0))

    whole = frame + size(len(body)) + flags.to_bytes(2, "big") + body
    path.write_bytes(b"ID3\x04\0\0" + size(len(whole)) + whole + write_tone(path).read_bytes())
    return path


def test_packed_frames_are_not_blown_up(tmp_path: Path) -> None:
    """A thousand times their size, they would take gigabytes."""
    plain = b"\x03eng\0" + b"la la"
    assert text(id3_with(tmp_path / "song.mp3", b"USLT", plain, 0)) == "la la"
    packed = zlib.compress(plain)
    with_size = len(plain).to_bytes(4, "big") + packed
    assert text(id3_with(tmp_path / "packed.mp3", b"USLT", with_size, 0x09)) == ""


def test_a_million_times_are_not_waited_for(tmp_path: Path) -> None:
    """mutagen would take hours with them."""
    head = b"\x03eng\x02\x01\0"
    few, many = (head + b"la\0\0\0\0\x01" * n for n in (2, 1_000_000))
    assert len(told(id3_with(tmp_path / "few.mp3", b"SYLT", few, 0))) == 2
    assert told(id3_with(tmp_path / "many.mp3", b"SYLT", many, 0)) == []


def test_old_frames_are_read(tmp_path: Path) -> None:
    path = write_tone(tmp_path / "song.mp3")
    body = b"\0eng\0" + b"la la"
    tag = b"ULT" + len(body).to_bytes(3, "big") + body
    path.write_bytes(b"ID3\x02\0\0\0\0\0" + bytes([len(tag)]) + tag + path.read_bytes())
    assert text(path) == "la la"


def test_a_damaged_file_has_none(tmp_path: Path) -> None:
    path = tmp_path / "song.mp3"
    path.write_bytes(b"ID3\x04\0\0\x7f\x7f\x7f\x7f" + os.urandom(4000))
    assert text(path) == ""


def test_a_file_that_is_gone_says_so(tmp_path: Path) -> None:
    with pytest.raises(LyricsNotRead, match=r"“song.mp3” cannot be read: This file is not there any more\."):
        text(tmp_path / "song.mp3")
