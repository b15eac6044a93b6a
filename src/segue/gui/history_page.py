"""Bringing in what one has listened to elsewhere: choose files, say in which zone, see what came, take it back."""

from pathlib import Path
from zoneinfo import ZoneInfo

from PySide6.QtCore import QStandardPaths, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QStackedLayout, QVBoxLayout, QWidget

from segue.core.history import History, Imported, Importing, LookingInto, Ready, Refused, Stage
from segue.core.library import Library
from segue.gui.history_file_choice import HistoryFileChoice
from segue.gui.history_outcome import HistoryOutcome
from segue.gui.history_question import HistoryQuestion
from segue.gui.history_sources import HistorySources
from segue.gui.history_work import HistoryWork
from segue.gui.page_head import PageHead
from segue.gui.theme import Space
from segue.gui.theme_keeper import ThemeKeeper
from segue.gui.toast import Toast


class HistoryPage(QWidget):
    """`back_chosen` asks for where one was before, `week_wanted` for what was learned of what has come. Files that
    are dropped here are looked into.
    """

    back_chosen = Signal()
    week_wanted = Signal()

    def __init__(
        self,
        keeper: ThemeKeeper,
        library: Library,
        history: History,
        zone: ZoneInfo,
        toast: Toast,
        parent: QWidget | None = None,
    ) -> None:
        """`zone` is the one to suggest."""
        super().__init__(parent)
        self._library = library
        self._history = history
        self._toast = toast
        self.setAcceptDrops(True)
        head = PageHead(self.tr("Listening history"), keeper=keeper)
        head.back.clicked.connect(lambda: self.back_chosen.emit())
        pages = QWidget(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, Space.XL, 0, 0)
        layout.setSpacing(Space.M)
        layout.addWidget(head)
        layout.addWidget(pages, 1)
        self._pages = QStackedLayout(pages)
        self.sources = HistorySources(keeper, HistoryFileChoice(history, toast))
        self.sources.files_wanted.connect(self._ask_for_files)
        self.sources.folder_wanted.connect(self._ask_for_folder)
        self.sources.take_back_chosen.connect(history.take_back)
        self.question = HistoryQuestion(keeper, zone)
        self.question.answered.connect(history.bring)
        self.question.cancel.clicked.connect(history.leave)
        self.work = HistoryWork()
        self.work.cancel.clicked.connect(self._stop)
        self.outcome = HistoryOutcome(keeper)
        self.outcome.undo.clicked.connect(self._undo)
        self.outcome.more.clicked.connect(history.leave)
        self.outcome.done.clicked.connect(self._end)
        for page in (self.sources, self.question, self.work, self.outcome):
            self._pages.addWidget(page)
        history.stage_changed.connect(self._show)
        history.kept_changed.connect(self.sources.show_kept)
        taken_back = self.tr("Taken back. To have it again, bring the files in again.")
        history.taken_back.connect(lambda _: toast.tell(taken_back))
        history.not_taken_back.connect(toast.tell)
        library.scanning.connect(lambda _: self._show_waiting())

    def show_now(self) -> None:
        """What is under way stays."""
        self._history.look()
        self._show(self._history.stage)

    def take_focus(self) -> None:
        """On what is most likely to be wanted next."""
        match self._pages.currentWidget():
            case self.question:
                self.question.bring.setFocus()
            case self.work:
                self.work.cancel.setFocus()
            case self.outcome:
                self.outcome.done.setFocus()
            case _:
                self.sources.files.setFocus()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _paths(event) and not isinstance(self._history.stage, Importing):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self._history.choose(_paths(event))

    def _ask_for_files(self) -> None:
        words = self.tr("Listening history (*.zip *.json *.jsonl *.csv);;All files (*)")
        chosen, _ = QFileDialog.getOpenFileNames(self, self.tr("Your listening history"), _downloads(), words)
        self._history.choose([Path(one) for one in chosen])

    def _ask_for_folder(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Your listening history"), _downloads())
        if chosen:
            self._history.choose([Path(chosen)])

    def _show(self, stage: Stage) -> None:
        page: QWidget = self.sources
        self.sources.show_refusal(stage.reason if isinstance(stage, Refused) else "")
        match stage:
            case LookingInto(paths):
                self.work.show_looking(paths)
                page = self.work
            case Ready():
                if self._pages.currentWidget() is not self.question:
                    self.question.show_ready(stage)
                page = self.question
            case Importing():
                self.work.show_importing(stage)
                page = self.work
            case Imported(report):
                if self._pages.currentWidget() is not self.outcome:
                    self.outcome.show_report(report)
                    if not self.isVisible():
                        self._toast.tell(self.outcome.said)
                page = self.outcome
        focused = self.window().focusWidget()
        loses_focus = page is not self._pages.currentWidget() and focused is not None and self.isAncestorOf(focused)
        self._pages.setCurrentWidget(page)
        self._show_waiting()
        if loses_focus:
            self.take_focus()

    def _show_waiting(self) -> None:
        self.work.show_waiting(self._library.is_scanning)

    def _stop(self) -> None:
        if isinstance(self._history.stage, LookingInto):
            self._history.leave()
        else:
            self._history.cancel()

    def _end(self) -> None:
        stage = self._history.stage
        has_news = isinstance(stage, Imported) and stage.report.added > 0
        self._history.leave()
        (self.week_wanted if has_news else self.back_chosen).emit()

    def _undo(self) -> None:
        stage = self._history.stage
        if isinstance(stage, Imported) and stage.report.id is not None:
            self._history.take_back(stage.report.id)


def _paths(event: QDropEvent) -> list[Path]:
    return [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]


def _downloads() -> str:
    """Where what a service has made ready most often lies."""
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DownloadLocation)
    return folder if Path(folder).is_dir() else str(Path.home())
