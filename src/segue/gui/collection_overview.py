"""What there is of an artist or a genre, at a glance: who else, mixes, albums, and the listener's own history."""

from collections import Counter
from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from msgspec import Struct
from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from segue.core.home import mix_tile
from segue.core.library import Library
from segue.core.looking_back import LookingBack, Own
from segue.core.ports.insights import OfArtist, OfGenre, OfTracks, Whose
from segue.core.ports.machine import Clock
from segue.core.ports.shelves import AlbumTile, ArtistRow, Catalogue, GenreRow
from segue.domain.speech import plural
from segue.domain.text import fold
from segue.domain.track import Track, TrackId
from segue.gui.cover_tile import TileView
from segue.gui.covers import Cover, Covers, cover_of
from segue.gui.home_shelves import view_of
from segue.gui.kinds import by_whom, covers_of
from segue.gui.own_history import OwnHistory
from segue.gui.page_head import LEFT
from segue.gui.page_scroll import RIGHT, PageScroll
from segue.gui.parts import Parts
from segue.gui.shelf import Shelf
from segue.gui.targets import AlbumAt, ArtistAt, MixAt
from segue.gui.theme import Space
from segue.gui.theme_keeper import ThemeKeeper
from segue.gui.track_menu import TrackActions

if TYPE_CHECKING:
    from segue.core.home import Home
    from segue.core.mixing import Mixed
    from segue.core.sounds_like import SoundsLike

#: So many stand on a shelf at most.
_MOST = 12

#: A genre has as many mixes at most: of what fits now, of what was not heard for long, of what was never played.
_MIXES = 3

#: An artist who has as many albums, or more, is shown by as many covers; else by one.
_SEVERAL = 4

#: So many of the artist's tracks are asked what sounds like them; whoever is named has at least two that do.
_ASKED = 8
_FEWEST_ALIKE = 2


class _Shown(Struct, frozen=True):
    """What a tile is: what it is called, where it leads, and what plays."""

    name: str
    target: object
    tracks: Callable[[], Sequence[TrackId]]


