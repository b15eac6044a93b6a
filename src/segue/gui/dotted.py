"""Words of which each stands by itself, a way or not, with dots between them."""

from collections.abc import Iterable

from PySide6.QtWidgets import QHBoxLayout, QWidget

from segue.gui.flow import Flow
from segue.gui.labels import Label


class Dotted(Flow):
    """`parts` beside one another; where a line has no room for the next one, it ends with the dot."""

    #: There a link has its words.
    sunk = 1
    keeps_company = False

    def __init__(self, *parts: QWidget) -> None:
        super().__init__(0, 0)
        self._parts: list[tuple[QWidget, QWidget, Label]] = []
        for part in parts:
            holder, dot = QWidget(), Label(" · ", quiet=True)
            row = QHBoxLayout(holder)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(0)
            row.addWidget(part)
            row.addWidget(dot)
            self._parts.append((part, holder, dot))
            self.add(holder)

    def set_ink(self, colour: str) -> None:
        """Write the dots in another colour, on a ground of their own."""
        for _, _, dot in self._parts:
            dot.set_ink(colour)

    def show_parts(self, shown: Iterable[QWidget]) -> None:
        """These of them, and no others."""
        wanted = list(shown)
        for part, holder, dot in self._parts:
            part.setVisible(part in wanted)
            holder.setVisible(part in wanted)
            dot.setVisible(part is not wanted[-1] if wanted else False)
