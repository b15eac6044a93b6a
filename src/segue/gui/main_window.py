"""The window: the sidebar, one place at a time, the queue, and the player at the foot."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDropEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QResizeEvent,
    QShortcut,
)
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from segue.core.library import Library
from segue.core.offers import Offers
from segue.core.playback import NowPlaying, Player
from segue.core.playlists import Playlists
from segue.core.ports import Clock, OfferLog, PlayLog, Settings
from segue.core.scanning import ScanProgress, ScanReport
from segue.core.shelving import Shelving
from segue.core.surroundings import Surroundings
from segue.core.tag_editing import TagEditing
from segue.core.taking_over import TakingOver
from segue.domain.playlist import PlaylistId
from segue.domain.track import Track, TrackId
from segue.domain.wording import count
from segue.gui import kinds
from segue.gui.album_page import AlbumPage
from segue.gui.collection_page import CollectionPage
from segue.gui.controls import PlayerControls, QueueControls
from segue.gui.covers import Covers
from segue.gui.first_run import FirstRun
from segue.gui.grid_page import GridPage
from segue.gui.home_page import HomePage
from segue.gui.library_page import LibraryPage
from segue.gui.missing_page import MissingPage
from segue.gui.moving_page import MovingPage
from segue.gui.player_bar import PlayerBar
from segue.gui.playlist_page import PlaylistPage
from segue.gui.problems_page import ProblemsPage
from segue.gui.queue_panel import QueuePanel
from segue.gui.settings_page import SettingsPage
from segue.gui.sidebar import Place, PlaylistRow, Sidebar
from segue.gui.tag_editor import TagEditor
from segue.gui.targets import AlbumAt, ArtistAt, GenreAt, Shown
from segue.gui.theme_keeper import ThemeKeeper
from segue.gui.toast import Toast
from segue.gui.track_menu import TrackActions, show_in_folder
from segue.gui.work_panel import WorkView

_SCAN = "scan"
_NARROW = 1040
#: How many steps back are kept.
_TRAIL = 50

Target = Place | PlaylistId | Shown
#: As many tracks are brought from the library, and their files rewritten, without anyone waiting too long.
_MOST_EDITED = 2_000


class MainWindow(QWidget):
    """Joins the places. Each place is told its services and listens for itself."""

    def __init__(
        self,
        *,
        keeper: ThemeKeeper,
        covers: Covers,
        library: Library,
        shelving: Shelving,
        player: Player,
        playlists: Playlists,
        offers: Offers,
        tag_editing: TagEditing,
        taking_over: TakingOver,
        surroundings: Surroundings,
        plays: PlayLog,
        offer_log: OfferLog,
        settings: Settings,
        clock: Clock,
        suggested_folder: Path | None,
        about: Sequence[str],
        open_files: Callable[[Sequence[Path]], None],
    ) -> None:
        super().__init__()
        self._library = library
        self._player = player
        self._playlists = playlists
        self._tag_editing = tag_editing
        self._keeper = keeper
        self._covers = covers
        self._settings = settings
        self._open_files = open_files
        self._narrow_queue = False
        self.setWindowTitle("Segue")
        self.setMinimumSize(860, 560)
        self.resize(1200, 780)
        self.setAcceptDrops(True)

        self.toast = Toast(keeper, self, above=112)
        self.track_actions = TrackActions(keeper, player, playlists, self.toast)
        self.sidebar = Sidebar(keeper)
        self.bar = PlayerBar(keeper, covers)
        self.queue = QueuePanel(keeper, covers)
        self.home = HomePage(
            keeper, covers, offers, library, player, plays, offer_log, clock, self.track_actions, self.toast
        )
        self.library = LibraryPage(keeper, library, player, self.track_actions)
        self.playlist = PlaylistPage(keeper, library, playlists, player, self.track_actions, self.toast)
        self.problems = ProblemsPage(keeper)
        self.settings = SettingsPage(keeper, library, offers, settings, self.toast, about)
        grid = keeper, covers, library, shelving, settings, self.track_actions
        self.albums = GridPage(*grid, kinds.albums(library.tracks))
        self.artists = GridPage(*grid, kinds.artists(shelving))
        self.genres = GridPage(*grid, kinds.genres(shelving))
        self.album = AlbumPage(keeper, covers, library, player, self.track_actions)
        self.collection = CollectionPage(keeper, covers, library, shelving, player, self.track_actions)
        self.moving = MovingPage(keeper, library, taking_over, self.toast)
        self.missing = MissingPage(keeper, library, player, self.track_actions)
        self._grids: dict[Place, GridPage[Any]] = {
            Place.ALBUMS: self.albums,
            Place.ARTISTS: self.artists,
            Place.GENRES: self.genres,
        }
        self._here: Target | None = None
        self._trail: list[tuple[Target, object]] = []
        self.first_run = FirstRun(keeper, suggested_folder)
        self._places = QStackedWidget()
        for page in (
            *(self.home, self.library, self.albums, self.artists, self.genres, self.album, self.collection),
            *(self.missing, self.playlist, self.problems, self.settings, self.moving),
        ):
            self._places.addWidget(page)
        self._split = QSplitter(Qt.Orientation.Horizontal)
        for widget, stretch in ((self.sidebar, 0), (self._places, 1), (self.queue, 0)):
            self._split.addWidget(widget)
            self._split.setStretchFactor(self._split.count() - 1, stretch)
            self._split.setCollapsible(self._split.count() - 1, False)
        self._split.setSizes([224, 700, 288])
        self._body = QWidget()
        rows = QVBoxLayout(self._body)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(self._split, 1)
        rows.addWidget(self.bar)
        self._whole = QStackedWidget()
        self._whole.addWidget(self._body)
        self._whole.addWidget(self.first_run)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._whole)

        self._controls = PlayerControls(self.bar, player, surroundings)
        self._queue_controls = QueueControls(self.queue, player, library.tracks, self.track_actions, self.toast)
        self._connect()
        self._shortcuts()
        self._restore()
        self._show_playlists()
        self._show_problems()
        self.sidebar.show_missing(library.tracks.missing())
        self._go(Place.HOME)
        self.first_run.show_now(clock.now().time())
        is_new = not (library.folders or playlists.all() or library.tracks.albums_played(1))
        self._whole.setCurrentWidget(self.first_run if is_new else self._body)

    # ---- going places

    def _go(self, target: Target) -> None:
        """Go there, and note where from."""
        if self._here is not None and target != self._here:
            self._trail.append((self._here, self._place()))
            del self._trail[:-_TRAIL]
        self._show(target)

    def _open(self, target: Target) -> None:
        """As `_go`, with the focus: what was chosen with the keyboard is gone on with."""
        self._go(target)
        self._take_focus()

    def _back(self) -> None:
        while self._trail:
            target, place = self._trail.pop()
            if not self._is_there(target):
                continue
            self._show(target)
            page = self._places.currentWidget()
            if isinstance(page, GridPage | AlbumPage | CollectionPage):
                page.restore(place)
            self._take_focus()
            return

    def _is_there(self, target: Target) -> bool:
        """A playlist may have been deleted since one was there, and what was missing may be back."""
        if target is Place.MISSING:
            return self._library.tracks.missing()
        return not isinstance(target, int) or any(playlist.id == target for playlist in self._playlists.all())

    def _place(self) -> object:
        page = self._places.currentWidget()
        return page.place() if isinstance(page, GridPage | AlbumPage | CollectionPage) else None

    def _take_focus(self) -> None:
        page = self._places.currentWidget()
        if isinstance(page, GridPage | AlbumPage | CollectionPage | MovingPage):
            page.take_focus()

    def _show(self, target: Target) -> None:
        words = self.sidebar.search.text()
        self._here = target
        match target:
            case Place.HOME:
                self._places.setCurrentWidget(self.home)
            case Place.TRACKS:
                self.sidebar.show_mistake(self.library.search(words))
                self._places.setCurrentWidget(self.library)
            case Place.SETTINGS:
                self.settings.refresh()
                self._places.setCurrentWidget(self.settings)
            case Place.ALBUMS | Place.ARTISTS | Place.GENRES:
                page = self._grids[target]
                self.sidebar.show_mistake(None)  # here, words are words
                page.narrow(words)
                self._places.setCurrentWidget(page)
                page.show_now()
            case Place.MISSING:
                self.missing.show_now()
                self._places.setCurrentWidget(self.missing)
            case Place.MOVING_IN:
                self.moving.show_now()
                self._places.setCurrentWidget(self.moving)
            case AlbumAt():
                self.album.show_now(target)
                self._places.setCurrentWidget(self.album)
            case ArtistAt() | GenreAt():
                self.collection.show_now(target)
                self._places.setCurrentWidget(self.collection)
            case _:
                self.playlist.show_playlist(target)
                self._places.setCurrentWidget(self.playlist)
        match target:
            case Place.MOVING_IN:
                self.sidebar.choose(Place.SETTINGS, within=True)
            case AlbumAt():
                self.sidebar.choose(Place.ALBUMS, within=True)
            case ArtistAt():
                self.sidebar.choose(Place.ARTISTS, within=True)
            case GenreAt():
                self.sidebar.choose(Place.GENRES, within=True)
            case _:
                self.sidebar.choose(target)
        if self._is_narrow and self._narrow_queue:
            self._toggle_queue(False)

    def _search(self, words: str) -> None:
        page = self._places.currentWidget()
        if isinstance(page, GridPage):  # narrows what is looked at
            page.narrow(words)
            return
        self._search_tracks(words)

    def _search_tracks(self, words: str) -> None:
        self.sidebar.show_mistake(self.library.search(words))
        if words.strip():
            self._go(Place.TRACKS)

    def _start_search(self) -> None:
        self.sidebar.search.setFocus()
        self.sidebar.search.selectAll()

    def _leave_search(self) -> None:
        if isinstance(self._places.currentWidget(), GridPage):
            self._take_focus()
            return
        table = self.library.table
        table.setFocus()
        if not table.selected_rows():
            table.selectRow(max(0, table.currentIndex().row()))

    # ---- joining

    def _connect(self) -> None:
        sidebar, library, playlists = self.sidebar, self._library, self._playlists
        sidebar.chosen.connect(self._go)
        sidebar.search_changed.connect(self._search)
        sidebar.search_left.connect(self._leave_search)
        sidebar.new_playlist_chosen.connect(self._new_playlist)
        sidebar.playlist_play_chosen.connect(self._play_playlist)
        sidebar.playlist_renamed.connect(playlists.rename)
        sidebar.playlist_delete_chosen.connect(self._delete_playlist)
        sidebar.tracks_dropped.connect(self._drop_tracks)
        for grid in self._grids.values():
            grid.opened.connect(self._open)
            grid.search_wanted.connect(lambda: self._search_tracks(sidebar.search.text()))
        for detail in (self.album, self.collection):
            detail.opened.connect(self._open)
            detail.back_chosen.connect(self._leave_detail)
        self.settings.move_in_chosen.connect(lambda: self._open(Place.MOVING_IN))
        self.moving.back_chosen.connect(self._leave_moving)
        self.missing.has_any.connect(self._show_missing)
        sidebar.work.cancel_chosen.connect(lambda _: library.cancel())
        sidebar.work.problems_opened.connect(self._open_problems)
        playlists.listed.connect(lambda _: self._show_playlists())
        library.scanning.connect(self._show_scan)
        library.scanned.connect(self._tell_scan)
        library.folders_changed.connect(lambda _: self._whole.setCurrentWidget(self._body))
        self.first_run.folder_chosen.connect(self._begin_with)
        self.problems.retry_chosen.connect(library.scan)
        self.problems.file_chosen.connect(show_in_folder)
        self.bar.queue_toggled.connect(self._toggle_queue)
        self.bar.track_pressed.connect(lambda: self._go(Place.HOME))
        self._player.failed.connect(self.toast.tell)
        self._player.now_playing.connect(self._show_title)
        self.playlist.gone.connect(self._leave_playlist)
        self.library.folder_wanted.connect(self._ask_for_folder)
        self.track_actions.tags_wanted.connect(self._edit_tags)
        self._tag_editing.edited.connect(self._forget_covers)

    def _shortcuts(self) -> None:
        for keys, does in (
            ("Ctrl+Right", self._player.next),
            ("Ctrl+Left", self._player.previous),
            ("Ctrl+Up", lambda: self._player.set_volume(self._player.volume + 5)),
            ("Ctrl+Down", lambda: self._player.set_volume(self._player.volume - 5)),
            ("Ctrl+M", lambda: self._player.set_muted(not self._player.muted)),
            ("Ctrl+F", self._start_search),
            ("Ctrl+N", self._new_playlist),
            ("Ctrl+1", lambda: self._go(Place.HOME)),
            ("Ctrl+2", lambda: self._go(Place.TRACKS)),
            ("Ctrl+3", lambda: self._open(Place.ALBUMS)),
            ("Ctrl+4", lambda: self._open(Place.ARTISTS)),
            ("Ctrl+5", lambda: self._open(Place.GENRES)),
            ("Alt+Left", self._back),
            ("Ctrl+,", lambda: self._go(Place.SETTINGS)),
            ("Ctrl+Z", self.toast.undo),
            ("Ctrl+Q", self.close),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.activated.connect(does)
        lists = (self.album.tracks, self.collection.tracks, self.missing.tracks)
        for table in (self.library.table, self.playlist.table, *lists):  # elsewhere F2 renames a playlist
            edit = QShortcut(QKeySequence("F2"), table, context=Qt.ShortcutContext.WidgetShortcut)
            edit.activated.connect(lambda table=table: self._edit_tags(table.selected_tracks()))

    # ---- playlists

    def _show_playlists(self) -> None:
        self.sidebar.show_playlists([PlaylistRow(p.id, p.name) for p in self._playlists.all()])

    def _new_playlist(self) -> None:
        made = self._playlists.create(self.tr("New playlist"))
        self._go(made.id)
        self.sidebar.edit_playlist(made.id)

    def _play_playlist(self, playlist: PlaylistId) -> None:
        self._go(playlist)
        self.playlist.play(0)

    def _delete_playlist(self, playlist: PlaylistId) -> None:
        name = self._playlists.get(playlist).name
        self._playlists.delete(playlist)
        self.toast.tell(
            self.tr("“{playlist}” deleted").format(playlist=name), lambda: self._playlists.restore(playlist)
        )

    def _leave_playlist(self) -> None:
        if self._places.currentWidget() is self.playlist:
            self._go(Place.HOME)

    def _drop_tracks(self, playlist: PlaylistId | None, tracks: tuple[TrackId, ...]) -> None:
        if playlist is None:
            self.track_actions.add_to_new(tracks)
        else:
            self.track_actions.add_to(playlist, tracks)

    # ---- tags

    def _edit_tags(self, tracks: Sequence[TrackId]) -> None:
        if len(tracks) > _MOST_EDITED:
            words = self.tr("The tags of at most {tracks} can be edited at once")
            self.toast.tell(words.format(tracks=count(_MOST_EDITED, "track")))
            return
        known = self._library.tracks.many(list(dict.fromkeys(tracks)))
        whole = [track for track in known if track.part is None]
        if whole:
            TagEditor(self._keeper, self._covers, whole, self._tag_editing, self.toast, self).open()
        elif known:
            words = self.tr("“{track}” is a part of {file}: its tags are in the CUE sheet or in the chapters")
            self.toast.tell(words.format(track=known[0].tags.title, file=known[0].path.name))

    def _forget_covers(self, paths: Sequence[Path]) -> None:
        for path in paths:
            self._covers.forget(path)

    # ---- the library

    def _ask_for_folder(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Where is your music?"), str(Path.home()))
        if chosen:
            self._library.add_folder(Path(chosen))

    def _begin_with(self, folder: Path) -> None:
        self._library.add_folder(folder)
        self._go(Place.TRACKS)

    def _show_scan(self, progress: ScanProgress | None) -> None:
        works = []
        if progress is not None:
            share = None
            detail = self.tr("{files} found").format(files=count(progress.found, "file"))
            if progress.to_read:
                share = progress.read / progress.to_read
                detail = self.tr("{read} of {files} read").format(
                    read=f"{progress.read:,}", files=count(progress.to_read, "file")
                )
            works.append(WorkView(_SCAN, self.tr("Looking at your music"), detail, share))
        self.sidebar.work.show_works(works)

    def _tell_scan(self, report: ScanReport) -> None:
        self._show_problems()
        if report.added:
            self.toast.tell(self.tr("{tracks} added").format(tracks=count(report.added, "track")))

    def _show_problems(self) -> None:
        problems = self._library.tracks.problems()
        self.problems.show_problems(problems)
        self.sidebar.work.show_problems(len(problems))

    def _open_problems(self) -> None:
        self._places.setCurrentWidget(self.problems)
        self.sidebar.choose(None)

    def _leave_detail(self) -> None:
        """Back to where one was; where there is nothing to go back to, to all albums."""
        if self._trail:
            self._back()
        else:
            self._open(Place.ALBUMS)

    def _leave_moving(self) -> None:
        if self._trail:
            self._back()
        else:
            self._go(Place.SETTINGS)

    def _show_missing(self, any_missing: bool) -> None:
        self.sidebar.show_missing(any_missing)
        if not any_missing and self._here is Place.MISSING:
            self._go(Place.TRACKS)

    # ---- the window itself

    def _show_title(self, now: NowPlaying | None) -> None:
        if now is not None:  # what was opened by hand plays before there is a library: it needs its controls
            self._whole.setCurrentWidget(self._body)
        self.setWindowTitle("Segue" if now is None else _window_title(now.track))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space plays and pauses wherever nothing else has a use for it: a button, a text."""
        if event.key() == Qt.Key.Key_Space and not event.modifiers():
            self._player.toggle()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.BackButton:
            self._back()
        else:
            super().mousePressEvent(event)

    def _toggle_queue(self, is_open: bool) -> None:
        if self._is_narrow:
            self._narrow_queue = is_open
        else:
            self._settings.set("queue_open", is_open)
        self._fit()

    @property
    def _is_narrow(self) -> bool:
        return self.width() < _NARROW

    def _fit(self) -> None:
        """A narrow window has no room for the queue beside the page: there it takes the page's place."""
        is_open = self._narrow_queue if self._is_narrow else self._settings.get("queue_open") is not False
        self.queue.setVisible(is_open)
        self._places.setVisible(not (self._is_narrow and is_open))
        self.bar.show_queue_open(is_open)

    def resizeEvent(self, event: QResizeEvent) -> None:
        if (event.oldSize().width() < _NARROW) != self._is_narrow:
            self._fit()

    def _restore(self) -> None:
        geometry, sizes = self._settings.get("window"), self._settings.get("split")
        if isinstance(geometry, str):
            self.restoreGeometry(QByteArray.fromBase64(QByteArray(geometry.encode())))
        if isinstance(sizes, list) and len(sizes) == self._split.count():
            self._split.setSizes([int(size) for size in sizes])
        self._fit()

    def closeEvent(self, event: QCloseEvent) -> None:
        self._settings.set("window", self.saveGeometry().toBase64().toStdString())
        if self.queue.isVisible() and self._places.isVisible():
            self._settings.set("split", self._split.sizes())
        event.accept()  # the last window closed ends the program

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Files from the file manager play."""
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            event.acceptProposedAction()
            self._open_files(paths)


def _window_title(track: Track) -> str:
    artist = track.tags.artist or track.tags.album_artist
    return f"{track.tags.title} – {artist} · Segue" if artist else f"{track.tags.title} · Segue"
