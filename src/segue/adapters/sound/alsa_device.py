"""The device of a machine without a sound server, by ALSA."""

import ctypes
import ctypes.util
import sys
import threading
import time
from collections import deque
from collections.abc import Callable, Sequence
from functools import cache

import numpy as np

from segue.adapters.sound.devices import RESERVE, Device
from segue.adapters.sound.outputs import Jacks
from segue.adapters.sound.stream import CHANNELS, FRAME, Frames
from segue.core.ports.playing import Output

#: What ALSA is given at once, and how much it holds, in seconds: so long Python may be late, and so late a change of
#: the gain is heard.
_CHUNK, _HELD = 0.01, 0.1

_NAME = b"default"
_PLAYBACK, _NONBLOCK = 0, 1
_FLOAT = 14 if sys.byteorder == "little" else 15
_INTERLEAVED = 3
_RESAMPLED = 1
_PREPARED = 2


class AlsaHardware:
    """`Hardware` of which there is only what ALSA itself calls its default."""

    def __init__(self) -> None:
        """Raises OSError where libasound is not installed, or opens nothing."""
        _alsa().snd_pcm_close(_opened())

    def listen(self, changed: Callable[[], None]) -> None:
        pass

    def all(self) -> Sequence[Output]:
        return ()

    def jacks(self, output: str) -> Jacks:
        return Jacks()

    @property
    def default(self) -> str | None:
        return None

    def build(self, rate: int, gain: float, wanted: Callable[[], str | None]) -> Device:
        return AlsaDevice(rate, gain)

    def close(self) -> None:
        pass


class AlsaDevice:
    """A Device. All calls of libasound, which wait, are made on a thread of its own; one that never returns is left
    behind with it.
    """

    def __init__(self, rate: int, gain: float) -> None:
        """One that cannot be opened is lost."""
        self._alsa = _alsa()
        self._rate = rate
        self._gain = gain
        self._changed = threading.Condition()
        self._blocks: deque[Frames] = deque()
        self._held = 0
        self._behind = 0, 0.0  # frames that ALSA itself held, and when
        self._is_paused = self._is_closed = self._is_lost = self._is_dropped = False
        threading.Thread(target=self._play, name="segue-alsa", daemon=True).start()

    @property
    def rate(self) -> int:
        return self._rate

    def space(self) -> int:
        return max(0, round(RESERVE.total_seconds() * self._rate) - self._held)

    def left(self) -> int:
        behind, at = self._behind
        if not self._is_paused:
            behind -= round((time.monotonic() - at) * self._rate)
        return self._held + max(0, behind)

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
            self._held, self._behind = 0, (0, 0.0)
            self._is_paused, self._is_dropped = False, True
            self._changed.notify_all()

    def set_gain(self, gain: float) -> None:
        self._gain = gain

    def is_lost(self) -> bool:
        return self._is_lost

    def close(self, finish: bool) -> None:
        with self._changed:
            self._is_closed = True
            if not finish:
                self._blocks.clear()
                self._is_dropped = True
            self._is_paused = False
            self._changed.notify_all()

    def abandon(self) -> None:
        self.close(finish=False)

    # ------------------------------------------------------------ on its own thread

    def _play(self) -> None:
        try:
            pcm = _opened()
        except OSError:
            self._is_lost = True
            return
        told = self._alsa.snd_pcm_set_params(
            pcm, _FLOAT, _INTERLEAVED, CHANNELS, self._rate, _RESAMPLED, round(1e6 * _HELD)
        )
        self._is_lost = told < 0 or self._alsa.snd_pcm_nonblock(pcm, 0) < 0
        gain = self._gain
        while not self._is_lost and (frames := self._next(pcm)) is not None:
            # From the last gain to the one of now, frame by frame: a step would be heard.
            rising = np.linspace(gain, self._gain, len(frames), dtype=np.float32)[:, None]
            gain = self._gain
            self._put(pcm, np.ascontiguousarray(frames * rising).tobytes())
        if not self._is_lost:
            self._alsa.snd_pcm_drain(pcm)
        self._alsa.snd_pcm_close(pcm)

    def _put(self, pcm: ctypes.c_void_p, sound: bytes) -> None:
        done = 0
        while done < len(sound) and not self._is_lost:
            taken = self._alsa.snd_pcm_writei(pcm, sound[done:], (len(sound) - done) // FRAME)
            if taken >= 0:
                done += taken * FRAME
            elif self._alsa.snd_pcm_recover(pcm, taken, 1) < 0:  # it ran dry, or the machine slept; else it has gone
                self._is_lost = True
        delay = ctypes.c_long()
        self._alsa.snd_pcm_delay(pcm, ctypes.byref(delay))
        with self._changed:
            if not self._is_dropped:
                self._held = max(0, self._held - done // FRAME)
                self._behind = max(0, delay.value), time.monotonic()

    def _next(self, pcm: ctypes.c_void_p) -> Frames | None:
        """What is to be written now; None where nothing more will come."""
        with self._changed:
            while True:
                if self._is_dropped:
                    self._is_dropped = False
                    self._alsa.snd_pcm_drop(pcm)
                    self._alsa.snd_pcm_prepare(pcm)
                if self._blocks and not self._is_paused:
                    break
                if self._is_closed:
                    return None
                if self._alsa.snd_pcm_state(pcm) == _PREPARED:
                    self._alsa.snd_pcm_start(pcm)  # of itself it begins only when it is full
                self._changed.wait()
            block = self._blocks.popleft()
            chunk = round(_CHUNK * self._rate)
            if len(block) > chunk:
                self._blocks.appendleft(block[chunk:])
                block = block[:chunk]
            return block


def _opened() -> ctypes.c_void_p:
    """The default device, at once or not at all. Raises OSError."""
    pcm = ctypes.c_void_p()
    if (told := _alsa().snd_pcm_open(ctypes.byref(pcm), _NAME, _PLAYBACK, _NONBLOCK)) < 0:
        raise OSError(-told, "ALSA opens no device")
    return pcm


#: libasound prints what it misses, on every machine that has no card.
_Complaint = ctypes.CFUNCTYPE(None, ctypes.c_char_p, ctypes.c_int, ctypes.c_char_p, ctypes.c_int, ctypes.c_char_p)
_unheard = _Complaint(lambda *_: None)


@cache
def _alsa() -> ctypes.CDLL:
    """Raises OSError where it is not installed."""
    library = ctypes.CDLL(ctypes.util.find_library("asound") or "libasound.so.2")
    pcm, number = ctypes.c_void_p, ctypes.c_int
    library.snd_pcm_open.argtypes = [ctypes.POINTER(pcm), ctypes.c_char_p, number, number]
    library.snd_pcm_set_params.argtypes = [pcm, number, number, *[ctypes.c_uint] * 2, number, ctypes.c_uint]
    library.snd_pcm_writei.argtypes = [pcm, ctypes.c_char_p, ctypes.c_ulong]
    library.snd_pcm_writei.restype = ctypes.c_long
    library.snd_pcm_nonblock.argtypes = [pcm, number]
    library.snd_pcm_recover.argtypes = [pcm, number, number]
    library.snd_pcm_delay.argtypes = [pcm, ctypes.POINTER(ctypes.c_long)]
    for name in ("state", "start", "drop", "prepare", "drain", "close"):
        getattr(library, f"snd_pcm_{name}").argtypes = [pcm]
    library.snd_lib_error_set_handler.argtypes = [_Complaint]
    library.snd_lib_error_set_handler(_unheard)
    return library
