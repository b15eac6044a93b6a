"""The window: the sidebar, one place at a time, the queue, and the player at the foot."""

from collections.abc import Callable, Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QPoint, QSize, Qt, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDropEvent,
    QKeyEvent,
    QMouseEvent,
    QMoveEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QHBoxLayout,
    QMenu,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from segue.core.playback import NowPlaying
from segue.core.ports.playlists import LIST_SUFFIXES
from segue.domain.play import CHOSEN
from segue.domain.speech import apart
from segue.domain.track import Track, TrackId
from segue.gui.command import Commands
from segue.gui.controls import PlayerControls, QueueControls
from segue.gui.icons import icon
from segue.gui.kept_focus import KeptFocus, by_tab
from segue.gui.keys import KeyMap
from segue.gui.long_work import LongWork
from segue.gui.page_stack import PageStack
from segue.gui.places.area import Around
from segue.gui.places.choices import ChoicePlaces
from segue.gui.places.listening import ListeningPlaces
from segue.gui.places.music import MusicPlaces
from segue.gui.places.playlists import PlaylistPlaces
from segue.gui.places.shelves import ShelfPlaces
from segue.gui.places.stations import StationPlaces
from segue.gui.places.way import Way
from segue.gui.places.week import WeekPlaces
from segue.gui.player_bar import PlayerBar
from segue.gui.player_commands import PlayerCommands
from segue.gui.playing_on_choice import PlayingOnChoice
from segue.gui.playlist_steps import PlaylistSteps
from segue.gui.popups import Menu
from segue.gui.queue_panel import QueuePanel
from segue.gui.room import roomy
from segue.gui.services import Services
from segue.gui.shortcuts import Shortcuts
from segue.gui.sidebar import Place, Sidebar
from segue.gui.targets import ShortcutsAt, SoundAt
from segue.gui.toast import Toast
from segue.gui.track_menu import TrackActions
from segue.gui.track_mime import files_of, tracks_of
from segue.gui.typed import is_letter, is_return
from segue.gui.whereabouts import Whereabouts, to_top
from segue.gui.window_commands import WindowCommands

if TYPE_CHECKING:
    from segue.gui.first_run import FirstRun
    from segue.gui.palette_controls import PaletteControls

#: Narrower than this beside type of our own size, there is no room for the queue beside a page.
_NARROW = 1040
_SIDEBAR, _QUEUE = 224, 288
#: Where type is large, the sidebar takes no more of a small window than this.
_SHARE_OF_SIDEBAR = 1 / 3

#: So large it opens the first time, and so much of the screen is left to the frame that the desktop gives it.
_FIRST, _FRAME = QSize(1200, 780), QSize(16, 48)


