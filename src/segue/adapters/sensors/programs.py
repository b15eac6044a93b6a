"""Which programs run, and which is in front: processes and windows, joined with the desktop's menu."""

import os
import plistlib
import re
import sys
from collections.abc import Callable, Iterable
from functools import cache
from pathlib import Path

from segue.adapters.sensors.front import Window, front_window
from segue.adapters.sensors.menu import Menu, is_interpreter, own_folder, run_by
from segue.adapters.sensors.processes import LinuxProcesses, MacProcesses, Process, WindowsProcesses
from segue.domain.sensing import Hindrance, Program, ProgramKind, Seen

_Recognise = Callable[[Process], Program | None]


class DesktopPrograms:
    """The `ProgramSensor` port. On Windows and macOS programs are known by where they lie and by what they say of
    themselves, and the window in front is not looked at.
    """

    def __init__(self) -> None:
        self._menu = Menu()
        self._processes: LinuxProcesses | WindowsProcesses | MacProcesses = LinuxProcesses()
        self._recognise: _Recognise = lambda process: program_of(process, self._menu)
        if sys.platform == "win32":
            self._processes, self._recognise = WindowsProcesses(), windows_program
        elif sys.platform == "darwin":
            self._processes, self._recognise = MacProcesses(), mac_program
        self._programs: dict[int, Program] = {}
        self._running: tuple[Program, ...] = ()

    def look(self) -> Seen:
        if sys.platform == "linux" and Path("/.flatpak-info").exists():
            return Seen(hidden=Hindrance.SANDBOX, front_hidden=Hindrance.SANDBOX)
        processes, are_others = self._processes.all()
        is_other_menu = sys.platform == "linux" and self._menu.refresh()
        if are_others or is_other_menu:
            self._sort(processes)
        window = front_window()
        if isinstance(window, Hindrance):
            return Seen(self._running, front_hidden=window)
        return Seen(self._running, None if window is None else self._in_front(window))

    def _sort(self, processes: Iterable[Process]) -> None:
        self._programs, by_key = {}, dict[str, Program]()
        for process in sorted(processes, key=lambda process: (process.began, process.pid)):
            program = self._recognise(process)
            if program is not None:
                known = by_key.get(program.key)
                # Of a game's many processes not all know what it is called.
                if known is None or known.name in _NAMELESS:
                    by_key[program.key] = program
                self._programs[process.pid] = program
        self._programs = {pid: by_key[program.key] for pid, program in self._programs.items()}
        self._running = tuple(reversed(by_key.values()))

    def _in_front(self, window: Window) -> Program | None:
        for name in window.classes:
            if steam := re.fullmatch(r"steam_app_(\d+)", name):
                key = f"steam:{steam[1]}"
                return next((it for it in self._running if it.key == key), Program(key, _STEAM, ProgramKind.GAME))
        # A class is told by one of two words, the second being the more general one.
        for name in window.classes:
            if (program := self._menu.by_window(name)) is not None:
                return program
        return None if window.pid is None else self._programs.get(window.pid)


# ---------------------------------------------------------------- Linux

_STEAM, _LUTRIS, _HEROIC = "A game from Steam", "A game from Lutris", "A game from Heroic"
_NAMELESS = frozenset({_STEAM, _LUTRIS, _HEROIC})

#: What Steam itself runs as, and the numbers under which it has itself and what games share.
_STEAM_ITSELF = frozenset({"steam", "steamwebhelper", "steamerrorreporter"})
_NO_GAMES = frozenset({"", "0", "769", "228980"})
#: Folders beside the games that hold what games run on.
_RUNTIME = re.compile(r"(Proton|SteamLinuxRuntime|Steamworks|SteamVR|Steam Controller).*")
_IN_STEAM = re.compile(r"[/\\]steamapps[/\\]common[/\\]([^/\\]+)", re.IGNORECASE)

