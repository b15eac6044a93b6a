"""Whether the desktop wants that things move, from a portal of the test's own."""

import shutil
import sys
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from segue.adapters.desktop.motion import DesktopMotion
from segue.adapters.desktop.objects import BusObject, Interface, Method, Variant
from segue.adapters.desktop.session_bus import SessionBus

pytestmark = [
    pytest.mark.skipif(sys.platform != "linux", reason="the session bus is Linux's"),
    pytest.mark.skipif(shutil.which("dbus-daemon") is None, reason="dbus-daemon is not installed"),
]

WHOM, PATH, SETTINGS = (
    "org.freedesktop.portal.Desktop",
    "/org/freedesktop/portal/desktop",
    "org.freedesktop.portal.Settings",
)


class Portal:
    """Tells what the test wants it to."""

    def __init__(self, qtbot: QtBot, told: dict[str, dict[str, Variant]]) -> None:
        self.bus = SessionBus()
        self.asked: list[object] = []

        def read(spaces: object) -> tuple[dict[str, dict[str, Variant]]]:
            self.asked.append(spaces)
            return (told,)

        method = Method(read, [("namespaces", "as")], [("value", "a{sa{sv}}")])
        self.bus.show(BusObject(PATH, [Interface(SETTINGS, {"ReadAll": method})]))
        owned: list[bool] = []
        self.bus.own(WHOM, owned.append)
        qtbot.waitUntil(lambda: owned == [True])

    def change(self, space: str, key: str, value: Variant) -> None:
        self.bus.tell(PATH, SETTINGS, "SettingChanged", "ssv", (space, key, value))


@pytest.fixture
def buses(daemon: object) -> Iterator[list[SessionBus]]:
    made: list[SessionBus] = []
    yield made
    for bus in made:
        bus.close()


def listening(buses: list[SessionBus], told: list[bool]) -> None:
    buses.append(bus := SessionBus())
    DesktopMotion(bus, told.append)


@pytest.mark.parametrize(
    ("space", "key", "still", "moving"),
    [
        ("org.freedesktop.appearance", "reduced-motion", ("u", 1), ("u", 0)),
        ("org.gnome.desktop.interface", "enable-animations", ("b", False), ("b", True)),
        ("org.kde.kdeglobals.KDE", "AnimationDurationFactor", ("s", "0"), ("s", "1.0")),
    ],
)
def test_each_desktop_in_its_own_words(
    buses: list[SessionBus], qtbot: QtBot, space: str, key: str, still: Variant, moving: Variant
) -> None:
    portal, told = Portal(qtbot, {space: {key: still}}), list[bool]()
    buses.append(portal.bus)
    listening(buses, told)
    qtbot.waitUntil(lambda: told == [False])
    portal.change(space, key, moving)
    qtbot.waitUntil(lambda: told == [False, True])
    portal.change(space, key, still)
    qtbot.waitUntil(lambda: told == [False, True, False])


def test_what_is_as_usual_or_of_something_else_is_not_told(buses: list[SessionBus], qtbot: QtBot) -> None:
    portal, told = Portal(qtbot, {"org.freedesktop.appearance": {"color-scheme": ("u", 1)}}), list[bool]()
    buses.append(portal.bus)
    listening(buses, told)
    qtbot.waitUntil(lambda: bool(portal.asked))
    portal.change("org.freedesktop.appearance", "color-scheme", ("u", 2))
    portal.change("org.freedesktop.appearance", "reduced-motion", ("u", 1))
    qtbot.waitUntil(lambda: told == [False])
