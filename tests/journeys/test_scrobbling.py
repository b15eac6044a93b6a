"""From the settings to the services: connected in the window, told of what plays, and disconnected again."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu, QPushButton
from pytestqt.qtbot import QtBot

from conftest import FRIDAY, Running, Start
from fakes import FakeKeyring
from segue.adapters.scrobbling.lastfm import LastFm
from segue.adapters.scrobbling.listenbrainz import ListenBrainz
from segue.core.errors import NoKeyring
from segue.core.ports.scrobbling import ScrobbleTools
from segue.domain.play import CHOSEN
from segue.domain.scrobble import Service, Taken, Unavailable, Unwelcome
from segue.domain.sorting import SortBy
from segue.domain.taste import OfTracks
from segue.gui.scrobbling_choice import _ServiceRow
from segue.gui.settings_list import Chapter
from segue.gui.sidebar import Place
from services import API_KEY, SECRET, TOKEN, Fault, Known, Services, served

HOUR = timedelta(hours=1)


class Browser(QObject):
    """The pages that were opened."""

    def __init__(self) -> None:
        super().__init__()
        self.pages: list[str] = []

    @Slot(QUrl)
    def open(self, url: QUrl) -> None:
        self.pages.append(url.toString())


@pytest.fixture
def browser() -> Iterator[Browser]:
    made = Browser()
    QDesktopServices.setUrlHandler("https", made, "open")
    yield made
    QDesktopServices.unsetUrlHandler("https")


def press(button: QPushButton) -> None:
    assert button.isVisible()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def row_of(running: Running, service: Service = Service.LISTENBRAINZ) -> _ServiceRow:
    running.program.window.way.go(Place.SETTINGS)
    settings = running.program.window.choices.settings
    settings.show_section(Chapter.SCROBBLING)
    return settings.parts.scrobbling.rows[service]


def settled(running: Running, qtbot: QtBot) -> None:
    """All that was asked of the services has been answered, and shown: also what an alarm asked meanwhile."""
    elsewhere = running.program.elsewhere
    assert elsewhere._teller is not None
    for _ in range(3):
        done: list[bool] = []
        elsewhere._teller.submit(lambda: True, done.append)
        qtbot.waitUntil(lambda done=done: bool(done))
    qtbot.waitUntil(lambda: not any(standing.is_sending for standing in elsewhere.scrobbling.standings))


def connect(running: Running, qtbot: QtBot) -> _ServiceRow:
    row = row_of(running)
    press(row.connect_it)
    QTest.keyClicks(row.form.token, "a token")
    press(row.form.go)
    qtbot.waitUntil(lambda: row.disconnect_it.isVisible())
    return row


def play(running: Running, qtbot: QtBot, track: int = 0) -> str:
    """To its end; its title."""
    program = running.program
    chosen = program.library.find("", SortBy.TITLE, False)[track]
    program.player.play([chosen], CHOSEN)
    qtbot.waitUntil(lambda: running.engine.sounds)
    running.clock.advance(timedelta(minutes=5))
    running.engine.advance(HOUR)
    qtbot.waitUntil(lambda: program.player.current is None)
    settled(running, qtbot)
    return program.profile.tracks.many([chosen])[0].tags.title


def test_a_listener_who_connects_nothing_tells_nobody(start: Start, demo_copy: Path) -> None:
    running = start(demo_copy)
    assert "scrobbling" not in vars(running.program.elsewhere)
    row = row_of(running)
    assert row.told.text() == "Open to all, and run by MetaBrainz, a foundation."
    assert (row.send.isVisible(), row.disconnect_it.isVisible()) == (False, False)
    assert running.keyring.asked == 0


def test_connected_by_a_token_and_told_of_what_plays(start: Start, demo_copy: Path, qtbot: QtBot) -> None:
    running = start(demo_copy)
    row = row_of(running)
    press(row.connect_it)
    assert not row.form.go.isEnabled()
    QTest.keyClicks(row.form.token, "a slip of the pen")
    press(row.form.go)
    qtbot.waitUntil(lambda: row.form.mistake.isVisible())
    assert row.form.mistake.text() == "Nobody knows this token."
    row.form.token.selectAll()
    QTest.keyClicks(row.form.token, "a token\r")
    qtbot.waitUntil(lambda: not row.form.isVisible())
    assert row.title.text() == "ListenBrainz · nina"
    assert row.told.text() == "Connected; nothing has been sent yet."
    assert row.form.token.text() == ""
    title = play(running, qtbot)
    assert [one.names.title for one in running.listenbrainz.taken] == [title]
    assert row.told.text() == f"All is sent, the last at {running.clock.now():%H:%M}."


def test_lastfm_is_allowed_in_the_browser(start: Start, demo_copy: Path, qtbot: QtBot, browser: Browser) -> None:
    running = start(demo_copy)
    row = row_of(running, Service.LASTFM)
    press(row.connect_it)
    press(row.form.page)
    QTest.keyClicks(row.form.key, "a key")
    QTest.keyClicks(row.form.secret, "a secret")
    press(row.form.go)
    qtbot.waitUntil(lambda: not row.form.key.isVisible())
    assert browser.pages == ["https://www.last.fm/api/account/create", "https://service.test/a key"]
    press(row.form.go)
    qtbot.waitUntil(lambda: row.form.mistake.isVisible())
    running.lastfm.allowed.add("a consent")
    press(row.form.go)
    qtbot.waitUntil(lambda: row.disconnect_it.isVisible())
    play(running, qtbot)
    assert len(running.lastfm.taken) == 1


def test_without_a_keyring_it_says_so_and_keeps_nothing(start: Start, demo_copy: Path, qtbot: QtBot) -> None:
    running = start(demo_copy)
    running.keyring.fault = NoKeyring("This system has no keyring.")
    row = row_of(running)
    press(row.connect_it)
    QTest.keyClicks(row.form.token, "a token\r")
    qtbot.waitUntil(lambda: row.form.mistake.isVisible())
    assert row.form.mistake.text() == "This system has no keyring."
    press(row.form.cancel)
    assert row.connect_it.isVisible()
    assert not running.program.profile.has_scrobblers()


def test_what_waits_is_told_and_sent_on_wish(start: Start, demo_copy: Path, qtbot: QtBot) -> None:
    running = start(demo_copy)
    row = connect(running, qtbot)
    running.listenbrainz.answers.append(Unavailable("ListenBrainz cannot be reached."))
    play(running, qtbot)
    again = running.clock.now() + timedelta(minutes=1)
    assert row.told.text() == (f"ListenBrainz cannot be reached. 1 listen waits. Segue tries again at {again:%H:%M}.")
    running.listenbrainz.answers.append(Unavailable("ListenBrainz takes nothing just now (429).", HOUR))
    press(row.send)
    settled(running, qtbot)
    assert "tries again at" in row.told.text()
    assert not row.send.isVisible()  # it has asked to be left alone
    running.pass_time(HOUR)
    qtbot.waitUntil(lambda: len(running.listenbrainz.taken) == 1)


def test_a_key_that_is_no_longer_known_is_asked_for_again(start: Start, demo_copy: Path, qtbot: QtBot) -> None:
    running = start(demo_copy)
    row = connect(running, qtbot)
    running.listenbrainz.answers.append(Unwelcome())
    play(running, qtbot)
    assert row.told.text() == "ListenBrainz no longer lets Segue in. Connect it again. 1 listen waits."
    assert not row.send.isVisible()
    connect(running, qtbot)
    qtbot.waitUntil(lambda: len(running.listenbrainz.taken) == 1)


def test_what_was_refused_is_told_with_its_reason(start: Start, demo_copy: Path, qtbot: QtBot) -> None:
    running = start(demo_copy)
    row = connect(running, qtbot)
    running.listenbrainz.answers += [Taken({0: "it was too long ago"}), Taken({0: "it was too long ago"})]
    play(running, qtbot)
    assert row.refused.text() == "1 listen was refused: it was too long ago."
    press(row.again)
    settled(running, qtbot)
    assert len(running.listenbrainz.asked) == 2
    press(row.drop)
    assert not row.refused.isVisible()


def test_the_next_program_sends_what_this_one_could_not(start: Start, demo_copy: Path, qtbot: QtBot) -> None:
    running = start(demo_copy)
    connect(running, qtbot)
    running.listenbrainz.answers.append(Unavailable("Out."))
    title = play(running, qtbot)
    running.close()
    following = start(demo_copy)
    following.keyring.kept["listenbrainz"] = "a token"
    qtbot.waitUntil(lambda: bool(following.listenbrainz.taken), timeout=10_000)
    assert [one.names.title for one in following.listenbrainz.taken] == [title]


def test_what_is_forgotten_is_not_sent(start: Start, demo_copy: Path, qtbot: QtBot) -> None:
    running = start(demo_copy)
    row = connect(running, qtbot)
    running.listenbrainz.answers.append(Unavailable("Out.", HOUR))
    play(running, qtbot)
    (play_of, _), *_ = running.program.profile.plays.latest(1)
    running.program.habits.forgetting.forget(OfTracks((play_of.listen.track,)), "a track")
    qtbot.waitUntil(lambda: "waits" not in row.told.text())
    running.pass_time(HOUR)
    settled(running, qtbot)
    assert running.listenbrainz.taken == []


def test_to_disconnect_says_what_is_given_up(start: Start, demo_copy: Path, qtbot: QtBot) -> None:
    running = start(demo_copy)
    row = connect(running, qtbot)
    running.listenbrainz.answers.append(Unavailable("Out.", HOUR))
    play(running, qtbot)
    press(row.disconnect_it)
    (menu,) = row.findChildren(QMenu)
    (action,) = menu.actions()
    assert action.text() == "Disconnect, and do not send 1 listen"
    assert row.disconnect_it.isVisible()
    action.trigger()
    menu.close()
    settled(running, qtbot)
    assert running.program.window.toast._words.text() == "ListenBrainz is disconnected"
    assert running.keyring.kept == {}
    assert row.connect_it.isVisible()
    play(running, qtbot)
    assert running.listenbrainz.taken == []


def connect_for_real(running: Running, service: Service, qtbot: QtBot) -> None:
    """By the steps that a listener takes."""
    row = row_of(running, service)
    press(row.connect_it)
    if service is Service.LISTENBRAINZ:
        QTest.keyClicks(row.form.token, TOKEN)
    else:
        QTest.keyClicks(row.form.key, API_KEY)
        QTest.keyClicks(row.form.secret, SECRET)
        press(row.form.go)
        qtbot.waitUntil(lambda: not row.form.key.isVisible())
    press(row.form.go)
    qtbot.waitUntil(lambda: row.disconnect_it.isVisible())


def played(running: Running, number: int) -> list[Known]:
    """The latest of the log, as a service is to have them."""
    return [
        (int(play.listen.started.timestamp()), track.tags.artist, track.tags.title)
        for play, track in reversed(running.program.profile.plays.latest(number))
    ]


@pytest.mark.parametrize("service", list(Service))
def test_a_service_that_fails_in_every_way_has_each_listen_once(
    start: Start, demo_copy: Path, qtbot: QtBot, browser: Browser, service: Service
) -> None:
    services = Services(is_allowed=True)
    with served(services):
        its = ListenBrainz(services.root, silence=0.3), LastFm(f"{services.root}/2.0/", silence=0.3)
        tools = ScrobbleTools(*its, FakeKeyring())
        running = start(demo_copy, scrobbles_to=tools)
        connect_for_real(running, service, qtbot)

    # Nobody answers.
    row = row_of(running, service)
    for track in range(3):
        play(running, qtbot, track)
    waits = "3 listens wait. Segue tries again at "
    assert row.told.text().startswith(f"{service.title} cannot be reached. {waits}")
    first = played(running, 3)
    running.close()

    # The next program, and a service that has begun to answer, in its way.
    faults = [Fault.BUSY, Fault.ERROR, Fault.LATE, Fault.CUT, Fault.LOST]
    services.faults, services.busy = iter(faults), {"Retry-After": "600"}
    with served(services):
        running = start(demo_copy, FRIDAY + HOUR, scrobbles_to=tools)
        row = row_of(running, service)
        busy = f"{service.title} takes nothing just now (429). {waits}"
        qtbot.waitUntil(lambda: row.told.text().startswith(busy), timeout=10_000)
        assert not row.send.isVisible()
        assert services.received[service.value] == []
        for trouble in ("takes nothing just now (500)", "cannot be reached", "cannot be reached"):
            running.pass_time(timedelta(minutes=10))
            settled(running, qtbot)
            assert row.told.text().startswith(f"{service.title} {trouble}. {waits}")
        assert services.kept[service.value] == first, "it has them, though it could not say so"
        play(running, qtbot, 3)
        assert "4 listens wait." in row.told.text()
        press(row.send)  # and that answer is lost
        settled(running, qtbot)
        assert "4 listens wait." in row.told.text()
        every = played(running, 4)
        running.close()

    # Another program, which does not know how far that one came, and a service that is well.
    with served(services):
        running = start(demo_copy, FRIDAY + 3 * HOUR, scrobbles_to=tools)
        row = row_of(running, service)
        qtbot.waitUntil(lambda: row.told.text().startswith("All is sent, the last at "), timeout=10_000)
        running.close()
    assert services.kept == {"listenbrainz": [], "lastfm": [], service.value: every}
    assert services.received[service.value] == [*first, *first, *every, *every]
    assert services.answered[service.value] == every
