"""The listen under way: what it counts, and what of a file is played for it."""

from datetime import timedelta
from pathlib import Path

from builders import MONDAY, a_listen, tags
from segue.core.ports.playing import Token, Tuned
from segue.core.under_way import UnderWay
from segue.domain.play import SESSION_GAP
from segue.domain.track import Part, Track, TrackId

MINUTE = timedelta(minutes=1)


def under_way(part: Part | None = None, address: str | None = None) -> UnderWay:
    track = Track(TrackId(1), Path("/music/1.ogg"), tags("One"), MONDAY, part=part, address=address)
    return UnderWay(Token(1), track, a_listen(listened=timedelta(), lasted=timedelta(), duration=None), since=100.0)


def test_what_is_counted_twice_is_counted_once() -> None:
    one = under_way()
    one.count(130.0, MONDAY + timedelta(seconds=30), speed=1.0)
    one.count(160.0, MONDAY + MINUTE, speed=1.0)
    assert one.listen.listened == one.listen.lasted == MINUTE


def test_at_double_speed_twice_as_much_of_the_music_is_heard_in_the_same_time() -> None:
    one = under_way()
    one.count(160.0, MONDAY + MINUTE, speed=2.0)
    assert (one.listen.listened, one.listen.lasted) == (2 * MINUTE, MINUTE)


def test_a_station_is_heard_at_its_own_speed() -> None:
    one = under_way(address="http://station.example")
    one.count(160.0, MONDAY + MINUTE, speed=2.0)
    assert one.listen.listened == MINUTE


def test_while_no_sound_flows_nothing_is_counted() -> None:
    one = under_way()
    one.since = None
    one.count(160.0, MONDAY + MINUTE, speed=1.0)
    assert (one.listen.listened, one.listen.lasted) == (timedelta(), timedelta())


def test_a_pause_counts_on_the_clock_unless_it_ends_the_session() -> None:
    short, long = under_way(), under_way()
    short.count(160.0, MONDAY + MINUTE + SESSION_GAP, speed=1.0)
    assert (short.listen.listened, short.listen.lasted) == (MINUTE, MINUTE + SESSION_GAP)
    long.count(160.0, MONDAY + MINUTE + SESSION_GAP + timedelta(seconds=1), speed=1.0)
    assert (long.listen.listened, long.listen.lasted) == (MINUTE, timedelta())


def test_what_was_silent_is_taken_back_and_no_more_than_there_was() -> None:
    one = under_way()
    one.count(160.0, MONDAY + MINUTE, speed=2.0)
    one.take_back(timedelta(seconds=20), speed=2.0)
    assert (one.listen.listened, one.listen.lasted) == (timedelta(seconds=80), timedelta(seconds=40))
    one.take_back(2 * MINUTE, speed=2.0)
    assert (one.listen.listened, one.listen.lasted) == (timedelta(), timedelta())


def test_of_a_part_that_stretch_of_the_file_is_played() -> None:
    one = under_way(Part(2, MINUTE, 3 * MINUTE))
    piece = one.piece(timedelta(seconds=10))
    assert (piece.start, piece.end) == (timedelta(seconds=70), 3 * MINUTE)
    assert one.length(of_file=10 * MINUTE) == 2 * MINUTE


def test_the_last_part_is_as_long_as_its_file_goes_on() -> None:
    one = under_way(Part(2, MINUTE, None))
    assert one.length(of_file=10 * MINUTE) == 9 * MINUTE
    assert one.length(of_file=None) is None


def test_a_station_shows_what_is_on() -> None:
    one = under_way(address="http://station.example")
    assert one.as_heard == one.track
    one.tuned = Tuned(one.token, "Station", "Somebody - Something")
    assert one.as_heard.tags.title != one.track.tags.title
    assert "Something" in one.as_heard.tags.title
