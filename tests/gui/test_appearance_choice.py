"""How the window is chosen to look, and what stands where in it: by mouse and by keys, and seen at once."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from fakes import FakeSettings
from segue.core.tailoring import Arranging, Look, Scheme, Tailoring
from segue.domain.context import Daypart
from segue.gui.appearance_choice import AppearanceChoice
from segue.gui.arrangement_choice import ArrangementChoice
from segue.gui.check_box import CheckBox
from segue.gui.hue_bar import HueBar, colour_of
from segue.gui.theme_keeper import ThemeKeeper


@pytest.fixture
def keeper(qapp: QApplication) -> Iterator[ThemeKeeper]:
    keeper = ThemeKeeper(qapp, daypart=Daypart.EVENING, scheme=Scheme.LIGHT, moves=False)
    yield keeper
    keeper.set_look(Look())
    keeper.deleteLater()


@pytest.fixture
def choice(keeper: ThemeKeeper, qtbot: QtBot) -> AppearanceChoice:
    tailoring = Tailoring(FakeSettings({"scheme": "light"}))
    tailoring.looks_otherwise.connect(keeper.set_look)
    choice = AppearanceChoice(keeper, tailoring)
    qtbot.addWidget(choice)
    choice.resize(500, 600)
    choice.show()
    return choice


def notes(choice: AppearanceChoice) -> str:
    return "\n".join(label.text() for label in choice.accent.findChildren(QLabel) if label.isVisible())


def test_nothing_below_jumps_while_accents_are_tried(choice: AppearanceChoice, qtbot: QtBot) -> None:
    heights: set[int] = set()
    for button in (choice.accent.by_day, choice.accent.swatches["green"], choice.accent.swatches["rose"]):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        heights.add(choice.accent.sizeHint().height())
    assert len(heights) == 1


def test_the_colours_of_the_set_stand_on_one_line(choice: AppearanceChoice, qtbot: QtBot) -> None:
    for width in (620, 500):
        choice.resize(width, 600)
        QApplication.processEvents()
        assert len({one.y() for one in choice.accent.swatches.values()}) == 1


def test_the_colours_of_the_set_grow_with_the_type(choice: AppearanceChoice, keeper: ThemeKeeper) -> None:
    swatch = choice.accent.swatches["rose"]
    before = swatch.size()
    keeper.set_look(Look(size=200))
    QApplication.processEvents()
    assert swatch.height() > 1.4 * before.height()


def test_an_accent_of_the_set_is_taken_and_the_day_again(choice: AppearanceChoice, keeper: ThemeKeeper) -> None:
    by_day = keeper.theme.accent
    assert choice.accent.by_day.isChecked()
    choice.accent.swatches["teal"].click()
    assert keeper.theme.accent != by_day
    assert "By the hour" in notes(choice), "what stands below keeps its place"
    choice.accent.by_day.click()
    assert keeper.theme.accent == by_day
    assert "amber in the evening" in notes(choice)


def test_a_colour_of_ones_own_that_could_not_be_read_is_made_darker_and_says_so(
    choice: AppearanceChoice, keeper: ThemeKeeper, qtbot: QtBot
) -> None:
    assert not choice.accent.typed.isVisible()
    choice.accent.own.click()
    assert choice.accent.typed.isVisible()
    choice.accent.typed.clear()
    qtbot.keyClicks(choice.accent.typed, "#FFEE0")
    before = keeper.theme.accent
    qtbot.keyClicks(choice.accent.typed, "0")
    assert keeper.look.accent == "#ffee00"
    assert keeper.theme.accent not in (before, "#ffee00")
    assert notes(choice) == "Made darker where it stands, so that it can be read."
    choice.accent.typed.clear()
    qtbot.keyClicks(choice.accent.typed, "#7a1f5c")
    assert keeper.theme.accent == "#7a1f5c"
    assert notes(choice) == ""


def test_a_hue_is_dragged_and_taken_when_it_is_let_go(keeper: ThemeKeeper, qtbot: QtBot) -> None:
    bar, taken = HueBar(keeper, "Hue"), list[str]()
    qtbot.addWidget(bar)
    bar.resize(300, 28)
    bar.show()
    bar.taken.connect(taken.append)
    left, middle = Qt.MouseButton.LeftButton, QPoint(150, 14)
    qtbot.mousePress(bar, left, pos=QPoint(20, 14))
    qtbot.mouseMove(bar, middle)
    assert taken == []
    qtbot.mouseRelease(bar, left, pos=middle)
    assert taken == [colour_of(bar.value())]
    qtbot.keyClick(bar, Qt.Key.Key_Right)
    assert len(taken) == 2
    assert taken[0] != taken[1]


def test_the_size_of_text_is_seen_at_once(choice: AppearanceChoice) -> None:
    button = choice.text_size.buttons[200]
    before = button.font().pixelSize()
    button.click()
    assert button.font().pixelSize() == 2 * before
    assert button.isChecked()


@pytest.fixture
def arranged(keeper: ThemeKeeper, qtbot: QtBot) -> tuple[ArrangementChoice, Arranging]:
    names = {name: name.upper() for name in "abc"}
    arranging = Arranging(FakeSettings(), "letters", tuple(names))
    choice = ArrangementChoice(keeper, arranging, "Letters", names, dict.fromkeys(names, "music"))
    qtbot.addWidget(choice)
    choice.resize(300, 200)
    choice.show()
    return choice, arranging


def test_a_click_on_its_check_hides_and_shows(arranged: tuple[ArrangementChoice, Arranging], qtbot: QtBot) -> None:
    choice, arranging = arranged
    check = QPoint(16, choice.list.visualItemRect(choice.list.item(1)).center().y())
    for shown in (("a", "c"), ("a", "b", "c")):
        qtbot.mouseClick(choice.list.viewport(), Qt.MouseButton.LeftButton, pos=check)
        assert arranging.now.shown == shown
    beside = QPoint(120, check.y())
    qtbot.mouseClick(choice.list.viewport(), Qt.MouseButton.LeftButton, pos=beside)
    assert arranging.now.shown == ("a", "b", "c")


def test_keys_move_and_the_one_that_is_moved_keeps_the_focus(
    arranged: tuple[ArrangementChoice, Arranging], qtbot: QtBot
) -> None:
    choice, arranging = arranged
    choice.list.setCurrentRow(2)
    alt = Qt.KeyboardModifier.AltModifier
    for order in (("a", "c", "b"), ("c", "a", "b"), ("c", "a", "b")):
        qtbot.keyClick(choice.list, Qt.Key.Key_Up, alt)
        assert arranging.now.order == order
    current = choice.list.currentItem()
    assert current is not None
    assert current.text() == "C"
    choice.usual.click()
    assert arranging.now == arranging.usual
    assert not choice.usual.isEnabled()


def test_the_words_of_a_check_box_take_as_many_lines_as_they_need(keeper: ThemeKeeper, qtbot: QtBot) -> None:
    box = CheckBox("Measure the tracks that do not say how loud they are")
    qtbot.addWidget(box)
    assert box.heightForWidth(800) < box.heightForWidth(200)
    assert box.minimumSizeHint().width() < 120
    box.resize(200, box.heightForWidth(200))
    box.show()
    qtbot.mouseClick(box, Qt.MouseButton.LeftButton, pos=QPoint(12, 12))
    assert box.isChecked()
    assert not box.grab().isNull()
