"""What follows is told to the engine ahead, at the gain that it has where it stands."""

from collections.abc import Sequence
from datetime import timedelta
from pathlib import Path

import pytest

from builders import MONDAY, a_listen, tags
from fakes import FakeEngine, FakeTracks, Inbox
from segue.core.coming import Coming
from segue.core.levels import Levels
from segue.core.ports.playing import Token
from segue.core.under_way import UnderWay
from segue.domain import queue as queues
from segue.domain.joining import Crossfade
from segue.domain.levelling import By, Levelling
from segue.domain.play import CHOSEN
from segue.domain.queue import Queue
from segue.domain.track import ReplayGain, Track, TrackId

AUTOMATIC = Levelling(By.AUTOMATIC)


def an_album_track(number: int, album: str = "Album", address: str | None = None) -> Track:
    """Its own gain is -6 dB, that of its album -3."""
    gain = ReplayGain(-6.0, -3.0)
    its = tags(f"Track {number}", album=album, track_no=number, disc_no=1, gain=gain)
    return Track(TrackId(number), Path(f"/music/{number}.ogg"), its, MONDAY, address=address)


def at(numbers: Sequence[int], place: int) -> Queue:
    return queues.of([TrackId(number) for number in numbers], CHOSEN, place)


class Desk:
    def __init__(self) -> None:
        self.engine = FakeEngine(Inbox())
        tracks = [an_album_track(1), an_album_track(2), an_album_track(3), an_album_track(7, "Another")]
        self.tracks = FakeTracks([*tracks, an_album_track(9, address="http://station.example")])
        self.levels = Levels(self.tracks, lambda _: ReplayGain())  # type: ignore[arg-type]
        self.left_at = timedelta()
        self.tokens = 0
        self.coming = Coming(
            *(self.engine, self.tracks, self.levels, self.listen_to),  # type: ignore[arg-type]
            lambda _: self.left_at,
        )

    def listen_to(self, track: Track, queue: Queue) -> UnderWay:
        self.tokens += 1
        gain = self.levels.gain(track, queue, AUTOMATIC)
        return UnderWay(Token(self.tokens), track, a_listen(track.id), gain=gain)

    def playing(self, number: int) -> UnderWay:
        return UnderWay(Token(100), self.tracks.known[TrackId(number)], a_listen(number))

    def prepare(self, under_way: UnderWay, following: Queue | None) -> None:
        self.coming.prepare(under_way, following, Crossfade(), AUTOMATIC)


@pytest.fixture
def desk() -> Desk:
    return Desk()


def test_what_the_engine_has_gone_on_to_is_taken_once(desk: Desk) -> None:
    desk.prepare(desk.playing(1), at([1, 2], 1))
    assert desk.engine.following is not None
    assert desk.engine.following.path == Path("/music/2.ogg")
    told = desk.coming.listen
    assert told is not None
    assert desk.coming.take(at([1, 2], 1), told.token) is told
    assert desk.coming.take(at([1, 2], 1), told.token) is None


def test_what_was_not_told_is_not_taken_for_what_plays(desk: Desk) -> None:
    for following, token in ((at([1, 2], 1), Token(55)), (at([1, 3], 1), Token(1)), (None, Token(1))):
        desk.coming.forget()
        desk.tokens = 0
        desk.prepare(desk.playing(1), at([1, 2], 1))
        assert desk.coming.take(following, token) is None
        assert desk.coming.listen is None


def test_what_the_engine_knows_already_it_is_not_told_again(desk: Desk) -> None:
    desk.prepare(desk.playing(1), at([1, 2], 1))
    before, desk.engine.following = desk.engine.following, None
    desk.prepare(desk.playing(1), at([1, 2, 3], 1))
    assert before is not None
    assert desk.engine.following is None
    assert desk.tokens == 1


def test_where_nothing_follows_any_more_the_engine_is_told_so(desk: Desk) -> None:
    desk.prepare(desk.playing(1), at([1, 2], 1))
    desk.prepare(desk.playing(1), None)
    assert desk.engine.following is None
    assert desk.coming.listen is None


def test_a_station_is_not_connected_to_ahead_of_time_nor_followed(desk: Desk) -> None:
    desk.prepare(desk.playing(1), at([1, 9], 1))
    assert desk.engine.following is None
    desk.prepare(desk.playing(9), at([9, 1], 1))
    assert desk.engine.following is None


def test_it_begins_where_it_was_left_unless_it_is_what_plays(desk: Desk) -> None:
    desk.left_at = timedelta(seconds=20)
    desk.prepare(desk.playing(1), at([1, 2], 1))
    assert desk.engine.following is not None
    assert desk.engine.following.start == timedelta(seconds=20)
    desk.coming.forget()
    desk.prepare(desk.playing(2), at([2, 2], 1))
    assert desk.engine.following.start == timedelta()


def test_it_is_levelled_anew_where_it_stands_beside_others(desk: Desk) -> None:
    desk.prepare(desk.playing(7), at([7, 2], 1))
    listen = desk.coming.listen
    assert listen is not None
    alone = listen.gain
    desk.coming.level(at([7, 2, 3], 1), AUTOMATIC)
    assert listen.gain > alone, "the album's -3 dB, and no more its own -6"
    assert desk.engine.levels[listen.token] == listen.gain
    desk.coming.level(at([7, 2, 3], 1), Levelling())
    assert listen.gain == 1.0
