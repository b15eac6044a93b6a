"""The tracks whose files are not where they were; they keep everything until they come back."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from segue.core.library import Library
from segue.core.playback import Player
from segue.core.ports.machine import Settings
from segue.domain.speech import plural
from segue.gui.buttons import secondary_button
from segue.gui.following import Following
from segue.gui.labels import CountLabel, Label
from segue.gui.page_head import PageHead
from segue.gui.relocation import LostFolders, Relocation
from segue.gui.theme import Space
from segue.gui.theme_keeper import ThemeKeeper
from segue.gui.track_list import TrackList
from segue.gui.track_menu import TrackActions
from segue.gui.track_model import Column

_COLUMNS = (Column.TITLE, Column.ARTIST, Column.ALBUM, Column.PLAYS, Column.LENGTH)
_FOLLOWS_EVERY = 1000


class MissingPage(QWidget):
    def __init__(
        self,
        keeper: ThemeKeeper,
        library: Library,
        player: Player,
        actions: TrackActions,
        settings: Settings,
        relocation: Relocation,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._library = library
        self._relocation = relocation
        self.tracks = TrackList(keeper, library, player, actions, settings, "missing", _COLUMNS)
        self.tracks.setAccessibleName(self.tr("Missing tracks"))
        self._summary = CountLabel(quiet=True, figures=True)
        again = secondary_button(self.tr("Look again"))
        again.clicked.connect(lambda: library.scan())
        words = Label(
            self.tr(
                "Their files are not where they were: on a drive that is not here, perhaps. They keep their plays "
                "and their places in playlists, and are back as soon as the files are."
            ),
            quiet=True,
            wraps=True,
        )
        lost = QVBoxLayout()
        lost.setContentsMargins(0, Space.M, 0, 0)
        self.lost = LostFolders(relocation)
        lost.addWidget(self.lost)
        head = PageHead(
            self.tr("Missing"), beside=self._summary, buttons=(again,), below=(words, lost), within=Space.S
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.S, Space.XL, 0, 0)
        layout.setSpacing(Space.L)
        layout.addWidget(head)
        layout.addWidget(self.tracks, 1)

        self._following = Following(self._follow, _FOLLOWS_EVERY, self)
        library.changed.connect(self._following.soon)

    def show_now(self) -> None:
        self._relocation.relocating.look()
        ids = self._library.missing()
        self.tracks.show_ids(ids)
        self._summary.setText(plural("%n track", "%n tracks", len(ids)))

    def _follow(self) -> None:
        if self.isVisible():
            self.show_now()
