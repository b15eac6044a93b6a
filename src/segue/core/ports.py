"""What the core needs from the world, on one page.

Everything here is called on the thread that owns the state, unless its text says otherwise, and everything
that tells something back does so by `post`.
"""

# Nothing of this page runs: what it names need not be read by all who read it.
from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import datetime, timedelta
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple, NewType, Protocol, TypeAlias

from msgspec import Struct

from segue.domain.equaliser import Bands
from segue.domain.levelling import Measured
from segue.domain.sorting import SortBy as SortBy
from segue.domain.source import Source
from segue.domain.track import TrackId

if TYPE_CHECKING:
    from segue.core.bringing import ImportReport, KeptImport
    from segue.core.doubles import Teller
    from segue.core.forgotten import Forgotten
    from segue.core.list_matching import KnownFile
    from segue.core.matching import LibrarySong
    from segue.core.moving_in import MovedIn, MovingPlan, News
    from segue.domain.bookmark import Bookmark, BookmarkId
    from segue.domain.elsewhere import Fault, ForeignListen, ImportId, Reason, Song
    from segue.domain.liking import Liking
    from segue.domain.lyrics import Lyrics
    from segue.domain.moving import ForeignLibrary
    from segue.domain.offer import Fared, Offer, OfferId, Reply
    from segue.domain.play import Ending, Listen, Play, PlayId
    from segue.domain.playlist import Kind, ListFile, Playlist, PlaylistId, Wanted
    from segue.domain.query import Query
    from segue.domain.rule import Amount, Sorted
    from segue.domain.scrobble import Account, Answer, Names, Scrobble, ScrobbleId, Service
    from segue.domain.shuffle import Shuffled
    from segue.domain.taste import ToForget
    from segue.domain.track import Part, Problem, Tags, Track

#: Run a function soon on the thread that owns the state. May be called from any thread; never blocks.
Post = Callable[[Callable[[], None]], None]


class Clock(Protocol):
    def now(self) -> datetime:
        """The local time, with its UTC offset."""

    def monotonic(self) -> float:
        """Seconds from some fixed point; never goes back. For measuring how long something took."""


# ---------------------------------------------------------------- playing

#: Names one call of `Engine.play`: news that carries another token is late and means nothing.
Token = NewType("Token", int)


class Piece(Struct, frozen=True):
    """What an engine is to play: a file, from `start`, to its own end or to an earlier one; what lies behind is not
    there for `seek`.

    Its `gain` is a factor of the amplitude. For so long as `overlap` it sounds together with the end of what was
    before it, one fading into the other, where the engine can. Of a file with pictures, `is_video`.
    A station has an `address` in the place of a file: it begins with what is on, has no end, and knows no `seek`.
    """

    path: Path
    token: Token
    start: timedelta = timedelta()
    end: timedelta | None = None
    gain: float = 1.0
    overlap: timedelta = timedelta()
    is_video: bool = False
    address: str | None = None


class Started(Struct, frozen=True):
    """Sound is coming (or would, without a device). Told once, before any other news of the token."""

    token: Token
    duration: timedelta | None
    source: Source | None = None


class Ended(Struct, frozen=True):
    """The file has played to its end. Nothing more is told of this token. `then` is what plays already in its place:
    the piece that was to follow.
    """

    token: Token
    then: Token | None = None


class Failed(Struct, frozen=True):
    """The file cannot be played, in words for the listener. Nothing follows for this token. Where it was not the file
    but the device that failed, `at` is how far the file had come.
    """

    token: Token
    reason: str
    at: timedelta | None = None


class Tuned(Struct, frozen=True):
    """A station is heard, or again; what it calls itself, and what is on, each "" where it does not say. Told again
    when that is another.
    """

    token: Token
    station: str
    title: str


class Dropped(Struct, frozen=True):
    """A station is heard no more, and looked for: it is `Tuned` again, or has `Failed`."""

    token: Token


EngineNews = Started | Ended | Failed | Tuned | Dropped


