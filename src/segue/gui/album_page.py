"""One album: its cover, what it is, its tracks in their order, and the listener's own history with it."""

from collections import Counter
from collections.abc import Sequence
from datetime import timedelta
from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from segue.core import own_history
from segue.core.library import Library
from segue.core.looking_back import Own
from segue.core.playback import Player
from segue.core.ports.insights import OfTracks
from segue.core.ports.machine import Clock, Settings
from segue.domain.play import CHOSEN
from segue.domain.speech import plural
from segue.domain.text import fold
from segue.domain.track import Track, TrackId
from segue.domain.wording import amount, beside
from segue.gui.buttons import IconButton, PrimaryButton, quiet_button, secondary_button
from segue.gui.cover_art import CoverArt
from segue.gui.covers import Covers, cover_of
from segue.gui.dotted import Dotted
from segue.gui.drag_picture import Pull
from segue.gui.empty_page import EmptyPage
from segue.gui.flow import Flow, together
from segue.gui.following import Following
from segue.gui.labels import Label
from segue.gui.link import Link
from segue.gui.own_history import OwnHistory
from segue.gui.page_head import BACK_AIR, LEFT, BackButton, PageName, back_top
from segue.gui.page_scroll import RIGHT, PageScroll
from segue.gui.playlist_head import below
from segue.gui.targets import AlbumAt, ArtistAt, GenreAt
from segue.gui.theme import Space, Type, scaled
from segue.gui.theme_keeper import ThemeKeeper
from segue.gui.track_list import TrackList
from segue.gui.track_menu import TrackActions
from segue.gui.track_model import Column

_COVER = 200
_SMALL_COVER = 128
#: Narrower than this beside type of our own size, the buttons stand below the cover too.
_NARROW = 400
#: A page lower than this has more use for its rows than for a large cover.
_LOW = 560
#: In one that is lower than this beside type of our own size, what is heard of it, and how much it is, has no room.
_LOWEST = 260
_COLUMNS = (Column.NUMBER, Column.TITLE, Column.ARTIST, Column.PLAYS, Column.RATING, Column.LENGTH)
_FOLLOWS_EVERY = 1000
_MOST_GENRES = 3
_TRACKS, _HISTORY = range(2)


