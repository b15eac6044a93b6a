"""The processes of this listener, and by which words each can be known, as the system tells it."""

import ctypes
import os
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path

from msgspec import Struct


class Process(Struct, frozen=True):
    """`run` is the path of what runs, `words` its command line, `began` grows with the time at which it began.

    `environment` holds what it was started with, as far as it is one of `TELLING`; `unit` is what systemd calls it.
    """

    pid: int
    run: str
    words: tuple[str, ...] = ()
    began: int = 0
    environment: Mapping[str, str] = {}
    unit: str = ""


#: The variables of a process that are looked at; of all others nothing is kept, not even for a moment longer.
TELLING = frozenset(
    {
        *("SteamAppId", "SteamGameId", "LUTRIS_GAME_UUID", "HEROIC_APP_NAME", "GAMEID", "WINEPREFIX"),
        *("FLATPAK_ID", "SNAP_INSTANCE_NAME", "APPIMAGE"),
    }
)

#: A process is looked at again once, since one that has just been forked may become another program; and all after
#: so many looks.
_YOUNG_LOOKS = 2
_LOOKS_UNTIL_ALL = 15


class LinuxProcesses:
    """By `/proc`. What is known of a process is not read again; a look at none but known ones is one listing."""

    def __init__(self, proc: Path = Path("/proc")) -> None:
        self._proc = str(proc)
        self._own = os.getuid() if sys.platform != "win32" else 0
        self._known: dict[int, Process | None] = {}
        self._looks: dict[int, int] = {}
        self._looked = 0

    def all(self) -> tuple[list[Process], bool]:
        """Those of this listener, and whether they are others than the last time."""
        self._looked += 1
        if self._looked % _LOOKS_UNTIL_ALL == 0:
            self._looks.clear()
        there = {int(name) for name in os.listdir(self._proc) if name.isdigit()}  # noqa: PTH208 - hundreds, often
        known = {pid: process for pid, process in self._known.items() if pid in there}
        for pid in there:
            looks = self._looks.get(pid, 0)
            if looks < _YOUNG_LOOKS:
                self._looks[pid] = looks + 1
                known[pid] = self._read(pid)
        self._looks = {pid: looks for pid, looks in self._looks.items() if pid in there}
        is_other = known != self._known
        self._known = known
        return [process for process in known.values() if process is not None], is_other

    def _read(self, pid: int) -> Process | None:
        """None where it is somebody else's, has ended, or has no program of its own, as a thread of the kernel."""
        folder = f"{self._proc}/{pid}"
        try:
            if os.stat(folder).st_uid != self._own:  # noqa: PTH116
                return None
            run = os.readlink(f"{folder}/exe")  # noqa: PTH115
            words = tuple(_texts(f"{folder}/cmdline"))
            environment = dict(_telling(_texts(f"{folder}/environ")))
            began = int(_bytes(f"{folder}/stat").rpartition(b")")[2].split()[19])
            unit = os.fsdecode(_bytes(f"{folder}/cgroup")).rstrip("\n").rpartition("/")[2]
        except OSError:
            return None
        return Process(pid, run.removesuffix(" (deleted)"), words, began, environment, unit)


def _texts(path: str) -> list[str]:
    return [os.fsdecode(text) for text in _bytes(path).split(b"\0")]


def _bytes(path: str) -> bytes:
    with open(path, "rb") as file:  # noqa: PTH123 - to make a Path first costs as much again, for all that run
        return file.read()


def _telling(texts: list[str]) -> Iterator[tuple[str, str]]:
    for text in texts:
        name, is_told, value = text.partition("=")
        if is_told and name in TELLING:
            yield name, value


class _Entry32(ctypes.Structure):
    _fields_ = (
        ("size", ctypes.c_uint32),
        ("usage", ctypes.c_uint32),
        ("pid", ctypes.c_uint32),
        ("heap", ctypes.c_size_t),
        ("module", ctypes.c_uint32),
        ("threads", ctypes.c_uint32),
        ("parent", ctypes.c_uint32),
        ("priority", ctypes.c_int32),
        ("flags", ctypes.c_uint32),
        ("name", ctypes.c_wchar * 260),
    )


_SNAP_PROCESSES, _QUERY_LIMITED, _NO_HANDLE = 0x2, 0x1000, -1


class WindowsProcesses:
    """By a snapshot of the system's list; the whole path only of those that may be asked."""

    def __init__(self) -> None:
        self._known: dict[int, Process] = {}

    def all(self) -> tuple[list[Process], bool]:
        there = _windows_names()
        known = {pid: process for pid, process in self._known.items() if there.get(pid) == process.words[0]}
        for number, (pid, name) in enumerate(there.items()):
            if pid not in known:
                known[pid] = Process(pid, _windows_path(pid) or name, (name,), number)
        is_other = known != self._known
        self._known = known
        return list(known.values()), is_other


def _windows_names() -> dict[int, str]:
    there: dict[int, str] = {}
    if sys.platform == "win32":
        kernel = ctypes.windll.kernel32
        kernel.CreateToolhelp32Snapshot.restype = ctypes.c_void_p
        snapshot = ctypes.c_void_p(kernel.CreateToolhelp32Snapshot(_SNAP_PROCESSES, 0))
        entry = _Entry32(size=ctypes.sizeof(_Entry32))
        if snapshot.value != ctypes.c_void_p(_NO_HANDLE).value:
            is_there = kernel.Process32FirstW(snapshot, ctypes.byref(entry))
            while is_there:
                there[entry.pid] = entry.name
                is_there = kernel.Process32NextW(snapshot, ctypes.byref(entry))
            kernel.CloseHandle(snapshot)
    return there


def _windows_path(pid: int) -> str:
    told = ""
    if sys.platform == "win32":
        kernel = ctypes.windll.kernel32
        kernel.OpenProcess.restype = ctypes.c_void_p
        process = kernel.OpenProcess(_QUERY_LIMITED, False, pid)
        if process:
            path, length = ctypes.create_unicode_buffer(1024), ctypes.c_uint32(1024)
            is_told = kernel.QueryFullProcessImageNameW(ctypes.c_void_p(process), 0, path, ctypes.byref(length))
            kernel.CloseHandle(ctypes.c_void_p(process))
            told = path.value if is_told else ""
    return told


class MacProcesses:
    """By libproc."""

    def __init__(self) -> None:
        self._known: dict[int, Process] = {}

    def all(self) -> tuple[list[Process], bool]:
        there = _mac_pids()
        known = {pid: self._known[pid] for pid in there if pid in self._known}
        for number, pid in enumerate(there):
            if pid not in known and (path := _mac_path(pid)):
                known[pid] = Process(pid, path, (path,), number)
        is_other = known != self._known
        self._known = known
        return list(known.values()), is_other


_MOST, _LONGEST = 4096, 4096


def _mac_pids() -> list[int]:
    there: list[int] = []
    if sys.platform == "darwin":
        pids = (ctypes.c_int * _MOST)()
        count = ctypes.CDLL("libproc.dylib").proc_listallpids(pids, ctypes.sizeof(pids))
        there = sorted(pid for pid in pids[: max(0, count)] if pid > 0)
    return there


def _mac_path(pid: int) -> str:
    told = ""
    if sys.platform == "darwin":
        path = ctypes.create_string_buffer(_LONGEST)
        length = ctypes.CDLL("libproc.dylib").proc_pidpath(pid, path, _LONGEST)
        told = os.fsdecode(path.raw[: max(0, length)])
    return told
