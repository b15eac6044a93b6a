"""Editing a blend: a hundred stays a hundred, and who gives is who has."""

from collections.abc import Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from segue.domain.blend import MOST_PARTS, WHOLE, Blend, BlendPart, OfRule, Own
from segue.domain.blend_edits import (
    most_of,
    spread,
    with_joint,
    with_part,
    with_share,
    with_source,
    without_part,
)


def blend_of(*shares: int) -> Blend:
    return Blend(tuple(BlendPart(OfRule(f"plays:{number}"), share) for number, share in enumerate(shares)))


def shares(blend: Blend) -> list[int]:
    return [part.share for part in blend.parts]


def test_what_one_gets_the_others_give_as_they_have() -> None:
    assert shares(with_share(blend_of(60, 30, 10), 0, 20)) == [20, 60, 20]
    assert shares(with_share(blend_of(50, 40, 10), 1, 70)) == [25, 70, 5]


def test_nobody_is_left_with_nothing() -> None:
    assert shares(with_share(blend_of(60, 30, 10), 0, 100)) == [98, 1, 1]
    assert shares(with_share(blend_of(60, 30, 10), 0, 0)) == [1, 74, 25]
    assert shares(with_share(blend_of(100), 0, 40)) == [100], "one part is the whole"


def test_a_joint_moves_between_two() -> None:
    assert shares(with_joint(blend_of(60, 30, 10), 1, 75)) == [60, 15, 25]
    assert shares(with_joint(blend_of(60, 30, 10), 1, 10)) == [60, 1, 39]
    assert shares(with_joint(blend_of(60, 30, 10), 0, 100)) == [89, 1, 10]


def test_a_new_part_gets_its_equal_share() -> None:
    assert shares(with_part(blend_of(100), Own.FITS_NOW)) == [50, 50]
    assert shares(with_part(blend_of(70, 20, 10), Own.FITS_NOW)) == [53, 15, 7, 25]


def test_a_part_goes() -> None:
    assert shares(without_part(blend_of(60, 30, 10), 0)) == [75, 25]
    assert without_part(blend_of(100), 0) == blend_of(100)


def test_another_source_keeps_the_share() -> None:
    assert with_source(blend_of(60, 40), 1, Own.ALIKE).parts[1] == BlendPart(Own.ALIKE, 40)


def test_no_more_than_so_many() -> None:
    blend = blend_of(100)
    for _ in range(MOST_PARTS - 1):
        blend = with_part(blend, Own.FITS_NOW)
    with pytest.raises(ValueError, match="too many"):
        with_part(blend, Own.FITS_NOW)


given_shares = st.lists(st.integers(1, 99), min_size=1, max_size=MOST_PARTS).map(lambda some: spread(some, WHOLE))
edits = st.lists(
    st.tuples(st.sampled_from(["share", "joint", "add", "remove"]), st.integers(0, 11), st.integers(0, 100))
)


@settings(max_examples=200, deadline=None, derandomize=True, database=None)
@given(given_shares, edits)
def test_whatever_is_done_it_is_a_hundred(begin: Sequence[int], done: Sequence[tuple[str, int, int]]) -> None:
    blend = blend_of(*begin)
    for what, where, number in done:
        before, at = blend, where % len(blend.parts)
        match what:
            case "share":
                blend = with_share(blend, at, number)
                asked = max(1, min(number, most_of(blend))) if len(blend.parts) > 1 else WHOLE
                assert blend.parts[at].share == asked
            case "joint" if at + 1 < len(blend.parts):
                blend = with_joint(blend, at, number)
                kept = [n for n in range(len(blend.parts)) if n not in (at, at + 1)]
                assert all(blend.parts[n] == before.parts[n] for n in kept)
            case "add" if len(blend.parts) < MOST_PARTS:
                blend = with_part(blend, Own.FITS_NOW)
            case "remove":
                blend = without_part(blend, at)
        assert sum(shares(blend)) == WHOLE  # Blend itself refuses any other, and none below 1


@settings(max_examples=200, deadline=None, derandomize=True, database=None)
@given(given_shares)
def test_shares_that_fit_stay(some: Sequence[int]) -> None:
    assert spread(some, WHOLE) == list(some)
