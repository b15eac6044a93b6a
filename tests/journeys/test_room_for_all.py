"""What stands at the sides of a page has room for its words, and is as wide again as the listener has made it."""

from datetime import timedelta
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from conftest import Running, Start
from segue.core.playback import State
from segue.domain import queue as queues
from segue.domain.blend import Blend, BlendPart, OfRule
from segue.domain.play import CHOSEN
from segue.domain.playlist import Kind
from segue.domain.sorting import SortBy
from segue.gui.link import Link
from segue.gui.page_scroll import PageScroll
from segue.gui.play_button import PlayButton
from segue.gui.seek_bar import SeekBar
from segue.gui.sidebar import Place
from segue.gui.targets import AlbumAt
from segue.gui.theme import Type, font
from segue.gui.track_place import TrackPlace


@pytest.fixture
def running(start: Start, demo_copy: Path) -> Running:
    running = start(demo_copy)
    running.program.keeper.set_moves(False)
    return running


def resized(running: Running, width: int, percent: int = 100) -> list[int]:
    """How wide the sidebar, the page and the queue are then."""
    tailoring, window = running.program.looks.tailoring, running.program.window
    tailoring.choose_look(replace(tailoring.look, size=percent))
    window.resize(width, 800)
    for _ in range(3):
        QApplication.processEvents()
    return window._split.sizes()


def test_the_sidebar_grows_with_type(running: Running) -> None:
    usual, _, _ = resized(running, 1280)
    for percent in (125, 150, 200):
        sidebar, *_ = resized(running, 1920, percent)
        assert abs(sidebar / usual - percent / 100) < 0.05
    rows, words = running.program.window.sidebar._top, running.program.window.sidebar.names[Place.ADDED]
    delegate, at = rows.itemDelegate(), rows.indexFromItem(rows.item_of(Place.ADDED))
    room = delegate._words_place(rows.visualRect(at), at).width()  # type: ignore[attr-defined]
    assert QFontMetrics(font(strong=True)).horizontalAdvance(words) <= room
    sidebar, page, _ = resized(running, 900, 200)
    assert page > sidebar, "a small window is for its page"
    assert resized(running, 1280)[0] == usual


def test_the_queue_is_as_wide_again_after_the_window_was_narrow(running: Running) -> None:
    before = resized(running, 1280)
    for _ in range(3):
        assert resized(running, 900)[2] == 0
        assert resized(running, 1280) == before


def test_what_the_listener_has_made_wider_stays_so(
    running: Running, start: Start, demo_copy: Path, qtbot: QtBot
) -> None:
    resized(running, 1280)
    handle = running.program.window._split.handle(1)
    at = handle.rect().center()
    QTest.mousePress(handle, Qt.MouseButton.LeftButton, pos=at)
    QTest.mouseMove(handle, at + QPoint(36, 0))
    QTest.mouseRelease(handle, Qt.MouseButton.LeftButton, pos=at)
    wide = resized(running, 1280)[0]
    assert wide > 240
    assert abs(resized(running, 1600, 150)[0] - 1.5 * wide) <= 1
    assert resized(running, 900)[0] == wide
    running.program.window.close()
    running.close()
    again = start(demo_copy)
    assert resized(again, 1280)[0] == wide


def test_names_and_no_empty_third_fill_the_width_of_the_plays(running: Running) -> None:
    window = running.program.window
    resized(running, 1920)
    window.way.go(Place.PLAYED)
    QApplication.processEvents()
    table = window.listening.plays.table
    title, artist, how = (table.columnWidth(column) for column in (1, 2, 3))
    assert how < artist < title
    assert table.columnViewportPosition(3) > 0.8 * table.viewport().width()


def test_to_play_is_the_first_button_of_a_blend_as_of_each_list(running: Running) -> None:
    program, window = running.program, running.program.window
    window.way.go(program.blending.create("Half", Blend((BlendPart(OfRule("genre:jazz"), 100),), 6)).id)
    QApplication.processEvents()
    page = window.playlists.blend
    places = [one.mapTo(page, QPoint()).x() for one in (page.head.play, page.head.edit, page.head.more)]
    assert places == sorted(places)


