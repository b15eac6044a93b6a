"""Folding of text, so that what a listener types finds what a tag says."""

import re
import unicodedata
from functools import cache


class _Bare(dict[int, int | str | None]):
    """What is left of each character, for `str.translate`: nothing of a diacritic. Learned as characters come."""

    def __missing__(self, code: int) -> int | None:
        left = None if unicodedata.combining(chr(code)) else code
        self[code] = left
        return left


# Letters that Unicode does not decompose, though a listener types them without their stroke.
_STROKES = {"ø": "o", "đ": "d", "ð": "d", "ł": "l", "ħ": "h", "ı": "i", "æ": "ae", "œ": "oe", "þ": "th", "’": "'"}

_BARE = _Bare({ord(letter): bare for letter, bare in _STROKES.items()})


def fold(text: str) -> str:
    """Lower case, without diacritics, with ligatures and full-width forms spelt out.

    >>> fold("Sigur Rós – Ágætis")
    'sigur ros – agaetis'
    """
    if text.isascii():  # most titles: there is nothing to take apart
        return text.lower()
    spelt_out = unicodedata.normalize("NFKD", text)  # first: "№" holds a capital that casefold does not see
    decomposed = unicodedata.normalize("NFKD", spelt_out.casefold())
    return unicodedata.normalize("NFC", decomposed.translate(_BARE))


_FIGURES = re.compile(r"(\d+)")


def natural(name: str) -> tuple[str | int, ...]:
    """What names are sorted by so that numbers count: "2 b" comes before "10 a".

    >>> sorted(["10 a", "2 b", "Ä"], key=natural)
    ['2 b', '10 a', 'Ä']
    """
    parts = _FIGURES.split(fold(name))
    return tuple(int(part) if at % 2 else part for at, part in enumerate(parts))


# Written without blanks: Han, kana, Hangul and what goes with them. And emoji: they stand right beside letters.
_EACH_A_WORD = (
    "\u2e80-\u2fdf\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"  # Han
    "\u3005-\u3007\u3021-\u3029\u3031-\u303b\U00016fe2\U00016fe3"  # iteration marks, numerals
    "\u3040-\u312f\u31a0-\u31bf\u31f0-\u31ff\U0001aff0-\U0001b16f"  # kana, bopomofo
    "\u1100-\u11ff\u3130-\u318f\ua960-\ua97f\uac00-\ud7ff"  # Hangul
    "\u2600-\u27bf\U0001f000-\U0001faff"  # signs: emoji, stars, hearts
)
# To SQLite they are no letters, but for those that are newer than its tables: each is indexed as a word of letters.
_SIGNS = "[\u2600-\u27bf\U0001f000-\U0001faff]"


@cache
def _apart() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Where a blank is missing, and the signs; made when first needed, since that takes a hundredth of the start."""
    return re.compile(rf"(?<=[{_EACH_A_WORD}])(?=\S)|(?<=\S)(?=[{_EACH_A_WORD}])"), re.compile(_SIGNS)


def searchable(text: str) -> str:
    """Folded, with blanks around each character that is a word of its own; without what a database cannot hold.

    Text is indexed in this form, and what is typed is looked for in it. NUL becomes a blank; a part of a file's name
    that is no text, a question mark; an emoji, a word; and whether it is to be drawn in colour is left out.

    >>> searchable("東京事変 Live")
    '東 京 事 変 live'
    """
    if text.isascii():
        return text.lower().replace("\0", " ")
    sound = text.encode("utf-8", "replace").decode("utf-8").replace("\0", " ")
    blank_missing, signs = _apart()
    apart = blank_missing.sub(" ", fold(sound.replace("\ufe0f", "").replace("\ufe0e", "")))
    return signs.sub(lambda sign: f"u{ord(sign[0]):x}", apart)
