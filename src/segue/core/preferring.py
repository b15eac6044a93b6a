"""Preferring: keeps what the listener has said of offers, and takes it back when they do."""

from collections.abc import Callable, Iterable, Sequence
from datetime import datetime

from msgspec.structs import replace

from segue.core.ports.machine import Settings
from segue.core.signal import Signal
from segue.domain.context import Activity
from segue.domain.offer import Span
from segue.domain.preferences import (
    Correction,
    Kind,
    Leaning,
    Preferences,
    SaidHabit,
    correction_in,
    correction_out,
    leaning_in,
    leaning_out,
    said_in,
    said_out,
)

_LEANINGS, _OFF, _SAID, _DENIED = "leanings", "genres not offered", "habits told", "habits denied"
_CORRECTED = "habits corrected"

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
        return Preferences(
            tuple(one for one in leanings if one is not None),
            frozenset(name for name in self._list(_OFF) if isinstance(name, str)),
            self._habits(_SAID),
            self._habits(_DENIED),
            tuple(one for stored in self._list(_CORRECTED) if (one := correction_in(stored)) is not None),
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
        self._keep_habits(_SAID, [*self.preferences.said, one])
        return lambda: self.unsay(one)

    def unsay(self, one: SaidHabit) -> TakeBack:
        self._keep_habits(_SAID, [other for other in self.preferences.said if other != one])
        return lambda: self._keep_habits(_SAID, [*self.preferences.said, one])

    def deny(self, genre: str, span: Span, at: datetime) -> TakeBack:
        """The listener has no such habit, as they say themselves."""
        one = SaidHabit(genre, span, None, at)
        self._keep_habits(_DENIED, [*self.preferences.denied, one])
        return lambda: self.undeny(one)

    def undeny(self, one: SaidHabit) -> TakeBack:
        self._keep_habits(_DENIED, [other for other in self.preferences.denied if other != one])
        return lambda: self._keep_habits(_DENIED, [*self.preferences.denied, one])

    def correct(self, genre: str, now_held: Span, span: Span, at: datetime) -> TakeBack:
        """The habit that is held for `now_held` is within `span`, as the listener says; if it was corrected before,
        this is in the place of that. As it was learned, it needs no correction.
        """
        before = next((one for one in self.preferences.corrected if (one.genre, one.span) == (genre, now_held)), None)
        was = self.learned_for(genre, now_held)
        made = None if span == was else Correction(genre, was, span, at)
        return self._swap(before, made)

    def learned_for(self, genre: str, now_held: Span) -> Span:
        """What the habit that is held for `now_held` was learned for."""
        was = (one.was for one in self.preferences.corrected if (one.genre, one.span) == (genre, now_held))
        return next(was, now_held)

    def uncorrect(self, one: Correction) -> TakeBack:
        """It is held for what it was learned for."""
        return self._swap(one, None)

    def _swap(self, before: Correction | None, after: Correction | None) -> TakeBack:
        kept = [one for one in self.preferences.corrected if one != before]
        if after is not None:
            kept.append(after)
        if tuple(kept) != self.preferences.corrected:
            self._set(_CORRECTED, [correction_out(one) for one in kept])
        return lambda: self._swap(after, before)

    def rename_activity(self, before: Activity, after: Activity) -> None:
        """What was told of one holds of it, now that it is called otherwise."""
        said = [replace(one, activity=after) if one.activity == before else one for one in self.preferences.said]
        self._keep_habits(_SAID, said)

    def _list(self, name: str) -> list[object]:
        stored = self._settings.get(name)
        return stored if isinstance(stored, list) else []

    def _keep_leanings(self, some: Iterable[Leaning]) -> None:
        self._set(_LEANINGS, [leaning_out(one) for one in some])

    def _keep_off(self, genres: Iterable[str]) -> None:
        self._set(_OFF, sorted(genres))

    def _habits(self, name: str) -> tuple[SaidHabit, ...]:
        found = (said_in(one) for one in self._list(name))
        return tuple(one for one in found if one is not None)

    def _keep_habits(self, name: str, some: Sequence[SaidHabit]) -> None:
        if tuple(some) != self._habits(name):
            self._set(name, [said_out(one) for one in some])

    def _set(self, name: str, value: object) -> None:
        self._settings.set(name, value)
        self.changed.emit(None)
