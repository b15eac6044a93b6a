"""Where nothing can be heard, the listener is told what does not work and what to do, once."""

from pathlib import Path

from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from conftest import Start
from segue.domain.play import CHOSEN
from segue.domain.sorting import SortBy


def test_it_is_said_when_something_is_to_play(start: Start, demo_copy: Path, qtbot: QtBot) -> None:
    running = start(demo_copy)
    program, window = running.program, running.program.window
    running.engine.silent = True
    window.show_engine()
    shown = [one.accessibleName() for one in window.bar.findChildren(QPushButton) if one.isVisible()]
    assert "No sound" in shown
    assert not window.toast.isVisible()
    tracks = program.library.find("", SortBy.TITLE, False)
    program.player.play(list(tracks[:2]), CHOSEN)
    qtbot.waitUntil(window.toast.isVisible)
    assert "PulseAudio or PipeWire" in window.toast._words.text()
    window.toast.hide()
    program.player.next()
    qtbot.waitUntil(lambda: running.engine.sounds)
    assert not window.toast.isVisible()
