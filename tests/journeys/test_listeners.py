"""Two people at one computer: one library, and two logs; and the change from one to the other in two clicks."""

from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from conftest import Running, Start
from segue.core.listeners import FADE, Turn
from segue.core.playback import State
from segue.domain.listener import folder_of, root_of
from segue.domain.play import CHOSEN
from segue.domain.query import EVERYTHING
from segue.domain.sorting import SortBy
from segue.gui.line_dialog import LineDialog
from segue.gui.listeners_choice import ListenersChoice
from segue.gui.settings_list import Which
from segue.gui.sidebar import Place


def choice(running: Running) -> ListenersChoice:
    running.program.window.way.open(Place.SETTINGS)
    running.program.window.choices.settings.show_setting(Which.LISTENERS)
    return running.program.window.choices.settings.parts.listeners


def say(qtbot: QtBot, name: str, *, is_taken: bool = True) -> None:
    """In the dialog that asks for a name."""
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), LineDialog))
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, LineDialog)
    dialog.line.clear()
    qtbot.keyClicks(dialog.line, name)
    qtbot.keyClick(dialog.line, Qt.Key.Key_Return)
    if not is_taken:
        assert dialog.mistake.isVisible()
        dialog.reject()
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is None)


def add(running: Running, name: str, qtbot: QtBot) -> None:
    choice(running).add.click()
    say(qtbot, name)
    qtbot.waitUntil(lambda: running.program.listeners.called(name) is not None)


def menu_of(running: Running, qtbot: QtBot) -> QMenu:
    qtbot.mouseClick(running.program.window.sidebar.listener, Qt.MouseButton.LeftButton)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def switch(running: Running, name: str, start: Start, qtbot: QtBot) -> Running:
    """In two clicks; the program ends, and the next one is that of `name`, as the entry point sees to it."""
    turns: list[Turn] = []
    running.program.listeners.switched.connect(turns.append)
    menu = menu_of(running, qtbot)
    next(entry for entry in menu.actions() if entry.text() == name).trigger()
    menu.close()
    running.alarms.advance(2 * FADE)
    qtbot.waitUntil(lambda: bool(turns))
    root = root_of(running.program.profile.file.parent)
    running.program.window.end()
    running.close()
    return start(folder_of(root, turns[0].listener.slug))


def listen(running: Running, row: int, qtbot: QtBot) -> str:
    """To some of a track; its title."""
    program = running.program
    tracks = list(program.library.find("", SortBy.TITLE, False))
    program.player.play(tracks[row : row + 1], CHOSEN)
    qtbot.waitUntil(lambda: running.engine.sounds)
    running.pass_time(timedelta(seconds=20))
    program.player.stop()
    (track,) = program.library.tracks.many(tracks[row : row + 1])
    return track.tags.title


def heard(running: Running, last: int) -> list[str]:
    return [track.tags.title for _, track in running.program.profile.plays.latest(last)]


def test_two_have_one_library_and_two_logs(start: Start, demo_copy: Path, qtbot: QtBot) -> None:
    anna = start(demo_copy)
    assert not anna.program.window.sidebar.listener.isVisible(), "who is alone is not asked"
    log = anna.program.profile.plays.count()
    anna.program.playlists.create("Mine alone")
    add(anna, "Ben", qtbot)
    assert anna.program.window.sidebar.listener.isVisible()
    hers = listen(anna, 3, qtbot)
    anna.program.player.play(list(anna.program.library.find("", SortBy.TITLE, False))[:5], CHOSEN)
    qtbot.waitUntil(lambda: anna.engine.sounds)

    ben = switch(anna, "Ben", start, qtbot)
    program = ben.program
    assert program.listeners.current.name == "Ben"
    assert program.window.sidebar.listener.toolTip() == "Ben listens"
    assert program.profile.plays.count() == 0
    assert program.playlists.all() == []
    assert not program.player.queue.entries
    assert len(program.profile.tracks.find(EVERYTHING, SortBy.TITLE, False, ben.clock.now())) > 100
    his = listen(ben, 7, qtbot)
    assert heard(ben, 9) == [his]

    anna = switch(ben, anna.program.listeners.all[0].name, start, qtbot)
    assert anna.program.profile.plays.count() == log + 2
    assert heard(anna, 2)[1] == hers
    assert his not in heard(anna, 2)
    assert [its.name for its in anna.program.playlists.all()] == ["Mine alone"]
    qtbot.waitUntil(lambda: len(anna.program.player.queue.entries) == 5)
    assert anna.program.player.state is State.PAUSED


def test_a_folder_that_one_adds_or_gives_up_is_so_for_the_other(
    start: Start, demo_copy: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    (tmp_path / "more music").mkdir()
    anna = start(demo_copy)
    add(anna, "Ben", qtbot)
    (music,) = anna.program.library.folders
    anna.program.library.add_folder(tmp_path / "more music")
    ben = switch(anna, "Ben", start, qtbot)
    assert set(ben.program.library.folders) == {music, tmp_path / "more music"}
    ben.program.library.remove_folder(music)
    qtbot.waitUntil(lambda: ben.program.profile.tracks.folders() == [tmp_path / "more music"])
    anna = switch(ben, ben.program.listeners.all[0].name, start, qtbot)
    qtbot.waitUntil(
        lambda: (
            anna.program.profile.tracks.folders() == [tmp_path / "more music"]
            and not anna.program.library.find("", SortBy.TITLE, False)
        ),
        timeout=20_000,
    )


def test_named_and_removed_and_brought_back(start: Start, demo_copy: Path, qtbot: QtBot) -> None:
    anna = start(demo_copy)
    window = anna.program.window
    add(anna, "Ben", qtbot)
    choice(anna)._ask_for_name(anna.program.listeners.current)
    say(qtbot, "Ben", is_taken=False)
    choice(anna)._ask_for_name(anna.program.listeners.current)
    say(qtbot, "Anna")
    menu = menu_of(anna, qtbot)
    assert [entry.text() for entry in menu.actions() if not entry.isSeparator()] == ["Anna", "Ben", "Listeners…"]
    menu.actions()[-1].trigger()
    menu.close()
    assert window.way.here is Place.SETTINGS
    ben = anna.program.listeners.called("Ben")
    assert ben is not None
    choice(anna)._remove(ben)
    assert (demo_copy / "removed" / "ben" / "segue.db").is_file()
    assert "removed" in window.toast.accessibleName()
    assert not window.sidebar.listener.isVisible()
    window.toast.button.click()
    assert window.sidebar.listener.isVisible()
    assert (demo_copy / "listeners" / "ben" / "segue.db").is_file()


@pytest.mark.parametrize("name", ["ben", "Anna", None])
def test_a_second_start_may_be_for_someone_else(
    start: Start, demo_copy: Path, qtbot: QtBot, name: str | None
) -> None:
    anna = start(demo_copy)
    program = anna.program
    program.listeners.rename(program.listeners.current, "Anna")
    add(anna, "Ben", qtbot)
    turns: list[Turn] = []
    program.listeners.switched.connect(turns.append)
    assert program.hear({"open": ["/a song.flac"], "listener": name}) == {}
    anna.alarms.advance(2 * FADE)
    if name == "ben":
        qtbot.waitUntil(lambda: bool(turns))
        assert turns[0].listener.name == "Ben"
        assert turns[0].named == ("/a song.flac",)
    else:
        assert turns == []
    assert "error" in program.hear({"open": [], "listener": "nobody"})
