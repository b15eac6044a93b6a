"""Stations among the tracks: kept, renamed and removed, and met by nothing that looks for music."""

from collections.abc import Iterator
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from builders import MONDAY, a_listen
from segue.adapters.sqlite.lists import SqliteLists
from segue.adapters.sqlite.profile import Profile, SqlitePast, open_profile, open_writer
from segue.adapters.sqlite.stations import SqliteStations
from segue.domain.play import Ending
from segue.domain.query import EVERYTHING
from segue.domain.sorting import SortBy
from segue.domain.track import TrackId

JAZZ, NEWS = "http://jazz.example.org/", "https://news.example.org/live"


@pytest.fixture
def profile(tmp_path: Path) -> Iterator[Profile]:
    profile = open_profile(tmp_path, MONDAY)
    yield profile
    profile.close()


@pytest.fixture
def stations(profile: Profile) -> SqliteStations:
    return profile.stations


@pytest.fixture
def jazz(stations: SqliteStations) -> TrackId:
    (jazz,) = stations.keep([(JAZZ, "Jazz")], MONDAY)
    return jazz


def titles(profile: Profile) -> list[str]:
    return [one.tags.title for one in profile.tracks.many(profile.stations.kept())]


def test_stations_are_kept_by_name(stations: SqliteStations, profile: Profile) -> None:
    news, jazz = stations.keep([(NEWS, "News"), (JAZZ, "jazz")], MONDAY)
    assert list(stations.kept()) == [jazz, news]
    (track,) = profile.tracks.many([news])
    assert (track.address, track.tags.title, track.missing) == (NEWS, "News", False)


def test_one_that_is_known_goes_by_its_name(stations: SqliteStations, jazz: TrackId, profile: Profile) -> None:
    stations.rename(jazz, "My Jazz")
    assert list(stations.keep([(JAZZ, "Jazz")], MONDAY)) == [jazz]
    assert titles(profile) == ["My Jazz"]


def test_what_is_removed_keeps_its_plays_and_comes_back(
    stations: SqliteStations, jazz: TrackId, profile: Profile
) -> None:
    profile.plays.end(a_listen(jazz, MONDAY, listened=timedelta(minutes=9)), Ending.STOPPED)
    stations.set_kept([jazz], False)
    assert not stations.kept()
    ((_, track),) = profile.plays.latest(1)
    assert track.address == JAZZ
    stations.set_kept([jazz], True)
    assert list(stations.kept()) == [jazz]


@pytest.mark.usefixtures("jazz")
def test_nothing_that_looks_for_music_meets_a_station(profile: Profile) -> None:
    assert not profile.tracks.find(EVERYTHING, SortBy.TITLE, False, MONDAY)
    assert not profile.tracks.all_ids()
    with closing(open_writer(profile.file)) as writer:
        assert not writer.unlisted()
    with closing(SqliteLists(profile.file)) as lists:
        assert not list(lists.files())
    with closing(SqlitePast(profile.file)) as past:
        assert not past.candidates()


def test_the_past_knows_stations_also_when_they_are_removed(
    stations: SqliteStations, jazz: TrackId, profile: Profile
) -> None:
    stations.set_kept([jazz], False)
    with closing(SqlitePast(profile.file)) as past:
        assert past.stations() == {jazz}


def test_a_list_that_is_exported_names_the_address(jazz: TrackId, profile: Profile) -> None:
    with closing(SqliteLists(profile.file)) as lists:
        (told,) = lists.told([jazz])
    assert told.location == JAZZ
