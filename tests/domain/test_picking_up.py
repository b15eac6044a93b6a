"""Where a list was left: only who heard it in a row has a place in it, and nobody whose last track was the last."""

from collections.abc import Sequence
from datetime import timedelta

import pytest

from builders import MONDAY, a_listen
from segue.domain.picking_up import left_at
from segue.domain.play import Ending, Play, PlayId
from segue.domain.track import TrackId

ALBUM = tuple(map(TrackId, range(10, 18)))


def plays(*tracks: int, ending: Ending = Ending.FINISHED, session: int = 1) -> Sequence[Play]:
    """In this order, told newest first; the last one ended so."""
    made = [
        Play(PlayId(n), a_listen(track, MONDAY + timedelta(minutes=4 * n)), Ending.FINISHED, session)
        for n, track in enumerate(tracks)
    ]
    last = made[-1]
    return [Play(last.id, last.listen, ending, session), *made[-2::-1]]


def test_after_the_last_one_heard() -> None:
    assert left_at(ALBUM, plays(10, 11, 12, 13)) == 4


def test_one_that_was_stopped_in_is_still_to_be_heard() -> None:
    assert left_at(ALBUM, plays(10, 11, 12, 13, ending=Ending.STOPPED)) == 3


def test_it_may_have_been_begun_in_its_middle() -> None:
    assert left_at(ALBUM, plays(13, 14, 15)) == 6


@pytest.mark.parametrize(
    "some",
    [
        plays(15, 16, 17),  # to its end
        plays(10, 11),  # two songs are no album
        plays(10, 13, 11, 16),  # shuffled
        plays(90, 91, 92),  # something else
    ],
)
def test_nothing_is_left_of(some: Sequence[Play]) -> None:
    assert left_at(ALBUM, some) is None


def test_the_last_session_alone_counts() -> None:
    before = plays(10, 11, 12, 13, session=1)
    assert left_at(ALBUM, [*plays(10, session=2), *before]) is None


def test_a_skip_is_no_listen() -> None:
    skipped = Play(
        PlayId(9), a_listen(13, MONDAY + timedelta(hours=1), listened=timedelta(seconds=2)), Ending.SKIPPED, 1
    )
    assert left_at(ALBUM, [skipped, *plays(10, 11, 12)]) == 3
