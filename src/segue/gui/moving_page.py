"""Moving in from another player: whose libraries are here, what one would bring, and what it has brought."""

from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from segue.core.library import Library
from segue.core.moving_in import Figures, MovedIn, MovingPlan, News
from segue.core.ports.moving import FoundLibrary
from segue.core.taking_over import Foreseen, Reading, Refused, Stage, Storing, Taken, TakingOver
from segue.domain.moving import ForeignTrack
from segue.domain.speech import number, plural
from segue.domain.wording import beside, date_with_weekday, listed
from segue.gui.buttons import PrimaryButton, secondary_button
from segue.gui.columns import ColumnLook
from segue.gui.labels import ElidedLabel, Label
from segue.gui.page_head import PageHead
from segue.gui.page_scroll import PageScroll
from segue.gui.row_table import MISSING_ROLE, TitledModel
from segue.gui.theme import Space, Theme, Type, hold
from segue.gui.theme_keeper import ThemeKeeper
from segue.gui.toast import Toast
from segue.gui.track_table import TrackTable

_WIDTH = 720

_Index = QModelIndex | QPersistentModelIndex


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
        self.sources = _Sources(keeper)
        self.sources.chosen.connect(taking_over.read)
        self.sources.file_wanted.connect(self._ask_for_file)
        self.work = _Work()
        self.work.cancel.clicked.connect(taking_over.leave)
        self.outcome = _Outcome(keeper)
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
                self._toast.tell(told, lambda: self._taking_over.undo(moved))
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


