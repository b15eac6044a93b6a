"""A station is opened by its address, says what is on, is kept by its name, and teaches nothing."""

from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu
from pytestqt.qtbot import QtBot

from conftest import Running, Start
from segue.core.playback import State
from segue.domain.scrobble import names_of
from segue.domain.sorting import SortBy
from segue.domain.track import TrackId
from segue.gui.line_dialog import LineDialog
from segue.gui.sidebar import Place
from segue.gui.sidebar_rows import TARGET_ROLE

SHIFT = Qt.KeyboardModifier.ShiftModifier
ADDRESS = "http://radio.example.org/live"


@pytest.fixture
def running(start: Start, demo_copy: Path, qtbot: QtBot) -> Running:
    running = start(demo_copy)
    running.engine.tells_length = False
    running.engine.lengths[Path(ADDRESS)] = timedelta(days=1)
    qtbot.waitUntil(lambda: running.program.learning.learned.habits.plays > 0, timeout=20_000)
    activate(running, qtbot)
    return running


def the_dialog(qtbot: QtBot) -> LineDialog:
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), LineDialog))
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, LineDialog)
    qtbot.waitUntil(dialog.isActiveWindow)
    return dialog


def type_into(words: str) -> None:
    line = QApplication.focusWidget()
    assert isinstance(line, QLineEdit)
    QTest.keyClicks(line, words)
    QTest.keyClick(line, Qt.Key.Key_Return)


def open_it(running: Running, qtbot: QtBot, address: str = ADDRESS) -> None:
    QTest.keyClick(running.program.window, Qt.Key.Key_U, Qt.KeyboardModifier.ControlModifier)
    the_dialog(qtbot)
    type_into(address)
    qtbot.waitUntil(lambda: running.engine.sounds)
    activate(running, qtbot)


def activate(running: Running, qtbot: QtBot) -> None:
    """No window manager is there to do it when a dialog closes."""
    running.program.window.activateWindow()
    qtbot.waitUntil(running.program.window.isActiveWindow)


def titles(running: Running) -> list[str]:
    return [station.tags.title for station in running.program.stations.all()]


def is_in_sidebar(running: Running) -> bool:
    rows = running.program.window.sidebar._top
    items = (rows.item(row) for row in range(rows.count()))
    return any(item.data(TARGET_ROLE) is Place.STATIONS and not item.isHidden() for item in items)


def the_station(running: Running) -> TrackId:
    (station,) = running.program.stations.all()
    return station.id


def test_an_address_is_opened_by_the_keyboard_and_says_what_is_on(running: Running, qtbot: QtBot) -> None:
    window = running.program.window
    assert not is_in_sidebar(running)
    open_it(running, qtbot)
    assert running.engine.pieces[-1].address == ADDRESS
    assert titles(running) == ["radio.example.org"]
    running.engine.tune("Jazz by Night", "Ada - One")
    qtbot.waitUntil(lambda: window.windowTitle() == "Jazz by Night — Ada - One · Segue")
    running.engine.tune("Jazz by Night", "Ben - Two")
    qtbot.waitUntil(lambda: window.windowTitle() == "Jazz by Night — Ben - Two · Segue")
    assert titles(running) == ["Jazz by Night"]
    assert is_in_sidebar(running)


def test_what_is_no_address_is_refused_with_a_sentence(running: Running, qtbot: QtBot) -> None:
    window = running.program.window
    QTest.keyClick(window, Qt.Key.Key_U, Qt.KeyboardModifier.ControlModifier)
    dialog = the_dialog(qtbot)
    type_into("file:///etc/passwd")
    assert dialog.mistake.isVisible()
    assert not running.program.stations.any()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is None)


def test_its_play_is_logged_and_not_learned(running: Running, qtbot: QtBot) -> None:
    program = running.program
    known = program.learning.learned.habits.plays
    stock = list(program.library.find("", SortBy.TITLE, False))
    open_it(running, qtbot)
    running.pass_time(timedelta(minutes=5))
    program.player.stop()
    play, track = program.profile.plays.latest(1)[0]
    assert (track.address, play.listen.listened) == (ADDRESS, timedelta(minutes=5))
    assert list(program.library.find("", SortBy.TITLE, False)) == stock
    program.learning.relearn()
    song = stock[0]
    program.player.play([song], play.listen.origin)
    qtbot.waitUntil(lambda: running.engine.sounds)
    running.pass_time(timedelta(minutes=1))
    program.player.stop()
    qtbot.waitUntil(lambda: program.learning.learned.habits.plays == known + 1, timeout=20_000)


