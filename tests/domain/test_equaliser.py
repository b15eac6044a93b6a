"""The filters of the equaliser, by the formula that they are made by; what they do to sound is tested with it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from segue.domain.equaliser import CENTRES, FLAT, MOST, bands, filters, response


@given(st.lists(st.floats(-MOST, MOST), min_size=10, max_size=10))
def test_each_octave_gets_what_was_wished_whatever_its_neighbours_get(wished: list[float]) -> None:
    assert response(tuple(wished), CENTRES, 48_000) == pytest.approx(wished, abs=0.05)


def test_nothing_wished_is_nothing_done() -> None:
    assert not filters(FLAT, 44_100)
    assert response(FLAT, (100.0, 1000.0), 44_100) == [0, 0]


def test_what_lies_above_the_sound_gets_no_filter() -> None:
    assert max(centre for centre, _ in filters((6.0,) * 10, 16_000)) < 8_000


def test_what_was_stored_is_brought_within_bounds() -> None:
    assert bands([99.0, -99.0, 1.5]) == (12.0, -12.0, 1.5, *[0.0] * 7)
    assert bands([1.0] * 20) == (1.0,) * 10
