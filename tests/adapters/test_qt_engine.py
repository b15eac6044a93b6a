"""Videos really play: their pictures, their soundtracks and subtitles, one chapter after the other."""

from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtGui import QColor
from PySide6.QtMultimedia import QVideoFrame, QVideoSink
from pytestqt.qtbot import QtBot

from segue.adapters.post import QtPost
from segue.adapters.qt_engine import QtEngine
from segue.core.ports.playing import Ended, EngineNews, Failed, Piece, Started, Strand, Strands, Token
from videos import HEIGHT, WIDTH, write_video


def seconds(count: float) -> timedelta:
    return timedelta(seconds=count)


class Cinema:
    def __init__(self, qtbot: QtBot) -> None:
        self.qtbot = qtbot
        self.post = QtPost()
        self.engine = QtEngine(self.post, True)
        self.news: list[EngineNews] = []
        self.strands: list[Strands] = []
        self.pictures: list[QVideoFrame] = []
        self.said: list[str] = []
        self.sink = QVideoSink()
        self.sink.videoFrameChanged.connect(self._see)
        self.sink.subtitleTextChanged.connect(lambda said: self.said.append(said))
        self.engine.listen(self.news.append)
        self.engine.tell(self.strands.append)

    def _see(self, picture: QVideoFrame) -> None:
        if picture.isValid():
            self.pictures.append(picture)

    def play(self, path: Path, start: float = 0, end: float | None = None, token: int = 1) -> None:
        until = None if end is None else seconds(end)
        self.engine.play(Piece(path, Token(token), seconds(start), until, is_video=True))

    def has_begun(self, token: int) -> bool:
        return any(isinstance(news, Started) and news.token == token for news in self.news)

    def wait(self, until: Callable[[], object]) -> None:
        self.qtbot.waitUntil(lambda: bool(until()), timeout=15_000)

    def is_at(self, share: float) -> None:
        """The square of the picture that is seen now is so far on its way."""
        image = self.pictures[-1].toImage()
        y = HEIGHT // 2
        bright = [x for x in range(WIDTH) if QColor(image.pixel(x, y)).lightness() > 180]
        assert abs(min(bright) / (WIDTH - 30) - share) < 0.15


@pytest.fixture
def cinema(qtbot: QtBot) -> Iterator[Cinema]:
    made = Cinema(qtbot)
    yield made
    made.engine.close()
    made.post.close()


@pytest.mark.parametrize("suffix", [".mp4", ".mkv", ".webm"])
def test_a_video_is_seen_and_ends(cinema: Cinema, tmp_path: Path, suffix: str) -> None:
    cinema.engine.show_on(cinema.sink)
    cinema.play(write_video(tmp_path / f"film{suffix}", 1))
    cinema.wait(lambda: len(cinema.news) == 2)
    started, ended = cinema.news
    assert isinstance(started, Started)
    assert started.duration is not None
    assert abs(started.duration - seconds(1)) < seconds(0.1)
    assert ended == Ended(Token(1))
    assert len(cinema.pictures) >= 5
    assert cinema.pictures[0].size().toTuple() == (WIDTH, HEIGHT)


def test_a_video_without_sound_plays_too(cinema: Cinema, tmp_path: Path) -> None:
    cinema.engine.show_on(cinema.sink)
    cinema.play(write_video(tmp_path / "silent.mp4", 1, sounds=()))
    cinema.wait(lambda: len(cinema.news) == 2)
    assert [type(news) for news in cinema.news] == [Started, Ended]


def test_it_plays_on_while_nobody_looks(cinema: Cinema, tmp_path: Path) -> None:
    cinema.play(write_video(tmp_path / "film.mp4", 5))
    cinema.wait(lambda: cinema.engine.position() > seconds(0.5))
    assert not cinema.pictures
    cinema.engine.show_on(cinema.sink)
    cinema.wait(lambda: cinema.pictures)
    cinema.engine.show_on(None)
    seen, at = len(cinema.pictures), cinema.engine.position()
    cinema.wait(lambda: cinema.engine.position() > at + seconds(0.5))
    assert len(cinema.pictures) <= seen + 3, "some may have been on their way"


