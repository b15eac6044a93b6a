"""Plays what is mixed on a thread of its own, so that a busy window is not heard."""

import threading
import time
from collections import deque
from collections.abc import Callable
from datetime import timedelta
from functools import partial
from queue import Queue

import numpy as np
from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QEventLoop, QLoggingCategory, QObject, Qt, QThread, QTimer, Signal

from segue.adapters.sound.devices import RESERVE, Device
from segue.adapters.sound.mixer import Mark, Mixer, Voice, clipped
from segue.adapters.sound.shaping import Shaper
from segue.adapters.sound.stream import CHANNELS, Frames
from segue.core.fade import FADE_STEP, Fade
from segue.core.ports.machine import Post
from segue.core.ports.playing import Token
from segue.domain.equaliser import Bands
from segue.domain.fading import Fades, Softness
from segue.domain.speech import mark

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

#: For so long sound may fail to come from a file that has begun, or is about to, in seconds.
_FILE_PATIENCE = 5.0

#: For how long a device is kept that has nothing to play: the next file is about to come. In seconds.
_KEPT = 2.0

#: What a server has taken from a device and not yet played is lost when that is closed; so much silence is, instead.
_TAIL = timedelta(seconds=0.1)

#: A thread that has not left so many seconds after it was asked to hangs.
_LEAVES_WITHIN = 5.0

#: How long a fade takes at a cut, at a pause and at a stop, in seconds, and between its steps, in milliseconds. The
#: server still holds what came before the fade for a while; cut off then, it would click.
_CUT = {Softness.OFF: 0.0, Softness.SHORT: 0.025, Softness.LONGER: 0.25}
_PAUSE = {Softness.OFF: 0.0, Softness.SHORT: 0.12, Softness.LONGER: 0.6}
_STOP = {Softness.OFF: 0.0, Softness.SHORT: 0.08, Softness.LONGER: 0.6}
_SERVER = 0.045
_STEP = 4

DEVICE_IS_SILENT = mark("The audio device does not answer.")
FILE_IS_SILENT = mark("Its disk, or the network, does not answer.")


class Begun(Struct, frozen=True):
    """A voice is heard that was not before."""

    token: Token
    duration: timedelta | None


class At(Struct, frozen=True):
    """So far the voice that is heard had come at a `time`, in monotonic seconds; its position passes at a `pace`."""

    voice: Voice
    position: timedelta
    time: float
    pace: float = 1.0

    @property
    def token(self) -> Token:
        return self.voice.token


class Over(Struct, frozen=True):
    """A voice has been heard to its end; or, in words for the listener, what kept it from that, after it had been
    `silent` for so long.
    """

    token: Token
    failure: str | None
    silent: timedelta = timedelta()


Told = Begun | At | Over


