"""What habits need to know of a play, decayed counts of it, and the occasions behind a claim."""

import math
from collections.abc import Hashable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Generic, TypeVar

from segue.domain.context import Activity
from segue.domain.offer import Evidence, Span
from segue.domain.play import PlayId
from segue.domain.track import TrackId

#: How far back a reason counts. Longer, and it speaks of someone the listener no longer is.
REASON_SPAN = timedelta(weeks=12)

DAY = 86400.0
K = TypeVar("K", bound=Hashable)


@dataclass(frozen=True, slots=True)
class Heard:
    """One play of the log, as habits see it. `at` and `end` are local times with their offset.

    `liked` is false for a skip, which teaches aversion only.
    """

    play: PlayId
    track: TrackId
    artist: str
    genres: tuple[str, ...]
    at: datetime
    end: datetime
    liked: bool
    session: int
    activity: Activity | None = None


class Decayed(Generic[K]):
    """Exponentially decayed counts N_k(x, t) = Σ_j w_j · 2^(−(t − t_j) / H_k) for several half-lives H_k.

    Times are in seconds, half-lives in days. A mixture of these approximates the power law of forgetting
    (Anderson and Schooler 1991). O(number of half-lives) for each addition.
    """

    __slots__ = ("_half_lives", "_state")

    def __init__(self, half_lives: tuple[float, ...], state: dict[K, tuple[float, tuple[float, ...]]] | None = None):
        self._half_lives = half_lives
        self._state = {} if state is None else state

    def add(self, key: K, at: float, weight: float = 1.0) -> None:
        self._state[key] = (at, tuple(value + weight for value in self.at(key, at)))

    def at(self, key: K, at: float) -> tuple[float, ...]:
        """The counts of `key` at time `at`, one for each half-life; zeros where it never occurred."""
        known = self._state.get(key)
        if known is None:
            return (0.0,) * len(self._half_lives)
        then, values = known
        days = max(0.0, at - then) / DAY  # a clock that went back forgets nothing, and grows nothing
        return tuple(v * 2.0 ** (-days / h) for v, h in zip(values, self._half_lives, strict=True))

    def copy(self) -> "Decayed[K]":
        return Decayed(self._half_lives, dict(self._state))

    def __iter__(self) -> Iterator[K]:
        return iter(self._state)

    def __len__(self) -> int:
        return len(self._state)


def closeness(hour: float, other: float, width: float = 1.0) -> float:
    """A Gaussian kernel on the circle of 24 hours, 1 where both are the same hour. `width` in hours."""
    distance = abs(hour - other) % 24
    distance = min(distance, 24 - distance)
    return math.exp(-0.5 * (distance / width) ** 2)


def occasions(
    plays: Iterable[Heard],
    subject: str,
    now: datetime,
    span: Span | None = None,
    activity: Activity | None = None,
    back: timedelta = REASON_SPAN,
) -> Evidence:
    """Count the dates on which a play of genre `subject` began within `span`, over the time `back` before `now`.

    Dates are local. The stretch begins no earlier than the first play, and today counts only if it is an
    occasion already: a Friday evening that has just begun is no Friday without film scores.
    """
    known = [heard for heard in plays if heard.at < now]
    today = now.date()
    first = min((heard.at.date() for heard in known), default=today)
    since = max(first, today - back + timedelta(days=1))
    fitting = [
        heard
        for heard in known
        if heard.liked and subject in heard.genres and heard.at.date() >= since and (span is None or heard.at in span)
    ]
    dates = {heard.at.date() for heard in fitting}
    until = today if today in dates else today - timedelta(days=1)
    during = {heard.at.date() for heard in fitting if activity is not None and heard.activity == activity}
    return Evidence(
        subject,
        span,
        since,
        until,
        len(dates),
        sum(1 for day in _dates(since, until) if span is None or day.weekday() in span.weekdays),
        tuple(heard.play for heard in fitting),
        activity,
        len(during),
    )


def during(plays: Iterable[Heard], subject: str, now: datetime, activity: Activity) -> Evidence:
    """Count the dates on which `subject` was played during `activity`; `of` is those with any play during it."""
    today = now.date()
    known = [heard for heard in plays if heard.at < now and heard.liked and heard.activity == activity]
    since = max(min((heard.at.date() for heard in known), default=today), today - REASON_SPAN + timedelta(days=1))
    known = [heard for heard in known if heard.at.date() >= since]
    fitting = [heard for heard in known if subject in heard.genres]
    dates = {heard.at.date() for heard in fitting}
    return Evidence(
        subject,
        None,
        since,
        today,
        len(dates),
        len({heard.at.date() for heard in known}),
        tuple(heard.play for heard in fitting),
        activity,
        len(dates),
    )


def _dates(since: date, until: date) -> Iterator[date]:
    day = since
    while day <= until:
        yield day
        day += timedelta(days=1)
