"""The desktop's idle time: asked on a bus of its own, and of the X server that the tests run on."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from datetime import timedelta

import pytest
from pytestqt.qtbot import QtBot

from segue.adapters.sensors.idle import DesktopIdle

needs_bus = pytest.mark.skipif(
    shutil.which("dbus-run-session") is None, reason="dbus-run-session (package dbus) is not installed"
)

SERVICE = """
import sys
from PySide6.QtCore import ClassInfo, QCoreApplication, QObject, Slot
from PySide6.QtDBus import QDBusConnection
desktop, still = sys.argv[1], int(sys.argv[2])
app = QCoreApplication([])

@ClassInfo({"D-Bus Interface": "org.gnome.Mutter.IdleMonitor"})
class Mutter(QObject):
    @Slot(result="qulonglong")
    def GetIdletime(self):
        return still

@ClassInfo({"D-Bus Interface": "org.freedesktop.ScreenSaver"})
class Kde(QObject):
    @Slot(result="uint")
    def GetSessionIdleTime(self):
        return still

name, path, kind = {
    "gnome": ("org.gnome.Mutter.IdleMonitor", "/org/gnome/Mutter/IdleMonitor/Core", Mutter),
    "kde": ("org.kde.screensaver", "/ScreenSaver", Kde),
}[desktop]
bus = QDBusConnection.sessionBus()
here = kind()
assert bus.registerObject(path, here, QDBusConnection.RegisterOption.ExportAllSlots)
assert bus.registerService(name)
print("ready", flush=True)
app.exec()
"""

ASKER = """
import json, os, signal, subprocess, sys
from PySide6.QtCore import QCoreApplication, QTimer
from segue.adapters.post import QtPost
from segue.adapters.sensors.idle import DesktopIdle
service, desktops, hangs = sys.argv[1], json.loads(sys.argv[2]), sys.argv[3] == "hangs"
running = []
for desktop, still in desktops.items():
    running.append(subprocess.Popen([sys.executable, "-c", service, desktop, str(still)], stdout=subprocess.PIPE))
    assert running[-1].stdout.readline() == b"ready\\n"
if hangs:
    running[0].send_signal(signal.SIGSTOP)
app = QCoreApplication([])
post = QtPost()
sensor = DesktopIdle(post)
answers, ticks = [], []
timer = QTimer()
timer.setInterval(10)
timer.timeout.connect(lambda: ticks.append(1))
timer.start()

def answer(idle):
    answers.append(None if idle is None else idle.total_seconds())
    if len(answers) == 2:
        app.quit()
    else:
        sensor.ask(answer)

sensor.ask(answer)
assert answers == []
QTimer.singleShot(15000, app.quit)
app.exec()
for one in running:
    one.kill()
    one.wait()
print(json.dumps([answers, len(ticks)]))
"""


def answers_on(desktops: dict[str, int], bus: bool = True, hangs: bool = False, **environment: str) -> list[object]:
    """Two answers, one after the other, and how often a 10 ms timer went off meanwhile."""
    kept = {
        name: value
        for name, value in os.environ.items()
        if name not in ("DISPLAY", "WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS", "XDG_RUNTIME_DIR")
    }
    command = [sys.executable, "-c", ASKER, SERVICE, json.dumps(desktops), "hangs" if hangs else "answers"]
    done = subprocess.run(
        ["dbus-run-session", "--", *command] if bus else command,
        env={**kept, **environment},
        capture_output=True,
        text=True,
        timeout=300,
    )
    complaints = [line for line in done.stderr.splitlines() if not line.startswith("dbus-daemon")]
    assert complaints == []
    got: list[object] = json.loads(done.stdout)
    return got


@needs_bus
def test_gnome_tells_milliseconds() -> None:
    answers, _ = answers_on({"gnome": 90_500})
    assert answers == [90.5, 90.5]


@needs_bus
def test_gnome_may_say_that_it_is_in_use() -> None:
    answers, _ = answers_on({"gnome": 0})
    assert answers == [0.0, 0.0]


@needs_bus
def test_kde_tells_milliseconds() -> None:
    answers, _ = answers_on({"kde": 90_500})
    assert answers == [90.5, 90.5]


@needs_bus
def test_kde_on_wayland_always_says_zero_and_does_not_know() -> None:
    answers, _ = answers_on({"kde": 0})
    assert answers == [None, None]


@needs_bus
def test_a_desktop_that_hangs_is_passed_over_and_holds_up_nothing() -> None:
    answers, ticks = answers_on({"gnome": 90_500, "kde": 7_000}, hangs=True)
    assert answers == [7.0, 7.0]
    assert isinstance(ticks, int)
    assert ticks > 20


@needs_bus
def test_a_bus_without_a_desktop() -> None:
    answers, _ = answers_on({})
    assert answers == [None, None]


def test_no_bus_at_all() -> None:
    answers, _ = answers_on({}, bus=False)
    assert answers == [None, None]


def test_a_bus_that_is_gone() -> None:
    answers, _ = answers_on({}, bus=False, DBUS_SESSION_BUS_ADDRESS="unix:path=/nowhere/bus")
    assert answers == [None, None]


# ---------------------------------------------------------------- the X server


class Asked:
    """Asks without end, and keeps the last answer."""

    def __init__(self, qtbot: QtBot) -> None:
        self._qtbot = qtbot
        self._sensor = DesktopIdle(lambda function: function())

    def until(self, is_so: Callable[[timedelta], bool]) -> timedelta:
        last: list[timedelta | None] = []

        def look() -> bool:
            self._sensor.ask(last.append)
            return bool(last) and last[-1] is not None and is_so(last[-1])

        self._qtbot.waitUntil(look, timeout=10_000)
        assert last[-1] is not None
        return last[-1]


@pytest.mark.skipif("DISPLAY" not in os.environ, reason="no X server to ask (run under xvfb-run)")
@pytest.mark.skipif(not shutil.which("xdotool"), reason="xdotool, which moves the mouse, is not installed")
def test_moving_the_mouse_ends_the_idle_time(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    monkeypatch.setenv("XDG_RUNTIME_DIR", "/nowhere")
    asked = Asked(qtbot)
    still = asked.until(lambda idle: idle >= timedelta(milliseconds=300))
    subprocess.run(["xdotool", "mousemove_relative", "--", "5", "5"], check=True)
    assert asked.until(lambda idle: idle < still) < still


def test_under_wayland_the_x_server_is_not_asked(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    monkeypatch.setenv("XDG_RUNTIME_DIR", "/nowhere")
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-0")
    answers: list[timedelta | None] = []
    DesktopIdle(lambda function: function()).ask(answers.append)
    assert answers == [None]
