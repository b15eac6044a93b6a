"""The sound of one file, on its way from the thread that decodes it to the speaker's."""

import threading
from collections import deque
from collections.abc import Callable
from datetime import timedelta

import numpy as np
import numpy.typing as npt

from segue.domain.source import Source

#: Frames × 2 channels, -1 to 1; more where a file was mastered too loud.
Frames = npt.NDArray[np.float32]

CHANNELS = 2

#: Bytes of a frame.
FRAME = 4 * CHANNELS

#: How far a decoder may run ahead.
AHEAD = timedelta(seconds=5)


class Stream:
    """Decoded sound, first in, first out: of one rate, always in stereo. Any thread may call anything."""

    def __init__(self, news: Callable[[], None], ahead: timedelta = AHEAD, *, is_live: bool = False) -> None:
        """`news` is called, on whatever thread, when sound comes where there was none, and at the end. A decoder
        that is further `ahead` than this waits. One that `is_live` may be without sound for long: whoever decodes it
        knows for how long.
        """
        self.is_live = is_live
        self._news = news
        self._ahead = ahead
        self._changed = threading.Condition()
        self._blocks: deque[Frames] = deque()
        self._held = 0
        self._rate: int | None = None
        self._duration: timedelta | None = None
        self._source: Source | None = None
        self._is_complete = False
        self._is_cancelled = False
        self._failure: str | None = None

    # ------------------------------------------------------------ whoever decodes

    def begin(self, rate: int, duration: timedelta | None, source: Source | None = None) -> None:
        """Say how many frames a second will come, how long the file is, as far as it tells, and what they come of."""
        with self._changed:
            self._rate, self._duration, self._source = rate, duration, source

    def put(self, frames: Frames, wait: bool = True) -> bool:
        """Hand on what has been decoded, once there is room. False where nobody wants it any more."""
        if not len(frames):
            return not self._is_cancelled
        with self._changed:
            assert self._rate is not None
            while wait and self.is_full and not self._is_cancelled:
                self._changed.wait()
            if self._is_cancelled:
                return False
            is_news = not self._held
            self._blocks.append(frames)
            self._held += len(frames)
        if is_news:
            self._news()
        return True

    def complete(self, failure: str | None = None) -> None:
        """Nothing more will come; with a `failure`, in words for the listener, because it cannot."""
        with self._changed:
            self._is_complete, self._failure = True, failure
        self._news()

    def wait_cancelled(self, seconds: float) -> bool:
        """Wait for so long; True as soon as nobody wants it any more."""
        with self._changed:
            return self._changed.wait_for(lambda: self._is_cancelled, seconds)

    @property
    def is_full(self) -> bool:
        return self._rate is not None and self._held > self._ahead.total_seconds() * self._rate

    @property
    def is_cancelled(self) -> bool:
        return self._is_cancelled

    # ------------------------------------------------------------ the speaker

    @property
    def rate(self) -> int | None:
        """Frames a second; None until it is known."""
        return self._rate

    @property
    def duration(self) -> timedelta | None:
        """The length of the file, where it tells one."""
        return self._duration

    @property
    def source(self) -> Source | None:
        return self._source

    @property
    def failure(self) -> str | None:
        return self._failure

    @property
    def held(self) -> int:
        """How many frames are there to take."""
        return self._held

    @property
    def is_complete(self) -> bool:
        """Whether all that will ever come is there."""
        return self._is_complete

    @property
    def is_at_end(self) -> bool:
        with self._changed:
            return self._is_complete and not self._held

    def take(self, count: int) -> Frames:
        """At most `count` frames: fewer where no more have come yet."""
        with self._changed:
            taken: list[Frames] = []
            wanted = count
            while self._blocks and wanted:
                block = self._blocks.popleft()
                if len(block) > wanted:
                    self._blocks.appendleft(block[wanted:])
                    block = block[:wanted]
                taken.append(block)
                wanted -= len(block)
            self._held -= count - wanted
            self._changed.notify_all()
        if len(taken) == 1:
            return taken[0]
        return np.concatenate(taken) if taken else np.empty((0, CHANNELS), np.float32)

    def hold(self, ahead: timedelta) -> None:
        """Let the decoder run so far ahead."""
        with self._changed:
            self._ahead = ahead
            self._changed.notify_all()

    def cancel(self) -> None:
        """Nobody listens any more: whoever decodes stops."""
        with self._changed:
            self._is_cancelled = True
            self._blocks.clear()
            self._held = 0
            self._changed.notify_all()
