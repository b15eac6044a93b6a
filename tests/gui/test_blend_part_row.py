"""A part of a blend in a narrow editor: its colour stands beside what it is."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from segue.core.tailoring import Look
from segue.domain.blend import BlendPart, Own
from segue.domain.context import Daypart
from segue.gui.blend_part_row import PartRow, _Swatch
from segue.gui.theme_keeper import Scheme, ThemeKeeper


@pytest.fixture
def keeper(qapp: QApplication) -> Iterator[ThemeKeeper]:
    keeper = ThemeKeeper(qapp, daypart=Daypart.EVENING, scheme=Scheme.DARK, moves=False)
    yield keeper
    keeper.deleteLater()


@pytest.mark.parametrize(("width", "percent"), [(640, 100), (300, 100), (240, 100), (500, 200)])
def test_the_colour_of_a_part_is_beside_it(keeper: ThemeKeeper, qtbot: QtBot, width: int, percent: int) -> None:
    keeper.set_look(Look(Scheme.DARK, size=percent))
    row = PartRow(keeper, 0, ())
    qtbot.addWidget(row)
    row.show_part(BlendPart(Own.FITS_NOW, 70), 100, True)
    row.resize(width, 200)
    row.show()
    QApplication.processEvents()
    swatch = row.findChild(_Swatch)
    left, right = swatch.mapTo(row, QPoint()), row.source.mapTo(row, QPoint())
    assert left.x() == 0
    assert 0 < right.x() - swatch.width() <= 12
    assert abs(left.y() + swatch.height() / 2 - right.y() - row.source.height() / 2) <= 1
    assert right.x() + row.source.width() <= width
