"""By the palette alone, and by keys alone: an album plays, one goes to a place, something is done, Segue is asked."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from conftest import Running, Start
from segue.core.finding import Found, What
from segue.core.playback import State
from segue.domain.context import Activity
from segue.domain.play import CHOSEN, OriginKind
from segue.domain.sorting import SortBy
from segue.domain.taste import OfTracks
from segue.domain.track import TrackId
from segue.gui.command import Command
from segue.gui.line_dialog import LineDialog
from segue.gui.palette import Palette
from segue.gui.palette_list import Line
from segue.gui.settings_list import Which
from segue.gui.sidebar import Place
from segue.gui.targets import AlbumAt, ArtistAt, AskAt

_CTRL, _SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def running(start: Start, demo_copy: Path, qtbot: QtBot) -> Running:
    running = start(demo_copy)
    running.program.window.activateWindow()
    qtbot.waitUntil(running.program.window.isActiveWindow)
    return running


def opened(running: Running, qtbot: QtBot) -> Palette:
    window = running.program.window
    focus = QApplication.focusWidget() or window
    qtbot.keyClick(focus, Qt.Key.Key_K, _CTRL)
    palette = window.palette_controls.palette
    assert palette.isVisible()
    qtbot.waitUntil(palette.field.hasFocus)
    return palette


def lines(palette: Palette) -> list[str]:
    return [line.words if line.of is not None else f"# {line.words}" for line in palette.list.lines]


def chosen(palette: Palette) -> Line:
    some = palette.list if palette.list.row >= 0 else palette.ask
    return some.lines[some.row]


def type_in(running: Running, palette: Palette, qtbot: QtBot, text: str) -> None:
    """And wait until all that can be found has been."""
    qtbot.waitUntil(lambda: running.program.music.finding.is_whole, timeout=10_000)
    qtbot.keyClicks(palette.field, text)
    qtbot.waitUntil(lambda: not palette.is_waiting)


def go_by(
    running: Running, qtbot: QtBot, text: str, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    palette = opened(running, qtbot)
    type_in(running, palette, qtbot, text)
    qtbot.keyClick(palette.field, Qt.Key.Key_Return, held)
    assert not palette.isVisible()


def an_album(running: Running) -> tuple[str, str, list[int]]:
    library = running.program.library
    track = library.find("", SortBy.ALBUM, False)[0]
    its = library.tracks.many([track])[0].tags
    return its.album, its.album_artist or its.artist, list(library.tracks.album_of(track))


def test_an_album_a_place_a_command_and_a_question(running: Running, qtbot: QtBot) -> None:
    program, window = running.program, running.program.window
    album, artist, tracks = an_album(running)
    palette = opened(running, qtbot)
    type_in(running, palette, qtbot, album.lower())
    assert lines(palette)[:2] == ["# Play", album]
    assert chosen(palette).beside == f"Album · {artist}"
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: running.engine.sounds)
    assert [entry.track for entry in program.player.queue.entries] == tracks

    go_by(running, qtbot, "your week")
    assert window.way.here is Place.WEEK

    go_by(running, qtbot, "mute")
    assert program.player.muted
    palette = opened(running, qtbot)
    type_in(running, palette, qtbot, "mute")
    assert chosen(palette).words == "Sound on again", "it is called what it would do"
    assert chosen(palette).key == "Ctrl+M"
    qtbot.keyClick(palette.field, Qt.Key.Key_Escape)
    assert program.player.muted

    palette = opened(running, qtbot)
    type_in(running, palette, qtbot, "jazz for the evening, 20 minutes")
    qtbot.keyClick(palette.field, Qt.Key.Key_Up)
    assert chosen(palette).words == "Ask Segue: jazz for the evening, 20 minutes"
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert window.way.here == AskAt()
    qtbot.waitUntil(lambda: window.listening.ask.answer is not None, timeout=10_000)
    assert window.listening.ask.box.text() == "jazz for the evening, 20 minutes"


def test_music_is_queued_and_gone_to(running: Running, qtbot: QtBot) -> None:
    program, window = running.program, running.program.window
    album, artist, tracks = an_album(running)
    go_by(running, qtbot, album, _CTRL)
    assert [entry.track for entry in program.player.queue.entries] == tracks
    assert {entry.origin.kind for entry in program.player.queue.entries} == {OriginKind.QUEUED}
    assert program.player.state is State.STOPPED
    go_by(running, qtbot, album, _SHIFT)
    assert isinstance(window.way.here, AlbumAt)
    assert window.way.here.track in tracks
    go_by(running, qtbot, artist, _SHIFT)
    assert isinstance(window.way.here, ArtistAt)


def test_a_track_goes_on_with_its_album(running: Running, qtbot: QtBot) -> None:
    player, library = running.program.player, running.program.library
    _, _, tracks = an_album(running)
    title = library.tracks.many([tracks[1]])[0].tags.title  # type: ignore[list-item]
    palette = opened(running, qtbot)
    type_in(running, palette, qtbot, title)
    row = next(
        at
        for at, line in enumerate(palette.list.lines)
        if isinstance(line.of, Found) and (line.of.what, line.of.key) == (What.TRACK, tracks[1])
    )
    while palette.list.row != row:
        qtbot.keyClick(palette.field, Qt.Key.Key_Down)
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: running.engine.sounds)
    assert player.current is not None
    assert player.current.track.id == tracks[1]
    assert [entry.track for entry in player.queue.entries] == tracks


def test_lists_of_every_kind_play(running: Running, qtbot: QtBot) -> None:
    program = running.program
    tracks = program.library.find("", SortBy.TITLE, False)[:3]
    made = program.playlists.create("Xylophones", list(tracks))
    go_by(running, qtbot, "xylo")
    qtbot.waitUntil(lambda: running.engine.sounds)
    assert program.player.current is not None
    assert program.player.current.origin.of == made.id
    program.music.smart_playlists.create_of_search("genre:jazz")
    name = next(its.name for its in program.playlists.all() if its.rule)
    go_by(running, qtbot, name, _CTRL)
    jazz = set(program.library.find("genre:jazz", SortBy.TITLE, False))
    qtbot.waitUntil(lambda: {e.track for e in program.player.queue.entries} == {*tracks, *jazz})


def test_what_one_does_is_told_and_the_sleep_timer_is_set(running: Running, qtbot: QtBot) -> None:
    go_by(running, qtbot, "gaming")
    assert running.program.surroundings.activity == Activity("gaming")
    go_by(running, qtbot, "sleep 30")
    assert running.program.playing.sleep_timer.is_set
    go_by(running, qtbot, "play on")
    assert not running.program.playing.sleep_timer.is_set
    go_by(running, qtbot, "settings offers")
    window = running.program.window
    assert window.way.here is Place.SETTINGS
    focus = QApplication.focusWidget()
    assert focus is not None
    assert window.choices.settings.isAncestorOf(focus)


@pytest.mark.parametrize(
    ("typed", "which"),
    [("crossfade", Which.JOINING), ("accent", Which.ACCENT), ("quiet hours", Which.QUIET_HOURS)],
)
def test_a_setting_is_gone_to_by_its_name(running: Running, qtbot: QtBot, typed: str, which: Which) -> None:
    palette = opened(running, qtbot)
    type_in(running, palette, qtbot, typed)
    line = chosen(palette)
    assert isinstance(line.of, Command)
    assert line.of.id == f"setting {which.name.lower()}"
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    settings = running.program.window.choices.settings
    assert running.program.window.way.here is Place.SETTINGS
    assert settings.mark.marked is settings.anchors[which]
    focus = QApplication.focusWidget()
    assert focus is not None
    assert settings.anchors[which].isAncestorOf(focus)


def test_no_two_lines_do_the_same(running: Running, qtbot: QtBot) -> None:
    said = [(command.words, command.where) for command in running.program.window.commands.all()]
    assert len(set(said)) == len(said)
    assert [where for words, where in said if words == "Keyboard shortcuts"] == [""]
    palette = opened(running, qtbot)
    for typed, words in (
        ("hotkeys", "Keyboard shortcuts"),
        ("from another player", "Move in from another player"),
        ("listening history", "Bring in a listening history"),
        ("find duplicates", "Duplicates"),
    ):
        palette.field.clear()
        type_in(running, palette, qtbot, typed)
        line = chosen(palette)
        assert line.words == words
        assert sum(of.words == words for of in palette.list.lines) == 1


def test_the_last_choices_stand_first_and_are_there_the_next_day(
    running: Running, start: Start, demo_copy: Path, qtbot: QtBot
) -> None:
    album, _, _ = an_album(running)
    go_by(running, qtbot, "mute")
    go_by(running, qtbot, album, _SHIFT)
    assert lines(opened(running, qtbot))[:3] == ["# Recent", album, "Sound on again"]
    running.program.playing.private.set_on(True)
    qtbot.keyClick(running.program.window.palette_controls.palette.field, Qt.Key.Key_Escape)
    go_by(running, qtbot, "your week")
    running.close()
    again = start(demo_copy)
    again.program.window.activateWindow()
    qtbot.waitUntil(again.program.window.isActiveWindow)
    assert lines(opened(again, qtbot))[:3] == ["# Recent", album, "Sound on again"], "and no private ones"


def test_return_before_anything_was_found_waits_for_it(running: Running, qtbot: QtBot) -> None:
    palette = opened(running, qtbot)
    qtbot.waitUntil(lambda: running.program.music.finding.is_whole, timeout=10_000)
    QTest.keyClicks(palette.field, "your week")
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    assert palette.isVisible(), "nothing is known yet"
    qtbot.waitUntil(lambda: running.program.window.way.here is Place.WEEK)


def test_the_focus_comes_back(running: Running, qtbot: QtBot) -> None:
    window = running.program.window
    window.sidebar.chosen.emit(Place.TRACKS)
    table = window.music.library.table
    table.setFocus()
    table.selectRow(3)
    meant = table.selected_tracks()
    palette = opened(running, qtbot)
    qtbot.keyClick(palette.field, Qt.Key.Key_Escape)
    assert table.hasFocus()
    go_by(running, qtbot, "rate 4 stars")
    assert table.hasFocus()
    assert running.program.likings.of(meant)[meant[0]].rating == 4, "it is done to what was chosen"
    palette = opened(running, qtbot)
    qtbot.keyClick(palette.field, Qt.Key.Key_K, _CTRL)
    assert not palette.isVisible(), "its key closes it too"
    palette = opened(running, qtbot)
    qtbot.mouseClick(palette, Qt.MouseButton.LeftButton, pos=QPoint(4, 4))
    assert not palette.isVisible()
    assert table.hasFocus()


def test_a_pointer_that_rests_chooses_nothing(running: Running, qtbot: QtBot) -> None:
    palette = opened(running, qtbot)
    view = palette.list.viewport()
    qtbot.mouseMove(view, QPoint(60, 150))
    rests_at = QCursor.pos()  # on the screen: what is found may move what shows it
    type_in(running, palette, qtbot, "s")
    first = chosen(palette)
    qtbot.mouseMove(view, view.mapFromGlobal(rests_at))
    assert chosen(palette) is first
    qtbot.mouseMove(view, QPoint(64, 152))
    qtbot.waitUntil(lambda: chosen(palette) is not first)
    words = chosen(palette)
    qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=QPoint(64, 152))
    assert not palette.isVisible()
    assert words.of is not None


def test_what_cannot_be_done_now_is_not_there(running: Running, qtbot: QtBot) -> None:
    palette = opened(running, qtbot)
    type_in(running, palette, qtbot, "bookmark")
    assert "Bookmark this moment" not in lines(palette)
    qtbot.keyClick(palette.field, Qt.Key.Key_Escape)
    running.program.player.play(running.program.library.find("", SortBy.ALBUM, False)[:3], CHOSEN)
    qtbot.waitUntil(lambda: running.engine.sounds)
    palette = opened(running, qtbot)
    type_in(running, palette, qtbot, "bookmark")
    assert "Bookmark this moment" in lines(palette)


def test_in_an_empty_library_one_can_still_go_and_do(start: Start, tmp_path: Path, qtbot: QtBot) -> None:
    running = start(tmp_path / "profile")
    running.program.window.activateWindow()
    qtbot.waitUntil(running.program.window.isActiveWindow)
    assert running.program.window.first_run.isVisible()
    go_by(running, qtbot, "settings")
    assert running.program.window.choices.settings.isVisible(), "the first start steps aside"
    go_by(running, qtbot, "dark")
    assert running.program.keeper.theme.is_dark
    palette = opened(running, qtbot)
    type_in(running, palette, qtbot, "nothing of this kind")
    assert palette.list.lines == []
    assert chosen(palette).words == "Ask Segue: nothing of this kind"


def test_after_forgetting_no_music_is_named(running: Running, qtbot: QtBot) -> None:
    album, _, tracks = an_album(running)
    go_by(running, qtbot, "mute")
    go_by(running, qtbot, album, _SHIFT)
    gone: list[object] = []
    running.program.habits.forgetting.changed.connect(gone.append)
    running.program.habits.forgetting.forget(OfTracks(tuple(TrackId(track) for track in tracks)), "these tracks")
    qtbot.waitUntil(lambda: bool(gone), timeout=10_000)
    assert lines(opened(running, qtbot))[:3] == ["# Recent", "Sound on again", "# Go to"]


def test_an_artist_is_forgotten_and_comes_back(running: Running, qtbot: QtBot) -> None:
    program, window = running.program, running.program.window
    plays = program.profile.plays
    name = next(artist for _, track in plays.latest(200) for artist in track.tags.artists)
    go_by(running, qtbot, "forget an artist")
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is not None)
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, LineDialog)
    qtbot.keyClicks(dialog.line, "Nobody Whom Anyone Knows")
    qtbot.keyClick(dialog.line, Qt.Key.Key_Return)
    assert dialog.mistake.isVisible()
    dialog.line.clear()
    qtbot.keyClicks(dialog.line, name[:4].lower())
    popup = dialog.line.completer().popup()
    qtbot.waitUntil(popup.isVisible)
    qtbot.keyClick(popup, Qt.Key.Key_Down)
    qtbot.keyClick(popup, Qt.Key.Key_Return)
    assert dialog.line.text() == name
    qtbot.mouseClick(dialog.done_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(program.habits.forgetting.gone))
    assert program.habits.forgetting.gone[0].of == name
    assert all(name not in track.tags.artists for _, track in plays.latest(200))
    qtbot.waitUntil(window.toast.isVisible)
    qtbot.mouseClick(window.toast.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: any(name in track.tags.artists for _, track in plays.latest(200)))


def test_a_part_of_a_name_forgets_the_one_who_has_it_and_nobody_of_several(running: Running, qtbot: QtBot) -> None:
    gone = running.program.habits.forgetting
    go_by(running, qtbot, "forget an artist")
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is not None)
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, LineDialog)
    qtbot.keyClicks(dialog.line, "a")
    qtbot.mouseClick(dialog.done_button, Qt.MouseButton.LeftButton)
    assert dialog.mistake.isVisible()
    dialog.line.clear()
    qtbot.keyClicks(dialog.line, "oosterveld")
    qtbot.mouseClick(dialog.done_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(gone.gone))
    assert gone.gone[0].of == "Bram Oosterveld"
