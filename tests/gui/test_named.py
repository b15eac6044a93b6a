"""Boxes to choose from tell what is chosen as far as there is room, and all of it to who asks."""

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from painted_words import painted_by
from segue.core.tailoring import Look
from segue.domain.context import Daypart
from segue.gui.named import ChoiceBox
from segue.gui.rule_controls import Choice
from segue.gui.theme_keeper import ThemeKeeper

WORDS = "Like the system, whatever that may be"


@pytest.fixture
def keeper(qapp: QApplication) -> ThemeKeeper:
    return ThemeKeeper(qapp, daypart=Daypart.EVENING)


@pytest.fixture
def box(keeper: ThemeKeeper, qtbot: QtBot) -> ChoiceBox:
    box = ChoiceBox("Language")
    box.addItem(WORDS)
    qtbot.addWidget(box)
    with qtbot.waitExposed(box):
        box.show()
    return box


@pytest.mark.parametrize("size", [100, 150, 200])
def test_all_is_told_where_there_is_room(keeper: ThemeKeeper, box: ChoiceBox, size: int) -> None:
    keeper.set_look(Look(size=size))
    box.resize(box.sizeHint())
    assert [one.words for one in painted_by(box)] == [WORDS]
    assert box.toolTip() == ""


def test_what_has_no_room_ends_with_an_ellipsis(box: ChoiceBox) -> None:
    box.resize(160, box.sizeHint().height())
    (told,) = painted_by(box)
    assert told.words.endswith("…")
    assert not told.is_cut
    assert box.toolTip() == WORDS
    box.setItemText(0, "Short")
    assert box.toolTip() == ""


def test_a_box_has_room_for_the_longest_of_its_words_as_they_are_now(keeper: ThemeKeeper, qtbot: QtBot) -> None:
    box = Choice("Field")
    box.addItem("Title")
    qtbot.addWidget(box)
    with qtbot.waitExposed(box):
        box.show()
    short = box.sizeHint().width()

    def has_room_for(words: str) -> bool:
        box.setCurrentText(words)
        box.resize(box.sizeHint())
        return [one.words for one in painted_by(box)] == [words]

    box.addItem(WORDS)
    assert has_room_for(WORDS)
    keeper.set_look(Look(size=200))
    assert has_room_for(WORDS)
    box.setItemText(1, f"{WORDS}, {WORDS}")
    assert has_room_for(f"{WORDS}, {WORDS}")
    keeper.set_look(Look(size=100))
    box.removeItem(1)
    assert box.sizeHint().width() == short
