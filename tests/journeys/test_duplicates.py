"""Through the duplicates: two copies become one history, that is taken back, and one comes back to where one was."""

import shutil
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from conftest import Running, Start
from segue.core.ports.library import Likeness
from segue.domain.sorting import SortBy
from segue.domain.track import TrackId
from segue.gui.duplicates_page import DuplicatesPage
from segue.gui.sidebar import Place


def with_copies(start: Start, profile: Path, folder: Path, qtbot: QtBot, files: int) -> Running:
    """The demo, of which so many files have a copy in `folder`."""
    running = start(profile)
    program = running.program
    tracks = program.library.tracks.many(list(program.library.find("", SortBy.ALBUM, False))[:files])
    folder.mkdir()
    for number, track in enumerate(tracks):
        shutil.copy(track.path, folder / f"{number}{track.path.suffix}")
    program.library.add_folder(folder)
    qtbot.waitUntil(lambda: not program.library.is_scanning, timeout=20_000)
    return running


def shown(page: DuplicatesPage) -> list[tuple[TrackId, ...]]:
    return [card.group.tracks for card in page._cards]


def test_copies_become_one_history_and_two_again(start: Start, demo_copy: Path, tmp_path: Path, qtbot: QtBot) -> None:
    running = with_copies(start, demo_copy, tmp_path / "copies", qtbot, 3)
    window, tracks = running.program.window, running.program.library.tracks
    window.way.go(Place.SETTINGS)
    window.choices.settings.parts.duplicates_wanted.emit()
    page = window.music.duplicates
    qtbot.waitUntil(lambda: len(page._cards) == 3, timeout=10_000)
    groups = shown(page)
    card = next(card for card in page._cards if tracks.counts(card.group.tracks))
    old, copy = card.group.tracks
    plays = tracks.counts([old])[old].plays
    assert copy not in tracks.counts([copy])
    assert "0 plays" in card._rows[copy]._about.text()
    learned_anew: list[object] = []
    running.program.learning.changed.connect(learned_anew.append)

    QTest.mouseClick(card.join, Qt.MouseButton.LeftButton)
    assert tracks.counts([copy])[copy].plays == plays
    assert shown(page) == [group for group in groups if group != (old, copy)]
    page._tabs.button(2).click()
    assert shown(page) == [(old, copy)]
    assert page._cards[0]._rows[copy]._about.text() == page._cards[0]._rows[old]._about.text()
    qtbot.waitUntil(lambda: bool(learned_anew))

    QTest.mouseClick(page._cards[0].part, Qt.MouseButton.LeftButton)
    assert shown(page) == []
    assert copy not in tracks.counts([copy])
    window.toast.undo()
    qtbot.waitUntil(lambda: shown(page) == [(old, copy)])
    assert tracks.counts([copy])[copy].plays == plays

    window.way.back()
    assert window.choices.settings.isVisible()
    assert window.sidebar._chosen is Place.SETTINGS


def test_what_is_not_the_same_is_gone_and_comes_back_by_undo(
    start: Start, demo_copy: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    running = with_copies(start, demo_copy, tmp_path / "copies", qtbot, 2)
    window = running.program.window
    window.choices.settings.parts.duplicates_wanted.emit()
    page = window.music.duplicates
    qtbot.waitUntil(lambda: len(page._cards) == 2, timeout=10_000)
    groups = shown(page)
    page._cards[0].tell_apart.click()
    assert shown(page) == groups[1:]
    window.toast.undo()
    qtbot.waitUntil(lambda: shown(page) == groups)
    page._cards[1].play_chosen.emit(groups[1][1])
    qtbot.waitUntil(lambda: running.engine.sounds)
    assert running.program.player.current is not None
    assert running.program.player.current.track.id == groups[1][1]


def test_many_groups_are_shown_some_at_a_time(start: Start, demo_copy: Path, tmp_path: Path, qtbot: QtBot) -> None:
    running = with_copies(start, demo_copy, tmp_path / "copies", qtbot, 30)
    page = running.program.window.music.duplicates
    running.program.window.choices.settings.parts.duplicates_wanted.emit()
    qtbot.waitUntil(lambda: len(page._cards) == 12, timeout=10_000)

    def groups() -> list[tuple[TrackId, ...]]:
        found = running.program.music.joining.groups or ()
        return [group.tracks for group in found if group.likeness is Likeness.SAME_SOUND]

    qtbot.waitUntil(lambda: len(groups()) == 30)
    assert shown(page) == groups()[:12]
    page._after.click()
    assert shown(page) == groups()[12:24]
    page._after.click()
    assert shown(page) == groups()[24:]
    assert not page._after.isEnabled()
    place = page.place()
    page._tabs.button(1).click()
    assert page._views.currentIndex() == 3, "nothing is only probable, and the page says so"
    page.restore(place)
    assert shown(page) == groups()[24:]
