"""What was found of a listening history, and in which time zone the listener was."""

from zoneinfo import ZoneInfo, available_timezones

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QCompleter, QHBoxLayout, QVBoxLayout, QWidget

from segue.core.history import Ready
from segue.domain.elsewhere import SEGUE
from segue.domain.speech import number, plural
from segue.domain.wording import listed
from segue.gui.buttons import PrimaryButton, secondary_button
from segue.gui.card import Card
from segue.gui.completion import dressed
from segue.gui.emptied import empty
from segue.gui.history_sources import WIDTH
from segue.gui.labels import ElidedLabel, Label
from segue.gui.named import name_box
from segue.gui.page_scroll import PageScroll
from segue.gui.theme import Space, Type, hold
from segue.gui.theme_keeper import ThemeKeeper

#: So many files are named.
_NAMED = 6


class HistoryQuestion(QWidget):
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
        hold(column, most_width=WIDTH)
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
        layout.addWidget(PageScroll(column, self))

    def show_ready(self, ready: Ready) -> None:
        if not self.zones.count():  # some six hundred names, wanted only here
            self.zones.addItems(sorted(available_timezones() | {self._own}))
            self.zones.setCurrentText(self._own)
        services = list(dict.fromkeys(file.service for file in ready.files))
        words = plural("%n file from {services}", "%n files from {services}", len(ready.files))
        self._title.setText(words.format(services=listed(services)))
        empty(self._files)
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
