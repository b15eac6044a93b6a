"""What one can do with tracks, wherever they are shown."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QPoint, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QMenu, QWidget

from segue.core.playback import Player
from segue.core.playlists import Playlists
from segue.domain import queue
from segue.domain.play import CHOSEN, QUEUED, Origin
from segue.domain.playlist import Playlist, PlaylistId, with_added
from segue.domain.track import TrackId
from segue.domain.wording import count
from segue.gui.icons import icon
from segue.gui.theme_keeper import ThemeKeeper
from segue.gui.toast import Toast


class TrackActions(QObject):
    """Plays, queues and files tracks. Shared by every place that shows some.

    `tags_wanted` asks for the tags of tracks to be edited.
    """

    tags_wanted = Signal(object)  # tuple[TrackId, ...]

    def __init__(self, keeper: ThemeKeeper, player: Player, playlists: Playlists, toast: Toast) -> None:
        super().__init__(toast)
        self._keeper = keeper
        self._player = player
        self._playlists = playlists
        self._toast = toast

    def play(self, tracks: Sequence[TrackId], start: int = 0, origin: Origin = CHOSEN) -> None:
        if len(tracks):
            self._player.play(tracks, origin, start)

    def play_next(self, tracks: Sequence[TrackId]) -> None:
        self._player.change_queue(lambda q: queue.with_next(q, tracks, QUEUED))
        self._toast.tell(self.tr("{tracks} will play next").format(tracks=count(len(tracks), "track")))

    def queue(self, tracks: Sequence[TrackId]) -> None:
        self._player.change_queue(lambda q: queue.with_last(q, tracks, QUEUED))
        self._toast.tell(self.tr("{tracks} added to the queue").format(tracks=count(len(tracks), "track")))

    def add_to(self, playlist: PlaylistId, tracks: Sequence[TrackId]) -> None:
        """Append to a playlist, with the way back."""
        before = self._playlists.get(playlist)
        after = self._playlists.change(playlist, lambda p: with_added(p, tracks))
        words = self.tr("{tracks} added to “{playlist}”")
        self._toast.tell(
            words.format(tracks=count(len(tracks), "track"), playlist=before.name),
            lambda: self._playlists.take_back(before, after),
        )

    def add_to_new(self, tracks: Sequence[TrackId]) -> None:
        made = self._playlists.create(self.tr("New playlist"), tracks)
        words = self.tr("“{playlist}” made with {tracks}")
        self._toast.tell(
            words.format(tracks=count(len(tracks), "track"), playlist=made.name),
            lambda: self._unmake(made),
        )

    def _unmake(self, made: Playlist) -> None:
        if self._playlists.get(made.id).tracks == made.tracks:  # else it has become a list of its own
            self._playlists.delete(made.id)

    def open_menu(
        self,
        parent: QWidget,
        at: QPoint,
        tracks: Sequence[TrackId],
        play: Callable[[], None] | None = None,
        path: Path | None = None,
        more: Sequence[tuple[str, str, Callable[[], None]]] = (),
    ) -> QMenu:
        """Show the menu of `tracks`. `more` are a place's own entries: icon, words, what they do."""
        menu = QMenu(parent)
        colour = self._keeper.theme.second

        def add(where: QMenu, icon_name: str, words: str, does: Callable[[], None]) -> None:
            where.addAction(icon(icon_name, colour, 16), words).triggered.connect(lambda: does())

        add(menu, "play", self.tr("Play"), play or (lambda: self.play(tracks)))
        add(menu, "list-start", self.tr("Play next"), lambda: self.play_next(tracks))
        add(menu, "list-plus", self.tr("Add to queue"), lambda: self.queue(tracks))
        menu.addSeparator()
        lists = menu.addMenu(icon("list-music", colour, 16), self.tr("Add to playlist"))
        add(lists, "plus", self.tr("New playlist"), lambda: self.add_to_new(tracks))
        known = self._playlists.all()
        if known:
            lists.addSeparator()
        for playlist in known:
            add(lists, "list-music", playlist.name, lambda p=playlist.id: self.add_to(p, tracks))  # type: ignore[misc]
        menu.addSeparator()
        add(menu, "tags", self.tr("Edit tags…"), lambda: self.tags_wanted.emit(tuple(tracks)))
        if path is not None:
            add(menu, "folder", self.tr("Show in folder"), lambda: show_in_folder(path))
        if more:
            menu.addSeparator()
        for icon_name, words, does in more:
            add(menu, icon_name, words, does)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(at)
        return menu


def show_in_folder(path: Path) -> None:
    """Open the folder that holds `path` with the system's file manager."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.parent)))
