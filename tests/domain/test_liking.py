"""A rating counts half stars, from one half to five."""

import pytest

from segue.domain.liking import Liking


@pytest.mark.parametrize("rating", [None, 0.5, 1, 3.5, 5])
def test_a_rating_counts_half_stars(rating: float | None) -> None:
    assert Liking(rating).rating == rating


@pytest.mark.parametrize("rating", [0, -1, 0.25, 4.75, 5.5, float("nan")])
def test_all_else_is_no_rating(rating: float) -> None:
    with pytest.raises(ValueError, match="a rating of"):
        Liking(rating)
