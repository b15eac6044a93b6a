"""What vanishes leaves the focus beside it; what comes over the window gives it back."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from conftest import Start
from segue.domain.context import Daypart
from segue.gui.kept_focus import KeptFocus
from segue.gui.sidebar import Place
from segue.gui.theme_keeper import Scheme, ThemeKeeper
from segue.gui.toast import Toast


class Scene:
    """Two lists of three buttons beside each other."""

    def __init__(self, qtbot: QtBot) -> None:
        self.window = QWidget()
        self.kept = KeptFocus(self.window)
        row = QHBoxLayout(self.window)
        self.lists: list[QWidget] = []
        self.buttons: list[list[QPushButton]] = []
        for name in "ab":
            whole = QWidget()
            column = QVBoxLayout(whole)
            buttons = [QPushButton(f"{name}{n}") for n in range(3)]
            for button in buttons:
                column.addWidget(button)
            self.lists.append(whole)
            self.buttons.append(buttons)
            row.addWidget(whole)
        self.window.show()
        qtbot.addWidget(self.window)
        self.window.activateWindow()
        qtbot.waitUntil(self.window.isActiveWindow)


@pytest.fixture
def scene(qtbot: QtBot) -> Scene:
    return Scene(qtbot)


@pytest.fixture
def keeper(qapp: QApplication) -> Iterator[ThemeKeeper]:
    keeper = ThemeKeeper(qapp, daypart=Daypart.EVENING, scheme=Scheme.DARK, moves=False)
    yield keeper
    keeper.deleteLater()


def focused() -> str:
    focus = QApplication.focusWidget()
    return focus.text() if isinstance(focus, QPushButton) else ""


def test_of_a_row_that_is_deleted_it_goes_to_the_nearest(scene: Scene, qtbot: QtBot) -> None:
    scene.buttons[1][2].setFocus()
    scene.buttons[1][2].deleteLater()
    qtbot.waitUntil(lambda: focused() == "b1")
    scene.buttons[1][1].deleteLater()
    qtbot.waitUntil(lambda: focused() == "b0")


def test_where_a_whole_list_goes_it_goes_beside_that(scene: Scene, qtbot: QtBot) -> None:
    around = QWidget()
    scene.window.layout().addWidget(around)  # type: ignore[union-attr]
    column = QVBoxLayout(around)
    for one in scene.lists:
        column.addWidget(one)
    qtbot.waitUntil(lambda: scene.lists[1].y() > scene.lists[0].y())
    scene.buttons[1][0].setFocus()
    scene.lists[1].deleteLater()
    qtbot.waitUntil(lambda: focused() == "a2")


def test_what_is_given_to_another_stays_there(scene: Scene, qtbot: QtBot) -> None:
    scene.buttons[0][1].setFocus()
    scene.buttons[0][1].deleteLater()
    scene.buttons[1][2].setFocus()
    qtbot.wait(20)
    assert focused() == "b2"


def test_what_cannot_be_used_any_more_leaves_it_beside_it(start: Start, demo_copy: Path, qtbot: QtBot) -> None:
    """Whether the window is looked at meanwhile, or a dialog is."""
    window = start(demo_copy).program.window
    window.way.open(Place.SETTINGS)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    folders = window.choices.settings.parts.folders
    folders.add.setFocus()
    folders.add.setEnabled(False)
    assert window.focusWidget() is not folders.add
    assert folders.isAncestorOf(window.focusWidget())
    folders.add.setEnabled(True)
    folders.add.setFocus()
    dialog = QDialog()
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    folders.add.setEnabled(False)
    assert folders.isAncestorOf(window.focusWidget())


@pytest.mark.parametrize("way", ["undo", "dismiss"])
def test_a_toast_gives_the_focus_back(scene: Scene, keeper: ThemeKeeper, qtbot: QtBot, way: str) -> None:
    toast = Toast(keeper, scene.window)
    scene.buttons[0][1].setFocus()
    undone: list[str] = []
    toast.tell("Gone", lambda: undone.append("undone"))
    button = (
        toast.button
        if way == "undo"
        else toast.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)[-1]
    )
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Space)
    assert not toast.isVisible()
    assert focused() == "a1"
    assert undone == (["undone"] if way == "undo" else [])


def test_a_toast_takes_no_focus_with_it_that_is_elsewhere(scene: Scene, keeper: ThemeKeeper, qtbot: QtBot) -> None:
    toast = Toast(keeper, scene.window)
    scene.buttons[0][1].setFocus()
    toast.tell("Gone", lambda: None)
    toast.button.setFocus()
    scene.buttons[1][1].setFocus()
    assert toast.undo()
    assert focused() == "b1"
