"""The Library: the folders looked at, and the scans that keep it equal to the disk."""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping, Sequence
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from segue.core.ports.files import FoundFile, ReadFile, TagReader, UnreadFile
from segue.core.ports.library import Tracks
from segue.core.ports.machine import Clock, Post
from segue.core.query_parser import parse, prepare
from segue.core.signal import Signal
from segue.core.worker import Worker
from segue.domain.query import Is, QueryMistake, State
from segue.domain.sorting import SortBy
from segue.domain.text import fold, natural
from segue.domain.track import Problem, Track, TrackId

if TYPE_CHECKING:
    from segue.core.scanning import ReadTools, ScanProgress, ScanReport, ScanTools

#: An order of so many tracks takes too long to be read while one waits.
LARGE = 10_000

#: How often news of a scan reaches the window, in seconds: often enough to look alive, seldom enough not to cost.
NEWS_EVERY = 0.25


class SmartLists(Protocol):
    """As `SmartPlaylists` promises it."""

    def lists(self, query_text: str) -> Mapping[str, Sequence[TrackId]] | None: ...

    def look_for(self, query_text: str, then: Callable[[], None]) -> None: ...

    def mistake_in_search(self, query_text: str) -> QueryMistake | None: ...


class Library:
    """What is known of the listener's music.

    Signals: `changed` when tracks came, went or changed; `scanning` carries how far a scan is, None when none
    runs; `scanned` carries the report, exactly once for every scan that began, cancelled or not;
    `folders_changed`.
    """

    def __init__(
        self,
        tracks: Tracks,
        worker: Worker,
        tools: Callable[[], ScanTools],
        opener: Worker,
        reading: Callable[[], ReadTools],
        clock: Clock,
        post: Post,
        smart: Callable[[], SmartLists] | None = None,
    ) -> None:
        """`smart` is asked by searches that name playlists."""
        self.changed: Signal[None] = Signal()
        self.scanning: Signal[ScanProgress | None] = Signal()
        self.scanned: Signal[ScanReport] = Signal()
        self.folders_changed: Signal[None] = Signal()
        self.tracks = tracks
        self._worker = worker
        self._tools = tools
        self._opener = opener
        self._reading = reading
        self._clock = clock
        self._post = post
        self._smart = smart
        self._cancelled: threading.Event | None = None
        self._again = False
        self._given_up: list[Path] = []
        self.closing = threading.Event()

    @property
    def folders(self) -> Sequence[Path]:
        return [folder for folder in self.tracks.folders() if folder not in self._given_up]

    def find(self, text: str, sort: SortBy, descending: bool, *, as_known: bool = False) -> Sequence[TrackId]:
        """The tracks that `text`, in the search grammar, asks for. Raises QueryMistake.

        With `as_known`, and of a large library while a scan runs, those known when the order was read last: each
        write makes another. In smart playlists into which nobody has looked, `look_for` first.
        """
        as_known = as_known or (self.is_scanning and self.tracks.known() >= LARGE)
        query, now = parse(text), self._clock.now()
        lists = self._lists(text) or {}
        return self.tracks.find(query, sort, descending, now, as_known=as_known, lists=lists)

    def count(self, text: str) -> int:
        """How many tracks `find` would find. Raises QueryMistake."""
        return self.tracks.count(parse(text), self._clock.now(), self._lists(text) or {})

    def missing(self) -> Sequence[TrackId]:
        """The tracks whose files are not there, by artist."""
        return self.tracks.find(Is(State.MISSING), SortBy.ARTIST, False, self._clock.now())

    def look_for(self, text: str, then: Callable[[], None]) -> bool:
        """Whether it is known what stands in the smart playlists that a search names. If not, a worker finds it out,
        and then `then` is called. Raises QueryMistake.
        """
        if self._lists(text) is not None:
            return True
        assert self._smart is not None
        self._smart().look_for(text, then)
        return False

    def mistake_in(self, text: str) -> QueryMistake | None:
        """What is wrong with a search, if anything is."""
        try:
            parse(text)
            return self._smart().mistake_in_search(text) if self._smart is not None and _names_lists(text) else None
        except QueryMistake as mistake:
            return mistake

    def _lists(self, text: str) -> Mapping[str, Sequence[TrackId]] | None:
        return self._smart().lists(text) if self._smart is not None and _names_lists(text) else {}

    def read_order(self, sort: SortBy, descending: bool, then: Callable[[], None]) -> None:
        """Read an order on a worker; once it is there, `find` is quick."""
        task, take = self.tracks.reading_order(sort, descending)

        def done(order: object) -> None:
            take(order)
            then()

        self._opener.submit(task, done)

    def find_ahead(self) -> None:
        """Look up what a search begins with, and read what it and rules are read by, on a worker."""
        self._opener.submit(*self.tracks.finding_ahead())
        self._opener.submit(prepare, lambda _: None)

    @property
    def is_scanning(self) -> bool:
        return self._cancelled is not None

    def add_folder(self, folder: Path) -> None:
        """Look at `folder` from now on, and scan."""
        if folder in self._given_up:  # and has not gone yet
            self._worker.submit(lambda: None, lambda _: self.add_folder(folder))
            return
        self.tracks.add_folder(folder, self._clock.now())
        self.scan()
        self.folders_changed.emit(None)

    def remove_folder(self, folder: Path) -> None:
        """No longer list what lies in `folder`; the plays of its tracks stay in the log."""
        if folder in self._given_up:
            return
        self._given_up.append(folder)
        if self._cancelled is not None:
            self._cancelled.set()
            self._again = True
        tools = self._tools

        def gone(_: None) -> None:
            self._given_up.remove(folder)
            self.changed.emit(None)

        def stays() -> None:
            self._given_up.remove(folder)
            self.folders_changed.emit(None)

        self._worker.submit(lambda: tools().writer.give_up(folder), gone, stays)
        self.folders_changed.emit(None)

    def scan(self) -> None:
        """Scan all folders. While one scan runs, the next one waits for its end."""
        if self._cancelled is not None:
            self._again = True
            return
        from segue.core.scanning import ScanProgress, scan  # late: the window is there before the first scan

        cancelled = self._cancelled = threading.Event()
        roots, now, clock, tools = list(self.folders), self._clock.now(), self._clock, self._tools
        news = _Throttled(self._post, self._tell, clock.monotonic)

        def task() -> ScanReport:
            return scan(roots, tools(), now, clock.monotonic, cancelled, news)

        self._worker.submit(task, self._done, self._fail)
        self.scanning.emit(ScanProgress(0, 0, None))

    def close(self) -> None:
        """Let nothing that walks through folders hold up the end of the program."""
        self.cancel()
        self.closing.set()

    def read_again(self) -> None:
        """Read the tags of all files anew, whether or not the files have changed."""
        tools = self._tools
        self._worker.submit(lambda: tools().writer.expire(), lambda _: self.scan())

    def cancel(self) -> None:
        """Stop the scan that runs, soon; what it has found is kept."""
        self._again = False
        if self._cancelled is not None:
            self._cancelled.set()

    def reread(self, paths: Sequence[Path]) -> None:
        """Read files again that have been changed, without looking at all others. They are not told as a scan."""
        from segue.core.scanning import scan

        folders = self.folders
        closing = self.closing
        here = [path for path in paths if any(path.is_relative_to(folder) for folder in folders)]
        elsewhere = sorted(set(paths) - set(here))
        now, clock, tools = self._clock.now(), self._clock, self._tools

        def task() -> ScanReport:
            return scan(here, tools(), now, clock.monotonic, closing, lambda _: None, is_whole=False)

        def done(report: ScanReport) -> None:
            self.changed.emit(None)
            if report.left:
                self.scan()

        if here:
            self._worker.submit(task, done)
        if elsewhere:  # what was opened from outside is not to be listed by this
            self.open(elsewhere, lambda tracks, problems: self.changed.emit(None))

    def open(self, paths: Sequence[Path], then: Callable[[list[Track], list[Problem]], None]) -> None:
        """Tracks for files or folders from anywhere, and what could not be read of them: in the order of `paths`, and
        those of each as one plays them.

        Those outside the library play without being listed. Does not wait for a scan that runs.
        """
        tools, known, closing = self._reading, self.tracks, self.closing
        now = self._clock.now()

        def task() -> tuple[list[ReadFile], list[Problem]]:
            found: list[FoundFile] = []
            below: dict[str, int] = {}
            problems: list[Problem] = []
            made = tools()
            for number, item in (
                (number, item) for number, path in enumerate(paths) for item in made.folders.walk(path)
            ):
                if closing.is_set():
                    return [], []
                if isinstance(item, Problem):
                    problems.append(item)
                else:
                    found.append(item)
                    below[item.where] = number
            read, unread = _read(found, made.reader)
            together = groupby(read, key=lambda file: below[file.found.where])
            return [file for _, files in together for file in in_order(list(files))], [*problems, *unread]

        def done(read: tuple[list[ReadFile], list[Problem]]) -> None:
            files, problems = read
            then(list(known.opened(files, now)), problems)

        self._opener.submit(task, done)

    def _tell(self, progress: ScanProgress) -> None:
        if self._cancelled is None:
            return
        self.scanning.emit(progress)
        if progress.has_news:
            self.changed.emit(None)

    def _fail(self) -> None:
        """How far it came is not known."""
        from segue.core.scanning import ScanReport

        self._end(ScanReport(cancelled=True), has_news=True)

    def _done(self, report: ScanReport) -> None:
        self._end(report, report.has_news)

    def _end(self, report: ScanReport, has_news: bool) -> None:
        self._cancelled = None
        self.scanning.emit(None)
        if has_news:
            self.changed.emit(None)
        self.scanned.emit(report)
        self.find_ahead()
        if self._again:
            self._again = False
            self.scan()


