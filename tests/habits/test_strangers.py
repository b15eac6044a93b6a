"""What stands in for habits: liking first, then what the library is made of."""

from datetime import UTC

import pytest

from segue.domain.track import TrackId
from segue.habits.evidence import Regard
from segue.habits.memory import Memory
from segue.habits.ranking import Candidate, Shelf
from segue.habits.reasons import of_regard
from segue.habits.strangers import order

NOBODY_HEARD = Memory().counts(UTC)


def a_library(kinds: str) -> Shelf:
    """A track for each letter, which is its genre."""
    return Shelf([Candidate(TrackId(n), f"Artist {n}", (kind,)) for n, kind in enumerate(kinds, 1)])


def ranked(shelf: Shelf, regards: dict[TrackId, Regard]) -> list[int]:
    return order(shelf, regards, NOBODY_HEARD).tolist()  # type: ignore[no-any-return]


def test_what_much_of_the_library_is_comes_first_and_mixed() -> None:
    shelf = a_library("abaaaaaaaaaaaabaaaaaa")
    found = ranked(shelf, {})
    assert set(found[-2:]) == {2, 15}
    assert found[:19] != sorted(found[:19])
    assert found == ranked(shelf, {})


@pytest.mark.parametrize(
    ("better", "worse"),
    [
        (Regard(is_loved=True), Regard(4.0)),
        (Regard(4.0), Regard(3.0)),
        (Regard(3.0, prior_plays=20), Regard(3.0)),
        (Regard(prior_plays=5), Regard(1.0)),
    ],
)
def test_what_is_liked_more_comes_before(better: Regard, worse: Regard) -> None:
    shelf = a_library("ab")
    assert ranked(shelf, {TrackId(1): better, TrackId(2): worse}) == [1, 2]
    assert ranked(shelf, {TrackId(2): better, TrackId(1): worse}) == [2, 1]


def test_of_an_empty_library_there_is_no_order() -> None:
    assert ranked(Shelf(), {}) == []


@pytest.mark.parametrize(
    ("regard", "said"),
    [
        (Regard(is_loved=True), "You love it."),
        (Regard(4.5), "You gave it ★★★★½."),
        (Regard(4.5, True, 12), "You love it, and gave it ★★★★½. Another player counted 12 plays."),
        (Regard(prior_plays=1), "Another player counted 1 play."),
    ],
)
def test_how_it_is_said(regard: Regard, said: str) -> None:
    assert of_regard(regard) == said
