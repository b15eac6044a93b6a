"""One manual playlist: put in order, added to and taken from by hand; every edit can be undone."""

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from msgspec.structs import replace
from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QDragEnterEvent, QDropEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QMenu, QStackedLayout, QVBoxLayout, QWidget

from segue.core.library import Library
from segue.core.playback import NowPlaying, Player
from segue.core.playlists import Did, Playlists
from segue.core.ports.machine import Settings
from segue.core.ports.playlists import PlaylistTotals
from segue.domain.play import Origin, OriginKind
from segue.domain.playlist import (
    Playlist,
    PlaylistId,
    arranged,
    moved_to,
    with_added,
    with_moved,
    with_removed,
    without_repeats,
)
from segue.domain.speech import plural
from segue.domain.track import Track, TrackId
from segue.domain.wording import readable
from segue.gui.column_choice import ColumnChoice
from segue.gui.cover_choice import CoverChoice, ReadPicture
from segue.gui.covers import Covers
from segue.gui.empty_page import EmptyPage
from segue.gui.following import Following
from segue.gui.icons import icon
from segue.gui.menu_entry import add_entry
from segue.gui.playlist_head import PlaylistHead
from segue.gui.playlist_steps import PlaylistSteps
from segue.gui.popups import Menu
from segue.gui.theme import A_FRAME, Space
from segue.gui.theme_keeper import ThemeKeeper
from segue.gui.track_menu import TrackActions
from segue.gui.track_mime import files_of, is_music, tracks_of
from segue.gui.track_model import LOOKS, SORTS, Column, TrackModel, with_others
from segue.gui.track_table import TrackTable
from segue.gui.turns import once_painted

_COLUMNS = (Column.POSITION, Column.TITLE, Column.ARTIST, Column.ALBUM, Column.LENGTH)
#: Among so many tracks the covers of the first albums are looked for.
_LOOKED_AT = 40
#: Of so many tracks the lengths are added up at once; of more, so many in each frame, once the first rows are seen.
_ADDED_AT_ONCE = 2_000
_FOLLOWS_EVERY = 1000


