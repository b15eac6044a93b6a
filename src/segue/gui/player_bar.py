"""The bar at the foot of the window: what plays, and everything that is done to it."""

from collections.abc import Mapping, Sequence
from datetime import timedelta
from itertools import pairwise

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QCursor, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QSlider,
    QSpacerItem,
    QStyle,
    QStyleOptionButton,
    QVBoxLayout,
    QWidget,
)

from segue.core.tailoring import PLAYER, PLAYER_SIDE
from segue.domain.context import Activity
from segue.domain.queue import Repeat
from segue.domain.wording import capital, doing
from segue.gui.buttons import IconButton
from segue.gui.cover_art import CoverArt
from segue.gui.covers import Cover, Covers
from segue.gui.icons import icon, icon_of, icon_size, pixmap
from segue.gui.labels import ElidedLabel
from segue.gui.liking_bar import LikingBar
from segue.gui.link import Link
from segue.gui.popups import Menu
from segue.gui.seek_bar import SeekBar
from segue.gui.sides import placed
from segue.gui.theme import Radius, Space, Theme, Type, font, scaled, sign_size
from segue.gui.theme_keeper import Themed, ThemeKeeper

_LINES, _AIR = 36, 32
_COVER = 56
#: Below title and artist, for what the listener says of the track.
_LIKING = 20
_SIDE_AT_LEAST = 252
_TRACK_AT_LEAST = 200
#: Of seventeen parts, the middle has seven. What comes and goes at the right has room kept for it as long as the
#: middle is so wide then, so that its line need not give way; and words as long as the middle is still so wide.
_SIDE_SHARE = 5 / 17
_COMES_AND_GOES, _LINE_AT_EASE, _LINE_AT_LEAST = 80, 420, 280
#: Below this width the volume is shorter.
_NARROW = 1080
#: Below this one an activity is only its icon, and the mini player is in the menu alone.
_TIGHT = 1000
_ACTIVITY_ICONS = {
    "working": "briefcase",
    "gaming": "gamepad-2",
    "exercising": "dumbbell",
    "relaxing": "armchair",
    "cooking": "chef-hat",
    "reading": "book-open",
}


def activity_icon(activity: Activity | None) -> str:
    """The icon of an activity; one that the listener made up has a tag."""
    return "circle-dashed" if activity is None else _ACTIVITY_ICONS.get(activity, "tag")


