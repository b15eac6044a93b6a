"""Moving in: which of our tracks another player's files are, and what then holds."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from builders import MONDAY, tags
from segue.core.moving_in import Known, MovingPlan, joined, plan
from segue.domain.moving import ForeignLibrary, ForeignPlaylist, ForeignTrack
from segue.domain.track import Track, TrackId


def ours(number: int, path: str, title: str = "So What", **changed: object) -> Track:
    return Track(TrackId(number), Path(path), tags(title, **changed), MONDAY)


def theirs(path: str, title: str = "So What", **changed: object) -> ForeignTrack:
    given = {"artists": ("Miles Davis",), "album": "Kind of Blue"}
    return ForeignTrack(Path(path), title, **(given | changed))  # type: ignore[arg-type]


def planned(tracks: list[Track], *foreign: ForeignTrack, playlists: tuple[ForeignPlaylist, ...] = ()) -> MovingPlan:
    return plan(ForeignLibrary("Rhythmbox", foreign, playlists), tracks, MONDAY)


def matches(tracks: list[Track], *foreign: ForeignTrack) -> dict[int, int]:
    """Which track got the plays of which file: files are told apart by their plays."""
    return {number: known.plays for number, known in planned(tracks, *foreign).told.items()}


# ---------------------------------------------------------------- which track it is


def test_by_path_whatever_the_tags_say() -> None:
    found = planned([ours(1, "/a.flac")], theirs("/a.flac", "Другое", artists=(), plays=3))
    assert found.told == {1: Known(plays=3)}
    assert (found.matched, found.unmatched) == (1, ())


@pytest.mark.parametrize(
    "said",
    [
        {},
        {"title": "SO  WHAT"},
        {"artists": ("MILES DÁVIS",)},
        {"album": "Kind of blue!"},
    ],
)
def test_a_moved_library_is_known_by_its_names(said: dict[str, object]) -> None:
    title = str(said.pop("title", "So What"))
    assert matches([ours(1, "/new/a.flac")], theirs("/old/a.flac", title, plays=3, **said)) == {1: 3}


def test_several_artists_are_joined_by_any_sign() -> None:
    track = ours(1, "/new/a.flac", artists=("Simon", "Garfunkel"))
    assert matches([track], theirs("/old/a.flac", artists=("Simon & Garfunkel",), plays=3)) == {1: 3}


@pytest.mark.parametrize(
    "said",
    [
        {"title": "So"},
        {"artists": ("Bill Evans",)},
        {"album": "Live"},
        {"album": ""},
        {"artists": ()},
        {"title": ""},
    ],
)
def test_another_name_is_another_track(said: dict[str, object]) -> None:
    title = str(said.pop("title", "So What"))
    stranger = theirs("/old/a.flac", title, plays=3, **said)
    found = planned([ours(1, "/new/a.flac")], stranger)
    assert (found.told, found.matched, found.unmatched) == ({}, 0, (stranger,))


def test_signs_alone_are_a_name_too() -> None:
    tracks = [ours(1, "/new/a.flac", "…", artists=("!!!",)), ours(2, "/new/b.flac", "?", artists=("!!!",))]
    assert matches(tracks, theirs("/old/b.flac", "?", artists=("!!!",), plays=3)) == {2: 3}


def test_two_so_called_here_are_neither() -> None:
    assert matches([ours(1, "/new/a.flac"), ours(2, "/new/b.flac")], theirs("/old/a.flac", plays=3)) == {}


def test_two_so_called_there_are_neither() -> None:
    assert matches([ours(1, "/new/a.flac")], theirs("/old/a.flac", plays=3), theirs("/old/b.flac", plays=5)) == {}


def test_a_track_known_by_its_path_is_not_another_files_too() -> None:
    assert matches([ours(1, "/a.flac")], theirs("/a.flac", plays=3), theirs("/copy.flac", plays=5)) == {1: 3}


def test_the_second_copy_is_known_when_the_first_is_by_its_path() -> None:
    tracks = [ours(1, "/a.flac"), ours(2, "/new/copy.flac")]
    assert matches(tracks, theirs("/a.flac", plays=3), theirs("/old/copy.flac", plays=5)) == {1: 3, 2: 5}


def test_a_file_told_of_twice_counts_once() -> None:
    twice = (theirs("/a.flac", plays=3, rating=2.0), theirs("/a.flac", plays=5, rating=4.0))
    found = planned([ours(1, "/a.flac")], *twice)
    assert found.told == {1: Known(rating=2.0, plays=5)}


def test_a_play_to_come_is_none() -> None:
    late = theirs("/a.flac", plays=3, last_played=MONDAY + timedelta(seconds=1))
    assert planned([ours(1, "/a.flac")], late).told == {1: Known(plays=3)}
    known = planned([ours(1, "/a.flac")], theirs("/a.flac", last_played=MONDAY)).told[TrackId(1)]
    assert known.last_played == MONDAY


def test_playlists_keep_their_order_and_tell_what_they_lack() -> None:
    tracks = [ours(1, "/new/a.flac", "One"), ours(2, "/b.flac", "Two")]
    gym = ForeignPlaylist("Gym", tuple(map(Path, ("/b.flac", "/gone.flac", "/old/a.flac", "/b.flac"))))
    nothing = ForeignPlaylist("Nothing of ours", (Path("/gone.flac"),))
    found = planned(tracks, theirs("/old/a.flac", "One"), playlists=(gym, nothing))
    assert [(p.name, p.tracks, p.left_out) for p in found.playlists] == [("Gym", (2, 1, 2), 1)]


# ---------------------------------------------------------------- what holds

_TIMES = st.datetimes(datetime(1990, 1, 1), datetime(2099, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001
_KNOWN = st.builds(
    Known,
    rating=st.none() | st.integers(1, 10).map(lambda halves: halves / 2),
    loved=st.booleans(),
    plays=st.integers(0, 100),
    skips=st.integers(0, 100),
    last_played=st.none() | _TIMES,
    added=st.none() | _TIMES,
)


def test_what_the_listener_gave_stays() -> None:
    standing = Known(rating=1.5, loved=True, plays=7, skips=0, last_played=MONDAY, added=MONDAY)
    day = timedelta(days=1)
    told = Known(rating=5.0, loved=False, plays=3, skips=2, last_played=MONDAY - day, added=MONDAY - day)
    assert joined(standing, told) == Known(1.5, True, 7, 2, MONDAY, MONDAY - day)
    assert joined(Known(added=MONDAY), told) == told
    assert joined(told, Known(added=MONDAY)) == told


@given(_KNOWN, _KNOWN)
def test_told_twice_is_told_once(standing: Known, told: Known) -> None:
    once = joined(standing, told)
    assert joined(once, told) == once


@given(_KNOWN, _KNOWN, _KNOWN)
def test_two_players_in_turn_again_and_again(standing: Known, one: Known, other: Known) -> None:
    both = joined(joined(standing, one), other)
    assert joined(joined(both, one), other) == both
    assert both.plays == max(standing.plays, one.plays, other.plays)
