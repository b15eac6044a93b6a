"""What is seen can be pulled to where it is wanted: covers, rows and files, to lists, the queue and the player."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QObject, QPoint, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDrag, QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from audio_files import write_tone
from conftest import Running, Start
from segue.core.query_parser import parse_rule
from segue.domain.play import CHOSEN
from segue.domain.sorting import SortBy
from segue.domain.track import TrackId
from segue.gui.main_window import MainWindow
from segue.gui.playing_aside import Tab
from segue.gui.sidebar import Place
from segue.gui.sidebar_rows import TARGET_ROLE
from segue.gui.targets import AlbumAt
from segue.gui.track_mime import carried, files_of, tracks_of

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
COPY = Qt.DropAction.CopyAction


@pytest.fixture
def running(start: Start, demo_copy: Path, qtbot: QtBot) -> Running:
    running = start(demo_copy)
    qtbot.waitUntil(lambda: running.program.playing.kept_queue._is_begun)
    return running


@pytest.fixture
def window(running: Running, qtbot: QtBot) -> MainWindow:
    window = running.program.window
    window.resize(1400, 900)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


def upcoming(running: Running) -> list[TrackId]:
    return [entry.track for entry in running.program.player.queue.upcoming]


def every(running: Running) -> list[TrackId]:
    return list(running.program.library.find("", SortBy.TITLE, False))


def hold(target: QWidget, at: QPoint, mime: QMimeData) -> bool:
    """Whether it may be dropped there, as the program's cursor says."""
    enters = QDragEnterEvent(at, COPY, mime, LEFT, NONE)
    enters.ignore()
    QApplication.sendEvent(target, enters)
    return enters.isAccepted()


def leave(target: QWidget) -> None:
    """Qt keeps what was entered last, be it deleted by then, and asks it in the next drag."""
    QApplication.sendEvent(target, QDragLeaveEvent())


def drop(target: QWidget, at: QPoint, mime: QMimeData) -> None:
    assert hold(target, at, mime)
    QApplication.sendEvent(target, QDragMoveEvent(at, COPY, mime, LEFT, NONE))
    QApplication.sendEvent(target, QDropEvent(QPointF(at), COPY, mime, LEFT, NONE))


