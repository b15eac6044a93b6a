"""What a number of a track is compared with: stars, a length, a year, how often it was played."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from segue.core.comparing import bounds, comparison_of, length_of, seconds_in
from segue.domain.liking import STEP
from segue.domain.query import LIMITS, Measure, Range
from segue.domain.rule_groups import Leaf
from segue.gui.labels import Label
from segue.gui.liking_bar import Stars
from segue.gui.rule_controls import Number
from segue.gui.rule_value import Value
from segue.gui.theme import hold
from segue.gui.theme_keeper import ThemeKeeper


class RangeValue(Value):
    """Between two ends, or one of them."""

    def __init__(self, keeper: ThemeKeeper, measure: Measure) -> None:
        super().__init__()
        self._measure = measure
        same = ("is", self.tr("is"), self.tr("is not"))
        least = ("least", self.tr("is at least"), self.tr("is not at least"))
        self.comparisons = (
            *((same, least) if measure is Measure.YEAR else (least, same)),  # what is mostly meant comes first
            ("most", self.tr("is at most"), self.tr("is not at most")),
            ("between", self.tr("is between"), self.tr("is not between")),
        )
        self.low, self.high = _End(keeper, measure), _End(keeper, measure)
        for end in (self.low, self.high):
            end.edited.connect(self.edited)
        self._and = Label(self.tr("and"), quiet=True)
        self.setLayout(self.in_a_row(self.low, self._and, self.high))
        self.setFocusProxy(self.low)
        self.compare("is")

    def compare(self, comparison: str, is_not: bool = False) -> None:
        self._and.setVisible(comparison == "between")
        self.high.setVisible(comparison == "between")

    def show_leaf(self, leaf: Leaf) -> str:
        assert isinstance(leaf, Range)
        low, high = leaf.low, leaf.high
        self.low.show_number(high if low is None else low)
        self.high.show_number(low if high is None else high)
        return comparison_of(low, high)

    def leaf(self, comparison: str) -> Leaf | None:
        one, other = self.low.number(), self.high.number()
        if one is None or (other is None and comparison == "between"):
            return None
        return Range(self._measure, *bounds(comparison, one, one if other is None else other))


class _End(QWidget):
    """One number of a measure, in the control that fits it."""

    edited = Signal()

    def __init__(self, keeper: ThemeKeeper, measure: Measure) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        self.number: Callable[[], int | None]
        self.show_number: Callable[[int | None], None]
        match measure:
            case Measure.RATING:
                row.addWidget(self._of_stars(keeper))
            case Measure.LENGTH:
                row.addWidget(self._of_length())
            case _:
                row.addWidget(self._of_count(measure))

    def _of_stars(self, keeper: ThemeKeeper) -> QWidget:
        stars = Stars(keeper)
        stars.setToolTip("")
        half_stars: list[int | None] = [None]

        def show(number: int | None) -> None:
            half_stars[0] = number
            stars.show_rating(None if number is None else number * STEP)

        def take(rating: float | None) -> None:
            if rating is not None:
                show(round(rating / STEP))
                self.edited.emit()

        stars.chosen.connect(take)
        self.show_number, self.number = show, lambda: half_stars[0]
        self.setFocusProxy(stars)
        return stars

    def _of_length(self) -> QWidget:
        line = QLineEdit()
        line.setAccessibleName(self.tr("Length"))
        line.setPlaceholderText("4:30")
        hold(line, width=88)
        line.textEdited.connect(lambda _: self.edited.emit())

        def show(seconds: int | None) -> None:
            line.setText("" if seconds is None else length_of(seconds))

        self.show_number, self.number = show, lambda: seconds_in(line.text())
        self.setFocusProxy(line)
        return line

    def _of_count(self, measure: Measure) -> QWidget:
        names = {
            Measure.YEAR: self.tr("Year"),
            Measure.SKIPPED: self.tr("Percent"),
            Measure.BPM: self.tr("Beats a minute"),
        }
        count = Number(names.get(measure, self.tr("Times")), *LIMITS[measure])
        if measure is Measure.SKIPPED:
            count.setSuffix(" %")
        count.setValue({Measure.YEAR: 2000, Measure.SKIPPED: 50, Measure.BPM: 120}.get(measure, 1))
        count.valueChanged.connect(lambda _: self.edited.emit())

        def show(number: int | None) -> None:
            count.blockSignals(True)
            count.setValue(number or 0)
            count.blockSignals(False)

        self.show_number, self.number = show, count.value
        self.setFocusProxy(count)
        return count
