"""The mini player takes the window's place: it drives the music, has the offer, and gives the window back."""

import ctypes
import os
import sys
from datetime import timedelta
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QMimeData, QPoint, QPointF, QRect, Qt, QUrl
from PySide6.QtGui import QDropEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractSlider, QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from audio_files import write_tone
from conftest import FRIDAY, Running, Start
from segue.core.playback import State
from segue.domain.context import Activity
from segue.domain.offer import Answer, Reply
from segue.domain.play import CHOSEN, OriginKind
from segue.domain.sorting import SortBy
from segue.gui.labels import BriefLabel, ElidedLabel
from segue.gui.mini_player import MiniPlayer
from segue.gui.sidebar import Place
from segue.program import Program
from videos import write_video

LEFT = Qt.MouseButton.LeftButton
CONTROL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)


@pytest.fixture
def running(start: Start, demo_copy: Path, qtbot: QtBot) -> Running:
    running = start(demo_copy)
    running.program.window.activateWindow()
    qtbot.waitUntil(running.program.window.isActiveWindow)
    return running


@pytest.fixture
def program(running: Running) -> Program:
    return running.program


def opened(program: Program, qtbot: QtBot) -> MiniPlayer:
    """By its key."""
    QTest.keyClick(program.window, Qt.Key.Key_M, CONTROL | SHIFT)
    mini = program.windows.mini
    mini.activateWindow()
    qtbot.waitUntil(mini.isActiveWindow)
    return mini


def play(running: Running, qtbot: QtBot, count: int = 3) -> None:
    program = running.program
    program.player.play(program.library.find("", SortBy.ALBUM, False)[:count], CHOSEN)
    qtbot.waitUntil(lambda: running.engine.sounds)


def offered(program: Program, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: program.offers.standing is not None, timeout=10_000)


def words_of(place: QWidget) -> str:
    labels = [*place.findChildren(ElidedLabel), *place.findChildren(BriefLabel)]
    return "\n".join(label.text() for label in labels if label.isVisible())


def chosen(mini: MiniPlayer, words: str) -> None:
    """Of its menu."""
    QTest.mouseClick(mini.face.more, LEFT)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    next(action for action in menu.actions() if action.text() == words).trigger()
    menu.hide()


def answer(mini: MiniPlayer, words: str) -> None:
    """Of the menu of the offer."""
    next(action for action in mini.offer.more.menu().actions() if action.text() == words).trigger()


# ---- there and back


def test_an_offer_is_accepted_there_and_the_window_comes_back_as_it_was(
    running: Running, program: Program, qtbot: QtBot
) -> None:
    program.surroundings.set_activity(Activity("gaming"))
    offered(program, qtbot)
    window = program.window
    window.way.go(Place.TRACKS)
    table = window.music.library.table
    table.selectRow(7)
    where = window.geometry()

    mini = opened(program, qtbot)
    assert not window.isVisible()
    offer = program.offers.standing
    assert offer is not None
    assert offer.mix.title in words_of(mini.offer)
    assert offer.mix.reason in words_of(mini.offer)
    high = mini.height()
    QTest.keyClick(mini, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: running.engine.sounds)
    assert program.player.current is not None
    assert program.player.current.origin.kind is OriginKind.OFFERED
    assert [reply.answer for _, reply in program.profile.offers.since(FRIDAY) if reply] == [Answer.ACCEPTED]
    assert not mini.offer.isVisible()
    assert mini.height() < high, "the room is given back"
    assert mini.face.title.text() == program.player.current.track.tags.title

    QTest.keyClick(mini, Qt.Key.Key_Escape)
    assert not mini.isVisible()
    assert window.isVisible()
    assert window.geometry() == where
    assert window.way.here is Place.TRACKS
    assert table.selected_rows() == (7,)
    assert running.engine.sounds


def test_its_button_opens_it_and_its_own_leads_back(program: Program, qtbot: QtBot) -> None:
    QTest.mouseClick(program.window.bar.mini, LEFT)
    mini = program.windows.mini
    assert mini.isVisible()
    assert not program.window.isVisible()
    QTest.mouseClick(mini.face.back, LEFT)
    assert program.window.isVisible()
    program.windows.show_mini()
    QTest.mouseDClick(mini, LEFT, pos=mini.face.title.mapTo(mini, QPoint(4, 4)))
    assert program.window.isVisible()


