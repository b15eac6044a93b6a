"""What has been added last: the albums by when they came, and the tracks."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from segue.core.library import Library
from segue.core.playback import Player
from segue.core.ports.machine import Clock, Settings
from segue.core.ports.shelves import AlbumTile
from segue.core.shelving import Shelving
from segue.domain.sorting import SortBy
from segue.domain.speech import plural, tr
from segue.domain.track import TrackId
from segue.domain.wording import beside, chosen
from segue.gui.albums_and_tracks import AlbumsAndTracks
from segue.gui.cover_grid import CoverGrid
from segue.gui.cover_model import CoverModel, Entry, Heading
from segue.gui.covers import Covers
from segue.gui.empty_page import EmptyPage
from segue.gui.following import Following
from segue.gui.kinds import album_entry, together
from segue.gui.labels import CountLabel
from segue.gui.page_head import PageHead
from segue.gui.staying import show_covers
from segue.gui.targets import AlbumAt
from segue.gui.theme import Space
from segue.gui.theme_keeper import ThemeKeeper
from segue.gui.track_list import TrackList
from segue.gui.track_menu import TrackActions
from segue.gui.track_model import Column
from segue.gui.waiting_page import WaitingPage

_COLUMNS = (Column.TITLE, Column.ARTIST, Column.ALBUM, Column.ADDED, Column.LENGTH)
_FOLLOWS_EVERY = 2000
#: Under this name it is kept whether albums or tracks are seen.
_TAB = "added_tab"
#: More albums than this are not recent; all of them are among the albums.
_MOST = 600


class RecentPage(QWidget):
    """`opened` tells an album that the listener wants to look at, `folder_wanted` asks for music to be added."""

    opened = Signal(object)  # Shown
    folder_wanted = Signal()

    def __init__(
        self,
        keeper: ThemeKeeper,
        covers: Covers,
        library: Library,
        shelving: Shelving,
        player: Player,
        actions: TrackActions,
        settings: Settings,
        clock: Clock,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._library = library
        self._shelving = shelving
        self._actions = actions
        self._clock = clock
        self._albums: CoverModel[AlbumTile | Heading] = CoverModel(library.tracks, _entry, self)
        self.grid = CoverGrid(keeper, covers, has_headings=True)
        self.grid.setModel(self._albums)
        self.grid.setAccessibleName(self.tr("Albums added last"))
        self.grid.row_activated.connect(self._open)
        self.grid.play_chosen.connect(lambda row: actions.play(self._with(row)[0]))
        self.grid.copy_chosen.connect(lambda row: actions.copy(self._with(row)[0]))
        self.grid.menu_requested.connect(self._open_menu)
        self.grid.drag_wanted.connect(lambda row: actions.drag(self.grid, *self._with(row)))
        self.tracks = TrackList(keeper, library, player, actions, settings, "added", _COLUMNS)
        self.tracks.setAccessibleName(self.tr("Tracks added last"))
        self.grid.chosen_changed.connect(self._sum_up)
        self._summary = CountLabel(quiet=True, figures=True)
        self.lists = AlbumsAndTracks(self.grid, self.tracks, Space.XXL - Space.S)
        self.lists.to_albums.setText(self.tr("Albums"))
        self.lists.to_tracks.setText(self.tr("Tracks"))
        self.lists.show_albums(settings.get(_TAB) != "tracks")
        self.lists.chosen.connect(lambda: settings.set(_TAB, "albums" if self.lists.shows_albums else "tracks"))
        self.lists.chosen.connect(self._turn)
        #: Whether the tracks, which are many, are to be found once they are looked at.
        self._is_due = True

        head = PageHead(self.tr("Recently added"), beside=self._summary, buttons=(self.lists.tabs,), within=Space.S)
        self._none = EmptyPage(
            keeper,
            "clock",
            self.tr("Nothing added yet"),
            self.tr("Music that comes into your folders is shown here, the newest first."),
            self.tr("Add a folder…"),
        )
        self._none.action_chosen.connect(self.folder_wanted)
        below = QWidget()
        self._views = QStackedLayout(below)
        for view in (WaitingPage(), self.lists, self._none):
            self._views.addWidget(view)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.S, Space.XL, 0, 0)
        layout.setSpacing(Space.L)
        layout.addWidget(head)
        layout.addWidget(below, 1)

        self._following = Following(self._look_if_seen, _FOLLOWS_EVERY, self)
        library.changed.connect(self._following.soon)
        shelving.changed.connect(lambda _: self._show_albums())

    def show_now(self) -> None:
        self._shelving.look()
        self._is_due = True
        if not self.lists.shows_albums:
            self._show_tracks()
        self._show_albums()

    def take_focus(self) -> None:
        if self.lists.shows_albums and not self.grid.currentIndex().isValid() and len(self._albums.rows) > 1:
            self.grid.setCurrentIndex(self._albums.index(1))  # behind the first heading
        self.lists.take_focus()

    def place(self) -> object:
        return self.lists.place()

    def restore(self, place: object) -> None:
        self.lists.restore(place)

    def _sum_up(self) -> None:
        is_empty = not self._library.tracks.any()
        self._views.setCurrentWidget(self._none if is_empty else self.lists)
        if is_empty:
            self._summary.setText("")
        elif self.lists.shows_albums:
            albums = sum(not isinstance(row, Heading) for row in self._albums.rows)
            all_of_them = plural("%n album", "%n albums", albums)
            words = self.tr("the newest {albums}") if albums == _MOST else "{albums}"
            self._summary.setText(beside(chosen(len(self.grid.chosen)), words.format(albums=all_of_them)))
        else:
            self._summary.setText(plural("%n track", "%n tracks", len(self.tracks.ids)))

    def _turn(self) -> None:
        if self._is_due and not self.lists.shows_albums:
            self._show_tracks()
        self._sum_up()

    def _show_tracks(self) -> None:
        self._is_due = False
        self.tracks.show_ids(self._library.find("", SortBy.ADDED, True))

    def _show_albums(self) -> None:
        catalogue = self._shelving.catalogue
        if catalogue is None:
            return
        before = self.grid.verticalScrollBar().value()
        newest = sorted(catalogue.albums, key=lambda album: (-album.added, album.key, album.track))[:_MOST]
        if show_covers(self.grid, self._albums, grouped(newest, self._clock.now()), _key):
            self.grid.verticalScrollBar().setValue(before)
        self._sum_up()

    def _look_if_seen(self) -> None:
        if self.isVisible():
            self.show_now()

    def _open(self, row: int) -> None:
        album = self._albums.rows[row]
        if isinstance(album, AlbumTile):
            self.opened.emit(AlbumAt(album.track))

    def _open_menu(self, row: int, at: QPoint) -> None:
        tracks, name = self._with(row)
        self._actions.open_menu(self, at, tracks, of=name)

    def _with(self, row: int) -> tuple[Sequence[TrackId], str]:
        rows = (self._albums.rows[at] for at in self.grid.rows_with(row))
        return together([album for album in rows if isinstance(album, AlbumTile)])


def grouped(newest: Sequence[AlbumTile], now: datetime) -> list[AlbumTile | Heading]:
    """Albums, the newest first, under headings that say when they came."""
    midnight = now.replace(hour=0, minute=0, second=0, microsecond=0)
    since = [
        (midnight.timestamp(), Heading(tr("Today"))),
        ((midnight - timedelta(days=6)).timestamp(), Heading(tr("The last 7 days"))),
        ((midnight - timedelta(days=29)).timestamp(), Heading(tr("The last 30 days"))),
        (float("-inf"), Heading(tr("Earlier"))),
    ]
    rows: list[AlbumTile | Heading] = []
    last = None
    for album in newest:
        heading = next(heading for start, heading in since if album.added >= start * 1000)
        if heading != last:
            rows.append(heading)
            last = heading
        rows.append(album)
    return rows


def _key(row: AlbumTile | Heading) -> TrackId | None:
    return row.track if isinstance(row, AlbumTile) else None


def _entry(row: AlbumTile | Heading) -> Entry:
    return Entry(row.words, "", ()) if isinstance(row, Heading) else album_entry(row)
