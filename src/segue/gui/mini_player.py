"""The mini player: a small window of its own in the colours of the cover, in the place of the main one."""

from collections.abc import Callable, Sequence
from datetime import timedelta
from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, QTimer, Signal
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
from PySide6.QtWidgets import QLayout, QMenu, QVBoxLayout, QWidget

from segue.core.playback import NowPlaying, State
from segue.domain.liking import MOST_STARS
from segue.domain.speech import apart
from segue.gui.command import Command, Commands, Group
from segue.gui.cover_ground import CoverGround
from segue.gui.covers import Covers, cover_of
from segue.gui.frameless import Frameless
from segue.gui.keys import KeyMap
from segue.gui.mini_face import MiniFace
from segue.gui.mini_foot import MiniOffer, MiniWord
from segue.gui.mini_geometry import SIZE, TALL_SIZE, restored, stretched, within
from segue.gui.popups import Menu
from segue.gui.replies import Replies
from segue.gui.services import Services
from segue.gui.shortcuts import Shortcuts
from segue.gui.toast import Toast
from segue.gui.track_menu import TrackActions

#: Around all, for the line.
_LINE = 1
_STEP = timedelta(seconds=5)
_LOUDER = 5
_PLACE, _ON_TOP = "mini player", "mini player on top"


#: What can be done here at a key.
_HERE = frozenset(
    (
        *("play", "next", "previous", "louder", "quieter", "mute", "love", "undo", "redo", "quit"),
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
        actions: TrackActions,
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
        self._actions = actions
        self._offers = services.offers()
        self._close_main = close_main
        self._end = end
        self._fill_menu = fill_menu
        self._commands = commands
        self._now: NowPlaying | None = None
        self._grew_up = False
        Frameless(self)
        self.setWindowFlag(Qt.WindowType.WindowStaysOnTopHint, self.is_on_top)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setAcceptDrops(True)
        self.setAccessibleName(self.tr("Mini player"))
        self._ticks = QTimer(self, interval=250)
        self._ticks.timeout.connect(self._show_position)
        self._lay_out(services.covers)
        self._connect()
        self._shortcuts = Shortcuts(self, Commands((self._commands_here,)), keys, media)
        self.setGeometry(restored(self._settings.get(_PLACE)))

    # ---- its parts

    def _lay_out(self, covers: Covers) -> None:
        self.face = MiniFace(self.dress, covers)
        self.offer = MiniOffer(self.dress, covers)
        self.word = MiniWord(self.dress, self._toast)
        self._foot = QWidget()
        rows = QVBoxLayout(self._foot)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(self.word)
        rows.addWidget(self.offer)
        self._foot.setFixedHeight(0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_LINE, _LINE, _LINE, _LINE)
        layout.setSpacing(0)
        layout.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)  # the small one must be come to by the large
        layout.addWidget(self.face, 1)
        layout.addWidget(self._foot)
        self._least = self.face.minimumSizeHint() + QSize(2 * _LINE, 2 * _LINE)
        self.setMinimumSize(self._least)
        for before, after in pairwise((*self.face.controls, *self.word.controls, *self.offer.controls)):
            QWidget.setTabOrder(before, after)

    # ---- what it follows, and what is pressed

    def _connect(self) -> None:
        face, player, services, replies = self.face, self._player, self._services, self._replies
        face.previous.clicked.connect(player.previous)
        face.play.clicked.connect(self._actions.play_or_pause)
        face.next.clicked.connect(player.next)
        face.seek.sought.connect(player.seek)
        face.volume.valueChanged.connect(player.set_volume)
        face.volume.mute_pressed.connect(lambda: player.set_muted(not player.muted))
        face.heart.clicked.connect(self._love)
        face.activity.chosen.connect(services.surroundings.set_activity)
        face.more.clicked.connect(lambda: self._open_menu(face.more.mapToGlobal(face.more.rect().bottomLeft())))
        face.back.clicked.connect(lambda: self.left.emit())
        face.shut.clicked.connect(self.close)
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
        player.volume_changed.connect(lambda volume: face.volume.show_volume(*volume))
        face.volume.show_volume(player.volume, player.muted)
        for said in (services.likings.rated, services.likings.loved):
            said.connect(lambda _: self._show_liking())
        services.surroundings.activity_changed.connect(lambda _: self._show_activity())
        services.activities.changed.connect(lambda _: self._show_activity())
        services.private.changed.connect(lambda _: self._show_private())
        services.presence.changed.connect(lambda _: self._show_closable())
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
            self._services.likings.love([self._now.track.id], not self.face.heart.is_loved)

    def _open_menu(self, at: QPoint) -> None:
        menu = Menu(self)
        if self.can_be_on_top:
            on_top = menu.addAction(self.tr("Keep above other windows"))
            on_top.setCheckable(True)
            on_top.setChecked(self.is_on_top)
            on_top.triggered.connect(self.set_on_top)
        large = menu.addAction(self.tr("Large cover"))
        large.setCheckable(True)
        large.setChecked(self.face.is_tall)
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
        self._show_closable()
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
        self.face.show_now(now, has_tracks=bool(self._player.queue.entries), may_play=self._actions.may_play)
        by = "" if now is None else self.face.by(now)
        title = "Segue" if now is None else now.track.tags.title
        self.setWindowTitle(f"{apart(title)} – {apart(by)}" if by else title)
        if before is None or now is None or before.track != now.track:
            self.face.show_cover(now)
            self.dress.show_cover(None if now is None else cover_of(now.track))
        self._show_liking()
        self._show_position()

    def _show_liking(self) -> None:
        for its in self._services.likings.of([] if self._now is None else [self._now.track.id]).values():
            self.face.heart.show_loved(its.loved is not None)

    def _show_state(self) -> None:
        is_playing = self._player.state is State.PLAYING
        self.face.play.show_playing(is_playing)
        self._ticks.start() if is_playing and self.isVisible() else self._ticks.stop()
        self._show_position()

    def _show_position(self) -> None:
        self.face.show_position(self._player.position(), self._player.current)

    def _show_activity(self) -> None:
        surroundings = self._services.surroundings
        self.face.activity.show_activities(surroundings.activities)
        self.face.activity.show_activity(surroundings.activity, surroundings.is_noticed)
        self._fit()  # another word may need more room

    def _show_private(self) -> None:
        self.face.show_private(self._services.private.is_on)

    def _show_closable(self) -> None:
        """Without a tray to play on in, the music would end with it: to end Segue is in the menu."""
        self.face.show_closable(self._services.presence.stays_when_closed)
        self._fit()

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
        self.face.volume.turn(event)

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
        height = self._foot.height() + (TALL_SIZE if is_large else SIZE.height())
        to = stretched(self.geometry(), height - self.height(), self._is_low)
        self.setGeometry(within(self.screen().availableGeometry(), to))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._foot.setFixedHeight(self._wanted())
        self._fit()

    def _fit(self) -> None:
        self.face.fit(QSize(self.width() - 2 * _LINE, self.height() - self._foot.height() - 2 * _LINE))

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
        to = stretched(self.geometry(), wanted - before, self._grew_up)
        self._foot.setFixedHeight(wanted)
        width = max(self._least.width(), self._foot.minimumSizeHint().width() + 2 * _LINE) if wanted else 0
        self.setMinimumSize(max(self._least.width(), width), self._least.height() + wanted)
        to.setWidth(max(to.width(), width))
        self.setGeometry(within(self.screen().availableGeometry(), to))

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
