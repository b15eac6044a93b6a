"""The same music twice: its albums as covers, and its tracks as a list. One of them is seen, as the tabs say."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QStackedLayout, QWidget

from segue.gui.buttons import quiet_button
from segue.gui.cover_grid import CoverGrid
from segue.gui.theme import Space
from segue.gui.track_list import TrackList


class AlbumsAndTracks(QWidget):
    """The covers stand so far (`indent`) from the edge. `tabs` is to be laid out by the page; `chosen` tells that
    another of the two is seen.
    """

    chosen = Signal()

    def __init__(self, grid: CoverGrid, tracks: TrackList, indent: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = grid
        self._tracks = tracks
        self.to_albums = quiet_button("")
        self.to_tracks = quiet_button("")
        self.tabs = QHBoxLayout()
        self.tabs.setSpacing(Space.XS)
        self._group = QButtonGroup(self)
        for number, tab in enumerate((self.to_albums, self.to_tracks)):
            tab.setCheckable(True)
            self._group.addButton(tab, number)
            self.tabs.addWidget(tab)
        self._group.idClicked.connect(self._show)
        in_grid = QWidget()
        indented = QHBoxLayout(in_grid)
        indented.setContentsMargins(indent, 0, 0, 0)
        indented.addWidget(grid)
        self._views = QStackedLayout(self)
        self._views.addWidget(in_grid)
        self._views.addWidget(tracks)
        self.to_albums.setChecked(True)

    @property
    def shows_albums(self) -> bool:
        return self._views.currentIndex() == 0

    def show_albums(self, wanted: bool = True) -> None:
        """The tracks where albums are not wanted."""
        tab = 0 if wanted else 1
        self._group.button(tab).setChecked(True)
        self._show(tab)

    def take_focus(self) -> None:
        if self.shows_albums:
            self._grid.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._tracks.take_focus()

    def place(self) -> object:
        bars = self._grid.verticalScrollBar().value(), self._tracks.verticalScrollBar().value()
        return self.shows_albums, *bars, self._grid.currentIndex().row()

    def restore(self, place: object) -> None:
        if isinstance(place, tuple):
            is_of_albums, over_albums, over_tracks, row = place
            self.show_albums(is_of_albums)
            if 0 <= row < self._grid.model().rowCount():
                self._grid.setCurrentIndex(self._grid.model().index(row, 0))
            self._grid.verticalScrollBar().setValue(over_albums)
            self._tracks.verticalScrollBar().setValue(over_tracks)

    def _show(self, tab: int) -> None:
        self._views.setCurrentIndex(tab)
        self.chosen.emit()