def test_it_is_there_again_where_it_was_after_a_restart(
    running: Running, program: Program, start: Start, demo_copy: Path, qtbot: QtBot
) -> None:
    mini = opened(program, qtbot)
    mini.setGeometry(QRect(140, 90, 410, 150))
    offered(program, qtbot)
    qtbot.waitUntil(mini.offer.isVisible)
    assert mini.close()
    running.close()

    again = start(demo_copy).program
    assert again.windows.is_mini
    assert again.windows.mini.isVisible()
    assert not again.window.isVisible()
    assert not again.windows.mini.offer.isVisible()
    assert again.windows.mini.geometry() == QRect(140, 90, 410, 150), "without what stood at its foot"
    again.windows.mini.activateWindow()
    qtbot.waitUntil(again.windows.mini.isActiveWindow)
    QTest.keyClick(again.windows.mini, Qt.Key.Key_Escape)
    assert again.window.isVisible()


def test_one_that_was_on_a_screen_that_is_gone_is_seen_again(program: Program) -> None:
    program.profile.settings.set("mini player", [9000, 9000, 380, 5000])
    program.windows.show_mini()
    mini = program.windows.mini
    assert mini.screen().availableGeometry().contains(mini.geometry())


# ---- what plays is driven


def test_what_plays_is_driven_by_keys(running: Running, program: Program, qtbot: QtBot) -> None:
    play(running, qtbot)
    mini, player = opened(program, qtbot), program.player
    running.engine.advance(timedelta(seconds=60))
    assert player.current is not None
    assert mini.windowTitle().startswith(player.current.track.tags.title)
    QTest.keyClick(mini, Qt.Key.Key_Space)
    assert player.state is State.PAUSED
    assert mini.face.play.accessibleName() == "Play"
    QTest.keyClick(mini, Qt.Key.Key_Right)
    assert player.position() == timedelta(seconds=65)
    QTest.keyClick(mini, Qt.Key.Key_Left)
    QTest.keyClick(mini, Qt.Key.Key_Left)
    assert player.position() == timedelta(seconds=55)
    assert mini.face.seek.value() == 55_000
    player.set_volume(50)
    QTest.keyClick(mini, Qt.Key.Key_Up)
    assert player.volume == mini.face.volume.value() == 55
    QTest.keyClick(mini, Qt.Key.Key_Down)
    QTest.keyClick(mini, Qt.Key.Key_M, CONTROL)
    assert (player.volume, player.muted) == (50, True)
    QTest.keyClick(mini, Qt.Key.Key_Right, CONTROL)
    assert player.queue.at == 1
    QTest.keyClick(mini, Qt.Key.Key_L, ALT)
    assert mini.face.heart.is_loved
    assert player.current is not None
    assert program.likings.of([player.current.track.id])[player.current.track.id].loved is not None


def test_and_by_the_mouse(running: Running, program: Program, qtbot: QtBot) -> None:
    play(running, qtbot)
    mini, player = opened(program, qtbot), program.player
    QTest.mouseClick(mini.face.next, LEFT)
    assert player.queue.at == 1
    QTest.mouseClick(mini.face.previous, LEFT)
    assert player.queue.at == 0
    QTest.mouseClick(mini.face.heart, LEFT)
    assert mini.face.heart.is_loved
    player.set_volume(50)
    at = QPointF(mini.face.title.mapTo(mini, QPoint(4, 4)))
    for turns in (120, 60, 60):
        wheel = QWheelEvent(
            *(at, QPointF(mini.mapToGlobal(at)), QPoint(), QPoint(0, turns), Qt.MouseButton.NoButton),
            *(Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False),
        )
        QApplication.sendEvent(mini, wheel)
    assert player.volume == 60
    QTest.mouseClick(mini.face.volume, LEFT)
    assert player.muted
    mini.face.activity.chosen.emit(Activity("cooking"))
    assert program.surroundings.activity == "cooking"
    assert mini.face.activity.accessibleName() == "Activity: Cooking"


