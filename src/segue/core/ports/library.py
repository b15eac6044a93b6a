"""What the core needs of the library that is kept: its tracks, what is written to them, and copies."""

# Nothing of this page runs: what it names need not be read by all who read it.
from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from datetime import datetime, timedelta
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from msgspec import Struct

from segue.domain.sorting import SortBy
from segue.domain.track import TrackId

if TYPE_CHECKING:
    from segue.core.ports.files import ReadFile, Stamp, UnreadFile, Written
    from segue.domain.liking import Liking
    from segue.domain.query import Query
    from segue.domain.rule import Amount, Sorted
    from segue.domain.track import Problem, Track


class StationStore(Protocol):
    """The stations of the library. Each is a track with an address; as it is never listed, no scan, search or habit
    meets it.
    """

    def kept(self) -> Sequence[TrackId]:
        """By name."""

    def keep(self, stations: Sequence[tuple[str, str]], at: datetime) -> Sequence[TrackId]:
        """Stations by address and name, in this order; one that is known goes by the name that it has."""

    def rename(self, station: TrackId, name: str) -> None: ...

    def set_kept(self, stations: Sequence[TrackId], is_kept: bool) -> None:
        """What is kept no longer is still a track, with its plays."""


class LibraryWriter(Protocol):
    """The scan's side of the library. Called on the library worker, on a connection of its own."""

    def stamps(self, folder: Path) -> Iterator[Stamp]:
        """The files of the tracks listed below `folder`, one by one; a file of several tracks comes several times."""

    def unlisted(self) -> Sequence[Path]:
        """Where the tracks are that are neither listed nor marked missing."""

    def expect(self, changed: Iterable[Path]) -> None:
        """Begin a scan, in which the files at `changed` will be read: what they hold may have gone elsewhere."""

    def write(self, files: Sequence[ReadFile | UnreadFile], at: datetime) -> Written:
        """Store what was read, all or nothing.

        A file unknown by its path and known by its sound, whose track is missing, is that track, moved. Left alone
        are files of which that can be told only when all expected files have been read: they are for `settle`.
        """

    def reunite(self, lost: Sequence[Path]) -> Sequence[Path]:
        """Let the tracks missing at `lost` go on as their copies, of the same sound, title and album, where
        nothing is kept of a copy yet. Returns from where they have gone on.
        """

    def settle(self, files: Sequence[ReadFile], at: datetime) -> Written:
        """Store what `write` left alone, all or nothing, when all else has been written."""

    def expire(self) -> None:
        """Take every file for changed, so that the next scan reads it."""

    def give_up(self, folder: Path) -> None:
        """No longer look at `folder`. What lies in it, and in no other that is looked at, is listed no more, bit by
        bit, and keeps its plays; the folder itself goes last, so that what is cut off can be done again.
        """

    def set_missing(self, paths: Sequence[Path], missing: bool) -> None: ...

    def forget_problems(self, folder: Path, keep: Iterable[Path]) -> None:
        """Drop the problems noted below `folder`, but for those of `keep`."""

    def tidy(self) -> None:
        """Fold the journal into the database file. Cheap; for pauses."""


class Relocated(Struct, frozen=True):
    """`left` counts the tracks whose new place has a track of which something is kept: both stay where they are.
    `take_back` makes all as it was, and is called on the library worker, with a scan to follow.
    """

    left: int
    take_back: Callable[[], None]


class Relocations(Protocol):
    """Gives the tracks of a folder their new places. Made and called on the library worker."""

    def missing(self) -> Sequence[Path]:
        """Where the listed tracks were that are marked missing."""

    def sizes(self, folder: Path) -> Mapping[Path, int]:
        """The listed files below `folder`, each with its size, and that of its CUE sheets, as they were read."""

    def relocate(self, old: Path, new: Path, at: datetime) -> Relocated:
        """What was below `old` is below `new` from now on, library folders too, all or nothing."""

    def close(self) -> None: ...


