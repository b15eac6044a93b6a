"""A control for what a condition of a rule is compared with."""

from collections.abc import Sequence
from typing import TypeAlias

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from segue.domain.rule_groups import Leaf
from segue.gui.theme import Space

#: A way to compare: its name, its words, and those for that it is not so.
Comparison: TypeAlias = tuple[str, str, str]


class Value(QWidget):
    """`edited` tells that the listener has changed it."""

    edited = Signal()
    comparisons: Sequence[Comparison] = ()

    def show_leaf(self, leaf: Leaf) -> str:
        """The name of the comparison that it takes."""
        raise NotImplementedError

    def leaf(self, comparison: str) -> Leaf | None:
        """None where it is not complete."""
        raise NotImplementedError

    def compare(self, comparison: str, is_not: bool = False) -> None:
        """Show what this comparison needs."""

    def in_a_row(self, *widgets: QWidget, stretches: bool = True) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.S)
        for widget in widgets:
            row.addWidget(widget)
        if stretches:
            row.addStretch()
        return row
