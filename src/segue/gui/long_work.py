"""Long work told at the foot of the sidebar, with the way to stop it; and what came of it."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from segue.core.library import Library
from segue.domain.speech import number, plural, tr
from segue.domain.track import Problem
from segue.gui.sidebar import Sidebar
from segue.gui.toast import Toast
from segue.gui.work_panel import WorkView

if TYPE_CHECKING:
    from segue.core.history import History, Stage
    from segue.core.liking_in_files import LikingsInFiles
    from segue.core.scanning import ScanProgress, ScanReport
    from segue.core.tag_editing import EditProgress

_SCAN = "scan"
_WRITING = "writing"
_BRINGING = "bringing"
#: Fewer are written before one could have read that they are.
_FEW_FILES = 10


class LongWork(QObject):
    def __init__(
        self,
        sidebar: Sidebar,
        library: Library,
        likings_in_files: "Callable[[], LikingsInFiles]",
        history: "Callable[[], History]",
        toast: Toast,
    ) -> None:
        super().__init__(sidebar)
        self._sidebar = sidebar
        self._panel = sidebar.work
        self._library = library
        self._likings_in_files = likings_in_files
        self._history = history
        self._toast = toast
        self._works: dict[str, WorkView] = {}
        self._panel.cancel_chosen.connect(self._cancel)
        library.scanning.connect(self._show_scan)
        library.scanned.connect(self._tell_scan)
        self._show_problems()

    def show_writing(self, progress: "EditProgress | None") -> None:
        """How far ratings and loves are written into files."""
        work = None
        if progress is not None and progress.files > _FEW_FILES:
            detail = plural("{done} of %n file written", "{done} of %n files written", progress.files).format(
                done=number(progress.done)
            )
            work = WorkView(_WRITING, self.tr("Writing ratings into files"), detail, progress.done / progress.files)
        self._show(_WRITING, work)

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
            work = WorkView(_BRINGING, self.tr("Bringing in your history"), detail, share)
        self._show(_BRINGING, work)

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
        if report.added and self._sidebar.isVisible():  # else the first start says so itself
            self._toast.tell(plural("%n track added", "%n tracks added", report.added))

    def _show_problems(self) -> None:
        self._panel.show_problems(len(self._library.tracks.problems()))

    def _show(self, key: str, work: WorkView | None) -> None:
        self._works.pop(key, None)
        if work is not None:
            self._works[key] = work
        self._panel.show_works([self._works[key] for key in (_SCAN, _WRITING, _BRINGING) if key in self._works])

    def _cancel(self, key: str) -> None:
        if key == _WRITING:
            self._likings_in_files().cancel()
        elif key == _BRINGING:
            self._history().cancel()
        else:
            self._library.cancel()
