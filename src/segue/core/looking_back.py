"""Looks back on what was heard, on a worker; the answer that is wanted last is the one that is told."""

from collections.abc import Callable, Sequence
from datetime import timedelta

from msgspec import Struct

from segue.core.ports.insights import Asked, Beside, Cell, Days, Ever, Ledger, OfGenre, Sums, Whose
from segue.core.ports.machine import Alarms, Clock
from segue.core.signal import Signal
from segue.core.worker import Worker
from segue.domain.play import PlayId

#: So many stand in a list.
MOST = 10

#: So many of the plays behind a sum are shown.
MOST_PLAYS = 2000

#: The log is let go of so long after the last question: it would take 40 MB for as long as the program runs.
REMEMBERS = timedelta(minutes=10)
_ALARM = "looking back"


class Answer(Struct, frozen=True):
    """`sums` of what was `asked`, and what was `ever` heard."""

    asked: Asked
    sums: Sums
    ever: Ever


class PlaysBehind(Struct, frozen=True):
    """The newest of them, and how many there are."""

    plays: Sequence[PlayId]
    of: int


class Own(Struct, frozen=True):
    """The listener's own history with one thing, by months, and the artists that they heard beside it, where it is no
    genre; and what was `ever` heard.
    """

    whose: Whose
    sums: Sums
    beside: Sequence[Beside]
    ever: Ever


class LookingBack:
    """Signals: `told` carries each answer. While one is looked for, only the last of what was asked since waits."""

    def __init__(self, worker: Worker, open_ledger: Callable[[], Ledger], alarms: Alarms, clock: Clock) -> None:
        self.told: Signal[Answer] = Signal()
        self._worker = worker
        self._open = open_ledger
        self._alarms = alarms
        self._clock = clock
        self._is_looking = False
        self._waits: Callable[[Ever], Asked] | None = None
        #: Belongs to the worker.
        self._ledger: Ledger | None = None

    def ask(self, what: Callable[[Ever], Asked]) -> None:
        """`what` says, knowing what was ever heard, what is to be asked. It is called on the worker."""
        if self._is_looking:
            self._waits = what
            return
        self._is_looking = True

        def task() -> Answer:
            ledger = self._opened()
            ever = ledger.ever()
            asked = what(ever)
            return Answer(asked, ledger.sums(asked, MOST), ever)

        self._worker.submit(task, self._take, self._fail)
        self._remember()

    def ever(self, then: Callable[[Ever], None]) -> None:
        self._worker.submit(lambda: self._opened().ever(), then)
        self._remember()

    def own(self, whose: Whose, then: Callable[[Own], None]) -> None:
        """`then` gets what was ever heard of what is `whose`."""

        def task() -> Own:
            ledger = self._opened()
            sums = ledger.sums(Asked(whose=whose), MOST)
            has_beside = sums.whole.plays and not isinstance(whose, OfGenre)
            return Own(whose, sums, ledger.artists_beside(whose, MOST) if has_beside else (), ledger.ever())

        self._worker.submit(task, then)
        self._remember()

    def tracks_beside(self, whose: Whose, then: Callable[[Sequence[Beside]], None]) -> None:
        self._worker.submit(lambda: self._opened().tracks_beside(whose, MOST), then)
        self._remember()

    def plays_beside(self, whose: Whose, other: Whose, then: Callable[[PlaysBehind], None]) -> None:
        """Those of the `other` in the hours in which what is `whose` was heard."""
        self._worker.submit(lambda: PlaysBehind(*self._opened().plays_beside(whose, other, MOST_PLAYS)), then)
        self._remember()

    def plays(self, days: Days, whose: Whose | None, cell: Cell | None, then: Callable[[PlaysBehind], None]) -> None:
        """Those behind a sum; `then` follows on the thread that owns the state."""

        def task() -> PlaysBehind:
            return PlaysBehind(*self._opened().plays(days, whose, cell, MOST_PLAYS))

        self._worker.submit(task, then)
        self._remember()

    def close(self) -> None:
        """The worker is to be closed after this."""
        self._waits = None
        self._let_go()

    def _take(self, answer: Answer) -> None:
        self._is_looking = False
        waits, self._waits = self._waits, None
        if waits is not None:
            self.ask(waits)
        else:
            self.told.emit(answer)

    def _fail(self) -> None:
        self._is_looking, self._waits = False, None

    def _remember(self) -> None:
        self._alarms.at(_ALARM, self._clock.now() + REMEMBERS, self._let_go, timedelta(days=7))

    def _let_go(self) -> None:
        self._worker.submit(self._end)

    def _opened(self) -> Ledger:
        if self._ledger is None:
            self._ledger = self._open()
        return self._ledger

    def _end(self) -> None:
        if self._ledger is not None:
            self._ledger.close()
            self._ledger = None
