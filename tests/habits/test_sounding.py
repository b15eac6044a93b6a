"""Neighbours are those that brute force finds, an order keeps them together, a genre is guessed only when clear."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from segue.domain.track import TrackId
from segue.habits.sounding import AROUND, VOTERS, SoundSpace, guessed_genre, space

#: Two clouds far apart, and their tracks' ids with gaps between them.
IDS = [TrackId(n) for n in range(10, 410, 10)]
NEAR, FAR = IDS[:20], IDS[20:]


def points(seed: int = 1) -> np.ndarray:
    made = np.random.default_rng(seed).uniform(-0.2, 0.2, (40, 23)).astype(np.float32)
    made[20:] += 0.5
    return made


@pytest.fixture
def sounds() -> SoundSpace:
    return space(IDS, points().tobytes())


def test_the_nearest_are_those_of_brute_force(sounds: SoundSpace) -> None:
    here = points()
    scaled = (here - here.mean(axis=0)) / here.std(axis=0)
    for row in (0, 7, 39):
        away = np.linalg.norm(scaled - scaled[row], axis=1)
        expected = [IDS[at] for at in np.argsort(away)[1:11]]
        found = sounds.neighbours(IDS[row], 10)
        assert [near.track for near in found] == expected
        assert [near.distance for near in found] == pytest.approx(sorted(away)[1:11], rel=1e-4)


def test_a_measure_counts_by_how_much_it_differs_in_the_library() -> None:
    """Not by its scale: else the one that goes from -1 to 1 would hide one that goes from 0 to 0.1."""
    made = np.zeros((4, 23), np.float32)
    made[:, 0] = [0, 0.8, 0, 1]  # σ = 0.46
    made[:, 1] = [0, 0, 0.1, 0.1]  # σ = 0.05
    found = space(IDS[:4], made.tobytes()).neighbours(IDS[0], 2)
    assert [near.track for near in found] == [IDS[1], IDS[2]]


def test_what_never_differs_tells_nothing() -> None:
    made = points()
    made[:, 5] = 0.3
    made[3, 5] += 1e-6  # noise
    with_noise, without = space(IDS, made.tobytes()), points()
    without[:, 5] = 0.3
    assert [near.track for near in with_noise.neighbours(IDS[3], 5)] == [
        near.track for near in space(IDS, without.tobytes()).neighbours(IDS[3], 5)
    ]


def test_copies_are_told_once_and_never_as_neighbours_of_themselves() -> None:
    made = points()
    made[1] = made[0]
    made[5] = made[4]
    sounds = space(IDS, made.tobytes())
    found = [near.track for near in sounds.neighbours(IDS[0], 40)]
    assert IDS[0] not in found
    assert IDS[1] not in found
    assert IDS[4] in found
    assert IDS[5] not in found
    assert len(found) == 37


def test_some_may_be_left_out(sounds: SoundSpace) -> None:
    first, second, *_ = (near.track for near in sounds.neighbours(IDS[0], 5))
    assert sounds.neighbours(IDS[0], 1, exclude={first})[0].track == second
    assert sounds.neighbours(IDS[0], 5, exclude=set(IDS)) == []


def test_there_may_be_fewer_than_asked_for(sounds: SoundSpace) -> None:
    assert len(sounds.neighbours(IDS[0], 100)) == 39


def test_of_what_is_unknown_nothing_is_told(sounds: SoundSpace) -> None:
    assert sounds.neighbours(TrackId(11), 5) == []
    assert TrackId(11) not in sounds
    assert IDS[-1] in sounds
    assert TrackId(10**6) not in sounds
    assert space([], b"").neighbours(IDS[0], 5) == []


# ---------------------------------------------------------------- an order


def test_a_path_goes_through_one_cloud_and_then_the_other(sounds: SoundSpace) -> None:
    mixed = [track for pair in zip(NEAR, FAR, strict=True) for track in pair]
    path = sounds.path(mixed)
    assert path[0] == mixed[0]
    assert set(path[:20]) == set(NEAR)
    assert set(path[20:]) == set(FAR)


def test_each_is_followed_by_the_nearest_that_is_left(sounds: SoundSpace) -> None:
    path = sounds.path(IDS)
    for at in range(len(path) - 1):
        nearest = sounds.neighbours(path[at], 1, exclude=path[:at])
        assert nearest[0].track == path[at + 1]


@given(st.lists(st.sampled_from([*IDS, TrackId(1), TrackId(999)]), unique=True))
def test_a_path_has_the_same_tracks_and_the_unknown_stay(tracks: list[TrackId]) -> None:
    path = space(IDS, points().tobytes()).path(tracks)
    assert sorted(path) == sorted(tracks)
    for place, track in enumerate(tracks):
        if track not in IDS:
            assert path[place] == track


# ---------------------------------------------------------------- a genre

JAZZ, ROCK, NONE = ("Jazz",), ("Rock",), ()
#: No genre is common.
RARE = {"Jazz": 0.2, "Rock": 0.2, "Pop": 0.2}


@pytest.mark.parametrize(
    ("neighbours", "genre"),
    [
        ([JAZZ] * VOTERS, "Jazz"),
        ([JAZZ] * (VOTERS - 3) + [ROCK] * 3, "Jazz"),
        ([JAZZ] * (VOTERS - 4) + [ROCK] * 4, None),
        ([JAZZ] * (VOTERS - 1), None),
        ([NONE, *[JAZZ] * VOTERS], "Jazz"),
        ([NONE] * (AROUND - VOTERS) + [JAZZ] * VOTERS, "Jazz"),
        ([NONE] * (AROUND - VOTERS + 1) + [JAZZ] * VOTERS, None),
        ([JAZZ] * VOTERS + [ROCK] * 100, "Jazz"),
        ([("Jazz", "Rock")] * 8 + [("Jazz", "Pop")] * 7, "Jazz"),
        ([("Jazz", "Jazz")] * 8 + [ROCK] * 7, None),
        ([], None),
    ],
)
def test_a_genre_is_guessed_where_the_nearest_agree(neighbours: list[tuple[str, ...]], genre: str | None) -> None:
    assert guessed_genre(neighbours, RARE) == genre


@pytest.mark.parametrize(("share", "votes", "is_clear"), [(0.6, 15, True), (0.6, 14, False), (0.9, 15, False)])
def test_what_most_tracks_are_tells_little(share: float, votes: int, is_clear: bool) -> None:
    """0.6¹⁵ is 0.0005, and 15 of 15 among nine tenths are to be expected."""
    neighbours = [JAZZ] * votes + [ROCK] * (VOTERS - votes)
    assert (guessed_genre(neighbours, {"Jazz": share, "Rock": 1 - share}) is not None) is is_clear
