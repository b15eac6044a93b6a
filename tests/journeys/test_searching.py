"""Who searches finds more than tracks: artists, albums and lists above them, by keys too, and in spite of a slip."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from accessible import nameless
from conftest import Running, Start
from segue.core.finding import What
from segue.domain.sorting import SortBy
from segue.domain.track import Track, TrackId
from segue.gui.best_matches import BestMatches
from segue.gui.play_button import PlayButton
from segue.gui.sidebar import Place
from segue.gui.targets import AlbumAt, ArtistAt
from segue.gui.track_mime import tracks_of

_CTRL, _SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


@pytest.fixture
def running(start: Start, demo_copy: Path, qtbot: QtBot) -> Running:
    running = start(demo_copy)
    window = running.program.window
    window.way.go(Place.TRACKS)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return running


@pytest.fixture
def best(running: Running) -> BestMatches:
    return running.program.window.music.library.best


@pytest.fixture
def track(running: Running) -> Track:
    """One whose album is not called as its artist."""
    library = running.program.library
    every = library.tracks.many(library.find("", SortBy.ALBUM, False))
    return next(one for one in every if one.tags.album.isascii() and " " in one.tags.album and one.tags.artists)


def search(running: Running, qtbot: QtBot, words: str) -> None:
    """And wait until all that is called so has been found."""
    best, field = running.program.window.music.library.best, running.program.window.sidebar.search
    field.setFocus()
    field.clear()
    qtbot.keyClicks(field, words)
    qtbot.waitUntil(lambda: running.program.music.finding.is_whole, timeout=10_000)
    qtbot.waitUntil(lambda: not best.is_waiting)
    assert best.isVisible() is bool(best.row.found)


def click(best: BestMatches, at: int, keys: Qt.KeyboardModifier = NONE) -> None:
    """Beside its cover."""
    tile = best.row.visualRect(best.row.model().index(at, 0))
    QTest.mouseClick(best.row.viewport(), LEFT, keys, tile.center())


def at(best: BestMatches) -> int:
    return best.row.currentIndex().row()


def test_an_artist_and_an_album_stand_above_the_tracks(
    running: Running, best: BestMatches, track: Track, qtbot: QtBot
) -> None:
    program, window = running.program, running.program.window
    search(running, qtbot, track.tags.album.lower())
    assert (best.row.found[0].what, best.row.found[0].name) == (What.ALBUM, track.tags.album)
    first = best.row.model().index(0, 0)
    assert first.data(Qt.ItemDataRole.AccessibleTextRole).startswith(f"{track.tags.album}, Album · ")
    assert nameless(window) == []
    click(best, 0)
    assert isinstance(window.way.here, AlbumAt)
    window.way.back()
    assert window.sidebar.search.text() == track.tags.album.lower()
    qtbot.mouseClick(best.row.viewport(), LEFT, pos=best.row.square(first).center().toPoint())
    qtbot.waitUntil(lambda: running.engine.sounds)
    album = list(program.library.tracks.album_of(track.id))
    assert [entry.track for entry in program.player.queue.entries] == album


def test_a_track_says_that_it_is_one(running: Running, best: BestMatches, track: Track, qtbot: QtBot) -> None:
    search(running, qtbot, track.tags.title.lower())
    where = next(at for at, one in enumerate(best.row.found) if one.what is What.TRACK)
    said = best.row.model().index(where, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said.startswith(f"{track.tags.title}, Track · ")


def test_all_of_it_by_keys(running: Running, best: BestMatches, track: Track, qtbot: QtBot) -> None:
    window, field = running.program.window, running.program.window.sidebar.search
    artist = track.tags.artists[0]
    search(running, qtbot, artist)
    assert (best.row.found[0].what, best.row.found[0].name) == (What.ARTIST, artist)
    qtbot.keyClick(field, Qt.Key.Key_Down)
    assert (best.row.hasFocus(), at(best)) == (True, 0)
    qtbot.keyClick(best.row, Qt.Key.Key_Up)
    assert field.hasFocus()
    qtbot.keyClick(field, Qt.Key.Key_Down)
    qtbot.keyClick(best.row, Qt.Key.Key_Left)
    assert (best.row.hasFocus(), at(best)) == (True, 0), "there is nothing before the first"
    if best.row.model().rowCount() > 1:
        qtbot.keyClick(best.row, Qt.Key.Key_Right)
        assert at(best) == 1
    qtbot.keyClick(best.row, Qt.Key.Key_Down)
    assert window.music.library.table.hasFocus()
    assert window.music.library.table.selected_rows() == (0,)
    field.setFocus()
    qtbot.keyClick(field, Qt.Key.Key_Down)
    qtbot.keyClick(best.row, Qt.Key.Key_Return, _CTRL)
    qtbot.waitUntil(lambda: running.engine.sounds)
    assert running.program.player.current is not None
    assert artist in running.program.player.current.track.tags.artists
    qtbot.keyClick(best.row, Qt.Key.Key_Return)
    assert isinstance(window.way.here, ArtistAt)


def test_several_of_different_kinds_are_chosen_and_done_with_together(
    running: Running, best: BestMatches, track: Track, qtbot: QtBot
) -> None:
    """A list, an album and a station: what of them all can be heard, is, and what is of files is not offered."""
    program, window = running.program, running.program.window
    word = track.tags.album.split()[0]
    others = [one for one in program.library.find("", SortBy.ALBUM, False) if one != track.id]
    program.playlists.create(f"{word} evenings", others[:2])
    (station,) = program.stations.take(["http://127.0.0.1:9/live"])
    program.stations.rename(station, f"{word} radio")
    search(running, qtbot, word)
    kinds = [one.what for one in best.row.found]
    by_hand, album, radio = (kinds.index(what) for what in (What.BY_HAND, What.ALBUM, What.STATION))
    assert max(by_hand, album, radio) < best.row.model().rowCount()
    here = window.way.here
    for one in (by_hand, album):
        click(best, one, _CTRL)
    assert best.row.chosen == tuple(sorted((by_hand, album)))
    qtbot.keyClick(best.row, Qt.Key.Key_Return, _CTRL)
    both = {*others[:2], *program.library.tracks.album_of(TrackId(int(best.row.found[album].key)))}
    qtbot.waitUntil(lambda: {entry.track for entry in program.player.queue.entries} == both)
    qtbot.keyClick(best.row, Qt.Key.Key_C, _CTRL)
    assert set(tracks_of(QApplication.clipboard().mimeData())) == both
    best._look_anew()
    qtbot.waitUntil(lambda: not best.is_waiting)
    assert best.row.chosen == tuple(sorted((by_hand, album))), "what is there again stays chosen"
    entries = menu_at(best, by_hand, qtbot)
    assert "Edit tags…" in entries
    click(best, radio, _CTRL)
    entries = menu_at(best, by_hand, qtbot)
    assert {"Play", "Play next", "Add to queue"} <= set(entries)
    assert "Edit tags…" not in entries
    qtbot.keyClick(best.row, Qt.Key.Key_Escape)
    assert (best.row.chosen, window.sidebar.search.text()) == ((), word)
    best.row.take_focus()
    qtbot.keyClick(best.row, Qt.Key.Key_Right, _SHIFT)
    assert best.row.chosen == (0, 1)
    qtbot.keyClick(best.row, Qt.Key.Key_A, _CTRL)
    assert best.row.chosen == tuple(range(best.row.model().rowCount())), "those that are seen"
    assert window.way.here == here


def menu_at(best: BestMatches, at: int, qtbot: QtBot) -> list[str]:
    """What its menu offers; it is closed again."""
    tile = best.row.visualRect(best.row.model().index(at, 0)).center()
    where = best.row.viewport().mapToGlobal(tile)
    mouse = QContextMenuEvent.Reason.Mouse
    QApplication.sendEvent(best.row.viewport(), QContextMenuEvent(mouse, tile, where))
    qtbot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    entries = [action.text().split("\t")[0] for action in menu.actions()]
    menu.close()
    return entries


def test_a_list_is_found_and_what_is_more_than_words_finds_no_names(
    running: Running, best: BestMatches, track: Track, qtbot: QtBot
) -> None:
    running.program.playlists.create("Quartz evenings", [track.id])
    search(running, qtbot, "quartz")
    assert [(one.what, one.name) for one in best.row.found] == [(What.BY_HAND, "Quartz evenings")]
    running.program.window.sidebar.search.setText("genre:jazz")
    assert not best.isVisible()
    assert not best.row.found


def test_the_tracks_stay_where_they_are_from_key_to_key(
    running: Running, best: BestMatches, track: Track, qtbot: QtBot
) -> None:
    table, field = running.program.window.music.library.table, running.program.window.sidebar.search
    qtbot.waitUntil(lambda: table.isVisible())
    field.setFocus()
    places = set()
    for letter in track.tags.album[:5].lower():
        qtbot.keyClick(field, letter)
        QApplication.processEvents()  # what is laid out anew
        places.add(table.mapTo(table.window(), QPoint()).y())
    search(running, qtbot, track.tags.album[:5].lower())
    QApplication.processEvents()
    places.add(table.mapTo(table.window(), QPoint()).y())
    assert len(places) == 1


def test_what_was_meant_in_spite_of_a_slip(running: Running, best: BestMatches, track: Track, qtbot: QtBot) -> None:
    window = running.program.window
    word = max(track.tags.album.split(), key=len)
    slip = (word[:2] + word[3] + word[2] + word[4:]).lower()
    search(running, qtbot, slip)
    assert best.instead.text() == f"Did you mean “{word.lower()}”?"
    assert track.tags.album in [one.name for one in best.row.found]
    page = window.music.library
    assert page.instead.text() == f"The tracks for “{word.lower()}”:"
    assert page.instead.isVisible()
    assert page.table.isVisible()
    listed = page.table.model().rowCount()
    assert listed > 0
    assert not page.keep.isVisible(), "what was typed asks for nothing"
    qtbot.mouseClick(best.instead, Qt.MouseButton.LeftButton)
    assert (window.sidebar.search.text(), window.sidebar.search.hasFocus()) == (word.lower(), True)
    assert page.table.model().rowCount() == listed
    assert not page.instead.isVisible()
    search(running, qtbot, slip)
    assert page.instead.isVisible()
    search(running, qtbot, "xyzzyxyzzy")
    assert not best.isVisible()
    assert not page.instead.isVisible()
    assert page.table.model().rowCount() == 0


def test_who_types_in_a_list_searches_in_it(start: Start, demo_copy: Path, qtbot: QtBot) -> None:
    window = start(demo_copy).program.window
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    search = window.sidebar.search
    window.way.go(Place.ALBUMS)
    grid = window.shelves.albums.grid
    qtbot.waitUntil(lambda: grid.model().rowCount() > 5)
    every, name = grid.model().rowCount(), window.shelves.albums._model.rows[2].title
    grid.setFocus()
    QTest.keyClick(grid, name[0])
    assert search.hasFocus()
    QTest.keyClicks(search, name[1:])
    assert search.text() == name
    assert 0 < grid.model().rowCount() < every
    QTest.keyClick(search, Qt.Key.Key_Escape)
    assert grid.model().rowCount() == every

    window.way.go(Place.TRACKS)
    table = window.music.library.table
    qtbot.waitUntil(lambda: table.model().rowCount() > 5)
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert len(table.selected_rows()) == table.model().rowCount()
    QTest.keyClicks(table, "x")
    assert search.hasFocus()
    assert search.text() == "x"
    window.queue.list.setFocus()
    QTest.keyClicks(window.queue.list, "y")
    assert search.text() == "x", "it does not search there"


def test_what_is_played_while_something_plays_can_be_paused(running: Running, qtbot: QtBot) -> None:
    program, window = running.program, running.program.window
    first, other = program.library.tracks.many(program.library.find("", SortBy.ALBUM, False))[:2]
    button = window.bar.findChild(PlayButton)
    for track in (first, other):
        search(running, qtbot, track.tags.title)
        qtbot.keyClick(window.sidebar.search, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda now=track: program.player.current.track == now)
        assert button.accessibleName() == "Pause"
