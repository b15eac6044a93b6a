"""The music was moved to another disk: one says where it is, and nothing is missing any more."""

import shutil
from pathlib import Path

from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from conftest import Running, Start
from segue.domain.sorting import SortBy
from segue.gui.labels import Label
from segue.gui.sidebar import Place


def with_a_folder(start: Start, profile: Path, folder: Path, qtbot: QtBot) -> Running:
    running = start(profile)
    program = running.program
    (old,) = program.library.folders
    shutil.copytree(old, folder)
    program.library.remove_folder(old)
    program.library.add_folder(folder)
    qtbot.waitUntil(lambda: not program.library.is_scanning, timeout=20_000)
    return running


def test_a_library_that_has_moved(start: Start, demo_copy: Path, tmp_path: Path, qtbot: QtBot) -> None:
    old, new = tmp_path / "music", tmp_path / "disk" / "all music"
    running = with_a_folder(start, demo_copy, old, qtbot)
    program, window = running.program, running.program.window
    library = program.library
    ids = sorted(library.find("", SortBy.TITLE, False))
    new.parent.mkdir()
    old.rename(new)
    library.scan()
    qtbot.waitUntil(lambda: not library.is_scanning, timeout=20_000)
    window.way.go(Place.MISSING)
    rows = window.music.missing.lost
    qtbot.waitUntil(rows.isVisible)
    told = [label.text() for label in rows.findChildren(Label)]
    assert told == [str(old), f"This folder is not there · {len(ids)} files missing"]
    window.way.go(Place.SETTINGS)
    qtbot.waitUntil(
        lambda: any("somewhere else" in b.text() for b in window.choices.settings.findChildren(QPushButton))
    )

    window.music.relocation.point_to(old, tmp_path)
    qtbot.waitUntil(lambda: window.toast._words.text().startswith("None of"), timeout=20_000)
    assert list(library.folders) == [old]

    window.music.relocation.point_to(old, new)
    qtbot.waitUntil(lambda: window.toast._words.text().startswith(f"All {len(ids)} files"), timeout=20_000)
    qtbot.waitUntil(lambda: not library.is_scanning, timeout=20_000)
    assert list(library.folders) == [new]
    assert sorted(library.find("", SortBy.TITLE, False)) == ids
    assert not library.tracks.missing()
    qtbot.waitUntil(lambda: list(program.ground.world.watch.folders) == [new])  # type: ignore[attr-defined]

    new.rename(old)
    window.toast.undo()
    qtbot.waitUntil(lambda: list(library.folders) == [old] and not library.tracks.missing(), timeout=20_000)
    assert sorted(library.find("", SortBy.TITLE, False)) == ids
