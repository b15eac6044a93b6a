"""A rule: what a smart playlist asks of the library, how much of it, and by which order that is chosen."""

from collections.abc import Callable
from enum import Enum
from typing import TypeAlias

from msgspec import Struct
from msgspec.structs import replace

from segue.domain.context import Activity
from segue.domain.query import (
    EVERYTHING,
    Age,
    And,
    Event,
    Heard,
    InPlaylist,
    Is,
    Measure,
    Not,
    Or,
    Query,
    Range,
    State,
    Unit,
    either,
    every,
    negated,
    parts_of,
)
from segue.domain.query import printed as printed_query
from segue.domain.sorting import SortBy


class Amount(Enum):
    """In what a limit is counted."""

    TRACKS = "tracks"
    SECONDS = "seconds"
    MEGABYTES = "megabytes"
    PERCENT = "percent"  # of what matches


#: The most that a limit may be; the least is 1.
MOST = {
    Amount.TRACKS: 999_999,
    Amount.SECONDS: 9_999 * 3600 + 3599,
    Amount.MEGABYTES: 9_999_999,
    Amount.PERCENT: 100,
}


class Limit(Struct, frozen=True):
    count: int
    of: Amount

    def __post_init__(self) -> None:
        if not 1 <= self.count <= MOST[self.of]:
            raise ValueError(f"no limit: {self.count} {self.of.value}")


class Sorted(Struct, frozen=True):
    by: SortBy = SortBy.ARTIST
    descending: bool = False

    def __post_init__(self) -> None:
        if self.by is SortBy.FOR_YOU and self.descending:
            raise ValueError("nobody wants what fits least")


class Drawn(Struct, frozen=True):
    """By lot, always the same for one `draw` of one query: to draw anew is to take the next."""

    draw: int = 1

    def __post_init__(self) -> None:
        if not 1 <= self.draw <= 999_999:
            raise ValueError(f"no draw: {self.draw}")


Order: TypeAlias = Sorted | Drawn

#: How an order is typed.
ORDER_NAMES = {by: by.value for by in SortBy} | {
    SortBy.DURATION: "length",
    SortBy.LAST_PLAYED: "last",
    SortBy.TRACK_NO: "track",
    SortBy.DISC_NO: "disc",
    SortBy.ALBUM_ARTIST: "album-artist",
    SortBy.ORIGINAL_YEAR: "original-year",
    SortBy.FOR_YOU: "fits-now",
}


class Rule(Struct, frozen=True):
    """The tracks that `query` asks for, in this `order`, and no more of them than the `limit` allows."""

    query: Query = EVERYTHING
    limit: Limit | None = None
    order: Order = Sorted()


def printed(rule: Rule) -> str:
    """As a listener would type it; parsed, it is `rule` again.

    >>> printed(Rule(Range(Measure.RATING, 8, None), Limit(50, Amount.TRACKS), Sorted(SortBy.PLAYS, True)))
    'rating:>=4 limit:50 by:-plays'
    """
    words = [printed_query(rule.query)]
    if rule.limit is not None:
        words.append(f"limit:{_limit(rule.limit)}")
    if rule.order != Sorted():
        words.append(f"by:{_order(rule.order)}")
    return " ".join(word for word in words if word)


