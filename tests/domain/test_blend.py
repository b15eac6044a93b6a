"""Blends: shares are met to one track wherever they can be, artists stand apart, and the length is as asked."""

import random
from collections.abc import Sequence
from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from segue.domain.blend import (
    APART,
    BATCH,
    Blend,
    BlendPart,
    Filled,
    OfPlaylist,
    Own,
    Song,
    fill,
    quotas,
)
from segue.domain.playlist import PlaylistId
from segue.domain.track import TrackId


def songs(*tracks: int, artists: int = 1000, minutes: float = 4) -> list[Song]:
    return [Song(TrackId(n), f"artist {n % artists}", timedelta(minutes=minutes)) for n in tracks]


def counted(filled: Sequence[Filled], parts: int) -> list[int]:
    return [sum(one.part == number for one in filled) for number in range(parts)]


def closest(filled: Sequence[Filled]) -> int:
    """How near, in places, the same artist comes again."""
    artists = [one.song.by for one in filled]
    return min(
        (b - a for a in range(len(artists)) for b in range(a + 1, len(artists)) if artists[a] == artists[b]),
        default=len(artists) + APART,
    )


def test_the_example_of_the_road_trip() -> None:
    filled = fill([60, 25, 15], [songs(*range(200)), songs(*range(300, 400)), songs(*range(500, 600))], 40)
    assert counted(filled, 3) == [24, 10, 6]
    firsts = counted(filled[:10], 3)
    assert firsts in ([6, 2, 2], [6, 3, 1]), "evenly, from the start"


def test_what_two_parts_could_give_goes_to_the_one_that_needs_it() -> None:
    filled = fill([50, 50], [songs(1, 2), songs(1)], 2)
    assert {one.song.track: one.part for one in filled} == {2: 0, 1: 1}
    chain = fill([34, 33, 33], [songs(1, 2, 3), songs(1, 2), songs(1)], 3)
    assert {one.song.track: one.part for one in chain} == {3: 0, 2: 1, 1: 2}


def test_what_a_part_does_not_have_others_give() -> None:
    filled = fill([50, 50], [songs(*range(40)), songs(100, 101)], 20)
    assert counted(filled, 2) == [18, 2]


def test_an_artist_is_given_up_for_another_part() -> None:
    # Both like one artist best; three places hold that artist once.
    one, other = (
        [Song(TrackId(1), "a", timedelta()), Song(TrackId(2), "b", timedelta())],
        [Song(TrackId(3), "a", timedelta())],
    )
    filled = fill([50, 50], [one, other], 2)
    assert {song.song.track for song in filled} == {2, 3}


@settings(max_examples=300, deadline=None, derandomize=True, database=None)
@given(
    shares=st.lists(st.integers(1, 60), min_size=1, max_size=5),
    places=st.integers(1, 60),
    artists=st.integers(3, 40),
    seed=st.integers(0, 10_000),
)
def test_shares_are_exact_to_one_track_and_artists_apart(
    shares: list[int], places: int, artists: int, seed: int
) -> None:
    """Each part has enough by enough artists, though many tracks could come from several parts."""
    chance = random.Random(seed)
    everything = songs(*range(600), artists=artists)
    choices = [chance.sample(everything, 500) for _ in shares]
    filled = fill(shares, choices, places)
    assert len(filled) == places
    assert len({one.song.track for one in filled}) == places
    for count, share in zip(counted(filled, len(shares)), shares, strict=True):
        assert abs(count - places * share / sum(shares)) < 1
    assert closest(filled) >= APART


@settings(max_examples=300, deadline=None, derandomize=True, database=None)
@given(
    sets=st.lists(st.sets(st.integers(0, 9), max_size=6), min_size=1, max_size=4),
    places=st.integers(1, 9),
)
def test_shares_are_met_wherever_they_can_be(sets: list[set[int]], places: int) -> None:
    """Against all ways to give each part its quota, where every track is by another artist."""
    shares = [1] * len(sets)
    wanted = quotas(shares, places, [0] * len(sets))
    can = _can(wanted, sets, frozenset())
    filled = fill(shares, [songs(*some) for some in sets], places)
    if can:
        assert counted(filled, len(sets)) == wanted
    assert len(filled) == min(places, len(set().union(*sets)))
    assert all(one.song.track in sets[one.part] for one in filled)


def _can(wanted: Sequence[int], sets: Sequence[set[int]], gone: frozenset[int]) -> bool:
    """Whether each part can be given so many of its own, tried one by one."""
    number = next((n for n, count in enumerate(wanted) if count), None)
    if number is None:
        return True
    rest = [count - (n == number) for n, count in enumerate(wanted)]
    return any(_can(rest, sets, gone | {track}) for track in sets[number] - gone)


@settings(max_examples=200, deadline=None, derandomize=True, database=None)
@given(minutes=st.integers(10, 300), seed=st.integers(0, 999))
def test_a_time_is_met_to_a_minute(minutes: int, seed: int) -> None:
    chance = random.Random(seed)
    every = [Song(TrackId(n), f"a{n % 90}", timedelta(seconds=chance.randrange(60, 600))) for n in range(400)]
    filled = fill([70, 30], [every[:200], every[200:]], timedelta(minutes=minutes))
    total = sum((one.song.length for one in filled), timedelta())
    assert abs(total - timedelta(minutes=minutes)) <= timedelta(minutes=1)


def test_without_end_the_shares_hold_over_all() -> None:
    choices = [songs(*range(300)), songs(*range(300, 600)), songs(*range(600, 900))]
    so_far: list[Filled] = []
    for _ in range(7):
        so_far += fill([61, 26, 13], choices, BATCH, so_far)
    assert len({one.song.track for one in so_far}) == 7 * BATCH
    for count, share in zip(counted(so_far, 3), (61, 26, 13), strict=True):
        assert abs(count - 7 * BATCH * share / 100) < 1
    assert closest(so_far) >= APART


def test_where_one_artist_is_all_there_is_the_list_is_filled_all_the_same() -> None:
    assert len(fill([100], [songs(*range(9), artists=1)], 6)) == 6


def test_nothing_gives_nothing() -> None:
    assert fill([40, 60], [[], []], 10) == []
    assert fill([40, 60], [[], []], timedelta(hours=1)) == []


@pytest.mark.parametrize("shares", [[50, 51], [], [10] * 9, [100, 0]])
def test_shares_are_a_hundred_together(shares: list[int]) -> None:
    with pytest.raises(ValueError, match="share"):
        Blend(tuple(BlendPart(Own.FITS_NOW, share) for share in shares))


def test_a_blend_has_a_length() -> None:
    parts = (BlendPart(OfPlaylist(PlaylistId(1)), 100),)
    assert Blend(parts).length == 50
    for length in (0, 1001, timedelta(seconds=1), timedelta(days=3)):
        with pytest.raises(ValueError, match="length"):
            Blend(parts, length)
