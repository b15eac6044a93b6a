"""Makes one sound of several files: each where the last has ended, to the frame, or one fading over the other."""

from datetime import timedelta

import numpy as np
import numpy.typing as npt
from msgspec import Struct

from segue.adapters.sound.stream import CHANNELS, Frames, Stream
from segue.core.ports.playing import Token

#: What begins in the middle of a file fades in for so long, in seconds: a wave cut open clicks.
_OPENING = 0.01

#: And a gain that changes takes so long.
_TURNING = 0.05

_NOTHING: Frames = np.empty((0, CHANNELS), np.float32)


class Voice(Struct, eq=False):
    """What one file adds to the sound. `start` is where in the file its stream begins. Its `gain` is a factor of the
    amplitude; so long as `overlap`, it sounds together with what was before it.
    """

    token: Token
    stream: Stream
    start: timedelta = timedelta()
    gain: float = 1.0
    overlap: timedelta = timedelta()
    taken: int = 0
    gain_before: float = 1.0
    turned: int | None = None  # frames, since the gain is another; None once all is as loud as it says

    @property
    def position(self) -> timedelta:
        """Of the frame that is taken next."""
        rate = self.stream.rate
        return self.start if rate is None else self.start + timedelta(seconds=self.taken / rate)

    def take(self, count: int) -> Frames:
        frames = self.stream.take(count)
        if self.start and self.stream.rate is not None:
            opening = round(_OPENING * self.stream.rate)
            if self.taken < opening:
                rising = np.arange(self.taken, self.taken + len(frames), dtype=np.float32) / opening
                frames = frames * np.minimum(rising, 1, dtype=np.float32)[:, None]
        self.taken += len(frames)
        return self._levelled(frames)

    def level(self, gain: float) -> None:
        """From the next frame on it turns to another gain, too slowly to click."""
        if gain != self.gain:
            now = self.gain if self.turned is None else self.gain_before + (self.gain - self.gain_before) * self._part
            self.gain_before, self.gain, self.turned = now, gain, 0 if self.taken else None

    @property
    def _part(self) -> float:
        rate = self.stream.rate
        return 1.0 if self.turned is None or not rate else min(1.0, self.turned / (_TURNING * rate))

    def _levelled(self, frames: Frames) -> Frames:
        if self.turned is None or not self.stream.rate:
            return frames if self.gain == 1.0 else frames * np.float32(self.gain)
        part = np.arange(self.turned, self.turned + len(frames), dtype=np.float32) / (_TURNING * self.stream.rate)
        self.turned += len(frames)
        if self._part == 1.0:
            self.turned = None
        change = np.float32(self.gain - self.gain_before) * np.minimum(part, 1, dtype=np.float32)
        return np.asarray(frames * (np.float32(self.gain_before) + change)[:, None], np.float32)


class Mark(Struct, frozen=True):
    """From frame `at` of what was mixed on, `voice` is what plays; that frame is of `position` in its file, which
    passes at a `pace` from there.
    """

    at: int
    voice: Voice
    position: timedelta
    pace: float = 1.0