#: What Wine runs to be a Windows.
_WINDOWS_ITSELF = frozenset(
    {
        *("services.exe", "explorer.exe", "winedevice.exe", "plugplay.exe", "svchost.exe", "rpcss.exe", "start.exe"),
        *(
            "conhost.exe",
            "wineboot.exe",
            "winemenubuilder.exe",
            "tabtip.exe",
            "rundll32.exe",
            "cmd.exe",
            "winecfg.exe",
        ),
        *("wineconsole.exe", "regedit.exe", "iexplore.exe", "msiexec.exe", "xalia.exe", "steam.exe", "control.exe"),
    }
)

#: What a desktop calls the unit of an entry's processes (systemd's "Desktop environments").
_UNIT = re.compile(r"app-(?:flatpak-|gnome-|kde-|cosmic-)?(.+?)(?:-\d+|@[^.]*)?\.(?:scope|service)")


def program_of(process: Process, menu: Menu) -> Program | None:
    """Its own entry goes before what started it: a browser that a game has opened is a browser. What was started by
    a launcher of games is a game; then come the bundle in which it runs and the unit that the desktop made for it.
    """
    told = process.environment
    bundle = _bundle(process)
    if bundle is None and (own := _own(process, menu)) is not None:
        return own
    if (game := _game(process)) is not None:
        return game
    if bundle is not None:
        return menu.by_mark(bundle) or menu.by_id(told.get("FLATPAK_ID", ""))
    if unit := _UNIT.fullmatch(process.unit):
        return menu.by_id(re.sub(r"\\x([0-9a-f]{2})", lambda code: chr(int(code[1], 16)), unit[1]))
    return None


def _bundle(process: Process) -> str | None:
    told = process.environment
    if flatpak := told.get("FLATPAK_ID"):
        return f"flatpak:{flatpak}"
    if (snap := told.get("SNAP_INSTANCE_NAME")) and process.run.startswith("/snap/"):
        return f"snap:{snap}"
    if (image := told.get("APPIMAGE")) and process.run.startswith("/tmp/.mount_"):
        return image
    return None


def _own(process: Process, menu: Menu) -> Program | None:
    run = process.run
    if is_interpreter(run):
        script = run_by(process.words)
        return None if script is None else menu.by_mark(script) or menu.by_mark(script.rpartition("/")[2])
    if (program := menu.by_mark(run)) is not None:
        return program
    folder = run.rpartition("/")[0]
    for place in (folder, folder.rpartition("/")[0]):
        for mark in own_folder(place):
            if (program := menu.by_mark(mark)) is not None:
                return program
    return None


def _game(process: Process) -> Program | None:
    name = process.run.rpartition("/")[2]
    told = process.environment
    folder = _steam_folder(process)
    number = told.get("SteamAppId", "")
    number = told.get("SteamGameId", "") if number in _NO_GAMES else number
    if name in _STEAM_ITSELF:
        return None
    if number not in _NO_GAMES:
        return Program(f"steam:{number}", folder or _STEAM, ProgramKind.GAME)
    if folder is not None:
        return Program(f"steam:{folder}", folder, ProgramKind.GAME)
    if uuid := told.get("LUTRIS_GAME_UUID"):
        return Program(f"lutris:{uuid}", _windows_name(process) or _LUTRIS, ProgramKind.GAME)
    if app := told.get("HEROIC_APP_NAME"):
        return Program(f"heroic:{app}", _windows_name(process) or _HEROIC, ProgramKind.GAME)
    if name.startswith("wine") and (windows := _windows_name(process)):
        return Program(f"wine:{windows.lower()}", windows, ProgramKind.GAME)
    if is_interpreter(name) and any(word.startswith(_MINECRAFT) for word in process.words):
        return Program("minecraft", "Minecraft", ProgramKind.GAME)
    return None


_MINECRAFT = ("net.minecraft.", "net.fabricmc.", "cpw.mods.", "org.prismlauncher.", "org.multimc.")


