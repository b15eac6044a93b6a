"""A mix to choose: what it is, why it is there, and its tracks, each with its reason."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from segue.core.library import Library
from segue.core.mixing import Mixed
from segue.core.playback import Player
from segue.core.ports.machine import Settings
from segue.domain.speech import plural
from segue.domain.track import Track
from segue.gui.buttons import IconButton
from segue.gui.labels import Label
from segue.gui.link import Link
from segue.gui.page_head import ListHead
from segue.gui.targets import MixAt, PlaysAt
from segue.gui.theme import Space, Theme, Type
from segue.gui.theme_keeper import ThemeKeeper
from segue.gui.track_list import TrackList
from segue.gui.track_menu import TrackActions
from segue.gui.track_model import Column

_COLUMNS = (Column.TITLE, Column.ARTIST, Column.ALBUM, Column.PLAYS, Column.LENGTH)


class MixPage(QWidget):
    """`back_chosen` asks for where one was before."""

    back_chosen = Signal()

    def __init__(
        self,
        keeper: ThemeKeeper,
        library: Library,
        player: Player,
        actions: TrackActions,
        settings: Settings,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._actions = actions
        self._mix: Mixed | None = None
        self._reasons: dict[int, str] = {}
        self.tracks = TrackList(keeper, library, player, actions, settings, "mix", _COLUMNS)
        self.tracks.setAccessibleName(self.tr("Tracks of the mix"))
        self.tracks.give_reasons(self._reason)
        self.head = ListHead(keeper)
        self.head.back.clicked.connect(lambda: self.back_chosen.emit())
        self.head.play.clicked.connect(lambda: self.tracks.play(0))
        self.head.shuffle.clicked.connect(lambda: player.play_shuffled(self.tracks.ids, self.tracks.origin))
        self.keep = IconButton(keeper, "bookmark-plus", self.tr("Keep as playlist"))
        self.keep.clicked.connect(self._keep)
        self.head.add_button(self.keep)
        self.why = Label(size=Type.LEAD, wraps=True)
        self._summary = Label(quiet=True, figures=True, wraps=True)
        self.plays = Link(Type.BODY)
        self.plays.clicked.connect(self._show_plays)
        said = QHBoxLayout()
        said.setSpacing(Space.M)
        said.addWidget(self._summary)
        said.addWidget(self.plays)
        said.addStretch()
        self.head.add_below(self.why)
        self.head.add_below(said)
        tracks = QVBoxLayout()
        tracks.setContentsMargins(Space.S, 0, 0, 0)
        tracks.addWidget(self.tracks)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, Space.XL, 0, 0)
        layout.setSpacing(Space.M)
        layout.addWidget(self.head)
        layout.addLayout(tracks, 1)
        keeper.follow(self._dress)
        self._dress(keeper.theme)

    def show_now(self, target: MixAt) -> None:
        mix = target.mix
        self.tracks.origin = target.origin
        if mix == self._mix:
            return
        self._mix = mix
        self._reasons = {one.track: one.reason for one in mix.suggestions}
        self.head.title.setText(mix.title)
        self.why.setText(mix.why)
        self._summary.setText(plural("%n track", "%n tracks", len(mix.tracks)))
        self.plays.show_words(plural("The play behind it", "The %n plays behind it", len(mix.plays)))
        self.plays.setVisible(bool(mix.plays))
        self.tracks.show_ids(mix.tracks)
        self.tracks.clearSelection()
        self.tracks.scrollToTop()

    def take_focus(self) -> None:
        self.tracks.take_focus()

    def place(self) -> object:
        return self.tracks.verticalScrollBar().value()

    def restore(self, place: object) -> None:
        if isinstance(place, int):
            self.tracks.verticalScrollBar().setValue(place)

    def _reason(self, track: Track) -> str:
        return self._reasons.get(track.id, "")

    def _keep(self) -> None:
        if self._mix is not None:
            self._actions.keep(self._mix.title, self._mix.tracks)

    def _show_plays(self) -> None:
        if self._mix is not None:
            self._actions.plays_wanted.emit(PlaysAt(self._mix.title, self._mix.why, self._mix.plays))

    def _dress(self, theme: Theme) -> None:
        self.why.set_ink(theme.reason)
