"""A running Segue with its window: every part built, joined, and taken down in order."""

import random
import threading
from collections.abc import Callable, Sequence
from contextlib import suppress
from datetime import datetime, timedelta
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import shiboken6
from msgspec import Struct, field
from PySide6.QtCore import QTimer
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from segue import __version__
from segue.adapters.listeners import ListenerFolders
from segue.adapters.sqlite.profile import DATABASE, open_profile, open_writer
from segue.core.activities import Activities
from segue.core.bookmarks import Bookmarks
from segue.core.equalising import Equalising
from segue.core.errors import WorldError
from segue.core.kept_queue import KeptQueue
from segue.core.library import Library
from segue.core.liking import Likings
from segue.core.listeners import Listeners
from segue.core.output_choice import OutputChoice
from segue.core.playback import Player
from segue.core.playlists import Playlists
from segue.core.ports.files import FolderWatch, LyricsFiles
from segue.core.ports.machine import Alarms, Clock, IdleSensor, Post, PowerSupply
from segue.core.ports.playing import Engine, Outputs
from segue.core.ports.playlists import LIST_SUFFIXES, RECIPE_SUFFIX
from segue.core.presence import Presence
from segue.core.private_session import PrivateSession
from segue.core.resuming import Resuming
from segue.core.screen import Screen
from segue.core.shuffling import Shuffling
from segue.core.stations import Stations
from segue.core.surroundings import Surroundings
from segue.core.tailoring import Tailoring
from segue.core.worker import Worker
from segue.domain import queue as queues
from segue.domain.context import Activity, Context
from segue.domain.levelling import gains
from segue.domain.listener import folder_of, root_of, slug_of
from segue.domain.location import Named, named
from segue.domain.offer import Form, OfferId
from segue.domain.play import CHOSEN, QUEUED, Origin, OriginKind, Play
from segue.domain.playlist import Kind, PlaylistId
from segue.domain.speech import plural, tr
from segue.domain.track import Problem, ReplayGain, Track, TrackId
from segue.gui.covers import Covers
from segue.gui.language import LANGUAGE, say_in_chosen
from segue.gui.main_window import MainWindow
from segue.gui.resources import resource
from segue.gui.services import Services
from segue.gui.theme_keeper import ThemeKeeper
from segue.gui.two_windows import TwoWindows

if TYPE_CHECKING:
    from zoneinfo import ZoneInfo

    from segue.adapters.covers.thumbnails import Thumbnails
    from segue.adapters.desktop.mpris import Mpris
    from segue.adapters.desktop.notifications import OfferNotices, TrackNotices
    from segue.adapters.desktop.screen_awake import ScreenAwake
    from segue.adapters.desktop.session_bus import SessionBus
    from segue.adapters.snapshots import FileSnapshots
    from segue.adapters.sqlite.elsewhere import SqliteElsewhere
    from segue.adapters.sqlite.forgetting import SqliteForgetting
    from segue.adapters.sqlite.ledger import SqliteLedger
    from segue.adapters.sqlite.loudness import SqliteLoudness
    from segue.adapters.sqlite.profile import SqlitePast
    from segue.adapters.sqlite.sharing import TakenOver
    from segue.adapters.sqlite.sounds import SqliteSounds
    from segue.adapters.sqlite.tracks import SqliteLibraryWriter
    from segue.adapters.tag_reader.pool import TagPool
    from segue.adapters.tag_writer import SafeTagWriter
    from segue.core.analysing import Analysing
    from segue.core.answering import Answering
    from segue.core.asking import Asking
    from segue.core.beginning import Beginning
    from segue.core.blending import Blending
    from segue.core.browsing import Browsing
    from segue.core.control import Control
    from segue.core.finding import Finding
    from segue.core.for_you import ForYou
    from segue.core.foretelling import Foretelling
    from segue.core.forgetting import Forgetting
    from segue.core.history import History
    from segue.core.home import Home
    from segue.core.interchange import Interchange, MatchedList, Unread
    from segue.core.joining import Joining
    from segue.core.learning import Learning, Past
    from segue.core.liking_in_files import LikingsInFiles
    from segue.core.looking_back import LookingBack
    from segue.core.loudness_in_files import LoudnessInFiles
    from segue.core.lyrics_reading import LyricsReading
    from segue.core.manners import Manners
    from segue.core.offers import Offers
    from segue.core.ports.analysis import SoundAnalyser
    from segue.core.ports.elsewhere import HistoryFiles
    from segue.core.ports.moving import OtherPlayers
    from segue.core.ports.scrobbling import ScrobbleTools
    from segue.core.ports.sensing import ActivityLog, AttentionSensor, ProgramSensor
    from segue.core.ports.shelves import Shelves
    from segue.core.proposing import Held
    from segue.core.questioning import Questioning
    from segue.core.recent_choices import RecentChoices
    from segue.core.relocating import Relocating
    from segue.core.remote import Remote
    from segue.core.replying import Replying
    from segue.core.scanning import ReadTools, ScanReport, ScanTools
    from segue.core.scrobbling import Scrobbling
    from segue.core.senses import Senses
    from segue.core.separating import Separating
    from segue.core.settings_file import SettingsFile
    from segue.core.shelving import Shelving
    from segue.core.sleep_timer import SleepTimer
    from segue.core.smart_playlists import SmartPlaylists
    from segue.core.sounds_like import SoundsLike
    from segue.core.stock import Stock
    from segue.core.subtitles import Subtitles
    from segue.core.tag_editing import TagEditing
    from segue.core.taking_over import TakingOver
    from segue.core.taste import Taste
    from segue.core.watching import Watching
    from segue.domain.offer import Offer
    from segue.domain.shuffle import Shuffled
    from segue.domain.track import TrackId
    from segue.gui.tray import Tray
    from segue.habits.model import Learner

#: How long after the window is there the library is looked at again: what starts then would take time from it.
RESCAN_AFTER_MS = 1500

#: And the queue of the last time is there again, and the log is learned: by then the first rows are drawn.
RESTORES_AFTER_MS = 50
LEARNS_AFTER_MS = 100

#: And the desktop is told of the player, in two steps: each takes some 15 ms, and the window is there.
JOINS_TRAY_AFTER_MS = 300
JOINS_BUS_AFTER_MS = 400

#: How often the accent follows the day, and the journal is folded into the database file.
DAYPART_EVERY = timedelta(minutes=5)
TIDY_EVERY = timedelta(minutes=5)

#: The cover that a listener chooses for a playlist is kept so many pixels wide, and read from no larger file (bytes).
_PICTURE = 512
_MOST_OF_A_PICTURE = 64 * 1024 * 1024

