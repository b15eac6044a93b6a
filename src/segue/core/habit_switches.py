"""Which habits lead to no offer, by the listener's word."""

from collections.abc import Iterable

from segue.core.ports.machine import Settings
from segue.core.signal import Signal
from segue.domain.context import Daypart
from segue.habits.evidence import Claim

#: The setting that keeps their keys.
OFF = "habits switched off"


def key_of(claim: Claim) -> str:
    """The genre, with the weekdays of the habit and the daypart in which it begins, or with its activity."""
    if claim.span is None:
        return f"{claim.genre}||{claim.activity}"
    days = "".join(map(str, sorted(claim.span.weekdays)))
    return f"{claim.genre}|{days}|{Daypart.at(claim.span.from_hour).word}"


def is_same_habit(key: str, other: str) -> bool:
    """Whether two keys name one habit: its weekdays may have become more or fewer."""
    of, days, part = key.rsplit("|", 2)
    its, its_days, its_part = other.rsplit("|", 2)
    return of == its and part == its_part and (days == its_days or not set(days).isdisjoint(its_days))


class HabitSwitches:
    """A habit is named by its key. Signals: `changed` when one was switched on or off."""

    def __init__(self, settings: Settings) -> None:
        self.changed: Signal[None] = Signal()
        self._settings = settings

    @property
    def off(self) -> frozenset[str]:
        stored = self._settings.get(OFF)
        return frozenset(key for key in stored if isinstance(key, str)) if isinstance(stored, list) else frozenset()

    def is_off(self, key: str) -> bool:
        return any(is_same_habit(key, other) for other in self.off)

    def switch_off(self, key: str) -> None:
        self._set({*self.off, key})

    def switch_on(self, key: str) -> None:
        self._set(other for other in self.off if not is_same_habit(key, other))

    def _set(self, keys: Iterable[str]) -> None:
        self._settings.set(OFF, sorted(keys))
        self.changed.emit(None)
