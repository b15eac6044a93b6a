"""The queue ends, and the music plays on with what fits: one switch below the queue, and each track says why."""

from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from conftest import Running, Start
from segue.core.playback import State
from segue.domain.offer import Moment
from segue.domain.play import CHOSEN, ONWARD, OriginKind
from segue.domain.sorting import SortBy
from segue.gui.check_box import CheckBox
from segue.gui.labels import Label
from segue.gui.playing_aside import Tab
from segue.gui.playing_on_choice import PlayingOnChoice
from segue.gui.sidebar import Place
from segue.gui.targets import NowPlayingAt, PlaysAt


@pytest.fixture
def running(start: Start, demo_copy: Path, qtbot: QtBot) -> Running:
    running = start(demo_copy)
    running.program.window.activateWindow()
    qtbot.waitUntil(running.program.window.isActiveWindow)
    return running


def press(box: CheckBox, qtbot: QtBot) -> None:
    qtbot.mouseClick(box, Qt.MouseButton.LeftButton, pos=box.rect().center())


def test_the_music_plays_on_behind_the_queue(running: Running, qtbot: QtBot) -> None:
    program, window, player = running.program, running.program.window, running.program.player
    switch = window.queue.findChild(PlayingOnChoice)
    assert switch is not None
    assert not switch.isChecked()
    press(switch, qtbot)
    first = program.library.find("", SortBy.ALBUM, False)[0]
    player.play([first], CHOSEN)
    qtbot.waitUntil(lambda: len(player.queue.upcoming) > 1, timeout=15_000)
    assert {entry.origin for entry in player.queue.upcoming} == {ONWARD}
    qtbot.waitUntil(lambda: bool(running.engine.sounds))

    window.way.open(NowPlayingAt())
    page = window.listening.now_playing
    page.aside.show_tab(Tab.WHY)
    assert page.aside.why.words.text() == "You chose it"
    running.pass_time(timedelta(minutes=3))
    qtbot.waitUntil(lambda: page.aside.why.words.text() == "Your queue had ended: Segue plays on with what fits")
    assert page.aside.why.reason.text()
    under_cover = [label.text() for label in page.column.findChildren(Label) if label.isVisible()]
    assert page.aside.why.reason.text() in under_cover
    window.way.go(Place.HOME)
    quiet = [label.text() for label in window.listening.home.quiet.findChildren(Label) if label.isVisible()]
    assert quiet[0] == "Segue plays on with what fits"
    window.way.open(NowPlayingAt())
    qtbot.waitUntil(lambda: bool(running.engine.sounds))
    running.pass_time(timedelta(seconds=5))
    why = program.habits.playing_on.why
    counted = next(at for at, one in enumerate(player.queue.entries) if (its := why(one.track)) and its.plays)
    player.play_at(counted)
    qtbot.waitUntil(lambda: page.aside.why.plays.isVisible())
    page.aside.why.plays.click()
    assert isinstance(window.way.here, PlaysAt)
    program.player.stop()
    kinds = [play.listen.origin.kind for play, _ in program.profile.plays.latest(3)]
    assert OriginKind.ONWARD in kinds

    window.way.go(Place.SETTINGS)
    box = window.choices.settings.parts.playing_on
    assert box.isChecked()
    press(box, qtbot)
    assert not switch.isChecked()
    assert not any(entry.origin == ONWARD for entry in player.queue.upcoming)


def test_where_it_plays_on_the_end_of_the_queue_is_no_moment_for_an_offer(running: Running, qtbot: QtBot) -> None:
    program, player = running.program, running.program.player
    qtbot.waitUntil(lambda: program.offers.has_considered, timeout=15_000)
    asked: list[Moment] = []
    program.offers.consider = asked.append  # type: ignore[method-assign]
    first = program.library.find("", SortBy.ALBUM, False)[0]
    player.play([first], CHOSEN)
    player.next()
    assert asked == [Moment.QUEUE_ENDED]
    program.habits.playing_on.set_on(True)
    player.play([first], CHOSEN)
    player.next()
    assert asked == [Moment.QUEUE_ENDED]
    qtbot.waitUntil(lambda: player.state is State.PLAYING, timeout=15_000)
    assert player.queue.current is not None
    assert player.queue.current.origin == ONWARD
