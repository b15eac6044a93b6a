"""A new listener: the folder, the music arriving, a playlist by hand, and everything still there the next day."""

from collections.abc import Sequence
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from audio_files import write_tone
from conftest import FRIDAY, Running, Start
from segue.domain.play import CHOSEN, Ending, OriginKind
from segue.domain.playlist import with_added
from segue.domain.sorting import SortBy
from segue.domain.track import TrackId
from segue.gui.sidebar import Place
from segue.gui.targets import EarlierOffersAt, SoundAt
from segue.gui.track_mime import carried


@pytest.fixture
def music(tmp_path: Path) -> Path:
    folder = tmp_path / "Music"
    for n in range(1, 13):
        artist = ("Björk", "Miles Davis", "坂本龍一")[n % 3]
        write_tone(folder / f"{n:02} piece.ogg", title=f"Piece {n:02}", artists=(artist,), album="First", track_no=n)
    (folder / "broken.mp3").write_text("this is no music")
    return folder


def arrived(running: Running, qtbot: QtBot, count: int) -> None:
    library = running.program.window.music.library
    qtbot.waitUntil(lambda: library.table.model().rowCount() == count, timeout=20_000)
    qtbot.waitUntil(lambda: not running.program.library.is_scanning, timeout=20_000)


def words_of(place: QWidget) -> str:
    return "\n".join(label.text() for label in place.findChildren(QLabel) if label.isVisible())


def drop(target: QWidget, at: QPoint, mime: QMimeData) -> None:
    """What Qt sends to the widget under the pointer when something is let go there."""
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(target, QDragEnterEvent(at, copy, mime, left, none))
    QApplication.sendEvent(target, QDragMoveEvent(at, copy, mime, left, none))
    QApplication.sendEvent(target, QDropEvent(QPointF(at), copy, mime, left, none))


def shown(running: Running) -> list[str]:
    model = running.program.window.playlists.playlist.table.model()
    return [model.index(row, 1).data() for row in range(model.rowCount())]


def begin_with(running: Running, qtbot: QtBot, folder: Path) -> None:
    window = running.program.window
    assert window.first_run.isVisible()
    running.program.library.add_folder(folder)
    window.first_run.learns.look.click()
    assert not window.first_run.isVisible()


def test_while_nothing_has_come_yet_the_tracks_say_that_it_is_looked_for(
    start: Start, tmp_path: Path, qtbot: QtBot
) -> None:
    (tmp_path / "Empty").mkdir()
    running = start(tmp_path / "profile")
    window = running.program.window
    running.program.library.add_folder(tmp_path / "Empty")
    window.first_run.learns.look.click()
    assert "Looking at your music" in words_of(window.music.library)
    qtbot.waitUntil(lambda: "No tracks yet" in words_of(window.music.library))


