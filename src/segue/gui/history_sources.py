"""Where a listening history can be had, and what was brought in so far."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from segue.domain.elsewhere import SEGUE, ImportId
from segue.domain.speech import plural
from segue.domain.wording import date, listed
from segue.gui.buttons import secondary_button
from segue.gui.card import Section
from segue.gui.emptied import empty
from segue.gui.flow import Flow
from segue.gui.history_file_choice import HistoryFileChoice
from segue.gui.labels import ElidedLabel, Label
from segue.gui.outcome import Refusal, told_beside
from segue.gui.page_scroll import PageScroll
from segue.gui.theme import Space, Type, hold
from segue.gui.theme_keeper import ThemeKeeper

if TYPE_CHECKING:  # it brings rapidfuzz, which the window need not wait for
    from segue.core.bringing import KeptImport

WIDTH = 720


class HistorySources(QWidget):
    """What can be brought in, and what was."""

    files_wanted = Signal()
    folder_wanted = Signal()
    take_back_chosen = Signal(object)  # ImportId

    def __init__(self, keeper: ThemeKeeper, copy: HistoryFileChoice) -> None:
        super().__init__()
        copy.bring.hide()  # one is there already
        self.kept: dict[ImportId, QPushButton] = {}
        self._refusal = Refusal(self.tr("Why nothing was brought in"))
        self.show_refusal = self._refusal.show_reason
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
        hold(column, most_width=WIDTH)
        rows = QVBoxLayout(column)
        rows.setContentsMargins(Space.XXL, 0, Space.XXL, Space.L)
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
        rows.addSpacing(Space.L)
        rows.addWidget(Label(self.tr("Where to get it"), Type.LEAD, strong=True))
        rows.addSpacing(Space.XS)
        for service, how in (
            ("Spotify", self.tr("On your account’s privacy page, ask for your extended streaming history.")),
            ("Last.fm", self.tr("By lastfm-to-csv or lastfm.ghan.nl, or by a script of your own that writes CSV.")),
            ("ListenBrainz", self.tr("In its settings, under “Export data”.")),
            (SEGUE, self.tr("On the other machine, press “Save my history…” in its settings.")),
        ):
            rows.addLayout(_named(service, how))
        rows.addSpacing(Space.L)
        rows.addWidget(Section(keeper, copy))
        rows.addSpacing(Space.L)
        rows.addWidget(self._kept_title)
        rows.addSpacing(Space.XS)
        rows.addLayout(self._rows)
        rows.addStretch()
        scroll = PageScroll(column, self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(scroll)
        self.show_kept([])

    def show_kept(self, kept: "Sequence[KeptImport]") -> None:
        focused = self.window().focusWidget()
        loses_focus = focused in self.kept.values()
        empty(self._rows)
        self.kept = {}
        for one in kept:
            self._rows.addWidget(self._row(one))
        self._kept_title.setVisible(bool(kept))
        if loses_focus:
            self.files.setFocus()

    def _row(self, kept: "KeptImport") -> QWidget:
        day = date(kept.at.astimezone())
        words = self.tr("From {services}, on {day}").format(services=listed(list(kept.services)), day=day)
        back = secondary_button(self.tr("Take back"))
        back.setAccessibleName(
            plural("Take back %n play of {day}", "Take back %n plays of {day}", kept.added).format(day=day)
        )
        back.clicked.connect(lambda: self.take_back_chosen.emit(kept.id))
        self.kept[kept.id] = back
        plays = Label(plural("%n play", "%n plays", kept.added), strong=True, figures=True)
        return told_beside(back, plays, ElidedLabel(words, quiet=True))


def _named(name: str, words: str) -> QHBoxLayout:
    """A name, and beside it what is said of it."""
    row = QHBoxLayout()
    row.setSpacing(Space.M)
    label = Label(name)
    hold(label, width=96)
    row.addWidget(label, 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(Label(words, quiet=True, wraps=True), 1)
    return row
