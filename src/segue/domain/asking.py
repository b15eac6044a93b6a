"""What a listener asks in words: a wish for a list to play, or a question about the log."""

from calendar import monthrange
from collections.abc import Iterable
from datetime import date, datetime, timedelta
from enum import Enum
from typing import TypeAlias

from msgspec import Struct

from segue.domain.context import Activity, Daypart
from segue.domain.query import Unit

# ---------------------------------------------------------------- stretches of the past


class Calendar(Struct, frozen=True):
    """A day, a week from Monday on, a month or a year of the calendar: this one, or so many `back`."""

    unit: Unit
    back: int = 0


class Lately(Struct, frozen=True):
    """The last `count` hours, days, weeks, months or years, up to now."""

    count: int
    unit: Unit


class Months(Struct, frozen=True):
    """`count` months from the month `first` (1 to 12) on: one, or the three of a season, as in the north. Without a
    year the last time that they came; with `is_over`, that they were over.
    """

    first: int
    count: int = 1
    year: int | None = None
    is_over: bool = False


class InYear(Struct, frozen=True):
    year: int


class LastDay(Struct, frozen=True):
    """The last of these weekdays before today, 0 is Monday."""

    weekday: int


class OnDate(Struct, frozen=True):
    """That day; without a year the last time that it came."""

    month: int
    day: int
    year: int | None = None


Stretch: TypeAlias = Calendar | Lately | Months | InYear | LastDay | OnDate

#: The years that a stretch may be in.
FIRST_YEAR, LAST_YEAR = 1900, 2199