class Engine(Protocol):
    """What makes sound of a file.

    For each `play`: either one `Started`, then at most one `Ended` or `Failed`; or one `Failed` alone. Of a station,
    `Tuned` and `Dropped` come in between.
    After `stop`, or after another `play`, nothing more is told of the token before. What follows is told of only
    once it plays: by the `Ended` that names it, and then as for `play`.
    `pause`, `resume`, `stop` and `seek` without anything playing do nothing.
    """

    @property
    def name(self) -> str:
        """The engine's own name, as the window shows it."""

    @property
    def silent(self) -> bool:
        """Whether there is no audio device: files then play in real time, unheard."""

    def listen(self, heard: Callable[[EngineNews], None]) -> None:
        """Tell news to `heard`, always by `post`. To be called once, before anything plays."""

    def play(self, piece: Piece) -> None:
        """Play this instead of what plays. Does not wait for it to begin."""

    def follow(self, piece: Piece | None) -> None:
        """What is to play without a pause when what plays has ended; None: nothing. It holds until the next `play`,
        `stop` or `follow`, or the end of what plays. An engine that cannot do it ends without.
        """

    def pause(self) -> None: ...

    def resume(self) -> None: ...

    def stop(self) -> None: ...

    def seek(self, position: timedelta) -> None:
        """Go on from `position`, clipped to the file. A paused file stays paused."""

    def position(self) -> timedelta:
        """How far the file that plays has come; 0 when nothing plays."""

    def set_volume(self, percent: int) -> None:
        """0 to 100, as loudness is felt, not as amplitude. Holds for what plays and what will."""

    def set_muted(self, muted: bool) -> None: ...

    def level(self, token: Token, gain: float) -> None:
        """Give the piece of this token, whether it plays or is to follow, another gain. It is heard within half a
        second, without a click. Nothing happens where there is no such piece.
        """

    def set_bands(self, bands: Bands) -> None:
        """The equaliser's, for what plays and what will; heard as soon. An engine that has none plays on as it is."""

    def set_speed(self, speed: float) -> None:
        """0.5 to 2 times as fast, at the same pitch, for what plays and what will; heard as soon. `position` goes as
        fast.
        """

    def fade(self, to: float, over: timedelta) -> None:
        """Go to this part of the volume, 0 to 1, as loudness is felt, in so long; apart from the volume itself. It
        holds for what plays and what will, until the next `fade`, which begins where this one is by then.
        """

    def ask(self, answer: Callable[[], None]) -> None:
        """Post `answer` as soon as whatever makes the sound comes round to it. One that hangs never does."""

    def close(self) -> None:
        """Stop, and give the device back. Nothing may be called afterwards."""

    def abandon(self) -> None:
        """As `close`, of one that does not answer any more: waits for nothing, and tells nothing from now on."""


class Output(Struct, frozen=True):
    """A device that sound can be played by; `id` is its name among devices, `name` the one for the listener."""

    id: str
    name: str


class Outputs(Protocol):
    """The devices of the machine, and which of them plays."""

    def listen(self, changed: Callable[[], None], unplugged: Callable[[], None]) -> None:
        """Tell on the main thread when devices come and go; and before that when the one that plays has gone, so
        that a pause asked for at once is kept before another takes its place.
        """

    def all(self) -> Sequence[Output]:
        """Those that are there; none before the engine has come, or on a machine without any."""

    def choose(self, output: str | None) -> None:
        """Play by this one, now and whenever it is there; else, and with None, by the one of the system."""


class Strand(Struct, frozen=True):
    """One of several soundtracks of a video, or of its subtitles: what its file, or the name of its own, says of it.
    `language` is a code ("de") or a name ("German"); each is "" where nothing is said.
    """

    language: str = ""
    title: str = ""


class Strands(Struct, frozen=True):
    """What can be chosen in a video, and by its place what is; of subtitles, None where none are shown."""

    sounds: tuple[Strand, ...] = ()
    sound: int | None = None
    subtitles: tuple[Strand, ...] = ()
    shown: int | None = None


class Video(Protocol):
    """What there is to see of the file that an engine plays. Each file begins without subtitles."""

    def tell(self, told: Callable[[Strands], None]) -> None:
        """Tell `told`, by `post`, what can be chosen, whenever that is another. To be called once."""

    def show_on(self, surface: object | None) -> None:
        """Draw on this, which is of the toolkit's own kind. None: nobody looks; the sound goes on."""

    def choose_sound(self, place: int) -> None: ...

    def choose_subtitles(self, place: int | None) -> None: ...


class SubtitleFile(Struct, frozen=True):
    """A file of subtitles beside a video, and all that it says, as text."""

    strand: Strand
    text: str