def test_home_without_music_leads_to_some(
    start: Start, tmp_path: Path, music: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    running = start(tmp_path / "profile")
    window = running.program.window
    window.first_run.where.later.click()
    window.way.go(Place.HOME)
    home = window.listening.home

    def button(words: str) -> QPushButton:
        return next(one for one in home.findChildren(QPushButton) if one.text() == words and one.isVisible())

    assert "No music yet" in words_of(home)
    qtbot.mouseClick(button("Bring in a listening history…"), Qt.MouseButton.LeftButton)
    assert window.way.here is Place.HISTORY
    window.way.go(Place.HOME)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(music))
    qtbot.mouseClick(button("Add a folder…"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "No music yet" not in words_of(home))
    qtbot.waitUntil(lambda: "New here" in words_of(home), timeout=20_000)


def test_without_anything_played_the_places_that_tell_of_it_say_what_comes(
    start: Start, tmp_path: Path, qtbot: QtBot
) -> None:
    running = start(tmp_path / "profile")
    window = running.program.window
    window.first_run.where.later.click()
    window.way.go(EarlierOffersAt())
    page = window.listening.earlier_offers
    assert "No offers yet" in words_of(page)
    window.sidebar.search.setFocus()
    qtbot.keyClicks(window.sidebar.search, "opera")
    assert "No offers yet" in words_of(page), "no words would find any"
    window.sidebar.search.clear()
    window.way.go(Place.WEEK)
    week = window.week.week
    qtbot.waitUntil(lambda: "Nothing to look back on yet" in words_of(week))
    (bring,) = week.empty.findChildren(QPushButton)
    qtbot.mouseClick(bring, Qt.MouseButton.LeftButton)
    assert window.way.here is Place.HISTORY


def tracks_named(running: Running, titles: Sequence[str]) -> list[TrackId]:
    tracks = running.program.library.tracks
    known = {track.tags.title: track.id for track in tracks.many(tracks.all_ids())}
    return [known[title] for title in titles]


def test_a_folder_is_chosen_and_its_music_arrives_and_plays(
    start: Start, tmp_path: Path, music: Path, qtbot: QtBot
) -> None:
    running = start(tmp_path / "profile")
    begin_with(running, qtbot, music)
    arrived(running, qtbot, 12)
    window = running.program.window
    assert window.music.library.isVisible()
    assert "12 tracks" in words_of(window.music.library)
    link = next(b for b in window.sidebar.work.findChildren(QPushButton) if "could not be read" in b.text())
    qtbot.mouseClick(link, Qt.MouseButton.LeftButton)
    model = window.music.problems.table.model()
    assert [model.index(0, column).data() for column in (0, 2)] == [
        "broken.mp3",
        running.program.library.tracks.problems()[0].reason,
    ]

    window.music.problems.back_chosen.emit()  # to where the link was pressed
    assert window.music.library.isVisible()
    table = window.music.library.table
    assert table.model().index(0, 1).data() == "Björk"
    table.selectRow(1)
    qtbot.keyClick(table, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: running.engine.sounds)
    assert running.program.player.current is not None
    assert words_of(window.bar).startswith(running.program.player.current.track.tags.title)
    running.pass_time(timedelta(minutes=3))
    qtbot.waitUntil(lambda: len(running.engine.played) == 2)
    (play, _) = next(running.program.profile.plays.all())
    assert (play.ending, play.listen.origin.kind) == (Ending.FINISHED, OriginKind.CHOSEN)


def test_typing_finds_what_diacritics_hide(start: Start, tmp_path: Path, music: Path, qtbot: QtBot) -> None:
    running = start(tmp_path / "profile")
    begin_with(running, qtbot, music)
    arrived(running, qtbot, 12)
    window = running.program.window
    search = window.sidebar.search
    search.setFocus()
    qtbot.keyClicks(search, "bjo")
    table = window.music.library.table
    assert table.model().rowCount() == 4
    best = window.music.library.best
    qtbot.waitUntil(lambda: [one.name for one in best.row.found][:1] == ["Björk"])
    qtbot.keyClick(search, Qt.Key.Key_Down)
    assert window.focusWidget() is best.row
    qtbot.keyClick(best.row, Qt.Key.Key_Down)
    assert window.focusWidget() is table
    qtbot.keyClick(table, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: running.engine.sounds)
    assert running.program.player.current is not None
    assert running.program.player.current.track.tags.artist == "Björk"
    qtbot.keyClicks(search, " nothing of the kind")
    assert "Nothing found" in words_of(window.music.library)


def test_a_playlist_by_hand_outlives_the_program(start: Start, tmp_path: Path, music: Path, qtbot: QtBot) -> None:
    running = start(tmp_path / "profile")
    begin_with(running, qtbot, music)
    arrived(running, qtbot, 12)
    window = running.program.window

    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    QTest.keyClick(window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    editor = window.sidebar.playlists.findChild(QLineEdit)
    assert editor is not None
    editor.selectAll()
    qtbot.keyClicks(editor, "For the train")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: [p.name for p in running.program.playlists.all()] == ["For the train"])

    row = window.sidebar.playlists.visualItemRect(window.sidebar.playlists.item(0)).center()
    wanted = ["Piece 03", "Piece 01", "Piece 02"]
    drop(window.sidebar.playlists.viewport(), row, carried(tracks_named(running, wanted)))
    assert shown(running) == wanted

    table = window.playlists.playlist.table
    table.rows_moved.emit((2,), 0)
    assert shown(running) == ["Piece 02", "Piece 03", "Piece 01"]
    table.selectRow(1)
    qtbot.keyClick(table, Qt.Key.Key_Delete)
    assert shown(running) == ["Piece 02", "Piece 01"]
    qtbot.mouseClick(window.toast.button, Qt.MouseButton.LeftButton)
    assert shown(running) == ["Piece 02", "Piece 03", "Piece 01"]

    window.playlists.playlist.play(1)
    qtbot.waitUntil(lambda: running.engine.sounds)
    assert running.program.player.current is not None
    assert running.program.player.current.origin.kind is OriginKind.PLAYLIST

    playlist = running.program.playlists.all()[0].id
    window.sidebar.playlists.setFocus()
    qtbot.keyClick(window.sidebar.playlists, Qt.Key.Key_Delete)
    assert list(running.program.playlists.all()) == []
    qtbot.mouseClick(window.toast.button, Qt.MouseButton.LeftButton)
    assert [p.name for p in running.program.playlists.all()] == ["For the train"]

    running.close()
    again = start(tmp_path / "profile", FRIDAY + timedelta(days=1))
    assert again.program.playlists.get(playlist).tracks == tuple(
        tracks_named(again, ["Piece 02", "Piece 03", "Piece 01"])
    )
    assert not again.program.window.first_run.isVisible()


def test_the_queue_by_hand(start: Start, tmp_path: Path, music: Path, qtbot: QtBot) -> None:
    running = start(tmp_path / "profile")
    begin_with(running, qtbot, music)
    arrived(running, qtbot, 12)
    window, player = running.program.window, running.program.player
    window.track_actions.play(tracks_named(running, ["Piece 01", "Piece 02"]))
    window.track_actions.play_next(tracks_named(running, ["Piece 09"]))
    window.track_actions.queue(tracks_named(running, ["Piece 10"]))
    rows = window.queue.list.model()
    qtbot.waitUntil(lambda: rows.rowCount() == 3)
    assert [entry.track for entry in player.queue.upcoming] == tracks_named(
        running, ["Piece 09", "Piece 10", "Piece 02"]
    )
    assert (window.toast.words, window.toast.way) == ("“Piece 10” added to the queue", "Undo")
    window.toast.undo()
    assert [entry.track for entry in player.queue.upcoming] == tracks_named(running, ["Piece 09", "Piece 02"])
    window.track_actions.play_next(tracks_named(running, ["Piece 03"]))
    assert window.toast.words == "“Piece 03” will play next"
    window.toast.undo()
    window.track_actions.queue(tracks_named(running, ["Piece 10"]))
    window.queue.rows_moved.emit((1,), 0)
    window.queue.removal_chosen.emit((1,))
    left = tracks_named(running, ["Piece 10", "Piece 02"])
    assert [entry.track for entry in player.queue.upcoming] == left
    window.queue.clear_chosen.emit()
    assert player.queue.upcoming == ()
    qtbot.mouseClick(window.toast.button, Qt.MouseButton.LeftButton)
    assert [entry.track for entry in player.queue.upcoming] == left


def test_the_keyboard_plays_and_pauses(start: Start, demo_copy: Path, qtbot: QtBot) -> None:
    running = start(demo_copy)
    window, player = running.program.window, running.program.player
    window.activateWindow()
    window.music.library.table.setFocus()
    player.play(running.program.profile.tracks.all_ids()[:3], CHOSEN)
    qtbot.waitUntil(lambda: running.engine.sounds)
    QTest.keyClick(window, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: running.engine.paused)
    QTest.keyClick(window, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: not running.engine.paused)
    QTest.keyClick(window, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: player.queue.at == 1)


def test_a_file_from_anywhere_plays_and_is_logged_but_not_listed(
    start: Start, tmp_path: Path, music: Path, qtbot: QtBot
) -> None:
    running = start(tmp_path / "profile")
    song = write_tone(tmp_path / "elsewhere" / "a song.flac", title="From elsewhere")
    running.program.open([song])
    qtbot.waitUntil(lambda: running.engine.sounds, timeout=20_000)
    window = running.program.window
    assert window.bar.isVisible(), "music has its controls, also before there is a library"
    assert "From elsewhere" in words_of(window.bar)
    running.pass_time(timedelta(minutes=3))
    qtbot.waitUntil(lambda: next(running.program.profile.plays.all(), None) is not None)
    assert len(running.program.library.find("", SortBy.TITLE, False)) == 0


def test_what_cannot_be_opened_is_told(start: Start, tmp_path: Path, music: Path, qtbot: QtBot) -> None:
    running = start(tmp_path / "profile")
    running.program.open([music / "broken.mp3"])
    qtbot.waitUntil(running.program.window.toast.isVisible, timeout=20_000)
    assert "“broken.mp3” cannot be played: This is not an MP3 file" in running.program.window.toast.accessibleName()
    for name in ("a.mp3", "b.mp3"):
        (music / name).write_bytes((music / "broken.mp3").read_bytes())
    running.program.open([music / name for name in ("a.mp3", "b.mp3", "broken.mp3")])
    qtbot.waitUntil(lambda: "Nor can 2 other files." in running.program.window.toast.accessibleName(), timeout=20_000)


def test_a_folder_removed_while_it_is_scanned_leaves_nothing_listed(
    start: Start, tmp_path: Path, music: Path, qtbot: QtBot
) -> None:
    running = start(tmp_path / "profile")
    library = running.program.library
    library.add_folder(music)
    library.remove_folder(music)
    qtbot.waitUntil(lambda: not library.is_scanning, timeout=20_000)
    assert list(library.find("", SortBy.TITLE, False)) == []
    assert list(library.folders) == []


def test_a_later_edit_takes_the_undo_of_the_one_before_away_and_goes_back_first(
    start: Start, tmp_path: Path, music: Path, qtbot: QtBot
) -> None:
    running = start(tmp_path / "profile")
    begin_with(running, qtbot, music)
    arrived(running, qtbot, 12)
    playlist = running.program.playlists.create("Sunday")
    window = running.program.window
    window.track_actions.add_to(playlist.id, tracks_named(running, ["Piece 01"]))
    running.program.playlists.change(
        playlist.id, lambda p: with_added(p, tracks_named(running, ["Piece 02", "Piece 03"]))
    )
    assert not window.toast.is_there, "its Undo would be of another edit than it tells"
    window.toast.undo()
    assert running.program.playlists.get(playlist.id).tracks == tuple(tracks_named(running, ["Piece 01"]))


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_a_key_presses_the_button_that_has_the_focus(
    start: Start, demo_copy: Path, qtbot: QtBot, key: Qt.Key
) -> None:
    running = start(demo_copy)
    qtbot.waitUntil(lambda: running.program.offers.standing is not None, timeout=10_000)
    card = running.program.window.listening.home.card
    card.play.setFocus()
    QTest.keyClick(card.play, key)
    qtbot.waitUntil(lambda: running.engine.sounds)
    assert running.program.offers.standing is None


def test_a_box_is_checked_by_space_alone(start: Start, demo_copy: Path, qtbot: QtBot) -> None:
    window = start(demo_copy).program.window
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.way.open(SoundAt())
    box = window.choices.settings.parts.sound.is_on
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Return)
    assert not box.isChecked()
    QTest.keyClick(box, Qt.Key.Key_Space)
    assert box.isChecked()