class AlbumPage(QWidget):
    """`back_chosen` asks for where one was before, `opened` for the album's artist."""

    back_chosen = Signal()
    opened = Signal(object)  # Shown

    def __init__(
        self,
        keeper: ThemeKeeper,
        covers: Covers,
        library: Library,
        player: Player,
        actions: TrackActions,
        settings: Settings,
        history: OwnHistory,
        clock: Clock,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._library = library
        self._actions = actions
        self._album: AlbumAt | None = None
        self._is_new = False
        self._artist = ""
        self._large = CoverArt(keeper, covers, _COVER, grows=False)
        self._small = CoverArt(keeper, covers, _SMALL_COVER, grows=False)
        self._title = PageName(alone=True)
        self._by = Link()
        self._by.clicked.connect(lambda: self.opened.emit(ArtistAt(fold(self._artist))))
        self._several = Label(self.tr("Various artists"), Type.LEAD, quiet=True)
        self._summary = Label(quiet=True, figures=True)
        self._year = Label(quiet=True, figures=True)
        self._genres: tuple[str, ...] = ()
        self._clock = clock
        self.history = history
        history.opened.connect(self.opened)
        history.known.connect(self._show_heard)
        self.heard = Link(Type.BODY)
        self.heard.clicked.connect(lambda: self._choose(_HISTORY))
        self.genres = [Link(Type.BODY) for _ in range(_MOST_GENRES)]
        for number, link in enumerate(self.genres):
            link.clicked.connect(partial(self._open_genre, number))
        back = BackButton(keeper)
        back.clicked.connect(lambda: self.back_chosen.emit())
        self.play = PrimaryButton(keeper, self.tr("Play"), "play")
        self.play.clicked.connect(lambda: self.tracks.play(0))
        shuffle = secondary_button(self.tr("Shuffle"))
        shuffle.clicked.connect(lambda: player.play_shuffled(self.tracks.ids, CHOSEN))
        queue = IconButton(keeper, "list-plus", self.tr("Add to queue"))
        queue.clicked.connect(lambda: actions.queue(self.tracks.ids))
        self.more = IconButton(keeper, "ellipsis", self.tr("More for this album"))
        self.more.clicked.connect(lambda: self._open_menu(below(self.more)))
        for art in (self._large, self._small):
            Pull(art).begun.connect(lambda: actions.drag(self, self.tracks.ids, self._title.text()))

        buttons = self._buttons = Flow(Space.S, Space.S)
        for button in (self.play, shuffle, together(queue, self.more, between=Space.S)):
            buttons.add(button)
        self._whose = Dotted(self._by, self._several, self._year, *self.genres)
        self._heard = Dotted(self._summary, self.heard)
        told = self._told = QVBoxLayout()
        told.setSpacing(Space.XS)
        told.addWidget(self._title)
        told.addWidget(self._whose)
        told.addWidget(self._heard)
        told.addSpacing(Space.M)
        told.addWidget(buttons)
        margin = QVBoxLayout()
        margin.setContentsMargins(BACK_AIR, back_top(), 0, 0)
        margin.addWidget(back)
        margin.addStretch()
        words = QVBoxLayout()
        words.addStretch()
        words.addLayout(told)
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, Space.L, 0)
        head.setSpacing(0)
        head.addLayout(margin)
        head.addWidget(self._large)
        head.addWidget(self._small)
        head.addSpacing(Space.XL)
        head.addLayout(words, 1)
        listed = QWidget(self)
        column = QVBoxLayout(listed)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        column.addLayout(head)
        self._below = QVBoxLayout()
        self._below.setContentsMargins(LEFT, 0, Space.L, 0)
        column.addLayout(self._below)
        column.addLayout(self._tabs())
        views = QWidget(listed)
        self.tracks: TrackList = TrackList(keeper, library, player, actions, settings, "album", _COLUMNS, views)
        self.tracks.setAccessibleName(self.tr("Tracks of the album"))
        self._views = QStackedLayout(views)
        self._views.addWidget(self.tracks)
        self._views.addWidget(self._scrolled(history, views))
        tracks = QVBoxLayout()
        tracks.setContentsMargins(Space.S, 0, 0, 0)
        tracks.addWidget(views)
        column.addLayout(tracks, 1)
        gone = EmptyPage(
            keeper,
            "disc-3",
            self.tr("This album is no longer there"),
            self.tr("Its tracks have left the library, or their tags name another album now."),
            self.tr("Back"),
        )
        gone.action_chosen.connect(self.back_chosen)
        self._pages = QStackedLayout()
        self._pages.addWidget(listed)
        self._pages.addWidget(gone)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, Space.XL, 0, 0)
        layout.addLayout(self._pages)

        self._following = Following(self._refresh, _FOLLOWS_EVERY, self)
        for changed in (library.changed, player.played):
            changed.connect(self._following.soon)

    def show_now(self, album: AlbumAt) -> None:
        is_other = album != self._album
        self._album, self._is_new = album, True
        if is_other:
            self._tell_heard("")
        self._refresh()
        if is_other:
            self._choose(_TRACKS)
            self.tracks.clearSelection()
            self.tracks.scrollToTop()

    def take_focus(self) -> None:
        if self._views.currentIndex() == _TRACKS:
            self.tracks.take_focus()
        else:
            self._scroll.setFocus(Qt.FocusReason.OtherFocusReason)

    def place(self) -> object:
        bars = self.tracks.verticalScrollBar().value(), self._scroll.verticalScrollBar().value()
        return self._views.currentIndex(), *bars

    def restore(self, place: object) -> None:
        if isinstance(place, tuple):
            tab, over_tracks, over_history = place
            self._choose(tab)
            self.tracks.verticalScrollBar().setValue(over_tracks)
            self._scroll.verticalScrollBar().setValue(over_history)

    # ---- its two parts

    def _tabs(self) -> QHBoxLayout:
        self.to_tracks = quiet_button(self.tr("Tracks"))
        self.to_history = quiet_button(self.tr("Your history"))
        self._group = QButtonGroup(self)
        tabs = QHBoxLayout()
        tabs.setContentsMargins(LEFT, 0, 0, 0)
        tabs.setSpacing(Space.XS)
        for number, tab in ((_TRACKS, self.to_tracks), (_HISTORY, self.to_history)):
            tab.setCheckable(True)
            self._group.addButton(tab, number)
            tabs.addWidget(tab)
        tabs.addStretch()
        self._group.idClicked.connect(self._choose)
        return tabs

    def _scrolled(self, history: OwnHistory, parent: QWidget) -> PageScroll:
        held = QWidget()
        column = QVBoxLayout(held)
        column.setContentsMargins(Space.XL, 0, RIGHT, Space.XL)
        column.addWidget(history)
        column.addStretch()
        self._scroll = PageScroll(held, parent)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._scroll.setAccessibleName(self.tr("Your history"))
        return self._scroll

    def _choose(self, tab: int) -> None:
        self._group.button(tab).setChecked(True)
        self._views.setCurrentIndex(tab)

    def _show_heard(self, own: Own) -> None:
        self._tell_heard(own_history.brief(own.sums, self._clock.now().date()))

    def _tell_heard(self, words: str) -> None:
        self.heard.show_words(words)
        self.heard.setAccessibleName(words)
        self._heard.show_parts([self._summary, self.heard] if words else [self._summary])

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Of the album, beside its tracks, which have menus of their own."""
        self._open_menu(event.globalPos())

    def _open_menu(self, at: QPoint) -> None:
        if self._pages.currentIndex() == 0:
            self._actions.open_menu(self, at, self.tracks.ids, of=self._title.text())

    def _open_genre(self, number: int) -> None:
        self.opened.emit(GenreAt(fold(self._genres[number])))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_low = self.height() < _LOW
        self._large.setVisible(not is_low)
        self._small.setVisible(is_low)
        self._heard.setVisible(self.height() >= scaled(_LOWEST))
        is_narrow = self.width() < scaled(_NARROW)
        here, there = (self._below, self._told) if is_narrow else (self._told, self._below)
        if here.indexOf(self._buttons) < 0:
            there.removeWidget(self._buttons)
            here.addWidget(self._buttons)

    def _refresh(self) -> None:
        if self._album is None or not (self.isVisible() or self._is_new):
            return
        self._is_new = False
        ids = self._library.tracks.album_of(self._album.track)
        known = self._library.tracks.many(ids)
        self.tracks.show_ids(ids)
        self._pages.setCurrentIndex(0 if known else 1)
        if known:
            self._show_words(self._album.track, known)
            self.history.show_of(OfTracks(self._title.text(), tuple(ids)))

    def _show_words(self, track: TrackId, known: Sequence[Track]) -> None:
        one = next((t for t in known if t.id == track), known[0])
        tags = one.tags
        artists = {fold(t.tags.album_artist or t.tags.artist): t.tags.album_artist or t.tags.artist for t in known}
        names = {fold(t.tags.album_artist) or tuple(map(fold, t.tags.artists)) for t in known}
        self._artist = tags.album_artist or (tags.artists[0] if tags.artists else "")
        has_one = len(artists) == 1 and len(names) == 1
        self._by.show_words(next(iter(artists.values())))
        self._by.setAccessibleName(self.tr("Go to {artist}").format(artist=self._artist))
        self._title.setText(tags.album or tags.title)
        for art in (self._large, self._small):
            art.show_cover(cover_of(one))
        years = {t.tags.year for t in known if t.tags.year}
        length = sum((t.tags.duration or timedelta() for t in known), timedelta())
        discs = len({t.tags.disc_no or 1 for t in known})
        of_discs = plural("%n disc", "%n discs", discs) if discs > 1 else ""
        self._year.setText(str(max(years)) if years else "")
        genres = Counter(genre for t in known for genre in t.tags.genres)
        self._genres = tuple(genre for genre, _ in genres.most_common(_MOST_GENRES))
        for link, genre in zip(self.genres, self._genres, strict=False):
            link.show_words(genre)
            link.setAccessibleName(self.tr("Go to {genre}").format(genre=genre))
        by = [self._several] if not has_one else [self._by] if self._artist else []
        year = [self._year] if years else []
        self._whose.show_parts([*by, *year, *self.genres[: len(self._genres)]])
        self._summary.setText(beside(of_discs, amount(len(known), length)))
