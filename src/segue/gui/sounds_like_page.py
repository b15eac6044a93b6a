"""What sounds like one track, the nearest first: a list to be played as a whole."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from segue.core.library import Library
from segue.core.playback import Player
from segue.core.ports.machine import Settings
from segue.core.sounds_like import Alike, SoundsLike
from segue.domain.play import CHOSEN
from segue.domain.speech import plural
from segue.gui.empty_page import EmptyPage
from segue.gui.labels import Label
from segue.gui.page_head import ListHead
from segue.gui.targets import SoundsLikeAt
from segue.gui.theme import Space
from segue.gui.theme_keeper import ThemeKeeper
from segue.gui.track_list import TrackList
from segue.gui.track_menu import TrackActions
from segue.gui.track_model import Column
from segue.gui.waiting_page import WaitingPage

_COLUMNS = (Column.TITLE, Column.ARTIST, Column.ALBUM, Column.PLAYS, Column.LENGTH)


class SoundsLikePage(QWidget):
    """`back_chosen` asks for where one was before."""

    back_chosen = Signal()

    def __init__(
        self,
        keeper: ThemeKeeper,
        library: Library,
        sounds_like: SoundsLike,
        player: Player,
        actions: TrackActions,
        settings: Settings,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._library = library
        self._sounds_like = sounds_like
        self._at: SoundsLikeAt | None = None
        self._over = 0
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # while what it is to show is still to come
        self.tracks = TrackList(keeper, library, player, actions, settings, "sounds like", _COLUMNS)
        self.tracks.setAccessibleName(self.tr("Tracks that sound alike"))
        self.head = ListHead(keeper)
        self.head.back.clicked.connect(lambda: self.back_chosen.emit())
        self.head.play.clicked.connect(lambda: self.tracks.play(0))
        self.head.shuffle.clicked.connect(lambda: player.play_shuffled(self.tracks.ids, CHOSEN))
        self._summary = Label(quiet=True, figures=True, wraps=True)
        self.head.add_below(self._summary)
        tracks = QVBoxLayout()
        tracks.setContentsMargins(Space.S, 0, 0, 0)
        tracks.addWidget(self.tracks)
        self._listed = QWidget()
        column = QVBoxLayout(self._listed)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        column.addWidget(self.head)
        column.addLayout(tracks, 1)
        none = EmptyPage(
            keeper,
            "audio-lines",
            self.tr("Nothing else is known yet"),
            self.tr("Segue has not heard how your other tracks sound. Its settings tell how far it is."),
            self.tr("Back"),
        )
        none.action_chosen.connect(self.back_chosen)
        self._pages = QStackedLayout()
        for page in (WaitingPage(), self._listed, none):
            self._pages.addWidget(page)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, Space.XL, 0, 0)
        layout.addLayout(self._pages)

    def show_now(self, target: SoundsLikeAt) -> None:
        """A moment later."""
        if target != self._at:
            self._at = target
            self._pages.setCurrentIndex(0)
            self._over = 0
            self.tracks.clearSelection()
        self._sounds_like.ask(target.track, lambda alike: self._show(target, alike))

    def take_focus(self) -> None:
        if self._pages.currentWidget() is not self._listed:
            self.setFocus()
        else:
            self.tracks.take_focus()

    def place(self) -> object:
        return self.tracks.verticalScrollBar().value()

    def restore(self, place: object) -> None:
        if isinstance(place, int):
            self._over = place
            self.tracks.verticalScrollBar().setValue(place)

    def _show(self, target: SoundsLikeAt, alike: Alike) -> None:
        if target != self._at:
            return
        had_focus = self.window().focusWidget() is self
        is_new = self._pages.currentIndex() == 0
        self.tracks.show_ids([near.track for near in alike.near])
        self._pages.setCurrentIndex(1 if alike.near else 2)
        for track in self._library.tracks.many([target.track]):
            self.head.title.setText(self.tr("Sounds like “{title}”").format(title=track.tags.title))
            self._summary.setText(self._words(track.tags.artist or track.tags.album_artist, alike))
        if is_new:
            self.tracks.verticalScrollBar().setValue(self._over)
        if had_focus:
            self.take_focus()

    def _words(self, artist: str, alike: Alike) -> str:
        by = self.tr("by {artist} · ").format(artist=artist) if artist else ""
        said = by + plural("%n track, the most alike first", "%n tracks, the most alike first", len(alike.near))
        if alike.genre is None:
            return said
        return said + self.tr(" · it has no genre, but sounds like {genre}").format(genre=alike.genre)
