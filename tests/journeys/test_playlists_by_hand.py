"""Playlists by hand, by the mouse and by the keyboard alone: made, filled, put in folders, undone, brought back."""

from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QWidget
from pytestqt.qtbot import QtBot

from audio_files import write_tone
from conftest import FRIDAY, Running, Start
from segue.domain.playlist import Kind, Playlist, PlaylistId
from segue.domain.track import TrackId
from segue.gui.main_window import MainWindow
from segue.gui.sidebar_rows import OPEN_ROLE
from segue.gui.track_mime import carried, carried_playlists

LEFT = Qt.MouseButton.LeftButton
NONE, CTRL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier
SHIFT, ALT = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.AltModifier
TITLES = ["One", "Two", "Three", "Four", "Five"]


@pytest.fixture
def running(start: Start, tmp_path: Path, qtbot: QtBot) -> Running:
    """A library of five tracks that has just been looked at."""
    for number, title in enumerate(TITLES, 1):
        write_tone(tmp_path / "Music" / f"{number}.wav", title=title, artists=("Ada",), album="All", track_no=number)
    running = start(tmp_path / "profile")
    window = running.program.window
    running.program.library.add_folder(tmp_path / "Music")
    window.first_run.learns.look.click()
    qtbot.waitUntil(lambda: window.music.library.table.model().rowCount() == len(TITLES), timeout=20_000)
    qtbot.waitUntil(lambda: not running.program.library.is_scanning, timeout=20_000)
    active(window, qtbot)
    return running


@pytest.fixture
def window(running: Running) -> MainWindow:
    return running.program.window


def active(window: MainWindow, qtbot: QtBot) -> None:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)