def test_who_looks_at_any_moment_of_the_start_sees_it_from_there(cinema: Cinema, tmp_path: Path) -> None:
    """Qt, where it gets its surface between loading and playing, begins to decode anywhere, and may give up."""
    path = write_video(tmp_path / "film.mp4", 3)
    for token in range(1, 12):
        cinema.engine.show_on(None)
        cinema.play(path, token=token)
        cinema.qtbot.wait(4 * token)  # not for anything: the moment is what is tried
        cinema.pictures.clear()
        cinema.engine.show_on(cinema.sink)
        cinema.wait(lambda token=token: cinema.has_begun(token) and len(cinema.pictures) > 2)
    assert not [news for news in cinema.news if isinstance(news, Failed)]


def test_a_seek_goes_to_the_picture(cinema: Cinema, tmp_path: Path) -> None:
    cinema.engine.show_on(cinema.sink)
    cinema.play(write_video(tmp_path / "film.mp4", 10))
    cinema.wait(lambda: cinema.pictures)
    cinema.is_at(0)
    cinema.engine.seek(seconds(8))
    cinema.wait(lambda: cinema.engine.position() > seconds(8.3))
    cinema.is_at(0.83)


def test_soundtracks_and_subtitles_are_chosen(cinema: Cinema, tmp_path: Path) -> None:
    path = write_video(
        *(tmp_path / "film.mkv", 6),
        sounds=("eng", "deu"),
        subtitles=(("eng", "", "Good evening"), ("fra", "For all", "Bonsoir")),
    )
    cinema.engine.show_on(cinema.sink)
    cinema.play(path)
    cinema.wait(lambda: cinema.strands)
    told = cinema.strands[-1]
    assert told.sounds == (Strand("English"), Strand("German"))
    assert told.subtitles == (Strand("English"), Strand("French", "For all"))
    assert (told.sound, told.shown) == (0, None)
    cinema.wait(lambda: cinema.engine.position() > seconds(0.2))
    cinema.engine.choose_sound(1)
    cinema.engine.choose_subtitles(1)
    cinema.wait(lambda: (cinema.strands[-1].sound, cinema.strands[-1].shown) == (1, 1))
    cinema.wait(lambda: "Bonsoir" in cinema.said)
    cinema.play(path, 3, token=2)
    cinema.wait(lambda: cinema.news[-1].token == Token(2))
    assert (cinema.strands[-1].sound, cinema.strands[-1].shown) == (1, 1), "another chapter of the same file"
    cinema.play(write_video(tmp_path / "other.mkv", 2, sounds=("eng",)), token=3)
    cinema.wait(lambda: cinema.news[-1].token == Token(3))
    cinema.wait(lambda: cinema.strands[-1] == Strands((Strand("English"),), 0))


def test_what_is_chosen_as_soon_as_it_is_known_keeps_the_video_from_nothing(cinema: Cinema, tmp_path: Path) -> None:
    path = write_video(tmp_path / "film.mkv", 3, sounds=("eng", "deu"), subtitles=(("fra", "", "Bonsoir"),))

    def choose(strands: Strands) -> None:
        if len(cinema.strands) == len(chosen) == 0 and strands.sounds:
            chosen.append(strands)
            cinema.engine.choose_sound(1)
            cinema.engine.choose_subtitles(0)
        cinema.strands.append(strands)

    chosen: list[Strands] = []
    cinema.engine.tell(choose)
    cinema.engine.show_on(cinema.sink)
    cinema.play(path)
    cinema.wait(lambda: cinema.has_begun(1))
    cinema.wait(lambda: (cinema.strands[-1].sound, cinema.strands[-1].shown) == (1, 0))
    assert chosen
    cinema.wait(lambda: "Bonsoir" in cinema.said)
    cinema.wait(lambda: isinstance(cinema.news[-1], Ended))


def test_chapters_follow_each_other_without_a_pause(cinema: Cinema, tmp_path: Path) -> None:
    path = write_video(tmp_path / "concert.mp4", 4)
    cinema.engine.show_on(cinema.sink)
    cinema.play(path, 0, 1.5)
    cinema.engine.follow(Piece(path, Token(2), seconds(1.5), seconds(2.5), is_video=True))
    cinema.wait(lambda: Ended(Token(1), Token(2)) in cinema.news)
    assert seconds(1.4) < cinema.engine.position() < seconds(2)
    cinema.engine.follow(Piece(path, Token(3), seconds(0), seconds(1), is_video=True))
    cinema.wait(lambda: Ended(Token(2)) in cinema.news)
    told = [(type(news), news.token) for news in cinema.news]
    assert told == [(Started, 1), (Ended, 1), (Started, 2), (Ended, 2)]
