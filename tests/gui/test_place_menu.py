"""The menu of a place in the sidebar."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from fakes import FakeSettings
from segue.core.tailoring import Look, Scheme, Tailoring
from segue.domain.context import Daypart
from segue.gui.place_menu import PlaceMenu
from segue.gui.sidebar import Place, Sidebar
from segue.gui.theme_keeper import ThemeKeeper
from segue.gui.toast import Toast


class World:
    def __init__(self, keeper: ThemeKeeper, qtbot: QtBot) -> None:
        self.tailoring = Tailoring(FakeSettings())
        self.sidebar = Sidebar(keeper)
        self.page = QWidget()
        self.page.resize(600, 400)
        for widget in (self.sidebar, self.page):
            qtbot.addWidget(widget)
        self.toast = Toast(keeper, self.page)
        self.menu = PlaceMenu(keeper, self.sidebar, self.tailoring, self.toast)
        self.tailoring.sidebar.changed.connect(lambda now: self.sidebar.arrange([Place(one) for one in now.shown]))
        self.sidebar.resize(220, 700)
        self.sidebar.show()

    def shown(self) -> list[Place]:
        return list(self.sidebar._order)

    def opened(self, place: Place, *, by_key: bool = False) -> QMenu:
        rows = self.sidebar._top
        item = rows.item_of(place)
        assert item is not None
        at = rows.visualItemRect(item).center()
        reason = QContextMenuEvent.Reason.Keyboard if by_key else QContextMenuEvent.Reason.Mouse
        QApplication.sendEvent(rows.viewport(), QContextMenuEvent(reason, at, rows.viewport().mapToGlobal(at)))
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        return menu

    def choose(self, place: Place, words: str) -> None:
        menu = self.opened(place)
        next(one for one in menu.actions() if one.text() == words).trigger()
        menu.close()


@pytest.fixture
def world(qapp: QApplication, qtbot: QtBot) -> Iterator[World]:
    keeper = ThemeKeeper(qapp, daypart=Daypart.EVENING, look=Look(Scheme.DARK), moves=False)
    yield World(keeper, qtbot)
    keeper.deleteLater()


def test_a_place_is_hidden_and_that_undone(world: World) -> None:
    world.choose(Place.GENRES, "Hide in the sidebar")
    assert Place.GENRES not in world.shown()
    assert world.toast.undo()
    assert Place.GENRES in world.shown()


def test_the_window_begins_at_a_place_or_no_longer(world: World) -> None:
    world.choose(Place.WEEK, "Begin here at each start")
    assert world.tailoring.start == "week"
    menu = world.opened(Place.WEEK)
    begins = next(one for one in menu.actions() if one.isCheckable())
    assert begins.isChecked()
    begins.trigger()
    menu.close()
    assert world.tailoring.start is None


def test_it_leads_to_where_all_are_put_in_order(world: World, qtbot: QtBot) -> None:
    with qtbot.waitSignal(world.menu.arrange_wanted):
        world.choose(Place.ALBUMS, "What the sidebar leads to…")


def test_where_no_place_is_there_is_no_menu(world: World) -> None:
    rows = world.sidebar._top
    at = QPoint(5, rows.height() + 5)
    QApplication.sendEvent(rows.viewport(), QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, at))
    assert QApplication.activePopupWidget() is None
