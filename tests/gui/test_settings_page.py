"""Each setting is found by its words, shown where it stands, and marked there for a moment."""

from functools import cached_property
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from conftest import Running, Start
from segue.core.tailoring import Rows
from segue.domain.text import fold
from segue.gui.command import Group
from segue.gui.places.choices import _PLACES
from segue.gui.settings_chapters import words_on
from segue.gui.settings_list import Chapter, Which, every_setting, fitting
from segue.gui.settings_page import SettingsPage
from segue.gui.sidebar import Place
from segue.gui.sidebar_rows import TARGET_ROLE
from segue.gui.targets import DuplicatesAt


@pytest.fixture
def running(start: Start, demo_copy: Path, qtbot: QtBot) -> Running:
    running = start(demo_copy, has_tray=True)
    qtbot.waitUntil(lambda: running.program.looks.presence.has_tray)
    running.program.window.resize(900, 600)
    running.program.window.activateWindow()
    qtbot.waitUntil(running.program.window.isActiveWindow)
    return running


@pytest.fixture
def page(running: Running) -> SettingsPage:
    running.program.window.way.open(Place.SETTINGS)
    return running.program.window.choices.settings


def is_seen_whole(page: SettingsPage, which: Which) -> bool:
    anchor = page.anchors[which]
    view = page._scroll.viewport()
    top = anchor.mapTo(view, QPoint()).y()
    return anchor.isVisible() and top >= 0 and (top + anchor.height() <= view.height() or top <= 60)


def marked(page: SettingsPage) -> Which | None:
    return None if page.mark.marked is None else page.mark.marked.which


def test_the_list_is_what_stands_on_the_page(running: Running, page: SettingsPage) -> None:
    """Each in its chapter, under the name by which it is found; and the palette finds those that are there."""
    there = {(chapter, one.which) for chapter, part in page.sections.items() for one in part.anchors}
    led = {at for at in there if at[1] in _PLACES}  # these have a command of their own
    commands = [one for one in running.program.window.commands.all() if one.group is Group.SETTING]
    possible = {one.words for one in commands if one.possible()}
    told = [one for one in every_setting() if one.name in possible]
    assert there - led == {(one.chapter, one.which) for one in told}
    assert len(told) > len(Which) - 6 - len(led)
    for one in told:
        assert fold(one.name) in words_on(page.sections[one.chapter]), one


def test_every_setting_stands_in_one_chapter() -> None:
    assert sorted(one.which.name for one in every_setting()) == sorted(which.name for which in Which)
    assert {one.chapter for one in every_setting()} == set(Chapter)


@pytest.mark.parametrize(
    ("typed", "which"),
    [
        ("crossfade", Which.JOINING),
        ("accent", Which.ACCENT),
        ("accnet", Which.ACCENT),
        ("quiet hours", Which.QUIET_HOURS),
        ("dark", Which.SCHEME),
        ("appearance rows", Which.ROWS),
        ("replaygain", Which.LOUDNESS),
    ],
)
def test_a_setting_is_found_by_what_one_would_call_it(typed: str, which: Which, qapp: QApplication) -> None:
    assert fitting(typed, every_setting())[0].which is which


def test_what_is_typed_is_scrolled_to_and_marked(page: SettingsPage, qtbot: QtBot) -> None:
    page.search.setFocus()
    qtbot.keyClicks(page.search, "pausing and stopping")
    assert marked(page) is Which.FADES
    qtbot.waitUntil(lambda: is_seen_whole(page, Which.FADES))
    assert not page.parts.folders.isVisible()
    assert page.search.hasFocus(), "one may go on typing"
    page.search.clear()
    assert marked(page) is None


def test_the_mark_goes_by_itself(page: SettingsPage, qtbot: QtBot) -> None:
    page.show_setting(Which.ACCENT)
    assert marked(page) is Which.ACCENT
    qtbot.waitUntil(lambda: not page.mark.isVisible(), timeout=5_000)


def test_return_goes_on_from_what_was_found(page: SettingsPage, qtbot: QtBot) -> None:
    qtbot.keyClicks(page.search, "rows of lists")
    qtbot.keyClick(page.search, Qt.Key.Key_Return)
    qtbot.waitUntil(page.parts.appearance.rows.buttons[Rows.COMFORTABLE].hasFocus)
    assert page.search.text() == ""
    assert page.chapters.currentItem().text() == "Appearance"