class Alarms(Protocol):
    """What wakes the program at a time. Each callback is posted. `key` names an alarm; a new one replaces it.

    An alarm whose time passed while the machine slept goes off once on waking, if that is at most
    `late` after its time, else not at all.
    """

    def at(self, key: str, when: datetime, callback: Callable[[], None], late: timedelta) -> None: ...

    def every(self, key: str, interval: timedelta, callback: Callable[[], None]) -> None: ...

    def cancel(self, key: str) -> None:
        """An unknown key is no error."""

    def close(self) -> None: ...


class BookmarkStore(Protocol):
    def all(self) -> Sequence[Bookmark]:
        """The newest first."""

    def of(self, track: TrackId) -> Sequence[Bookmark]:
        """In their order within the track."""

    def add(self, track: TrackId, position: timedelta, made: datetime) -> Bookmark: ...

    def set_note(self, bookmark: BookmarkId, note: str) -> None: ...

    def delete(self, bookmark: BookmarkId) -> None: ...

    def put_back(self, bookmark: Bookmark) -> None:
        """One that was deleted, as it was."""


class LeftPlaces(Protocol):
    """Where in their tracks listens ended."""

    def of(self, track: TrackId) -> timedelta | None: ...

    def keep(self, track: TrackId, position: timedelta, at: datetime) -> None:
        """Instead of the one before."""

    def drop(self, track: TrackId) -> None:
        """One that is not kept is no error."""


class IdleSensor(Protocol):
    def ask(self, answer: Callable[[timedelta | None], None]) -> None:
        """Post how long keyboard and mouse have been still, or None where the system does not tell."""


# ---------------------------------------------------------------- the library


class FoundFile(NamedTuple):
    """A file as a scan finds it, in plain words, since they are many: where it is, an absolute path; its size and
    time, which tell a changed file from an unchanged one without opening it; and where the CUE sheets beside it are
    that may part it into tracks. Size and time are of them all together.
    """

    where: str
    size: int
    mtime_ns: int
    sheets: tuple[str, ...] = ()

    @property
    def path(self) -> Path:
        return Path(self.where)

    @property
    def name(self) -> str:
        return os.path.basename(self.where)  # noqa: PTH119 - to make a Path first costs ten times as much


class Stamp(NamedTuple):
    """What the library knows of a file, without opening it: where it is, how it was, and whether it was missing."""

    path: str
    size: int
    mtime_ns: int
    missing: int


#: Names a file as the system does, whatever links and mounts lead to it.
FileIdentity = tuple[int, int]


#: How many bytes the print of a sound has. One that is longer says little, as that of silence: other recordings may
#: have the same.
PRINT = 16


class ReadFile(Struct, frozen=True):
    """`fingerprint` is of the sound alone, without the tags (see `PRINT`); None where none could be found. Where the
    file is an album in one, `parts` are its tracks, each with its tags.
    """

    found: FoundFile
    tags: Tags
    fingerprint: bytes | None = None
    parts: tuple[tuple[Part, Tags], ...] = ()


class UnreadFile(Struct, frozen=True):
    found: FoundFile
    reason: str


class Written(Struct, frozen=True):
    """How many tracks were added and how many read anew where they were; from where others had moved; and what was
    left alone.
    """

    added: int = 0
    updated: int = 0
    moved: tuple[Path, ...] = ()
    left: tuple[ReadFile, ...] = ()


class MusicFolders(Protocol):
    """Walks folders. Called on the library worker."""

    def walk(self, folder: Path) -> Iterator[FoundFile | Problem]:
        """Every media file below `folder`, each once, whatever links there are; `folder` itself if it is a file.

        What cannot be looked at is a Problem.
        """

    def is_folder(self, path: Path) -> bool:
        """Whether there is a folder at `path`, as far as it can be seen."""

    def identity(self, path: Path) -> FileIdentity | None:
        """What the file at `path` is by whatever path it is reached; None where none can be seen."""


class FolderWatch(Protocol):
    """Tells when files change, as far as the system tells it."""

    def watch(self, folders: Sequence[Path], changed: Callable[[], None]) -> None:
        """Instead of those before: post `changed` when something has changed below one of `folders`, or when one has
        come or gone. Many changes may be told as one.
        """

    def close(self) -> None:
        """Nothing is told any more."""


