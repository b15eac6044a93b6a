"""All that is said can be read: in a small window, in the largest type, in a language that is longer than any."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from conftest import FRIDAY, Running, Start
from every_place import every_place
from languages import pseudo_language
from painted_words import unreadable
from segue.adapters.sqlite.profile import open_profile
from segue.core.tailoring import LARGEST
from segue.gui.language import LANGUAGE, say_in_chosen


@pytest.fixture(autouse=True)
def _english_again(qapp: QApplication) -> Iterator[None]:
    yield
    say_in_chosen(qapp, "en")


def test_largest_type(start: Start, qtbot: QtBot, demo_copy: Path, tmp_path: Path) -> None:
    running = start(demo_copy)
    tailoring = running.program.looks.tailoring
    tailoring.choose_look(replace(tailoring.look, size=LARGEST))
    assert unreadable_places(running, tmp_path) == ""


def test_longer_language(start: Start, qtbot: QtBot, demo_copy: Path, tmp_path: Path) -> None:
    opened = open_profile(demo_copy, FRIDAY)
    opened.settings.set(LANGUAGE, str(pseudo_language(tmp_path)))
    opened.close()
    assert unreadable_places(start(demo_copy), tmp_path) == ""


def unreadable_places(running: Running, folder: Path) -> str:
    """What cannot be read at 900 × 600, in whichever place, a line each."""
    running.program.keeper.set_moves(False)
    running.program.window.resize(900, 600)
    found = [f"{name}: {words}" for name, shown in every_place(running, folder) for words in unreadable(shown)]
    return "\n".join(dict.fromkeys(found))
