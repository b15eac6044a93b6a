"""What the core needs of the log to look back on it: sums by the hour of the week, by time, and by name."""

# Nothing of this page runs: what it names need not be read by all who read it.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from enum import Enum
from typing import TYPE_CHECKING, Protocol

from msgspec import Struct

from segue.domain.track import TrackId

if TYPE_CHECKING:
    from segue.domain.play import PlayId

#: An hour of the week: the weekday (0 is Monday) and the hour in which a play began.
Cell = tuple[int, int]


class Grain(Enum):
    DAY = "day"
    MONTH = "month"
    YEAR = "year"


class Days(Struct, frozen=True):
    """Local dates from `since` on and before `until`; None where there is no such bound."""

    since: date | None = None
    until: date | None = None


class OfGenre(Struct, frozen=True):
    name: str


class OfArtist(Struct, frozen=True):
    name: str


class OfTracks(Struct, frozen=True):
    """These tracks, and their copies: an album, or one track, called `name`."""

    name: str
    tracks: tuple[TrackId, ...]


Whose = OfGenre | OfArtist | OfTracks


class Asked(Struct, frozen=True):
    """What is looked back on: these days, of all music or of one genre or artist, in stretches of this `grain`."""

    days: Days = Days()
    whose: Whose | None = None
    grain: Grain = Grain.MONTH


class Portion(Struct, frozen=True):
    """Plays that were heard, and for how long. `genres` are those of the plays, with seconds, the most first: what is
    of several counts to each an equal part, and what is of none has the name "".
    """

    plays: int = 0
    seconds: float = 0.0
    genres: tuple[tuple[str, float], ...] = ()


class Leading(Struct, frozen=True):
    """A track, album, artist or genre in its list. `by` is whose it is; `track` is it, or one of it: below 0 where it
    is none of ours. What has several artists or genres counts to each of them.
    """

    name: str
    by: str
    plays: int
    seconds: float
    track: TrackId


class Sums(Struct, frozen=True):
    """`cells` and `bars` hold what has any play; a bar stands under the first day of its stretch. `days` are those
    with any music, from `first` to `last`; of the `artists_heard`, `new_artists` were heard for the first time ever.
    The lists have the most played first.
    """

    whole: Portion = Portion()
    days: int = 0
    tracks_heard: int = 0
    artists_heard: int = 0
    new_artists: int = 0
    cells: Mapping[Cell, Portion] = {}
    bars: Mapping[date, Portion] = {}
    tracks: Sequence[Leading] = ()
    albums: Sequence[Leading] = ()
    artists: Sequence[Leading] = ()
    genres: Sequence[Leading] = ()
    first: date | None = None
    last: date | None = None


class Ever(Struct, frozen=True):
    """All that was ever heard: the first and the last day, and the names of all genres and artists, the most played
    first.
    """

    first: date | None = None
    last: date | None = None
    genres: Sequence[str] = ()
    artists: Sequence[str] = ()


class Beside(Struct, frozen=True):
    """What was heard in so many hours in which something else was heard too. `by` and `track` are as in `Leading`."""

    name: str
    by: str
    hours: int
    track: TrackId


class Ledger(Protocol):
    """The log, summed. Made and called on a worker, on a connection of its own.

    Counted is what was *heard*, here or elsewhere, but for stations; copies of one recording are one track. A play
    counts to the day and the hour in which it began where the listener was then.
    """

    def ever(self) -> Ever: ...

    def sums(self, asked: Asked, most: int) -> Sums:
        """With lists of at most so many."""

    def plays(self, days: Days, whose: Whose | None, cell: Cell | None, most: int) -> tuple[Sequence[PlayId], int]:
        """The newest of the plays behind a sum, in order of time, and how many there are in all."""

    def artists_beside(self, whose: Whose, most: int) -> Sequence[Beside]:
        """The artists heard in the same hours by other plays, from three hours on, and twice as often as by chance;
        those first of which that is the least likely. Beside tracks, their own artists are not told.
        """

    def tracks_beside(self, whose: Whose, most: int) -> Sequence[Beside]:
        """As `artists_beside`."""

    def plays_beside(self, whose: Whose, other: Whose, most: int) -> tuple[Sequence[PlayId], int]:
        """As `plays`, of other plays than those of `whose`, in the hours in which that was heard."""

    def close(self) -> None: ...
