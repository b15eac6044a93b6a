"""The places that one soon goes to are read ahead, one in each pause."""

from importlib.util import find_spec

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from segue.gui import read_ahead


def test_one_in_each_pause_and_then_it_is_done(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    read: list[str] = []
    monkeypatch.setattr(read_ahead, "import_module", read.append)
    owner, done = QObject(), list[int]()

    read_ahead.read_ahead(owner, lambda: done.append(len(read)))

    assert len(read) == 1
    qtbot.waitUntil(lambda: bool(done))
    assert read == [f"segue.gui.{name}" for name in read_ahead.SOON]
    assert done == [len(read)]


@pytest.mark.parametrize("name", read_ahead.SOON)
def test_it_is_there(name: str) -> None:
    assert find_spec(f"segue.gui.{name}") is not None