class Speaker(QObject):
    """Plays one voice after the other. Its methods may be called from any thread, and do not wait."""

    _asked = Signal(object)

    def __init__(self, build: Callable[[int, float], Device], post: Post, heard: Callable[[Told], None]) -> None:
        """`build` makes a device for a rate, with a gain, on the speaker's thread. What there is to tell is posted
        to `heard`.
        """
        super().__init__()
        self._build = build
        self._post = post
        self._heard = heard
        self._mixer = Mixer()
        self._shaper = Shaper(self._mixer)
        self._coming: list[Callable[[], None]] | None = None  # while a cut fades out, what comes after it
        self._cut_for: tuple[Voice, ...] = ()  # what is cut to, and what follows that
        self._gain = 1.0
        self._fades = Fades()
        self._fade = 1.0
        self._dim = Fade()  # what the listener has asked for, where the one above softens cuts
        self._fading: tuple[float, float, float, Callable[[], None]] | None = None
        self._paused = False
        self._device: Device | None = None
        self._rate = 0  # of the device that was built last
        self._has_tail = False
        self._marks: deque[Mark] = deque()
        self._sounding: Mark | None = None
        self._told_of: Token | None = None
        self._written = 0
        self._left = 0
        self._sent: deque[Frames] = deque()  # what was written last, for as much as the device holds
        self._again: Frames | None = None  # what a lost device had not played
        self._played = 0
        self._moved_at = 0.0
        self._opened_at = 0.0
        self._told_at = 0.0
        self._timer = QTimer(self, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(partial(self._run, self._turn))
        self._steps = QTimer(self, interval=_STEP, timerType=Qt.TimerType.PreciseTimer)
        self._steps.timeout.connect(partial(self._run, self._step))
        self._dims = QTimer(self, interval=FADE_STEP)
        self._dims.timeout.connect(partial(self._run, self._dim_on))
        self._asked.connect(self._run, Qt.ConnectionType.QueuedConnection)
        # No QThread of ours: one that hangs could not be deleted, and Qt would abort the program at its end.
        self._loop: QEventLoop | None = None
        begun: Queue[QThread] = Queue()
        self._thread = threading.Thread(target=self._live, args=(begun,), name="segue-sound", daemon=True)
        self._thread.start()
        self.moveToThread(begun.get())

    def news(self) -> None:
        """There is sound where there was none, or an end."""
        self._asked.emit(self._turn)

    def play(self, voice: Voice, paused: bool = False) -> None:
        """Instead of what plays; where it is to overlap, over its end."""
        self._asked.emit(partial(self._begin, voice, paused))

    def follow(self, voice: Voice | None) -> None:
        """When what plays has ended, without a pause."""
        self._asked.emit(partial(self._follow, voice))

    def stop(self) -> None:
        self._asked.emit(partial(self._begin, None, False))

    def set_paused(self, paused: bool) -> None:
        self._asked.emit(partial(self._set_paused, paused))

    def set_gain(self, gain: float) -> None:
        """0 to 1, by what each sample is multiplied."""
        self._asked.emit(partial(self._set_gain, gain))

    def level(self, voice: Voice, gain: float) -> None:
        """Turn a voice that plays, or is to, up or down; heard once the device has played what it holds."""
        self._asked.emit(partial(voice.level, gain))

    def set_bands(self, bands: Bands) -> None:
        """Of the equaliser; heard as late."""
        self._asked.emit(partial(self._shaper.set_bands, bands))

    def set_speed(self, speed: float) -> None:
        """With the pitch kept; heard as late."""
        self._asked.emit(partial(self._shaper.set_speed, speed))

    def set_fades(self, fades: Fades) -> None:
        """For what is asked from now on."""
        self._asked.emit(partial(self._set_fades, fades))

    def fade(self, to: float, over: timedelta) -> None:
        """To this part of the gain, as loudness is felt."""
        self._asked.emit(partial(self._fade_volume, to, over))

    def ask(self, answer: Callable[[], None]) -> None:
        """Post `answer` when the thread comes round to it."""
        self._asked.emit(partial(self._post, answer))

    def close(self) -> None:
        """Stop and end the thread; waits for it, unless it hangs."""
        self._asked.emit(self._fade_away)
        self._thread.join(_LEAVES_WITHIN)

    def abandon(self) -> None:
        """As `close`, but waits for nothing: the thread ends when what it hangs in lets it go, if ever."""
        self._asked.emit(self._leave)

    # ------------------------------------------------------------ on the speaker's thread

    def _live(self, begun: "Queue[QThread]") -> None:
        self._loop = QEventLoop()
        begun.put(QThread.currentThread())
        self._loop.exec()

    def _run(self, function: Callable[[], None]) -> None:
        """What raises leaves this in a state that nobody knows: then it answers no more, as one that hangs."""
        is_whole = False
        try:
            function()
            is_whole = True
        finally:
            if not is_whole:
                self._break_down()

    def _break_down(self) -> None:
        if self._loop is not None:
            self._loop.quit()
        for timer in (self._timer, self._steps, self._dims):
            timer.stop()
        device, self._device = self._device, None
        if device is not None:
            device.abandon()

    # ---- what is asked

    def _begin(self, voice: Voice | None, paused: bool) -> None:
        if self._coming is not None and self._fading is not None:  # of what was to come nothing was heard
            for gone in self._cut_for:
                gone.stream.cancel()
            self._coming, self._cut_for = [], _those(voice)
            self._fading = (*self._fading[:3], partial(self._cut_to, voice, paused))
            return
        sounds = self._mixer.current is not None and self._device is not None and not self._paused
        if voice is not None and voice.overlap and sounds and not paused:
            self._mixer.play(voice)
            self._turn()
        elif sounds and self._device is not None and self._device.left():
            self._coming, self._cut_for = [], _those(voice)
            seconds = _STOP[self._fades.stop] if voice is None else _CUT[self._fades.jump]
            self._fade_to(0.0, seconds, partial(self._cut_to, voice, paused))
        else:
            self._cut_to(voice, paused)

    def _cut_to(self, voice: Voice | None, paused: bool) -> None:
        coming, self._coming, self._cut_for = self._coming or [], None, ()
        was_sounding = self._mixer.current is not None
        self._mixer.play(voice)
        self._shaper.reset()
        if self._device is not None and was_sounding:
            if voice is None:
                self._drop_device(finish=False)
            else:
                self._device.drop()
        self._forget_written()
        self._paused = paused
        self._fade = 1.0
        self._stop_fade()
        self._moved_at = time.monotonic()
        self._tell_gain()
        for do in coming:
            do()
        self._turn()

    def _follow(self, voice: Voice | None) -> None:
        if self._coming is not None:
            self._coming.append(partial(self._follow, voice))
            self._cut_for += _those(voice)
        else:
            self._mixer.follow(voice)
            self._turn()

    def _set_paused(self, paused: bool) -> None:
        if self._coming is not None:
            self._coming.append(partial(self._set_paused, paused))
        elif paused and not self._paused:
            if self._device is not None and not self._device.is_lost() and self._device.left():
                self._fade_to(0.0, _PAUSE[self._fades.pause], self._hold)
            else:
                self._hold()
        elif not paused:
            if self._paused and self._device is not None:
                self._device.resume()
            self._paused = False
            self._moved_at = time.monotonic()
            self._fade_to(1.0, _PAUSE[self._fades.pause] if self._fade < 1 else 0.0, _nothing)
            self._turn()

    def _hold(self) -> None:
        self._paused = True
        self._timer.stop()
        if self._device is not None:
            self._device.pause()

    def _set_fades(self, fades: Fades) -> None:
        self._fades = fades

    def _set_gain(self, gain: float) -> None:
        self._gain = gain
        self._tell_gain()

    def _fade_volume(self, to: float, over: timedelta) -> None:
        self._dim = self._dim.to(to, over, time.monotonic())
        self._dims.start()
        self._dim_on()

    def _dim_on(self) -> None:
        if self._dim.is_over(time.monotonic()):
            self._dims.stop()
        self._tell_gain()

    def _fade_away(self) -> None:
        """And leave: broken off, the last of it would click. Nobody waits for a longer fade than that takes."""
        device = self._device
        sounds = self._mixer.current is not None and self._coming is None and not self._paused
        if sounds and device is not None and not device.is_lost() and device.left():
            self._fade_to(0.0, min(_STOP[self._fades.stop], _STOP[Softness.SHORT]), self._leave)
        else:
            self._leave()

    def _leave(self) -> None:
        if self._coming is not None:
            self._finish_fade()
        self._stop_fade()
        self._timer.stop()
        self._dims.stop()
        is_at_end = self._mixer.current is None  # the server has still to play the last of it
        self._mixer.play(None)
        self._shaper.reset()
        self._drop_device(finish=is_at_end)
        if self._loop is not None:
            self._loop.quit()

    # ---- fades: of what the device holds already

    def _fade_to(self, goal: float, seconds: float, then: Callable[[], None]) -> None:
        self._fading = self._fade, goal, seconds, then
        self._faded_since = time.monotonic()
        if seconds:
            self._steps.start()
        else:
            self._finish_fade()

    def _step(self) -> None:
        if self._fading is None:
            return
        begun, goal, seconds, _ = self._fading
        gone = time.monotonic() - self._faded_since
        if gone >= seconds + (0.0 if goal else _SERVER):
            self._finish_fade()
        else:
            self._fade = begun + (goal - begun) * min(1.0, gone / seconds)
            self._tell_gain()

    def _finish_fade(self) -> None:
        if self._fading is not None:
            _, self._fade, _, then = self._fading
            self._stop_fade()
            self._tell_gain()
            then()

    def _stop_fade(self) -> None:
        self._fading = None
        self._steps.stop()

    def _tell_gain(self) -> None:
        if self._device is not None:
            self._device.set_gain(self._level())

    def _level(self) -> float:
        return self._gain * self._fade * self._dim.at(time.monotonic()) ** 3

    # ---- filling the device

    def _turn(self) -> None:
        if self._paused:
            self._look()
            return
        now = time.monotonic()
        wait = _TURN
        current = self._mixer.current
        if current is None:
            if self._device is None:
                return
            if now - self._moved_at > _KEPT:
                self._drop_device(finish=True)
                return
        elif self._shaper.rate is not None or self._left:
            wait = self._fill(current, now)
        elif current.stream.is_at_end:
            self._end(current, current.stream.failure)
        elif not current.stream.is_live and now - self._moved_at > _FILE_PATIENCE:
            self._end(current, FILE_IS_SILENT)
        self._timer.start(wait)

    def _look(self) -> None:
        """While it is paused: whether what was asked for could be played."""
        voice = self._mixer.current
        if voice is not None and not self._left:
            if voice.stream.held:
                self._sound(voice)
            elif voice.stream.is_at_end and voice.token != self._told_of:
                self._end(voice, voice.stream.failure)

    def _fill(self, voice: Voice, now: float) -> int:
        """Write what there is room for. Returns when to come again, in milliseconds."""
        device = self._device_for(self._shaper.rate)
        is_at_work = bool(self._left) or self._again is not None
        if device.is_lost() or (is_at_work and now - max(self._moved_at, self._opened_at) > _STUCK):
            self._keep_unheard()
            device.abandon()
            self._device = None
            if now - self._moved_at > _PATIENCE:
                self._end(voice, DEVICE_IS_SILENT)
            return _TURN
        if self._again is not None:
            again, self._again = self._again, None
            self._write(device, again)
        if device.rate == self._shaper.rate:
            frames, marks = self._shaper.mix(device.space())
            self._marks.extend(replace(mark, at=mark.at + self._written) for mark in marks)
            if len(frames):
                if not self._left:
                    self._moved_at = now
                self._write(device, clipped(frames))
        self._left = device.left()
        played = self._written - self._left
        if played != self._played:
            self._played, self._moved_at = played, now
        self._tell(played, device.rate, now)
        is_over = self._shaper.is_over()
        if not self._left and self._mixer.current is not None:
            if is_over:
                self._end(self._mixer.current, self._mixer.current.stream.failure)
            elif not self._mixer.current.stream.is_live and now - self._moved_at > _FILE_PATIENCE:
                is_heard = self._mixer.current.stream.is_at_end  # then it is what follows that does not come
                self._end(self._mixer.current, None if is_heard else FILE_IS_SILENT)
        return max(1, min(_TURN, round(1000 * self._left / device.rate))) if is_over else _TURN

    def _write(self, device: Device, frames: Frames) -> None:
        device.write(frames)
        self._written += len(frames)
        self._sent.append(frames)
        reserve = max(round(RESERVE.total_seconds() * device.rate), device.left())  # it may hold more, of itself
        kept = sum(map(len, self._sent))
        while self._sent and kept - len(self._sent[0]) >= reserve:
            kept -= len(self._sent.popleft())

    def _tell(self, played: int, rate: int, now: float) -> None:
        while self._marks and self._marks[0].at < played:
            self._sounding = self._marks.popleft()
            self._sound(self._sounding.voice)
        if self._sounding is not None and now - self._told_at > _TELL_EVERY:
            self._told_at = now
            mark = self._sounding
            gone = timedelta(seconds=(played - mark.at) / rate * mark.pace)
            self._post(partial(self._heard, At(mark.voice, mark.position + gone, now, mark.pace)))

    def _sound(self, voice: Voice) -> None:
        """It is heard now."""
        self._told_at = 0.0
        if voice.token != self._told_of:
            self._post(partial(self._heard, Begun(voice.token, voice.stream.duration)))
            self._told_of = voice.token

    def _end(self, voice: Voice | None, failure: str | None) -> None:
        assert voice is not None
        self._mixer.play(None)
        self._shaper.reset()
        self._told_of = None
        self._forget_written()
        now = time.monotonic()
        silent = (
            timedelta(seconds=now - self._moved_at) if failure in (FILE_IS_SILENT, DEVICE_IS_SILENT) else timedelta()
        )
        self._moved_at = now
        self._post(partial(self._heard, Over(voice.token, failure, silent)))

    def _forget_written(self) -> None:
        """What was written is played, or dropped; its marks are of no more use."""
        self._marks.clear()
        self._sent.clear()
        self._again = self._sounding = None
        self._written = self._left = self._played = 0

    def _keep_unheard(self) -> None:
        """What the device has not played, to be played by the next."""
        unheard = np.concatenate([*self._sent]) if self._sent else None
        if unheard is not None and self._left:
            self._again = unheard[len(unheard) - min(self._left, len(unheard)) :]
            self._written -= len(self._again)
        self._sent.clear()
        self._left = 0

    def _device_for(self, rate: int | None) -> Device:
        """One for what comes next; that of what came before, as long as it has something to play."""
        device = self._device
        if device is not None and rate is not None and device.rate != rate and not self._left:
            if not self._has_tail:
                self._has_tail = True
                self._write(device, np.zeros((round(_TAIL.total_seconds() * device.rate), CHANNELS), np.float32))
            else:
                self._drop_device(finish=True)
                device = None
        if device is None:
            rate = rate or self._rate
            device = self._device = self._build(rate, self._level())
            self._rate, self._has_tail = rate, False
            self._opened_at = time.monotonic()
        return device

    def _drop_device(self, finish: bool) -> None:
        if self._device is not None:
            self._device.close(finish)
            self._device = None


def _nothing() -> None:
    pass


def _those(voice: Voice | None) -> tuple[Voice, ...]:
    return () if voice is None else (voice,)
