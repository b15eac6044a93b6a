"""Asking, by the keyboard alone: for music that then plays, and about it, with the plays that were counted."""

import gc
import sqlite3
from datetime import timedelta
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from conftest import Running, Start
from segue.core.inquiry import Told
from segue.domain.play import CHOSEN
from segue.domain.taste import OfArtist
from segue.domain.wording import unbroken
from segue.gui.ask_page import AskPage
from segue.gui.sidebar import Place
from segue.gui.targets import ArtistAt, AskAt, PlaysAt
from segue.gui.theme_keeper import Scheme

_LOCAL = "datetime(p.started / 1000 + p.utc_offset * 60, 'unixepoch')"
_HEARD = "(p.ending = 'finished' OR p.ending != 'failed' AND p.listened_ms >= 30000)"


def counted(profile: Path, condition: str) -> list[tuple[int, int]]:
    """The plays heard, each with its track: by SQL that shares nothing with the program."""
    with sqlite3.connect(profile / "segue.db") as db:
        return db.execute(
            f"SELECT p.id, t.id FROM plays p JOIN tracks t ON t.id = p.track_id WHERE {_HEARD} AND {condition}"
        ).fetchall()


@pytest.fixture
def running(start: Start, demo_copy: Path, qtbot: QtBot) -> Running:
    running = start(demo_copy)
    running.program.window.activateWindow()
    qtbot.waitUntil(running.program.window.isActiveWindow)
    return running


def opened(running: Running, qtbot: QtBot) -> AskPage:
    """The page, gone to by its key, with its box ready."""
    window = running.program.window
    qtbot.keyClick(window, Qt.Key.Key_J, Qt.KeyboardModifier.ControlModifier)
    assert window.way.here == AskAt()
    page = window.listening.ask
    qtbot.waitUntil(page.box.hasFocus)
    qtbot.waitUntil(lambda: bool(running.program.habits.asking.vocabulary.names.genres), timeout=10_000)
    return page


def ask(page: AskPage, qtbot: QtBot, text: str) -> None:
    page.box.selectAll()
    qtbot.keyClicks(page.box, text)
    qtbot.keyClick(page.box, Qt.Key.Key_Return)
    answered(page, qtbot, text)


def answered(page: AskPage, qtbot: QtBot, text: str) -> None:
    qtbot.waitUntil(lambda: page.answer is not None and page.answer.text == text)


def chips(page: AskPage) -> list[str]:
    return [one.button.accessibleName() for one in page.chips.chips]


def tab_to(widget: object, qtbot: QtBot) -> None:
    for _ in range(40):
        focus = QApplication.focusWidget()
        if focus is widget:
            return
        assert focus is not None
        qtbot.keyClick(focus, Qt.Key.Key_Tab)
    raise AssertionError("it cannot be come to by Tab")


def test_what_is_forgotten_is_told_no_more(running: Running, qtbot: QtBot) -> None:
    page = opened(running, qtbot)
    ask(page, qtbot, "what did I play last week?")
    assert page.answer is not None
    assert isinstance(page.answer.reply, Told)
    before = page.sentence.text()
    artist = running.program.library.tracks.many(page.answer.reply.tracks[:1])[0].tags.artist
    running.program.habits.forgetting.forget(OfArtist(artist), artist)
    qtbot.waitUntil(lambda: page.sentence.text() != before)


def test_who_has_nothing_to_ask_is_shown_what_can_be_said(running: Running, qtbot: QtBot) -> None:
    page = opened(running, qtbot)
    ask(page, qtbot, "jazz")
    page.box.clear()
    qtbot.keyClick(page.box, Qt.Key.Key_Return)
    assert page.examples[0].isVisible()
    assert page.chips.isHidden()
    ask(page, qtbot, "jazz")

    window = running.program.window
    window.way.open(Place.HOME)
    qtbot.keyClick(window.listening.home.ask, Qt.Key.Key_Return)
    assert window.way.here == AskAt()
    assert page.examples[0].isVisible()
    assert page.box.text() == ""


