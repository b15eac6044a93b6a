"""A first start: by keyboard alone to the first music, and what of the past comes along."""

import threading
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from audio_files import write_tone
from conftest import FRIDAY, Running, Start
from segue.core.beginning import Past
from segue.core.ports.elsewhere import FoundHistory
from segue.core.ports.moving import FoundLibrary
from segue.domain.moving import ForeignLibrary, ForeignTrack
from segue.gui.sidebar import Place


@pytest.fixture
def music(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The system's music folder of a listener who has one."""
    monkeypatch.setenv("HOME", str(tmp_path))
    for n in range(1, 7):
        write_tone(tmp_path / "Music" / f"{n}.ogg", title=f"Piece {n}", artists=("Ada",), album="First", track_no=n)
    return tmp_path / "Music"


def words_of(place: QWidget) -> str:
    return "\n".join(label.text() for label in place.findChildren(QLabel) if label.isVisible())


def press(running: Running, *keys: Qt.Key) -> None:
    """Where the focus is."""
    window = running.program.window
    for key in keys:
        QTest.keyClick(window.focusWidget() or window, key)


def begun(start: Start, folder: Path, qtbot: QtBot, at: datetime = FRIDAY) -> Running:
    running = start(folder, at)
    running.program.window.activateWindow()
    qtbot.waitUntil(running.program.window.isActiveWindow)
    return running


def looked(running: Running, qtbot: QtBot) -> None:
    """What was looked for at the start is known."""
    done: list[object] = []
    running.program.ground.opener.submit(lambda: True, done.append)
    qtbot.waitUntil(lambda: bool(done))


def test_by_keyboard_alone_something_plays(start: Start, tmp_path: Path, music: Path, qtbot: QtBot) -> None:
    running = begun(start, tmp_path / "profile", qtbot)
    window = running.program.window
    looked(running, qtbot)
    assert window.first_run.isVisible()
    press(running, Qt.Key.Key_Return)  # the folder that is suggested
    assert running.program.library.folders == [music]
    assert running.program.library.is_scanning, "the scan begins as soon as the folder is chosen"
    assert window.first_run.step is window.first_run.learns, "nothing of the past is here, so nothing is asked of it"
    assert "Nothing is sent anywhere" in words_of(window.first_run)
    press(running, Qt.Key.Key_Return)  # play something: the first that comes
    assert not window.first_run.isVisible()
    qtbot.waitUntil(lambda: bool(running.engine.sounds), timeout=20_000)
    assert window.way.here is Place.HOME
    current = running.program.player.current
    assert current is not None
    assert current.track.tags.album == "First"
    running.close()
    again = start(tmp_path / "profile")
    assert not again.program.window.first_run.isVisible()


def test_what_plays_first_is_an_album_rather_than_a_single(
    start: Start, tmp_path: Path, music: Path, qtbot: QtBot
) -> None:
    for n in range(5):
        write_tone(music / f"{n}" / "single.ogg", title=f"Single {n}", artists=("Ben",), album=f"Single {n}")
    running = begun(start, tmp_path / "profile", qtbot)
    looked(running, qtbot)
    press(running, Qt.Key.Key_Return)
    library = running.program.library
    qtbot.waitUntil(lambda: len(library.tracks.all_ids()) == 11 and not library.is_scanning, timeout=20_000)
    press(running, Qt.Key.Key_Return)
    current = running.program.player.current
    assert current is not None
    assert current.track.tags.album == "First"


def test_each_step_can_be_passed_by_and_is_not_asked_again(
    start: Start, tmp_path: Path, music: Path, qtbot: QtBot
) -> None:
    running = begun(start, tmp_path / "profile", qtbot)
    press(running, Qt.Key.Key_Escape)
    assert not running.program.window.first_run.isVisible()
    assert list(running.program.library.folders) == []
    running.close()
    again = start(tmp_path / "profile")
    assert "first_run" not in again.program.window.__dict__ or not again.program.window.first_run.isVisible()


def test_a_folder_that_cannot_be_read_says_why_and_another_is_chosen(
    start: Start, tmp_path: Path, music: Path, qtbot: QtBot
) -> None:
    running = begun(start, tmp_path / "profile", qtbot)
    page, library = running.program.window.first_run, running.program.library
    looked(running, qtbot)
    page.where.chosen.emit(tmp_path / "drive")
    assert page.step is page.learns
    qtbot.waitUntil(lambda: "“drive” could not be read: This folder is not there." in words_of(page), timeout=20_000)
    assert page.learns.another.isVisible()
    page.learns.another.click()
    assert page.step is page.where
    press(running, Qt.Key.Key_Return)
    assert page.step is page.learns
    assert music in library.folders
    qtbot.waitUntil(lambda: "6 tracks are here" in words_of(page), timeout=20_000)
    assert not page.learns.another.isVisible()


def library_of(paths: Sequence[Path]) -> dict[FoundLibrary, ForeignLibrary]:
    tracks = tuple(ForeignTrack(path, plays=7, rating=4.0) for path in paths)
    found = FoundLibrary("Rhythmbox", Path("/home/ada/rhythmdb.xml"), FRIDAY)
    return {found: ForeignLibrary("Rhythmbox", tracks, ())}


def test_what_another_player_knew_comes_along_behind_the_music(
    start: Start, tmp_path: Path, music: Path, qtbot: QtBot
) -> None:
    running = begun(start, tmp_path / "profile", qtbot)
    program, window = running.program, running.program.window
    running.players.libraries.update(library_of(sorted(music.iterdir())))
    program.elsewhere.beginning.look()
    looked(running, qtbot)
    page = window.first_run
    press(running, Qt.Key.Key_Return)
    assert page.step is page.past
    assert "Ratings, how often you played what, and playlists" in words_of(page)
    assert [box.text() for box, _ in page.past.boxes] == ["Rhythmbox"]
    press(running, Qt.Key.Key_Return)
    assert page.step is page.learns
    press(running, Qt.Key.Key_Tab, Qt.Key.Key_Return)  # look around
    assert window.music.library.isVisible()
    qtbot.waitUntil(lambda: "Taken over from Rhythmbox: 6 ratings" in window.toast.accessibleName(), timeout=20_000)
    (track, *_) = program.library.tracks.many(program.library.tracks.all_ids())
    assert track.rating == 4.0
    window.toast.undo()
    qtbot.waitUntil(
        lambda: all(one.rating is None for one in program.library.tracks.many(program.library.tracks.all_ids()))
    )


def test_what_is_stopped_while_it_comes_along_is_not_begun_again(
    start: Start, tmp_path: Path, music: Path, qtbot: QtBot
) -> None:
    running = begun(start, tmp_path / "profile", qtbot)
    elsewhere, goes_on = running.program.elsewhere, threading.Event()
    libraries = library_of(sorted(music.iterdir()))
    running.players.libraries.update(libraries)
    running.program.ground.opener.submit(goes_on.wait)
    elsewhere.beginning.bring_along(Past(tuple(libraries), (FoundHistory("Last.fm", tmp_path / "scrobbles.csv"),)))
    try:
        assert elsewhere.taking_over.stage is not None
        assert elsewhere.history.stage is not None
        elsewhere.taking_over.leave()
        elsewhere.history.leave()
        assert elsewhere.taking_over.stage is None
        assert elsewhere.history.stage is None
    finally:
        goes_on.set()


def test_what_is_not_wanted_stays_where_it_is(start: Start, tmp_path: Path, music: Path, qtbot: QtBot) -> None:
    running = begun(start, tmp_path / "profile", qtbot)
    program, page = running.program, running.program.window.first_run
    running.players.libraries.update(library_of(sorted(music.iterdir())))
    program.elsewhere.beginning.look()
    looked(running, qtbot)
    press(running, Qt.Key.Key_Return)
    assert page.step is page.past
    press(running, Qt.Key.Key_Escape)
    assert page.step is page.learns
    qtbot.waitUntil(lambda: not program.library.is_scanning, timeout=20_000)
    looked(running, qtbot)
    assert all(one.rating is None for one in program.library.tracks.many(program.library.tracks.all_ids()))


def test_an_album_that_has_arrived_is_pressed_and_plays(
    start: Start, tmp_path: Path, music: Path, qtbot: QtBot
) -> None:
    running = begun(start, tmp_path / "profile", qtbot)
    page = running.program.window.first_run
    press(running, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.learns.albums.isVisible(), timeout=20_000)
    qtbot.waitUntil(lambda: "6 tracks are here" in words_of(page), timeout=20_000)
    page.learns.albums.tiles[0].click()
    qtbot.waitUntil(lambda: bool(running.engine.sounds), timeout=20_000)
    assert not page.isVisible()
