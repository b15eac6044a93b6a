"""A folder of playlists: the lists in it, and the tracks of all of them, one list after the other."""

from collections.abc import Callable, Sequence
from datetime import timedelta
from functools import partial

from msgspec.structs import replace
from PySide6.QtCore import QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFontMetrics, QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QMenu, QPushButton, QStackedLayout, QVBoxLayout, QWidget

from segue.core.library import Library
from segue.core.playback import Player
from segue.core.playlists import Did, Playlists
from segue.core.ports.machine import Settings
from segue.core.smart_playlists import SmartPlaylists
from segue.core.standing import Stand
from segue.domain.play import Origin, OriginKind
from segue.domain.playlist import Kind, Playlist, PlaylistId, lists_in
from segue.domain.speech import plural
from segue.domain.track import TrackId
from segue.domain.wording import amount, beside
from segue.gui.cover_choice import CoverChoice, ReadPicture
from segue.gui.covers import Covers
from segue.gui.empty_page import EmptyPage
from segue.gui.flow import Flow
from segue.gui.following import Following
from segue.gui.icons import icon
from segue.gui.menu_entry import add_entry
from segue.gui.page_scroll import PageScroll
from segue.gui.playlist_head import PlaylistHead
from segue.gui.playlist_rows import ICONS
from segue.gui.playlist_steps import PlaylistSteps
from segue.gui.staying import show_staying
from segue.gui.theme import Space, Theme, Type, font, scaled
from segue.gui.theme_keeper import ThemeKeeper
from segue.gui.track_list import TrackList
from segue.gui.track_menu import TrackActions
from segue.gui.track_model import Column

_COLUMNS = (Column.POSITION, Column.TITLE, Column.ARTIST, Column.ALBUM, Column.LENGTH)
#: So many tracks are read, and their lengths added up, before the window is let go on.
_AT_ONCE = 8_000
#: Among so many tracks the covers of the first albums are looked for.
_LOOKED_AT = 40
_FOLLOWS_EVERY = 1000
#: However many lists there are, the tracks below keep their room (px).
_MOST_OF_LISTS = 112
#: A list that is called longer is named by so much of it (px).
_WIDEST_NAME = 200


