"""The plays, with their times: looked at, forgotten, left out, and opened from every reason that counts them."""

from collections.abc import Sequence
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from conftest import Running, Start
from segue.domain.context import Activity
from segue.domain.play import CHOSEN, Play, PlayId
from segue.domain.taste import Span, is_left_out
from segue.domain.track import Track
from segue.gui.buttons import IconButton
from segue.gui.plays_page import PlaysPage
from segue.gui.sidebar import Place
from segue.gui.targets import PlaysAt, PlaysOf


@pytest.fixture
def running(start: Start, demo_copy: Path, qtbot: QtBot) -> Running:
    running = start(demo_copy)
    program = running.program
    qtbot.waitUntil(lambda: program.learning.learned.habits.plays > 0, timeout=20_000)
    return running


def page_of(running: Running) -> PlaysPage:
    return running.program.window.listening.plays


def log_of(running: Running) -> list[Play]:
    return [play for play, _ in running.program.profile.plays.all()]


def row(page: PlaysPage, at: int) -> list[str]:
    model = page.table.model()
    return [model.index(at, column).data() for column in range(model.columnCount())]


def the_menu(page: PlaysPage, qtbot: QtBot) -> QMenu:
    """As it opens over what is selected."""
    page.table.menu_requested.emit(QPoint(40, 40))
    qtbot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def choose(menu: QMenu, words: str) -> None:
    next(action for action in menu.actions() if action.text().partition("\t")[0] == words).trigger()
    menu.close()


def test_the_last_plays_newest_first(running: Running, qtbot: QtBot) -> None:
    running.program.window.sidebar.chosen.emit(Place.PLAYED)
    page, log = page_of(running), log_of(running)
    newest = log[-1]
    (track,) = running.program.profile.tracks.many([newest.listen.track])
    assert page.table.model().rowCount() == 80, "what is seen comes first"
    assert page._summary.text() == f"{len(log):,} plays"
    qtbot.waitUntil(lambda: page.table.model().rowCount() == len(log))
    assert page._summary.text() == f"{len(log):,} plays"
    when, title, artist, _ = row(page, 0)
    assert (title, artist) == (track.tags.title, track.tags.artist)
    assert when == f"{newest.listen.started:%a} {newest.listen.started.day} {newest.listen.started:%b, %H:%M}"


