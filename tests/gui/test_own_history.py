"""One's own history on the pages of albums, artists and genres: true of the log, and each number leads to plays."""

from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QEnterEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from conftest import Running, Start
from segue.core.tailoring import LARGEST
from segue.domain.text import fold
from segue.domain.track import TrackId
from segue.gui.own_history import OwnHistory
from segue.gui.targets import AlbumAt, ArtistAt, GenreAt, PlaysAt, PlaysOf


@pytest.fixture
def running(start: Start, demo_copy: Path) -> Running:
    return start(demo_copy)


def heard_last(running: Running) -> TrackId:
    return next(
        play.listen.track
        for play, track in running.program.profile.plays.latest(300)
        if len(running.program.profile.tracks.album_of(track.id)) > 2
    )


def told(running: Running, history: OwnHistory, qtbot: QtBot) -> OwnHistory:
    qtbot.waitUntil(lambda: history.own is not None, timeout=10_000)
    return history


def test_an_album_tells_its_plays_and_leads_to_them(running: Running, qtbot: QtBot) -> None:
    program, window = running.program, running.program.window
    track = heard_last(running)
    album = program.profile.tracks.album_of(track)
    window.way.open(AlbumAt(track))
    page = window.shelves.album
    history = told(running, page.history, qtbot)
    heard = [play for play, _ in program.profile.plays.of(album) if play.is_heard]
    assert page.heard._words.startswith(f"{len(heard)} plays")
    QTest.mouseClick(page.heard, Qt.MouseButton.LeftButton)
    assert history.isVisible()
    assert history.plays.text() == f"{len(heard)}"
    QTest.mouseClick(history.plays, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: isinstance(window.way.here, PlaysAt))
    assert isinstance(window.way.here, PlaysAt)
    assert set(window.way.here.plays) == {play.id for play in heard}
    window.way.back()
    assert history.isVisible(), "where one was"


def test_each_chart_leads_to_its_plays(running: Running, qtbot: QtBot) -> None:
    window = running.program.window
    window.way.open(AlbumAt(heard_last(running)))
    history = told(running, window.shelves.album.history, qtbot)
    QTest.mouseClick(window.shelves.album.to_history, Qt.MouseButton.LeftButton)
    assert history.own is not None
    cell, portion = next(iter(history.own.sums.cells.items()))
    history.map.chosen.emit(cell)
    qtbot.waitUntil(lambda: isinstance(window.way.here, PlaysAt))
    assert isinstance(window.way.here, PlaysAt)
    assert len(window.way.here.plays) == portion.plays
    window.way.back()
    start, portion = next((start, one) for start, one in history.bars.shown.bars if one.plays)
    history.bars.chosen.emit(start)
    qtbot.waitUntil(lambda: isinstance(window.way.here, PlaysAt))
    assert isinstance(window.way.here, PlaysAt)
    assert len(window.way.here.plays) == portion.plays


def test_an_artist_has_an_overview_with_albums_and_favourites(running: Running, qtbot: QtBot) -> None:
    program, window = running.program, running.program.window
    (track,) = program.profile.tracks.many([heard_last(running)])
    artist = track.tags.artists[0]
    window.way.open(ArtistAt(fold(artist)))
    page = window.shelves.collection
    qtbot.waitUntil(lambda: page.overview.isVisible())
    history = told(running, page.overview.history, qtbot)
    titles = {view.title for shelf in (page.overview.albums, page.overview.appears) for view in shelf.views}
    assert track.tags.album in titles
    assert history.own is not None
    favourite = history.own.sums.tracks[0]
    history.favourites.chosen.emit(favourite)
    assert window.way.here == PlaysOf(favourite.track)


def test_another_artist_has_their_own_albums_wherever_the_pointer_is(running: Running, qtbot: QtBot) -> None:
    window = running.program.window
    window.way.open(ArtistAt("delphine marchetti"))
    overview = window.shelves.collection.overview
    qtbot.waitUntil(lambda: overview.isVisible() and bool(overview.albums.tiles))
    before = [view.title for view in overview.albums.views]
    at = QPointF(overview.albums.rect().center())
    QApplication.sendEvent(overview.albums, QEnterEvent(at, at, QPointF(overview.albums.mapToGlobal(at))))
    assert overview.albums.underMouse()
    window.way.open(ArtistAt("kid solano"))
    after = [view.title for view in overview.albums.views]
    assert after
    assert not set(before) & set(after)


def test_a_genre_has_artists_and_mixes(running: Running, qtbot: QtBot) -> None:
    program, window = running.program, running.program.window
    qtbot.waitUntil(lambda: program.learning.learned.habits.plays > 0, timeout=20_000)
    window.way.open(GenreAt("jazz"))
    overview = window.shelves.collection.overview
    qtbot.waitUntil(lambda: bool(overview.mixes.views), timeout=20_000)
    assert overview.mixes.views[0].title == "Jazz"
    qtbot.waitUntil(lambda: bool(overview.artists.views))
    overview.artists.tiles[0].click()
    assert isinstance(window.way.here, ArtistAt)


def test_what_a_wide_window_has_room_for_shares_a_line(running: Running, qtbot: QtBot) -> None:
    program, window = running.program, running.program.window
    window.resize(1920, 1000)
    qtbot.waitUntil(lambda: program.learning.learned.habits.plays > 0, timeout=20_000)
    window.way.open(GenreAt("jazz"))
    overview = window.shelves.collection.overview
    artists, mixes = overview.artists, overview.mixes
    qtbot.waitUntil(lambda: artists.isVisible() and artists.width() < overview.width() // 2)
    places = [artists.pos(), mixes.pos()]
    qtbot.waitUntil(lambda: bool(mixes.views and artists.views), timeout=20_000)
    QApplication.processEvents()
    assert [artists.pos(), mixes.pos()] == places, "nothing moves when they come"
    assert mixes.x() > artists.geometry().right(), "beside them"


def test_mixes_are_as_high_as_what_they_say(running: Running, qtbot: QtBot) -> None:
    program, window = running.program, running.program.window
    program.looks.tailoring.choose_look(replace(program.looks.tailoring.look, size=LARGEST))
    window.resize(1920, 1000)
    qtbot.waitUntil(lambda: program.learning.learned.habits.plays > 0, timeout=20_000)
    window.way.open(GenreAt("jazz"))
    mixes = window.shelves.collection.overview.mixes
    qtbot.waitUntil(lambda: bool(mixes.tiles), timeout=20_000)
    assert mixes.views[0].reason
    assert mixes.tiles[0].parentWidget().height() == max(tile.height() for tile in mixes.tiles)


def test_of_what_was_never_heard_it_says_so(running: Running, qtbot: QtBot) -> None:
    program, window = running.program, running.program.window
    unheard = heard_last(running)
    album = program.profile.tracks.album_of(unheard)
    program.profile.plays.forget([play.id for play, _ in program.profile.plays.of(album)])
    window.way.open(AlbumAt(unheard))
    page = window.shelves.album
    history = told(running, page.history, qtbot)
    assert page.heard._words == ""
    QTest.mouseClick(page.to_history, Qt.MouseButton.LeftButton)
    assert history._none.isVisible()
    assert not history._heard.isVisible()


def test_of_whose_name_is_on_albums_alone_the_tracks_are_counted(running: Running, qtbot: QtBot) -> None:
    window = running.program.window
    window.way.open(ArtistAt("various artists"))
    history = window.shelves.collection.overview.history
    qtbot.waitUntil(lambda: history.own is not None and history.own.sums.whole.plays > 0, timeout=10_000)
    assert history.plays.isVisible()
