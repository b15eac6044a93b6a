"""How long a piece of work will still take."""

from datetime import timedelta

from segue.core.time_left import TimeLeft


def test_it_is_told_by_how_fast_it_has_gone() -> None:
    now = 100.0
    left = TimeLeft(lambda: now)
    assert left.at(0.1) is None
    now = 103
    assert left.at(0.2) is None, "it has hardly begun"
    now = 110
    assert left.at(0.3) == timedelta(seconds=35)


def test_what_stands_still_tells_nothing() -> None:
    now = 0.0
    left = TimeLeft(lambda: now)
    assert left.at(0.0) is None
    now = 60
    assert left.at(0.0) is None


def test_another_work_begins_anew() -> None:
    now = 0.0
    left = TimeLeft(lambda: now)
    left.at(0.5)
    now = 10
    assert left.at(1.0) == timedelta()
    assert left.at(0.0) is None
