"""One artist or one genre: what there is of them at a glance, all their albums as covers, and all their tracks."""

from collections.abc import Callable, Sequence
from datetime import timedelta
from functools import partial

from msgspec.structs import replace
from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from segue.core import own_history
from segue.core.library import Library
from segue.core.playback import Player
from segue.core.ports.machine import Clock, Settings
from segue.core.ports.shelves import AlbumTile, ArtistRow, GenreRow
from segue.core.shelving import Shelving
from segue.domain.play import CHOSEN
from segue.domain.speech import plural
from segue.domain.track import TrackId
from segue.domain.wording import amount, beside, chosen
from segue.gui.albums_and_tracks import AlbumsAndTracks
from segue.gui.buttons import IconButton
from segue.gui.collection_overview import CollectionOverview
from segue.gui.cover_grid import CoverGrid
from segue.gui.cover_model import CoverModel, Entry
from segue.gui.covers import Covers
from segue.gui.empty_page import EmptyPage
from segue.gui.following import Following
from segue.gui.kinds import album_entry, together
from segue.gui.labels import Label
from segue.gui.page_head import LEFT, ListHead
from segue.gui.playlist_head import below
from segue.gui.staying import show_covers
from segue.gui.targets import AlbumAt, ArtistAt, GenreAt
from segue.gui.theme import Space
from segue.gui.theme_keeper import ThemeKeeper
from segue.gui.track_list import TrackList
from segue.gui.track_menu import TrackActions
from segue.gui.track_model import Column

_COLUMNS = (Column.TITLE, Column.ARTIST, Column.ALBUM, Column.YEAR, Column.PLAYS, Column.LENGTH)
_FOLLOWS_EVERY = 2000