def _limit(limit: Limit) -> str:
    count = limit.count
    match limit.of:
        case Amount.TRACKS:
            return str(count)
        case Amount.SECONDS:
            parts = ((count // 3600, "h"), (count // 60 % 60, "m"), (count % 60, "s"))
            return "".join(f"{number}{unit}" for number, unit in parts if number)
        case Amount.MEGABYTES:
            return f"{count}MB" if count % 1000 else f"{count // 1000}GB"
        case Amount.PERCENT:
            return f"{count}%"


def _order(order: Order) -> str:
    match order:
        case Drawn(draw):
            return "random" if draw == 1 else f"random.{draw}"
        case Sorted(by, descending):
            return f"{'-' if descending else ''}{ORDER_NAMES[by]}"


class Aspect(Enum):
    """What a rule looks at, so that what changes elsewhere need not be asked."""

    LOG = "log"
    LIKING = "liking"
    CLOCK = "clock"
    MOMENT = "moment"  # what fits now


_LOG_MEASURES = (Measure.PLAYS, Measure.SKIPS, Measure.SKIPPED)
_LOG_ORDERS = (SortBy.PLAYS, SortBy.SKIPS, SortBy.LAST_PLAYED)


def looks_at(rule: Rule) -> frozenset[Aspect]:
    """Besides the tags of tracks, and the playlists that it names."""
    aspects = {aspect for part in parts_of(rule.query) for aspect in _aspects(part)}
    match rule.order:
        case Sorted(SortBy.RATING | SortBy.LOVED):
            aspects.add(Aspect.LIKING)
        case Sorted(SortBy.FOR_YOU):
            aspects.add(Aspect.MOMENT)
        case Sorted(by) if by in _LOG_ORDERS:
            aspects.add(Aspect.LOG)
    return frozenset(aspects)


def _aspects(part: Query) -> tuple[Aspect, ...]:
    match part:
        case Range(Measure.RATING) | Is(State.LOVED | State.UNRATED):
            return (Aspect.LIKING,)
        case Age(Event.ADDED):
            return (Aspect.CLOCK,)
        case Age():
            return (Aspect.CLOCK, Aspect.LOG)
        case Heard() | Is(State.UNPLAYED):
            return (Aspect.LOG,)
        case Range(measure) if measure in _LOG_MEASURES:
            return (Aspect.LOG,)
        case _:
            return ()


def counts_hours(rule: Rule) -> bool:
    """Whether some age is counted in hours, and so changes by the minute."""
    return any(isinstance(part, Age) and part.unit is Unit.HOUR for part in parts_of(rule.query))


def named(query: Query) -> frozenset[str]:
    """The playlists that it names, without regard to upper and lower case."""
    return frozenset(list_key(part.name) for part in parts_of(query) if isinstance(part, InPlaylist))


def with_list_renamed(rule: Rule, before: str, after: str) -> Rule:
    """The rule as it asks for a list that is called `after` now, and was called `before`."""

    def told(leaf: Query) -> Query:
        is_named = isinstance(leaf, InPlaylist) and list_key(leaf.name) == list_key(before)
        return InPlaylist(after) if is_named else leaf

    return replace(rule, query=_with_leaves(rule.query, told))


def with_activity_renamed(rule: Rule, before: Activity, after: Activity) -> Rule:
    """The rule as it asks for an activity that is called `after` now, and was called `before`."""

    def told(leaf: Query) -> Query:
        if not isinstance(leaf, Heard):
            return leaf
        activities = {after if list_key(one) == list_key(before) else one for one in leaf.activities}
        return replace(leaf, activities=tuple(sorted(activities)))

    return replace(rule, query=_with_leaves(rule.query, told))


def _with_leaves(query: Query, told: Callable[[Query], Query]) -> Query:
    match query:
        case And(parts):
            return every(*(_with_leaves(part, told) for part in parts))
        case Or(parts):
            return either(*(_with_leaves(part, told) for part in parts))
        case Not(part):
            return negated(_with_leaves(part, told))
        case _:
            return told(query)


def list_key(name: str) -> str:
    """The same for names by which SQLite finds the same playlists: to its NOCASE only ASCII has upper case."""
    return "".join(chr(ord(char) + 32) if "A" <= char <= "Z" else char for char in name)


def cycle(start: str, names: Callable[[str], frozenset[str]]) -> tuple[str, ...] | None:
    """Keys of lists, each of which names the next, from `start` back to it; None where there is no such way.

    `names` tells which lists one names.
    """
    way, seen = [start], {start}

    def follow() -> bool:
        for name in sorted(names(way[-1])):
            way.append(name)
            if name == start:
                return True
            if name not in seen:
                seen.add(name)
                if follow():
                    return True
            way.pop()
        return False

    return tuple(way) if follow() else None
