"""Preferences: what a listener has said of offers that holds beyond the moment. Each can be taken back."""

from collections.abc import Iterable
from datetime import datetime, timedelta
from enum import Enum
from typing import Any

from msgspec import Struct

from segue.domain.context import Activity, Context, Daypart
from segue.domain.offer import Span
from segue.domain.text import fold

#: After so long, a leaning weighs half as much; after `OVER`, it is over.
HALF_LIFE = timedelta(days=60)
OVER = timedelta(days=180)

#: However often the same was said, it makes no more than so many doublings, or halvings.
_MOST = 3.0


class Kind(Enum):
    """Of what more or less may be preferred."""

    ARTIST = "artist"
    GENRE = "genre"


class Leaning(Struct, frozen=True):
    """Less of an artist or a genre in offers, or more. A weight that fades, and no ban."""

    kind: Kind
    name: str
    is_more: bool
    at: datetime

    def is_over(self, now: datetime) -> bool:
        return now - self.at >= OVER


class SaidHabit(Struct, frozen=True):
    """A habit of `genre` that the listener has told of, or said that they do not have: at a part of the week, or
    during an activity.
    """

    genre: str
    span: Span | None
    activity: Activity | None
    at: datetime

    def covers(self, context: Context) -> bool:
        if self.span is not None:
            return context.at in self.span
        return context.activity == self.activity


#: Where parts of the day begin and end, in hours of one date and the next.
_BOUNDS = (0, 5, 12, 18, 23, 24, 29, 36, 42, 47, 48)


class Correction(Struct, frozen=True):
    """Where in the week a habit of `genre` is, as the listener says: within `span`. It was learned for `was`; in the
    rest of that part of the week, nothing of it is offered.
    """

    genre: str
    was: Span
    span: Span
    at: datetime

    def is_of(self, genre: str, span: Span) -> bool:
        """Whether what was learned for `span` is this habit, though its hours or weekdays may have moved since, or is
        another within its part of the week, or within the hours that the listener has said.
        """
        begins = Daypart.at(span.from_hour) is Daypart.at(self.was.from_hour)
        is_moved = begins and not self.was.weekdays.isdisjoint(span.weekdays)
        is_within = span.hours <= self._part.hours or span.hours <= self.span.hours
        return genre == self.genre and (is_moved or is_within)

    def keeps_out(self, at: datetime) -> bool:
        return at in self._part and at not in self.span

    @property
    def _part(self) -> Span:
        """The part of the week that it was learned in: whole parts of the day."""
        first = max(hour for hour in _BOUNDS if hour <= self.was.from_hour)
        last = min(hour for hour in _BOUNDS if hour >= self.was.to_hour)
        return Span(self.was.weekdays, first, last)


class Preferences(Struct, frozen=True):
    """All of them. Of the genres that are `off`, nothing is offered; their names are as tags give them. `said` are
    the habits that they told of, `denied` those to which they said no: then, and only then, nothing of it is offered.
    `corrected` are those of which they said where they are.
    """

    leanings: tuple[Leaning, ...] = ()
    off: frozenset[str] = frozenset()
    said: tuple[SaidHabit, ...] = ()
    denied: tuple[SaidHabit, ...] = ()
    corrected: tuple[Correction, ...] = ()

    def off_at(self, context: Context) -> frozenset[str]:
        """The genres of which nothing is offered at a moment."""
        elsewhere = {one.genre for one in self.corrected if one.keeps_out(context.at)}
        return self.off | elsewhere | {one.genre for one in self.denied if one.covers(context)}


def doublings(leanings: Iterable[Leaning], kind: Kind, now: datetime) -> dict[str, float]:
    """How much more of each folded name is wished: 1 is twice as much, −1 half as much.

    Each leaning counts 1 when it is said, and half as much after each `HALF_LIFE`.
    """
    found: dict[str, float] = {}
    for one in leanings:
        if one.kind is kind and one.at <= now and not one.is_over(now):
            weight = 2 ** (-((now - one.at) / HALF_LIFE))
            found[fold(one.name)] = found.get(fold(one.name), 0.0) + (weight if one.is_more else -weight)
    return {name: max(-_MOST, min(_MOST, weight)) for name, weight in found.items()}


# ---------------------------------------------------------------- as JSON takes them


def leaning_out(one: Leaning) -> dict[str, Any]:
    return {one.kind.value: one.name, "more": one.is_more, "at": one.at.isoformat()}


def leaning_in(stored: object) -> Leaning | None:
    """What `leaning_out` gave; None of anything else."""
    match stored:
        case {"artist": str(name), "more": bool(more), "at": str(at)}:
            return Leaning(Kind.ARTIST, name, more, datetime.fromisoformat(at))
        case {"genre": str(name), "more": bool(more), "at": str(at)}:
            return Leaning(Kind.GENRE, name, more, datetime.fromisoformat(at))
    return None


def said_out(one: SaidHabit) -> dict[str, Any]:
    return {
        "genre": one.genre,
        "span": None if one.span is None else _span_out(one.span),
        "activity": one.activity,
        "at": one.at.isoformat(),
    }


def said_in(stored: object) -> SaidHabit | None:
    """What `said_out` gave; None of anything else."""
    match stored:
        case {"genre": str(genre), "span": [[*days], int(start), int(end)], "at": str(at)}:
            return SaidHabit(genre, Span(frozenset(days), start, end), None, datetime.fromisoformat(at))
        case {"genre": str(genre), "span": None, "activity": str(activity), "at": str(at)}:
            return SaidHabit(genre, None, Activity(activity), datetime.fromisoformat(at))
    return None


def correction_out(one: Correction) -> dict[str, Any]:
    return {
        "genre": one.genre,
        "was": _span_out(one.was),
        "span": _span_out(one.span),
        "at": one.at.isoformat(),
    }


def correction_in(stored: object) -> Correction | None:
    """What `correction_out` gave; None of anything else."""
    match stored:
        case {
            "genre": str(genre),
            "was": [[*was_days], int(was_start), int(was_end)],
            "span": [[*days], int(start), int(end)],
            "at": str(at),
        }:
            was = Span(frozenset(was_days), was_start, was_end)
            return Correction(genre, was, Span(frozenset(days), start, end), datetime.fromisoformat(at))
    return None


def _span_out(span: Span) -> list[object]:
    return [sorted(span.weekdays), span.from_hour, span.to_hour]
