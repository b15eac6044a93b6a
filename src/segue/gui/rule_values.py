"""What a condition of a rule is compared with: a control for each kind of thing that can be asked."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtWidgets import QCompleter, QLineEdit, QVBoxLayout

from segue.domain.context import Activity
from segue.domain.query import Age, Event, Field, Heard, InPlaylist, Is, Measure, State, Unit, Words
from segue.domain.rule_groups import Leaf
from segue.gui.completion import dressed
from segue.gui.heard_value import HeardValue
from segue.gui.labels import Label
from segue.gui.range_value import RangeValue
from segue.gui.rule_controls import Choice, Number
from segue.gui.rule_value import Value
from segue.gui.theme import Space, hold
from segue.gui.theme_keeper import ThemeKeeper


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
        self.setLayout(self.in_a_row(self.text, stretches=False))
        self.setFocusProxy(self.text)

    def show_leaf(self, leaf: Leaf) -> str:
        assert isinstance(leaf, Words)
        self.text.setText(leaf.text)
        self.text.setCursorPosition(0)
        return "whole" if leaf.is_whole else "begun"

    def leaf(self, comparison: str) -> Leaf | None:
        text = self.text.text().strip()
        return Words(text, self._field, comparison == "whole") if text else None


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
        rows.addLayout(self.in_a_row(self.count, self.unit))
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
        self.setLayout(self.in_a_row(self.name, stretches=False))
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
