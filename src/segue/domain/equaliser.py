"""A graphic equaliser: how loud each octave is, and what filters make it so."""

import cmath
import math
from collections.abc import Mapping, Sequence

from segue.domain.speech import mark

#: The centres of ten octaves, in Hz (ISO 266, exact).
CENTRES = (31.25, 62.5, 125.0, 250.0, 500.0, 1000.0, 2000.0, 4000.0, 8000.0, 16000.0)

#: By how much one may be turned up or down, in dB.
MOST = 12.0

#: For each of `CENTRES`, in dB.
Bands = tuple[float, ...]

FLAT: Bands = (0.0,) * len(CENTRES)

#: What Segue brings along, by names.
PRESETS: Mapping[str, Bands] = {
    mark("Flat"): FLAT,
    mark("More bass"): (6.0, 6.0, 4.5, 2.5, 0.5, 0.0, 0.0, 0.0, 0.0, 0.0),
    mark("Less bass"): (-8.0, -6.0, -4.0, -2.0, -0.5, 0.0, 0.0, 0.0, 0.0, 0.0),
    mark("More treble"): (0.0, 0.0, 0.0, 0.0, 0.0, 0.5, 1.5, 3.0, 4.5, 5.5),
    mark("Less treble"): (0.0, 0.0, 0.0, 0.0, 0.0, -0.5, -1.5, -3.0, -5.0, -7.0),
    mark("Voices"): (-4.0, -3.0, -1.0, 1.0, 2.5, 3.5, 3.5, 2.0, 0.0, -1.5),
    mark("Quiet hours"): (5.0, 4.0, 2.0, 0.5, -0.5, -0.5, 0.0, 1.0, 2.5, 3.5),
    mark("Small speakers"): (-9.0, -3.0, 3.5, 4.0, 2.0, 0.0, -0.5, 1.0, 2.5, 2.0),
    mark("Rock"): (4.0, 3.0, 2.0, 0.0, -1.5, -1.0, 0.5, 2.0, 3.0, 3.5),
    mark("Dance"): (5.5, 5.0, 2.5, 0.0, -1.0, -1.0, 0.0, 1.5, 2.5, 2.5),
    mark("Acoustic"): (2.5, 2.5, 2.0, 0.5, 1.0, 0.5, 1.5, 2.0, 1.5, 1.0),
    mark("Classical"): (2.0, 1.5, 1.0, 0.5, -0.5, -0.5, 0.0, 1.0, 2.0, 2.5),
}

#: An octave wide.
QUALITY = math.sqrt(2)

#: Close to half the rate a filter of this kind cannot be told from none.
_HIGHEST = 0.49

_ENOUGH = 0.001
_MOST_ROUNDS = 60


def bands(values: Sequence[float]) -> Bands:
    """Ten numbers within the bounds, whatever was stored."""
    kept = [max(-MOST, min(MOST, value)) for value in values[: len(CENTRES)]]
    return tuple(kept + [0.0] * (len(CENTRES) - len(kept)))


def filters(wished: Bands, rate: int) -> Sequence[tuple[float, float]]:
    """Centre and gain in dB of the peaking filters, one behind the other, that make the response at each centre
    what was wished, for sound of `rate`.

    Each is heard in its neighbours' octaves too, so that their gains added up would be more than was wished, by up to
    a half: what is too much is taken away in turns until it fits (cf. J. Rämö and V. Välimäki, "Accurate Cascade
    Graphic Equalizer", IEEE Signal Processing Letters 24, 2017, which solves for it by least squares).
    """
    within = [at for at, centre in enumerate(CENTRES) if centre < _HIGHEST * rate and any(wished)]
    gains = {at: wished[at] for at in within}
    for _ in range(_MOST_ROUNDS):
        made = [(CENTRES[at], gain) for at, gain in gains.items()]
        misses = {at: wished[at] - _cascade(made, CENTRES[at], rate) for at in within}
        if all(abs(miss) < _ENOUGH for miss in misses.values()):
            break
        gains = {at: gains[at] + miss * 0.7 for at, miss in misses.items()}
    return [(CENTRES[at], gain) for at, gain in gains.items() if abs(gain) >= _ENOUGH]


def response(wished: Bands, frequencies: Sequence[float], rate: int) -> Sequence[float]:
    """What becomes of each frequency, in dB."""
    made = filters(wished, rate)
    return [_cascade(made, frequency, rate) for frequency in frequencies]


def _cascade(made: Sequence[tuple[float, float]], frequency: float, rate: int) -> float:
    return sum(_peaking(centre, gain, frequency, rate) for centre, gain in made)


def _peaking(centre: float, gain: float, frequency: float, rate: int) -> float:
    """In dB: the peaking filter of R. Bristow-Johnson's "Cookbook formulae for audio EQ", which is FFmpeg's too."""
    a = 10 ** (gain / 40)
    turn = 2 * math.pi * centre / rate
    alpha = math.sin(turn) / (2 * QUALITY)
    z = cmath.exp(-2j * math.pi * min(frequency, rate / 2) / rate)
    middle = -2 * math.cos(turn) * z
    above = (1 + alpha * a) + middle + (1 - alpha * a) * z * z
    below = (1 + alpha / a) + middle + (1 - alpha / a) * z * z
    return 20 * math.log10(abs(above) / abs(below))
