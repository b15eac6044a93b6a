"""A folder of playlists is a place: its lists, the tracks of all of them in order, played and followed."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from conftest import Running, Start
from segue.domain.playlist import Kind, Playlist, with_added
from segue.domain.sorting import SortBy
from segue.domain.track import TrackId
from segue.gui.empty_page import EmptyPage
from segue.gui.main_window import MainWindow
from segue.gui.sidebar_rows import OPEN_ROLE

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def running(start: Start, demo_copy: Path) -> Running:
    return start(demo_copy)


@pytest.fixture
def window(running: Running) -> MainWindow:
    return running.program.window


@pytest.fixture
def ids(running: Running) -> list[TrackId]:
    return list(running.program.library.find("", SortBy.ARTIST, False))


@pytest.fixture
def trips(running: Running, ids: list[TrackId]) -> Playlist:
    """A folder that holds a list, and a folder with another."""
    lists = running.program.playlists
    folder = lists.create("Trips", kind=Kind.FOLDER)
    abroad = lists.create("Abroad", kind=Kind.FOLDER, folder=folder.id)
    lists.create("Ferry", ids[5:7], folder=folder.id)
    lists.create("South", ids[:3], folder=abroad.id)
    return folder


def click(window: MainWindow, name: str, *, on_mark: bool = False) -> None:
    rows = window.sidebar.playlists
    (item,) = rows.findItems(name, Qt.MatchFlag.MatchExactly)
    place = rows.visualItemRect(item)
    at = QPoint(rows.viewport().width() - 12, place.center().y()) if on_mark else place.center()
    QTest.mouseClick(rows.viewport(), LEFT, pos=at)


def is_open(window: MainWindow, name: str) -> bool:
    (item,) = window.sidebar.playlists.findItems(name, Qt.MatchFlag.MatchExactly)
    return bool(item.data(OPEN_ROLE))


def test_a_click_goes_there_and_opens_it_and_its_mark_only_opens_it(window: MainWindow, trips: Playlist) -> None:
    before = window.way.page
    click(window, "Trips", on_mark=True)
    assert is_open(window, "Trips")
    assert window.way.page is before
    click(window, "Trips", on_mark=True)
    assert not is_open(window, "Trips")
    click(window, "Trips")
    assert is_open(window, "Trips")
    assert window.way.page is window.playlists.playlist_folder
    click(window, "Trips")
    assert not is_open(window, "Trips"), "again, where one is already"
    assert window.way.page is window.playlists.playlist_folder


def test_the_tracks_of_all_its_lists_play_in_order(
    running: Running, window: MainWindow, trips: Playlist, ids: list[TrackId], qtbot: QtBot
) -> None:
    click(window, "Trips")
    page = window.playlists.playlist_folder
    assert list(page.tracks.ids) == [*ids[:3], *ids[5:7]]
    QTest.mouseClick(page.head.play, LEFT)
    qtbot.waitUntil(lambda: running.program.player.current is not None)
    assert [entry.track for entry in running.program.player.queue.entries] == [*ids[:3], *ids[5:7]]
    page.held._buttons[1][0].click()
    assert window.way.page is window.playlists.playlist
    assert window.playlists.playlist.head.name.text() == "Ferry"


def test_it_follows_its_lists(
    running: Running, window: MainWindow, trips: Playlist, ids: list[TrackId], qtbot: QtBot
) -> None:
    program, page = running.program, window.playlists.playlist_folder
    click(window, "Trips")
    ferry = next(its for its in program.playlists.all() if its.name == "Ferry")
    program.playlists.change(ferry.id, lambda its: with_added(its, [ids[9]], 0))
    assert list(page.tracks.ids) == [*ids[:3], ids[9], *ids[5:7]]
    program.playlists.create("By rule", (), Kind.SMART, trips.id, "genre:jazz limit:2")
    qtbot.waitUntil(lambda: len(page.tracks.ids) == 8)
    qtbot.waitUntil(lambda: "3 playlists · 8 tracks · " in page.head._summary.text())
    program.playlists.undo()
    program.playlists.undo()
    assert list(page.tracks.ids) == [*ids[:3], *ids[5:7]]
    program.playlists.delete(trips.id)
    assert window.way.page is window.listening.home
    program.playlists.undo()
    assert window.way.page is page, "back where one was"
    assert list(page.tracks.ids) == [*ids[:3], *ids[5:7]]


def test_an_empty_one_says_how_to_fill_it(window: MainWindow, running: Running) -> None:
    folder = running.program.playlists.create("Plans", kind=Kind.FOLDER)
    click(window, "Plans")
    page = window.playlists.playlist_folder
    assert not page.head.play.isEnabled()
    page._empty.action_chosen.emit()
    made = next(its for its in running.program.playlists.all() if its.kind is Kind.MANUAL and its.folder == folder.id)
    assert window.way.here == made.id


def test_a_folder_of_lists_without_tracks_says_what_brings_them(
    running: Running, window: MainWindow, ids: list[TrackId], qtbot: QtBot
) -> None:
    lists = running.program.playlists
    folder = lists.create("Trips", kind=Kind.FOLDER)
    lists.create("Half", kind=Kind.BLEND, folder=folder.id)
    click(window, "Trips")
    page = window.playlists.playlist_folder

    def said() -> str:
        shown = page.findChildren(EmptyPage)
        return "\n".join(
            label.text() for its in shown if its.isVisible() for label in its.findChildren(QLabel) if label.text()
        )

    assert not page.tracks.isVisible()
    assert "A blend is filled when it starts" in said()
    lists.create("By rule", kind=Kind.SMART, rule="genre:nosuch", folder=folder.id)
    qtbot.waitUntil(lambda: "Nothing fits their rules just now" in said())
    by_hand = lists.create("By hand", folder=folder.id)
    qtbot.waitUntil(lambda: "What you add to one of the playlists above" in said())
    lists.change(by_hand.id, lambda its: with_added(its, ids[:2], 0))
    qtbot.waitUntil(page.tracks.isVisible)
    assert said() == ""
