"""Shortcuts are looked up and changed: at once, with what they were taken from said, and still so the next day."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QApplication, QMenu
from pytestqt.qtbot import QtBot

from conftest import Running, Start
from segue.core.playback import State
from segue.domain.play import CHOSEN
from segue.domain.sorting import SortBy
from segue.gui.command import Group
from segue.gui.keys import WITHIN
from segue.gui.settings_list import Chapter, Which, chapter_title
from segue.gui.shortcuts_choice import ShortcutsChoice
from segue.gui.sidebar import Place
from segue.gui.targets import ShortcutsAt

_CTRL, _NONE = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.NoModifier


def begun(start: Start, folder: Path, qtbot: QtBot) -> Running:
    running = start(folder)
    running.program.window.activateWindow()
    qtbot.waitUntil(running.program.window.isActiveWindow)
    return running


@pytest.fixture
def running(start: Start, demo_copy: Path, qtbot: QtBot) -> Running:
    return begun(start, demo_copy, qtbot)


def opened(running: Running, qtbot: QtBot) -> ShortcutsChoice:
    window = running.program.window
    qtbot.keyClick(window, Qt.Key.Key_F1)
    assert window.way.here == ShortcutsAt()
    page = window.choices.settings.parts.shortcuts
    qtbot.waitUntil(lambda: page.isVisible() and all(row.isVisible() for row in page.rows.values()))
    return page


def press(page: ShortcutsChoice, qtbot: QtBot, command: str, key: Qt.Key, held: Qt.KeyboardModifier = _NONE) -> None:
    button = page.rows[command].button
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Space)
    assert button.listens
    qtbot.keyClick(button, key, held)
    assert not button.listens


_PRESSES = pytest.mark.skipif(
    sys.platform != "linux" or not shutil.which("xdotool"), reason="xdotool, which presses the keys, is not installed"
)


@_PRESSES
@pytest.mark.parametrize("key", ["F1", "ctrl+slash", "question"])
def test_they_are_looked_up_by_three_keys_and_from_the_settings(running: Running, qtbot: QtBot, key: str) -> None:
    window = running.program.window
    subprocess.run(["xdotool", "key", key], check=True)
    qtbot.waitUntil(lambda: window.way.here == ShortcutsAt())
    window.way.back()
    window.sidebar.chosen.emit(Place.SETTINGS)
    window.choices.settings.show_setting(Which.SHORTCUTS)
    qtbot.waitUntil(lambda: window.choices.settings.parts.shortcuts.rows["mute"].isVisible())


def plays(running: Running, qtbot: QtBot) -> None:
    running.program.player.play(running.program.library.find("", SortBy.ALBUM, False)[:5], CHOSEN)
    qtbot.waitUntil(lambda: running.engine.sounds)


def test_a_key_is_changed_acts_at_once_and_the_next_day(
    running: Running, start: Start, demo_copy: Path, qtbot: QtBot
) -> None:
    plays(running, qtbot)
    player, window = running.program.player, running.program.window
    page = opened(running, qtbot)
    qtbot.waitUntil(page.field.hasFocus)
    qtbot.keyClicks(page.field, "next track")
    assert [one for one, row in page.rows.items() if row.isVisible()] == ["next"]
    assert page.rows["next"].button.keys == ["Ctrl+Right"]
    press(page, qtbot, "next", Qt.Key.Key_G, _CTRL)
    assert page.rows["next"].button.keys == ["Ctrl+G"]
    assert page.rows["next"].again.isVisible()
    qtbot.keyClick(window, Qt.Key.Key_G, _CTRL)
    assert player.queue.at == 1
    qtbot.keyClick(page.rows["next"].button, Qt.Key.Key_Right, _CTRL)
    assert player.queue.at == 1, "the key of before does nothing"
    running.close()

    again = begun(start, demo_copy, qtbot)
    plays(again, qtbot)
    qtbot.keyClick(again.program.window, Qt.Key.Key_G, _CTRL)
    assert again.program.player.queue.at == 1
    page = opened(again, qtbot)
    qtbot.mouseClick(page.rows["next"].again, Qt.MouseButton.LeftButton)
    assert page.rows["next"].button.keys == ["Ctrl+Right"]
    assert not page.all.isVisible()
    focus = QApplication.focusWidget()
    assert focus is page.rows["next"].button, "what vanished leaves the focus beside it"


def test_a_conflict_is_said_and_settled(running: Running, qtbot: QtBot) -> None:
    window, keys = running.program.window, running.program.window.keys
    page = opened(running, qtbot)
    row = page.rows["next"]
    press(page, qtbot, "next", Qt.Key.Key_N, _CTRL)
    assert row.conflict.isVisible()
    assert row.conflict.words.text() == "Ctrl+N is the key of “New playlist”."
    assert row.button.keys == ["Ctrl+Right"]
    qtbot.mouseClick(row.conflict.leave, Qt.MouseButton.LeftButton)
    assert not row.conflict.isVisible()
    assert row.button.hasFocus()
    press(page, qtbot, "next", Qt.Key.Key_N, _CTRL)
    assert row.conflict.take.hasFocus()
    qtbot.keyClick(row.conflict.take, Qt.Key.Key_Space)
    assert row.button.keys == ["Ctrl+N"]
    assert page.rows["new playlist"].button.keys == []
    assert row.button.hasFocus()
    qtbot.keyClick(row.button, Qt.Key.Key_Z, _CTRL)
    assert keys.of("new playlist") == ("Ctrl+N",), "undone as any toast is"
    assert row.button.keys == ["Ctrl+Right"]

    for key, held, name in ((Qt.Key.Key_F2, _NONE, "F2"), (Qt.Key.Key_C, _CTRL, "Ctrl+C")):
        press(page, qtbot, "next", key, held)
        assert name in WITHIN
        assert row.conflict.words.text() == f"{name} does something within lists and texts, and stays there."
        assert not row.conflict.take.isVisible()
    press(page, qtbot, "next", Qt.Key.Key_Escape)
    assert keys.of("next") == ("Ctrl+Right",)
    press(page, qtbot, "next", Qt.Key.Key_Backspace)
    assert keys.of("next") == ()
    assert page.all.isVisible()
    qtbot.mouseClick(page.all, Qt.MouseButton.LeftButton)
    assert keys.of("next") == ("Ctrl+Right",)
    assert window.toast.isVisible()
    focus = QApplication.focusWidget()
    assert focus is not None
    assert window.choices.settings.isAncestorOf(focus)


def test_letters_stay_with_the_text_they_are_typed_in(running: Running, qtbot: QtBot) -> None:
    plays(running, qtbot)
    window, player = running.program.window, running.program.player
    page = opened(running, qtbot)
    press(page, qtbot, "next", Qt.Key.Key_N)
    press(page, qtbot, "mute", Qt.Key.Key_Question, Qt.KeyboardModifier.ShiftModifier)
    qtbot.mouseClick(page.rows["mute"].conflict.take, Qt.MouseButton.LeftButton)
    window.sidebar.search.setFocus()
    qtbot.keyClicks(window.sidebar.search, "n?")
    assert window.sidebar.search.text() == "n?"
    assert player.queue.at == 0
    assert not player.muted
    window.sidebar.search.clear()
    window.sidebar.chosen.emit(Place.TRACKS)
    window.music.library.table.setFocus()
    qtbot.keyClick(window.music.library.table, Qt.Key.Key_N)
    assert player.queue.at == 1


def test_space_may_be_another_commands_and_presses_buttons_still(running: Running, qtbot: QtBot) -> None:
    plays(running, qtbot)
    window, player = running.program.window, running.program.player
    qtbot.keyClick(window, Qt.Key.Key_Space)
    assert player.state is State.PAUSED
    page = opened(running, qtbot)
    press(page, qtbot, "mute", Qt.Key.Key_Space)
    qtbot.mouseClick(page.rows["mute"].conflict.take, Qt.MouseButton.LeftButton)
    window.setFocus()
    qtbot.keyClick(window, Qt.Key.Key_Space)
    assert player.muted
    assert player.state is State.PAUSED


def test_menus_and_tool_tips_show_the_keys_that_are_so(running: Running, qtbot: QtBot) -> None:
    window = running.program.window
    page = opened(running, qtbot)
    press(page, qtbot, "new playlist", Qt.Key.Key_P, _CTRL)
    press(page, qtbot, "now playing", Qt.Key.Key_D, _CTRL)
    window.sidebar.add.click()
    menu = next(one for one in window.sidebar.findChildren(QMenu) if one.isVisible())
    assert menu.actions()[0].text() == "New playlist\tCtrl+P"
    menu.close()
    running.program.player.play(list(running.program.library.find("", SortBy.ALBUM, False))[:1], CHOSEN)
    qtbot.waitUntil(lambda: running.engine.sounds)
    assert window.bar._track.toolTip() == "Cover and lyrics (Ctrl+D)"


def test_every_section_of_the_settings_can_be_gone_to(running: Running, qtbot: QtBot) -> None:
    window = running.program.window
    window.sidebar.chosen.emit(Place.SETTINGS)
    there = [chapter for chapter in Chapter if chapter is not Chapter.DESKTOP]
    assert list(window.choices.settings.sections) == there
    led_to = {Chapter.SOUND: "sound", Chapter.KEYBOARD: "shortcuts"}  # which have keys
    for chapter in there:
        assert window.commands.called(led_to.get(chapter, f"settings {chapter_title(chapter)}")) is not None


def test_every_command_has_an_id_and_words_of_its_own(running: Running, qtbot: QtBot) -> None:
    every = running.program.window.commands.all()
    assert len({one.id for one in every}) == len(every)
    done = [one for one in every if one.group is not Group.SETTING]  # of these it is said where they are
    assert len({one.words for one in done}) == len(done)
    assert set(running.program.window.keys.all()) <= {one.id for one in every}
    for one in every:
        assert one.icon, one.id
        assert one.said


@_PRESSES
@pytest.mark.parametrize("key", ["Menu", "shift+F10"])
def test_menus_open_by_the_keyboard(running: Running, qtbot: QtBot, key: str) -> None:
    window = running.program.window
    made = running.program.playlists.create("A list", list(running.program.library.find("", SortBy.ALBUM, False)[:3]))

    for place in (Place.TRACKS, Place.ALBUMS, Place.ARTISTS, Place.FOLDERS, Place.ADDED, Place.PLAYED, made.id):
        window.way.open(place)
        qtbot.waitUntil(lambda: isinstance(QApplication.focusWidget(), QAbstractItemView))
        focus = QApplication.focusWidget()
        assert isinstance(focus, QAbstractItemView)
        qtbot.waitUntil(lambda focus=focus: focus.currentIndex().isValid())  # type: ignore[misc]
        subprocess.run(["xdotool", "key", key], check=True)
        qtbot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
        subprocess.run(["xdotool", "key", "Escape"], check=True)
        qtbot.waitUntil(lambda: QApplication.activePopupWidget() is None)
        assert QApplication.focusWidget() is focus
