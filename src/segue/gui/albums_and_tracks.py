"""The same music twice: its albums as covers, and its tracks as a list. One of them is seen, as the tabs say.

Before both there may be an overview.
"""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QScrollArea, QStackedLayout, QWidget

from segue.gui.buttons import quiet_button
from segue.gui.cover_grid import CoverGrid
from segue.gui.flow import Flow
from segue.gui.theme import Space
from segue.gui.track_list import TrackList
from segue.gui.unseen import keep_unseen

_ALBUMS, _TRACKS, _OVERVIEW = range(3)


class AlbumsAndTracks(QWidget):
    """The covers stand so far (`indent`) from the edge. `tabs` is to be laid out by the page; `chosen` tells that
    another of the two is seen.
    """

    chosen = Signal()

    def __init__(
        self,
        grid: CoverGrid,
        tracks: TrackList,
        indent: int,
        overview: QScrollArea | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._grid = grid
        self._tracks = tracks
        self._overview = overview
        self.to_albums = quiet_button("")
        self.to_tracks = quiet_button("")
        self.to_overview = quiet_button(self.tr("Overview"))
        self.tabs = Flow(Space.XS, Space.XS)
        self._group = QButtonGroup(self)
        tabs = [(_ALBUMS, self.to_albums), (_TRACKS, self.to_tracks)]
        if overview is not None:
            tabs.insert(0, (_OVERVIEW, self.to_overview))
        else:
            keep_unseen(self.to_overview, self)
        for number, tab in tabs:
            tab.setCheckable(True)
            self._group.addButton(tab, number)
            self.tabs.add(tab)
        self._group.idClicked.connect(self._show)
        in_grid = QWidget(self)
        indented = QHBoxLayout(in_grid)
        indented.setContentsMargins(indent, 0, 0, 0)
        indented.addWidget(grid)
        self._views = QStackedLayout(self)
        self._views.addWidget(in_grid)
        self._views.addWidget(tracks)
        if overview is not None:
            self._views.addWidget(overview)
        self.to_albums.setChecked(True)

    @property
    def shows_albums(self) -> bool:
        return self._views.currentIndex() == _ALBUMS

    @property
    def shows_overview(self) -> bool:
        return self._views.currentIndex() == _OVERVIEW

    def show_overview(self) -> None:
        self._choose(_OVERVIEW)

    def show_albums(self, wanted: bool = True) -> None:
        """The tracks where albums are not wanted."""
        self._choose(_ALBUMS if wanted else _TRACKS)

    def take_focus(self) -> None:
        if self.shows_overview and self._overview is not None:
            self._overview.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self.shows_albums:
            self._grid.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._tracks.take_focus()

    def place(self) -> object:
        bars = self._grid.verticalScrollBar().value(), self._tracks.verticalScrollBar().value()
        over = 0 if self._overview is None else self._overview.verticalScrollBar().value()
        return self._views.currentIndex(), *bars, over, self._grid.currentIndex().row()

    def restore(self, place: object) -> None:
        if isinstance(place, tuple):
            tab, over_albums, over_tracks, over, row = place
            self._choose(tab)
            if self._overview is not None:
                self._overview.verticalScrollBar().setValue(over)
            if 0 <= row < self._grid.model().rowCount():
                self._grid.setCurrentIndex(self._grid.model().index(row, 0))
            self._grid.verticalScrollBar().setValue(over_albums)
            self._tracks.verticalScrollBar().setValue(over_tracks)

    def _choose(self, tab: int) -> None:
        self._group.button(tab).setChecked(True)
        self._show(tab)

    def _show(self, tab: int) -> None:
        self._views.setCurrentIndex(tab)
        self.chosen.emit()
