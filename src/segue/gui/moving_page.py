"""Moving in from another player: whose libraries are here, what one would bring, and what it has brought."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QStackedLayout, QVBoxLayout, QWidget

from segue.core.library import Library
from segue.core.taking_over import Foreseen, Reading, Refused, Stage, Storing, Taken, TakingOver
from segue.gui.buttons import secondary_button
from segue.gui.labels import Label
from segue.gui.moving_outcome import MovingOutcome
from segue.gui.moving_sources import MovingSources
from segue.gui.page_head import PageHead
from segue.gui.theme import Space, Type
from segue.gui.theme_keeper import ThemeKeeper
from segue.gui.toast import Toast


class MovingPage(QWidget):
    """`back_chosen` asks for where one was before."""

    back_chosen = Signal()

    def __init__(
        self,
        keeper: ThemeKeeper,
        library: Library,
        taking_over: TakingOver,
        toast: Toast,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._library = library
        self._taking_over = taking_over
        self._toast = toast
        self.sources = MovingSources()
        self.sources.chosen.connect(taking_over.read)
        self.sources.file_wanted.connect(self._ask_for_file)
        self.work = _Work()
        self.work.cancel.clicked.connect(taking_over.leave)
        self.outcome = MovingOutcome(keeper)
        self.outcome.take.clicked.connect(taking_over.take_over)
        self.outcome.undo.clicked.connect(self._undo)
        self.outcome.others.clicked.connect(taking_over.leave)
        pages = QWidget()
        self._pages = QStackedLayout(pages)
        for page in (self.sources, self.work, self.outcome):
            self._pages.addWidget(page)
        head = PageHead(self.tr("Moving in"), keeper=keeper)
        head.back.clicked.connect(lambda: self.back_chosen.emit())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, Space.XL, 0, 0)
        layout.setSpacing(Space.M)
        layout.addWidget(head)
        layout.addWidget(pages, 1)
        taking_over.found.connect(self.sources.show_found)
        taking_over.stage_changed.connect(self._show)
        taking_over.given_back.connect(lambda _: toast.tell(self.tr("What was taken over is given back")))
        taking_over.not_given_back.connect(lambda reason: toast.tell(reason))
        library.scanning.connect(lambda _: self._show_waiting())

    def show_now(self) -> None:
        """Look again whose libraries are here; what is under way stays."""
        self._taking_over.look()
        self._show(self._taking_over.stage)

    def take_focus(self) -> None:
        """On what is most likely to be wanted next."""
        match self._pages.currentWidget():
            case self.outcome:
                self.outcome.take_focus()
            case self.work:
                self.work.cancel.setFocus()
            case _:
                self.sources.take_focus()

    def _ask_for_file(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(self, self.tr("Another player’s library"), str(Path.home()))
        if chosen:
            self._taking_over.read(Path(chosen))

    def _show(self, stage: Stage) -> None:
        match stage:
            case None:
                self.sources.show_refusal("")
                page: QWidget = self.sources
            case Refused(_, reason):
                self.sources.show_refusal(reason)
                page = self.sources
            case Reading(path):
                self.work.show_work(self.tr("Reading “{file}”").format(file=path.name), can_stop=True)
                page = self.work
            case Storing(foreseen):
                words = self.tr("Taking over from {player}").format(player=foreseen.plan.player)
                self.work.show_work(words, can_stop=False)
                page = self.work
            case Foreseen(_, plan, news):
                self.outcome.show_foreseen(plan, news)
                page = self.outcome
            case Taken(_, plan, moved):
                self.outcome.show_taken(plan, moved)
                page = self.outcome
                told = self.tr("Taken over from {player}").format(player=plan.player)
                self._toast.tell(told, lambda: self._taking_over.undo(moved), stands=None)
        focused = self.window().focusWidget()
        loses_focus = page is not self._pages.currentWidget() and focused is not None and self.isAncestorOf(focused)
        self._pages.setCurrentWidget(page)
        self._show_waiting()
        if loses_focus:
            self.take_focus()

    def _show_waiting(self) -> None:
        self.work.show_waiting(self._library.is_scanning)

    def _undo(self) -> None:
        stage = self._taking_over.stage
        if isinstance(stage, Taken):
            self._taking_over.undo(stage.moved)


class _Work(QWidget):
    """What is being done, and the way to stop it."""

    def __init__(self) -> None:
        super().__init__()
        self._words = Label(size=Type.HEADING, strong=True, wraps=True)
        self._waiting = Label(
            self.tr("Segue looks at your music first: what it has not read yet would not be found again."),
            quiet=True,
            wraps=True,
        )
        self.cancel = secondary_button(self.tr("Cancel"))
        column = QVBoxLayout()
        column.setSpacing(Space.S)
        column.addWidget(self._words)
        column.addWidget(self._waiting)
        column.addSpacing(Space.M)
        column.addWidget(self.cancel, 0, Qt.AlignmentFlag.AlignLeft)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.XXL, 0, Space.XXL, Space.XXL)
        layout.addLayout(column)
        layout.addStretch()

    def show_work(self, words: str, *, can_stop: bool) -> None:
        self._words.setText(words)
        self.cancel.setVisible(can_stop)
        self.cancel.setAccessibleDescription(words)

    def show_waiting(self, is_waiting: bool) -> None:
        self._waiting.setVisible(is_waiting)