def _steam_folder(process: Process) -> str | None:
    for word in (process.run, *process.words):
        for found in _IN_STEAM.finditer(word):
            if not _RUNTIME.fullmatch(found[1]):
                return found[1]
    return None


def _windows_name(process: Process) -> str | None:
    """The name of what Wine runs here, without its ending."""
    for word in process.words:
        name = re.split(r"[/\\]", word)[-1]
        if name.lower().endswith(".exe") and name.lower() not in _WINDOWS_ITSELF:
            return name[:-4]
    return None


# ---------------------------------------------------------------- Windows

_WINDOWS_GAMES = re.compile(
    r"\\(?:steamapps\\common|Epic Games|GOG Galaxy\\Games|GOG Games|XboxGames|Riot Games)"
    r"\\([^\\]+)\\",
    re.IGNORECASE,
)
_NO_WINDOWS_GAMES = frozenset({"launcher", "steamworks shared", "directxredist"})
_WINDOWS_PROGRAMS = {
    ProgramKind.DEVELOPMENT: "code devenv idea64 pycharm64 webstorm64 clion64 rider64 goland64 studio64 sublime_text",
    ProgramKind.OFFICE: "winword excel powerpnt onenote soffice visio winproj",
    ProgramKind.GRAPHICS: "photoshop illustrator indesign gimp-2.10 gimp-3 inkscape krita blender affinity figma",
    ProgramKind.VIDEO: "premiere resolve afterfx kdenlive shotcut obs64",
    ProgramKind.MUSIC: "ableton reaper flstudio fl64 cubase bitwig audacity musescore4",
    ProgramKind.READING: "acrord32 acrobat calibre sumatrapdf kindle",
    ProgramKind.SCIENCE: "matlab mathematica rstudio",
}
_WINDOWS_KINDS = {name: kind for kind, names in _WINDOWS_PROGRAMS.items() for name in names.split()}


def windows_program(process: Process) -> Program | None:
    """A game by where it lies; of others only the best known, by their names."""
    if (found := _WINDOWS_GAMES.search(process.run)) and found[1].lower() not in _NO_WINDOWS_GAMES:
        return Program(f"game:{found[1].lower()}", found[1], ProgramKind.GAME)
    name = process.words[0].lower().removesuffix(".exe")
    kind = _WINDOWS_KINDS.get(name)
    return None if kind is None else Program(f"exe:{name}", process.words[0].removesuffix(".exe"), kind)


# ---------------------------------------------------------------- macOS

_MAC_KINDS = {
    "public.app-category.developer-tools": ProgramKind.DEVELOPMENT,
    "public.app-category.productivity": ProgramKind.OFFICE,
    "public.app-category.business": ProgramKind.OFFICE,
    "public.app-category.finance": ProgramKind.OFFICE,
    "public.app-category.graphics-design": ProgramKind.GRAPHICS,
    "public.app-category.photography": ProgramKind.GRAPHICS,
    "public.app-category.video": ProgramKind.VIDEO,
    "public.app-category.education": ProgramKind.EDUCATION,
    "public.app-category.reference": ProgramKind.READING,
    "public.app-category.books": ProgramKind.READING,
}


def mac_program(process: Process) -> Program | None:
    """By the category that an application gives itself."""
    bundle, is_app, _ = process.run.partition(".app/Contents/")
    return _mac_bundle(f"{bundle}.app") if is_app else None


@cache
def _mac_bundle(bundle: str) -> Program | None:
    try:
        told = plistlib.loads(Path(bundle, "Contents", "Info.plist").read_bytes())
    except (OSError, plistlib.InvalidFileException, ValueError):
        return None
    category = str(told.get("LSApplicationCategoryType", ""))
    name = os.path.basename(bundle).removesuffix(".app")  # noqa: PTH119
    kind = ProgramKind.GAME if "games" in category or _IN_STEAM.search(bundle) else _MAC_KINDS.get(category)
    return None if kind is None else Program(str(told.get("CFBundleIdentifier", name)), name, kind)
