"""What habits need to know of a play, what they tell of a listener, and the occasions behind it: without numpy."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime, time, timedelta

from msgspec import Struct

from segue.domain.context import Activity, Context
from segue.domain.offer import Evidence, Span
from segue.domain.play import CHOSEN, Origin, PlayId
from segue.domain.track import TrackId

#: How far back a reason counts. Longer, and it speaks of someone the listener no longer is.
REASON_SPAN = timedelta(weeks=12)


class Heard(Struct, frozen=True):
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
    activity: Activity | None = None
    album: str = ""
    origin: Origin = CHOSEN


class Habits(Struct, frozen=True):
    """What is known of a listener, as of the last play learned, for those who decide and those who tell.

    `plays` and `first` tell how much was learned; `recent` holds the plays of the last twelve weeks, which the counts
    of reasons are taken from.
    """

    plays: int = 0
    first: datetime | None = None
    last: datetime | None = None
    recent: tuple[Heard, ...] = ()


class TrackMemory(Struct, frozen=True):
    """What is remembered of one track: how often it was liked and skipped, and when it was last heard."""

    plays: int = 0
    skips: int = 0
    last: datetime | None = None


class Regard(Struct, frozen=True):
    """What is said of a track, by the listener or another player: its rating, in stars, and how often it played."""

    stars: float | None = None
    is_loved: bool = False
    prior_plays: int = 0


class Claim(Struct, frozen=True):
    """A habit of `genre` at a part of the week, or during an activity; `strength` is its weight times its share.
    Where it `is_told`, the listener has told of it, and it need not show in the log.
    """

    genre: str
    span: Span | None
    activity: Activity | None
    strength: float
    evidence: Evidence
    is_told: bool = False

    def covers(self, context: Context) -> bool:
        if self.span is not None:
            return context.at in self.span
        return context.activity == self.activity


def occasions(
    plays: Iterable[Heard],
    subject: str,
    now: datetime,
    span: Span | None = None,
    activity: Activity | None = None,
    back: timedelta = REASON_SPAN,
) -> Evidence:
    """Count the dates on which a play of genre `subject` began within `span`, over the time `back` before `now`.

    Dates are local, and a night's is that of its evening. The stretch begins no earlier than the first play, and
    today counts only if it is an occasion already: a Friday evening that has just begun is no Friday without film
    scores.
    """
    known = [heard for heard in plays if heard.at < now]
    today = day_of(now, span)
    since = _since(known, today, back)
    its = (heard for heard in known if heard.liked and subject in heard.genres)
    days = ((heard, heard.at.date() if span is None else span.day_of(heard.at)) for heard in its)
    fitting = [(heard, day) for heard, day in days if day is not None and day >= since]
    dates = {day for _, day in fitting}
    until = today if today in dates else today - timedelta(days=1)
    during = {day for heard, day in fitting if activity is not None and heard.activity == activity}
    return Evidence(
        subject,
        span,
        since,
        until,
        len(dates),
        sum(1 for day in _dates(since, until) if span is None or day.weekday() in span.weekdays),
        tuple(heard.play for heard, _ in fitting),
        activity,
        len(during),
    )


def usual_beginning(plays: Iterable[Heard], evidence: Evidence) -> time | None:
    """When in the day its music begins: on a quarter of the occasions it had begun by then. None without any."""
    counted = set(evidence.plays)
    begun: dict[date, tuple[date, time]] = {}
    for heard in plays:
        if heard.play in counted:
            begun.setdefault(day_of(heard.at, evidence.span), (heard.at.date(), heard.at.time()))
    ordered = sorted((at - day, its) for day, (at, its) in begun.items())
    return ordered[len(ordered) // 4][1].replace(second=0, microsecond=0) if ordered else None


def during(plays: Iterable[Heard], subject: str, now: datetime, activity: Activity) -> Evidence:
    """Count the dates on which `subject` was played during `activity`; `of` is those with any play during it."""
    today = now.date()
    known = [heard for heard in plays if heard.activity == activity and heard.liked and heard.at < now]
    since = _since(known, today, REASON_SPAN)
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


def _since(known: Sequence[Heard], today: date, back: timedelta) -> date:
    """The first of the days looked at: that of the first play, but no further `back` than that."""
    first = today - back + timedelta(days=1)
    is_before = any(heard.at.date() <= first for heard in known)  # the first one tells, mostly
    return first if is_before else min((heard.at.date() for heard in known), default=today)


def day_of(at: datetime, span: Span | None) -> date:
    """Its date, or that of the evening before, where it is of a span that began then."""
    return (None if span is None else span.day_of(at)) or at.date()


def _dates(since: date, until: date) -> Iterator[date]:
    day = since
    while day <= until:
        yield day
        day += timedelta(days=1)
