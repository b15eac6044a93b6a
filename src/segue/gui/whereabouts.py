"""Where one is in the window, kept for the next start: the place, how far it is scrolled, and what is chosen."""

from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QAbstractItemView, QAbstractScrollArea, QWidget

from segue.domain.playlist import PlaylistId
from segue.domain.track import TrackId
from segue.gui.places.way import Target
from segue.gui.row_table import TRACK_ROLE, RowTable
from segue.gui.sidebar import Place
from segue.gui.targets import AlbumAt, ArtistAt, FolderAt, GenreAt

#: One is found there again, and not where one came through.
_KEPT = (
    Place.HOME,
    Place.TRACKS,
    Place.ALBUMS,
    Place.ARTISTS,
    Place.GENRES,
    Place.FOLDERS,
    Place.ADDED,
    Place.PLAYED,
    Place.WEEK,
    Place.BOOKMARKS,
)

#: Of more chosen rows these are kept.
_MOST = 200


def kept(target: Target | None) -> object | None:
    """A place as a setting; None of one that is not kept."""
    match target:
        case Place() if target in _KEPT:
            return target.value
        case Place():
            return None
        case AlbumAt(track):
            return {"album": track}
        case ArtistAt(key):
            return {"artist": key}
        case GenreAt(key):
            return {"genre": key}
        case FolderAt(path):
            return {"folder": str(path)}
        case int():
            return {"playlist": target}
        case _:
            return None


def target_of(stored: object) -> Target | None:
    """The place that was kept."""
    match stored:
        case str():
            return next((place for place in _KEPT if place.value == stored), None)
        case {"album": int(track)}:
            return AlbumAt(TrackId(track))
        case {"artist": str(key)}:
            return ArtistAt(key)
        case {"genre": str(key)}:
            return GenreAt(key)
        case {"folder": str(path)}:
            return FolderAt(Path(path))
        case {"playlist": int(playlist)}:
            return PlaylistId(playlist)
        case _:
            return None


def looked_at(page: QWidget | None) -> list[dict[str, object]]:
    """Of each list of the page that is seen, how far it is scrolled, and what is chosen in it."""
    return [_state(area) for area in _areas(page)]


def to_top(page: QWidget | None) -> None:
    """Back to where all that is seen of the page begins."""
    for area in _areas(page):
        if area.isVisible():
            area.verticalScrollBar().setValue(area.verticalScrollBar().minimum())


class ComesBack(QObject):
    """Brings a page back to what was looked at in it, as soon as its lists have come so far; until one does something
    in it.
    """

    def __init__(self, page: QWidget, stored: object) -> None:
        super().__init__(page)
        states = stored if isinstance(stored, list) else []
        for area, state in zip(_areas(page), states, strict=False):
            if isinstance(state, dict):
                _Returning(area, state, self)


class _Returning(QObject):
    def __init__(self, area: QAbstractScrollArea, state: dict[str, object], parent: QObject) -> None:
        super().__init__(parent)
        self._area = area
        self._over = state.get("scroll")
        self._row, self._words, self._tracks = state.get("row"), state.get("words"), state.get("tracks")
        self._is_back = False
        self._bar = area.verticalScrollBar()
        self._bar.rangeChanged.connect(self._look)
        self._bar.actionTriggered.connect(self._give_up)
        if isinstance(area, QAbstractItemView) and area.model() is not None:
            area.model().modelReset.connect(self._look)
        self._look()

    def _look(self, *_: int) -> None:
        if self._is_back:
            return
        if isinstance(self._area, QAbstractItemView):
            self._choose(self._area)
        if not isinstance(self._over, int) or self._over <= 0:
            self._over = None
        elif self._bar.maximum() >= self._over:
            self._bar.setValue(self._over)
            self._over = None
        if self._over is None and self._row is None:
            self._give_up()

    def _choose(self, view: QAbstractItemView) -> None:
        model = view.model()
        if not isinstance(self._row, int) or self._row < 0:
            self._row = None
        if self._row is None or model is None or not model.rowCount():
            return
        tracks = [one for one in self._tracks if isinstance(one, int)] if isinstance(self._tracks, list) else []
        if isinstance(view, RowTable):
            rows = _rows_of(view, [TrackId(one) for one in tracks])
            if rows:
                view.choose_rows(rows)
        elif self._row < model.rowCount() and model.index(self._row, 0).data() == self._words:
            view.setCurrentIndex(model.index(self._row, 0))
        self._row = None

    def _give_up(self, *_: int) -> None:
        self._is_back = True
        self.deleteLater()


def _areas(page: QWidget | None) -> list[QAbstractScrollArea]:
    """The lists of a page, and what it is scrolled in, always in the same order."""
    if page is None:
        return []
    areas = page.findChildren(QAbstractScrollArea)
    return [area for area in areas if isinstance(area.parentWidget(), QWidget) and _counts(area)]


def _counts(area: QAbstractScrollArea) -> bool:
    """What is scrolled itself, and is no part of a view, as a header is."""
    return not isinstance(area.parentWidget(), QAbstractScrollArea) and (
        area.verticalScrollBarPolicy() is not Qt.ScrollBarPolicy.ScrollBarAlwaysOff
    )


def _state(area: QAbstractScrollArea) -> dict[str, object]:
    state: dict[str, object] = {"scroll": area.verticalScrollBar().value()}
    if isinstance(area, QAbstractItemView) and area.currentIndex().isValid():
        state["row"] = area.currentIndex().row()
        if isinstance(area, RowTable):
            rows = area.selected_rows()[:_MOST]
            told = [area.model().index(row, 0).data(TRACK_ROLE) for row in rows]
            state["tracks"] = [track for track in told if isinstance(track, int)]
        else:
            state["words"] = str(area.currentIndex().data() or "")
    return state


def _rows_of(table: RowTable, tracks: Sequence[TrackId]) -> list[int]:
    from segue.gui.track_model import TrackModel  # late: the window may begin without any list of tracks

    model, rows = table.model(), list[int]()
    if isinstance(model, TrackModel):
        for track in tracks:
            with suppress(ValueError):
                rows.append(model.ids.index(track))
        return rows
    wanted = set(tracks)
    return [row for row in range(min(model.rowCount(), 10 * _MOST)) if model.index(row, 0).data(TRACK_ROLE) in wanted]
