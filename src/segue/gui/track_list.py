"""The tracks of one thing, in its own order: played, queued and filed like everywhere."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QWidget

from segue.core.library import Library
from segue.core.playback import NowPlaying, Player
from segue.core.ports.machine import Settings
from segue.domain.play import CHOSEN
from segue.domain.track import Track, TrackId
from segue.gui.column_choice import ColumnChoice
from segue.gui.theme_keeper import ThemeKeeper
from segue.gui.track_menu import TrackActions
from segue.gui.track_model import LOOKS, Column, TrackModel, with_others
from segue.gui.track_table import TrackTable


class TrackList(TrackTable):
    """Shows the ids it is given, in the columns that the listener wants in `place`. `origin` is why they are played
    from here.

    Return, a double click or the mark before a row plays from there.
    """

    def __init__(
        self,
        keeper: ThemeKeeper,
        library: Library,
        player: Player,
        actions: TrackActions,
        settings: Settings,
        place: str,
        columns: Sequence[Column],
        parent: QWidget | None = None,
    ) -> None:
        every = with_others(columns)
        super().__init__(keeper, [LOOKS[column] for column in every], parent)
        self.origin = CHOSEN
        self._actions = actions
        self._model = TrackModel(library.tracks, every, parent=self)
        self.setModel(self._model)
        ColumnChoice(settings, place, self, self._model, columns)
        self.row_activated.connect(self.play)
        self.menu_requested.connect(self._open_menu)
        actions.follow_likings(self, self._model)
        player.now_playing.connect(self._mark)
        self._mark(player.current)
        player.played.connect(lambda played: self._model.count_play(played[1].id))

    @property
    def ids(self) -> Sequence[TrackId]:
        return self._model.ids

    def show_ids(self, ids: Sequence[TrackId]) -> None:
        before = self.verticalScrollBar().value()
        self._model.show_ids(ids)
        self.verticalScrollBar().setValue(before)

    def give_reasons(self, reason: Callable[[Track], str]) -> None:
        """What a row's tool tip says of why it is there, and the row itself where it is read aloud."""
        self._model.give_reasons(reason)

    def play(self, row: int) -> None:
        self._actions.play(self.ids, row, self.origin)

    def take_focus(self) -> None:
        """On the row where one was, else the first: from there it can be played and gone through."""
        if not self.currentIndex().isValid() and len(self.ids):
            self.selectRow(0)
        self.setFocus()

    def _mark(self, now: NowPlaying | None) -> None:
        self._model.show_playing(None if now is None else now.track.id)

    def _open_menu(self, at: QPoint) -> None:
        rows = self.selected_rows()
        first = self._model.track(rows[0]) if len(rows) == 1 else None
        play = (lambda: self.play(rows[0])) if len(rows) == 1 else None
        self._actions.open_menu(self, at, self.selected_tracks(), play, None if first is None else first.path)