def press(key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
    """As a listener does: it goes to whatever has the focus."""
    QTest.keyClick(QApplication.focusWidget() or QApplication.activeWindow(), key, modifiers)


def type_name(name: str) -> None:
    focus = QApplication.focusWidget()
    assert isinstance(focus, QLineEdit)
    QTest.keyClicks(focus, name)
    QTest.keyClick(focus, Qt.Key.Key_Return)


def drop(target: QWidget, at: QPoint, mime: QMimeData) -> None:
    copy = Qt.DropAction.CopyAction
    QApplication.sendEvent(target, QDragEnterEvent(at, copy, mime, LEFT, NONE))
    QApplication.sendEvent(target, QDragMoveEvent(at, copy, mime, LEFT, NONE))
    QApplication.sendEvent(target, QDropEvent(QPointF(at), copy, mime, LEFT, NONE))


def ids(running: Running) -> dict[str, TrackId]:
    tracks = running.program.library.tracks
    return {track.tags.title: track.id for track in tracks.many(tracks.all_ids())}


def titles(running: Running, name: str) -> list[str]:
    """What the playlist of this name holds."""
    playlist = running.program.playlists.get(named(running, name).id)
    return [track.tags.title for track in running.program.library.tracks.many(playlist.tracks)]


def named(running: Running, name: str) -> Playlist:
    return next(its for its in running.program.playlists.all() if its.name == name)


def names(running: Running) -> list[str]:
    return [its.name for its in running.program.playlists.all()]


def rows(window: MainWindow) -> list[str]:
    listed = window.sidebar.playlists
    return [listed.item(row).text() for row in range(listed.count())]


def place_of(window: MainWindow, playlist: PlaylistId) -> QPoint:
    item = window.sidebar.playlists.item_of(playlist)
    assert item is not None
    return window.sidebar.playlists.visualItemRect(item).center()


def choose(menu: QMenu, *words: str) -> None:
    """The entry of a menu, or of one within it, whose words begin so."""
    action = next(a for a in menu.actions() if a.text().startswith(words[0]))
    within = action.menu()
    if len(words) > 1:
        assert isinstance(within, QMenu)
        choose(within, *words[1:])
    else:
        assert action.isEnabled()
        action.trigger()
        while (left := QApplication.activePopupWidget()) is not None:
            left.close()


def popup() -> QMenu:
    """The menu that is open."""
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def test_by_the_keyboard_alone(running: Running, window: MainWindow, qtbot: QtBot) -> None:
    press(Qt.Key.Key_N, CTRL)
    type_name("Road trip")
    qtbot.waitUntil(lambda: names(running) == ["Road trip"])
    press(Qt.Key.Key_2, CTRL)
    window.music.library.table.setFocus()
    press(Qt.Key.Key_A, CTRL)
    press(Qt.Key.Key_C, CTRL)
    window.sidebar.playlists.setFocus()
    press(Qt.Key.Key_Home)
    assert window.playlists.playlist.isVisible()
    press(Qt.Key.Key_V, CTRL)
    assert titles(running, "Road trip") == TITLES

    table = window.playlists.playlist.table
    table.setFocus()
    press(Qt.Key.Key_Home)
    press(Qt.Key.Key_Down, SHIFT)
    press(Qt.Key.Key_Down, ALT)
    assert titles(running, "Road trip") == ["Three", "One", "Two", "Four", "Five"]
    assert table.selected_rows() == (1, 2), "what was moved stays chosen"
    press(Qt.Key.Key_X, CTRL)
    assert titles(running, "Road trip") == ["Three", "Four", "Five"]
    press(Qt.Key.Key_End)
    press(Qt.Key.Key_V, CTRL)
    assert titles(running, "Road trip") == ["Three", "Four", "Five", "One", "Two"]
    press(Qt.Key.Key_Delete)
    assert titles(running, "Road trip") == ["Three", "Four", "Five"]

    for before in (["Three", "Four", "Five", "One", "Two"], ["Three", "Four", "Five"]):
        press(Qt.Key.Key_Z, CTRL)
        assert titles(running, "Road trip") == before
    press(Qt.Key.Key_Y, CTRL)
    assert titles(running, "Road trip") == ["Three", "Four", "Five", "One", "Two"]
    press(Qt.Key.Key_Z, CTRL | SHIFT)
    assert titles(running, "Road trip") == ["Three", "Four", "Five"]

    window.sidebar.playlists.setFocus()
    press(Qt.Key.Key_F2)
    type_name("The road")
    qtbot.waitUntil(lambda: names(running) == ["The road"])
    press(Qt.Key.Key_Delete)
    assert names(running) == []
    assert window.listening.home.isVisible()
    assert "“The road” deleted" in window.toast.accessibleName()
    press(Qt.Key.Key_Z, CTRL)
    assert names(running) == ["The road"]
    assert window.toast.accessibleName() == "Undone: delete “The road”"
    assert window.playlists.playlist.isVisible(), "and looked at again"
    window.toast.button.setFocus()
    press(Qt.Key.Key_Space)  # Redo
    assert names(running) == []


def test_a_new_one_that_was_named_is_undone_by_one_step(running: Running, window: MainWindow, qtbot: QtBot) -> None:
    press(Qt.Key.Key_N, CTRL)
    type_name("Road trip")
    qtbot.waitUntil(lambda: names(running) == ["Road trip"])
    assert window.focusWidget() is window.playlists.playlist, "which is gone on with"
    press(Qt.Key.Key_Z, CTRL)
    assert names(running) == []
    assert window.toast.accessibleName() == "Undone: make “Road trip”"
    press(Qt.Key.Key_Y, CTRL)
    assert names(running) == ["Road trip"]
    window.sidebar.playlists.setFocus()
    press(Qt.Key.Key_F2)
    type_name("The road")
    qtbot.waitUntil(lambda: names(running) == ["The road"])
    press(Qt.Key.Key_Z, CTRL)
    assert names(running) == ["Road trip"], "another name is a step of its own"


def test_by_the_mouse(running: Running, window: MainWindow, qtbot: QtBot) -> None:
    known, listed = ids(running), window.sidebar.playlists
    drop(listed.viewport(), QPoint(40, listed.height() - 4), carried([known["One"], known["Two"]]))
    made = named(running, "New playlist")
    window.sidebar.new_list_wanted.emit(window.mapToGlobal(QPoint(100, 300)))
    choose(popup(), "New folder")
    type_name("Trips")
    qtbot.waitUntil(lambda: "Trips" in names(running))
    folder = named(running, "Trips").id
    assert rows(window) == ["Trips", "New playlist"], "folders stand first"

    drop(listed.viewport(), place_of(window, folder), carried_playlists([made.id]))
    assert rows(window) == ["Trips"]
    QTest.mouseClick(listed.viewport(), LEFT, pos=place_of(window, folder))
    assert rows(window) == ["Trips", "New playlist"]
    QTest.mouseClick(listed.viewport(), LEFT, pos=place_of(window, made.id))
    page = window.playlists.playlist
    assert page.isVisible()

    table = page.table
    drop(table.viewport(), QPoint(60, 2), carried([known["Five"]]))
    assert titles(running, "New playlist") == ["Five", "One", "Two"]
    title = table.horizontalHeader()
    QTest.mouseClick(title.viewport(), LEFT, pos=QPoint(title.sectionViewportPosition(1) + 20, 10))
    assert titles(running, "New playlist") == ["Five", "One", "Two"]
    QTest.mouseClick(title.viewport(), LEFT, pos=QPoint(title.sectionViewportPosition(1) + 20, 10))
    assert titles(running, "New playlist") == ["Two", "One", "Five"]
    QTest.mouseClick(window.toast.button, LEFT)
    assert titles(running, "New playlist") == ["Five", "One", "Two"]

    QTest.mouseClick(page.head.name, LEFT)
    type_name("Coast")
    qtbot.waitUntil(lambda: "Coast" in rows(window))
    drop(listed.viewport(), QPoint(40, listed.height() - 4), carried_playlists([made.id]))
    assert running.program.playlists.get(made.id).folder is None
    press(Qt.Key.Key_Z, CTRL)
    assert running.program.playlists.get(made.id).folder == folder


def test_lists_are_put_in_order_and_by_name_again(running: Running, window: MainWindow, qtbot: QtBot) -> None:
    listed, made = window.sidebar.playlists, {}
    for name in ("Autumn", "Beach", "Coast"):
        made[name] = running.program.playlists.create(name).id
    qtbot.waitUntil(lambda: rows(window) == ["Autumn", "Beach", "Coast"])
    above = listed.visualItemRect(listed.item_of(made["Autumn"])).topLeft() + QPoint(40, 2)
    drop(listed.viewport(), above, carried_playlists([made["Coast"]]))
    assert rows(window) == ["Coast", "Autumn", "Beach"]
    listed.setFocus()
    qtbot.waitUntil(listed.hasFocus)
    listed.setCurrentItem(listed.item_of(made["Beach"]))
    press(Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert rows(window) == ["Coast", "Beach", "Autumn"]
    assert listed.currentItem().text() == "Beach"
    assert listed.hasFocus()
    press(Qt.Key.Key_Z, CTRL)
    assert rows(window) == ["Coast", "Autumn", "Beach"]
    press(Qt.Key.Key_Z, CTRL | SHIFT)
    assert rows(window) == ["Coast", "Beach", "Autumn"]
    listed.menu_wanted.emit((made["Beach"],), window.mapToGlobal(QPoint(100, 300)))
    choose(popup(), "Sort by name")
    assert rows(window) == ["Autumn", "Beach", "Coast"]
    listed.menu_wanted.emit((made["Beach"],), window.mapToGlobal(QPoint(100, 300)))
    assert "Sort by name" not in [action.text() for action in popup().actions()]
    popup().close()


def test_the_queue_by_the_keyboard(running: Running, window: MainWindow, qtbot: QtBot) -> None:
    known = ids(running)
    window.track_actions.play([known[title] for title in TITLES])
    listed = window.queue.list
    qtbot.waitUntil(lambda: bool(running.engine.sounds))
    qtbot.waitUntil(lambda: listed.model().rowCount() == 4 and not window._queue_controls._soon.isActive())

    def queued() -> list[str]:
        tracks = [entry.track for entry in running.program.player.queue.upcoming]
        return [track.tags.title for track in running.program.library.tracks.many(tracks)]

    listed.setFocus()
    press(Qt.Key.Key_Home)
    for _ in range(2):
        press(Qt.Key.Key_Down, ALT)
    assert queued() == ["Three", "Four", "Two", "Five"]
    press(Qt.Key.Key_X, CTRL)
    qtbot.waitUntil(lambda: listed.model().rowCount() == 3)
    press(Qt.Key.Key_Home)
    press(Qt.Key.Key_V, CTRL)
    assert queued() == ["Three", "Two", "Four", "Five"]


def test_files_from_the_file_manager_go_where_they_are_dropped(
    running: Running, window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    known = ids(running)
    made = running.program.playlists.create("Mixed", [known["One"], known["Two"]])
    window.way.go(made.id)
    song = write_tone(tmp_path / "elsewhere" / "a song.wav", title="From elsewhere")
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(song.parent)), QUrl("https://example.org/no.mp3")])
    table = window.playlists.playlist.table
    drop(table.viewport(), QPoint(60, table.rowHeight(0) + 2), mime)
    qtbot.waitUntil(lambda: titles(running, "Mixed") == ["One", "From elsewhere", "Two"], timeout=20_000)
    assert not running.engine.sounds, "it is not played"


