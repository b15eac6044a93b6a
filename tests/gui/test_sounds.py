"""How far the hearing is, in the settings; and what sounds like a track, from its menu to the player."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from conftest import Running, Start
from segue.core.analysing import ASKS_POWER, Rest
from segue.core.ports.analysis import Unheard
from segue.domain.sorting import SortBy
from segue.domain.track import TrackId
from segue.gui.settings_list import Chapter
from segue.gui.sidebar import Place
from segue.gui.sounds_choice import SoundsChoice
from segue.gui.sounds_like_page import SoundsLikePage

FIND = "Find what sounds like this"


@pytest.fixture
def running(start: Start, demo_copy: Path) -> Running:
    return start(demo_copy)


@pytest.fixture
def tracks(running: Running) -> list[TrackId]:
    return list(running.program.library.find("", SortBy.ALBUM, False))


def hear_all(running: Running, qtbot: QtBot) -> None:
    """As it does some time after the start."""
    running.program.hearing.analysing.begin()
    qtbot.waitUntil(lambda: running.program.hearing.analysing.progress.rest is Rest.DONE)


def choice(running: Running) -> SoundsChoice:
    running.program.window.sidebar.chosen.emit(Place.SETTINGS)
    settings = running.program.window.choices.settings
    settings.show_section(Chapter.LEARNING)
    settings.sections[Chapter.LEARNING].show_whole()
    return settings.parts.sounds


def menu_of(running: Running, *tracks: TrackId) -> dict[str, Callable[[], None]]:
    menu: QMenu = running.program.window.track_actions.open_menu(running.program.window, QPoint(5, 5), tracks)
    menu.hide()
    return {action.text(): action.trigger for action in menu.actions()}


def titles(page: SoundsLikePage) -> list[str]:
    model = page.tracks.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def open_alike(running: Running, track: TrackId, qtbot: QtBot) -> SoundsLikePage:
    menu_of(running, track)[FIND]()
    page = running.program.window.music.alike
    qtbot.waitUntil(page.tracks.isVisible)
    return page


# ---------------------------------------------------------------- in the settings


def test_the_settings_tell_how_far_it_is(running: Running, tracks: list[TrackId], qtbot: QtBot) -> None:
    sounds = choice(running)
    running.program.hearing.analysing.pause()
    running.program.hearing.analysing.begin()
    qtbot.waitUntil(lambda: sounds.told.text() == f"0 of {len(tracks)} tracks · paused")
    assert sounds.bar.isVisible()
    assert sounds.pause.text() == "Go on"
    QTest.mouseClick(sounds.pause, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: sounds.told.text() == f"All heard: {len(tracks)} tracks")
    assert not sounds.bar.isVisible()
    assert not sounds.pause.isVisible()
    assert not sounds.more.isVisible()


def test_pausing_is_one_click(running: Running, qtbot: QtBot) -> None:
    sounds = choice(running)
    running.power.is_on_battery = True
    running.program.hearing.analysing.begin()
    qtbot.waitUntil(lambda: sounds.told.text().endswith(" · goes on when your computer is plugged in"))
    QTest.mouseClick(sounds.pause, Qt.MouseButton.LeftButton)
    assert sounds.told.text().endswith(" · paused")
    running.power.is_on_battery = False
    running.alarms.advance(ASKS_POWER)
    assert running.analyser.asked == []


def test_switched_off_it_says_no_more_of_it(running: Running, qtbot: QtBot) -> None:
    sounds = choice(running)
    assert sounds.is_on.isChecked()
    sounds.is_on.click()
    running.program.hearing.analysing.begin()
    assert not sounds.told.isVisible()
    assert running.program.profile.settings.get("analyses_sounds") is False
    sounds.is_on.click()
    qtbot.waitUntil(lambda: running.program.hearing.analysing.progress.rest is Rest.DONE)
    assert sounds.told.isVisible()


def test_what_cannot_be_heard_is_said(running: Running, tracks: list[TrackId], qtbot: QtBot) -> None:
    for track in running.program.library.tracks.many(tracks[:2]):
        running.analyser.answers[track.path] = Unheard("It is too short.", is_final=True)
    sounds = choice(running)
    hear_all(running, qtbot)
    assert sounds.more.text() == "2 tracks could not be heard: damaged, or too short."
    assert FIND not in menu_of(running, tracks[0])


# ---------------------------------------------------------------- what sounds alike


def test_the_menu_offers_it_where_there_is_something_to_show(
    running: Running, tracks: list[TrackId], qtbot: QtBot
) -> None:
    running.program.hearing.analysing.pause()
    assert FIND not in menu_of(running, tracks[0])
    running.program.hearing.analysing.resume()
    hear_all(running, qtbot)
    assert FIND in menu_of(running, tracks[0])
    assert FIND not in menu_of(running, *tracks[:2])


def test_what_sounds_alike_is_played_as_a_whole(running: Running, tracks: list[TrackId], qtbot: QtBot) -> None:
    hear_all(running, qtbot)
    page = open_alike(running, tracks[3], qtbot)
    (track,) = running.program.library.tracks.many([tracks[3]])
    assert page.head.title.text() == f"Sounds like “{track.tags.title}”"
    assert page._summary.text() == f"by {track.tags.artist} · 25 tracks, the most alike first"
    assert len(titles(page)) == 25
    assert track.id not in page.tracks.ids
    assert running.program.window.focusWidget() is page.tracks
    QTest.mouseClick(page.head.play, Qt.MouseButton.LeftButton)
    player = running.program.player
    assert [entry.track for entry in player.queue.entries] == list(page.tracks.ids)
    assert player.current is not None
    assert player.current.track.id == page.tracks.ids[0]


def test_one_goes_from_one_to_the_next_and_back(running: Running, tracks: list[TrackId], qtbot: QtBot) -> None:
    hear_all(running, qtbot)
    page = open_alike(running, tracks[3], qtbot)
    first = titles(page)
    open_alike(running, page.tracks.ids[0], qtbot)
    assert titles(page) != first
    page.back_chosen.emit()
    qtbot.waitUntil(lambda: titles(page) == first)
    page.back_chosen.emit()
    assert running.program.window.way.page is not page


def test_where_nothing_else_was_heard_a_sentence_says_so(
    running: Running, tracks: list[TrackId], qtbot: QtBot
) -> None:
    running.program.hearing.analysing.pause()
    heard = running.analyser.analyse(Path("it"))
    assert isinstance(heard, bytes)
    running.program.profile.sounds.keep(tracks[0], heard)
    menu_of(running, tracks[0])[FIND]()
    page = running.program.window.music.alike
    qtbot.waitUntil(lambda: page._pages.currentIndex() == 2)
