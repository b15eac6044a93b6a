"""A fade: how loud it is on the way from one loudness to another, whatever the engine does it with."""

from datetime import timedelta

from msgspec import Struct

#: How often an engine follows one, in milliseconds: in steps that nobody hears, over seconds.
FADE_STEP = 20


class Fade(Struct, frozen=True):
    """From `start` to `goal`, parts of the volume as loudness is felt, in `seconds` from `since`, a moment of a
    monotonic clock.
    """

    start: float = 1.0
    goal: float = 1.0
    since: float = 0.0
    seconds: float = 0.0

    def at(self, now: float) -> float:
        if self.is_over(now):
            return self.goal
        return self.start + (self.goal - self.start) * max(0.0, now - self.since) / self.seconds

    def is_over(self, now: float) -> bool:
        return now - self.since >= self.seconds

    def to(self, goal: float, over: timedelta, now: float) -> "Fade":
        """Another one, from where this one is."""
        return Fade(self.at(now), max(0.0, min(goal, 1.0)), now, over.total_seconds())
