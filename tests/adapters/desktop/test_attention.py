"""What speaks against a word, on a real bus of the test's own, with small services in the place of a desktop."""

import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from segue.adapters.desktop.attention import DesktopAttention
from segue.adapters.desktop.objects import BusObject, Interface, Method, Property, Variant
from segue.adapters.desktop.session_bus import SessionBus
from segue.domain.context import Attention

pytestmark = [
    pytest.mark.skipif(sys.platform != "linux", reason="the session bus is Linux's"),
    pytest.mark.skipif(shutil.which("dbus-daemon") is None, reason="dbus-daemon is not installed"),
]

LOCKED, CALL, UNDISTURBED = Attention(is_locked=True), Attention(is_in_call=True), Attention(is_undisturbed=True)
XFCONF = "org.xfce.Xfconf"


class Desktop:
    """A service that says what the test says."""

    def __init__(self, qtbot: QtBot) -> None:
        self._qtbot = qtbot
        self.bus = SessionBus()
        self.is_so = False
        self.asked = 0

    def own(self, name: str) -> None:
        told: list[bool] = []
        self.bus.own(name, told.append)
        self._qtbot.waitUntil(lambda: bool(told))
        assert told == [True]

    def answer(self, path: str, interface: str, member: str, *takes: str) -> None:
        """By a method."""

        def told(*_: object) -> tuple[bool]:
            self.asked += 1
            return (self.is_so,)

        arguments = [(f"argument{number}", kind) for number, kind in enumerate(takes)]
        self.bus.show(BusObject(path, [Interface(interface, {member: Method(told, arguments, [("is_so", "b")])})]))

    def hold(self, path: str, interface: str, name: str) -> BusObject:
        """As a property."""
        shown = BusObject(path, [Interface(interface, properties={name: Property("b", lambda: self.is_so)})])
        self.bus.show(shown)
        return shown


@pytest.fixture
def desktop(daemon: object, qtbot: QtBot) -> Iterator[Desktop]:
    made = Desktop(qtbot)
    yield made
    made.bus.close()


class Listener:
    def __init__(self, qtbot: QtBot, **environment: str) -> None:
        self._qtbot = qtbot
        self.bus = SessionBus()
        self.told: list[Attention] = []
        self.sensor = DesktopAttention(self.bus, environment)
        self.sensor.listen(lambda: self.told.append(self.sensor.now))

    def until(self, now: Attention) -> None:
        self._qtbot.waitUntil(lambda: self.sensor.now == now)

    def until_told(self, tells: Attention) -> None:
        self._qtbot.waitUntil(lambda: self.sensor.tells == tells)

    def settle(self) -> None:
        """All that was asked before has been answered."""
        done: list[object] = []
        self.bus.ask(
            "org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus", "GetId", then=done.append
        )
        self._qtbot.waitUntil(lambda: bool(done))


@pytest.fixture
def listeners(daemon: object) -> Iterator[list[Listener]]:
    made: list[Listener] = []
    yield made
    for one in made:
        one.sensor.close()
        one.bus.close()


@pytest.mark.parametrize(
    ("whom", "path"),
    [
        ("org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver"),
        ("org.gnome.ScreenSaver", "/org/gnome/ScreenSaver"),
        ("org.cinnamon.ScreenSaver", "/org/cinnamon/ScreenSaver"),
        ("org.mate.ScreenSaver", "/org/mate/ScreenSaver"),
        ("org.xfce.ScreenSaver", "/org/xfce/ScreenSaver"),
    ],
)
def test_a_locked_screen(desktop: Desktop, listeners: list[Listener], qtbot: QtBot, whom: str, path: str) -> None:
    desktop.answer(path, whom, "GetActive")
    desktop.own(whom)
    listeners.append(here := Listener(qtbot))
    here.until_told(LOCKED)
    assert here.sensor.now == Attention()
    for is_so, now in ((True, LOCKED), (False, Attention())):
        desktop.is_so = is_so
        desktop.bus.tell(path, whom, "ActiveChanged", "b", (is_so,))
        here.until(now)
    assert here.told == [LOCKED, Attention()]


@pytest.mark.parametrize(
    ("interface", "name"), [("org.freedesktop.Notifications", "Inhibited"), ("org.dunstproject.cmd0", "paused")]
)
def test_do_not_disturb_of_the_notifications(
    desktop: Desktop, listeners: list[Listener], qtbot: QtBot, interface: str, name: str
) -> None:
    notices = desktop.hold("/org/freedesktop/Notifications", interface, name)
    desktop.is_so = True
    desktop.own("org.freedesktop.Notifications")
    listeners.append(here := Listener(qtbot))
    here.until(UNDISTURBED)
    notices.changes()
    desktop.is_so = False
    desktop.bus.tell_changes(notices)
    here.until(Attention())


