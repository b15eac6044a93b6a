"""The tray's menu: what it says, and what each line does."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QSystemTrayIcon
from pytestqt.qtbot import QtBot

from builders import MONDAY, an_offer
from conftest import Start
from core.test_playback import Deck
from fakes import FakeSettings
from segue.core.playback import State
from segue.core.presence import Presence
from segue.core.private_session import PrivateSession
from segue.core.signal import Signal
from segue.domain.context import Daypart
from segue.domain.offer import Offer
from segue.gui.presence_choice import PresenceChoice
from segue.gui.theme_keeper import ThemeKeeper
from segue.gui.tray import Tray


class FakeRemote:
    def __init__(self) -> None:
        self.startable_changed: Signal[None] = Signal()
        self.offer: Offer | None = None
        self.accepted = 0

    def accept(self) -> bool:
        self.accepted += 1
        return True


class Desk:
    def __init__(self, app: QApplication) -> None:
        self.deck = Deck()
        self.remote = FakeRemote()
        self.presence = Presence(FakeSettings())
        self.private = PrivateSession(self.deck.player, self.deck.tracks, FakeSettings())  # type: ignore[arg-type]
        self.presence.has_tray = True
        self.did: list[str] = []
        self.is_seen = True
        keeper = ThemeKeeper(app, daypart=Daypart.EVENING)
        self.tray = Tray(
            keeper,
            self.deck.player,
            self.remote,  # type: ignore[arg-type]
            self.presence,
            self.private,
            lambda: self.did.append("shown"),
            self.hide,
            lambda: self.did.append("quit"),
        )

    def hide(self) -> bool:
        self.did.append("hidden")
        was, self.is_seen = self.is_seen, False
        return was


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
    tray.title.trigger()
    tray.quit.trigger()
    assert desk.did == ["shown", "quit"]


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
    desk.tray.offer.trigger()
    assert desk.remote.accepted == 1
    desk.remote.offer = None
    desk.remote.startable_changed.emit(None)
    assert not desk.tray.offer.isVisible()


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
    assert choice.tells.parent() is choice
    assert choice.in_tray.parent() is None


def test_the_program_is_in_the_tray_where_there_is_one(start: Start, tmp_path: Path, qtbot: QtBot) -> None:
    without = start(tmp_path / "one").program
    program = start(tmp_path / "other", has_tray=True).program
    qtbot.waitUntil(lambda: program._tray is not None)
    assert program._tray is not None
    assert program._tray.icon.isVisible()
    assert without._tray is None, "which was started before"
    assert program._hide()
    assert not program._hide(), "it is hidden already"
    program._show()
    assert program.window.isVisible()


def test_a_private_session_begins_and_ends_here(desk: Desk) -> None:
    entry = desk.tray.private
    assert entry.text() == "Private session"
    entry.trigger()
    assert desk.private.is_on
    assert entry.text() == "End the private session"
    entry.trigger()
    assert not desk.private.is_on
