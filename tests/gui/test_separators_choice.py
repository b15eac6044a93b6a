"""Where names are parted: chosen from samples, with what comes of it, and read again only when told to."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from audio_files import write_tone
from conftest import Running, Start
from segue import commands
from segue.adapters.sqlite.profile import open_profile
from segue.domain.sorting import SortBy
from segue.domain.splitting import USUAL
from segue.gui.separators_choice import SeparatorsChoice
from segue.gui.sidebar import Place


@pytest.fixture
def running(start: Start, tmp_path: Path, qtbot: QtBot) -> Running:
    write_tone(tmp_path / "Music" / "1.ogg", title="One", artists=("Lumen & Drift",), genres=("Rock/Pop",))
    write_tone(tmp_path / "Music" / "2.ogg", title="Two", artists=("Ann; Bob",), genres=("Jazz",))
    running = start(tmp_path / "profile")
    running.program.library.add_folder(tmp_path / "Music")
    running.program.window.first_run.learns.look.click()
    arrived(running, qtbot)
    running.program.window.sidebar.chosen.emit(Place.SETTINGS)
    qtbot.waitUntil(lambda: running.program.music.shelving.catalogue is not None)
    return running


@pytest.fixture
def choice(running: Running, qtbot: QtBot) -> SeparatorsChoice:
    settings = running.program.window.choices.settings
    choice = settings.parts.separators
    qtbot.waitUntil(choice.isVisible)
    settings.sections[settings.shown].show_whole()
    return choice


def arrived(running: Running, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: len(artists(running)) == 2, timeout=20_000)
    qtbot.waitUntil(lambda: not running.program.library.is_scanning, timeout=20_000)


def artists(running: Running) -> list[tuple[str, ...]]:
    library = running.program.library
    return [track.tags.artists for track in library.tracks.many(library.find("", SortBy.TITLE, False))]


def sample(choice: SeparatorsChoice, words: str) -> QPushButton:
    return next(button for button in choice.artists.findChildren(QPushButton) if button.text() == words)


def words_of(choice: SeparatorsChoice) -> str:
    return "\n".join(label.text() for label in choice.findChildren(QLabel))


def test_what_is_chosen_before_the_chapter_is_whole_stays_chosen(running: Running, qtbot: QtBot) -> None:
    settings = running.program.window.choices.settings
    choice = settings.parts.separators
    qtbot.waitUntil(choice.isVisible)
    QTest.mouseClick(sample(choice, "A|B"), Qt.MouseButton.LeftButton)
    settings.sections[settings.shown].show_whole()
    assert sample(choice, "A|B").isChecked()
    assert choice.apply.isEnabled()


def test_what_is_usual_is_checked(choice: SeparatorsChoice) -> None:
    assert choice.artists.chosen == USUAL.artists
    assert choice.genres.chosen == USUAL.genres
    assert choice.guests.isChecked()
    assert not choice.apply.isEnabled()
    assert not choice.reset.isEnabled()
    assert "“Brian Eno; David Byrne” → Brian Eno  ·  David Byrne" in words_of(choice)


def test_a_choice_shows_what_it_makes_of_ones_own_names_and_reads_them(
    choice: SeparatorsChoice, running: Running, start: Start, tmp_path: Path, qtbot: QtBot
) -> None:
    assert artists(running) == [("Lumen & Drift",), ("Ann", "Bob")]
    QTest.keyClick(sample(choice, "A && B"), Qt.Key.Key_Space)
    assert "“Lumen & Drift” → Lumen  ·  Drift" in words_of(choice)
    assert artists(running) == [("Lumen & Drift",), ("Ann", "Bob")], "not before one says so"
    QTest.keyClick(sample(choice, "A; B"), Qt.Key.Key_Space)
    QTest.keyClick(choice.apply, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: artists(running) == [("Lumen", "Drift"), ("Ann; Bob",)], timeout=20_000)
    assert not choice.apply.isEnabled()
    qtbot.waitUntil(lambda: not running.program.library.is_scanning, timeout=20_000)
    running.close()

    again = start(tmp_path / "profile").program.window.choices.settings.parts.separators
    assert again.artists.chosen == (" / ", " & ")
    QTest.keyClick(again.reset, Qt.Key.Key_Space)
    assert again.artists.chosen == USUAL.artists
    assert again.apply.isEnabled()


def test_the_command_line_reads_with_it_too(running: Running, choice: SeparatorsChoice, tmp_path: Path) -> None:
    sample(choice, "A; B").click()
    running.program.music.separating._settings.set("separators", {"artists": [" & "]})
    running.close()
    write_tone(tmp_path / "Music" / "3.ogg", title="Three", artists=("Cat & Dog",))
    profile = open_profile(tmp_path / "profile", running.clock.now())
    try:
        commands.scan_now(profile, lambda _: None)
        (three,) = profile.tracks.at_path(tmp_path / "Music" / "3.ogg")
        assert three.tags.artists == ("Cat", "Dog")
    finally:
        profile.close()


@pytest.mark.parametrize(
    ("typed", "chosen"), [("+", "+"), (" ~ ", " ~ "), ("x", " x "), ("vs.", " vs. "), ("  ", None), (";", ";")]
)
def test_another_one_is_typed(choice: SeparatorsChoice, typed: str, chosen: str | None) -> None:
    before = set(choice.artists.chosen)
    QTest.keyClicks(choice.artists.other, typed)
    QTest.keyClick(choice.artists.other, Qt.Key.Key_Return)
    assert set(choice.artists.chosen) == before | ({chosen} if chosen else set())


def test_without_any_a_text_stays_one(choice: SeparatorsChoice) -> None:
    for words in ("A; B", "A / B"):
        sample(choice, words).click()
    choice.guests.click()
    assert "“Brian Eno; David Byrne” stays one" in words_of(choice)


def test_what_was_not_applied_is_forgotten(choice: SeparatorsChoice, running: Running) -> None:
    sample(choice, "A; B").click()
    running.program.window.sidebar.chosen.emit(Place.HOME)
    running.program.window.sidebar.chosen.emit(Place.SETTINGS)
    assert choice.artists.chosen == USUAL.artists


def test_the_keyboard_goes_through_the_samples_before_the_field_for_another(choice: SeparatorsChoice) -> None:
    window = choice.window()
    sample(choice, "A; B").setFocus()
    for words in ("A / B", "A/B", "A, B", "A|B", "A && B", "A feat. B"):
        window.focusNextPrevChild(True)
        assert window.focusWidget() is sample(choice, words)
    window.focusNextPrevChild(True)
    assert window.focusWidget() is choice.artists.other