def test_music_is_asked_for_and_plays(running: Running, demo_copy: Path, qtbot: QtBot) -> None:
    page = opened(running, qtbot)
    qtbot.keyClicks(page.box, "jazz for the ev")
    qtbot.waitUntil(page.box.popup.isVisible)
    qtbot.keyClick(page.box.popup, Qt.Key.Key_Tab)
    assert page.box.text() == "jazz for the evening"
    qtbot.keyClicks(page.box, ", nothing from this week, 2 minutes")
    qtbot.keyClick(page.box, Qt.Key.Key_Return)
    answered(page, qtbot, "jazz for the evening, nothing from this week, 2 minutes")
    assert chips(page) == ["Jazz", "Evening", "Not heard this week", "2 min"]
    assert not page.missed.isVisible()
    this_week = {track for _, track in counted(demo_copy, f"date({_LOCAL}) >= '2026-11-23'")}
    listed = list(page.list.ids)
    assert listed
    assert not this_week & set(listed)
    lengths = [track.tags.duration for track in running.program.library.tracks.many(listed)]
    assert abs(sum(filter(None, lengths), timedelta()) - timedelta(minutes=2)) < timedelta(seconds=40)

    tab_to(page.play, qtbot)
    qtbot.keyClick(page.play, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: running.engine.sounds)
    now = running.program.player.current
    assert now is not None
    assert (now.track.id, now.origin) == (listed[0], CHOSEN)


def test_what_was_understood_is_changed_by_its_chips(running: Running, qtbot: QtBot) -> None:
    page = opened(running, qtbot)
    ask(page, qtbot, "jazz for the evening, flibber")
    assert page.missed.isVisible()
    assert "“flibber”" in page.missed.text()
    evening = page.chips.chips[1].button
    tab_to(evening, qtbot)
    qtbot.keyClick(evening, Qt.Key.Key_Space)
    menu = next(one for one in page.findChildren(QMenu) if one.isVisible())
    assert [(one.text(), one.isChecked()) for one in menu.actions()] == [
        ("Morning", False),
        ("Afternoon", False),
        ("Evening", True),
        ("Night", False),
    ]
    qtbot.keyClick(menu, Qt.Key.Key_Down)
    qtbot.keyClick(menu, Qt.Key.Key_Return)
    answered(page, qtbot, "Jazz, for the morning")
    assert chips(page) == ["Jazz", "Morning"]
    assert page.box.text() == "Jazz, for the morning"
    assert not page.missed.isVisible()

    qtbot.waitUntil(page.chips.chips[1].button.hasFocus)
    qtbot.keyClick(page.chips.chips[1].button, Qt.Key.Key_Delete)
    answered(page, qtbot, "Jazz")
    qtbot.keyClick(page.chips.chips[0].button, Qt.Key.Key_Delete)
    assert page.box.text() == ""
    qtbot.waitUntil(page.box.hasFocus)
    assert page.examples[0].isVisible()


def test_what_was_not_understood_is_as_plain_in_the_light(running: Running, qtbot: QtBot) -> None:
    page, keeper = opened(running, qtbot), running.program.keeper
    ask(page, qtbot, "jazz, flibber")

    def ink() -> str:
        return page.missed.palette().color(page.missed.foregroundRole()).name()

    assert ink() == keeper.theme.warning
    keeper.set_look(replace(keeper.look, scheme=Scheme.LIGHT if keeper.theme.is_dark else Scheme.DARK))
    assert ink() == keeper.theme.warning


def test_names_with_slips_are_understood(running: Running, qtbot: QtBot) -> None:
    page = opened(running, qtbot)
    ask(page, qtbot, "delfine marchety for the evenign, no rokc")
    assert chips(page) == ["By Delphine Marchetti", "Evening", "No Rock"]
    assert not page.missed.isVisible()


