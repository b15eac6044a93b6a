"""Folding of text, so that what a listener types finds what a tag says."""

import unicodedata


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
