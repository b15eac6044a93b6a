"""Who reads from right to left finds everything on the other side, and what runs in time where it always is."""

from datetime import timedelta

import pytest
from PySide6.QtCore import QMargins, QPoint, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from painted_words import painted_by
from segue.domain.context import Daypart
from segue.gui.labels import BriefLabel, ElidedLabel
from segue.gui.liking_bar import Stars
from segue.gui.seek_bar import SeekBar
from segue.gui.sides import from_start, onward, placed, write_line
from segue.gui.theme_keeper import Scheme, ThemeKeeper

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def keeper(qapp: QApplication) -> ThemeKeeper:
    return ThemeKeeper(qapp, daypart=Daypart.EVENING, scheme=Scheme.DARK, moves=False)


@pytest.fixture
def mirrored(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(100, 20)
    made.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    return made


def test_a_place_is_on_the_other_side(qtbot: QtBot, mirrored: QWidget) -> None:
    plain = QWidget()
    qtbot.addWidget(plain)
    place, within = QRectF(8, 2, 16, 16), QRectF(0, 0, 100, 20)
    assert placed(place, within, plain) == place
    assert placed(place, within, mirrored) == QRectF(76, 2, 16, 16)
    assert placed(placed(place, within, mirrored), within, mirrored) == place
    assert (from_start(QPoint(99, 0), mirrored), onward(mirrored), onward(plain)) == (
        0,
        "chevron-left",
        "chevron-right",
    )


@pytest.fixture
def stars(keeper: ThemeKeeper, qtbot: QtBot) -> Stars:
    made = Stars(keeper)
    qtbot.addWidget(made)
    return made


def test_the_first_star_is_drawn_at_the_right(stars: Stars) -> None:
    stars.show_rating(1.5)
    from_left = stars.grab().toImage()
    stars.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    from_right = stars.grab().toImage()
    for x in range(stars.width()):
        near, far = from_left.pixelColor(x, 10), from_right.pixelColor(stars.width() - 1 - x, 10)
        assert abs(near.lightness() - far.lightness()) < 40, x


def test_the_first_star_is_chosen_at_the_right(stars: Stars) -> None:
    told: list[object] = []
    stars.chosen.connect(told.append)
    at_the_right = QPoint(stars.width() - 6, 8)
    QTest.mouseClick(stars, LEFT, pos=at_the_right)
    stars.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    QTest.mouseClick(stars, LEFT, pos=at_the_right)
    stars.show_rating(0.5)
    QTest.keyClick(stars, Qt.Key.Key_Left)
    assert told == [5.0, 0.5, 1.0]


def test_music_still_runs_to_the_right(keeper: ThemeKeeper, mirrored: QWidget, qtbot: QtBot) -> None:
    seek = SeekBar(keeper, mirrored)
    seek.resize(500, 20)
    seek.show_position(timedelta(), timedelta(minutes=4))
    told: list[object] = []
    seek.sought.connect(told.append)
    QTest.keyClick(seek, Qt.Key.Key_Right)
    assert told == [timedelta(seconds=5)]


class _Line(QWidget):
    def paintEvent(self, event: QPaintEvent) -> None:
        write_line(QPainter(self), self.rect(), ARABIC)


#: "Enta Omri 2"; its number stands behind it, which is at its left.
ARABIC = "أنت عمري 2"


@pytest.mark.parametrize("is_mirrored", [False, True])
def test_a_name_reads_as_its_script_does_and_stands_where_the_window_is_read_from(
    qtbot: QtBot, is_mirrored: bool
) -> None:
    line = _Line()
    qtbot.addWidget(line)
    line.resize(300, 24)
    if is_mirrored:
        line.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    parts = [one.ink for one in painted_by(line)]
    number = next(one.ink for one in painted_by(line) if "2" in one.words)
    assert number.left() == min(part.left() for part in parts)
    assert (number.left() > 150) is is_mirrored


@pytest.mark.parametrize("make", [ElidedLabel, BriefLabel])
def test_what_is_said_reads_as_the_window_does_whatever_it_begins_with(
    keeper: ThemeKeeper, qtbot: QtBot, make: type[ElidedLabel] | type[BriefLabel]
) -> None:
    label = make(is_said=True)
    label.setText("أنت will play next")
    qtbot.addWidget(label)
    label.resize(400, 24)
    first, *_, last = sorted(painted_by(label), key=lambda one: one.ink.left())
    assert "أنت" in first.words
    assert "next" in last.words


def test_margins_are_on_the_other_side(keeper: ThemeKeeper, qtbot: QtBot, mirrored: QWidget) -> None:
    outer, inner = QVBoxLayout(mirrored), QVBoxLayout()
    outer.setContentsMargins(32, 1, 8, 2)
    inner.setContentsMargins(5, 0, 0, 0)
    outer.addLayout(inner)
    mirrored.show()
    mirrored.setStyleSheet("QWidget { color: red; }")  # dresses it once more
    assert outer.contentsMargins() == QMargins(8, 1, 32, 2)
    assert inner.contentsMargins() == QMargins(0, 0, 5, 0)
