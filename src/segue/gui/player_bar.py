"""The bar at the foot of the window: what plays, and everything that is done to it."""

from collections.abc import Mapping, Sequence
from datetime import timedelta

from PySide6.QtCore import QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
)
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QSlider, QSpacerItem, QVBoxLayout, QWidget

from segue.core.tailoring import PLAYER, PLAYER_SIDE
from segue.domain.context import Activity
from segue.domain.queue import Repeat
from segue.gui.activity_chip import ActivityChip
from segue.gui.buttons import IconButton
from segue.gui.cover_art import CoverArt
from segue.gui.covers import Cover, Covers
from segue.gui.labels import ElidedLabel
from segue.gui.liking_bar import LikingBar
from segue.gui.link import Link
from segue.gui.play_button import PlayButton
from segue.gui.player_room import Right, Sign, shared
from segue.gui.remark import Remark
from segue.gui.seek_bar import SeekBar
from segue.gui.sides import margins
from segue.gui.theme import Space, Theme, Type, scaled, sign_size
from segue.gui.theme_keeper import ThemeKeeper
from segue.gui.track_mime import playlists_of, tracks_of
from segue.gui.track_place import AROUND, COVER, LIKING, TrackPlace

_LINES, _AIR = 36, 32
#: Below this width the volume is shorter, and the activity has no chevron beside its word.
_NARROW, _VOLUME, _SHORT_VOLUME, _TIGHT_VOLUME = 1080, 84, 64, 36
#: Below this one it is still shorter, so that the activity has its word, and the mini player is in the menu alone.
_TIGHT = 1000
#: With less than this for what plays beside its cover, it stands without.
_LEAST_WORDS = 96

#: The queue opens when something is held over its button for so long (ms).
_OPENS_AFTER = 700