def test_a_deletion_is_undone_after_a_restart(start: Start, running: Running, tmp_path: Path, qtbot: QtBot) -> None:
    known, lists = ids(running), running.program.playlists
    folder = lists.create("Trips", kind=Kind.FOLDER)
    lists.create("Coast", [known["One"]], folder=folder.id)
    lists.create("Hills", [known["Two"]])
    lists.delete(named(running, "Hills").id)
    running.pass_time(timedelta(seconds=1))
    lists.delete(folder.id)
    running.close()

    again = start(tmp_path / "profile", FRIDAY + timedelta(days=1))
    active(again.program.window, qtbot)
    assert rows(again.program.window) == []
    press(Qt.Key.Key_Z, CTRL)
    assert rows(again.program.window) == ["Trips"]
    again.program.window.sidebar.new_list_wanted.emit(QPoint(100, 300))
    choose(popup(), "Bring back", "“Hills”")
    assert rows(again.program.window) == ["Trips", "Hills"]
    assert titles(again, "Coast") == ["One"]


def test_a_list_is_queued_from_its_row(running: Running, window: MainWindow) -> None:
    known, listed = ids(running), window.sidebar.playlists
    made = running.program.playlists.create("Two of them", [known["One"], known["Two"]])
    none = running.program.playlists.create("Zero", [])
    for words in ("Add to queue", "Play next"):
        listed.customContextMenuRequested.emit(place_of(window, made.id))
        choose(popup(), words)
    queued = [entry.track for entry in running.program.player.queue.entries]
    assert queued == [known["One"], known["Two"]] * 2
    listed.customContextMenuRequested.emit(place_of(window, none.id))
    assert "Add to queue" not in [action.text() for action in popup().actions()]
    popup().close()