def test_its_window_is_moved_by_any_place(running: Running, program: Program, qtbot: QtBot) -> None:
    play(running, qtbot)
    mini = opened(program, qtbot)
    mini.move(200, 200)
    at = mini.face.title.mapTo(mini, QPoint(10, 8))
    QTest.mousePress(mini.windowHandle(), LEFT, Qt.KeyboardModifier.NoModifier, at)
    for step in (2, 15, 30):
        QTest.mouseMove(mini.windowHandle(), at + QPoint(step, step))
    qtbot.waitUntil(lambda: mini.pos() != QPoint(200, 200))
    QTest.mouseRelease(mini.windowHandle(), LEFT, Qt.KeyboardModifier.NoModifier, at)
    assert program.player.state is State.PLAYING


def test_files_that_are_dropped_on_it_play(running: Running, program: Program, tmp_path: Path, qtbot: QtBot) -> None:
    path = write_tone(tmp_path / "dropped.flac", title="Dropped")
    mini = opened(program, qtbot)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    mini.dropEvent(QDropEvent(QPointF(9, 9), Qt.DropAction.CopyAction, data, LEFT, Qt.KeyboardModifier.NoModifier))
    qtbot.waitUntil(lambda: mini.face.title.text() == "Dropped")


def test_nothing_plays(program: Program, qtbot: QtBot) -> None:
    mini = opened(program, qtbot)
    assert mini.face.title.text() == "Nothing plays"
    assert not any(button.isEnabled() for button in (mini.face.previous, mini.face.next, mini.face.seek))
    assert not mini.face.heart.isVisible()
    QTest.keyClick(mini, Qt.Key.Key_Right)
    assert program.player.state is State.STOPPED
    QTest.mouseClick(mini.face.play, LEFT)
    assert program.player.state is State.PLAYING, "all there is, shuffled"
    assert mini.face.title.text() != "Nothing plays"


def test_a_station_has_no_end_to_go_to(running: Running, program: Program, qtbot: QtBot) -> None:
    running.engine.tells_length = False
    running.engine.lengths[Path("http://radio.example.org/live")] = timedelta(days=1)
    (station,) = program.stations.take(["http://radio.example.org/live"])
    mini = opened(program, qtbot)
    program.player.play([station], CHOSEN)
    assert mini.face.artist.text() == "Connecting…"
    qtbot.waitUntil(lambda: running.engine.sounds)
    qtbot.waitUntil(lambda: mini.face.artist.text() != "Connecting…")
    assert not mini.face.seek.isEnabled()
    assert mini.face.play.isEnabled()


def test_a_video_goes_on_being_heard_and_is_seen_again_in_the_window(
    running: Running, program: Program, tmp_path: Path, qtbot: QtBot
) -> None:
    path = write_video(tmp_path / "film.mp4", 0.5)
    running.engine.lengths[path] = timedelta(minutes=3)
    program.open([path])
    video = program.window.listening.video
    qtbot.waitUntil(lambda: running.engine.sounds and video.is_there)
    video.show_full(True)
    mini = opened(program, qtbot)
    assert not video.is_full
    assert not video.stage.isVisible()
    assert program.player.state is State.PLAYING
    assert mini.face.title.text() == "film"
    QTest.keyClick(mini, Qt.Key.Key_Escape)
    assert video.stage.isVisible()
    assert not program.window.isFullScreen()


# ---- what is offered


def test_what_follows_from_a_reply_is_told_there(running: Running, program: Program, qtbot: QtBot) -> None:
    offered(program, qtbot)
    offer = program.offers.standing
    mini = opened(program, qtbot)
    high = mini.height()
    answer(mini, "Not at this time for 4 weeks")
    assert program.offers.standing is None
    assert not mini.offer.isVisible()
    assert mini.word.isVisible()
    assert "for 4 weeks" in words_of(mini.word)
    QTest.mouseClick(mini.word.button, LEFT)
    assert program.offers.standing == offer
    assert mini.offer.isVisible()
    assert not mini.word.isVisible()
    assert mini.height() == high
    QTest.mouseClick(mini.offer.not_now, LEFT)
    assert "Not now, then" in words_of(mini.word)
    QTest.keyClick(mini, Qt.Key.Key_Z, CONTROL)
    assert program.offers.standing == offer
    answer(mini, "Offer less often")
    assert "At most one offer a day" in words_of(mini.word)
    answer(mini, "Turn all offers off")
    assert not mini.offer.isVisible()
    assert program.offers.pace.name == "NEVER"


