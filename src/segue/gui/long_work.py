"""Long work told at the foot of the sidebar, with the way to stop it; and what came of it."""

from collections.abc import Callable, Sequence
from datetime import timedelta
from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import QObject

from segue.core.library import Library
from segue.core.ports.machine import Clock
from segue.core.time_left import TimeLeft
from segue.domain.speech import number, plural, tr
from segue.domain.track import Problem
from segue.domain.wording import total
from segue.gui.sidebar import Sidebar
from segue.gui.toast import Toast
from segue.gui.work_panel import WorkView

if TYPE_CHECKING:
    from segue.core.analysing import Analysing, Progress
    from segue.core.history import History, Stage
    from segue.core.liking_in_files import LikingsInFiles
    from segue.core.scanning import ScanProgress, ScanReport
    from segue.core.tag_editing import EditProgress, TagEditing
    from segue.core.taking_over import Stage as TakingStage
    from segue.core.taking_over import TakingOver

_SCAN = "scan"
_WRITING = "writing"
_EDITING = "editing"
_BRINGING = "bringing"
_TAKING = "taking"
_HEARING = "hearing"
_MEASURING = "measuring"
_ALL = _SCAN, _WRITING, _EDITING, _BRINGING, _TAKING, _HEARING, _MEASURING
#: Fewer are written before one could have read that they are.
_FEW_FILES = 10
#: Of less nobody needs to be told how long it will still take; nor that a few new tracks are heard.
_SOON = timedelta(minutes=1)


class LongWork(QObject):
    def __init__(
        self,
        sidebar: Sidebar,
        library: Library,
        likings_in_files: "Callable[[], LikingsInFiles]",
        tag_editing: "Callable[[], TagEditing]",
        history: "Callable[[], History]",
        taking_over: "Callable[[], TakingOver]",
        analysing: "Callable[[], Analysing]",
        measuring: "Callable[[], Analysing]",
        clock: Clock,
        toast: Toast,
    ) -> None:
        super().__init__(sidebar)
        self._sidebar = sidebar
        self._panel = sidebar.work
        self._library = library
        self._likings_in_files = likings_in_files
        self._tag_editing = tag_editing
        self._history = history
        self._taking_over = taking_over
        self._analyses = {_HEARING: analysing, _MEASURING: measuring}
        self._clock = clock
        self._toast = toast
        self._works: dict[str, WorkView] = {}
        self._left: dict[str, TimeLeft] = {}
        self._is_scan_stopped = False
        self._panel.cancel_chosen.connect(self._cancel)
        library.scanning.connect(self._show_scan)
        library.scanned.connect(self._tell_scan)
        self._show_problems()

    def show_writing(self, progress: "EditProgress | None") -> None:
        """How far ratings and loves are written into files."""
        self._show(_WRITING, _written(_WRITING, self.tr("Writing ratings into files"), progress))

    def show_editing(self, progress: "EditProgress | None") -> None:
        """How far other tags are written into files, or put back."""
        self._show(_EDITING, _written(_EDITING, self.tr("Writing tags into files"), progress))

    def tell_not_written(self, failed: Sequence[Problem]) -> None:
        first, more = failed[0], len(failed) - 1
        words = self.tr("What you said of “{file}” is kept, but not in the file: {reason}")
        words = words.format(file=first.path.name, reason=tr(first.reason))
        self._toast.tell(words + (self.tr(" And {more} more.").format(more=number(more)) if more else ""))

    def show_bringing(self, stage: "Stage") -> None:
        """How far a listening history from elsewhere is brought in."""
        from segue.core.history import Importing

        work = None
        if isinstance(stage, Importing):
            progress = stage.progress
            detail = "" if progress is None else plural("%n listen", "%n listens", progress.read)
            share = None if progress is None or progress.of < 2 else (progress.number - 1) / progress.of
            title = self.tr("Stopping") if stage.is_stopping else self.tr("Bringing in your history")
            work = WorkView(_BRINGING, title, detail, share, can_stop=not stage.is_stopping)
        self._show(_BRINGING, work)

    def show_taking_over(self, stage: "TakingStage") -> None:
        """What is being taken over from another player. What is looked up in our music waits until that is read."""
        from segue.core.taking_over import Reading, Storing

        waits = self.tr("goes on when your music has been read") if self._library.is_scanning else ""
        work = None
        match stage:
            case Reading(path):
                work = WorkView(_TAKING, self.tr("Reading “{file}”").format(file=path.name), waits)
            case Storing(foreseen):
                words = self.tr("Taking over from {player}").format(player=foreseen.plan.player)
                work = WorkView(_TAKING, words, waits, can_stop=False)
        self._put(_TAKING, work)

    def show_hearing(self, progress: "Progress") -> None:
        """How far it is found out how tracks sound."""
        self._show_analysis(_HEARING, self.tr("Hearing your tracks"), progress)

    def show_measuring(self, progress: "Progress") -> None:
        """How far it is measured how loud tracks are."""
        self._show_analysis(_MEASURING, self.tr("Measuring loudness"), progress)

    def _show_analysis(self, key: str, title: str, progress: "Progress") -> None:
        left = progress.left or timedelta()
        work = None
        if progress.rest is None and (key in self._works or left >= _SOON):
            detail = plural("{done} of %n track", "{done} of %n tracks", progress.of).format(
                done=number(progress.done)
            )
            work = WorkView(key, title, detail, progress.done / progress.of, self._about(left))
        self._put(key, work)

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
            work = WorkView(_SCAN, self.tr("Looking at your music"), detail, share)
        self._show(_SCAN, work)

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

    def _show(self, key: str, work: WorkView | None) -> None:
        """How long it will still take is told by how fast it has gone."""
        if work is None:
            self._left.pop(key, None)
        elif work.share is not None:
            left = self._left.setdefault(key, TimeLeft(self._clock.monotonic)).at(work.share)
            work = replace(work, left=self._about(left or timedelta()))
        self._put(key, work)

    def _put(self, key: str, work: WorkView | None) -> None:
        self._works.pop(key, None)
        if work is not None:
            self._works[key] = work
        self._panel.show_works([self._works[key] for key in _ALL if key in self._works])

    def _about(self, left: timedelta) -> str:
        return "" if left < _SOON else self.tr("about {time} left").format(time=total(left))

    def _cancel(self, key: str) -> None:
        if key == _WRITING:
            self._likings_in_files().cancel()
        elif key == _EDITING:
            self._tag_editing().cancel()
        elif key == _BRINGING:
            self._history().cancel()
        elif key == _TAKING:
            self._taking_over().leave()
        elif key in self._analyses:
            analysing = self._analyses[key]()
            analysing.pause()
            self._toast.offer(self.tr("Stopped until you start Segue again"), self.tr("Go on"), analysing.resume)
        else:
            self._is_scan_stopped = True
            self._library.cancel()


def _written(key: str, title: str, progress: "EditProgress | None") -> WorkView | None:
    if progress is None or progress.files <= _FEW_FILES:
        return None
    detail = plural("{done} of %n file written", "{done} of %n files written", progress.files)
    return WorkView(key, title, detail.format(done=number(progress.done)), progress.done / progress.files)
