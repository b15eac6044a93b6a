"""Which programs run: real processes, by real desktop entries."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from segue.adapters.sensors import programs as module
from segue.adapters.sensors.menu import Menu, kind_of, run_by
from segue.adapters.sensors.processes import Process
from segue.adapters.sensors.programs import DesktopPrograms, mac_program, program_of, windows_program
from segue.domain.sensing import Hindrance, Program, ProgramKind, Seen

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="by /proc")

GAME, DEVELOPMENT, OFFICE = ProgramKind.GAME, ProgramKind.DEVELOPMENT, ProgramKind.OFFICE


class Machine:
    """A menu of its own, programs that do nothing, and the processes that run them."""

    def __init__(self, folder: Path, qtbot: QtBot) -> None:
        self.folder = folder
        self._qtbot = qtbot
        self.sensor = DesktopPrograms()
        self._running: list[subprocess.Popen[bytes]] = []

    def entry(self, its_id: str, exec_: str, categories: str = "", more: str = "") -> None:
        file = self.folder / "share" / "applications" / f"{its_id}.desktop"
        file.parent.mkdir(parents=True, exist_ok=True)
        told = (
            f"[Desktop Entry]\nType=Application\nName={its_id.title()}\nExec={exec_}\nCategories={categories}\n{more}"
        )
        file.write_text(f"# a comment\n{told}\n[Desktop Action new]\nName=Something else\nExec=other\n")

    def program(self, where: str) -> Path:
        """It waits for as long as its first argument says, in seconds."""
        path = self.folder / where
        path.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(shutil.which("sleep") or "", path)
        return path

    def run(self, *words: object, environment: Mapping[str, str] | None = None, called: str | None = None) -> int:
        """Until the test ends; `called` is what it says that it is."""
        command = [str(word) for word in words]
        env = {"PATH": os.environ["PATH"], **(environment or {})}
        executable = command[0] if called is not None else None
        process = subprocess.Popen([called or command[0], *command[1:]], executable=executable, env=env)
        self._running.append(process)
        began = os.fsencode(called or command[0]) + b"\0"
        told = Path(f"/proc/{process.pid}/cmdline")  # it has been forked, and is not yet what it is to be
        self._qtbot.waitUntil(lambda: told.read_bytes().startswith(began))
        return process.pid

    def end(self) -> None:
        for process in self._running:
            process.kill()
            process.wait()
        self._running.clear()

    def look(self) -> Seen:
        return self.sensor.look()

    @property
    def running(self) -> dict[str, Program]:
        return {program.key: program for program in self.look().running}


@pytest.fixture
def machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> Iterator[Machine]:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "share"))
    monkeypatch.setenv("XDG_DATA_DIRS", str(tmp_path / "nothing"))
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-0")
    made = Machine(tmp_path, qtbot)
    yield made
    made.end()


def test_a_program_is_known_by_its_entry(machine: Machine) -> None:
    editor = machine.program("opt/editor/bin/my-editor")
    machine.entry("editor", f"env LANG=C {editor} %F", "Development;IDE;")
    machine.run(editor, 60)
    seen = machine.look()
    assert Program("editor", "Editor", DEVELOPMENT) in seen.running
    assert seen.hidden is None
    assert seen.front_hidden is Hindrance.WAYLAND


def test_one_that_has_ended_does_not_run(machine: Machine) -> None:
    editor = machine.program("opt/editor/my-editor")
    machine.entry("editor", str(editor), "Development;")
    machine.run(editor, 60)
    assert "editor" in machine.running
    machine.end()
    assert "editor" not in machine.running


def test_the_one_that_was_started_last_comes_first(machine: Machine) -> None:
    for name in ("one", "two"):
        machine.entry(name, str(machine.program(f"opt/{name}/{name}")), "Office;")
    machine.run(machine.folder / "opt/two/two", 60)
    machine.run(machine.folder / "opt/one/one", 60)
    assert [key for key in machine.running if key in ("one", "two")] == ["one", "two"]


def test_an_entry_that_comes_later_is_read(machine: Machine) -> None:
    editor = machine.program("opt/editor/my-editor")
    machine.run(editor, 60)
    machine.entry("other", "/nowhere/other")
    assert "editor" not in machine.running
    machine.entry("editor", str(editor), "Development;")
    assert "editor" in machine.running


def test_a_link_leads_to_what_runs(machine: Machine) -> None:
    real = machine.program("opt/real/real-thing")
    (machine.folder / "thing").symlink_to(real)
    machine.entry("thing", f"{machine.folder}/thing", "Office;")
    machine.run(real, 60)
    assert machine.running["thing"].kind is OFFICE


def test_a_name_without_a_path_is_looked_for(machine: Machine) -> None:
    machine.entry("sleep", "sleep 100", "Office;")
    machine.run("/usr/bin/sleep", 60)
    assert "sleep" in machine.running


def test_a_script_is_known_by_itself_and_not_by_what_runs_it(machine: Machine) -> None:
    machine.entry("python", sys.executable, "Development;")
    machine.entry("notes", f"{machine.folder}/notes.py", "Office;")
    (machine.folder / "notes.py").write_text("import time\ntime.sleep(60)\n")
    (machine.folder / "other.py").write_text("import time\ntime.sleep(60)\n")
    machine.run(sys.executable, "-B", machine.folder / "notes.py")
    machine.run(sys.executable, machine.folder / "other.py")
    assert "notes" in machine.running
    assert "python" not in machine.running


def test_what_a_script_starts_beside_itself_is_the_same_program(machine: Machine) -> None:
    """As an office does: its entries name a script, and another file in that folder is what runs."""
    binary = machine.program("lib/suite/program/suite.bin")
    machine.program("lib/suite/program/suite")
    for name in ("suite", "suite-writer"):
        machine.entry(name, f"{machine.folder}/lib/suite/program/suite --{name}", "Office;")
    machine.run(binary, 60)
    assert list(machine.running) == ["suite"]


def test_flatpaks_and_snaps_are_known_by_their_names(machine: Machine) -> None:
    tool = machine.program("app/bin/tool")
    machine.entry("org.example.Draw", "/usr/bin/flatpak run --command=draw org.example.Draw @@u %U @@", "Graphics;")
    machine.entry(
        "org.example.Write", "/usr/bin/flatpak run org.example.Write", "Office;", "X-Flatpak=org.example.Write"
    )
    machine.run(tool, 60, environment={"FLATPAK_ID": "org.example.Draw"})
    machine.run(tool, 60, environment={"FLATPAK_ID": "org.example.Write"})
    assert machine.running["org.example.Draw"].kind is ProgramKind.GRAPHICS
    assert machine.running["org.example.Write"].kind is OFFICE


# ---------------------------------------------------------------- games


def test_a_game_of_steam_is_called_by_its_folder(machine: Machine) -> None:
    told = {"SteamAppId": "753640", "SteamGameId": "753640"}
    machine.run(machine.program("bin/reaper"), 60, environment=told)
    game = machine.program("steamapps/common/Outer Wilds/OuterWilds")
    machine.run(game, 60, environment=told)
    assert machine.running == {"steam:753640": Program("steam:753640", "Outer Wilds", GAME)}


def test_steam_itself_is_no_game_and_neither_is_a_shortcut_of_it(machine: Machine) -> None:
    steam = machine.program("opt/steam/steam")
    machine.entry("steam", f"{steam} %U", "Network;FileTransfer;Game;")
    machine.entry("Outer Wilds", f"{steam} steam://rungameid/753640", "Game;")
    machine.run(steam, 60)
    assert machine.running["steam"].kind is None
    assert "Outer Wilds" not in machine.running


def test_a_browser_that_a_game_has_opened_is_a_browser(machine: Machine) -> None:
    browser = machine.program("opt/browser/browser")
    machine.entry("browser", str(browser), "Network;WebBrowser;")
    machine.run(browser, 60, environment={"SteamAppId": "753640"})
    assert machine.running["browser"].kind is None


def test_a_windows_game_by_proton(machine: Machine) -> None:
    wine = machine.program("Proton/files/bin/wine64-preloader")
    game = r"Z:\home\ann\.steam\steamapps\common\Hades\x64\Hades.exe"
    told = {"SteamAppId": "1145360"}
    machine.run(wine, 60, called=r"C:\windows\system32\services.exe", environment=told)
    machine.run(wine, 60, called=game, environment=told)
    assert machine.running == {"steam:1145360": Program("steam:1145360", "Hades", GAME)}


def test_a_windows_game_by_wine_alone(machine: Machine) -> None:
    wine = machine.program("opt/wine-stable/bin/wine64-preloader")
    machine.run(wine, 60, called=r"C:\windows\system32\explorer.exe")
    assert machine.running == {}
    machine.run(wine, 60, called=r"C:\Games\Diablo II\Game.exe")
    assert machine.running == {"wine:game": Program("wine:game", "Game", GAME)}


@pytest.mark.parametrize(("variable", "key"), [("LUTRIS_GAME_UUID", "lutris:17"), ("HEROIC_APP_NAME", "heroic:17")])
def test_games_of_other_launchers(machine: Machine, variable: str, key: str) -> None:
    wine = machine.program("runners/wine/bin/wine64-preloader")
    machine.run(machine.program("bin/wineserver"), 60, environment={variable: "17"})
    assert machine.running[key].kind is GAME
    machine.run(wine, 60, called=r"D:\Celeste\Celeste.exe", environment={variable: "17"})
    assert machine.running == {key: Program(key, "Celeste", GAME)}


def test_minecraft(machine: Machine) -> None:
    java = machine.program("jre/bin/java")
    assert program_of(Process(1, str(java), ("java", "-Xmx2G", "net.minecraft.client.main.Main")), Menu()) == Program(
        "minecraft", "Minecraft", GAME
    )


# ---------------------------------------------------------------- words


@pytest.mark.parametrize(
    ("categories", "kind"),
    [
        ("Game;ArcadeGame", GAME),
        ("AudioVideo;Video;AudioVideoEditing", ProgramKind.VIDEO),
        ("AudioVideo;Audio;Sequencer", ProgramKind.MUSIC),
        ("AudioVideo;Audio;Player", None),
        ("AudioVideo;Music", None),
        ("Qt;Graphics;Office;Viewer", ProgramKind.READING),
        ("GNOME;Graphics;RasterGraphics;Viewer", ProgramKind.GRAPHICS),
        ("Office;WordProcessor", OFFICE),
        ("Office;Network;Email", None),
        ("System;TerminalEmulator;Development", None),
        ("Network;WebBrowser", None),
        ("Education;Science;Math", ProgramKind.SCIENCE),
        ("Utility;TextEditor", None),
        ("", None),
    ],
)
def test_what_categories_say(categories: str, kind: ProgramKind | None) -> None:
    assert kind_of(frozenset(categories.split(";"))) is kind


@pytest.mark.parametrize(
    ("words", "script"),
    [
        (["python3", "/usr/bin/terminator"], "/usr/bin/terminator"),
        (["/usr/bin/python3.11", "-B", "/opt/a.py", "x"], "/opt/a.py"),
        (["bash", "-c", "echo"], None),
        (["python3", "-m", "segue"], "segue"),
        (["java", "-Xmx1G", "-jar", "/opt/a.jar"], "/opt/a.jar"),
        (["gjs"], None),
    ],
)
def test_what_an_interpreter_runs(words: list[str], script: str | None) -> None:
    assert run_by(words) == script


@pytest.mark.parametrize(
    "unit",
    [
        "app-gnome-org.example.Paint-4711.scope",
        "app-org.example.Paint@1f2e3d.service",
        "app-org.example.Paint-4711.scope",
        "app-flatpak-org.example.Paint-4711.scope",
    ],
)
def test_what_the_desktop_calls_it(machine: Machine, unit: str) -> None:
    machine.entry("org.example.Paint", "paint-wrapper", "Graphics;")
    menu = Menu()
    menu.refresh()
    assert program_of(Process(1, "/usr/bin/java", ("java",), unit=unit), menu) == menu.by_id("org.example.Paint")


@pytest.mark.parametrize("more", ["NoDisplay=true", "Hidden=true", "Type=Link"])
def test_what_is_not_shown_is_no_program(machine: Machine, more: str) -> None:
    machine.entry("thing", "/opt/thing", "Office;", more)
    menu = Menu()
    menu.refresh()
    assert menu.by_id("thing") is None


def test_entries_in_folders_and_damaged_ones(machine: Machine) -> None:
    machine.entry("kde/thing", "/opt/thing/thing", "Office;")
    machine.entry("broken", '/opt/"thing', "Office;")
    (machine.folder / "share" / "applications" / "bytes.desktop").write_bytes(b"\xff\xfe[Desktop Entry]\0")
    menu = Menu()
    assert menu.refresh()
    assert not menu.refresh()
    found = menu.by_id("kde-thing")
    assert found is not None
    assert found.kind is OFFICE
    assert menu.by_id("broken") is None


# ---------------------------------------------------------------- other systems, as far as they can be tried here


def test_windows_programs_by_place_and_name() -> None:
    game = Process(1, r"C:\Program Files (x86)\Steam\steamapps\common\Hades\x64\Hades.exe", ("Hades.exe",))
    assert windows_program(game) == Program("game:hades", "Hades", GAME)
    office = windows_program(Process(1, r"C:\Program Files\Office\WINWORD.EXE", ("WINWORD.EXE",)))
    assert office is not None
    assert office.kind is OFFICE
    assert windows_program(Process(1, "", ("svchost.exe",))) is None


def test_mac_applications_by_what_they_say(tmp_path: Path) -> None:
    module._mac_bundle.cache_clear()
    contents = tmp_path / "Chess.app" / "Contents"
    (contents / "MacOS").mkdir(parents=True)
    (contents / "Info.plist").write_text(
        "<?xml version='1.0'?><plist version='1.0'><dict><key>CFBundleIdentifier</key><string>chess</string>"
        "<key>LSApplicationCategoryType</key><string>public.app-category.board-games</string></dict></plist>"
    )
    path = str(contents / "MacOS" / "Chess")
    assert mac_program(Process(1, path, (path,))) == Program("chess", "Chess", GAME)
    assert mac_program(Process(1, "/usr/libexec/thing", ())) is None
    other = str(tmp_path / "Other.app" / "Contents" / "MacOS" / "Other")
    assert mac_program(Process(1, other, ())) is None