def test_what_was_accepted_thrice_is_let_begin_by_itself(running: Running, program: Program, qtbot: QtBot) -> None:
    offered(program, qtbot)
    offer = program.offers.standing
    assert offer is not None
    mini = opened(program, qtbot)
    assert not mini.offer.always.isVisible()
    for week in (1, 2, 3):
        earlier = program.profile.offers.add(replace(offer, made=FRIDAY - timedelta(weeks=week)))
        program.profile.offers.reply(Reply(earlier.id, earlier.made, Answer.ACCEPTED))
    program.offers.edited.emit(offer)
    mini.offer.always.trigger()
    qtbot.waitUntil(lambda: running.engine.sounds)
    assert program.manners.is_always(offer.key)
    assert "begins by itself" in words_of(mini.word)


def test_why_is_answered_in_the_window(program: Program, qtbot: QtBot) -> None:
    offered(program, qtbot)
    mini = opened(program, qtbot)
    answer(mini, "Why?")
    assert not mini.isVisible()
    assert program.window.way.here is Place.HOME
    assert program.window.listening.home.card._why.isChecked()


def test_it_is_withdrawn_as_everywhere(running: Running, program: Program, qtbot: QtBot) -> None:
    offered(program, qtbot)
    mini = opened(program, qtbot)
    mini.offer.play.setFocus(Qt.FocusReason.TabFocusReason)
    running.alarms.advance(timedelta(hours=1, minutes=1))
    qtbot.waitUntil(lambda: not mini.offer.isVisible())
    assert mini.hasFocus(), "the keys go on driving the player"


def test_at_the_foot_of_the_screen_it_grows_upwards(program: Program, qtbot: QtBot) -> None:
    offered(program, qtbot)
    screen = program.window.screen().availableGeometry()
    program.profile.settings.set("mini player", [40, screen.bottom() - 140, 380, 130])
    mini = opened(program, qtbot)
    assert mini.offer.isVisible()
    assert screen.contains(mini.geometry())
    QTest.mouseClick(mini.offer.not_now, LEFT)
    program.window.toast.dismiss()
    assert mini.geometry() == QRect(40, screen.bottom() - 140, 380, 130)


def test_it_counts_as_the_window(program: Program, qtbot: QtBot) -> None:
    """For notices, for a second start, for the tray and the desktop."""
    seen: list[bool] = []
    program.windows.seen.connect(lambda: seen.append(program.windows.is_hidden))
    mini = opened(program, qtbot)
    assert not any(seen), "there was no moment without a window"
    assert not program.windows.is_hidden
    assert program.windows.is_looked_at
    assert program.windows.hide()
    assert seen[-1]
    program.hear({"open": []})
    assert mini.isVisible()
    assert not program.window.isVisible()
    program.hear({"import playlists": []})
    assert program.window.isVisible(), "there it is seen what came of it"


@pytest.mark.skipif(sys.platform != "linux", reason="it is done by the X server")
def test_what_the_desktop_draws_nowhere_is_hidden(program: Program, qtbot: QtBot) -> None:
    """As on Wayland, where a window is told nothing else when it is minimised."""
    seen: list[bool] = []
    qtbot.waitUntil(lambda: program.window.windowHandle().isExposed())
    program.windows.seen.connect(lambda: seen.append(program.windows.is_hidden))
    x11 = ctypes.CDLL("libX11.so.6")
    x11.XOpenDisplay.restype = ctypes.c_void_p
    display = ctypes.c_void_p(x11.XOpenDisplay(None))
    try:
        for change, is_hidden in ((x11.XUnmapWindow, True), (x11.XMapWindow, False)):
            change(display, ctypes.c_ulong(program.window.winId()))
            x11.XSync(display, 0)
            qtbot.waitUntil(lambda expected=is_hidden: seen[-1:] == [expected])
            assert program.window.isVisible()
    finally:
        x11.XCloseDisplay(display)