class PlayerBar(QWidget):
    """Shows what it is told, and tells what is pressed; it changes nothing by itself."""

    play_pressed = Signal()
    previous_pressed = Signal()
    next_pressed = Signal()
    shuffle_pressed = Signal()
    repeat_pressed = Signal()
    sought = Signal(object)  # timedelta
    volume_chosen = Signal(int)  # percent
    mute_pressed = Signal()
    activity_chosen = Signal(object)  # Activity | None
    track_pressed = Signal()
    menu_wanted = Signal(QPoint)  # of the track that plays; a place on the screen
    artist_pressed = Signal()
    love_chosen = Signal(bool)
    rating_chosen = Signal(object)  # float | None
    sound_pressed = Signal()
    queue_toggled = Signal(bool)
    mini_wanted = Signal()  # the mini player in place of the window
    drag_wanted = Signal()  # of what plays
    tracks_dropped = Signal(object)  # tuple[TrackId, ...]
    tracks_queued = Signal(object)  # the same, on the button of the queue
    lists_dropped = Signal(object)  # tuple[PlaylistId, ...]
    lists_queued = Signal(object)
    more_wanted = Signal(QPoint)  # what else can be done with what plays; a place on the screen
    sleep_wanted = Signal(QPoint)  # how its end is set
    private_wanted = Signal(QPoint)  # how the private session ends
    note_pressed = Signal(str)  # what is wrong with the sound

    def __init__(self, keeper: ThemeKeeper, covers: Covers, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keeper = keeper
        self.setAccessibleName(self.tr("Player"))
        self._art = CoverArt(keeper, covers, COVER)
        self._title = ElidedLabel(strong=True)
        self._artist = Link(Type.BODY)
        self._artist.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._artist.clicked.connect(lambda: self.artist_pressed.emit())
        self._track = TrackPlace(self._art, self._title, self._artist)
        self._track.clicked.connect(self._press_track)
        self._track.drag_wanted.connect(self.drag_wanted)
        self.setAcceptDrops(True)
        self._held = QTimer(self)  # over the button of a queue that is hidden, until it opens
        self._held.setSingleShot(True)
        self._held.setInterval(_OPENS_AFTER)
        self._held.timeout.connect(lambda: self.queue_toggled.emit(True))
        self._track.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._track.customContextMenuRequested.connect(lambda at: self.menu_wanted.emit(self._track.mapToGlobal(at)))
        self._key, self._is_empty = "", True
        self._liking = LikingBar(keeper)
        self._liking.love_chosen.connect(self.love_chosen)
        self._liking.rating_chosen.connect(self.rating_chosen)
        self._seek = SeekBar(keeper)
        self._seek.sought.connect(self.sought)

        self._shuffle = IconButton(keeper, "shuffle", self.tr("Shuffle"), size=18, checkable=True)
        self._previous = IconButton(keeper, "skip-back", self.tr("Previous"), filled=True)
        self._play = PlayButton(keeper)
        self._next = IconButton(keeper, "skip-forward", self.tr("Next"), filled=True)
        self._repeat = IconButton(keeper, "repeat", self.tr("Repeat"), size=18, checkable=True)
        for button, signal in (
            (self._shuffle, self.shuffle_pressed),
            (self._previous, self.previous_pressed),
            (self._play, self.play_pressed),
            (self._next, self.next_pressed),
            (self._repeat, self.repeat_pressed),
        ):
            button.clicked.connect(lambda _=False, tell=signal: tell.emit())

        self._activity = ActivityChip(keeper)
        self._activity.chosen.connect(self.activity_chosen)
        self._mute = IconButton(keeper, "volume-2", self.tr("Mute"), size=18)
        self._mute.clicked.connect(lambda: self.mute_pressed.emit())
        self._volume = QSlider(Qt.Orientation.Horizontal)
        self._volume.setRange(0, 100)
        self._volume.setPageStep(10)
        self._volume.setSingleStep(5)
        self._volume.setFixedWidth(84)
        self._volume.setAccessibleName(self.tr("Volume"))
        self._volume.valueChanged.connect(self.volume_chosen)
        self._is_muted = False
        self._sound = IconButton(keeper, "sliders-vertical", self.tr("Sound"), size=18, checkable=True)
        self._sound.clicked.connect(self._press_sound)
        self._is_shaped = False
        self._private = Remark(keeper, "eye-off")
        self._private.clicked.connect(lambda: self.private_wanted.emit(_above(self._private)))
        self._sleep = Remark(keeper, "moon")
        self._sleep.clicked.connect(lambda: self.sleep_wanted.emit(_above(self._sleep)))
        self._more = IconButton(keeper, "ellipsis", self.tr("More for what plays"), size=18)
        self._more.clicked.connect(lambda: self.more_wanted.emit(_above(self._more)))
        self.mini = IconButton(keeper, "picture-in-picture-2", self.tr("Mini player"), size=18)
        self.mini.clicked.connect(lambda: self.mini_wanted.emit())
        self._queue = IconButton(keeper, "panel-right", self.tr("Queue"), size=18, checkable=True)
        self._queue.clicked.connect(self.queue_toggled)
        self._note = Remark(keeper, "triangle-alert", warns=True)
        self._note.clicked.connect(lambda: self.note_pressed.emit(self._note.toolTip()))

        self._buttons: Mapping[str, Sequence[QWidget]] = {
            "shuffle": (self._shuffle,),
            "previous": (self._previous,),
            "play": (self._play,),
            "next": (self._next,),
            "repeat": (self._repeat,),
            "activity": (self._activity,),
            "volume": (self._mute, self._volume),
            "sound": (self._sound,),
            "more": (self._more,),
            "mini": (self.mini,),
            "queue": (self._queue,),
        }
        for buttons in self._buttons.values():
            for one in buttons:
                one.setParent(self)
        self._transport, self._side = QHBoxLayout(), QHBoxLayout()
        layout = QGridLayout(self)
        layout.setContentsMargins(margins(Space.L - AROUND, Space.S, Space.L, Space.S, self))
        layout.setHorizontalSpacing(Space.L)
        layout.addWidget(self._track, 0, 0)
        layout.addLayout(self._below_words(), 0, 0)
        self._centre, self._right = self._middle(), self._at_right()
        layout.addLayout(self._centre, 0, 1)
        layout.addWidget(self._right, 0, 2)
        layout.setColumnStretch(1, 1)
        self._columns = layout
        self.arrange(PLAYER, PLAYER_SIDE)
        self._dress(keeper.theme)
        keeper.follow(self._dress)
        self.show_nothing("")
        self.show_repeat(Repeat.OFF)

    def arrange(self, transport: Sequence[str], side: Sequence[str]) -> None:
        """Show these buttons, by their names, in the middle and at the right, in this order; no others."""
        for layout, names in ((self._transport, transport), (self._side, side)):
            while layout.takeAt(0) is not None:
                pass
            for name in names:
                for button in self._buttons[name]:
                    layout.addWidget(button)
                if name == "volume":
                    layout.addSpacing(Space.XS)
        self._at_side = tuple(side)
        shown = [button for name in (*transport, *side) for button in self._buttons[name]]
        for button in (button for buttons in self._buttons.values() for button in buttons):
            button.setVisible(button in shown)
        self._fit()

    def show_track(self, title: str, artist: str, cover: Cover, *, leads_to_artist: bool = False) -> None:
        """`leads_to_artist` where the line of the artist is a way to a page."""
        self._is_empty = False
        self._title.setForegroundRole(QPalette.ColorRole.WindowText)
        self._show_words(title, artist, leads_to_artist=leads_to_artist)
        self._art.show_cover(cover)
        self._track.setAccessibleName(self.tr("Now playing: {title}, {artist}").format(title=title, artist=artist))
        self._tell_key()
        self._fit()

    def _show_words(self, title: str, artist: str, *, leads_to_artist: bool) -> None:
        self._title.setText(title)
        self._artist.show_words(artist)
        self._artist.setAccessibleName(self.tr("Go to {artist}").format(artist=artist) if leads_to_artist else artist)
        self._artist.setEnabled(leads_to_artist)
        # Else a press goes to what plays, as on everything around it.
        self._artist.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents, not leads_to_artist)

    def show_key(self, key: str) -> None:
        """By which one comes to what plays, as by a press on it."""
        self._key = key
        self._tell_key()

    def _tell_key(self) -> None:
        words = "" if self._is_empty else self.tr("Cover and lyrics")
        self._track.setToolTip(f"{words} ({self._key})" if words and self._key else words)

    def show_liking(self, rating: float | None, is_loved: bool) -> None:
        """What is said of the track that plays."""
        self._liking.show_liking(rating, is_loved)
        self._liking.setVisible(True)

    def show_nothing(self, what: str) -> None:
        """Nothing is in the player; `what` to do about that."""
        self._is_empty = True
        title = self.tr("Nothing plays")
        self._title.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._show_words(title, what, leads_to_artist=False)
        self._track.setAccessibleName(f"{title}: {what}")
        self._tell_key()
        self._fit()
        self._liking.setVisible(False)
        self._art.show_cover(None)
        self.show_position(timedelta(), None)
        self.show_playing(False)

    def show_position(self, position: timedelta, length: timedelta | None) -> None:
        if length is None and self._seek.hasFocus():  # else Qt gives it to the next one, as if Tab had been pressed
            self._play.setFocus(Qt.FocusReason.OtherFocusReason)
        self._seek.show_position(position, length)

    def show_marks(self, positions: Sequence[timedelta]) -> None:
        """The bookmarks of what plays."""
        self._seek.show_marks(positions)

    def show_playing(self, is_playing: bool) -> None:
        self._play.show_playing(is_playing)

    def show_shuffle(self, is_on: bool) -> None:
        self._shuffle.setChecked(is_on)
        self._shuffle.setToolTip(self.tr("Shuffle: on") if is_on else self.tr("Shuffle: off"))

    def show_repeat(self, repeat: Repeat) -> None:
        match repeat:
            case Repeat.OFF:
                self._repeat.show_as("repeat", self.tr("Repeat: off"))
            case Repeat.ALL:
                self._repeat.show_as("repeat", self.tr("Repeat: all"))
            case Repeat.ONE:
                self._repeat.show_as("repeat-1", self.tr("Repeat: this track"))
        self._repeat.setChecked(repeat is not Repeat.OFF)

    def show_volume(self, percent: int) -> None:
        self._volume.blockSignals(True)
        self._volume.setValue(percent)
        self._volume.blockSignals(False)
        self._dress_mute()

    def show_muted(self, is_muted: bool) -> None:
        self._is_muted = is_muted
        self._dress_mute()

    def show_activities(self, activities: Sequence[Activity]) -> None:
        """What can be chosen at the chip; "None" is added."""
        self._activity.show_activities(activities)
        self._fit()

    def show_activity(self, activity: Activity | None, is_noticed: bool = False) -> None:
        """`is_noticed` where the listener has not said so."""
        self._activity.show_activity(activity, is_noticed)
        self._fit()

    @property
    def has_activity(self) -> bool:
        """Whether the listener has let it stand here."""
        return self._activity.isVisible()

    def open_activities(self) -> None:
        self._activity.open_menu()

    def show_note(self, text: str, explanation: str = "") -> None:
        """What is wrong with the sound ("No sound"); empty where nothing is."""
        self._note.show_words(text, text, ": ".join(words for words in (text, explanation) if words))
        self._fit()

    def show_sound(self, shaped: str) -> None:
        """In what way the sound is another than that of the file; empty for none."""
        self._is_shaped = bool(shaped)
        self._sound.setChecked(self._is_shaped)
        words = self.tr("Sound: {shaped}").format(shaped=shaped) if shaped else self.tr("Sound")
        self._sound.show_as("sliders-vertical", words)

    def show_sleep(self, text: str, explanation: str = "") -> None:
        """When the music will stop by itself ("24 min"); empty for never."""
        self._sleep.show_words(text, explanation, explanation)
        self._fit()

    def show_private(self, is_on: bool) -> None:
        """That nothing of what plays is kept."""
        words = self.tr("Private session: what you play is not kept, and nothing is learned from it")
        self._private.show_words(self.tr("Private") if is_on else "", words, words)
        self._fit()

    def show_queue_open(self, is_open: bool) -> None:
        self._queue.setChecked(is_open)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._keeper.theme
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(theme.surface))
        painter.fillRect(0, 0, self.width(), 1, QColor(theme.line))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _dress(self, _: Theme) -> None:
        """As high as the words on what plays call for."""
        self.setFixedHeight(scaled(_LINES) + sign_size(LIKING) + _AIR)
        self._track.fit()
        self._fit()
        self.update()

    @property
    def _words_begin(self) -> int:
        """So far from where the place of the track begins, which ends as far from its words."""
        return AROUND + sign_size(COVER) + Space.M

    def _fit(self) -> None:
        is_tight = self.width() < scaled(_TIGHT)
        short = _TIGHT_VOLUME if is_tight else _SHORT_VOLUME
        is_narrow = self.width() < scaled(_NARROW)
        self._volume.setFixedWidth(short if is_narrow else _VOLUME)
        self._activity.show_plain(is_narrow)
        self._place()
        may_go = {"mini": self.mini, "volume": self._volume, "sound": self._sound}  # menus and keys have them still
        coming = {"sleep": self._sleep, "private": self._private, "note": self._note}
        room, middle = self.width() - 4 * Space.L, self._centre.minimumSize().width()
        right = self._asked(may_go, {name: one for name, one in coming.items() if not one.isHidden()}, is_tight)
        share = shared(room, middle, right, is_tight=is_tight, scale=scaled(1000) / 1000)
        for name, button in may_go.items():
            button.setVisible(name in share.kept)
        for name, remark in coming.items():
            remark.show_short(name not in share.worded)
        self._activity.show_short(not share.activity_has_words)
        self._show_cover(share.left - self._words_begin)
        self._columns.setColumnMinimumWidth(0, AROUND + share.left)
        self._columns.setColumnMinimumWidth(2, share.right)
        self._place()

    def _show_cover(self, beside: int) -> None:
        """Where type is large, it gives way to the words that have so much room beside it; the sign of none does as
        soon as that is too little.
        """
        needed = self._title.sizeHint().width() if self._is_empty else scaled(_LEAST_WORDS)
        has_room = beside >= needed
        self._art.setVisible(has_room)
        # In line with the words and the cover's lower edge.
        self._beside_cover.changeSize(self._words_begin - 3 if has_room else AROUND, 0, QSizePolicy.Policy.Fixed)
        self._under_words.invalidate()

    def _asked(self, may_go: Mapping[str, QWidget], coming: Mapping[str, Remark], is_tight: bool) -> Right:
        """How wide everything is that wants to stand at the right."""
        here = [button for name in self._at_side for button in self._buttons[name]]
        stay = [button for button in here if button is not self._activity and button not in may_go.values()]
        stays = sum(_beside(one) for one in stay) - Space.XS * bool(here) + Space.XS * ("volume" in self._at_side)
        goes = {name: _beside(one) for name, one in may_go.items() if one in here}
        if is_tight:
            goes.pop("mini", None)
        activity = Sign(*(self._activity.width_at_most(is_short) for is_short in (True, False))).beside(Space.XS)
        signs = {name: one.measured().beside(Space.XS) for name, one in coming.items()}
        return Right(stays, goes, activity if self._activity in here else None, signs)

    def _place(self) -> None:
        """At once: what has another width would lie on its neighbour until the next turn of the loop."""
        layout = self.layout()
        if layout is not None:
            layout.activate()

    def _below_words(self) -> QHBoxLayout:
        """The heart and the stars lie on the place of the track, which is a button of its own, below its words."""
        row = self._under_words = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 5)
        row.setSpacing(0)
        self._beside_cover = QSpacerItem(0, 0)  # on the side where reading begins, which a margin would not change
        row.addItem(self._beside_cover)
        row.addWidget(self._liking, 0, Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft)
        return row

    def _middle(self) -> QVBoxLayout:
        held = QWidget()
        held.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # as on every player
        transport = QHBoxLayout(held)
        transport.setContentsMargins(0, 0, 0, 0)
        self._transport.setSpacing(Space.S)
        transport.addStretch()
        transport.addLayout(self._transport)
        transport.addStretch()
        middle = QVBoxLayout()
        middle.setSpacing(2)
        middle.addStretch()
        middle.addWidget(held)
        middle.addWidget(self._seek)
        middle.addStretch()
        return middle

    def _at_right(self) -> QWidget:
        held = QWidget()
        held.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)  # what is in it moves nothing
        right = QHBoxLayout(held)
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(Space.XS)
        right.addStretch()
        right.addWidget(self._note)
        right.addWidget(self._private)
        right.addWidget(self._sleep)
        self._side.setSpacing(Space.XS)
        right.addLayout(self._side)
        return held

    def _press_track(self) -> None:
        (self.play_pressed if self._is_empty else self.track_pressed).emit()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if playlists_of(event.mimeData()) or tracks_of(event.mimeData()):
            event.acceptProposedAction()
        else:
            event.ignore()  # files are the window's

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        if not self._is_on_queue(event) or self._queue.isChecked():
            self._held.stop()
        elif not self._held.isActive():
            self._held.start()
        event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._held.stop()

    def dropEvent(self, event: QDropEvent) -> None:
        self._held.stop()
        event.acceptProposedAction()
        is_queued = self._is_on_queue(event)
        if lists := playlists_of(event.mimeData()):
            (self.lists_queued if is_queued else self.lists_dropped).emit(lists)
        else:
            (self.tracks_queued if is_queued else self.tracks_dropped).emit(tracks_of(event.mimeData()))

    def _is_on_queue(self, event: QDropEvent) -> bool:
        button = self._queue
        its = QRect(button.mapTo(self, QPoint()), button.size())
        return button.isVisible() and its.contains(event.position().toPoint())

    def _press_sound(self) -> None:
        self._sound.setChecked(self._is_shaped)  # it tells how the sound is, and a press changes none of that
        self.sound_pressed.emit()

    def _dress_mute(self) -> None:
        percent = self._volume.value()
        loudness = "volume-1" if percent < 50 else "volume-2"
        name = "volume-x" if self._is_muted or percent == 0 else loudness
        self._mute.show_as(name, self.tr("Unmute") if self._is_muted else self.tr("Mute"))


def _beside(button: QWidget) -> int:
    """How wide it is, with the space before it, also while it is left out."""
    hint = button.sizeHint().expandedTo(button.minimumSize()).boundedTo(button.maximumSize())
    return hint.width() + Space.XS


def _above(button: QWidget) -> QPoint:
    """Where a menu stands that opens upwards from a button: its lower right corner."""
    return button.mapToGlobal(QPoint(button.width(), -Space.XS))