class TrackCounts(Struct, frozen=True):
    """Derived from the log at each question, never kept beside it, and what other players had counted before.

    `plays` and `skips` are all of them, as a search counts them; of these another player has counted `prior_plays`
    and `prior_skips`. `last_played` is by whichever player.
    """

    plays: int = 0
    skips: int = 0
    last_played: datetime | None = None
    prior_plays: int = 0
    prior_skips: int = 0


class Tracks(Protocol):
    """The library as the main thread reads it."""

    def find(
        self,
        query: Query,
        sort: SortBy,
        descending: bool,
        now: datetime,
        *,
        as_known: bool = False,
        lists: Mapping[str, Sequence[TrackId]] | None = None,
    ) -> Sequence[TrackId]:
        """The listed tracks that `query` asks for, sorted; what it says of ages counts from `now`. `lists` are the
        tracks of the playlists that it names and that have a rule, by `list_key`.

        With `as_known`, those of the order as it was read last: to read a large one takes a tenth of a second.
        """

    def count(self, query: Query, now: datetime, lists: Mapping[str, Sequence[TrackId]]) -> int:
        """How many `find` would find, without any order."""

    def known(self) -> int:
        """How many tracks the order held that was read last; 0 where none was."""

    def is_known(self, sort: SortBy, descending: bool) -> bool:
        """Whether that order was the one read last, whatever has changed since."""

    def is_as_known(self, sort: SortBy, descending: bool) -> bool:
        """Whether that order is still what it was when it was read last. When in doubt it is not."""

    def reading_order(self, sort: SortBy, descending: bool) -> tuple[Callable[[], Any], Callable[[Any], None]]:
        """A task for a worker, which reads that order anew, and who takes its result: `find` is quick then."""

    def finding_ahead(self) -> tuple[Callable[[], Any], Callable[[Any], None]]:
        """A task for a worker, which finds what single letters find, and who takes its result."""

    def first_look(self, sort: SortBy, descending: bool) -> bool:
        """Take the order that was kept when the program ended. Whether there was one; it may have changed since."""

    def keep_first_look(self) -> None:
        """Keep the order that was looked at last for the next start."""

    def rank(self, ids: Sequence[TrackId]) -> None:
        """From now on `SortBy.FOR_YOU` is the order of `ids`; listed tracks that are not among them come last."""

    def newest(self) -> TrackId:
        """The highest id of all; 0 where there is no track."""

    def drop_unlisted(self, after: TrackId) -> None:
        """As if they had not been opened: those with higher ids that are not listed, stations too, and that neither
        a play nor a playlist nor a bookmark names.
        """

    def many(self, ids: Sequence[TrackId]) -> Sequence[Track]:
        """The tracks of `ids`, in that order; unknown ids are left out.

        Those below 0 are Wanted: told by their names, as missing ones that were added never.
        """

    def in_order(self, ids: Sequence[TrackId], sort: SortBy, descending: bool) -> Sequence[TrackId]:
        """Each of `ids` that is known, once, listed or not, in the order of a column; not for `FOR_YOU`."""

    def counts(self, ids: Sequence[TrackId]) -> Mapping[TrackId, TrackCounts]:
        """Of those of `ids` that were played or skipped, here or by another player."""

    def likings(self, ids: Sequence[TrackId]) -> Mapping[TrackId, Liking]:
        """What is said of each; unknown ids are left out."""

    def ratings(self, ids: Sequence[TrackId]) -> Collection[float | None]:
        """Which ratings those of `ids` have that are known."""

    def copies(self, tracks: Sequence[TrackId]) -> Sequence[TrackId]:
        """`tracks`, and all that were joined with one of them as copies of one recording."""

    def set_likings(self, likings: Mapping[TrackId, Liking]) -> None:
        """From now on this is said of them, all or nothing. Of unknown ids nothing is."""

    def all_ids(self) -> Sequence[TrackId]: ...

    def album_of(self, track: TrackId) -> Sequence[TrackId]:
        """The listed tracks of the album that `track` is on, in their order; itself alone where it names none. None
        where it is not listed.
        """

    def any(self) -> bool:
        """Whether any track is listed, missing or not."""

    def missing(self) -> bool:
        """Whether any listed track is missing."""

    def newest_albums(self, limit: int) -> Sequence[TrackId]:
        """A track of each of the albums that came last, newest first."""

    def albums_played(self, limit: int) -> Sequence[TrackId]:
        """The last track heard of each of the albums heard last, latest first."""

    def at_path(self, path: Path) -> Sequence[Track]:
        """The track of the file at `path`, or the tracks that are its parts, in their order."""

    def opened(self, files: Sequence[ReadFile], at: datetime) -> Sequence[Track]:
        """The tracks of files that were opened. One from outside the library's folders is playable, not listed."""

    def problems(self) -> Sequence[Problem]: ...

    def folders(self) -> Sequence[Path]: ...

    def add_folder(self, folder: Path, at: datetime) -> None: ...


