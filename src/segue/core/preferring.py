"""Preferring: keeps what the listener has said of offers, and takes it back when they do."""

from collections.abc import Callable, Iterable
from datetime import datetime

from segue.core.ports.machine import Settings
from segue.core.signal import Signal
from segue.domain.context import Activity
from segue.domain.offer import Span
from segue.domain.preferences import (
    Kind,
    Leaning,
    Preferences,
    SaidHabit,
    leaning_in,
    leaning_out,
    said_in,
    said_out,
)

_LEANINGS, _OFF, _SAID = "leanings", "genres not offered", "habits told"

#: Puts back what was so before.
TakeBack = Callable[[], object]


class Preferring:
    """Signals: `changed` when anything else is wished than before."""

    def __init__(self, settings: Settings) -> None:
        self.changed: Signal[None] = Signal()
        self._settings = settings

    @property
    def preferences(self) -> Preferences:
        leanings = [leaning_in(one) for one in self._list(_LEANINGS)]
        said = [said_in(one) for one in self._list(_SAID)]
        return Preferences(
            tuple(one for one in leanings if one is not None),
            frozenset(name for name in self._list(_OFF) if isinstance(name, str)),
            tuple(one for one in said if one is not None),
        )

    def lean(self, kind: Kind, name: str, *, is_more: bool, at: datetime) -> TakeBack:
        """From now on more, or less, of it. What has faded away is not kept."""
        one = Leaning(kind, name, is_more, at)
        self._keep_leanings([*(other for other in self.preferences.leanings if not other.is_over(at)), one])
        return lambda: self.unlean(one)

    def unlean(self, one: Leaning) -> TakeBack:
        self._keep_leanings(other for other in self.preferences.leanings if other != one)
        return lambda: self._keep_leanings([*self.preferences.leanings, one])

    def switch_off(self, genre: str) -> TakeBack:
        """Offer nothing of it, until it is switched on."""
        self._keep_off({*self.preferences.off, genre})
        return lambda: self._keep_off(self.preferences.off - {genre})

    def switch_on(self, genre: str) -> TakeBack:
        self._keep_off(self.preferences.off - {genre})
        return lambda: self._keep_off({*self.preferences.off, genre})

    def say(self, genre: str, when: Span | Activity, at: datetime) -> TakeBack:
        """The listener has this habit, as they say themselves."""
        span, activity = (when, None) if isinstance(when, Span) else (None, when)
        one = SaidHabit(genre, span, activity, at)
        self._keep_said([*self.preferences.said, one])
        return lambda: self.unsay(one)

    def unsay(self, one: SaidHabit) -> TakeBack:
        self._keep_said(other for other in self.preferences.said if other != one)
        return lambda: self._keep_said([*self.preferences.said, one])

    def _list(self, name: str) -> list[object]:
        stored = self._settings.get(name)
        return stored if isinstance(stored, list) else []

    def _keep_leanings(self, some: Iterable[Leaning]) -> None:
        self._set(_LEANINGS, [leaning_out(one) for one in some])

    def _keep_off(self, genres: Iterable[str]) -> None:
        self._set(_OFF, sorted(genres))

    def _keep_said(self, some: Iterable[SaidHabit]) -> None:
        self._set(_SAID, [said_out(one) for one in some])

    def _set(self, name: str, value: object) -> None:
        self._settings.set(name, value)
        self.changed.emit(None)