def test_several_are_moved_merged_and_deleted_at_once(running: Running, window: MainWindow) -> None:
    known, lists = ids(running), running.program.playlists
    folder = lists.create("Trips", kind=Kind.FOLDER)
    made = [lists.create(name, [known[title]]) for name, title in (("A", "One"), ("B", "Two"), ("C", "Three"))]
    listed = window.sidebar.playlists
    QTest.mouseClick(listed.viewport(), LEFT, pos=place_of(window, made[0].id))
    QTest.mouseClick(listed.viewport(), LEFT, CTRL, place_of(window, made[2].id))
    assert listed.chosen() == (made[0].id, made[2].id)
    assert window.way.here == made[0].id, "what is chosen besides is not gone to"
    listed.customContextMenuRequested.emit(place_of(window, made[0].id))
    choose(popup(), "Move to folder", "Trips")
    assert rows(window) == ["Trips", "A", "C", "B"], "and the folder is open"
    assert listed.chosen() == (made[0].id, made[2].id)
    listed.customContextMenuRequested.emit(place_of(window, made[0].id))
    choose(popup(), "Merge into “A”")
    assert titles(running, "A") == ["One", "Three"]
    assert rows(window) == ["Trips", "A", "B"]
    window.steps.undo()
    window.steps.undo()
    assert {its.name: its.folder for its in lists.all()} == {"Trips": None, "A": None, "B": None, "C": None}
    listed.item_of(made[1].id).setSelected(True)  # type: ignore[union-attr]
    window.playlists.controls.delete([its.id for its in made])
    assert window.toast.accessibleName() == "3 playlists deleted"
    window.toast.undo()
    assert len(lists.all()) == 4
    assert folder.id in {its.id for its in lists.all()}


