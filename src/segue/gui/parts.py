"""The parts of a page, one below another: those that are there and that the listener wants, in their order."""

from collections.abc import Mapping, Sequence
from itertools import pairwise

from PySide6.QtWidgets import QVBoxLayout, QWidget

from segue.gui.theme import Space


class Parts(QWidget):
    """`parts` by their names. All are there until `show_part` says otherwise."""

    def __init__(self, parts: Mapping[str, QWidget], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts = dict(parts)
        self._absent: set[str] = set()
        self._wanted: tuple[str, ...] = tuple(parts)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.XL)
        for part in parts.values():
            self._column.addWidget(part)

    def show_part(self, name: str, is_there: bool) -> None:
        """Whether there is anything to show of it just now."""
        (self._absent.discard if is_there else self._absent.add)(name)
        self._parts[name].setVisible(self.is_shown(name))

    def place(self) -> None:
        """Now, and not in the next turn of the event loop."""
        self._column.activate()

    def is_shown(self, name: str) -> bool:
        return name in self._wanted and name not in self._absent

    def arrange(self, wanted: Sequence[str]) -> None:
        """From now on these, in this order; no others."""
        self._wanted = tuple(wanted)
        for place, name in enumerate(wanted):
            self._column.insertWidget(place, self._parts[name])
        for name, part in self._parts.items():
            part.setVisible(self.is_shown(name))
        for before, after in pairwise(wanted):
            QWidget.setTabOrder(self._parts[before], self._parts[after])
