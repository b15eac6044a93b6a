"""The conditions of a rule, in groups within groups."""

from collections.abc import Sequence
from typing import TypeAlias

from PySide6.QtCore import QObject, QRectF, QStringListModel, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from segue.domain.context import Activity
from segue.domain.query import Age, Event, Field, Heard, InPlaylist, Is, Measure, Range, State, Words
from segue.domain.rule_groups import Condition, Group, Leaf, Of
from segue.gui.buttons import IconButton
from segue.gui.flow import Flow
from segue.gui.heard_value import HeardValue
from segue.gui.icons import icon
from segue.gui.rule_controls import Choice
from segue.gui.rule_value import Value
from segue.gui.rule_values import value_of
from segue.gui.theme import Space, Theme, font, hold
from segue.gui.theme_keeper import ThemeKeeper

#: What can be asked of: a text of a track (None: any of them), a number, an age, a state, or one of two other leaves.
What: TypeAlias = Field | Measure | Event | State | type | None

_FIELD_WIDTH = 164
_COMPARISON_WIDTH = 152
_GROUP_WIDTH = 168
_INDENT = 20


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
        self._row = Flow(Space.S, Space.XS, by_first=True)
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
        offered = [self.comparison.itemData(at) for at in range(self.comparison.count())]
        if (how, condition.is_not) not in offered:  # a rare one, offered to those who have it
            words = next(is_not for name, _, is_not in self.control.comparisons if name == how)
            self.comparison.addItem(words, (how, True))
        self.comparison.pick((how, condition.is_not))
        self.control.compare(how, condition.is_not)
        self._shown = condition

    def value(self) -> Condition | None:
        """None where it is not complete. What was shown and not edited is what it was, to the letter."""
        if self._shown is not None:
            return self._shown
        how, is_not = self.comparison.currentData()
        leaf = self.control.leaf(how)
        return None if leaf is None else Condition(leaf, is_not)

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
        rare = ("least", "most") if isinstance(what, Measure) else ("over",) if isinstance(what, Event) else ()
        for name, words, is_not in made.comparisons:
            self.comparison.addItem(words, (name, False))
            if what is not Heard and name not in rare:
                self.comparison.addItem(is_not, (name, True))
        return made

    def _choose_field(self) -> None:
        what = self.field.currentData().what
        self.control = self._make(what)
        self._edit()

    def _choose_comparison(self) -> None:
        self.control.compare(*self.comparison.currentData())
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


class _Adding(QPushButton):
    def __init__(self, keeper: ThemeKeeper, words: str, name: str) -> None:
        super().__init__(words)
        self.setProperty("kind", "quiet")
        self.setAccessibleName(name)
        self.setToolTip(name)
        keeper.follow(self._dress)
        self._dress(keeper.theme)

    def _dress(self, theme: Theme) -> None:
        self.setIcon(icon("plus", theme.second, 14, gap=Space.XS))
