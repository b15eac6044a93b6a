"""Surroundings: the time and what the listener is doing, as far as it is known."""

from segue.core.ports.machine import Clock, Settings
from segue.core.signal import Signal
from segue.domain.context import ACTIVITIES, Activity, Context


class Surroundings:
    """What the listener says they are doing. Signals: `activity_changed` carries the activity, None where unknown."""

    def __init__(self, clock: Clock, settings: Settings) -> None:
        self.activity_changed: Signal[Activity | None] = Signal()
        self._clock = clock
        self._settings = settings
        self.activity: Activity | None = None

    @property
    def activities(self) -> tuple[Activity, ...]:
        """The listener's own list."""
        stored = self._settings.get("activities")
        if isinstance(stored, list) and all(isinstance(word, str) for word in stored):
            return tuple(Activity(word) for word in stored)
        return ACTIVITIES

    def set_activity(self, activity: Activity | None) -> None:
        if activity != self.activity:
            self.activity = activity
            self.activity_changed.emit(activity)

    def context(self) -> Context:
        return Context(self._clock.now(), self.activity)