class PlaylistFolderPage(QWidget):
    """`gone` tells that the folder shown is there no more, `opened` asks for a list in it; `new_list_chosen`,
    `deletion_chosen` and `export_chosen` tell what is to be done with the folder.
    """

    gone = Signal()
    opened = Signal(object)  # PlaylistId
    new_list_chosen = Signal(object)  # PlaylistId, as below
    deletion_chosen = Signal(object)
    export_chosen = Signal(object)

    def __init__(
        self,
        keeper: ThemeKeeper,
        covers: Covers,
        library: Library,
        playlists: Playlists,
        smart: SmartPlaylists,
        steps: PlaylistSteps,
        player: Player,
        actions: TrackActions,
        settings: Settings,
        read_picture: ReadPicture,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._keeper = keeper
        self._library = library
        self._playlists = playlists
        self._smart = smart
        self._player = player
        self._actions = actions
        self._covering = CoverChoice(keeper, self, playlists, steps, read_picture)
        self._shown: Playlist | None = None
        self._lists: list[Playlist] = []
        #: What is known to stand in each list, and how long it takes.
        self._tracks: dict[PlaylistId, Sequence[TrackId]] = {}
        self._lengths: dict[PlaylistId, timedelta] = {}
        #: Up to where that of a list is added up, and what it is so far.
        self._added_up: dict[PlaylistId, tuple[int, timedelta]] = {}
        self._unwatch: list[Callable[[], None]] = []
        self._plays_at_once = False
        self.head = PlaylistHead(keeper, covers)
        self.head.name.written.connect(self._rename)
        self.head.note.written.connect(self._write_note)
        self.head.play_chosen.connect(lambda: self.play(0))
        self.head.shuffle_chosen.connect(self._shuffle)
        self.head.queue_chosen.connect(self._queue)
        self.head.more_wanted.connect(self._open_more)
        self.head.cover_wanted.connect(self._open_cover_menu)
        self.held = _Held(keeper)
        self.held.chosen.connect(self.opened)
        self.tracks = _Tracks(keeper, library, player, actions, settings, "playlist folder", _COLUMNS)
        self.tracks.setAccessibleName(self.tr("Tracks of the playlists in the folder"))
        self.tracks.played_from.connect(self.play)
        empty = EmptyPage(
            keeper,
            "folder",
            self.tr("Nothing in it yet"),
            self.tr("Drag playlists onto the folder’s name in the sidebar, or make one in it."),
            self.tr("New playlist"),
        )
        empty.action_chosen.connect(lambda: self._shown and self.new_list_chosen.emit(self._shown.id))
        self._empty = empty
        self._bare = EmptyPage(keeper, "folder", self.tr("No tracks in its playlists"), "")
        below = QWidget()
        self._pages = QStackedLayout(below)
        self._pages.addWidget(self.tracks)
        self._pages.addWidget(empty)
        self._pages.addWidget(self._bare)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.S, Space.XL, 0, 0)
        layout.setSpacing(Space.L)
        layout.addWidget(self.head)
        layout.addWidget(self.held)
        layout.addWidget(below, 1)
        self._reading = QTimer(self)
        self._reading.timeout.connect(self._go_on_reading)
        self._following = Following(self._follow, _FOLLOWS_EVERY, self)
        playlists.edited.connect(self._hear_edited)
        playlists.listed.connect(lambda _: self._hear_listed())
        smart.stands.connect(self._hear_stand)
        library.changed.connect(self._following.soon)

    def show_playlist(self, folder: PlaylistId) -> None:
        self.head.end_writing()
        is_other = self._shown is None or self._shown.id != folder
        self._shown = self._playlists.get(folder)
        if is_other:
            self._plays_at_once = False
            self._tracks, self._lengths, self._added_up = {}, {}, {}
            self.tracks.show_ids(())
            self.tracks.verticalScrollBar().setValue(0)
        self._show()

    def play(self, row: int) -> None:
        """From there; where its lists are still being read, as soon as they are."""
        if self._shown is None:
            return
        self._plays_at_once = not self._is_known()
        if not self._plays_at_once:
            self._actions.play(self.tracks.ids, row, Origin(OriginKind.PLAYLIST, self._shown.id))

    def take_focus(self) -> None:
        shown = self._pages.currentWidget()
        if shown is self.tracks:
            self.tracks.take_focus()
        elif shown is not None:
            shown.setFocus()

    def place(self) -> object:
        return self.tracks.verticalScrollBar().value()

    def restore(self, place: object) -> None:
        if isinstance(place, int):
            self.tracks.verticalScrollBar().setValue(place)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._watch()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._end_watch()

    # ---- what is in it

    def _show(self) -> None:
        shown = self._shown
        assert shown is not None
        self._lists = lists_in(shown.id, self._playlists.all())
        there = {its.id for its in self._lists}
        self._tracks = {its: tracks for its, tracks in self._tracks.items() if its in there}
        self._lengths = {its: length for its, length in self._lengths.items() if its in there}
        self.held.show_lists(self._lists)
        self._pages.setCurrentWidget(self.tracks if self._lists else self._empty)
        self._end_watch()
        if self.isVisible():
            self._watch()
        self._read()
        self._show_known()

    def _watch(self) -> None:
        """Those with a rule tell what stands in them, and are kept fresh while one looks."""
        if self._unwatch:
            return
        for its in self._lists:
            if its.kind is Kind.SMART:
                if (stand := self._smart.known(its.id)) is not None:
                    self._take_stand(stand)
                self._unwatch.append(self._smart.watch(its.id))

    def _end_watch(self) -> None:
        for unwatch in self._unwatch:
            unwatch()
        self._unwatch = []

    def _read(self) -> None:
        """What is not known yet of the lists by hand, some at a time."""
        hands = [its.id for its in self._lists if its.kind is Kind.MANUAL]
        left = _AT_ONCE
        for its in hands:
            if left > 0 and its not in self._tracks:
                self._tracks[its] = self._playlists.get(its).tracks
                left -= len(self._tracks[its])
        for its in hands:
            while left > 0 and its in self._tracks and its not in self._lengths:
                left -= self._add_up(its)
        if all(its in self._lengths for its in hands):
            self._reading.stop()
        else:
            self._reading.start()

    def _add_up(self, its: PlaylistId) -> int:
        """A part of how long one list takes. The tracks looked at."""
        start, so_far = self._added_up.pop(its, (0, timedelta()))
        end = min(start + _AT_ONCE, len(self._tracks[its]))
        so_far += self._playlists.totals(its, start, end).length
        if end == len(self._tracks[its]):
            self._lengths[its] = so_far
        else:
            self._added_up[its] = end, so_far
        return end - start

    def _go_on_reading(self) -> None:
        was_known = self._is_known()
        self._read()
        if was_known:
            self._say()
        else:
            self._show_known()

    def _is_known(self) -> bool:
        return all(its.id in self._tracks for its in self._lists if its.kind is not Kind.BLEND)

    def _show_known(self) -> None:
        shown = self._shown
        if shown is None or not self._is_known():
            return
        tracks = [track for its in self._lists for track in self._tracks.get(its.id, ())]
        self.tracks.show_staying(tracks)
        if self._lists:
            self._pages.setCurrentWidget(self.tracks if tracks else self._bare)
            self._bare.say(self._why_bare())
        self.head.show_playlist(shown, self._library.tracks.many(list(dict.fromkeys(tracks[:_LOOKED_AT]))))
        self.head.show_playable(any(track > 0 for track in tracks))
        self._say()
        if self._plays_at_once:
            self.play(0)

    def _say(self) -> None:
        self.head.show_words(self._words(len(self.tracks.ids)))

    def _why_bare(self) -> str:
        """What would bring tracks into its lists."""
        kinds = {its.kind for its in self._lists}
        if Kind.MANUAL in kinds:
            return self.tr("What you add to one of the playlists above is listed here too.")
        if Kind.SMART in kinds:
            return self.tr("Nothing fits their rules just now. What does will stand here by itself.")
        return self.tr("A blend is filled when it starts: go to one above, and play it.")

    def _words(self, tracks: int) -> str:
        if not self._lists:
            return self.tr("No playlists")
        is_known = all(its.id in self._lengths for its in self._lists if its.kind is not Kind.BLEND)
        length = sum(self._lengths.values(), timedelta()) if is_known else None
        words = [plural("%n playlist", "%n playlists", len(self._lists)), amount(tracks, length) if tracks else ""]
        blends = sum(its.kind is Kind.BLEND for its in self._lists)
        if blends == 1:
            words.append(self.tr("the blend is filled when it starts"))
        elif blends:
            words.append(self.tr("the blends are filled when they start"))
        return beside(*words)

    # ---- what changes it

    def _take_stand(self, stand: Stand) -> None:
        its = stand.playlist
        self._tracks[its] = stand.tracks

        def take(length: timedelta) -> None:
            if self._tracks.get(its) is stand.tracks:
                self._lengths[its] = length
                self._say()

        self._smart.length(stand.tracks, take)

    def _hear_stand(self, stand: Stand) -> None:
        if any(its.id == stand.playlist for its in self._lists):
            self._take_stand(stand)
            self._show_known()

    def _hear_edited(self, playlist: Playlist) -> None:
        if self._shown is not None and playlist.id == self._shown.id:
            self._shown = playlist
            self._show_known()
        elif playlist.kind is Kind.MANUAL and any(its.id == playlist.id for its in self._lists):
            self._tracks[playlist.id] = playlist.tracks
            self._forget_length(playlist.id)
            self._read()
            self._show_known()

    def _hear_listed(self) -> None:
        if self._shown is None:
            return
        if any(its.id == self._shown.id for its in self._playlists.all()):
            self._shown = self._playlists.get(self._shown.id)
            self._show()
        else:
            self._end_watch()
            self._shown, self._lists = None, []
            self.gone.emit()

    def _follow(self) -> None:
        """Tracks have changed, or are there again."""
        if self._shown is not None:
            for its in self._lists:
                if its.kind is Kind.MANUAL:
                    self._forget_length(its.id)
            self.tracks.refresh()
            self._reading.start()

    def _forget_length(self, its: PlaylistId) -> None:
        self._lengths.pop(its, None)
        self._added_up.pop(its, None)

    # ---- what is done with it

    def _rename(self, name: str) -> None:
        if self._shown is not None:
            self._playlists.rename(self._shown.id, name)

    def _write_note(self, note: str) -> None:
        if self._shown is not None:
            self._playlists.change(self._shown.id, lambda its: replace(its, note=note), Did.NOTED)

    def _shuffle(self) -> None:
        if self._shown is not None:
            self._player.play_shuffled(self.tracks.ids, Origin(OriginKind.PLAYLIST, self._shown.id))

    def _queue(self) -> None:
        self._actions.queue(self.tracks.ids)

    def _open_cover_menu(self, at: QPoint) -> None:
        if self._shown is not None:
            self._covering.open_menu(self._shown.id, at)

    def _open_more(self, at: QPoint) -> None:
        if self._shown is None:
            return
        its, menu = self._shown.id, QMenu(self)

        add = partial(add_entry, menu, self._keeper.theme)
        add("pencil", self.tr("Rename"), self.head.name.write)
        add("pencil", self.tr("Write a note"), self.head.note.write)
        self._covering.add_to(menu, its)
        menu.addSeparator()
        add("list-music", self.tr("New playlist in it"), lambda: self.new_list_chosen.emit(its))
        add("upload", self.tr("Export…"), lambda: self.export_chosen.emit(its))
        menu.addSeparator()
        add("trash-2", self.tr("Delete"), lambda: self.deletion_chosen.emit(its))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(at)


