"""What is asked of an engine before it is there is done when it comes."""

from datetime import timedelta
from pathlib import Path

import pytest

from fakes import FakeEngine, Inbox
from segue.core.engine_to_come import EngineToCome
from segue.core.ports.playing import EngineNews, Piece, Started, Token
from segue.domain.fading import Fades, Softness

SONG = Path("/music/song.ogg")


def seconds(count: float) -> timedelta:
    return timedelta(seconds=count)


@pytest.fixture
def inbox() -> Inbox:
    return Inbox()


@pytest.fixture
def real(inbox: Inbox) -> FakeEngine:
    return FakeEngine(inbox, silent=True)


def test_it_has_no_name_until_it_is_there(real: FakeEngine) -> None:
    engine = EngineToCome()
    arrived: list[None] = []
    engine.arrived.connect(arrived.append)
    assert (engine.name, engine.silent, engine.position()) == ("", False, timedelta())
    engine.become(real)
    assert (engine.name, engine.silent, arrived) == ("Fake", True, [None])


def test_what_was_put_on_plays_when_it_comes(real: FakeEngine, inbox: Inbox) -> None:
    engine = EngineToCome()
    heard: list[EngineNews] = []
    engine.listen(heard.append)
    engine.set_volume(40)
    engine.set_muted(True)
    engine.play(Piece(SONG, Token(1), seconds(5), seconds(90)))
    engine.seek(seconds(20))
    assert engine.position() == seconds(20)
    engine.become(real)
    inbox.run()
    assert real.played == [(SONG, Token(1), seconds(20))]
    assert (real.volume, real.muted) == (40, True)
    assert heard == [Started(Token(1), seconds(90))]
    assert not real.paused


def test_how_it_is_to_sound_is_told_when_it_comes(real: FakeEngine) -> None:
    engine = EngineToCome()
    engine.set_bands((3.0,) * 10)
    engine.set_speed(1.5)
    engine.set_fades(Fades(stop=Softness.LONGER))
    engine.play(Piece(SONG, Token(1), gain=0.5))
    engine.follow(Piece(SONG, Token(2), gain=0.5))
    engine.level(Token(1), 0.7)
    engine.level(Token(2), 0.8)
    engine.become(real)
    assert (real.bands, real.speed) == ((3.0,) * 10, 1.5)
    assert real.soft == Fades(stop=Softness.LONGER)
    assert real.pieces[0].gain == 0.7
    assert real.following is not None
    assert real.following.gain == 0.8
    engine.level(Token(1), 1.0)
    assert real.levels[Token(1)] == 1.0


def test_what_was_paused_stays_so(real: FakeEngine) -> None:
    engine = EngineToCome()
    engine.play(Piece(SONG, Token(1)))
    engine.pause()
    engine.become(real)
    assert real.paused
    engine.resume()
    assert not real.paused


def test_what_was_stopped_does_not_begin(real: FakeEngine) -> None:
    engine = EngineToCome()
    engine.play(Piece(SONG, Token(1)))
    engine.stop()
    engine.become(real)
    assert real.played == []


def test_of_two_wishes_the_last_holds(real: FakeEngine) -> None:
    engine = EngineToCome()
    engine.play(Piece(SONG, Token(1)))
    engine.pause()
    engine.play(Piece(SONG, Token(2)))
    engine.become(real)
    assert real.played == [(SONG, Token(2), timedelta())]
    assert not real.paused


def test_from_then_on_it_is_the_engine(real: FakeEngine, inbox: Inbox) -> None:
    engine = EngineToCome()
    engine.become(real)
    heard: list[EngineNews] = []
    engine.listen(heard.append)
    engine.set_volume(30)
    engine.set_muted(False)
    engine.play(Piece(SONG, Token(3)))
    inbox.run()
    real.advance(seconds(10))
    engine.pause()
    assert (real.volume, real.muted, engine.position(), real.paused) == (30, False, seconds(10), True)
    engine.seek(seconds(60))
    assert real.position() == seconds(60)
    engine.stop()
    assert not real.is_playing
    engine.close()
    assert real.closed


def test_it_can_be_closed_before_it_came() -> None:
    EngineToCome().close()


def test_another_takes_its_place_as_loud_and_as_far_faded(inbox: Inbox) -> None:
    engine = EngineToCome()
    heard: list[EngineNews] = []
    engine.listen(heard.append)
    engine.set_volume(40)
    engine.play(Piece(SONG, Token(1)))
    first, second = FakeEngine(inbox), FakeEngine(inbox)
    engine.become(first, lambda: second)
    inbox.run()
    engine.fade(0.25, seconds(5))
    assert engine.replace()
    assert (first.abandoned, second.played) == (True, [])
    assert (second.volume, second.fades) == (40, [(0.25, timedelta())])
    engine.play(Piece(SONG, Token(2)))
    inbox.run()
    assert heard[-1] == Started(Token(2), seconds(180))


def test_where_there_is_no_other_it_stays(real: FakeEngine) -> None:
    engine = EngineToCome()
    assert not engine.replace()
    engine.become(real)
    assert not engine.replace()
    assert not real.abandoned
