"""Bringing in what one has listened to elsewhere: choose files, say in which zone, see what came, take it back."""

from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo, available_timezones

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QComboBox,
    QCompleter,
    QFileDialog,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from segue.core.history import History, Imported, Importing, LookingInto, Ready, Refused, Stage
from segue.core.library import Library
from segue.domain.elsewhere import SEGUE, ImportId, Song
from segue.domain.speech import number, plural, tr
from segue.domain.wording import date, listed
from segue.gui.buttons import PrimaryButton, secondary_button
from segue.gui.card import Card, Section
from segue.gui.columns import ColumnLook
from segue.gui.completion import dressed
from segue.gui.flow import Flow
from segue.gui.history_file_choice import HistoryFileChoice
from segue.gui.labels import ElidedLabel, Label
from segue.gui.named import name_box
from segue.gui.page_head import PageHead
from segue.gui.page_scroll import PageScroll
from segue.gui.row_table import MISSING_ROLE, TitledModel
from segue.gui.theme import Space, Theme, Type, hold
from segue.gui.theme_keeper import ThemeKeeper
from segue.gui.toast import Toast
from segue.gui.track_table import TrackTable

if TYPE_CHECKING:  # it brings rapidfuzz, which the window need not wait for
    from segue.core.bringing import ImportReport, KeptImport

_WIDTH = 720

#: So many files, and so many lines that cannot be read, are named.
_NAMED = 6

