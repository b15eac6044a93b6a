"""Shapes what is mixed by FFmpeg's filters: an equaliser, a speed that keeps the pitch, a limiter where it needs one.

What changes, changes without a click: filters cannot be turned while they run, so others take their place, the one
fading into the other.
"""

import math
from collections.abc import Sequence
from datetime import timedelta
from fractions import Fraction
from typing import Any

import numpy as np
from msgspec import Struct
from msgspec.structs import replace

from segue.adapters.sound.mixer import Mark, Mixer
from segue.adapters.sound.stream import CHANNELS, Frames
from segue.domain.equaliser import FLAT, QUALITY, Bands, filters

#: For how long the filters before and those after a change sound together, in seconds: as long as the lowest band
#: of the equaliser takes to ring.
_JOIN = 0.04

#: Not fewer frames are given to filters at once: they answer in blocks.
_LEAST = 1024

#: What leaves the limiter is no louder, as amplitude. It looks so far ahead, and lets go so slowly, in milliseconds.
_CEILING = 0.99
_ATTACK, _RELEASE = 5, 80

_NOTHING: Frames = np.empty((0, CHANNELS), np.float32)


class Shape(Struct, frozen=True):
    """What is done to the sound. `limits` says that it could be too loud for the device."""

    bands: Bands = FLAT
    speed: float = 1.0
    limits: bool = False

    @property
    def is_plain(self) -> bool:
        """Whether nothing is."""
        return self == _PLAIN


_PLAIN = Shape()


class Shaper:
    """What is mixed, shaped; with nothing to be done, to the last bit as it was. It belongs to one thread."""

    def __init__(self, mixer: Mixer) -> None:
        self._mixer = mixer
        self._bands = FLAT
        self._speed = 1.0
        self._was_loud = False
        self._is_fresh = True  # nothing was heard that could break off
        self._shape = _PLAIN
        self._filters: _Filters | None = None
        self._rate: int | None = None  # of what is in the filters, and of what is ready
        self._ready: Frames = _NOTHING  # shaped, and not handed out yet
        self._made: Frames = _NOTHING  # by the filters that sound now, and not joined to what was before them
        self._leaving: Frames | None = None  # the last of what was before them
        self._given = 0  # frames, to the filters that sound now
        self._joined = 0  # of what they made, those that are ready, or were

    @property
    def rate(self) -> int | None:
        """What is handed out next has so many frames a second."""
        return self._mixer.rate if self._rate is None else self._rate

    def set_bands(self, bands: Bands) -> None:
        self._bands = bands

    def set_speed(self, speed: float) -> None:
        self._speed = speed

    def reset(self) -> None:
        """Forget what was mixed and not handed out."""
        self._filters = self._rate = self._leaving = None
        self._ready = self._made = _NOTHING
        self._was_loud, self._is_fresh, self._shape = False, True, _PLAIN

    def is_over(self) -> bool:
        """Whether all of what plays has been handed out, and nothing follows."""
        return self._rate is None and self._mixer.is_over()

    def mix(self, count: int) -> tuple[Frames, list[Mark]]:
        """As the mixer's; the marks may lie behind the last frame that is handed out."""
        self._was_loud = self._was_loud or self._mixer.is_loud
        wished = Shape(self._bands, self._speed, self._was_loud or max(self._bands) > 0)
        if self._rate is None:
            if self._mixer.rate is None:
                return _NOTHING, []
            before = wished if self._is_fresh else self._shape
            if before.is_plain and wished.is_plain:
                frames, marks = self._mixer.mix(count)
                self._shape = _PLAIN
                self._is_fresh = self._is_fresh and not len(frames)
                return frames, marks
            self._begin(before, self._mixer.rate)
        marks = []
        while len(self._ready) < count and self._filters is not None:
            if self._mixer.rate not in (None, self._rate):
                self._finish(self._filters)
            elif wished != self._shape and self._leaving is None:
                if not self._change(self._filters, wished, marks):
                    break
            elif not self._go_on(self._filters, count, marks):
                break
        out, self._ready = self._ready[:count], self._ready[count:]
        self._is_fresh = self._is_fresh and not len(out)
        if not len(self._ready) and (self._filters is None or (self._shape.is_plain and self._leaving is None)):
            self._is_fresh = self._is_fresh or self._filters is None
            self._filters = self._rate = None
        return out, marks

    def _begin(self, shape: Shape, rate: int) -> "_Filters":
        self._shape, self._rate = shape, rate
        self._given = self._joined = 0
        self._filters = _Filters(shape, rate)
        return self._filters

    def _go_on(self, through: "_Filters", count: int, marks: list[Mark]) -> bool:
        """Mix some more; False where there is nothing more for now."""
        wanted = max(_LEAST, math.ceil((count - len(self._ready)) * self._shape.speed))
        frames, found = self._mixer.mix(wanted)
        if len(frames):
            marks += self._placed(found)
            self._given += len(frames)
            self._add(through.push(frames))
        elif self._mixer.is_over():
            self._finish(through)
        return len(frames) > 0

    def _finish(self, through: "_Filters") -> None:
        """All that the filters still hold is ready."""
        self._add(through.finish(), is_all=True)
        self._filters = None

    def _change(self, before: "_Filters", wished: Shape, marks: list[Mark]) -> bool:
        """Let other filters take the place of those `before`; False where nothing is there to fade over."""
        rate = before.rate
        together = round(_JOIN * rate)
        frames, found = self._mixer.mix(math.ceil(together * max(self._shape.speed, wished.speed)))
        if not len(frames):
            return False
        self._add(before.push(frames))
        self._add(before.finish())
        together = min(together, int(len(frames) / wished.speed), len(self._ready))
        cut = len(self._ready) - together
        self._ready, self._leaving = self._ready[:cut], self._ready[cut:]
        after = self._begin(wished, rate)
        again = frames[len(frames) - round(together * wished.speed) :]  # both end with the same frame of the mix
        early = len(frames) - len(again)
        marks += self._placed([replace(mark, at=mark.at - early) for mark in found])
        voice = self._mixer.current
        if voice is not None and not found:
            position = max(voice.start, voice.position - timedelta(seconds=len(again) / rate))
            marks += self._placed([Mark(0, voice, position)])
        self._given = len(again)
        self._add(after.push(again))
        return True

    def _placed(self, found: Sequence[Mark]) -> list[Mark]:
        """Marks of what the filters are about to be given, as they lie in what will have come of it."""
        speed = self._shape.speed
        before = len(self._ready) - self._joined
        return [
            replace(mark, at=max(0, before + round((self._given + mark.at) / speed)), pace=speed) for mark in found
        ]

    def _add(self, frames: Frames, is_all: bool = False) -> None:
        """What the filters made is ready, once there is enough of it to be joined to what was before."""
        self._made = np.concatenate([self._made, frames])
        leaving = self._leaving
        if leaving is not None and (len(self._made) >= len(leaving) or is_all):
            turn = np.arange(len(leaving), dtype=np.float32)[:, None] / np.float32(max(1, len(leaving)))
            over = self._made[: len(leaving)]
            joined = leaving * (1 - turn)
            joined[: len(over)] += over * turn[: len(over)]
            self._made = np.concatenate([joined, self._made[len(leaving) :]])
            self._leaving = None
        if self._leaving is None:
            self._ready = np.concatenate([self._ready, self._made])
            self._joined += len(self._made)
            self._made = _NOTHING