def test_a_pause_lets_go_of_it_and_nothing_is_sought(running: Running, qtbot: QtBot) -> None:
    open_it(running, qtbot)
    player = running.program.player
    running.pass_time(timedelta(minutes=2))
    player.seek(timedelta(seconds=1))
    assert player.position() == timedelta(minutes=2)
    player.pause()
    assert not running.engine.is_playing
    running.pass_time(timedelta(hours=1))
    player.resume()
    qtbot.waitUntil(lambda: running.engine.sounds)
    running.pass_time(timedelta(minutes=1))
    player.stop()
    (play, _) = running.program.profile.plays.latest(1)[0]
    assert play.listen.listened == timedelta(minutes=3)


def test_one_that_is_lost_is_told_of_and_the_silence_is_no_listening(running: Running, qtbot: QtBot) -> None:
    open_it(running, qtbot)
    player, said = running.program.player, list[str]()
    player.failed.connect(said.append)
    running.pass_time(timedelta(minutes=1))
    running.engine.drop()
    qtbot.waitUntil(lambda: bool(said))
    assert said == ["The connection to “radio.example.org” was lost. Segue tries to get it back."]
    running.alarms.advance(timedelta(seconds=30))
    running.engine.tune("Radio", "")
    qtbot.waitUntil(lambda: titles(running) == ["Radio"])
    running.pass_time(timedelta(minutes=1))
    assert player.state is State.PLAYING
    player.stop()
    (play, _) = running.program.profile.plays.latest(1)[0]
    assert play.listen.listened == timedelta(minutes=2)


def told_of(running: Running) -> str:
    """What the row of the only station says beside its name."""
    table = running.program.window.stations.page.table
    return str(table.model().index(0, 1).data())


def test_until_it_is_heard_it_is_being_connected_and_says_so(running: Running, qtbot: QtBot) -> None:
    window, player = running.program.window, running.program.player
    running.engine.stuck.add(Path(ADDRESS))
    running.program.stations.open(ADDRESS)
    window.sidebar.chosen.emit(Place.STATIONS)
    assert window.bar._artist.accessibleName() == told_of(running) == "Connecting…"
    player.pause()
    assert (window.bar._artist.accessibleName(), told_of(running)) == ("", ADDRESS)
    running.engine.stuck.clear()
    player.resume()
    assert window.bar._artist.accessibleName() == told_of(running) == "Connecting…"
    qtbot.waitUntil(lambda: running.engine.sounds)
    assert (window.bar._artist.accessibleName(), told_of(running)) == ("", ADDRESS)
    running.engine.drop()
    qtbot.waitUntil(lambda: window.bar._artist.accessibleName() == "Connecting…")
    running.engine.tune("Jazz by Night", "Ada - One")
    qtbot.waitUntil(lambda: window.bar._artist.accessibleName() == "")
    assert told_of(running) == ADDRESS


def test_why_it_cannot_be_heard_stands_beside_it_until_it_is_tried_again(running: Running, qtbot: QtBot) -> None:
    window = running.program.window
    running.engine.unplayable[Path(ADDRESS)] = "There is no station at this address."
    running.program.stations.open(ADDRESS)
    window.sidebar.chosen.emit(Place.STATIONS)
    qtbot.waitUntil(lambda: told_of(running) == "There is no station at this address.")
    said = "“radio.example.org” cannot be played: There is no station at this address."
    assert window.toast._words.text() == said
    running.engine.unplayable.clear()
    running.program.stations.play(the_station(running))
    assert told_of(running) == "Connecting…"
    qtbot.waitUntil(lambda: running.engine.sounds)
    assert told_of(running) == ADDRESS


def test_what_is_on_now_is_shown_large_too(running: Running, qtbot: QtBot) -> None:
    open_it(running, qtbot)
    window = running.program.window
    window.bar.track_pressed.emit()
    for title in ("Ada - One", "Ben - Two"):
        running.engine.tune("", title)
        qtbot.waitUntil(lambda title=title: title in window.listening.now_playing.column.title.text())


def test_nothing_is_connected_to_before_it_plays(running: Running, qtbot: QtBot) -> None:
    open_it(running, qtbot)
    program, station = running.program, the_station(running)
    song = next(iter(program.profile.tracks.all_ids()))
    program.player.play([song, station], program.player.queue.entries[0].origin)
    qtbot.waitUntil(lambda: running.engine.sounds)
    assert running.engine.following is None