class TagReader(Protocol):
    """Reads tags in processes of its own. Called on the library worker."""

    def prepare(self) -> None:
        """There will be many files to read, though they are not known yet. Does not wait."""

    def read(self, files: Iterable[FoundFile]) -> Iterator[ReadFile | UnreadFile]:
        """One answer for each file, in any order. A file that breaks its reader is an UnreadFile."""

    def rest(self) -> None:
        """Nothing is to be read for a while: hold as little as can be."""

    def close(self) -> None: ...


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

    def known(self) -> int:
        """How many tracks the order held that was read last; 0 where none was."""

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

    def copies(self, tracks: Sequence[TrackId]) -> Sequence[TrackId]:
        """`tracks`, and all that were joined with one of them as copies of one recording."""

    def set_likings(self, likings: Mapping[TrackId, Liking]) -> None:
        """From now on this is said of them, all or nothing. Of unknown ids nothing is."""

    def all_ids(self) -> Sequence[TrackId]: ...

    def album_of(self, track: TrackId) -> Sequence[TrackId]:
        """The listed tracks of the album that `track` is on, in their order; itself alone where it names none. None
        where it is not listed.
        """

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


class AlbumTile(Struct, frozen=True):
    """An album. `track` is one of its tracks, for its cover and for `Tracks.album_of`; `artist` is "" where there are
    several and no album artist. `key` is what it is found and sorted by: folded title and artist.
    """

    track: TrackId
    title: str
    artist: str
    year: int | None
    tracks: int
    added: int
    key: tuple[str, str]


class ArtistRow(Struct, frozen=True):
    """Everything of one artist, however spelt. `albums` are places in the catalogue's albums, by year; `tracks` are
    in the order of albums.
    """

    name: str
    key: str
    albums: Sequence[int]
    tracks: Sequence[TrackId]


class GenreRow(Struct, frozen=True):
    """Everything of one genre, as in `ArtistRow`."""

    name: str
    key: str
    albums: Sequence[int]
    tracks: Sequence[TrackId]


class Catalogue(Struct, frozen=True):
    """All listed tracks by what they are on, by whom, and of which kind; each sorted by its key."""

    albums: Sequence[AlbumTile] = ()
    artists: Sequence[ArtistRow] = ()
    genres: Sequence[GenreRow] = ()


class FolderRow(Struct, frozen=True):
    """A folder, and how much lies anywhere below it: listed tracks, how many of them are missing, and their length as
    far as it is known.
    """

    path: Path
    tracks: int = 0
    missing: int = 0
    length: timedelta = timedelta()


class FolderListing(Struct, frozen=True):
    """What lies right in a folder, each in the order of names: `folders` that hold tracks somewhere, and `tracks`."""

    here: FolderRow
    folders: Sequence[FolderRow]
    tracks: Sequence[TrackId]


class Shelves(Protocol):
    """The library put in order. Made and called on a worker, on a connection of its own."""

    def catalogue(self) -> Catalogue:
        """As it is now. Takes about a second with 100,000 tracks."""

    def folder(self, path: Path) -> FolderListing: ...

    def folder_row(self, path: Path) -> FolderRow: ...

    def below(self, path: Path) -> Sequence[TrackId]:
        """All listed tracks below a folder as one goes through it: what is in a folder of it, then what is right in
        it.
        """

    def close(self) -> None: ...


# ---------------------------------------------------------------- moving in


class FoundLibrary(Struct, frozen=True):
    """Another player's library: whose, where, and when it was last written."""

    player: str
    path: Path
    changed: datetime


class OtherPlayers(Protocol):
    """The libraries of other players, which are only read. Called on the opener."""

    def found(self) -> Sequence[FoundLibrary]:
        """Those that lie where they usually do."""

    def read(self, path: Path) -> ForeignLibrary:
        """The library at `path`, whoever wrote it. May take seconds. Raises WorldError."""


class MovingStore(Protocol):
    """Where what other players knew is kept. Made and called on the library worker, on a connection of its own."""

    def tracks(self) -> Iterator[Track]:
        """All listed tracks."""

    def news(self, plan: MovingPlan) -> News:
        """What `apply` would store now.

        Which ratings, counts and dates hold, `joined` says. A playlist whose name and tracks one of ours has already
        is not made anew; a name that is taken by other tracks gets a number.
        """

    def apply(self, plan: MovingPlan, at: datetime) -> MovedIn:
        """Take over what `plan` tells, all or nothing; taking the same over again changes nothing.

        Raises ProfileError or StorageFull.
        """

    def take_back(self, moved: MovedIn, at: datetime) -> None:
        """Give back what was taken over, all or nothing: ratings, counts, dates, and the playlists made. What the
        listener has changed since is kept. Raises ProfileError or StorageFull.
        """

    def close(self) -> None: ...


