"""The words of one tag: its texts, read as names, numbers, years, gains."""

import math
import re
from collections.abc import Callable, Mapping

from msgspec import Struct

from segue.adapters.tag_reader.clean import MANY, VERY_MANY, clean
from segue.adapters.tag_reader.places import Family
from segue.domain.rating_scales import of_comment, of_fmps, of_popm, of_windows_media

_YEAR = re.compile(r"(?<![0-9])[12][0-9]{3}")
_NUMBER = re.compile(r"\s*0*([1-9][0-9]{0,3})(?![0-9])", re.ASCII)
_DECIMAL = re.compile(
    r"\s*([+-]?)((?:[0-9]{1,9}(?:[.,][0-9]{0,20})?|[.,][0-9]{1,20})(?:e[+-]?[0-9]{1,3})?)(?![0-9])",
    re.ASCII | re.IGNORECASE,
)
_UUID = re.compile(r"(?<![0-9a-f-])[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}(?![0-9a-f-])")

# Beyond these, a number is a mistake: no scanner of loudness says more.
_LOUDEST = 64.0
_HIGHEST = 100.0
#: What ReplayGain's -18 LUFS are above the -23 LUFS of R128 (RFC 7845, 5.2.1), in dB.
_R128_TO_REPLAYGAIN = 5.0

_RATINGS: tuple[tuple[str, Callable[[str], float | None]], ...] = (
    ("fmps rating", of_fmps),
    ("bytes of a rating", lambda byte: of_popm(int(byte))),
    ("Windows' rating", of_windows_media),
    ("comment with a rating", of_comment),
)


class Words(Struct, frozen=True):
    """The texts of one tag, by where its family keeps them."""

    texts: Mapping[str, list[str]]
    family: Family

    @property
    def has_more(self) -> bool:
        """Whether there is anything besides what most files have."""
        return not self.family.more.isdisjoint(self.texts)

    def one(self, field: str) -> str:
        for text in self._all(field):
            if word := clean(text):
                return word
        return ""

    def values(self, field: str, longest: int) -> tuple[str, ...]:
        """The values of the best place that has any, at most `longest` letters each."""
        for place in self.family.places[field]:
            if texts := self.texts.get(place):
                words = filter(None, [clean(text, longest) for text in texts[:VERY_MANY]])
                if several := tuple(dict.fromkeys(words)):
                    return several[:MANY]
        return ()

    def number(self, field: str) -> int | None:
        """The first number: 3 of "3/12"."""
        for text in self._all(field):
            if match := _NUMBER.match(text):
                return int(match[1])
        return None

    def decimal(self, field: str, least: float, most: float) -> float | None:
        """The first number that begins a text and lies within these: -6.54 of "-6.54 dB"."""
        for text in self._all(field):
            if match := _DECIMAL.match(text.replace("−", "-")):
                value = float(match[1] + match[2].replace(",", "."))
                if math.isfinite(value) and least <= value <= most:
                    return value
        return None

    def year(self, field: str) -> int | None:
        for text in self._all(field):
            if match := _YEAR.search(text):
                return int(match[0])
        return None

    def rating(self) -> float | None:
        """In stars, from the best place that tells any."""
        return next((stars for place, read in _RATINGS for t in self._all(place) if (stars := read(t))), None)

    def uuid(self, field: str) -> str:
        for text in self._all(field):
            if match := _UUID.search(text.lower()):
                return match[0]
        return ""

    def gain(self, of: str) -> float | None:
        """In dB. What Opus says of itself is trusted first: ReplayGain's tags may be those of another file."""
        r128 = self.decimal(f"{of} r128", -32_768, 32_767)
        if r128 is not None and abs(gain := r128 / 256 + _R128_TO_REPLAYGAIN) <= _LOUDEST:
            return gain
        return self.decimal(f"{of} gain", -_LOUDEST, _LOUDEST)

    def peak(self, of: str) -> float | None:
        """As amplitude. A peak of 0 is silence, or was never looked for."""
        return self.decimal(f"{of} peak", 0.0, _HIGHEST) or None

    def _all(self, field: str) -> list[str]:
        return [text for place in self.family.places[field] for text in self.texts.get(place, ())]