def activity_word(activity: Activity) -> str:
    """As it stands alone."""
    return capital(doing(activity))


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
    artist_pressed = Signal()
    love_chosen = Signal(bool)
    rating_chosen = Signal(object)  # float | None
    sound_pressed = Signal()
    queue_toggled = Signal(bool)
    mini_wanted = Signal()  # the mini player in place of the window
    more_wanted = Signal(QPoint)  # what else can be done with what plays; a place on the screen
    sleep_wanted = Signal(QPoint)  # how its end is set
    private_wanted = Signal(QPoint)  # how the private session ends
    note_pressed = Signal(str)  # what is wrong with the sound

    def __init__(self, keeper: ThemeKeeper, covers: Covers, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keeper = keeper
        self.setAccessibleName(self.tr("Player"))
        self._art = CoverArt(keeper, covers, _COVER)
        self._title = ElidedLabel(strong=True)
        self._artist = Link(keeper, Type.BODY)
        self._artist.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._artist.clicked.connect(lambda: self.artist_pressed.emit())
        self._track = _TrackPlace(self._art, self._title, self._artist)
        self._track.clicked.connect(self.track_pressed)
        self.show_key("")
        stays = self._track.sizePolicy()
        stays.setRetainSizeWhenHidden(True)  # else the buttons would step aside when music starts
        self._track.setSizePolicy(stays)
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
        self._private = _Chip(keeper, "eye-off")
        self._private.clicked.connect(lambda: self.private_wanted.emit(_above(self._private)))
        self._sleep = _Chip(keeper, "moon")
        self._sleep.clicked.connect(lambda: self.sleep_wanted.emit(_above(self._sleep)))
        self._more = IconButton(keeper, "ellipsis", self.tr("More for what plays"), size=18)
        self._more.clicked.connect(lambda: self.more_wanted.emit(_above(self._more)))
        self.mini = IconButton(keeper, "picture-in-picture-2", self.tr("Mini player"), size=18)
        self.mini.clicked.connect(lambda: self.mini_wanted.emit())
        self._queue = IconButton(keeper, "panel-right", self.tr("Queue"), size=18, checkable=True)
        self._queue.clicked.connect(self.queue_toggled)
        self._note = _Note(keeper)
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
        layout.setContentsMargins(Space.L, Space.S, Space.L, Space.S)
        layout.setHorizontalSpacing(Space.L)
        layout.addWidget(self._track, 0, 0)
        layout.addLayout(self._below_words(), 0, 0)
        self._centre, self._right = self._middle(), self._at_right()
        layout.addLayout(self._centre, 0, 1)
        layout.addWidget(self._right, 0, 2)
        layout.setColumnStretch(1, 1)
        self._columns = layout
        self.arrange(PLAYER, PLAYER_SIDE)
        self._fit_height()
        keeper.changed.connect(self._fit_height)
        self.show_nothing()
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
        self._arranged = {*transport, *side}
        shown = [button for name in (*transport, *side) for button in self._buttons[name]]
        for button in (button for buttons in self._buttons.values() for button in buttons):
            button.setVisible(button in shown)
        for before, after in pairwise(shown):
            QWidget.setTabOrder(before, after)
        self._fit()

    def show_track(self, title: str, artist: str, cover: Cover, *, leads_to_artist: bool = False) -> None:
        """`leads_to_artist` where the line of the artist is a way to a page."""
        self._track.setVisible(True)
        self._title.setText(title)
        self._artist.show_words(artist)
        self._artist.setAccessibleName(self.tr("Go to {artist}").format(artist=artist) if leads_to_artist else artist)
        self._artist.setEnabled(leads_to_artist)
        # Else a press goes to what plays, as on everything around it.
        self._artist.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents, not leads_to_artist)
        self._art.show_cover(cover)
        self._track.setAccessibleName(self.tr("Now playing: {title}, {artist}").format(title=title, artist=artist))

    def show_key(self, key: str) -> None:
        """By which one comes to what plays, as by a press on it."""
        words = self.tr("Cover and lyrics")
        self._track.setToolTip(f"{words} ({key})" if key else words)

    def show_liking(self, rating: float | None, is_loved: bool) -> None:
        """What is said of the track that plays."""
        self._liking.show_liking(rating, is_loved)
        self._liking.setVisible(True)

    def show_nothing(self) -> None:
        """Nothing is in the player."""
        self._title.setText("")
        self._artist.show_words("")
        self._track.setVisible(False)
        self._liking.setVisible(False)
        self._art.show_cover(None)
        self.show_position(timedelta(), None)
        self.show_playing(False)

    def show_position(self, position: timedelta, length: timedelta | None) -> None:
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

    def show_note(self, text: str, explanation: str = "") -> None:
        """What is wrong with the sound ("No sound"); empty where nothing is."""
        self._note.show_note(text, explanation)
        self._fit()

    def show_sound(self, shaped: str) -> None:
        """In what way the sound is another than that of the file; empty for none."""
        self._is_shaped = bool(shaped)
        self._sound.setChecked(self._is_shaped)
        words = self.tr("Sound: {shaped}").format(shaped=shaped) if shaped else self.tr("Sound")
        self._sound.show_as("sliders-vertical", words)

    def show_sleep(self, text: str, explanation: str = "") -> None:
        """When the music will stop by itself ("24 min"); empty for never."""
        self._sleep.show_words(text, explanation)
        self._fit()

    def show_private(self, is_on: bool) -> None:
        """That nothing of what plays is kept."""
        words = self.tr("Private session: what you play is not kept, and nothing is learned from it")
        self._private.show_words(self.tr("Private") if is_on else "", words)
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

    def _fit_height(self) -> None:
        """As high as the words on what plays call for."""
        self.setFixedHeight(scaled(_LINES) + sign_size(_LIKING) + _AIR)
        self._track.fit()
        self._fit()
        self.update()

    def _fit(self) -> None:
        """The middle stands in the window's, whatever is at its sides, as long as there is room for that."""
        self._volume.setFixedWidth(64 if self.width() < scaled(_NARROW) else 84)
        is_tight = self.width() < scaled(_TIGHT)
        self._place()
        room = self.width() - 4 * Space.L
        middle = self._centre.minimumSize().width()
        track = _TRACK_AT_LEAST if is_tight else _SIDE_AT_LEAST
        if not self._make_room((room - middle) // 2, is_tight):
            self._make_room(room - middle - track, is_tight)
        share = max(track, round(room * _SIDE_SHARE))
        needed = self._give_words(is_tight, max(share, (room - _LINE_AT_LEAST) // 2))
        kept = min(needed + scaled(_COMES_AND_GOES), (room - _LINE_AT_EASE) // 2)
        right = max(share, needed, kept)
        left = right if 2 * right + middle <= room else max(track, room - middle - right)
        self._columns.setColumnMinimumWidth(0, left)
        self._columns.setColumnMinimumWidth(2, right)
        self._place()

    def _make_room(self, most: int, is_tight: bool) -> bool:
        """Leave out as few as are needed for the right to be no wider; whether it then is not."""
        leaves = {"mini": self.mini, "volume": self._volume, "sound": self._sound}  # menus and keys have them still
        for name, button in leaves.items():
            button.setVisible(name in self._arranged and not (is_tight and name == "mini"))
        for button in leaves.values():
            if self._give_words(is_tight, 0) <= most:
                return True
            button.hide()
        return self._give_words(is_tight, 0) <= most

    def _give_words(self, is_tight: bool, room: int) -> int:
        """Of what comes and goes, and the activity, those have words for which there is room, in this order; how
        much they need, with whichever activity.
        """
        coming = [one for one in (self._sleep, self._private, self._note) if not one.isHidden()]
        for one in (self._activity, *coming):
            one.show_short(True)
        needed = self._width_of_side() + sum(one.sizeHint().width() + Space.XS for one in coming)
        for one in coming:
            short = one.sizeHint().width()
            one.show_short(False)
            more = one.sizeHint().width() - short
            if needed + more > room:
                one.show_short(True)
            else:
                needed += more
        with_words = self._activity.width_at_most(False) - self._activity.width_at_most(True)
        has_words = not is_tight and not self._activity.isHidden() and needed + with_words <= room
        self._activity.show_short(not has_words)
        return needed + (with_words if has_words else 0)

    def _width_of_side(self) -> int:
        """Of the buttons that stand at the right, as they are now."""
        self._side.invalidate()
        return self._side.sizeHint().width()

    def _place(self) -> None:
        """At once: what has another width would lie on its neighbour until the next turn of the loop."""
        layout = self.layout()
        if layout is not None:
            layout.activate()

    def _below_words(self) -> QHBoxLayout:
        """The heart and the stars lie on the place of the track, which is a button of its own, below its words."""
        row = QHBoxLayout()
        side = _COVER + Space.M - 3  # in line with the words and the cover's lower edge
        row.setContentsMargins(side, 0, 0, 5)
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

    def _press_sound(self) -> None:
        self._sound.setChecked(self._is_shaped)  # it tells how the sound is, and a press changes none of that
        self.sound_pressed.emit()

    def _dress_mute(self) -> None:
        percent = self._volume.value()
        loudness = "volume-1" if percent < 50 else "volume-2"
        name = "volume-x" if self._is_muted or percent == 0 else loudness
        self._mute.show_as(name, self.tr("Unmute") if self._is_muted else self.tr("Mute"))


class _TrackPlace(QAbstractButton):
    """Cover and title, pressed to go to the track, and the artist."""

    def __init__(self, art: CoverArt, title: ElidedLabel, artist: Link) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch()
        words.addWidget(title)
        words.addWidget(artist, 0, Qt.AlignmentFlag.AlignLeft)
        self._beneath = QSpacerItem(0, sign_size(_LIKING))
        words.addItem(self._beneath)
        words.addStretch()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.M)
        layout.addWidget(art)
        layout.addLayout(words, 1)

    def fit(self) -> None:
        """Below the words there is room for what is said of the track, as large as that is."""
        self._beneath.changeSize(0, sign_size(_LIKING))
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        return QSize(_SIDE_AT_LEAST, _COVER)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.hasFocus():
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(self.palette().accent().color(), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), Radius.COVER, Radius.COVER)


class PlayButton(QAbstractButton):
    """The round one in the middle."""

    _SIZE = 40

    def __init__(self, keeper: Themed) -> None:
        super().__init__()
        self._keeper = keeper
        self._is_playing = False
        self._fit()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        keeper.changed.connect(self._fit)

    def _fit(self) -> None:
        self.setFixedSize(sign_size(self._SIZE), sign_size(self._SIZE))
        self.update()

    def show_playing(self, is_playing: bool) -> None:
        self._is_playing = is_playing
        name = self.tr("Pause") if is_playing else self.tr("Play")
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._keeper.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole = QRectF(self.rect())
        if self.hasFocus():
            painter.setPen(QPen(QColor(theme.accent), 2))
            painter.drawEllipse(whole.adjusted(1, 1, -1, -1))
        painter.setPen(Qt.PenStyle.NoPen)
        ground, sign = theme.accent_hover if self.underMouse() else theme.accent, theme.on_accent
        if not self.isEnabled():
            ground, sign = theme.line, theme.faint
        painter.setBrush(QColor(ground))
        inset = 4 if self.hasFocus() or self.isDown() else 1.5
        painter.drawEllipse(whole.adjusted(inset, inset, -inset, -inset))
        name = "pause" if self._is_playing else "play"
        size = sign_size(20)
        nudge = 0 if self._is_playing else 1  # a triangle looks centred a little to the right
        at = whole.center() - QPointF(size / 2 - nudge, size / 2)
        painter.drawPixmap(at, pixmap(name, sign, size, self.devicePixelRatioF(), filled=True))


#: How far its chevron begins from its end; where it is only a sign, they stand close, and it is so wide.
_CHEVRON, _SHORT_CHEVRON, _SHORT = 22, 18, 50


class ActivityChip(QPushButton):
    """What the listener is doing now, and a menu to say so."""

    chosen = Signal(object)  # Activity | None

    def __init__(self, keeper: Themed) -> None:
        super().__init__()
        self._keeper = keeper
        self._activity: Activity | None = None
        self._activities: tuple[Activity, ...] = ()
        self._is_short = False
        self.setProperty("kind", "chip")
        self._menu = Menu(self)
        self._menu.aboutToShow.connect(self._fill)
        self._menu.aboutToHide.connect(self._forget_pointer)
        self.setMenu(self._menu)
        self.show_activity(None)
        keeper.changed.connect(self._dress)

    def show_activities(self, activities: Sequence[Activity]) -> None:
        self._activities = tuple(activities)

    def initStyleOption(self, option: QStyleOptionButton) -> None:
        """Qt leaves no room before the icon of a button that it knows to have a menu."""
        super().initStyleOption(option)
        option.features &= ~QStyleOptionButton.ButtonFeature.HasMenu

    def _forget_pointer(self) -> None:
        """Over a menu it leaves the button without a word."""
        self.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, self.rect().contains(self.mapFromGlobal(QCursor.pos())))
        self.update()

    def show_activity(self, activity: Activity | None, is_noticed: bool = False) -> None:
        self._activity = activity
        self._fit()
        asks = self.tr("What are you doing? It helps Segue to offer what fits.")
        told = self.tr("Noticed by the programs that run. Is it something else?")
        self.setToolTip(told if is_noticed else asks)
        self.setAccessibleName(self.tr("Activity: {word}").format(word=self._word(activity)))
        self._dress(self._keeper.theme)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        side = sign_size(14)
        from_end = (_SHORT_CHEVRON if self._is_short else _CHEVRON) - 14 + side
        at = QRectF(self.width() - from_end, (self.height() - side) / 2, side, side)
        chevron = pixmap("chevron-down", self._keeper.theme.second, side, self.devicePixelRatioF())
        painter.drawPixmap(placed(at, QRectF(self.rect()), self).topLeft(), chevron)

    def show_short(self, is_short: bool) -> None:
        self._is_short = is_short
        self._fit()

    def _fit(self) -> None:
        words = self._word(self._activity) if self._activity is not None else self.tr("Activity")
        self.setText("" if self._is_short else words)
        self.updateGeometry()

    def width_at_most(self, is_short: bool) -> int:
        """With whichever activity; as it is where it `is_short`."""
        if is_short:
            return self._short_width()
        option = QStyleOptionButton()
        self.initStyleOption(option)
        words = [self.tr("Activity"), *(self._word(activity) for activity in self._activities)]
        option.text = max(words, key=self.fontMetrics().horizontalAdvance)
        contents = self.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, option.text)
        contents += QSize(self.iconSize().width() + Space.XS, 0)
        return self.style().sizeFromContents(QStyle.ContentsType.CT_PushButton, option, contents, self).width()

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        return QSize(self._short_width(), hint.height()) if self._is_short else hint

    def _short_width(self) -> int:
        return _SHORT + sign_size(18) - 18 + sign_size(14) - 14

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def _word(self, activity: Activity | None) -> str:
        return self.tr("None") if activity is None else activity_word(activity)

    def _dress(self, theme: Theme) -> None:
        colour = theme.second if self._activity is None else theme.accent
        side = sign_size(18)
        self.setIcon(icon_of(activity_icon(self._activity), colour, side, gap=Space.XS))
        self.setIconSize(QSize(side + Space.XS, side))

    def _fill(self) -> None:
        self._menu.clear()
        theme = self._keeper.theme
        choices: tuple[Activity | None, ...] = (*self._activities, None)
        for activity in choices:
            if activity is None:
                self._menu.addSeparator()
            is_now = activity == self._activity
            tint = theme.accent if is_now else theme.second
            action = self._menu.addAction(icon(activity_icon(activity), tint, 18), self._word(activity))
            action.setFont(font(Type.BODY, strong=is_now))
            action.triggered.connect(lambda _=False, chosen=activity: self.chosen.emit(chosen))


