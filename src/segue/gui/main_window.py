"""The window: the sidebar, one place at a time, the queue, and the player at the foot."""

from collections.abc import Callable, Sequence
from datetime import timedelta
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QByteArray, QPoint, Qt
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
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from segue.core.bookmarks import Bookmarks
from segue.core.equalising import Equalising
from segue.core.library import Library
from segue.core.liking import Likings
from segue.core.output_choice import OutputChoice
from segue.core.playback import NowPlaying, Player
from segue.core.playlists import Playlists
from segue.core.ports import LIST_SUFFIXES, Clock, OfferLog, PlayLog, Settings
from segue.core.presence import Presence
from segue.core.shuffling import Shuffling
from segue.core.stations import Stations
from segue.core.surroundings import Surroundings
from segue.domain.bookmark import BookmarkId
from segue.domain.liking import MOST_STARS
from segue.domain.playlist import Kind, PlaylistId, in_library
from segue.domain.track import Problem, Track, TrackId
from segue.domain.wording import clock, count
from segue.gui.controls import PlayerControls, QueueControls
from segue.gui.covers import Covers
from segue.gui.following import Following
from segue.gui.icons import icon
from segue.gui.menu_entry import add_entry
from segue.gui.player_bar import PlayerBar
from segue.gui.playlist_controls import PlaylistControls
from segue.gui.playlist_steps import PlaylistSteps
from segue.gui.queue_panel import QueuePanel
from segue.gui.row_table import RowTable
from segue.gui.sidebar import Place, Sidebar
from segue.gui.targets import (
    AlbumAt,
    ArtistAt,
    DuplicatesAt,
    EarlierOffersAt,
    FolderAt,
    GenreAt,
    Keeps,
    Narrows,
    NewRuleAt,
    NowPlayingAt,
    PlaysAt,
    PlaysOf,
    ProblemsAt,
    RecipesAt,
    Shown,
    SoundAt,
    SoundsLikeAt,
    TakesFocus,
    VideoAt,
)
from segue.gui.theme_keeper import ThemeKeeper
from segue.gui.toast import Toast
from segue.gui.track_menu import TrackActions, show_in_folder
from segue.gui.video_place import VideoPlace
from segue.gui.work_panel import WorkView

if TYPE_CHECKING:
    from zoneinfo import ZoneInfo

    from segue.core.analysing import Analysing
    from segue.core.blending import Blending
    from segue.core.browsing import Browsing
    from segue.core.for_you import ForYou
    from segue.core.forgetting import Forgetting, Forgotten
    from segue.core.history import History, Stage
    from segue.core.interchange import Interchange
    from segue.core.joining import Joining
    from segue.core.liking_in_files import LikingsInFiles
    from segue.core.loudness_in_files import LoudnessInFiles
    from segue.core.lyrics_reading import LyricsReading
    from segue.core.offers import Offers
    from segue.core.relocating import Relocating
    from segue.core.scanning import ScanProgress, ScanReport
    from segue.core.screen import Screen
    from segue.core.scrobbling import Scrobbling
    from segue.core.separating import Separating
    from segue.core.shelving import Shelving
    from segue.core.sleep_timer import SleepTimer
    from segue.core.smart_playlists import SmartPlaylists
    from segue.core.sounds_like import SoundsLike
    from segue.core.subtitles import Subtitles
    from segue.core.tag_editing import EditProgress, TagEditing
    from segue.core.taking_over import TakingOver
    from segue.core.taste import Taste
    from segue.gui.album_page import AlbumPage
    from segue.gui.blend_controls import BlendControls
    from segue.gui.blend_page import BlendPage
    from segue.gui.bookmark_controls import BookmarkControls
    from segue.gui.bookmarks_page import BookmarksPage
    from segue.gui.collection_page import CollectionPage
    from segue.gui.cover_choice import ReadPicture
    from segue.gui.duplicates_page import DuplicatesPage
    from segue.gui.earlier_offers_page import EarlierOffersPage
    from segue.gui.first_run import FirstRun
    from segue.gui.folders_page import FoldersPage
    from segue.gui.grid_page import GridPage
    from segue.gui.history_page import HistoryPage
    from segue.gui.home_page import HomePage
    from segue.gui.library_page import LibraryPage
    from segue.gui.list_exchange import ListExchange
    from segue.gui.missing_page import MissingPage
    from segue.gui.moving_page import MovingPage
    from segue.gui.now_playing_page import NowPlayingPage
    from segue.gui.playlist_folder_page import PlaylistFolderPage
    from segue.gui.playlist_page import PlaylistPage
    from segue.gui.plays_page import PlaysPage
    from segue.gui.problems_page import ProblemsPage
    from segue.gui.recent_page import RecentPage
    from segue.gui.recipes_page import RecipesPage
    from segue.gui.relocation import Relocation
    from segue.gui.settings_page import SettingsPage
    from segue.gui.sleep_controls import SleepControls
    from segue.gui.smart_page import SmartPage
    from segue.gui.sound_page import SoundPage
    from segue.gui.sounds_like_page import SoundsLikePage
    from segue.gui.station_dialog import StationDialog
    from segue.gui.stations_page import StationsPage

_SCAN = "scan"
_WRITING = "writing"
_BRINGING = "bringing"
#: Fewer are written before one could have read that they are.
_FEW_FILES = 10
_NARROW = 1040
#: How many steps back are kept.
_TRAIL = 50

Target = Place | PlaylistId | Shown

#: Where the window was when it was closed, it is again.
_KEPT = (
    Place.HOME,
    Place.TRACKS,
    Place.ALBUMS,
    Place.ARTISTS,
    Place.GENRES,
    Place.FOLDERS,
    Place.ADDED,
    Place.PLAYED,
    Place.BOOKMARKS,
)

#: As many tracks are brought from the library, and their files rewritten, without anyone waiting too long.
_MOST_EDITED = 2_000


#: While a scan runs, what the sidebar shows of the library follows at most this often (ms).
_FOLLOWS_EVERY = 1000

W = TypeVar("W", bound=QWidget)


