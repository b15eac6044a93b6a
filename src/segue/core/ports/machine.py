"""What the core needs of the machine, whatever it does: the time, alarms, what is set, whether one is there."""

# Nothing of this page runs: what it names need not be read by all who read it.
from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Protocol

#: Run a function soon on the thread that owns the state. May be called from any thread; never blocks.
Post = Callable[[Callable[[], None]], None]


class Clock(Protocol):
    def now(self) -> datetime:
        """The local time, with its UTC offset."""

    def monotonic(self) -> float:
        """Seconds from some fixed point; never goes back. For measuring how long something took."""


class Alarms(Protocol):
    """What wakes the program at a time. Each callback is posted. `key` names an alarm; a new one replaces it.

    An alarm whose time passed while the machine slept goes off once on waking, if that is at most
    `late` after its time, else not at all.
    """

    def at(self, key: str, when: datetime, callback: Callable[[], None], late: timedelta) -> None: ...

    def every(self, key: str, interval: timedelta, callback: Callable[[], None]) -> None: ...

    def cancel(self, key: str) -> None:
        """An unknown key is no error."""

    def close(self) -> None: ...


class IdleSensor(Protocol):
    def ask(self, answer: Callable[[timedelta | None], None]) -> None:
        """Post how long keyboard and mouse have been still, or None where the system does not tell."""


class PowerSupply(Protocol):
    def on_battery(self) -> bool:
        """Whether the machine runs on its battery, as far as the system tells. For a worker."""


class Settings(Protocol):
    """Small values by name; JSON types only."""

    def get(self, name: str) -> object | None: ...

    def set(self, name: str, value: object) -> None: ...

    def drop(self, name: str) -> None:
        """As if it had never been set."""
