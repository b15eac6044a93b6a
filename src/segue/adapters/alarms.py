"""Alarms by APScheduler, which runs on a thread of its own: from there everything is posted."""

from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from math import ceil
from typing import TYPE_CHECKING

from msgspec import Struct

from segue.core.ports.machine import Post
from segue.core.worker import Worker

if TYPE_CHECKING:
    from apscheduler.schedulers.background import BackgroundScheduler

#: The scheduler waits by a clock that stands still while the machine sleeps; a nine o'clock alarm would
#: go off hours late. It looks at the time of day at least this often.
_LOOK = timedelta(seconds=30)


class _Alarm(Struct, eq=False):
    """One call of `at` or `every`. It is the one that holds for its key, or it is silent."""

    callback: Callable[[], None]
    repeats: bool
    is_posted: bool = False


class ApAlarms:
    """The `Alarms` port. A late alarm is judged in whole seconds, and one second late is never too late.

    After the machine has slept, alarms go off within half a minute of its waking.

    APScheduler is imported on a worker when the first alarm is set: what sets none costs nothing.

    `ahead` is how far the program's clock is ahead of the machine's.
    """

    def __init__(self, post: Post, ahead: timedelta = timedelta()) -> None:
        self._post = post
        self._ahead = ahead
        self._alarms: dict[str, _Alarm] = {}
        #: Belongs to the worker.
        self._scheduler: BackgroundScheduler | None = None
        self._worker = Worker("alarms", post)

    def at(self, key: str, when: datetime, callback: Callable[[], None], late: timedelta) -> None:
        if when.tzinfo is None:
            raise ValueError("an alarm's time needs its zone")
        due = when.astimezone(UTC) - self._ahead
        alarm = self._alarms[key] = _Alarm(callback, repeats=False)

        def add(scheduler: "BackgroundScheduler") -> None:
            from apscheduler.triggers.date import DateTrigger

            trigger = DateTrigger(run_date=due, timezone=UTC)
            grace = max(1, ceil(late.total_seconds()))
            self._add(scheduler, key, alarm, trigger, grace)

        self._schedule(add)

    def every(self, key: str, interval: timedelta, callback: Callable[[], None]) -> None:
        first = datetime.now(UTC) + interval
        alarm = self._alarms[key] = _Alarm(callback, repeats=True)

        def add(scheduler: "BackgroundScheduler") -> None:
            from apscheduler.triggers.interval import IntervalTrigger

            trigger = IntervalTrigger(seconds=interval.total_seconds(), start_date=first, timezone=UTC)
            self._add(scheduler, key, alarm, trigger, grace=None)

        self._schedule(add)

    def cancel(self, key: str) -> None:
        if self._alarms.pop(key, None) is None:
            return

        def remove(scheduler: "BackgroundScheduler") -> None:
            from apscheduler.jobstores.base import JobLookupError

            # It may have gone off just now; what it posted is silent.
            with suppress(JobLookupError):
                scheduler.remove_job(key)

        self._schedule(remove)

    def close(self) -> None:
        """Nothing goes off any more; the threads have ended when this returns."""
        self._alarms.clear()
        self._worker.submit(self._end)
        self._worker.close()

    # ------------------------------------------------------------ on the worker

    def _start(self) -> "BackgroundScheduler":
        import logging

        from apscheduler.executors.debug import DebugExecutor
        from apscheduler.schedulers.background import BackgroundScheduler
        from apscheduler.triggers.interval import IntervalTrigger

        # A missed alarm is a warning to APScheduler, and what it was told to do to us.
        logging.getLogger("apscheduler").setLevel(logging.ERROR)
        scheduler = BackgroundScheduler(
            timezone=UTC,
            # Runs what is due on the scheduler's own thread. It is only a post: no pool is needed.
            executors={"default": DebugExecutor()},
            job_defaults={"coalesce": True, "max_instances": 1},
        )
        look = IntervalTrigger(seconds=_LOOK.total_seconds(), timezone=UTC)
        scheduler.add_job(lambda: None, look, misfire_grace_time=None)
        scheduler.start()
        return scheduler

    def _end(self) -> None:
        if self._scheduler is not None:
            self._scheduler.shutdown()

    def _schedule(self, task: "Callable[[BackgroundScheduler], None]") -> None:
        def run() -> None:
            if self._scheduler is None:
                self._scheduler = self._start()
            task(self._scheduler)

        self._worker.submit(run)

    def _add(
        self,
        scheduler: "BackgroundScheduler",
        key: str,
        alarm: _Alarm,
        trigger: object,
        grace: int | None,
    ) -> None:
        scheduler.add_job(
            lambda: self._ring(key, alarm),
            trigger,
            id=key,
            replace_existing=True,
            misfire_grace_time=grace,
        )

    # ------------------------------------------------------------ on the scheduler's thread

    def _ring(self, key: str, alarm: _Alarm) -> None:
        # Where the window was busy for several intervals, one callback waits for it, not several.
        if not alarm.is_posted:
            alarm.is_posted = True
            self._post(lambda: self._go_off(key, alarm))

    # ------------------------------------------------------------ posted

    def _go_off(self, key: str, alarm: _Alarm) -> None:
        alarm.is_posted = False
        if self._alarms.get(key) is not alarm:
            return
        if not alarm.repeats:
            del self._alarms[key]
        alarm.callback()
