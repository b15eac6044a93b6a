"""What time it is: the machine's, or another that goes on at the same pace."""

import sys
import time
from datetime import UTC, datetime, timedelta

from segue.domain.zones import by_offset


class SystemClock:
    """The machine's clock, in the zone that the machine is in now."""

    def now(self) -> datetime:
        if sys.platform != "win32":
            # The C library reads the machine's zone once. Without this, a laptop that was taken to
            # another zone would show and log the old one's hours until the program ends.
            time.tzset()
        return by_offset(datetime.now(UTC).astimezone())

    def monotonic(self) -> float:
        return time.monotonic()


class ShiftedClock:
    """As if the program had been started at `at`; it keeps the zone (or offset) of `at`.

    `ahead` says by how much it is ahead of the machine's clock, for whoever waits by the latter.
    """

    def __init__(self, at: datetime) -> None:
        if at.tzinfo is None:
            raise ValueError("a time needs its zone")
        self._zone = at.tzinfo
        self.ahead: timedelta = at - datetime.now(UTC)

    def now(self) -> datetime:
        return by_offset((datetime.now(UTC) + self.ahead).astimezone(self._zone))

    def monotonic(self) -> float:
        return time.monotonic()
