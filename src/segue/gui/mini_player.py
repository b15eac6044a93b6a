"""The mini player: a small window of its own in the colours of the cover, in the place of the main one."""

from collections.abc import Callable, Sequence
from datetime import timedelta
from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QColor,
    QContextMenuEvent,
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QHideEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QShortcut,
    QShowEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QHBoxLayout, QLabel, QLayout, QMenu, QVBoxLayout, QWidget

from segue.core.playback import NowPlaying, State
from segue.domain.liking import MOST_STARS
from segue.domain.wording import apart
from segue.gui.activity_chip import ActivityChip
from segue.gui.buttons import IconButton
from segue.gui.command import Command, Commands, Group
from segue.gui.cover_art import FadingCover
from segue.gui.cover_ground import CoverGround
from segue.gui.covers import Cover, Covers, cover_of
from segue.gui.frameless import Frameless
from segue.gui.icons import pixmap
from segue.gui.keys import KeyMap
from segue.gui.labels import ElidedLabel
from segue.gui.liking_bar import Heart
from segue.gui.mini_foot import MiniOffer, MiniWord
from segue.gui.play_button import PlayButton
from segue.gui.popups import Menu
from segue.gui.replies import Replies
from segue.gui.seek_bar import SeekBar
from segue.gui.services import Services
from segue.gui.shortcuts import Shortcuts
from segue.gui.theme import Radius, Space, Type, font
from segue.gui.theme_keeper import Themed
from segue.gui.toast import Toast
from segue.gui.volume_knob import VolumeKnob

_SIZE = QSize(380, 130)
#: The cover stands beside the words; in a window so high, above them, as large as there is room.
_COVER = 84
_TALL = 270
_LARGEST = 440
_TALL_SIZE = 530
#: So much of the width a cover beside the words may have.
_SHARE = 0.34
_CONTROL = 14  # an icon's side
_SIGN_AIR = 7  # at its end, within its button
#: So far the signs of buttons stand from their edges; the words stand in line with them.
_INSET = 7
#: Around all, for the line.
_LINE = 1
_FROM_THE_CORNER = Space.XL
_STEP = timedelta(seconds=5)
_LOUDER = 5
_PLACE, _ON_TOP = "mini player", "mini player on top"


#: What can be done here at a key.
_HERE = frozenset(
    (
        *("play", "next", "previous", "louder", "quieter", "mute", "love", "undo", "quit"),
        *(f"rate {stars}" for stars in range(MOST_STARS + 1)),
    )
)


