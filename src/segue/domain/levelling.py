"""By how much a track is turned up or down, so that one is as loud as the other: a pure decision."""

import math
from collections.abc import Sequence
from enum import Enum

from msgspec import Struct

from segue.domain.track import ReplayGain, TrackId

#: The most by which the listener may turn everything up or down, in dB.
MOST_PREAMP = 15.0


#: ReplayGain's loudness, to which all is brought, in LUFS.
REFERENCE = -18.0

#: That of EBU R128, and of Opus.
R128_REFERENCE = -23.0

#: What is no louder, in LUFS, is silence: nothing would make it as loud as music.
SILENT = -70.0


class By(Enum):
    """What is brought to one loudness: nothing, each track, each album as a whole, or whichever of the two plays."""

    OFF = "off"
    TRACK = "track"
    ALBUM = "album"
    AUTOMATIC = "automatic"


class Levelling(Struct, frozen=True):
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


class Measured(Struct, frozen=True):
    """How loud a track is, in LUFS, and its highest amplitude; `weight` is its length, in whatever unit."""

    track: TrackId
    loudness: float
    peak: float
    weight: float


def gains(track: TrackId, album: Sequence[Measured]) -> ReplayGain:
    """What tags would say of a track, where `album` are those of its album that were measured, it among them.

    An album is as loud as the mean of the power of its tracks, by their lengths. (What is gated away as too quiet is
    that of each track, not of the album as a whole: on an album of quiet and loud tracks, some tenths of a decibel.)
    """
    heard = [its for its in album if its.loudness > SILENT]
    own = next((its for its in heard if its.track == track), None)
    if own is None:
        return ReplayGain()
    power = sum(its.weight * 10 ** (its.loudness / 10) for its in heard) / sum(its.weight for its in heard)
    return ReplayGain(
        REFERENCE - own.loudness,
        REFERENCE - 10 * math.log10(power),
        own.peak or None,
        max(its.peak for its in heard) or None,
    )


def to_r128(gain: float) -> int:
    """A gain in dB as Opus tells it: from -23 LUFS, in 256ths."""
    return round((gain + R128_REFERENCE - REFERENCE) * 256)


def amplitude(decibels: float) -> float:
    """The factor of the amplitude."""
    return math.exp(decibels * math.log(10) / 20) if decibels else 1.0
