"""How loud a file is, by the standard for it, and its highest peak."""

import math
from collections.abc import Iterator, Sequence
from fractions import Fraction
from pathlib import Path
from typing import Any

import av
import av.filter
import numpy as np
import numpy.typing as npt

from segue.adapters.sound import ffmpeg
from segue.adapters.sound.stream import Frames
from segue.domain.levelling import SILENT

#: Loudness is taken of 0.4 s at a time, which begin every 0.1 s.
_STEP = 0.1
_STEPS = 4

#: What is quieter than these is no part of it: in LUFS, and in LU below the mean of what is louder than the first.
_ABSOLUTE, _RELATIVE = -70.0, -10.0


def measure(path: str) -> Sequence[float]:
    """Integrated loudness in LUFS, `SILENT` where nothing is to be heard, and the highest amplitude, 1 being full
    scale. Raises ValueError where it is too short for that, and as `ffmpeg.sound_of`.

    After ITU-R BS.1770-4, annex 1, and EBU R128: of what is played, which is stereo. So a file of one channel is as
    loud as it is by both speakers (EBU Tech 3341 leaves that open), and more channels as loud as their mix.
    """
    powers, peak = [np.empty(0)], 0.0
    filters: _Weighting | None = None
    rate = 0
    for its_rate, frames in ffmpeg.sound_of(Path(path)):
        if filters is None or its_rate != rate:
            filters, rate = _Weighting(its_rate), its_rate
        peak = max(peak, float(np.abs(frames).max(initial=0.0)))
        powers.append(filters.powers(frames))
    return _integrated(np.concatenate(powers)), peak


def _integrated(powers: npt.NDArray[np.float64]) -> float:
    """Of the power in each step."""
    if len(powers) < _STEPS:
        raise ValueError("too short")
    blocks = np.convolve(powers, np.full(_STEPS, 1 / _STEPS), "valid")
    blocks = blocks[blocks > _power(_ABSOLUTE)]
    if not len(blocks):
        return SILENT
    gate = _power(_loudness(blocks.mean()) + _RELATIVE)
    return _loudness(blocks[blocks > gate].mean())


def _loudness(power: float) -> float:
    return -0.691 + 10 * math.log10(power)


def _power(loudness: float) -> float:
    return float(10 ** ((loudness + 0.691) / 10))


class _Weighting:
    """Weights sound of one rate as ears do, and tells the power in each step of it."""

    def __init__(self, rate: int) -> None:
        self._rate = rate
        self._step = round(_STEP * rate)
        self._at = 0
        self._rest = np.empty(0)
        graph = av.filter.Graph()
        graph.threads = 1
        last = graph.add_abuffer(format="flt", sample_rate=rate, layout="stereo", time_base=Fraction(1, rate))
        for options in (_shelf(rate), _high_pass(rate)):
            following = graph.add("biquad", f"{options}:precision=f64")
            last.link_to(following)
            last = following
        sink = graph.add("abuffersink")
        last.link_to(sink)
        graph.configure()
        self._graph = graph

    def powers(self, frames: Frames) -> npt.NDArray[np.float64]:
        frame = av.AudioFrame.from_ndarray(np.ascontiguousarray(frames).reshape(1, -1), format="flt", layout="stereo")
        frame.sample_rate, frame.pts = self._rate, self._at
        self._at += len(frames)
        self._graph.push(frame)
        squares = [self._rest, *((weighted**2).sum(axis=0) for weighted in self._pull())]
        power = np.concatenate(squares)
        whole = len(power) // self._step * self._step
        self._rest = power[whole:]
        return np.asarray(power[:whole].reshape(-1, self._step).mean(axis=1))

    def _pull(self) -> Iterator[npt.NDArray[np.float64]]:
        while True:
            try:
                frame: Any = self._graph.pull()
            except (av.error.BlockingIOError, av.error.EOFError):
                return
            yield frame.to_ndarray()


def _shelf(rate: int) -> str:
    """The first filter of BS.1770, which gives its coefficients for 48 kHz only; for any rate by the analogue filter
    behind them (B. De Man, "Evaluation of implementations of the EBU R128 loudness measurement", 2018).
    """
    k, quality = math.tan(math.pi * 1681.974450955533 / rate), 0.7071752369554196
    high = 10 ** (3.999843853973347 / 20)
    middle = high**0.4996667741545416
    a0 = 1 + k / quality + k * k
    return _biquad(
        (high + middle * k / quality + k * k) / a0,
        2 * (k * k - high) / a0,
        (high - middle * k / quality + k * k) / a0,
        2 * (k * k - 1) / a0,
        (1 - k / quality + k * k) / a0,
    )


def _high_pass(rate: int) -> str:
    """The second filter."""
    k, quality = math.tan(math.pi * 38.13547087602444 / rate), 0.5003270373238773
    a0 = 1 + k / quality + k * k
    return _biquad(1, -2, 1, 2 * (k * k - 1) / a0, (1 - k / quality + k * k) / a0)


def _biquad(b0: float, b1: float, b2: float, a1: float, a2: float) -> str:
    return f"b0={b0!r}:b1={b1!r}:b2={b2!r}:a0=1:a1={a1!r}:a2={a2!r}"
