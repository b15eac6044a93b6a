"""How a condition compares numbers."""

import pytest

from segue.core.comparing import bounds, comparison_of, length_of, seconds_in


@pytest.mark.parametrize("comparison", ["least", "most", "is", "between"])
def test_what_lies_within_bounds_is_compared_as_it_was(comparison: str) -> None:
    assert comparison_of(*bounds(comparison, 3, 5)) == comparison


def test_between_two_takes_them_in_any_order() -> None:
    assert bounds("between", 5, 3) == bounds("between", 3, 5) == (3, 5)


@pytest.mark.parametrize(("seconds", "text"), [(0, "0:00"), (270, "4:30"), (3_605, "1:00:05")])
def test_a_length_is_read_as_it_is_written(seconds: int, text: str) -> None:
    assert length_of(seconds) == text
    assert seconds_in(text) == seconds


def test_a_bare_number_counts_minutes_and_what_is_no_length_is_none() -> None:
    assert seconds_in("4") == 240
    assert seconds_in(" 4 ") == 240
    assert [seconds_in(text) for text in ("", "long", "4:")] == [None, None, None]
