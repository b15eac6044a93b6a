"""Which days are looked back on: this week or the last, this month, this year, another year, or all of them."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QPushButton

from segue.core.insights import Choice, Spell
from segue.gui.flow import Flow
from segue.gui.named import ChoiceBox
from segue.gui.room import roomy
from segue.gui.theme import Space


class SpellChoice(Flow):
    """`chosen` tells what the listener chooses."""

    chosen = Signal(object)  # Choice

    def __init__(self) -> None:
        super().__init__(Space.S, Space.S)
        self.spells = {
            Spell.WEEK: _toggle(self.tr("This week")),
            Spell.LAST_WEEK: _toggle(self.tr("Last week")),
            Spell.MONTH: _toggle(self.tr("This month")),
            Spell.YEAR: _toggle(self.tr("This year")),
            Spell.EVER: _toggle(self.tr("All the years")),
        }
        self._group = QButtonGroup(self)
        for spell, button in self.spells.items():
            self._group.addButton(button)
            button.clicked.connect(lambda _=False, spell=spell: self.chosen.emit(spell))
            self.add(button)
        self.years = ChoiceBox(self.tr("Another year"))
        self.years.setSizeAdjustPolicy(ChoiceBox.SizeAdjustPolicy.AdjustToContents)  # the years come late
        self.years.activated.connect(self._choose_year)
        # As high as the buttons beside it.
        self.years.setStyleSheet(f"QComboBox {{ padding: 1px 8px; min-height: {roomy(22)}px; }}")
        self.add(self.years)

    def show_choice(self, choice: Choice, years: Sequence[int]) -> None:
        """`years` are the others of which something is known."""
        self.years.setVisible(bool(years))
        self.years.clear()
        self.years.addItem(self.tr("Another year"))
        for year in years:
            self.years.addItem(str(year), year)
        if isinstance(choice, Spell):
            self.spells[choice].setChecked(True)
        else:
            self._group.setExclusive(False)  # none of them is chosen then
            for button in self.spells.values():
                button.setChecked(False)
            self._group.setExclusive(True)
            self.years.setCurrentIndex(max(0, self.years.findData(choice)))

    def _choose_year(self, at: int) -> None:
        year = self.years.itemData(at)
        if isinstance(year, int):
            self.chosen.emit(year)


def _toggle(words: str) -> QPushButton:
    made = QPushButton(words)
    made.setProperty("kind", "toggle")
    made.setCheckable(True)
    return made
