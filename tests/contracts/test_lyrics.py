"""What holds for whatever keeps lyrics: the fake, and files of the disk."""

from collections.abc import Callable
from pathlib import Path
from typing import Protocol

import pytest
from mutagen.flac import FLAC

from audio_files import write_tone
from fakes import FakeLyrics
from segue.adapters.tag_reader.lyrics import DiskLyrics
from segue.core.errors import LyricsNotRead
from segue.core.ports.files import EmbeddedLyrics, LyricsFiles
from segue.domain.lyrics import Lyrics, parse

LRC = "[00:01.00]Row, row\n[00:03.50]row your boat"


class Rig(Protocol):
    files: LyricsFiles

    def put(self, text: str) -> None: ...

    def embed(self, text: str) -> None: ...

    def break_it(self) -> None: ...

    @property
    def path(self) -> Path: ...


class FakeRig:
    path = Path("/music/song.flac")

    def __init__(self) -> None:
        self.its = FakeLyrics()
        self.files: LyricsFiles = self.its

    def put(self, text: str) -> None:
        self.its.lyrics[self.path] = parse(text)

    def embed(self, text: str) -> None:
        self.its.texts[self.path] = EmbeddedLyrics(text, "song.lrc" if self.path in self.its.lyrics else "")

    def break_it(self) -> None:
        self.its.unread[self.path] = "“song.lrc” is no text, so it cannot be lyrics."


class DiskRig:
    def __init__(self, folder: Path) -> None:
        self.path = write_tone(folder / "song.flac", title="Song")
        self.files: LyricsFiles = DiskLyrics()

    def put(self, text: str) -> None:
        self.path.with_suffix(".lrc").write_text(text)

    def embed(self, text: str) -> None:
        file = FLAC(self.path)
        file["LYRICS"] = text
        file.save()

    def break_it(self) -> None:
        self.path.with_suffix(".lrc").write_bytes(b"\0" * 9)


@pytest.fixture(params=[lambda _: FakeRig(), DiskRig], ids=["fake", "disk"])
def rig(request: pytest.FixtureRequest, tmp_path: Path) -> Rig:
    make: Callable[[Path], Rig] = request.param
    return make(tmp_path)


def test_a_file_without_lyrics(rig: Rig) -> None:
    assert rig.files.read(rig.path) == Lyrics()


def test_lyrics_with_times(rig: Rig) -> None:
    rig.put(LRC)
    assert rig.files.read(rig.path) == parse(LRC)


def test_what_has_changed_is_read_anew(rig: Rig) -> None:
    rig.put(LRC)
    rig.files.read(rig.path)
    rig.put("Another song")
    assert rig.files.read(rig.path).text == "Another song"


def test_those_in_the_tags_can_be_had_as_they_stand_there(rig: Rig) -> None:
    assert rig.files.embedded(rig.path) == EmbeddedLyrics()
    rig.embed("[offset:500]\n" + LRC)
    assert rig.files.embedded(rig.path) == EmbeddedLyrics("[offset:500]\n" + LRC)
    rig.put("Others")
    rig.embed(LRC)
    assert rig.files.embedded(rig.path) == EmbeddedLyrics(LRC, "song.lrc")


def test_what_cannot_be_read_says_why_in_a_sentence(rig: Rig) -> None:
    rig.break_it()
    with pytest.raises(LyricsNotRead, match=r"^“song.lrc” is no text, so it cannot be lyrics\.$"):
        rig.files.read(rig.path)
