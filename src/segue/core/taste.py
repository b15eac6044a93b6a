"""The listener's word on what is learned: to pause it, and to leave out what is not their taste."""

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta

from msgspec.structs import replace

from segue.core.learning import Learning
from segue.core.ports.machine import Clock, Settings
from segue.core.signal import Signal
from segue.domain.taste import LeftOut, Span, out, read

#: The setting that keeps it.
LEFT_OUT = "left out of taste"

#: Puts back what was so before.
#: What it gives does the same again.
TakeBack = Callable[[], object]


def left_out(settings: Settings) -> tuple[LeftOut, ...]:
    """What is left out, in the order in which the listener said so."""
    stored = settings.get(LEFT_OUT)
    found = [read(one) for one in stored] if isinstance(stored, list) else []
    return tuple(one for one in found if one is not None)


class Taste:
    """Signals: `changed` where something else is left out than before, or learning was paused or goes on; `relearned`
    where plays that were made already are now left out, or no longer.

    What is left out is learned no more at once, as if those plays had never been; the log and its counts keep them.
    """

    def __init__(self, settings: Settings, learning: Learning, clock: Clock, queue_ended: Signal[None]) -> None:
        self.changed: Signal[tuple[LeftOut, ...]] = Signal()
        self.relearned: Signal[None] = Signal()
        self._settings = settings
        self._learning = learning
        self._clock = clock
        queue_ended.connect(lambda _: self.end_with_queue())

    @property
    def left_out(self) -> tuple[LeftOut, ...]:
        return left_out(self._settings)

    @property
    def paused(self) -> Span | None:
        """The pause that learning is in now."""
        now = self._clock.now()
        spans = (one for one in self.left_out if isinstance(one, Span))
        return next((one for one in spans if one.since <= now and not one.is_over(now)), None)

    def pause(self, for_: timedelta | None = None, with_queue: bool = False) -> None:
        """Learn nothing of what begins from now on: for a time, until the queue ends, or until `resume`."""
        now = self._clock.now()
        self.resume()
        until = None if for_ is None else now + for_
        self._set((*self.left_out, Span(now, until, with_queue)))

    def resume(self) -> None:
        """Learn again from now on. A pause in which nothing could have been played is not kept."""
        now = self._clock.now()
        pause = self.paused
        if pause is None:
            return
        ended = [] if pause.since == now else [replace(pause, until=now, with_queue=False)]
        self._set((*(one for one in self.left_out if one != pause), *ended))

    def leave_out(self, one: LeftOut) -> TakeBack:
        self._add(one)
        return lambda: self.take_in(one)

    def take_in(self, one: LeftOut) -> TakeBack:
        """Learn from it again."""
        self._remove(one)
        return lambda: self.leave_out(one)

    def leave_out_since(self, since: datetime) -> TakeBack:
        """What has been played since then, by whomever."""
        return self.leave_out(Span(since, self._clock.now()))

    def _add(self, one: LeftOut) -> None:
        if one not in self.left_out:
            self._relearn_with((*self.left_out, one))

    def _remove(self, one: LeftOut) -> None:
        self._relearn_with(tuple(other for other in self.left_out if other != one))

    def _relearn_with(self, kept: Sequence[LeftOut]) -> None:
        self._set(kept)
        self._learning.relearn()
        self.relearned.emit(None)

    def end_with_queue(self) -> None:
        """The queue is through: a pause until then is over."""
        pause = self.paused
        if pause is not None and pause.with_queue:
            self.resume()

    def _set(self, kept: Sequence[LeftOut]) -> None:
        """A pause concerns what is still to come: for it, nothing need be learned anew."""
        self._settings.set(LEFT_OUT, [out(one) for one in kept])
        self._learning.left_out = tuple(kept)
        self.changed.emit(tuple(kept))