# ---------------------------------------------------------------- playlists in files

#: How the names of lists end that can be read and written.
LIST_SUFFIXES = (".m3u", ".m3u8", ".pls", ".xspf", ".jspf")


class PlaylistFiles(Protocol):
    """Lists as other players have them. Called on a worker. What a list names is neither opened nor fetched."""

    def read(self, path: Path) -> ListFile:
        """Raises WorldError. Takes no more than some 300 MB of memory, whatever the file."""

    def write(
        self, path: Path, title: str, entries: Sequence[Wanted], *, relative: bool = False, replaces: bool = False
    ) -> None:
        """Write a list in the format that the name of `path` ends with, all or nothing. Where `relative`, it says
        where its tracks are from its own folder. Raises WorldError; also where a file is there, unless it `replaces`
        that.
        """


class ListStore(Protocol):
    """The library as lists are compared with it. Made and called on a worker, on a connection of its own."""

    def files(self) -> Iterator[KnownFile]:
        """All tracks but those that are known by another one's path."""

    def folders(self) -> Sequence[Path]: ...

    def told(self, tracks: Sequence[TrackId]) -> Sequence[Wanted]:
        """Each of them as a list tells it, in their order; unknown ones are left out."""

    def wanted(self) -> Mapping[TrackId, Wanted]:
        """All that stand in any playlist."""

    def close(self) -> None: ...


# ---------------------------------------------------------------- history from elsewhere


#: What stands in a row of a history: a listen, or why there is none, or what is wrong with the file.
HistoryRow: TypeAlias = "ForeignListen | Reason | Fault"


class HistoryFile(Protocol):
    """One file of another service. `name` is without the folder in which it lies."""

    @property
    def name(self) -> str: ...

    @property
    def service(self) -> str: ...

    def rows(self) -> Iterator[HistoryRow]:
        """Its rows as they stand in it, read bit by bit. A Fault with which the file ends is its last."""


class HistoryFiles(Protocol):
    """Finds what other services have written, and Segue itself. Called on the library worker."""

    def find(self, paths: Sequence[Path]) -> Sequence[HistoryFile]:
        """The histories in files, folders and zips. Raises WorldError where one of `paths` holds none."""


class HeardSong(Struct, frozen=True):
    """All listens of a song, or of a track of ours, that are known: when, who tells it, and whether it was heard."""

    song: Song
    track: TrackId | None
    listens: Sequence[tuple[datetime, Teller, bool]]


class PlacedSong(Struct, frozen=True):
    """A song from elsewhere, and the track that it is. Where it is none, `genres` are what the library says of its
    artist.
    """

    song: Song
    track: TrackId | None
    genres: tuple[str, ...] = ()


class ElsewhereStore(Protocol):
    """Where plays from elsewhere are kept. Made and called on the library worker, on a connection of its own.

    Whatever writes may raise ProfileError or StorageFull.
    """

    def library(self) -> Iterator[LibrarySong]:
        """All listed tracks."""

    def heard(self) -> Iterator[HeardSong]:
        """All plays that are known, our own too."""

    def forgotten(self) -> Sequence[Forgotten]:
        """What is not to come back."""

    def begin(self, at: datetime) -> ImportId:
        """An import that is not finished is taken back by the next `tidy`."""

    def add(self, into: ImportId, songs: Sequence[PlacedSong], plays: Sequence[tuple[Song, ForeignListen]]) -> None:
        """Add plays, a few thousand at once, all or nothing. `songs` are those of them that are new to this import;
        the times of `plays` are the listener's own.
        """

    def finish(self, what: ImportId, report: ImportReport) -> None: ...

    def take_back(self, what: ImportId) -> None:
        """All that came with this import is gone, and it itself."""

    def tidy(self) -> None:
        """Take back what was cut off."""

    def imports(self) -> Sequence[KeptImport]:
        """Those that were finished, newest first."""

    def homeless(self) -> Sequence[PlacedSong]:
        """The songs that are no listed track."""

    def place(self, songs: Sequence[PlacedSong]) -> None:
        """From now on these are the tracks that songs are."""

    def everything(self) -> Iterator[ForeignListen]:
        """All plays, our own too, by time."""

    def close(self) -> None: ...


