"""In the settings: whether Segue notices what the listener does, what it looks at, and what it makes of it."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from segue.core.senses import Senses
from segue.core.surroundings import Surroundings
from segue.domain.context import Attention
from segue.domain.sensing import AWAY, Hindrance, Ignored, OutputKind, Program, ProgramKind, Ruling
from segue.domain.speech import apart, plural, tr
from segue.gui.activity_chip import activity_word
from segue.gui.brief import Brief
from segue.gui.card import hairline
from segue.gui.check_box import CheckBox, explained
from segue.gui.emptied import empty
from segue.gui.labels import ElidedLabel, Label
from segue.gui.rule_controls import Choice
from segue.gui.settings_list import Which, name_of
from segue.gui.theme import Space, Type, hold

_CHOICE_WIDTH = 190


class SensesChoice(QWidget):
    """What is below the first switch is there only while that is on."""

    def __init__(self, senses: Senses, surroundings: Surroundings) -> None:
        super().__init__()
        self._senses = senses
        self._surroundings = surroundings
        self.is_on = CheckBox(name_of(Which.SENSES))
        self.is_on.clicked.connect(senses.set_on)
        about = self.tr(
            "Every twenty seconds Segue looks which of your programs run, what the menu says they are for, which "
            "window is in front, by what sound is played, and whether somebody is there. It reads no window’s "
            "title and nothing of what is in it. Nothing of this is sent, and nothing kept but what you say below: "
            "only the activity’s name goes into your history, with what you play. What you choose at the foot of "
            "the window goes before it."
        )
        self.states = {
            name: Label(quiet=True, wraps=True) for name in ("programs", "front", "still", "output", "now")
        }
        self._kinds = QGridLayout()
        self._kinds.setHorizontalSpacing(Space.L)
        self._kinds.setVerticalSpacing(Space.XS)
        self._kinds.setColumnStretch(0, 1)
        self.kinds: dict[ProgramKind, Choice] = {}
        for kind in ProgramKind:
            self.kinds[kind] = choice = Choice(kind_words(kind))
            choice.picked.connect(partial(self._mean, kind))
            _add_row(self._kinds, kind_words(kind), choice)
        self._output_rows = QGridLayout()
        self._output_rows.setHorizontalSpacing(Space.L)
        self._output_rows.setVerticalSpacing(Space.XS)
        self._output_rows.setColumnStretch(0, 1)
        self.outputs: dict[OutputKind, Choice] = {}
        for output in OutputKind:
            self.outputs[output] = choice = Choice(output_words(output))
            choice.picked.connect(partial(self._mean_by_output, output))
            _add_row(self._output_rows, output_words(output), choice)
        self.programs: dict[str, Choice] = {}
        self._programs = QVBoxLayout()
        self._programs.setSpacing(Space.S)
        self._shown: Sequence[tuple[Program, Ruling | None]] = ()

        self._more = QWidget()
        more = QVBoxLayout(self._more)
        more.setContentsMargins(0, 0, 0, 0)
        more.setSpacing(Space.M)
        states = QGridLayout()
        states.setHorizontalSpacing(Space.L)
        states.setVerticalSpacing(Space.XS)
        states.setColumnStretch(1, 1)
        titles = {
            "programs": self.tr("Programs"),
            "front": self.tr("Window in front"),
            "still": self.tr("Keyboard and mouse"),
            "output": self.tr("Sound comes from"),
            "now": self.tr("So you are"),
        }
        for number, (name, title) in enumerate(titles.items()):
            states.addWidget(Label(title), number, 0, Qt.AlignmentFlag.AlignTop)
            states.addWidget(self.states[name], number, 1)
        for part in (
            states,
            Label(self.tr("What the kinds of programs stand for"), strong=True),
            self._kinds,
            Label(self.tr("What the sound’s device stands for, where no program tells"), strong=True),
            self._output_rows,
            Label(self.tr("Single programs"), strong=True),
            self._programs,
        ):
            if isinstance(part, Label):
                more.addWidget(hairline())
                more.addWidget(part)
            else:
                more.addLayout(part)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(Space.M)
        brief = self.tr("Segue looks at which programs run and which window is in front. Nothing of it is sent.")
        rows.addLayout(explained(self.is_on, Brief(brief, about)))
        rows.addWidget(self._more)
        senses.changed.connect(lambda _: self.refresh())
        senses.looked.connect(lambda _: self._show_seen())
        surroundings.activity_changed.connect(lambda _: self._show_seen())
        self.refresh()

    def refresh(self) -> None:
        senses = self._senses
        self.is_on.setChecked(senses.is_on)
        self._more.setVisible(senses.is_on)
        activities = self._surroundings.activities
        offered = [*((activity_word(activity), activity) for activity in activities), (self.tr("Nothing"), None)]
        meant, meant_by_output = senses.kinds, senses.output_kinds
        for kind, choice in self.kinds.items():
            _fill(choice, offered, meant[kind])
        for output, choice in self.outputs.items():
            _fill(choice, offered, meant_by_output[output])
        self._shown = ()
        self._show_seen()
        senses.look()

    def _mean(self, kind: ProgramKind) -> None:
        self._senses.mean(kind, self.kinds[kind].currentData())

    def _mean_by_output(self, kind: OutputKind) -> None:
        self._senses.mean_by_output(kind, self.outputs[kind].currentData())

    def _show_seen(self) -> None:
        if not self._senses.is_on:
            return
        seen = self._senses.seen
        if seen is None:
            for label in self.states.values():
                label.setText(self.tr("Looking…"))
        else:
            kinds = [program for program in seen.running if program.kind is not None]
            told = hidden_words(seen.hidden) if seen.hidden else self._told_of(kinds)
            self.states["programs"].setText(told)
            if seen.front_hidden:
                self.states["front"].setText(front_hidden_words(seen.front_hidden))
            else:
                named = self.tr("Of none that is in the menu") if seen.front is None else seen.front.name
                self.states["front"].setText(named)
            self.states["still"].setText(self._told_of_stillness())
            self.states["output"].setText(self._told_of_output())
            self.states["now"].setText(self._told_now())
        self._show_programs()

    def _told_of(self, programs: Sequence[Program]) -> str:
        if not programs:
            return self.tr("None runs whose kind says what you are doing")
        names = ", ".join(apart(program.name) for program in programs[:3])
        return (
            names
            if len(programs) <= 3
            else self.tr("{names} and {more} more").format(names=names, more=len(programs) - 3)
        )

    def _told_of_stillness(self) -> str:
        still = self._senses.still
        if still is None:
            return self.tr("This desktop does not tell whether they are used; you are taken to be there")
        if still >= AWAY:
            return plural(
                "Still for %n minute: only a game counts",
                "Still for %n minutes: only a game counts",
                int(still.total_seconds() // 60),
            )
        return self.tr("In use")

    def _told_of_output(self) -> str:
        output = self._senses.output
        if output is None:
            return self.tr("Not known: it is, once you choose a device in Sound, or have only one")
        return output.name

    def _told_now(self) -> str:
        activity = self._surroundings.activity
        if activity is None:
            return self.tr("Not known")
        words = (
            self.tr("{activity}, as noticed") if self._surroundings.is_noticed else self.tr("{activity}, as you said")
        )
        return words.format(activity=activity_word(activity))

    # ---- single programs

    def _show_programs(self) -> None:
        """Those that run and are in the menu, and those of which the listener has said something."""
        ruled, seen = self._senses.ruled, self._senses.seen
        running = () if seen is None else seen.running
        known = {program.key: program for program in running}
        known |= {key: Program(key, name) for key, (name, _) in ruled.items() if key not in known}
        rulings = {key: ruling for key, (_, ruling) in ruled.items()}
        shown = sorted(
            ((program, rulings.get(program.key)) for program in known.values()),
            key=lambda one: one[0].name.casefold(),
        )
        if shown == self._shown and self.programs:
            return
        self._shown = shown
        empty(self._programs)
        self.programs = {}
        for program, ruling in shown:
            self._programs.addWidget(self._row(program, ruling))
        if not shown:
            words = self.tr("Programs that run are listed here, so that each can be told what it stands for.")
            self._programs.addWidget(Label(words, quiet=True, wraps=True))

    def _row(self, program: Program, ruling: Ruling | None) -> QWidget:
        choice = Choice(self.tr("What {program} stands for").format(program=program.name))
        hold(choice, width=_CHOICE_WIDTH)
        usual = self.tr("As its kind") if program.kind else self.tr("Nothing so far")
        offered: list[tuple[str, object]] = [(usual, None)]
        offered += [(activity_word(activity), activity) for activity in self._surroundings.activities]
        offered.append((self.tr("Pay no attention"), Ignored.IGNORED))
        _fill(choice, offered, ruling)
        choice.picked.connect(lambda: self._senses.rule(program, choice.currentData()))
        self.programs[program.key] = choice
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(ElidedLabel(program.name))
        if program.kind is not None:
            words.addWidget(Label(kind_words(program.kind), Type.SMALL, quiet=True))
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(Space.L)
        line.addLayout(words, 1)
        line.addWidget(choice)
        return row


def _add_row(grid: QGridLayout, words: str, choice: Choice) -> None:
    row = grid.rowCount()
    hold(choice, width=_CHOICE_WIDTH)
    grid.addWidget(Label(words), row, 0)
    grid.addWidget(choice, row, 1)


def _fill(choice: Choice, choices: Sequence[tuple[str, object]], now: object) -> None:
    """With words, each with what it means."""
    choice.clear()
    for words, value in choices:
        choice.addItem(words, value)
    choice.pick(now)


def kind_words(kind: ProgramKind) -> str:
    return {
        ProgramKind.GAME: tr("Games"),
        ProgramKind.VIDEO: tr("Video editing"),
        ProgramKind.MUSIC: tr("Making music"),
        ProgramKind.DEVELOPMENT: tr("Programming"),
        ProgramKind.READING: tr("Books and documents"),
        ProgramKind.GRAPHICS: tr("Pictures and graphics"),
        ProgramKind.SCIENCE: tr("Science"),
        ProgramKind.EDUCATION: tr("Learning"),
        ProgramKind.OFFICE: tr("Office"),
    }[kind]


def output_words(kind: OutputKind) -> str:
    return {
        OutputKind.HEADPHONES: tr("Headphones"),
        OutputKind.TELEVISION: tr("TV or monitor (HDMI, DisplayPort)"),
        OutputKind.SPEAKERS: tr("Speakers"),
    }[kind]


def hidden_words(hindrance: Hindrance) -> str:
    if hindrance is Hindrance.SANDBOX:
        return tr("Cannot be seen: Segue runs in a sandbox, which shuts it off from other programs")
    return tr("Cannot be seen on this system")


def front_hidden_words(hindrance: Hindrance) -> str:
    instead = tr("A game counts before all others, else the program that was started last.")
    reason = {
        Hindrance.WAYLAND: tr("Wayland hides windows from other programs."),
        Hindrance.SANDBOX: tr("Segue runs in a sandbox."),
        Hindrance.MANAGER: tr("The window manager does not tell."),
        Hindrance.SYSTEM: tr("This system is not asked."),
    }[hindrance]
    return f"{reason} {instead}"


def attention_words(tells: Attention) -> str:
    """When no offer is made, and of what of this the desktop does not tell."""
    words = tr("None comes in full screen, under “do not disturb”, in calls and presentations, or when locked.")
    untold = [
        name
        for is_told, name in (
            (tells.is_full_screen, tr("full screen")),
            (tells.is_undisturbed, tr("“do not disturb”")),
            (tells.is_in_call, tr("calls and presentations")),
            (tells.is_locked, tr("the lock")),
        )
        if not is_told
    ]
    return (
        words
        if not untold
        else words + " " + tr("This desktop does not tell of: {what}.").format(what=", ".join(untold))
    )
