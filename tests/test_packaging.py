"""What the desktop is told of Segue: entries that its own tools find valid, and that tell the truth."""

import configparser
import os
import shutil
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QMimeDatabase
from PySide6.QtGui import QImage

from segue import __version__, cli
from segue.adapters.desktop import mpris
from segue.adapters.music_folders import SHEET, SUFFIXES
from segue.core.media_types import MEDIA_TYPES
from segue.core.ports.playlists import LIST_SUFFIXES

ROOT = Path(__file__).parents[1]
LINUX = ROOT / "packaging" / "linux"
ENTRY = LINUX / "segue.desktop"
METADATA = LINUX / "local.segue.segue.metainfo.xml"

#: Endings that Qt's copy of the shared database does not know.
UNNAMED = {".caf", ".jspf", ".m4p", ".tak", ".weba"}


def entry() -> configparser.ConfigParser:
    parser = configparser.ConfigParser(interpolation=None)
    parser.optionxform = str  # type: ignore[assignment, method-assign]
    parser.read(ENTRY, encoding="utf-8")
    return parser


@pytest.mark.skipif(not shutil.which("desktop-file-validate"), reason="desktop-file-utils is not installed")
def test_the_desktop_entry_is_valid() -> None:
    done = subprocess.run(["desktop-file-validate", ENTRY], capture_output=True, text=True)
    assert (done.returncode, done.stdout) == (0, "")


@pytest.mark.skipif(not shutil.which("appstreamcli"), reason="appstream is not installed")
def test_the_metadata_are_valid() -> None:
    done = subprocess.run(["appstreamcli", "validate", "--no-net", METADATA], capture_output=True, text=True)
    assert done.returncode == 0, done.stdout


def test_the_entry_names_all_that_can_be_opened() -> None:
    assert entry()["Desktop Entry"]["MimeType"].strip(";").split(";") == list(MEDIA_TYPES)
    database = QMimeDatabase()
    for suffix in {*SUFFIXES, *LIST_SUFFIXES, SHEET} - UNNAMED:
        known = {its.name() for its in database.mimeTypesForFileName(f"x{suffix}")}
        assert known & set(MEDIA_TYPES), suffix


def test_each_action_is_a_command() -> None:
    sections = entry()
    actions = sections["Desktop Entry"]["Actions"].strip(";").split(";")
    assert actions == [name.removeprefix("Desktop Action ") for name in sections if name.startswith("Desktop Action")]
    for action in actions:
        program, *words = sections[f"Desktop Action {action}"]["Exec"].split()
        assert program == "segue"
        assert isinstance(cli.parse(words).command, cli.Control)


def test_the_metadata_are_those_of_this_program() -> None:
    root = ElementTree.parse(METADATA).getroot()
    assert root.findtext("id") == METADATA.name.removesuffix(".metainfo.xml")
    assert root.findtext("launchable") == ENTRY.name
    assert root.findtext("provides/dbus") == mpris.NAME
    assert next(root.iter("release")).get("version") == __version__


def test_the_icon_is_drawn_in_all_sizes(tmp_path: Path) -> None:
    subprocess.run([sys.executable, LINUX / "icons.py", ROOT / "resources" / "segue.svg", tmp_path], check=True)
    drawn = sorted(int(file.parts[-3].split("x")[0]) for file in tmp_path.rglob("segue.png"))
    assert drawn == [16, 22, 24, 32, 48, 64, 96, 128, 256, 512]
    image = QImage(str(tmp_path / "icons/hicolor/48x48/apps/segue.png"))
    assert (image.width(), image.height()) == (48, 48)
    assert image.pixelColor(0, 0).alpha() == 0
    assert image.pixelColor(24, 25).lightness() > 128, "the triangle is light"


@pytest.mark.skipif(not shutil.which("make"), reason="make is not installed")
def test_install_puts_all_in_place_and_uninstall_takes_it_away(tmp_path: Path) -> None:
    folder = tmp_path / "usr"
    # As `make setup` leaves it, and without doing it: the recipes alone, with the Python of this test.
    made = ["make", "--silent", "-o", "setup", "-C", str(ROOT), f"PREFIX={folder}", f"PY={sys.executable}"]
    subprocess.run([*made, "install"], check=True, env=os.environ | {"MAKEFLAGS": ""})
    share = folder / "share"
    there = {str(file.relative_to(share)) for file in share.rglob("*") if file.is_file()}
    assert {
        "applications/segue.desktop",
        "metainfo/local.segue.segue.metainfo.xml",
        "icons/hicolor/scalable/apps/segue.svg",
        "icons/hicolor/symbolic/apps/segue-symbolic.svg",
        "icons/hicolor/256x256/apps/segue.png",
    } <= there
    placed = (share / "applications/segue.desktop").read_text(encoding="utf-8")
    assert placed.count(f'Exec="{folder}/bin/segue"') == 4
    subprocess.run([*made, "uninstall"], check=True, env=os.environ | {"MAKEFLAGS": ""})
    left = [file.name for file in folder.rglob("*") if file.is_file() or file.is_symlink()]
    assert [name for name in left if "segue" in name] == []
