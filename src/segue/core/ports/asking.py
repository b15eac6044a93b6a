"""What the core needs to answer what a listener asks: names, the tracks that fit, and the plays of a time."""

# Nothing of this page runs: what it names need not be read by all who read it.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, Protocol

from msgspec import Struct

from segue.domain.context import Activity, Daypart
from segue.domain.track import TrackId

if TYPE_CHECKING:
    from segue.domain.play import PlayId


class Times(Struct, frozen=True):
    """When plays began, by the clock of the listener: from one day to another, both included, within these parts of
    the day, on these days of the week, during these activities, and not before that moment. What is empty or None is
    any.
    """

    since: date | None = None
    until: date | None = None
    dayparts: tuple[Daypart, ...] = ()
    days: tuple[int, ...] = ()
    activities: tuple[Activity, ...] = ()
    after: datetime | None = None


class Plays(Struct, frozen=True):
    """Plays in order of time, as columns: their ids, the tracks, when each began in ms of its local clock since 1970,
    and how long it was listened to, in ms. What is no track of ours has an id below 0.
    """

    ids: Sequence[PlayId]
    tracks: Sequence[TrackId]
    began: Sequence[int]
    listened: Sequence[int]


class Called(Struct, frozen=True):
    """What tags, or another service, tell of what was played. `year` is when it first came out."""

    title: str
    artists: tuple[str, ...]
    album: str
    genres: tuple[str, ...]
    year: int | None


class AskReader(Protocol):
    """Made and called on a worker, on a connection of its own. Only tracks that are listed and there are told, but by
    `called`.
    """

    def albums(self) -> Sequence[str]:
        """The titles of all albums, that with the most tracks first."""

    def on_album(self, title: str) -> Sequence[TrackId]: ...

    def titled(self, words: str) -> Mapping[TrackId, str]:
        """What tracks are called whose titles begin with these words; of very many, some."""

    def of_years(self, first: int, last: int) -> Sequence[TrackId]:
        """What first came out in these years."""

    def loved(self) -> Sequence[TrackId]: ...

    def in_list(self, name: str) -> Sequence[TrackId]:
        """What stands in the playlist of that name that was made by hand."""

    def moods(self) -> Mapping[str, Sequence[TrackId]]:
        """The tracks of which the tags tell moods, by these, as the tags spell them."""

    def tempos(self) -> Mapping[TrackId, float]:
        """The beats a minute of the tracks whose tags tell them."""

    def heard(self, times: Times) -> Plays:
        """The plays that are a sign of liking."""

    def called(self, tracks: Sequence[TrackId]) -> Mapping[TrackId, Called]: ...

    def lengths(self, tracks: Sequence[TrackId]) -> Mapping[TrackId, timedelta]:
        """Of those of which it is known."""

    def close(self) -> None: ...