class PlaylistPage(QWidget):
    """`gone` tells that the playlist shown is there no more, `opened` asks for another one, `deletion_chosen` that it
    be deleted, `export_chosen` that it be written to a file, `search_wanted` for what is called so in the library.
    """

    gone = Signal()
    opened = Signal(object)  # PlaylistId
    deletion_chosen = Signal(object)  # PlaylistId
    export_chosen = Signal(object)  # PlaylistId
    search_wanted = Signal(str)

    def __init__(
        self,
        keeper: ThemeKeeper,
        covers: Covers,
        library: Library,
        playlists: Playlists,
        steps: PlaylistSteps,
        player: Player,
        actions: TrackActions,
        settings: Settings,
        read_picture: ReadPicture,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._keeper = keeper
        self._tracks = library.tracks
        self._playlists = playlists
        self._steps = steps
        self._player = player
        self._actions = actions
        self._covering = CoverChoice(keeper, self, playlists, steps, read_picture)
        self._shown: Playlist | None = None
        self._sorted: tuple[Column, bool, tuple[TrackId, ...]] | None = None
        every = with_others(_COLUMNS)
        self._model = TrackModel(library.tracks, every, parent=self)
        self.head = PlaylistHead(keeper, covers, self)
        below = QWidget(self)
        self.table = TrackTable(keeper, [LOOKS[column] for column in every], below)
        self.table.setModel(self._model)
        self._columns = ColumnChoice(settings, "playlist", self.table, self._model, _COLUMNS, self._add_sorts)
        self.table.set_reorderable(True, takes_files=True)
        self.table.setAccessibleName(self.tr("Tracks of the playlist"))
        self._model.give_reasons(self._where)
        self.table.row_activated.connect(self._activate)
        self.table.menu_requested.connect(self._open_menu)
        actions.follow_likings(self.table, self._model)
        self.table.removal_chosen.connect(self._remove)
        self.table.rows_moved.connect(self._move)
        self.table.tracks_dropped.connect(self._add)
        self.table.files_dropped.connect(self._add_files)
        self.table.cut_chosen.connect(self._cut)
        self.table.paste_chosen.connect(self._paste)
        self.table.horizontalHeader().sectionClicked.connect(lambda at: self._sort(self._model.columns[at]))
        self.head.name.written.connect(self._rename)
        self.head.note.written.connect(self._write_note)
        self.head.play_chosen.connect(lambda: self.play(0))
        self.head.shuffle_chosen.connect(self._shuffle)
        self.head.queue_chosen.connect(self._queue)
        self.head.missing_wanted.connect(self.find_missing)
        self.head.more_wanted.connect(self.open_more)
        self.head.cover_wanted.connect(self._open_cover_menu)
        self._empty = EmptyPage(
            keeper,
            "list-music",
            self.tr("An empty playlist"),
            self.tr(
                "Drag tracks or files here or onto its name, paste them, or choose “Add to playlist” on any of them."
            ),
        )
        self._pages = QStackedLayout(below)
        self._pages.addWidget(self.table)
        self._pages.addWidget(self._empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.S, Space.XL, 0, 0)
        layout.setSpacing(Space.L)
        layout.addWidget(self.head)
        layout.addWidget(below, 1)
        self.setAcceptDrops(True)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)

        self._added_up = 0, PlaylistTotals()
        self._adding = QTimer(self)
        self._adding.setInterval(A_FRAME)
        self._adding.timeout.connect(self._add_up)
        self._following = Following(self._follow, _FOLLOWS_EVERY, self)
        playlists.edited.connect(self._hear_edited)
        playlists.listed.connect(lambda _: self._hear_listed())
        player.now_playing.connect(self._mark)
        player.played.connect(lambda played: self._model.count_play(played[1].id))
        self._mark(player.current)
        library.changed.connect(self._following.soon)

    def show_playlist(self, playlist: PlaylistId) -> None:
        self.head.end_writing()
        self._show(self._playlists.get(playlist))

    def take_focus(self) -> None:
        """On its first track; where there is none, so that tracks can be pasted."""
        if self._shown is None or not self._shown.tracks:
            self.setFocus()
            return
        if not self.table.currentIndex().isValid():
            self.table.selectRow(0)
        self.table.setFocus()

    def place(self) -> object:
        return self.table.verticalScrollBar().value()

    def restore(self, place: object) -> None:
        if isinstance(place, int):
            self.table.verticalScrollBar().setValue(place)

    def play(self, row: int) -> None:
        if self._shown is not None:
            self._actions.play(self._shown.tracks, row, Origin(OriginKind.PLAYLIST, self._shown.id))

    def find_missing(self) -> None:
        """Choose all that is missing, and go to the next of it."""
        if self._shown is None:
            return
        rows = self._playlists.missing(self._shown.id)
        now = self.table.currentIndex().row() if len(self.table.selected_rows()) else -1
        self.table.choose_rows(rows)
        following = next((row for row in rows if row > now), None)
        if following is not None:
            index = self._model.index(following, self.table.spoken_column)
            self.table.selectionModel().setCurrentIndex(index, self.table.selectionModel().SelectionFlag.NoUpdate)
            self.table.scrollTo(index)
        self.table.setFocus()

    # ---- showing

    def _show(self, playlist: Playlist) -> None:
        is_other = self._shown is None or self._shown.id != playlist.id
        self._shown = playlist
        before = self.table.verticalScrollBar().value()
        self._model.show_ids(playlist.tracks)
        self.table.verticalScrollBar().setValue(0 if is_other else before)
        first = self._tracks.many(list(dict.fromkeys(playlist.tracks[:_LOOKED_AT])))
        self.head.show_playlist(playlist, first)
        self._pages.setCurrentWidget(self.table if playlist.tracks else self._empty)
        self._begin_to_add_up()

    def _begin_to_add_up(self) -> None:
        self._added_up = 0, PlaylistTotals()
        self._adding.stop()
        if self._shown is not None and len(self._shown.tracks) > _ADDED_AT_ONCE:
            once_painted(self, self._adding.start)
        else:
            self._add_up()

    def _add_up(self) -> None:
        shown, (start, so_far) = self._shown, self._added_up
        if shown is None:
            self._adding.stop()
            return
        end = start + _ADDED_AT_ONCE
        totals = so_far + self._playlists.totals(shown.id, start, end)
        self._added_up = end, totals
        if end >= len(shown.tracks):
            self._adding.stop()
            self.head.show_totals(len(shown.tracks), totals)

    def _follow(self) -> None:
        """Tracks have changed, or are there again."""
        self._model.refresh()
        self._begin_to_add_up()

    def _hear_edited(self, playlist: Playlist) -> None:
        if self._shown is not None and playlist.id == self._shown.id:
            self._show(playlist)

    def _hear_listed(self) -> None:
        if self._shown is not None and all(its.id != self._shown.id for its in self._playlists.all()):
            self._shown = None
            self.gone.emit()

    def _mark(self, now: NowPlaying | None) -> None:
        self._model.show_playing(None if now is None else now.track.id)

    def _activate(self, row: int) -> None:
        track = self._model.track(row)
        if track is not None and track.id < 0:
            words = self.tr("“{track}” is not in your library")
            self._steps.say(words.format(track=track.tags.title))
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

    # ---- edits

    def _change(self, change: Callable[[Playlist], Playlist], did: Did, told: str | None = None) -> bool:
        """Whether there was anything to change."""
        before = self._shown
        if before is None:
            return False
        if told is None:
            after = self._playlists.change(before.id, change, did)
        else:
            after = self._steps.do(lambda: self._playlists.change(before.id, change, did), lambda _: told)
        return after != before

    def _rename(self, name: str) -> None:
        if self._shown is not None:
            self._playlists.rename(self._shown.id, name)

    def _write_note(self, note: str) -> None:
        self._change(lambda its: replace(its, note=note), Did.NOTED)

    def _remove(self, rows: Sequence[int]) -> None:
        told = plural("%n track removed", "%n tracks removed", len(rows))
        if self._change(lambda its: with_removed(its, rows), Did.REMOVED, told):
            self._choose([min(rows[0], len(self._model.ids) - 1)])

    def _move(self, rows: Sequence[int], before: int) -> None:
        if self._change(lambda its: with_moved(its, rows, before), Did.ARRANGED):
            self._choose(moved_to(rows, before))

    def _add(self, tracks: Sequence[TrackId], before: int) -> None:
        at = min(before, len(self._model.ids))
        if self._change(lambda its: with_added(its, tracks, at), Did.ADDED):
            self._choose(range(at, at + len(tracks)))
            self.table.setFocus()

    def _add_files(self, files: Sequence[Path], before: int) -> None:
        """Once they have been read; by then the listener may look at another list."""
        shown = self._shown
        if shown is None:
            return

        def add(tracks: Sequence[TrackId]) -> None:
            if self._shown is not None and self._shown.id == shown.id:
                self._add(tracks, before)
            else:
                words = plural("%n track added to “{playlist}”", "%n tracks added to “{playlist}”", len(tracks))
                self._steps.do(
                    lambda: self._playlists.change(shown.id, lambda its: with_added(its, tracks, before), Did.ADDED),
                    lambda now: words.format(playlist=now.name),
                )

        self._actions.read(files, add)

    def _cut(self) -> None:
        if rows := self.table.selected_rows():
            self._actions.copy(self.table.selected_tracks())
            self._remove(rows)

    def _paste(self) -> None:
        """Behind what is chosen, or at the end."""
        shown, rows = self._shown, self.table.selected_rows()
        at = rows[-1] + 1 if rows else len(self._model.ids)
        if shown is not None:
            self._actions.paste(lambda tracks: self._add(tracks, at), lambda files: self._add_files(files, at))

    def _sort(self, column: Column) -> None:
        """Once, by a column; again by the same, the other way round."""
        by, shown = SORTS.get(column), self._shown
        if by is None or shown is None:
            return
        descending = self._sorted == (column, False, shown.tracks)
        order = self._tracks.in_order(list(dict.fromkeys(shown.tracks)), by, descending)
        told = self.tr("Sorted by {column}").format(column=self._model.name(column))
        self._change(lambda its: arranged(its, order), Did.SORTED, told)
        self._sorted = column, descending, arranged(shown, order).tracks

    def _remove_repeats(self) -> None:
        shown = self._shown
        if shown is None:
            return
        repeats = len(shown.tracks) - len(set(shown.tracks))
        told = plural("%n duplicate removed", "%n duplicates removed", repeats)
        self._change(without_repeats, Did.WITHOUT_REPEATS, told)

    def _choose(self, rows: Iterable[int]) -> None:
        there = [row for row in rows if 0 <= row < len(self._model.ids)]
        if there:
            self.table.choose_rows(there)

    def _shuffle(self) -> None:
        if self._shown is not None:
            self._player.play_shuffled(self._shown.tracks, Origin(OriginKind.PLAYLIST, self._shown.id))

    def _queue(self) -> None:
        if self._shown is not None:
            self._actions.queue(self._shown.tracks)

    def _duplicate(self) -> None:
        if self._shown is not None:
            shown = self._shown.id
            words = self.tr("“{playlist}” is a copy")
            made = self._steps.do(
                lambda: self._playlists.duplicate(shown), lambda made: words.format(playlist=made.name)
            )
            self.opened.emit(made.id)

    def _export(self) -> None:
        if self._shown is not None:
            self.export_chosen.emit(self._shown.id)

    def _delete(self) -> None:
        if self._shown is not None:
            self.deletion_chosen.emit(self._shown.id)

    # ---- menus

    def open_more(self, at: QPoint) -> QMenu:
        """All that can be done with the playlist as a whole."""
        menu = Menu(self)
        tracks = self._model.ids
        self._add_to(menu, "pencil", self.tr("Rename"), self.head.name.write)
        self._add_to(menu, "pencil", self.tr("Write a note"), self.head.note.write)
        if self._shown is not None:
            self._covering.add_to(menu, self._shown.id)
        menu.addSeparator()
        self._add_sorts(menu)
        repeats = self._add_to(menu, "list-x", self.tr("Remove duplicates"), self._remove_repeats)
        repeats.setEnabled(len(set(tracks)) < len(tracks))
        self._add_to(menu, "copy", self.tr("Duplicate"), self._duplicate)
        self._add_to(menu, "upload", self.tr("Export…"), self._export)
        menu.addSeparator()
        self._add_to(menu, "trash-2", self.tr("Delete"), self._delete)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(at)
        return menu

    def _open_cover_menu(self, at: QPoint) -> None:
        if self._shown is not None:
            self._covering.open_menu(self._shown.id, at)

    def _add_sorts(self, menu: QMenu) -> None:
        sorts = menu.addMenu(icon("arrow-down-up", self._keeper.theme.second, 16), self.tr("Sort once by"))
        sorts.setEnabled(len(self._model.ids) > 1)
        for column in Column:
            if column in SORTS:
                action = sorts.addAction(self._model.name(column))
                action.triggered.connect(lambda _=False, column=column: self._sort(column))

    def _add_to(self, menu: QMenu, icon_name: str, words: str, does: Callable[[], object]) -> QAction:
        return add_entry(menu, self._keeper.theme, icon_name, words, does)

    def _open_menu(self, at: QPoint) -> None:
        rows = self.table.selected_rows()
        track = self._model.track(rows[0]) if len(rows) == 1 else None
        remove = "trash-2", self.tr("Remove from this playlist") + "\tDel", lambda: self._remove(rows)
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

    # ---- what comes from elsewhere, beside the table

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Paste):
            self._paste()
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.source() is not self.table and is_music(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        at = len(self._model.ids)
        event.acceptProposedAction()
        if tracks := tracks_of(event.mimeData()):
            self._add(tracks, at)
        elif files := files_of(event.mimeData()):
            self._add_files(files, at)
