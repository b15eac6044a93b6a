"""Folders: what the library knows of the disk, one folder at a time, also when the disk is not there."""

import os
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from builders import MONDAY, a_file, tags
from conftest import Running, Start
from segue.adapters.sqlite.profile import DATABASE, open_profile, open_writer
from segue.gui.folders_page import FoldersPage
from segue.gui.main_window import MainWindow
from segue.gui.sidebar import Place

FILES = (
    "/disk/Music/Alma/Nightfall/1 one.flac",
    "/disk/Music/Alma/Nightfall/10 ten.flac",
    "/disk/Music/Alma/Nightfall/2 two.flac",
    "/disk/Music/Alma/loose.flac",
    "/disk/Music/Björk/joga.flac",
    os.fsdecode(b"/disk/Music/caf\xe9/song.flac"),
    "/stick/Tapes/side a.flac",
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "profile"
    with (
        closing(open_profile(folder, MONDAY)) as profile,
        closing(open_writer(folder / DATABASE)) as writer,
    ):
        writer.write([a_file(path, tags(Path(path).stem)) for path in FILES], MONDAY)
        writer.set_missing([Path("/stick/Tapes/side a.flac")], True)
        profile.playlists.create("There is a profile", (), MONDAY)
        # Not by the library, which would look for them on this machine.
        profile.connection.execute("INSERT INTO folders VALUES ('/disk/Music', 0)")
        profile.connection.execute("INSERT INTO folders VALUES ('/stick/Tapes', 1)")
        profile.connection.commit()
    return folder


@pytest.fixture
def running(start: Start, folder: Path) -> Running:
    running = start(folder)
    running.program.library.scan = lambda: None  # type: ignore[method-assign]
    running.program.window.activateWindow()
    return running


@pytest.fixture
def window(running: Running, qtbot: QtBot) -> MainWindow:
    window = running.program.window
    window.sidebar.chosen.emit(Place.FOLDERS)
    qtbot.waitUntil(lambda: len(window.music.folders.list.rows) == 2)
    return window


def said(page: FoldersPage) -> list[str]:
    model = page.list.model()
    return [model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(model.rowCount())]


def words_of(place: QWidget) -> str:
    shown = (*place.findChildren(QLabel), *place.findChildren(QPushButton))
    return "\n".join(widget.text() for widget in shown if widget.isVisible())


def titles(page: FoldersPage) -> list[str]:
    model = page.tracks.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def look_into(window: MainWindow, qtbot: QtBot, *names: str) -> None:
    page = window.music.folders
    for name in names:
        path = next(row.path for row in page.list.rows if row.path.name == name)
        page.list.choose(path)
        QTest.keyClick(page.list, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda path=path: page.list.rows is not None and name_shown(page) == path.name)
        QApplication.processEvents()  # what is pressed now lies where it will


def name_shown(page: FoldersPage) -> str:
    return page.head.title.text() if page._listed.isVisible() else ""


def test_the_folders_of_the_library_are_told_with_what_they_hold(window: MainWindow) -> None:
    assert said(window.music.folders) == ["Music, 6 tracks, 56 min", "Tapes, 1 track, not here just now"]
    assert "2 folders · 7 tracks" in words_of(window.music.folders)


def test_one_goes_down_by_return_and_up_again(window: MainWindow, qtbot: QtBot) -> None:
    page = window.music.folders
    look_into(window, qtbot, "Music")
    assert said(page) == ["Alma, 4 tracks, 37 min", "Björk, 1 track, 9 min", "caf\ufffd, 1 track, 9 min"]
    look_into(window, qtbot, "Alma")
    assert said(page) == ["Nightfall, 3 tracks, 28 min"]
    assert titles(page) == ["loose"]
    look_into(window, qtbot, "Nightfall")
    assert titles(page) == ["1 one", "2 two", "10 ten"], "numbers count"
    assert window.focusWidget() is page.tracks
    QTest.keyClick(page.tracks, Qt.Key.Key_Backspace)
    qtbot.waitUntil(lambda: name_shown(page) == "Alma")
    qtbot.waitUntil(lambda: window.focusWidget() is page.list)
    QTest.keyClick(page.list, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: name_shown(page) == "Music")
    assert page.list.named == Path("/disk/Music/Alma"), "one is where one came from"
    QTest.keyClick(page.list, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: name_shown(page) == "Alma")


def steps_of(page: FoldersPage) -> list[QPushButton]:
    return [step for step in page._way.findChildren(QPushButton) if step.isVisible()]


def test_the_way_to_a_folder_leads_back(window: MainWindow, qtbot: QtBot) -> None:
    page = window.music.folders
    look_into(window, qtbot, "Music", "Alma", "Nightfall")
    qtbot.waitUntil(lambda: [step.text() for step in steps_of(page)] == ["Folders", "Music", "Alma"])
    steps = steps_of(page)
    assert steps[1].window() is window
    qtbot.mouseClick(steps[1], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: name_shown(page) == "Music")


def test_a_name_that_is_no_text_is_looked_into(window: MainWindow, qtbot: QtBot) -> None:
    page = window.music.folders
    look_into(window, qtbot, "Music")
    page.list.row_activated.emit(2)
    qtbot.waitUntil(lambda: titles(page) == ["song"])
    assert page.head.title.text() == "caf\ufffd"


def test_a_folder_plays_with_all_below(window: MainWindow, running: Running, qtbot: QtBot) -> None:
    page, player = window.music.folders, running.program.player
    look_into(window, qtbot, "Music")
    qtbot.mouseClick(page.head.play, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(player.queue.entries) == 6)
    ids = [entry.track for entry in player.queue.entries]
    assert [track.path.stem for track in running.program.library.tracks.many(ids)] == [
        *("1 one", "2 two", "10 ten", "loose", "joga", "song"),
    ]
    page.list.choose(Path("/disk/Music/Björk"))
    QTest.keyClick(page.list, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: len(player.queue.entries) == 1)
    qtbot.mouseClick(page.head.shuffle, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(player.queue.entries) == 6)


def test_the_menu_of_a_folder_is_about_all_below(window: MainWindow, running: Running, qtbot: QtBot) -> None:
    page = window.music.folders
    page.list.menu_requested.emit(page.list.rows[0], window.mapToGlobal(window.rect().center()))
    qtbot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    menu = QApplication.activePopupWidget()
    next(a for a in menu.actions() if a.text() == "Add to queue").trigger()  # type: ignore[union-attr]
    menu.close()  # type: ignore[union-attr]
    assert len(running.program.player.queue.entries) == 6


def test_the_only_folder_of_a_library_is_no_choice(window: MainWindow, running: Running, qtbot: QtBot) -> None:
    running.program.library.remove_folder(Path("/stick/Tapes"))
    qtbot.waitUntil(lambda: len(window.music.folders.list.rows) == 3, timeout=10_000)
    assert name_shown(window.music.folders) == "Folders"
    assert window.music.folders.head.play.isVisible()


def test_a_folder_whose_tracks_have_left_says_so(window: MainWindow, running: Running, qtbot: QtBot) -> None:
    look_into(window, qtbot, "Music", "Björk")
    running.program.profile.connection.execute("UPDATE tracks SET listed = 0 WHERE title = 'joga'")
    running.program.profile.connection.commit()
    running.program.library.changed.emit(None)
    qtbot.waitUntil(lambda: "Nothing here any more" in words_of(window.music.folders), timeout=10_000)


def test_a_library_without_folders_asks_for_one(start: Start, tmp_path: Path, qtbot: QtBot) -> None:
    with closing(open_profile(tmp_path / "empty", MONDAY)) as profile:
        profile.playlists.create("There is a profile", (), MONDAY)
    window = start(tmp_path / "empty").program.window
    window.sidebar.chosen.emit(Place.FOLDERS)
    assert "Add a folder…" in words_of(window.music.folders)


def test_the_name_stays_above_a_folder_with_nothing_in_it(start: Start, tmp_path: Path, qtbot: QtBot) -> None:
    folder = tmp_path / "profile"
    with closing(open_profile(folder, MONDAY)) as profile:
        profile.playlists.create("There is a profile", (), MONDAY)
        profile.connection.execute("INSERT INTO folders VALUES ('/disk/Music', 0)")
        profile.connection.commit()
    running = start(folder)
    window = running.program.window
    window.sidebar.chosen.emit(Place.FOLDERS)
    page = window.music.folders
    qtbot.waitUntil(page.head.isVisible)
    QApplication.processEvents()
    assert page.head.height() == page.head.sizeHint().height()


def test_several_folders_are_chosen_together(window: MainWindow, running: Running, qtbot: QtBot) -> None:
    page, player = window.music.folders, running.program.player
    look_into(window, qtbot, "Music")
    control, keys = Qt.KeyboardModifier.ControlModifier, Qt.Key
    page.list.choose(Path("/disk/Music/Alma"))
    for key, modifier in ((keys.Key_Space, control), (keys.Key_End, Qt.KeyboardModifier.NoModifier)):
        QTest.keyClick(page.list, key, modifier)
    place = page.list.visualRect(page.list.model().index(1, 0)).center()
    QTest.mouseClick(page.list.viewport(), Qt.MouseButton.LeftButton, control, place)
    assert [page.list.rows[row].path.name for row in page.list.chosen] == ["Alma", "Björk"]
    assert "2 chosen · 3 folders" in words_of(page)
    QTest.keyClick(page.list, keys.Key_F10, Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert menu.accessibleName() == "2 folders"
    menu.close()
    QTest.keyClick(page.list, keys.Key_Return, control)
    qtbot.waitUntil(lambda: len(player.queue.entries) == 5)
    page.list.show_rows(page.list.rows[1:])
    assert [page.list.rows[row].path.name for row in page.list.chosen] == ["Björk"], "it stays chosen"
