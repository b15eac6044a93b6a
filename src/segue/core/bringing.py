"""Bringing a history in: read it, find out which listens are new and of which tracks they are, and keep them."""

import threading
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from datetime import datetime, timedelta, tzinfo
from functools import partial
from itertools import islice

from msgspec import Struct, field
from msgspec.structs import replace

from segue.core.doubles import Heard, Teller
from segue.core.errors import WorldError
from segue.core.forgotten import ForgottenBefore
from segue.core.matching import Matcher, song_key
from segue.core.ports.elsewhere import ElsewhereStore, HistoryFile, PlacedSong
from segue.domain.elsewhere import Fault, ForeignListen, ImportId, Reason, Song
from segue.domain.track import TrackId

#: So many rows of a file are looked at together, in order of time.
_AT_ONCE = 5_000

#: So many are written by one transaction, for others wait while it lasts.
_WRITTEN_AT_ONCE = 2_000

#: So far a clock may be ahead.
_AHEAD = timedelta(days=1)


class FileReport(Struct, frozen=True):
    """What became of the rows of one file: `read` are all of them; each was `added`, or is one of `doubles` (known
    already), or `dropped`, by reason.
    """

    name: str
    service: str
    read: int = 0
    added: int = 0
    doubles: int = 0
    dropped: Mapping[Reason, int] = field(default_factory=dict)
    faults: tuple[Fault, ...] = ()


class ImportReport(Struct, frozen=True):
    """What was brought in. Of the listens added, `matched` are of tracks of the library and `unmatched` are not;
    `strangers` are the songs of these, each with how many, most first.

    `id` is None where nothing was new, so that nothing is to be taken back. What was cancelled has left nothing.
    """

    id: ImportId | None
    files: tuple[FileReport, ...]
    matched: int = 0
    unmatched: int = 0
    strangers: tuple[tuple[Song, int], ...] = ()
    is_cancelled: bool = False

    @property
    def read(self) -> int:
        return sum(file.read for file in self.files)

    @property
    def added(self) -> int:
        return sum(file.added for file in self.files)

    @property
    def doubles(self) -> int:
        return sum(file.doubles for file in self.files)

    @property
    def dropped(self) -> Mapping[Reason, int]:
        total: Counter[Reason] = Counter()
        for file in self.files:
            total.update(file.dropped)
        return total

    @property
    def has_faults(self) -> bool:
        return any(file.faults for file in self.files)


class KeptImport(Struct, frozen=True):
    """An import as it is remembered: when it was, how many plays it brought, and from which services."""

    id: ImportId
    at: datetime
    added: int
    services: tuple[str, ...]


class Bringing(Struct, frozen=True):
    """How far an import is: which file is being read, of how many, and how many listens were read so far."""

    file: str
    number: int
    of: int
    read: int


def bring(
    files: Sequence[HistoryFile],
    store: ElsewhereStore,
    zone: tzinfo,
    now: datetime,
    cancelled: threading.Event,
    progress: Callable[[Bringing], None],
) -> ImportReport:
    """Keep what is new in `files`. Times become those of `zone`, by the offset that held there at each of them.

    A file that breaks off, or has lines that cannot be read, gives what is good in it, and its report tells the line.
    Where this is cancelled, or fails, nothing of it is kept. Raises WorldError.
    """
    store.tidy()
    import_ = _Import(store, zone, now, cancelled)
    try:
        for number, file in enumerate(files, 1):
            import_.take(file, partial(_tell, progress, file.name, number, len(files)))
            if cancelled.is_set():
                break
        report = import_.report(cancelled.is_set())
        if report.id is not None:
            store.finish(report.id, report)
    except BaseException:
        with suppress(WorldError):  # else the next one tidies up
            import_.take_back()
        raise
    if report.id is None:
        import_.take_back()
    import_.let_go()
    return report


def _tell(progress: Callable[[Bringing], None], file: str, number: int, of: int, read: int) -> None:
    progress(Bringing(file, number, of, read))


def place_anew(store: ElsewhereStore) -> int:
    """Look for the tracks of songs that had none: some may have come. Returns how many have been found."""
    homeless = store.homeless()
    if not homeless:
        return 0
    matcher = Matcher(store.library())
    changed = []
    found = 0
    for known in homeless:
        track = matcher.track(known.song)
        found += track is not None
        placed = PlacedSong(known.song, track or known.track, () if track else matcher.genres(known.song.artist))
        if placed != known:
            changed.append(placed)
    matcher.let_go()
    for start in range(0, len(changed), _WRITTEN_AT_ONCE):
        store.place(changed[start : start + _WRITTEN_AT_ONCE])
    return found


class _Known(Struct):
    """A song met in this import: the names by which its listens are known, and how many were added."""

    names: tuple[str | int, ...]
    placed: PlacedSong
    forgotten_until: datetime | None = None
    forgotten_at: tuple[tuple[datetime, datetime], ...] = ()
    listens: int = 0
    is_stored: bool = False


