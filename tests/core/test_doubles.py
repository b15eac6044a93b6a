"""Which listens are known already."""

from collections.abc import Iterable
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from builders import MONDAY
from segue.core.doubles import Heard, Teller

SECOND = timedelta(seconds=1)
MINUTE = timedelta(minutes=1)

LASTFM, SPOTIFY = Teller("Last.fm"), Teller("Spotify")
LASTFM_MINUTES, ACCOUNT = Teller("Last.fm", MINUTE), Teller("Spotify", MINUTE)


def new_of(
    heard: Heard, teller: Teller, seconds: Iterable[float], song: str = "song", is_heard: bool = True
) -> list[float]:
    """Tell of a file, and which of its listens are new."""
    heard.begin_file()
    new = []
    for second in seconds:
        at = MONDAY + second * SECOND
        if not heard.is_known([song], at, teller, is_heard):
            heard.add([song], at, teller, is_heard)
            new.append(second)
    return new


@pytest.mark.parametrize(
    ("first", "second", "apart", "is_double"),
    [
        (LASTFM, LASTFM, 0, True),
        (LASTFM, LASTFM, 30, False),
        (ACCOUNT, ACCOUNT, 0, True),
        (ACCOUNT, ACCOUNT, 60, False),
        (LASTFM, LASTFM_MINUTES, 59, True),
        (LASTFM, LASTFM_MINUTES, 90, False),
        (SPOTIFY, ACCOUNT, 62, True),
        (SPOTIFY, LASTFM, 119, True),
        (SPOTIFY, LASTFM, 130, False),
        (ACCOUNT, LASTFM, 175, True),
        (ACCOUNT, LASTFM_MINUTES, 239, True),
        (ACCOUNT, LASTFM_MINUTES, 250, False),
        (Teller("Segue"), LASTFM, 100, True),
    ],
)
def test_how_far_apart_two_reports_of_one_listen_may_be(
    first: Teller, second: Teller, apart: float, is_double: bool
) -> None:
    for sign in (1, -1):
        for one, other in ((first, second), (second, first)):
            heard = Heard()
            new_of(heard, one, [0])
            assert (new_of(heard, other, [sign * apart]) == []) is is_double


def test_a_song_on_repeat_stays_as_often_as_it_was_heard() -> None:
    heard = Heard()
    times = [0, 95, 190, 285]
    assert new_of(heard, SPOTIFY, times) == times
    assert new_of(heard, LASTFM, [second + 70 for second in times]) == []
    assert new_of(heard, SPOTIFY, times) == []
    assert new_of(heard, LASTFM, [*times, 380]) == [380]


def test_a_row_that_stands_twice_in_a_file_counts_once() -> None:
    heard = Heard()
    assert new_of(heard, SPOTIFY, [0, 0, 100]) == [0, 100]
    assert new_of(heard, LASTFM, [20, 20, 120, 120]) == []


def test_a_skip_is_not_the_listen_beside_it() -> None:
    heard = Heard()
    assert new_of(heard, LASTFM, [10]) == [10]
    assert new_of(heard, SPOTIFY, [0], is_heard=False) == [0]
    assert new_of(heard, SPOTIFY, [8]) == []


def test_other_songs_are_others() -> None:
    heard = Heard()
    new_of(heard, SPOTIFY, [0])
    assert new_of(heard, LASTFM, [0], "another") == [0]


def test_a_song_is_known_by_any_of_its_names() -> None:
    heard = Heard()
    heard.add(["so what", 7], MONDAY, SPOTIFY, True)
    heard.begin_file()
    assert heard.is_known(["so what, spelt otherwise", 7], MONDAY, LASTFM, True)
    assert not heard.is_known(["so what, spelt otherwise", 8], MONDAY, LASTFM, True)


def test_any_number_of_services() -> None:
    heard = Heard()
    for number in range(600):
        assert new_of(heard, Teller(f"service {number}"), [number * 1000]) == [number * 1000]
    assert new_of(heard, Teller("service 599"), [599 * 1000]) == []


_TIMES = st.lists(st.integers(0, 40_000), max_size=60).map(sorted)


@given(_TIMES, _TIMES)
def test_to_be_told_again_adds_nothing(first: list[int], second: list[int]) -> None:
    heard = Heard()
    new_of(heard, SPOTIFY, first)
    new_of(heard, LASTFM, second)
    for teller, times in ((SPOTIFY, first), (LASTFM, second), (SPOTIFY, first)):
        assert new_of(heard, teller, times) == []


@given(_TIMES.map(lambda times: sorted(set(times))), st.integers(-120, 120))
def test_two_services_that_tell_the_same_evening_tell_it_once(times: list[int], off: int) -> None:
    heard = Heard()
    assert new_of(heard, SPOTIFY, times) == times
    assert new_of(heard, LASTFM, [second + off for second in times]) == []
