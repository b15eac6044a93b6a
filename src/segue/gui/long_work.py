"""Long work told at the foot of the sidebar, with the way to stop it; and what came of it."""

from collections.abc import Callable, Sequence
from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import QObject, QTimer

from segue.core.library import Library
from segue.core.ports.machine import Clock
from segue.core.time_left import TimeLeft
from segue.domain.speech import number, plural, tr
from segue.domain.track import Problem
from segue.domain.wording import and_more, total
from segue.gui.sidebar import Sidebar
from segue.gui.toast import Toast
from segue.gui.work_panel import WorkView

if TYPE_CHECKING:
    from segue.core.analysing import Analysing, Progress
    from segue.core.history import Stage
    from segue.core.interchange import ListProgress
    from segue.core.scanning import ScanProgress, ScanReport
    from segue.core.tag_editing import EditProgress
    from segue.core.taking_over import Stage as TakingStage

_SCAN = "scan"
_WRITING = "writing"
_EDITING = "editing"
_BRINGING = "bringing"
_TAKING = "taking"
_IMPORTING = "importing"
_EXPORTING = "exporting"
_HEARING = "hearing"
_MEASURING = "measuring"
_ALL = _SCAN, _WRITING, _EDITING, _BRINGING, _TAKING, _IMPORTING, _EXPORTING, _HEARING, _MEASURING
#: What is over before would come and go before one could have read what it is.
TELLS_AFTER_MS = 500
#: Of less nobody needs to be told how long it will still take; nor that a few new tracks are heard.
_SOON = timedelta(minutes=1)