class CollectionOverview(PageScroll):
    """`opened` tells what the listener wants to look at."""

    opened = Signal(object)  # Shown

    def __init__(
        self,
        keeper: ThemeKeeper,
        covers: Covers,
        library: Library,
        looking_back: LookingBack,
        home: "Home",
        sounds_like: "Callable[[], SoundsLike]",
        actions: TrackActions,
        clock: Clock,
    ) -> None:
        inside = QWidget()
        super().__init__(inside)
        self._tracks = library.tracks
        self._home = home
        self._sounds_like = sounds_like
        self._actions = actions
        self._row: ArtistRow | GenreRow | None = None
        self._catalogue = Catalogue()
        self._whose: Whose | None = None
        self.artists = Shelf(keeper, covers, self.tr("Artists"))
        self.mixes = Shelf(keeper, covers, self.tr("Mixes"))
        self.albums = Shelf(keeper, covers, self.tr("Albums"))
        self.appears = Shelf(keeper, covers, self.tr("Also appears on"))
        self.alike = Shelf(keeper, covers, self.tr("Sounds like"))
        self.history = OwnHistory(keeper, covers, looking_back, library.tracks, clock)
        self.history.opened.connect(lambda target: self.opened.emit(target))
        self.history.known.connect(self._show_by_history)
        column = QVBoxLayout(inside)
        column.setContentsMargins(LEFT - Space.S, Space.S, RIGHT, Space.XXL)
        # What comes a moment later stands behind what it may share a line with, which therefore stays where it is.
        first = {"artists": self.artists, "mixes": self.mixes, "albums": self.albums, "appears": self.appears}
        self._parts = Parts({**first, "history": self.history, "alike": self.alike}, inside)
        for name, shelf in (*first.items(), ("alike", self.alike)):
            self._join(name, shelf)
        column.addWidget(self._parts)
        column.addStretch(1)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Overview"))

    def show_row(self, row: ArtistRow | GenreRow, catalogue: Catalogue, *, is_artist: bool) -> None:
        """Albums at once; all else a moment later."""
        is_other = self._row is None or (row.key, is_artist) != (self._row.key, isinstance(self._row, ArtistRow))
        self._row, self._catalogue = row, catalogue
        if is_other:
            for shelf in (self.artists, self.mixes, self.albums, self.appears, self.alike):
                shelf.show_tiles(())  # also where the pointer is on it
            if not is_artist:
                self.mixes.wait_for(3, _MIXES)
                self.artists.wait_for(2, len(self._by_albums(row)))
            self.verticalScrollBar().setValue(0)
        albums = [catalogue.albums[at] for at in reversed(row.albums)]
        if is_artist:
            self._show_albums(self.albums, [one for one in albums if one.key[1] == row.key], with_year=True)
            self._show_albums(self.appears, [one for one in albums if one.key[1] != row.key], with_year=False)
            self._tell_history(OfArtist(row.name))
        else:
            self._show_albums(self.albums, albums, with_year=False)
            self.appears.show_tiles(())
            self._tell_history(OfGenre(row.name))
            if is_other:
                self._home.mixes_of(row.name, partial(self._show_mixes, row))

    def follow(self) -> None:
        """Something was played."""
        if self._whose is not None:
            self.history.show_of(self._whose)

    def _tell_history(self, whose: Whose) -> None:
        self._whose = whose
        self.history.show_of(whose)

    # ---- what is shown

    def _show_albums(self, shelf: Shelf, albums: Sequence[AlbumTile], *, with_year: bool) -> None:
        albums = albums[:_MOST]
        known = {track.id: track for track in self._tracks.many([album.track for album in albums])}
        shelf.show_tiles(
            [
                (
                    TileView(
                        cover_of(known[album.track]),
                        album.title,
                        str(album.year or "") if with_year else by_whom(album),
                    ),
                    _Shown(album.title, AlbumAt(album.track), partial(self._tracks.album_of, album.track)),
                )
                for album in albums
                if album.track in known
            ],
        )

    def _show_by_history(self, own: Own) -> None:
        """Of a genre, its artists, those heard most first; of an artist, who sounds like them."""
        row = self._row
        if row is None or own.whose.name != row.name:
            return
        if isinstance(own.whose, OfArtist) and not own.sums.whole.plays:
            # Whose name is on albums alone, and on none of their tracks: what was heard of these is of others.
            self._tell_history(OfTracks(row.name, tuple(row.tracks)))
        elif isinstance(own.whose, OfGenre):
            heard = [one.name for one in own.sums.artists]
            keys = list(dict.fromkeys(map(fold, [*heard, *self._by_albums(row)])))
            self._show_artists(self.artists, [(key, "") for key in keys[:_MOST]])
        else:
            most_heard = [one.track for one in own.sums.tracks if one.track > 0]
            asked = tuple(dict.fromkeys([*most_heard, *row.tracks[:_ASKED]]))[:_ASKED]
            self._sounds_like().ask_of(asked, partial(self._show_alike, row))

    def _by_albums(self, row: ArtistRow | GenreRow) -> Sequence[str]:
        """Whose albums there are, those with most first."""
        several = Counter(self._catalogue.albums[at].artist for at in row.albums)
        return [name for name, _ in several.most_common(_MOST) if name]

    def _show_alike(self, row: "ArtistRow | GenreRow", near: Sequence[TrackId]) -> None:
        if self._row is None or row.key != self._row.key:
            return
        known = {track.id: track for track in self._tracks.many(list(dict.fromkeys(near)))}
        alike = Counter[str]()
        for track in dict.fromkeys(near):
            if track in known:
                alike.update({fold(name) for name in _names(known[track])} - {row.key})
        found = [(key, many) for key, many in alike.most_common(_MOST) if many >= _FEWEST_ALIKE]
        self._show_artists(
            self.alike, [(key, plural("%n track alike", "%n tracks alike", many)) for key, many in found]
        )

    def _show_artists(self, shelf: Shelf, artists: Sequence[tuple[str, str]]) -> None:
        wanted = dict(artists)
        rows = {row.key: row for row in self._catalogue.artists if row.key in wanted}
        lent = {key: covers_of(self._catalogue, row) for key, row in rows.items()}
        wanted_tracks = [track for its in lent.values() for track in its]
        known = {track.id: track for track in self._tracks.many(wanted_tracks)}
        made = []
        for key, said in artists:
            row = rows.get(key)
            if row is None:
                continue
            its = [cover_of(known[track]) for track in lent[key] if track in known]
            cover = Cover(row.name, "", its[0].path if its else None, is_round=True)
            more = tuple(its[1:]) if len(its) == _SEVERAL else ()
            words = said or plural("%n track", "%n tracks", len(row.tracks))
            view = TileView(cover, row.name, words, more=more, is_round=True)
            made.append((view, _Shown(row.name, ArtistAt(key), partial(_tracks_of, row))))
        shelf.show_tiles(made)

    def _show_mixes(self, row: "ArtistRow | GenreRow", mixes: "Sequence[Mixed]") -> None:
        if self._row is None or row.key != self._row.key:
            return
        self.mixes.show_tiles(
            [
                (view_of(tile), _Shown(tile.title, MixAt(mix), partial(_tracks_of, mix)))
                for mix, tile in ((mix, mix_tile(self._tracks, mix)) for mix in mixes)
            ],
        )

    # ---- shelves

    def _join(self, name: str, shelf: Shelf) -> None:
        """It is there while it has anything."""
        self._parts.show_part(name, False)
        shelf.there.connect(partial(self._parts.show_part, name))
        shelf.activated.connect(lambda shown: self.opened.emit(shown.target))
        shelf.play_chosen.connect(lambda shown: self._actions.play(shown.tracks()))
        shelf.menu_requested.connect(self._open_menu)
        shelf.drag_wanted.connect(lambda shown: self._actions.drag(shelf, shown.tracks(), shown.name))

    def _open_menu(self, shown: _Shown, at: QPoint) -> None:
        self._actions.open_menu(self, at, shown.tracks(), of=shown.name)


def _names(track: Track) -> Sequence[str]:
    tags = track.tags
    return tags.artists or ((tags.album_artist,) if tags.album_artist else ())


def _tracks_of(what: "ArtistRow | Mixed") -> Sequence[TrackId]:
    return what.tracks
