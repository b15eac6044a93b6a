"""Playlists to and from the files of other players. What a list names and the library lacks is kept as wanted."""

from collections.abc import Callable, Generator, Iterable, Iterator, Mapping, Sequence
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from msgspec import Struct
from msgspec.structs import replace

from segue.core.errors import WorldError
from segue.core.playlists import Playlists
from segue.core.ports.playlists import ListStore, PlaylistFiles
from segue.core.signal import Signal
from segue.core.worker import Worker
from segue.domain.playlist import Kind, ListFile, Playlist, PlaylistId, Wanted
from segue.domain.speech import tr
from segue.domain.track import TrackId

if TYPE_CHECKING:
    from segue.core.list_matching import ListMatcher
    from segue.core.smart_playlists import SmartPlaylists

T = TypeVar("T")

#: The longest name of a file on most disks, in bytes, less its ending.
_LONGEST_NAME = 200


class MatchedList(Struct, frozen=True):
    """The list in `file`: its `entries` are tracks, or what the library does not have."""

    file: Path
    name: str
    entries: tuple[TrackId | Wanted, ...]
    left_out: tuple[str, ...] = ()

    @property
    def tracks(self) -> tuple[TrackId, ...]:
        """Those that the library has."""
        return tuple(entry for entry in self.entries if not isinstance(entry, Wanted))

    @property
    def missing(self) -> tuple[Wanted, ...]:
        return tuple(entry for entry in self.entries if isinstance(entry, Wanted))


class Unread(Struct, frozen=True):
    """A file that is no list; `reason` is a sentence for the listener."""

    file: Path
    reason: str


class Imported(Struct, frozen=True):
    """A list from a file, and the playlist that it has become."""

    matched: MatchedList
    playlist: Playlist


class Exported(Struct, frozen=True):
    """The file that a playlist was written to; `missing` of its `entries` are not in the library."""

    playlist: Playlist
    file: Path
    entries: int
    missing: int


class ListProgress(Struct, frozen=True):
    """`done` of the `lists` lists."""

    done: int
    lists: int


# ---------------------------------------------------------------- by anyone, in one thread


def read_lists(paths: Iterable[Path], files: PlaylistFiles) -> Iterator[tuple[Path, ListFile] | Unread]:
    """What each file tells. For a worker."""
    for path in paths:
        try:
            told = files.read(path)
        except WorldError as error:
            yield Unread(path, str(error))
            continue
        yield (path, told) if told.entries else Unread(path, tr("“{path}” names no music.").format(path=path))


def match_lists(
    read: Iterable[tuple[Path, ListFile] | Unread], store: ListStore
) -> Generator[MatchedList | Unread, None, None]:
    """Which tracks of the library they name. For a worker. Raises WorldError."""
    matcher: ListMatcher | None = None

    def read_as(path: Path, told: ListFile, matcher: "ListMatcher") -> MatchedList:
        return MatchedList(path, told.title or path.stem, tuple(_entries(told, matcher)), told.left_out)

    def matched(path: Path, told: ListFile, matcher: "ListMatcher") -> MatchedList:
        """In that encoding in which the library has most of it."""
        first = read_as(path, told, matcher)
        if not told.readings or not first.missing:
            return first
        others = (read_as(path, other, matcher) for other in told.readings)
        return max(first, *others, key=lambda one: len(one.tracks))

    try:
        for one in read:
            if isinstance(one, Unread):
                yield one
            else:
                matcher = matcher or _matcher(store)
                yield matched(*one, matcher)
    finally:
        if matcher is not None:
            matcher.let_go()


def _matcher(store: ListStore) -> "ListMatcher":
    from segue.core.list_matching import ListMatcher  # late: brings rapidfuzz

    return ListMatcher(store.files(), store.folders())


def _entries(told: ListFile, matcher: "ListMatcher") -> Iterator[TrackId | Wanted]:
    for entry in told.entries:
        tracks = matcher.tracks(entry)
        if tracks:
            yield from tracks
        else:
            yield entry


def keep(matched: MatchedList, playlists: Playlists, folder: PlaylistId | None = None) -> Imported:
    """Make a playlist of a list. Raises WorldError."""
    wanted = iter(playlists.want(matched.missing))
    tracks = [next(wanted) if isinstance(entry, Wanted) else entry for entry in matched.entries]
    return Imported(matched, playlists.create(matched.name, tracks, folder=folder))


