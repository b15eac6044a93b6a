"""Asks for the address of a station, or for its name."""

from PySide6.QtWidgets import QWidget

from segue.core.stations import Stations
from segue.domain.speech import tr
from segue.domain.track import Track
from segue.gui.line_dialog import LineDialog
from segue.gui.theme_keeper import ThemeKeeper
from segue.gui.ways_back import WaysBack


def ask_for_address(keeper: ThemeKeeper, stations: Stations, parent: QWidget) -> LineDialog:
    dialog = LineDialog(
        keeper,
        tr("Open an address"),
        tr(
            "Of a radio station, as its website gives it for players. Segue connects to it only while you play it, "
            "and keeps it under Stations."
        ),
        tr("Play"),
        tr("This is no address that Segue can play. One begins with http:// or https://"),
        stations.open,
        parent,
    )
    dialog.line.setPlaceholderText("https://")
    dialog.open()
    return dialog


def ask_for_name(
    keeper: ThemeKeeper, stations: Stations, station: Track, ways: WaysBack, parent: QWidget
) -> LineDialog:
    def take(name: str) -> bool:
        back = stations.rename(station.id, name)
        if back is not None:
            name = " ".join(name.split())
            words = tr("“{station}” renamed “{name}”").format(station=station.tags.title, name=name)
            ways.add(words, back, lambda: stations.is_called(station.id, name))
        return True

    dialog = LineDialog(
        keeper,
        tr("Rename the station"),
        station.address or "",
        tr("Rename"),
        "",
        take,
        parent,
    )
    dialog.begin_with(station.tags.title)
    dialog.open()
    return dialog
