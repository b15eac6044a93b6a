"""The rows of the sidebar: as much as can be read of each."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from painted_words import painted_by
from segue.core.tailoring import LARGEST, Look
from segue.domain.context import Daypart
from segue.gui.sidebar import Place, Sidebar
from segue.gui.theme import font
from segue.gui.theme_keeper import ThemeKeeper


@pytest.fixture
def keeper(qapp: QApplication) -> Iterator[ThemeKeeper]:
    keeper = ThemeKeeper(qapp, daypart=Daypart.EVENING, look=Look(size=LARGEST), moves=False)
    yield keeper
    keeper.set_look(Look())
    keeper.deleteLater()


@pytest.mark.parametrize("place", [Place.ADDED, Place.PLAYED])
def test_the_chosen_one_is_not_cut_off_for_being_strong(keeper: ThemeKeeper, qtbot: QtBot, place: Place) -> None:
    sidebar = Sidebar(keeper)
    qtbot.addWidget(sidebar)
    sidebar.resize(sidebar.minimumWidth(), 700)
    sidebar.show()
    words = sidebar.names[place]
    assert QFontMetrics(font(strong=True)).horizontalAdvance(words) > 224, "else there is nothing to see here"
    sidebar.choose(place)
    assert words in {one.words for one in painted_by(sidebar._top.viewport())}
