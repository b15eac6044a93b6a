"""What a condition of a rule is compared with: a control for each kind of thing that can be asked."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QSize, QStringListModel, Qt, Signal
from PySide6.QtGui import QStandardItemModel, QWheelEvent
from PySide6.QtWidgets import (
    QComboBox,
    QCompleter,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from segue.core.query_parser import parse
from segue.domain.context import Activity, Daypart
from segue.domain.liking import STEP
from segue.domain.query import (
    LIMITS,
    Age,
    Event,
    Field,
    Heard,
    InPlaylist,
    Is,
    Measure,
    QueryMistake,
    Range,
    State,
    Unit,
    Words,
)
from segue.domain.rule_groups import Leaf
from segue.domain.wording import daypart, doing, short_weekday, weekday
from segue.gui.completion import dressed
from segue.gui.flow import Flow
from segue.gui.labels import Label
from segue.gui.liking_bar import Stars
from segue.gui.named import ChoiceBox
from segue.gui.theme import Space, Type, font, hold
from segue.gui.theme_keeper import ThemeKeeper

#: A way to compare: its name, its words, and those for that it is not so.
Comparison = tuple[str, str, str]

_MOST_COUNTED = 999_999_999


class Choice(ChoiceBox):
    """One of some words. The wheel scrolls the page, unless one is at it."""

    picked = Signal()  # by the listener

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMaxVisibleItems(32)
        # All that is beside the arrow is for words: its room would be kept twice in a box as wide as its words.
        self.setStyleSheet("QComboBox { padding: 5px 8px; } QComboBox:focus { padding: 4px 7px; }")
        self.activated.connect(lambda _: self.picked.emit())

    def sizeHint(self) -> QSize:
        """With room for the longest of its words."""
        hint, drawn = super().sizeHint(), self.fontMetrics().horizontalAdvance
        words = max((drawn(self.itemText(at)) for at in range(self.count())), default=0)
        return hint.expandedTo(QSize(words + hint.width() - self._room(hint) + 1, 0))

    def add_title(self, words: str) -> None:
        """Over those that follow; it cannot be chosen."""
        self.addItem(words)
        model = self.model()
        assert isinstance(model, QStandardItemModel)
        title = model.item(self.count() - 1)
        title.setFlags(Qt.ItemFlag.NoItemFlags)
        title.setFont(font(Type.SMALL, strong=True))

    def pick(self, data: object) -> None:
        """Without telling it."""
        self.setCurrentIndex(next(at for at in range(self.count()) if self.itemData(at) == data))

    def wheelEvent(self, event: QWheelEvent) -> None:
        super().wheelEvent(event) if self.hasFocus() else event.ignore()


class Number(QSpinBox):
    """A whole number, told when it is another."""

    def __init__(self, name: str, least: int, most: int) -> None:
        super().__init__()
        self.setRange(least, most)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        hold(self, least_width=88)
        self.lineEdit().setTextMargins(Space.XS, 0, 0, 0)

    def wheelEvent(self, event: QWheelEvent) -> None:
        super().wheelEvent(event) if self.hasFocus() else event.ignore()


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

    def _in_a_row(self, *widgets: QWidget, stretches: bool = True) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.S)
        for widget in widgets:
            row.addWidget(widget)
        if stretches:
            row.addStretch()
        return row


class WordsValue(Value):
    def __init__(self, field: Field | None, known: QStringListModel | None) -> None:
        super().__init__()
        self._field = field
        self.comparisons = (
            ("begun", self.tr("contains"), self.tr("does not contain")),
            ("whole", self.tr("contains exactly"), self.tr("does not contain exactly")),
        )
        self.text = QLineEdit()
        self.text.setAccessibleName(self.tr("Words"))
        self.text.textEdited.connect(lambda _: self.edited.emit())
        if known is not None:
            complete(self.text, known, self.edited.emit)
        self.setLayout(self._in_a_row(self.text, stretches=False))
        self.setFocusProxy(self.text)

    def show_leaf(self, leaf: Leaf) -> str:
        assert isinstance(leaf, Words)
        self.text.setText(leaf.text)
        self.text.setCursorPosition(0)
        return "whole" if leaf.is_whole else "begun"

    def leaf(self, comparison: str) -> Leaf | None:
        text = self.text.text().strip()
        return Words(text, self._field, comparison == "whole") if text else None


class RangeValue(Value):
    """Between two ends, or one of them."""

    def __init__(self, keeper: ThemeKeeper, measure: Measure) -> None:
        super().__init__()
        self._measure = measure
        self.comparisons = (
            ("is", self.tr("is"), self.tr("is not")),
            ("least", self.tr("is at least"), self.tr("is not at least")),
            ("most", self.tr("is at most"), self.tr("is not at most")),
            ("between", self.tr("is between"), self.tr("is not between")),
        )
        self.low, self.high = _End(keeper, measure), _End(keeper, measure)
        for end in (self.low, self.high):
            end.edited.connect(self.edited)
        self._and = Label(self.tr("and"), quiet=True)
        self.setLayout(self._in_a_row(self.low, self._and, self.high))
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
        if low is None:
            return "most"
        return "least" if high is None else "is" if low == high else "between"

    def leaf(self, comparison: str) -> Leaf | None:
        one, other = self.low.number(), self.high.number()
        if one is None or (other is None and comparison == "between"):
            return None
        match comparison:
            case "is":
                return Range(self._measure, one, one)
            case "least":
                return Range(self._measure, one, None)
            case "most":
                return Range(self._measure, None, one)
            case _:
                assert other is not None
                return Range(self._measure, min(one, other), max(one, other))


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
            line.setText("" if seconds is None else _clock(seconds))

        self.show_number, self.number = show, lambda: _seconds(line.text())
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


class AgeValue(Value):
    def __init__(self, event: Event) -> None:
        super().__init__()
        self._event = event
        self.comparisons = (
            ("within", self.tr("in the last"), self.tr("not in the last")),
            ("over", self.tr("longer ago than"), self.tr("not longer ago than")),
        )
        self.count = Number(self.tr("How many"), 0, 99_999)
        hold(self.count, least_width=72)
        self.count.setValue(30)
        self.count.valueChanged.connect(lambda _: self.edited.emit())
        self.unit = Choice(self.tr("Hours, days or more"))
        for unit, words in (
            (Unit.HOUR, self.tr("hours")),
            (Unit.DAY, self.tr("days")),
            (Unit.WEEK, self.tr("weeks")),
            (Unit.MONTH, self.tr("months")),
            (Unit.YEAR, self.tr("years")),
        ):
            self.unit.addItem(words, unit)
        self.unit.pick(Unit.DAY)
        self.unit.picked.connect(self.edited)
        self.never = Label(self.tr("or never"), quiet=True)
        self.never.hide()
        rows = QVBoxLayout(self)  # there is no room for it beside them
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(Space.XS)
        rows.addLayout(self._in_a_row(self.count, self.unit))
        rows.addWidget(self.never)
        self.setFocusProxy(self.count)

    def compare(self, comparison: str, is_not: bool = False) -> None:
        """What was never played is in neither, and so in what is not so; added, all were at some time."""
        self.never.setVisible(is_not and self._event is not Event.ADDED)
        self.updateGeometry()

    def show_leaf(self, leaf: Leaf) -> str:
        assert isinstance(leaf, Age)
        self.count.blockSignals(True)
        self.count.setValue(leaf.count)
        self.count.blockSignals(False)
        self.unit.pick(leaf.unit)
        return "over" if leaf.is_over else "within"

    def leaf(self, comparison: str) -> Leaf | None:
        return Age(self._event, comparison == "over", self.count.value(), self.unit.currentData())


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
        rows.addLayout(self._in_a_row(self.low, self._and, self.high, self._times))
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
        if low is None:
            return "most"
        return "least" if high is None else "is" if low == high else "between"

    def leaf(self, comparison: str) -> Leaf | None:
        dayparts = tuple(part for part, chip in self.dayparts.items() if chip.isChecked())
        days = tuple(day for day, chip in enumerate(self.days) if chip.isChecked())
        activities = tuple(sorted(activity for activity, chip in self.activities.items() if chip.isChecked()))
        if not (dayparts or days or activities):
            return None
        one, other = self.low.value(), self.high.value()
        low, high = {
            "least": (one, None),
            "most": (None, one),
            "is": (one, one),
            "between": (min(one, other), max(one, other)),
        }[comparison]
        return Heard(dayparts, days, activities, low, high)

    def _chip(self, words: str, name: str) -> QPushButton:
        chip = QPushButton(words)
        chip.setCheckable(True)
        chip.setProperty("kind", "toggle")
        chip.setAccessibleName(name)
        chip.clicked.connect(lambda _: self.edited.emit())
        return chip


class StateValue(Value):
    """It is so, or not: there is nothing to compare with."""

    def __init__(self, state: State) -> None:
        super().__init__()
        self._state = state
        self.comparisons = (("is", self.tr("yes"), self.tr("no")),)

    def show_leaf(self, leaf: Leaf) -> str:
        return "is"

    def leaf(self, comparison: str) -> Leaf | None:
        return Is(self._state)


class ListValue(Value):
    def __init__(self, known: QStringListModel) -> None:
        super().__init__()
        self.comparisons = (("in", self.tr("is in"), self.tr("is not in")),)
        self.name = QLineEdit()
        self.name.setAccessibleName(self.tr("Name of the playlist"))
        self.name.setPlaceholderText(self.tr("Name of a playlist"))
        self.name.textEdited.connect(lambda _: self.edited.emit())
        complete(self.name, known, self.edited.emit)
        self.setLayout(self._in_a_row(self.name, stretches=False))
        self.setFocusProxy(self.name)

    def show_leaf(self, leaf: Leaf) -> str:
        assert isinstance(leaf, InPlaylist)
        self.name.setText(leaf.name)
        return "in"

    def leaf(self, comparison: str) -> Leaf | None:
        return InPlaylist(self.name.text()) if self.name.text().strip() else None


def complete(line: QLineEdit, known: QStringListModel, chosen: Callable[[], None]) -> None:
    """Propose what is known while one types."""
    completer = QCompleter(known, line)
    completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    completer.setFilterMode(Qt.MatchFlag.MatchContains)
    completer.setMaxVisibleItems(8)
    dressed(completer, line.accessibleName())

    def take(text: str) -> None:
        line.setText(text)
        chosen()

    completer.activated.connect(take)
    line.setCompleter(completer)


def _clock(seconds: int) -> str:
    hours, minutes, rest = seconds // 3600, seconds // 60 % 60, seconds % 60
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"


def _seconds(text: str) -> int | None:
    """As it is typed in a search; a bare number counts minutes."""
    bare = text.strip()
    try:
        match parse(f"length:={bare}m" if bare.isascii() and bare.isdecimal() else f"length:={bare}"):
            case Range(Measure.LENGTH, low, high) if low == high:
                return low
    except QueryMistake:
        pass
    return None


def value_of(
    what: Field | Measure | Event | State | type | None,
    keeper: ThemeKeeper,
    known: "Callable[[object], QStringListModel | None]",
    activities: Sequence[Activity],
) -> Value:
    """The control for what is asked of; `known` tells what may be proposed for it."""
    match what:
        case Measure():
            return RangeValue(keeper, what)
        case Event():
            return AgeValue(what)
        case Field() | None:
            return WordsValue(what, known(what))
        case State():
            return StateValue(what)
    makers: dict[object, Callable[[], Value]] = {
        Heard: partial(HeardValue, activities),
        InPlaylist: lambda: ListValue(known(InPlaylist) or QStringListModel()),
    }
    return makers[what]()
