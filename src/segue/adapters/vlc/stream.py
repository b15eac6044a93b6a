"""The sound of one playback, on its way from VLC's threads to the speaker's."""

import threading
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta

from segue.core.ports import Token

#: Bytes of a sample: 16 bits, signed, in the machine's order, channels interleaved. libVLC 3 gives nothing else.
SAMPLE = 2


@dataclass(frozen=True, slots=True)
class SoundFormat:
    """Frames a second, and samples a frame."""

    rate: int
    channels: int

    @property
    def frame(self) -> int:
        """Bytes of a frame."""
        return SAMPLE * self.channels

    def length(self, size: int) -> timedelta:
        """How long `size` bytes sound."""
        return timedelta(seconds=size / self.frame / self.rate)


class Stream:
    """Decoded sound, first in, first out. Any thread may call anything.

    VLC paces itself: it puts each buffer little more than a second before its time, so no bound is needed.
    """

    def __init__(
        self, token: Token, position: timedelta, news: Callable[[], None], end: timedelta | None = None
    ) -> None:
        """`news` is called, on whatever thread, when sound comes where there was none, and at the end.

        At `end` it is complete, whatever else is put: VLC itself stops up to a second late.
        """
        self.token = token
        self.position = position
        self._end = end
        self._put_since = 0  # bytes, since VLC was at `position`
        self._news = news
        self._lock = threading.Lock()
        self._chunks: deque[bytes] = deque()
        self._format: SoundFormat | None = None
        self._cut_to: timedelta | None = None
        self._has_sounded = False
        self._is_complete = False

    # ------------------------------------------------------------ VLC's threads

    def begin(self, format_: SoundFormat) -> None:
        with self._lock:
            self._format = format_

    def put(self, sound: bytes) -> None:
        with self._lock:
            if self._is_complete:
                return
            sound = self._until_end(sound)
            is_news = not self._chunks or self._is_complete
            if not self._has_sounded:
                # Asked before it had a decoder, VLC seeks without a cut.
                self._has_sounded, self._cut_to = True, self.position
            self._chunks.append(sound)
        if is_news:
            self._news()

    def cut(self) -> None:
        """What was put is not wanted any more: VLC has sought. What comes next is of `position`."""
        with self._lock:
            if not self._is_complete:  # else VLC tidies up behind a file that still sounds
                self._chunks.clear()
                self._cut_to = self.position
                self._put_since = 0

    def _until_end(self, sound: bytes) -> bytes:
        """What of it lies before the end; without anything behind it, that is where it is complete."""
        if self._end is not None and self._format is not None:
            frames = (self._end - self.position) * self._format.rate // timedelta(seconds=1)
            left = frames * self._format.frame - self._put_since
            if len(sound) >= left:
                sound, self._is_complete = sound[: max(0, left)], True
        self._put_since += len(sound)
        return sound

    def complete(self) -> None:
        """Nothing more will come."""
        with self._lock:
            self._is_complete = True
        self._news()

    # ------------------------------------------------------------ the engine's worker

    def seek(self, position: timedelta) -> bool:
        """Name the position that VLC is about to seek. False where nothing more will come of VLC."""
        with self._lock:
            self.position = position
            return not self._is_complete

    # ------------------------------------------------------------ the speaker

    @property
    def format(self) -> SoundFormat | None:
        """None until VLC has told it."""
        return self._format

    def take(self, size: int) -> tuple[bytes, timedelta | None]:
        """At most `size` bytes, and the position of their first, where they do not go on from what was taken before.

        They are whole frames where `size` is of whole frames.
        """
        with self._lock:
            cut_to, self._cut_to = self._cut_to, None
            taken = bytearray()
            while self._chunks and len(taken) < size:
                chunk = self._chunks.popleft()
                room = size - len(taken)
                if len(chunk) > room:
                    self._chunks.appendleft(chunk[room:])
                    chunk = chunk[:room]
                taken += chunk
            return bytes(taken), cut_to

    def give_back(self, sound: bytes) -> None:
        """What was taken last, and not heard."""
        with self._lock:
            if sound and self._cut_to is None:
                self._chunks.appendleft(sound)

    def is_at_end(self) -> bool:
        with self._lock:
            return self._is_complete and not self._chunks