def test_on_their_page_stations_are_renamed_and_removed(running: Running, qtbot: QtBot) -> None:
    open_it(running, qtbot)
    window = running.program.window
    window.sidebar.chosen.emit(Place.STATIONS)
    page = window.stations.page
    page.take_focus()
    qtbot.waitUntil(page.table.hasFocus)
    QTest.keyClick(page.table, Qt.Key.Key_F2)
    the_dialog(qtbot)
    type_into("My Radio")
    assert titles(running) == ["My Radio"]
    assert window.windowTitle() == "My Radio · Segue"
    activate(running, qtbot)
    undo, redo = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ControlModifier | SHIFT
    for keys, name in (
        (undo, "radio.example.org"),
        (redo, "My Radio"),
        (undo, "radio.example.org"),
        (redo, "My Radio"),
    ):
        QTest.keyClick(page.table, Qt.Key.Key_Z, keys)
        assert titles(running) == [name]
    running.engine.tune("Jazz by Night", "Ada - One")
    qtbot.waitUntil(lambda: window.windowTitle() == "My Radio — Ada - One · Segue")  # the listener's name stays
    activate(running, qtbot)
    page.table.menu_requested.emit(QPoint(40, 40))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    next(action for action in menu.actions() if action.text().startswith("Remove")).trigger()
    menu.close()
    assert titles(running) == []
    window.toast.button.click()
    assert titles(running) == ["My Radio"]


def test_it_is_there_at_the_next_start(running: Running, start: Start, demo_copy: Path, qtbot: QtBot) -> None:
    open_it(running, qtbot)
    running.close()
    again = start(demo_copy)
    assert titles(again) == ["radio.example.org"]
    assert is_in_sidebar(again)


def test_a_list_of_stations_plays_and_keeps_them(running: Running, tmp_path: Path, qtbot: QtBot) -> None:
    listed = tmp_path / "stations.m3u"
    listed.write_text(f"#EXTM3U\n#EXTINF:-1,Night Radio\n{ADDRESS}\n#EXTINF:-1,Day\nhttps://day.example.org/\n")
    running.program.open([listed])
    qtbot.waitUntil(lambda: running.engine.sounds)
    assert running.engine.pieces[-1].address == ADDRESS
    assert titles(running) == ["Day", "Night Radio"]
    assert len(running.program.player.queue.entries) == 2


def test_a_scan_leaves_a_station_alone(running: Running, qtbot: QtBot) -> None:
    open_it(running, qtbot)
    scanned: list[object] = []
    running.program.library.scanned.connect(scanned.append)
    running.program.library.scan()
    qtbot.waitUntil(lambda: bool(scanned), timeout=20_000)
    (station,) = running.program.stations.all()
    assert not station.missing
    assert station.address == ADDRESS


def test_it_plays_at_its_own_speed_and_has_no_bookmarks(running: Running, qtbot: QtBot) -> None:
    player, program = running.program.player, running.program
    player.set_speed(2)
    open_it(running, qtbot)
    assert running.engine.speed == 1
    player.set_speed(1.5)
    assert running.engine.speed == 1
    running.pass_time(timedelta(minutes=2))
    assert program.bookmarks.add_here() is None
    player.play([next(iter(program.profile.tracks.all_ids()))], player.queue.entries[0].origin)
    assert running.engine.speed == 1.5
    (play, _) = program.profile.plays.latest(1)[0]
    assert play.listen.listened == timedelta(minutes=2)


def test_it_is_told_to_no_service_and_looked_for_in_no_folder(running: Running, qtbot: QtBot) -> None:
    open_it(running, qtbot)
    program = running.program
    running.engine.tune("Radio", "Ada - One")
    program.window.bar.track_pressed.emit()
    hint = program.window.listening.now_playing.lyrics.hint
    qtbot.waitUntil(lambda: hint.isVisible() and not hint.look.isVisible())
    now = program.player.current
    assert now is not None
    assert names_of(now.track.tags) is None
    menu = program.window.track_actions.open_menu(program.window, QPoint(), [now.track.id], path=now.track.path)
    words = [action.text() for action in menu.actions()]
    assert "Play" in words
    assert not {"Edit tags…", "Show in folder", "What Segue learns"} & set(words)
    menu.close()
