"""Preferences: what a listener has said of offers that holds beyond the moment. Each can be taken back."""

from collections.abc import Iterable
from datetime import datetime, timedelta
from enum import Enum
from typing import Any

from msgspec import Struct

from segue.domain.context import Activity, Context
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


class Preferences(Struct, frozen=True):
    """All of them. Of the genres that are `off`, nothing is offered; their names are as tags give them. `said` are
    the habits that they told of, `denied` those to which they said no: then, and only then, nothing of it is offered.
    """

    leanings: tuple[Leaning, ...] = ()
    off: frozenset[str] = frozenset()
    said: tuple[SaidHabit, ...] = ()
    denied: tuple[SaidHabit, ...] = ()

    def off_at(self, context: Context) -> frozenset[str]:
        """The genres of which nothing is offered at a moment."""
        return self.off | {one.genre for one in self.denied if one.covers(context)}


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
    span = one.span
    return {
        "genre": one.genre,
        "span": None if span is None else [sorted(span.weekdays), span.from_hour, span.to_hour],
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
