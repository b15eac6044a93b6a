"""How music sounds, set in the window: what is moved there is heard at once."""

from datetime import timedelta
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from audio_files import read_tags
from conftest import Running, Start
from segue.domain.equaliser import FLAT, PRESETS
from segue.domain.fading import Fades, Softness
from segue.domain.joining import Crossfade
from segue.domain.levelling import By, Levelling
from segue.domain.play import CHOSEN
from segue.domain.sorting import SortBy
from segue.domain.source import Source
from segue.gui.settings_list import Chapter
from segue.gui.sound_choice import SoundChoice
from segue.gui.targets import SoundAt
from sound import write_tone


@pytest.fixture
def running(start: Start, demo_copy: Path) -> Running:
    return start(demo_copy)


@pytest.fixture
def page(running: Running, qtbot: QtBot) -> SoundChoice:
    running.program.window.way.open(SoundAt())
    page = running.program.window.choices.settings.parts.sound
    running.program.window.choices.settings.sections[Chapter.SOUND].show_whole()
    qtbot.waitUntil(page.graph.isVisible)
    assert running.program.window.focusWidget() is page.is_on
    page.graph.setFocus()
    return page


def drag(page: SoundChoice, band: int, to_y: int) -> None:
    at = page.graph.knob(band).toPoint()
    QTest.mousePress(page.graph, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
    QTest.mouseMove(page.graph, QPoint(at.x(), to_y))
    QTest.mouseRelease(page.graph, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(at.x(), to_y))


def test_a_band_is_dragged_and_heard(running: Running, page: SoundChoice) -> None:
    assert not page.is_on.isChecked()
    drag(page, 2, 0)
    assert running.engine.bands == (0, 0, 12, *[0] * 7)
    assert page.is_on.isChecked()
    drag(page, 2, page.graph.height())
    assert running.engine.bands[2] == -12
    QTest.mouseDClick(page.graph, Qt.MouseButton.LeftButton, pos=page.graph.knob(2).toPoint())
    assert running.engine.bands == FLAT


def test_the_equaliser_is_set_by_the_keyboard(running: Running, page: SoundChoice) -> None:
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_PageUp, Qt.Key.Key_Right, Qt.Key.Key_Down):
        QTest.keyClick(running.program.window.focusWidget(), key)
    assert running.engine.bands == (0, 3.5, -0.5, *[0] * 7)
    band = running.program.window.focusWidget()
    assert (band.accessibleName(), band.accessibleDescription()) == ("125 Hz", "\N{MINUS SIGN}0.5 dB")
    QTest.keyClick(band, Qt.Key.Key_0)
    assert running.engine.bands == (0, 3.5, *[0] * 8)


def test_a_preset_is_chosen_and_one_of_my_own_kept_and_removed(running: Running, page: SoundChoice) -> None:
    page.presets["Voices"].click()
    assert running.engine.bands == PRESETS["Voices"]
    assert not page.keep.isVisible()
    drag(page, 9, 0)
    page.keep.click()
    QTest.keyClicks(page.name, "Voices")
    QTest.keyClick(page.name, Qt.Key.Key_Return)
    assert "of its own" in running.program.window.toast._words.text()
    page.keep.click()
    QTest.keyClicks(page.name, "Late")
    QTest.keyClick(page.name, Qt.Key.Key_Return)
    assert page.presets["Late"].isChecked()
    assert page.remove.text() == "Remove “Late”"
    page.remove.click()
    assert "Late" not in page.presets
    running.program.window.toast.button.click()
    assert "Late" in page.presets


def test_what_is_switched_off_is_heard_no_more(running: Running, page: SoundChoice) -> None:
    page.presets["Rock"].click()
    page.is_on.click()
    assert running.engine.bands == FLAT
    assert page.graph.bands == PRESETS["Rock"]
    assert not page.presets["Rock"].isChecked()


def test_loudness_is_chosen_with_its_preamps(running: Running, page: SoundChoice) -> None:
    assert not page.preamp.isVisible()
    page.levels[By.AUTOMATIC].click()
    assert page.preamp.isVisible()
    page.preamp.line.setValue(page.preamp.line.value() + 4)
    page.untagged.line.setValue(page.untagged.line.value() - 12)
    assert running.program.player.levelling == Levelling(By.AUTOMATIC, 2.0, -6.0)


def test_speed_is_chosen_and_seen_at_the_foot_of_the_window(running: Running, page: SoundChoice) -> None:
    page.speeds[1.5].click()
    assert running.engine.speed == 1.5
    assert page.speed.value == 1.5
    bar = running.program.window.bar
    assert bar._sound.isChecked()
    assert bar._sound.toolTip() == "Sound: 1.5×"
    page.speed.line.setValue(26)
    assert running.engine.speed == 1.3
    assert not any(button.isChecked() for button in page.speeds.values())
    page.speeds[1.0].click()
    assert not bar._sound.isChecked()


