"""One manual playlist: put in order, added to and taken from by hand; every edit can be undone."""

from collections.abc import Callable
from datetime import timedelta

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from segue.core.library import Library
from segue.core.playback import NowPlaying, Player
from segue.core.playlists import Playlists
from segue.core.ports import Settings
from segue.domain.play import Origin, OriginKind
from segue.domain.playlist import Playlist, PlaylistId, with_added, with_moved, with_removed
from segue.domain.track import Track, TrackId
from segue.domain.wording import count, readable, total
from segue.gui.buttons import PrimaryButton
from segue.gui.column_choice import ColumnChoice
from segue.gui.empty_page import EmptyPage
from segue.gui.labels import ElidedLabel, Label
from segue.gui.theme import Space, Type
from segue.gui.theme_keeper import ThemeKeeper
from segue.gui.toast import Toast
from segue.gui.track_menu import TrackActions
from segue.gui.track_model import LOOKS, Column, TrackModel, with_others
from segue.gui.track_table import TrackTable

_COLUMNS = (Column.POSITION, Column.TITLE, Column.ARTIST, Column.ALBUM, Column.LENGTH)


class PlaylistPage(QWidget):
    """`gone` tells that the playlist shown is there no more; `search_wanted` asks for what is called so."""

    gone = Signal()
    search_wanted = Signal(str)

    def __init__(
        self,
        keeper: ThemeKeeper,
        library: Library,
        playlists: Playlists,
        player: Player,
        actions: TrackActions,
        settings: Settings,
        toast: Toast,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._tracks = library.tracks
        self._playlists = playlists
        self._actions = actions
        self._toast = toast
        self._shown: Playlist | None = None
        every = with_others(_COLUMNS)
        self._model = TrackModel(library.tracks, every, parent=self)
        self.table = TrackTable(keeper, [LOOKS[column] for column in every])
        self.table.setModel(self._model)
        ColumnChoice(settings, "playlist", self.table, self._model, _COLUMNS)
        self.table.set_reorderable(True)
        self.table.setAccessibleName(self.tr("Tracks of the playlist"))
        self._model.give_reasons(self._where)
        self.table.row_activated.connect(self._activate)
        self.table.menu_requested.connect(self._open_menu)
        actions.follow_likings(self.table, self._model)
        self.table.removal_chosen.connect(self._remove)
        self.table.rows_moved.connect(self._move)
        self.table.tracks_dropped.connect(self._add)
        self._title = ElidedLabel(size=Type.TITLE, strong=True)
        self._summary = Label(quiet=True, figures=True)
        self._play = PrimaryButton(keeper, self.tr("Play"), "play")
        self._play.clicked.connect(lambda: self.play(0))

        head = QHBoxLayout()
        head.setContentsMargins(Space.XXL - Space.S, 0, Space.L, 0)
        head.setSpacing(Space.M)
        words = QVBoxLayout()
        words.setSpacing(Space.XS)
        words.addWidget(self._title)
        words.addWidget(self._summary)
        head.addLayout(words, 1)
        head.addWidget(self._play, 0, Qt.AlignmentFlag.AlignVCenter)
        self._empty = EmptyPage(
            keeper,
            "list-music",
            self.tr("An empty playlist"),
            self.tr("Drag tracks onto its name in the sidebar, or choose “Add to playlist” on any of them."),
        )
        below = QWidget()
        self._pages = QStackedLayout(below)
        self._pages.addWidget(self.table)
        self._pages.addWidget(self._empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.S, Space.XL, 0, 0)
        layout.setSpacing(Space.L)
        layout.addLayout(head)
        layout.addWidget(below, 1)

        playlists.edited.connect(self._hear_edited)
        playlists.listed.connect(lambda _: self._hear_listed())
        player.now_playing.connect(self._mark)
        library.changed.connect(lambda _: self._model.refresh())

    def show_playlist(self, playlist: PlaylistId) -> None:
        self._show(self._playlists.get(playlist))

    def play(self, row: int) -> None:
        if self._shown is not None:
            self._actions.play(self._shown.tracks, row, Origin(OriginKind.PLAYLIST, self._shown.id))

    def _show(self, playlist: Playlist) -> None:
        is_other = self._shown is None or self._shown.id != playlist.id
        self._shown = playlist
        self._title.setText(playlist.name)
        before = self.table.verticalScrollBar().value()
        self._model.show_ids(playlist.tracks)
        self.table.verticalScrollBar().setValue(0 if is_other else before)
        known = self._tracks.many(list(dict.fromkeys(playlist.tracks)))
        lengths = {track.id: track.tags.duration or timedelta() for track in known if not track.missing}
        length = sum((lengths.get(t, timedelta()) for t in playlist.tracks), timedelta())
        missing = {track.id for track in known if track.missing}
        gone = sum(track in missing for track in playlist.tracks)
        words = [count(len(playlist.tracks), "track")]
        words += [self.tr("{count} missing").format(count=f"{gone:,}")] if gone else []
        self._summary.setText(" · ".join((*words, total(length)) if playlist.tracks else words))
        self._play.setEnabled(any(track > 0 for track in playlist.tracks))
        self._pages.setCurrentWidget(self.table if playlist.tracks else self._empty)

    def _hear_edited(self, playlist: Playlist) -> None:
        if self._shown is not None and playlist.id == self._shown.id:
            self._show(playlist)

    def _hear_listed(self) -> None:
        if self._shown is None:
            return
        if any(p.id == self._shown.id for p in self._playlists.all()):
            self._show(self._playlists.get(self._shown.id))
        else:
            self._shown = None
            self.gone.emit()

    def _change(self, change: Callable[[Playlist], Playlist], told: str | None) -> None:
        before = self._shown
        if before is None:
            return
        after = self._playlists.change(before.id, change)
        if told is not None:
            self._toast.tell(told, lambda: self._playlists.take_back(before, after))

    def _remove(self, rows: tuple[int, ...]) -> None:
        told = self.tr("{tracks} removed").format(tracks=count(len(rows), "track"))
        self._change(lambda p: with_removed(p, rows), told)

    def _move(self, rows: tuple[int, ...], before: int) -> None:
        self._change(lambda p: with_moved(p, rows, before), None)

    def _add(self, tracks: tuple[TrackId, ...], before: int) -> None:
        self._change(lambda p: with_added(p, tracks, before), None)

    def _mark(self, now: NowPlaying | None) -> None:
        self._model.show_playing(None if now is None else now.track.id)

    def _activate(self, row: int) -> None:
        track = self._model.track(row)
        if track is not None and track.id < 0:
            words = self.tr("“{track}” is not in your library")
            self._toast.tell(words.format(track=track.tags.title))
        else:
            self.play(row)

    def _where(self, track: Track) -> str:
        """Where it was, of what is missing."""
        if not track.missing:
            return ""
        wanted = self._playlists.wanted(track.id)
        if wanted is None:
            return self.tr("Missing. It was here: {place}").format(place=readable(track.path))
        if wanted.location:
            return self.tr("Not in your library. The list says: {place}").format(place=readable(wanted.location))
        return self.tr("Not in your library. The list does not say where it was")

    def _open_menu(self, at: QPoint) -> None:
        rows = self.table.selected_rows()
        track = self._model.track(rows[0]) if len(rows) == 1 else None
        remove = "trash-2", self.tr("Remove from this playlist"), lambda: self._remove(rows)
        if track is not None and track.id < 0:
            words = " ".join(filter(None, (track.tags.artist, track.tags.title)))
            look = "search", self.tr("Look for it in your library"), lambda: self.search_wanted.emit(words)
            self._actions.open_menu(self, at, [track.id], more=[look, remove])
            return
        self._actions.open_menu(
            self,
            at,
            self.table.selected_tracks(),
            lambda: self.play(rows[0]),
            None if track is None else track.path,
            [remove],
        )