class CollectionPage(QWidget):
    """`back_chosen` asks for where one was before, `opened` for one of the albums."""

    back_chosen = Signal()
    opened = Signal(object)  # Shown

    def __init__(
        self,
        keeper: ThemeKeeper,
        covers: Covers,
        library: Library,
        shelving: Shelving,
        player: Player,
        actions: TrackActions,
        settings: Settings,
        overview: CollectionOverview,
        length_of: Callable[[Sequence[TrackId], Callable[[timedelta], None]], None],
        clock: Clock,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._library = library
        self._shelving = shelving
        self._actions = actions
        self._target: ArtistAt | GenreAt | None = None
        self._length_of = length_of
        self._clock = clock
        self._measured: Sequence[TrackId] = ()
        self._length: timedelta | None = None
        self._albums: CoverModel[AlbumTile] = CoverModel(library.tracks, self._entry, self)
        self.grid = CoverGrid(keeper, covers)
        self.grid.setModel(self._albums)
        self.grid.setAccessibleName(self.tr("Albums"))
        self.grid.row_activated.connect(lambda row: self.opened.emit(AlbumAt(self._albums.rows[row].track)))
        self.grid.play_chosen.connect(lambda row: actions.play(self._with(row)[0]))
        self.grid.copy_chosen.connect(lambda row: actions.copy(self._with(row)[0]))
        self.grid.menu_requested.connect(self._open_menu)
        self.grid.drag_wanted.connect(lambda row: actions.drag(self.grid, *self._with(row)))
        self.tracks = TrackList(keeper, library, player, actions, settings, "collection", _COLUMNS)
        self.tracks.setAccessibleName(self.tr("Tracks"))
        self._summary = Label(quiet=True, figures=True, wraps=True)
        self.grid.chosen_changed.connect(self._say)
        self.head = ListHead(keeper, below=(self._summary,))
        self.head.back.clicked.connect(lambda: self.back_chosen.emit())
        self.head.play.clicked.connect(lambda: self.tracks.play(0))
        self.head.shuffle.clicked.connect(lambda: player.play_shuffled(self.tracks.ids, CHOSEN))
        self.more = IconButton(keeper, "ellipsis", self.tr("More for all these tracks"))
        self.more.clicked.connect(lambda: self._open_menu_of_all(below(self.more)))
        self.head.add_button(self.more)
        self.overview = overview
        overview.opened.connect(self.opened)
        overview.history.known.connect(lambda _: self._say())
        listed = QWidget(self)
        column = QVBoxLayout(listed)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        column.addWidget(self.head)
        self.lists = AlbumsAndTracks(self.grid, self.tracks, LEFT - Space.S, overview, listed)
        tabs = QHBoxLayout()
        tabs.setContentsMargins(LEFT, 0, Space.L, 0)
        tabs.addWidget(self.lists.tabs)
        column.addLayout(tabs)
        lists = QVBoxLayout()
        lists.setContentsMargins(Space.S, 0, 0, 0)
        lists.addWidget(self.lists)
        column.addLayout(lists, 1)
        gone = EmptyPage(
            keeper,
            "music",
            self.tr("Nothing here any more"),
            self.tr("The tracks have left the library, or their tags say something else now."),
            self.tr("Back"),
        )
        gone.action_chosen.connect(self.back_chosen)
        self._pages = QStackedLayout()
        self._pages.addWidget(listed)
        self._pages.addWidget(gone)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, Space.XL, 0, 0)
        layout.addLayout(self._pages)

        self._following = Following(self._look_if_seen, _FOLLOWS_EVERY, self)
        library.changed.connect(self._following.soon)
        shelving.changed.connect(lambda _: self._refresh())
        self._heard = Following(self._follow_plays, _FOLLOWS_EVERY, self)
        player.played.connect(self._heard.soon)

    def show_now(self, target: ArtistAt | GenreAt) -> None:
        is_other = target != self._target
        self._target = target
        self._shelving.look()
        self._refresh()
        if is_other:
            self.lists.show_overview()
            self.grid.clearSelection()
            self.grid.scrollToTop()
            self.tracks.clearSelection()
            self.tracks.scrollToTop()

    def take_focus(self) -> None:
        self.lists.take_focus()

    def place(self) -> object:
        return self.lists.place()

    def restore(self, place: object) -> None:
        self.lists.restore(place)

    def _found(self) -> ArtistRow | GenreRow | None:
        catalogue, target = self._shelving.catalogue, self._target
        if catalogue is None or target is None:
            return None
        rows: Sequence[ArtistRow | GenreRow] = catalogue.artists if isinstance(target, ArtistAt) else catalogue.genres
        return next((row for row in rows if row.key == target.key), None)

    def _refresh(self) -> None:
        catalogue, row = self._shelving.catalogue, self._found()
        if catalogue is None:
            return
        self._pages.setCurrentIndex(1 if row is None else 0)
        if row is None:
            return
        albums = [catalogue.albums[at] for at in row.albums]
        self.grid.expect(len(albums))
        show_covers(self.grid, self._albums, sorted(albums, key=self._is_of_others), lambda album: album.track)
        self.tracks.show_ids(row.tracks)
        self.head.title.setText(row.name)
        others = sum(map(self._is_of_others, albums))
        self.lists.to_albums.setText(_albums_told(len(albums) - others, others))
        self.lists.to_tracks.setText(plural("%n track", "%n tracks", len(row.tracks)))
        self.lists.to_albums.setVisible(bool(row.albums))
        if not row.albums and self.lists.shows_albums:
            self.lists.show_albums(False)
        self.overview.show_row(row, catalogue, is_artist=isinstance(self._target, ArtistAt))
        if row.tracks is not self._measured:
            self._measured, self._length = row.tracks, None
            self._length_of(row.tracks, partial(self._take_length, row.tracks))
        self._say()

    def _is_of_others(self, album: AlbumTile) -> bool:
        """The artist is on it, as on a compilation, and it is not theirs."""
        return isinstance(self._target, ArtistAt) and album.key[1] != self._target.key

    def _entry(self, album: AlbumTile) -> Entry:
        """An artist's albums are told apart by their years; those of others, and a genre's, by whom they are."""
        entry = album_entry(album)
        is_theirs = isinstance(self._target, ArtistAt) and not self._is_of_others(album)
        return replace(entry, subtitle=entry.more, more="") if is_theirs else entry

    def _say(self) -> None:
        """How much there is, and how often it was played, as soon as that is known."""
        row, own = self._found(), self.overview.history.own
        if row is None:
            return
        is_known = own is not None and own.whose.name == row.name
        heard = own_history.brief(own.sums, self._clock.now().date()) if own is not None and is_known else ""
        self._summary.setText(beside(chosen(len(self.grid.chosen)), amount(len(row.tracks), self._length), heard))

    def _take_length(self, tracks: Sequence[TrackId], length: timedelta) -> None:
        if tracks is self._measured:
            self._length = length
            self._say()

    def _look_if_seen(self) -> None:
        if self.isVisible():
            self._shelving.look()

    def _follow_plays(self) -> None:
        if self.isVisible():
            self.overview.follow()

    def _with(self, row: int) -> tuple[Sequence[TrackId], str]:
        return together([self._albums.rows[at] for at in self.grid.rows_with(row)])

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Of the artist or the genre, beside albums and tracks, which have menus of their own."""
        self._open_menu_of_all(event.globalPos())

    def _open_menu_of_all(self, at: QPoint) -> None:
        row = self._found()
        if row is not None:
            self._actions.open_menu(self, at, row.tracks, of=row.name)

    def _open_menu(self, row: int, at: QPoint) -> None:
        tracks, name = self._with(row)
        self._actions.open_menu(self, at, tracks, of=name)


def _albums_told(own: int, others: int) -> str:
    if not own:
        return plural("On %n album", "On %n albums", others)
    albums = plural("%n album", "%n albums", own)
    if not others:
        return albums
    words = plural("{albums}, on %n more", "{albums}, on %n more", others)
    return words.format(albums=albums)
