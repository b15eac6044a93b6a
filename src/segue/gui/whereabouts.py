"""Where one is in the window, kept for the next start: the place, how far it is scrolled, and what is chosen."""

from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QAbstractItemView, QAbstractScrollArea, QWidget

from segue.core.errors import WorldError
from segue.core.ports.machine import Settings
from segue.domain.playlist import PlaylistId
from segue.domain.track import TrackId
from segue.gui.places.way import Target, Way
from segue.gui.row_table import TRACK_ROLE, RowTable
from segue.gui.sidebar import Place
from segue.gui.targets import AlbumAt, ArtistAt, FolderAt, GenreAt, ShortcutsAt, SoundAt

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
    Place.SETTINGS,
)

#: Of more chosen rows these are kept.
_MOST = 200

#: All is kept when nothing of it has changed for so long (ms): nothing is written while one scrolls.
_KEPT_AFTER = 3000

#: Says of what is scrolled, and of what is chosen, that it is heard of.
_FOLLOWED = "followed"


class Whereabouts(QObject):
    """Keeps where one is whenever that has changed, since not every end is one that the program hears of. Of a
    private session it keeps the window alone.
    """

    def __init__(
        self,
        window: QWidget,
        way: Way,
        settings: Settings,
        widths: Callable[[], Sequence[int]],
        is_private: Callable[[], bool],
    ) -> None:
        """`widths` tells how the window is split."""
        super().__init__(window)
        self._window = window
        self._way = way
        self._settings = settings
        self._widths = widths
        self._is_private = is_private
        self._kept: dict[str, object] = {}
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_KEPT_AFTER)
        self._later.timeout.connect(self._keep_meanwhile)
        way.moved.connect(lambda _: self.soon())

    def begin(self, start: Place | None) -> None:
        """At the `start` page, or where one was."""
        there = target_of(self._settings.get("place")) if start is None else start
        if there is None or not self._way.is_there(there):
            there = Place.HOME
        words = self._settings.get("searched") if start is None else None
        self._way.go(there, words if isinstance(words, str) else "")
        page = self._way.page
        if start is None and page is not None:
            ComesBack(page, self._settings.get("looked at"))

    def soon(self) -> None:
        """Something of it has changed."""
        self._later.start()

    def keep(self) -> None:
        self._later.stop()
        self._set("window", self._window.saveGeometry().toBase64().toStdString())
        if not self._is_private() and (place := kept(self._way.here)) is not None:
            self._set("place", place)
            self._set("searched", self._way.words)
            self._set("looked at", looked_at(self._way.page))
            _follow(self._way.page, self.soon)
        self._set("split", list(self._widths()))

    def _keep_meanwhile(self) -> None:
        """What a full disk does not take is kept at the next one."""
        if self._window.isVisible() and not self._window.isFullScreen():
            with suppress(WorldError):
                self.keep()

    def _set(self, name: str, value: object) -> None:
        if name not in self._kept or self._kept[name] != value:
            self._settings.set(name, value)
            self._kept[name] = value


def kept(target: Target | None) -> object | None:
    """A place as a setting; None of one that is not kept."""
    match target:
        case SoundAt() | ShortcutsAt():  # chapters of it
            return Place.SETTINGS.value
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


def _follow(page: QWidget | None, then: Callable[[], None]) -> None:
    """Call `then` whenever one scrolls or chooses something in what has been made of the page by now."""

    def hear(area: QAbstractScrollArea) -> None:
        if area.isVisible():
            then()

    for area in _areas(page):
        bar = area.verticalScrollBar()
        if not bar.property(_FOLLOWED):
            bar.setProperty(_FOLLOWED, True)
            bar.valueChanged.connect(lambda _, area=area: hear(area))
        chosen = area.selectionModel() if isinstance(area, QAbstractItemView) else None
        if chosen is not None and not chosen.property(_FOLLOWED):
            chosen.setProperty(_FOLLOWED, True)
            chosen.selectionChanged.connect(lambda _, __, area=area: hear(area))


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
