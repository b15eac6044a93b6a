"""Through the albums with the keyboard: one is opened, played, and left again to where one was."""

from pathlib import Path

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from audio_files import write_tone
from conftest import Start
from pictures import a_picture
from segue.domain.play import OriginKind
from segue.gui.covers import Cover
from segue.gui.sidebar import Place


def test_an_album_is_opened_played_and_left(start: Start, demo_copy: Path, qtbot: QtBot) -> None:
    running = start(demo_copy)
    window, player = running.program.window, running.program.player
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    QTest.keyClick(window, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    grid = window.shelves.albums.grid
    qtbot.waitUntil(lambda: grid.model().rowCount() > 20, timeout=10_000)
    qtbot.waitUntil(lambda: window.focusWidget() is grid)
    for _ in range(5):
        QTest.keyClick(grid, Qt.Key.Key_Down)
    QTest.keyClick(grid, Qt.Key.Key_Right)
    chosen, scrolled = grid.currentIndex(), grid.verticalScrollBar().value()
    assert chosen.row() > 5
    assert scrolled > 0

    QTest.keyClick(grid, Qt.Key.Key_Return)
    tracks = window.shelves.album.tracks
    assert window.shelves.album.isVisible()
    assert window.focusWidget() is tracks
    QTest.keyClick(tracks, Qt.Key.Key_Down)
    QTest.keyClick(tracks, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: running.engine.sounds)
    playing = player.current
    assert playing is not None
    assert playing.origin.kind is OriginKind.CHOSEN
    assert playing.track.id == tracks.ids[1]
    assert chosen.data().startswith(playing.track.tags.album)
    assert [entry.track for entry in player.queue.entries] == list(tracks.ids), "the whole album, in its order"

    QTest.keyClick(tracks, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert window.shelves.albums.isVisible()
    assert window.focusWidget() is grid
    assert (grid.currentIndex().row(), grid.verticalScrollBar().value()) == (chosen.row(), scrolled)

    QTest.keyClick(grid, Qt.Key.Key_Left)
    QTest.keyClick(grid, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    other = grid.currentIndex().data()
    qtbot.waitUntil(lambda: player.current is not None and other.startswith(player.current.track.tags.album))
    assert window.shelves.albums.isVisible(), "to hear an album is not to look at it"

    QTest.keyClick(grid, Qt.Key.Key_Return)
    back, none = Qt.MouseButton.BackButton, Qt.KeyboardModifier.NoModifier
    at = QPoint(200, 20)
    place = QPointF(tracks.viewport().mapToGlobal(at))
    press = QMouseEvent(QMouseEvent.Type.MouseButtonPress, QPointF(at), place, back, back, none)
    assert window.shelves.album.isVisible()
    QApplication.sendEvent(tracks.viewport(), press)
    assert window.shelves.albums.isVisible()
    assert window.sidebar._chosen is Place.ALBUMS


def test_another_picture_in_the_folder_is_seen_with_the_next_scan(start: Start, qtbot: QtBot, tmp_path: Path) -> None:
    track = write_tone(tmp_path / "music" / "x.flac", title="x")
    (track.parent / "cover.png").write_bytes(a_picture("#ff0000"))
    program = start(tmp_path / "profile").program

    def colour() -> str | None:
        real = program.looks.covers.real(Cover("x", "", track), 40)
        return None if real is None else real.toImage().pixelColor(20, 20).name()

    with qtbot.waitSignal(program.looks.covers.arrived):
        colour()
    assert colour() in ("#ff0000", "#fe0000")  # a JPEG's red
    (track.parent / "cover.png").write_bytes(a_picture("#0000ff"))
    program.library.add_folder(track.parent)
    qtbot.waitUntil(lambda: colour() in ("#0000ff", "#0000fe"))
    assert (tmp_path / "profile" / "thumbnails.db").exists()