class LongWork(QObject):
    """Whoever works tells how far it is, and brings the way to stop it."""

    def __init__(self, sidebar: Sidebar, library: Library, clock: Clock, toast: Toast) -> None:
        super().__init__(sidebar)
        self._sidebar = sidebar
        self._panel = sidebar.work
        self._library = library
        self._clock = clock
        self._toast = toast
        self._works: dict[str, WorkView] = {}
        self._told: set[str] = set()
        self._stopping: set[str] = set()
        self._waiting: set[str] = set()  # for the scan that runs
        self._left: dict[str, TimeLeft] = {}
        self._is_scan_stopped = False
        library.scanning.connect(self._show_scan)
        library.scanned.connect(self._tell_scan)
        self._show_problems()

    def show_writing(self, progress: "EditProgress | None", stop: Callable[[], None]) -> None:
        """How far ratings and loves are written into files."""
        self._show_written(_WRITING, self.tr("Writing ratings into files"), progress, stop)

    def show_editing(self, progress: "EditProgress | None", stop: Callable[[], None]) -> None:
        """How far other tags are written into files, or put back."""
        self._show_written(_EDITING, self.tr("Writing tags into files"), progress, stop)

    def tell_not_written(self, failed: Sequence[Problem]) -> None:
        words = self.tr("What you said of “{file}” is kept, but not in the file: {reason}")
        words = words.format(file=failed[0].path.name, reason=tr(failed[0].reason))
        self._toast.tell(words + and_more(len(failed) - 1))

    def show_bringing(self, stage: "Stage", stop: Callable[[], None]) -> None:
        """How far a listening history from elsewhere is brought in."""
        from segue.core.history import Importing

        work = None
        if isinstance(stage, Importing):
            progress = stage.progress
            title = self.tr("Stopping") if stage.is_stopping else self.tr("Bringing in your history")
            work = WorkView(_BRINGING, title, stop=None if stage.is_stopping else stop)
            if progress is not None:
                share = None if progress.of < 2 else (progress.number - 1) / progress.of
                work = replace(work, detail=plural("%n listen", "%n listens", progress.read), share=share)
        elif stage is None and _BRINGING in self._stopping:
            self._toast.tell(self.tr("Stopped; nothing was brought in"))
        self._show(_BRINGING, work, has_begun=work is not None and bool(work.detail))

    def show_taking_over(self, stage: "TakingStage", stop: Callable[[], None]) -> None:
        """What is being taken over from another player. What is looked up in our music waits until that is read."""
        from segue.core.taking_over import Reading, Storing

        work = None
        match stage:
            case Reading(path):
                work = WorkView(_TAKING, self.tr("Reading “{file}”").format(file=path.name), stop=stop)
            case Storing(foreseen):
                words = self.tr("Taking over from {player}").format(player=foreseen.plan.player)
                work = WorkView(_TAKING, words)
        self._put(_TAKING, work, has_begun=False)

    def show_importing(self, progress: "ListProgress | None", stop: Callable[[], None]) -> None:
        """How far playlists are made of files."""
        self._show_lists(_IMPORTING, self.tr("Importing playlists"), progress, stop)

    def show_exporting(self, progress: "ListProgress | None", stop: Callable[[], None]) -> None:
        """How far playlists are written into files."""
        self._show_lists(_EXPORTING, self.tr("Exporting playlists"), progress, stop)

    def show_hearing(self, progress: "Progress", analysing: "Analysing") -> None:
        """How far it is found out how tracks sound."""
        self._show_analysis(_HEARING, self.tr("Hearing your tracks"), progress, analysing)

    def show_measuring(self, progress: "Progress", measuring: "Analysing") -> None:
        """How far it is measured how loud tracks are."""
        self._show_analysis(_MEASURING, self.tr("Measuring loudness"), progress, measuring)

    def _show_lists(self, key: str, title: str, progress: "ListProgress | None", stop: Callable[[], None]) -> None:
        work = None
        if progress is not None and progress.lists:
            detail = plural("{done} of %n playlist", "{done} of %n playlists", progress.lists)
            detail = detail.format(done=number(progress.done))
            work = WorkView(key, title, detail, progress.done / progress.lists, stop=stop)
        self._show(key, work)

    def _show_analysis(self, key: str, title: str, progress: "Progress", analysing: "Analysing") -> None:
        """While a scan runs it waits, and stays in its place: most scans are over at once."""
        from segue.core.analysing import Rest

        def stop() -> None:
            analysing.pause()
            self._toast.offer(self.tr("Stopped until you start Segue again"), self.tr("Go on"), analysing.resume)

        left, work = progress.left or timedelta(), None
        is_new = key not in self._works
        if (progress.rest is None and left >= _SOON) if is_new else progress.rest in (None, Rest.SCANNING):
            detail = plural("{done} of %n track", "{done} of %n tracks", progress.of)
            detail = detail.format(done=number(progress.done))
            work = WorkView(key, title, detail, progress.done / progress.of, self._about(left), stop)
        self._put(key, work, has_begun=progress.rest is None)

    def _show_written(self, key: str, title: str, progress: "EditProgress | None", stop: Callable[[], None]) -> None:
        work = None
        if progress is not None and progress.files:
            detail = plural("{done} of %n file written", "{done} of %n files written", progress.files)
            detail = detail.format(done=number(progress.done))
            work = WorkView(key, title, detail, progress.done / progress.files, stop=stop)
        self._show(key, work, has_begun=progress is not None and progress.done > 0)

    def _show_scan(self, progress: "ScanProgress | None") -> None:
        work = None
        if progress is not None:
            share = None
            detail = plural("%n file found", "%n files found", progress.found)
            if progress.to_read:
                share = progress.read / progress.to_read
                detail = plural("{read} of %n file read", "{read} of %n files read", progress.to_read).format(
                    read=number(progress.read)
                )
            work = WorkView(_SCAN, self.tr("Looking at your music"), detail, share, stop=self._stop_scan)
        else:
            self._waiting.clear()
        self._show(_SCAN, work)

    def _stop_scan(self) -> None:
        self._is_scan_stopped = True
        self._library.cancel()

    def _tell_scan(self, report: "ScanReport") -> None:
        self._show_problems()
        is_stopped, self._is_scan_stopped = self._is_scan_stopped, False
        if is_stopped and report.cancelled:
            told = plural("Stopped; %n track added so far", "Stopped; %n tracks added so far", report.added)
            self._toast.offer(told, self.tr("Go on"), self._library.scan)
        elif report.added and self._sidebar.isVisible():  # else the first start says so itself
            self._toast.tell(plural("%n track added", "%n tracks added", report.added))

    def _show_problems(self) -> None:
        self._panel.show_problems(len(self._library.tracks.problems()))

    def _show(self, key: str, work: WorkView | None, *, has_begun: bool = True) -> None:
        """How long it will still take is told by how fast it has gone."""
        if work is None:
            self._left.pop(key, None)
        elif work.share is not None:
            left = self._left.setdefault(key, TimeLeft(self._clock.monotonic)).at(work.share)
            work = replace(work, left=self._about(left or timedelta()))
        self._put(key, work, has_begun=has_begun)

    def _put(self, key: str, work: WorkView | None, *, has_begun: bool) -> None:
        """What has not begun while a scan runs waits for its end."""
        (self._waiting.add if self._library.is_scanning and not has_begun else self._waiting.discard)(key)
        if work is None:
            self._works.pop(key, None)
            self._told.discard(key)
            self._stopping.discard(key)
        else:
            if key not in self._works:
                QTimer.singleShot(TELLS_AFTER_MS, self, partial(self._tell, key))
            self._works[key] = work
        self._show_told()

    def _tell(self, key: str) -> None:
        if key in self._works:
            self._told.add(key)
            self._show_told()

    def _show_told(self) -> None:
        self._panel.show_works([self._as_told(self._works[key]) for key in _ALL if key in self._told])

    def _as_told(self, work: WorkView) -> WorkView:
        """What is to stop says so until it has."""
        if work.key in self._stopping:
            return replace(work, title=self.tr("Stopping"), left="", stop=None)
        if work.key in self._waiting:
            work = replace(work, left=self.tr("once your music is read"))
        return work if work.stop is None else replace(work, stop=partial(self._stop, work.key, work.stop))

    def _stop(self, key: str, stop: Callable[[], None]) -> None:
        self._stopping.add(key)
        stop()
        self._show_told()

    def _about(self, left: timedelta) -> str:
        return "" if left < _SOON else self.tr("about {time} left").format(time=total(left))
