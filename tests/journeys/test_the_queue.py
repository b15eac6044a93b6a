"""The queue outlives the program, is shuffled as the listener likes it, and becomes a playlist."""

from collections.abc import Sequence
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from conftest import FRIDAY, Running, Start
from segue.core.playback import FAILURES_TO_STOP, State
from segue.domain import queue as queues
from segue.domain.play import CHOSEN, QUEUED, SUGGESTED, Origin, OriginKind
from segue.domain.shuffle import ShuffleBy
from segue.domain.sorting import SortBy
from segue.domain.track import Track, TrackId
from segue.gui.buttons import IconButton
from segue.gui.sidebar import Place


def some(running: Running, count: int) -> list[TrackId]:
    return list(running.program.library.find("", SortBy.TITLE, False))[:count]


def begun(running: Running, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: running.program.playing.kept_queue._is_begun)


def listed(running: Running) -> list[TrackId]:
    return [entry.track for entry in running.program.player.queue.entries]


def test_the_next_start_goes_on_where_this_one_ended(start: Start, demo_copy: Path, qtbot: QtBot) -> None:
    running = start(demo_copy)
    begun(running, qtbot)
    wanted = some(running, 6)
    running.program.player.play(wanted, CHOSEN, 2)
    qtbot.waitUntil(lambda: running.engine.sounds)
    for _ in range(9):
        running.pass_time(timedelta(seconds=1))
    title = running.program.window.windowTitle()
    running.close()

    again = start(demo_copy, FRIDAY + timedelta(days=1))
    qtbot.waitUntil(lambda: listed(again) == wanted)
    player = again.program.player
    assert (player.queue.at, player.state) == (2, State.PAUSED)
    assert player.position() == timedelta(seconds=9)
    assert again.program.window.windowTitle() == title
    assert not again.engine.sounds
    qtbot.keyClick(again.program.window, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: again.engine.sounds)
    assert player.position() == timedelta(seconds=9)


