"""One of several, side by side on as many lines as they need, of which one is chosen at any time."""

from collections.abc import Mapping
from typing import Generic, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QPushButton, QWidget

from segue.gui.flow import Flow
from segue.gui.theme import Space

T = TypeVar("T")


class ChoiceRow(Flow, Generic[T]):
    """`chosen` tells what the listener chooses. `name` is told to screen readers."""

    chosen = Signal(object)  # T

    def __init__(self, name: str, choices: Mapping[T, str]) -> None:
        super().__init__(Space.S, Space.S)
        self.setAccessibleName(name)
        self._group = QButtonGroup(self)
        self.buttons: dict[T, QPushButton] = {}
        for choice, words in choices.items():
            button = QPushButton(words)
            button.setCheckable(True)
            button.setAccessibleDescription(name)
            button.clicked.connect(lambda _=False, choice=choice: self.chosen.emit(choice))
            self._group.addButton(button)
            self.buttons[choice] = button
            self.add(button)

    def show_chosen(self, choice: T | None) -> None:
        """None where it is none of these."""
        if choice in self.buttons:
            self.buttons[choice].setChecked(True)
        else:
            self._group.setExclusive(False)
            for button in self.buttons.values():
                button.setChecked(False)
            self._group.setExclusive(True)

    def take_focus(self) -> None:
        checked = self._group.checkedButton()
        first: QWidget = checked if checked is not None else next(iter(self.buttons.values()))
        first.setFocus()
