"""A folder is given up in the settings: its tracks leave the list, and come back when that is taken back."""

from pathlib import Path

from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from conftest import Start
from segue.domain.sorting import SortBy
from segue.gui.sidebar import Place


def test_a_folder_given_up_in_the_settings_and_taken_back(start: Start, demo_copy: Path, qtbot: QtBot) -> None:
    running = start(demo_copy)
    library, window = running.program.library, running.program.window
    (folder,) = library.folders
    ids = sorted(library.find("", SortBy.TITLE, False))
    window.way.go(Place.SETTINGS)

    def no_longer() -> list[QAbstractButton]:
        buttons = window.choices.settings.findChildren(QAbstractButton)
        return [button for button in buttons if button.accessibleName() == f"No longer list {folder}"]

    qtbot.waitUntil(lambda: len(no_longer()) == 1)
    no_longer()[0].click()
    assert list(library.folders) == []
    qtbot.waitUntil(lambda: not no_longer())
    qtbot.waitUntil(lambda: not len(library.find("", SortBy.TITLE, False)), timeout=20_000)
    assert window.toast._words.text() == f"“{folder.name}” is no longer listed; its plays are kept"
    window.toast.undo()
    qtbot.waitUntil(lambda: sorted(library.find("", SortBy.TITLE, False)) == ids, timeout=20_000)
    qtbot.waitUntil(lambda: len(no_longer()) == 1)
