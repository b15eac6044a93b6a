"""A moment is bookmarked while it is heard, noted and gone to; long tracks go on where they were left."""

from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QMenu
from pytestqt.qtbot import QtBot

from conftest import FRIDAY, Running, Start
from segue.domain.play import CHOSEN
from segue.domain.sorting import SortBy
from segue.domain.taste import OfTracks
from segue.domain.track import TrackId
from segue.gui.sidebar import Place


def some(running: Running, count: int) -> list[TrackId]:
    return list(running.program.library.find("", SortBy.TITLE, False))[:count]


@pytest.fixture
def running(start: Start, demo_copy: Path, qtbot: QtBot) -> Running:
    running = start(demo_copy)
    qtbot.waitUntil(lambda: running.program.playing.kept_queue._is_begun)
    running.program.player.play(some(running, 5), CHOSEN)
    qtbot.waitUntil(lambda: running.engine.sounds)
    running.pass_time(timedelta(seconds=71))
    running.program.window.activateWindow()
    qtbot.waitUntil(running.program.window.isActiveWindow)
    return running


def has_place(running: Running) -> bool:
    item = running.program.window.sidebar._top.item_of(Place.BOOKMARKS)
    assert item is not None
    return not item.isHidden()


def press(running: Running, keys: str) -> None:
    QTest.keySequence(running.program.window, keys)


def test_a_moment_is_marked_noted_and_gone_to(running: Running, qtbot: QtBot) -> None:
    window, player = running.program.window, running.program.player
    assert not has_place(running)
    press(running, "Ctrl+B")
    assert has_place(running)
    assert window.toast.accessibleName() == "Bookmarked at 1:11"
    assert window.bar._seek._marks == (timedelta(seconds=71),)
    qtbot.mouseClick(window.toast.button, Qt.MouseButton.LeftButton)
    editor = window.listening.bookmarks.table.findChild(QLineEdit)
    assert editor is not None
    qtbot.keyClicks(editor, "the bass comes in")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: [one.note for one in running.program.bookmarks.all()] == ["the bass comes in"])

    player.next()
    qtbot.waitUntil(lambda: running.engine.sounds)
    assert window.bar._seek._marks == ()
    window.listening.bookmarks.take_focus()
    qtbot.keyClick(window.listening.bookmarks.table, Qt.Key.Key_Return)
    assert player.current is not None
    assert player.current.track.id == some(running, 1)[0]
    assert player.position() == timedelta(seconds=71)
    assert len(player.queue.entries) == 5


def test_a_deleted_one_comes_back(running: Running, qtbot: QtBot) -> None:
    window = running.program.window
    running.program.bookmarks.add_here()
    window.sidebar.chosen.emit(Place.BOOKMARKS)
    window.listening.bookmarks.take_focus()
    qtbot.keyClick(window.listening.bookmarks.table, Qt.Key.Key_Delete)
    assert running.program.bookmarks.all() == []
    assert window.listening.bookmarks._pages.currentIndex() == 1
    press(running, "Ctrl+Z")
    assert len(running.program.bookmarks.all()) == 1
    assert window.listening.bookmarks._pages.currentIndex() == 0


def test_they_are_searched_for(running: Running, qtbot: QtBot) -> None:
    window = running.program.window
    for note in ("the bass comes in", "Überraschung"):
        made = running.program.bookmarks.add_here()
        assert made is not None
        running.program.bookmarks.note(made.id, note)
        running.pass_time(timedelta(seconds=3))
    window.sidebar.chosen.emit(Place.BOOKMARKS)

    def shown() -> list[str]:
        return [one.note for one in window.listening.bookmarks._model.bookmarks]

    window.sidebar.search.setText("uber")
    assert shown() == ["Überraschung"]
    assert window.listening.bookmarks.isVisible()
    window.sidebar.search.setText("nowhere")
    unfound = window.listening.bookmarks.unfound
    assert unfound.isVisible()
    words = str(
        running.program.library.tracks.many(running.program.library.find("", SortBy.TITLE, False)[-1:])[0].tags.title
    )
    window.sidebar.search.setText(words)
    qtbot.mouseClick(unfound.ways[Place.TRACKS], Qt.MouseButton.LeftButton)
    assert (window.way.here, window.sidebar.search.text()) == (Place.TRACKS, words)
    window.way.back()
    assert unfound.isVisible()
    window.sidebar.search.clear()
    assert shown() == ["Überraschung", "the bass comes in"]


def test_the_menu_of_a_track_has_its_bookmarks(running: Running, qtbot: QtBot) -> None:
    window, player = running.program.window, running.program.player
    running.program.bookmarks.add_here()
    first, second = some(running, 2)
    player.next()
    qtbot.waitUntil(lambda: running.engine.sounds)

    def listed(track: TrackId) -> list[str]:
        menu = window.track_actions.open_menu(window, QPoint(10, 10), [track])
        its = [action.menu() for action in menu.actions() if action.text() == "Its bookmarks"]
        words = [entry.text() for sub in its if isinstance(sub, QMenu) for entry in sub.actions()]
        if its and isinstance(its[0], QMenu):
            its[0].actions()[0].trigger()
        menu.close()
        return words

    assert listed(second) == []
    assert listed(first) == ["1:11"]
    assert player.position() == timedelta(seconds=71)


def test_they_outlive_the_program_and_go_with_the_plays(
    running: Running, start: Start, demo_copy: Path, qtbot: QtBot
) -> None:
    running.program.bookmarks.add_here()
    running.close()
    again = start(demo_copy, FRIDAY + timedelta(days=1))
    assert has_place(again)
    again.program.habits.forgetting.forget(OfTracks((some(again, 1)[0],)), "a track")
    qtbot.waitUntil(lambda: not has_place(again))


def test_a_long_track_goes_on_and_may_be_started_over(running: Running, qtbot: QtBot) -> None:
    window, player = running.program.window, running.program.player
    (track,) = running.program.library.tracks.many(some(running, 1))
    running.engine.lengths[track.path] = timedelta(hours=1)
    running.program.profile.connection.execute(
        "UPDATE tracks SET duration_ms = 3600000 WHERE id = ?", (track.id,)
    ).connection.commit()

    def put_on() -> None:
        player.play([track.id], CHOSEN)
        qtbot.waitUntil(lambda: running.engine.sounds)

    put_on()
    player.seek(timedelta(minutes=42, seconds=10))
    player.stop()
    put_on()
    assert player.position() == timedelta(minutes=42, seconds=10)
    assert window.toast.accessibleName() == "Going on at 42:10"
    qtbot.mouseClick(window.toast.button, Qt.MouseButton.LeftButton)
    assert player.position() == timedelta()
