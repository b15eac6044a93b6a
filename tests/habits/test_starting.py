"""When a listener is expected to start: lives by the clock, told session by session."""

import copy
import pickle
from collections.abc import Iterable
from datetime import datetime, timedelta

from builders import MONDAY
from segue.domain.context import Context
from segue.habits.model import moment_of
from segue.habits.starting import Starting

MIDNIGHT = MONDAY.replace(hour=0)
AN_HOUR = timedelta(hours=1)


def after(sessions: Iterable[tuple[datetime, timedelta]]) -> Starting:
    starting = Starting()
    for begin, length in sessions:
        moment = moment_of(Context(begin))
        starting.begin(moment)
        starting.end(moment, (begin + length).timestamp(), heard=10)
    return starting


def expected(starting: Starting, at: datetime) -> float:
    return starting.probability(moment_of(Context(at)))


def test_who_starts_at_nine_sharp_is_expected_in_the_half_hour_before() -> None:
    starting = after((MIDNIGHT + timedelta(days=day, hours=9), AN_HOUR) for day in range(60))
    next_day = MIDNIGHT + timedelta(days=60)

    assert expected(starting, next_day + timedelta(hours=8, minutes=50)) > 0.8
    assert expected(starting, next_day + timedelta(hours=8)) < 0.1


def test_an_hour_in_which_a_day_begins_is_not_one_in_which_it_goes_on() -> None:
    """On odd days music begins at eight and nothing follows; on even days it begins at noon."""
    starting = after((MIDNIGHT + timedelta(days=day, hours=8 if day % 2 else 12), AN_HOUR) for day in range(80))

    quiet_morning = expected(starting, MIDNIGHT + timedelta(days=80, hours=11.7))
    starting = after((MIDNIGHT + timedelta(days=day, hours=8 if day % 2 else 12), AN_HOUR) for day in range(82))
    after_a_morning = expected(starting, MIDNIGHT + timedelta(days=81, hours=11.7))
    assert quiet_morning > 10 * after_a_morning


def test_the_half_hour_in_which_a_session_would_go_on_counts_as_no_silence() -> None:
    """Sessions of twenty minutes, forty apart, all day: half an hour after one, the next is all but certain."""
    hours = [MIDNIGHT + timedelta(days=day, hours=hour) for day in range(10) for hour in range(9, 19)]
    told, last = hours[:-3], hours[-4]

    starting = after((begin, timedelta(minutes=20)) for begin in told)
    assert expected(starting, last + timedelta(minutes=51)) > 0.9


def test_who_listens_more_of_late_is_soon_expected_more() -> None:
    """Every fourth day for months, then daily for a week."""
    rare = [(MIDNIGHT + timedelta(days=day, hours=12), AN_HOUR) for day in range(0, 120, 4)]
    daily = [(MIDNIGHT + timedelta(days=day, hours=12), AN_HOUR) for day in range(120, 128)]
    noon = timedelta(hours=11, minutes=50)

    before = expected(after(rare), MIDNIGHT + timedelta(days=120) + noon)
    assert expected(after(rare + daily), MIDNIGHT + timedelta(days=128) + noon) > before + 0.1


def test_a_moment_is_compared_with_those_of_the_fortnight_before() -> None:
    """Every day at noon: the half hour before is the likeliest; at eight in the evening nothing ever began."""
    noons = [MIDNIGHT + timedelta(days=day, hours=12) for day in range(60)]
    starting = after((noon, AN_HOUR) for noon in noons)
    next_day = MIDNIGHT + timedelta(days=60)

    def likelier(at: timedelta) -> float:
        return starting.likelier(moment_of(Context(next_day + at)))

    assert likelier(11.75 * AN_HOUR) < 0.05
    assert 0.05 < likelier(10.5 * AN_HOUR) < likelier(8 * AN_HOUR)
    assert likelier(20 * AN_HOUR) > 0.9


def test_of_one_who_has_just_begun_nothing_is_likelier() -> None:
    assert Starting().likelier(moment_of(Context(MIDNIGHT))) == 0


def test_the_silence_that_goes_on_counts_among_what_a_moment_is_compared_with() -> None:
    """After a month of daily listening, a fortnight away: its first noon was one of the likeliest moments; at its
    last, all noons since were likelier.
    """
    starting = after((MIDNIGHT + timedelta(days=day, hours=12), AN_HOUR) for day in range(30))
    back = MIDNIGHT + timedelta(days=44, hours=11, minutes=50)

    first, last = (starting.likelier(moment_of(Context(at))) for at in (back - timedelta(days=13), back))
    assert last > 5 * first


def test_what_a_copy_learns_is_its_own() -> None:
    starting = after((MIDNIGHT + timedelta(days=day, hours=9), AN_HOUR) for day in range(20))
    at = MIDNIGHT + timedelta(days=20, hours=8)
    before = state(starting)
    twin = starting.copy()
    assert state(twin) == before
    begins = moment_of(Context(at))
    twin.begin(begins)
    twin.end(begins, (at + AN_HOUR).timestamp(), heard=10)
    assert state(starting) == before != state(twin)


def state(starting: Starting) -> bytes:
    """All that it holds, to the last digit."""
    return pickle.dumps(copy.deepcopy(starting))
