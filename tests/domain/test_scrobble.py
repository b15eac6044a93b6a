"""Which plays services are told of, and how long one waits for a service that does not answer."""

from datetime import UTC, datetime, timedelta

import pytest

from builders import MONDAY, a_listen, tags
from segue.domain.play import ELSEWHERE, Ending, Play, PlayId
from segue.domain.scrobble import LONGEST_ASKED, LONGEST_PAUSE, Names, Scrobble, pause_after, scrobble_of
from segue.domain.track import MusicBrainzIds

SECOND = timedelta(seconds=1)


def a_play(**changed: object) -> Play:
    return Play(PlayId(1), a_listen(**changed), Ending.STOPPED, 1)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("length", "listened", "counts"),
    [
        (200, 100, True),  # half of it
        (200, 99, False),
        (1000, 240, True),  # four minutes of a long one
        (1000, 239, False),
        (31, 16, True),
        (30, 30, False),  # too short, though heard to its end
        (None, 240, True),  # longer than it must be, however long it is
        (None, 239, False),
    ],
)
def test_what_counts(length: int | None, listened: int, counts: bool) -> None:
    its = None if length is None else length * SECOND
    play = a_play(duration=its, listened=listened * SECOND)
    assert (scrobble_of(play, tags(duration=None)) is not None) is counts


def test_what_no_service_takes() -> None:
    assert scrobble_of(a_play(), tags(artists=())) is None
    assert scrobble_of(a_play(origin=ELSEWHERE), tags()) is None


def test_what_is_told() -> None:
    play = a_play(started=datetime(2026, 3, 2, 12, 0, 0, 900_000, UTC))
    its = tags(artists=("Miles Davis", "Gil Evans"), musicbrainz=MusicBrainzIds(track="an id"))
    length = timedelta(minutes=9, seconds=22)
    names = Names("Miles Davis, Gil Evans", "So What", "Kind of Blue", "", 1, length, "an id")
    assert scrobble_of(play, its) == Scrobble(names, int(MONDAY.timestamp()))
    assert scrobble_of(play, tags(artists=(), album_artist="Various")) is not None


def test_each_pause_is_twice_the_one_before_up_to_half_an_hour() -> None:
    minutes = [pause_after(failures, None) // timedelta(minutes=1) for failures in range(1, 8)]
    assert minutes == [1, 2, 4, 8, 16, 30, 30]
    assert pause_after(10_000, None) == LONGEST_PAUSE


def test_a_service_may_ask_for_a_longer_pause_and_not_for_ever() -> None:
    assert pause_after(1, timedelta(minutes=7)) == timedelta(minutes=7)
    assert pause_after(3, SECOND) == timedelta(minutes=4)
    assert pause_after(1, timedelta(days=4000)) == LONGEST_ASKED