class _Filters:
    """One after the other, for sound of one rate. They keep some of it back until they are given more."""

    def __init__(self, shape: Shape, rate: int) -> None:
        self.rate = rate
        self._at = 0
        self._graph = None if shape.is_plain else _graph(shape, rate)

    def push(self, frames: Frames) -> Frames:
        if self._graph is None or not len(frames):  # a frame of nothing is an error to FFmpeg
            return frames
        import av

        frame = av.AudioFrame.from_ndarray(
            np.ascontiguousarray(frames, np.float32).reshape(1, -1), format="flt", layout="stereo"
        )
        frame.sample_rate, frame.pts = self.rate, self._at
        self._at += len(frames)
        self._graph.push(frame)
        return self._pull()

    def finish(self) -> Frames:
        """What they had kept back. They take nothing more."""
        if self._graph is None:
            return _NOTHING
        self._graph.push(None)
        return self._pull()

    def _pull(self) -> Frames:
        import av

        assert self._graph is not None
        made: list[Frames] = []
        while True:
            try:
                frame = self._graph.pull()
            except (av.error.BlockingIOError, av.error.EOFError):
                break
            made.append(frame.to_ndarray().reshape(-1, CHANNELS))
        return np.concatenate(made) if made else _NOTHING


def _graph(shape: Shape, rate: int) -> Any:
    """The filters that make a shape, ready to be pushed to and pulled from."""
    import av.filter  # late: it takes 50 ms and 20 MB

    graph = av.filter.Graph()
    graph.threads = 1
    wanted = [
        ("equalizer", f"f={centre}:t=q:w={QUALITY}:g={gain}:precision=f64")
        for centre, gain in filters(shape.bands, rate)
    ]
    if shape.speed != 1:
        wanted.append(("atempo", f"{shape.speed}"))
    if shape.limits:
        limiter = f"limit={_CEILING}:attack={_ATTACK}:release={_RELEASE}:level=false:latency=true"
        wanted.append(("alimiter", limiter))
    wanted.append(("aformat", "sample_fmts=flt:channel_layouts=stereo"))
    wanted.append(("abuffersink", ""))
    last = graph.add_abuffer(format="flt", sample_rate=rate, layout="stereo", time_base=Fraction(1, rate))
    for name, options in wanted:
        following = graph.add(name, options) if options else graph.add(name)
        last.link_to(following)
        last = following
    graph.configure()
    return graph
