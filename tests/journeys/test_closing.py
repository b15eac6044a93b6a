"""The window is closed while music plays: it ends with the window, or plays on in the tray."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from conftest import Start
from segue.domain.play import CHOSEN
from segue.domain.sorting import SortBy
from segue.gui import whereabouts
from segue.gui.playing_aside import Tab
from segue.gui.settings_list import Chapter
from segue.gui.sidebar import Place
from segue.gui.targets import NowPlayingAt


def test_it_plays_on_where_that_is_wished(start: Start, demo_copy: Path, qtbot: QtBot) -> None:
    running = start(demo_copy)
    program = running.program
    program.player.play(program.library.find("", SortBy.ALBUM, False)[:3], CHOSEN)
    qtbot.waitUntil(lambda: running.engine.sounds)
    program.looks.presence.has_tray = True
    program.looks.presence.set_stays_when_closed(True)
    assert not program.window.close()
    assert not program.window.isVisible()
    assert running.engine.is_playing
    assert program.profile.settings.get("window") is not None, "where it was is kept"
    program.hear({"open": []})  # as a second start does
    assert program.window.isVisible()
    program.window.end()
    assert not program.window.isVisible()
    assert program.window.close(), "it is not held back"


def test_else_it_ends(start: Start, demo_copy: Path) -> None:
    running = start(demo_copy)
    running.program.looks.presence.has_tray = True
    assert running.program.window.close()


def test_it_holds_no_one_up_who_logs_out(start: Start, demo_copy: Path, qtbot: QtBot) -> None:
    program = start(demo_copy, has_tray=True).program
    qtbot.waitUntil(lambda: program.looks.presence.has_tray)
    program.looks.presence.set_stays_when_closed(True)
    assert not program.window.close()
    program.windows.show()
    program.window.give_way()  # as the session asks for; its own request cannot be made by hand
    assert program.window.close()


def test_it_no_longer_dresses_the_application(start: Start, demo_copy: Path, qapp: QApplication) -> None:
    running = start(demo_copy)
    qapp.styleHints().setColorScheme(Qt.ColorScheme.Dark)
    dressed = qapp.styleSheet()
    running.close()
    try:
        qapp.styleHints().setColorScheme(Qt.ColorScheme.Light)
        assert qapp.styleSheet() == dressed
    finally:
        qapp.styleHints().unsetColorScheme()


def test_where_one_is_is_known_also_after_an_end_that_nobody_saw_coming(
    start: Start, demo_copy: Path, qtbot: QtBot
) -> None:
    running = start(demo_copy)
    window = running.program.window
    window.resize(1111, 777)
    window.way.go(Place.ARTISTS)
    qtbot.waitUntil(lambda: running.program.profile.settings.get("place") == Place.ARTISTS.value)
    running.close()  # no window is closed by that
    again = start(demo_copy).program.window
    assert again.way.here is Place.ARTISTS


def test_what_was_scrolled_and_chosen_before_it_is_too(
    start: Start, demo_copy: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(whereabouts, "_KEPT_AFTER", 100)
    running = start(demo_copy)
    window, settings = running.program.window, running.program.profile.settings
    window.way.go(Place.TRACKS)
    qtbot.waitUntil(lambda: settings.get("place") == Place.TRACKS.value)
    before = settings.get("looked at")
    table = window.music.library.table
    for row in range(1, 21):
        table.verticalScrollBar().setValue(row * table.rowHeight(0))
    assert settings.get("looked at") == before, "nothing is written while one scrolls"
    qtbot.waitUntil(lambda: settings.get("looked at") != before)
    scrolled = settings.get("looked at")
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=table.viewport().rect().center())
    qtbot.waitUntil(lambda: settings.get("looked at") != scrolled)
    over, chosen = table.verticalScrollBar().value(), table.selected_tracks()
    running.close()  # no window is closed by that
    table = start(demo_copy).program.window.music.library.table
    qtbot.waitUntil(lambda: table.verticalScrollBar().value() == over)
    assert table.selected_tracks() == chosen != []


def test_what_was_searched_for_before_it_is_found_again(
    start: Start, demo_copy: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(whereabouts, "_KEPT_AFTER", 100)
    running = start(demo_copy)
    window = running.program.window
    window.way.go(Place.ALBUMS)
    window.sidebar.search.setFocus()
    qtbot.keyClicks(window.sidebar.search, "jazz")
    here, words = window.way.here, window.way.words
    assert words == "jazz"
    qtbot.waitUntil(lambda: running.program.profile.settings.get("searched") == "jazz")
    running.close()
    again = start(demo_copy).program.window
    assert (again.way.here, again.way.words, again.sidebar.search.text()) == (here, "jazz", "jazz")


def test_the_chapter_of_the_settings_is_there_again(
    start: Start, demo_copy: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(whereabouts, "_KEPT_AFTER", 100)
    running = start(demo_copy)
    window = running.program.window
    window.way.go(Place.SETTINGS)
    page = window.choices.settings
    page.chapters.choose(Chapter.SCROBBLING)
    page.show_section(Chapter.SCROBBLING)
    qtbot.waitUntil(lambda: running.program.profile.settings.get("place") == Place.SETTINGS.value)
    running.close()
    again = start(demo_copy).program.window
    assert again.way.here is Place.SETTINGS
    assert again.choices.settings.shown is Chapter.SCROBBLING
    assert again.choices.settings.sections[Chapter.SCROBBLING].isVisible()


def test_so_is_how_wide_the_sidebar_was(
    start: Start, demo_copy: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(whereabouts, "_KEPT_AFTER", 100)
    running = start(demo_copy)
    window, settings = running.program.window, running.program.profile.settings
    qtbot.waitUntil(lambda: settings.get("split") is not None)
    handle = window._split.handle(1)
    before, at = window.sidebar.width(), handle.rect().center()
    QTest.mousePress(handle, Qt.MouseButton.LeftButton, pos=at)
    QTest.mouseMove(handle, at + QPoint(40, 0))
    QTest.mouseRelease(handle, Qt.MouseButton.LeftButton, pos=at)
    wide = window.sidebar.width()
    assert wide > before
    qtbot.waitUntil(lambda: settings.get("split")[0] == wide)
    running.close()
    again = start(demo_copy).program.window
    qtbot.waitUntil(lambda: again.sidebar.width() == wide)


def test_what_is_seen_of_a_place_is_seen_again_at_the_next_start(start: Start, demo_copy: Path, qtbot: QtBot) -> None:
    running = start(demo_copy)
    window = running.program.window
    window.way.go(NowPlayingAt())
    window.listening.now_playing.aside.tabs[Tab.WHY].click()
    window.way.go(Place.ADDED)
    window.music.recent.lists.to_tracks.click()
    running.close()
    again = start(demo_copy).program.window
    again.way.go(NowPlayingAt())
    assert again.listening.now_playing.aside.tab is Tab.WHY
    again.way.go(Place.ADDED)
    assert again.music.recent.lists.to_tracks.isChecked()
    qtbot.waitUntil(again.music.recent.tracks.isVisible)
