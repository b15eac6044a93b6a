"""The connection to a real bus of the test's own; and no bus, a bus that is none, one that goes away."""

import shutil
import socket
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace
from pytestqt.qtbot import QtBot

from adapters.desktop.test_mpris import FakeArt
from core.test_playback import Deck
from fakes import FakeSettings
from segue.adapters.desktop.notifications import TrackNotices
from segue.adapters.desktop.objects import BusObject, Interface, Method, Property
from segue.adapters.desktop.screen_awake import ScreenAwake
from segue.adapters.desktop.session_bus import NoBus, SessionBus
from segue.core.errors import StorageFull
from segue.core.presence import Presence
from segue.domain.track import TrackId

pytestmark = [
    pytest.mark.skipif(sys.platform != "linux", reason="the session bus is Linux's"),
    pytest.mark.skipif(shutil.which("dbus-daemon") is None, reason="dbus-daemon is not installed"),
]
NAME = "org.example.Segue"


def owned(bus: SessionBus, qtbot: QtBot) -> bool:
    told: list[bool] = []
    bus.own(NAME, told.append)
    qtbot.waitUntil(lambda: bool(told))
    return told[0]


def test_two_programs_speak(daemon: object, qtbot: QtBot) -> None:
    one, other = SessionBus(), SessionBus()
    long = "x" * 3_000_000  # more than the socket takes at once
    echo = Interface(NAME, {"Echo": Method(lambda word: (word,), [("word", "s")], [("word", "s")])})
    one.show(BusObject("/here", [echo]))
    assert owned(one, qtbot)
    assert not owned(other, qtbot)
    answers: list[Any] = []
    for word in ("so what", long, "last"):
        other.ask(NAME, "/here", NAME, "Echo", "s", (word,), answers.append)
    other.ask(NAME, "/nowhere", NAME, "Echo", "s", ("no",), answers.append)
    qtbot.waitUntil(lambda: len(answers) == 4, timeout=20_000)
    assert answers == [("so what",), (long,), ("last",), None]
    one.close()
    other.ask(NAME, "/here", NAME, "Echo", "s", ("gone",), answers.append)
    qtbot.waitUntil(lambda: len(answers) == 5)
    assert answers[-1] is None
    other.close()


def test_who_asks_for_what_a_full_disk_does_not_let_be_done_is_told_so(daemon: object, qtbot: QtBot) -> None:
    def keep() -> tuple[()]:
        raise StorageFull("The disk is full.")

    one, other = SessionBus(), SessionBus()
    one.show(BusObject("/here", [Interface(NAME, {"Keep": Method(keep), "Ask": Method(lambda: ())})]))
    assert owned(one, qtbot)
    answers: list[Any] = []
    with qtbot.captureExceptions() as surfaced:
        for member in ("Keep", "Ask"):  # they arrive together
            other.ask(NAME, "/here", NAME, member, then=answers.append)
        qtbot.waitUntil(lambda: len(answers) == 2)
    assert answers == [None, ()]
    assert [str(error) for _, error, _ in surfaced] == ["The disk is full."]
    one.close()
    other.close()


def test_a_bus_that_goes_away_takes_nothing_with_it(daemon: "subprocess.Popen[bytes]", qtbot: QtBot) -> None:
    bus = SessionBus()
    light = [1]
    lamp = BusObject("/lamp", [Interface(NAME, properties={"Light": Property("i", lambda: light[0])})])
    bus.show(lamp)
    assert owned(bus, qtbot)
    daemon.kill()
    daemon.wait()
    qtbot.waitUntil(lambda: bus._is_closed)
    light[0] = 2
    bus.tell_changes(lamp)
    bus.tell("/lamp", NAME, "Flickered", "", ())
    bus.close()