def test_folders_open_and_close_by_keys_and_stay_so(
    start: Start, running: Running, window: MainWindow, tmp_path: Path
) -> None:
    lists = running.program.playlists
    folder = lists.create("Trips", kind=Kind.FOLDER)
    lists.create("Coast", folder=folder.id)
    listed = window.sidebar.playlists
    listed.setFocus()
    press(Qt.Key.Key_Home)
    press(Qt.Key.Key_Right)
    assert rows(window) == ["Trips", "Coast"]
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Left)
    assert listed.currentRow() == 0, "to the folder that it stands in"
    running.close()
    again = start(tmp_path / "profile").program.window
    assert rows(again) == ["Trips", "Coast"]
    listed = again.sidebar.playlists
    listed.setFocus()
    listed.setCurrentRow(0)
    QTest.keyClick(listed, Qt.Key.Key_Left)
    assert rows(again) == ["Trips"]
    assert listed.item(0).data(OPEN_ROLE) is False


def test_a_text_keeps_its_own_undo(running: Running, window: MainWindow) -> None:
    running.program.playlists.create("Coast")
    window.sidebar.search.setFocus()
    QTest.keyClicks(window.sidebar.search, "ab")
    press(Qt.Key.Key_Z, CTRL)
    assert window.sidebar.search.text() != "ab"
    assert names(running) == ["Coast"]
    press(Qt.Key.Key_Y, CTRL)
    assert window.sidebar.search.text() == "ab"


def test_a_rating_just_told_is_undone_first(running: Running, window: MainWindow) -> None:
    track = ids(running)["One"]
    running.program.playlists.create("Coast")
    window.track_actions.rate([track], 4)
    window.sidebar.playlists.setFocus()
    press(Qt.Key.Key_Z, CTRL)
    assert running.program.likings.of([track])[track].rating is None
    assert names(running) == ["Coast"]
    press(Qt.Key.Key_Z, CTRL)
    assert names(running) == []


def test_what_is_missing_is_counted_and_found(running: Running, window: MainWindow, qtbot: QtBot) -> None:
    known, program = ids(running), running.program
    made = program.playlists.create("Mixed", [known[title] for title in ("One", "Two", "Three", "Two")])
    with program.profile.connection as connection:
        connection.execute("UPDATE tracks SET missing = 1 WHERE id = ?", (known["Two"],))
    window.way.go(made.id)
    head = window.playlists.playlist.head
    qtbot.waitUntil(lambda: head.missing.isVisible() and head.missing.text() == "2 missing")
    QTest.mouseClick(head.missing, LEFT)
    assert window.playlists.playlist.table.selected_rows() == (1, 3)


