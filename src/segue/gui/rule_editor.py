"""The editor of a rule: conditions in groups, how much of what they find, and in which order."""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import TypeAlias

from PySide6.QtCore import QObject, QRectF, QStringListModel, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from segue.domain.context import Activity
from segue.domain.query import Age, Event, Field, Heard, InPlaylist, Is, Measure, Range, State, Words
from segue.domain.rule import MOST, Amount, Drawn, Limit, Order, Rule, Sorted
from segue.domain.rule_groups import Condition, Group, Leaf, Of, group_of, query_of
from segue.domain.rule_wording import order_ends, order_name, order_words
from segue.domain.sorting import SortBy
from segue.gui.buttons import IconButton
from segue.gui.card import Card, hairline
from segue.gui.flow import Flow
from segue.gui.icons import icon
from segue.gui.labels import Label
from segue.gui.rule_values import Choice, HeardValue, Number, Value, value_of
from segue.gui.theme import Space, Theme, font, hold
from segue.gui.theme_keeper import ThemeKeeper

#: What can be asked of: a text of a track (None: any of them), a number, an age, a state, or one of two other leaves.
What: TypeAlias = Field | Measure | Event | State | type | None

_FIELD_WIDTH = 164
_COMPARISON_WIDTH = 152
_GROUP_WIDTH = 168
_INDENT = 20

#: The orders, those first that one wants most often.
_ORDERS = (
    *(SortBy.FOR_YOU, SortBy.ARTIST, SortBy.TITLE, SortBy.ALBUM, SortBy.ALBUM_ARTIST, SortBy.GENRE, SortBy.COMPOSER),
    *(SortBy.YEAR, SortBy.ORIGINAL_YEAR, SortBy.ADDED, SortBy.LAST_PLAYED, SortBy.PLAYS, SortBy.SKIPS),
    *(SortBy.RATING, SortBy.LOVED, SortBy.DURATION, SortBy.BPM, SortBy.TRACK_NO, SortBy.DISC_NO),
    *(SortBy.FORMAT, SortBy.PATH),
)
#: Of these one means the first end most often.
_UPWARDS = (
    *(SortBy.ARTIST, SortBy.TITLE, SortBy.ALBUM, SortBy.ALBUM_ARTIST, SortBy.GENRE, SortBy.COMPOSER),
    *(SortBy.FORMAT, SortBy.PATH, SortBy.DURATION),
)


class Known:
    """What may be proposed while one types."""

    def __init__(self, parent: QObject) -> None:
        self._models: dict[object, QStringListModel] = {
            what: QStringListModel(parent) for what in (Field.ARTIST, Field.ALBUM, Field.GENRE, InPlaylist)
        }

    def of(self, what: object) -> QStringListModel | None:
        return self._models.get(what)

    def know(self, what: object, names: Sequence[str]) -> None:
        self._models[what].setStringList(list(names))


class RuleEditor(QWidget):
    """Shows a rule, and tells by `changed` that the listener has made another of it."""

    changed = Signal()

    def __init__(self, keeper: ThemeKeeper, known: Known, activities: Sequence[Activity]) -> None:
        super().__init__()
        self._keeper = keeper
        self._known = known
        self._activities = activities
        self.group = GroupEditor(keeper, known, activities, is_outermost=True)
        self.group.changed.connect(self._tell_group)
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
            self._put_in_order()
        self.limit.show_limit(rule.limit)
        self.order.show_order(rule.order)
        self.order.show_purpose(rule.limit is not None)

    def _tell_group(self) -> None:
        self._put_in_order()
        self.changed.emit()

    def _put_in_order(self) -> None:
        """Tab comes to what was made late where one reads it."""
        for before, after in pairwise(self.group.stops()):
            QWidget.setTabOrder(before, after)

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
            self._put_in_order()

    def take_focus(self) -> None:
        (self.group.rows[0] if self.group.rows else self.group).setFocus()


