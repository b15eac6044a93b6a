from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from segue.core.tailoring import Look, Scheme
from segue.domain.context import Daypart
from segue.gui.dotted import Dotted
from segue.gui.flow import Flow
from segue.gui.labels import Label
from segue.gui.link import Link
from segue.gui.named import ChoiceBox
from segue.gui.rule_controls import Number
from segue.gui.theme import Type
from segue.gui.theme_keeper import ThemeKeeper


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


@pytest.mark.parametrize(("many", "lines"), [(4, [4]), (5, [3, 2]), (6, [4, 2]), (9, [4, 3, 2])])
def test_none_is_left_alone_on_the_last_line(qtbot: QtBot, many: int, lines: list[int]) -> None:
    flow = Flow(10, 0)
    qtbot.addWidget(flow)
    for _ in range(many):
        one = QWidget()
        one.setFixedSize(40, 20)
        flow.add(one)
    flow.resize(4 * 40 + 3 * 10, flow.heightForWidth(4 * 40 + 3 * 10))
    flow.show()
    assert [sum(one.y() == 20 * line for one in flow.widgets) for line in range(len(lines))] == lines
    assert [one.pos() for one in flow.widgets] == sorted(
        (one.pos() for one in flow.widgets), key=lambda p: p.y() * 999 + p.x()
    )


@pytest.fixture
def keeper(qapp: QApplication) -> Iterator[ThemeKeeper]:
    keeper = ThemeKeeper(qapp, daypart=Daypart.EVENING, look=Look(Scheme.DARK), moves=False)
    yield keeper
    keeper.set_look(Look(Scheme.DARK))
    keeper.deleteLater()


def test_the_words_of_a_link_stand_on_the_line_of_those_beside_it(keeper: ThemeKeeper, qtbot: QtBot) -> None:
    for size in (90, 100, 110, 125, 150, 175, 200):
        keeper.set_look(Look(Scheme.DARK, size=size))
        words, link = Label("HH", quiet=True, figures=True), Link(Type.BODY)
        link.show_words("HH")
        line = Dotted(words, link)
        qtbot.addWidget(line)
        line.show_parts((words, link))
        line.resize(400, 60)
        line.show()
        image = line.grab().toImage()

        def top(widget: QWidget, line: QWidget = line, image: QImage = image) -> int:
            whole = QRect(widget.mapTo(line, QPoint()), widget.size())
            rows = range(whole.top(), whole.bottom() + 1)
            columns = range(whole.left(), whole.right() + 1)
            return next(y for y in rows if any(image.pixelColor(x, y).lightness() > 130 for x in columns))

        assert top(words) == top(link), size


def test_a_number_is_as_high_as_a_choice(keeper: ThemeKeeper, qtbot: QtBot) -> None:
    flow = Flow(4, 4)
    qtbot.addWidget(flow)
    choice, number = ChoiceBox("How often"), Number("Times", 0, 99)
    flow.add(choice)
    flow.add(number)
    flow.resize(400, flow.heightForWidth(400))
    flow.show()
    assert (number.y(), number.height()) == (choice.y(), choice.height())
