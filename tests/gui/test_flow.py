from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from segue.gui.flow import Flow


def test_what_was_hidden_on_purpose_stays_so_as_in_a_layout(qtbot: QtBot) -> None:
    flow = Flow(4, 4)
    qtbot.addWidget(flow)
    shown, hidden = QPushButton("Keep"), QPushButton("Remove")
    hidden.hide()
    flow.add(shown)
    flow.add(hidden)
    flow.show()
    assert shown.isVisible()
    assert not hidden.isVisible()
    alone = flow.sizeHint().width()
    hidden.show()
    assert flow.sizeHint().width() > alone
