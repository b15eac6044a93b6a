"""Folding of text, so that what a listener types finds what a tag says."""

import unicodedata

# Letters that Unicode does not decompose, though a listener types them without their stroke.
_STROKES = str.maketrans(
    {"ø": "o", "đ": "d", "ð": "d", "ł": "l", "ħ": "h", "ı": "i", "æ": "ae", "œ": "oe", "þ": "th", "’": "'"}
)


def fold(text: str) -> str:
    """Lower case, without diacritics, with ligatures and full-width forms spelt out.

    >>> fold("Sigur Rós – Ágætis")
    'sigur ros – agaetis'
    """
    spelt_out = unicodedata.normalize("NFKD", text)  # first: "№" holds a capital that casefold does not see
    decomposed = unicodedata.normalize("NFKD", spelt_out.casefold())
    bare = "".join(c for c in decomposed if not unicodedata.combining(c))
    return unicodedata.normalize("NFC", bare.translate(_STROKES))
