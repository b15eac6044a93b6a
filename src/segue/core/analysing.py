"""Analysing: finds out, file by file and when nobody minds, how tracks sound, or how loud they are."""

from __future__ import annotations

import threading
from collections.abc import Callable, Collection, Sequence
from contextlib import closing
from datetime import timedelta
from enum import Enum
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from segue.core.library import Library
from segue.core.ports.analysis import AnalysisStore, SoundAnalyser, ToAnalyse, Unheard
from segue.core.ports.machine import Alarms, Clock, PowerSupply, Settings
from segue.core.signal import Signal
from segue.core.worker import Worker
from segue.domain.track import TrackId

if TYPE_CHECKING:
    from segue.core.scanning import ScanProgress

#: How long it works before it tells how far it is, and looks again whether it still may; and on how many tracks.
TURN = timedelta(seconds=2)
MOST = 500

#: How soon it looks whether the machine has been plugged in.
ASKS_POWER = timedelta(minutes=1)

#: From so many files on it is told how long the rest will take.
ENOUGH = 5

#: And that by so many of the last: what kept it from its work an hour ago says nothing of the rest.
LAST = 50

#: The settings under which it is kept whether each kind of analysis is on.
SOUNDS, LOUDNESS = "analyses_sounds", "measures_loudness"

#: A laptop that slept may be plugged in by now.
_LATE = timedelta(days=7)


class Rest(Enum):
    """Why nothing is being analysed."""

    OFF = "off"
    PAUSED = "paused"
    SCANNING = "scanning"
    BATTERY = "battery"
    DONE = "done"


class Progress(Struct, frozen=True):
    """Of `of` sounds in the library, `done` are settled, `failed` of these for worse; `left_alone` counts the tracks
    that are not to be analysed. `left` is the time that all others will take, None where that cannot be told yet;
    there is no `rest` while it works.
    """

    done: int
    of: int
    failed: int
    left_alone: int
    left: timedelta | None
    rest: Rest | None


class Turn(Struct, frozen=True):
    """What came of one turn. `asked` are the tracks that it got to, of which `put_off` could not be heard just now;
    `settled` are known, or, if `failed`, will never be.
    """

    asked: int = 0
    settled: int = 0
    failed: int = 0
    put_off: tuple[TrackId, ...] = ()
    on_battery: bool = False


def analyse(
    tracks: Sequence[TrackId],
    store: AnalysisStore,
    analyser: SoundAnalyser,
    goes_on: Callable[[], bool],
) -> Turn:
    """Analyse `tracks` in their order for as long as it `goes_on`, and keep what is found out of each at once."""
    asked = settled = failed = 0
    put_off: list[TrackId] = []
    for track in tracks:
        if not goes_on():
            break
        asked += 1
        path = store.waiting(track)
        if path is None:  # gone, or as a copy of another it is known by now
            continue
        heard = analyser.analyse(path)
        if isinstance(heard, Unheard) and not heard.is_final:
            put_off.append(track)
        else:
            store.keep(track, heard)
            settled += 1
            failed += isinstance(heard, Unheard)
    return Turn(asked, settled, failed, tuple(put_off))


