"""Forgetting: plays are taken out of the log for good, once the program has ended; until then they can come back."""

from collections.abc import Callable
from datetime import UTC, datetime

from msgspec import Struct

from segue.core.learning import Learning, Snapshots
from segue.core.ports.log import ForgettingLog
from segue.core.ports.machine import Clock
from segue.core.signal import Signal
from segue.core.worker import Worker
from segue.domain.speech import plural
from segue.domain.taste import ToForget, Within
from segue.domain.wording import moment

#: No play is older.
EVER = datetime(1970, 1, 2, tzinfo=UTC)


class Forgotten(Struct, frozen=True):
    """How many plays were taken out of the log, when, and the number by which they come back; `what` these were, and
    `of` whom or what, by name.
    """

    batch: int
    plays: int
    at: datetime
    what: ToForget
    of: str

    @property
    def words(self) -> str:
        """ "20 plays of Miles Davis forgotten"."""
        plays = self.plays
        if isinstance(self.what, Within) and self.what.since <= EVER:
            return plural(
                "The one play of your history is forgotten", "All %n plays of your history are forgotten", plays
            )
        if isinstance(self.what, Within):
            words = plural("%n play since {moment} forgotten", "%n plays since {moment} forgotten", plays)
            return words.format(moment=moment(self.what.since, self.at))
        words = plural("%n play of {name} forgotten", "%n plays of {name} forgotten", plays)
        return words.format(name=self.of)


class Forgetting:
    """Signals: `forgotten` when plays have been taken out, `changed` whenever the log holds others than before.

    `gone` is what has been forgotten and can still come back, oldest first.
    """

    def __init__(
        self,
        worker: Worker,
        open_log: Callable[[], ForgettingLog],
        learning: Learning,
        snapshots: Snapshots,
        clock: Clock,
    ) -> None:
        self.forgotten: Signal[Forgotten] = Signal()
        self.changed: Signal[None] = Signal()
        self.gone: tuple[Forgotten, ...] = ()
        self._worker = worker
        self._open_log = open_log
        self._learning = learning
        self._snapshots = snapshots
        self._clock = clock
        self._is_used = False
        #: Belong to the worker. Of what was forgotten again, the number that it has since.
        self._log: ForgettingLog | None = None
        self._numbers: dict[int, int] = {}

    def forget(self, what: ToForget, of: str) -> None:
        """`of` whom or what these plays are, as it is told; of a stretch of time, that is told."""
        self._is_used = True

        def done(taken: tuple[int, int]) -> None:
            forgotten = Forgotten(*taken, self._clock.now(), what, of)
            if forgotten.plays:
                self.gone = (*self.gone, forgotten)
                self._hear()
            self.forgotten.emit(forgotten)

        self._worker.submit(lambda: self._take(what), done)

    def take_back(self, forgotten: Forgotten) -> None:
        """As if it had never been forgotten. It can be said more than once."""
        if forgotten in self.gone:
            self.gone = tuple(one for one in self.gone if one != forgotten)
            self._worker.submit(lambda: self._put_back(forgotten.batch), lambda _: self._hear())

    def forget_again(self, forgotten: Forgotten) -> None:
        """What was taken back; of whom or what it is, also what has been heard since: it comes back with the rest."""
        if forgotten in self.gone:
            return
        self.gone = (*self.gone, forgotten)

        def task() -> None:
            self._numbers[forgotten.batch], _ = self._take(forgotten.what)

        def stays() -> None:
            self.gone = tuple(one for one in self.gone if one != forgotten)

        self._worker.submit(task, lambda _: self._hear(), stays)

    def close(self) -> None:
        """What has been forgotten is gone for good. The worker is to be closed after this."""
        if self._is_used:
            now = self._clock.now()
            self._worker.submit(lambda: self._end(now))

    def _take(self, what: ToForget) -> tuple[int, int]:
        # What was learned names it too. Once more behind it: something may be kept while this goes on.
        self._snapshots.delete()
        taken = self._opened().forget(what)
        self._snapshots.delete()
        return taken

    def _put_back(self, batch: int) -> None:
        self._opened().put_back(self._numbers.pop(batch, batch))

    def _hear(self) -> None:
        self._learning.relearn()
        self.changed.emit(None)

    def _opened(self) -> ForgettingLog:
        if self._log is None:
            self._log = self._open_log()
        return self._log

    def _end(self, now: datetime) -> None:
        if self._log is not None:
            self._log.finish(now)
            self._log.close()
