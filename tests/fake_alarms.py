"""Alarms for tests that decide how time passes."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial

from fakes import FakeClock
from segue.core.ports.machine import Post


@dataclass(eq=False)
class _Alarm:
    due: datetime
    callback: Callable[[], None]
    late: timedelta | None
    interval: timedelta | None
    is_posted: bool = False


class FakeAlarms:
    """The `Alarms` port, driven by hand.

    `advance` lets time pass with the machine awake: each alarm goes off at its time, so one that sets
    another finds the clock right. `jump` is a machine that slept: all that came due goes off on waking.
    `post` runs what it is given before the clock moves on, or the test sees to it.
    """

    def __init__(self, clock: FakeClock, post: Post) -> None:
        self._clock = clock
        self._post = post
        self._alarms: dict[str, _Alarm] = {}

    @property
    def keys(self) -> frozenset[str]:
        """The alarms that are set."""
        return frozenset(self._alarms)

    def due(self, key: str) -> datetime:
        return self._alarms[key].due

    def at(self, key: str, when: datetime, callback: Callable[[], None], late: timedelta) -> None:
        if when.tzinfo is None:
            raise ValueError("an alarm's time needs its zone")
        self._alarms[key] = _Alarm(when, callback, late, None)
        self._ring_due()

    def every(self, key: str, interval: timedelta, callback: Callable[[], None]) -> None:
        self._alarms[key] = _Alarm(self._clock.now() + interval, callback, None, interval)

    def cancel(self, key: str) -> None:
        self._alarms.pop(key, None)

    def close(self) -> None:
        self._alarms.clear()

    def advance(self, by: timedelta) -> None:
        until = self._clock.now() + by
        while (due := min((alarm.due for alarm in self._waiting()), default=until)) < until:
            self._clock.advance(max(timedelta(), due - self._clock.now()))
            self._ring_due()
        self._clock.advance(until - self._clock.now())
        self._ring_due()

    def jump(self, by: timedelta) -> None:
        self._clock.advance(by)
        self._ring_due()

    def _waiting(self) -> list[_Alarm]:
        return [alarm for alarm in self._alarms.values() if alarm.interval is not None or not alarm.is_posted]

    def _ring_due(self) -> None:
        now = self._clock.now()
        ringing = [
            (key, alarm)
            for key, alarm in sorted(self._alarms.items(), key=lambda item: item[1].due)
            if alarm.due <= now and alarm in self._waiting()
        ]
        for key, alarm in ringing:
            if self._alarms.get(key) is not alarm:  # one that went off has set it anew
                continue
            if alarm.late is not None and now - alarm.due > alarm.late:
                del self._alarms[key]
                continue
            if alarm.interval is not None:
                alarm.due += alarm.interval * ((now - alarm.due) // alarm.interval + 1)
            if not alarm.is_posted:
                alarm.is_posted = True
                self._post(partial(self._go_off, key, alarm))

    def _go_off(self, key: str, alarm: _Alarm) -> None:
        alarm.is_posted = False
        if self._alarms.get(key) is not alarm:
            return
        if alarm.interval is None:
            del self._alarms[key]
        alarm.callback()
