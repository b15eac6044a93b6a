"""What stands in a smart playlist now, below its cover, its rule and what can be done with it."""

from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from segue.core.library import Library
from segue.core.ports.machine import Settings
from segue.core.smart_playlists import SmartPlaylists
from segue.core.standing import Stand
from segue.domain.playlist import Playlist
from segue.domain.rule import Drawn, Rule
from segue.domain.rule_wording import rule_words
from segue.domain.speech import number, plural
from segue.domain.wording import amount, beside, total
from segue.gui.buttons import IconButton, PrimaryButton, quiet_button, secondary_button
from segue.gui.column_choice import ColumnChoice
from segue.gui.covers import Covers
from segue.gui.empty_page import EmptyPage
from segue.gui.flow import Flow, together
from segue.gui.labels import CountLabel, ElidedLabel
from segue.gui.playlist_cover import PlaylistCover
from segue.gui.staying import show_staying
from segue.gui.theme import Space, Type
from segue.gui.theme_keeper import ThemeKeeper
from segue.gui.track_menu import TrackActions
from segue.gui.track_model import LOOKS, Column, TrackModel, with_others
from segue.gui.track_table import TrackTable
from segue.gui.written_over import NameLine

_COLUMNS = (Column.POSITION, Column.TITLE, Column.ARTIST, Column.ALBUM, Column.PLAYS, Column.LENGTH)
_COVER = 132
#: Among so many tracks the covers of the first albums are looked for.
_LOOKED_AT = 40


class SmartList(QWidget):
    """What stands in the list."""

    def __init__(
        self,
        keeper: ThemeKeeper,
        covers: Covers,
        library: Library,
        actions: TrackActions,
        settings: Settings,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        below = QWidget(self)
        self._tracks = library.tracks
        self._its: Playlist | None = None
        self.cover = PlaylistCover(keeper, covers, _COVER)
        every = with_others(_COLUMNS)
        self.is_known = False
        self._told: Stand | None = None
        self._length: timedelta | None = None
        self.model = TrackModel(library.tracks, every, parent=self)
        self.table = TrackTable(keeper, [LOOKS[column] for column in every], below)
        self.table.setModel(self.model)
        ColumnChoice(settings, "smart", self.table, self.model, _COLUMNS)
        self.table.setAccessibleName(self.tr("Tracks of the smart playlist"))
        actions.follow_likings(self.table, self.model)
        self.name = NameLine(keeper, self.tr("Name of the playlist"))
        self.name.cut.connect(lambda _: self._show_once())
        self._summary = CountLabel(quiet=True, figures=True)
        self.rule = ElidedLabel(size=Type.SMALL, quiet=True)
        self.rule.setAccessibleName(self.tr("Rule"))
        self.draw = quiet_button(self.tr("Draw anew"))
        self.draw.setToolTip(self.tr("Choose others by lot"))
        self.queue = IconButton(keeper, "list-plus", self.tr("Add to queue"))
        self.more = IconButton(keeper, "ellipsis", self.tr("More for this playlist"))
        self.edit = secondary_button(self.tr("Edit rule"))
        self.shuffle = secondary_button(self.tr("Shuffle"))
        self.play = PrimaryButton(keeper, self.tr("Play"), "play")
        buttons = Flow(Space.S, Space.S)
        signs = together(self.queue, self.more, between=Space.S)
        for button in (self.play, self.shuffle, self.edit, signs, self.draw):
            buttons.add(button)
        said = QVBoxLayout()
        said.setSpacing(Space.XS)
        said.addStretch()
        for words in (self.name, self._summary, self.rule):
            said.addWidget(words)
        said.addSpacing(Space.S)
        said.addWidget(buttons)
        top = QHBoxLayout()
        top.setContentsMargins(Space.XXL - Space.S, 0, Space.L, 0)
        top.setSpacing(Space.XL)
        top.addWidget(self.cover, 0, Qt.AlignmentFlag.AlignTop)
        top.addLayout(said, 1)
        self.nothing = EmptyPage(keeper, "settings-2", "", "", self.tr("Edit rule"))
        self.nothing.action_chosen.connect(self.edit.click)
        self._looking = QWidget()
        self._pages = QStackedLayout(below)
        for page in (self.table, self.nothing, self._looking):
            self._pages.addWidget(page)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.S, Space.XL, 0, 0)
        layout.setSpacing(Space.L)
        layout.addLayout(top)
        layout.addWidget(below, 1)

    def show_rule(self, playlist: Playlist, rule: Rule | None) -> None:
        self._its = playlist
        self._show_cover()
        self.name.setText(playlist.name)
        words = playlist.rule if rule is None else rule_words(rule)
        self.rule.setText(words)
        self._show_once()
        self.draw.setVisible(rule is not None and isinstance(rule.order, Drawn))

    def _show_once(self) -> None:
        """A list that is called by its rule has said it, if it is all there."""
        is_said = self.rule.text().casefold() == self.name.text().casefold()
        self.rule.setVisible(not is_said or self.name.is_cut)

    def forget(self) -> None:
        """Another list is to be shown."""
        self.name.end()
        self.is_known, self._told, self._length = False, None, None
        self.model.show_ids(())
        self.table.verticalScrollBar().setValue(0)
        self._summary.setText("")
        self._let_play(False)
        self._pages.setCurrentWidget(self._looking)

    def _show_cover(self) -> None:
        """Its own, or covers of what stands in it, as far as that is known."""
        if self._its is not None:
            first = () if self._told is None else self._told.tracks[:_LOOKED_AT]
            self.cover.show_playlist(self._its.name, self._its.cover, self._tracks.many(list(first)))

    def show_stand(self, stand: Stand, smart: SmartPlaylists) -> None:
        self.is_known = True
        self._told = stand
        self._show_cover()
        show_staying(self.table, self.model, stand.tracks)
        self._say(stand)
        smart.length(stand.tracks, lambda length: self._take_length(stand, length))
        self._let_play(len(stand.tracks) > 0)
        if not stand.tracks:
            self._say_why(stand)
        self._pages.setCurrentWidget(self.table if stand.tracks else self.nothing)

    def _say_why(self, stand: Stand) -> None:
        """Why nothing stands in it."""
        if stand.mistake:
            title, words = self.tr("The rule finds nothing as it is"), stand.mistake
        elif stand.match:
            title = self.tr("Nothing fits the limit")
            words = self.tr("There are tracks that fit the rule, but each alone is more than it is limited to.")
        else:
            title = self.tr("Nothing fits the rule just now")
            words = self.tr("What does will stand here by itself. A wider rule finds more.")
        self.nothing.name(title)
        self.nothing.say(words)

    def _let_play(self, has_tracks: bool) -> None:
        for button in (self.play, self.shuffle, self.queue):
            button.setEnabled(has_tracks)

    def _take_length(self, stand: Stand, length: timedelta) -> None:
        if stand is self._told:
            self._length = length
            self._say(stand)

    def _say(self, stand: Stand) -> None:
        """With the length that is known: after a play, the new one comes soon."""
        self._summary.setText(summary(stand, self._length))


def summary(stand: Stand, length: timedelta | None) -> str:
    """How many tracks there are, of how many that fit, and how long they are together, once that is known."""
    if stand.match <= len(stand.tracks):
        return amount(len(stand.tracks), length)
    tracks = plural("%n track of {many} that fit", "%n tracks of {many} that fit", len(stand.tracks))
    return beside(tracks.format(many=number(stand.match)), total(length) if length else "")
