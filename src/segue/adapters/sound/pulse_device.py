"""The sound server's device by libpulse itself: it holds half a second, and what it holds can still be turned."""

import ctypes
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import timedelta

import numpy as np
import numpy.typing as npt

from segue.adapters.sound import libpulse as pulse
from segue.adapters.sound.devices import RESERVE
from segue.adapters.sound.stream import CHANNELS, FRAME, Frames

#: What the server hands on to the device at once, in seconds. So long what was written cannot be changed any more;
#: a little longer, since what the server tells of that is old by then.
_AT_ONCE, _GONE = 0.015, 0.03

#: A gain that changes takes so long, in seconds: a step would be heard.
_TURNING = 0.006

#: Who fills this and was late by more than half of RESERVE may be late by more: then so much is held, in seconds, and
#: for so long after the last time.
_MOST, _CALM = 2.0, 60.0

#: PipeWire plays nothing of the last part of what it has, where that does not fill a turn of its own: with no more
#: than this left, so much silence is put behind it; in seconds.
_LAST, _TAIL = 0.05, 0.1

#: Where the server is, is asked for every 50 ms, and taken to go on from there for so long, in seconds.
_TRUE_FOR = 0.4

#: For so long the last of it may take to be played once it is due, in seconds.
_PATIENCE = 3.0

_Gains = npt.NDArray[np.float32]


