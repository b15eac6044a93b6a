"""The lyrics as they are shown: followed, scrolled, gone to and copied."""

from collections.abc import Iterator
from datetime import timedelta

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QFocusEvent, QKeyEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from segue.domain.context import Daypart
from segue.domain.lyrics import parse
from segue.gui.lyrics_view import LyricsView, TimedLines, _from_right
from segue.gui.theme_keeper import Scheme, ThemeKeeper

MANY = parse("Heading\n" + "\n".join(f"[{n // 60:02}:{n % 60:02}.00]line {n}" for n in range(100)))


def s(seconds: float) -> timedelta:
    return timedelta(seconds=seconds)


@pytest.fixture
def keeper(qapp: QApplication) -> Iterator[ThemeKeeper]:
    keeper = ThemeKeeper(qapp, daypart=Daypart.EVENING, scheme=Scheme.DARK, moves=False)
    yield keeper
    keeper.deleteLater()


@pytest.fixture
def view(keeper: ThemeKeeper, qtbot: QtBot) -> LyricsView:
    view = LyricsView(keeper)
    qtbot.addWidget(view)
    view.resize(360, 400)
    view.show()
    qtbot.waitExposed(view)
    view.show_lyrics(MANY)
    return view


def middle(lines: TimedLines, row: int) -> QPoint:
    return lines.visualRect(lines.model().index(row, 0)).center()


def is_in_view(lines: TimedLines, row: int) -> bool:
    return bool(lines.viewport().rect().contains(lines.visualRect(lines.model().index(row, 0))))


def wheel(lines: TimedLines, by: int) -> None:
    at = QPointF(lines.viewport().rect().center())
    buttons, modifiers = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
    event = QWheelEvent(at, at, QPoint(), QPoint(0, by), buttons, modifiers, Qt.ScrollPhase.NoScrollPhase, False)
    QApplication.sendEvent(lines.viewport(), event)


def test_what_is_sung_is_kept_in_view(view: LyricsView) -> None:
    for second in (0, 3, 40, 41, 99, 7):
        view.show_position(s(second))
        assert list(view.timed.sung) == [second + 1]
        assert is_in_view(view.timed, second + 1)


def test_it_moves_gently_and_arrives(view: LyricsView, keeper: ThemeKeeper, qtbot: QtBot) -> None:
    keeper.set_moves(True)
    assert keeper.motion < 200
    view.show_position(s(50))
    assert view.timed.verticalScrollBar().value() == 0
    qtbot.waitUntil(lambda: is_in_view(view.timed, 51))


def test_what_the_listener_scrolls_stays_for_a_while(view: LyricsView, qtbot: QtBot) -> None:
    lines = view.timed
    view.show_position(s(50))
    wheel(lines, 1200)
    there = lines.verticalScrollBar().value()
    assert not is_in_view(lines, 51)
    view.show_position(s(51))
    assert list(lines.sung) == [52]
    assert lines.verticalScrollBar().value() == there
    assert lines.is_held
    lines._rest.setInterval(1)  # the patience is over
    wheel(lines, 10)
    qtbot.waitUntil(lambda: is_in_view(lines, 52))


def test_a_press_seeks_a_line(view: LyricsView, qtbot: QtBot) -> None:
    view.show_position(s(10))
    with qtbot.waitSignal(view.sought) as told:
        QTest.mouseClick(view.timed.viewport(), Qt.MouseButton.LeftButton, pos=middle(view.timed, 12))
    assert told.args == [s(11)]


def test_whoever_has_sought_is_followed_again(view: LyricsView) -> None:
    lines = view.timed
    view.show_position(s(50))
    wheel(lines, 1200)
    QTest.mouseClick(lines.viewport(), Qt.MouseButton.LeftButton, pos=middle(lines, 40))
    assert not lines.is_held


def test_the_keyboard_goes_to_a_line_and_seeks_it(view: LyricsView, qtbot: QtBot) -> None:
    lines = view.timed
    view.take_focus()
    lines.setCurrentIndex(lines.model().index(4, 0))
    QTest.keyClick(lines, Qt.Key.Key_Down)
    assert lines.is_held
    with qtbot.waitSignal(view.sought) as told:
        QTest.keyClick(lines, Qt.Key.Key_Return)
    assert told.args == [s(4)]


def test_a_heading_is_nowhere_to_go(view: LyricsView) -> None:
    heard: list[object] = []
    view.sought.connect(heard.append)
    QTest.mouseClick(view.timed.viewport(), Qt.MouseButton.LeftButton, pos=middle(view.timed, 0))
    assert heard == []


def test_space_and_escape_are_left_to_the_window(view: LyricsView) -> None:
    for text in ("no times", "[00:01.00]with times"):
        view.show_lyrics(parse(text))
        for key in (Qt.Key.Key_Space, Qt.Key.Key_Escape):
            event = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier)
            QApplication.sendEvent(view.currentWidget(), event)
            assert not event.isAccepted()


def test_lyrics_are_copied_without_their_times(view: LyricsView) -> None:
    view.show_lyrics(parse("[00:01.00]one\n[00:02.00]two"))
    QTest.keyClick(view.timed, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.clipboard().text() == "one\ntwo"


def test_text_without_times_is_chosen_and_copied(view: LyricsView) -> None:
    view.show_lyrics(parse("one <b>\n\ntwo"))
    assert not view.follows
    assert view.text.toPlainText() == "one <b>\n\ntwo"
    QTest.keyClick(view.text, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(view.text, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.clipboard().text() == "one <b>\n\ntwo"


def test_other_lyrics_begin_at_their_beginning(view: LyricsView) -> None:
    view.show_position(s(80))
    view.show_lyrics(parse("[00:01.00]other"))
    assert view.timed.verticalScrollBar().value() == 0
    assert list(view.timed.sung) == []


def test_lines_are_read_out(view: LyricsView) -> None:
    view.show_lyrics(parse("[00:01.00]one\n[00:02.00]\n[01:03.00]two"))
    model = view.timed.model()
    said = [model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(3)]
    assert said == ["one", "Pause", "two"]
    assert model.index(2, 0).data(Qt.ItemDataRole.AccessibleDescriptionRole) == "at 1:03"
    found = QAccessible.queryAccessibleInterface(view.timed)
    assert found.text(QAccessible.Text.Name) == "Lyrics"
    assert found.child(0).text(QAccessible.Text.Name) == "one"


def test_focus_is_seen_where_it_came_by_the_keyboard(view: LyricsView) -> None:
    for reason, is_shown in ((Qt.FocusReason.TabFocusReason, True), (Qt.FocusReason.OtherFocusReason, False)):
        QApplication.sendEvent(view.timed, QFocusEvent(QEvent.Type.FocusIn, reason))
        assert view.timed.shows_focus == is_shown


def test_a_narrower_view_still_shows_what_is_sung(view: LyricsView, qtbot: QtBot) -> None:
    view.show_position(s(70))
    view.resize(240, 300)
    qtbot.waitUntil(lambda: is_in_view(view.timed, 71))


@pytest.mark.parametrize(
    ("words", "is_so"), [("مدّ وجزر", True), ("… שלום", True), ("la مدّ", False), ("月", False), ("", False)]
)
def test_scripts_from_right_to_left(words: str, is_so: bool) -> None:
    assert _from_right(words) == is_so
