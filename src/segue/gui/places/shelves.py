"""The places of what the library's tracks belong to: albums, artists and genres, and each of them."""

from collections.abc import Callable, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QMenu, QWidget

from segue.domain.text import fold
from segue.domain.track import TrackId
from segue.gui.command import Command, Group
from segue.gui.icons import icon
from segue.gui.places.area import Area, Around
from segue.gui.places.way import Target
from segue.gui.services import Services
from segue.gui.sidebar import Place
from segue.gui.targets import AlbumAt, ArtistAt, GenreAt

if TYPE_CHECKING:
    from segue.domain.track import Tags
    from segue.gui.album_page import AlbumPage
    from segue.gui.collection_page import CollectionPage
    from segue.gui.grid_page import GridPage

#: Of more tracks than this it is not looked whether they are of one album, or by one artist.
_MOST = 200


class ShelfPlaces(Area):
    def __init__(self, services: Services, around: Around) -> None:
        super().__init__(services, around)
        around.actions.ways_wanted.connect(self._add_ways)
        around.bar.artist_pressed.connect(self._go_to_artist)

    def page_of(self, target: Target) -> QWidget | None:
        match target:
            case Place.ALBUMS:
                return self._shown(self.albums)
            case Place.ARTISTS:
                return self._shown(self.artists)
            case Place.GENRES:
                return self._shown(self.genres)
            case AlbumAt():
                self.album.show_now(target)
                return self.album
            case ArtistAt() | GenreAt():
                self.collection.show_now(target)
                return self.collection
            case _:
                return None

    def commands(self) -> Sequence[Command]:
        def go(place: Place) -> Callable[[], None]:
            return lambda: self._way.open(place)

        def plays() -> bool:
            now = self._services.player.current
            return now is not None and now.track.address is None

        return [
            Command("albums", Group.GO, self.tr("Albums"), go(Place.ALBUMS), icon="disc-3"),
            Command("artists", Group.GO, self.tr("Artists"), go(Place.ARTISTS), icon="mic-vocal"),
            Command("genres", Group.GO, self.tr("Genres"), go(Place.GENRES), icon="tag"),
            Command(
                "its album",
                Group.GO,
                self.tr("The album of what plays"),
                self._go_to_album,
                icon="disc-3",
                possible=plays,
            ),
            Command(
                "its artist",
                Group.GO,
                self.tr("The artist of what plays"),
                self._go_to_artist,
                icon="mic-vocal",
                possible=plays,
            ),
        ]

    def _go_to_album(self) -> None:
        now = self._services.player.current
        if now is not None:
            self._way.open(AlbumAt(now.track.id))

    def _go_to_artist(self) -> None:
        now = self._services.player.current
        artist = "" if now is None or now.track.address is not None else _artist_of(now.track.tags)
        if artist:
            self._way.open(ArtistAt(fold(artist)))

    def _add_ways(self, menu: QMenu, tracks: Sequence[TrackId]) -> None:
        """To the album and to the artist of `tracks`, where they have one, and one is not there."""
        library = self._services.library.tracks
        known = [] if len(tracks) > _MOST else library.many(tracks)
        album = set(library.album_of(known[0].id)) if known else set()
        if not album:  # of files from elsewhere no page tells; nor of many at once
            return
        first, here = known[0].tags, self._way.here
        if len(known) == 1:
            artists = {_artist_of(first)}
        else:
            artists = {track.tags.album_artist or _artist_of(track.tags) for track in known}
        is_there = isinstance(here, AlbumAt) and here.track in album
        if first.album and not is_there and all(track.id in album for track in known):
            self._add_way(menu, "disc-3", self.tr("Go to album"), AlbumAt(known[0].id))
        by = next(iter(artists))
        target = ArtistAt(fold(by))
        if by and target != here and len(set(map(fold, artists))) == 1:
            self._add_way(menu, "mic-vocal", self.tr("Go to artist"), target)

    def _add_way(self, menu: QMenu, icon_name: str, words: str, target: Target) -> None:
        sign = icon(icon_name, self._services.keeper.theme.second, 16)
        menu.addAction(sign, words).triggered.connect(lambda: self._way.open(target))

    def _shown(self, page: "GridPage[Any]") -> QWidget:
        page.narrow(self._way.words)
        page.show_now()
        return page

    # ---- the pages

    @cached_property
    def albums(self) -> "GridPage[Any]":
        from segue.gui import kinds

        return self._grid(kinds.albums())

    @cached_property
    def artists(self) -> "GridPage[Any]":
        from segue.gui import kinds

        return self._grid(kinds.artists(self._services.shelving()))

    @cached_property
    def genres(self) -> "GridPage[Any]":
        from segue.gui import kinds

        return self._grid(kinds.genres(self._services.shelving()))

    def _grid(self, kind: Any) -> "GridPage[Any]":
        from segue.gui.grid_page import GridPage

        s = self._services
        page: GridPage[Any] = GridPage(
            s.keeper,
            s.covers,
            s.library,
            s.shelving(),
            s.settings,
            self._around.actions,
            kind,
            parent=self._around.pages,
        )
        page.opened.connect(self._way.open)
        page.place_wanted.connect(self._search_there)
        page.folder_wanted.connect(self._ask_for_folder)
        return self._placed(page)

    @cached_property
    def album(self) -> "AlbumPage":
        from segue.gui.album_page import AlbumPage
        from segue.gui.own_history import OwnHistory

        s = self._services
        history = OwnHistory(s.keeper, s.covers, s.looking_back(), s.library.tracks, s.clock)
        page = AlbumPage(
            *(s.keeper, s.covers, s.library, s.player, self._around.actions, s.settings, history, s.clock),
            parent=self._around.pages,
        )
        page.opened.connect(self._way.open)
        page.back_chosen.connect(lambda: self._way.leave(Place.ALBUMS))
        self._edits_tags(page.tracks)
        return self._placed(page)

    @cached_property
    def collection(self) -> "CollectionPage":
        from segue.gui.collection_overview import CollectionOverview
        from segue.gui.collection_page import CollectionPage

        s, actions = self._services, self._around.actions
        overview = CollectionOverview(
            *(s.keeper, s.covers, s.library, s.looking_back(), s.home(), s.sounds_like, actions, s.clock)
        )
        page = CollectionPage(
            *(s.keeper, s.covers, s.library, s.shelving(), s.player, actions, s.settings, overview),
            *(s.smart().length, s.clock),
            parent=self._around.pages,
        )
        page.opened.connect(self._way.open)
        page.back_chosen.connect(lambda: self._way.leave(Place.ALBUMS))
        self._edits_tags(page.tracks)
        return self._placed(page)


def _artist_of(tags: "Tags") -> str:
    """The first of several; empty where nobody is named."""
    return next(iter(tags.artists), "") or tags.album_artist
