"""How long a piece of work will still take, told by how fast it has gone so far."""

from collections.abc import Callable
from datetime import timedelta

#: What it does at first says little of the rest.
_TELLS_AFTER = timedelta(seconds=5)


class TimeLeft:
    def __init__(self, monotonic: Callable[[], float]) -> None:
        self._monotonic = monotonic
        self._began: tuple[float, float] | None = None

    def at(self, share: float) -> timedelta | None:
        """What is left where so much of it is done, from 0 to 1; None where that cannot be told yet."""
        now = self._monotonic()
        if self._began is None or share < self._began[1]:  # another one
            self._began = now, share
        since, first = self._began
        took, done = timedelta(seconds=now - since), share - first
        return None if took < _TELLS_AFTER or not done else took * ((1 - share) / done)