class Mixer:
    """What plays, what follows, and what still fades out. It belongs to one thread."""

    def __init__(self) -> None:
        self.current: Voice | None = None
        self._next: Voice | None = None
        self._leaving: Voice | None = None
        self._faded = 0  # frames, of those of the fade
        self._fade = 0
        self._is_new = False

    @property
    def rate(self) -> int | None:
        """What is mixed next has so many frames a second; None where that is not known yet."""
        return None if self.current is None else self.current.stream.rate

    @property
    def is_loud(self) -> bool:
        """Whether something is turned up, and may be louder than a device can play."""
        return any(voice is not None and voice.gain > 1 for voice in (self.current, self._next, self._leaving))

    def play(self, voice: Voice | None) -> None:
        """Now, instead of what plays, or over its end where it is to overlap."""
        self.follow(None)
        before = self.current
        if voice is not None and before is not None and voice.overlap and before.stream.rate is not None:
            self._fade_over(before, round(voice.overlap.total_seconds() * before.stream.rate))
        else:
            for gone in (before, self._leaving):
                _silence(gone)
            self._leaving = None
        self.current, self._is_new = voice, True

    def follow(self, voice: Voice | None) -> None:
        """When what plays has ended."""
        if voice is not self._next:
            _silence(self._next)
        self._next = voice

    def is_over(self) -> bool:
        """Whether all of what plays has been mixed, and nothing follows."""
        return self.current is None or (self.current.stream.is_at_end and not self._follows())

    def mix(self, count: int) -> tuple[Frames, list[Mark]]:
        """At most `count` frames of one rate: fewer where a decoder is behind, or where the rate is about to change.
        The marks count from the first of them.
        """
        mixed: list[Frames] = []
        marks: list[Mark] = []
        done = 0
        rate = self.rate
        while done < count and self.current is not None and self.rate is not None and self.rate == rate:
            block = self._block(self.current, count - done)
            voice = self.current
            if len(block):
                if self._is_new:
                    marks.append(Mark(done, voice, voice.position - timedelta(seconds=len(block) / rate)))
                    self._is_new = False
                mixed.append(block)
                done += len(block)
            elif not (voice.stream.is_at_end and self._go_on()):
                break
        if not mixed:
            return _NOTHING, marks
        return mixed[0] if len(mixed) == 1 else np.concatenate(mixed), marks

    def _block(self, voice: Voice, count: int) -> Frames:
        """What sounds next, up to where something changes."""
        if self._leaving is None and self._next is not None and self._next.overlap and voice.stream.is_complete:
            assert voice.stream.rate is not None
            fade = min(round(self._next.overlap.total_seconds() * voice.stream.rate), voice.stream.held)
            before = voice.stream.held - fade
            if before <= 0:
                if self._next.stream.rate == voice.stream.rate and self._next.stream.held:
                    self._fade_over(voice, fade)
                    self.current, self._next, self._is_new = self._next, None, True
                    return self._block(self.current, count)
            else:
                count = min(count, before)
        leaving = self._leaving
        if leaving is not None and leaving.stream.rate != voice.stream.rate:
            _silence(leaving)  # it was not open when the other began to be: as it is, it would sound out of tune
            leaving = self._leaving = None
        if leaving is None:
            return voice.take(count)
        count = min(count, voice.stream.held, self._fade - self._faded)
        block = voice.take(count)
        if len(block):
            over = leaving.take(len(block))
            # Of equal power: two pieces of music know nothing of each other's phase.
            turn = (np.arange(self._faded, self._faded + len(block), dtype=np.float32) / self._fade) * (np.pi / 2)
            block = block * np.sin(turn, dtype=np.float32)[:, None]
            block[: len(over)] += over * np.cos(turn[: len(over)], dtype=np.float32)[:, None]
            self._faded += len(block)
            if self._faded >= self._fade:
                _silence(leaving)
                self._leaving = None
        return block

    def _fade_over(self, leaving: Voice, fade: int) -> None:
        if self._leaving is not None:
            _silence(self._leaving)
        self._leaving, self._faded, self._fade = leaving, 0, max(1, fade)

    def _follows(self) -> bool:
        """What cannot be played at all does not follow: it is told of when it is asked for by itself."""
        return self._next is not None and not (self._next.stream.is_at_end and not self._next.taken)

    def _go_on(self) -> bool:
        if not self._follows() or self._next is None or self._next.stream.rate is None:
            return False
        self.current, self._next, self._is_new = self._next, None, True
        return True


def _silence(voice: Voice | None) -> None:
    if voice is not None:
        voice.stream.cancel()


def clipped(frames: Frames) -> npt.NDArray[np.float32]:
    """What a device takes: nothing above full scale, which some would turn around."""
    return np.clip(frames, -1, 1)
