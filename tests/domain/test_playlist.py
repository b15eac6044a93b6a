"""Edits of a playlist: a position, not a track, is what is edited."""

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from segue.domain.playlist import (
    Kind,
    Playlist,
    PlaylistId,
    arranged,
    lists_in,
    moved_to,
    renamed,
    with_added,
    with_moved,
    with_removed,
)
from segue.domain.track import TrackId


def a_playlist(*tracks: int, name: str = "Kitchen") -> Playlist:
    return Playlist(PlaylistId(1), name, tuple(map(TrackId, tracks)))


@pytest.mark.parametrize(
    ("typed", "name"), [("Cellar", "Cellar"), ("  Cellar ", "Cellar"), ("   ", "Kitchen"), ("", "Kitchen")]
)
def test_a_name_of_nothing_is_no_name(typed: str, name: str) -> None:
    assert renamed(a_playlist(), typed).name == name


@pytest.mark.parametrize(
    ("before", "order"),
    [
        (None, (1, 2, 8, 9)),
        (0, (8, 9, 1, 2)),
        (1, (1, 8, 9, 2)),
        (2, (1, 2, 8, 9)),
        (99, (1, 2, 8, 9)),
        (-1, (8, 9, 1, 2)),
    ],
)
def test_tracks_are_added_in_front_of_a_position_or_at_the_end(before: int | None, order: tuple[int, ...]) -> None:
    assert with_added(a_playlist(1, 2), [TrackId(8), TrackId(9)], before).tracks == order


def test_of_a_track_that_stands_twice_only_the_chosen_one_is_removed() -> None:
    assert with_removed(a_playlist(1, 2, 1), [2]).tracks == (1, 2)


def test_positions_that_are_not_there_remove_nothing() -> None:
    assert with_removed(a_playlist(1, 2), [-1, 2, 7]).tracks == (1, 2)


@pytest.mark.parametrize(
    ("positions", "before", "order"),
    [
        ([0], 3, (2, 3, 1, 4)),
        ([3], 0, (4, 1, 2, 3)),
        ([3, 1], 0, (2, 4, 1, 3)),
        ([0, 2], 4, (2, 4, 1, 3)),
        ([1], 2, (1, 2, 3, 4)),
        ([0, 9, -1], 4, (2, 3, 4, 1)),
        ([0, 0], 4, (2, 3, 4, 1)),
        ([3], -1, (4, 1, 2, 3)),
        ([0], 99, (2, 3, 4, 1)),
    ],
)
def test_what_is_moved_keeps_its_order_in_front_of_the_target(
    positions: list[int], before: int, order: tuple[int, ...]
) -> None:
    assert with_moved(a_playlist(1, 2, 3, 4), positions, before).tracks == order


@given(st.lists(st.integers(1, 4), max_size=8), st.lists(st.integers(-3, 10), max_size=5), st.integers(-3, 12))
def test_moving_loses_and_doubles_nothing(tracks: list[int], positions: list[int], before: int) -> None:
    assert Counter(with_moved(a_playlist(*tracks), positions, before).tracks) == Counter(tracks)


def test_what_has_no_place_in_an_order_comes_last() -> None:
    assert arranged(a_playlist(7, 3, 1, 3, 9, 2), (1, 2, 3)).tracks == (1, 2, 3, 3, 7, 9)  # type: ignore[arg-type,comparison-overlap]


@given(st.lists(st.integers(0, 9), max_size=6).map(tuple), st.integers(0, 10))
def test_it_is_known_where_what_is_moved_will_stand(positions: tuple[int, ...], before: int) -> None:
    tracks = tuple(range(100, 110))
    after = with_moved(a_playlist(*tracks), positions, before).tracks
    assert [after[i] for i in moved_to(positions, before)] == [tracks[i] for i in sorted(set(positions))]


def test_what_is_in_a_folder_stands_as_in_the_sidebar() -> None:
    def one(number: int, folder: int | None, kind: Kind = Kind.MANUAL) -> Playlist:
        within = None if folder is None else PlaylistId(folder)
        return Playlist(PlaylistId(number), str(number), kind=kind, folder=within)

    known = [one(1, None, Kind.FOLDER), one(2, 1), one(3, 1, Kind.FOLDER), one(4, 3), one(5, 1), one(6, None)]
    assert [its.id for its in lists_in(PlaylistId(1), known)] == [4, 2, 5]
    assert lists_in(PlaylistId(6), known) == []
