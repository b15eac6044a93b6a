"""Long tracks go on where they were left, whatever ended them."""

from datetime import timedelta
from pathlib import Path

import pytest
from msgspec.structs import replace

from builders import MONDAY, tags
from core.test_playback import LENGTH, Deck, path
from fakes import FakeLeftPlaces
from segue.core.errors import StorageFull
from segue.core.resuming import KEPT_EVERY, Resuming
from segue.domain.play import CHOSEN
from segue.domain.queue import Repeat
from segue.domain.track import Part, Track, TrackId

#: A mix of an hour; all other tracks are short.
MIX = TrackId(9)
HOUR = timedelta(hours=1)
TALK = timedelta(minutes=42, seconds=10)


class Study(Deck):
    def __init__(self, places: FakeLeftPlaces | None = None) -> None:
        super().__init__()
        self.tracks.known[MIX] = Track(MIX, path(9), tags("Mix", duration=HOUR), MONDAY)
        self.engine.lengths[path(9)] = HOUR
        self.places = places or FakeLeftPlaces()
        self.resuming = Resuming(self.player, self.places, self.alarms, self.clock)
        self.went_on: list[timedelta] = []
        self.player.went_on.connect(self.went_on.append)

    def seek(self, to: timedelta) -> None:
        self.player.seek(to)
        self.pass_time(1)


@pytest.fixture
def study() -> Study:
    return Study()


@pytest.mark.parametrize("how", ["next", "stop", "close", "pause"])
def test_it_goes_on_where_it_was_left(study: Study, how: str) -> None:
    study.put_on(MIX, 1)
    assert study.went_on == []
    study.seek(TALK)
    getattr(study.player, how)()
    if how != "pause":  # then what is put on instead ends it
        assert study.places.kept == {MIX: TALK + timedelta(seconds=1)}
    if how == "close":
        study = Study(study.places)
    study.put_on(MIX)
    assert study.player.position() == TALK + timedelta(seconds=1)
    assert study.went_on == [TALK + timedelta(seconds=1)]


def test_a_crash_loses_some_seconds(study: Study) -> None:
    study.put_on(MIX)
    study.seek(TALK)
    study.pass_time(60)
    again = Study(study.places)  # and the first one says nothing more
    again.put_on(MIX)
    lost = TALK + timedelta(seconds=61) - again.player.position()
    assert timedelta() <= lost <= KEPT_EVERY


def test_what_was_heard_to_its_end_begins_anew(study: Study) -> None:
    study.put_on(MIX)
    study.seek(HOUR - timedelta(seconds=90))
    study.pass_time(10)
    assert study.places.kept
    study.pass_time(90)
    assert study.places.kept == {}
    study.put_on(MIX)
    assert study.player.position() == timedelta()


def test_of_its_first_moments_nothing_is_kept(study: Study) -> None:
    study.put_on(MIX)
    study.seek(TALK)
    study.player.stop()
    study.put_on(MIX)
    study.player.seek(timedelta())  # start over
    study.pass_time(10)
    study.player.stop()
    assert study.places.kept == {}


def test_songs_begin_at_their_start(study: Study) -> None:
    study.put_on(1, 2)
    study.pass_time(40)
    study.player.next()
    assert (study.places.kept, study.places.times) == ({}, 0)
    assert "left place" not in study.alarms.keys
    study.put_on(1)
    assert study.player.position() == timedelta()


def test_where_a_file_broke_it_was_left_a_moment_before(study: Study) -> None:
    study.put_on(MIX)
    study.seek(TALK)
    study.pass_time(20)
    study.engine.break_down("Its disk has gone away.")
    study.engine.seek(timedelta())
    study.inbox.run()
    assert abs(study.places.kept[MIX] - TALK) <= timedelta(seconds=21)


def test_repeated_it_begins_anew(study: Study) -> None:
    study.player.set_repeat(Repeat.ONE)
    study.put_on(MIX)
    study.seek(HOUR - timedelta(seconds=100))
    study.pass_time(120)
    assert study.player.position() < timedelta(seconds=25)
    assert study.went_on == []


def test_it_follows_by_itself_where_it_was_left(study: Study) -> None:
    study.places.kept[MIX] = TALK
    study.put_on(1, MIX)
    study.pass_time(LENGTH + 1)
    assert study.track == MIX
    assert study.player.position() >= TALK
    assert study.went_on == [TALK]


def test_a_place_behind_the_end_is_none(study: Study) -> None:
    study.places.kept[MIX] = 2 * HOUR  # of a file that was longer then
    study.put_on(MIX)
    assert study.player.position() == timedelta()


def test_a_part_of_a_file_has_a_place_of_its_own(study: Study) -> None:
    book = Path("/music/book.m4b")
    study.engine.lengths[book] = 3 * HOUR
    study.tracks.known[MIX] = replace(study.tracks.known[MIX], path=book, part=Part(2, HOUR, 2 * HOUR))
    study.put_on(MIX)
    study.seek(TALK)
    study.player.stop()
    study.player.play([MIX], CHOSEN)
    study.inbox.run()
    assert study.engine.pieces[-1].start == HOUR + TALK + timedelta(seconds=1)


def test_a_full_disk_stops_no_music(study: Study, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise StorageFull("The disk is full.")

    study.places.keep = full  # type: ignore[method-assign]
    study.put_on(MIX, 1)
    study.seek(TALK)
    study.pass_time(20)
    study.player.next()
    study.inbox.run()
    assert study.track == 1
    assert study.failures == ["The disk is full."]


def test_a_device_that_went_away_changes_no_place(study: Study) -> None:
    study.put_on(MIX)
    study.seek(TALK)
    study.pass_time(20)
    at = study.player.position()
    study.engine.break_down("The audio device does not answer.", device=True)
    study.engine.seek(timedelta())
    study.inbox.run()
    assert study.places.kept == {MIX: at}
    assert study.player.position() == at
