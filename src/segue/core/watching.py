"""When what changes on the disk is looked at."""

from datetime import timedelta

from segue.core.library import Library
from segue.core.ports.files import FolderWatch
from segue.core.ports.machine import Alarms, Clock
from segue.core.scanning import ScanReport

#: Changes are looked at when none has come for so long: a file that is being copied is not read.
SETTLES = timedelta(seconds=2)

#: And when they never end, after so long.
AT_LAST = timedelta(seconds=30)

#: A scan that was not asked for is not begun before so many times its own length has passed since the last.
RESTS = 10

#: A laptop may sleep meanwhile.
_LATE = timedelta(days=7)


class Watching:
    """Scans when the folders have changed."""

    def __init__(self, library: Library, watch: FolderWatch, alarms: Alarms, clock: Clock) -> None:
        self._library = library
        self._watch = watch
        self._alarms = alarms
        self._clock = clock
        self._first: float | None = None  # when the change came that has not been looked at, by the steady clock
        self._last = 0.0
        self._scanned_at = 0.0
        self._scan_took = 0.0
        self._is_to_begin = False
        library.scanned.connect(self._note)
        library.folders_changed.connect(lambda _: self.begin())

    def begin(self) -> None:
        """Watch the folders that there are now; once a scan that runs is over, since both keep threads busy."""
        self._is_to_begin = self._library.is_scanning
        if not self._is_to_begin:
            self._watch.watch(self._library.folders, self._touched)

    def _touched(self) -> None:
        self._last = self._clock.monotonic()
        if self._first is None:
            self._first = self._last
            self._look_in(SETTLES)

    def _look_in(self, time: timedelta) -> None:
        self._alarms.at("settle", self._clock.now() + time, self._look, _LATE)

    def _look(self) -> None:
        if self._first is None:
            return
        now = self._clock.monotonic()
        has_settled = now - self._last >= SETTLES.total_seconds() or now - self._first >= AT_LAST.total_seconds()
        has_rested = now - self._scanned_at >= RESTS * self._scan_took
        if not (has_settled and has_rested) or self._library.is_scanning:
            self._look_in(SETTLES)
            return
        self._first = None
        self._library.scan()

    def _note(self, report: ScanReport) -> None:
        self._scanned_at, self._scan_took = self._clock.monotonic(), report.seconds
        if self._is_to_begin:
            self.begin()
            if not report.cancelled:  # who stopped it wants no other
                self._touched()  # what has changed since it was scanned has not been told