class _Sources(QWidget):
    """`chosen` tells the path of a library, `file_wanted` asks for another file."""

    chosen = Signal(object)  # Path
    file_wanted = Signal()

    def __init__(self, keeper: ThemeKeeper) -> None:
        super().__init__()
        self._buttons: list[QPushButton] = []
        self._refusal = Label(wraps=True)
        self._refusal.setIndent(0)
        self._refusal.setAccessibleName(self.tr("Why it was not taken over"))
        self._refusal.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(Space.L)
        self._none = Label(
            self.tr("No library of another player lies where they usually do."), quiet=True, wraps=True
        )
        self.choose = secondary_button(self.tr("Choose a file…"))
        self.choose.clicked.connect(self.file_wanted)
        column = QWidget()
        hold(column, most_width=_WIDTH)
        rows = QVBoxLayout(column)
        rows.setContentsMargins(Space.XXL, 0, Space.XXL, Space.XXL)
        rows.setSpacing(Space.S)
        rows.addWidget(
            Label(
                self.tr(
                    "What another player knows of your music comes along: ratings, how often you played and skipped "
                    "a track, when you added it, and playlists. That player’s own library is only read."
                ),
                quiet=True,
                wraps=True,
            )
        )
        rows.addWidget(self._refusal)
        rows.addSpacing(Space.XL)
        rows.addWidget(Label(self.tr("Found here"), Type.LEAD, strong=True))
        rows.addSpacing(Space.XS)
        rows.addLayout(self._rows)
        rows.addWidget(self._none)
        rows.addSpacing(Space.XL)
        rows.addWidget(Label(self.tr("Elsewhere"), Type.LEAD, strong=True))
        rows.addWidget(
            Label(
                self.tr(
                    "A library from another place or machine: of Rhythmbox, Strawberry, Clementine, Quod Libet or "
                    "Amarok, the XML file that iTunes exports, or a copy of Amarok’s database made by mysqldump."
                ),
                quiet=True,
                wraps=True,
            )
        )
        rows.addSpacing(Space.XS)
        rows.addWidget(self.choose, 0, Qt.AlignmentFlag.AlignLeft)
        rows.addStretch()
        scroll = self._scroll = PageScroll(column)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(scroll)
        keeper.changed.connect(self._dress)
        self._dress(keeper.theme)
        self.show_refusal("")
        self._none.hide()  # until that is known

    def show_found(self, libraries: Sequence[FoundLibrary]) -> None:
        focused = self.window().focusWidget()
        place = next((place for place, button in enumerate(self._buttons) if button is focused), None)
        is_waited_for = focused is self.choose and not self._buttons
        while (item := self._rows.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        self._buttons = []
        for library in libraries:
            self._rows.addWidget(self._row(library))
        for before, after in pairwise([*self._buttons, self.choose]):
            QWidget.setTabOrder(before, after)
        self._none.setVisible(not libraries)
        if place is not None and self._buttons:
            self._buttons[min(place, len(self._buttons) - 1)].setFocus()
        elif is_waited_for:
            self.take_focus()

    def show_refusal(self, reason: str) -> None:
        self._refusal.setText(reason)
        self._refusal.setVisible(bool(reason))

    def take_focus(self) -> None:
        (self._buttons[0] if self._buttons else self.choose).setFocus()

    def _row(self, library: FoundLibrary) -> QWidget:
        row = QWidget()
        told = QVBoxLayout()
        told.setSpacing(0)
        told.addWidget(Label(library.player, strong=True))
        told.addWidget(ElidedLabel(str(library.path), quiet=True))
        at = library.changed
        day = date_with_weekday(at)
        told.addWidget(Label(self.tr("Last changed on {day}").format(day=day), quiet=True))
        take = secondary_button(self.tr("Take over…"))
        take.setAccessibleName(self.tr("Take over from {player}").format(player=library.player))
        take.setAccessibleDescription(str(library.path))
        take.clicked.connect(lambda: self.chosen.emit(library.path))
        self._buttons.append(take)
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.L)
        layout.addLayout(told, 1)
        layout.addWidget(take, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _dress(self, theme: Theme) -> None:
        self._refusal.setStyleSheet(f"color: {theme.warning}; margin-top: {Space.S}px")


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


class _Outcome(QWidget):
    """What would come, or has come, and the tracks that were not found."""

    def __init__(self, keeper: ThemeKeeper) -> None:
        super().__init__()
        self._title = Label(size=Type.HEADING, strong=True, wraps=True)
        self._summary = Label(size=Type.LEAD, figures=True, wraps=True)
        self._figures = QHBoxLayout()
        self._figures.setSpacing(Space.XXL)
        self._playlists = ElidedLabel(quiet=True)
        self._nothing = Label(quiet=True, wraps=True)
        self.take = PrimaryButton(keeper, self.tr("Take over"))
        self.undo = secondary_button(self.tr("Undo"))
        self.others = secondary_button(self.tr("Other players"))
        buttons = QHBoxLayout()
        buttons.setSpacing(Space.S)
        for button in (self.take, self.undo, self.others):
            buttons.addWidget(button)
        buttons.addStretch()
        self._lost_title = Label(size=Type.LEAD, strong=True)
        self._lost = _LostModel((self.tr("Title"), self.tr("Artist"), self.tr("File")), self)
        looks = ColumnLook(share=4, leading=True), ColumnLook(share=3), ColumnLook(share=6, drops_below=520)
        self.table = TrackTable(keeper, looks)
        self.table.setDragEnabled(False)
        self.table.setModel(self._lost)
        self.table.setAccessibleName(self.tr("Tracks that are not in your library"))
        head = QVBoxLayout()
        head.setContentsMargins(Space.XXL - Space.S, 0, Space.L, 0)
        head.setSpacing(Space.S)
        head.addWidget(self._title)
        head.addWidget(self._summary)
        head.addSpacing(Space.M)
        head.addLayout(self._figures)
        head.addSpacing(Space.XS)
        head.addWidget(self._playlists)
        head.addWidget(self._nothing)
        head.addSpacing(Space.M)
        head.addLayout(buttons)
        head.addSpacing(Space.XL)
        head.addWidget(self._lost_title)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.S, 0, 0, 0)
        layout.setSpacing(Space.S)
        layout.addLayout(head)
        layout.addWidget(self.table, 1)
        self._rest = QWidget()
        self._rest.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        layout.addWidget(self._rest, 1)

    def show_foreseen(self, plan: MovingPlan, news: News) -> None:
        self._title.setText(self.tr("From {player}").format(player=plan.player))
        self._nothing.setText(
            self.tr("All that it knows of them is known here already.")
            if plan.matched
            else self.tr("None of its tracks is in your library. Add the folder in which they lie, then come back.")
        )
        has_news = news.figures != Figures()
        self._show(plan, news)
        self._nothing.setVisible(not has_news)
        self.take.setVisible(has_news)
        figures = listed([f"{figure} {said}" for figure, said in counted(news.figures)])
        self.take.setAccessibleDescription(f"{self._summary.text()}. {figures}")
        self.undo.hide()

    def show_taken(self, plan: MovingPlan, moved: MovedIn) -> None:
        self._title.setText(self.tr("Taken over from {player}").format(player=plan.player))
        self._show(plan, moved.news)
        self._nothing.hide()
        self.take.hide()
        self.undo.show()

    def take_focus(self) -> None:
        (self.others if self.take.isHidden() else self.take).setFocus()

    def _show(self, plan: MovingPlan, news: News) -> None:
        lost = len(plan.unmatched)
        words = self.tr("{matched} of {tracks} found again")
        every = plural("%n track", "%n tracks", plan.matched + lost)
        self._summary.setText(words.format(matched=number(plan.matched), tracks=every))
        while (item := self._figures.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        for figure, said in counted(news.figures):
            self._figures.addWidget(_Figure(figure, said))
        self._figures.addStretch()
        names = beside(*(playlist.name for playlist in news.playlists))
        self._playlists.setText(self.tr("Playlists: {names}").format(names=names))
        self._playlists.setVisible(bool(names))
        self._lost.show_tracks(plan.unmatched)
        self._lost_title.setText(plural("%n track not in your library", "%n tracks not in your library", lost))
        self._lost_title.setVisible(lost > 0)
        self.table.setVisible(lost > 0)
        self._rest.setVisible(not lost)


class _Figure(QWidget):
    """A number, and below it what it counts."""

    def __init__(self, number: str, words: str) -> None:
        super().__init__()
        self.setAccessibleName(f"{number} {words}")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(Label(number, Type.HEADING, strong=True, figures=True))
        layout.addWidget(Label(words, quiet=True))


class _LostModel(TitledModel):
    def __init__(self, titles: tuple[str, ...], parent: QObject) -> None:
        super().__init__(titles, parent)
        self._tracks: Sequence[ForeignTrack] = ()

    def show_tracks(self, tracks: Sequence[ForeignTrack]) -> None:
        self.beginResetModel()
        self._tracks = tracks
        self.endResetModel()

    def rowCount(self, parent: _Index | None = None) -> int:
        return len(self._tracks)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        track = self._tracks[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return (track.title or track.path.name, ", ".join(track.artists), str(track.path))[index.column()]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.read_aloud(index)
        if role == MISSING_ROLE:
            return False
        if role == Qt.ItemDataRole.ToolTipRole:
            return str(track.path)
        return None


def counted(figures: Figures) -> list[tuple[str, str]]:
    """What there is of it, each as a number and what it counts."""
    said = (
        (figures.ratings, plural("rating", "ratings", figures.ratings)),
        (figures.loved, plural("loved track", "loved tracks", figures.loved)),
        (figures.plays, plural("play", "plays", figures.plays)),
        (figures.skips, plural("skip", "skips", figures.skips)),
        (figures.dates, plural("date added", "dates added", figures.dates)),
        (figures.playlists, plural("playlist", "playlists", figures.playlists)),
    )
    return [(number(figure), words) for figure, words in said if figure]