class RuleReader(Protocol):
    """What rules ask of the library. Made and called on a worker, on a connection of its own. `lists` are the tracks
    of those playlists that have a rule, by `list_key`. Missing tracks are only found where they are asked for.
    """

    def all(
        self, query: Query, order: Sorted, now: datetime, lists: Mapping[str, Sequence[TrackId]]
    ) -> Sequence[TrackId]:
        """The listed tracks that `query` asks for, in this order, which is not `SortBy.FOR_YOU`."""

    def among(
        self, ids: Sequence[TrackId], query: Query, now: datetime, lists: Mapping[str, Sequence[TrackId]]
    ) -> Sequence[TrackId]:
        """Those of `ids` that `all` would find."""

    def place(self, track: TrackId, ids: Sequence[TrackId], order: Sorted) -> int | None:
        """Where `track` stands among `ids`, which are in this order and do not hold it. None where that is not told
        quickly.
        """

    def amounts(self, ids: Sequence[TrackId], of: Amount) -> Sequence[float]:
        """The seconds or megabytes of each; what is not known is guessed."""

    def length(self, ids: Sequence[TrackId]) -> timedelta:
        """Of all together, as `amounts` tells it."""

    def copies(self, ids: Sequence[TrackId]) -> Sequence[TrackId]:
        """`ids`, and all that were joined with one of them as copies of one recording."""

    def close(self) -> None: ...


class Likeness(Enum):
    """Why tracks are taken for copies of one recording."""

    SAME_SOUND = "same sound"  # or the same recording to MusicBrainz
    PROBABLY = "probably"  # called the same, and as long as one another
    JOINED = "joined"  # the listener has said so


class CopyGroup(Struct, frozen=True):
    """Tracks that are, it seems, copies of one recording. `sizes` are those of their files in bytes, None for a part
    of a file.
    """

    likeness: Likeness
    tracks: tuple[TrackId, ...]
    sizes: tuple[int | None, ...]


class Duplicates(Protocol):
    """Looks for copies. Made and called on a worker, on a connection of its own."""

    def groups(self) -> Sequence[CopyGroup]:
        """Listed tracks that seem to be copies and of which the listener has said nothing yet, and what was joined.

        By artist and title. Takes about a second with 100,000 tracks.
        """

    def close(self) -> None: ...


class Recordings(Protocol):
    """What the listener has said of copies. Each thing said gives the way back, for as long as nothing else is."""

    def join(self, tracks: Sequence[TrackId]) -> Callable[[], None]:
        """From now on these, and those that are one with them already, have one history and one rating."""

    def part(self, tracks: Sequence[TrackId]) -> Callable[[], None]:
        """Each of these, and of those that are one with them, has a history of its own again."""

    def tell_apart(self, tracks: Sequence[TrackId]) -> Callable[[], None]:
        """These are not copies of one another, whatever they are like."""