def found_again(store: ListStore) -> Mapping[TrackId, TrackId]:
    """Which of what playlists want the library has by now. For a worker. Raises WorldError."""
    wanted = store.wanted()
    if not wanted:
        return {}
    matcher = _matcher(store)
    tracks = {number: matcher.tracks(its) for number, its in wanted.items()}
    matcher.let_go()
    return {number: some[0] for number, some in tracks.items() if len(some) == 1}


#: The tracks that a playlist of whatever kind has now.
Holds = Callable[[Playlist], Sequence[TrackId]]


def lists_to_write(playlists: Playlists, what: PlaylistId, to: Path, holds: Holds) -> list[tuple[Playlist, Path]]:
    """The playlist with its tracks and the file for it; of a folder, each list within, in a folder of the disk that
    is called as `to`, in the format that the name of `to` ends with. None where it is not known what it holds.
    """

    def filled(playlist: PlaylistId, path: Path) -> list[tuple[Playlist, Path]]:
        its = playlists.get(playlist)
        tracks = tuple(holds(its))
        return [(replace(its, tracks=tracks), path)] if tracks or its.kind is Kind.MANUAL else []

    its = playlists.get(what)
    if its.kind is not Kind.FOLDER:
        return filled(what, to)
    known = playlists.all()
    found: list[tuple[Playlist, Path]] = []

    def go_through(folder: PlaylistId, place: Path) -> None:
        taken: set[str] = set()
        for inner in (playlist for playlist in known if playlist.folder == folder):
            name = file_name(inner.name)
            number = 2
            while name.casefold() in taken:
                name, number = f"{file_name(inner.name)} {number}", number + 1
            taken.add(name.casefold())
            if inner.kind is Kind.FOLDER:
                go_through(inner.id, place / name)
            else:
                found.extend(filled(inner.id, place / (name + to.suffix)))

    go_through(what, to.with_suffix(""))
    return found


def file_name(name: str) -> str:
    """What a file is called that holds a playlist of this name, without an ending."""
    plain = "".join("-" if sign in '/\\:*?"<>|' or not sign.isprintable() else sign for sign in name).strip(" .")
    return plain.encode("utf-8", "replace")[:_LONGEST_NAME].decode("utf-8", "ignore").strip() or tr("Playlist")


def write_lists(
    lists: Sequence[tuple[Playlist, Path]],
    files: PlaylistFiles,
    store: ListStore,
    *,
    relative: bool = False,
    replaces: bool = False,
) -> Generator[Exported, None, None]:
    """For a worker. Raises WorldError at the first that cannot be written; those before it are."""
    for playlist, path in lists:
        entries = store.told(playlist.tracks)
        files.write(path, playlist.name, entries, relative=relative, replaces=replaces)
        yield Exported(playlist, path, len(entries), sum(track < 0 for track in playlist.tracks))


# ---------------------------------------------------------------- with a window