def test_every_setting_can_be_gone_to(page: SettingsPage, qtbot: QtBot) -> None:
    for which in page.anchors:
        page.show_setting(which)
        qtbot.waitUntil(lambda which=which: is_seen_whole(page, which))  # type: ignore[misc]


def test_a_history_is_brought_in_from_where_it_is_saved(running: Running, page: SettingsPage) -> None:
    page.parts.history_file.bring.click()
    assert running.program.window.way.here is Place.HISTORY


def test_what_is_no_setting_is_found_by_its_words(page: SettingsPage, qtbot: QtBot) -> None:
    qtbot.keyClicks(page.search, "battery")
    assert page.parts.sounds.isVisible()
    assert not page.parts.folders.isVisible()
    assert marked(page) is None


@pytest.mark.parametrize(("typed", "command"), [("bookmark this", "bookmark"), ("ctrl+k", "palette")])
def test_a_command_is_found_by_its_words_and_by_its_keys(
    page: SettingsPage, qtbot: QtBot, typed: str, command: str
) -> None:
    """In a chapter that was never looked at; then all are there again."""
    qtbot.keyClicks(page.search, typed)
    rows = page.parts.shortcuts.rows
    assert {one for one, row in rows.items() if row.isVisible()} == {command}
    page.search.clear()
    page.show_section(Chapter.KEYBOARD)
    assert all(row.isVisible() for row in rows.values())


@pytest.mark.parametrize("typed", ["shortcuts", "backspace"])
def test_what_finds_a_command_comes_with_all_of_them(page: SettingsPage, qtbot: QtBot, typed: str) -> None:
    """Found by its name, or by what it says."""
    qtbot.keyClicks(page.search, "ctrl+k")
    page.search.setText(typed)
    assert page.parts.shortcuts.finder.isVisible()
    rows = page.parts.shortcuts.rows
    assert all(row.isVisible() for row in rows.values())


def test_nothing_is_looked_for_when_one_comes_anew(running: Running, page: SettingsPage, qtbot: QtBot) -> None:
    way = running.program.window.way
    qtbot.keyClicks(page.search, "duplicates")
    assert page.parts.duplicates.isVisible()
    qtbot.mouseClick(page.parts.duplicates, Qt.MouseButton.LeftButton)
    assert way.here == DuplicatesAt()
    way.back()
    assert page.search.text() == "duplicates", "who goes back is where one was"
    assert page.parts.duplicates.isVisible()
    way.go(Place.HOME)
    way.go(Place.SETTINGS)
    assert page.search.text() == ""
    assert [chapter for chapter, part in page.sections.items() if part.isVisible()] == [page.shown]
    assert page.chapters.currentItem().data(TARGET_ROLE) is page.shown or page.chapters.isHidden()


def test_a_chapter_chosen_above_it_does_not_say_its_name_twice(running: Running, page: SettingsPage) -> None:
    part = page.sections[Chapter.SOUND]
    page.show_section(Chapter.SOUND)
    assert (page.choice.isVisible(), part.heading.isVisible()) == (False, True)
    tailoring = running.program.looks.tailoring
    tailoring.choose_look(replace(tailoring.look, size=200))
    QApplication.processEvents()
    assert (page.choice.isVisible(), part.heading.isVisible()) == (True, False)
    page.search.setText("crossfade")
    assert part.heading.isVisible(), "what is found may be in any of them"
    page.search.empty()
    page.show_section(Chapter.SOUND)
    assert not part.heading.isVisible()


def test_what_was_made_and_never_shown_goes_with_the_settings(running: Running, page: SettingsPage) -> None:
    parts = page.parts
    names = [name for name, its in vars(type(parts)).items() if isinstance(its, cached_property)]
    made = [*(getattr(parts, name) for name in names), *parts.sound.sections, parts.sound.source]
    made += [*(part for _, part in parts.window_choice.parts), parts.shortcuts.finder]
    assert len(made) > 30
    running.close()
    assert [type(one).__name__ for one in made if isValid(one)] == []
