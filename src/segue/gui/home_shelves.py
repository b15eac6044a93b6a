"""The shelves of Home: rows of covers that play at one press and open at another, each only while it has any."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QWidget

from segue.core.home import BY_HABITS, Home, OfAlbum, OfMix, OfPlaylist, ShelfId, Tile
from segue.core.replying import Consequence, Replying, not_at_this_time
from segue.domain.speech import tr
from segue.gui.cover_tile import TileView, reason_lines
from segue.gui.covers import Cover, Covers, cover_of
from segue.gui.mosaic import different
from segue.gui.replies import Replies
from segue.gui.shelf import Shelf
from segue.gui.targets import AlbumAt, MixAt
from segue.gui.theme_keeper import ThemeKeeper
from segue.gui.track_menu import TrackActions

if TYPE_CHECKING:
    from segue.core.mixing import Mixed

#: A tile that says why it is there has more.
_LINES = 2


def title(shelf: ShelfId) -> str:
    return {
        ShelfId.FOR_NOW: tr("For now"),
        ShelfId.PICK_UP: tr("Pick up again"),
        ShelfId.NOT_HEARD: tr("Not heard for long"),
        ShelfId.LATELY: tr("Played lately"),
        ShelfId.NEW: tr("New here"),
    }[shelf]


class HomeShelves(QObject):
    """Fills the `shelves`, each of which tells whether it has anything. `opened` tells what the listener wants to
    look at; `moves` that shelves are about to come or go, `moved` that they have.
    """

    opened = Signal(object)  # Target
    moves = Signal()
    moved = Signal()

    def __init__(
        self,
        keeper: ThemeKeeper,
        covers: Covers,
        home: Home,
        actions: TrackActions,
        replying: Replying,
        replies: Replies,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._home = home
        self._actions = actions
        self._replying = replying
        self._replies = replies
        self._parent = parent
        self._refused: str | None = None
        self.shelves = {shelf: Shelf(keeper, covers, title(shelf)) for shelf in ShelfId}
        for shelf in self.shelves.values():
            shelf.activated.connect(self._open)
            shelf.play_chosen.connect(self._play)
            shelf.menu_requested.connect(self._open_menu)
            shelf.drag_wanted.connect(lambda tile: actions.drag(parent, tile.tracks, tile.title))
        home.changed.connect(lambda _: self.show_now())

    def show_now(self) -> None:
        self.moves.emit()
        for which, shelf in self.shelves.items():
            tiles = self._home.tiles(which)
            if tiles is not None:
                is_gone = self._is_without_refused(tiles)
                shelf.show_tiles([(view_of(tile), tile) for tile in tiles], at_once=is_gone)
            elif many := self._home.tiles_seen(which):
                has_reasons = which in BY_HABITS or which is ShelfId.PICK_UP
                shelf.wait_for(_LINES + reason_lines() * has_reasons, many)
        self.moved.emit()

    def _is_without_refused(self, tiles: Sequence[Tile]) -> bool:
        """Whether these are the mixes without the one just refused, which is to go from under the pointer."""
        keys = [tile.of.mix.key for tile in tiles if isinstance(tile.of, OfMix)]
        if self._refused is None or not keys or self._refused in keys:
            return False
        self._refused = None
        return True

    def _open(self, tile: Tile) -> None:
        match tile.of:
            case OfAlbum(track):
                self.opened.emit(AlbumAt(track))
            case OfPlaylist(playlist):
                self.opened.emit(playlist)
            case OfMix(mix):
                self.opened.emit(MixAt(mix, tile.origin))

    def _play(self, tile: Tile) -> None:
        self._actions.play(tile.tracks, tile.at, tile.origin)

    def _open_menu(self, tile: Tile, at: QPoint) -> None:
        more = self._refusals(tile.of.mix) if isinstance(tile.of, OfMix) else ()
        self._actions.open_menu(self._parent, at, tile.tracks, partial(self._play, tile), more=more, of=tile.title)

    def _refusals(self, mix: "Mixed") -> Sequence[tuple[str, str, Callable[[], None]]]:
        """What can be said against a mix that was not asked for."""
        tell, replying, key = self._replies.tell, self._replying, mix.key

        def refuse(by: Callable[[str], Consequence]) -> None:
            self._refused = key
            tell(by(key))

        less = tr("Less of {name}").format(name=mix.genre.replace("&", "&&"))
        found = [("chevron-down", less, lambda: tell(replying.less_of_genre(mix.genre)))] if mix.genre else []
        return [
            *found,
            ("clock", not_at_this_time(), lambda: refuse(replying.mix_not_at_this_time)),
            ("x", tr("Don’t suggest this any more"), lambda: refuse(replying.stop_mix)),
        ]


def view_of(tile: Tile) -> TileView:
    first, *more = different(map(cover_of, tile.covers)) or (Cover(tile.title),)
    is_made = isinstance(tile.of, OfMix)
    return TileView(first, tile.title, tile.by, tile.why, tuple(more), is_made)