# ---------------------------------------------------------------- groups


class GroupEditor(QWidget):
    changed = Signal()
    removed = Signal()

    def __init__(
        self, keeper: ThemeKeeper, known: Known, activities: Sequence[Activity], is_outermost: bool = False
    ) -> None:
        super().__init__()
        self._keeper = keeper
        self._known = known
        self._activities = activities
        self._is_outermost = is_outermost
        self.rows: list[ConditionRow | GroupEditor] = []
        self.of = Choice(self.tr("How many of these must be so"))
        for of, words in (
            (Of.ALL, self.tr("All of these")),
            (Of.ANY, self.tr("Any of these")),
            (Of.NONE, self.tr("None of these")),
        ):
            self.of.addItem(words, of)
        self.of.setFont(font(strong=True))
        hold(self.of, least_width=_GROUP_WIDTH)
        self.of.picked.connect(self.changed)
        self.condition = _Adding(keeper, self.tr("Condition"), self.tr("Add a condition"))
        self.condition.clicked.connect(lambda: self._added(self.add_condition()))
        self.inner = _Adding(keeper, self.tr("Group"), self.tr("Add a group"))
        self.inner.clicked.connect(lambda: self._added(self.add_group()))
        head = QHBoxLayout()
        head.setSpacing(Space.S)
        head.addWidget(self.of)
        head.addStretch()
        if not is_outermost:
            remove = IconButton(keeper, "x", self.tr("Remove the group"), size=16)
            remove.clicked.connect(self.removed)
            head.addWidget(remove)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(Space.S)
        foot = QHBoxLayout()
        foot.setSpacing(0)
        foot.addWidget(self.condition)
        foot.addWidget(self.inner)
        foot.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0 if is_outermost else _INDENT, 0, 0, 0)
        layout.setSpacing(Space.S)
        layout.addLayout(head)
        layout.addLayout(self._rows)
        layout.addLayout(foot)
        self.setFocusProxy(self.of)
        keeper.changed.connect(self.update)

    def value(self) -> Group:
        """Without what is not complete yet."""
        parts = (row.value() for row in self.rows)
        return Group(self.of.currentData(), tuple(part for part in parts if part is not None))

    def show_group(self, group: Group) -> None:
        for row in list(self.rows):
            self._drop(row)
        self.of.pick(group.of)
        for part in group.parts:
            if isinstance(part, Group):
                self.add_group().show_group(part)
            else:
                self.add_condition().show_condition(part)

    def add_condition(self) -> "ConditionRow":
        row = ConditionRow(self._keeper, self._known, self._activities)
        self._add(row)
        return row

    def add_group(self) -> "GroupEditor":
        group = GroupEditor(self._keeper, self._known, self._activities)
        self._add(group)
        return group

    def stops(self) -> Iterator[QWidget]:
        """What Tab comes to, as one reads."""
        yield self.of
        for row in self.rows:
            yield from row.stops()
        yield self.condition
        yield self.inner

    def paintEvent(self, event: QPaintEvent) -> None:
        """A group within another stands behind a line."""
        if self._is_outermost:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._keeper.theme.strong_line))
        painter.drawRoundedRect(QRectF(4, 2, 2, self.height() - 4), 1, 1)

    def _add(self, row: "ConditionRow | GroupEditor") -> None:
        self.rows.append(row)
        self._rows.addWidget(row)
        row.changed.connect(self.changed)
        row.removed.connect(lambda: self._remove(row))

    def _added(self, row: "ConditionRow | GroupEditor") -> None:
        if isinstance(row, GroupEditor):
            row.add_condition()
        row.setFocus(Qt.FocusReason.TabFocusReason)
        self.changed.emit()

    def _remove(self, row: "ConditionRow | GroupEditor") -> None:
        at = self.rows.index(row)
        self._drop(row)
        after = self.rows[min(at, len(self.rows) - 1)] if self.rows else self.condition
        after.setFocus(Qt.FocusReason.TabFocusReason)
        self.changed.emit()

    def _drop(self, row: "ConditionRow | GroupEditor") -> None:
        self.rows.remove(row)
        self._rows.removeWidget(row)
        row.hide()
        row.deleteLater()