class MiniPlayer(CoverGround):
    """Shows the player and what is offered; each press is one call. What stands at its foot makes it so much higher.

    `left` asks for the main window, `why_chosen` for the reasons of the offer there.
    """

    left = Signal()
    why_chosen = Signal()

    def __init__(
        self,
        services: Services,
        replies: Replies,
        toast: Toast,
        close_main: Callable[[], bool],
        end: Callable[[], None],
        fill_menu: Callable[[QMenu], None],
        commands: Commands,
        keys: KeyMap,
        media: Sequence[tuple[str, Callable[[], object]]],
    ) -> None:
        """`close_main` closes the main window, and answers whether it let that be; `fill_menu` adds what can be done
        with what plays there.
        """
        super().__init__(services.keeper, services.covers)
        self._services = services
        self._player = services.player
        self._settings = services.settings
        self._replies = replies
        self._toast = toast
        self._offers = services.offers()
        self._close_main = close_main
        self._end = end
        self._fill_menu = fill_menu
        self._commands = commands
        self._now: NowPlaying | None = None
        self._is_tall = False
        self._grew_up = False
        Frameless(self)
        self.setWindowFlag(Qt.WindowType.WindowStaysOnTopHint, self.is_on_top)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setAcceptDrops(True)
        self.setAccessibleName(self.tr("Mini player"))
        self._ticks = QTimer(self, interval=250)
        self._ticks.timeout.connect(self._show_position)
        self._make_parts(services.covers)
        self._make_foot(services.covers)
        self._lay_out()
        self._connect()
        self._shortcuts = Shortcuts(self, Commands((self._commands_here,)), keys, media)
        self._restore()

    # ---- its parts

    def _make_parts(self, covers: Covers) -> None:
        dress = self.dress
        self.cover = _Cover(dress, covers)
        self.title = ElidedLabel(strong=True)
        self.artist = ElidedLabel(quiet=True)
        self._private = QLabel()
        self._private.setToolTip(
            self.tr("Private session: what you play is not kept, and nothing is learned from it")
        )
        self._private.setAccessibleName(self.tr("Private session"))
        self.heart = Heart(dress)
        self.previous = IconButton(dress, "skip-back", self.tr("Previous"), size=18, filled=True)
        self.play = PlayButton(dress)
        self.next = IconButton(dress, "skip-forward", self.tr("Next"), size=18, filled=True)
        self.volume = VolumeKnob(dress)
        self.activity = ActivityChip(dress)
        self.seek = SeekBar(dress, is_flush=True)
        self.more = IconButton(dress, "ellipsis", self.tr("More"), size=_CONTROL)
        self.back = IconButton(dress, "maximize-2", self.tr("Back to the window (Esc)"), size=_CONTROL)
        self.shut = IconButton(dress, "x", self.tr("Close the mini player"), size=_CONTROL)
        for button in (self.previous, self.play, self.next, self.activity, self.more, self.back, self.shut):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # what was pressed leaves the arrows to the window

    def _make_foot(self, covers: Covers) -> None:
        self.offer = MiniOffer(self.dress, covers)
        self.word = MiniWord(self.dress, self._toast)
        self._foot = QWidget()
        rows = QVBoxLayout(self._foot)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(self.word)
        rows.addWidget(self.offer)
        self._foot.setFixedHeight(0)

    def _lay_out(self) -> None:
        self._body = QWidget()
        self._grid = QGridLayout(self._body)
        self._grid.setHorizontalSpacing(Space.M - _INSET)
        self._names = QWidget()
        by = QHBoxLayout()
        by.setSpacing(Space.XS)
        by.addWidget(self.artist, 1)
        by.addWidget(self._private)
        by.addWidget(self.heart)
        names = self._words = QVBoxLayout(self._names)
        names.setSpacing(0)
        names.addWidget(self.title)
        names.addLayout(by)
        self._transport = QWidget()
        self._driven = QGridLayout(self._transport)
        self._driven.setContentsMargins(0, 0, 0, 0)
        self._driven.setHorizontalSpacing(Space.XS)
        transport = (self.previous, self.play, self.next)  # as on every player, in whichever direction one reads
        for column, button in enumerate(reversed(transport) if self.isRightToLeft() else transport, 1):
            self._driven.addWidget(button, 0, column)
        self._driven.addWidget(self.volume, 0, 4, Qt.AlignmentFlag.AlignRight)
        self._driven.setColumnStretch(4, 1)
        self._seek_line = QWidget()
        line = QHBoxLayout(self._seek_line)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        line.addWidget(self.seek)
        line.addSpacing(_SIGN_AIR)  # it ends where the signs above it do
        self._corner = QWidget()
        self._signs = QBoxLayout(QBoxLayout.Direction.TopToBottom, self._corner)
        self._signs.setContentsMargins(0, 0, 0, 0)
        self._signs.setSpacing(0)
        for button in (self.shut, self.back, self.more):
            self._signs.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_LINE, _LINE, _LINE, _LINE)
        layout.setSpacing(0)
        layout.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)  # the small one must be come to by the large
        layout.addWidget(self._body, 1)
        layout.addWidget(self._foot)
        self._arrange()
        self.activity.show_short(True)
        self._least = self._body.minimumSizeHint() + QSize(2 * _LINE, 2 * _LINE)
        self.setMinimumSize(self._least)
        order = self.heart, self.previous, self.play, self.next, self.volume, self.activity, self.seek
        reached = *order, self.more, self.back, self.shut, *self.word.controls, *self.offer.controls
        for before, after in pairwise(reached):
            QWidget.setTabOrder(before, after)

    def _arrange(self) -> None:
        """The cover beside the words, or above them."""
        is_tall, grid, driven = self._is_tall, self._grid, self._driven
        parts = self.cover, self._names, self._transport, self._corner, self._seek_line
        for part in parts:
            grid.removeWidget(part)
        driven.removeWidget(self.activity)
        align, directions = Qt.AlignmentFlag, QBoxLayout.Direction
        if is_tall:
            grid.addWidget(self._corner, 0, 0, align.AlignRight)
            grid.addWidget(self.cover, 1, 0, align.AlignCenter)
            grid.addWidget(self._names, 2, 0)
            grid.addWidget(self._seek_line, 3, 0)
            grid.addWidget(self._transport, 4, 0)
            driven.addWidget(self.activity, 0, 0, align.AlignLeft)
        else:
            grid.addWidget(self.cover, 0, 0, 2, 1, align.AlignVCenter)
            grid.addWidget(self._names, 0, 1, align.AlignBottom)
            grid.addWidget(self._transport, 1, 1, align.AlignTop)
            grid.addWidget(self._corner, 0, 2, 2, 1, align.AlignTop)
            grid.addWidget(self._seek_line, 2, 0, 1, 3)
            driven.addWidget(self.activity, 0, 5)
        for row in range(5):
            grid.setRowStretch(row, int(row == 1 if is_tall else row < 2))
        grid.setColumnStretch(0, int(is_tall))
        grid.setColumnStretch(1, int(not is_tall))
        driven.setColumnStretch(0, int(is_tall))
        self._signs.setDirection(directions.RightToLeft if is_tall else directions.TopToBottom)
        grid.setContentsMargins(Space.M, Space.XS if is_tall else Space.M, Space.M if is_tall else Space.S, Space.S)
        grid.setVerticalSpacing(Space.S if is_tall else Space.XS)
        self._words.setContentsMargins(0 if is_tall else _INSET, 0, 0, 0)
        self.title.setFont(font(Type.LEAD if is_tall else Type.BODY, strong=True))

    # ---- what it follows, and what is pressed

    def _connect(self) -> None:
        player, services, replies = self._player, self._services, self._replies
        self.previous.clicked.connect(player.previous)
        self.play.clicked.connect(player.toggle)
        self.next.clicked.connect(player.next)
        self.seek.sought.connect(player.seek)
        self.volume.valueChanged.connect(player.set_volume)
        self.volume.mute_pressed.connect(lambda: player.set_muted(not player.muted))
        self.heart.clicked.connect(self._love)
        self.activity.chosen.connect(services.surroundings.set_activity)
        self.more.clicked.connect(lambda: self._open_menu(self.more.mapToGlobal(self.more.rect().bottomLeft())))
        self.back.clicked.connect(lambda: self.left.emit())
        self.shut.clicked.connect(lambda: self.left.emit())  # to end Segue is in the menu
        self.offer.play_chosen.connect(replies.accept)
        self.offer.always_chosen.connect(replies.accept_always)
        self.offer.not_now_chosen.connect(replies.not_now)
        self.offer.not_at_this_time_chosen.connect(replies.not_at_this_time)
        self.offer.less_often_chosen.connect(replies.less_often)
        self.offer.turn_off_chosen.connect(replies.turn_off)
        self.offer.why_chosen.connect(self.why_chosen)
        self.word.shown.connect(self._make_room)
        for told in (player.now_playing, player.queue_changed):
            told.connect(lambda _: self._show() if self.isVisible() else None)
        player.state_changed.connect(lambda _: self._show_state())
        player.sought.connect(lambda _: self._show_position())
        player.volume_changed.connect(lambda volume: self.volume.show_volume(*volume))
        self.volume.show_volume(player.volume, player.muted)
        for said in (services.likings.rated, services.likings.loved):
            said.connect(lambda _: self._show_liking())
        services.surroundings.activity_changed.connect(lambda _: self._show_activity())
        services.activities.changed.connect(lambda _: self._show_activity())
        services.private.changed.connect(lambda _: self._show_private())
        for told_of in (self._offers.offered, self._offers.edited):
            told_of.connect(lambda _: self._show_offer())
        self.dress.changed.connect(lambda _: self._show_private())
        QShortcut(QKeySequence("Esc"), self).activated.connect(self.left.emit)

    def _commands_here(self) -> Sequence[Command]:
        """Those of the main window that do not need it, by the same keys."""
        back = Command("mini", Group.WINDOW, self.tr("Back to the window"), self.left.emit)
        return [back, *(one for one in self._commands.all() if one.id in _HERE)]

    def _love(self) -> None:
        """Its own way back is the heart again, so nothing more is told."""
        if self._now is not None:
            self._services.likings.love([self._now.track.id], not self.heart.is_loved)

    def _open_menu(self, at: QPoint) -> None:
        menu = Menu(self)
        if self.can_be_on_top:
            on_top = menu.addAction(self.tr("Keep above other windows"))
            on_top.setCheckable(True)
            on_top.setChecked(self.is_on_top)
            on_top.triggered.connect(self.set_on_top)
        large = menu.addAction(self.tr("Large cover"))
        large.setCheckable(True)
        large.setChecked(self._is_tall)
        large.triggered.connect(self.show_large)
        menu.addSeparator()
        self._fill_menu(menu)
        menu.addSeparator()
        menu.addAction(self.tr("Back to the window")).triggered.connect(lambda: self.left.emit())
        menu.addAction(self.tr("Quit")).triggered.connect(lambda: self._end())
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(at)

    # ---- what it shows

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._show()
        self._show_state()
        self._show_activity()
        self._show_private()
        self._show_offer()
        self.word.show_now()
        if self.focusWidget() is None:
            self.setFocus()  # else the first button would have it

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._ticks.stop()
        self._keep()

    def _show(self) -> None:
        now, before = self._player.current, self._now
        self._now = now
        has_tracks = bool(self._player.queue.entries)
        for button in (self.previous, self.play, self.next):
            button.setEnabled(has_tracks)
        self.heart.setVisible(now is not None)
        if now is None:
            self.setWindowTitle("Segue")
            self.title.setText(self.tr("Nothing plays"))
            self.artist.setText(self.tr("Drop music here to play it"))
            cover = None
        else:
            tags = now.track.tags
            by = self.tr("Connecting…") if now.is_awaited else tags.artist or tags.album_artist
            self.setWindowTitle(f"{apart(tags.title)} – {apart(by)}" if by else tags.title)
            self.title.setText(tags.title)
            self.artist.setText(by)
            cover = cover_of(now.track)
        if before is None or now is None or before.track != now.track:
            self.cover.show_cover(cover)
            self.dress.show_cover(cover)
        self._show_liking()
        self._show_position()

    def _show_liking(self) -> None:
        for its in self._services.likings.of([] if self._now is None else [self._now.track.id]).values():
            self.heart.show_loved(its.loved is not None)

    def _show_state(self) -> None:
        is_playing = self._player.state is State.PLAYING
        self.play.show_playing(is_playing)
        self._ticks.start() if is_playing and self.isVisible() else self._ticks.stop()
        self._show_position()

    def _show_position(self) -> None:
        now = self._player.current
        self.seek.show_position(self._player.position(), None if now is None else now.duration)

    def _show_activity(self) -> None:
        surroundings = self._services.surroundings
        self.activity.show_activities(surroundings.activities)
        self.activity.show_activity(surroundings.activity, surroundings.is_noticed)

    def _show_private(self) -> None:
        self._private.setPixmap(pixmap("eye-off", self.dress.theme.accent, _CONTROL, self.devicePixelRatioF()))
        self._private.setVisible(self._services.private.is_on)

    def _show_offer(self) -> None:
        offer = self._offers.standing
        had_focus = self.offer.isAncestorOf(self.focusWidget() or self)
        if offer is not None:
            first = next(iter(self._services.library.tracks.many(offer.mix.tracks[:1])), None)
            self.offer.show_offer(
                offer.mix.title,
                offer.mix.reason,
                None if first is None else cover_of(first),
                can_be_always=self._offers.can_be_always(offer),
            )
        self.offer.setVisible(offer is not None)
        if offer is None and had_focus:
            self.setFocus()
        self._make_room()

    # ---- keys, the wheel, and what is dropped

    def keyPressEvent(self, event: QKeyEvent) -> None:
        player = self._player
        if self._shortcuts.press(event):
            return
        match event.key() if not event.modifiers() else None:
            case Qt.Key.Key_Left:
                player.seek(player.position() - _STEP)
            case Qt.Key.Key_Right:
                player.seek(player.position() + _STEP)
            case Qt.Key.Key_Up:
                player.set_volume(player.volume + _LOUDER)
            case Qt.Key.Key_Down:
                player.set_volume(player.volume - _LOUDER)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self._replies.accept()
            case _:
                super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        self.volume.turn(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self._open_menu(event.globalPos())

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            event.acceptProposedAction()
            self._services.open_files(paths)

    # ---- where it is, and how large

    @property
    def can_be_on_top(self) -> bool:
        """Wayland lets no window ask for that."""
        return not QGuiApplication.platformName().startswith("wayland")

    @property
    def is_on_top(self) -> bool:
        return self.can_be_on_top and self._settings.get(_ON_TOP) is not False

    def set_on_top(self, is_on: bool) -> None:
        """Above other windows, or as these are."""
        self._settings.set(_ON_TOP, is_on)
        at = self.geometry()
        self.setWindowFlag(Qt.WindowType.WindowStaysOnTopHint, is_on)  # and Qt hides it
        self.setGeometry(at)
        self.show()

    def show_large(self, is_large: bool) -> None:
        """The cover above the words, and large; or beside them."""
        height = self._foot.height() + (_TALL_SIZE if is_large else _SIZE.height())
        to = _stretched(self.geometry(), height - self.height(), self._is_low)
        self.setGeometry(_within(self.screen().availableGeometry(), to))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._foot.setFixedHeight(self._wanted())
        self._fit()

    def _fit(self) -> None:
        room = QSize(self.width(), self.height() - self._foot.height())
        if self._is_tall is not (room.height() >= _TALL):
            self._is_tall = not self._is_tall
            self._arrange()
        above_and_below = self._grid.contentsMargins().top() + self._grid.contentsMargins().bottom()
        if self._is_tall:
            others = self._corner, self._names, self.seek, self._transport
            rest = sum(part.sizeHint().height() for part in others) + len(others) * self._grid.verticalSpacing()
            side = min(room.width() - 2 * Space.M - 2 * _LINE, room.height() - rest - above_and_below, _LARGEST)
            beside = (room.width() - 2 * Space.M - 3 * self.play.width()) // 2
        else:
            beside = 0
            rest = self.seek.sizeHint().height() + self._grid.verticalSpacing()
            side = min(round(room.width() * _SHARE), room.height() - rest - above_and_below)
        self.cover.show_side(side)
        self.activity.show_short(False)
        self.activity.show_short(self.activity.sizeHint().width() > beside)

    def _wanted(self) -> int:
        """How high all at the foot is."""
        shown = [part for part in (self.word, self.offer) if not part.isHidden()]
        return sum(part.heightForWidth(self.width() - 2 * _LINE) for part in shown)

    @property
    def _is_low(self) -> bool:
        """Whether there is more room above than below."""
        return self.geometry().center().y() > self.screen().availableGeometry().center().y()

    def _make_room(self) -> None:
        """For what stands at the foot."""
        before, wanted = self._foot.height(), self._wanted()
        if wanted == before:
            return
        if not before:
            self._grew_up = self._is_low  # and where it came from it goes back to
        to = _stretched(self.geometry(), wanted - before, self._grew_up)
        self._foot.setFixedHeight(wanted)
        self.setMinimumHeight(self._least.height() + wanted)
        self.setGeometry(_within(self.screen().availableGeometry(), to))

    def _restore(self) -> None:
        stored = self._settings.get(_PLACE)
        screen = QGuiApplication.primaryScreen()
        if isinstance(stored, list) and len(stored) == 4 and all(isinstance(part, int) for part in stored):
            at = QRect(*stored)
            screen = QGuiApplication.screenAt(at.center()) or screen
        else:
            corner = screen.availableGeometry().bottomRight() - QPoint(_FROM_THE_CORNER, _FROM_THE_CORNER)
            at = QRect(QPoint(), _SIZE)
            at.moveBottomRight(corner)
        self.setGeometry(_within(screen.availableGeometry(), at))

    def _keep(self) -> None:
        """Where it is, without what stands at its foot."""
        at, foot = self.geometry(), self._foot.height()
        top = at.top() + (foot if self._grew_up else 0)
        self._settings.set(_PLACE, [at.left(), top, at.width(), at.height() - foot])

    def closeEvent(self, event: QCloseEvent) -> None:
        """What follows is what follows when the main window is closed."""
        event.setAccepted(self._close_main())
        if not event.isAccepted():
            self.hide()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self.left.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setPen(QColor(self.dress.theme.line))
        painter.drawRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5))