def test_a_note_and_a_cover(running: Running, window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    from PySide6.QtGui import QImage

    made = running.program.playlists.create("Coast", [ids(running)["One"]])
    window.way.go(made.id)
    page = window.playlists.playlist
    page.head.note.write()
    editor = QApplication.focusWidget()
    assert editor is not None
    QTest.keyClicks(editor, "By the sea")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    QTest.keyClicks(editor, "at night")
    QTest.keyClick(editor, Qt.Key.Key_Return, CTRL)
    assert running.program.playlists.get(made.id).note == "By the sea\nat night"
    other = running.program.playlists.create("Other")
    page.head.note.write()
    QTest.keyClicks(QApplication.focusWidget(), "!")
    window.way.go(other.id)
    assert running.program.playlists.get(made.id).note == "By the sea\nat night!"
    assert running.program.playlists.get(other.id).note == ""
    window.way.go(made.id)
    picture = QImage(1600, 900, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.darkCyan)
    picture.save(str(tmp_path / "sea.png"))
    page._covering.take(made.id, tmp_path / "sea.png")
    qtbot.waitUntil(lambda: bool(running.program.playlists.get(made.id).cover))
    kept = QImage.fromData(running.program.playlists.get(made.id).cover)
    assert (kept.width(), kept.height()) == (512, 512)
    (tmp_path / "no.png").write_text("this is no picture")
    page._covering.take(made.id, tmp_path / "no.png")
    qtbot.waitUntil(lambda: "is no picture" in window.toast.accessibleName())
    window.toast.hide()
    page.head.setFocus()
    for _ in range(4):
        window.steps.undo()
    assert running.program.playlists.get(made.id) == made


def test_a_name_is_written_by_one_click_and_by_two_and_no_letter_is_lost(
    running: Running, window: MainWindow, qtbot: QtBot
) -> None:
    made = running.program.playlists.create("Evening")
    window.way.go(made.id)
    page = window.playlists.playlist
    qtbot.waitUntil(page.isVisible)
    page.setFocus()
    title = page.head.name.mapTo(window, page.head.name.rect().center())
    QTest.mouseClick(window.windowHandle(), LEFT, pos=title)
    type_name("Late jazz")
    assert names(running) == ["Late jazz"]
    assert page.hasFocus(), "what is typed now is for the page again"
    QTest.mouseDClick(window.windowHandle(), LEFT, pos=title)
    type_name("Night bus")
    assert names(running) == ["Night bus"]
    page.head.name.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(page.head.name, "D")
    focus = QApplication.focusWidget()
    assert isinstance(focus, QLineEdit)
    QTest.keyClicks(focus, "awn run")
    press(Qt.Key.Key_Return)
    assert names(running) == ["Dawn run"]


def test_a_list_made_of_tracks_is_named_in_sight_and_nothing_plays(
    running: Running, window: MainWindow, qtbot: QtBot
) -> None:
    for number in range(30):
        running.program.playlists.create(f"List {number:02}")
    window.resize(900, 600)
    table = window.music.library.table
    press(Qt.Key.Key_2, CTRL)
    table.setFocus()
    table.selectRow(1)
    press(Qt.Key.Key_F10, SHIFT)
    choose(popup(), "Add to playlist", "New playlist")
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit)
    assert not field.visibleRegion().isEmpty()
    assert field.visibleRegion().boundingRect() == field.rect(), "all of it is seen, below many others"
    type_name("Late jazz")
    qtbot.waitUntil(lambda: "Late jazz" in names(running))
    assert titles(running, "Late jazz") == ["Two"]
    listed = window.sidebar.playlists
    place = listed.viewport().mapTo(window, place_of(window, named(running, "Late jazz").id))
    assert window.childAt(place) is listed.viewport(), "where it stands by its name it is still seen"
    assert not running.engine.sounds
    assert table.hasFocus(), "one is where one was"
    press(Qt.Key.Key_N, CTRL)
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit)
    assert field.visibleRegion().boundingRect() == field.rect()
    type_name("Early jazz")
    qtbot.waitUntil(lambda: "Early jazz" in names(running))


def test_the_key_for_the_menu_means_the_row_where_one_is(running: Running, window: MainWindow, qtbot: QtBot) -> None:
    for name in ("Ash", "Birch", "Cedar", "Dogwood", "Elm"):
        running.program.playlists.create(name)
    listed = window.sidebar.playlists
    listed.setFocus()
    listed.setCurrentRow(0)
    press(Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
    choose(popup(), "Delete")
    assert names(running) == ["Birch", "Cedar", "Dogwood", "Elm"]
