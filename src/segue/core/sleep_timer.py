"""The sleep timer: the music fades out and pauses after a time, or stops behind the track or the queue."""

from datetime import datetime, timedelta

from segue.core.playback import Player, State, StopAfter
from segue.core.ports.machine import Alarms, Clock
from segue.core.signal import Signal

#: So long before its end the music begins to fade.
FADE = timedelta(seconds=20)

#: And so quickly it is back, for someone who is still awake.
_BACK = timedelta(seconds=1)

#: A laptop that slept over the end plays on when it wakes: it is silenced then, however late.
_LATE = timedelta(days=7)

_ALARM = "sleep"


class SleepTimer:
    """Set in one way at a time. The volume stays as the listener has set it.

    Signal: `changed`, when it is set otherwise, or has come to its end. `ends` is when, by the clock.
    """

    def __init__(self, player: Player, alarms: Alarms, clock: Clock) -> None:
        self.changed: Signal[None] = Signal()
        self.ends: datetime | None = None
        self._player = player
        self._alarms = alarms
        self._clock = clock
        self._is_faded = False
        player.state_changed.connect(self._follow)
        player.stop_after_changed.connect(self._follow_stop)

    @property
    def left(self) -> timedelta | None:
        """How long until it ends; None where no time is set."""
        return None if self.ends is None else max(timedelta(), self.ends - self._clock.now())

    @property
    def is_set(self) -> bool:
        return self.ends is not None or self._player.stop_after is not None

    def begin(self, after: timedelta) -> None:
        """Silence after so long."""
        self._player.set_stop_after(None)
        self._end_at(self._clock.now() + after)

    def begin_behind(self, what: StopAfter) -> None:
        """Silence behind what plays, or behind the queue."""
        self._end_at(None)
        self._player.set_stop_after(what)

    def extend(self, by: timedelta) -> None:
        if self.ends is not None:
            self._end_at(self.ends + by)

    def cancel(self) -> None:
        self._player.set_stop_after(None)
        self._end_at(None)

    def _end_at(self, ends: datetime | None) -> None:
        if ends == self.ends:
            return
        self.ends = ends
        self._alarms.cancel(_ALARM)
        self._come_back()
        if ends is not None:
            self._alarms.at(_ALARM, ends - FADE, self._fade, _LATE)
        self.changed.emit(None)

    def _fade(self) -> None:
        left = self.left
        if left is None:
            return
        if left and self._player.state is State.PLAYING:
            self._is_faded = True
            self._player.fade(0.0, left)
        if left:
            self._alarms.at(_ALARM, self._clock.now() + left, self._end, _LATE)
        else:
            self._end()

    def _end(self) -> None:
        self.ends = None
        self._player.pause()
        self.changed.emit(None)

    def _come_back(self) -> None:
        if self._is_faded:
            self._is_faded = False
            self._player.fade(1.0, _BACK)

    def _follow(self, state: State) -> None:
        """Who pauses while it fades has ended it; what is put on afterwards is as loud as ever."""
        if state is State.PLAYING:
            self._come_back()
        elif self._is_faded and self.ends is not None:
            self.ends = None
            self._alarms.cancel(_ALARM)
            self.changed.emit(None)

    def _follow_stop(self, what: StopAfter | None) -> None:
        self.changed.emit(None)