def _stretched(at: QRect, by: int, is_up: bool) -> QRect:
    return at.adjusted(0, -by if is_up else 0, 0, 0 if is_up else by)


def _within(room: QRect, at: QRect) -> QRect:
    """As much of it as there is room for, all of it to be seen."""
    size = at.size().boundedTo(room.size())
    left = max(room.left(), min(at.left(), room.left() + room.width() - size.width()))
    top = max(room.top(), min(at.top(), room.top() + room.height() - size.height()))
    return QRect(QPoint(left, top), size)


class _Cover(QWidget):
    """As large a square as it is told, if there is room; a quiet sign where nothing plays."""

    def __init__(self, keeper: Themed, covers: Covers) -> None:
        super().__init__()
        self._keeper = keeper
        self._cover = FadingCover(keeper, covers, _LARGEST, self)
        self._is_empty = True
        self._side = _COVER
        self.setMinimumSize(_COVER, _COVER)
        keeper.changed.connect(lambda _: self.update())

    def show_cover(self, cover: Cover | None) -> None:
        self._is_empty = cover is None
        self._cover.show_cover(cover)
        self.update()

    def show_side(self, side: int) -> None:
        if side != self._side:
            self._side = side
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        return QSize(self._side, self._side)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        side = min(self.width(), self.height())
        where = QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side)
        if not self._is_empty:
            self._cover.paint(painter, where)
            return
        theme = self._keeper.theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.raised))
        painter.drawRoundedRect(where, Radius.COVER, Radius.COVER)
        sign = max(16, side // 3)
        at = where.center().toPoint() - QPoint(sign // 2, sign // 2)
        painter.drawPixmap(at, pixmap("music", theme.second, sign, self.devicePixelRatioF()))