class Interchange:
    """Goes from list to list, so that the window and others get their turn between two.

    Signals: `imported` carries what has become of the files of one import, in their order; `exported` what was
    written; `refused` a sentence why something was not done. `importing` and `exporting` carry how far it is, None
    when it is over.
    """

    def __init__(
        self,
        playlists: Playlists,
        files: PlaylistFiles,
        opener: Worker,
        worker: Worker,
        store: Callable[[], ListStore],
        smart: "Callable[[], SmartPlaylists]",
    ) -> None:
        """`store` is called on either worker: on that which scans, what is wanted is looked for after a scan."""
        self.imported: Signal[Sequence[Imported | Unread]] = Signal()
        self.exported: Signal[Sequence[Exported]] = Signal()
        self.refused: Signal[str] = Signal()
        self.importing: Signal[ListProgress | None] = Signal()
        self.exporting: Signal[ListProgress | None] = Signal()
        self._under_way: dict[Generator[object, None, None], Signal[ListProgress | None] | None] = {}
        self._playlists = playlists
        self._files = files
        self._opener = opener
        self._worker = worker
        self._store = store
        self._smart = smart

    def bring(self, paths: Sequence[Path], folder: PlaylistId | None = None) -> None:
        """Make a playlist of each list, in a folder if one is named.

        Does not wait for a scan that runs: what it finds is placed when it has ended.
        """

        made: list[Imported | Unread] = []

        def take(one: MatchedList | Unread) -> None:
            made.append(one if isinstance(one, Unread) else keep(one, self._playlists, folder))

        self._go_through(self._matching(paths), take, lambda: self.imported.emit(made), self.importing, len(paths))

    def look(self, paths: Sequence[Path], then: Callable[[Sequence[MatchedList | Unread]], None]) -> None:
        """Find out what lists name, and keep nothing. Does not wait for a scan."""
        found: list[MatchedList | Unread] = []
        self._go_through(self._matching(paths), found.append, lambda: then(found))

    def _matching(self, paths: Sequence[Path]) -> Generator[MatchedList | Unread, None, None]:
        """For the opener."""
        with closing(self._store()) as store:
            yield from match_lists(read_lists(paths, self._files), store)

    def write(self, what: PlaylistId, to: Path, *, relative: bool, replaces: bool) -> None:
        """Write a playlist, or all lists of a folder; once it is known what stands in those with a rule."""
        held = [what, *self._playlists.within(what)]
        rules = [its.id for its in self._playlists.all() if its.kind is Kind.SMART and its.id in held]
        if rules:
            self._smart().look_into(rules, lambda: self._write(what, to, relative, replaces))
        else:
            self._write(what, to, relative, replaces)

    def _write(self, what: PlaylistId, to: Path, relative: bool, replaces: bool) -> None:
        def holds(its: Playlist) -> Sequence[TrackId]:
            if its.kind is not Kind.SMART:
                return its.tracks
            stand = self._smart().known(its.id)
            return () if stand is None else stand.tracks

        lists = lists_to_write(self._playlists, what, to, holds)
        written: list[Exported] = []

        def writing() -> Generator[Exported, None, None]:
            with closing(self._store()) as store:
                yield from write_lists(lists, self._files, store, relative=relative, replaces=replaces)

        self._go_through(writing(), written.append, lambda: self.exported.emit(written), self.exporting, len(lists))

    def cancel(self, what: Signal[ListProgress | None]) -> None:
        """Stop what that signal tells of, after the list that it is at; what is done stays."""
        for steps, told in self._under_way.items():
            if told is what:
                self._opener.submit(steps.close)

    def close(self) -> None:
        """Let nothing hold up the end of the program."""
        for steps in self._under_way:
            self._opener.submit(steps.close)

    def _go_through(
        self,
        steps: Generator[T, None, None],
        take: Callable[[T], object],
        then: Callable[[], object],
        told: Signal[ListProgress | None] | None = None,
        of: int = 0,
    ) -> None:
        """`steps` are gone through on the opener."""
        done = 0

        def step() -> T | WorldError | None:
            try:
                return next(steps, None)
            except WorldError as error:
                return error

        def go_on(end: T | WorldError | None) -> None:
            nonlocal done
            try:
                if isinstance(end, WorldError):
                    raise end
                if end is not None:
                    take(end)
            except WorldError as error:
                leave()
                self.refused.emit(str(error))
                return
            if end is None:
                leave()
                then()
                return
            done += 1
            tell(ListProgress(done, of))
            self._opener.submit(step, go_on, leave)

        def leave() -> None:
            del self._under_way[steps]
            self._opener.submit(steps.close)
            if told not in self._under_way.values():
                tell(None)

        def tell(progress: ListProgress | None) -> None:
            if told is not None:
                told.emit(progress)

        self._under_way[steps] = told
        tell(ListProgress(0, of))
        self._opener.submit(step, go_on, leave)

    def place_wanted(self) -> None:
        """Tracks have come: what playlists want may be some of them."""
        store = self._store

        def task() -> Mapping[TrackId, TrackId] | str:
            try:
                with closing(store()) as opened:
                    return found_again(opened)
            except WorldError as error:
                return str(error)

        def done(found: Mapping[TrackId, TrackId]) -> None:
            if found:
                self._playlists.found(found)

        self._worker.submit(task, lambda end: self._told(end, done))

    def _told(self, end: T | str, then: Callable[[T], None]) -> None:
        if isinstance(end, str):
            self.refused.emit(end)
        else:
            then(end)
