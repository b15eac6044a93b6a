"""How long keyboard and mouse have been still, as the desktop tells it."""

import ctypes
import os
import sys
from collections.abc import Callable, Sequence
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from segue.core.ports.machine import Post

if TYPE_CHECKING:
    from PySide6.QtDBus import QDBusMessage, QDBusPendingCallWatcher

_Told = Callable[[timedelta | None], None]
#: Tells once, now or later, on the main thread; None where it does not know.
_Source = Callable[[_Told], None]

#: A desktop that does not answer within this many milliseconds is taken not to know.
_PATIENCE = 1000


class DesktopIdle:
    """The `IdleSensor` port, for GNOME, X11, KDE and Windows. Elsewhere the answer is None.

    The source that answered last is asked first.
    """

    def __init__(self, post: Post) -> None:
        self._post = post
        self._sources = _sources()

    def ask(self, answer: Callable[[timedelta | None], None]) -> None:
        self._try(self._sources, answer)

    def _try(self, sources: Sequence[_Source], answer: _Told) -> None:
        if not sources:
            self._post(lambda: answer(None))
            return
        source, *others = sources

        def told(idle: timedelta | None) -> None:
            if idle is None:
                self._try(others, answer)
            else:
                self._sources = [source, *(other for other in self._sources if other is not source)]
                self._post(lambda: answer(idle))

        source(told)


def _sources() -> list[_Source]:
    if sys.platform == "win32":
        return [_ask_windows]
    if sys.platform == "darwin":
        return []
    mutter = _BusSource(
        "org.gnome.Mutter.IdleMonitor",
        "/org/gnome/Mutter/IdleMonitor/Core",
        "org.gnome.Mutter.IdleMonitor",
        "GetIdletime",
        zero_is_true=True,
    )
    # `GetSessionIdleTime` is meant to be in seconds, and KDE answers in milliseconds. So it is asked by
    # the name that only KDE owns. On Wayland KDE says 0, whatever the listener does: that is no answer.
    kde = _BusSource(
        "org.kde.screensaver",
        "/ScreenSaver",
        "org.freedesktop.ScreenSaver",
        "GetSessionIdleTime",
        zero_is_true=False,
    )
    return [mutter, _ask_x11, kde]


class _BusSource:
    """A method on the session bus that answers with a number of milliseconds."""

    def __init__(self, service: str, path: str, interface: str, method: str, *, zero_is_true: bool) -> None:
        self._call = (service, path, interface, method)
        self._zero_is_true = zero_is_true
        self._open: set[QDBusPendingCallWatcher] = set()

    def __call__(self, told: _Told) -> None:
        # Without an address libdbus would start a bus of its own.
        if "DBUS_SESSION_BUS_ADDRESS" not in os.environ and not _runtime_bus().exists():
            told(None)
            return
        from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusPendingCallWatcher

        bus = QDBusConnection.sessionBus()
        if not bus.isConnected():
            told(None)
            return
        message = QDBusMessage.createMethodCall(*self._call)
        message.setAutoStartService(False)

        def finished(call: QDBusPendingCallWatcher) -> None:
            self._open.discard(call)
            told(self._read(call.reply()))

        watcher = QDBusPendingCallWatcher(bus.asyncCall(message, _PATIENCE))
        watcher.finished.connect(finished)
        self._open.add(watcher)

    def _read(self, reply: "QDBusMessage") -> timedelta | None:
        match reply.arguments():
            case [int(still)] if not reply.errorName() and (still or self._zero_is_true):
                return timedelta(milliseconds=still)
        return None


def _runtime_bus() -> Path:
    return Path(os.environ.get("XDG_RUNTIME_DIR", "/nowhere")) / "bus"


class _XScreenSaverInfo(ctypes.Structure):
    _fields_ = (
        ("window", ctypes.c_ulong),
        ("state", ctypes.c_int),
        ("kind", ctypes.c_int),
        ("til_or_since", ctypes.c_ulong),
        ("idle", ctypes.c_ulong),
        ("event_mask", ctypes.c_ulong),
    )


def _ask_x11(told: _Told) -> None:
    told(_x11_idle())


def _x11_idle() -> timedelta | None:
    """By the X server's own screen saver extension, on a connection that lasts for the question."""
    # Under Wayland there may be an X server too, which sees only what is done in its own windows.
    if "WAYLAND_DISPLAY" in os.environ or "DISPLAY" not in os.environ:
        return None
    try:
        x11 = ctypes.CDLL("libX11.so.6")
        saver = ctypes.CDLL("libXss.so.1")
    except OSError:
        return None
    x11.XOpenDisplay.restype = ctypes.c_void_p
    x11.XDefaultRootWindow.restype = ctypes.c_ulong
    connection = x11.XOpenDisplay(None)
    if not connection:
        return None
    display = ctypes.c_void_p(connection)
    try:
        unused = ctypes.c_int()
        if not saver.XScreenSaverQueryExtension(display, ctypes.byref(unused), ctypes.byref(unused)):
            return None
        info = _XScreenSaverInfo()
        root = ctypes.c_ulong(x11.XDefaultRootWindow(display))
        if not saver.XScreenSaverQueryInfo(display, root, ctypes.byref(info)):
            return None
        return timedelta(milliseconds=int(info.idle))
    finally:
        x11.XCloseDisplay(display)


class _LastInputInfo(ctypes.Structure):
    _fields_ = (("size", ctypes.c_uint), ("tick", ctypes.c_uint))


def _ask_windows(told: _Told) -> None:
    told(_windows_idle())


def _windows_idle() -> timedelta | None:
    if sys.platform == "win32":
        info = _LastInputInfo(ctypes.sizeof(_LastInputInfo), 0)
        if ctypes.windll.user32.GetLastInputInfo(ctypes.byref(info)):
            # Both count milliseconds in 32 bits and start again after 49 days.
            still = (ctypes.windll.kernel32.GetTickCount() - info.tick) & 0xFFFFFFFF
            return timedelta(milliseconds=still)
    return None