def test_what_a_blend_is_stands_between_its_name_and_its_buttons(running: Running) -> None:
    program, window = running.program, running.program.window
    window.way.go(program.blending.create("Half", Blend((BlendPart(OfRule("genre:jazz"), 100),), 6)).id)
    page = window.playlists.blend

    def tops() -> list[int]:
        parts = page.head.name, page.head.sentence, page.head.play
        return [one.mapTo(page, QPoint()).y() + one.height() // 2 for one in parts]

    resized(running, 900, 200)
    assert tops() == sorted(tops())
    assert page.head.sentence.geometry().bottom() < page.head._buttons.y()
    resized(running, 1280)
    name, _, play = tops()
    assert abs(name - play) <= 2, "beside the name, where there is room"


def test_with_nothing_to_go_on_with_play_shuffles_all(running: Running, qtbot: QtBot) -> None:
    program, window = running.program, running.program.window
    line = window.bar.findChild(TrackPlace).findChild(Link)
    assert line.text() == "Play to shuffle all"
    window.commands.do("play")
    qtbot.waitUntil(lambda: program.player.state is State.PLAYING and running.engine.sounds)
    assert len(program.player.queue.entries) == len(program.library.find("", SortBy.ALBUM, False))
    assert program.player.shuffle
    window.commands.do("play")
    assert program.player.state is State.PAUSED, "then it is played and paused as ever"


def test_a_queue_that_ended_is_heard_again(running: Running, qtbot: QtBot) -> None:
    program, window = running.program, running.program.window
    every = list(program.library.find("", SortBy.ALBUM, False))
    program.player.play(every[:2], CHOSEN)
    qtbot.waitUntil(lambda: running.engine.sounds)
    program.player.stop()
    line = window.bar.findChild(TrackPlace).findChild(Link)
    assert line.text() == "Play to go on"
    window.bar.findChild(TrackPlace).click()
    qtbot.waitUntil(lambda: program.player.current is not None)
    assert [entry.track for entry in program.player.queue.entries] == every[:2]

    program.player.next()
    qtbot.waitUntil(lambda: running.engine.sounds)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.bar.findChild(SeekBar).setFocus()
    running.engine.advance(timedelta(hours=1))
    qtbot.waitUntil(lambda: program.player.current is None)
    assert line.text() == "Play to begin again"
    assert window.bar.findChild(PlayButton).hasFocus(), "not what Tab would have come to from there"
    program.player.change_queue(lambda queue: queues.with_queued(queue, every[2:3]))
    assert line.text() == "Play to go on"


def test_where_type_is_large_the_cover_gives_way_to_what_plays(running: Running, qtbot: QtBot) -> None:
    program, bar = running.program, running.program.window.bar
    program.player.play(list(program.library.find("", SortBy.ALBUM, False))[:1], CHOSEN)
    qtbot.waitUntil(lambda: running.engine.sounds)
    for width, percent, is_there in ((1280, 100, True), (900, 200, False), (900, 100, True), (1920, 200, True)):
        resized(running, width, percent)
        assert bar._art.isVisible() is is_there
        heart = bar._liking.mapTo(bar, QPoint()).x()
        assert abs(heart - bar._title.mapTo(bar, QPoint()).x()) <= 4, "it stands below the words"
        assert bar._title.width() >= bar._liking.width() - 4


def test_in_a_small_window_of_large_type_an_offer_is_words_above_all(running: Running, qtbot: QtBot) -> None:
    card = running.program.window.listening.home.card
    resized(running, 1280)
    qtbot.waitUntil(card.isVisible)
    assert card._arc.isVisible()
    assert card._title.font() == font(Type.TITLE, strong=True)
    for width, percent, is_narrow in ((900, 200, True), (1920, 150, False), (900, 150, True), (900, 100, False)):
        resized(running, width, percent)
        assert card._arc.isVisible() is not is_narrow
        size = Type.HEADING if is_narrow else Type.TITLE
        assert card._title.font().pixelSize() == font(size, strong=True).pixelSize()
        assert card._title.fontMetrics().height() <= card._reason.fontMetrics().height() * 2
    resized(running, 1280)
    assert card._title.font().pixelSize() == font(Type.TITLE, strong=True).pixelSize()


def test_no_name_makes_a_page_wider_than_the_window(running: Running, qtbot: QtBot) -> None:
    program, window = running.program, running.program.window
    folder = program.playlists.create("Kept", kind=Kind.FOLDER).id
    name = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerk" * 3
    program.playlists.create(name, (), folder=folder)
    resized(running, 900, 200)
    window.way.go(folder)
    page = window.playlists.playlist_folder
    (button,) = [one for one in page.findChildren(QPushButton) if one.accessibleName() == name]
    qtbot.waitUntil(button.isVisible)
    assert button.visibleRegion().boundingRect() == button.rect()
    assert button.toolTip() == name
    window.way.go(Place.WEEK)
    week = window.week.week
    qtbot.waitUntil(lambda: week.answer is not None)
    week._told.setText(name)
    qtbot.waitUntil(lambda: week._told.height() > 2 * week._told.fontMetrics().height())
    assert not week.findChild(PageScroll).horizontalScrollBar().maximum()
    assert week._told.toolTip() == name, "it is not whole on three lines"


def test_the_head_of_an_album_is_not_squeezed_where_type_is_large(running: Running) -> None:
    window, library = running.program.window, running.program.library
    window.way.open(AlbumAt(next(iter(library.find("", SortBy.ALBUM, False)))))
    page = window.shelves.album
    page._title.setText("A name that is long enough to go on in a second line")
    for percent, is_told in ((100, True), (200, False), (100, True)):
        resized(running, 900, percent)
        window.resize(900, 600)
        for _ in range(3):
            QApplication.processEvents()
        assert page._title.geometry().bottom() < page._whose.y()
        assert page._whose.height() >= page._whose.heightForWidth(page._whose.width())
        assert page._heard.isVisible() is is_told
