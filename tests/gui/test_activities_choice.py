"""The list of activities in the settings, and what Segue notices: through the real window."""

from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from conftest import Running, Start
from segue.domain.context import ACTIVITIES, Activity, Attention
from segue.domain.sensing import Hindrance, Ignored, OutputKind, Program, ProgramKind, Seen
from segue.gui.activities_choice import ActivitiesChoice
from segue.gui.senses_choice import SensesChoice, attention_words, front_hidden_words
from segue.gui.settings_list import Chapter
from segue.gui.sidebar import Place

SHIFT = Qt.KeyboardModifier.ShiftModifier
GAMING, WORKING = Activity("gaming"), Activity("working")
GAME = Program("steam:1", "Outer Wilds", ProgramKind.GAME)
BROWSER = Program("firefox", "Firefox")


@pytest.fixture
def running(start: Start, tmp_path: Path, qtbot: QtBot) -> Running:
    begun = start(tmp_path)
    window = begun.program.window
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.sidebar.chosen.emit(Place.SETTINGS)
    window.choices.settings.show_section(Chapter.DOING)
    return begun


@pytest.fixture
def choice(running: Running) -> ActivitiesChoice:
    return running.program.window.choices.settings.parts.activities


@pytest.fixture
def senses(running: Running) -> SensesChoice:
    return running.program.window.choices.settings.parts.senses


def words_in(widget: QWidget) -> list[str]:
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget)]


def chip_of(running: Running) -> QPushButton:
    bar = running.program.window.bar
    return next(it for it in bar.findChildren(QPushButton) if it.accessibleName().startswith("Activity:"))


def offered(running: Running) -> list[str]:
    """What the chip at the foot of the window lets one choose."""
    menu = chip_of(running).menu()
    menu.aboutToShow.emit()
    return [action.text() for action in menu.actions() if action.text()]


def test_one_that_is_added_can_be_chosen(running: Running, choice: ActivitiesChoice) -> None:
    assert not choice.add.isEnabled()
    QTest.keyClicks(choice.typed, "Cleaning")
    QTest.keyClick(choice.typed, Qt.Key.Key_Return)
    assert choice.typed.text() == ""
    assert list(choice.rows) == [*ACTIVITIES, "cleaning"]
    assert offered(running)[-2:] == ["Cleaning", "None"]


def test_a_name_that_is_taken_is_refused_with_a_sentence(choice: ActivitiesChoice) -> None:
    choice.typed.setText("Gaming")
    choice.add.click()
    assert "“gaming” is in your list already." in words_in(choice)
    choice.typed.setText("Games")
    assert "“gaming” is in your list already." not in words_in(choice)


def test_renaming_by_keyboard(running: Running, choice: ActivitiesChoice, qtbot: QtBot) -> None:
    running.program.surroundings.set_activity(GAMING)
    row = choice.rows[GAMING]
    row.pencil.click()
    qtbot.waitUntil(row.name.hasFocus)
    QTest.keyClicks(row.name, "Playing")
    QTest.keyClick(row.name, Qt.Key.Key_Return)
    assert list(choice.rows)[1] == "playing"
    assert running.program.surroundings.activity == "playing"
    assert "Activity: Playing" in chip_of(running).accessibleName()
    undo, redo = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ControlModifier | SHIFT
    for keys, name in ((undo, "gaming"), (redo, "playing"), (undo, "gaming")):
        QTest.keyClick(choice.rows[Activity("working")].pencil, Qt.Key.Key_Z, keys)
        assert list(choice.rows)[1] == name
        assert running.program.surroundings.activity == name


def test_escape_leaves_the_name_as_it_was(choice: ActivitiesChoice, qtbot: QtBot) -> None:
    row = choice.rows[GAMING]
    row.pencil.click()
    qtbot.waitUntil(row.name.hasFocus)
    QTest.keyClicks(row.name, "nothing")
    QTest.keyClick(row.name, Qt.Key.Key_Escape)
    assert list(choice.rows) == list(ACTIVITIES)
    assert "Gaming" in words_in(row)


