"""How well a name fits what is typed of it: its words, their beginnings, its initials."""

import re
from collections.abc import Callable, Sequence
from typing import TypeVar

from segue.domain.text import searchable

#: What a name is worth that fits to the letter, and one that begins so; a word in it, one begun, one within another.
EXACT, BEGUN, WORD, WORD_BEGUN, WITHIN = 2.0, 1.5, 1.0, 0.8, 0.4

#: Initials are worth as much as a word that is begun, nearly.
INITIALS = 0.7

#: Fewer letters stand within too many words to mean anything.
_WITHIN_FROM = 3

#: So many initials are read as such.
_INITIALS = range(2, 6)

#: A slip is forgiven in a word so long, one more in a longer one.
SLIPS_FROM, _TWO_FROM = 4, 8

#: In a word so long two are forgiven also where its letters and their order are so much alike (Jaro–Winkler), from
#: the first letter on; of a word that is not typed to its end, so many letters may be missing besides. Tried out with
#: 480 words of artists' names: of 3200 words that mean none of them, 17 more lead to one by this.
_ALIKE_FROM, _ALIKE, _UNTYPED = 6, 0.9, 2

#: So many words are nearest.
_NEAREST = 3

#: What is found by other words than its own is worth this part; by words with a slip, this.
_BY_OTHERS, _SLIPPED = 0.75, 0.45

_MARKS = re.compile(r"[^\w]+")
_INSIDE = re.compile(r"(?<=\w)['.](?=\w)")

T = TypeVar("T")


def key_of(name: str) -> str:
    """What `fit` looks into: the words of a name, folded, each between blanks.

    >>> key_of("Don't Stop 'Til You Get Enough")
    ' dont stop til you get enough '
    """
    plain = searchable(name)
    words = _MARKS.sub(" ", _INSIDE.sub("", plain)).strip()
    return f" {words or plain.strip()} "


def fit(typed: Sequence[str], key: str) -> float:
    """From 0, not at all, to `EXACT`: how well the words typed fit a name, by its `key_of`. All of them have to."""
    if not typed:
        return 0.0
    together = " ".join(typed)
    if key.startswith(f" {together}"):
        return EXACT if len(key) == len(together) + 2 else BEGUN
    total = 0.0
    for word in typed:
        if f" {word}" in key:
            total += WORD if f" {word} " in key else WORD_BEGUN
        elif len(word) >= _WITHIN_FROM and word in key:
            total += WITHIN
        else:
            return INITIALS if len(typed) == 1 and len(word) in _INITIALS and _initials(key).startswith(word) else 0.0
    return total / len(typed)


def _initials(key: str) -> str:
    return "".join(word[0] for word in key.split())


def nearest(word: str, known: Sequence[str]) -> Sequence[str]:
    """Words that may be meant by one with a slip, the nearest first."""
    if len(word) < SLIPS_FROM:
        return ()
    from rapidfuzz import process  # late: 40 ms, and most is spelt right
    from rapidfuzz.distance import OSA, JaroWinkler

    slips = 1 if len(word) < _TWO_FROM else 2
    near = process.extract(word, known, scorer=OSA.distance, score_cutoff=slips, limit=_NEAREST)
    if near or len(word) < _ALIKE_FROM:
        return [one for one, _, _ in near if one != word]

    def is_near(one: str) -> bool:
        is_begun = 0 < len(one) - len(word) <= _UNTYPED
        slips = min(OSA.distance(word, one), OSA.distance(word, one[: len(word)]) if is_begun else len(word))
        return one[0] == word[0] and len(one) >= len(word) - 1 and slips <= 2

    alike = process.extract(word, known, scorer=JaroWinkler.similarity, score_cutoff=_ALIKE, limit=_NEAREST)
    return [one for one, _, _ in alike if is_near(one)]


def best_fitting(
    text: str, those: Sequence[T], said: Callable[[T], str], told: Callable[[T], str]
) -> list[tuple[float, T]]:
    """Those that fit `text`, the best first, with how well: by what each is called, as it is `said`, or by all that
    is `told` of it; by words that are nearly these where none has them.
    """
    words = key_of(text).split()
    found = _by(words, those, said, told)
    if not found:
        known = sorted({word for one in those for word in key_of(told(one)).split()})
        meant = [next(iter(nearest(word, known)), word) for word in words]
        if meant != words:
            found = [(worth * _SLIPPED, one) for worth, one in _by(meant, those, said, told)]
    return found


def _by(
    words: Sequence[str], those: Sequence[T], said: Callable[[T], str], told: Callable[[T], str]
) -> list[tuple[float, T]]:
    def worth(one: T) -> float:
        return fit(words, key_of(said(one))) or _BY_OTHERS * min(1.0, fit(words, key_of(told(one))))

    found = [(its, one) for one in those if (its := worth(one))]
    found.sort(key=lambda pair: -pair[0])
    return found
