"""When garbage is looked for."""

import gc

from PySide6.QtCore import QObject, QTimerEvent
from pytestqt.qtbot import QtBot

from segue.adapters.garbage import Garbage


def test_where_nothing_is_made_it_is_looked_seldom_and_often_again_as_soon_as_something_is(qtbot: QtBot) -> None:
    parent = QObject()
    garbage = Garbage(parent)
    gc.collect()
    qtbot.waitUntil(lambda: garbage.every > 250)
    for _ in range(10):
        garbage.timerEvent(QTimerEvent(0))
    assert garbage.every == 4000
    made = [[number] for number in range(2000)]
    garbage.timerEvent(QTimerEvent(0))
    assert garbage.every == 250
    assert gc.get_count()[0] >= 700, "what one waits for comes first"
    qtbot.waitUntil(lambda: gc.get_count()[0] < 700 <= len(made))
