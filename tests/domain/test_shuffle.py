"""Shuffling: each once, albums whole, and sooner what is liked and rested."""

import random
from datetime import timedelta
from statistics import mean

from hypothesis import given, settings
from hypothesis import strategies as st

from segue.domain.shuffle import ShuffleBy, Shuffled, favour, mixed

tracks = st.lists(
    st.builds(
        Shuffled,
        st.integers(1, 4),
        st.integers(0, 5),
        st.none() | st.sampled_from([0.5, 3.0, 5.0]),
        st.booleans(),
        st.integers(0, 9),
        st.integers(0, 9),
        st.none() | st.integers(-1, 400).map(lambda days: timedelta(days=days)),
    ),
    max_size=12,
)


@settings(max_examples=200, deadline=None, derandomize=True, database=None)
@given(some=tracks, by=st.sampled_from(ShuffleBy), favours=st.booleans(), seed=st.integers(0, 99))
def test_each_comes_once(some: list[Shuffled], by: ShuffleBy, favours: bool, seed: int) -> None:
    assert sorted(mixed(some, by, favours, random.Random(seed))) == list(range(len(some)))


@settings(max_examples=200, deadline=None, derandomize=True, database=None)
@given(some=tracks, favours=st.booleans(), seed=st.integers(0, 99))
def test_albums_stay_whole_and_in_order(some: list[Shuffled], favours: bool, seed: int) -> None:
    order = mixed(some, ShuffleBy.ALBUM, favours, random.Random(seed), first=2)
    albums = [some[place].album for place in order]
    assert len([a for at, a in enumerate(albums) if at == 0 or albums[at - 1] != a]) == len(set(albums))
    if 2 in albums:
        assert albums[0] == 2
    for album in set(albums):
        places = [some[at].place for at in order if some[at].album == album]
        assert places == sorted(places)


def mean_place(one: Shuffled, favours: bool) -> float:
    rest = [Shuffled(n + 2, 0, 3.0) for n in range(20)]
    return mean(mixed([one, *rest], ShuffleBy.TRACK, favours, random.Random(seed)).index(0) for seed in range(300))


def test_what_is_liked_comes_sooner_and_what_was_just_heard_later() -> None:
    plain = mean_place(Shuffled(1, 0, 5.0, True), False)
    assert 9 < plain < 11, "by chance alone, in the middle"
    assert mean_place(Shuffled(1, 0, 5.0, True), True) < 5
    assert mean_place(Shuffled(1, 0, 1.0), True) > 13
    assert mean_place(Shuffled(1, 0, 3.0, last=timedelta(hours=3)), True) > 17
    assert mean_place(Shuffled(1, 0, 3.0, last=timedelta(days=200)), True) < 12


def test_favour() -> None:
    assert favour(Shuffled(1, 0, 3.0)) == favour(Shuffled(1, 0)) == 1
    assert favour(Shuffled(1, 0, 4.5)) == 2
    assert favour(Shuffled(1, 0, 4.5, True)) == 4
    assert favour(Shuffled(1, 0, 3.0, last=timedelta(days=14))) == 0.5
    assert favour(Shuffled(1, 0, plays=9, skips=0)) > 1 > favour(Shuffled(1, 0, plays=0, skips=9)) > 0
    assert favour(Shuffled(1, 0, last=timedelta(days=-3))) > 0, "the clock was set back"
