"""A video is watched: it comes into the window, fills the screen, and makes way for the next song."""

from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtMultimedia import QVideoFrame
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from conftest import Running, Start
from fakes import FakeVideo
from segue.core.playback import State
from segue.core.ports.playing import Strand, Strands
from segue.domain.play import CHOSEN, Ending
from segue.domain.sorting import SortBy
from segue.domain.track import Problem, Track, TrackId
from segue.gui.buttons import IconButton
from segue.gui.sidebar import Place
from segue.gui.targets import VideoAt
from segue.gui.video_stage import VideoStage
from videos import write_video


class Cinema:
    """A program with two films and a song."""

    def __init__(self, running: Running, folder: Path, qtbot: QtBot) -> None:
        self.running = running
        self.program = running.program
        self.player = running.program.player
        self.window = running.program.window
        self.qtbot = qtbot
        for name in ("first", "second"):
            write_video(folder / f"{name}.mp4", 0.5)
        (folder / "first.de.srt").write_text("00:00:01,000 --> 00:00:09,000\nGuten Abend\n", encoding="utf-8")
        found: list[Track] = []

        def take(tracks: list[Track], problems: list[Problem]) -> None:
            assert not problems
            found.extend(tracks)

        self.program.library.open([folder], take)
        qtbot.waitUntil(lambda: len(found) == 2)
        for track in found:
            running.engine.lengths[track.path] = timedelta(minutes=3)
        self.first, self.second = (track.id for track in sorted(found, key=lambda track: track.path))
        self.song = self.program.library.find("", SortBy.TITLE, False)[0]
        self.video = FakeVideo(running.post)
        running.program.window.listening.video._screen.become(self.video)

    @property
    def stage(self) -> VideoStage:
        return self.window.listening.video.stage

    def play(self, *tracks: TrackId) -> None:
        self.player.play(tracks, CHOSEN)
        self.qtbot.waitUntil(lambda: self.running.engine.sounds)

    def press(self, key: Qt.Key) -> None:
        self.qtbot.keyClick(self.stage, key)

    def let_end(self) -> None:
        before = self.player.current
        self.running.pass_time(timedelta(minutes=3))
        self.qtbot.waitUntil(lambda: self.player.current != before and self.running.engine.sounds)

    def click(self, name: str) -> None:
        button = next(b for b in self.stage.findChildren(IconButton) if b.accessibleName() == name and b.isVisible())
        self.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    def choose(self, name: str, words: str) -> list[str]:
        """Of the menu of a button; what there was to choose, with a star at what was so."""
        self.click(name)
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        there = [f"{a.text()}{'*' * a.isChecked()}" for a in menu.actions() if a.text()]
        next(action for action in menu.actions() if action.text() == words).trigger()
        menu.close()
        return there


@pytest.fixture
def cinema(start: Start, demo_copy: Path, tmp_path: Path, qtbot: QtBot) -> Cinema:
    running = start(demo_copy)
    qtbot.waitUntil(lambda: running.program.playing.kept_queue._is_begun)
    return Cinema(running, tmp_path / "films", qtbot)


def test_a_film_comes_into_the_window_and_goes_with_its_end(cinema: Cinema) -> None:
    cinema.window.sidebar.chosen.emit(Place.TRACKS)
    cinema.play(cinema.first, cinema.song)
    assert cinema.stage.isVisible()
    assert cinema.video.surface is not None
    assert cinema.window.bar.isVisible()
    assert cinema.running.engine.pieces[-1].is_video
    cinema.let_end()
    assert not cinema.stage.isVisible()
    assert cinema.window.music.library.isVisible(), "one is back where one was"
    cinema.qtbot.waitUntil(lambda: cinema.video.surface is None)
    ((play, _),) = cinema.program.profile.plays.latest(1)
    assert (play.listen.track, play.ending) == (cinema.first, Ending.FINISHED)


@pytest.mark.parametrize("is_private", [False, True])
def test_who_leaves_a_film_hears_it_on_and_finds_it_by_what_plays(cinema: Cinema, is_private: bool) -> None:
    cinema.player.set_private(is_private)
    cinema.play(cinema.first, cinema.second)
    cinema.window.sidebar.chosen.emit(Place.ALBUMS)
    assert not cinema.stage.isVisible()
    cinema.qtbot.waitUntil(lambda: cinema.video.surface is None)
    assert cinema.player.state is State.PLAYING
    cinema.let_end()
    assert not cinema.stage.isVisible(), "the next film comes by itself, and does not take the page away"
    cinema.window.bar.track_pressed.emit()
    assert cinema.stage.isVisible()
    cinema.window.sidebar.chosen.emit(Place.ALBUMS)
    cinema.play(cinema.first)
    assert cinema.stage.isVisible(), "what is chosen is to be seen"


def test_the_whole_screen_and_back(cinema: Cinema) -> None:
    cinema.play(cinema.first, cinema.second, cinema.song)
    cinema.press(Qt.Key.Key_F)
    assert cinema.window.isFullScreen()
    assert cinema.stage.size() == cinema.window.size()
    assert not cinema.window.bar.isVisible()
    cinema.press(Qt.Key.Key_Escape)
    assert not cinema.window.isFullScreen()
    assert cinema.window.bar.isVisible()
    assert cinema.stage.isVisible()
    cinema.qtbot.mouseDClick(cinema.stage, Qt.MouseButton.LeftButton)
    assert cinema.window.isFullScreen()
    cinema.let_end()
    assert cinema.window.isFullScreen(), "a film follows"
    assert cinema.stage.size() == cinema.window.size()
    assert cinema.stage.isVisible()
    cinema.let_end()
    assert not cinema.window.isFullScreen(), "a song follows"
    assert not cinema.stage.isVisible()
    cinema.qtbot.waitUntil(lambda: cinema.video.surface is None)