class ConditionRow(QWidget):
    changed = Signal()
    removed = Signal()

    def __init__(self, keeper: ThemeKeeper, known: Known, activities: Sequence[Activity]) -> None:
        super().__init__()
        self._keeper = keeper
        self._known = known
        self._activities = activities
        self._shown: Condition | None = None
        self.field = Choice(self.tr("What is looked at"))
        for title, whats in self._whats():
            self.field.add_title(title)
            for what, words in whats:
                self.field.addItem(words, _Key(what))
        hold(self.field, least_width=_FIELD_WIDTH)
        self.field.picked.connect(self._choose_field)
        self.comparison = Choice(self.tr("How it is compared"))
        hold(self.comparison, least_width=_COMPARISON_WIDTH)
        self.comparison.picked.connect(self._choose_comparison)
        remove = IconButton(keeper, "x", self.tr("Remove the condition"), size=16)
        remove.clicked.connect(self.removed)
        self.remove = remove
        self._row = Flow(Space.S, Space.XS)
        self._row.add(self.field)
        self._row.add(self.comparison)
        line = QHBoxLayout()
        line.setSpacing(Space.S)
        line.addWidget(self._row, 1)
        line.addWidget(remove, 0, Qt.AlignmentFlag.AlignTop)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(Space.XS)
        self._layout.addLayout(line)
        self.setFocusProxy(self.field)
        self.field.pick(_Key(Field.GENRE))
        self.control: Value = self._make(Field.GENRE)

    def show_condition(self, condition: Condition) -> None:
        what = _what_of(condition.leaf)
        self.field.pick(_Key(what))
        self.control = self._make(what)
        how = self.control.show_leaf(condition.leaf)
        if self.comparison.findData((how, condition.is_not)) < 0:  # a rare one, offered to those who have it
            words = next(is_not for name, _, is_not in self.control.comparisons if name == how)
            self.comparison.addItem(words, (how, True))
        self.comparison.pick((how, condition.is_not))
        self.control.compare(how)
        self._shown = condition

    def value(self) -> Condition | None:
        """None where it is not complete. What was shown and not edited is what it was, to the letter."""
        if self._shown is not None:
            return self._shown
        how, is_not = self.comparison.currentData()
        leaf = self.control.leaf(how)
        return None if leaf is None else Condition(leaf, is_not)

    def stops(self) -> Iterator[QWidget]:
        yield self.field
        yield self.comparison
        inner = [*self.control.findChildren(QWidget)]
        if isinstance(self.control, HeardValue):
            inner += self.control.below.findChildren(QWidget)
        yield from (one for one in inner if _is_stop(one) and one.window() is self.window())
        yield self.remove

    def _make(self, what: What) -> Value:
        before = self.__dict__.get("control")
        if before is not None:
            self._row.take(before)
            before.hide()
            before.deleteLater()
            if isinstance(before, HeardValue):
                self._layout.removeWidget(before.below)
                before.below.hide()
                before.below.deleteLater()
        made = value_of(what, self._keeper, self._known.of, self._activities)
        self._row.add(made, grows=True)
        if isinstance(made, HeardValue):
            self._layout.addWidget(made.below)
        made.edited.connect(self._edit)
        self.comparison.clear()
        is_range = isinstance(what, Measure)
        for name, words, is_not in made.comparisons:
            self.comparison.addItem(words, (name, False))
            is_common = what is not Heard and not (is_range and name in ("least", "most"))
            if is_common:
                self.comparison.addItem(is_not, (name, True))
        return made

    def _choose_field(self) -> None:
        what = self.field.currentData().what
        self.control = self._make(what)
        self._edit()

    def _choose_comparison(self) -> None:
        self.control.compare(self.comparison.currentData()[0])
        self._edit()

    def _edit(self) -> None:
        self._shown = None
        self.changed.emit()

    def _whats(self) -> Sequence[tuple[str, Sequence[tuple[What, str]]]]:
        """In groups, each by its title, those first that one needs most often."""
        return (
            (
                self.tr("What it is"),
                (
                    (Field.GENRE, self.tr("Genre")),
                    (Field.ARTIST, self.tr("Artist")),
                    (Field.ALBUM, self.tr("Album")),
                    (Field.TITLE, self.tr("Title")),
                    (Measure.YEAR, self.tr("Year")),
                    (Field.MOOD, self.tr("Mood")),
                    (Measure.LENGTH, self.tr("Length")),
                    (Measure.BPM, self.tr("Beats a minute")),
                    (Field.COMPOSER, self.tr("Composer")),
                    (State.COMPILATION, self.tr("On a compilation")),
                    (State.VIDEO, self.tr("Is a video")),
                    (None, self.tr("Any of its tags")),
                ),
            ),
            (
                self.tr("What you think of it"),
                (
                    (Measure.RATING, self.tr("Rating")),
                    (State.LOVED, self.tr("Loved")),
                    (State.UNRATED, self.tr("Without a rating")),
                ),
            ),
            (
                self.tr("How you listen to it"),
                (
                    (Measure.PLAYS, self.tr("How often played")),
                    (Event.LAST_PLAYED, self.tr("When last played")),
                    (State.UNPLAYED, self.tr("Never played")),
                    (Heard, self.tr("At certain times")),
                    (Event.FIRST_PLAYED, self.tr("When first played")),
                    (Measure.SKIPS, self.tr("How often skipped")),
                    (Measure.SKIPPED, self.tr("Skips, in percent")),
                ),
            ),
            (
                self.tr("Where it is"),
                (
                    (Event.ADDED, self.tr("When added")),
                    (InPlaylist, self.tr("Playlist")),
                    (Field.PATH, self.tr("Folder or file")),
                    (State.MISSING, self.tr("Missing")),
                ),
            ),
        )


