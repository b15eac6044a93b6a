"""Whether Segue hears how the tracks sound, and how far it is."""

from datetime import timedelta

from msgspec import Struct
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from segue.core.analysing import Analysing, Progress, Rest
from segue.core.ports.analysis import LONGEST_ANALYSED
from segue.domain.speech import number, plural
from segue.domain.wording import total
from segue.gui.buttons import secondary_button
from segue.gui.check_box import CheckBox, explained
from segue.gui.labels import Label
from segue.gui.settings_list import Which, name_of
from segue.gui.theme import Space, Type


class Said(Struct, frozen=True):
    """What an analysis is called, what it is for, and what is said where there is nothing to do, or all is done."""

    title: str
    purpose: str
    nothing: str
    all: str


class SoundsChoice(QWidget):
    def __init__(self, analysing: Analysing, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._analysing = analysing
        said = self._said()
        self.is_on = CheckBox(said.title)
        self.is_on.toggled.connect(self._set_on)
        self.told = Label(figures=True, wraps=True)
        self.more = Label(size=Type.SMALL, quiet=True, wraps=True)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("How many tracks have been heard"))
        self.pause = secondary_button("")
        self.pause.clicked.connect(self._pause)

        how_far = QVBoxLayout()
        how_far.setSpacing(Space.S)
        how_far.addWidget(self.told)
        how_far.addWidget(self.bar)
        self._how_far = QWidget()
        row = QHBoxLayout(self._how_far)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.L)
        row.addLayout(how_far, 1)
        row.addWidget(self.pause)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(Space.M)
        rows.addLayout(explained(self.is_on, Label(said.purpose, quiet=True, wraps=True)))
        rows.addWidget(self._how_far)
        rows.addWidget(self.more)
        analysing.changed.connect(self._show_progress)
        self.refresh()

    def refresh(self) -> None:
        self.is_on.setChecked(self._analysing.is_on)
        self._show_progress(self._analysing.progress)

    def _show_progress(self, progress: Progress) -> None:
        is_on = progress.rest is not Rest.OFF
        is_done = progress.rest is Rest.DONE
        self._how_far.setVisible(is_on)
        self.told.setText(self._words(progress))
        self.bar.setVisible(not is_done)
        self.bar.setRange(0, max(1, progress.of))
        self.bar.setValue(progress.done)
        is_paused = progress.rest is Rest.PAUSED
        self.pause.setText(self.tr("Go on") if is_paused else self.tr("Pause"))
        self.pause.setVisible(not is_done)
        self.more.setText(self._more(progress))
        self.more.setVisible(is_on and bool(self.more.text()))

    def _said(self) -> Said:
        return Said(
            name_of(Which.SOUNDS),
            self.tr("Then you can find what sounds like a track you like. It waits while you are on battery."),
            self.tr("There is nothing to hear yet."),
            self.tr("All heard: {tracks}"),
        )

    def _words(self, progress: Progress) -> str:
        if progress.rest is Rest.DONE:
            if not progress.of:
                return self._said().nothing
            return self._said().all.format(tracks=plural("%n track", "%n tracks", progress.done))
        far = plural("{done} of %n track", "{done} of %n tracks", progress.of).format(done=number(progress.done))
        match progress.rest:
            case Rest.PAUSED:
                return far + self.tr(" · paused")
            case Rest.SCANNING:
                return far + self.tr(" · goes on when your folders have been looked at")
            case Rest.BATTERY:
                return far + self.tr(" · goes on when your computer is plugged in")
        if progress.left is None:
            return far
        if progress.left < timedelta(minutes=1):
            return far + self.tr(" · less than a minute left")
        return far + self.tr(" · about {time} left").format(time=total(progress.left))

    def _more(self, progress: Progress) -> str:
        said = []
        if progress.failed:
            said.append(
                plural(
                    "%n track could not be heard: damaged, or too short.",
                    "%n tracks could not be heard: damaged, or too short.",
                    progress.failed,
                )
            )
        if progress.left_alone:
            words = plural(
                "%n track left alone: videos, parts of a file, and what is longer than {minutes} minutes.",
                "%n tracks left alone: videos, parts of a file, and what is longer than {minutes} minutes.",
                progress.left_alone,
            )
            said.append(words.format(minutes=LONGEST_ANALYSED // timedelta(minutes=1)))
        return " ".join(said)

    def _set_on(self, is_on: bool) -> None:
        if is_on != self._analysing.is_on:
            self._analysing.set_on(is_on)

    def _pause(self) -> None:
        if self._analysing.progress.rest is Rest.PAUSED:
            self._analysing.resume()
        else:
            self._analysing.pause()
