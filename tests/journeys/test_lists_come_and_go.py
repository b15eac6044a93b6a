"""Playlists as files, through the window: dropped, opened, taken back, exported, and found when they come."""

from collections.abc import Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QWidget
from pytestqt.qtbot import QtBot

from audio_files import write_tone
from conftest import Running, Start
from segue.domain.playlist import Kind
from segue.domain.sorting import SortBy
from segue.domain.track import Track
from segue.gui.covers import cover_of
from segue.gui.list_exchange import ExportDialog, ImportReport
from segue.gui.sidebar import Place


def some_tracks(running: Running, number: int = 3) -> Sequence[Track]:
    library = running.program.library
    return library.tracks.many(library.find("", SortBy.ALBUM, False)[:number])


def a_list(path: Path, tracks: Sequence[Track], *more: str) -> Path:
    path.write_text("\n".join(["#EXTM3U", "#PLAYLIST:Road trip", *(str(track.path) for track in tracks), *more]))
    return path


def drop(window: QWidget, *paths: Path) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    at, copy, left, plain = (
        QPoint(40, 300),
        Qt.DropAction.CopyAction,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier(0),
    )
    enters = QDragEnterEvent(at, copy, mime, left, plain)
    QApplication.sendEvent(window, enters)
    assert enters.isAccepted()
    QApplication.sendEvent(window, QDropEvent(QPointF(at), copy, mime, left, plain))


def words(page: QWidget) -> str:
    return "\n".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())


def report_of(running: Running, qtbot: QtBot) -> ImportReport:
    qtbot.waitUntil(lambda: any(it.isVisible() for it in running.program.window.findChildren(ImportReport)))
    return next(it for it in running.program.window.findChildren(ImportReport) if it.isVisible())


def names(running: Running) -> list[str]:
    return [playlist.name for playlist in running.program.playlists.all()]


def menu(qtbot: QtBot) -> QMenu:
    qtbot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    shown = QApplication.activePopupWidget()
    assert isinstance(shown, QMenu)
    return shown


def choose(shown: QMenu, words: str) -> None:
    (action,) = [action for action in shown.actions() if action.text().startswith(words)]
    shown.close()
    action.trigger()


def test_dropped_and_taken_back(start: Start, demo_copy: Path, tmp_path: Path, qtbot: QtBot) -> None:
    running = start(demo_copy)
    window, tracks = running.program.window, some_tracks(running)
    drop(window, a_list(tmp_path / "x.m3u8", tracks))
    qtbot.waitUntil(window.playlists.playlist.isVisible)
    assert names(running) == ["Road trip"]
    assert list(window.playlists.playlist._model.ids) == [track.id for track in tracks]
    assert "“Road trip” imported, with 3 tracks" in words(window.toast)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert names(running) == []