class MainWindow(QWidget):
    """Joins the places. Each place is told its services and listens for itself.

    A place is made, and its module read, when it is gone to for the first time: what nobody looks at costs no start.
    """

    def __init__(
        self,
        *,
        keeper: ThemeKeeper,
        covers: Covers,
        library: Library,
        shelving: "Callable[[], Shelving]",
        browsing: "Callable[[], Browsing]",
        joining: "Callable[[], Joining]",
        relocating: "Callable[[], Relocating]",
        player: Player,
        equalising: Equalising,
        output_choice: OutputChoice,
        playlists: Playlists,
        likings: Likings,
        likings_in_files: "Callable[[], LikingsInFiles]",
        offers: "Callable[[], Offers]",
        for_you: "Callable[[], ForYou]",
        separating: "Callable[[], Separating]",
        taste: "Callable[[], Taste]",
        forgetting: "Callable[[], Forgetting]",
        analysing: "Callable[[], Analysing]",
        measuring: "Callable[[], Analysing]",
        loudness_in_files: "Callable[[], LoudnessInFiles]",
        sounds_like: "Callable[[], SoundsLike]",
        lyrics: "Callable[[], LyricsReading]",
        smart: "Callable[[], SmartPlaylists]",
        blending: "Callable[[], Blending]",
        tag_editing: "Callable[[], TagEditing]",
        taking_over: "Callable[[], TakingOver]",
        scrobbling: "Callable[[], Scrobbling]",
        history: "Callable[[], History]",
        interchange: "Callable[[], Interchange]",
        stations: Stations,
        screen: "Screen",
        subtitles: "Callable[[], Subtitles]",
        zone: "Callable[[], ZoneInfo]",
        surroundings: Surroundings,
        shuffling: Shuffling,
        sleep_timer: "Callable[[], SleepTimer]",
        bookmarks: Bookmarks,
        plays: PlayLog,
        offer_log: OfferLog,
        settings: Settings,
        presence: Presence,
        clock: Clock,
        suggested_folder: Path | None,
        about: Callable[[], Sequence[str]],
        open_files: Callable[[Sequence[Path]], None],
        read_picture: "ReadPicture",
    ) -> None:
        super().__init__()
        self._library = library
        self._shelving = shelving
        self._browsing = browsing
        self._joining = joining
        self._relocating = relocating
        self._player = player
        self._equalising = equalising
        self._output_choice = output_choice
        self._playlists = playlists
        self._offers = offers
        self._for_you = for_you
        self._separating = separating
        self._taste = taste
        self._forgetting = forgetting
        self._analysing = analysing
        self._measuring = measuring
        self._loudness_in_files = loudness_in_files
        self._sounds_like = sounds_like
        self._lyrics = lyrics
        self._likings = likings
        self._smart = smart
        self._blending = blending
        self._surroundings = surroundings
        self._bookmarks = bookmarks
        self._sleep_timer = sleep_timer
        self._tag_editing = tag_editing
        self._taking_over = taking_over
        self._scrobbling = scrobbling
        self._history = history
        self._interchange = interchange
        self._stations = stations
        self._zone = zone
        self._likings_in_files = likings_in_files
        self._works: dict[str, WorkView] = {}
        self._keeper = keeper
        self._covers = covers
        self._plays = plays
        self._offer_log = offer_log
        self._settings = settings
        self._presence = presence
        self._clock = clock
        self._suggested_folder = suggested_folder
        self._about = about
        self._open_files = open_files
        self._read_picture = read_picture
        self._narrow_queue = False
        self._ends = False
        self.setWindowTitle("Segue")
        self.setMinimumSize(860, 560)
        self.resize(1200, 780)
        self.setAcceptDrops(True)

        self.toast = Toast(keeper, self, above=112)
        self.steps = PlaylistSteps(playlists, self.toast)
        self.track_actions = TrackActions(
            keeper, library, player, playlists, self.steps, likings, taste, forgetting, sounds_like, self.toast
        )
        self.sidebar = Sidebar(keeper)
        self.bar = PlayerBar(keeper, covers)
        self.queue = QueuePanel(keeper, covers)
        self._here: Target | None = None
        self._left: Target | None = None
        self._trail: list[tuple[Target, object]] = []
        self._places = QStackedWidget()
        self._following = Following(self._follow, _FOLLOWS_EVERY, self)
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
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._whole)

        self.video = VideoPlace(keeper, player, screen, subtitles, self, self._places, self._whole)
        self._controls = PlayerControls(self.bar, player, equalising, surroundings, likings, self.track_actions)
        self._queue_controls = QueueControls(
            self.queue, player, library.tracks, shuffling, self.track_actions, self.toast
        )
        self.lists = PlaylistControls(
            *(keeper, self.sidebar, playlists, self.steps, self.track_actions, settings, lambda: self.exchange)
        )
        self._connect()
        self._shortcuts()
        self._restore()
        self._show_problems()
        self.sidebar.show_place(Place.MISSING, library.tracks.missing())
        self._show_stations()
        if not (library.folders or playlists.all() or library.tracks.albums_played(1)):
            self._whole.setCurrentWidget(self.first_run)
            self.first_run.show_now(clock.now().time())
        stored = settings.get("place")
        self._go(next((place for place in _KEPT if place.value == stored), Place.HOME))

    # ---- the places, each made when it is needed

    def _placed(self, page: W) -> W:
        self._places.addWidget(page)
        return page

    def _edits_tags(self, *tables: "RowTable") -> None:
        """By F2, which elsewhere renames a playlist; and what is chosen can be copied."""
        for table in tables:
            self._copies(table)
            edit = QShortcut(QKeySequence("F2"), table, context=Qt.ShortcutContext.WidgetShortcut)
            edit.activated.connect(lambda table=table: self._edit_tags(table.selected_tracks()))

    def _copies(self, table: "RowTable") -> None:
        table.copy_chosen.connect(lambda: self.track_actions.copy(table.selected_tracks()))

    @cached_property
    def first_run(self) -> "FirstRun":
        from segue.gui.first_run import FirstRun

        page = FirstRun(self._keeper, self._suggested_folder)
        page.folder_chosen.connect(self._begin_with)
        self._whole.addWidget(page)
        return page

    @cached_property
    def home(self) -> "HomePage":
        from segue.gui.home_page import HomePage

        page = HomePage(
            self._keeper,
            self._covers,
            self._offers(),
            self._library,
            self._player,
            self._plays,
            self._offer_log,
            self._clock,
            self.track_actions,
            self.toast,
        )
        page.earlier_wanted.connect(lambda: self._open(EarlierOffersAt()))
        return self._placed(page)

    @cached_property
    def earlier_offers(self) -> "EarlierOffersPage":
        from segue.gui.earlier_offers_page import EarlierOffersPage

        services = self._covers, self._library, self._offer_log, self.track_actions
        page = EarlierOffersPage(self._keeper, *services)
        page.back_chosen.connect(self._leave_earlier_offers)
        return self._placed(page)

    @cached_property
    def library(self) -> "LibraryPage":
        from segue.gui.library_page import LibraryPage

        page = LibraryPage(
            self._keeper, self._library, self._player, self.track_actions, self._for_you, self._settings
        )
        page.folder_wanted.connect(self._ask_for_folder)
        page.rule_wanted.connect(self._keep_search)
        self._edits_tags(page.table)
        return self._placed(page)

    @cached_property
    def playlist(self) -> "PlaylistPage":
        from segue.gui.playlist_page import PlaylistPage

        page = PlaylistPage(
            *(self._keeper, self._covers, self._library, self._playlists, self.steps, self._player),
            *(self.track_actions, self._settings, self._read_picture),
        )
        page.gone.connect(self._leave_playlist)
        page.search_wanted.connect(self._look_for)
        page.opened.connect(self._go)
        page.deletion_chosen.connect(lambda playlist: self.lists.delete((playlist,)))
        page.export_chosen.connect(lambda playlist: self.exchange.ask_for_export(playlist))
        self._edits_tags(page.table)
        return self._placed(page)

    @cached_property
    def playlist_folder(self) -> "PlaylistFolderPage":
        from segue.gui.playlist_folder_page import PlaylistFolderPage

        page = PlaylistFolderPage(
            *(self._keeper, self._covers, self._library, self._playlists, self._smart(), self.steps),
            *(self._player, self.track_actions, self._settings, self._read_picture),
        )
        page.gone.connect(self._leave_playlist)
        page.opened.connect(self._open)
        page.new_list_chosen.connect(lambda folder: self.lists.make(folder=folder))
        page.deletion_chosen.connect(lambda folder: self.lists.delete((folder,)))
        page.export_chosen.connect(lambda folder: self.exchange.ask_for_export(folder))
        self._edits_tags(page.tracks)
        return self._placed(page)

    @cached_property
    def exchange(self) -> "ListExchange":
        from segue.gui.list_exchange import ListExchange

        made = ListExchange(self._keeper, self._playlists, self._interchange(), self._settings, self.toast, self)
        made.imported.connect(self._show_imported)
        return made

    @cached_property
    def smart(self) -> "SmartPage":
        from segue.gui.smart_page import SmartPage

        page = SmartPage(
            *(self._keeper, self._library, self._playlists, self._smart(), self._shelving()),
            *(self._player, self.track_actions, self._settings, lambda: self._surroundings.activities),
            *(self.toast, self.steps),
        )
        page.gone.connect(self._leave_playlist)
        page.opened.connect(self._go)
        page.deletion_chosen.connect(lambda playlist: self.lists.delete((playlist,)))
        page.export_chosen.connect(lambda playlist: self.exchange.ask_for_export(playlist))
        page.made.connect(self._show_made)
        page.left.connect(self._leave_moving)
        page.resumed.connect(lambda playlist: self._open(NewRuleAt() if playlist is None else playlist))
        self._edits_tags(page.list.table, page.editing.tracks)
        return self._placed(page)

    @cached_property
    def blends(self) -> "BlendControls":
        from segue.gui.blend_controls import BlendControls

        blends = BlendControls(self._keeper, self, self._playlists, self._blending(), self.toast)
        blends.gone_to.connect(self._open)
        blends.made.connect(self._begin_blend)
        blends.edit_chosen.connect(self._edit_blend)
        blends.recipes_chosen.connect(lambda: self._open(RecipesAt()))
        return blends

    @cached_property
    def blend(self) -> "BlendPage":
        from segue.gui.blend_page import BlendPage

        page = BlendPage(
            *(self._keeper, self._covers, self._library, self._playlists, self.steps, self._blending()),
            *(self._player, self.track_actions, self._settings, self._read_picture),
        )
        page.gone.connect(self._leave_playlist)
        page.recipe_wanted.connect(self.blends.save)
        page.deletion_chosen.connect(lambda playlist: self.lists.delete((playlist,)))
        self._edits_tags(page.list)
        return self._placed(page)

    @cached_property
    def recipes(self) -> "RecipesPage":
        from segue.gui.recipes_page import RecipesPage

        page = RecipesPage(self._keeper, self._blending().offered())
        page.chosen.connect(self.blends.make_of)
        page.file_wanted.connect(self.blends.ask_for_recipe)
        page.back_chosen.connect(self._leave_moving)
        return self._placed(page)

    @cached_property
    def problems(self) -> "ProblemsPage":
        from segue.gui.problems_page import ProblemsPage

        page = ProblemsPage(self._keeper)
        page.retry_chosen.connect(self._library.scan)
        page.back_chosen.connect(self._leave_problems)
        page.file_chosen.connect(show_in_folder)
        page.show_problems(self._library.tracks.problems())
        return self._placed(page)

    @cached_property
    def settings(self) -> "SettingsPage":
        from segue.gui.learning_choice import LearningChoice
        from segue.gui.scrobbling_choice import ScrobblingChoice
        from segue.gui.settings_page import SettingsPage

        learning = LearningChoice(self._keeper, self._taste(), self._forgetting(), self._clock, self.toast)
        page = SettingsPage(
            self._keeper,
            self._library,
            self._likings_in_files(),
            self._offers(),
            self._settings,
            self._separating(),
            self._analysing(),
            self._shelving(),
            self.toast,
            self._about(),
            self._relocation,
            learning,
            ScrobblingChoice(self._keeper, self._scrobbling(), self._clock, self.toast),
            self._presence,
        )
        page.move_in_chosen.connect(lambda: self._open(Place.MOVING_IN))
        page.history_wanted.connect(lambda: self._open(Place.HISTORY))
        page.duplicates_wanted.connect(lambda: self._open(DuplicatesAt()))
        page.sound_wanted.connect(lambda: self._open(SoundAt()))
        return self._placed(page)

    @cached_property
    def sound(self) -> "SoundPage":
        from segue.gui.sound_page import SoundPage

        page = SoundPage(
            *(self._keeper, self._player, self._equalising, self._output_choice, self._measuring()),
            *(self._loudness_in_files(), self.toast),
        )
        page.back_chosen.connect(self._leave_moving)
        return self._placed(page)

    @cached_property
    def moving(self) -> "MovingPage":
        from segue.gui.moving_page import MovingPage

        page = MovingPage(self._keeper, self._library, self._taking_over(), self.toast)
        page.back_chosen.connect(self._leave_moving)
        return self._placed(page)

    @cached_property
    def history(self) -> "HistoryPage":
        from segue.gui.history_page import HistoryPage

        history = self._history()
        page = HistoryPage(self._keeper, self._library, history, self._zone(), self.toast)
        page.back_chosen.connect(self._leave_moving)
        history.stage_changed.connect(self._show_bringing)
        return self._placed(page)

    @cached_property
    def albums(self) -> "GridPage[Any]":
        from segue.gui import kinds

        return self._grid(kinds.albums(self._library.tracks))

    @cached_property
    def artists(self) -> "GridPage[Any]":
        from segue.gui import kinds

        return self._grid(kinds.artists(self._shelving()))

    @cached_property
    def genres(self) -> "GridPage[Any]":
        from segue.gui import kinds

        return self._grid(kinds.genres(self._shelving()))

    def _grid(self, kind: Any) -> "GridPage[Any]":
        from segue.gui.grid_page import GridPage

        services = self._covers, self._library, self._shelving(), self._settings, self.track_actions
        page: GridPage[Any] = GridPage(self._keeper, *services, kind)
        page.opened.connect(self._open)
        page.search_wanted.connect(lambda: self._search_tracks(self.sidebar.search.text()))
        return self._placed(page)

    @cached_property
    def album(self) -> "AlbumPage":
        from segue.gui.album_page import AlbumPage

        page = AlbumPage(self._keeper, self._covers, self._library, self._player, self.track_actions, self._settings)
        page.opened.connect(self._open)
        page.back_chosen.connect(self._leave_detail)
        self._edits_tags(page.tracks)
        return self._placed(page)

    @cached_property
    def collection(self) -> "CollectionPage":
        from segue.gui.collection_page import CollectionPage

        services = self._covers, self._library, self._shelving(), self._player, self.track_actions
        page = CollectionPage(self._keeper, *services, self._settings)
        page.opened.connect(self._open)
        page.back_chosen.connect(self._leave_detail)
        self._edits_tags(page.tracks)
        return self._placed(page)

    @cached_property
    def folders(self) -> "FoldersPage":
        from segue.gui.folders_page import FoldersPage

        services = self._library, self._browsing(), self._player, self.track_actions
        page = FoldersPage(self._keeper, *services, self._settings)
        page.opened.connect(lambda target: self._open(target or Place.FOLDERS))
        page.back_chosen.connect(self._leave_folder)
        page.folder_wanted.connect(self._ask_for_folder)
        self._edits_tags(page.tracks)
        return self._placed(page)

    @cached_property
    def recent(self) -> "RecentPage":
        from segue.gui.recent_page import RecentPage

        services = self._covers, self._library, self._shelving(), self._player, self.track_actions
        page = RecentPage(self._keeper, *services, self._settings, self._clock)
        page.opened.connect(self._open)
        page.folder_wanted.connect(self._ask_for_folder)
        self._edits_tags(page.tracks)
        return self._placed(page)

    @cached_property
    def missing(self) -> "MissingPage":
        from segue.gui.missing_page import MissingPage

        page = MissingPage(
            self._keeper, self._library, self._player, self.track_actions, self._settings, self._relocation
        )
        self._edits_tags(page.tracks)
        return self._placed(page)

    @cached_property
    def stations(self) -> "StationsPage":
        from segue.gui.stations_page import StationsPage

        page = StationsPage(self._keeper, self._stations, self._player, self.toast)
        page.address_wanted.connect(self.ask_for_address)
        return self._placed(page)

    @cached_property
    def _relocation(self) -> "Relocation":
        from segue.gui.relocation import Relocation

        relocating = self._relocating()
        relocating.relocated.connect(self._covers.forget_below)
        return Relocation(relocating, self.toast)

    @cached_property
    def alike(self) -> "SoundsLikePage":
        from segue.gui.sounds_like_page import SoundsLikePage

        services = self._library, self._sounds_like(), self._player, self.track_actions
        page = SoundsLikePage(self._keeper, *services, self._settings)
        page.back_chosen.connect(self._leave_detail)
        self._edits_tags(page.tracks)
        return self._placed(page)

    @cached_property
    def now_playing(self) -> "NowPlayingPage":
        from segue.gui.now_playing_page import NowPlayingPage

        page = NowPlayingPage(
            *(self._keeper, self._covers, self._library, self._player, self._playlists, self._likings),
            *(self._offer_log, self._lyrics(), self._sounds_like, self.track_actions),
        )
        page.back_chosen.connect(self._leave_now_playing)
        page.opened.connect(self._open)
        return self._placed(page)

    @cached_property
    def _sleep(self) -> "SleepControls":
        from segue.gui.sleep_controls import SleepControls

        return SleepControls(self._keeper, self.bar, self._player, self._sleep_timer())

    @cached_property
    def _marks(self) -> "BookmarkControls":
        from segue.gui.bookmark_controls import BookmarkControls

        marks = BookmarkControls(self._keeper, self._bookmarks, self.toast, self)
        marks.all_wanted.connect(lambda: self._open(Place.BOOKMARKS))
        marks.note_wanted.connect(self._note_bookmark)
        return marks

    @cached_property
    def bookmarks(self) -> "BookmarksPage":
        from segue.gui.bookmarks_page import BookmarksPage

        services = self._library, self._bookmarks, self.track_actions, self._clock, self.toast
        page = BookmarksPage(self._keeper, *services)
        self._copies(page.table)
        return self._placed(page)

    @cached_property
    def plays(self) -> "PlaysPage":
        from segue.gui.plays_page import PlaysPage

        page = PlaysPage(
            *(self._keeper, self._library, self._player, self._plays, self.track_actions),
            *(self._taste(), self._forgetting(), self._clock, self.toast),
        )
        page.back_chosen.connect(self._leave_detail)
        self._edits_tags(page.table)
        return self._placed(page)

    @cached_property
    def duplicates(self) -> "DuplicatesPage":
        from segue.gui.duplicates_page import DuplicatesPage

        services = self._covers, self._library, self._joining(), self.track_actions, self.toast
        page = DuplicatesPage(self._keeper, *services)
        page.back_chosen.connect(self._leave_detail)
        return self._placed(page)

    def _page_of(self, place: Place) -> "GridPage[Any]":
        match place:
            case Place.ALBUMS:
                return self.albums
            case Place.ARTISTS:
                return self.artists
            case _:
                return self.genres

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
            if isinstance(page, Keeps):
                page.restore(place)
            self._take_focus()
            return

    def _is_there(self, target: Target) -> bool:
        """A playlist may have been deleted since one was there, and what was missing may be back."""
        if target is Place.MISSING:
            return self._library.tracks.missing()
        if target is Place.STATIONS:
            return self._stations.any()
        if isinstance(target, VideoAt):
            return self.video.is_there
        if target is Place.BOOKMARKS:
            return bool(self._bookmarks.all())
        return not isinstance(target, int) or any(playlist.id == target for playlist in self._playlists.all())

    def _place(self) -> object:
        page = self._places.currentWidget()
        return page.place() if isinstance(page, Keeps) else None

    def _take_focus(self) -> None:
        page = self._places.currentWidget()
        if isinstance(page, TakesFocus):
            page.take_focus()

    def _show(self, target: Target) -> None:
        words = self.sidebar.search.text()
        self._here, self._left = target, None
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
                page = self._page_of(target)
                self.sidebar.show_mistake(None)  # here, words are words
                page.narrow(words)
                self._places.setCurrentWidget(page)
                page.show_now()
            case Place.FOLDERS | FolderAt():
                self.folders.show_now(target if isinstance(target, FolderAt) else None)
                self._places.setCurrentWidget(self.folders)
            case Place.ADDED:
                self.recent.show_now()
                self._places.setCurrentWidget(self.recent)
            case Place.BOOKMARKS:
                self.sidebar.show_mistake(None)  # here, words are words
                self.bookmarks.narrow(words)
                self._places.setCurrentWidget(self.bookmarks)
            case Place.MISSING:
                self.missing.show_now()
                self._places.setCurrentWidget(self.missing)
            case Place.STATIONS:
                self.stations.show_now()
                self._places.setCurrentWidget(self.stations)
            case Place.MOVING_IN:
                self.moving.show_now()
                self._places.setCurrentWidget(self.moving)
            case Place.HISTORY:
                self.history.show_now()
                self._places.setCurrentWidget(self.history)
            case AlbumAt():
                self.album.show_now(target)
                self._places.setCurrentWidget(self.album)
            case ArtistAt() | GenreAt():
                self.collection.show_now(target)
                self._places.setCurrentWidget(self.collection)
            case SoundsLikeAt():
                self.alike.show_now(target)
                self._places.setCurrentWidget(self.alike)
            case NowPlayingAt():
                self._places.setCurrentWidget(self.now_playing)
                self.now_playing.show_now()
            case Place.PLAYED | PlaysAt() | PlaysOf():
                self.plays.show_now(target)
                self._places.setCurrentWidget(self.plays)
            case DuplicatesAt():
                self.duplicates.show_now()
                self._places.setCurrentWidget(self.duplicates)
            case SoundAt():
                self.sound.show_now()
                self._places.setCurrentWidget(self.sound)
            case ProblemsAt():
                self._places.setCurrentWidget(self.problems)
            case EarlierOffersAt():
                self.sidebar.show_mistake(None)
                self.earlier_offers.narrow(words)
                self.earlier_offers.show_now()
                self._places.setCurrentWidget(self.earlier_offers)
            case NewRuleAt():
                self.smart.show_new()
                self._places.setCurrentWidget(self.smart)
            case RecipesAt():
                self._places.setCurrentWidget(self.recipes)
            case VideoAt():
                self._places.setCurrentWidget(self.video.stage)
            case _:
                shown = self._playlist_page(target)
                shown.show_playlist(target)
                self._places.setCurrentWidget(shown)
        self._show_bookmarks()
        match target:
            case Place.MOVING_IN | DuplicatesAt() | SoundAt():
                self.sidebar.choose(Place.SETTINGS, within=True)
            case EarlierOffersAt():
                self.sidebar.choose(Place.HOME, within=True)
            case AlbumAt():
                self.sidebar.choose(Place.ALBUMS, within=True)
            case ArtistAt():
                self.sidebar.choose(Place.ARTISTS, within=True)
            case GenreAt():
                self.sidebar.choose(Place.GENRES, within=True)
            case FolderAt():
                self.sidebar.choose(Place.FOLDERS, within=True)
            case ProblemsAt() | NewRuleAt() | RecipesAt() | NowPlayingAt() | VideoAt():
                self.sidebar.choose(None)
            case SoundsLikeAt():
                self.sidebar.choose(Place.TRACKS, within=True)
            case PlaysAt() | PlaysOf():
                self.sidebar.choose(Place.PLAYED, within=True)
            case _:
                self.sidebar.choose(target)
        if self._is_narrow and self._narrow_queue:
            self._toggle_queue(False)

    def _search(self, words: str) -> None:
        page = self._places.currentWidget()
        if isinstance(page, Narrows):  # what is looked at
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

    def _show_imported(self, playlist: PlaylistId) -> None:
        self._leave_first_run()  # before there is a library, too
        self._go(playlist)

    def _look_for(self, words: str) -> None:
        self._go(Place.TRACKS)
        self.sidebar.search.setText(words)

    def _leave_search(self) -> None:
        if isinstance(self._places.currentWidget(), Narrows):
            self._take_focus()
            return
        table = self.library.table
        table.setFocus()
        if not table.selected_rows():
            table.selectRow(max(0, table.currentIndex().row()))

    # ---- joining

    def _connect(self) -> None:
        sidebar, library = self.sidebar, self._library
        sidebar.chosen.connect(self._go)
        sidebar.search_changed.connect(self._search)
        sidebar.search_left.connect(self._leave_search)
        self._copies(self.queue.list)
        self._playlists.listed.connect(lambda _: self._return_to_left())
        self.lists.gone_to.connect(self._go)
        self.lists.play_chosen.connect(self._play_playlist)
        self.lists.new_rule_chosen.connect(lambda: self._open(NewRuleAt()))
        self.lists.rule_chosen.connect(self._edit_rule)
        self.lists.new_menu_opens.connect(lambda menu: self.blends.add_new(menu))
        self.lists.open_menu_opens.connect(self._add_address)
        self._stations.changed.connect(lambda _: self._show_stations())
        self.lists.blend_menu_opens.connect(lambda menu, playlist: self.blends.add_to(menu, playlist))
        self.track_actions.recipes_dropped.connect(lambda recipes: self._open_files(recipes))
        self.track_actions.lists_dropped.connect(lambda lists: self.exchange.bring(lists))
        sidebar.work.cancel_chosen.connect(self._cancel)
        sidebar.work.problems_opened.connect(lambda: self._open(ProblemsAt()))
        library.scanning.connect(self._show_scan)
        library.scanned.connect(self._tell_scan)
        library.folders_changed.connect(lambda _: self._leave_first_run())
        library.changed.connect(self._following.soon)
        self.bar.queue_toggled.connect(self._toggle_queue)
        self.bar.sound_pressed.connect(self._toggle_sound)
        self.bar.track_pressed.connect(self._toggle_now_playing)
        self.video.begun.connect(self._show_video)
        self.video.ended.connect(self._leave_video)
        self.bar.more_wanted.connect(self._open_more)
        self.track_actions.menu_opens.connect(lambda menu, track: self._marks.list_in(menu, track))
        self._bookmarks.changed.connect(lambda _: self._show_bookmarks())
        for told in (self._bookmarks.changed, self._player.now_playing):
            told.connect(lambda _: self._show_marks())
        self._player.went_on.connect(self._tell_where)
        self._player.failed.connect(self.toast.tell)
        self._player.now_playing.connect(self._show_title)
        self.track_actions.tags_wanted.connect(self._edit_tags)
        self.track_actions.alike_wanted.connect(lambda track: self._open(SoundsLikeAt(track)))
        self.track_actions.plays_wanted.connect(self._open)

    def _shortcuts(self) -> None:
        for keys, does in (
            ("Ctrl+Right", self._player.next),
            ("Ctrl+Left", self._player.previous),
            ("Ctrl+Up", lambda: self._player.set_volume(self._player.volume + 5)),
            ("Ctrl+Down", lambda: self._player.set_volume(self._player.volume - 5)),
            # Where the desktop does not take them for itself: it then drives the player on the session bus.
            ("Media Play", self._player.toggle),
            ("Toggle Media Play/Pause", self._player.toggle),
            ("Media Pause", self._player.pause),
            ("Media Stop", self._player.stop),
            ("Media Next", self._player.next),
            ("Media Previous", self._player.previous),
            ("Ctrl+B", lambda: self._marks.add_here()),
            ("Ctrl+M", lambda: self._player.set_muted(not self._player.muted)),
            ("Ctrl+F", self._start_search),
            ("Ctrl+N", self.lists.make),
            ("Ctrl+U", self.ask_for_address),
            ("Ctrl+1", lambda: self._go(Place.HOME)),
            ("Ctrl+2", lambda: self._go(Place.TRACKS)),
            ("Ctrl+3", lambda: self._open(Place.ALBUMS)),
            ("Ctrl+4", lambda: self._open(Place.ARTISTS)),
            ("Ctrl+5", lambda: self._open(Place.GENRES)),
            ("Ctrl+6", lambda: self._open(Place.FOLDERS)),
            ("Ctrl+7", lambda: self._open(Place.ADDED)),
            ("Ctrl+8", lambda: self._open(Place.PLAYED)),
            ("Ctrl+L", self._toggle_now_playing),
            ("Alt+Left", self._back),
            ("Alt+L", lambda: self.track_actions.toggle_love(self._meant())),
            *((f"Alt+{n}", partial(self._rate, n or None)) for n in range(MOST_STARS + 1)),
            ("Ctrl+,", lambda: self._go(Place.SETTINGS)),
            ("Ctrl+Z", self._undo),
            ("Ctrl+Shift+Z", self._redo),
            ("Ctrl+Y", self._redo),
            ("F11", self.video.toggle_full),
            ("Ctrl+Q", self.end),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.activated.connect(does)

    def _open_more(self, at: QPoint) -> None:
        """What else can be done with what plays, and the way to what plays by its address."""
        menu = QMenu(self.bar)
        now = self._player.current
        if now is not None and now.track.address is None:
            self._marks.add_to(menu, now.track.id)
            menu.addSeparator()
        self._sleep.add_to(menu.addMenu(icon("moon", self._keeper.theme.second, 16), self.tr("Sleep timer")))
        self._add_address(menu)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(at - QPoint(menu.sizeHint().width(), menu.sizeHint().height()))

    def _show_bookmarks(self) -> None:
        """Their place is there while there are any, or one is there."""
        any_there = bool(self._bookmarks.all())
        self.sidebar.show_place(Place.BOOKMARKS, any_there or self._here is Place.BOOKMARKS)

    def _show_marks(self) -> None:
        """The bookmarks of what plays, on its line."""
        now = self._player.current
        marks = [] if now is None else self._bookmarks.of(now.track.id)
        self.bar.show_marks([one.position for one in marks])

    def _note_bookmark(self, bookmark: BookmarkId) -> None:
        self.sidebar.search.clear()  # it is to be seen
        self._open(Place.BOOKMARKS)
        self.bookmarks.note(bookmark)

    def _tell_where(self, position: timedelta) -> None:
        """What was put on goes on where it was left."""
        words = self.tr("Going on at {time}").format(time=clock(position))
        self.toast.offer(words, self.tr("Start over"), lambda: self._player.seek(timedelta()))

    def tell_forgotten(self, forgotten: "Forgotten") -> None:
        if not forgotten.plays:
            self.toast.tell(self.tr("There was nothing to forget"))
            return
        words = self.tr("{plays} forgotten").format(plays=count(forgotten.plays, "play"))
        self.toast.tell(words, lambda: self._forgetting().take_back(forgotten))

    # ---- what the listener says of tracks

    def _meant(self) -> Sequence[TrackId]:
        """The tracks chosen in the list with the focus; elsewhere the one that plays."""
        focus = QApplication.focusWidget()
        if isinstance(focus, RowTable) and (tracks := focus.selected_tracks()):
            return list(dict.fromkeys(tracks))
        now = self._player.current
        return [] if now is None else [now.track.id]

    def _rate(self, rating: float | None) -> None:
        self.track_actions.rate(self._meant(), rating)

    # ---- playlists

    def _undo(self) -> None:
        """In a text what was typed; else what is just told; else the last edit of a playlist."""
        focus = QApplication.focusWidget()
        if isinstance(focus, QPlainTextEdit) or (isinstance(focus, QLineEdit) and focus.isUndoAvailable()):
            focus.undo()
        elif not self.toast.undo():
            self.steps.undo()

    def _redo(self) -> None:
        focus = QApplication.focusWidget()
        if isinstance(focus, QLineEdit | QPlainTextEdit):
            focus.redo()
        else:
            self.steps.redo()

    def _play_playlist(self, playlist: PlaylistId) -> None:
        self._go(playlist)
        match self._playlists.get(playlist).kind:
            case Kind.BLEND:
                self.blend.play()
            case Kind.SMART:
                self.smart.play(0)
            case Kind.FOLDER:
                self.playlist_folder.play(0)
            case _:
                self.playlist.play(0)

    def _playlist_page(self, playlist: PlaylistId) -> "PlaylistPage | SmartPage | BlendPage | PlaylistFolderPage":
        match self._playlists.get(playlist).kind:
            case Kind.FOLDER:
                return self.playlist_folder
            case Kind.SMART:
                return self.smart
            case Kind.BLEND:
                return self.blend
            case _:
                return self.playlist

    def _edit_blend(self, playlist: PlaylistId) -> None:
        self._go(playlist)
        self.blend.show_editor(True)

    def _begin_blend(self, playlist: PlaylistId) -> None:
        self._edit_blend(playlist)
        self.sidebar.edit_playlist(playlist)

    def _show_made(self, playlist: PlaylistId) -> None:
        """In the place of its editor, which is not gone back to."""
        self._show(playlist)
        self._take_focus()

    def _edit_rule(self, playlist: PlaylistId) -> None:
        self._go(playlist)
        self.smart.edit()

    def _keep_search(self) -> None:
        """What is searched for, as a list that is named at once."""
        words = " ".join(self.sidebar.search.text().split())
        made = self._smart().create_of_search(words)
        self.sidebar.search.clear()
        self._go(made.id)
        self.sidebar.edit_playlist(made.id)

    def _leave_playlist(self) -> None:
        if isinstance(self._here, int):
            left = self._here
            self._go(Place.HOME)
            self._left = left

    def _return_to_left(self) -> None:
        """To the playlist that was looked at when it was deleted, once that is undone."""
        if self._left is not None and self._is_there(self._left):
            self._go(self._left)

    # ---- stations

    def ask_for_address(self) -> "StationDialog":
        from segue.gui.station_dialog import ask_for_address

        return ask_for_address(self._keeper, self._stations, self)

    def tell_stations(self, kept: Sequence[TrackId]) -> None:
        """That a list has brought these."""
        words = self.tr("{stations} kept under Stations").format(stations=count(len(kept), "station"))
        self.toast.tell(words)

    def _add_address(self, menu: QMenu) -> None:
        add_entry(menu, self._keeper.theme, "radio", self.tr("Open address…") + "\tCtrl+U", self.ask_for_address)

    def _show_stations(self) -> None:
        self.sidebar.show_place(Place.STATIONS, self._stations.any() or self._here is Place.STATIONS)

    # ---- tags

    def _edit_tags(self, tracks: Sequence[TrackId]) -> None:
        if len(tracks) > _MOST_EDITED:
            words = self.tr("The tags of at most {tracks} can be edited at once")
            self.toast.tell(words.format(tracks=count(_MOST_EDITED, "track")))
            return
        known = [one for one in self._library.tracks.many(in_library(dict.fromkeys(tracks))) if one.address is None]
        whole = [track for track in known if track.part is None]
        if whole:
            from segue.gui.tag_editor import TagEditor

            parts = len(known) - len(whole)
            TagEditor(self._keeper, self._covers, whole, self._tag_editing(), self.toast, self, parts).open()
        elif known:
            words = self.tr("“{track}” is a part of {file}: its tags are in the CUE sheet or in the chapters")
            self.toast.tell(words.format(track=known[0].tags.title, file=known[0].path.name))

    def forget_covers(self, paths: Sequence[Path]) -> None:
        """Those of these files may be others now."""
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

    def _show_scan(self, progress: "ScanProgress | None") -> None:
        work = None
        if progress is not None:
            share = None
            detail = self.tr("{files} found").format(files=count(progress.found, "file"))
            if progress.to_read:
                share = progress.read / progress.to_read
                detail = self.tr("{read} of {files} read").format(
                    read=f"{progress.read:,}", files=count(progress.to_read, "file")
                )
            work = WorkView(_SCAN, self.tr("Looking at your music"), detail, share)
        self._show_work(_SCAN, work)

    def show_writing(self, progress: "EditProgress | None") -> None:
        """How far ratings and loves are written into files."""
        work = None
        if progress is not None and progress.files > _FEW_FILES:
            detail = self.tr("{done} of {files} written").format(
                done=f"{progress.done:,}", files=count(progress.files, "file")
            )
            work = WorkView(_WRITING, self.tr("Writing ratings into files"), detail, progress.done / progress.files)
        self._show_work(_WRITING, work)

    def _show_bringing(self, stage: "Stage") -> None:
        from segue.core.history import Importing

        work = None
        if isinstance(stage, Importing):
            progress = stage.progress
            detail = "" if progress is None else count(progress.read, "listen")
            share = None if progress is None or progress.of < 2 else (progress.number - 1) / progress.of
            work = WorkView(_BRINGING, self.tr("Bringing in your history"), detail, share)
        self._show_work(_BRINGING, work)

    def _show_work(self, key: str, work: WorkView | None) -> None:
        self._works.pop(key, None)
        if work is not None:
            self._works[key] = work
        self.sidebar.work.show_works([self._works[key] for key in (_SCAN, _WRITING, _BRINGING) if key in self._works])

    def _cancel(self, key: str) -> None:
        if key == _WRITING:
            self._likings_in_files().cancel()
        elif key == _BRINGING:
            self._history().cancel()
        else:
            self._library.cancel()

    def tell_not_written(self, failed: Sequence[Problem]) -> None:
        first, more = failed[0], len(failed) - 1
        words = self.tr("What you said of “{file}” is kept, but not in the file: {reason}")
        words = words.format(file=first.path.name, reason=first.reason)
        self.toast.tell(words + (self.tr(" And {more} more.").format(more=f"{more:,}") if more else ""))

    def _tell_scan(self, report: "ScanReport") -> None:
        self._show_problems()
        if report.added:
            self.toast.tell(self.tr("{tracks} added").format(tracks=count(report.added, "track")))

    def _show_problems(self) -> None:
        problems = self._library.tracks.problems()
        if "problems" in self.__dict__:  # else it reads them when it is made
            self.problems.show_problems(problems)
        self.sidebar.work.show_problems(len(problems))

    def _leave_folder(self) -> None:
        if self._trail:
            self._back()
        else:
            self._open(Place.FOLDERS)

    def _leave_detail(self) -> None:
        """Back to where one was; where there is nothing to go back to, to all albums."""
        if self._trail:
            self._back()
        else:
            self._open(Place.ALBUMS)

    def _toggle_now_playing(self) -> None:
        """A video is what there is of it."""
        target = VideoAt() if self.video.is_there else NowPlayingAt()
        if self._here == target:
            self._leave_now_playing()
        else:
            self._open(target)

    def _leave_now_playing(self) -> None:
        if self._trail:
            self._back()
        else:
            self._go(Place.HOME)

    def _leave_earlier_offers(self) -> None:
        if self._trail:
            self._back()
        else:
            self._go(Place.HOME)

    def _leave_problems(self) -> None:
        if self._trail:
            self._back()
        else:
            self._go(Place.TRACKS)

    def _leave_moving(self) -> None:
        if self._trail:
            self._back()
        else:
            self._go(Place.SETTINGS)

    # ---- what plays

    def _show_video(self) -> None:
        """Who is typing goes on typing."""
        focus = QApplication.focusWidget()
        if isinstance(focus, QLineEdit | QPlainTextEdit):
            self._go(VideoAt())
        else:
            self._open(VideoAt())

    def _leave_video(self) -> None:
        if isinstance(self._here, VideoAt):
            self._back()
        if isinstance(self._here, VideoAt):  # there was nothing to go back to
            self._go(Place.HOME)

    def _follow(self) -> None:
        any_missing = self._library.tracks.missing()
        self.sidebar.show_place(Place.MISSING, any_missing)
        if not any_missing and self._here is Place.MISSING:
            self._go(Place.TRACKS)

    # ---- the window itself

    def show_engine(self) -> None:
        """Who plays is known by now."""
        self._controls.show_engine()

    def _show_title(self, now: NowPlaying | None) -> None:
        if now is not None:  # what was opened by hand plays before there is a library: it needs its controls
            self._leave_first_run()
        self.setWindowTitle("Segue" if now is None else _window_title(now.track))

    def _leave_first_run(self) -> None:
        if not self.video.is_full:  # a video keeps the whole screen
            self._whole.setCurrentWidget(self._body)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """As one reads: the sidebar, the page, the queue, the player. Pages are made late, and would come last."""
        parts = self.sidebar, self._places, self.queue, self.bar
        found: list[QWidget] = []
        widget = self.nextInFocusChain()
        while widget is not None and widget is not self:
            takes_focus = widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.focusProxy() is None
            if takes_focus and widget.isEnabled() and widget.isVisible():
                found.append(widget)
            widget = widget.nextInFocusChain()
        found.sort(key=lambda one: next((at for at, part in enumerate(parts) if part.isAncestorOf(one)), 0))
        if not found:
            return False
        now = self.focusWidget()
        step = 1 if forward else -1
        at = found.index(now) + step if now in found else 0
        reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
        found[at % len(found)].setFocus(reason)
        return True

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

    def _toggle_sound(self) -> None:
        """To how music sounds, and back again."""
        if self._here == SoundAt() and self._trail:
            self._back()
        else:
            self._open(SoundAt())

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
        self._split.setStretchFactor(self._split.indexOf(self.queue), int(self._is_narrow))
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
        self.video.show_full(False)
        self._settings.set("window", self.saveGeometry().toBase64().toStdString())
        if self._here in _KEPT:
            self._settings.set("place", self._here.value)
        if self.queue.isVisible() and self._places.isVisible():
            self._settings.set("split", self._split.sizes())
        if self._presence.stays_when_closed and not self._ends:
            event.ignore()
            self.hide()
        else:
            event.accept()  # the last window closed ends the program

    def end(self) -> None:
        """End the program, whether or not it would play on without its window."""
        self.give_way()
        self.close()
        QApplication.quit()

    def give_way(self) -> None:
        """Hold nothing up when the window is closed next: the listener logs out."""
        self._ends = True

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Files from the file manager play; lists among them become playlists."""
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if not paths:
            return
        event.acceptProposedAction()
        lists = [path for path in paths if path.suffix.lower() in LIST_SUFFIXES]
        if lists:
            self.exchange.bring(lists)
        if len(lists) < len(paths):
            self._open_files([path for path in paths if path not in lists])


def _window_title(track: Track) -> str:
    artist = track.tags.artist or track.tags.album_artist
    return f"{track.tags.title} – {artist} · Segue" if artist else f"{track.tags.title} · Segue"