@pytest.mark.parametrize(
    ("whom", "path", "member", "signals"),
    [
        (
            *("org.gnome.SessionManager", "/org/gnome/SessionManager", "IsInhibited"),
            [("InhibitorAdded", "o", ("/one",)), ("InhibitorRemoved", "o", ("/one",))],
        ),
        (
            "org.kde.Solid.PowerManagement.PolicyAgent",
            "/org/kde/Solid/PowerManagement/PolicyAgent",
            "HasInhibition",
            [
                ("InhibitionsChanged", "a(ss)as", ([("Zoom", "a call")], [])),
                ("InhibitionsChanged", "a(ss)as", ([], ["Zoom"])),
            ],
        ),
    ],
)
def test_a_call_or_presentation_keeps_the_screen_awake(
    desktop: Desktop,
    listeners: list[Listener],
    qtbot: QtBot,
    whom: str,
    path: str,
    member: str,
    signals: list[tuple[str, str, tuple[object, ...]]],
) -> None:
    desktop.answer(path, whom, member, "u")
    desktop.own(whom)
    listeners.append(here := Listener(qtbot))
    here.until_told(CALL)
    for is_so, now, (signal, signature, body) in zip((True, False), (CALL, Attention()), signals, strict=True):
        desktop.is_so = is_so
        desktop.bus.tell(path, whom, signal, signature, body)
        here.until(now)


def test_xfce_tells_of_both_by_its_settings(desktop: Desktop, listeners: list[Listener], qtbot: QtBot) -> None:
    told = {"xfce4-notifyd": True, "xfce4-power-manager": False}

    def get(channel: str, _: str) -> tuple[Variant]:
        return (("b", told[channel]),)

    method = Method(get, [("channel", "s"), ("property", "s")], [("value", "v")])
    desktop.bus.show(BusObject("/org/xfce/Xfconf", [Interface(XFCONF, {"GetProperty": method})]))
    desktop.own(XFCONF)
    listeners.append(here := Listener(qtbot))
    here.until(UNDISTURBED)
    told["xfce4-power-manager"] = True
    body = "xfce4-power-manager", "/xfce4-power-manager/presentation-mode", ("b", True)
    desktop.bus.tell("/org/xfce/Xfconf", XFCONF, "PropertyChanged", "ssv", body)
    here.until(Attention(is_undisturbed=True, is_in_call=True))


def test_who_comes_later_is_asked_and_who_goes_is_not_believed(
    desktop: Desktop, listeners: list[Listener], qtbot: QtBot
) -> None:
    listeners.append(here := Listener(qtbot))
    here.settle()
    assert here.sensor.tells == Attention()
    desktop.is_so = True
    desktop.answer("/org/gnome/ScreenSaver", "org.gnome.ScreenSaver", "GetActive")
    desktop.own("org.gnome.ScreenSaver")
    here.until(LOCKED)
    desktop.bus.close()
    here.until(Attention())
    assert here.sensor.tells == Attention()


def test_nothing_is_asked_at_intervals(desktop: Desktop, listeners: list[Listener], qtbot: QtBot) -> None:
    desktop.answer("/org/gnome/ScreenSaver", "org.gnome.ScreenSaver", "GetActive")
    desktop.own("org.gnome.ScreenSaver")
    listeners.append(here := Listener(qtbot))
    here.until_told(LOCKED)
    asked = desktop.asked
    for _ in range(100):
        assert here.sensor.now == Attention()
    here.settle()
    assert desktop.asked == asked


@pytest.mark.parametrize(
    ("desktop_name", "schema", "path", "key", "values"),
    [
        (
            "ubuntu:GNOME",
            "org.gnome.desktop.notifications",
            "/org/gnome/desktop/notifications/",
            "show-banners",
            ("false", "true"),
        ),
        (
            "MATE",
            "org.mate.NotificationDaemon",
            "/org/mate/notification-daemon/",
            "do-not-disturb",
            ("true", "false"),
        ),
    ],
)
def test_gnome_keeps_it_in_its_settings(
    desktop: Desktop,
    listeners: list[Listener],
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    desktop_name: str,
    schema: str,
    path: str,
    key: str,
    values: tuple[str, str],
) -> None:
    kept = tmp_path / "kept"
    kept.write_text(values[0])
    reader = tmp_path / "bin" / "gsettings"
    reader.parent.mkdir()
    reader.write_text(f'#!/bin/sh\n[ "$*" = "get {schema} {key}" ] && cat {kept}\n')
    reader.chmod(0o755)
    monkeypatch.setenv("PATH", str(reader.parent), prepend=":")
    listeners.append(here := Listener(qtbot, XDG_CURRENT_DESKTOP=desktop_name))
    here.settle()
    here.until(UNDISTURBED)
    kept.write_text(values[1])
    body = path, [key], "tag"
    desktop.bus.tell("/ca/desrt/dconf/Writer/user", "ca.desrt.dconf.Writer", "Notify", "sass", body)
    here.until(Attention())
    assert here.sensor.tells == UNDISTURBED


def test_no_setting_that_is_not_there(
    listeners: list[Listener], qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    reader = tmp_path / "gsettings"
    reader.write_text("#!/bin/sh\necho No such schema >&2\nexit 1\n")
    reader.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path), prepend=":")
    listeners.append(here := Listener(qtbot, XDG_CURRENT_DESKTOP="GNOME"))
    qtbot.waitUntil(lambda: here.sensor._asking is None)
    assert here.sensor.tells == Attention()
