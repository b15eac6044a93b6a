"""How players write stars into files: each kind of tag has a scale of its own, and some have several.

FMPS counts from 0 to 1 (Free Music Player Specifications), ID3's POPM in bytes, as Windows and MusicBee do, Windows
Media from 0 to 99, and a comment called RATING as whoever wrote it liked.
"""

import math
import re
from enum import Enum

from segue.domain.liking import MOST_STARS, STEP

# Whole stars as Windows writes them, halves as MediaMonkey and MusicBee do.
_POPM = {0.5: 13, 1: 1, 1.5: 54, 2: 64, 2.5: 118, 3: 128, 3.5: 186, 4: 196, 4.5: 242, 5: 255}
# A byte that stands for itself, then those of Quod Libet and Banshee, who count evenly; all else as Windows reads it.
_OF_POPM = {byte: rating for rating, byte in _POPM.items()} | {51: 1.0, 102: 2.0}
_WINDOWS_READS = ((31, 1), (95, 2), (159, 3), (223, 4), (255, 5))

_WINDOWS_MEDIA = (1, 25, 50, 75, 99)
_OF_WINDOWS_MEDIA = ((12, 1), (37, 2), (62, 3), (86, 4), (99, 5))

_NUMBER = re.compile(r"[0-9]{1,3}(?:[.,][0-9]{1,20})?", re.ASCII)


class Scale(Enum):
    """Of a comment called RATING. The value is what five stars are: Quod Libet's, foobar2000's and MusicBee's."""

    ONE = 1
    STARS = 5
    PERCENT = 100


def to_popm(rating: float) -> int:
    return _POPM[rating]


def of_popm(byte: int) -> float | None:
    """None where there is no rating."""
    if byte in _OF_POPM:
        return float(_OF_POPM[byte])
    return next((float(stars) for most, stars in _WINDOWS_READS if 0 < byte <= most), None)


def to_windows_media(rating: float) -> int:
    """Whole stars only: half a star more is one more."""
    return _WINDOWS_MEDIA[math.ceil(rating) - 1]


def of_windows_media(text: str) -> float | None:
    number = _number(text)
    return None if number is None else next((float(s) for most, s in _OF_WINDOWS_MEDIA if 0 < number <= most), None)


def to_fmps(rating: float) -> str:
    return f"{rating / MOST_STARS:g}"


def of_fmps(text: str) -> float | None:
    number = _number(text)
    return None if number is None else _stars(number * MOST_STARS)


def to_comment(rating: float, scale: Scale) -> str:
    """As RATING. foobar2000 knows whole stars only."""
    match scale:
        case Scale.ONE:
            return f"{rating / MOST_STARS:.2f}"
        case Scale.STARS:
            return str(math.ceil(rating))
        case Scale.PERCENT:
            return str(round(rating * 100 / MOST_STARS))


def of_comment(text: str) -> float | None:
    """What RATING says: a number with a point counts to 1, one up to 5 is of stars, and a larger one of 100."""
    number = _number(text)
    if number is None:
        return None
    if number <= 1 and not text.strip().isdigit():
        return _stars(number * MOST_STARS)
    return _stars(number if number <= MOST_STARS else number * MOST_STARS / 100)


def scale_of_comment(text: str, rating: float | None) -> Scale | None:
    """By which scale RATING says `text`, where the file says `rating` elsewhere; None where nobody can tell."""
    if rating is not None:
        known = [scale for scale in Scale if to_comment(rating, scale) == text.strip()]
        if len(known) == 1:
            return known[0]
    number = _number(text)
    if number is None or number == 0:
        return None
    if number < 1:
        return Scale.ONE
    if 2 <= number <= MOST_STARS:
        return Scale.STARS
    return Scale.PERCENT if 10 < number <= 100 else None


def _number(text: str) -> float | None:
    words = text.strip()
    return float(words.replace(",", ".")) if _NUMBER.fullmatch(words) else None


def _stars(rating: float) -> float | None:
    """In halves; None for none, and for what lies outside."""
    halves = math.floor(rating / STEP + 0.5)
    return halves * STEP if 0 < rating <= MOST_STARS and halves else None