def test_crossfades_are_set(running: Running, page: SoundChoice) -> None:
    page.at_end.line.setValue(12)
    page.at_skip.line.setValue(3)
    assert running.program.player.crossfade == Crossfade(timedelta(seconds=6), timedelta(seconds=1.5))


def test_how_softly_sound_goes_is_set_for_each_case(running: Running, page: SoundChoice) -> None:
    for buttons in (page.at_pause, page.at_stop, page.at_jump):
        assert [softness for softness, button in buttons.items() if button.isChecked()] == [Softness.SHORT]
    page.at_pause[Softness.LONGER].click()
    page.at_jump[Softness.OFF].click()
    assert running.engine.soft == Fades(Softness.LONGER, Softness.SHORT, Softness.OFF)


def test_the_device_is_chosen_and_is_there_in_the_list_when_it_is_not_plugged_in(
    running: Running, page: SoundChoice
) -> None:
    running.outputs.plug_in("Speakers")
    running.outputs.plug_in("Headset")
    assert [page.device.itemText(at) for at in range(3)] == ["The system’s default device", "Speakers", "Headset"]
    page.device.setCurrentIndex(2)
    page.device.activated.emit(2)
    assert running.outputs.chosen == "id of Headset"
    assert not page._away.isVisible()
    running.outputs.unplug("Headset")
    assert page.device.currentText() == "Headset"
    assert page._away.isVisible()


def test_the_button_at_the_foot_leads_there_and_back(running: Running, qtbot: QtBot) -> None:
    window = running.program.window
    before = window.way.page
    sound = window.bar._sound
    sound.click()
    settings = window.choices.settings
    assert (window.way.page, settings.shown) == (settings, Chapter.SOUND)
    qtbot.waitUntil(lambda: settings.parts.sound.graph.isVisible())
    settings.show_section(Chapter.KEYBOARD)
    sound.click()
    assert (window.way.page, settings.shown) == (settings, Chapter.SOUND), "one had gone on from there"
    sound.click()
    assert window.way.page is before


def test_what_plays_is_named(running: Running, page: SoundChoice, qtbot: QtBot) -> None:
    assert page.source.text() == "Nothing plays."
    track = running.program.library.find("", SortBy.ALBUM, False)[0]
    running.program.player.play([track], CHOSEN)
    current = running.program.player.current
    assert current is not None
    title = current.track.tags.title
    assert page.source.text() == f"In the player: {title}", "how it sounds is not known yet"
    source = Source("FLAC", 44_100, 44_100)
    running.program.player.now_playing.emit(replace(current, source=source))
    assert page.source.text().startswith(f"{title}: FLAC")


def test_what_says_nothing_of_its_loudness_is_measured_if_wished(
    running: Running, page: SoundChoice, qtbot: QtBot
) -> None:
    page.levels[By.TRACK].click()
    assert not page.measures.is_on.isChecked()
    assert not page.measures.told.isVisible()
    page.measures.is_on.click()
    qtbot.waitUntil(lambda: page.measures.told.text().startswith("All measured"))
    running.program.player.play([running.program.library.find("", SortBy.ALBUM, False)[0]], CHOSEN)
    assert running.engine.pieces[-1].gain != 1


def test_what_was_measured_is_written_into_the_files_on_wish(start: Start, tmp_path: Path, qtbot: QtBot) -> None:
    music = tmp_path / "music"
    music.mkdir()
    for name in ("a", "b"):
        write_tone(music / f"{name}.flac", 2, 440 if name == "a" else 880)
    program = start(tmp_path / "profile").program
    program.library.add_folder(music)
    qtbot.waitUntil(lambda: len(program.library.find("", SortBy.TITLE, False)) == 2, timeout=20_000)
    program.window.way.open(SoundAt())
    page = program.window.choices.settings.parts.sound
    page.levels[By.TRACK].click()
    assert not page.write.isVisible()
    page.measures.is_on.click()
    qtbot.waitUntil(lambda: page.measures.told.text().startswith("All measured"))
    page.write.click()
    assert not page.write.isEnabled()
    qtbot.waitUntil(page.write.isEnabled, timeout=20_000)
    assert program.window.toast._words.text() == "Their loudness is written into 2 files"
    assert read_tags(str(music / "a.flac")).gain.track_gain is not None
    both = program.library.find("", SortBy.TITLE, False)
    tracks = program.library.tracks
    qtbot.waitUntil(lambda: all(its.tags.gain.track_gain is not None for its in tracks.many(both)), timeout=20_000)
    page.write.click()
    qtbot.waitUntil(page.write.isEnabled, timeout=20_000)
    assert "already" in program.window.toast._words.text()
