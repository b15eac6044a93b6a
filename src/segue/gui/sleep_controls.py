"""The sleep timer in the window: its menu, and the chip in the player bar that tells how long it still is."""

from datetime import timedelta
from math import ceil

from PySide6.QtCore import QObject, QPoint, QTimer
from PySide6.QtWidgets import QMenu

from segue.core.playback import Player, StopAfter
from segue.core.sleep_timer import SleepTimer
from segue.domain.wording import total
from segue.gui.icons import icon
from segue.gui.player_bar import PlayerBar
from segue.gui.theme_keeper import ThemeKeeper

_MINUTE = timedelta(minutes=1)

#: After how long the music may end, and by how much that is put off.
CHOICES = (15 * _MINUTE, 30 * _MINUTE, 45 * _MINUTE, 60 * _MINUTE, 90 * _MINUTE)
MORE = 10 * _MINUTE

#: How often the chip follows the clock (ms).
_FOLLOWS_EVERY = 2000


class SleepControls(QObject):
    """Shows the timer in the bar, and does what is chosen."""

    def __init__(self, keeper: ThemeKeeper, bar: PlayerBar, player: Player, timer: SleepTimer) -> None:
        super().__init__(bar)
        self._keeper = keeper
        self._bar = bar
        self._player = player
        self._timer = timer
        self._follows = QTimer(self, interval=_FOLLOWS_EVERY)
        self._follows.timeout.connect(self._show)
        timer.changed.connect(lambda _: self._follow())
        bar.sleep_wanted.connect(self._open)
        self._follow()

    def add_to(self, menu: QMenu) -> None:
        """How the music may end by itself."""
        timer = self._timer
        colour = self._keeper.theme.second
        if timer.left is not None:
            more = menu.addAction(icon("plus", colour, 16), self.tr("{time} more").format(time=total(MORE)))
            more.triggered.connect(lambda: timer.extend(MORE))
            menu.addSeparator()
        for time in CHOICES:
            choice = menu.addAction(self.tr("In {time}").format(time=total(time)))
            choice.triggered.connect(lambda _=False, time=time: timer.begin(time))
        menu.addSeparator()
        for what, words in (
            (StopAfter.TRACK, self.tr("After this track")),
            (StopAfter.QUEUE, self.tr("After the queue")),
        ):
            choice = menu.addAction(words)
            choice.setCheckable(True)
            choice.setChecked(self._player.stop_after is what)
            choice.triggered.connect(lambda is_chosen, what=what: self._stop_after(what, is_chosen))
        if timer.is_set:
            menu.addSeparator()
            off = menu.addAction(icon("x", colour, 16), self.tr("Play on"))
            off.triggered.connect(lambda: timer.cancel())

    def begin(self, after: timedelta) -> None:
        self._timer.begin(after)

    def begin_behind(self, what: StopAfter) -> None:
        self._timer.begin_behind(what)

    def extend(self) -> None:
        self._timer.extend(MORE)

    def cancel(self) -> None:
        self._timer.cancel()

    def _stop_after(self, what: StopAfter, is_chosen: bool) -> None:
        if is_chosen:
            self._timer.begin_behind(what)
        else:
            self._timer.cancel()

    def _open(self, at: QPoint) -> None:
        menu = QMenu(self._bar)
        self.add_to(menu)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(at - QPoint(menu.sizeHint().width(), menu.sizeHint().height()))

    def _follow(self) -> None:
        if self._timer.left is None:
            self._follows.stop()
        else:
            self._follows.start()
        self._show()

    def _show(self) -> None:
        left = self._timer.left
        match self._player.stop_after:
            case StopAfter.TRACK:
                self._bar.show_sleep(self.tr("This track"), self.tr("Stops after this track"))
            case StopAfter.QUEUE:
                self._bar.show_sleep(self.tr("The queue"), self.tr("Stops after the queue"))
            case _ if left is not None:
                words = total(ceil(left / _MINUTE) * _MINUTE)
                self._bar.show_sleep(words, self.tr("Fades out and pauses in {time}").format(time=words))
            case _:
                self._bar.show_sleep("")
