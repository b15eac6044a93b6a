"""What is offered on a card stands as close together beside its buttons as above them."""

import pytest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from segue.gui.buttons import secondary_button
from segue.gui.card import offered


@pytest.mark.parametrize("width", [340, 800])
def test_room_that_is_left_stays_below(qtbot: QtBot, width: int) -> None:
    page = QWidget()
    rows = QVBoxLayout(page)
    one = QWidget()
    one.setLayout(offered("What it is", "What comes of it", secondary_button("Do it"), secondary_button("Undo it")))
    rows.addWidget(one)
    rows.addStretch()
    qtbot.addWidget(page)
    page.resize(width, 700)
    with qtbot.waitExposed(page):
        page.show()
    assert one.height() < 160
