"""What a grid of covers shows: any rows, of which only those that are looked at are read."""

from collections import OrderedDict
from collections.abc import Callable, Iterable, Sequence
from itertools import chain
from typing import Generic, Protocol, TypeVar

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QStringListModel, Qt

from segue.core.ports.library import Tracks
from segue.domain.track import Track, TrackId
from segue.gui.cover_grid import HEADING_ROLE, QUARTERS_ROLE, TILE_ROLE
from segue.gui.cover_tile import TileView
from segue.gui.covers import Cover, cover_of

_PAGE = 24
_PAGES_KEPT = 32
_QUARTERS = 4

_Index = QModelIndex | QPersistentModelIndex
T = TypeVar("T")


class Entry(Struct, frozen=True):
    """A tile in words, and the tracks that lend it their covers; `subtitle` stands below the title, and with `more`
    in what screen readers say. `more` alone is its tool tip.
    """

    title: str
    subtitle: str
    covers: Sequence[TrackId]
    more: str = ""
    is_named: bool = False  # what has no picture is drawn with its title, not with that of the album


class Listed(Protocol):
    @property
    def tracks(self) -> Sequence[TrackId]: ...


def tracks_of(rows: Iterable[Listed]) -> Sequence[TrackId]:
    """Those of all of them, each once."""
    return tuple(dict.fromkeys(chain.from_iterable(row.tracks for row in rows)))


class Heading(Struct, frozen=True):
    """A row that is no tile: words over those that follow."""

    words: str


class CoverModel(QStringListModel, Generic[T]):
    """Rows are those of `show_rows`, each told by `entry`. One that is a Heading is shown as such.

    A list of strings that are all empty: a view asks for the number of rows once for each of them, whenever it lays
    them out, and one that is written in Python takes ten times as long to answer.
    """

    def __init__(self, tracks: Tracks, entry: Callable[[T], Entry], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tracks = tracks
        self._entry = entry
        self.rows: Sequence[T] = ()
        self._pages: OrderedDict[int, dict[TrackId, Track]] = OrderedDict()

    def show_rows(self, rows: Sequence[T]) -> bool:
        """Whether they are others than before. Covers are read again in any case."""
        self._pages.clear()
        if rows == self.rows:
            if rows:
                self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))
            return False
        self.rows = rows
        self.setStringList([""] * len(rows))
        return True

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = index.row()
        shown = self.rows[row]
        if isinstance(shown, Heading):
            return shown.words if role in (HEADING_ROLE, Qt.ItemDataRole.AccessibleTextRole) else None
        if role == TILE_ROLE:
            entry = self._entry(shown)
            known = self._covers(row)
            cover = next((cover_of(known[t]) for t in entry.covers if t in known), Cover(entry.title, entry.subtitle))
            if entry.is_named:
                cover = replace(cover, title=entry.title, artist="")
            return TileView(cover, entry.title, entry.subtitle)
        if role == QUARTERS_ROLE:
            entry = self._entry(shown)
            if len(entry.covers) < _QUARTERS:
                return None
            known = self._covers(row)
            found = tuple(cover_of(known[track]) for track in entry.covers[:_QUARTERS] if track in known)
            return found if len(found) == _QUARTERS else None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            entry = self._entry(shown)
            return ", ".join(words for words in (entry.title, entry.subtitle, entry.more) if words)
        if role == Qt.ItemDataRole.ToolTipRole:  # what is seen need not be said
            return self._entry(shown).more or None
        return None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Nothing can be done with a heading: the keys go past it."""
        is_heading = index.isValid() and isinstance(self.rows[index.row()], Heading)
        return Qt.ItemFlag.NoItemFlags if is_heading else QAbstractListModel.flags(self, index)

    def _covers(self, row: int) -> dict[TrackId, Track]:
        number = row // _PAGE
        page = self._pages.get(number)
        if page is None:
            rows = self.rows[number * _PAGE : (number + 1) * _PAGE]
            tiles = [self._entry(one) for one in rows if not isinstance(one, Heading)]
            wanted = [track for tile in tiles for track in tile.covers[:_QUARTERS]]
            page = self._pages[number] = {track.id: track for track in self._tracks.many(wanted)}
            while len(self._pages) > _PAGES_KEPT:
                self._pages.popitem(last=False)
        else:
            self._pages.move_to_end(number)
        return page
