"""The stations that are kept: played, renamed, removed, and others opened by their address."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QStackedLayout, QVBoxLayout, QWidget

from segue.core.playback import NowPlaying, Player
from segue.core.stations import Stations
from segue.domain.speech import plural
from segue.domain.track import Track, TrackId
from segue.gui.buttons import secondary_button
from segue.gui.columns import ColumnLook
from segue.gui.empty_page import EmptyPage
from segue.gui.labels import CountLabel, Label
from segue.gui.menu_entry import add_entry
from segue.gui.page_head import PageHead
from segue.gui.popups import Menu
from segue.gui.row_table import MISSING_ROLE, PLAYING_ROLE, TRACK_ROLE, TitledModel
from segue.gui.station_dialog import ask_for_name
from segue.gui.theme import Space
from segue.gui.theme_keeper import ThemeKeeper
from segue.gui.toast import Toast
from segue.gui.track_table import TrackTable

_Index = QModelIndex | QPersistentModelIndex


class StationsPage(QWidget):
    """`address_wanted` asks for another station to be opened."""

    address_wanted = Signal()

    def __init__(
        self,
        keeper: ThemeKeeper,
        stations: Stations,
        player: Player,
        toast: Toast,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._keeper = keeper
        self._stations = stations
        self._player = player
        self._toast = toast
        self._model = _StationModel((self.tr("Name"), self.tr("Address")), self.tr("Connecting…"), self)
        self.table = TrackTable(keeper, (ColumnLook(share=2, leading=True), ColumnLook(share=3, drops_below=480)))
        self.table.setModel(self._model)
        self.table.setAccessibleName(self.tr("Stations"))
        self.table.row_activated.connect(self._play)
        self.table.removal_chosen.connect(self._remove)
        self.table.copy_chosen.connect(self._copy)
        self.table.menu_requested.connect(self._open_menu)
        rename = QShortcut(QKeySequence("F2"), self.table, context=Qt.ShortcutContext.WidgetShortcut)
        rename.activated.connect(self._rename)
        self._summary = CountLabel(quiet=True, figures=True)
        another = secondary_button(self.tr("Open address…"))
        another.clicked.connect(self.address_wanted)
        words = self.tr(
            "Segue connects to a station only while you play it. Your plays of it are in your history, and teach "
            "nothing: what was on, you did not choose."
        )
        head = PageHead(
            self.tr("Stations"),
            beside=self._summary,
            buttons=(another,),
            below=(Label(words, quiet=True, wraps=True),),
            within=Space.S,
        )
        listed = QWidget()
        rows = QVBoxLayout(listed)
        rows.setContentsMargins(Space.S, Space.XL, 0, 0)
        rows.setSpacing(Space.L)
        rows.addWidget(head)
        rows.addWidget(self.table, 1)
        none = EmptyPage(
            keeper,
            "radio",
            self.tr("No stations"),
            self.tr("A station whose address you open is played at once, and kept here."),
            self.tr("Open address…"),
        )
        none.action_chosen.connect(self.address_wanted)
        self._pages = QStackedLayout(self)
        self._pages.addWidget(listed)
        self._pages.addWidget(none)
        stations.changed.connect(lambda _: self.show_now())
        player.now_playing.connect(self._model.show_playing)

    def show_now(self) -> None:
        chosen = [self._model.stations[row].id for row in self.table.selected_rows()]
        self._model.show_stations(self._stations.all(), self._stations.unheard, self._player.current)
        self.table.choose_rows([row for row, one in enumerate(self._model.stations) if one.id in chosen])
        self._summary.setText(plural("%n station", "%n stations", len(self._model.stations)))
        self._pages.setCurrentIndex(0 if self._model.stations else 1)

    def take_focus(self) -> None:
        if self._model.stations:
            if not self.table.currentIndex().isValid():
                self.table.selectRow(0)
            self.table.setFocus()

    def place(self) -> object:
        return self.table.verticalScrollBar().value()

    def restore(self, place: object) -> None:
        if isinstance(place, int):
            self.table.verticalScrollBar().setValue(place)

    def _chosen(self) -> list[Track]:
        return [self._model.stations[row] for row in self.table.selected_rows()]

    def _play(self, row: int) -> None:
        self._stations.play(self._model.stations[row].id)

    def _rename(self) -> None:
        if chosen := self._chosen():
            ask_for_name(self._keeper, self._stations, chosen[0], self._toast.ways, self)

    def _copy(self) -> None:
        QApplication.clipboard().setText("\n".join(one.address or "" for one in self._chosen()))

    def _remove(self, rows: Sequence[int]) -> None:
        gone = [self._model.stations[row] for row in rows]
        told = plural("“{station}” removed", "%n stations removed", len(gone)).format(station=gone[0].tags.title)
        self._toast.tell(told, self._stations.remove([one.id for one in gone]))

    def _open_menu(self, at: QPoint) -> None:
        chosen, rows = self._chosen(), self.table.selected_rows()
        if not chosen:
            return
        menu = Menu(self)
        theme = self._keeper.theme
        if len(chosen) == 1:
            add_entry(menu, theme, "play", self.tr("Play"), lambda: self._play(rows[0]))
            add_entry(menu, theme, "pencil", self.tr("Rename…") + "\tF2", self._rename)
        add_entry(menu, theme, "copy", self.tr("Copy the address") + "\tCtrl+C", self._copy)
        menu.addSeparator()
        add_entry(menu, theme, "trash-2", self.tr("Remove") + "\tDel", lambda: self._remove(rows))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(at)


class _StationModel(TitledModel):
    """In the place of its address a station says what has become of it, where there is something to say."""

    def __init__(self, titles: tuple[str, ...], connecting: str, parent: QObject) -> None:
        super().__init__(titles, parent)
        self.stations: tuple[Track, ...] = ()
        self._connecting = connecting
        self._unheard: Mapping[TrackId, str] = {}
        self._now: NowPlaying | None = None

    def show_stations(
        self, stations: Sequence[Track], unheard: Mapping[TrackId, str], now: NowPlaying | None
    ) -> None:
        self.beginResetModel()
        self.stations, self._unheard, self._now = tuple(stations), dict(unheard), now
        self.endResetModel()

    def show_playing(self, now: NowPlaying | None) -> None:
        self._now = now
        if self.stations:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.stations) - 1, self.columnCount() - 1))

    def rowCount(self, parent: _Index | None = None) -> int:
        return len(self.stations)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        station = self.stations[index.row()]
        is_now = self._now is not None and self._now.track.id == station.id
        if role == Qt.ItemDataRole.DisplayRole and index.column() == 1:
            is_awaited = is_now and self._now is not None and self._now.is_awaited
            return self._connecting if is_awaited else self._unheard.get(station.id, station.address)
        if role == Qt.ItemDataRole.DisplayRole:
            return station.tags.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            words = self.read_aloud(index)
            return self.tr("{station}, playing").format(station=words) if is_now and index.column() == 0 else words
        if role == TRACK_ROLE:
            return station.id
        if role == PLAYING_ROLE:
            return is_now
        if role == MISSING_ROLE:
            return station.id in self._unheard
        if role == Qt.ItemDataRole.ToolTipRole:
            return station.address
        return None
