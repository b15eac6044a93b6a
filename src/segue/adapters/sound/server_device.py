"""The devices of a system by Qt: where no server speaks as PulseAudio does. To import it raises ImportError where Qt
Multimedia misses a library.
"""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QIODevice
from PySide6.QtMultimedia import QAudioDevice, QAudioFormat, QAudioSink, QMediaDevices, QtAudio

from segue.adapters.sound.devices import RESERVE, Absent, Device
from segue.adapters.sound.outputs import Jacks
from segue.adapters.sound.stream import CHANNELS, FRAME, Frames
from segue.core.ports.playing import Output

#: Sinks that stood still. What is asked of one whose server has gone may end the whole program.
_left_alone: list[QAudioSink] = []


class QtHardware:
    """`Hardware` that Qt knows."""

    def __init__(self, is_there: Callable[[], bool]) -> None:
        """Where it `is_there` no more, Qt would wait, or end the program."""
        self._is_there = is_there
        self._devices = QMediaDevices()
        self._changed: Callable[[], None] = _nothing
        self._default = _id(self._devices.defaultAudioOutput())
        self._devices.audioOutputsChanged.connect(self._look)

    def listen(self, changed: Callable[[], None]) -> None:
        self._changed = changed

    def all(self) -> Sequence[Output]:
        return [Output(_id(it), it.description()) for it in self._devices.audioOutputs()]

    def jacks(self, output: str) -> Jacks:
        """Qt does not know of any."""
        return Jacks()

    @property
    def default(self) -> str | None:
        return self._default

    def build(self, rate: int, gain: float, wanted: Callable[[], str | None]) -> Device:
        if not self._is_there():
            return Absent(rate, gain)

        def now() -> str | None:
            return wanted() or self._default

        by = now()
        found = (it for it in QMediaDevices.audioOutputs() if _id(it) == by)
        return ServerDevice(rate, gain, next(found, QMediaDevices.defaultAudioOutput()), lambda: now() == by)

    def close(self) -> None:
        pass

    def _look(self) -> None:
        self._default = _id(self._devices.defaultAudioOutput())
        self._changed()


class ServerDevice:
    """A Device of the system. It is lost as soon as it is no longer wanted."""

    def __init__(self, rate: int, gain: float, output: QAudioDevice, is_wanted: Callable[[], bool]) -> None:
        self._rate = rate
        self._is_wanted = is_wanted
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
        return not self._is_wanted() or self._into is None or self._sink.state() == QtAudio.State.StoppedState

    def close(self, finish: bool) -> None:
        if finish:
            self._sink.stop()
        else:
            self._sink.reset()

    def abandon(self) -> None:
        if self._is_wanted():
            self._sink.setVolume(0)  # nothing else: it may come to itself
            _left_alone.append(self._sink)
        else:
            self.close(finish=False)


def _nothing() -> None:
    pass


def _id(device: QAudioDevice) -> str:
    return bytes(device.id().data()).decode(errors="replace")
