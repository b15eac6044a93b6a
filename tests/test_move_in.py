"""`segue move-in` as it is typed."""

import json
import os
import shutil
from contextlib import closing
from pathlib import Path

import pytest

from builders import MONDAY, a_file, tags
from segue.adapters.instance import Instance
from segue.adapters.sqlite.profile import open_profile, open_writer
from typed import Ran, run

_LIBRARY = """<?xml version="1.0" standalone="yes"?>
<rhythmdb version="2.0">
  <entry type="song"><title>One</title><location>file:///music/one.mp3</location>
    <play-count>7</play-count><rating>3</rating></entry>
  <entry type="song"><title>Gone</title><location>file:///music/gone%FF.mp3</location></entry>
</rhythmdb>"""

_LISTS = """<rhythmdb-playlists><playlist name="Gym" type="static">
  <location>file:///music/one.mp3</location></playlist></rhythmdb-playlists>"""


def segue(home: Path, *arguments: str | Path) -> Ran:
    return run(home, "move-in", *arguments, "--profile", home / "profile")


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """A listener who has used Rhythmbox, and whose library is scanned here."""
    there = tmp_path / ".local/share/rhythmbox"
    there.mkdir(parents=True)
    (there / "rhythmdb.xml").write_text(_LIBRARY)
    (there / "playlists.xml").write_text(_LISTS)
    with (
        closing(open_profile(tmp_path / "profile", MONDAY)) as profile,
        closing(open_writer(profile.file)) as writer,
    ):
        writer.write([a_file("/music/one.mp3", tags("One"))], MONDAY)
    return tmp_path


def test_whose_libraries_are_there(home: Path) -> None:
    path = home / ".local/share/rhythmbox/rhythmdb.xml"
    assert segue(home).stdout == f"Rhythmbox: {path}\n"
    assert json.loads(segue(home, "--json").stdout) == {"player": "Rhythmbox", "path": str(path)}
    shutil.rmtree(path.parent)
    ran = segue(home)
    assert (ran.returncode, ran.stdout) == (
        0,
        "No library of another player was found. Name its file: segue move-in FILE\n",
    )
    assert segue(home, "--json").stdout == ""


@pytest.mark.parametrize("source", ["rhythmbox", "Rhythmbox", ".local/share/rhythmbox/rhythmdb.xml"])
def test_moving_in(home: Path, source: str) -> None:
    told = json.loads(segue(home, source, "--json").stdout)
    assert told.pop("path").endswith("rhythmdb.xml")
    gone = os.fsdecode(b"/music/gone\xff.mp3")
    there = {"player": "Rhythmbox", "matched": 1, "unmatched": 1, "loved": 0, "skips": 0, "not_found": [gone]}
    assert told == there | {"ratings": 1, "plays": 7, "playlists": 1}
    again = segue(home, source)
    assert (again.returncode, again.stderr) == (0, "")
    assert again.stdout.splitlines() == [
        "Rhythmbox: 1 track found again, 1 not",
        "new: 0 ratings, 0 loved, 0 plays, 0 skips, 0 playlists",
        "Not in the library:",
        f"  {gone}",
    ]
    with closing(open_profile(home / "profile", MONDAY)) as profile:
        (track,) = profile.tracks.at_path(Path("/music/one.mp3"))
        assert track.rating == 3.0
        assert [playlist.name for playlist in profile.playlists.all()] == ["Gym"]


@pytest.mark.parametrize(
    ("source", "sentence"),
    [
        ("strawberry", "No library of strawberry was found. Name its file: segue move-in FILE"),
        ("Quod Libet", "No library of Quod Libet was found. Name its file: segue move-in FILE"),
        ("nowhere.xml", "There is no file “nowhere.xml”."),
        ("profile", "There is no file “profile”."),
        ("profile/segue.db", "“profile/segue.db” is no library of Strawberry, Clementine or Amarok."),
    ],
)
def test_what_cannot_be_moved_in_from(home: Path, source: str, sentence: str) -> None:
    ran = segue(home, source)
    assert (ran.returncode, ran.stdout, ran.stderr) == (1, "", f"segue: {sentence}\n")


def test_before_the_first_scan(home: Path) -> None:
    shutil.rmtree(home / "profile")
    ran = segue(home, "rhythmbox")
    assert ran.returncode == 1
    assert "Scan your music first" in ran.stderr


def test_while_the_window_is_open(home: Path) -> None:
    instance = Instance(home / "profile")
    assert instance.claim()
    try:
        assert segue(home).returncode == 0
        ran = segue(home, "rhythmbox")
    finally:
        instance.close()
    assert ran.returncode == 1
    assert ran.stderr == "segue: Segue is open with this profile. Move in from its settings, or close it first.\n"


def test_wrong_usage(home: Path) -> None:
    assert segue(home, "rhythmbox", "strawberry").returncode == 2
