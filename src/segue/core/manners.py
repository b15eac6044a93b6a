"""What the listener has set of offers: how many, at which hours none, of which habits none, and which play always."""

from collections.abc import Iterable
from datetime import datetime

from segue.core.politeness import NIGHT, Pace, Resting, Rules, is_same_habit, with_activity_renamed
from segue.core.ports.machine import Settings
from segue.core.preferring import Preferring, TakeBack
from segue.core.signal import Signal
from segue.domain.context import Activity
from segue.domain.offer import QuietHours

_OFF, _ALWAYS, _RESTING = "habits switched off", "habits that start", "habits not at this time"


class Manners:
    """A habit is named by its key, as `politeness.key` makes it.

    Signals: `changed` when any of it has been set otherwise.
    """

    def __init__(self, settings: Settings) -> None:
        self.changed: Signal[None] = Signal()
        self.preferring = Preferring(settings)
        self.preferring.changed.connect(self.changed.emit)
        self._settings = settings

    @property
    def rules(self) -> Rules:
        return Rules(self.pace, self.quiet, self.off, self.always, self.preferring.preferences, self.resting)

    @property
    def pace(self) -> Pace:
        """How many offers the listener allows."""
        stored = self._settings.get("offers")
        return next((pace for pace in Pace if pace.name.lower() == stored), Pace.AS_IT_SUITS)

    def set_pace(self, pace: Pace) -> None:
        self._set("offers", pace.name.lower())

    @property
    def quiet(self) -> QuietHours | None:
        """None where they are switched off."""
        match self._settings.get("quiet hours"):
            case [int(start), int(end)] if 0 <= start < 24 and 0 <= end <= 24:
                return QuietHours(start, end)
            case False:
                return None
            case _:
                return NIGHT

    def set_quiet(self, hours: QuietHours | None) -> None:
        self._set("quiet hours", False if hours is None else [hours.from_hour, hours.to_hour])

    @property
    def off(self) -> frozenset[str]:
        """The habits of which nothing is offered."""
        return self._keys(_OFF)

    def is_off(self, key: str) -> bool:
        return any(is_same_habit(key, other) for other in self.off)

    def switch_off(self, key: str) -> None:
        """Offer nothing of this habit, and start nothing of it."""
        self._set_keys(_OFF, {*self.off, key})
        self.take_back(key)

    def switch_on(self, key: str) -> None:
        self._set_keys(_OFF, _without(key, self.off))

    @property
    def always(self) -> frozenset[str]:
        """The habits that start by themselves at their moment."""
        return self._keys(_ALWAYS)

    def is_always(self, key: str) -> bool:
        return any(is_same_habit(key, other) for other in self.always)

    def set_always(self, key: str) -> None:
        """From now on this habit starts by itself."""
        self._set_keys(_OFF, _without(key, self.off))
        self._set_keys(_ALWAYS, {*self.always, key})

    def take_back(self, key: str) -> None:
        """What was said by `set_always`. One that was not said is no error."""
        self._set_keys(_ALWAYS, _without(key, self.always))

    @property
    def resting(self) -> tuple[Resting, ...]:
        """The habits of which nothing is suggested for a while, also those whose while is over."""
        stored = self._settings.get(_RESTING)
        found = []
        for one in stored if isinstance(stored, list) else []:
            match one:
                case {"key": str(key), "until": str(until)}:
                    found.append(Resting(key, datetime.fromisoformat(until)))
        return tuple(found)

    def rest(self, key: str, now: datetime, until: datetime) -> TakeBack:
        """Suggest nothing of this habit until then. What is over by `now` is not kept."""
        one = Resting(key, until)
        self._keep_resting([*(other for other in self.resting if now < other.until), one])
        return lambda: self.wake(one)

    def wake(self, one: Resting) -> TakeBack:
        self._keep_resting(other for other in self.resting if other != one)
        return lambda: self._keep_resting([*self.resting, one])

    def rename_activity(self, before: Activity, after: Activity) -> None:
        """What was set of its habits holds of them, now that it is called otherwise."""
        self.preferring.rename_activity(before, after)
        for name in (_OFF, _ALWAYS):
            self._set_keys(name, {with_activity_renamed(key, before, after) for key in self._keys(name)})
        self._keep_resting(Resting(with_activity_renamed(one.key, before, after), one.until) for one in self.resting)

    def _keep_resting(self, some: Iterable[Resting]) -> None:
        kept = tuple(some)
        if kept != self.resting:
            self._set(_RESTING, [{"key": one.key, "until": one.until.isoformat()} for one in kept])

    def _keys(self, name: str) -> frozenset[str]:
        stored = self._settings.get(name)
        return frozenset(key for key in stored if isinstance(key, str)) if isinstance(stored, list) else frozenset()

    def _set_keys(self, name: str, keys: Iterable[str]) -> None:
        if set(keys) != self._keys(name):
            self._set(name, sorted(keys))

    def _set(self, name: str, value: object) -> None:
        self._settings.set(name, value)
        self.changed.emit(None)


def _without(key: str, keys: Iterable[str]) -> set[str]:
    return {other for other in keys if not is_same_habit(key, other)}