def test_a_question_is_answered_with_its_plays(running: Running, demo_copy: Path, qtbot: QtBot) -> None:
    window = running.program.window
    home = window.listening.home
    home.ask.setFocus()
    qtbot.keyClicks(home.ask, "what did I play on Sunday mornings this month?")
    qtbot.keyClick(home.ask, Qt.Key.Key_Return)
    page = window.listening.ask
    answered(page, qtbot, "what did I play on Sunday mornings this month?")
    assert window.way.here == AskAt()
    assert chips(page) == ["Tracks", "Sundays", "Morning", "This month"]
    hour = f"CAST(strftime('%H', {_LOCAL}) AS INTEGER)"
    when = f"strftime('%w', {_LOCAL}) = '0' AND {hour} BETWEEN 5 AND 11 AND date({_LOCAL}) >= '2026-11-01'"
    plays = counted(demo_copy, when)
    assert plays, "the made-up life holds such plays"
    assert page.answer is not None
    assert isinstance(page.answer.reply, Told)
    assert sorted(page.answer.reply.plays) == sorted(play for play, _ in plays)
    assert page.sentence.text().startswith(
        f"{len(plays)} plays on Sunday mornings from 1 November to 27 November, on "
    )

    tab_to(page.show_plays, qtbot)
    qtbot.keyClick(page.show_plays, Qt.Key.Key_Space)
    here = window.way.here
    assert isinstance(here, PlaysAt)
    assert unbroken(here.said) == page.sentence.text()
    assert window.listening.plays.table.model().rowCount() == len(plays)
    qtbot.keyClick(window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert window.way.here == AskAt()
    assert page.sentence.isVisible()


def test_a_row_of_an_answer_has_the_menu_of_what_it_is_about(running: Running, qtbot: QtBot) -> None:
    window, player = running.program.window, running.program.player
    page = opened(running, qtbot)
    ask(page, qtbot, "which artists did I play most?")
    (first, second), viewport = page.top.top[:2], page.top.viewport()
    place = page.top.visualRect(page.top.model().index(0, 0)).center()
    reason = QContextMenuEvent.Reason.Mouse
    QApplication.sendEvent(viewport, QContextMenuEvent(reason, place, viewport.mapToGlobal(place)))
    qtbot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert menu.actions()[0].text() == first.name
    next(one for one in menu.actions() if one.text() == "Add to queue").trigger()
    menu.close()
    entries = running.program.library.tracks.many([entry.track for entry in player.queue.entries])
    assert {one.tags.artists[0] for one in entries} == {first.name}
    tab_to(page.top, qtbot)
    qtbot.keyClick(page.top, Qt.Key.Key_Down)
    qtbot.keyClick(page.top, Qt.Key.Key_Return)
    assert isinstance(window.way.here, ArtistAt)
    assert second.of is not None
    assert window.way.here == ArtistAt(str(second.of.key))


def test_the_page_goes_along_to_the_row_where_one_is(running: Running, qtbot: QtBot) -> None:
    window = running.program.window
    window.resize(900, 500)
    page = opened(running, qtbot)
    ask(page, qtbot, "which tracks did I play most?")
    top, last = page.top, page.top.model().index(len(page.top.top) - 1, 0)
    assert not top.visibleRegion().contains(top.visualRect(last)), "else there is nothing to see"
    tab_to(top, qtbot)
    for _ in page.top.top[1:]:
        qtbot.keyClick(top, Qt.Key.Key_Down)
    assert top.currentIndex() == last
    assert top.visibleRegion().contains(top.visualRect(last))
    qtbot.keyClick(top, Qt.Key.Key_Home)
    assert top.visibleRegion().contains(top.visualRect(top.model().index(0, 0)))


def test_more_like_what_plays_needs_something_that_plays(running: Running, qtbot: QtBot) -> None:
    page = opened(running, qtbot)
    ask(page, qtbot, "like this")
    assert page.nothing.text() == "Nothing plays that it could be like. Play something first, or name an artist."
    program = running.program
    (playing,) = program.library.tracks.all_ids()[:1]
    program.player.play([playing], CHOSEN)
    ask(page, qtbot, "like this, 5 tracks")
    assert chips(page) == ["Like what plays", "5 tracks"]
    assert len(page.list.ids) == 5
    assert playing not in page.list.ids


def test_what_is_typed_is_asked_from_home_again_and_again(running: Running, qtbot: QtBot) -> None:
    window = running.program.window
    home = window.listening.home
    for text in ("calm", "jazz for the evening", "film scores", "calm", "jazz"):
        window.way.go(Place.HOME)
        home.ask.setFocus()
        for letter in text:
            gc.collect()
            qtbot.keyClick(QApplication.activePopupWidget() or home.ask, letter)
        qtbot.keyClick(QApplication.activePopupWidget() or home.ask, Qt.Key.Key_Return)
        assert window.way.here == AskAt()
        page = window.listening.ask
        answered(page, qtbot, text)
        for _ in range(4):  # from the line to a chip, that goes with the next question
            qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        page.begin_anew()
        qtbot.keyClicks(page.box, "rock")
        qtbot.keyClick(QApplication.activePopupWidget() or page.box, Qt.Key.Key_Return)
        answered(page, qtbot, "rock")