#: The setting under which it is kept where names are parted; what it says is read where files are.
SEPARATORS = "separators"

#: And the one under which it is kept whether to look at programs.
NOTICES_ACTIVITY = "notices activity"

Message = dict[str, Any]


def _scrobble_tools(folder: Path) -> "ScrobbleTools":
    """For the profile in `folder`. On a worker, and only when the listener connects a service, or has done so."""
    from segue.adapters.scrobbling.lastfm import LastFm
    from segue.adapters.scrobbling.listenbrainz import ListenBrainz
    from segue.adapters.system_keyring import SystemKeyring
    from segue.core.ports.scrobbling import ScrobbleTools

    return ScrobbleTools(ListenBrainz(), LastFm(), SystemKeyring(folder))


def _measurer() -> "SoundAnalyser":
    from segue.adapters.sound.loudness import measure  # late: needed once the listener wants it, if ever
    from segue.adapters.sounds import ProcessAnalyser
    from segue.core.ports.analysis import LOUDNESS_NUMBERS

    return ProcessAnalyser(measure, LOUDNESS_NUMBERS)


def _programs() -> "ProgramSensor":
    from segue.adapters.sensors.programs import DesktopPrograms  # late: needed once the listener wants it, if ever

    return DesktopPrograms()


class World(Struct, frozen=True):
    """What a program needs of the machine, so that a test can give it another one. A session bus and a tray there may
    be or not.
    """

    clock: Clock
    post: Post
    engine: Engine
    alarms: Alarms
    idle: IdleSensor
    watch: FolderWatch
    players: "Callable[[], OtherPlayers]"
    chance: random.Random
    power: PowerSupply
    analyser: "Callable[[], SoundAnalyser]"
    outputs: Outputs
    scrobble_tools: "Callable[[Path], ScrobbleTools]" = _scrobble_tools
    session_bus: "Callable[[], SessionBus | None]" = lambda: None
    has_tray: Callable[[], bool] = lambda: False
    measurer: "Callable[[], SoundAnalyser]" = _measurer
    screen: Screen = field(default_factory=Screen)
    programs: "Callable[[], ProgramSensor]" = _programs
    attention: "Callable[[], Sequence[AttentionSensor]]" = lambda: ()
    downloads: "Callable[[], Path | None]" = lambda: None