class _Key:
    """A thing to ask of, as the data of an item: Qt would take a type or None for something of its own."""

    def __init__(self, what: What) -> None:
        self.what = what

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Key) and other.what == self.what

    def __hash__(self) -> int:
        return hash(self.what)


def _what_of(leaf: Leaf) -> What:
    match leaf:
        case Words(_, field):
            return field
        case Range(measure):
            return measure
        case Age(event):
            return event
        case Is(state):
            return state
        case _:
            return type(leaf)


def _is_stop(widget: QWidget) -> bool:
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.focusProxy() is None


class _Adding(QPushButton):
    def __init__(self, keeper: ThemeKeeper, words: str, name: str) -> None:
        super().__init__(words)
        self.setProperty("kind", "quiet")
        self.setAccessibleName(name)
        self.setToolTip(name)
        keeper.changed.connect(self._dress)
        self._dress(keeper.theme)

    def _dress(self, theme: Theme) -> None:
        self.setIcon(icon("plus", theme.second, 14, gap=Space.XS))


# ---------------------------------------------------------------- how much, and in which order


class LimitChoice(QWidget):
    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.is_on = Choice(self.tr("How much of it"))
        self.is_on.addItem(self.tr("All of them"), False)
        self.is_on.addItem(self.tr("At most"), True)
        self.is_on.picked.connect(self._tell)
        self.count = Number(self.tr("How much"), 1, MOST[Amount.TRACKS])
        self.count.setValue(50)
        self.count.valueChanged.connect(lambda _: self.changed.emit())
        self.unit = Choice(self.tr("Of what"))
        for key, words in (
            ((Amount.TRACKS, 1), self.tr("tracks")),
            ((Amount.SECONDS, 60), self.tr("minutes")),
            ((Amount.SECONDS, 3600), self.tr("hours")),
            ((Amount.MEGABYTES, 1), self.tr("MB")),
            ((Amount.MEGABYTES, 1000), self.tr("GB")),
            ((Amount.PERCENT, 1), self.tr("% of them")),
        ):
            self.unit.addItem(words, key)
        self.unit.picked.connect(self._tell)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.S)
        for widget in (self.is_on, self.count, self.unit):
            row.addWidget(widget)
        self.show_limit(None)

    def show_limit(self, limit: Limit | None) -> None:
        self.is_on.pick(limit is not None)
        if limit is not None and limit != self.value():
            self._show(limit)
        self._fit()

    def value(self) -> Limit | None:
        if not self.is_on.currentData():
            return None
        of, times = self.unit.currentData()
        return Limit(min(self.count.value() * times, MOST[of]), of)

    def _show(self, limit: Limit) -> None:
        units = [self.unit.itemData(at) for at in range(self.unit.count())]
        fitting = [(of, times) for of, times in units if of is limit.of and limit.count % times == 0]
        if not fitting:  # of so many seconds only who has typed them
            fitting = [(Amount.SECONDS, 1)]
            self.unit.addItem(self.tr("seconds"), fitting[0])
        of, times = max(fitting, key=lambda unit: unit[1])
        self.unit.pick((of, times))
        self._fit()
        self.count.blockSignals(True)
        self.count.setValue(limit.count // times)
        self.count.blockSignals(False)

    def _fit(self) -> None:
        of, times = self.unit.currentData()
        self.count.blockSignals(True)
        self.count.setMaximum(MOST[of] // times)
        self.count.blockSignals(False)
        self.count.setVisible(self.is_on.currentData())
        self.unit.setVisible(self.is_on.currentData())

    def _tell(self) -> None:
        self._fit()
        self.changed.emit()


class OrderChoice(QWidget):
    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.by = Choice(self.tr("In which order"))
        self._drawn = Drawn()
        self.by.addItem(order_words(Drawn()), "random")
        for by in _ORDERS:
            self.by.addItem(order_name(by), by)
        self.by.picked.connect(self._choose)
        self.direction = Choice(self.tr("From which end"))
        self.direction.picked.connect(self.changed)
        row = Flow(Space.S, Space.XS)
        self._purpose = Label(quiet=True)
        row.add(self._purpose)
        row.add(self.by)
        row.add(self.direction)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(row)
        self.show_order(Sorted())

    def show_purpose(self, chooses: bool) -> None:
        """Whether the order chooses what is in the list, or only sorts it."""
        self._purpose.setText(self.tr("chosen") if chooses else self.tr("sorted"))

    def show_order(self, order: Order) -> None:
        match order:
            case Drawn():
                self._drawn = order
                self.by.pick("random")
                self._fit()
            case Sorted(by, descending):
                self.by.pick(by)
                self._fit()
                if order_ends(by) is not None:
                    self.direction.pick(descending)

    def value(self) -> Order:
        by = self.by.currentData()
        if by == "random":
            return self._drawn
        return Sorted(by, order_ends(by) is not None and self.direction.currentData())

    def _choose(self) -> None:
        self._fit()
        by = self.by.currentData()
        if by != "random" and order_ends(by) is not None:
            self.direction.pick(by not in _UPWARDS)
        self.changed.emit()

    def _fit(self) -> None:
        by = self.by.currentData()
        directions = (None if by == "random" else order_ends(by)) or ()
        before = [self.direction.itemText(at) for at in range(self.direction.count())]
        if list(directions) != before:
            self.direction.clear()
            for descending, words in zip((False, True), directions, strict=False):
                self.direction.addItem(words, descending)
        self.direction.setVisible(bool(directions))
