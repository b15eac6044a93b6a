"""By how much a track is turned up or down, so that one is as loud as the other: a pure decision."""

import math
from dataclasses import dataclass
from enum import Enum

from segue.domain.track import ReplayGain

#: The most by which the listener may turn everything up or down, in dB.
MOST_PREAMP = 15.0


class By(Enum):
    """What is brought to one loudness: nothing, each track, each album as a whole, or whichever of the two plays."""

    OFF = "off"
    TRACK = "track"
    ALBUM = "album"
    AUTOMATIC = "automatic"


@dataclass(frozen=True, slots=True)
class Levelling:
    """`preamp` is added to what the tags say, `untagged` takes its place where they say nothing; both in dB."""

    by: By = By.OFF
    preamp: float = 0.0
    untagged: float = 0.0


def factor(known: ReplayGain, levelling: Levelling, *, in_album: bool) -> float:
    """By what the amplitude is multiplied; `in_album` says whether the track plays among its album, in its order.

    Where the peak is known it stays within full scale. Where it is not, what is turned up may pass that.
    """
    if levelling.by is By.OFF:
        return 1.0
    of_track = known.track_gain, known.track_peak
    of_album = known.album_gain, known.album_peak or known.track_peak
    by_album = levelling.by is By.ALBUM or (levelling.by is By.AUTOMATIC and in_album)
    first, second = (of_album, of_track) if by_album else (of_track, of_album)
    gain, peak = second if first[0] is None else first
    if gain is None:
        return amplitude(levelling.untagged)
    wished = amplitude(gain + levelling.preamp)
    return wished if peak is None else min(wished, 1 / peak)


def amplitude(decibels: float) -> float:
    """The factor of the amplitude."""
    return math.exp(decibels * math.log(10) / 20) if decibels else 1.0
