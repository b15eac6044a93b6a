"""The sound server's device. To import it raises ImportError where Qt Multimedia misses a library."""

import os
from collections.abc import Callable

from PySide6.QtCore import QIODevice
from PySide6.QtMultimedia import QAudioDevice, QAudioFormat, QAudioSink, QtAudio

from segue.adapters.sound.devices import RESERVE
from segue.adapters.sound.stream import CHANNELS, FRAME, Frames

# Qt asks PulseAudio for a buffer of 17 ms, which runs dry at once on a machine that does anything else; of this
# wish, which libpulse itself obeys, 45 ms come true. What stands there already is the listener's own wish.
os.environ.setdefault("PULSE_LATENCY_MSEC", "60")


#: Sinks that stood still. Once a server has been away for three seconds, Qt has given it up for good, and the next
#: sink ends the whole program by an assertion of libpulse; so does what is asked of such a sink.
_left_alone: list[QAudioSink] = []


def is_spent() -> bool:
    """Whether Qt has lost the sound server, and no ServerDevice may be made any more."""
    return bool(_left_alone)


class ServerDevice:
    """A Device of PulseAudio or PipeWire; elsewhere, of the system. It is lost as soon as another is wanted."""

    def __init__(
        self, rate: int, gain: float, output: QAudioDevice, wanted: Callable[[], QAudioDevice | None]
    ) -> None:
        self._rate = rate
        self._output = output
        self._wanted = wanted
        sound = QAudioFormat()
        sound.setSampleFormat(QAudioFormat.SampleFormat.Float)
        sound.setSampleRate(rate)
        sound.setChannelCount(CHANNELS)
        self._sink = QAudioSink(output, sound)
        self._sink.setBufferSize(round(RESERVE.total_seconds() * rate) * FRAME)
        self._sink.setVolume(gain)
        self._into: QIODevice | None = self._sink.start()

    @property
    def rate(self) -> int:
        return self._rate

    def space(self) -> int:
        return 0 if self.is_lost() else self._sink.bytesFree() // FRAME

    def left(self) -> int:
        return 0 if self.is_lost() else (self._sink.bufferSize() - self._sink.bytesFree()) // FRAME

    def write(self, frames: Frames) -> None:
        if self._into is not None:
            self._into.write(frames.tobytes())

    def pause(self) -> None:
        self._sink.suspend()

    def resume(self) -> None:
        if self._sink.state() == QtAudio.State.SuspendedState:
            self._sink.resume()

    def drop(self) -> None:
        self._sink.reset()
        self._into = self._sink.start()

    def set_gain(self, gain: float) -> None:
        self._sink.setVolume(gain)

    def is_lost(self) -> bool:
        is_other = self._wanted() is not self._output
        return is_other or self._into is None or self._sink.state() == QtAudio.State.StoppedState

    def close(self, finish: bool) -> None:
        if finish:
            self._sink.stop()
        else:
            self._sink.reset()

    def abandon(self) -> None:
        if self._wanted() in (None, self._output):
            self._sink.setVolume(0)  # nothing else: it may come to itself
            _left_alone.append(self._sink)
        else:
            self.close(finish=False)
