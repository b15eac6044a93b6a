"""The window in front, on a real X server, with a real window of another process; the test is the window manager."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from segue.adapters.sensors.front import Window, front_window
from segue.adapters.sensors.full_screen import FullScreen
from segue.adapters.sensors.programs import DesktopPrograms
from segue.domain.context import Attention
from segue.domain.sensing import Hindrance, Program, ProgramKind

pytestmark = [
    pytest.mark.skipif(sys.platform != "linux" or "DISPLAY" not in os.environ, reason="no X server to ask"),
    pytest.mark.skipif(shutil.which("xprop") is None, reason="xprop (package x11-utils) is not installed"),
]

WINDOW = """
import sys
from PySide6.QtWidgets import QApplication, QWidget
app = QApplication(["drawing", "-name", sys.argv[1]])
window = QWidget()
window.showFullScreen() if sys.argv[2] == "full" else window.show()
print(int(window.winId()), flush=True)
app.exec()
"""


def root(name: str, value: int | None) -> None:
    command = ["-format", name, "32x", "-set", name, hex(value)] if value is not None else ["-remove", name]
    subprocess.run(["xprop", "-root", *command], check=True)


class Screen:
    def __init__(self) -> None:
        self._running: list[subprocess.Popen[str]] = []

    def open(self, its_name: str = "drawing", how: str = "usual") -> tuple[int, int]:
        """A window of a process of its own, in front: its number, and that of the process."""
        command = [sys.executable, "-c", WINDOW, its_name, how]
        process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
        self._running.append(process)
        assert process.stdout is not None
        window = int(process.stdout.readline())
        root("_NET_ACTIVE_WINDOW", window)
        return window, process.pid

    def close_all(self) -> None:
        for process in self._running:
            process.kill()
            process.wait()
            assert process.stdout is not None
            process.stdout.close()
        self._running.clear()


@pytest.fixture
def screen(monkeypatch: pytest.MonkeyPatch) -> Iterator[Screen]:
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    root("_NET_SUPPORTING_WM_CHECK", 1)
    made = Screen()
    yield made
    made.close_all()
    for name in ("_NET_SUPPORTING_WM_CHECK", "_NET_ACTIVE_WINDOW"):
        root(name, None)


def test_whose_it_is_and_that_it_does_not_fill_the_screen(screen: Screen) -> None:
    _, pid = screen.open()
    window = front_window()
    assert isinstance(window, Window)
    assert window.pid == pid
    assert "drawing" in window.classes
    assert not window.is_full_screen
    assert FullScreen().now == Attention()


def test_one_that_fills_the_screen(screen: Screen, qtbot: QtBot) -> None:
    screen.open(how="full")
    qtbot.waitUntil(lambda: FullScreen().now == Attention(is_full_screen=True))
    screen.open()
    assert FullScreen().now == Attention()
    assert FullScreen().tells == Attention(is_full_screen=True)


def test_no_window_and_one_that_is_gone(screen: Screen) -> None:
    root("_NET_ACTIVE_WINDOW", 0)
    assert front_window() is None
    screen.open()
    screen.close_all()
    assert FullScreen().now == Attention()
    gone = front_window()
    assert gone is None or gone == Window()
    assert FullScreen().tells == Attention(is_full_screen=True)


def test_a_window_of_a_game_of_steam(screen: Screen) -> None:
    screen.open("steam_app_753640")
    front = DesktopPrograms().look().front
    assert front == Program("steam:753640", "A game from Steam", ProgramKind.GAME)


def test_a_window_is_found_in_the_menu_by_its_class(
    screen: Screen, tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> None:
    data = tmp_path_factory.mktemp("data")
    (data / "applications").mkdir()
    told = "[Desktop Entry]\nName=Paint\nExec=/opt/paint\nCategories=Graphics;\nStartupWMClass=Drawing\n"
    (data / "applications" / "org.example.Paint.desktop").write_text(told)
    monkeypatch.setenv("XDG_DATA_HOME", str(data))
    screen.open("drawing")
    seen = DesktopPrograms().look()
    assert seen.front == Program("org.example.Paint", "Paint", ProgramKind.GRAPHICS)
    assert seen.front_hidden is None


def test_without_a_window_manager_nobody_tells(screen: Screen) -> None:
    root("_NET_SUPPORTING_WM_CHECK", None)
    assert front_window() is Hindrance.MANAGER
    assert FullScreen().tells == Attention()
    root("_NET_SUPPORTING_WM_CHECK", 1)


def test_under_wayland_windows_are_hidden(screen: Screen, monkeypatch: pytest.MonkeyPatch) -> None:
    screen.open(how="full")
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-0")
    assert front_window() is Hindrance.WAYLAND
    assert FullScreen().now == FullScreen().tells == Attention()


def test_no_server(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    monkeypatch.setenv("DISPLAY", ":4711")
    assert front_window() is Hindrance.SYSTEM