def dates(stretch: Stretch, today: date) -> tuple[date, date]:
    """Its first and its last day. No day before 1900."""
    match stretch:
        case Calendar(unit, back):
            return _calendar(unit, back, today)
        case Lately(count, Unit.MONTH):
            return _month_of(today, -count, min(today.day, 28)) + timedelta(days=1), today
        case Lately(count, Unit.YEAR):
            return _month_of(today, -12 * count, min(today.day, 28)) + timedelta(days=1), today
        case Lately(count, Unit.HOUR):
            return today - timedelta(days=count // 24 + 1), today
        case Lately(count, unit):
            days = min(count * (7 if unit is Unit.WEEK else 1), (today - date(FIRST_YEAR, 1, 1)).days)
            return today - timedelta(days=days - 1), today
        case InYear(year):
            return date(year, 1, 1), date(year, 12, 31)
        case LastDay(weekday):
            day = today - timedelta(days=(today.weekday() - weekday - 1) % 7 + 1)
            return day, day
        case OnDate(month, its_day, year):
            years = range(today.year, FIRST_YEAR, -1) if year is None else (year,)
            those = (date(one, month, its_day) for one in years if its_day <= monthrange(one, month)[1])
            day = next(one for one in those if year is not None or one <= today)
            return day, day
        case Months(first, count, year, is_over):
            begins = date(today.year if year is None else year, first, 1)
            if year is None:
                while begins > today or (is_over and _month_of(begins, count) > today):
                    begins = begins.replace(year=begins.year - 1)
            return begins, _month_of(begins, count) - timedelta(days=1)


def moment(stretch: Stretch, now: datetime) -> datetime | None:
    """From when on it is, where it does not begin with a day."""
    if isinstance(stretch, Lately) and stretch.unit is Unit.HOUR:
        return now - timedelta(hours=stretch.count)
    return None


def _calendar(unit: Unit, back: int, today: date) -> tuple[date, date]:
    match unit:
        case Unit.WEEK:
            begins = today - timedelta(days=today.weekday() + 7 * back)
            return begins, begins + timedelta(days=6)
        case Unit.MONTH:
            begins = _month_of(today, -back)
            return begins, _month_of(begins, 1) - timedelta(days=1)
        case Unit.YEAR:
            year = max(FIRST_YEAR, today.year - back)
            return date(year, 1, 1), date(year, 12, 31)
        case _:
            day = today - timedelta(days=back)
            return day, day


def _month_of(day: date, later: int, on: int = 1) -> date:
    """A day of the month that comes so many months after that of `day`."""
    months = max(12 * FIRST_YEAR, 12 * day.year + day.month - 1 + later)
    return date(months // 12, months % 12 + 1, on)


# ---------------------------------------------------------------- what is said


class Genre(Struct, frozen=True):
    """With all genres that belong to it."""

    name: str


class By(Struct, frozen=True):
    artist: str


class On(Struct, frozen=True):
    album: str


class Titled(Struct, frozen=True):
    """A track that is called so."""

    title: str


class InList(Struct, frozen=True):
    """In a playlist of this name."""

    name: str


class At(Struct, frozen=True):
    """In a part of the day."""

    daypart: Daypart


class OnDays(Struct, frozen=True):
    """On these days of the week, 0 is Monday; in order."""

    days: tuple[int, ...]


class Doing(Struct, frozen=True):
    activity: Activity


class From(Struct, frozen=True):
    """Music of these years, both included."""

    first: int
    last: int


class For(Struct, frozen=True):
    """So long."""

    minutes: int


class Many(Struct, frozen=True):
    """So many tracks."""

    tracks: int


class Known(Enum):
    """How well it is to be known."""

    FAMILIAR = "familiar"
    SURPRISING = "surprising"
    NEVER = "never played"
    FORGOTTEN = "forgotten"
    LOVED = "loved"


class Energy(Enum):
    """The last two are beside what it is to be like, or what plays."""

    CALM = "calm"
    LIVELY = "lively"
    CALMER = "calmer"
    LIVELIER = "livelier"


class Like(Struct, frozen=True):
    """What sounds like an artist; without one, like what plays."""

    artist: str = ""


class During(Struct, frozen=True):
    """What was heard then."""

    stretch: Stretch


#: What has a name, of which any may be meant.
ByName: TypeAlias = Genre | By | On | Titled | InList

Topic: TypeAlias = ByName | At | OnDays | Doing | From | For | Many | Known | Energy | Like | During

#: What can be left out.
CAN_BE_LEFT_OUT = (Genre, By, On, Titled, InList, From, During)

#: Of these a wish has one.
ONE_OF = (At, Doing, For, Many, Known, Energy, Like)

#: The longest list that is made.
MOST_MINUTES, MOST_TRACKS = 12 * 60, 200


class Wanted(Struct, frozen=True):
    """A topic, or that it `is_not` wanted."""

    topic: Topic
    is_not: bool = False


class Wish(Struct, frozen=True):
    """A list to play."""

    parts: tuple[Wanted, ...] = ()


class Kind(Enum):
    """Of what a question tells the most played."""

    TRACKS = "tracks"
    ARTISTS = "artists"
    ALBUMS = "albums"
    GENRES = "genres"


class Want(Enum):
    """What a question asks for."""

    WHAT = "what"
    OFTEN = "how often"
    LONG = "how long"
    LAST = "when last"
    FIRST = "when first"


class Question(Struct, frozen=True):
    """About the plays of the log that all `parts` fit."""

    want: Want
    kind: Kind = Kind.TRACKS
    parts: tuple[Wanted, ...] = ()


Asked: TypeAlias = Wish | Question


class Place(Struct, frozen=True):
    """Where something stands in a text, from `start` up to `end`."""

    start: int
    end: int


class Piece(Struct, frozen=True):
    """A part that was understood, and where it was said. `others` are what it could have meant as well."""

    part: Wanted
    place: Place
    others: tuple[Topic, ...] = ()


class Understood(Struct, frozen=True):
    """What a text asks for. `heeded` are all words with a meaning, `missed` those without."""

    asked: Asked
    pieces: tuple[Piece, ...] = ()
    heeded: tuple[Place, ...] = ()
    missed: tuple[Place, ...] = ()


def tidied(parts: Iterable[Wanted], *, is_question: bool) -> tuple[Wanted, ...]:
    """Each once; of what there can be only one, the last that was said; days together."""
    kept: list[Wanted] = []
    for part in parts:
        match part.topic:
            case OnDays(days):
                same = [at for at, one in enumerate(kept) if isinstance(one.topic, OnDays)]
                if same:
                    before = kept[same[0]].topic
                    assert isinstance(before, OnDays)
                    kept[same[0]] = Wanted(OnDays(tuple(sorted({*before.days, *days}))))
                else:
                    kept.append(Wanted(OnDays(tuple(sorted(set(days))))))
            case topic if not part.is_not and isinstance(topic, ONE_OF) and not is_question:
                kept = [one for one in kept if one.is_not or not isinstance(one.topic, type(topic))]
                if isinstance(topic, For | Many):  # one length, however it is told
                    kept = [one for one in kept if not isinstance(one.topic, For | Many)]
                kept.append(part)
            case _ if part not in kept:
                kept.append(part)
    return tuple(kept)
