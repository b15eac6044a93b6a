"""One album: its cover, what it is, and its tracks in their order."""

from collections.abc import Sequence
from datetime import timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from segue.core.library import Library
from segue.core.playback import Player
from segue.core.ports.machine import Settings
from segue.domain.play import CHOSEN
from segue.domain.speech import plural
from segue.domain.text import fold
from segue.domain.track import Track, TrackId
from segue.domain.wording import total
from segue.gui.buttons import IconButton, PrimaryButton, secondary_button
from segue.gui.cover_art import CoverArt
from segue.gui.covers import Covers, cover_of
from segue.gui.empty_page import EmptyPage
from segue.gui.following import Following
from segue.gui.labels import ElidedLabel, Label
from segue.gui.link import Link
from segue.gui.targets import AlbumAt, ArtistAt
from segue.gui.theme import Space, Type
from segue.gui.theme_keeper import ThemeKeeper
from segue.gui.track_list import TrackList
from segue.gui.track_menu import TrackActions
from segue.gui.track_model import Column

_COVER = 200
_SMALL_COVER = 128
#: A page lower than this has more use for its rows than for a large cover.
_LOW = 560
_COLUMNS = (Column.NUMBER, Column.TITLE, Column.ARTIST, Column.PLAYS, Column.RATING, Column.LENGTH)
_FOLLOWS_EVERY = 1000


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
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._library = library
        self._album: AlbumAt | None = None
        self._artist = ""
        self.tracks = TrackList(keeper, library, player, actions, settings, "album", _COLUMNS)
        self.tracks.setAccessibleName(self.tr("Tracks of the album"))
        self._large = CoverArt(keeper, covers, _COVER)
        self._small = CoverArt(keeper, covers, _SMALL_COVER)
        self._title = ElidedLabel(size=Type.TITLE, strong=True)
        self._by = Link(keeper)
        self._by.clicked.connect(lambda: self.opened.emit(ArtistAt(fold(self._artist))))
        self._several = Label(self.tr("Various artists"), Type.LEAD, quiet=True)
        self._summary = Label(quiet=True, figures=True)
        back = IconButton(keeper, "chevron-left", self.tr("Back"))
        back.clicked.connect(lambda: self.back_chosen.emit())
        self.play = PrimaryButton(keeper, self.tr("Play"), "play")
        self.play.clicked.connect(lambda: self.tracks.play(0))
        shuffle = secondary_button(self.tr("Shuffle"))
        shuffle.clicked.connect(lambda: player.play_shuffled(self.tracks.ids, CHOSEN))
        queue = IconButton(keeper, "list-plus", self.tr("Add to queue"))
        queue.clicked.connect(lambda: actions.queue(self.tracks.ids))

        buttons = QHBoxLayout()
        buttons.setSpacing(Space.S)
        for button in (self.play, shuffle, queue):
            buttons.addWidget(button)
        buttons.addStretch()
        told = QVBoxLayout()
        told.setContentsMargins(Space.S, 0, 0, 0)  # in line with what the button to go back shows
        told.setSpacing(Space.XS)
        told.addWidget(self._title)
        told.addWidget(self._by, 0, Qt.AlignmentFlag.AlignLeft)
        told.addWidget(self._several)
        told.addWidget(self._summary)
        told.addSpacing(Space.M)
        told.addLayout(buttons)
        words = QVBoxLayout()
        words.addWidget(back, 0, Qt.AlignmentFlag.AlignLeft)
        words.addStretch()
        words.addLayout(told)
        head = QHBoxLayout()
        head.setContentsMargins(Space.XXL - Space.S, 0, Space.L, 0)
        head.setSpacing(Space.L)
        head.addWidget(self._large)
        head.addWidget(self._small)
        head.addLayout(words, 1)
        listed = QWidget()
        column = QVBoxLayout(listed)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.L)
        column.addLayout(head)
        column.addWidget(self.tracks, 1)
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
        layout.setContentsMargins(Space.S, Space.XL, 0, 0)
        layout.addLayout(self._pages)

        self._following = Following(self._refresh, _FOLLOWS_EVERY, self)
        library.changed.connect(self._following.soon)

    def show_now(self, album: AlbumAt) -> None:
        is_other = album != self._album
        self._album = album
        self._refresh()
        if is_other:
            self.tracks.clearSelection()
            self.tracks.scrollToTop()

    def take_focus(self) -> None:
        self.tracks.take_focus()

    def place(self) -> object:
        return self.tracks.verticalScrollBar().value()

    def restore(self, place: object) -> None:
        if isinstance(place, int):
            self.tracks.verticalScrollBar().setValue(place)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_low = self.height() < _LOW
        self._large.setVisible(not is_low)
        self._small.setVisible(is_low)

    def _refresh(self) -> None:
        if self._album is None:
            return
        ids = self._library.tracks.album_of(self._album.track)
        known = self._library.tracks.many(ids)
        self.tracks.show_ids(ids)
        self._pages.setCurrentIndex(0 if known else 1)
        if known:
            self._show_words(self._album.track, known)

    def _show_words(self, track: TrackId, known: Sequence[Track]) -> None:
        one = next((t for t in known if t.id == track), known[0])
        tags = one.tags
        artists = {fold(t.tags.album_artist or t.tags.artist): t.tags.album_artist or t.tags.artist for t in known}
        names = {fold(t.tags.album_artist) or tuple(map(fold, t.tags.artists)) for t in known}
        self._artist = tags.album_artist or (tags.artists[0] if tags.artists else "")
        has_one = len(artists) == 1 and len(names) == 1
        self._by.show_words(next(iter(artists.values())))
        self._by.setAccessibleName(self.tr("Go to {artist}").format(artist=self._artist))
        self._by.setVisible(has_one and bool(self._artist))
        self._several.setVisible(not has_one)
        self._title.setText(tags.album or tags.title)
        for art in (self._large, self._small):
            art.show_cover(cover_of(one))
        years = {t.tags.year for t in known if t.tags.year}
        length = sum((t.tags.duration or timedelta() for t in known), timedelta())
        said = (str(max(years)) if years else "", plural("%n track", "%n tracks", len(known)), total(length))
        self._summary.setText(" · ".join(words for words in said if words))
