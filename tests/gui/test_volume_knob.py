"""The volume as one sign: turned, dragged and pressed, and what it says of itself."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from segue.domain.context import Daypart
from segue.gui.theme_keeper import ThemeKeeper
from segue.gui.volume_knob import VolumeKnob

LEFT = Qt.MouseButton.LeftButton


class Turned:
    def __init__(self, knob: VolumeKnob) -> None:
        self.knob = knob
        self.chosen: list[int] = []
        self.muted = 0
        knob.valueChanged.connect(self.chosen.append)
        knob.mute_pressed.connect(self._count)

    def _count(self) -> None:
        self.muted += 1


@pytest.fixture
def it(qapp: QApplication, qtbot: QtBot) -> Turned:
    knob = VolumeKnob(ThemeKeeper(qapp, daypart=Daypart.EVENING))
    qtbot.addWidget(knob)
    knob.show()
    knob.show_volume(50, False)
    return Turned(knob)


def test_what_it_is_shown_it_does_not_tell(it: Turned) -> None:
    it.knob.show_volume(70, True)
    assert it.knob.value() == 70
    assert it.knob.accessibleDescription() == "Muted"
    it.knob.show_volume(70, False)
    assert it.knob.accessibleDescription() == "Volume 70 %"
    assert it.chosen == []


def test_by_keys(it: Turned) -> None:
    QTest.keyClick(it.knob, Qt.Key.Key_Up)
    QTest.keyClick(it.knob, Qt.Key.Key_Down)
    QTest.keyClick(it.knob, Qt.Key.Key_PageDown)
    assert it.chosen == [55, 50, 40]
    QTest.keyClick(it.knob, Qt.Key.Key_Space)
    QTest.keyClick(it.knob, Qt.Key.Key_Return)
    assert it.muted == 2


def test_dragged_upwards_it_is_louder(it: Turned) -> None:
    at = it.knob.rect().center()
    QTest.mousePress(it.knob, LEFT, pos=at)
    for up in (10, 30, 300):
        QTest.mouseMove(it.knob, at - QPoint(0, up))
    QTest.mouseRelease(it.knob, LEFT, pos=at)
    assert it.chosen == [60, 80, 100]
    assert it.muted == 0, "it was dragged, not pressed"


def test_pressed_it_mutes(it: Turned) -> None:
    QTest.mouseClick(it.knob, LEFT)
    assert (it.muted, it.chosen) == (1, [])


def test_while_it_changes_it_says_how_much(it: Turned) -> None:
    before = it.knob.grab().toImage()
    it.knob.show_volume(55, False)
    assert it.knob._tells.isActive()
    assert it.knob.grab().toImage() != before