def test_putting_in_order_keeps_the_focus_where_it_was(choice: ActivitiesChoice, qtbot: QtBot) -> None:
    choice.rows[GAMING].down.click()
    assert list(choice.rows)[:3] == ["working", "exercising", "gaming"]
    qtbot.waitUntil(lambda: choice.rows[GAMING].down.hasFocus())
    choice.rows[Activity("reading")].up.click()
    assert not choice.rows[WORKING].up.isEnabled()


def test_one_that_is_removed_comes_back_by_undo(running: Running, choice: ActivitiesChoice) -> None:
    choice.rows[GAMING].remove.click()
    assert GAMING not in choice.rows
    assert "Gaming" not in offered(running)
    running.program.window.toast.button.click()
    assert list(choice.rows) == list(ACTIVITIES)


# ---------------------------------------------------------------- noticing


def seen(running: Running, qtbot: QtBot, now: Seen, during: timedelta = timedelta()) -> None:
    running.programs.seen = now
    senses, looks = running.program.offering.senses, running.programs.looks
    running.alarms.advance(during)
    senses.look()
    qtbot.waitUntil(lambda: running.programs.looks > looks and senses.seen == now)


def test_nothing_is_looked_at_before_the_listener_says_so(running: Running, senses: SensesChoice) -> None:
    assert not senses.is_on.isChecked()
    assert not senses.kinds[ProgramKind.GAME].isVisible()
    running.alarms.advance(timedelta(minutes=5))
    assert running.programs.looks == 0


def test_a_game_is_noticed_and_said_so(running: Running, senses: SensesChoice, qtbot: QtBot) -> None:
    senses.is_on.click()
    for _ in range(6):
        seen(running, qtbot, Seen((GAME, BROWSER), front_hidden=Hindrance.WAYLAND), timedelta(seconds=20))
    told = words_in(senses)
    assert "Outer Wilds" in told
    assert "Gaming, as noticed" in told
    assert front_hidden_words(Hindrance.WAYLAND) in told
    assert "by the programs" in chip_of(running).toolTip()
    running.program.window.bar.activity_chosen.emit(WORKING)
    assert "Working, as you said" in words_in(senses)


def test_what_a_kind_and_a_program_stand_for(running: Running, senses: SensesChoice, qtbot: QtBot) -> None:
    senses.is_on.click()
    seen(running, qtbot, Seen((), BROWSER))
    seen(running, qtbot, Seen((BROWSER,), BROWSER))
    browser = senses.programs[BROWSER.key]
    assert browser.currentText() == "Nothing so far"
    browser.setCurrentIndex(browser.findText("Working"))
    browser.activated.emit(browser.currentIndex())
    assert running.program.surroundings.activity == WORKING
    browser = senses.programs[BROWSER.key]
    browser.setCurrentIndex(browser.findText("Pay no attention"))
    browser.activated.emit(browser.currentIndex())
    assert running.program.offering.senses.ruled[BROWSER.key] == ("Firefox", Ignored.IGNORED)
    games = senses.kinds[ProgramKind.GAME]
    games.setCurrentIndex(games.findText("Nothing"))
    games.activated.emit(games.currentIndex())
    assert running.program.offering.senses.kinds[ProgramKind.GAME] is None


def test_where_it_cannot_see_it_says_so(running: Running, senses: SensesChoice, qtbot: QtBot) -> None:
    senses.is_on.click()
    seen(running, qtbot, Seen(hidden=Hindrance.SANDBOX, front_hidden=Hindrance.SANDBOX))
    assert any(words.startswith("Cannot be seen: Segue runs in a sandbox") for words in words_in(senses))


def test_what_the_desktop_does_not_tell_is_named() -> None:
    assert "does not tell" not in attention_words(Attention(True, True, True, True))
    assert attention_words(Attention(True, False, True, False)).endswith(
        "This desktop does not tell of: “do not disturb”, the lock."
    )


def test_what_a_device_stands_for(running: Running, senses: SensesChoice, qtbot: QtBot) -> None:
    senses.is_on.click()
    running.outputs.plug_in("Living room TV")
    seen(running, qtbot, Seen((BROWSER,), BROWSER))
    assert "Living room TV" in words_in(senses)
    television = senses.outputs[OutputKind.TELEVISION]
    assert television.currentText() == "Nothing"
    television.setCurrentIndex(television.findText("Relaxing"))
    television.activated.emit(television.currentIndex())
    assert running.program.surroundings.activity == "relaxing"