class _Import:
    def __init__(self, store: ElsewhereStore, zone: tzinfo, now: datetime, cancelled: threading.Event) -> None:
        self._store = store
        self._zone = zone
        self._now = now
        self._cancelled = cancelled
        self._matcher = Matcher(store.library())
        self._heard = Heard()
        for known in store.heard():
            names = _names(known.song, known.track)
            for at, teller, is_heard in known.listens:
                self._heard.add(names, at, teller, is_heard)
        self._forgotten = ForgottenBefore(store.forgotten())
        self._songs: dict[Song, _Known] = {}
        self._read = 0
        self._files: list[FileReport] = []
        self._id = store.begin(now)

    def take(self, file: HistoryFile, progress: Callable[[int], None]) -> None:
        self._heard.begin_file()
        report = FileReport(file.name, file.service)
        dropped: Counter[Reason] = Counter()
        faults: list[Fault] = []
        rows = file.rows()
        progress(self._read)
        while (some := list(islice(rows, _AT_ONCE))) and not self._cancelled.is_set():
            listens = []
            for row in some:
                match row:
                    case Fault():
                        faults.append(row)
                    case Reason():
                        dropped[row] += 1
                    case ForeignListen() if row.started > self._now + _AHEAD:
                        dropped[Reason.TO_COME] += 1
                    case ForeignListen() if self._is_forgotten(row):
                        dropped[Reason.FORGOTTEN] += 1
                    case ForeignListen():
                        listens.append(row)
            read = len(some) - sum(isinstance(row, Fault) for row in some)
            new = list(self._new(listens))
            report = replace(
                report,
                read=report.read + read,
                added=report.added + len(new),
                doubles=report.doubles + len(listens) - len(new),
            )
            self._keep(new)
            self._read += read
            progress(self._read)
        self._files.append(replace(report, dropped=dict(dropped), faults=tuple(faults)))

    def report(self, is_cancelled: bool) -> ImportReport:
        strangers: Counter[Song] = Counter()
        matched = 0
        for song, known in self._songs.items():
            if known.placed.track is None and known.listens:
                strangers[Song(song.artist, song.title, "")] += known.listens
            else:
                matched += known.listens
        files = tuple(self._files)
        has_news = not is_cancelled and any(file.added for file in files)
        return ImportReport(
            self._id if has_news else None,
            files,
            matched,
            strangers.total(),
            tuple(sorted(strangers.items(), key=lambda one: (-one[1], one[0].artist, one[0].title))),
            is_cancelled,
        )

    def let_go(self) -> None:
        self._matcher.let_go()
        self._heard.let_go()
        while self._songs:
            self._songs.popitem()

    def take_back(self) -> None:
        self._store.take_back(self._id)

    def _new(self, listens: list[ForeignListen]) -> Iterator[tuple[Song, ForeignListen]]:
        listens.sort(key=lambda listen: listen.started)
        for listen in listens:
            known = self._known(listen)
            teller = Teller(listen.service, listen.resolution)
            if self._heard.is_known(known.names, listen.started, teller, listen.is_heard):
                continue
            known.listens += 1
            self._heard.add(known.names, listen.started, teller, listen.is_heard)
            if not listen.is_local:
                listen = replace(listen, started=listen.started.astimezone(self._zone))
            yield known.placed.song, listen

    def _is_forgotten(self, listen: ForeignListen) -> bool:
        known, at = self._known(listen), listen.started
        if known.forgotten_until is not None and at < known.forgotten_until:
            return True
        return any(since <= at < until for since, until in known.forgotten_at) or self._forgotten.is_within(at)

    def _known(self, listen: ForeignListen) -> _Known:
        song = Song(listen.artist, listen.title, listen.album)
        known = self._songs.get(song)
        if known is None:
            track = self._matcher.track(song)
            genres = () if track is not None else self._matcher.genres(song.artist)
            placed = PlacedSong(song, track, genres)
            gone = self._forgotten
            known = _Known(_names(song, track), placed, gone.until(song), gone.moments(song))
            self._songs[song] = known
        return known

    def _keep(self, new: Sequence[tuple[Song, ForeignListen]]) -> None:
        for some in _parts(new, _WRITTEN_AT_ONCE):
            if self._cancelled.is_set():
                return
            first_met = []
            for song, _ in some:
                known = self._songs[song]
                if not known.is_stored:
                    known.is_stored = True
                    first_met.append(known.placed)
            self._store.add(self._id, first_met, some)


def _names(song: Song, track: TrackId | None) -> tuple[str | int, ...]:
    """By which listens of a song are known: as it is called, and as the track that it is."""
    called = song_key(song.artist, song.title)
    return (called,) if track is None else (called, track)


def _parts(items: Sequence[tuple[Song, ForeignListen]], size: int) -> Iterable[Sequence[tuple[Song, ForeignListen]]]:
    return (items[start : start + size] for start in range(0, len(items), size))