def test_a_program_that_has_just_begun_listens_to_the_space_bar(start: Start, demo_copy: Path, qtbot: QtBot) -> None:
    running = start(demo_copy)
    begun(running, qtbot)
    program = running.program
    program.player.play(some(running, 2), CHOSEN)
    qtbot.waitUntil(lambda: running.engine.sounds)
    program.window.activateWindow()
    qtbot.waitUntil(program.window.isActiveWindow)
    focus = QApplication.focusWidget()
    assert focus is not None
    qtbot.keyClick(focus, Qt.Key.Key_Space)
    assert program.player.state is State.PAUSED
    qtbot.keyClick(focus, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() not in (None, focus)


@pytest.fixture
def running(start: Start, demo_copy: Path, qtbot: QtBot) -> Running:
    running = start(demo_copy)
    begun(running, qtbot)
    return running


def choose(running: Running, qtbot: QtBot, words: str) -> None:
    """Of the menu of the queue."""
    button = next(
        b for b in running.program.window.queue.findChildren(IconButton) if b.accessibleName() == "More for the queue"
    )
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    next(action for action in menu.actions() if action.text() == words).trigger()
    menu.close()


def test_shuffle_album_by_album(running: Running, qtbot: QtBot) -> None:
    player, tracks = running.program.player, running.program.library.tracks
    choose(running, qtbot, "Shuffle album by album")
    assert running.program.playing.shuffling.by is ShuffleBy.ALBUM
    every = list(running.program.library.find("", SortBy.TITLE, False))
    player.play_shuffled(every, CHOSEN)

    def albums() -> list[str]:
        return [t.tags.album for t in tracks.many(listed(running)) if t.tags.album]

    def runs() -> int:
        names = albums()
        return sum(at == 0 or names[at - 1] != name for at, name in enumerate(names))

    qtbot.waitUntil(lambda: runs() == len(set(albums())))
    first = tracks.many(listed(running)[:1])[0]
    assert next(iter(tracks.album_of(first.id))) == first.id, "it begins with the first of an album"
    assert sorted(listed(running)) == sorted(every)
    choose(running, qtbot, "Shuffle track by track")
    qtbot.waitUntil(lambda: runs() > 2 * len(set(albums())))
    player.set_shuffle(False)
    assert listed(running) == every, "the way back is always there"


def test_what_was_queued_by_hand_is_not_mixed_among_the_albums(running: Running, qtbot: QtBot) -> None:
    player = running.program.player
    choose(running, qtbot, "Shuffle album by album")
    every = list(running.program.library.find("", SortBy.TITLE, False))
    mine, others = every[:9], every[9:]
    player.change_queue(lambda q: queues.with_last(q, mine, QUEUED))
    player.play_shuffled(others, CHOSEN)
    by_chance = listed(running)

    qtbot.waitUntil(lambda: listed(running) != by_chance)
    assert listed(running)[1:10] == mine
    assert sorted(listed(running)) == sorted(every)


def test_what_is_liked_comes_sooner(running: Running, qtbot: QtBot) -> None:
    player = running.program.player
    every = list(running.program.library.find("", SortBy.TITLE, False))
    loved = every[::9]
    running.program.likings.rate(every, 1.0)
    running.program.likings.rate(loved, 5.0)
    choose(running, qtbot, "Favour what I like and have not heard in a while")
    player.play_shuffled(every, CHOSEN)
    before = listed(running)
    qtbot.waitUntil(lambda: listed(running) != before)
    places = [listed(running).index(track) for track in loved]
    assert sum(places) / len(places) < len(every) / 3, "by chance alone half as early"


def test_the_queue_becomes_a_playlist(running: Running, qtbot: QtBot) -> None:
    wanted = some(running, 5)
    running.program.player.play(wanted, CHOSEN, 0)
    choose(running, qtbot, "Save as playlist")
    (made,) = [its for its in running.program.playlists.all() if its.name == "New playlist"]
    assert list(running.program.playlists.get(made.id).tracks) == wanted


def test_clearing_leaves_the_focus_in_the_queue(running: Running, qtbot: QtBot) -> None:
    window = running.program.window
    running.program.player.play(some(running, 4), CHOSEN)
    window.activateWindow()
    qtbot.waitUntil(lambda: window.isActiveWindow() and window.queue.list.model().rowCount() == 3)
    clear = next(it for it in window.queue.findChildren(QPushButton) if it.text() == "Clear")
    clear.setFocus()
    qtbot.keyClick(clear, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: not clear.isVisible())
    focus = QApplication.focusWidget()
    assert focus is not None
    assert window.queue.isAncestorOf(focus)
    qtbot.keyClick(focus, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert len(listed(running)) == 4


def test_what_was_queued_by_hand_is_told_apart_from_what_plays_anyway(running: Running, qtbot: QtBot) -> None:
    program, panel = running.program, running.program.window.queue
    track = program.library.find("", SortBy.ALBUM, False)[0]
    its = program.library.tracks.many([track])[0].tags.album
    album = list(program.library.tracks.album_of(track))
    other = next(one for one in program.library.find("", SortBy.ALBUM, False) if one not in album)
    program.player.play(album, CHOSEN)
    program.window.track_actions.queue([other])

    rows = panel.list.model()

    def headings() -> object:
        return rows.headings  # type: ignore[attr-defined]

    qtbot.waitUntil(lambda: rows.rowCount() == len(album))
    assert headings() == {0: "Queued by you", 1: f"Next from “{its}”"}
    assert panel.list.rowHeight(1) > panel.list.rowHeight(0) == panel.list.rowHeight(2)
    spoken = rows.index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.endswith(f", Next from “{its}”")
    playlist = program.playlists.create("For the train", album)
    program.player.play(album, Origin(OriginKind.PLAYLIST, playlist.id))
    qtbot.waitUntil(lambda: headings() == {0: "Queued by you", 1: "Next from “For the train”"})


def test_what_is_queued_before_a_mix_is_told_apart_though_more_is_queued_behind_it(
    running: Running, qtbot: QtBot
) -> None:
    program, rows = running.program, running.program.window.queue.list.model()
    tracks = some(running, 9)
    program.player.play(tracks[:5], SUGGESTED)
    program.player.change_queue(lambda q: queues.with_last(q, tracks[5:7], QUEUED))
    program.window.track_actions.queue(tracks[7:])
    qtbot.waitUntil(lambda: rows.rowCount() == 8)
    assert rows.headings == {0: "Queued by you", 2: "Next"}  # type: ignore[attr-defined]


def test_one_after_the_other_is_taken_out_by_keys(running: Running, qtbot: QtBot) -> None:
    program, rows = running.program, running.program.window.queue.list
    tracks = some(running, 6)
    program.player.play(tracks, CHOSEN)
    qtbot.waitUntil(lambda: rows.model().rowCount() == 5)
    rows.selectRow(1)
    program.player.next()
    qtbot.waitUntil(lambda: rows.model().rowCount() == 4)
    assert rows.selected_rows() == (0,)
    qtbot.keyClick(rows, Qt.Key.Key_Delete)
    assert listed(running) == [tracks[0], tracks[1], *tracks[3:]]
    qtbot.keyClick(rows, Qt.Key.Key_Delete)
    assert listed(running) == [tracks[0], tracks[1], *tracks[4:]]
    assert rows.selected_rows() == (0,)


def test_a_row_is_taken_out_by_its_cross(running: Running, qtbot: QtBot) -> None:
    program, rows = running.program, running.program.window.queue.list
    tracks = some(running, 4)
    program.player.play(tracks, CHOSEN)
    qtbot.waitUntil(lambda: rows.model().rowCount() == 3)
    cross, none = rows.cross_rect(1).center().toPoint(), Qt.MouseButton.NoButton
    over = QPointF(rows.viewport().mapToGlobal(cross))
    move = QMouseEvent(QEvent.Type.MouseMove, QPointF(cross), over, none, none, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(rows.viewport(), move)
    assert (rows.hovered_row, rows.is_on_cross) == (1, True)
    assert rows.viewport().toolTip() == "Remove from the queue"
    qtbot.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=cross)
    assert listed(running) == [tracks[0], tracks[1], tracks[3]]
    program.window.toast.undo()
    assert listed(running) == tracks
    qtbot.waitUntil(lambda: rows.model().rowCount() == 3)
    qtbot.mouseDClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=cross)
    qtbot.mouseRelease(rows.viewport(), Qt.MouseButton.LeftButton, pos=cross)
    assert listed(running) == [tracks[0], tracks[1], tracks[3]]
    assert program.player.queue.at == 0, "nothing else plays by that"


@pytest.mark.parametrize("is_looked_at", [False, True])
def test_of_what_is_not_known_yet_as_much_as_is_seen_comes_first(
    running: Running, qtbot: QtBot, *, is_looked_at: bool
) -> None:
    panel, tracks, shown = running.program.window.queue, some(running, 100), list[int]()
    rows = panel.list.model()
    running.program.player.play(tracks[:3], CHOSEN)
    qtbot.waitUntil(lambda: rows.rowCount() == 2)
    if is_looked_at:
        panel.list.selectRow(1)
    rows.modelReset.connect(lambda: shown.append(rows.rowCount()))
    running.program.player.change_queue(lambda queue: queues.with_last(queue, tracks[3:], CHOSEN))
    qtbot.waitUntil(lambda: rows.rowCount() == 99)
    assert shown == [99] if is_looked_at else [32, 99]
    assert [item.entry.track for item in panel._model.items] == tracks[1:]
    assert panel._summary.text().startswith("99 tracks · ")


def test_a_step_reads_what_comes_new_until_the_library_is_another(
    running: Running, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    program, ids = running.program, some(running, 60)
    controls, panel = program.window._queue_controls, program.window.queue
    program.player.play(ids, CHOSEN)
    qtbot.waitUntil(lambda: len(panel.list.model().items) == 59)
    read, many = [], controls._tracks.many

    def count(tracks: Sequence[TrackId]) -> Sequence[Track]:
        read.append(len(tracks))
        return many(tracks)

    monkeypatch.setattr(controls._tracks, "many", count)
    program.player.next()
    qtbot.waitUntil(lambda: len(panel.list.model().items) == 58)
    assert max(read, default=0) < 10
    program.library.changed.emit(None)
    program.player.next()
    qtbot.waitUntil(lambda: len(panel.list.model().items) == 57)
    assert sum(read) >= 57


def titles(running: Running) -> list[TrackId]:
    return [entry.track for entry in running.program.player.queue.upcoming]


def test_one_step_after_the_other_is_undone_though_its_word_has_gone(running: Running, qtbot: QtBot) -> None:
    program, panel = running.program, running.program.window.queue
    tracks = some(running, 8)
    program.player.play(tracks, CHOSEN)
    qtbot.waitUntil(lambda: panel.list.model().rowCount() == 7)
    as_it_was = titles(running)
    panel.list.choose_rows([0, 1])
    qtbot.keyClick(panel.list, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    moved = titles(running)
    assert moved != as_it_was
    panel.list.choose_rows([3])
    qtbot.keyClick(panel.list, Qt.Key.Key_Delete)
    removed = titles(running)
    program.likings.rate(tracks[:1], 3.0)
    program.window.track_actions.rate(tracks[:1], None)
    panel.clear_chosen.emit()
    assert not titles(running)
    program.window.toast.dismiss()
    elsewhere = program.window.sidebar.playlists
    program.window.activateWindow()
    elsewhere.setFocus()
    qtbot.waitUntil(elsewhere.hasFocus)

    def undo() -> None:
        qtbot.keyClick(elsewhere, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)

    undo()
    assert titles(running) == removed
    assert program.window.toast.words == "Undone: Queue cleared"
    undo()
    assert program.likings.of(tracks[:1])[tracks[0]].rating == 3.0
    undo()
    assert titles(running) == moved
    undo()
    assert titles(running) == as_it_was
    undo()
    assert titles(running) == as_it_was

    def redo() -> None:
        keys = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
        qtbot.keyClick(elsewhere, Qt.Key.Key_Z, keys)

    redo()
    assert titles(running) == moved
    redo()
    assert titles(running) == removed
    redo()
    assert program.likings.of(tracks[:1])[tracks[0]].rating is None
    undo()
    assert program.likings.of(tracks[:1])[tracks[0]].rating == 3.0
    redo()
    assert program.window.toast.words.startswith("Done again: Rating removed")
    redo()
    assert not titles(running)
    undo()
    program.window.track_actions.queue(tracks[:1])
    queued = titles(running)
    redo()
    assert titles(running) == queued, "who does something else has no way forth"
    undo()
    assert titles(running) == removed
    redo()
    assert titles(running) == queued


def test_a_playlist_and_the_queue_are_done_again_in_the_order_in_which_they_were_undone(
    running: Running, qtbot: QtBot
) -> None:
    window, program = running.program.window, running.program
    program.player.play(some(running, 4), CHOSEN)
    window.track_actions.add_to_new(some(running, 2))
    qtbot.waitUntil(lambda: window.queue.list.model().rowCount() == 3)
    window.queue.clear_chosen.emit()
    for _ in range(2):
        assert window.toast.undo()
    assert (len(titles(running)), program.playlists.all()) == (3, [])
    assert window.toast.redo()
    assert (len(titles(running)), len(program.playlists.all())) == (3, 1)
    assert window.toast.redo()
    assert (len(titles(running)), len(program.playlists.all())) == (0, 1)
    assert not window.toast.can_redo
    (made,) = program.playlists.all()
    window.toast.dismiss()
    program.playlists.rename(made.id, "Not told")
    assert window.toast.undo()
    assert (len(titles(running)), program.playlists.head(made.id).name) == (0, made.name), "the last first"
    assert window.toast.undo()
    assert len(titles(running)) == 3
    program.playlists.rename(made.id, "Something else")
    assert not window.toast.can_redo


def test_a_queue_put_in_order_by_hand_comes_back_when_something_else_is_played(
    running: Running, qtbot: QtBot
) -> None:
    program, panel = running.program, running.program.window.queue
    tracks = some(running, 12)
    program.player.play(tracks[:6], CHOSEN)
    program.player.play(tracks[6:], CHOSEN)
    assert not program.window.toast.is_there, "nothing of the listener's own has gone"
    qtbot.waitUntil(lambda: panel.list.model().rowCount() == 5)
    panel.list.choose_rows([4])
    qtbot.keyClick(panel.list, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    mine = titles(running)
    program.player.play(tracks[:2], CHOSEN)
    assert program.window.toast.way == "Undo"

    program.window.toast.button.click()
    assert program.player.current is not None
    assert program.player.current.track.id == tracks[0], "what plays goes on"
    assert titles(running) == [tracks[6], *mine]
    program.player.play(tracks[:2], CHOSEN)
    program.window.toast.dismiss()
    choose(running, qtbot, "Bring back what was queued before")
    assert titles(running) == [tracks[0], tracks[6], *mine]


@pytest.mark.parametrize("any_missing", [False, True])
def test_where_file_after_file_fails_there_is_a_way_out(running: Running, qtbot: QtBot, *, any_missing: bool) -> None:
    program, tracks = running.program, some(running, FAILURES_TO_STOP)
    if any_missing:
        with program.profile.connection as connection:
            connection.execute("UPDATE tracks SET missing = 1 WHERE id = ?", (tracks[0],))
    running.engine.unplayable = {one.path: "It is gone." for one in program.library.tracks.many(tracks)}
    program.player.play(tracks, CHOSEN)
    toast = program.window.toast
    qtbot.waitUntil(lambda: toast.words.startswith("10 files"))
    assert toast.words == "10 files in a row could not be played, so Segue stopped."
    assert toast.way == ("Missing tracks" if any_missing else "Look at your folders")
    toast.button.click()
    if any_missing:
        assert program.window.way.here is Place.MISSING
    else:
        assert program.library.is_scanning
