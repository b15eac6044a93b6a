"""All that is said can be read: in a small window, in the largest type in German with names of any length and script,
and in a language that is longer than any."""

import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from itertools import cycle
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from conftest import FRIDAY, Running, Start
from every_place import every_place
from languages import TRANSLATIONS, compiled, pseudo_language
from painted_words import unreadable
from segue.adapters.sqlite.profile import DATABASE, open_profile
from segue.core.tailoring import LARGEST
from segue.domain.text import fold
from segue.gui.language import LANGUAGE, say_in_chosen

NAMES = (
    ("The Long and Winding Name of an Orchestra That Could Not Agree on Anything Shorter, " * 3)[:200],
    "Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz" * 2,
    "ירושלים של זהב, 2 (1967)",
    "夜に駆ける" * 12,
)


@pytest.fixture(autouse=True)
def _english_again(qapp: QApplication) -> Iterator[None]:
    yield
    say_in_chosen(qapp, "en")


def test_largest_type(start: Start, qtbot: QtBot, demo_copy: Path, tmp_path: Path) -> None:
    name_all_otherwise(demo_copy)
    speak(demo_copy, compiled(TRANSLATIONS / "segue_de.ts", tmp_path / "segue_de.qm"))
    running = start(demo_copy)
    tailoring = running.program.looks.tailoring
    tailoring.choose_look(replace(tailoring.look, size=LARGEST))
    assert unreadable_places(running, tmp_path) == ""


def test_longer_language(start: Start, qtbot: QtBot, demo_copy: Path, tmp_path: Path) -> None:
    speak(demo_copy, pseudo_language(tmp_path))
    assert unreadable_places(start(demo_copy), tmp_path) == ""


def speak(profile: Path, language: Path) -> None:
    opened = open_profile(profile, FRIDAY)
    opened.settings.set(LANGUAGE, str(language))
    opened.close()


def name_all_otherwise(profile: Path) -> None:
    with closing(sqlite3.connect(profile / DATABASE)) as database, database:
        for artists, name in zip(database.execute("SELECT DISTINCT artists FROM tracks").fetchall(), cycle(NAMES)):
            sets = "UPDATE tracks SET artists = ?, album_artist = ?, artist_key = ? WHERE artists = ?"
            database.execute(sets, (json.dumps([name]), name, fold(name), *artists))
        for album, name in zip(database.execute("SELECT DISTINCT album FROM tracks").fetchall(), cycle(NAMES[1:])):
            sets = "UPDATE tracks SET album = ? || album, album_key = ? || album_key WHERE album = ?"
            database.execute(sets, (name, fold(name), *album))
        for track, name in zip(database.execute("SELECT id FROM tracks").fetchall(), cycle(NAMES)):
            database.execute("UPDATE tracks SET title = ?, title_key = ? WHERE id = ?", (name, fold(name), *track))


def unreadable_places(running: Running, folder: Path) -> str:
    """What cannot be read at 900 × 600, in whichever place, a line each."""
    running.program.keeper.set_moves(False)
    running.program.window.resize(900, 600)
    found = [f"{name}: {words}" for name, shown in every_place(running, folder) for words in unreadable(shown)]
    return "\n".join(dict.fromkeys(found))