# ---------------------------------------------------------------- copies


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


# ---------------------------------------------------------------- how it sounds

#: What was found out of how a track sounds: numbers as float32, in the machine's order of bytes. `SOUND_NUMBERS` of
#: them for what sounds alike; loudness and peak, `LOUDNESS_NUMBERS`, for the level.
Sound = NewType("Sound", bytes)

SOUND_NUMBERS = 23
LOUDNESS_NUMBERS = 2


class Unheard(Struct, frozen=True):
    """Why nothing is known of how a file sounds, in words for the listener. Asking again is of no use where it
    `is_final`.
    """

    reason: str
    is_final: bool


class SoundAnalyser(Protocol):
    """Finds out how a file sounds, in a process of its own that it may bring down. Called on the sounds worker."""

    def analyse(self, path: Path) -> Sound | Unheard:
        """Takes about a second; never raises, whatever becomes of the process."""

    def rest(self) -> None:
        """Give back what was taken. The next question starts anew."""

    def close(self) -> None:
        """From any thread: the file under way, and all that are asked from now on, are unheard."""


class PowerSupply(Protocol):
    def on_battery(self) -> bool:
        """Whether the machine runs on its battery, as far as the system tells. For a worker."""


class ToAnalyse(Struct, frozen=True):
    """`tracks` are to be analysed, one for each sound, in their order. Of as many as `settled` it is known how they
    sound, or, of `failed` of these, that this cannot be found out. `left_alone` counts the tracks not to be analysed.
    """

    tracks: Sequence[TrackId]
    settled: int
    failed: int
    left_alone: int


class AnalysisStore(Protocol):
    """What is found out of files, one by one. A worker has one of its own, which it closes.

    What is kept is kept of the sound: of all copies of a file, wherever they go and whatever their tags say.
    """

    def to_analyse(self) -> ToAnalyse:
        """Whole files of music that are here, no parts, no video. What is loved and played most comes first."""

    def waiting(self, track: TrackId) -> Path | None:
        """The file of a track that is still to be analysed."""

    def keep(self, track: TrackId, heard: Sound | Unheard) -> None:
        """This is how it sounds, or why that will never be known."""

    def failed(self) -> Sequence[Problem]:
        """The listed files that cannot be analysed."""

    def close(self) -> None: ...


class LoudnessStore(AnalysisStore, Protocol):
    """How loud those tracks are whose tags do not say it."""

    def measured(self, tracks: Sequence[TrackId]) -> Sequence[Measured]:
        """Those of `tracks` that were."""

    def untold(self) -> Sequence[Sequence[tuple[Path, Measured]]]:
        """The files that were measured and do not say it, album by album."""


class SoundStore(AnalysisStore, Protocol):
    """How tracks sound. None longer than `LONGEST_ANALYSED` is to be analysed."""

    def knows(self, track: TrackId) -> bool:
        """Whether it is known how it sounds."""

    def all(self) -> tuple[Sequence[TrackId], bytes]:
        """The listed tracks that are here and of which it is known, in the order of their ids, and how each sounds,
        one after the other. Half a second with 200,000 tracks.
        """

    def genres(self, tracks: Sequence[TrackId]) -> Mapping[TrackId, Sequence[str]]:
        """Of those of `tracks` that have any."""

    def genre_shares(self) -> Mapping[str, float]:
        """Of the listed tracks that have a genre, how large a share has each."""


#: A longer file is a mix, a concert or a book: its mean says little of any moment of it, and takes much memory.
LONGEST_ANALYSED = timedelta(minutes=15)


# ---------------------------------------------------------------- what is sung


class LyricsFiles(Protocol):
    """Where the lyrics of files are. Called on a worker."""

    def read(self, path: Path) -> Lyrics:
        """Those in a text that lies beside the file at `path` and is named as it is, else those in its tags; none
        where there are none. Times count from the beginning of the file. Raises LyricsNotRead.
        """


# ---------------------------------------------------------------- what is kept


