"""The desktop's menu: what each installed program is called, and what it is for, by its desktop entry."""

import os
import shlex
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from pathlib import Path

from segue.domain.sensing import Program, ProgramKind

#: What the menu's categories say of a program's kind (Desktop Menu Specification, appendix A), most telling first.
_KINDS: Sequence[tuple[ProgramKind, frozenset[str]]] = (
    (ProgramKind.GAME, frozenset({"Game"})),
    (ProgramKind.VIDEO, frozenset({"AudioVideoEditing"})),
    (ProgramKind.MUSIC, frozenset({"Sequencer", "Midi", "Music"})),
    (ProgramKind.DEVELOPMENT, frozenset({"Development", "IDE"})),
    (ProgramKind.READING, frozenset({"Literature"})),
    (ProgramKind.GRAPHICS, frozenset({"Graphics"})),
    (ProgramKind.SCIENCE, frozenset({"Science", "Math"})),
    (ProgramKind.EDUCATION, frozenset({"Education"})),
    (ProgramKind.OFFICE, frozenset({"Office"})),
)

#: What starts games and keeps running behind them: that it runs is no sign of playing. By the id of its entry.
_LAUNCHERS = frozenset(
    {
        *("steam", "com.valvesoftware.Steam", "steam_steam", "lutris", "net.lutris.Lutris", "heroic"),
        *("com.heroicgameslauncher.hgl", "itch", "io.itch.itch", "com.usebottles.bottles", "minigalaxy"),
        *("io.github.sharkwouter.Minigalaxy", "org.prismlauncher.PrismLauncher", "minecraft-launcher"),
        *("com.mojang.Minecraft", "page.kramo.Cartridges", "hu.kramo.Cartridges", "io.github.dummerle.rare"),
        *("com.vysp3r.ProtonPlus", "net.davidotek.pupgui2", "protontricks", "wine", "winetricks"),
    }
)

#: Programs that run other programs: a process is known by what they run.
_WRAPPERS = frozenset({"env", "nice", "ionice", "nohup", "setsid", "gamemoderun", "mangohud", "prime-run", "exec"})


class Entry:
    """One desktop entry: the Program that it is, and by what its processes and its windows are known."""

    def __init__(self, program: Program, marks: frozenset[str], window: str) -> None:
        self.program = program
        self.marks = marks
        self.window = window


class Menu:
    """All entries of the menu, read again when one of their folders has changed."""

    def __init__(self, environment: Mapping[str, str] = os.environ) -> None:
        self._environment = environment
        self._times: tuple[int, ...] | None = None
        self._by_id: dict[str, Program] = {}
        self._by_mark: dict[str, Program] = {}
        self._by_window: dict[str, Program] = {}

    def refresh(self) -> bool:
        """Whether anything was read anew."""
        folders = [folder for folder in _folders(self._environment) if folder.is_dir()]
        times = tuple(time for folder in folders for time in _times(folder))
        if times == self._times:
            return False
        self._times = times
        self._by_id, self._by_mark, self._by_window = {}, {}, {}
        for folder in folders:  # the first that has an id is the one that counts
            for file in sorted(folder.rglob("*.desktop")):
                its_id = str(file.relative_to(folder).with_suffix("")).replace(os.sep, "-")
                if its_id not in self._by_id and (entry := read_entry(file, its_id)) is not None:
                    self._take(its_id, entry)
        return True

    def by_id(self, entry_id: str) -> Program | None:
        return self._by_id.get(entry_id)

    def by_mark(self, mark: str) -> Program | None:
        """By the name or the path of what is run, or by the name that a bundle has ("flatpak:", "snap:")."""
        return self._by_mark.get(mark)

    def by_window(self, window_class: str) -> Program | None:
        return self._by_window.get(window_class.lower())

    def _take(self, entry_id: str, entry: Entry) -> None:
        self._by_id[entry_id] = entry.program
        for mark in entry.marks:
            known = self._by_mark.get(mark)
            # Of several in one folder, as of an office, the one with the shortest name is called like the whole.
            if known is None or (mark.startswith("folder:") and len(entry.program.name) < len(known.name)):
                self._by_mark[mark] = entry.program
        for window in (entry.window, entry_id, entry_id.rpartition(".")[2]):
            if window:
                self._by_window.setdefault(window.lower(), entry.program)


def _folders(environment: Mapping[str, str]) -> Iterator[Path]:
    home = Path(environment.get("HOME", "/nowhere"))
    data_home = Path(environment.get("XDG_DATA_HOME") or home / ".local/share")
    shared = (environment.get("XDG_DATA_DIRS") or "/usr/local/share:/usr/share").split(":")
    bundles = (
        data_home / "flatpak/exports/share",
        Path("/var/lib/flatpak/exports/share"),
        Path("/var/lib/snapd/desktop"),
    )
    folders = (folder / "applications" for folder in (data_home, *map(Path, filter(None, shared)), *bundles))
    return iter(dict.fromkeys(folders))


def _times(folder: Path) -> Iterator[int]:
    """Of a folder and those within, which entries come to and go from."""
    yield folder.stat().st_mtime_ns
    for within in sorted(os.scandir(folder), key=lambda one: one.name):
        if within.is_dir():
            yield from _times(Path(within.path))


