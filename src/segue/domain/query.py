"""What a listener asks of the library: the one form that search field, smart playlists and command line share."""

from collections.abc import Iterator
from enum import Enum
from typing import TypeAlias

from msgspec import Struct

from segue.domain.context import ACTIVITIES, Activity, Daypart


class Field(Enum):
    """A part of a track's texts that words can be looked for in."""

    ARTIST = "artist"
    ALBUM = "album"
    TITLE = "title"
    GENRE = "genre"
    MOOD = "mood"
    COMPOSER = "composer"
    PATH = "path"


class Measure(Enum):
    """What is counted in whole numbers: years, half stars, plays, skips, percent, seconds, beats a minute."""

    YEAR = "year"
    RATING = "rating"
    PLAYS = "plays"
    SKIPS = "skips"
    SKIPPED = "skipped"  # how many of a hundred of its plays and skips were skips
    LENGTH = "length"
    BPM = "bpm"


class Event(Enum):
    """What happened to a track at a time: it was added, it was first and last played."""

    ADDED = "added"
    FIRST_PLAYED = "first"
    LAST_PLAYED = "last"


class Unit(Enum):
    HOUR = "h"
    DAY = "d"
    WEEK = "w"
    MONTH = "m"
    YEAR = "y"


class State(Enum):
    """What a track is or is not. The value is how it is typed."""

    LOVED = "is:loved"
    MISSING = "is:missing"
    VIDEO = "is:video"
    COMPILATION = "is:compilation"
    UNRATED = "rating:none"
    UNPLAYED = "played:never"


#: The least and the most that a bound of a range may be.
LIMITS = {
    Measure.YEAR: (0, 9_999),
    Measure.RATING: (1, 10),
    Measure.PLAYS: (0, 999_999_999),
    Measure.SKIPS: (0, 999_999_999),
    Measure.SKIPPED: (0, 100),
    Measure.LENGTH: (0, 9_999 * 3600 + 3599),
    Measure.BPM: (0, 999_999_999),
}

_MOST_UNITS = 99_999
_MOST_PLAYS = 999_999_999

#: What stands before a colon with a meaning of its own, in a rule if not in a search.
FIELD_NAMES = frozenset(one.value for kind in (Field, Measure, Event) for one in kind) | {
    *("is", "played", "in"),
    *("limit", "by"),
}

#: Days of the week as they are typed, by numbers from 0, Monday.
DAY_NAMES = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
WEEKDAY, WEEKEND = (0, 1, 2, 3, 4), (5, 6)


class Words(Struct, frozen=True):
    """Words that stand next to one another in one of a track's texts, or in its `field` alone.

    The last may be only begun, unless `is_whole`. What has neither letter nor digit is looked for as it is. In a
    path, the text itself is looked for, blanks and all.
    """

    text: str
    field: Field | None = None
    is_whole: bool = False

    def __post_init__(self) -> None:
        if not self.text or self.text != self.text.strip():
            raise ValueError(f"no word, or blanks around it: {self.text!r}")


class Range(Struct, frozen=True):
    """From `low` to `high`, both included; None is open. A track of which the measure is not known is in no range."""

    measure: Measure
    low: int | None
    high: int | None

    def __post_init__(self) -> None:
        least, most = LIMITS[self.measure]
        bounds = [bound for bound in (self.low, self.high) if bound is not None]
        if not bounds or bounds != sorted(bounds) or bounds[0] < least or bounds[-1] > most:
            raise ValueError(f"no range of {self.measure.value}: {self.low} to {self.high}")


class Age(Struct, frozen=True):
    """Longer ago than `count` units where `is_over`, else less long. What never happened is neither."""

    event: Event
    is_over: bool
    count: int
    unit: Unit

    def __post_init__(self) -> None:
        if not 0 <= self.count <= _MOST_UNITS:
            raise ValueError(f"no age: {self.count}")


class Heard(Struct, frozen=True):
    """Played from `low` to `high` times at such moments, by the listener's clock of that day: in one of `dayparts`,
    on one of `days`, during one of `activities`; where one of these is empty, any will do.
    """

    dayparts: tuple[Daypart, ...] = ()
    days: tuple[int, ...] = ()
    activities: tuple[Activity, ...] = ()
    low: int | None = 1
    high: int | None = None

    def __post_init__(self) -> None:
        bounds = [bound for bound in (self.low, self.high) if bound is not None]
        if not bounds or bounds != sorted(bounds) or bounds[0] < 0 or bounds[-1] > _MOST_PLAYS:
            raise ValueError(f"no number of plays: {self.low} to {self.high}")
        if not (self.dayparts or self.days or self.activities):
            raise ValueError("played at no moment of its own")
        known = list(Daypart)
        if list(self.dayparts) != sorted(set(self.dayparts), key=known.index):
            raise ValueError(f"not in their order: {self.dayparts}")
        if list(self.days) != sorted(set(self.days)) or not set(self.days) <= set(range(7)):
            raise ValueError(f"no days in their order: {self.days}")
        if list(self.activities) != sorted(set(self.activities)) or any(
            not a or a != a.strip() for a in self.activities
        ):
            raise ValueError(f"no activities in their order: {self.activities}")


class Is(Struct, frozen=True):
    state: State


class InPlaylist(Struct, frozen=True):
    """In a playlist of this name, upper or lower case."""

    name: str

    def __post_init__(self) -> None:
        if not self.name.strip():
            raise ValueError("a playlist without a name")