class Analysing:
    """Works in turns on a worker of its own, while it is on and not paused, the machine is not on its battery, and no
    folder is being scanned. What could not be heard just now is asked again by the next program.

    Signals: `changed` carries the progress; `heard` tells that more is known of how tracks sound.
    """

    def __init__(
        self,
        library: Library,
        worker: Worker,
        open_store: Callable[[], AnalysisStore],
        analyser: SoundAnalyser,
        power: PowerSupply,
        settings: Settings,
        alarms: Alarms,
        clock: Clock,
        setting: str = SOUNDS,
        *,
        by_itself: bool = True,
    ) -> None:
        """`open_store` is called on the worker. Whether it is on is kept under the name of a `setting`; until that is
        said, it is where it is to work `by_itself`.
        """
        self.changed: Signal[Progress] = Signal()
        self.heard: Signal[None] = Signal()
        self._library = library
        self._worker = worker
        self._open = open_store
        self._analyser = analyser
        self._power = power
        self._settings = settings
        self._alarms = alarms
        self._clock = clock
        self._setting = setting
        self._by_itself = by_itself
        self._stopped = threading.Event()
        self._waiting: Sequence[TrackId] = ()
        self._at = 0  # so many of `_waiting` have been asked
        self._done = self._failed = self._left_alone = 0
        self._put_off: set[TrackId] = set()
        self._took = 0.0
        self._took_for = 0.0
        self._is_planned = False
        self._is_stale = True
        self._is_working = False
        self._is_paused = False
        self._is_on_battery = False
        self._is_closed = False
        library.scanning.connect(self._hear_scan)
        library.scanned.connect(lambda _: self._look_anew())

    @property
    def is_on(self) -> bool:
        stored = self._settings.get(self._setting)
        return stored if isinstance(stored, bool) else self._by_itself

    @property
    def progress(self) -> Progress:
        done = self._done
        waiting = len(self._waiting) - self._at
        left = None
        if self._took_for >= ENOUGH:
            left = timedelta(seconds=self._took / self._took_for * waiting)
        return Progress(done, done + waiting, self._failed, self._left_alone, left, self._rest())

    def begin(self) -> None:
        """Look what there is to do, and do it, from now on."""
        self._go_on()

    def set_on(self, is_on: bool) -> None:
        self._settings.set(self._setting, is_on)
        self._is_paused = False
        self._follow()

    def pause(self) -> None:
        """Stop after the file that it is at, until `resume`, or until the next program."""
        self._is_paused = True
        self._follow()

    def resume(self) -> None:
        self._is_paused = False
        self._follow()

    def close(self) -> None:
        """Stop, whatever it is at. Nothing is told any more."""
        self._is_closed = True
        self._stopped.set()
        self._analyser.close()

    def _follow(self) -> None:
        if self._may_not() is not None:
            self._stopped.set()
        if self._is_working:  # the file that it is at may take a while yet
            self._tell()
        else:
            self._go_on()

    def _hear_scan(self, progress: ScanProgress | None) -> None:
        if progress is not None and not self._stopped.is_set():
            self._follow()

    def _look_anew(self) -> None:
        self._is_stale = True
        self._go_on()

    def _may_not(self) -> Rest | None:
        if not self.is_on:
            return Rest.OFF
        if self._is_paused:
            return Rest.PAUSED
        if self._library.is_scanning:
            return Rest.SCANNING
        return Rest.BATTERY if self._is_on_battery else None

    def _rest(self) -> Rest | None:
        is_done = self._is_planned and self._at == len(self._waiting)
        return Rest.DONE if is_done and self.is_on else self._may_not()

    def _go_on(self) -> None:
        """Take the next step, if there is one that may be taken. While one is taken, its end takes the next."""
        if self._is_closed or self._is_working:
            return
        if self._is_stale and not self._library.is_scanning:
            self._is_working, self._is_stale = True, False
            put_off = frozenset(self._put_off)
            self._worker.submit(lambda: self._plan(put_off), self._take_plan, self._fail)
        elif self._rest() is None:
            self._begin_turn()
        else:
            self._worker.submit(self._analyser.rest)
        self._tell()

    def _plan(self, put_off: Collection[TrackId]) -> ToAnalyse:
        """On the worker."""
        with closing(self._open()) as store:
            plan = store.to_analyse()
        return replace(plan, tracks=[track for track in plan.tracks if track not in put_off]) if put_off else plan

    def _take_plan(self, plan: ToAnalyse) -> None:
        self._is_working, self._is_planned = False, True
        self._done, self._failed, self._left_alone = plan.settled, plan.failed, plan.left_alone
        self._waiting, self._at = plan.tracks, 0
        self._go_on()

    def _begin_turn(self) -> None:
        self._is_working = True
        self._stopped.clear()
        tracks = self._waiting[self._at : self._at + MOST]
        stopped, monotonic, power = self._stopped, self._clock.monotonic, self._power
        asked = monotonic()  # where two take turns, what is left takes as long as the turns of both

        def goes_on(since: float) -> bool:
            return not stopped.is_set() and monotonic() - since < TURN.total_seconds()

        def task() -> tuple[Turn, float]:
            if power.on_battery():
                return Turn(on_battery=True), 0.0
            begun = monotonic()
            with closing(self._open()) as store:
                turn = analyse(tracks, store, self._analyser, lambda: goes_on(begun))
            return turn, monotonic() - asked

        self._worker.submit(task, lambda ended: self._end_turn(*ended), self._fail)

    def _end_turn(self, turn: Turn, seconds: float) -> None:
        self._is_working = False
        if self._is_closed:
            return
        self._at += turn.asked
        self._done += turn.settled
        self._failed += turn.failed
        self._put_off.update(turn.put_off)
        kept = min(1.0, LAST / (self._took_for + turn.settled or 1))
        self._took = (self._took + seconds) * kept
        self._took_for = (self._took_for + turn.settled) * kept
        self._is_on_battery = turn.on_battery
        if turn.on_battery:
            self._alarms.at(self._setting, self._clock.now() + ASKS_POWER, self._ask_power, _LATE)
        if turn.settled:
            self.heard.emit(None)
        self._go_on()

    def _ask_power(self) -> None:
        if self._rest() is Rest.BATTERY and not self._is_working:
            self._begin_turn()

    def _fail(self) -> None:
        self._is_working, self._is_stale = False, True

    def _tell(self) -> None:
        self.changed.emit(self.progress)
