"""Who starts the demo without a terminal sees that it is being made, and how far that is."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from segue import commands
from segue.gui.demo_making import DemoMaking


def test_it_is_seen_how_far_it_is(qtbot: QtBot) -> None:
    window = DemoMaking()
    qtbot.addWidget(window)
    assert not window.isVisible()
    window.tell(0, 120)
    assert window.isVisible()
    window.tell(30, 120)
    assert (window.bar.value(), window.bar.maximum()) == (30, 120)


def test_of_one_that_is_made_nothing_is_told(demo_copy: Path) -> None:
    told: list[int] = []
    commands.make_demo(demo_copy, None, lambda made, of: told.append(made))
    assert told == []