def test_tracks_can_be_taken_up_wherever_they_are_shown(
    start: Start, tmp_path: Path, music: Path, qtbot: QtBot
) -> None:
    running = start(tmp_path / "profile")
    begin_with(running, qtbot, music)
    arrived(running, qtbot, 12)
    window = running.program.window
    window.track_actions.queue(tracks_named(running, ["Piece 01"]))
    window.track_actions.add_to_new(tracks_named(running, ["Piece 02"]))
    window.sidebar.chosen.emit(running.program.playlists.all()[0].id)
    qtbot.waitUntil(lambda: window.queue.list.model().rowCount() == 1)
    for table in (window.music.library.table, window.playlists.playlist.table, window.queue.list):
        assert table.model().flags(table.model().index(0, 0)) & Qt.ItemFlag.ItemIsDragEnabled
        assert table.dragEnabled()


def test_tab_moves_the_focus_and_not_the_page(start: Start, tmp_path: Path, music: Path, qtbot: QtBot) -> None:
    running = start(tmp_path / "profile")
    begin_with(running, qtbot, music)
    arrived(running, qtbot, 12)
    window = running.program.window
    running.program.playlists.create("Sunday")
    window.activateWindow()
    window.sidebar.search.setFocus()
    for _ in range(8):
        QTest.keyClick(window.focusWidget() or window, Qt.Key.Key_Tab)
    assert window.music.library.isVisible()