class PulseDevice:
    """A Device. All that is not yet heard stands in the server, so that neither Python nor this program has to be on
    time; what changes the gain writes it anew. Nothing here waits for the server.
    """

    def __init__(self, rate: int, gain: float, wanted: Callable[[], str | None]) -> None:
        """Plays by the sink that is `wanted`, or where there is none of that name, or None, by the server's own; lost
        as soon as another is wanted. Raises OSError where libpulse is not installed. A server that is not there is
        found out by `is_lost`.
        """
        self._pulse = pulse.libpulse()
        self._rate = rate
        self._gain = gain
        self._wanted = wanted
        self._sink = wanted()
        # As they were given, and by what each was multiplied: the last of what was written, so much as may be left.
        self._frames: Frames = np.empty((0, CHANNELS), np.float32)
        self._gains: _Gains = np.empty(0, np.float32)
        self._tail = 0  # frames of silence behind them
        self._ends_at: float | None = None  # when what the device itself still holds is played
        self._is_paused = self._is_failed = False
        self._looked_at: float | None = None
        self._late_at: float | None = None
        self._stream: int | None = None  # once it takes sound
        self._drained = threading.Event()
        # libpulse calls these on its own thread, with its lock held.
        self._on_context = pulse.Notified(self._context_changed)
        self._on_stream = pulse.Notified(self._stream_changed)
        self._on_drained = pulse.Done(lambda *_: self._drained.set())
        self._opening: int | None = None
        self._loop = self._pulse.pa_threaded_mainloop_new()
        self._context = self._pulse.pa_context_new(self._pulse.pa_threaded_mainloop_get_api(self._loop), b"Segue")
        self._pulse.pa_context_set_state_callback(self._context, self._on_context, None)
        if self._pulse.pa_context_connect(self._context, None, pulse.NO_AUTOSPAWN, None) < 0:
            self._is_failed = True
        self._pulse.pa_threaded_mainloop_start(self._loop)

    @property
    def rate(self) -> int:
        return self._rate

    def space(self) -> int:
        now = time.monotonic()
        if self._looked_at is not None and now - self._looked_at > RESERVE.total_seconds() / 2:
            self._late_at = now
        self._looked_at = now
        is_calm = self._late_at is None or now - self._late_at > _CALM
        return max(0, round((RESERVE.total_seconds() if is_calm else _MOST) * self._rate) - self.left())

    def left(self) -> int:
        with self._locked():
            return self._left()

    def write(self, frames: Frames) -> None:
        if not len(frames):
            return
        with self._locked():
            left = self._left()
            before = self._gains[-1] if left else self._gain
            gains = self._turned(before, len(frames))
            self._frames = np.concatenate([self._frames[len(self._frames) - left :], frames])
            self._gains = np.concatenate([self._gains[len(self._gains) - left :], gains])
            self._tail, self._ends_at = 0, None
            # Where nothing is left the server has read on, in silence: what came behind that would be dropped.
            self._send(len(frames), back=0, whence=pulse.RELATIVE if left else pulse.RELATIVE_ON_READ)

    def pause(self) -> None:
        self._cork(True)

    def resume(self) -> None:
        self._cork(False)

    def drop(self) -> None:
        with self._locked():
            self._frames, self._gains = self._frames[:0], self._gains[:0]
            self._tail, self._ends_at = 0, None
            if self._stream is not None:
                self._begin(self._pulse.pa_stream_flush(self._stream, None, None))
        self._cork(False)

    def set_gain(self, gain: float) -> None:
        if gain == self._gain:
            return
        self._gain = gain
        with self._locked():
            late = 0 if self._stream is None else round(_GONE * self._rate)
            anew = self._left() - late
            if anew > 0:
                at = len(self._gains) - anew
                self._gains[at:] = self._turned(self._gains[max(0, at - 1)], anew)
                self._send(anew, back=anew + self._tail)
                self._tail = 0

    def is_lost(self) -> bool:
        return self._is_failed or self._wanted() != self._sink

    def close(self, finish: bool) -> None:
        # No daemon: libpulse ends the program where a thread has died with its lock.
        threading.Thread(target=self._end, args=(finish,), name="segue-pulse", daemon=False).start()

    def abandon(self) -> None:
        self.close(finish=False)

    # ------------------------------------------------------------ with the lock held

    def _left(self) -> int:
        held = len(self._frames)
        stream = self._stream
        if stream is None or not held:
            return held
        self._begin(self._pulse.pa_stream_update_timing_info(stream, None, None))
        told = self._pulse.pa_stream_get_timing_info(stream)
        if not told or told.contents.write_index_corrupt or told.contents.read_index_corrupt:
            return held  # the server has not told yet
        timing = told.contents
        queued: int = (timing.write_index - timing.read_index) // FRAME - self._tail
        if queued <= _LAST * self._rate and not self._tail and not self._is_paused:
            self._put_tail()
        seconds = queued / self._rate
        # A server that tells nothing more stands still, and then so does this.
        age = min(max(0.0, time.time() - timing.seconds - timing.microseconds / 1e6), _TRUE_FOR)
        behind = timing.sink_usec / 1e6 - age
        if seconds <= 0 and not self._is_paused:
            # Nothing follows what the device has. Its latency is told as before, though what it plays is silence.
            now = time.monotonic()
            if self._ends_at is None:
                self._ends_at = now + seconds + behind
            seconds = self._ends_at - now
        elif timing.playing:
            seconds += behind
        return max(0, min(held, int(seconds * self._rate)))

    def _turned(self, before: float, count: int) -> _Gains:
        """From a gain to the one of now, and on."""
        gains = np.full(count, self._gain, np.float32)
        turning = min(count, round(_TURNING * self._rate))
        gains[:turning] = np.linspace(before, self._gain, turning, dtype=np.float32)
        return gains

    def _send(self, count: int, back: int, whence: int = pulse.RELATIVE) -> None:
        """The last `count` frames, from where the last but `back` were written, or where the server reads next."""
        if self._stream is None or not count:
            return
        at = len(self._frames) - count
        sound = np.ascontiguousarray(self._frames[at:] * self._gains[at:, None]).tobytes()
        if self._pulse.pa_stream_write(self._stream, sound, len(sound), None, -back * FRAME, whence) < 0:
            self._is_failed = True

    def _put_tail(self) -> None:
        self._tail = round(_TAIL * self._rate)
        silence = bytes(self._tail * FRAME)
        self._pulse.pa_stream_write(self._stream, silence, len(silence), None, 0, pulse.RELATIVE)

    def _begin(self, operation: int | None) -> None:
        if operation:
            self._pulse.pa_operation_unref(operation)

    # ------------------------------------------------------------ the lock

    @contextmanager
    def _locked(self) -> Iterator[None]:
        self._pulse.pa_threaded_mainloop_lock(self._loop)
        try:
            yield
        finally:
            self._pulse.pa_threaded_mainloop_unlock(self._loop)

    def _cork(self, is_paused: bool) -> None:
        with self._locked():
            self._looked_at = None  # nobody fills it meanwhile
            if is_paused != self._is_paused:
                self._is_paused, self._ends_at = is_paused, None
                if self._stream is not None:
                    self._begin(self._pulse.pa_stream_cork(self._stream, int(is_paused), None, None))

    def _end(self, finish: bool) -> None:
        """On a thread of its own, since it waits."""
        if finish and self._stream is not None and not self.is_lost():
            with self._locked():
                self._begin(self._pulse.pa_stream_drain(self._stream, self._on_drained, None))
            self._drained.wait((RESERVE + timedelta(seconds=_PATIENCE)).total_seconds())
        with self._locked():
            stream = self._stream or self._opening
            if stream is not None:
                self._pulse.pa_stream_disconnect(stream)
                self._pulse.pa_stream_unref(stream)
            self._pulse.pa_context_disconnect(self._context)
            self._pulse.pa_context_unref(self._context)
        self._pulse.pa_threaded_mainloop_stop(self._loop)
        self._pulse.pa_threaded_mainloop_free(self._loop)

    # ------------------------------------------------------------ on the thread of libpulse

    def _context_changed(self, context: int, _data: int) -> None:
        state = self._pulse.pa_context_get_state(context)
        if state == pulse.READY:
            self._open(self._sink)
        elif state in (pulse.FAILED, pulse.TERMINATED):
            self._is_failed = True

    def _open(self, sink: str | None) -> None:
        self._opens_by = sink
        spec = pulse.Spec(pulse.FLOAT, self._rate, CHANNELS)
        held = round(RESERVE.total_seconds() * self._rate) * FRAME
        at_once = round(_AT_ONCE * self._rate) * FRAME
        wish = pulse.Buffer(pulse.AS_THE_SERVER_LIKES, held, FRAME, at_once, pulse.AS_THE_SERVER_LIKES)
        flags = pulse.AUTO_TIMING_UPDATE | pulse.EARLY_REQUESTS
        self._opening = self._pulse.pa_stream_new(self._context, b"Music", ctypes.byref(spec), None)
        self._pulse.pa_stream_set_state_callback(self._opening, self._on_stream, None)
        name = None if sink is None else sink.encode()
        self._pulse.pa_stream_connect_playback(self._opening, name, ctypes.byref(wish), flags, None, None)

    def _stream_changed(self, stream: int, _data: int) -> None:
        state = self._pulse.pa_stream_get_state(stream)
        if state == pulse.STREAM_READY:
            self._stream = self._opening
            if self._is_paused:
                self._begin(self._pulse.pa_stream_cork(self._stream, 1, None, None))
            self._send(len(self._frames), back=0, whence=pulse.RELATIVE_ON_READ)
        elif state == pulse.STREAM_FAILED:
            if self._stream is None and self._opens_by is not None:
                self._pulse.pa_stream_unref(self._opening)
                self._open(None)
            else:
                self._is_failed = True
