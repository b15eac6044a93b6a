"""What a blend was filled with, each track with the mark of the part that gave it."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent

from segue.core.blending import Filling
from segue.core.library import Library
from segue.core.playback import Player
from segue.core.ports.machine import Settings
from segue.domain.track import Track, TrackId
from segue.gui.part_colours import part_colour
from segue.gui.sides import placed
from segue.gui.theme_keeper import ThemeKeeper
from segue.gui.track_list import TrackList
from segue.gui.track_menu import TrackActions
from segue.gui.track_model import Column

_COLUMNS = (Column.POSITION, Column.TITLE, Column.ARTIST, Column.ALBUM, Column.LENGTH)
#: Below the left edge of the page's words, clear of what a row shows before its first column.
_MARK_LEFT, _MARK_WIDTH, _MARK_HEIGHT = 24, 4, 16


class BlendList(TrackList):
    """`play_from` plays it from a row on; the tool tip of a row says in words what its mark says."""

    def __init__(
        self,
        keeper: ThemeKeeper,
        library: Library,
        player: Player,
        actions: TrackActions,
        settings: Settings,
        play_from: Callable[[int], None],
    ) -> None:
        super().__init__(keeper, library, player, actions, settings, "blend", _COLUMNS)
        self._keeper = keeper
        self._play_from = play_from
        self._parts: Mapping[TrackId, int] = {}

    def show_filling(self, filling: Filling, name: Callable[[int], str]) -> None:
        """`name` tells what a part, by its number, is called in a sentence."""
        self._parts = {filled.song.track: filled.part for filled in filling.filled}

        def reason(track: Track) -> str:
            return self.tr("From {part}").format(part=name(self._parts[track.id]))

        self._model.give_reasons(reason)
        self._model.show_ids(filling.tracks)
        self.verticalScrollBar().setValue(0)

    def play(self, row: int) -> None:
        self._play_from(row)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not len(self.ids):
            return
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        height = self.verticalHeader().defaultSectionSize()
        first = max(0, self.rowAt(0))
        for row in range(first, min(len(self.ids), first + self.viewport().height() // height + 2)):
            part = self._parts.get(self.ids[row])
            if part is not None:
                top = self.rowViewportPosition(row) + (height - _MARK_HEIGHT) / 2
                painter.setBrush(QColor(part_colour(self._keeper.theme, part)))
                at, whole = QRectF(_MARK_LEFT, top, _MARK_WIDTH, _MARK_HEIGHT), QRectF(self.viewport().rect())
                painter.drawRoundedRect(placed(at, whole, self), 2, 2)
