"""What was undone is done again by the keys, whatever it was."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from conftest import Running, Start
from segue.domain.sorting import SortBy
from segue.domain.taste import OfArtist
from segue.gui.buttons import IconButton
from segue.gui.settings_list import Chapter
from segue.gui.sidebar import Place

_CTRL, _SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def running(start: Start, demo_copy: Path, qtbot: QtBot) -> Running:
    running = start(demo_copy)
    window = running.program.window
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return running


def undo(running: Running, qtbot: QtBot) -> None:
    running.program.window.toast.dismiss()
    qtbot.keyClick(running.program.window, Qt.Key.Key_Z, _CTRL)


def redo(running: Running, qtbot: QtBot) -> None:
    running.program.window.toast.dismiss()
    qtbot.keyClick(running.program.window, Qt.Key.Key_Z, _CTRL | _SHIFT)


def test_what_was_forgotten(running: Running, qtbot: QtBot) -> None:
    program, toast = running.program, running.program.window.toast
    (track,) = program.library.tracks.many(program.library.find("", SortBy.PLAYS, True)[:1])

    def plays() -> int:
        return program.profile.connection.execute("SELECT count(*) FROM plays").fetchone()[0]

    every = plays()
    program.habits.forgetting.forget(OfArtist(track.tags.artists[0]), track.tags.artists[0])
    qtbot.waitUntil(lambda: toast.is_there)
    fewer, told = plays(), toast.words
    assert fewer < every
    for _ in range(2):
        undo(running, qtbot)
        qtbot.waitUntil(lambda: plays() == every)
        redo(running, qtbot)
        qtbot.waitUntil(lambda: plays() == fewer)
        assert toast.words == f"Done again: {told}"
    toast.dismiss()
    (gone,) = program.habits.forgetting.gone
    program.habits.forgetting.take_back(gone)
    assert not toast.can_undo, "it has come back in the settings"


def test_a_folder_that_was_given_up(running: Running, qtbot: QtBot) -> None:
    program, window = running.program, running.program.window
    (folder,) = program.library.folders
    every = len(program.library.find("", SortBy.TITLE, False))
    window.way.go(Place.SETTINGS)
    window.choices.settings.show_section(Chapter.MUSIC)
    words = f"No longer list {folder}"
    remove = next(one for one in window.findChildren(IconButton) if one.accessibleName() == words)
    qtbot.mouseClick(remove, Qt.MouseButton.LeftButton)
    for _ in range(2):
        qtbot.waitUntil(lambda: not len(program.library.find("", SortBy.TITLE, False)), timeout=20_000)
        undo(running, qtbot)
        qtbot.waitUntil(lambda: len(program.library.find("", SortBy.TITLE, False)) == every, timeout=20_000)
        redo(running, qtbot)
        assert not program.library.folders


def test_shuffle_that_an_album_has_turned_off(running: Running, qtbot: QtBot) -> None:
    program, window = running.program, running.program.window
    window.listening.replies.tell_unshuffled()
    for _ in range(2):
        undo(running, qtbot)
        assert program.player.shuffle
        redo(running, qtbot)
        assert not program.player.shuffle
    program.player.set_shuffle(True)
    window.toast.dismiss()
    assert not window.toast.can_undo, "it is on again"
