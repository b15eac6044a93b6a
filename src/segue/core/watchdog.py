"""The watchdog: an engine that stops answering is replaced, and goes on where it was."""

from collections.abc import Callable
from datetime import timedelta

from segue.core.playback import NowPlaying, Player, State
from segue.core.ports.machine import Alarms
from segue.core.ports.playing import Engine
from segue.core.signal import Signal

#: How often the engine is asked, and how many times in a row it may be silent: five seconds. Looks are counted, not
#: time, since a machine that slept, or a window that was busy, was as silent itself.
LOOKS_EVERY = timedelta(seconds=1)
PATIENCE = 5
_SILENT = PATIENCE * LOOKS_EVERY

#: So many engines a track may bring to a stand; the next one plays what comes after it.
ENGINES_A_TRACK = 2

HANGS = "the sound engine stopped answering, and did so again with another one."

_ALARM = "watchdog"


class Watchdog:
    """Looks while something plays. `replace` puts another engine in the place of the one that hangs, if there can be
    one.

    Signal: `replaced`, with the track that goes on.
    """

    def __init__(self, player: Player, engine: Engine, replace: Callable[[], bool], alarms: Alarms) -> None:
        self.replaced: Signal[NowPlaying] = Signal()
        self._player = player
        self._engine = engine
        self._replace = replace
        self._alarms = alarms
        self._asked = 0  # the number of the last question
        self._is_answered = False
        self._silent = 0  # looks in a row since
        self._hung: tuple[int, int] | None = None  # a track, and how many engines hung at it
        player.state_changed.connect(self._follow)
        self._follow(player.state)

    def _follow(self, state: State) -> None:
        if state is State.PLAYING:
            self._begin()
            self._alarms.every(_ALARM, LOOKS_EVERY, self._look)
        else:
            self._alarms.cancel(_ALARM)

    def _begin(self) -> None:
        self._silent = 0
        self._is_answered = False
        self._asked += 1
        number = self._asked
        self._engine.ask(lambda: self._hear(number))

    def _hear(self, number: int) -> None:
        if number == self._asked:
            self._is_answered = True

    def _look(self) -> None:
        if self._is_answered:
            self._begin()
            return
        self._silent += 1
        if self._silent >= PATIENCE:
            self._replace_engine()

    def _replace_engine(self) -> None:
        now = self._player.current
        if now is None:
            return
        at = self._player.position()
        if not self._replace():
            self._begin()
            return
        hung = self._hung[1] + 1 if self._hung is not None and self._hung[0] == now.track.id else 1
        self._hung = now.track.id, hung
        self._begin()
        if hung > ENGINES_A_TRACK:
            self._hung = None
            self._player.give_up(HANGS, _SILENT)
        else:
            self._player.begin_again(at, _SILENT)
            self.replaced.emit(now)
