"""The tray's menu: what it says, and what each line does."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QSystemTrayIcon
from pytestqt.qtbot import QtBot

from builders import MONDAY, an_offer
from conftest import Start
from core.test_playback import Deck
from fakes import FakeActivityLog, FakeSettings
from segue.core.activities import Activities
from segue.core.liking import Likings
from segue.core.playback import State
from segue.core.presence import Presence
from segue.core.private_session import PrivateSession
from segue.core.signal import Signal
from segue.core.surroundings import Surroundings
from segue.core.taste import Taste
from segue.domain.context import Daypart
from segue.domain.offer import Offer
from segue.domain.taste import LeftOut
from segue.gui.presence_choice import PresenceChoice
from segue.gui.theme_keeper import ThemeKeeper
from segue.gui.tray import Tray


class FakeRemote:
    def __init__(self) -> None:
        self.startable_changed: Signal[None] = Signal()
        self.offer: Offer | None = None
        self.did: list[str] = []

    def accept(self) -> bool:
        self.did.append("accepted")
        return True


class FakeReplies:
    def __init__(self, did: list[str]) -> None:
        self._did = did

    def not_now(self) -> None:
        self._did.append("not now")

    def less_often(self) -> None:
        self._did.append("less often")


class FakeWindows:
    """Notes what is asked of it."""

    def __init__(self) -> None:
        self.did: list[str] = []
        self.is_seen = True

    def show(self) -> None:
        self.did.append("shown")

    def show_main(self) -> None:
        self.did.append("main window shown")

    def show_mini(self) -> None:
        self.did.append("mini player shown")

    def hide(self) -> bool:
        self.did.append("hidden")
        was, self.is_seen = self.is_seen, False
        return was


class FakeLearning:
    left_out: tuple[LeftOut, ...] = ()


class Desk:
    def __init__(self, app: QApplication) -> None:
        self.deck = Deck()
        self.remote = FakeRemote()
        self.presence = Presence(FakeSettings())
        self.private = PrivateSession(self.deck.player, self.deck.tracks, FakeSettings())  # type: ignore[arg-type]
        self.presence.has_tray = True
        self.windows = FakeWindows()
        self.did = self.windows.did
        settings = FakeSettings()
        self.clock = clock = self.deck.clock
        self.likings = Likings(self.deck.tracks, clock, lambda task: task())  # type: ignore[arg-type]
        self.activities = Activities(settings, None, None, FakeActivityLog)  # type: ignore[arg-type]
        self.surroundings = Surroundings(clock, settings)
        self.taste = Taste(settings, FakeLearning(), clock, self.deck.player.queue_ended)  # type: ignore[arg-type]
        keeper = ThemeKeeper(app, daypart=Daypart.EVENING)
        self.tray = Tray(
            keeper,
            self.deck.player,
            self.remote,  # type: ignore[arg-type]
            self.presence,
            self.private,
            self.likings,
            self.activities,
            self.surroundings,
            self.taste,
            self.windows,  # type: ignore[arg-type]
            lambda: self.did.append("quit"),
            lambda: FakeReplies(self.remote.did),  # type: ignore[arg-type, return-value]
        )


@pytest.fixture
def desk(qapp: QApplication) -> Iterator[Desk]:
    made = Desk(qapp)
    yield made
    made.tray.close()


def test_nothing_plays(desk: Desk) -> None:
    tray = desk.tray
    assert tray.title.text() == "Nothing plays"
    assert tray.toggle.text() == "Play"
    assert not any(action.isEnabled() for action in (tray.toggle, tray.next, tray.previous))
    assert not tray.offer.isVisible()
    assert not tray.love.isVisible()
    for entry in (tray.title, tray.mini, tray.open, tray.quit):
        entry.trigger()
    assert desk.did == ["shown", "mini player shown", "main window shown", "quit"]


def test_what_plays_is_driven(desk: Desk) -> None:
    tray, deck = desk.tray, desk.deck
    deck.put_on(1, 2)
    assert tray.title.text() == "Miles Davis – Track 1"
    assert tray.toggle.text() == "Pause"
    tray.toggle.trigger()
    assert deck.player.state is State.PAUSED
    assert tray.toggle.text() == "Play"
    tray.next.trigger()
    assert tray.title.text() == "Miles Davis – Track 2"
    tray.previous.trigger()
    assert tray.title.text() == "Miles Davis – Track 1"


def test_the_offer_stands_in_the_menu(desk: Desk) -> None:
    desk.remote.offer = an_offer(MONDAY)
    desk.remote.startable_changed.emit(None)
    assert desk.tray.offer.isVisible()
    assert desk.tray.offer.text() == "Play “Jazz for Monday afternoon”"
    assert desk.tray.reason.text() == desk.remote.offer.mix.reason
    assert not desk.tray.reason.isEnabled(), "it is there to be read"
    desk.tray.offer.trigger()
    desk.tray.not_now.trigger()
    desk.tray.less_often.trigger()
    assert desk.remote.did == ["accepted", "not now", "less often"]
    desk.remote.offer = None
    desk.remote.startable_changed.emit(None)
    assert not any(one.isVisible() for one in (desk.tray.offer, desk.tray.reason, desk.tray.less_often))


def test_what_plays_is_loved(desk: Desk) -> None:
    tray, deck = desk.tray, desk.deck
    deck.put_on(1, 2)
    assert tray.love.text() == "Love it"
    tray.love.trigger()
    assert tray.love.text() == "No longer love it"
    tray.next.trigger()
    assert tray.love.text() == "Love it"
    tray.previous.trigger()
    tray.love.trigger()
    assert tray.love.text() == "Love it"


def test_the_activity_is_said_here(desk: Desk) -> None:
    menu = desk.tray.activity
    assert menu.title() == "Activity"
    choices = {action.text(): action for action in menu.actions()}
    choices["Gaming"].trigger()
    assert desk.surroundings.activity == "gaming"
    assert menu.title() == "Activity: Gaming"
    assert [action.text() for action in menu.actions() if action.isChecked()] == ["Gaming"]
    desk.activities.add("Tea & biscuits")
    next(action for action in menu.actions() if action.text() == "Tea && biscuits").trigger()
    assert desk.surroundings.activity == "tea & biscuits"
    next(action for action in menu.actions() if action.text() == "None").trigger()
    assert desk.surroundings.activity is None


def test_learning_is_paused_and_goes_on(desk: Desk) -> None:
    tray = desk.tray
    assert not tray.learn.isVisible()
    tray.pause.actions()[0].trigger()
    assert desk.taste.paused is not None
    assert tray.learn.isVisible()
    assert not tray.pause.menuAction().isVisible()
    tray.learn.trigger()
    assert desk.taste.paused is None
    tray.pause.actions()[0].trigger()
    desk.clock.advance(timedelta(hours=2))
    tray.menu.aboutToShow.emit()
    assert tray.pause.menuAction().isVisible(), "it has ended by itself"


def test_a_click_hides_the_window_and_shows_it_again(desk: Desk) -> None:
    desk.tray.icon.activated.emit(QSystemTrayIcon.ActivationReason.Trigger)
    desk.tray.icon.activated.emit(QSystemTrayIcon.ActivationReason.Trigger)
    assert desk.did == ["hidden", "hidden", "shown"]
    desk.deck.put_on(1)
    desk.tray.icon.activated.emit(QSystemTrayIcon.ActivationReason.MiddleClick)
    assert desk.deck.player.state is State.PAUSED


def test_the_icon_goes_when_it_is_not_wanted(desk: Desk) -> None:
    assert desk.tray.icon.isVisible()
    choice = PresenceChoice(desk.presence)
    choice.refresh()
    assert choice.in_tray.isChecked()
    choice.stays.click()
    assert desk.presence.stays_when_closed
    choice.in_tray.click()
    assert not desk.tray.icon.isVisible()
    assert not desk.presence.stays_when_closed, "there would be no way back"
    assert not choice.stays.isEnabled()


def test_a_desktop_without_a_tray_is_not_asked_about_it(qapp: QApplication) -> None:
    presence = Presence(FakeSettings())
    assert PresenceChoice(presence).is_empty
    presence.set_stays_when_closed(True)
    presence.set_tells_tracks(True)
    assert [presence.in_tray, presence.stays_when_closed, presence.tells_tracks] == [False] * 3
    presence.has_notifications = True
    choice = PresenceChoice(presence)
    assert not choice.is_empty
    assert not choice.tells.isHidden()
    assert choice.in_tray.isHidden()


def test_the_program_is_in_the_tray_where_there_is_one(start: Start, tmp_path: Path, qtbot: QtBot) -> None:
    without = start(tmp_path / "one").program
    program = start(tmp_path / "other", has_tray=True).program
    qtbot.waitUntil(lambda: program.desktop.tray is not None)
    assert program.desktop.tray is not None
    assert program.desktop.tray.icon.isVisible()
    assert without.desktop.tray is None, "which was started before"
    assert program.windows.hide()
    assert not program.windows.hide(), "it is hidden already"
    program.windows.show()
    assert program.window.isVisible()


def test_a_private_session_begins_and_ends_here(desk: Desk) -> None:
    entry = desk.tray.private
    assert entry.text() == "Private session"
    entry.trigger()
    assert desk.private.is_on
    assert entry.text() == "End the private session"
    entry.trigger()
    assert not desk.private.is_on
