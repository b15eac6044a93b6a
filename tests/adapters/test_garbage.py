"""Garbage goes between two events, and only then."""

import gc
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from segue.adapters.garbage import Garbage


class Knot:
    """Holds itself."""

    def __init__(self) -> None:
        self.itself = self


@pytest.fixture
def collected(qtbot: QtBot) -> Iterator[None]:
    was_on, parent = gc.isenabled(), QObject()
    Garbage(parent)
    yield
    del parent
    gc.unfreeze()
    if was_on:
        gc.enable()


@pytest.mark.usefixtures("collected")
def test_it_stays_until_the_loop_turns_and_goes_then(qtbot: QtBot) -> None:
    knot = weakref.ref(Knot())
    some = [[] for _ in range(20_000)]
    assert knot() is not None
    qtbot.waitUntil(lambda: knot() is None)
    assert len(some) == 20_000


@pytest.mark.usefixtures("collected")
def test_what_was_there_before_is_not_walked(qtbot: QtBot) -> None:
    assert gc.get_freeze_count() > 10_000