class MainWindow(QWidget):
    """Joins what stands around the pages with the areas, which make these. `mini_wanted` asks for the mini player in
    its place.
    """

    mini_wanted = Signal()

    def __init__(self, services: Services) -> None:
        super().__init__()
        self._services = s = services
        self._narrow_queue = self._was_narrow = False
        self._ends = False
        self._today = s.clock.now().date()
        self.setWindowTitle("Segue")
        self.setMinimumSize(860, 560)
        self.resize(first_size(self.screen().availableGeometry().size()))
        self.setAcceptDrops(True)

        self.keys = KeyMap(s.settings, self)
        self._kept_focus = KeptFocus(self)
        self.toast = Toast(s.keeper, self)
        self.steps = PlaylistSteps(s.playlists, self.toast)
        self.track_actions = TrackActions(
            *(s.keeper, s.library, s.player, s.playlists, self.steps, s.likings, s.taste, s.forgetting),
            *(s.sounds_like, s.list_tracks, self.toast, self.keys),
        )
        self._lay_out()
        self._follow_tailoring()
        self.work = LongWork(self.sidebar, s.library, s.clock, self.toast)
        self.way = Way(self._pages, self.sidebar)
        self._whereabouts = Whereabouts(self, self.way, s.settings, self._kept_widths, lambda: s.player.is_private)
        self._around = around = Around(
            *(self, self._whole, self._pages, self.sidebar, self.bar, self.toast, self.steps, self.track_actions),
            *(self.work, self.way, self.keys),
        )
        self.music = MusicPlaces(s, around)
        self.shelves = ShelfPlaces(s, around)
        self.stations = StationPlaces(s, around)
        self.playlists = PlaylistPlaces(s, around, self.stations.add_address, self._leave_first_run)
        self.listening = ListeningPlaces(s, around)
        self.week = WeekPlaces(s, around)
        self.choices = ChoicePlaces(s, around, lambda: self.music.relocation, lambda: self.commands)
        self._controls = PlayerControls(
            *(self.bar, s.player, s.equalising, s.surroundings, s.activities, s.likings, s.library),
            *(self.track_actions, self.toast),
        )
        self._queue_controls = QueueControls(
            *(self.queue, s.player, s.library, s.playlists, s.shuffling),
            *(self.track_actions, self.toast),
        )
        plays_on = PlayingOnChoice(s.playing_on, is_brief=True)
        self.queue.set_foot(plays_on)
        self.toast.spare(self.bar, plays_on)
        areas = self.listening, self.music, self.shelves, self.week, self.stations, self.playlists, self.choices
        self._playing = PlayerCommands(s.player, s.equalising, s.surroundings, self.track_actions, self.bar, self)
        of_window = WindowCommands(
            *(around, lambda: self.palette_controls.open(), self._turn_queue, self.queue.isVisible),
            *(self.mini_wanted.emit, self.end),
        )
        self.commands = Commands((*(area.commands for area in areas), self._playing.all, of_window.all))
        self._shortcuts = Shortcuts(self, self.commands, self.keys, self.media())
        self._connect()
        self._restore()
        if self._is_first_start():
            self._whole.setCurrentWidget(self.first_run)
            self.first_run.show_now(s.clock.now().time())

    def begin(self) -> None:
        """At the start page, or where one was. What the pages ask for may itself ask for the window."""
        start = self._services.tailoring.start
        self._whereabouts.begin(None if start is None else Place(start))
        self.way.moved.connect(lambda _: self._leave_first_run())  # who goes elsewhere by a key wants to see it

    def _lay_out(self) -> None:
        """From the outermost inwards: whatever moves into another is dressed anew, with all that lies in it."""
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        self._whole = PageStack()
        layout.addWidget(self._whole)
        self._body = QWidget()
        self._whole.addWidget(self._body)
        rows = QVBoxLayout(self._body)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        self._split = split = QSplitter(Qt.Orientation.Horizontal)
        rows.addWidget(split, 1)
        s = self._services
        self.sidebar, self._pages = Sidebar(s.keeper, split), PageStack()
        self.queue = QueuePanel(s.keeper, s.covers, split)
        self.bar = PlayerBar(s.keeper, s.covers, self._body)
        rows.addWidget(self.bar)
        for widget, stretch in ((self.sidebar, 0), (self._pages, 1), (self.queue, 0)):
            split.addWidget(widget)
            split.setStretchFactor(split.count() - 1, stretch)
            split.setCollapsible(split.count() - 1, False)
        self._widths: tuple[float, float] = _SIDEBAR, _QUEUE
        split.splitterMoved.connect(lambda _, handle: self._keep_width(handle))

    def _follow_tailoring(self) -> None:
        """What stands in the sidebar and in the player's bar is as the listener wants it."""
        tailoring = self._services.tailoring

        def arrange_bar() -> None:
            self.bar.arrange(tailoring.player.now.shown, tailoring.player_side.now.shown)

        def arrange_sidebar() -> None:
            self.sidebar.arrange([Place(name) for name in tailoring.sidebar.now.shown])

        tailoring.sidebar.changed.connect(lambda _: arrange_sidebar())
        tailoring.player.changed.connect(lambda _: arrange_bar())
        tailoring.player_side.changed.connect(lambda _: arrange_bar())
        arrange_sidebar()
        arrange_bar()

    def follow_the_day(self) -> None:
        """Where days are told, another one is another page."""
        today = self._services.clock.now().date()
        if today != self._today:
            self._today = today
            if self.way.here in (Place.WEEK, Place.PLAYED, Place.ADDED):
                self.way.go(self.way.here)

    def reread(self) -> None:
        """Settings have come from elsewhere."""
        from segue.gui.column_choice import ColumnChoice  # late: no list may have been looked at yet

        for choice in self.findChildren(ColumnChoice):
            choice.reread()
        match self.way.here:
            case Place.SETTINGS | SoundAt() | ShortcutsAt():
                self.choices.settings.refresh()

    def _connect(self) -> None:
        s = self._services
        s.keeper.changed.connect(lambda _: self._fit())
        self.sidebar.chosen.connect(self.way.go)
        self.sidebar.chosen_again.connect(lambda: to_top(self.way.page))
        self.way.moved.connect(lambda _: self._leave_narrow_queue())
        self.sidebar.search_changed.connect(lambda _: self._whereabouts.soon())
        self.queue.list.copy_chosen.connect(lambda: self.track_actions.copy(self.queue.list.selected_tracks()))
        self.bar.queue_toggled.connect(self._toggle_queue)
        self.bar.more_wanted.connect(self._open_more)
        self.keys.changed.connect(self._show_key)
        self._show_key()
        self.bar.mini_wanted.connect(self.mini_wanted)
        s.player.now_playing.connect(self._show_title)

    # ---- the first start

    @cached_property
    def first_run(self) -> "FirstRun":
        from segue.gui.first_run import FirstRun

        s = self._services
        page = FirstRun(s.keeper, s.covers, s.suggested_folder(), s.beginning(), s.library)
        page.folder_chosen.connect(s.library.add_folder)
        page.left.connect(self._end_first_run)
        page.album_chosen.connect(self._begin_with)
        s.beginning().came.connect(self.choices.tell_came)
        self._whole.addWidget(page)
        return page

    def _is_first_start(self) -> bool:
        s = self._services
        has_any = s.library.folders or s.playlists.all() or s.library.tracks.albums_played(1)
        return not has_any and not s.beginning().is_over

    def _end_first_run(self, plays: bool) -> None:
        """On to the music; the first of it plays, if the listener wants that."""
        self._services.beginning().end()
        self._leave_first_run()
        self.way.open(Place.HOME if plays else Place.TRACKS)
        if plays:
            self._services.beginning().play_first()

    def _begin_with(self, album: TrackId) -> None:
        self._services.beginning().end()
        self._leave_first_run()
        self.way.open(Place.HOME)
        self.track_actions.play(self._services.library.tracks.album_of(album), 0, CHOSEN)

    def _leave_first_run(self) -> None:
        if not self.listening.video.is_full:  # a video keeps the whole screen
            self._whole.setCurrentWidget(self._body)

    # ---- what plays

    def show_engine(self) -> None:
        """Who plays is known by now."""
        self._controls.show_engine()

    def _show_title(self, now: NowPlaying | None) -> None:
        if now is not None:  # what was opened by hand plays before there is a library: it needs its controls
            self._leave_first_run()
        self.setWindowTitle("Segue" if now is None else _window_title(now.track))

    def _open_more(self, at: QPoint) -> None:
        """What else can be done with what plays, and the way to what plays by its address."""
        menu = Menu(self.bar)
        now = self._services.player.current
        if now is not None and now.track.address is None:
            self.listening.marks.add_to(menu, now.track.id)
            menu.addSeparator()
        self.add_to_menu(menu)
        self.stations.add_address(menu)
        sign = icon("picture-in-picture-2", self._services.keeper.theme.second, 16)
        menu.addAction(sign, self.tr("Mini player")).triggered.connect(lambda: self.mini_wanted.emit())
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(at - QPoint(menu.sizeHint().width(), menu.sizeHint().height()))

    def add_to_menu(self, menu: QMenu) -> None:
        """How the music ends, and whether it leaves traces."""
        moon = icon("moon", self._services.keeper.theme.second, 16)
        self.listening.sleep.add_to(menu.addMenu(moon, self.tr("Sleep timer")))
        self.listening.private.add_to(menu)

    # ---- keys and the mouse

    @cached_property
    def palette_controls(self) -> "PaletteControls":
        from segue.gui.palette_controls import PaletteControls

        return PaletteControls(self._services, self._around, self.commands, self.listening.ask_for)

    def media(self) -> Sequence[tuple[str, Callable[[], object]]]:
        """The keys of a keyboard that are made for music, and what each does."""
        return self._playing.media()

    def _show_key(self) -> None:
        self.bar.show_key(self.keys.text("now playing"))
        self.toast.show_key(self.keys.text("undo"))

    def focusNextPrevChild(self, forward: bool) -> bool:
        """As one reads."""
        found = [*by_tab(self)]
        if not found:
            return False
        now = QApplication.focusWidget()
        if now is None or not self.isAncestorOf(now):  # another window is active
            now = self.focusWidget()
        if now is not None and now not in found and self._kept_focus.give_on():  # it is gone, or has become empty
            return True
        step = 1 if forward else -1
        at = found.index(now) + step if now in found else 0
        reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
        found[at % len(found)].setFocus(reason)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space plays and pauses wherever nothing else has a use for it: a button, a text. Letters that are typed in
        a list go on in the search field, where that searches in this list. Return presses any button but a box: which
        keys do is else left to the desktop's theme, and without one it is Space alone.
        """
        focus = QApplication.focusWidget()
        if is_letter(event) and self.music.searches_in(focus):
            self.sidebar.search.setFocus()
            QApplication.sendEvent(self.sidebar.search, event)
        elif is_return(event) and isinstance(focus, QAbstractButton) and self._is_pressed(focus):
            if not event.isAutoRepeat():
                focus.click()
        elif not self._shortcuts.press(event):
            super().keyPressEvent(event)

    def _is_pressed(self, button: QAbstractButton) -> bool:
        return self.isAncestorOf(button) and not isinstance(button, QCheckBox)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.BackButton:
            self.way.back()
        else:
            super().mousePressEvent(event)

    # ---- the queue, and the room for it

    def _turn_queue(self) -> None:
        self._toggle_queue(not self.queue.isVisible())

    def _toggle_queue(self, is_open: bool) -> None:
        if self._is_narrow:
            self._narrow_queue = is_open
        else:
            self._services.settings.set("queue_open", is_open)
        self._fit()

    @property
    def _is_narrow(self) -> bool:
        return self.width() < roomy(_NARROW)

    def _fit(self) -> None:
        """A narrow window has no room for the queue beside the page: there it takes the page's place."""
        self._was_narrow = self._is_narrow
        is_open = self._narrow_queue if self._is_narrow else self._services.settings.get("queue_open") is not False
        self.queue.setVisible(is_open)
        self._split.setStretchFactor(self._split.indexOf(self.queue), int(self._is_narrow))
        self._pages.setVisible(not (self._is_narrow and is_open))
        self.bar.show_queue_open(is_open)
        self._fit_widths()

    def _keep_width(self, handle: int) -> None:
        """The listener has moved an edge; what is so wide is kept beside type of our own size."""
        sidebar, _, queue = (size * 100 / roomy(100) for size in self._split.sizes())
        is_of_queue = handle == self._split.indexOf(self.queue) and not self._pages.isHidden()
        self._widths = (self._widths[0], queue) if is_of_queue else (sidebar, self._widths[1])
        self._whereabouts.soon()

    def _kept_widths(self) -> Sequence[int]:
        """Beside type of the size that there is now."""
        sidebar, queue = map(roomy, self._widths)
        return sidebar, self._split.sizes()[1], queue

    def _fit_widths(self) -> None:
        """Sidebar and queue grow with type, as long as that leaves the page most of the window. Where there was less
        room for a while, they are as wide again as they were.
        """
        sizes, (sidebar, queue) = self._split.sizes(), map(roomy, self._widths)
        most = max(self.sidebar.minimumWidth(), round(self._widths[0]), round(self.width() * _SHARE_OF_SIDEBAR))
        sidebar = min(sidebar, most)
        edges = 1 if self._pages.isHidden() or self.queue.isHidden() else 2
        whole = self._split.width() - self._split.handleWidth() * edges
        if self._pages.isHidden():
            queue = whole - sidebar
        elif self.queue.isHidden():
            queue = 0
        fitting = [sidebar, whole - sidebar - queue, queue]
        if sizes != fitting:
            self._split.setSizes(fitting)

    def _leave_narrow_queue(self) -> None:
        if self._is_narrow and self._narrow_queue:
            self._toggle_queue(False)

    def moveEvent(self, event: QMoveEvent) -> None:
        self._whereabouts.soon()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._whereabouts.soon()
        if self._was_narrow is not self._is_narrow:
            self._fit()
        else:
            self._fit_widths()

    # ---- opening and closing

    def _restore(self) -> None:
        geometry, sizes = self._services.settings.get("window"), self._services.settings.get("split")
        if isinstance(geometry, str):
            self.restoreGeometry(QByteArray.fromBase64(QByteArray(geometry.encode())))
        if isinstance(sizes, list) and len(sizes) == self._split.count():
            self._widths = int(sizes[0]) * 100 / roomy(100), int(sizes[2]) * 100 / roomy(100)
        self._fit()

    @property
    def has_begun(self) -> bool:
        """Whether there is a library, or the listener has gone past the first page otherwise."""
        return self._whole.currentWidget() is self._body

    def keep(self) -> None:
        """Leave the whole screen, and keep where all is for the next start."""
        self.listening.video.show_full(False)
        self._whereabouts.keep()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.keep()
        if self._services.presence.stays_when_closed and not self._ends:
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

    # ---- files that are dropped

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Our own tracks go only where there is a place for them."""
        if files_of(event.mimeData()) and not tracks_of(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Files from the file manager play; lists among them become playlists."""
        paths = files_of(event.mimeData())
        event.acceptProposedAction()
        lists = [path for path in paths if path.suffix.lower() in LIST_SUFFIXES]
        if lists:
            self.playlists.exchange.bring(lists)
        if len(lists) < len(paths):
            self._services.open_files([path for path in paths if path not in lists])


def first_size(screen: QSize) -> QSize:
    """How large a window opens of which nothing is known yet, where the desktop has this room: all of it is seen."""
    return _FIRST.boundedTo(screen - _FRAME)


def _window_title(track: Track) -> str:
    artist = track.tags.artist or track.tags.album_artist
    title = apart(track.tags.title)
    return f"{title} – {apart(artist)} · Segue" if artist else f"{title} · Segue"
