"""The place of the stations, there while there are any; and the way to what plays by its address."""

from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMenu, QWidget

from segue.domain.speech import plural
from segue.domain.track import TrackId
from segue.gui.command import Command, Group
from segue.gui.menu_entry import add_entry
from segue.gui.places.area import Area, Around
from segue.gui.places.way import Target
from segue.gui.services import Services
from segue.gui.sidebar import Place

if TYPE_CHECKING:
    from segue.gui.line_dialog import LineDialog
    from segue.gui.stations_page import StationsPage


class StationPlaces(Area):
    def __init__(self, services: Services, around: Around) -> None:
        super().__init__(services, around)
        services.stations.changed.connect(lambda _: self._show_place())
        self._show_place()

    def page_of(self, target: Target) -> QWidget | None:
        if target is not Place.STATIONS:
            return None
        self.page.show_now()
        return self.page

    def is_there(self, target: Target) -> bool:
        return target is not Place.STATIONS or self._services.stations.any()

    def commands(self) -> Sequence[Command]:
        any_there = self._services.stations.any
        address = Command(
            "address",
            Group.LIBRARY,
            self.tr("Open address…"),
            self.ask_for_address,
            icon="radio",
            also=self.tr("station stream internet url add"),
        )
        go = Command(
            "stations",
            Group.GO,
            self.tr("Stations"),
            lambda: self._way.open(Place.STATIONS),
            icon="radio",
            possible=any_there,
        )
        return [go, address]

    @cached_property
    def page(self) -> "StationsPage":
        from segue.gui.stations_page import StationsPage

        s = self._services
        page = StationsPage(s.keeper, s.stations, s.player, self._around.toast, parent=self._around.pages)
        page.address_wanted.connect(self.ask_for_address)
        return self._placed(page)

    def ask_for_address(self) -> "LineDialog":
        from segue.gui.station_dialog import ask_for_address

        return ask_for_address(self._services.keeper, self._services.stations, self._around.window)

    def add_address(self, menu: QMenu) -> None:
        """The way to an address, as an entry of `menu`."""
        words = self.tr("Open address…") + self._around.keys.hint("address")
        add_entry(menu, self._services.keeper.theme, "radio", words, self.ask_for_address)

    def tell_kept(self, kept: Sequence[TrackId]) -> None:
        """That a list has brought these."""
        words = plural("%n station kept under Stations", "%n stations kept under Stations", len(kept))
        self._around.toast.tell(words)

    def _show_place(self) -> None:
        is_there = self._services.stations.any() or self._way.here is Place.STATIONS
        self._around.sidebar.show_place(Place.STATIONS, is_there)
