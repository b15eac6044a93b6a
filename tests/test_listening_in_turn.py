"""The real program, as one listener after the other: one process, one profile, and commands for each of them."""

import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from builders import MONDAY
from segue import cli
from segue.adapters.instance import Instance
from segue.adapters.listeners import NAMES, ListenerFolders
from segue.adapters.sqlite.profile import DATABASE, open_profile
from segue.adapters.sqlite.sharing import library_alone
from segue.domain.listener import Listener
from segue.domain.location import Named

PATIENCE = 300

ADDRESS = "https://radio.example.org/live"


@pytest.fixture
def house(demo: Path, tmp_path: Path) -> Path:
    """The profile of Anna, with one of Ben's in it."""
    root = tmp_path / "profile"
    root.mkdir()
    shutil.copy(demo / DATABASE, root / DATABASE)
    folders = ListenerFolders(root, library_alone)
    folders.make("ben", "")
    folders.rename("", "Anna")
    folders.enrol(Listener("ben", "Ben"))
    return root


def segue(house: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "segue.app", "--profile", str(house), *arguments]
    return subprocess.run(command, capture_output=True, text=True, timeout=PATIENCE, check=False)


def until(is_so: Callable[[], bool], else_: str) -> None:
    end = time.monotonic() + PATIENCE
    while not is_so():
        assert time.monotonic() < end, else_
        time.sleep(0.05)


@pytest.mark.skipif(not Path("/proc/self/cmdline").exists(), reason="looks at processes as Linux tells of them")
def test_the_program_becomes_that_of_another_listener(house: Path, tmp_path: Path) -> None:
    environment = os.environ | {"PULSE_SERVER": f"unix:{tmp_path}/none"}  # unheard
    command = [sys.executable, "-m", "segue.app", "--profile", str(house)]
    program = subprocess.Popen(command, env=environment)

    def typed() -> list[str]:
        return Path(f"/proc/{program.pid}/cmdline").read_text().split("\0")

    try:
        until(lambda: "Nothing plays" in segue(house, "ctl", "status").stdout, "it has not come up")
        assert segue(house, "--listener", "Eva").stderr == "segue: There is no listener called “Eva”.\n"
        assert segue(house, "--listener", "ben", "tracks").returncode == 1, "someone else listens"
        assert segue(house, "--listener", "ben").returncode == 0
        until(lambda: "--listener=Ben" in typed(), "it is still hers")
        until(lambda: json.loads((house / NAMES).read_text())["last"] == "ben", "it is not his")
        until(lambda: "Nothing plays" in segue(house, "ctl", "status").stdout, "he is not heard")
        assert segue(house, "--listener", "ben", "tracks").returncode == 0
        program.terminate()
        assert program.wait(PATIENCE) == 0
    finally:
        program.kill()
        program.wait()
    with closing(open_profile(house / "listeners" / "ben", MONDAY)) as ben:
        assert ben.settings.get("window") is not None


def test_commands_are_for_who_listened_last_or_is_named(house: Path) -> None:
    with closing(open_profile(house, MONDAY)) as anna:
        anna.playlists.create("Hers", [], MONDAY)
    lists = ("playlist", "list")
    assert "Hers" in segue(house, *lists).stdout
    assert segue(house, "--listener", " BEN ", *lists).stdout == ""
    ListenerFolders(house, library_alone).note("ben")
    assert segue(house, *lists).stdout == ""
    assert "Hers" in segue(house, *lists, "--listener", "anna").stdout
    assert "Known: Anna, Ben." in segue(house, *lists, "--listener", "eva").stderr


def test_a_folder_that_is_scanned_for_one_is_there_for_all(house: Path, tmp_path: Path) -> None:
    music = tmp_path / "more"
    music.mkdir()
    assert segue(house, "--listener", "ben", "scan", str(music)).returncode == 0
    for profile in (house, house / "listeners" / "ben"):
        with closing(open_profile(profile, MONDAY)) as its:
            assert music in its.tracks.folders()


def test_nothing_is_written_for_one_while_another_program_writes_for_another(house: Path, tmp_path: Path) -> None:
    music, lists = tmp_path / "more", tmp_path / "list.m3u8"
    music.mkdir()
    lists.write_text("song.flac\n")
    writing = Instance(house)
    assert writing.claim()
    try:
        for command in (("scan", str(music)), ("playlist", "import", str(lists))):
            refused = segue(house, "--listener", "ben", *command)
            assert (refused.returncode, "someone else listens" in refused.stderr) == (1, True)
    finally:
        writing.close()
    for profile in (house, house / "listeners" / "ben"):
        with closing(open_profile(profile, MONDAY)) as its:
            assert (music in its.tracks.folders(), its.playlists.all()) == (False, [])


def test_what_is_typed_for_the_next_one_means_the_same_window() -> None:
    typed = cli.parse(["--demo", "--at", "2026-11-27T21:00", "--profile", "/profile", "/song.flac"])
    again = cli.parse(list(cli.typed_for(typed, "-Ömer", ["-a song.flac", ADDRESS])))
    assert (again.profile, again.demo, again.at) == (Path("/profile"), True, typed.at)
    assert again.listener == "-Ömer"
    assert again.command == cli.OpenWindow(Named((Path("-a song.flac"),), (ADDRESS,)))