class _Chip(QPushButton):
    """A word on how it plays, while there is one, said whole by its tool tip; where room is short, its icon."""

    def __init__(self, keeper: ThemeKeeper, icon_name: str) -> None:
        super().__init__()
        self._icon_name = icon_name
        self._text = ""
        self._is_short = False
        self.setProperty("kind", "sleep")
        self.setFont(font(Type.SMALL, figures=True))
        keeper.changed.connect(self._dress)
        self._dress(keeper.theme)
        self.hide()

    def show_words(self, text: str, explanation: str) -> None:
        self._text = text
        self.setToolTip(explanation)
        self.setAccessibleName(explanation)
        self.setVisible(bool(text))
        self._fit()

    def show_short(self, is_short: bool) -> None:
        self._is_short = is_short
        self._fit()

    def _fit(self) -> None:
        self.setText("" if self._is_short else self._text)

    def _dress(self, theme: Theme) -> None:
        self.setIcon(icon(self._icon_name, theme.accent, 16))
        self.setIconSize(icon_size(16))


def _above(button: QWidget) -> QPoint:
    """Where a menu stands that opens upwards from a button: its lower right corner."""
    return button.mapToGlobal(QPoint(button.width(), -Space.XS))


class _Note(QPushButton):
    """What is wrong with the sound; where there is little room its mark. Its tool tip says more, as does a press."""

    def __init__(self, keeper: ThemeKeeper) -> None:
        super().__init__()
        self._text = ""
        self._is_short = False
        self.setProperty("kind", "note")
        self.setFont(font(Type.SMALL))
        keeper.changed.connect(self._dress)
        self._dress(keeper.theme)
        self.hide()

    def show_note(self, text: str, explanation: str) -> None:
        self._text = text
        self.setToolTip("\n".join(words for words in (text, explanation) if words))
        self.setAccessibleName(text)
        self.setVisible(bool(text))
        self.show_short(self._is_short)

    def show_short(self, is_short: bool) -> None:
        self._is_short = is_short
        self.setText("" if is_short else self._text)

    def _dress(self, theme: Theme) -> None:
        self.setIcon(icon("triangle-alert", theme.warning, 14))
        self.setIconSize(icon_size(14))