@pytest.mark.parametrize("address", ["unix:path=/nowhere/bus", "tcp:host=localhost", "nonsense", ""])
def test_no_bus(address: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
    with pytest.raises(NoBus):
        SessionBus()


def test_no_bus_is_named(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    with pytest.raises(NoBus):
        SessionBus()


def test_what_listens_is_no_bus(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, qtbot: QtBot) -> None:
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind(str(tmp_path / "bus"))
        listening.listen()
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", f"unix:path={tmp_path}/bus")
        bus = SessionBus()
        caller, _ = listening.accept()
        with caller:
            caller.sendall(b"HTTP/1.1 400 Bad Request\r\n")
            qtbot.waitUntil(lambda: bus._is_closed)


def test_a_notice_arrives_as_a_desktop_takes_it(daemon: object, qtbot: QtBot) -> None:
    shown: list[tuple[Any, ...]] = []

    def notify(*words: Any) -> tuple[int]:
        shown.append(words)
        return (17,)

    takes = [
        (f"argument{number}", type_) for number, type_ in enumerate(("s", "u", "s", "s", "s", "as", "a{sv}", "i"))
    ]
    name = "org.freedesktop.Notifications"
    methods = {
        "GetCapabilities": Method(lambda: (["body"],), (), [("can", "as")]),
        "Notify": Method(notify, takes, [("id", "u")]),
    }
    desktop, segue = SessionBus(), SessionBus()
    desktop.show(BusObject("/org/freedesktop/Notifications", [Interface(name, methods)]))
    here: list[bool] = []
    desktop.own(name, here.append)
    qtbot.waitUntil(lambda: here == [True])
    deck, presence = Deck(), Presence(FakeSettings())
    presence.has_notifications = True
    presence.set_tells_tracks(True)
    notices = TrackNotices(segue, deck.player, presence, FakeArt(deck.inbox), lambda: False)  # type: ignore[arg-type]
    deck.put_on(1, 2)
    qtbot.waitUntil(lambda: deck.inbox.run() is None and len(shown) == 1)
    assert (shown[0][3], shown[0][6]["image-path"]) == ("Track 1", ("s", "file:///covers/1.jpg"))
    qtbot.waitUntil(lambda: notices._notices._shown == 17)
    deck.player.next()
    qtbot.waitUntil(lambda: deck.inbox.run() is None and len(shown) == 2)
    assert shown[1][1] == 17, "it takes the place of the one before"
    desktop.close()
    segue.close()


def test_the_screen_stays_awake_while_a_video_plays(daemon: object, qtbot: QtBot) -> None:
    """On a desktop of the test's own, which gives each wish a number."""
    name = "org.freedesktop.ScreenSaver"
    desktop, bus = SessionBus(), SessionBus()
    wishes: dict[int, str] = {}
    given = iter(range(7, 100))

    def inhibit(program: str, _reason: str) -> tuple[int]:
        number = next(given)
        wishes[number] = program
        return (number,)

    def give_up(number: int) -> tuple[()]:
        del wishes[number]
        return ()

    methods = {
        "Inhibit": Method(inhibit, [("program", "s"), ("reason", "s")], [("cookie", "u")]),
        "UnInhibit": Method(give_up, [("cookie", "u")], []),
    }
    desktop.show(BusObject("/org/freedesktop/ScreenSaver", [Interface(name, methods)]))
    told: list[bool] = []
    desktop.own(name, told.append)
    qtbot.waitUntil(lambda: told == [True])

    deck = Deck()
    film = deck.tracks.known[TrackId(2)]
    deck.tracks.known[TrackId(2)] = replace(film, tags=replace(film.tags, is_video=True))
    awake = ScreenAwake(bus, deck.player)
    deck.put_on(1, 2, 3)
    qtbot.wait(50)
    assert wishes == {}, "music needs no screen"
    deck.player.next()
    deck.inbox.run()
    qtbot.waitUntil(lambda: list(wishes.values()) == ["Segue"])
    deck.player.pause()
    qtbot.waitUntil(lambda: wishes == {})
    deck.player.resume()
    deck.player.pause()
    deck.player.resume()
    qtbot.waitUntil(lambda: len(wishes) == 1)
    deck.player.next()
    qtbot.waitUntil(lambda: wishes == {})
    assert awake is not None
    bus.close()
    desktop.close()
