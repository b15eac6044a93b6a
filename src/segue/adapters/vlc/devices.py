"""What a speaker plays to."""

import time
from datetime import timedelta
from typing import Protocol

from segue.adapters.vlc.stream import SoundFormat

#: How much a device holds. Python may be kept from running for some tens of milliseconds, and is not missed.
RESERVE = timedelta(seconds=0.5)


class Device(Protocol):
    """Plays what is written, at once and in its order. All sizes are in bytes. It belongs to one thread."""

    @property
    def format(self) -> SoundFormat: ...

    def space(self) -> int:
        """How much can be written now."""

    def left(self) -> int:
        """How much of what was written has not been played."""

    def write(self, sound: bytes) -> None: ...

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


class NoDevice:
    """Takes sound at the pace at which a device would play it."""

    def __init__(self, format_: SoundFormat, gain: float) -> None:
        self._format = format_
        self._size = size_of(format_, RESERVE)
        self._held = 0
        self._at: float | None = time.monotonic()

    @property
    def format(self) -> SoundFormat:
        return self._format

    def space(self) -> int:
        return self._size - self.left()

    def left(self) -> int:
        if self._at is not None:
            now = time.monotonic()
            played = int((now - self._at) * self._format.rate) * self._format.frame
            if played >= self._held:
                self._held, self._at = 0, now
            elif played:
                self._held -= played
                self._at += played / self._format.frame / self._format.rate
        return self._held

    def write(self, sound: bytes) -> None:
        self.left()
        self._held += len(sound)

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


def size_of(format_: SoundFormat, length: timedelta) -> int:
    return round(length.total_seconds() * format_.rate) * format_.frame