class _Tracks(TrackList):
    played_from = Signal(int)

    def play(self, row: int) -> None:
        self.played_from.emit(row)

    def show_staying(self, tracks: Sequence[TrackId]) -> None:
        """What one looks at stays where it is."""
        show_staying(self, self._model, tracks)

    def refresh(self) -> None:
        self._model.refresh()


class _Held(PageScroll):
    """The lists, one beside the other; a click goes to one."""

    chosen = Signal(object)  # PlaylistId

    def __init__(self, keeper: ThemeKeeper) -> None:
        super().__init__(QWidget())
        self._keeper = keeper
        self._flow: Flow | None = None
        self._shown: list[tuple[PlaylistId, str, Kind]] = []
        self._buttons: list[tuple[QPushButton, str, Kind]] = []
        keeper.changed.connect(self._dress)

    def show_lists(self, lists: Sequence[Playlist]) -> None:
        now = [(its.id, its.name, its.kind) for its in lists]
        self.setVisible(bool(now))
        if now == self._shown:
            return
        self._shown, self._buttons = now, []
        flow = self._flow = Flow(Space.S, Space.S)
        for playlist, name, kind in now:
            button = QPushButton()
            button.setAccessibleName(name)
            button.setToolTip(name)
            button.clicked.connect(lambda _=False, playlist=playlist: self.chosen.emit(playlist))
            self._buttons.append((button, name, kind))
            flow.add(button)
        inset = QWidget()
        layout = QVBoxLayout(inset)
        layout.setContentsMargins(Space.XXL - Space.S, 0, Space.L, 0)
        layout.addWidget(flow)
        self.setWidget(inset)
        self._dress(self._keeper.theme)
        self._fit()

    def sizeHint(self) -> QSize:
        if self._flow is None:
            return QSize(0, 0)
        width = self.viewport().width() - (Space.XXL - Space.S) - Space.L
        return QSize(200, min(_MOST_OF_LISTS, self._flow.heightForWidth(width)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self.setFixedHeight(self.sizeHint().height())

    def _dress(self, theme: Theme) -> None:
        metrics, widest = QFontMetrics(font(Type.BODY)), scaled(_WIDEST_NAME)
        for button, name, kind in self._buttons:
            button.setText(metrics.elidedText(name, Qt.TextElideMode.ElideRight, widest).replace("&", "&&"))
            button.setIcon(icon(ICONS[kind], theme.second, 16, gap=Space.XS))