class Not(Struct, frozen=True):
    part: "Query"

    def __post_init__(self) -> None:
        if isinstance(self.part, Not) or self.part == EVERYTHING:
            raise ValueError("not in its plainest form; `negated` gives it")


class And(Struct, frozen=True):
    """All parts; without any, every track."""

    parts: tuple["Query", ...]

    def __post_init__(self) -> None:
        if len(self.parts) == 1 or any(isinstance(part, And) for part in self.parts):
            raise ValueError("not in its plainest form; `every` gives it")


class Or(Struct, frozen=True):
    parts: tuple["Query", ...]

    def __post_init__(self) -> None:
        if len(self.parts) < 2 or any(isinstance(part, Or) or part == EVERYTHING for part in self.parts):
            raise ValueError("not in its plainest form; `either` gives it")


#: Always in its plainest form, so that one question is one value: no And in an And, no Or of one part.
Query: TypeAlias = And | Or | Not | Words | Range | Age | Heard | Is | InPlaylist

EVERYTHING = And(())


def every(*parts: Query) -> Query:
    flat = [one for part in parts for one in (part.parts if isinstance(part, And) else (part,))]
    return flat[0] if len(flat) == 1 else And(tuple(flat))


def either(*parts: Query) -> Query:
    """At least one part. Raises ValueError for none: that no track is asked for cannot be said."""
    if EVERYTHING in parts:
        return EVERYTHING
    flat = [one for part in parts for one in (part.parts if isinstance(part, Or) else (part,))]
    return flat[0] if len(flat) == 1 else Or(tuple(flat))


def negated(part: Query) -> Query:
    """Raises ValueError for EVERYTHING: that no track is asked for cannot be said."""
    return part.part if isinstance(part, Not) else Not(part)


class QueryMistake(Exception):
    """What was typed cannot be understood: the characters from `start` to `end`, and what was expected."""

    def __init__(self, start: int, end: int, sentence: str) -> None:
        super().__init__(sentence)
        self.start = start
        self.end = end
        self.sentence = sentence


def printed(query: Query) -> str:
    """As a listener would type it, with no more parentheses than it takes; parsed, it is `query` again.

    >>> printed(every(Words("miles"), Range(Measure.RATING, 9, None), Not(Is(State.VIDEO))))
    'miles rating:>=4.5 -is:video'
    """
    match query:
        case And(parts):
            return " ".join(f"({printed(part)})" if isinstance(part, Or) else printed(part) for part in parts)
        case Or(parts):
            return " OR ".join(map(printed, parts))
        case Not(part):
            return f"-({printed(part)})" if isinstance(part, And | Or) else f"-{printed(part)}"
        case Words(text, field, is_whole):
            words = _quoted(text) if is_whole else text if _is_plain(text) else f"{_quoted(text)}*"
            return words if field is None else f"{field.value}:{words}"
        case Range(measure, low, high):
            return f"{measure.value}:{_range(measure, low, high)}"
        case Age(event, is_over, count, unit):
            return f"{event.value}:{'>' if is_over else '<'}{count}{unit.value}"
        case Heard(low=low, high=high):
            return f"played:{','.join(_moments(query))}{_times(low, high)}"
        case Is(state):
            return state.value
        case InPlaylist(name):
            return f"in:{_quoted(name)}"


def _quoted(text: str) -> str:
    return '"' + text.replace('"', '""') + '"'


def _is_plain(text: str) -> bool:
    """Whether a word means itself without quotes."""
    name, colon, _ = text.partition(":")
    return not (
        text == "OR"
        or text[0] in "-–—"
        or any(char in '"()' or char.isspace() for char in text)
        or (colon and name.casefold() in FIELD_NAMES)
    )


def _range(measure: Measure, low: int | None, high: int | None) -> str:
    if low is None:
        return "" if high is None else f"<={_number(measure, high)}"
    if high is None:
        return f">={_number(measure, low)}"
    return _number(measure, low) if low == high else f"{_number(measure, low)}..{_number(measure, high)}"


def _moments(heard: Heard) -> list[str]:
    days = {WEEKDAY: ["weekday"], WEEKEND: ["weekend"]}.get(heard.days) or [DAY_NAMES[day] for day in heard.days]
    activities = [activity if activity in ACTIVITIES else _quoted(activity) for activity in heard.activities]
    return [*days, *(part.word for part in heard.dayparts), *activities]


def _times(low: int | None, high: int | None) -> str:
    if low is None:
        return f"<={high}"
    if high is None:
        return "" if low == 1 else f">={low}"
    return f"={low}" if low == high else f"={low}..{high}"


def parts_of(query: Query) -> Iterator[Query]:
    """`query` and all within it."""
    yield query
    match query:
        case And(parts) | Or(parts):
            for part in parts:
                yield from parts_of(part)
        case Not(part):
            yield from parts_of(part)


def _number(measure: Measure, number: int) -> str:
    match measure:
        case Measure.YEAR:
            return f"{number:04}"
        case Measure.RATING:
            return f"{number / 2:g}"
        case Measure.SKIPPED:
            return f"{number}%"
        case Measure.LENGTH:
            hours, minutes, seconds = number // 3600, number // 60 % 60, number % 60
            return f"{hours}:{minutes:02}:{seconds:02}" if hours else f"{minutes}:{seconds:02}"
        case _:
            return str(number)
