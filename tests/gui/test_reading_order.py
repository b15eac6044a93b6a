"""What lies in a widget is gone through as one reads it, whenever it was made."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from segue.gui.reading_order import in_reading_order, read_first


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


def read(window: QWidget) -> str:
    """The names of the buttons that are seen in it, one after the other."""
    window.show()
    return "".join(one.text() for one in in_reading_order(window) if isinstance(one, QPushButton))


def row(*names: str) -> QWidget:
    made = QWidget()
    line = QHBoxLayout(made)
    for name in names:
        line.addWidget(QPushButton(name))
    return made


def test_what_is_made_late_is_read_where_it_stands(window: QWidget, qtbot: QtBot) -> None:
    rows = QVBoxLayout(window)
    for one in (row(*"ab"), row(*"fg")):
        rows.addWidget(one)
    assert read(window) == "abfg"
    rows.insertWidget(1, row(*"cde"))
    qtbot.waitUntil(lambda: read(window) == "abcdefg")


def test_a_column_is_read_to_its_end_where_it_is_laid_out_as_one(window: QWidget) -> None:
    line, columns = QHBoxLayout(window), [QVBoxLayout(), QVBoxLayout()]
    for name, at in zip("acbd", (0, 1, 0, 1), strict=True):
        columns[at].addWidget(QPushButton(name))
    for column in columns:
        line.addLayout(column)
    assert read(window) == "abcd"


def test_what_one_is_asked_comes_first(window: QWidget) -> None:
    rows = QVBoxLayout(window)
    asked = row(*"ab")
    for one in (row(*"cd"), asked, row(*"ef")):
        rows.addWidget(one)
    read_first(asked)
    assert read(window) == "abcdef"


def test_a_grid_is_read_by_its_lines(window: QWidget) -> None:
    grid = QGridLayout(window)
    for name, at in {"d": (1, 1), "a": (0, 0), "c": (1, 0), "b": (0, 1)}.items():
        grid.addWidget(QPushButton(name), *at)
    assert read(window) == "abcd"


def test_a_line_is_read_from_the_right_where_all_is(window: QWidget) -> None:
    window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    rows = QVBoxLayout(window)
    rows.addWidget(row(*"abc"))
    rows.addWidget(row(*"de"))
    assert read(window) == "abcde"


def test_what_has_no_room_yet_stands_on_its_line_all_the_same(window: QWidget) -> None:
    for name, left in zip("ba", (60, 0), strict=True):
        QPushButton(name, window).setGeometry(left, 20, 50, 0)
    assert read(window) == "ab"


def test_what_lies_over_the_rest_is_read_behind_what_it_lies_on(window: QWidget) -> None:
    over = QPushButton("z", window)
    rows = QVBoxLayout(window)
    rows.addWidget(row(*"ab"))
    window.resize(200, 100)
    over.move(60, 40)
    hidden = QPushButton("h", window)
    window.show()
    hidden.hide()
    assert read(window) == "abz"
