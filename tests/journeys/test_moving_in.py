"""Moving in with the keyboard: another player's library is found, looked at, taken over, and given back."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from conftest import FRIDAY, Running, Start
from segue.core.errors import WorldError
from segue.core.ports.moving import FoundLibrary
from segue.domain.moving import ForeignLibrary, ForeignPlaylist, ForeignTrack
from segue.domain.sorting import SortBy
from segue.gui.sidebar import Place

RHYTHMBOX = FoundLibrary("Rhythmbox", Path("/home/anna/.local/share/rhythmbox/rhythmdb.xml"), FRIDAY)
ITUNES = FoundLibrary("iTunes", Path("/home/anna/Music/Library.xml"), FRIDAY)
GONE = ForeignTrack(Path("/elsewhere/gone.mp3"), "Gone", ("Nobody",))


def words(page: QWidget) -> str:
    """What stands on it."""
    return "\n".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())


def moving_in(start: Start, folder: Path, qtbot: QtBot) -> Running:
    """At the place, opened from the settings, with two libraries."""
    running = start(folder)
    window, library = running.program.window, running.program.library
    tracks = library.tracks.many(library.find("", SortBy.ARTIST, False))
    theirs = [ForeignTrack(track.path, track.tags.title, rating=4.5, plays=1000) for track in tracks[:3]]
    lists = (ForeignPlaylist("Gym", tuple(track.path for track in tracks[:2])),)
    running.players.libraries = {
        RHYTHMBOX: ForeignLibrary("Rhythmbox", (*theirs, GONE), lists),
        ITUNES: WorldError("“Library.xml” is damaged."),
    }
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    QTest.keyClick(window, Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    window.choices.settings.parts.move_in.setFocus()
    QTest.keyClick(window.choices.settings.parts.move_in, Qt.Key.Key_Space)
    assert window.choices.moving.isVisible()
    qtbot.waitUntil(lambda: str(RHYTHMBOX.path) in words(window.choices.moving))
    return running


def press(running: Running, name: str) -> None:
    """What has the focus, and this name."""
    button = running.program.window.focusWidget()
    assert button is not None
    assert (button.accessibleName() or button.text()) == name  # type: ignore[attr-defined]
    QTest.keyClick(button, Qt.Key.Key_Space)


def test_taken_over_and_given_back(start: Start, demo_copy: Path, qtbot: QtBot) -> None:
    running = moving_in(start, demo_copy, qtbot)
    program, page = running.program, running.program.window.choices.moving
    before = program.library.find("plays:>=1000", SortBy.PLAYS, True)
    assert not before
    press(running, "Take over from Rhythmbox")
    qtbot.waitUntil(page.outcome.isVisible)
    told = words(page)
    assert "3 of 4 tracks found again" in told
    assert "Playlists: Gym" in told
    assert "1 track not in your library" in told
    assert page.outcome.table.model().index(0, 0).data() == "Gone"
    assert not program.playlists.all()

    press(running, "Take over")
    qtbot.waitUntil(lambda: "Taken over from Rhythmbox" in words(page))
    assert [playlist.name for playlist in program.playlists.all()] == ["Gym"]
    assert "Gym" in [program.window.sidebar.playlists.item(0).text()]
    assert len(program.library.find("plays:>=1000 rating:4.5", SortBy.PLAYS, True)) == 3
    assert program.window.toast.isVisible()
    QTest.keyClick(page, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(page.sources.isVisible)
    assert not program.playlists.all()
    assert not program.library.find("plays:>=1000", SortBy.PLAYS, True)


def test_given_back_from_the_report(start: Start, demo_copy: Path, qtbot: QtBot) -> None:
    running = moving_in(start, demo_copy, qtbot)
    page = running.program.window.choices.moving
    page.sources.chosen.emit(RHYTHMBOX.path)
    qtbot.waitUntil(page.outcome.take.isVisible)
    page.outcome.take.click()
    qtbot.waitUntil(page.outcome.undo.isVisible)
    running.program.window.sidebar.chosen.emit(Place.TRACKS)
    running.program.window.way.back()
    assert page.outcome.undo.isVisible(), "the report is still there"
    page.outcome.undo.click()
    qtbot.waitUntil(page.sources.isVisible)
    assert not running.program.playlists.all()
    page.sources.chosen.emit(RHYTHMBOX.path)
    qtbot.waitUntil(page.outcome.take.isVisible)


def test_who_types_elsewhere_meanwhile_keeps_the_focus(start: Start, demo_copy: Path, qtbot: QtBot) -> None:
    running = moving_in(start, demo_copy, qtbot)
    window = running.program.window
    press(running, "Take over from Rhythmbox")
    window.sidebar.search.setFocus()
    qtbot.waitUntil(window.choices.moving.outcome.isVisible)
    assert window.focusWidget() is window.sidebar.search


def test_what_is_here_already_and_what_cannot_be_read(start: Start, demo_copy: Path, qtbot: QtBot) -> None:
    running = moving_in(start, demo_copy, qtbot)
    page = running.program.window.choices.moving
    running.players.libraries[RHYTHMBOX] = ForeignLibrary("Rhythmbox", (GONE,))
    press(running, "Take over from Rhythmbox")
    qtbot.waitUntil(page.outcome.isVisible)
    assert "None of its tracks is in your library" in words(page)
    assert not page.outcome.take.isVisible()
    press(running, "Other players")
    page.sources.chosen.emit(ITUNES.path)
    qtbot.waitUntil(lambda: "“Library.xml” is damaged." in words(page))
    assert page.sources.isVisible()


def test_back_to_the_settings(start: Start, demo_copy: Path, qtbot: QtBot) -> None:
    running = moving_in(start, demo_copy, qtbot)
    window = running.program.window
    assert window.sidebar._chosen is None
    QTest.keyClick(window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert window.choices.settings.isVisible()
    running.players.libraries = {}
    window.choices.settings.parts.move_in.click()
    qtbot.waitUntil(lambda: "No library of another player" in words(window.choices.moving))
    window.choices.moving.back_chosen.emit()
    assert window.choices.settings.isVisible()