class PlayLog(Protocol):
    """The log of plays: append-only, but for `forget`."""

    def begin(self, listen: Listen) -> None:
        """Note the listen under way, so that a crash loses at most what came after the last note."""

    def progress(self, listened: timedelta) -> None: ...

    def end(self, listen: Listen, ending: Ending) -> Play:
        """Append the play and drop the note of it, together."""

    def recover(self) -> Play | None:
        """Append the play that a crash cut off, as stopped, if there is one."""

    def all(self, until: datetime | None = None) -> Iterator[tuple[Play, Tags]]:
        """Every play in order of time, with the track's tags; only those ended before `until`.

        Plays from elsewhere have ids below 0; so have their tracks, where they are none of ours, and their sessions.
        Nothing else knows such a track. May be called on a worker that has a connection of its own.
        """

    def count(self) -> int:
        """How many plays `all` tells."""

    def after(self, play: PlayId) -> Sequence[tuple[Play, Tags]]:
        """Of our own plays those appended after `play`, as `all` tells them."""

    def many(self, ids: Sequence[PlayId]) -> Sequence[tuple[Play, Track]]:
        """In order of time."""

    def of(self, tracks: Sequence[TrackId]) -> Sequence[tuple[Play, Tags]]:
        """Every play of these tracks and of their copies, in order of time, as `all` tells them."""

    def latest(self, most: int) -> Sequence[tuple[Play, Track]]:
        """The last plays, newest first. Of what is no track of ours, the track says what it is called."""

    def session(self, at: datetime) -> tuple[datetime, datetime]:
        """When the session began that goes on at `at`, when some play began, and when its last play ended."""

    def forget(self, ids: Sequence[PlayId]) -> None: ...


class ForgettingLog(Protocol):
    """The log, as plays are taken out of it. Made and used on the library worker."""

    def forget(self, what: ToForget) -> tuple[int, int]:
        """Take them out; a number by which they can come back, and how many they were."""

    def put_back(self, batch: int) -> None: ...

    def finish(self, now: datetime) -> None:
        """See to it that no copy of the log holds what was forgotten and has not come back."""

    def close(self) -> None: ...


#: Called on a worker: what is told of tracks that are to be mixed, one for each.
ShuffleTold: TypeAlias = "Callable[[Sequence[TrackId], datetime], Sequence[Shuffled]]"


class PlaylistTotals(Struct, frozen=True):
    """Of tracks of a playlist, each as often as it stands there: how long they take, and how many are missing."""

    length: timedelta = timedelta()
    missing: int = 0

    def __add__(self, other: PlaylistTotals) -> PlaylistTotals:
        return PlaylistTotals(self.length + other.length, self.missing + other.missing)


class Playlists(Protocol):
    def all(self) -> Sequence[Playlist]:
        """Those not deleted, by name, without their tracks and covers."""

    def deleted(self) -> Sequence[Sequence[Playlist]]:
        """Those that were deleted together, the last first, without their tracks and covers. What was empty is gone
        for good.
        """

    def get(self, playlist: PlaylistId) -> Playlist:
        """A deleted one too."""

    def totals(self, playlist: PlaylistId, start: int, end: int) -> PlaylistTotals:
        """Of the positions from `start` to before `end`: all of a long one would take too long at once."""

    def missing(self, playlist: PlaylistId) -> Sequence[int]:
        """The positions, from 0, of tracks whose files are not there, and of what is wanted."""

    def create(
        self,
        name: str,
        tracks: Sequence[TrackId],
        at: datetime,
        kind: Kind,
        folder: PlaylistId | None,
        rule: str,
    ) -> Playlist: ...

    def write(self, playlists: Sequence[Playlist], deleted: Sequence[PlaylistId], at: datetime) -> None:
        """All or nothing: `playlists`, known by their ids, are so from now on, and no longer deleted."""

    def want(self, songs: Sequence[Wanted]) -> Sequence[TrackId]:
        """The ids, below 0, by which a playlist may hold these."""

    def wanted(self, tracks: Iterable[TrackId] | None = None) -> Mapping[TrackId, Wanted]:
        """Those of `tracks` that are wanted; without them, all that stand in any playlist."""

    def found(self, tracks: Mapping[TrackId, TrackId]) -> Sequence[PlaylistId]:
        """From now on each of these wanted is that track, wherever it stands. The playlists that have changed."""


#: How the name of a file ends that holds a recipe.
RECIPE_SUFFIX = ".toml"


