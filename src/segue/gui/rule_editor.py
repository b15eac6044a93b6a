"""The editor of a rule: conditions in groups, how much of what they find, and in which order."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from segue.domain.context import Activity
from segue.domain.rule import Rule
from segue.domain.rule_groups import group_of, query_of
from segue.gui.card import Card, hairline
from segue.gui.flow import Flow
from segue.gui.rule_conditions import GroupEditor, Known
from segue.gui.rule_limits import LimitChoice, OrderChoice
from segue.gui.theme import Space
from segue.gui.theme_keeper import ThemeKeeper


class RuleEditor(QWidget):
    """Shows a rule, and tells by `changed` that the listener has made another of it."""

    changed = Signal()

    def __init__(self, keeper: ThemeKeeper, known: Known, activities: Sequence[Activity]) -> None:
        super().__init__()
        self._keeper = keeper
        self._known = known
        self._activities = activities
        self.group = GroupEditor(keeper, known, activities, is_outermost=True)
        self.group.changed.connect(self.changed)
        self.limit = LimitChoice()
        self.limit.changed.connect(self._tell_limit)
        self.order = OrderChoice()
        self.order.changed.connect(self.changed)
        card = Card(keeper)
        inside = QVBoxLayout(card)
        inside.setContentsMargins(Space.L, Space.M, Space.L, Space.M)
        inside.setSpacing(Space.M)
        inside.addWidget(self.group)
        inside.addWidget(hairline())
        foot = Flow(Space.L, Space.S)
        foot.add(self.limit)
        foot.add(self.order)
        inside.addWidget(foot)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(card)
        layout.addStretch()

    def show_rule(self, rule: Rule) -> None:
        if group_of(rule.query) != self.group.value():
            self.group.show_group(group_of(rule.query))
        self.limit.show_limit(rule.limit)
        self.order.show_order(rule.order)
        self.order.show_purpose(rule.limit is not None)

    def _tell_limit(self) -> None:
        self.order.show_purpose(self.limit.value() is not None)
        self.changed.emit()

    def rule(self) -> Rule:
        """Without what is not complete yet."""
        return Rule(query_of(self.group.value()), self.limit.value(), self.order.value())

    def begin(self) -> None:
        """Where there is none yet, with a first condition to be filled in."""
        if not self.group.rows:
            self.group.add_condition()

    def take_focus(self) -> None:
        (self.group.rows[0] if self.group.rows else self.group).setFocus()
