"""The listener chooses among the subtitles in a video and those beside it."""

import random
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from builders import MONDAY, tags
from fake_alarms import FakeAlarms
from fakes import FakeClock, FakeEngine, FakePlayLog, FakeSettings, FakeTracks, FakeVideo, Inbox, settle
from segue.core.playback import Player
from segue.core.ports.playing import Strand, Strands, SubtitleFile
from segue.core.screen import Screen
from segue.core.subtitles import Subtitles
from segue.core.worker import Worker
from segue.domain.play import CHOSEN
from segue.domain.track import Part, Track, TrackId

FILM, SONG, FIRST, SECOND = (TrackId(number) for number in range(1, 5))
CONCERT = Path("/films/concert.mkv")
INSIDE = Strands((Strand("en"), Strand("de")), 0, (Strand("fr", "Signs"),))


def seconds(count: float) -> timedelta:
    return timedelta(seconds=count)


TRACKS = (
    Track(FILM, Path("/films/film.mkv"), tags("Film", is_video=True), MONDAY),
    Track(SONG, Path("/music/song.ogg"), tags("Song"), MONDAY),
    Track(FIRST, CONCERT, tags("First", is_video=True), MONDAY, part=Part(1, seconds(0), seconds(60))),
    Track(SECOND, CONCERT, tags("Second", is_video=True), MONDAY, part=Part(2, seconds(60))),
)
SAID = "00:00:01,000 --> 00:00:05,000\nHello\n\n00:01:10,000 --> 00:01:20,000\nAgain\n"


class Cinema:
    def __init__(self) -> None:
        self.inbox = Inbox()
        self.engine = FakeEngine(self.inbox)
        self.opener = Worker("opener", self.inbox)
        clock = FakeClock(MONDAY)
        known = {track.id: track.tags for track in TRACKS}
        self.player = Player(
            self.engine,
            FakeTracks(TRACKS),  # type: ignore[arg-type]
            FakePlayLog(known.__getitem__),
            FakeSettings(),
            FakeAlarms(clock, self.inbox),
            clock,
            lambda: None,
            random.Random(1),
        )
        self.screen = Screen()
        self.video = FakeVideo(self.inbox)
        self.screen.become(self.video)
        self.files = [SubtitleFile(Strand("de"), SAID), SubtitleFile(Strand("xx"), "nothing is said here")]
        self.looked: list[Path] = []
        self.subtitles = Subtitles(self.screen, self.player, self.opener, self._beside)

    def _beside(self, path: Path) -> list[SubtitleFile]:
        self.looked.append(path)
        return self.files

    def play(self, *tracks: TrackId) -> None:
        self.player.play(tracks, CHOSEN)
        settle(self.opener, self.inbox)

    def at(self, position: timedelta) -> str:
        self.player.seek(position)
        return self.subtitles.said()


@pytest.fixture
def cinema() -> Iterator[Cinema]:
    made = Cinema()
    yield made
    made.opener.close()


def test_what_is_chosen_of_a_film_that_is_over_chooses_nothing(cinema: Cinema) -> None:
    """A menu may be open when another film begins."""
    cinema.play(FILM)
    last = len(cinema.subtitles.choices) - 1
    cinema.files = []
    cinema.play(FIRST)
    cinema.subtitles.choose(last)
    assert cinema.subtitles.shown is None
    assert cinema.at(seconds(2)) == ""


def test_those_in_the_file_come_before_those_beside_it(cinema: Cinema) -> None:
    cinema.play(FILM)
    cinema.video.become(INSIDE)
    cinema.inbox.run()
    assert cinema.subtitles.choices == (Strand("fr", "Signs"), Strand("de")), "what says nothing is none"
    assert cinema.subtitles.shown is None
    assert cinema.at(seconds(2)) == ""


def test_one_or_the_other_is_shown(cinema: Cinema) -> None:
    cinema.play(FILM)
    cinema.video.become(INSIDE)
    cinema.inbox.run()
    cinema.subtitles.choose(0)
    cinema.inbox.run()
    assert (cinema.video.strands.shown, cinema.subtitles.shown, cinema.at(seconds(2))) == (0, 0, "")
    cinema.subtitles.choose(1)
    cinema.inbox.run()
    assert (cinema.video.strands.shown, cinema.subtitles.shown, cinema.at(seconds(2))) == (None, 1, "Hello")
    assert cinema.at(seconds(6)) == ""
    cinema.subtitles.choose(None)
    cinema.inbox.run()
    assert (cinema.video.strands.shown, cinema.subtitles.shown, cinema.at(seconds(2))) == (None, None, "")


def test_chapters_of_a_file_share_them_and_its_time(cinema: Cinema) -> None:
    cinema.play(FIRST, SECOND)
    cinema.subtitles.choose(0)
    assert cinema.at(seconds(2)) == "Hello"
    cinema.player.next()
    settle(cinema.opener, cinema.inbox)
    assert cinema.looked == [CONCERT]
    assert cinema.subtitles.shown == 0
    assert (cinema.at(seconds(2)), cinema.at(seconds(12))) == ("", "Again")


def test_another_file_begins_without(cinema: Cinema) -> None:
    cinema.play(FILM, SONG)
    cinema.subtitles.choose(0)
    cinema.files = []
    cinema.player.next()
    settle(cinema.opener, cinema.inbox)
    assert cinema.subtitles.said() == ""
    assert cinema.looked == [TRACKS[0].path], "nothing is looked for beside a song"
    cinema.play(FIRST)
    assert (cinema.subtitles.choices, cinema.subtitles.shown) == ((), None)


def test_what_comes_late_is_not_of_the_next_film(cinema: Cinema) -> None:
    cinema.player.play([FILM], CHOSEN)
    cinema.player.play([SONG], CHOSEN)
    settle(cinema.opener, cinema.inbox)
    assert cinema.subtitles.choices == ()


def test_the_window_may_be_there_before_the_engine(cinema: Cinema) -> None:
    screen, video, surface = Screen(), FakeVideo(cinema.inbox), object()
    screen.choose_sound(0)
    screen.choose_subtitles(None)
    screen.show_on(surface)
    screen.become(video)
    assert video.surface is surface
    screen.show_on(None)
    assert video.surface is None
