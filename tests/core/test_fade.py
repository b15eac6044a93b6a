"""A fade goes evenly from where it is to where it should be."""

from datetime import timedelta

import pytest

from segue.core.fade import Fade


@pytest.mark.parametrize(("now", "level"), [(100.0, 1.0), (105.0, 0.75), (115.0, 0.25), (120.0, 0.0), (500.0, 0.0)])
def test_it_takes_its_time(now: float, level: float) -> None:
    assert Fade().to(0.0, timedelta(seconds=20), 100.0).at(now) == pytest.approx(level)


def test_another_one_goes_on_from_there() -> None:
    back = Fade().to(0.0, timedelta(seconds=20), 100.0).to(1.0, timedelta(seconds=2), 110.0)
    assert [back.at(now) for now in (110.0, 111.0, 112.0)] == [0.5, 0.75, 1.0]
    assert not back.is_over(111.9)
    assert back.is_over(112.0)


def test_at_once() -> None:
    assert Fade().to(0.3, timedelta(), 100.0).at(100.0) == 0.3
