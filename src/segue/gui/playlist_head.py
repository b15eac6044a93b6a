"""What stands above the tracks of a playlist: its cover, its name, its note, how much it is, and what it can do."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from segue.core.ports.playlists import PlaylistTotals
from segue.domain.playlist import Playlist
from segue.domain.speech import number
from segue.domain.track import Track
from segue.domain.wording import amount
from segue.gui.buttons import IconButton, PrimaryButton, quiet_button, secondary_button
from segue.gui.covers import Covers
from segue.gui.flow import Flow, together
from segue.gui.icons import icon
from segue.gui.labels import CountLabel
from segue.gui.playlist_cover import PlaylistCover
from segue.gui.theme import Space, Theme
from segue.gui.theme_keeper import ThemeKeeper
from segue.gui.written_over import NameLine, NoteText

_COVER = 132


class PlaylistHead(QWidget):
    play_chosen = Signal()
    shuffle_chosen = Signal()
    queue_chosen = Signal()
    missing_wanted = Signal()
    more_wanted = Signal(QPoint)  # on the screen
    cover_wanted = Signal(QPoint)

    def __init__(self, keeper: ThemeKeeper, covers: Covers, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cover = PlaylistCover(keeper, covers, _COVER)
        self.cover.clicked.connect(lambda: self.cover_wanted.emit(below(self.cover)))
        self.name = NameLine(keeper, self.tr("Name of the playlist"))
        self.note = NoteText(keeper)
        self._summary = CountLabel(quiet=True, figures=True)
        self.missing = quiet_button("")
        self.missing.hide()  # until it is known how many are
        self.missing.setToolTip(self.tr("Find what is not in your library, or whose file is not there"))
        self.missing.clicked.connect(self.missing_wanted)
        self.play = PrimaryButton(keeper, self.tr("Play"), "play")
        self.play.clicked.connect(self.play_chosen)
        self.shuffle = secondary_button(self.tr("Shuffle"))
        self.shuffle.clicked.connect(self.shuffle_chosen)
        self.queue = IconButton(keeper, "list-plus", self.tr("Add to queue"))
        self.queue.clicked.connect(self.queue_chosen)
        self.more = IconButton(keeper, "ellipsis", self.tr("More for this playlist"))
        self.more.clicked.connect(lambda: self.more_wanted.emit(below(self.more)))

        told = QHBoxLayout()
        told.setSpacing(Space.S)
        told.addWidget(self._summary)
        told.addWidget(self.missing)
        told.addStretch()
        buttons = Flow(Space.S, Space.S)
        for button in (self.play, self.shuffle, together(self.queue, self.more, between=Space.S)):
            buttons.add(button)
        words = QVBoxLayout()
        words.setSpacing(Space.XS)
        words.addStretch()
        words.addWidget(self.name)
        words.addWidget(self.note)
        words.addLayout(told)
        words.addSpacing(Space.M)
        words.addWidget(buttons)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(Space.XXL - Space.S, 0, Space.L, 0)
        layout.setSpacing(Space.XL)
        layout.addWidget(self.cover, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(words, 1)
        self._dress(keeper.theme)
        keeper.follow(self._dress)

    def show_playlist(self, playlist: Playlist, first: Sequence[Track]) -> None:
        """`first` are the first of its tracks that are known."""
        self.name.setText(playlist.name)
        self.note.show_note(playlist.note)
        self.cover.show_playlist(playlist.name, playlist.cover, first)
        self.show_playable(bool(playlist.tracks))

    def show_playable(self, has_tracks: bool) -> None:
        for button in (self.play, self.shuffle, self.queue):
            button.setEnabled(has_tracks)

    def end_writing(self) -> None:
        """What is being written of the playlist shown is kept: another one is to be shown."""
        self.name.end()
        self.note.end()

    def show_words(self, words: str) -> None:
        """How much it is, in other words."""
        self._summary.setText(words)
        self.missing.hide()

    def show_totals(self, tracks: int, totals: PlaylistTotals) -> None:
        self._summary.setText(amount(tracks, totals.length))
        self.missing.setVisible(totals.missing > 0)
        self.missing.setText(self.tr("{count} missing").format(count=number(totals.missing)))

    def _dress(self, theme: Theme) -> None:
        self.missing.setIcon(icon("triangle-alert", theme.warning, 14, gap=Space.XS))
        self.missing.setStyleSheet("padding: 1px 6px; min-height: 0;")


def below(widget: QWidget) -> QPoint:
    return widget.mapToGlobal(widget.rect().bottomLeft() + QPoint(0, Space.XS))