def read_entry(file: Path, entry_id: str) -> Entry | None:
    """None where it is not of a program, is not shown, or cannot be read."""
    try:
        told = _main_group(file.read_text("utf-8", errors="replace"))
    except OSError:
        return None
    if told.get("Type", "Application") != "Application" or told.get("Hidden") == "true":
        return None
    marks = frozenset(_marks(told))
    if not marks or told.get("NoDisplay") == "true":
        return None
    categories = frozenset(told.get("Categories", "").split(";"))
    kind = None if entry_id in _LAUNCHERS else kind_of(categories)
    return Entry(Program(entry_id, told.get("Name", entry_id), kind), marks, told.get("StartupWMClass", ""))


def kind_of(categories: frozenset[str]) -> ProgramKind | None:
    """What a program of these categories is for; None where they say nothing of what one does with it."""
    if {"Player", "Settings", "TerminalEmulator", "WebBrowser", "Email"} & categories:
        return None
    if "AudioVideo" in categories and not {"AudioVideoEditing", "Sequencer", "Midi"} & categories:
        return None  # one that plays music or films says no more than that one listens or looks
    if {"Office", "Viewer"} <= categories:
        return ProgramKind.READING
    return next((kind for kind, names in _KINDS if names & categories), None)


def _main_group(text: str) -> dict[str, str]:
    told: dict[str, str] = {}
    is_in = False
    for line in text.splitlines():
        if line.startswith("["):
            if is_in:
                break
            is_in = line.strip() == "[Desktop Entry]"
        elif is_in and not line.startswith("#") and "=" in line:
            name, _, value = line.partition("=")
            told[name.strip()] = value.strip()
    return told


def _marks(told: Mapping[str, str]) -> Iterator[str]:
    """By what a process that this entry has started can be known."""
    if flatpak := told.get("X-Flatpak"):
        yield f"flatpak:{flatpak}"
        return
    if snap := told.get("X-SnapInstanceName"):
        yield f"snap:{snap}"
        return
    try:
        words = shlex.split(told.get("Exec", ""))
    except ValueError:
        return
    if any("://" in word for word in words):  # it asks another program to start something, as Steam's shortcuts do
        return
    while words and (Path(words[0]).name in _WRAPPERS or "=" in words[0]):
        words = words[1:]
    if not words:
        return
    if Path(words[0]).name == "flatpak":
        if named := [word for word in words[2:] if not word.startswith(("-", "@"))]:
            yield f"flatpak:{named[0]}"
        return
    if words[0].startswith(("/snap/bin/", "/var/lib/snapd/snap/bin/")):
        yield f"snap:{Path(words[0]).name.partition('.')[0]}"
        return
    run = run_by(words) if is_interpreter(words[0]) else words[0]
    if run is not None:
        yield run
        yield from _where_it_leads(run)


def _where_it_leads(run: str) -> Iterator[str]:
    """The file itself, where a path is a link or only a name is told; and the folder that is the program's own, since
    such a file is often a script that runs another one there.
    """
    path = (
        run
        if "/" in run
        else next((f"{folder}/{run}" for folder in _BIN if os.access(f"{folder}/{run}", os.X_OK)), "")
    )
    if path:
        yield path
        path = os.path.realpath(path)
        yield path
        folder = os.path.dirname(path)  # noqa: PTH120
        yield from own_folder(os.path.dirname(folder) if folder.endswith("/bin") else folder)  # noqa: PTH120


def own_folder(folder: str) -> Iterator[str]:
    """The mark of a folder that holds one program and what belongs to it; none for one that holds many."""
    home = os.path.expanduser("~")  # noqa: PTH111
    depth = folder.count("/")
    if folder.startswith(f"{home}/"):
        is_own = depth - home.count("/") >= _OWN_DEPTH_AT_HOME
    else:
        is_own = depth >= _OWN_DEPTH and folder not in _SHARED and not folder.endswith("-linux-gnu")
    if is_own:
        yield f"folder:{folder}"


_BIN = ("/usr/local/bin", "/usr/bin", "/bin", "/usr/games", "/usr/local/games")
_SHARED = frozenset(
    {
        *(*_BIN, "/usr/sbin", "/usr/lib", "/usr/lib64", "/usr/libexec", "/usr/share", "/usr/local", "/usr/local/lib"),
        *(
            "/usr/local/share",
            "/usr/local/sbin",
            "/var/lib",
            "/etc/alternatives",
            "/usr/share/games",
            "/usr/lib/games",
        ),
    }
)
_OWN_DEPTH, _OWN_DEPTH_AT_HOME = 2, 3

#: What runs scripts: their processes are known by the script.
_INTERPRETERS = frozenset(
    {"python", "perl", "ruby", "bash", "sh", "dash", "zsh", "gjs", "gjs-console", "node", "electron", "mono", "java"}
)
#: What comes before a script that is told inline, which has no name; and before one that is found by its name.
_INLINE, _NAMED = ("-c", "-e"), ("-m", "-jar")


def is_interpreter(run: str) -> bool:
    return run.rpartition("/")[2].rstrip("0123456789.") in _INTERPRETERS


def run_by(words: Sequence[str]) -> str | None:
    """The script that an interpreter runs, by its command line; None where it runs none that has a name."""
    for before, word in pairwise(words):
        if before in _INLINE:
            return None
        if before in _NAMED or not word.startswith("-"):
            return word
    return None
