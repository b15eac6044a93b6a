"""Listens are logged in their order, whatever the disk takes."""

from datetime import timedelta
from pathlib import Path

import pytest
from msgspec.structs import replace

from builders import MONDAY, a_listen, tags
from fakes import FakePlayLog
from segue.core.play_logging import PlayLogging
from segue.core.ports.playing import Token
from segue.core.under_way import UnderWay
from segue.domain.play import Ending, Play
from segue.domain.track import Track, TrackId


class Desk:
    def __init__(self) -> None:
        self.log = FakePlayLog(lambda _: tags())
        self.played: list[int] = []
        self.failed: list[str] = []
        self.logging = PlayLogging(self.log, self._hear, self.failed.append)

    def _hear(self, play: Play, track: Track) -> None:
        assert play.listen.track == track.id
        self.played.append(track.id)


@pytest.fixture
def desk() -> Desk:
    return Desk()


def under_way(number: int = 1) -> UnderWay:
    track = Track(TrackId(number), Path(f"/music/{number}.ogg"), tags(), MONDAY)
    return UnderWay(Token(number), track, a_listen(number, MONDAY + timedelta(minutes=number)))


def test_what_is_noted_twice_begins_once_and_goes_on(desk: Desk) -> None:
    one = under_way()
    desk.logging.note(one)
    one.listen = replace(one.listen, listened=timedelta(minutes=9))
    desk.logging.note(one)
    assert desk.log.begun == 1
    assert desk.log.under_way is not None
    assert desk.log.under_way.listened == timedelta(minutes=9)


def test_what_ends_is_told_once_it_is_logged(desk: Desk) -> None:
    one = under_way()
    desk.logging.note(one)
    desk.logging.end(one, Ending.FINISHED)
    assert desk.played == [1]
    assert not desk.logging.waits


def test_what_a_full_disk_does_not_take_waits_and_is_logged_in_its_order(desk: Desk) -> None:
    one, two = under_way(1), under_way(2)
    desk.logging.note(one)
    desk.log.is_full = True
    desk.logging.end(one, Ending.FINISHED)
    assert desk.logging.waits
    desk.logging.note(two)
    assert not two.is_noted, "the log's one note is that of the first"
    desk.logging.end(two, Ending.FAILED)
    assert desk.played == []
    assert desk.failed
    desk.log.is_full = False
    desk.logging.flush()
    assert desk.played == [1, 2]
    assert [play.listen.track for play in desk.log.plays] == [1, 2]


def test_a_note_that_a_full_disk_does_not_take_is_made_the_next_time(desk: Desk) -> None:
    one = under_way()
    desk.log.is_full = True
    desk.logging.note(one)
    assert not one.is_noted
    assert len(desk.failed) == 1
    desk.log.is_full = False
    desk.logging.note(one)
    assert desk.log.under_way == one.listen


def test_what_is_private_is_not_noted(desk: Desk) -> None:
    one = under_way()
    one.is_private = True
    desk.logging.note(one)
    assert desk.log.begun == 0


def test_what_is_dropped_was_not_noted(desk: Desk) -> None:
    one = under_way()
    desk.logging.note(one)
    desk.logging.drop(one)
    assert desk.log.under_way is None
    assert not one.is_noted
    desk.log.is_full = True
    desk.logging.drop(one)
    assert desk.failed == [], "there was nothing more to drop"
