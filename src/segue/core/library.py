"""The Library: the folders looked at, and the scans that keep it equal to the disk."""

import threading
from collections.abc import Callable, Sequence
from pathlib import Path

from segue.core.ports import Clock, FoundFile, Post, ReadFile, TagReader, Tracks
from segue.core.scanning import ScanProgress, ScanReport, ScanTools, scan
from segue.core.signal import Signal
from segue.core.worker import Worker
from segue.domain.track import Track

#: How often news of a scan reaches the window, in seconds: often enough to look alive, seldom enough not to cost.
NEWS_EVERY = 0.25


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
        clock: Clock,
        post: Post,
    ) -> None:
        self.changed: Signal[None] = Signal()
        self.scanning: Signal[ScanProgress | None] = Signal()
        self.scanned: Signal[ScanReport] = Signal()
        self.folders_changed: Signal[None] = Signal()
        self.tracks = tracks
        self._worker = worker
        self._tools = tools
        self._clock = clock
        self._post = post
        self._cancelled: threading.Event | None = None
        self._again = False

    @property
    def folders(self) -> Sequence[Path]:
        return self.tracks.folders()

    @property
    def is_scanning(self) -> bool:
        return self._cancelled is not None

    def add_folder(self, folder: Path) -> None:
        """Look at `folder` from now on, and scan."""
        self.tracks.add_folder(folder, self._clock.now())
        self.folders_changed.emit(None)
        self.scan()

    def remove_folder(self, folder: Path) -> None:
        """No longer list what lies in `folder`; the plays of its tracks stay in the log."""
        self.tracks.remove_folder(folder)
        self.folders_changed.emit(None)
        self.changed.emit(None)

    def scan(self) -> None:
        """Scan all folders. While one scan runs, the next one waits for its end."""
        if self._cancelled is not None:
            self._again = True
            return
        cancelled = self._cancelled = threading.Event()
        roots, now, clock, tools = list(self.folders), self._clock.now(), self._clock, self._tools
        news = _Throttled(self._post, self._tell, clock.monotonic)

        def task() -> ScanReport:
            return scan(roots, tools(), now, clock.monotonic, cancelled, news)

        self._worker.submit(task, self._done)
        self.scanning.emit(ScanProgress(0, 0, None))

    def cancel(self) -> None:
        """Stop the scan that runs, soon; what it has found is kept."""
        self._again = False
        if self._cancelled is not None:
            self._cancelled.set()

    def open(self, paths: Sequence[Path], then: Callable[[list[Track]], None]) -> None:
        """Tracks for files or folders from anywhere. Those outside the library play without being listed."""
        tools, known = self._tools, self.tracks
        now = self._clock.now()

        def task() -> list[ReadFile]:
            made = tools()
            found = [item for path in paths for item in made.folders.walk(path) if isinstance(item, FoundFile)]
            return _read(found, made.reader)

        def done(files: list[ReadFile]) -> None:
            then([known.by_path(file.found.path) or known.add_outside(file, now) for file in files])

        self._worker.submit(task, done)

    def _tell(self, progress: ScanProgress) -> None:
        if self._cancelled is None:
            return
        self.scanning.emit(progress)
        if progress.read:
            self.changed.emit(None)

    def _done(self, report: ScanReport) -> None:
        self._cancelled = None
        self.scanning.emit(None)
        self.changed.emit(None)
        self.scanned.emit(report)
        if self._again:
            self._again = False
            self.scan()


def _read(found: Sequence[FoundFile], reader: TagReader) -> list[ReadFile]:
    order = {file.path: i for i, file in enumerate(found)}
    read = [file for file in reader.read(found) if isinstance(file, ReadFile)]
    return sorted(read, key=lambda file: order[file.found.path])


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