_Index = QModelIndex | QPersistentModelIndex


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
        self.sources = _Sources(keeper, HistoryFileChoice(history, toast))
        self.sources.files_wanted.connect(self._ask_for_files)
        self.sources.folder_wanted.connect(self._ask_for_folder)
        self.sources.take_back_chosen.connect(history.take_back)
        self.question = _Question(keeper, zone)
        self.question.answered.connect(history.bring)
        self.question.cancel.clicked.connect(history.leave)
        self.work = _Work()
        self.work.cancel.clicked.connect(self._stop)
        self.outcome = _Outcome(keeper)
        self.outcome.undo.clicked.connect(self._undo)
        self.outcome.more.clicked.connect(history.leave)
        self.outcome.done.clicked.connect(self._end)
        pages = QWidget()
        self._pages = QStackedLayout(pages)
        for page in (self.sources, self.question, self.work, self.outcome):
            self._pages.addWidget(page)
        head = PageHead(self.tr("Listening history"), keeper=keeper)
        head.back.clicked.connect(lambda: self.back_chosen.emit())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, Space.XL, 0, 0)
        layout.setSpacing(Space.M)
        layout.addWidget(head)
        layout.addWidget(pages, 1)
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
        chosen, _ = QFileDialog.getOpenFileNames(self, self.tr("Your listening history"), str(Path.home()), words)
        self._history.choose([Path(one) for one in chosen])

    def _ask_for_folder(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Your listening history"), str(Path.home()))
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


class _Sources(QWidget):
    """What can be brought in, and what was."""

    files_wanted = Signal()
    folder_wanted = Signal()
    take_back_chosen = Signal(object)  # ImportId

    def __init__(self, keeper: ThemeKeeper, copy: HistoryFileChoice) -> None:
        super().__init__()
        self.kept: dict[ImportId, QPushButton] = {}
        self._refusal = Label(wraps=True)
        self._refusal.setIndent(0)
        self._refusal.setAccessibleName(self.tr("Why nothing was brought in"))
        self._refusal.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.files = secondary_button(self.tr("Choose files…"))
        self.files.clicked.connect(lambda: self.files_wanted.emit())
        self.folder = secondary_button(self.tr("Choose a folder…"))
        self.folder.clicked.connect(lambda: self.folder_wanted.emit())
        buttons = Flow(Space.S, Space.S)
        for part in (self.files, self.folder, Label(self.tr("or drop them here"), quiet=True)):
            buttons.add(part)
        self._kept_title = Label(self.tr("Brought in so far"), Type.LEAD, strong=True)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(Space.M)
        column = QWidget()
        hold(column, most_width=_WIDTH)
        rows = QVBoxLayout(column)
        rows.setContentsMargins(Space.XXL, 0, Space.XXL, Space.XXL)
        rows.setSpacing(Space.S)
        rows.addWidget(
            Label(
                self.tr(
                    "What you have listened to elsewhere comes along with its times, so that Segue knows your rhythm "
                    "from the first day. Everything stays on this machine; addresses and names of people and devices "
                    "in those files are not kept."
                ),
                quiet=True,
                wraps=True,
            )
        )
        rows.addWidget(self._refusal)
        rows.addSpacing(Space.L)
        rows.addWidget(buttons)
        rows.addSpacing(Space.XL)
        rows.addWidget(Label(self.tr("Where to get it"), Type.LEAD, strong=True))
        rows.addSpacing(Space.XS)
        for service, how in (
            ("Spotify", self.tr("On your account’s privacy page, ask for your extended streaming history.")),
            ("Last.fm", self.tr("By lastfm-to-csv or lastfm.ghan.nl, or by a script of your own that writes CSV.")),
            ("ListenBrainz", self.tr("In its settings, under “Export data”.")),
            (SEGUE, self.tr("On the other machine, press “Save a copy of my history…” in its settings.")),
        ):
            rows.addLayout(_named(service, how))
        rows.addSpacing(Space.XL)
        rows.addWidget(Section(keeper, copy))
        rows.addSpacing(Space.XL)
        rows.addWidget(self._kept_title)
        rows.addSpacing(Space.XS)
        rows.addLayout(self._rows)
        rows.addStretch()
        scroll = PageScroll(column)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(scroll)
        keeper.changed.connect(self._dress)
        self._dress(keeper.theme)
        self.show_refusal("")
        self.show_kept([])

    def show_refusal(self, reason: str) -> None:
        self._refusal.setText(reason)
        self._refusal.setVisible(bool(reason))

    def show_kept(self, kept: "Sequence[KeptImport]") -> None:
        focused = self.window().focusWidget()
        loses_focus = focused in self.kept.values()
        while (item := self._rows.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        self.kept = {}
        for one in kept:
            self._rows.addWidget(self._row(one))
        for before, after in pairwise([self.folder, *self.kept.values()]):
            QWidget.setTabOrder(before, after)
        self._kept_title.setVisible(bool(kept))
        if loses_focus:
            self.files.setFocus()

    def _row(self, kept: "KeptImport") -> QWidget:
        row = QWidget()
        day = date(kept.at.astimezone())
        told = QVBoxLayout()
        told.setSpacing(0)
        told.addWidget(Label(plural("%n play", "%n plays", kept.added), strong=True, figures=True))
        words = self.tr("From {services}, on {day}").format(services=listed(list(kept.services)), day=day)
        told.addWidget(ElidedLabel(words, quiet=True))
        back = secondary_button(self.tr("Take back"))
        back.setAccessibleName(
            plural("Take back %n play of {day}", "Take back %n plays of {day}", kept.added).format(day=day)
        )
        back.clicked.connect(lambda: self.take_back_chosen.emit(kept.id))
        self.kept[kept.id] = back
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.L)
        layout.addLayout(told, 1)
        layout.addWidget(back, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _dress(self, theme: Theme) -> None:
        self._refusal.setStyleSheet(f"color: {theme.warning}; margin-top: {Space.S}px")


def _named(name: str, words: str) -> QHBoxLayout:
    """A name, and beside it what is said of it."""
    row = QHBoxLayout()
    row.setSpacing(Space.M)
    label = Label(name)
    hold(label, width=96)
    row.addWidget(label, 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(Label(words, quiet=True, wraps=True), 1)
    return row


class _Question(QWidget):
    """What was found, and in which time zone the listener was. `answered` carries that."""

    answered = Signal(object)  # ZoneInfo

    def __init__(self, keeper: ThemeKeeper, zone: ZoneInfo) -> None:
        super().__init__()
        self._zone = zone
        self._own = zone.key or self.tr("as on this machine")
        self._title = Label(size=Type.HEADING, strong=True, wraps=True)
        self._files = QVBoxLayout()
        self._files.setSpacing(2)
        self.zones = QComboBox()
        self.zones.setEditable(True)
        self.zones.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.zones.setMinimumWidth(280)
        self.zones.setMaxVisibleItems(16)
        name_box(self.zones, self.tr("Time zone"))
        line = self.zones.lineEdit()
        assert line is not None
        line.setAccessibleName(self.tr("Time zone"))
        completer = QCompleter(self.zones.model(), self.zones)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.zones.setCompleter(completer)
        dressed(completer, self.tr("Time zone"))
        self.zones.currentTextChanged.connect(lambda _: self._show_can())
        self.bring = PrimaryButton(keeper, self.tr("Bring in"))
        self.bring.clicked.connect(self._answer)
        self.cancel = secondary_button(self.tr("Cancel"))
        buttons = QHBoxLayout()
        buttons.setSpacing(Space.S)
        buttons.addWidget(self.bring)
        buttons.addWidget(self.cancel)
        buttons.addStretch()
        asked = Card(keeper)
        inside = QVBoxLayout(asked)
        inside.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        inside.setSpacing(Space.XS)
        inside.addWidget(Label(self.tr("In which time zone were you?"), strong=True))
        inside.addWidget(
            Label(
                self.tr("The files tell times as in Greenwich. Summer time is taken into account."),
                quiet=True,
                wraps=True,
            )
        )
        inside.addSpacing(Space.S)
        inside.addWidget(self.zones, 0, Qt.AlignmentFlag.AlignLeft)
        self._asked = asked
        column = QWidget()
        hold(column, most_width=_WIDTH)
        rows = QVBoxLayout(column)
        rows.setContentsMargins(Space.XXL, 0, Space.XXL, Space.XXL)
        rows.setSpacing(Space.S)
        rows.addWidget(self._title)
        rows.addLayout(self._files)
        rows.addSpacing(Space.L)
        rows.addWidget(asked)
        rows.addSpacing(Space.L)
        rows.addLayout(buttons)
        rows.addStretch()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(column, 1)
        layout.addStretch()

    def show_ready(self, ready: Ready) -> None:
        if not self.zones.count():  # some six hundred names, wanted only here
            self.zones.addItems(sorted(available_timezones() | {self._own}))
            self.zones.setCurrentText(self._own)
        services = list(dict.fromkeys(file.service for file in ready.files))
        words = plural("%n file from {services}", "%n files from {services}", len(ready.files))
        self._title.setText(words.format(services=listed(services)))
        while (item := self._files.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        names = [file.name for file in ready.files]
        for name in names[:_NAMED] if len(names) > _NAMED + 1 else names:
            self._files.addWidget(ElidedLabel(name, quiet=True, in_middle=True))
        if len(names) > _NAMED + 1:
            more = self.tr("and {count} more").format(count=number(len(names) - _NAMED))
            self._files.addWidget(Label(more, quiet=True))
        self._asked.setVisible(services != [SEGUE])
        self._show_can()

    def _answer(self) -> None:
        name = self.zones.itemText(self._place())
        self.answered.emit(self._zone if name == self._own else ZoneInfo(name))

    def _show_can(self) -> None:
        self.bring.setEnabled(self._place() >= 0)

    def _place(self) -> int:
        """Where among the zones stands what was chosen or typed; -1 where it is none."""
        return self.zones.findText(self.zones.currentText(), Qt.MatchFlag.MatchFixedString)


class _Work(QWidget):
    """What is being done, how far it is, and the way to stop it."""

    def __init__(self) -> None:
        super().__init__()
        self._words = Label(size=Type.HEADING, strong=True, wraps=True)
        self._detail = Label(quiet=True, figures=True, wraps=True)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedHeight(4)
        self._bar.setRange(0, 1000)
        self._waiting = Label(
            self.tr("Segue looks at your music first: what it has not read yet would not be found again."),
            quiet=True,
            wraps=True,
        )
        self.cancel = secondary_button(self.tr("Cancel"))
        column = QWidget()
        hold(column, most_width=_WIDTH)
        rows = QVBoxLayout(column)
        rows.setContentsMargins(Space.XXL, 0, Space.XXL, Space.XXL)
        rows.setSpacing(Space.S)
        rows.addWidget(self._words)
        rows.addWidget(self._detail)
        rows.addSpacing(Space.XS)
        rows.addWidget(self._bar)
        rows.addWidget(self._waiting)
        rows.addSpacing(Space.M)
        rows.addWidget(self.cancel, 0, Qt.AlignmentFlag.AlignLeft)
        rows.addStretch()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(column, 1)
        layout.addStretch()

    def show_looking(self, paths: Sequence[Path]) -> None:
        name = paths[0].name if len(paths) == 1 else plural("%n file", "%n files", len(paths))
        self._words.setText(self.tr("Looking into “{name}”").format(name=name))
        self._detail.setText("")
        self._bar.hide()
        self.cancel.setEnabled(True)

    def show_importing(self, stage: Importing) -> None:
        progress = stage.progress
        words = (
            self.tr("Stopping; nothing of it is kept") if stage.is_stopping else self.tr("Bringing in your history")
        )
        self._words.setText(words)
        said = ""
        if progress is not None:
            said = plural("%n listen read", "%n listens read", progress.read)
            if progress.of > 1:
                now = self.tr("file {number} of {of}").format(number=number(progress.number), of=number(progress.of))
                said += f" · {now}"
        self._detail.setText(said)
        # A bar without an end would move by itself; of a single file the detail alone counts.
        self._bar.setVisible(progress is not None and progress.of > 1)
        if progress is not None:
            self._bar.setValue(round(1000 * (progress.number - 1) / progress.of))
        self._bar.setAccessibleName(words)
        self._bar.setAccessibleDescription(said)
        self.cancel.setEnabled(not stage.is_stopping)

    def show_waiting(self, is_waiting: bool) -> None:
        self._waiting.setVisible(is_waiting)


class _Outcome(QWidget):
    """What has come, and the songs that are no tracks of the library."""

    def __init__(self, keeper: ThemeKeeper) -> None:
        super().__init__()
        self._title = Label(size=Type.HEADING, strong=True, wraps=True)
        self._summary = Label(size=Type.LEAD, figures=True, wraps=True)
        self._figures = QHBoxLayout()
        self._figures.setSpacing(Space.XXL)
        self._left_out = Label(quiet=True, figures=True, wraps=True)
        self._faults = Label(figures=True, wraps=True)
        self._faults.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.done = PrimaryButton(keeper, self.tr("Done"))
        self.undo = secondary_button(self.tr("Take back"))
        self.more = secondary_button(self.tr("Bring in more"))
        buttons = Flow(Space.S, Space.S)
        for button in (self.done, self.more, self.undo):
            buttons.add(button)
        self._lost_title = Label(size=Type.LEAD, strong=True, figures=True)
        self._lost_words = Label(
            self.tr("They are kept: they tell which artists you like and when, and find their tracks if these come."),
            quiet=True,
            wraps=True,
        )
        self._lost = _StrangersModel((self.tr("Title"), self.tr("Artist"), self.tr("Plays")), self)
        looks = ColumnLook(share=4, leading=True), ColumnLook(share=3), ColumnLook(width=72, figures=True)
        self.table = TrackTable(keeper, looks)
        self.table.setDragEnabled(False)
        self.table.setModel(self._lost)
        self.table.setAccessibleName(self.tr("Songs that are not in your library"))
        head = QVBoxLayout()
        head.setContentsMargins(Space.XXL - Space.S, 0, Space.L, 0)
        head.setSpacing(Space.S)
        head.addWidget(self._title)
        head.addWidget(self._summary)
        head.addSpacing(Space.M)
        head.addLayout(self._figures)
        head.addSpacing(Space.XS)
        head.addWidget(self._left_out)
        head.addWidget(self._faults)
        head.addSpacing(Space.M)
        head.addWidget(buttons)
        head.addSpacing(Space.XL)
        head.addWidget(self._lost_title)
        head.addWidget(self._lost_words)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.S, 0, 0, 0)
        layout.setSpacing(Space.S)
        layout.addLayout(head)
        layout.addWidget(self.table, 1)
        self._rest = QWidget()
        self._rest.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        layout.addWidget(self._rest, 1)
        keeper.changed.connect(self._dress)
        self._dress(keeper.theme)

    @property
    def said(self) -> str:
        """It all in a few words."""
        return f"{self._title.text()}: {self._summary.text()}"

    def show_report(self, report: "ImportReport") -> None:
        self._title.setText(self.tr("Your history is here") if report.added else self.tr("There was nothing new"))
        self.done.setText(self.tr("See what Segue has learned") if report.added else self.tr("Done"))
        words = plural(
            "Of %n listen added, {matched} is of a track in your library",
            "Of %n listens added, {matched} are of tracks in your library",
            report.added,
        )
        known = words.format(matched=number(report.matched))
        self._summary.setText(known if report.added else self.tr("Segue knew all of these listens already"))
        while (item := self._figures.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        for figure, said in (
            (report.added, self.tr("added")),
            (report.doubles, self.tr("known already")),
            (sum(report.dropped.values()), self.tr("left out")),
        ):
            self._figures.addWidget(_Figure(number(figure), said))
        self._figures.addStretch()
        left_out = [f"{number(many)} {tr(reason.value)}" for reason, many in report.dropped.items()]
        self._left_out.setText(self.tr("Left out: {reasons}").format(reasons=", ".join(left_out)))
        self._left_out.setVisible(bool(left_out))
        self._faults.setText("\n".join(self._said_of_faults(report)))
        self._faults.setVisible(report.has_faults)
        self.undo.setVisible(report.id is not None)
        self._lost.show_songs(report.strangers)
        strangers = len(report.strangers)
        self._lost_title.setText(plural("%n song not in your library", "%n songs not in your library", strangers))
        for widget in (self._lost_title, self._lost_words, self.table):
            widget.setVisible(strangers > 0)
        self._rest.setVisible(not strangers)

    def _said_of_faults(self, report: "ImportReport") -> list[str]:
        lines = []
        for file in report.files:
            for fault in file.faults:
                place = file.name
                if fault.line is not None:
                    place = self.tr("{file}, line {line}").format(file=file.name, line=number(fault.line))
                lines.append(f"{place}: {fault.text}")
        more = len(lines) - _NAMED
        if more > 1:
            lines[_NAMED:] = [self.tr("and {count} more").format(count=number(more))]
        if lines:
            lines.append(self.tr("What else is in these files was brought in."))
        return lines

    def _dress(self, theme: Theme) -> None:
        self._faults.setStyleSheet(f"color: {theme.warning}")


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


class _StrangersModel(TitledModel):
    def __init__(self, titles: tuple[str, ...], parent: QObject) -> None:
        super().__init__(titles, parent)
        self._songs: Sequence[tuple[Song, int]] = ()

    def show_songs(self, songs: Sequence[tuple[Song, int]]) -> None:
        self.beginResetModel()
        self._songs = songs
        self.endResetModel()

    def rowCount(self, parent: _Index | None = None) -> int:
        return len(self._songs)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        song, plays = self._songs[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return (song.title, song.artist, number(plays))[index.column()]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.read_aloud(index)
        if role == MISSING_ROLE:
            return False
        return None
