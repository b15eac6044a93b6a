"""What a speaker plays to."""

import time
from datetime import timedelta
from typing import Protocol

from segue.adapters.sound.stream import Frames

#: How much a device holds, where nothing is amiss. Python may be kept from running for some tens of milliseconds, and
#: is not missed.
RESERVE = timedelta(seconds=0.5)


class Device(Protocol):
    """Plays what is written, at once and in its order: float32, in stereo. It belongs to one thread. What it counts
    are frames.
    """

    @property
    def rate(self) -> int:
        """Frames a second."""

    def space(self) -> int:
        """How many can be written now."""

    def left(self) -> int:
        """How many of those that were written have not been played."""

    def write(self, frames: Frames) -> None: ...

    def pause(self) -> None: ...

    def resume(self) -> None: ...

    def drop(self) -> None:
        """Forget what has not been played. Ready for other sound, and not paused."""

    def set_gain(self, gain: float) -> None:
        """By what each sample is multiplied, 0 to 1; of what was written already, too."""

    def is_lost(self) -> bool:
        """Whether it has gone away, or never was there."""

    def close(self, finish: bool) -> None:
        """Give it back; what has not been played is played first if `finish`, without waiting for it."""

    def abandon(self) -> None:
        """Give up one that is lost, or stands still."""


class NoDevice:
    """Takes sound at the pace at which a device would play it."""

    def __init__(self, rate: int, _gain: float) -> None:
        self._rate = rate
        self._held = 0
        self._at: float | None = time.monotonic()

    @property
    def rate(self) -> int:
        return self._rate

    def space(self) -> int:
        return round(RESERVE.total_seconds() * self._rate) - self.left()

    def left(self) -> int:
        if self._at is not None:
            now = time.monotonic()
            played = int((now - self._at) * self._rate)
            if played >= self._held:
                self._held, self._at = 0, now
            elif played:
                self._held -= played
                self._at += played / self._rate
        return self._held

    def write(self, frames: Frames) -> None:
        self.left()
        self._held += len(frames)

    def pause(self) -> None:
        self.left()
        self._at = None

    def resume(self) -> None:
        self._at = time.monotonic()

    def drop(self) -> None:
        self._held, self._at = 0, time.monotonic()

    def set_gain(self, gain: float) -> None:
        pass

    def is_lost(self) -> bool:
        return False

    def close(self, finish: bool) -> None:
        pass

    def abandon(self) -> None:
        pass


class Absent:
    """A Device that is not there: lost from the start."""

    def __init__(self, rate: int, _gain: float) -> None:
        self._rate = rate

    @property
    def rate(self) -> int:
        return self._rate

    def space(self) -> int:
        return 0

    def left(self) -> int:
        return 0

    def write(self, frames: Frames) -> None:
        pass

    def pause(self) -> None:
        pass

    def resume(self) -> None:
        pass

    def drop(self) -> None:
        pass

    def set_gain(self, gain: float) -> None:
        pass

    def is_lost(self) -> bool:
        return True

    def close(self, finish: bool) -> None:
        pass

    def abandon(self) -> None:
        pass
