"""The sound server's device by libpulse itself, for when Qt has lost the server."""

import ctypes
import ctypes.util
import sys
import threading
from collections import deque
from collections.abc import Callable

import numpy as np

from segue.adapters.sound.devices import RESERVE
from segue.adapters.sound.stream import CHANNELS, FRAME, Frames

#: What is given to the server at once, and how much it may hold, in seconds: between the two, Python may be late.
_CHUNK, _HELD = 0.01, 0.15

_PLAYBACK = 1
_FLOAT = 5 if sys.byteorder == "little" else 6
_AS_THE_SERVER_LIKES = 0xFFFFFFFF


class _Spec(ctypes.Structure):
    _fields_ = (("format", ctypes.c_int), ("rate", ctypes.c_uint32), ("channels", ctypes.c_uint8))


class _Buffer(ctypes.Structure):
    _fields_ = tuple((name, ctypes.c_uint32) for name in ("maxlength", "tlength", "prebuf", "minreq", "fragsize"))


class PulseDevice:
    """A Device. All calls of libpulse, which wait, are made on a thread of its own; one that never returns is left
    behind with it.
    """

    def __init__(self, rate: int, gain: float, wanted: Callable[[], str | None]) -> None:
        """Plays by the sink that is `wanted`, or where there is none of that name, or None, by the server's own; lost
        as soon as another is wanted. Raises OSError where libpulse is not installed. A server that is not there is
        found out by `is_lost`.
        """
        self._simple = _libpulse()
        self._rate = rate
        self._gain = gain
        self._wanted = wanted
        self._sink = wanted()
        self._changed = threading.Condition()
        self._blocks: deque[Frames] = deque()
        self._held = 0
        self._is_paused = self._is_closed = self._is_lost = self._is_dropped = False
        threading.Thread(target=self._play, name="segue-pulse", daemon=True).start()

    @property
    def rate(self) -> int:
        return self._rate

    def space(self) -> int:
        return max(0, round(RESERVE.total_seconds() * self._rate) - self._held)

    def left(self) -> int:
        return self._held

    def write(self, frames: Frames) -> None:
        with self._changed:
            self._blocks.append(frames)
            self._held += len(frames)
            self._changed.notify_all()

    def pause(self) -> None:
        self._is_paused = True

    def resume(self) -> None:
        with self._changed:
            self._is_paused = False
            self._changed.notify_all()

    def drop(self) -> None:
        with self._changed:
            self._blocks.clear()
            self._held = 0
            self._is_paused, self._is_dropped = False, True
            self._changed.notify_all()

    def set_gain(self, gain: float) -> None:
        self._gain = gain

    def is_lost(self) -> bool:
        return self._is_lost or self._wanted() != self._sink

    def close(self, finish: bool) -> None:
        with self._changed:
            self._is_closed = True
            if not finish:
                self._blocks.clear()
            self._is_paused = False
            self._changed.notify_all()

    def abandon(self) -> None:
        self.close(finish=False)

    # ------------------------------------------------------------ on its own thread

    def _play(self) -> None:
        spec = _Spec(_FLOAT, self._rate, CHANNELS)
        held = round(_HELD * self._rate) * FRAME
        wish = _Buffer(_AS_THE_SERVER_LIKES, held, *[_AS_THE_SERVER_LIKES] * 3)
        what = b"Music", ctypes.byref(spec), None, ctypes.byref(wish), None
        stream = None
        for sink in (None,) if self._sink is None else (self._sink.encode(), None):
            stream = stream or self._simple.pa_simple_new(None, b"Segue", _PLAYBACK, sink, *what)
        if not stream:
            self._is_lost = True
            return
        gain = self._gain
        while (frames := self._next(stream)) is not None:
            # From the last gain to the one of now, frame by frame: a step would be heard.
            rising = np.linspace(gain, self._gain, len(frames), dtype=np.float32)[:, None]
            gain = self._gain
            sound = np.ascontiguousarray(frames * rising).tobytes()
            if self._simple.pa_simple_write(stream, sound, len(sound), None) < 0:
                self._is_lost = True
                break
            with self._changed:
                self._held = max(0, self._held - len(frames)) if not self._is_dropped else self._held
        else:
            self._simple.pa_simple_drain(stream, None)
        self._simple.pa_simple_free(stream)

    def _next(self, stream: ctypes.c_void_p) -> Frames | None:
        """What is to be written now; None where nothing more will come."""
        with self._changed:
            while True:
                if self._is_dropped:
                    self._is_dropped = False
                    self._simple.pa_simple_flush(stream, None)
                if self._blocks and not self._is_paused:
                    break
                if self._is_closed:
                    return None
                self._changed.wait()
            block = self._blocks.popleft()
            chunk = round(_CHUNK * self._rate)
            if len(block) > chunk:
                self._blocks.appendleft(block[chunk:])
                block = block[:chunk]
            return block


def _libpulse() -> ctypes.CDLL:
    simple = ctypes.CDLL(ctypes.util.find_library("pulse-simple") or "libpulse-simple.so.0")
    pointer, size = ctypes.c_void_p, ctypes.c_size_t
    simple.pa_simple_new.restype = pointer
    text = ctypes.c_char_p
    simple.pa_simple_new.argtypes = [text, text, ctypes.c_int, text, text, *[pointer] * 4]
    simple.pa_simple_write.argtypes = [pointer, ctypes.c_char_p, size, pointer]
    for name in ("flush", "drain"):
        getattr(simple, f"pa_simple_{name}").argtypes = [pointer, pointer]
    simple.pa_simple_free.argtypes = [pointer]
    simple.pa_simple_free.restype = None
    return simple