class Program:
    """Opens the profile in `folder` and shows the window. Raises ProfileError, and has changed nothing then.

    What the first look at the window does not need is made, and its modules read, when it is asked for. What can be
    made again lies in `cache`, or in the profile where there is none, in that of the first of its listeners.
    """

    def __init__(self, app: QApplication, folder: Path, world: World, cache: Path | None = None) -> None:
        self._app = app
        self._world = world
        clock, post = world.clock, world.post
        self.profile = profile = open_profile(folder, clock.now())
        say_in_chosen(app, profile.settings.get(LANGUAGE))
        profile.plays.recover()
        self._listeners = ListenerFolders(root_of(folder), _library_alone)
        self._taken_over = self._take_over()
        self._library_worker = Worker("library", post)
        self._habits_worker = Worker("habits", post)
        self._opener = Worker("opener", post)
        self._shelver = Worker("shelves", post)
        self._reader: TagPool | None = None
        self._separators = profile.settings.get(SEPARATORS)
        self._one_reader = threading.Lock()
        self._one_store = threading.Lock()
        self._is_learning = False
        self._writer: SqliteLibraryWriter | None = None
        self._ruler: Worker | None = None
        self._finder: Worker | None = None
        self._teller: Worker | None = None
        self._summer: Worker | None = None
        self._lyricist: Worker | None = None
        self._bus: SessionBus | None = None
        self._looker: Worker | None = None
        self._attention: list[AttentionSensor] = []
        self._artist: Worker | None = None
        self._mpris: Mpris | None = None
        self._notices: TrackNotices | None = None
        self._offer_notices: OfferNotices | None = None
        self._awake: ScreenAwake | None = None
        self._tray: Tray | None = None
        self.surroundings = Surroundings(clock, profile.settings)
        self.player = Player(
            world.engine,
            profile.tracks,
            profile.plays,
            profile.settings,
            world.alarms,
            clock,
            lambda: self.surroundings.activity,
            world.chance,
            self._measured,
        )
        slug = slug_of(folder)
        self.listeners = Listeners(self._listeners, slug, self.player, self._library_worker, world.alarms, clock)
        self.private = PrivateSession(self.player, profile.tracks, profile.settings)
        self.private.clear_away()  # a crash may have ended one
        self.equalising = Equalising(world.engine, profile.settings)
        self.output_choice = OutputChoice(self.player, world.outputs, profile.settings)
        self.kept_queue = KeptQueue(self.player, profile.settings, world.alarms, clock, self._opener)
        self.shuffling = Shuffling(self.player, self._to_shuffle, self._opener, profile.settings, clock, world.chance)
        self.resuming = Resuming(self.player, profile.left_places, world.alarms, clock)
        self.bookmarks = Bookmarks(self.player, profile.bookmarks, clock)
        self.library = Library(
            profile.tracks,
            self._library_worker,
            self._scan_tools,
            self._opener,
            self._read_tools,
            clock,
            post,
            lambda: self.smart_playlists,
        )
        # A timer of no time, and not `post`: of what is posted, the loop does all before it looks at keys and paints.
        self.likings = Likings(profile.tracks, clock, lambda task: QTimer.singleShot(0, self.window, task))
        self.playlists = Playlists(profile.playlists, clock)
        self.activities = Activities(profile.settings, self.playlists, self._library_worker, self._activity_log)
        self.activities.renamed.connect(lambda names: self._rename_activity(*names))
        self.activities.renamed_in_log.connect(lambda _: self._hear_renamed())
        self.stations = Stations(profile.stations, profile.tracks, self.player, clock)
        self.private.changed.connect(lambda _: self.stations.changed.emit(None))  # those of the session go with it
        self.player.played.connect(lambda played: self._learn_of(*played))
        self.tailoring = Tailoring(profile.settings)
        self.keeper = ThemeKeeper(app, daypart=Context(clock.now()).daypart, look=self.tailoring.look)
        self.tailoring.looks_otherwise.connect(self.keeper.set_look)
        self._cache = cache or root_of(folder)
        self._thumbnails: Thumbnails | None = None
        self.covers = Covers(self._cover)
        self.presence = Presence(profile.settings)
        self.library.scanned.connect(lambda _: self.covers.doubt())
        self.library.scanned.connect(lambda _: self._library_worker.submit(_give_back))
        self.library.scanned.connect(self._place_songs)
        self.library.scanned.connect(self._place_wanted)
        services = Services(
            keeper=self.keeper,
            covers=self.covers,
            library=self.library,
            shelving=lambda: self.shelving,
            finding=lambda: self.finding,
            recent_choices=lambda: self.recent_choices,
            browsing=lambda: self.browsing,
            joining=lambda: self.joining,
            relocating=lambda: self.relocating,
            player=self.player,
            remote=lambda: self.remote,
            equalising=self.equalising,
            output_choice=self.output_choice,
            playlists=self.playlists,
            smart=lambda: self.smart_playlists,
            blending=lambda: self.blending,
            likings=self.likings,
            likings_in_files=lambda: self.likings_in_files,
            home=lambda: self.home,
            offers=lambda: self.offers,
            replying=lambda: self.replying,
            answering=lambda: self.answering,
            questions=lambda: self.questions,
            for_you=lambda: self.for_you,
            asking=lambda: self.asking,
            separating=lambda: self.separating,
            taste=lambda: self.taste,
            forgetting=lambda: self.forgetting,
            learning=lambda: self.learning,
            manners=lambda: self.manners,
            looking_back=lambda: self.looking_back,
            foretelling=lambda: self.foretelling,
            write_picture=self._write_picture,
            analysing=lambda: self.analysing,
            measuring=lambda: self.measuring,
            loudness_in_files=lambda: self.loudness_in_files,
            sounds_like=lambda: self.sounds_like,
            lyrics=lambda: self.lyrics,
            tag_editing=lambda: self.tag_editing,
            taking_over=lambda: self.taking_over,
            history=lambda: self.history,
            scrobbling=lambda: self.scrobbling,
            interchange=lambda: self.interchange,
            stations=self.stations,
            screen=world.screen,
            subtitles=lambda: self.subtitles,
            zone=_zone,
            surroundings=self.surroundings,
            activities=self.activities,
            senses=lambda: self.senses,
            shuffling=self.shuffling,
            sleep_timer=lambda: self.sleep_timer,
            bookmarks=self.bookmarks,
            private=self.private,
            plays=profile.plays,
            offer_log=profile.offers,
            settings=profile.settings,
            tailoring=self.tailoring,
            settings_file=lambda: self.settings_file,
            beginning=lambda: self.beginning,
            presence=self.presence,
            listeners=self.listeners,
            clock=clock,
            suggested_folder=_music_folder,
            about=self._about,
            open_files=self.open,
            read_picture=self._read_picture,
        )
        self.window = MainWindow(services)
        self.windows = TwoWindows(self.window, services)

    @cached_property
    def settings_file(self) -> "SettingsFile":
        from segue.adapters.text_files import DiskTexts
        from segue.core.settings_file import SettingsFile

        made = SettingsFile(self.profile.settings, DiskTexts(), self._opener)
        made.changed.connect(lambda _: self._follow_settings())
        return made

    def _follow_settings(self) -> None:
        """Settings have come from a file, or have gone back: whoever has read them reads them again."""
        self.tailoring.reread()
        self.player.reread()
        self.equalising.reread()
        self.shuffling.reread()
        self.separating.reread()
        for one in (self.presence, self.manners, self.activities):
            one.changed.emit(None)
        self.window.reread()

    @cached_property
    def likings_in_files(self) -> "LikingsInFiles":
        from segue.core.liking_in_files import LikingsInFiles

        made = LikingsInFiles(
            self.likings,
            self.profile.tracks,
            self.library,
            self._library_worker,
            self._tag_writer,
            self.profile.settings,
            self._world.clock,
            self._world.post,
        )
        made.writing.connect(self.window.work.show_writing)
        made.failed.connect(self.window.work.tell_not_written)
        return made

    @cached_property
    def tag_editing(self) -> "TagEditing":
        from segue.core.tag_editing import TagEditing

        made = TagEditing(self.library, self._library_worker, self._tag_writer, self.lyrics, self._world.post)
        made.edited.connect(self.covers.forget_each)
        return made

    @cached_property
    def taking_over(self) -> "TakingOver":
        from segue.adapters.sqlite.moving import SqliteMoving
        from segue.core.taking_over import TakingOver

        return TakingOver(
            self.library,
            self.playlists,
            self._opener,
            self._world.players,
            self._library_worker,
            lambda: SqliteMoving(self.profile.file),
            self._world.clock,
        )

    @cached_property
    def beginning(self) -> "Beginning":
        from segue.core.beginning import Beginning

        world = self._world
        return Beginning(
            *(self.library, self.player, self._opener, world.players, lambda: _histories(world.downloads())),
            *(lambda: self.taking_over, lambda: self.history, _zone, self.profile.settings, world.chance),
        )

    @cached_property
    def history(self) -> "History":
        from segue.core.history import History

        world = self._world
        made = History(
            self.library,
            self._opener,
            lambda: _histories(world.downloads()),
            self._library_worker,
            self._open_elsewhere,
            self._world.clock,
            self._world.post,
        )
        made.changed.connect(lambda _: self.learning.relearn())
        return made

    @cached_property
    def scrobbling(self) -> "Scrobbling":
        from segue.core.scrobbling import Scrobbling
        from segue.core.taste import left_out

        world, profile = self._world, self.profile
        self._teller = Worker("scrobbles", world.post)
        return Scrobbling(
            profile.scrobbles,
            profile.tracks,
            self.player,
            lambda: left_out(profile.settings),
            lambda: world.scrobble_tools(profile.file.parent),
            self._teller,
            world.alarms,
            world.clock,
        )

    @cached_property
    def interchange(self) -> "Interchange":
        from segue.adapters.playlist_files import DiskLists
        from segue.adapters.sqlite.lists import SqliteLists
        from segue.core.interchange import Interchange

        made = Interchange(
            self.playlists,
            DiskLists(),
            self._opener,
            self._library_worker,
            lambda: SqliteLists(self.profile.file),
            lambda: self.smart_playlists,
        )
        made.refused.connect(self.window.toast.tell)
        return made

    @cached_property
    def watching(self) -> "Watching":
        from segue.core.watching import Watching

        return Watching(self.library, self._world.watch, self._world.alarms, self._world.clock)

    @cached_property
    def shelving(self) -> "Shelving":
        from segue.core.shelving import Shelving

        return Shelving(self.library, self._shelver, self._open_shelves)

    @cached_property
    def finding(self) -> "Finding":
        from segue.adapters.sqlite.finding import SqliteFinder
        from segue.core.finding import Finding

        file = self.profile.file
        self._finder = Worker("finding", self._world.post)
        return Finding(
            *(self.library, self.shelving, self.playlists, lambda: self.smart_playlists, self.stations),
            *(self._finder, lambda: SqliteFinder.open(file)),
        )

    @cached_property
    def recent_choices(self) -> "RecentChoices":
        from segue.core.recent_choices import RecentChoices

        return RecentChoices(self.profile.settings, self.player)

    @cached_property
    def sleep_timer(self) -> "SleepTimer":
        from segue.core.sleep_timer import SleepTimer

        return SleepTimer(self.player, self._world.alarms, self._world.clock)

    @cached_property
    def browsing(self) -> "Browsing":
        from segue.core.browsing import Browsing

        return Browsing(self.library, self._shelver, self._open_shelves)

    @cached_property
    def separating(self) -> "Separating":
        from segue.core.separating import Separating

        made = Separating(self.profile.settings, self.library)
        made.changed.connect(lambda _: self._read_otherwise())
        return made

    @cached_property
    def for_you(self) -> "ForYou":
        from segue.core.for_you import ForYou

        self._learn()
        profile = self.profile
        return ForYou(
            profile.tracks,
            profile.plays,
            self.learning,
            self._open_past,
            self._habits_worker,
            self._stock,
            self.surroundings,
            self._world.clock,
        )

    @cached_property
    def asking(self) -> "Asking":
        from segue.adapters.sqlite.asking import SqliteAskReader
        from segue.adapters.sqlite.rules import SqliteRuleReader
        from segue.core.asking import Asking
        from segue.core.inquiry import AskTools

        self._learn()
        profile, file = self.profile, self.profile.file
        tools = AskTools(
            *(self._open_past, lambda: SqliteAskReader.open(file), lambda: SqliteRuleReader.open(file), self._stock)
        )
        return Asking(
            *(self.learning, tools, self._habits_worker, self.playlists, self.player, self.surroundings),
            *(profile.settings, profile.offers, self._world.clock),
        )

    @cached_property
    def analysing(self) -> "Analysing":
        from segue.core.analysing import Analysing

        world = self._world
        return Analysing(
            self.library,
            self._hearer,
            self._open_sounds,
            world.analyser(),
            world.power,
            self.profile.settings,
            world.alarms,
            world.clock,
        )

    @cached_property
    def measuring(self) -> "Analysing":
        """Of how loud tracks are. It takes turns with the hearing of how they sound."""
        from segue.core.analysing import LOUDNESS, Analysing

        world = self._world
        return Analysing(
            *(self.library, self._hearer, self._open_loudness, world.measurer(), world.power),
            *(self.profile.settings, world.alarms, world.clock, LOUDNESS),
            by_itself=False,
        )

    @cached_property
    def loudness_in_files(self) -> "LoudnessInFiles":
        from segue.core.loudness_in_files import LoudnessInFiles

        return LoudnessInFiles(self._hearer, self._open_loudness, self.tag_editing)

    @cached_property
    def _hearer(self) -> Worker:
        return Worker("sounds", self._world.post)

    def _measured(self, track: TrackId) -> ReplayGain:
        from segue.adapters.sqlite.loudness import SqliteLoudness  # late: only where something is to be levelled

        album = self.profile.tracks.album_of(track)
        return gains(track, SqliteLoudness(self.profile.connection).measured([track, *album]))

    @cached_property
    def sounds_like(self) -> "SoundsLike":
        from segue.core.sounds_like import SoundsLike

        world = self._world
        return SoundsLike(
            self.library,
            self.analysing,
            self.profile.sounds,
            self._habits_worker,
            self._open_sounds,
            world.alarms,
            world.clock,
        )

    @cached_property
    def lyrics(self) -> "LyricsReading":
        from segue.core.lyrics_reading import LyricsReading

        return LyricsReading(self._words_reader, _lyrics_files)

    @cached_property
    def _words_reader(self) -> Worker:
        self._lyricist = Worker("lyrics", self._world.post)
        return self._lyricist

    @cached_property
    def joining(self) -> "Joining":
        from segue.adapters.sqlite.duplicates import SqliteDuplicates
        from segue.core.joining import Joining

        made = Joining(
            self.library, self.profile.recordings, self._shelver, lambda: SqliteDuplicates(self.profile.file)
        )
        made.regrouped.connect(lambda _: self.learning.regroup())
        return made

    @cached_property
    def relocating(self) -> "Relocating":
        from segue.adapters.music_folders import DiskFolders
        from segue.adapters.sqlite.relocating import SqliteRelocations
        from segue.core.relocating import Relocating

        return Relocating(
            self.library,
            self._library_worker,
            DiskFolders(),
            lambda: SqliteRelocations(self.profile.file),
            self._world.clock,
        )

    @cached_property
    def smart_playlists(self) -> "SmartPlaylists":
        from segue.adapters.sqlite.rules import SqliteRuleReader
        from segue.core.smart_playlists import SmartPlaylists

        world, file = self._world, self.profile.file
        self._ruler = Worker("rules", world.post)
        return SmartPlaylists(
            self.playlists,
            self.library,
            self.likings,
            self.player,
            lambda: self.for_you,
            lambda: SqliteRuleReader.open(file),
            self._ruler,
            world.alarms,
            world.clock,
        )

    @cached_property
    def blending(self) -> "Blending":
        from segue.adapters.sqlite.blending import blend_tools
        from segue.adapters.text_files import DiskRecipes
        from segue.core.blending import Blending

        self._learn()
        world = self._world
        return Blending(
            self.playlists,
            self.player,
            self.learning,
            blend_tools(self.profile.file, self._stock),
            DiskRecipes(resource("recipes")),
            self.profile.offers,
            self._habits_worker,
            self.surroundings,
            world.clock,
            world.chance,
        )

    @cached_property
    def learning(self) -> "Learning":
        from segue.core.learning import Learning
        from segue.core.taste import left_out

        left = left_out(self.profile.settings)
        return Learning(self._habits_worker, self._open_past, self._world.clock, self._snapshots, left)

    @cached_property
    def subtitles(self) -> "Subtitles":
        from segue.adapters.subtitle_files import beside
        from segue.core.subtitles import Subtitles
        from segue.core.video_choices import VideoChoices

        made = Subtitles(self._world.screen, self.player, self._words_reader, beside)
        VideoChoices(self._world.screen, made, self.player, self.profile.settings)  # it lives by what it listens to
        return made

    @cached_property
    def _stock(self) -> "Stock":
        from segue.core.stock import Stock

        return Stock()

    @cached_property
    def _snapshots(self) -> "FileSnapshots":
        from segue.adapters.snapshots import FileSnapshots

        return FileSnapshots(self.profile.file.parent)

    @cached_property
    def taste(self) -> "Taste":
        from segue.core.taste import Taste

        made = Taste(self.profile.settings, self.learning, self._world.clock, self.player.queue_ended)
        made.relearned.connect(lambda _: self.offers.reconsider())
        return made

    @cached_property
    def forgetting(self) -> "Forgetting":
        from segue.core.forgetting import Forgetting

        made = Forgetting(
            self._library_worker, self._open_forgetting, self.learning, self._snapshots, self._world.clock
        )
        made.changed.connect(lambda _: self.offers.reconsider())
        made.changed.connect(lambda _: self.library.changed.emit(None))  # its counts have
        made.changed.connect(lambda _: self.bookmarks.changed.emit(None))
        made.changed.connect(lambda _: self.recent_choices.forget_music())
        made.changed.connect(lambda _: self._look_at_scrobbles())
        made.forgotten.connect(self.window.listening.tell_forgotten)
        return made

    @cached_property
    def looking_back(self) -> "LookingBack":
        from segue.core.looking_back import LookingBack

        self._summer = Worker("insights", self._world.post)
        return LookingBack(self._summer, self._open_ledger, self._world.alarms, self._world.clock)

    @cached_property
    def foretelling(self) -> "Foretelling":
        from segue.core.foretelling import Foretelling
        from segue.core.taste import left_out

        settings, post = self.profile.settings, self._world.post
        return Foretelling(
            *(lambda: Worker("foretelling", post), self._open_past, lambda: left_out(settings), settings),
            self._world.clock,
        )

    @cached_property
    def offers(self) -> "Offers":
        from segue.core.offers import Offers

        world, file, stock = self._world, self.profile.file, self._stock

        def held(playlist: PlaylistId, past: "Past", learner: "Learner", context: Context) -> "Held | None":
            """On the habits worker, which reads what that needs when a list is offered."""
            from segue.adapters.sqlite.blending import blend_tools
            from segue.core.own_lists import OwnLists

            return OwnLists(blend_tools(file, stock)).held(playlist, past, learner, context)

        made = Offers(
            self.profile.offers,
            self.learning,
            self._open_past,
            self._habits_worker,
            stock,
            held,
            self.player,
            self.surroundings,
            world.alarms,
            world.idle,
            self.profile.settings,
            self.manners,
            world.clock,
        )
        made.put_on.connect(self._hear_put_on)
        made.begun.connect(lambda offer: self.window.listening.replies.tell_begun(offer))
        made.taken_back.connect(lambda offer: self.window.listening.replies.tell_taken_back(offer))
        made.unshuffled.connect(lambda _: self.window.listening.replies.tell_unshuffled())
        return made

    def _hear_put_on(self, offer: "Offer") -> None:
        if offer.mix.form is Form.BLEND:
            self.blending.go_on()

    @cached_property
    def home(self) -> "Home":
        from segue.adapters.sqlite.lately import SqliteLately
        from segue.core.home import Home
        from segue.core.mixing import MixTools

        profile = self.profile
        return Home(
            *(self.library, self.player, self.learning, self.manners, self.surroundings, profile.settings),
            *(profile.offers, lambda: SqliteLately(profile.file), MixTools(self._open_past, self._stock)),
            *(self._shelver, self._habits_worker),
        )

    @cached_property
    def replying(self) -> "Replying":
        from segue.core.replying import Replying

        return Replying(self.offers, self.profile.offers, self.manners, self.surroundings, self._world.clock)

    @cached_property
    def questions(self) -> "Questioning":
        from segue.core.questioning import Questioning

        return Questioning(
            *(self.offers, self.learning, self.manners, self.profile.settings, self._habits_worker),
            self._world.clock,
        )

    @cached_property
    def answering(self) -> "Answering":
        from segue.core.answering import Answering

        return Answering(
            *(self.learning, self.profile.offers, self.manners, self.surroundings, lambda: self.taste),
        )

    @cached_property
    def senses(self) -> "Senses":
        from segue.core.senses import Senses

        world = self._world
        self._looker = Worker("senses", world.post)
        made = Senses(
            *(self.surroundings, world.programs(), world.idle, lambda: self.output_choice.playing, self._looker),
            *(self.profile.settings, world.alarms, world.clock),
        )
        if self.player.is_private:
            made.rest(True)
        self.player.private_changed.connect(made.rest)
        return made

    def _activity_log(self) -> "ActivityLog":
        from segue.adapters.sqlite.activities import SqliteActivities

        return SqliteActivities(self.profile.file)

    def _rename_activity(self, before: Activity, after: Activity) -> None:
        self.player.rename_activity(before, after)
        self.manners.rename_activity(before, after)
        self.offers.rename_activity(before, after)
        self.senses.rename(before, after)
        self.surroundings.rename(before, after)
        self.questions.rename_activity(before, after)

    def _hear_renamed(self) -> None:
        self.learning.relearn()
        self.library.changed.emit(None)  # what playlists ask of the log may have another answer

    @cached_property
    def manners(self) -> "Manners":
        from segue.core.manners import Manners

        return Manners(self.profile.settings)

    @cached_property
    def control(self) -> "Control":
        from segue.core.control import Control

        return Control(self.player, self.offers, self.surroundings, self.queue)

    @cached_property
    def remote(self) -> "Remote":
        from segue.core.remote import Remote

        return Remote(
            self.player,
            self.playlists,
            lambda: self.smart_playlists,
            lambda: self.blending,
            self.offers,
            self.profile.offers,
        )

    def begin(self) -> None:
        """Show the window, and then do what need not be done before: rescan, learn, consider an offer, copy."""
        self.window.setFocus()  # else the search field would have it, as if one typed, and Space would not play
        self.windows.begin()
        self._listeners.note(slug_of(self.profile.file.parent))
        QTimer.singleShot(RESTORES_AFTER_MS, self.window, self._restore)
        QTimer.singleShot(LEARNS_AFTER_MS, self.window, self._learn)
        QTimer.singleShot(JOINS_TRAY_AFTER_MS, self.window, self._join_tray)
        QTimer.singleShot(JOINS_BUS_AFTER_MS, self.window, self._join_bus)
        QTimer.singleShot(RESCAN_AFTER_MS, self.window, self._look_again)

    def _take_over(self) -> "TakenOver | None":
        """What whoever listened last has changed of what is shared."""
        last = self._listeners.last
        if last == slug_of(self.profile.file.parent):
            return None
        from segue.adapters.sqlite.sharing import shared_by, take_over

        shared = shared_by(folder_of(root_of(self.profile.file.parent), last) / DATABASE)
        if shared is None:
            return None
        return take_over(shared, self.profile.tracks, self.profile.settings, self._world.clock.now())

    def _finish_taking_over(self) -> None:
        if self._taken_over is None:
            return
        from segue.adapters.sqlite.sharing import note_lost

        for folder in self._taken_over.given_up:
            self._library_worker.submit(partial(note_lost, self.profile.file, folder))
            self.library.remove_folder(folder)
        if self._taken_over.reads_again:
            self.library.read_again()

    def _restore(self) -> None:
        """What was to be played when an earlier program ended."""
        self.kept_queue.restore(self._go_on)

    def _go_on(self) -> None:
        """A blend without end goes on."""
        current = self.player.queue.current
        match None if current is None else current.origin:
            case Origin(OriginKind.PLAYLIST, int(of)):
                is_blend = any(its.id == of and its.kind is Kind.BLEND for its in self.playlists.all())
            case Origin(OriginKind.OFFERED, int(of)):
                is_blend = self.profile.offers.get(OfferId(of)).mix.form is Form.BLEND
            case _:
                is_blend = False
        if is_blend:
            self.blending.go_on()

    def _learn(self) -> None:
        """Once, and before anything is asked of what was learned."""
        if self._is_learning:
            return
        self._is_learning = True
        _ = self.taste  # a pause may end with the queue
        self._world.alarms.every("daypart", DAYPART_EVERY, self._follow_the_day)
        self._world.alarms.every("tidy", TIDY_EVERY, self._tidy)
        _ = self.likings_in_files  # it hears from now on what is rated
        self.learning.begin(self.offers.begin)

    def _look_at_scrobbles(self) -> None:
        if self._teller is not None:
            self.scrobbling.look()

    def _join_tray(self) -> None:
        """Be in the tray, where there is one."""
        if not self._world.has_tray():
            return
        from segue.gui.tray import Tray

        self.presence.has_tray = True
        self._tray = Tray(
            *(self.keeper, self.player, self.remote, self.presence, self.private, self.likings, self.activities),
            *(self.surroundings, self.taste, self.windows, self.window.end),
        )
        self._app.commitDataRequest.connect(self.window.give_way)

    def _join_bus(self) -> None:
        """Be a player that the desktop's widgets and media keys drive, where there is a session bus."""
        for sensor in self._world.attention():
            self._attend(sensor)
        self._bus = bus = self._world.session_bus()
        if bus is None:
            return
        from segue.adapters.desktop.art import Art
        from segue.adapters.desktop.attention import DesktopAttention
        from segue.adapters.desktop.motion import DesktopMotion
        from segue.adapters.desktop.mpris import Mpris
        from segue.adapters.desktop.notifications import OfferNotices, TrackNotices
        from segue.adapters.desktop.screen_awake import ScreenAwake

        self._attend(DesktopAttention(bus))
        DesktopMotion(bus, self.keeper.set_moves)  # it lives by what it listens to
        self._awake = ScreenAwake(bus, self.player)
        self._artist = Worker("art", self._world.post)
        art = Art(self._artist, self._cover, self._cache / "now playing")
        self._notices = TrackNotices(bus, self.player, self.presence, art, lambda: self.windows.is_looked_at)
        told = OfferNotices(
            *(bus, self.offers, self.player, self.presence, lambda: self.windows.is_hidden, self.windows.show)
        )
        self._offer_notices = told
        self.windows.seen.connect(lambda: told.look())
        self.presence.has_notifications = True
        self._mpris = Mpris(
            bus,
            self.player,
            self.library,
            self.remote,
            self.stations,
            art,
            self.open_named,
            self.windows.show,
            self.window.end,
            self._world.post,
        )

    def _attend(self, sensor: "AttentionSensor") -> None:
        self._attention.append(sensor)
        self.surroundings.attend(sensor)

    def _place_songs(self, report: "ScanReport") -> None:
        if report.has_news and self.profile.has_elsewhere():
            self.history.place_songs()

    def _place_wanted(self, report: "ScanReport") -> None:
        if report.has_news:
            self.interchange.place_wanted()

    def show_engine(self) -> None:
        """It has come, and has a name now."""
        self.window.show_engine()

    def tell_engine_replaced(self) -> None:
        self.window.toast.tell(
            tr("The sound had stopped answering. It has been started anew, and goes on where it was.")
        )

    def _look_again(self) -> None:
        self._library_worker.submit(self._put_back_unfinished)
        self.watching.begin()
        self._finish_taking_over()
        if self.library.folders:
            self.library.scan()
        else:
            self.library.find_ahead()
        if self.profile.has_cut_off_import():
            self.history.tidy()
        if self.profile.has_scrobblers():
            self.scrobbling.begin()
        self._library_worker.submit(self._copy, self._tell)
        self.likings_in_files.begin()
        self.analysing.begin()
        if self.profile.settings.get(NOTICES_ACTIVITY) is True:
            self.senses.begin()
        from segue.core.analysing import LOUDNESS  # brought with it

        if self.profile.settings.get(LOUDNESS) is True:
            self.measuring.begin()

    def open(self, paths: Sequence[Path]) -> None:
        """Play files and folders from anywhere, and what lists name of the library; of a recipe a blend is made."""
        self._bring(paths, lambda tracks: self.player.play(tracks, CHOSEN))

    def open_named(self, its: Named) -> None:
        """As `open`, and stations too; these are in front of what is brought."""
        if stations := self.stations.take(its.addresses):
            self.player.play(stations, CHOSEN)
            self._bring(its.files, self._queue_last)
        else:
            self.open(its.files)

    def queue(self, its: Named) -> None:
        """As `open_named`, but all of it plays behind all else."""
        if stations := self.stations.take(its.addresses):
            self._queue_last(stations)
        self._bring(its.files, self._queue_last)

    def _queue_last(self, tracks: Sequence[TrackId]) -> None:
        self.player.change_queue(lambda now: queues.with_last(now, tracks, QUEUED))

    def _bring(self, paths: Sequence[Path], take: Callable[[Sequence[TrackId]], None]) -> None:
        if not paths:
            return
        recipes = [path for path in paths if path.suffix.lower() == RECIPE_SUFFIX]
        for path in recipes:
            self.window.playlists.blends.open(path)
        paths = [path for path in paths if path not in recipes]
        if recipes and not paths:
            return
        lists = [path for path in paths if path.suffix.lower() in LIST_SUFFIXES]
        if lists:
            others = [path for path in paths if path not in lists]
            self.interchange.look(lists, lambda found: self._bring_lists(found, others, take))
            return

        def brought(tracks: list[Track], problems: list[Problem]) -> None:
            if tracks:
                take([track.id for track in tracks])
            if problems:
                words = tr("“{track}” cannot be played: {reason}")
                words = words.format(track=problems[0].path.name, reason=tr(problems[0].reason))
                if more := len(problems) - 1:
                    words += " " + plural("Nor can %n other file.", "Nor can %n other files.", more)
                self.window.toast.tell(words)
            elif not tracks:
                self.window.toast.tell(tr("There is nothing to play in what was opened."))

        self.library.open(paths, brought)

    def _bring_lists(
        self,
        lists: "Sequence[MatchedList | Unread]",
        others: Sequence[Path],
        take: Callable[[Sequence[TrackId]], None],
    ) -> None:
        """Lists that were opened, and other files that were opened with them and play behind."""
        from segue.core.interchange import Unread  # brought with them

        tracks: list[TrackId] = []
        read = [one for one in lists if not isinstance(one, Unread)]
        stations = self.stations.keep([entry for one in read for entry in one.missing])
        if stations:
            self.window.stations.tell_kept(stations)
        if not stations or any(one.tracks for one in read):
            tracks = list(self.window.playlists.exchange.tell_opened(lists))
        tracks += stations

        def brought(more: list[Track], _: list[Problem]) -> None:
            if together := [*tracks, *(track.id for track in more)]:
                take(together)

        if others:
            self.library.open(others, brought)
        else:
            brought([], [])

    def _learn_of(self, play: Play, track: Track) -> None:
        """What a station plays is no sign of taste."""
        if track.address is None:
            self.learning.hear(play, track.tags)

    def close(self) -> None:
        """End the listen under way, let what was begun finish, and close what was opened."""
        self.kept_queue.keep()
        if self._tray is not None:
            self._tray.close()
        if self._bus is not None:
            if self._offer_notices is not None:
                self._offer_notices.close()
            self._bus.close()
        self.player.close()
        self.private.clear_away()
        self.library.close()
        if "tag_editing" in self.__dict__:
            self.tag_editing.cancel()
        if "history" in self.__dict__:
            self.history.close()
        self.likings.close()
        self.likings_in_files.close()
        if self._teller is not None:
            self.scrobbling.close()
            self._teller.leave()
        for analysing in ("analysing", "measuring"):
            if analysing in self.__dict__:
                self.__dict__[analysing].close()
        if "_hearer" in self.__dict__:
            self._hearer.close()
        self._world.watch.close()
        self._world.alarms.close()
        if self._reader is not None:
            self._reader.close()
        self.covers.close()
        if self._artist is not None:
            self._artist.close()
        for sensor in self._attention:
            sensor.close()
        if self._looker is not None:
            self._looker.close()
        if "forgetting" in self.__dict__:
            self.forgetting.close()
        if "learning" in self.__dict__:
            self.learning.close()
        self._library_worker.submit(self._close_stores)
        self._library_worker.close()
        self._opener.close()
        self._shelver.close()
        self._habits_worker.close()
        if self._summer is not None:
            self.looking_back.close()
            self._summer.close()
        if "foretelling" in self.__dict__:
            self.foretelling.close()
        if self._lyricist is not None:
            self._lyricist.leave()
        if self._finder is not None:
            self._finder.close()
        if self._ruler is not None:
            self.smart_playlists.close()
            self._ruler.close()
        self.windows.close()
        shiboken6.delete(self.window)  # nothing may look at what is closed next
        shiboken6.delete(self.keeper)  # else it dresses the application for as long as that lives
        with suppress(WorldError):  # a full disk: the next start takes longer
            self.profile.tracks.keep_first_look()
        self.profile.close()

    def hear(self, message: Message) -> Message:
        """What another `segue` of the same listener hands over."""
        match message:
            case {"open": list(texts), "listener": str(name)} if self._is_another(name):
                listener = self.listeners.called(name)
                if listener is None:
                    return {"error": tr("There is no listener called “{name}”.").format(name=name)}
                self.listeners.switch(listener, [str(text) for text in texts])
            case {"open": list(texts)}:
                self.windows.show()
                try:
                    self.open_named(named([str(text) for text in texts]))
                except ValueError as error:
                    return {"error": f"{error}."}
            case {"scan": list(folders)}:
                for folder in folders:
                    self.library.add_folder(Path(folder))
                if not folders:
                    self.library.scan()
            case {"import settings": str(text)}:
                return self._take_settings(text)
            case {"import playlists": list(paths)}:
                self.windows.show_main()
                self.window.playlists.exchange.bring([Path(path) for path in paths])
            case {"ctl": str(word)}:
                return self.control.hear(word, [str(argument) for argument in message.get("with", [])])
            case _:
                return {"error": tr("Segue does not know what to do with this.")}
        return {}

    def _take_settings(self, text: str) -> Message:
        taken = self.settings_file.take_text(text)
        if isinstance(taken, str):
            return {"error": taken}
        self.window.choices.settings.settings_file.tell(taken)
        return {"changed": list(taken.changed), "same": taken.same, "unknown": list(taken.unknown)}

    def _is_another(self, name: str) -> bool:
        return self.listeners.called(name) != self.listeners.current

    def _scan_tools(self) -> "ScanTools":
        """On the library worker, which keeps its one writer."""
        from segue.adapters.music_folders import DiskFolders
        from segue.core.scanning import ScanTools

        if self._writer is None:
            self._writer = open_writer(self.profile.file)
        return ScanTools(DiskFolders(), self._tag_pool(), self._writer)

    def _read_tools(self) -> "ReadTools":
        """On the opener."""
        from segue.adapters.music_folders import DiskFolders
        from segue.core.scanning import ReadTools

        return ReadTools(DiskFolders(), self._tag_pool())

    def _tag_pool(self) -> "TagPool":
        from segue.adapters.payload import fingerprint
        from segue.adapters.tag_reader.pool import TagPool
        from segue.adapters.tag_reader.process import content_reader
        from segue.core.separating import separators_in

        with self._one_reader:
            read = partial(content_reader, separators_in(self._separators))
            self._reader = self._reader or TagPool(read, fingerprint)
            return self._reader

    def _read_otherwise(self) -> None:
        """From now on, with another reader. The one before ends when both workers are done with it."""
        with self._one_reader:
            before, self._reader = self._reader, None
            self._separators = self.profile.settings.get(SEPARATORS)
        if before is not None:
            self._library_worker.submit(lambda: self._opener.submit(before.close))

    def _tag_writer(self) -> "SafeTagWriter":
        """On the library worker."""
        from segue.adapters.payload import fingerprint
        from segue.adapters.tag_writer import SafeTagWriter  # late: brings mutagen

        def same_sound(one: str, other: str) -> bool:
            known = fingerprint(one)
            return known is not None and known == fingerprint(other)

        return SafeTagWriter(same_sound, self._notes)

    @property
    def _notes(self) -> Path:
        """Where it is noted which files are being written anew in their places."""
        return root_of(self.profile.file.parent) / "rewriting"

    def _put_back_unfinished(self) -> None:
        """On the library worker. There is hardly ever anything to do, and mutagen need not be brought for that."""
        if self._notes.is_dir() and any(self._notes.iterdir()):
            self._tag_writer().put_back_unfinished()

    def _cover(self, path: Path, pixels: int) -> QImage | None:
        """On the pool of the covers."""
        with self._one_store:
            if self._thumbnails is None:
                from segue.adapters.covers.thumbnails import Thumbnails

                self._thumbnails = Thumbnails(self._cache / "thumbnails.db")
        return self._thumbnails.picture(path, pixels, keeps=not self.player.is_private)

    def _read_picture(self, path: Path, then: Callable[[bytes | None], None]) -> None:
        self._opener.submit(lambda: small_picture(path), then)

    def _write_picture(self, picture: QImage, path: Path, then: Callable[[str], None]) -> None:
        self._opener.submit(lambda: written(picture, path), then)

    def _close_stores(self) -> None:
        """On the library worker, since it waits for the disk."""
        if self._thumbnails is not None:
            self._thumbnails.close()
        if self._writer is not None:
            self._writer.tidy()
            self._writer.close()

    def _to_shuffle(self, tracks: "Sequence[TrackId]", now: datetime) -> "Sequence[Shuffled]":
        """On the opener."""
        from segue.adapters.sqlite.shuffling import to_shuffle

        return to_shuffle(self.profile.file, tracks, now)

    def _open_past(self) -> "SqlitePast":
        from segue.adapters.sqlite.profile import SqlitePast

        return SqlitePast(self.profile.file)

    def _open_ledger(self) -> "SqliteLedger":
        from segue.adapters.sqlite.ledger import SqliteLedger  # late, on its worker: brings numpy

        return SqliteLedger(self.profile.file)

    def _open_elsewhere(self) -> "SqliteElsewhere":
        from segue.adapters.sqlite.elsewhere import SqliteElsewhere  # late, on a worker: brings rapidfuzz, 40 ms

        return SqliteElsewhere(self.profile.file)

    def _open_forgetting(self) -> "SqliteForgetting":
        from segue.adapters.sqlite.forgetting import SqliteForgetting  # as late

        return SqliteForgetting(self.profile.file)

    def _open_sounds(self) -> "SqliteSounds":
        from segue.adapters.sqlite.sounds import SqliteSounds

        return SqliteSounds.open(self.profile.file)

    def _open_loudness(self) -> "SqliteLoudness":
        from segue.adapters.sqlite.loudness import SqliteLoudness

        return SqliteLoudness.open(self.profile.file)

    def _open_shelves(self) -> "Shelves":
        from segue.adapters.sqlite.shelves import SqliteShelves

        return SqliteShelves(self.profile.file)

    def _copy(self) -> str | None:
        """The weekly copy, on the library worker. Why there is none, in words for the listener."""
        from segue.adapters.sqlite import backup

        try:
            backup.weekly(self.profile.file, self._world.clock.now())
        except WorldError as error:
            return str(error)
        return None

    def _tell(self, text: str | None) -> None:
        if text is not None:
            self.window.toast.tell(text)

    def _tidy(self) -> None:
        """Fold the journal into the file, which the main thread's connection leaves to the worker."""
        self._library_worker.submit(lambda: self._scan_tools().writer.tidy())

    def _follow_the_day(self) -> None:
        self.keeper.set_daypart(Context(self._world.clock.now()).daypart)
        self.surroundings.look()

    def _about(self) -> list[str]:
        engine = self._world.engine
        sound = tr(" Played by {engine}.").format(engine=engine.name) if engine.name else ""
        if engine.silent:
            sound = tr(" Played by {engine}, in silence: no sound server (PulseAudio or PipeWire) answers.").format(
                engine=engine.name
            )
        stored = tr("Everything Segue stores lies in {folder} and stays on this machine.").format(
            folder=self.profile.file.parent
        )
        if self._cache != self.profile.file.parent:
            stored += tr(" Only small copies of covers, which it can make again, lie in {cache}.").format(
                cache=self._cache
            )
        sent = tr(" What you play is sent only to services that you have connected.")
        return [f"Segue {__version__}.{sound}", stored + sent]


