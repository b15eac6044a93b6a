from PySide6.QtWidgets import QPushButton, QWidget
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


def test_what_is_higher_than_the_first_goes_on_below_it(qtbot: QtBot) -> None:
    flow = Flow(4, 4, by_first=True)
    qtbot.addWidget(flow)
    first, higher = QWidget(), QWidget()
    first.setFixedSize(80, 30)
    higher.setFixedSize(80, 60)
    flow.add(first)
    flow.add(higher)
    flow.resize(400, flow.heightForWidth(400))
    flow.show()
    assert (first.y(), higher.y(), flow.height()) == (0, 0, 60)
