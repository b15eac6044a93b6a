"""How often something was played, and at which moments of the week or while doing what."""

from collections.abc import Sequence

from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from segue.core.comparing import bounds, comparison_of
from segue.domain.context import Activity, Daypart
from segue.domain.query import Heard
from segue.domain.rule_groups import Leaf
from segue.domain.wording import daypart, doing, short_weekday, weekday
from segue.gui.flow import Flow
from segue.gui.labels import Label
from segue.gui.rule_controls import Number
from segue.gui.rule_value import Value
from segue.gui.theme import Space

_MOST_COUNTED = 999_999_999


class HeardValue(Value):
    """How often, and below it at which moments."""

    def __init__(self, activities: Sequence[Activity]) -> None:
        super().__init__()
        self.comparisons = (
            ("least", self.tr("at least"), self.tr("not at least")),
            ("most", self.tr("at most"), self.tr("not at most")),
            ("is", self.tr("exactly"), self.tr("not exactly")),
            ("between", self.tr("between"), self.tr("not between")),
        )
        self.low, self.high = (Number(self.tr("Times"), 0, _MOST_COUNTED) for _ in range(2))
        for end in (self.low, self.high):
            end.setValue(1)
            end.valueChanged.connect(lambda _: self.edited.emit())
        self._and = Label(self.tr("and"), quiet=True)
        self._times = Label(self.tr("times, on or in"), quiet=True)
        self.days = [self._chip(short_weekday(day)[:2], weekday(day)) for day in range(7)]
        self.dayparts = {part: self._chip(daypart(part), daypart(part)) for part in Daypart}
        self.activities = {activity: self._chip(doing(activity), doing(activity)) for activity in activities}
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(Space.XS)
        rows.addLayout(self.in_a_row(self.low, self._and, self.high, self._times))
        self.below = QWidget()
        below = QVBoxLayout(self.below)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(Space.XS)
        for chips in (self.days, self.dayparts.values(), self.activities.values()):
            flow = Flow(Space.XS, Space.XS)
            for chip in chips:
                flow.add(chip)
            below.addWidget(flow)
        self._activities = flow
        self.setFocusProxy(self.low)
        self.compare("least")

    def compare(self, comparison: str, is_not: bool = False) -> None:
        self._and.setVisible(comparison == "between")
        self.high.setVisible(comparison == "between")

    def show_leaf(self, leaf: Leaf) -> str:
        assert isinstance(leaf, Heard)
        low, high = leaf.low, leaf.high
        for end, number in ((self.low, high if low is None else low), (self.high, low if high is None else high)):
            end.blockSignals(True)
            end.setValue(number or 0)
            end.blockSignals(False)
        for activity in leaf.activities:
            if activity not in self.activities:  # no longer of the listener's list, or spelt in another way
                self.activities[activity] = chip = self._chip(doing(activity), doing(activity))
                self._activities.add(chip)
        for day, chip in enumerate(self.days):
            chip.setChecked(day in leaf.days)
        for part, chip in self.dayparts.items():
            chip.setChecked(part in leaf.dayparts)
        for activity, chip in self.activities.items():
            chip.setChecked(activity in leaf.activities)
        return comparison_of(low, high)

    def leaf(self, comparison: str) -> Leaf | None:
        dayparts = tuple(part for part, chip in self.dayparts.items() if chip.isChecked())
        days = tuple(day for day, chip in enumerate(self.days) if chip.isChecked())
        activities = tuple(sorted(activity for activity, chip in self.activities.items() if chip.isChecked()))
        if not (dayparts or days or activities):
            return None
        return Heard(dayparts, days, activities, *bounds(comparison, self.low.value(), self.high.value()))

    def _chip(self, words: str, name: str) -> QPushButton:
        chip = QPushButton(words)
        chip.setCheckable(True)
        chip.setProperty("kind", "toggle")
        chip.setAccessibleName(name)
        chip.clicked.connect(lambda _: self.edited.emit())
        return chip