def _names_lists(text: str) -> bool:
    """So that nothing of smart playlists is made for any other search."""
    return "in:" in text.lower()


def in_order(files: Sequence[ReadFile]) -> Sequence[ReadFile]:
    """Those of a folder and all below it as one plays them, whatever the order in which the disk tells them: folder
    after folder, each by the names of its files, or, where it is an album, in the order of that.
    """
    by_folder: dict[Path, list[ReadFile]] = {}
    for file in files:
        by_folder.setdefault(file.found.path.parent, []).append(file)
    ordered = []
    for folder in sorted(by_folder, key=lambda its: [natural(part) for part in its.parts]):
        its = sorted(by_folder[folder], key=lambda file: natural(file.found.path.name))
        if len({fold(file.tags.album) for file in its}) == 1 and all(file.tags.track_no for file in its):
            its.sort(key=lambda file: (file.tags.disc_no or 1, file.tags.track_no or 0))
        ordered += its
    return ordered


def _read(found: Sequence[FoundFile], reader: TagReader) -> tuple[list[ReadFile], list[Problem]]:
    """What was read, in the order of `found`, and what was not."""
    order = {file.where: i for i, file in enumerate(found)}
    answers = sorted(reader.read(found), key=lambda file: order[file.found.where])
    read = [file for file in answers if isinstance(file, ReadFile)]
    return read, [Problem(file.found.path, file.reason) for file in answers if isinstance(file, UnreadFile)]


class _Throttled:
    """Posts the newest progress, at most every `NEWS_EVERY` seconds. Called on the worker."""

    def __init__(self, post: Post, tell: Callable[[ScanProgress], None], monotonic: Callable[[], float]) -> None:
        self._post = post
        self._tell = tell
        self._monotonic = monotonic
        self._last = -1.0

    def __call__(self, progress: ScanProgress) -> None:
        now = self._monotonic()
        if now - self._last >= NEWS_EVERY:
            self._last = now
            self._post(lambda: self._tell(progress))