class RecipeFiles(Protocol):
    def shipped(self) -> Sequence[str]:
        """The texts of the recipes that come with Segue, in the order in which they are offered."""

    def read(self, path: Path, most: int) -> str:
        """The text of a file of at most `most` bytes, and one more where it is larger. Raises WorldError where it
        cannot be read, or is no file.
        """

    def write(self, path: Path, text: str, *, replaces: bool = False) -> None:
        """Raises WorldError, and what was there before is whole then; also where a file is there, unless it
        `replaces` that.
        """


class OfferLog(Protocol):
    """Every offer and every reply, append-only."""

    def add(self, offer: Offer) -> Offer:
        """Store it, and give it back with its id."""

    def reply(self, reply: Reply) -> None: ...

    def since(self, at: datetime) -> Sequence[tuple[Offer, Reply | None]]:
        """Offers made since then, oldest first, each with its reply, if any."""

    def past(self, words: str, limit: int) -> Sequence[tuple[Offer, Reply | None]]:
        """The newest `limit` of those with all of `words` in the title or the reason, the newest first, each with its
        reply. Which case and which accents the words have does not matter.
        """

    def get(self, offer: OfferId) -> Offer: ...

    def fared(self, since: datetime) -> Sequence[Fared]:
        """The tracks of offers that were played since then, in the order in which they were."""


class Settings(Protocol):
    """Small values by name; JSON types only."""

    def get(self, name: str) -> object | None: ...

    def set(self, name: str, value: object) -> None: ...


# ---------------------------------------------------------------- what is told to others


class ScrobbleQueue(Protocol):
    """What is to be sent to the services that are connected, derived from the log of plays.

    Each play is looked at once for each service, and waits at most once. What is forgotten waits no more.
    """

    def accounts(self) -> Sequence[Account]: ...

    def connect(self, service: Service, name: str) -> None:
        """What is logged from now on may be sent. One that is connected keeps what waits, under its new name."""

    def disconnect(self, service: Service) -> None:
        """Nothing waits for it any more."""

    def unread(self, service: Service) -> Sequence[Play]:
        """The plays of our own that have been logged since the last `read`, in the order of their ids."""

    def read(self, service: Service, plays: Mapping[PlayId, Scrobble | None]) -> None:
        """These, the first of `unread`, have been looked at: what is to be sent of them waits. All or nothing."""

    def waiting(self, service: Service, most: int) -> Sequence[tuple[ScrobbleId, Scrobble]]:
        """Those that wait longest, without those that were refused."""

    def settle(self, sent: Sequence[ScrobbleId], refused: Mapping[ScrobbleId, str], at: datetime) -> None:
        """All or nothing: at `at` the service took the `sent`, which wait no more, and `refused` those."""

    def restore_refused(self, service: Service) -> None:
        """They wait again."""

    def drop_refused(self, service: Service) -> None: ...


class Scrobbler(Protocol):
    """A service for listening histories. Everything is called on a worker, may take half a minute, and connects to
    nothing but this service. `key` is the secret by which the service knows the listener.
    """

    def submit(self, key: str, scrobbles: Sequence[Scrobble]) -> Answer:
        """At most `BATCH` of them."""

    def now_playing(self, key: str, names: Names) -> None:
        """Whether it is heard does not matter, and is not known."""


class TokenScrobbler(Scrobbler, Protocol):
    """One whose key the listener copies from its page."""

    def account(self, key: str) -> str:
        """Whose it is. Raises NotConnected."""


class Consent(Struct, frozen=True):
    """What the listener is to allow on the page at `url`."""

    url: str
    api_key: str
    secret: str
    token: str


class ConsentScrobbler(Scrobbler, Protocol):
    """One that has to be told in a browser that Segue may."""

    def ask(self, api_key: str, secret: str) -> Consent:
        """Raises NotConnected."""

    def granted(self, consent: Consent) -> tuple[str, str]:
        """Whose account it is, and the key. Raises NotConnected, also where it has not been allowed yet."""


class Keyring(Protocol):
    """The system's keyring. Called on a worker, where it may wait until the listener has unlocked it.

    Everything raises NoKeyring where there is none, or it stays locked.
    """

    def get(self, name: str) -> str | None: ...

    def set(self, name: str, secret: str) -> None: ...

    def delete(self, name: str) -> None:
        """An unknown name is no error."""


class ScrobbleTools(Struct, frozen=True):
    """What scrobbling needs of the world beside the profile."""

    listenbrainz: TokenScrobbler
    lastfm: ConsentScrobbler
    keyring: Keyring