class Pulled(QObject):
    """Looks at what is dragged when a widget is pulled, and gives it up."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__()
        self.tracks: tuple[TrackId, ...] = ()
        self.files: tuple[Path, ...] = ()
        self._window = window
        self._looks = QTimer(self)
        self._looks.setInterval(20)
        self._looks.timeout.connect(self._look)

    def pull(self, widget: QWidget, at: QPoint, wait: Callable[[], None] = lambda: None) -> "Pulled":
        hold(self._window.queue, QPoint(4, 4), carried([]))  # in the place of what another test has entered
        leave(self._window.queue)
        self._looks.start()
        QTest.mousePress(widget, LEFT, pos=at)
        QTest.mouseMove(widget, at + QPoint(4, 0))
        QTest.mouseMove(widget, at + QPoint(60, 30))
        wait()
        QTest.mouseRelease(widget, LEFT, pos=at + QPoint(60, 30))
        self._looks.stop()
        return self

    def _look(self) -> None:
        for drag in self._window.findChildren(QDrag):
            self._looks.stop()
            self.tracks, self.files = tracks_of(drag.mimeData()), files_of(drag.mimeData())
            QDrag.cancel()


def test_a_cover_is_pulled(running: Running, window: MainWindow, qtbot: QtBot) -> None:
    window.way.go(Place.ALBUMS)
    grid = window.shelves.albums.grid
    qtbot.waitUntil(lambda: grid.isVisible() and grid.model().rowCount() > 3)
    at = grid.visualRect(grid.model().index(1, 0)).center()
    pulled = Pulled(window).pull(grid.viewport(), at)
    wanted = running.program.library.tracks.album_of(window.shelves.albums._model.rows[1].track)
    assert pulled.tracks == tuple(wanted)
    assert len(pulled.files) == len(wanted)
    assert window.way.here is Place.ALBUMS, "it was not opened by that"


def test_covers_that_are_chosen_are_pulled_together(running: Running, window: MainWindow, qtbot: QtBot) -> None:
    window.way.go(Place.ALBUMS)
    grid = window.shelves.albums.grid
    qtbot.waitUntil(lambda: grid.isVisible() and grid.model().rowCount() > 3)
    for row in (0, 2):
        at = grid.visualRect(grid.model().index(row, 0)).center()
        QTest.mouseClick(grid.viewport(), LEFT, Qt.KeyboardModifier.ControlModifier, at)
    pulled = Pulled(window).pull(grid.viewport(), at)
    albums = [window.shelves.albums._model.rows[row].track for row in (0, 2)]
    assert list(pulled.tracks) == [track for one in albums for track in running.program.library.tracks.album_of(one)]
    assert grid.chosen == (0, 2)


def test_a_mix_an_offer_and_what_plays_are_pulled(running: Running, window: MainWindow, qtbot: QtBot) -> None:
    program = running.program
    window.way.go(Place.HOME)
    home = window.listening.home
    shelf = next(one for one in home.shelves.shelves.values() if one.tiles and one.isVisible())
    tile = shelf.tiles[0]
    pulled = Pulled(window).pull(tile, QPoint(20, 20))
    assert pulled.tracks == tuple(shelf._shown[0][1].tracks)  # type: ignore[attr-defined]
    assert not program.player.queue.entries

    tracks = every(running)[:3]
    program.player.play(tracks, CHOSEN)
    assert Pulled(window).pull(window.bar._art, QPoint(20, 20)).tracks == (tracks[0],)
    assert window.way.here is Place.HOME
    qtbot.waitUntil(window.queue._now.isVisible)
    assert Pulled(window).pull(window.queue._now.art, QPoint(20, 20)).tracks == (tracks[0],)
    album = program.library.tracks.album_of(tracks[0])
    window.way.go(AlbumAt(tracks[0]))
    page = window.shelves.album
    art = page._large if page._large.isVisible() else page._small
    assert Pulled(window).pull(art, QPoint(20, 20)).tracks == tuple(album)


def test_a_queue_that_is_hidden_opens_and_takes(running: Running, window: MainWindow, qtbot: QtBot) -> None:
    tracks = every(running)[:4]
    running.program.player.play(tracks[:2], CHOSEN)
    window.bar._queue.click()
    assert not window.queue.isVisible()
    mime = window.track_actions.carried(tracks[2:])
    at = window.bar._queue.mapTo(window.bar, window.bar._queue.rect().center())
    drop(window.bar, at, mime)
    assert upcoming(running) == [*tracks[2:], tracks[1]]
    assert hold(window.bar, at, mime)
    QApplication.sendEvent(window.bar, QDragMoveEvent(at, COPY, mime, LEFT, NONE))
    qtbot.waitUntil(window.queue.isVisible)
    leave(window.bar)


def test_rows_are_pulled_to_other_programs_as_files_in_their_order(
    running: Running, window: MainWindow, qtbot: QtBot
) -> None:
    window.way.go(Place.TRACKS)
    table = window.music.library.table
    qtbot.waitUntil(lambda: table.model().rowCount() > 5)
    table.choose_rows([1, 2, 4])
    chosen = table.selected_tracks()
    at = QPoint(60, table.rowViewportPosition(2) + 5)
    pulled = Pulled(window).pull(table.viewport(), at)
    assert pulled.tracks == chosen
    assert pulled.files == tuple(track.path for track in running.program.library.tracks.many(list(chosen)))


def test_our_own_tracks_go_only_where_there_is_a_place_for_them(
    running: Running, window: MainWindow, qtbot: QtBot
) -> None:
    tracks = every(running)[:3]
    mime = window.track_actions.carried(tracks)
    assert files_of(mime)
    assert not hold(window, QPoint(600, 400), mime), "it would be played as if it came from elsewhere"
    drop(window.bar, QPoint(20, 20), mime)
    assert [entry.track for entry in running.program.player.queue.entries] == tracks


def test_an_empty_queue_takes_what_is_dropped_on_it(running: Running, window: MainWindow, qtbot: QtBot) -> None:
    tracks = every(running)[:3]
    drop(window.queue, QPoint(60, 300), carried(tracks))
    assert upcoming(running) == tracks
    assert window.toast.undo()
    assert upcoming(running) == []


def test_a_playlist_is_pulled_into_the_queue_with_its_tracks(
    running: Running, window: MainWindow, qtbot: QtBot
) -> None:
    tracks = every(running)[:3]
    running.program.playlists.create("Walk", tracks)
    rows = window.sidebar.playlists
    pulled = rows.carry([rows.item(0).data(TARGET_ROLE)])
    assert not pulled.hasUrls(), "it is moved within the sidebar, and files never are"
    drop(window.queue, QPoint(60, 300), pulled)
    assert upcoming(running) == tracks


def titled(running: Running, tracks: list[TrackId]) -> list[str]:
    return [track.tags.title for track in running.program.library.tracks.many(tracks)]


def test_a_smart_playlist_and_a_blend_go_into_the_queue_where_they_are_dropped(
    running: Running, window: MainWindow, qtbot: QtBot
) -> None:
    program, rows, listed = running.program, window.sidebar.playlists, window.queue.list
    tracks = every(running)
    rule = program.music.smart_playlists.create("By rule", parse_rule("genre:jazz")).id
    blend = program.blending.create("Blended").id
    program.player.play(tracks[:4], CHOSEN)
    qtbot.waitUntil(lambda: listed.model().rowCount() == 3)
    drop(listed.viewport(), QPoint(40, listed.rowHeight(0) + 4), rows.carry([rule]))
    qtbot.waitUntil(lambda: len(upcoming(running)) > 3)
    stands = list(program.music.smart_playlists.known(rule).tracks)  # type: ignore[union-attr]
    assert upcoming(running) == [tracks[1], *stands, *tracks[2:4]]
    before = len(upcoming(running))
    qtbot.waitUntil(lambda: listed.model().rowCount() == before)  # where it is dropped goes by what is seen
    drop(window.queue, QPoint(4, window.queue.height() - 4), rows.carry([blend]))
    qtbot.waitUntil(lambda: len(upcoming(running)) > before + 5)
    assert upcoming(running)[:before] == [tracks[1], *stands, *tracks[2:4]]
    drop(window.bar, QPoint(20, 20), rows.carry([rule]))
    qtbot.waitUntil(lambda: [entry.track for entry in program.player.queue.entries][: len(stands)] == stands)


def test_lists_of_any_kind_are_queued_from_their_menu(running: Running, window: MainWindow, qtbot: QtBot) -> None:
    program = running.program
    rule = program.music.smart_playlists.create("By rule", parse_rule("genre:jazz")).id
    by_hand = program.playlists.create("By hand", every(running)[:2]).id
    for chosen, words in (([rule], "Play next"), ([by_hand, rule], "Add to queue")):
        before = len(upcoming(running))
        window.sidebar.playlists.menu_wanted.emit(tuple(chosen), QPoint(100, 100))
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        next(action for action in menu.actions() if action.text() == words).trigger()
        menu.close()
        qtbot.waitUntil(lambda before=before: len(upcoming(running)) > before)
    stands = list(program.music.smart_playlists.known(rule).tracks)  # type: ignore[union-attr]
    assert upcoming(running) == [*stands, *every(running)[:2], *stands]


def test_what_now_playing_shows_is_pulled(running: Running, window: MainWindow, qtbot: QtBot) -> None:
    tracks = every(running)[:2]
    running.program.player.play(tracks, CHOSEN)
    window.bar.track_pressed.emit()
    page = window.listening.now_playing
    qtbot.waitUntil(page.column._cover.isVisible)
    assert Pulled(window).pull(page.column._cover, QPoint(40, 40)).tracks == (tracks[0],)
    page.aside.similar.show_beside(page._rows(tracks[1:], "Play next"))
    page.aside.tabs[Tab.SIMILAR].click()
    row = page.aside.similar.beside[0]
    qtbot.waitUntil(row.isVisible)
    before = upcoming(running)
    assert Pulled(window).pull(row, QPoint(30, 20)).tracks == (tracks[1],)
    assert upcoming(running) == before, "it was not pressed by that"


def test_files_go_into_the_queue_where_they_are_dropped(
    running: Running, window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    tracks, listed = every(running)[:4], window.queue.list
    running.program.player.play(tracks, CHOSEN)
    qtbot.waitUntil(lambda: listed.model().rowCount() == 3)
    song = write_tone(tmp_path / "elsewhere" / "a song.wav", title="From elsewhere")
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(song))])
    drop(listed.viewport(), QPoint(40, listed.rowHeight(0) + 4), mime)
    qtbot.waitUntil(lambda: len(upcoming(running)) == 4)
    assert [upcoming(running)[0], *upcoming(running)[2:]] == tracks[1:]
    assert running.program.player.current is not None
    assert running.program.player.current.track.id == tracks[0]


def test_what_is_held_at_an_edge_scrolls_on(running: Running, window: MainWindow, qtbot: QtBot) -> None:
    listed = window.queue.list
    running.program.player.play(every(running)[:80], CHOSEN)
    qtbot.waitUntil(lambda: listed.verticalScrollBar().maximum() > 500)
    at = QPoint(40, listed.viewport().height() - 2)
    mime = carried(every(running)[:1])
    assert hold(listed.viewport(), at, mime)
    QApplication.sendEvent(listed.viewport(), QDragMoveEvent(at, COPY, mime, LEFT, NONE))
    qtbot.waitUntil(lambda: listed.verticalScrollBar().value() > 200)
    leave(listed.viewport())
    assert not listed._edges.findChild(QTimer).isActive()


def test_a_folder_is_pulled_with_all_that_lies_below_it(running: Running, window: MainWindow, qtbot: QtBot) -> None:
    window.way.go(Place.FOLDERS)
    folders = window.music.folders
    qtbot.waitUntil(lambda: folders.list.isVisible() and bool(folders.list.rows))
    pulled, wanted = Pulled(window), list[TrackId]()
    pulled.pull(folders.list.viewport(), QPoint(60, 8), lambda: qtbot.waitUntil(lambda: bool(pulled.tracks)))
    folders._browsing.below([folders.list.rows[0].path], wanted.extend)
    qtbot.waitUntil(lambda: bool(wanted))
    assert list(pulled.tracks) == wanted
    assert window.way.here is Place.FOLDERS