def test_who_starts_it_again_has_it_in_front(program: Program, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_ACTIVATION_TOKEN", "one of before")
    program.hear({"open": [], "token": "a token"})
    assert os.environ["XDG_ACTIVATION_TOKEN"] == "a token"


def test_who_starts_it_again_while_they_look_at_it_is_told(program: Program, qtbot: QtBot) -> None:
    window = program.window
    program.hear({"open": []})
    assert window.toast.words == "Segue is open already."
    window.toast.dismiss()
    mini = opened(program, qtbot)
    program.hear({"open": []})
    assert "Segue is open already, as the mini player." in words_of(mini.word)
    QTest.mouseClick(mini.word.button, LEFT)
    assert window.isVisible()
    window.hide()
    program.hear({"open": []})
    assert window.isVisible()
    assert not window.toast.is_there, "that it is there again is seen"


# ---- closing


def test_without_a_tray_there_is_only_the_way_back_to_the_window(program: Program, qtbot: QtBot) -> None:
    mini = opened(program, qtbot)
    assert not mini.face.shut.isVisible()
    QTest.mouseClick(mini.face.back, LEFT)
    assert not mini.isVisible()
    assert program.window.isVisible()


def test_its_cross_plays_on_in_the_tray(running: Running, program: Program, qtbot: QtBot) -> None:
    play(running, qtbot)
    program.looks.presence.has_tray = True
    mini = opened(program, qtbot)
    assert not mini.face.shut.isVisible()
    program.looks.presence.set_stays_when_closed(True)
    assert mini.face.shut.isVisible()
    QTest.mouseClick(mini.face.shut, LEFT)
    assert not mini.isVisible()
    assert not program.window.isVisible()
    assert running.engine.is_playing
    program.windows.show()
    assert mini.isVisible()


def test_closed_by_the_desktop_it_ends_segue(program: Program, qtbot: QtBot) -> None:
    mini = opened(program, qtbot)
    assert mini.close()
    assert not mini.isVisible()
    assert not program.window.isVisible()
    assert program.profile.settings.get("window") is not None


def test_or_it_plays_on_in_the_tray(running: Running, program: Program, qtbot: QtBot) -> None:
    play(running, qtbot)
    program.looks.presence.has_tray = True
    program.looks.presence.set_stays_when_closed(True)
    mini = opened(program, qtbot)
    assert not mini.close()
    assert program.windows.is_hidden
    assert running.engine.is_playing
    program.windows.show()
    assert mini.isVisible()
    program.window.end()
    assert mini.close(), "it is not held back"


# ---- its look


def test_it_stays_above_other_windows_unless_that_is_not_wished(program: Program, qtbot: QtBot) -> None:
    mini = opened(program, qtbot)
    on_top = Qt.WindowType.WindowStaysOnTopHint
    assert mini.windowFlags() & on_top
    at = mini.geometry()
    chosen(mini, "Keep above other windows")
    assert not mini.windowFlags() & on_top
    assert mini.isVisible()
    assert mini.geometry() == at
    assert program.profile.settings.get("mini player on top") is False


def test_a_high_window_has_a_large_cover(running: Running, program: Program, qtbot: QtBot) -> None:
    play(running, qtbot)
    mini = opened(program, qtbot)
    small = mini.face.cover.width()
    chosen(mini, "Large cover")
    qtbot.waitUntil(lambda: mini.face.cover.width() > 2 * small)
    assert (
        mini.face.title.mapTo(mini, QPoint()).y()
        > mini.face.cover.mapTo(mini, mini.face.cover.rect().bottomLeft()).y()
    )
    mini.resize(mini.width() - 60, mini.height())
    qtbot.waitUntil(lambda: mini.face.cover.mapTo(mini, mini.face.cover.rect().topRight()).x() < mini.width() - 8)
    chosen(mini, "Large cover")
    qtbot.waitUntil(lambda: mini.face.cover.width() < 1.2 * small)


@pytest.mark.parametrize("closable", [False, True])
@pytest.mark.parametrize("size", [(380, 130), (520, 130), (700, 200), (360, 530), (440, 640)])
def test_its_signs_stand_below_one_another(
    size: tuple[int, int], closable: bool, running: Running, program: Program, qtbot: QtBot
) -> None:
    play(running, qtbot)
    program.looks.presence.has_tray = True
    program.looks.presence.set_stays_when_closed(closable)
    mini = opened(program, qtbot)
    face = mini.face
    mini.resize(size[0], size[1] + mini.height() - mini.face.height() - 2)
    QApplication.processEvents()

    def middle(part: QWidget) -> QPoint:
        return part.mapTo(mini, part.rect().center())

    corner = face.shut if closable else face.back
    second = face.back if closable else face.heart
    last = (corner, face.heart, face.volume) if face.is_tall else (corner, second, face.more)
    assert len({middle(part).x() for part in last}) == 1
    inset = face.more.iconSize().width() // 2
    assert abs(middle(corner).x() + inset - face.seek.mapTo(mini, face.seek.rect().topRight()).x()) <= 1
    assert abs(middle(face.heart).y() - middle(face.artist).y()) <= 1
    assert abs(middle(face.volume).y() - middle(face.play).y()) <= 1
    if face.is_tall:
        assert abs(middle(face.play).x() - mini.width() // 2) <= 1
    else:
        assert abs(middle(face.heart).x() - middle(face.volume if closable else face.more).x()) <= 1
        for line, sign in ((face.title, corner), (face.artist, second), (face.play, face.more)):
            assert abs(middle(line).y() - middle(sign).y()) <= 1
        assert (face.activity.text() == "Activity") is (size[0] >= 400)


def test_where_the_activity_is_its_sign_alone_its_tip_has_the_word(program: Program, qtbot: QtBot) -> None:
    mini = opened(program, qtbot)
    chip = mini.face.activity
    program.surroundings.set_activity(Activity("gaming"))
    for width, word, tip in ((700, "Gaming", "What are you doing?"), (380, "", "Gaming\nWhat are you doing?")):
        mini.resize(width, mini.minimumHeight())
        assert chip.text() == word
        assert chip.toolTip().startswith(tip)
        assert chip.accessibleName() == "Activity: Gaming"


@pytest.mark.parametrize("name", ["Supercalifragilistic " * 10, "東京の夜に降る雨" * 25, "أغنية طويلة جدا " * 15])
def test_long_names_have_an_end(name: str, running: Running, program: Program, qtbot: QtBot) -> None:
    play(running, qtbot)
    mini = opened(program, qtbot)
    before = mini.size(), mini.minimumSizeHint()
    mini.face.title.setText(name)
    mini.face.artist.setText(name)
    QApplication.processEvents()
    assert (mini.size(), mini.minimumSizeHint()) == before
    assert mini.face.title.toolTip() == name
    assert mini.face.heart.geometry().right() <= mini.face.heart.parentWidget().width()


def test_from_right_to_left_it_is_mirrored(running: Running, program: Program, qtbot: QtBot) -> None:
    play(running, qtbot)
    mini = opened(program, qtbot)
    mini.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    qtbot.waitUntil(lambda: mini.face.cover.mapTo(mini, QPoint()).x() > mini.width() / 2)
    assert mini.face.back.mapTo(mini, QPoint()).x() < mini.width() / 2


def test_all_of_it_has_a_name_and_is_reached_by_tab(running: Running, program: Program, qtbot: QtBot) -> None:
    offered(program, qtbot)
    play(running, qtbot)
    mini = opened(program, qtbot)
    assert mini.offer.isVisible()
    there: set[QWidget] = {*mini.findChildren(QAbstractButton), *mini.findChildren(QAbstractSlider)}
    there = {one for one in there if one.isVisible() and one.isEnabled()}
    assert len(there) >= 12
    for control in there:
        assert control.accessibleName() or getattr(control, "text", str)(), control
    reached: set[QWidget | None] = set()
    for _ in range(len(there) + 2):
        QTest.keyClick(mini, Qt.Key.Key_Tab)
        reached.add(QApplication.focusWidget())
    assert there <= reached


def test_what_began_meanwhile_is_what_the_window_shows_again(
    running: Running, program: Program, qtbot: QtBot
) -> None:
    play(running, qtbot)
    program.window.bar.track_pressed.emit()
    page = program.window.listening.now_playing
    mini = opened(program, qtbot)
    before = program.player.current
    assert before is not None
    QTest.mouseClick(mini.face.next, LEFT)
    qtbot.waitUntil(lambda: program.player.current is not None and program.player.current.track != before.track)
    now = program.player.current
    assert now is not None
    QTest.keyClick(mini, Qt.Key.Key_Escape)
    qtbot.waitUntil(page.isVisible)
    assert now.track.tags.title in words_of(page)
