"""The editor of rules: what it shows is the rule, and what is done in it makes the rule meant."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from segue.core.query_parser import parse, parse_rule
from segue.core.tailoring import Look
from segue.domain.context import ACTIVITIES, Activity, Daypart
from segue.domain.query import (
    EVERYTHING,
    LIMITS,
    Age,
    Event,
    Field,
    Heard,
    InPlaylist,
    Is,
    Measure,
    Query,
    Range,
    State,
    Unit,
    Words,
    either,
    every,
    negated,
)
from segue.domain.rule import MOST, Amount, Drawn, Limit, Rule, Sorted, printed
from segue.domain.rule_groups import group_of
from segue.domain.sorting import SortBy
from segue.gui.heard_value import HeardValue
from segue.gui.range_value import RangeValue
from segue.gui.rule_conditions import ConditionRow, GroupEditor, Known, _Key
from segue.gui.rule_controls import Choice
from segue.gui.rule_editor import RuleEditor
from segue.gui.rule_values import AgeValue, ListValue, StateValue, WordsValue
from segue.gui.theme_keeper import Scheme, ThemeKeeper


@pytest.fixture
def keeper(qapp: QApplication) -> ThemeKeeper:
    return ThemeKeeper(qapp, daypart=Daypart.EVENING, scheme=Scheme.DARK)


@pytest.fixture
def editor(keeper: ThemeKeeper, qapp: QApplication, qtbot: QtBot) -> RuleEditor:
    made = RuleEditor(keeper, Known(qapp), ACTIVITIES)
    qtbot.addWidget(made)
    made.resize(700, 500)
    made.show()
    return made


def shown(editor: RuleEditor, text: str) -> str:
    editor.show_rule(parse_rule(text))
    return printed(editor.rule())


def row(editor: RuleEditor, at: int = 0) -> ConditionRow:
    found = editor.group.rows[at]
    assert isinstance(found, ConditionRow)
    return found


def choose(row: ConditionRow, what: object, comparison: str | None = None, is_not: bool = False) -> None:
    row.field.pick(_Key(what))  # type: ignore[arg-type]
    row.field.picked.emit()
    if comparison is not None:
        row.comparison.pick((comparison, is_not))
        row.comparison.picked.emit()


# ---------------------------------------------------------------- what is shown


@pytest.mark.parametrize(
    "text",
    [
        "",
        "miles",
        'artist:"kind of" -album:"blue"',
        "year:1990..1999 rating:>=3.5 length:<=5:00 bpm:120 -skipped:>=50%",
        "added:<30d -last:<2w first:>1y",
        "is:loved -is:video played:never rating:none",
        'played:weekend,morning>=3 played:"deep work"<=1 played:night=2..4',
        '-in:"Road trip" in:focus',
        "a OR (b -(c OR d)) OR -(e f)",
        "-(a OR b)",
        "limit:2h by:random.7",
        "limit:90s by:-plays",
        "limit:4GB by:fits-now",
        "limit:10% by:original-year",
    ],
)
def test_the_rule_that_is_shown_is_the_rule(editor: RuleEditor, text: str) -> None:
    rule = parse_rule(text)
    editor.show_rule(rule)
    assert editor.rule() == rule
    for one in editor.findChildren(ConditionRow):
        one._shown = None  # as if each had been touched
    assert editor.rule() == rule


words = st.text("abç 12!", min_size=1, max_size=6).map(str.strip).filter(bool)
leaves: st.SearchStrategy[Query] = st.one_of(
    st.builds(Words, words, st.none() | st.sampled_from(Field), st.booleans()),
    st.builds(Is, st.sampled_from(State)),
    st.builds(Age, st.sampled_from(Event), st.booleans(), st.integers(0, 99_999), st.sampled_from(Unit)),
    st.builds(InPlaylist, words),
    st.builds(
        lambda parts, days, doing, low, more: Heard(
            tuple(part for part in Daypart if part in parts),
            tuple(sorted(days)),
            tuple(sorted(doing)),
            low,
            None if more is None else (low or 0) + more,
        ),
        st.frozensets(st.sampled_from(Daypart), min_size=1),
        st.frozensets(st.integers(0, 6)),
        st.frozensets(st.sampled_from([*ACTIVITIES, Activity("deep work")])),
        st.integers(0, 9),
        st.none() | st.integers(0, 9),
    ),
    *(
        st.lists(st.integers(*LIMITS[measure]), min_size=2, max_size=2)
        .map(sorted)
        .flatmap(lambda ends: st.sampled_from([(ends[0], ends[1]), (None, ends[0]), (ends[1], None)]))
        .map(lambda ends, measure=measure: Range(measure, *ends))
        for measure in Measure
    ),
)
trees = leaves
for _ in range(4):
    some = st.lists(trees, min_size=1, max_size=2)
    trees = (
        leaves
        | some.map(lambda parts: every(*parts))
        | some.map(lambda parts: either(*parts))
        | some.map(lambda parts: negated(either(*parts)))
    )
orders = [Sorted(by, down) for by in SortBy for down in (False, True) if by is not SortBy.FOR_YOU or not down]
rules = st.builds(
    Rule,
    st.just(EVERYTHING) | trees,
    st.none() | st.sampled_from(Amount).flatmap(lambda of: st.builds(Limit, st.integers(1, MOST[of]), st.just(of))),
    st.sampled_from([Drawn(), Drawn(9), *orders]),
)


@settings(deadline=None, max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(rules)
def test_a_rule_four_deep_survives_editor_and_text_and_editor(editor: RuleEditor, rule: Rule) -> None:
    editor.show_rule(rule)
    for one in editor.findChildren(ConditionRow):
        one._shown = None  # so that the controls themselves tell
    assert editor.rule() == rule
    groups = editor.group.value()
    editor.show_rule(parse_rule(printed(editor.rule())))
    assert editor.group.value() == groups == group_of(rule.query)
    assert editor.rule() == rule


# ---------------------------------------------------------------- what is done in it


def test_a_rule_is_built_by_mouse(editor: RuleEditor, qtbot: QtBot) -> None:
    told: list[str] = []
    editor.changed.connect(lambda: told.append(printed(editor.rule())))
    QTest.mouseClick(editor.group.condition, Qt.MouseButton.LeftButton)
    assert told == [""], "a condition that is not complete asks for nothing"
    words = row(editor).control
    assert isinstance(words, WordsValue)
    QTest.keyClicks(words.text, "jazz")
    assert told[-1] == "genre:jazz"
    QTest.mouseClick(editor.group.inner, Qt.MouseButton.LeftButton)
    group = editor.group.rows[1]
    assert isinstance(group, GroupEditor)
    group.of.pick(group.of.itemData(2))
    group.of.picked.emit()
    inner = group.rows[0]
    assert isinstance(inner, ConditionRow)
    choose(inner, Event.LAST_PLAYED, "within")
    age = inner.control
    assert isinstance(age, AgeValue)
    age.count.setValue(7)
    assert told[-1] == "genre:jazz -last:<7d"
    QTest.mouseClick(row(editor).remove, Qt.MouseButton.LeftButton)
    assert told[-1] == "-last:<7d"
    group.removed.emit()
    assert told[-1] == ""


def test_each_kind_of_value_makes_its_condition(editor: RuleEditor) -> None:
    editor.group.add_condition()
    it = row(editor)
    choose(it, Measure.RATING, "least")
    rating = it.control
    assert isinstance(rating, RangeValue)
    assert printed(editor.rule()) == "", "no stars are given yet"
    stars = rating.low.focusProxy()
    assert stars is not None
    QTest.keyClick(stars, Qt.Key.Key_4)
    assert printed(editor.rule()) == "rating:>=4"
    choose(it, Measure.LENGTH, "between")
    length = it.control
    assert isinstance(length, RangeValue)
    for end, typed in ((length.low, "5"), (length.high, "3:30")):
        line = end.focusProxy()
        assert isinstance(line, QLineEdit)
        QTest.keyClicks(line, typed)
    assert printed(editor.rule()) == "length:3:30..5:00"
    choose(it, Heard, "is")
    heard = it.control
    assert isinstance(heard, HeardValue)
    assert printed(editor.rule()) == "", "at no moment yet"
    for chip in (heard.days[5], heard.days[6], heard.dayparts[Daypart.MORNING], heard.activities[Activity("gaming")]):
        QTest.mouseClick(chip, Qt.MouseButton.LeftButton)
    heard.low.setValue(3)
    assert printed(editor.rule()) == "played:weekend,morning,gaming=3"
    choose(it, State.LOVED, "is", is_not=True)
    state = it.control
    assert isinstance(state, StateValue)
    assert printed(editor.rule()) == "-is:loved"
    choose(it, InPlaylist, "in", is_not=True)
    playlist = it.control
    assert isinstance(playlist, ListValue)
    QTest.keyClicks(playlist.name, "Focus")
    assert printed(editor.rule()) == '-in:"Focus"'
    choose(it, Measure.SKIPPED, "most")
    assert printed(editor.rule()) == "skipped:<=50%"


@pytest.mark.parametrize(("measure", "rule"), [(Measure.PLAYS, "plays:>=1"), (Measure.YEAR, "year:2000")])
def test_a_number_is_compared_as_is_mostly_meant(editor: RuleEditor, measure: Measure, rule: str) -> None:
    shown(editor, "genre:jazz")
    choose(row(editor), measure)
    assert printed(editor.rule()) == rule


def test_what_can_be_asked_stands_in_groups_with_titles_that_are_passed_by(editor: RuleEditor) -> None:
    editor.begin()
    field = row(editor).field
    titles = [field.itemText(at) for at in range(field.count()) if field.itemData(at) is None]
    assert titles == ["What it is", "What you think of it", "How you listen to it", "Where it is"]
    field.setCurrentIndex(0)
    before = field.findText("What you think of it") - 1
    field.setCurrentIndex(before)
    QTest.keyClick(field, Qt.Key.Key_Down)
    assert field.currentText() == "Rating"
    asked = {field.itemData(at).what for at in range(field.count()) if field.itemData(at) is not None}
    assert asked == {None, *Field, *Measure, *Event, *State, Heard, InPlaylist}


def test_a_click_beside_what_is_proposed_does_its_thing(editor: RuleEditor, qtbot: QtBot) -> None:
    editor._known.know(Field.GENRE, ["Jazz", "Japanese Jazz"])
    editor.begin()
    value = row(editor).control
    assert isinstance(value, WordsValue)
    editor.activateWindow()
    qtbot.waitUntil(editor.isActiveWindow)
    value.text.setFocus()
    QTest.keyClicks(value.text, "ja")
    popup = value.text.completer().popup()
    assert popup is not None
    qtbot.waitUntil(popup.isVisible)
    button = editor.group.condition
    window = editor.windowHandle()
    assert window is not None
    at = button.mapTo(editor, button.rect().center())
    QTest.mouseClick(window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
    assert not popup.isVisible()
    assert len(editor.group.rows) == 2
    assert value.text.text() == "ja"


def test_what_is_not_edited_stays_to_the_letter(editor: RuleEditor) -> None:
    odd = parse('artist:"a\tb  c"')
    editor.show_rule(Rule(odd))
    assert editor.rule() == Rule(odd)


def test_a_limit_and_an_order_are_chosen(editor: RuleEditor) -> None:
    limit, order = editor.limit, editor.order
    limit.is_on.pick(True)
    limit.is_on.picked.emit()
    assert printed(editor.rule()) == "limit:50"
    limit.unit.pick((Amount.SECONDS, 3600))
    limit.unit.picked.emit()
    limit.count.setValue(2)
    assert printed(editor.rule()) == "limit:2h"
    limit.unit.pick((Amount.PERCENT, 1))
    limit.count.setValue(500)
    limit.unit.picked.emit()
    assert printed(editor.rule()) == "limit:100%"
    order.by.pick(SortBy.PLAYS)
    order.by.picked.emit()
    assert printed(editor.rule()) == "limit:100% by:-plays", "most first is what one means"
    order.direction.pick(False)
    order.direction.picked.emit()
    assert printed(editor.rule()) == "limit:100% by:plays"
    order.by.pick("random")
    order.by.picked.emit()
    assert not order.direction.isVisible()
    assert printed(editor.rule()) == "limit:100% by:random"


@pytest.mark.parametrize("size", [90, 100, 130, 200])
def test_every_choice_has_room_for_its_longest_words(editor: RuleEditor, keeper: ThemeKeeper, size: int) -> None:
    keeper.set_look(Look(size=size))
    shown(editor, "last:<30d limit:50")
    editor.resize(1800, 800)
    editor.show()
    QApplication.processEvents()
    for choice in editor.findChildren(Choice):
        if choice.isVisible():
            longest = max(choice.fontMetrics().horizontalAdvance(choice.itemText(at)) for at in range(choice.count()))
            assert choice._room() >= longest, choice.currentText()


def test_it_says_where_what_was_never_played_goes(editor: RuleEditor) -> None:
    def told(text: str) -> tuple[list[str], str, bool]:
        shown(editor, text)
        one = row(editor)
        assert isinstance(one.control, AgeValue)
        choices = [one.comparison.itemText(at) for at in range(one.comparison.count())]
        return choices, one.comparison.currentText(), not one.control.never.isHidden()

    usual = ["in the last", "not in the last", "longer ago than"]
    assert told("last:<30d") == (usual, "in the last", False)
    assert told("-last:<30d") == (usual, "not in the last", True)
    assert told("last:>30d") == (usual, "longer ago than", False)
    assert told("-last:>30d") == ([*usual, "not longer ago than"], "not longer ago than", True)
    assert told("-added:<30d") == (usual, "not in the last", False)
    one = row(editor)
    choose(one, Event.LAST_PLAYED, "within", is_not=True)
    assert isinstance(one.control, AgeValue)
    assert not one.control.never.isHidden()
