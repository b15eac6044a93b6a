"""Plays decoded sound on a thread of its own, so that a busy window is not heard."""

import time
from collections.abc import Callable
from datetime import timedelta
from functools import partial

from PySide6.QtCore import QLoggingCategory, QObject, Qt, QThread, QTimer, Signal

from segue.adapters.vlc.devices import RESERVE, Device, size_of
from segue.adapters.vlc.stream import SoundFormat, Stream
from segue.core.ports import Post, Token

# A device that goes away is told as news. Said here, since even the import of Qt Multimedia logs.
QLoggingCategory.setFilterRules("qt.multimedia.*=false")

#: How often the device is filled, in milliseconds: well within its RESERVE.
_TURN = 50

#: How often the position is told, in seconds.
_TELL_EVERY = 0.2

#: A device that has taken nothing for so long is opened anew, in seconds: Qt does not tell when a sound server has
#: gone away. A null sink lets a new stream wait for two.
_STUCK = 3.0

#: And when that does not help for so long, it does not answer.
_PATIENCE = 7.0

#: For how long a device is kept that has nothing to play: the next file is about to come. In seconds.
_KEPT = 2.0


class Speaker(QObject):
    """Plays one Stream at a time. Its methods may be called from any thread, and do not wait."""

    _asked = Signal(object)

    def __init__(
        self,
        build: Callable[[SoundFormat, float], Device],
        post: Post,
        heard: Callable[[Token, timedelta, float], None],
        over: Callable[[Token, bool], None],
    ) -> None:
        """`build` makes a device for a format, with a gain, on the speaker's thread.

        Posted: `heard` with a position and the monotonic time at which it was true; `over` at the end of a stream,
        with whether it was played, or else the device did not answer.
        """
        super().__init__()
        self._build = build
        self._post = post
        self._heard = heard
        self._over = over
        self._gain = 1.0
        self._paused = False
        self._stream: Stream | None = None
        self._device: Device | None = None
        self._position = timedelta()  # of the first byte of `_written`
        self._written = 0
        self._sent = b""  # the last of what was written, for as much as the device holds
        self._left = 0
        self._played = 0
        self._moved_at = 0.0
        self._opened_at = 0.0
        self._told_at = 0.0
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._turn)
        self._asked.connect(self._run, Qt.ConnectionType.QueuedConnection)
        self._thread = QThread()
        self._thread.setObjectName("segue-sound")
        self.moveToThread(self._thread)
        self._thread.start()

    def news(self) -> None:
        """There is sound where there was none, or an end."""
        self._asked.emit(self._turn)

    def play(self, stream: Stream) -> None:
        """Instead of what plays."""
        self._asked.emit(partial(self._begin, stream))

    def stop(self) -> None:
        self._asked.emit(partial(self._begin, None))

    def set_paused(self, paused: bool) -> None:
        self._asked.emit(partial(self._set_paused, paused))

    def set_gain(self, gain: float) -> None:
        """0 to 1, by what each sample is multiplied."""
        self._asked.emit(partial(self._set_gain, gain))

    def close(self) -> None:
        """Stop and end the thread; waits for it."""
        self._asked.emit(self._leave)
        self._thread.wait()

    # ------------------------------------------------------------ on the speaker's thread

    def _run(self, function: Callable[[], None]) -> None:
        function()

    def _begin(self, stream: Stream | None) -> None:
        is_cut_off = self._stream is not None
        self._stream, self._paused = stream, False
        self._from(timedelta())
        if self._device is not None:
            if stream is None:
                self._drop_device(finish=not is_cut_off)
            elif is_cut_off:
                self._device.drop()
        self._moved_at = time.monotonic()
        self._turn()

    def _set_paused(self, paused: bool) -> None:
        self._paused = paused
        if paused:
            self._timer.stop()
            if self._device is not None:
                self._device.pause()
        else:
            self._moved_at = time.monotonic()
            self._turn()  # first, since what the device holds may have been cut meanwhile
            if self._device is not None:
                self._device.resume()

    def _set_gain(self, gain: float) -> None:
        self._gain = gain
        if self._device is not None:
            self._device.set_gain(gain)

    def _leave(self) -> None:
        self._stream = None
        self._timer.stop()
        if self._device is not None:
            self._drop_device(finish=False)
        self._thread.quit()

    def _turn(self) -> None:
        if self._paused:
            return
        now = time.monotonic()
        wait = _TURN
        if self._stream is None:
            if self._device is None:
                return
            if now - self._moved_at > _KEPT:
                self._drop_device(finish=True)
                return
        elif self._stream.format is not None:
            wait = self._fill(self._stream, self._device_for(self._stream.format), now)
        elif self._stream.is_at_end():
            self._end(self._stream, played=True)
        self._timer.start(wait)

    def _fill(self, stream: Stream, device: Device, now: float) -> int:
        """Write what there is room for. Returns when to come again, in milliseconds."""
        lost = device.is_lost() or now - max(self._moved_at, self._opened_at) > _STUCK
        if lost:
            stream.give_back(self._sent[len(self._sent) - self._left :])
            self._written -= self._left
            self._sent, self._left = b"", 0
            self._drop_device(finish=False)
        else:
            sound, sought = stream.take(device.space())
            if sought is not None:
                if self._left:
                    device.drop()
                self._from(sought)
            device.write(sound)
            self._written += len(sound)
            self._sent = (self._sent + sound)[-size_of(device.format, RESERVE) :]
            self._left = device.left()
        played = self._written - self._left
        if played != self._played or not (lost or self._left):
            self._played, self._moved_at = played, now
        if stream.is_at_end() and not lost and not self._left:
            self._end(stream, played=True)
        elif now - self._moved_at > _PATIENCE:
            self._drop_device(finish=False)
            self._end(stream, played=False)
        elif played and now - self._told_at > _TELL_EVERY:
            self._told_at = now
            self._post(partial(self._heard, stream.token, self._position + device.format.length(played), now))
        left = round(device.format.length(self._left) / timedelta(milliseconds=1))
        return max(1, min(_TURN, left)) if stream.is_at_end() else _TURN

    def _end(self, stream: Stream, played: bool) -> None:
        self._stream = None
        self._moved_at = time.monotonic()
        self._post(partial(self._over, stream.token, played))

    def _from(self, position: timedelta) -> None:
        """What is written next is of this position, and all before it has been heard or dropped."""
        self._position = position
        self._written = self._left = self._played = 0
        self._sent = b""
        self._told_at = 0.0

    def _device_for(self, format_: SoundFormat) -> Device:
        device = self._device
        if device is not None and device.format != format_:
            self._position += device.format.length(self._written)
            self._from(self._position)
            self._drop_device(finish=True)
            device = None
        if device is None:
            device = self._device = self._build(format_, self._gain)
            self._opened_at = time.monotonic()
        return device

    def _drop_device(self, finish: bool) -> None:
        if self._device is not None:
            self._device.close(finish)
            self._device = None