def test_from_the_whole_screen_one_is_back_on_the_page_where_one_was(cinema: Cinema) -> None:
    cinema.play(cinema.first)
    cinema.window.sidebar.chosen.emit(Place.ALBUMS)
    cinema.window.listening.video.toggle_full()
    assert cinema.stage.isVisible()
    cinema.window.listening.video.toggle_full()
    assert cinema.window.shelves.albums.isVisible()
    assert not cinema.stage.isVisible()
    cinema.window.bar.track_pressed.emit()
    assert cinema.stage.isVisible()
    cinema.window.bar.track_pressed.emit()
    assert cinema.window.shelves.albums.isVisible()


def test_the_desktop_may_end_the_full_screen(cinema: Cinema) -> None:
    cinema.play(cinema.first)
    cinema.window.activateWindow()
    cinema.qtbot.waitUntil(cinema.window.isActiveWindow)
    cinema.qtbot.keyClick(cinema.window, Qt.Key.Key_F11)
    assert cinema.window.isFullScreen()
    cinema.window.showNormal()
    assert cinema.window.bar.isVisible()
    assert cinema.stage.isVisible()


def test_it_is_driven_by_keys(cinema: Cinema) -> None:
    cinema.play(cinema.first)
    cinema.press(Qt.Key.Key_Right)
    cinema.press(Qt.Key.Key_Right)
    cinema.press(Qt.Key.Key_Left)
    assert cinema.player.position() == timedelta(seconds=5)
    cinema.press(Qt.Key.Key_Down)
    assert cinema.player.volume == 75
    cinema.press(Qt.Key.Key_Up)
    assert cinema.player.volume == 80
    cinema.press(Qt.Key.Key_Space)
    assert cinema.player.state is State.PAUSED


def test_subtitles_soundtrack_and_shape_are_chosen(cinema: Cinema) -> None:
    cinema.play(cinema.first)
    cinema.video.become(Strands((Strand("English"), Strand()), 0, (Strand("fr", "All"),)))
    cinema.qtbot.waitUntil(lambda: len(cinema.program.playing.subtitles.choices) == 2)
    assert cinema.choose("Subtitles", "German") == ["No subtitles*", "French – All", "German"]
    cinema.player.seek(timedelta(seconds=2))
    assert cinema.program.playing.subtitles.said() == "Guten Abend"
    assert cinema.choose("Soundtrack", "Soundtrack 2") == ["English*", "Soundtrack 2"]
    cinema.qtbot.waitUntil(lambda: cinema.video.strands.sound == 1)
    there = cinema.choose("Shape of the picture", "4:3")
    assert there == ["As in the file*", "16:9", "4:3", "Fill, and cut off the edges"]
    assert cinema.choose("Shape of the picture", "4:3")[2] == "4:3*"


def test_what_was_chosen_of_a_film_is_so_again_at_the_next_start(
    cinema: Cinema, start: Start, demo_copy: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    cinema.play(cinema.first)
    two = Strands((Strand("English"), Strand("French")), 0)
    cinema.video.become(two)
    qtbot.waitUntil(lambda: len(cinema.program.playing.subtitles.choices) == 1)
    qtbot.waitUntil(lambda: cinema.window.listening.video._screen.strands == two)
    cinema.choose("Subtitles", "German")
    cinema.choose("Soundtrack", "French")
    cinema.choose("Shape of the picture", "16:9")
    cinema.play(cinema.second)
    assert cinema.choose("Shape of the picture", "As in the file")[0] == "As in the file*", "it is of one film"
    cinema.running.close()

    again = Cinema(start(demo_copy), tmp_path / "films", qtbot)
    again.play(again.first)
    again.video.become(two)
    qtbot.waitUntil(lambda: again.video.strands.sound == 1)
    qtbot.waitUntil(lambda: again.program.playing.subtitles.shown == 0)
    assert again.choose("Shape of the picture", "16:9")[1] == "16:9*"


def test_pictures_are_drawn_on_black(cinema: Cinema) -> None:
    cinema.play(cinema.first)
    image = QImage(QSize(160, 90), QImage.Format.Format_RGB32)
    image.fill(QColor("#3060c0"))
    surface = cinema.video.surface
    surface.setVideoFrame(QVideoFrame(image))  # type: ignore[union-attr]
    drawn = cinema.stage.grab().toImage()
    middle = drawn.pixelColor(drawn.width() // 2, drawn.height() // 2)
    assert abs(middle.blue() - 0xC0) < 12
    assert drawn.pixelColor(3, 3) == QColor("black")


def test_controls_go_when_nobody_moves_and_come_back(cinema: Cinema) -> None:
    cinema.play(cinema.first)
    controls = cinema.stage._controls
    cinema.stage.wake()
    assert controls.isVisible()
    cinema.qtbot.waitUntil(lambda: not controls.isVisible(), timeout=8000)
    cinema.qtbot.mouseMove(cinema.stage, cinema.stage.rect().center())
    cinema.qtbot.waitUntil(controls.isVisible)


def test_a_film_that_was_left_in_an_earlier_program_waits_for_the_listener(
    cinema: Cinema, start: Start, demo_copy: Path, qtbot: QtBot
) -> None:
    cinema.play(cinema.first)
    cinema.running.close()
    again = start(demo_copy)
    qtbot.waitUntil(lambda: again.program.player.current is not None)
    assert not isinstance(again.program.window.way.here, VideoAt)
    again.program.player.resume()
    assert isinstance(again.program.window.way.here, VideoAt)
