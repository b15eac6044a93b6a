"""What was played, left and added lately, as the fake and the database tell it."""

from collections.abc import Iterator, Sequence
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from builders import MONDAY, a_file, tags
from fakes import FakeLately, FakePlayLog, FakeTracks
from segue.adapters.sqlite.lately import SqliteLately
from segue.adapters.sqlite.profile import Profile, open_profile, open_writer
from segue.core.ports.lately import Lately, LeftPlace
from segue.domain.playlist import Kind
from segue.domain.track import TrackId

HOUR = timedelta(hours=1)
PLACES = (LeftPlace(TrackId(1), HOUR, MONDAY), LeftPlace(TrackId(2), 2 * HOUR, MONDAY + HOUR))
NAMED = ("At home", "For the train")


@pytest.fixture
def profile(tmp_path: Path) -> Iterator[Profile]:
    with closing(open_profile(tmp_path / "profile", MONDAY)) as made:
        with closing(open_writer(made.file)) as writer:
            writer.write([a_file(f"/music/{n}.flac", tags(f"Piece {n}")) for n in (1, 2, 3)], MONDAY)
        yield made


@pytest.fixture(params=["fake", "sqlite"])
def lately(request: pytest.FixtureRequest, profile: Profile) -> Iterator[Lately]:
    lists = [
        profile.playlists.create(name, (TrackId(3), TrackId(1)), MONDAY, Kind.MANUAL, None, "") for name in NAMED
    ]
    profile.playlists.create("Loved", (), MONDAY, Kind.SMART, None, "is:loved")
    for place in PLACES:
        profile.left_places.keep(place.track, place.position, place.at)
    made: Lately
    if request.param == "fake":
        log = FakePlayLog(lambda track: tags())
        made = FakeLately(FakeTracks(()), log, PLACES, lists)  # type: ignore[assignment]
    else:
        made = SqliteLately(profile.file)
    yield made
    made.close()


def test_the_last_place_left_comes_first(lately: Lately) -> None:
    assert lately.left_places(10) == list(PLACES[::-1])
    assert lately.left_places(1) == [PLACES[1]]


def test_lists_by_hand_have_their_tracks(lately: Lately) -> None:
    found: Sequence[str] = [one.name for one in lately.playlists()]
    assert sorted(found) == sorted(NAMED)
    for one in lately.playlists():
        assert tuple(lately.tracks_of(one)) == (TrackId(3), TrackId(1))
