"""The window as its listener wants it: changed in the settings, seen at once, there again, and taken elsewhere."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QListWidget
from pytestqt.qtbot import QtBot

from conftest import Running, Start
from segue.core.home import ShelfId
from segue.core.tailoring import Motion, Rows
from segue.gui.main_window import MainWindow
from segue.gui.settings_list import Chapter
from segue.gui.settings_page import SettingsPage
from segue.gui.sidebar import Place
from segue.gui.targets import AlbumAt, ArtistAt


def settings(running: Running) -> SettingsPage:
    running.program.window.way.open(Place.SETTINGS)
    return running.program.window.choices.settings


def led_to(window: MainWindow) -> list[str]:
    rows: QListWidget = window.sidebar._top
    return [rows.item(row).text() for row in range(rows.count()) if not rows.item(row).isHidden()]


def on_bar(window: MainWindow) -> list[str]:
    """The names of the buttons that are seen, from left to right."""
    bar = window.bar
    shown = [
        (b.mapTo(bar, b.rect().topLeft()).x(), n) for n, bs in bar._buttons.items() for b in bs[:1] if b.isVisible()
    ]
    return [name for _, name in sorted(shown)]


def move(rows: QListWidget, name: str, *keys: tuple[Qt.Key, Qt.KeyboardModifier]) -> None:
    """By the keyboard."""
    row = next(row for row in range(rows.count()) if rows.item(row).text() == name)
    rows.setFocus()
    rows.setCurrentRow(row)
    for key, modifier in keys:
        QTest.keyClick(rows, key, modifier)


UP = (Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
SPACE = (Qt.Key.Key_Space, Qt.KeyboardModifier.NoModifier)


def tailor(running: Running) -> None:
    page = settings(running)
    page.show_section(Chapter.APPEARANCE)
    page.parts.appearance.text_size.buttons[150].click()
    page.parts.appearance.rows.buttons[Rows.COMPACT].click()
    page.parts.appearance.motion.buttons[Motion.NONE].click()
    page.parts.appearance.accent.swatches["teal"].click()
    choice = page.parts.window_choice
    page.show_section(Chapter.WINDOW)
    move(choice.sidebar.list, "Your week", *[UP] * 8)
    move(choice.sidebar.list, "Genres", SPACE)
    move(choice.home.list, "New here", UP)
    move(choice.home.list, "Ask for music", SPACE)
    move(choice.player.list, "Shuffle", SPACE)
    move(choice.player_side.list, "Queue", *[UP] * 5)
    move(choice.player_side.list, "Sound", SPACE)


def assert_tailored(running: Running, qtbot: QtBot) -> None:
    program, window = running.program, running.program.window
    keeper = program.keeper
    assert (keeper.row(), keeper.motion) == (35, 0)
    assert keeper.theme.accent in ("#63c3bd", "#117773")
    assert window.sidebar.search.font().pixelSize() == 21
    assert led_to(window)[:4] == ["Your week", "Home", "Tracks", "Albums"]
    assert "Genres" not in led_to(window)
    assert on_bar(window) == ["previous", "play", "next", "repeat", "queue", "activity", "volume", "more"]
    window.way.go(Place.HOME)
    home = window.listening.home
    assert not home.ask.isVisible()
    qtbot.waitUntil(home.shelves.shelves[ShelfId.NEW].isVisible)  # when it is read
    shelves = [
        shelf.mapTo(home, shelf.rect().topLeft()).y()
        for shelf in (home.shelves.shelves[ShelfId.NEW], home.shelves.shelves[ShelfId.LATELY])
    ]
    assert shelves == sorted(shelves)


def test_a_window_that_was_changed_is_the_same_after_a_restart(start: Start, demo_copy: Path, qtbot: QtBot) -> None:
    running = start(demo_copy)
    tailor(running)
    assert_tailored(running, qtbot)
    running.close()
    assert_tailored(start(demo_copy), qtbot)


def test_what_cannot_be_taken_away_stays(start: Start, demo_copy: Path, qtbot: QtBot) -> None:
    running = start(demo_copy)
    choice = settings(running).parts.window_choice
    move(choice.player.list, "Play and pause", SPACE)
    assert "play" in on_bar(running.program.window)
    move(choice.player.list, "Next", SPACE)
    assert "next" not in on_bar(running.program.window)
    choice.player.usual.click()
    assert "next" in on_bar(running.program.window)


def test_settings_go_to_an_empty_profile_and_back(
    start: Start, demo_copy: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    running = start(demo_copy)
    tailor(running)
    file = tmp_path / "settings.json"
    settings(running).parts.settings_file.export(file)
    qtbot.waitUntil(file.exists)
    running.close()

    other = start(tmp_path / "empty")
    window = other.program.window
    window.first_run.left.emit(False)
    before = led_to(window)
    page = settings(other)
    page.parts.settings_file.take(file)
    qtbot.waitUntil(lambda: "settings are others now" in window.toast.accessibleName())
    assert led_to(window)[:2] == ["Your week", "Home"]
    assert other.program.keeper.row() == 35
    window.toast.undo()
    assert led_to(window) == before
    assert other.program.keeper.row() == 32


def test_of_a_file_what_is_not_understood_is_told(
    start: Start, demo_copy: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    file = tmp_path / "settings.json"
    file.write_text('{"segue settings": 1, "appearance": {"rows": "compact", "scheme": "sepia"}}')
    running = start(demo_copy)
    page = settings(running)
    page.parts.settings_file.take(file)
    words = "One setting is another now. Not understood, and left as it was: “appearance: scheme”."
    qtbot.waitUntil(lambda: page.parts.settings_file.told.text() == words)
    assert running.program.keeper.row() == 26


def test_a_search_finds_settings_in_whichever_chapter(start: Start, demo_copy: Path, qtbot: QtBot) -> None:
    running = start(demo_copy)
    page = settings(running)
    page.search.setFocus()
    qtbot.keyClicks(page.search, "quiet hours")
    assert page.parts.quiet_hours.isVisible()
    assert not page.parts.folders.isVisible()
    page.search.clear()
    assert page.parts.folders.isVisible()
    assert not page.parts.quiet_hours.isVisible()
    qtbot.keyClicks(page.search, "no such thing at all")
    assert any(
        label.text().startswith("Nothing in the settings") for label in page.findChildren(QLabel) if label.isVisible()
    )


@pytest.mark.parametrize("kind", ["tracks", "album", "artist", "playlist"])
def test_the_next_start_is_where_one_was(start: Start, demo_copy: Path, qtbot: QtBot, kind: str) -> None:
    running = start(demo_copy)
    program, window = running.program, running.program.window
    tracks = program.library.tracks
    ids = tracks.all_ids()
    match kind:
        case "tracks":
            window.way.go(Place.TRACKS)
        case "album":
            window.way.go(AlbumAt(ids[0]))
        case "artist":
            window.way.go(Place.ARTISTS)
            qtbot.waitUntil(lambda: program.music.shelving.catalogue is not None)
            assert program.music.shelving.catalogue is not None
            window.way.go(ArtistAt(program.music.shelving.catalogue.artists[0].key))
        case _:
            window.way.go(program.playlists.create("Long", ids[:80]).id)
    here = window.way.here
    page = window.way.page
    if kind in ("tracks", "playlist"):
        table = window.music.library.table if kind == "tracks" else window.playlists.playlist.table
        table.verticalScrollBar().setValue(20 * table.rowHeight(0))
        table.choose_rows([24, 25])
        over, chosen = table.verticalScrollBar().value(), table.selected_tracks()
    assert page is not None
    window.close()
    running.close()

    again = start(demo_copy).program.window
    assert again.way.here == here
    if kind in ("tracks", "playlist"):
        table = again.music.library.table if kind == "tracks" else again.playlists.playlist.table
        qtbot.waitUntil(lambda: table.verticalScrollBar().value() == over)
        assert table.selected_tracks() == chosen


def test_a_start_page_that_was_chosen_is_where_it_begins(start: Start, demo_copy: Path, qtbot: QtBot) -> None:
    running = start(demo_copy)
    box = settings(running).parts.window_choice.start
    box.setCurrentIndex(box.findText("Artists"))
    box.activated.emit(box.currentIndex())
    running.program.window.way.go(Place.TRACKS)
    running.program.window.close()
    running.close()
    assert start(demo_copy).program.window.way.here is Place.ARTISTS


def test_of_a_private_session_it_is_not_kept_where_one_was(start: Start, demo_copy: Path, qtbot: QtBot) -> None:
    running = start(demo_copy)
    window = running.program.window
    window.way.go(Place.TRACKS)
    running.program.playing.private.set_on(True)
    window.way.go(AlbumAt(running.program.library.tracks.all_ids()[0]))
    window.close()
    assert running.program.profile.settings.get("place") is None
