"""Sound and video play in turns, each by its own engine, and the player need not know."""

from datetime import timedelta
from pathlib import Path

import pytest

from fakes import FakeEngine, Inbox
from segue.core.ports.playing import Ended, EngineNews, Piece, Started, Token
from segue.core.sound_and_video import SoundAndVideo
from segue.domain.fading import Fades, Softness

LENGTH = timedelta(minutes=3)


class Pair:
    def __init__(self) -> None:
        self.inbox = Inbox()
        self.sound = FakeEngine(self.inbox)
        self.made: list[FakeEngine] = []
        self.engine = SoundAndVideo(self.sound, self._make)
        self.news: list[EngineNews] = []
        self.engine.listen(self.news.append)

    def _make(self) -> FakeEngine:
        self.made.append(FakeEngine(self.inbox))
        return self.made[-1]

    @property
    def video(self) -> FakeEngine:
        (video,) = self.made
        return video


@pytest.fixture
def pair() -> Pair:
    return Pair()


def song(token: int) -> Piece:
    return Piece(Path(f"/music/{token}.flac"), Token(token))


def film(token: int) -> Piece:
    return Piece(Path(f"/films/{token}.mkv"), Token(token), is_video=True)


def test_no_engine_for_video_is_made_for_a_song(pair: Pair) -> None:
    pair.engine.play(song(1))
    pair.engine.set_volume(30)
    pair.inbox.run()
    assert pair.news == [Started(Token(1), LENGTH)]
    assert not pair.made
    pair.engine.close()
    assert pair.sound.closed


def test_a_film_stops_the_song_and_is_as_loud(pair: Pair) -> None:
    pair.engine.set_volume(30)
    pair.engine.set_muted(True)
    pair.engine.set_fades(Fades(Softness.OFF))
    pair.engine.play(song(1))
    pair.engine.play(film(2))
    pair.inbox.run()
    assert not pair.sound.is_playing
    assert (pair.video.volume, pair.video.muted) == (30, True)
    assert pair.video.soft == pair.sound.soft == Fades(Softness.OFF)
    assert pair.news == [Started(Token(2), LENGTH)]
    pair.engine.set_volume(40)
    pair.engine.set_muted(False)
    assert (pair.video.volume, pair.sound.volume, pair.video.muted, pair.sound.muted) == (40, 40, False, False)
    pair.engine.play(song(3))
    assert not pair.video.is_playing
    pair.engine.play(film(4))
    assert len(pair.made) == 1


def test_what_is_done_is_done_to_what_plays(pair: Pair) -> None:
    pair.engine.play(film(1))
    pair.inbox.run()
    pair.engine.seek(timedelta(minutes=1))
    pair.engine.pause()
    assert pair.engine.position() == timedelta(minutes=1)
    assert pair.video.paused
    pair.engine.resume()
    assert not pair.video.paused
    pair.engine.stop()
    assert not pair.video.is_playing
    pair.engine.close()
    assert pair.sound.closed
    assert pair.video.closed


def test_only_its_like_follows_by_itself(pair: Pair) -> None:
    pair.engine.play(song(1))
    pair.engine.follow(song(2))
    assert pair.sound.following == song(2)
    pair.engine.follow(film(3))
    assert pair.sound.following is None
    pair.inbox.run()
    pair.sound.advance(LENGTH)
    pair.inbox.run()
    assert pair.news[-1] == Ended(Token(1))
    pair.engine.play(film(3))
    pair.engine.follow(film(4))
    assert pair.video.following == film(4)
    pair.engine.follow(song(5))
    assert pair.video.following is None
    pair.engine.follow(None)
    assert pair.video.following is None


def test_where_nothing_can_be_shown_a_film_is_heard() -> None:
    inbox = Inbox()
    sound = FakeEngine(inbox)
    engine = SoundAndVideo(sound, lambda: None)
    engine.play(film(1))
    assert sound.pieces == [film(1)]
    engine.follow(song(2))
    assert sound.following == song(2), "one engine plays both, and may join them"


def test_both_fade_and_the_one_that_plays_is_asked(pair: Pair) -> None:
    answered: list[str] = []
    pair.engine.fade(0.5, timedelta(seconds=3))
    pair.engine.play(film(1))
    assert (pair.sound.fades, pair.video.fades) == ([(0.5, timedelta(seconds=3))], [(0.5, timedelta())])
    pair.video.hangs = True
    pair.engine.ask(lambda: answered.append("film"))
    pair.inbox.run()
    assert answered == []
    pair.engine.play(song(2))
    pair.inbox.run()
    assert answered == ["film"], "what hangs is not what plays any more"
    pair.engine.ask(lambda: answered.append("song"))
    pair.inbox.run()
    assert answered == ["film", "song"]


def test_both_are_abandoned(pair: Pair) -> None:
    pair.engine.play(film(1))
    pair.engine.abandon()
    assert (pair.sound.abandoned, pair.video.abandoned) == (True, True)