def test_who_comes_again_waits_only_for_what_was_played_since(
    running: Running, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    program, sidebar = running.program, running.program.window.sidebar
    plays, asked = program.profile.plays, list[int]()
    read = plays.many

    def many(ids: Sequence[PlayId]) -> Sequence[tuple[Play, Track]]:
        asked.append(len(ids))
        return read(ids)

    monkeypatch.setattr(plays, "many", many)
    looked: list[object] = []
    program.library.scanned.connect(looked.append)
    program.library.scan()
    qtbot.waitUntil(lambda: bool(looked) and not program.library.is_scanning)
    sidebar.chosen.emit(Place.PLAYED)
    page = page_of(running)
    qtbot.waitUntil(lambda: page.table.model().rowCount() == len(log_of(running)))
    asked.clear()
    scanned: list[object] = []
    program.library.scanned.connect(scanned.append)
    program.library.scan()  # which finds nothing new
    qtbot.waitUntil(lambda: bool(scanned))
    sidebar.chosen.emit(Place.TRACKS)
    sidebar.chosen.emit(Place.PLAYED)
    assert max(asked) < 10, "nothing, but for what other places ask"
    sidebar.chosen.emit(Place.TRACKS)
    heard: list[object] = []
    program.player.played.connect(heard.append)
    program.player.play(program.library.tracks.all_ids()[:1], CHOSEN)
    qtbot.waitUntil(lambda: bool(running.engine.sounds))
    running.pass_time(timedelta(minutes=5))
    qtbot.waitUntil(lambda: bool(heard))
    sidebar.chosen.emit(Place.PLAYED)
    assert max(asked) < 10
    (track,) = program.library.tracks.many(program.library.tracks.all_ids()[:1])
    assert row(page, 0)[1] == track.tags.title
    assert page.table.model().rowCount() == len(log_of(running))


def test_a_month_is_gone_to_and_left_again(running: Running, qtbot: QtBot) -> None:
    window = running.program.window
    window.sidebar.chosen.emit(Place.PLAYED)
    page, log = page_of(running), log_of(running)
    months = list(dict.fromkeys(f"{play.listen.started:%B %Y}" for play in log))[::-1]
    page.months.setFocus()
    QTest.keyClick(page.months, Qt.Key.Key_Space)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    entries = [action for action in menu.actions() if not action.isSeparator()]
    newest = [words for words in months if words.endswith(months[0][-4:])]
    years = sorted({words[-4:] for words in months}, reverse=True)
    assert [action.text() for action in entries] == newest + years[1:]
    menu.setActiveAction(entries[len(newest) - 1])
    QTest.keyClick(menu, Qt.Key.Key_Return)
    its = [play for play in log if f"{play.listen.started:%B %Y}" == newest[-1]]
    assert page.head.title.text() == newest[-1]
    assert page._summary.text() == f"{len(its):,} plays"
    qtbot.waitUntil(lambda: page.table.model().rowCount() == len(its))
    assert window.focusWidget() is page.table, "which is gone on with"
    assert [row(page, 0)[1], row(page, len(its) - 1)[1]] == [
        running.program.profile.tracks.many([play.listen.track])[0].tags.title for play in (its[-1], its[0])
    ]
    QTest.mouseClick(page.head.back, Qt.MouseButton.LeftButton)
    assert page.head.title.text() == "Recently played"
    qtbot.waitUntil(lambda: page.table.model().rowCount() == len(log))


def test_without_plays_there_is_no_month_to_go_to(start: Start, tmp_path: Path) -> None:
    window = start(tmp_path).program.window
    window.sidebar.chosen.emit(Place.PLAYED)
    assert window.listening.plays.months.isHidden()


def test_a_play_is_forgotten_by_the_keyboard_and_comes_back(running: Running, qtbot: QtBot) -> None:
    window = running.program.window
    window.sidebar.chosen.emit(Place.PLAYED)
    page, before = page_of(running), log_of(running)
    page.take_focus()
    QTest.keyClick(page.table, Qt.Key.Key_Down)
    QTest.keyClick(page.table, Qt.Key.Key_Delete)
    gone = before[-2]
    qtbot.waitUntil(lambda: log_of(running) == [play for play in before if play != gone])
    qtbot.waitUntil(lambda: page.table.model().rowCount() == len(before) - 1)
    (track,) = running.program.library.tracks.many([gone.listen.track])
    qtbot.waitUntil(lambda: window.toast.words == f"1 play of {track.tags.title} forgotten")
    window.toast.undo()
    qtbot.waitUntil(lambda: log_of(running) == before)
    qtbot.waitUntil(lambda: page.table.model().rowCount() == len(before))


def test_a_session_is_left_out_by_the_menu_and_taken_in_again(running: Running, qtbot: QtBot) -> None:
    program, window = running.program, running.program.window
    window.sidebar.chosen.emit(Place.PLAYED)
    page, log = page_of(running), log_of(running)
    its = [play for play in log if play.session == log[-1].session]
    page.table.selectRow(0)
    choose(the_menu(page, qtbot), "Leave this session out of my taste")
    (span,) = program.habits.taste.left_out
    assert span == Span(its[0].listen.started, max(play.ended for play in its))
    left = [
        play for play, tags in program.profile.plays.all() if is_left_out(program.habits.taste.left_out, play, tags)
    ]
    assert left == its
    qtbot.waitUntil(lambda: row(page, 0)[3].endswith("not learned from"))
    assert not row(page, len(its))[3].endswith("not learned from")

    window.toast.undo()
    assert program.habits.taste.left_out == ()
    choose(the_menu(page, qtbot), "Leave this session out of my taste")
    choose(the_menu(page, qtbot), "Learn from this session again")
    assert program.habits.taste.left_out == ()


def test_a_track_leads_to_its_plays_and_back(running: Running, qtbot: QtBot) -> None:
    program, window = running.program, running.program.window
    window.sidebar.chosen.emit(Place.TRACKS)
    track = log_of(running)[-1].listen.track
    window.track_actions.plays_wanted.emit(PlaysOf(track))
    page = page_of(running)
    (its,) = program.profile.tracks.many([track])
    assert page.isVisible()
    assert page.table.model().rowCount() == sum(play.listen.track == track for play in log_of(running))
    assert {row(page, at)[1] for at in range(page.table.model().rowCount())} == {its.tags.title}
    assert [page.table.has_room_for(column) for column in range(4)] == [True, False, False, True], "what varies"
    page.table.resize(320, 300)
    assert page.table.has_room_for(3), "in the largest type too"
    QTest.mouseClick(page.head.back, Qt.MouseButton.LeftButton)
    assert window.music.library.isVisible()
    window.sidebar.chosen.emit(Place.PLAYED)
    assert page.table.has_room_for(1)
    assert page.table.has_room_for(2)


def test_every_reason_of_an_offer_opens_its_plays(running: Running, qtbot: QtBot) -> None:
    program, window = running.program, running.program.window
    program.surroundings.set_activity(Activity("gaming"))
    qtbot.waitUntil(lambda: program.offers.standing is not None, timeout=20_000)
    offer = program.offers.standing
    assert offer is not None
    told = {
        f"The plays behind it: {suggestion.reason}": suggestion
        for suggestion in offer.mix.suggestions[:8]
        if suggestion.plays
    }
    assert len(told) > 3
    window.listening.home.card.list.setChecked(True)
    buttons = [b for b in window.listening.home.card.findChildren(IconButton) if b.accessibleName() in told]
    assert {button.accessibleName() for button in buttons} == set(told)
    for button in buttons:
        suggestion = told[button.accessibleName()]
        QTest.keyClick(button, Qt.Key.Key_Space)
        page = page_of(running)
        shown = page._at
        assert isinstance(shown, PlaysAt)
        assert shown.said.casefold() == f"{suggestion.reason}.".casefold()
        assert set(shown.plays) == {play.id for play, _ in page._model.plays}
        QTest.keyClick(window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)

    window.listening.home.card.open_why()
    QTest.mouseClick(window.listening.home.card._evidence.all_plays, Qt.MouseButton.LeftButton)
    assert page_of(running).table.model().rowCount() == len(offer.mix.evidence.plays)


def test_a_row_of_for_you_says_why_it_is_here(running: Running, qtbot: QtBot) -> None:
    program, window = running.program, running.program.window
    window.sidebar.chosen.emit(Place.TRACKS)
    library = window.music.library
    QTest.keyClick(library.for_you, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: library._ranking is not None, timeout=20_000)
    ranking = library._ranking
    assert ranking is not None
    library.table.selectRow(0)
    library.table.menu_requested.emit(QPoint(40, 40))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    choose(menu, "Why is it here?")
    (first,) = program.profile.tracks.many([ranking.tracks[0]])
    reason = program.habits.for_you.reason(ranking, first)
    assert page_of(running).head.title.text() == first.tags.title
    assert page_of(running)._said.text() == " ".join(reason.lines)
    assert {play.id for play, _ in page_of(running)._model.plays} == set(reason.plays)

    QTest.mouseClick(page_of(running).head.back, Qt.MouseButton.LeftButton)
    assert library.isVisible()
    QTest.mouseClick(library.behind, Qt.MouseButton.LeftButton)
    assert page_of(running)._said.text() == ranking.why
