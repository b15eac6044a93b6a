"""A name that is written over where it stands is as large as there is room for it, and nothing below it moves."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from painted_words import painted_by
from segue.core.tailoring import Look
from segue.domain.context import Daypart
from segue.gui.theme import Type, pixels
from segue.gui.theme_keeper import Scheme, ThemeKeeper
from segue.gui.written_over import NameLine


@pytest.fixture
def keeper(qapp: QApplication) -> Iterator[ThemeKeeper]:
    keeper = ThemeKeeper(qapp, daypart=Daypart.EVENING, scheme=Scheme.DARK, moves=False)
    yield keeper
    keeper.deleteLater()


def test_a_name_without_room_is_written_smaller(keeper: ThemeKeeper, qtbot: QtBot) -> None:
    line = NameLine(keeper, "Name of the playlist")
    qtbot.addWidget(line)
    line.setText("Jazz for the evening")
    whole = line.sizeHint()
    line.resize(whole)
    line.show()
    assert line.font().pixelSize() == Type.TITLE
    line.resize(round(whole.width() * 0.8), whole.height())
    assert line.font().pixelSize() == Type.HEADING
    assert [one.words for one in painted_by(line)] == ["Jazz for the evening"]
    assert line.sizeHint() == whole
    line.setText("Jazz")
    assert line.font().pixelSize() == Type.TITLE
    keeper.set_look(Look(Scheme.DARK, size=150))
    QApplication.processEvents()
    assert line.font().pixelSize() == pixels(Type.TITLE)