def _give_back() -> None:
    from segue.adapters.memory import give_back  # late: brings ctypes

    give_back()


def _library_alone(file: Path, to: Path) -> None:
    from segue.adapters.sqlite.sharing import library_alone  # late: for who is added

    library_alone(file, to)


def _histories(downloads: Path | None) -> "HistoryFiles":
    from segue.adapters.history import Histories

    return Histories(downloads)


def _lyrics_files() -> LyricsFiles:
    from segue.adapters.tag_reader.lyrics import DiskLyrics  # late, on the worker: brings mutagen

    return DiskLyrics()


def _zone() -> "ZoneInfo":
    """The zone that the machine is in."""
    from tzlocal import get_localzone  # late: needed once, if ever

    return get_localzone()


def _music_folder() -> Path | None:
    """The folder to suggest: the system's music folder, if it is there."""
    with suppress(RuntimeError):  # a user without a home
        folder = Path.home() / "Music"
        if folder.is_dir():
            return folder
    return None


def small_picture(path: Path) -> bytes | None:
    """The picture in a file, square and small; None where there is none that can be shown."""
    from segue.adapters.covers.decoding import decoded, encoded

    try:
        if not path.is_file():  # a pipe would be waited for
            return None
        with path.open("rb") as file:
            data = file.read(_MOST_OF_A_PICTURE + 1)
    except OSError:
        return None
    image = decoded(data, _PICTURE) if len(data) <= _MOST_OF_A_PICTURE else None
    return None if image is None else encoded(image)


def written(picture: QImage, path: Path) -> str:
    """Into a file, all of it or nothing; why that could not be, in a sentence, or "" where it could."""
    from PySide6.QtCore import QSaveFile  # late: for who keeps a picture

    file = QSaveFile(str(path))
    if file.open(QSaveFile.OpenModeFlag.WriteOnly) and picture.save(file, "PNG") and file.commit():  # type: ignore[call-overload]  # the stubs want bytes, Qt text
        return ""
    return tr("“{path}” could not be written: {what}.").format(path=path.name, what=file.errorString())
