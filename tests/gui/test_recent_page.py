"""Recently added: albums under headings that say when they came, and tracks, the newest first."""

from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from builders import a_file, tags
from conftest import FRIDAY, Running, Start
from segue.adapters.sqlite.profile import DATABASE, open_profile, open_writer
from segue.core.ports.shelves import AlbumTile
from segue.domain.track import TrackId
from segue.gui.cover_model import Heading
from segue.gui.main_window import MainWindow
from segue.gui.recent_page import RecentPage, grouped
from segue.gui.sidebar import Place

DAY = timedelta(days=1)


@pytest.fixture
def running(start: Start, tmp_path: Path) -> Running:
    folder = tmp_path / "profile"
    with (
        closing(open_profile(folder, FRIDAY)) as profile,
        closing(open_writer(folder / DATABASE)) as writer,
    ):
        profile.playlists.create("There is a profile", (), FRIDAY)
        for album, ago in (("Old", 300 * DAY), ("May", 20 * DAY), ("New", DAY / 24), ("Newer", DAY / 48)):
            files = [a_file(f"/nowhere/{album}/{n}.flac", tags(f"{album} {n}", album=album)) for n in (1, 2)]
            writer.write(files, FRIDAY - ago)
    running = start(folder)
    running.program.window.activateWindow()
    return running


@pytest.fixture
def window(running: Running, qtbot: QtBot) -> MainWindow:
    window = running.program.window
    window.sidebar.chosen.emit(Place.ADDED)
    qtbot.waitUntil(lambda: len(window.music.recent._albums.rows) > 0)
    return window


def said(page: RecentPage) -> list[str]:
    model = page.grid.model()
    told = [model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(model.rowCount())]
    return [words.split(",")[0] for words in told]


def words_of(place: QWidget) -> str:
    shown = (*place.findChildren(QLabel), *place.findChildren(QPushButton))
    return "\n".join(widget.text() for widget in shown if widget.isVisible())


def an_album(added: float) -> AlbumTile:
    return AlbumTile(TrackId(1), "", "", None, (), int(added * 1000), ("", ""))


@pytest.mark.parametrize(
    ("ago", "heading"),
    [
        (timedelta(0), "Today"),
        (timedelta(hours=21), "Today"),
        (timedelta(hours=21, seconds=1), "The last 7 days"),
        (timedelta(days=6, hours=21), "The last 7 days"),
        (timedelta(days=7), "The last 30 days"),
        (timedelta(days=29, hours=21), "The last 30 days"),
        (timedelta(days=30), "Earlier"),
        (timedelta(days=-2), "Today"),  # a clock that was ahead
    ],
)
def test_days_count_from_midnight(ago: timedelta, heading: str) -> None:
    album = an_album((FRIDAY - ago).timestamp())
    assert grouped([album], FRIDAY) == [Heading(heading), album]


def test_albums_stand_under_when_they_came(window: MainWindow) -> None:
    assert said(window.music.recent) == ["Today", "Newer", "New", "The last 30 days", "May", "Earlier", "Old"]
    assert "4 albums" in words_of(window.music.recent)


def test_the_keys_go_past_a_heading(window: MainWindow, qtbot: QtBot) -> None:
    page = window.music.recent
    page.take_focus()
    assert page.grid.currentIndex().row() == 1
    QTest.keyClick(page.grid, Qt.Key.Key_Down)
    assert page.grid.currentIndex().row() == 4
    QTest.keyClick(page.grid, Qt.Key.Key_Return)
    assert window.shelves.album.isVisible()
    assert "May" in words_of(window.shelves.album)
    QTest.keyClick(window.shelves.album.tracks, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert window.focusWidget() is page.grid
    assert page.grid.currentIndex().row() == 4


def test_a_click_on_a_heading_does_nothing(window: MainWindow) -> None:
    page = window.music.recent
    page.take_focus()
    place = page.grid.visualRect(page.grid.model().index(3, 0)).center()
    QTest.mouseClick(page.grid.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert page.isVisible()


def test_tracks_come_newest_first(window: MainWindow, qtbot: QtBot) -> None:
    page = window.music.recent
    button = next(b for b in page.findChildren(QPushButton) if b.text() == "Tracks")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    model = page.tracks.model()
    assert [model.index(row, 0).data() for row in range(model.rowCount())][:3] == ["Newer 2", "Newer 1", "New 2"]
    assert model.index(7, 3).data() == "31 Jan 2026"


def test_tracks_are_found_once_they_are_looked_at(window: MainWindow, qtbot: QtBot) -> None:
    page = window.music.recent
    assert not len(page.tracks.ids), "albums are seen"
    page.lists.show_albums(False)
    assert len(page.tracks.ids) == 8
    window.sidebar.chosen.emit(Place.TRACKS)
    window.sidebar.chosen.emit(Place.ADDED)
    assert len(page.tracks.ids) == 8
    assert not page.lists.shows_albums


def test_an_empty_library_says_what_to_do(start: Start, tmp_path: Path, qtbot: QtBot) -> None:
    with closing(open_profile(tmp_path / "empty", FRIDAY)) as profile:
        profile.playlists.create("There is a profile", (), FRIDAY)
    window = start(tmp_path / "empty").program.window
    window.sidebar.chosen.emit(Place.ADDED)
    qtbot.waitUntil(lambda: "Nothing added yet" in words_of(window.music.recent))
    for place, page in (
        (Place.ALBUMS, window.shelves.albums),
        (Place.ARTISTS, window.shelves.artists),
        (Place.GENRES, window.shelves.genres),
    ):
        window.sidebar.chosen.emit(place)
        qtbot.waitUntil(lambda page=page: "Add a folder…" in words_of(page))
    window.sidebar.chosen.emit(Place.HOME)
    qtbot.waitUntil(lambda: "Bring in a listening history…" in words_of(window.listening.home))
