"""The window in front, as an X server and its window manager tell it: whose it is, and whether it fills the screen.

By libxcb, which hands back what goes wrong (a window may be gone by the time it is asked about), where Xlib would end
the program.
"""

import ctypes
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache

from msgspec import Struct

from segue.domain.sensing import Hindrance


class Window(Struct, frozen=True):
    """`pid` is what the window says of itself; in a sandbox it may be wrong. `classes` are its WM_CLASS."""

    pid: int | None = None
    classes: tuple[str, ...] = ()
    is_full_screen: bool = False


def front_window() -> Window | Hindrance | None:
    """None where no window is in front."""
    if "WAYLAND_DISPLAY" in os.environ:
        return Hindrance.WAYLAND
    if sys.platform != "linux" or "DISPLAY" not in os.environ:
        return Hindrance.SYSTEM
    with _server() as server:
        if server is None:
            return Hindrance.SYSTEM
        return server.front()


class _Cookie(ctypes.Structure):
    _fields_ = (("sequence", ctypes.c_uint),)


class _Roots(ctypes.Structure):
    _fields_ = (("screen", ctypes.POINTER(ctypes.c_uint32)), ("rem", ctypes.c_int), ("index", ctypes.c_int))


class _AtomReply(ctypes.Structure):
    _fields_ = (
        ("kind", ctypes.c_uint8),
        ("pad", ctypes.c_uint8),
        ("sequence", ctypes.c_uint16),
        ("length", ctypes.c_uint32),
        ("atom", ctypes.c_uint32),
    )


class _PropertyReply(ctypes.Structure):
    _fields_ = (
        ("kind", ctypes.c_uint8),
        ("format", ctypes.c_uint8),
        ("sequence", ctypes.c_uint16),
        ("length", ctypes.c_uint32),
        ("type", ctypes.c_uint32),
        ("bytes_after", ctypes.c_uint32),
        ("count", ctypes.c_uint32),
    )


_POINTER, _32, _16, _8 = ctypes.c_void_p, ctypes.c_uint32, ctypes.c_uint16, ctypes.c_uint8
_FUNCTIONS: dict[str, tuple[object, tuple[object, ...]]] = {
    "xcb_connect": (_POINTER, (ctypes.c_char_p, _POINTER)),
    "xcb_connection_has_error": (ctypes.c_int, (_POINTER,)),
    "xcb_disconnect": (None, (_POINTER,)),
    "xcb_get_setup": (_POINTER, (_POINTER,)),
    "xcb_setup_roots_iterator": (_Roots, (_POINTER,)),
    "xcb_intern_atom": (_Cookie, (_POINTER, _8, _16, ctypes.c_char_p)),
    "xcb_intern_atom_reply": (ctypes.POINTER(_AtomReply), (_POINTER, _Cookie, _POINTER)),
    "xcb_get_property": (_Cookie, (_POINTER, _8, _32, _32, _32, _32, _32)),
    "xcb_get_property_reply": (ctypes.POINTER(_PropertyReply), (_POINTER, _Cookie, _POINTER)),
    "xcb_get_property_value": (_POINTER, (_POINTER,)),
}

_NAMES = (
    "_NET_ACTIVE_WINDOW",
    "_NET_WM_PID",
    "_NET_WM_STATE",
    "_NET_WM_STATE_FULLSCREEN",
    "_NET_SUPPORTING_WM_CHECK",
)
_WM_CLASS = 67
_MOST = 1024  # of a property, in units of four bytes


@cache
def _library() -> tuple[ctypes.CDLL, ctypes.CDLL] | None:
    """libxcb, and the C library that frees what it gives."""
    try:
        xcb, c = ctypes.CDLL("libxcb.so.1"), ctypes.CDLL(None)
    except OSError:
        return None
    for name, (result, arguments) in _FUNCTIONS.items():
        function = getattr(xcb, name)
        function.restype, function.argtypes = result, arguments
    c.free.restype, c.free.argtypes = None, (_POINTER,)
    return xcb, c


@contextmanager
def _server() -> Iterator["_Server | None"]:
    """A connection that lasts for one look."""
    loaded = _library()
    if loaded is None:
        yield None
        return
    xcb, c = loaded
    connection = xcb.xcb_connect(None, None)
    try:
        yield None if xcb.xcb_connection_has_error(connection) else _Server(xcb, c, connection)
    finally:
        xcb.xcb_disconnect(connection)


class _Server:
    def __init__(self, xcb: ctypes.CDLL, c: ctypes.CDLL, connection: int) -> None:
        self._xcb = xcb
        self._c = c
        self._connection = connection
        cookies = [xcb.xcb_intern_atom(connection, 1, len(name), name.encode()) for name in _NAMES]
        self._atoms = dict(zip(_NAMES, map(self._atom, cookies), strict=True))

    def front(self) -> Window | Hindrance | None:
        roots = self._xcb.xcb_setup_roots_iterator(self._xcb.xcb_get_setup(self._connection))
        root = int(roots.screen[0])
        if not self._numbers(root, "_NET_SUPPORTING_WM_CHECK"):
            return Hindrance.MANAGER
        match self._numbers(root, "_NET_ACTIVE_WINDOW"):
            case [window, *_] if window:
                pid = self._numbers(window, "_NET_WM_PID")
                is_full = self._atoms["_NET_WM_STATE_FULLSCREEN"] in self._numbers(window, "_NET_WM_STATE")
                classes = self._property(window, _WM_CLASS).split(b"\0")
                named = tuple(name.decode(errors="replace") for name in classes if name)
                return Window(pid[0] if pid else None, named, is_full)
        return None

    def _numbers(self, window: int, name: str) -> list[int]:
        data = self._property(window, self._atoms[name])
        return [int.from_bytes(data[at : at + 4], sys.byteorder) for at in range(0, len(data) - 3, 4)]

    def _property(self, window: int, atom: int) -> bytes:
        """b"" where there is none, or no such window."""
        if not atom:
            return b""
        cookie = self._xcb.xcb_get_property(self._connection, 0, window, atom, 0, 0, _MOST)
        reply = self._xcb.xcb_get_property_reply(self._connection, cookie, None)
        if not reply:
            return b""
        try:
            size = reply.contents.count * reply.contents.format // 8
            value = self._xcb.xcb_get_property_value(reply)
            return ctypes.string_at(value, size) if size else b""
        finally:
            self._c.free(reply)

    def _atom(self, cookie: _Cookie) -> int:
        reply = self._xcb.xcb_intern_atom_reply(self._connection, cookie, None)
        if not reply:
            return 0
        try:
            return int(reply.contents.atom)
        finally:
            self._c.free(reply)