def test_what_is_missing_is_listed_shown_and_found(
    start: Start, demo_copy: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    running = start(demo_copy)
    program, window = running.program, running.program.window
    tracks = some_tracks(running)
    gone = "#EXTINF:65,Nobody - Gone", "/gone/gone.mp3", "x.m3u", "http://radio.example/one"
    program.hear({"import playlists": [str(a_list(tmp_path / "x.m3u", tracks, *gone)), str(tmp_path / "none.pls")]})
    report = report_of(running, qtbot)
    told = words(report)
    assert "“Road trip” is here" in told
    assert "3 of 5 tracks are in your library" in told
    assert "1 other list that it names is left out." in told
    assert f"There is no file “{tmp_path / 'none.pls'}”." in told
    model = report.table.model()
    rows = [[model.index(row, column).data() for column in range(3)] for row in range(model.rowCount())]
    assert rows == [
        ["Gone", "Nobody", "/gone/gone.mp3"],
        [*("http://radio.example/one", "", "http://radio.example/one")],
    ]
    report.done_button.click()

    page = window.playlists.playlist
    qtbot.waitUntil(lambda: page.head.missing.text() == "2 missing")
    shown = page._model
    cell = shown.index(3, 1)
    assert (cell.data(), cell.data(Qt.ItemDataRole.ToolTipRole)) == (
        *("Gone", "Not in your library. The list says: /gone/gone.mp3"),
    )
    (wanted,) = program.library.tracks.many([shown.ids[3]])
    assert cover_of(wanted).path is None, "no file is opened because a list names it"
    page.play(0)
    assert [entry.track for entry in program.player.queue.entries] == [track.id for track in tracks]
    page._activate(3)
    assert "“Gone” is not in your library" in words(window.toast)
    assert program.player.current is not None

    page.table.selectRow(3)
    page._open_menu(QPoint(0, 0))
    choose(menu(qtbot), "Look for it")
    assert window.sidebar.search.text() == "Nobody Gone"
    assert window.music.library.isVisible()


def test_found_when_it_comes(start: Start, demo_copy: Path, tmp_path: Path, qtbot: QtBot) -> None:
    running = start(demo_copy)
    program = running.program
    program.hear({"import playlists": [str(a_list(tmp_path / "x.m3u", (), "music/gone.flac", "never.flac"))]})
    report_of(running, qtbot).done_button.click()
    (playlist,) = program.playlists.all()
    assert all(track < 0 for track in program.playlists.get(playlist.id).tracks)
    write_tone(tmp_path / "music" / "gone.flac", title="Gone", artists=["Nobody"])
    program.library.add_folder(tmp_path / "music")
    qtbot.waitUntil(lambda: program.playlists.get(playlist.id).tracks[0] > 0)
    found, never = program.playlists.get(playlist.id).tracks
    assert program.library.tracks.many([found])[0].tags.title == "Gone"
    assert never < 0
    assert program.window.playlists.playlist._model.index(0, 1).data() == "Gone"


def test_opened_and_kept(start: Start, demo_copy: Path, tmp_path: Path, qtbot: QtBot) -> None:
    running = start(demo_copy)
    program, toast = running.program, running.program.window.toast
    tracks = some_tracks(running)
    path = a_list(tmp_path / "x.m3u", tracks, "/gone.mp3")
    program.open([path])
    qtbot.waitUntil(lambda: program.player.current is not None)
    assert [entry.track for entry in program.player.queue.entries] == [track.id for track in tracks]
    assert "“Road trip” plays: 3 of 4 tracks are in your library" in words(toast)
    toast.undo()
    assert names(running) == [], "Ctrl+Z undoes, and does nothing else"
    QTest.mouseClick(toast.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: names(running) == ["Road trip"])


def test_opened_and_not_to_be_played(start: Start, demo_copy: Path, tmp_path: Path, qtbot: QtBot) -> None:
    running = start(demo_copy)
    program, toast = running.program, running.program.window.toast
    bomb = tmp_path / "bomb.xspf"
    bomb.write_text('<!DOCTYPE x [<!ENTITY a "b">]><playlist/>')
    program.open([bomb])
    qtbot.waitUntil(lambda: "document type" in words(toast))
    program.open([a_list(tmp_path / "x.m3u", (), "/gone.mp3")])
    qtbot.waitUntil(lambda: "None of the tracks of “Road trip”" in words(toast))
    assert program.player.current is None


def test_exported_with_the_keyboard(
    start: Start, demo_copy: Path, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    running = start(demo_copy)
    program, window = running.program, running.program.window
    made = program.playlists.create("Road / trip", [track.id for track in some_tracks(running)])
    window.playlists.controls._open_menu([made.id], window.mapToGlobal(QPoint(10, 10)))
    choose(menu(qtbot), "Export")
    dialog = next(it for it in window.findChildren(ExportDialog) if it.isVisible())
    reason = next(one for one in dialog.findChildren(QLabel) if "moved together" in one.text())
    assert reason.x() == dialog.relative.x() + dialog.relative.indent, "in line with the words of the box"
    dialog.format.setCurrentIndex(dialog.format.findData(".xspf"))
    dialog.relative.setChecked(True)
    asked: list[str] = []

    def answer(_: object, words: str, place: str, kinds: str) -> tuple[str, str]:
        asked.append(Path(place).name)
        return str(tmp_path / "out.xspf"), kinds

    monkeypatch.setattr("segue.gui.list_exchange.QFileDialog.getSaveFileName", answer)
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    qtbot.waitUntil((tmp_path / "out.xspf").exists)
    qtbot.waitUntil(lambda: "written to out.xspf" in words(window.toast))
    assert asked == ["Road - trip.xspf"]
    assert "<location>../" in (tmp_path / "out.xspf").read_text()

    # Where a name without an ending was chosen, nobody was asked about the file that is written then.
    before = (tmp_path / "out.xspf").read_bytes()
    window.playlists.exchange.write(made, tmp_path / "out", ".xspf", False)
    qtbot.waitUntil(lambda: "already" in words(window.toast))
    assert (tmp_path / "out.xspf").read_bytes() == before


def test_a_folder_of_playlists_is_exported(start: Start, demo_copy: Path, tmp_path: Path, qtbot: QtBot) -> None:
    running = start(demo_copy)
    program, window = running.program, running.program.window
    trips = program.playlists.create("Trips", kind=Kind.FOLDER)
    for name in ("One", "Two"):
        program.playlists.create(name, [track.id for track in some_tracks(running)], folder=trips.id)
    window.playlists.exchange.write(trips, tmp_path / "Trips.m3u8", ".m3u8", False)
    qtbot.waitUntil(lambda: "2 playlists written to" in words(window.toast))
    assert sorted(path.name for path in (tmp_path / "Trips").iterdir()) == ["One.m3u8", "Two.m3u8"]


def test_the_menu_of_the_plus(
    start: Start, demo_copy: Path, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    running = start(demo_copy)
    window = running.program.window
    path = a_list(tmp_path / "x.m3u", some_tracks(running))
    monkeypatch.setattr("segue.gui.list_exchange.QFileDialog.getOpenFileNames", lambda *_: ([str(path)], ""))
    window.sidebar.add.setFocus()
    QTest.keyClick(window.sidebar.add, Qt.Key.Key_Space)
    choose(menu(qtbot), "Import")
    qtbot.waitUntil(lambda: names(running) == ["Road trip"])
    window.sidebar.chosen.emit(Place.TRACKS)
    QTest.mouseClick(window.sidebar.add, Qt.MouseButton.LeftButton)
    choose(menu(qtbot), "New playlist")
    assert names(running) == ["New playlist", "Road trip"]


def test_dropped_on_a_folder_and_on_a_playlist(start: Start, demo_copy: Path, tmp_path: Path, qtbot: QtBot) -> None:
    running = start(demo_copy)
    program, window = running.program, running.program.window
    trips = program.playlists.create("Trips", kind=Kind.FOLDER)
    tracks = some_tracks(running)
    path = a_list(tmp_path / "x.m3u", tracks)
    window.sidebar.playlists.files_dropped.emit(trips.id, (path, tracks[0].path))
    qtbot.waitUntil(lambda: names(running) == ["New playlist", "Road trip", "Trips"])
    assert [its.folder for its in program.playlists.all()] == [trips.id, trips.id, None]
    window.track_actions.read([path], lambda _: pytest.fail("a list is no track"))
    qtbot.waitUntil(lambda: "Road trip 2" in names(running))
