"""Playlists: whatever the edits, what is read again is what was saved."""

from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from builders import MONDAY, a_file
from segue.adapters.sqlite.profile import Profile, open_profile
from segue.core.ports.playlists import PlaylistTotals
from segue.domain.playlist import Playlist, Wanted, renamed, with_added, with_moved, with_removed
from segue.domain.track import TrackId

Edit = Callable[[Playlist], Playlist]


@pytest.fixture(scope="module")
def profile(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Profile]:
    """A profile that knows tracks 1 to 5."""
    with closing(open_profile(tmp_path_factory.mktemp("profile"), MONDAY)) as made:
        for i in range(5):
            made.tracks.opened([a_file(f"/music/{i}.flac")], MONDAY)[0]
        yield made


tracks = st.lists(st.integers(1, 5).map(TrackId), max_size=6)
positions = st.lists(st.integers(0, 8), max_size=4)
edits: st.SearchStrategy[Edit] = st.one_of(
    st.builds(lambda t, at: lambda playlist: with_added(playlist, t, at), tracks, st.none() | st.integers(0, 8)),
    st.builds(lambda gone: lambda playlist: with_removed(playlist, gone), positions),
    st.builds(lambda p, before: lambda playlist: with_moved(playlist, p, before), positions, st.integers(0, 8)),
    st.builds(lambda name: lambda playlist: renamed(playlist, name), st.text(max_size=5)),
    st.just(lambda playlist: playlist),
)


@settings(max_examples=100, deadline=None, derandomize=True, database=None)
@given(first=tracks, some=st.lists(edits, max_size=6))
def test_what_was_saved_is_read_again(profile: Profile, first: list[TrackId], some: list[Edit]) -> None:
    playlist = profile.playlists.create("Morning", first, MONDAY)
    untouched = profile.playlists.create("Other", first, MONDAY)
    assert profile.playlists.get(playlist.id) == playlist == Playlist(playlist.id, "Morning", tuple(first))
    for edit in some:
        playlist = edit(playlist)
        profile.playlists.write([playlist], [], MONDAY)
        assert profile.playlists.get(playlist.id) == playlist
    assert profile.playlists.get(untouched.id) == untouched


def test_a_head_is_the_playlist_without_its_tracks_and_its_cover(profile: Profile) -> None:
    made = profile.playlists.create("Morning", [TrackId(1)], MONDAY)
    profile.playlists.write([replace(made, note="Slowly.", cover=b"a picture")], [], MONDAY)
    assert profile.playlists.head(made.id) == replace(profile.playlists.get(made.id), tracks=(), cover=b"")


def test_all_stand_by_name_without_their_tracks(profile: Profile) -> None:
    made = [profile.playlists.create(name, [TrackId(1)], MONDAY) for name in ("zulu one", "Alpha one", "mike one")]
    listed = [p for p in profile.playlists.all() if p.name.endswith(" one")]
    assert listed == [Playlist(made[i].id, made[i].name) for i in (1, 2, 0)]


def test_a_deletion_can_be_undone(profile: Profile) -> None:
    playlist = profile.playlists.create("Gone", [TrackId(2), TrackId(2), TrackId(1)], MONDAY)
    profile.playlists.write([], [playlist.id], MONDAY + timedelta(days=1))
    assert playlist.id not in [p.id for p in profile.playlists.all()]
    assert [p.id for p in profile.playlists.deleted()[0]] == [playlist.id]
    assert profile.playlists.get(playlist.id) == playlist
    profile.playlists.write([playlist], [], MONDAY)
    assert playlist.id in [p.id for p in profile.playlists.all()]
    assert profile.playlists.get(playlist.id) == playlist


def test_totals_count_each_track_as_often_as_it_stands_there(profile: Profile) -> None:
    (song,) = profile.playlists.want([Wanted("/music/gone.flac")])
    length = profile.tracks.many([TrackId(1)])[0].tags.duration
    assert length is not None
    made = profile.playlists.create("Totals", [*map(TrackId, (1, 2, 1)), song, TrackId(3)], MONDAY)
    with profile.connection as connection:
        connection.execute("UPDATE tracks SET missing = 1 WHERE id = 2")
    try:
        assert profile.playlists.totals(made.id, 0, 5) == PlaylistTotals(4 * length, 2)
        assert profile.playlists.totals(made.id, 1, 3) == PlaylistTotals(2 * length, 1)
        assert profile.playlists.totals(made.id, 5, 9) == PlaylistTotals()
        assert profile.playlists.missing(made.id) == [1, 3]
    finally:
        with profile.connection as connection:
            connection.execute("UPDATE tracks SET missing = 0")


def test_what_stays_where_it_was_is_not_written_again(profile: Profile) -> None:
    made = profile.playlists.create("Long", [TrackId(1 + i % 5) for i in range(100)], MONDAY)
    before = profile.connection.total_changes
    profile.playlists.write([with_moved(made, [50], 53)], [], MONDAY)
    assert profile.connection.total_changes - before < 12
