"""An inquiry: all that must be known to answer what a listener asks, and what the answer is."""

from collections.abc import Callable, Sequence
from contextlib import closing
from datetime import datetime, timedelta
from typing import TypeAlias

from msgspec import Struct

from segue.core.finding import Found
from segue.core.learning import OpenPast
from segue.core.ports.asking import AskReader, Times
from segue.core.ports.library import RuleReader
from segue.core.standing import Moment, StandingLists
from segue.core.stock import Stock
from segue.domain.asking import Stretch, dates, moment
from segue.domain.context import Activity, Context
from segue.domain.offer import DIAL, Suggestion
from segue.domain.play import PlayId
from segue.domain.playlist import Kind, Playlist
from segue.domain.rule import list_key
from segue.domain.taste import LeftOut
from segue.domain.track import TrackId


class Listed(Struct, frozen=True):
    """A list that meets a wish. `told` are sentences on how it came about."""

    title: str
    suggestions: tuple[Suggestion, ...]
    length: timedelta
    told: tuple[str, ...]

    @property
    def tracks(self) -> tuple[TrackId, ...]:
        return tuple(one.track for one in self.suggestions)


class Top(Struct, frozen=True):
    """`of` is what can be done with, where any of it is in the library; `when` tells it of what was played once, as
    all beside it were.
    """

    name: str
    plays: int
    of: Found | None = None
    when: str = ""


class Told(Struct, frozen=True):
    """What the log says. `plays` are those counted, oldest first, no more than can be shown; `tracks` those of them
    that are in the library, the most played first.
    """

    sentence: str
    more: tuple[str, ...] = ()
    top: tuple[Top, ...] = ()
    plays: tuple[PlayId, ...] = ()
    tracks: tuple[TrackId, ...] = ()


class Nothing(Struct, frozen=True):
    """There is no answer, and why, in a sentence."""

    reason: str


Reply: TypeAlias = Listed | Told | Nothing


class AskTools(Struct, frozen=True):
    """What is needed on the worker."""

    open_past: OpenPast
    open_asked: Callable[[], AskReader]
    open_rules: Callable[[], RuleReader]
    stock: Stock


def times_of(stretch: Stretch, now: datetime) -> Times:
    """When it is."""
    return Times(*dates(stretch, now.date()), after=moment(stretch, now))


class Inquiry(Struct, frozen=True):
    """A text, and all that must be known of the moment at which it was typed."""

    text: str
    context: Context
    playlists: tuple[Playlist, ...] = ()
    activities: tuple[Activity, ...] = ()
    playing: TrackId | None = None
    dial: float = DIAL
    left_out: tuple[LeftOut, ...] = ()


def tracks_in(name: str, inquiry: Inquiry, tools: AskTools, reader: AskReader) -> Sequence[TrackId]:
    """What stands in the playlist of that name, by hand or by rule."""
    key = list_key(name)
    for one in inquiry.playlists:
        if one.kind is Kind.SMART and list_key(one.name) == key:
            with closing(tools.open_rules()) as rules:
                return StandingLists(rules).holds(one.id, Moment(inquiry.playlists, inquiry.context.at))
    return reader.in_list(name)
