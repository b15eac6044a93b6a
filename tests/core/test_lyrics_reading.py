"""The lyrics of a track, also of one that is a part of a file."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from builders import MONDAY, tags
from fakes import FakeLyrics, Inbox, settle
from segue.core.lyrics_reading import LyricsReading, NotRead
from segue.core.worker import Worker
from segue.domain.lyrics import Line, Lyrics, parse
from segue.domain.track import Part, Track, TrackId

PATH = Path("/music/album.flac")
WHOLE = Track(TrackId(1), PATH, tags(), MONDAY)
SECOND = Track(TrackId(2), PATH, tags(), MONDAY, part=Part(2, timedelta(seconds=60)))


class Rig:
    def __init__(self) -> None:
        self.inbox = Inbox()
        self.worker = Worker("lyrics", self.inbox)
        self.files = FakeLyrics()
        self.reading = LyricsReading(self.worker, lambda: self.files)

    def ask(self, track: Track) -> Lyrics | NotRead:
        told: list[Lyrics | NotRead] = []
        self.reading.ask(track, told.append)
        settle(self.worker, self.inbox)
        (answer,) = told
        return answer


@pytest.fixture
def rig() -> Iterator[Rig]:
    made = Rig()
    yield made
    made.worker.close()


def test_the_lyrics_of_a_file(rig: Rig) -> None:
    rig.files.lyrics[PATH] = parse("[00:01.00]one")
    assert rig.ask(WHOLE) == parse("[00:01.00]one")


def test_a_part_has_its_own_lines_with_its_own_times(rig: Rig) -> None:
    rig.files.lyrics[PATH] = parse("[00:01.00]one\n[01:02.00]two")
    assert rig.ask(SECOND) == Lyrics((Line("two", timedelta(seconds=2)),))


def test_the_words_of_a_whole_album_are_those_of_no_track(rig: Rig) -> None:
    rig.files.lyrics[PATH] = parse("one\n\ntwo")
    assert rig.ask(SECOND) == Lyrics()


def test_why_there_are_none(rig: Rig) -> None:
    rig.files.unread[PATH] = "“album.lrc” is too large to be lyrics."
    assert rig.ask(WHOLE) == NotRead("“album.lrc” is too large to be lyrics.")
