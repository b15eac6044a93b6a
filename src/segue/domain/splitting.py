"""Several names in one text of a tag: where one ends and the next begins."""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

from msgspec import Struct

from segue.domain.genre_tree import is_known
from segue.domain.text import fold


class Separators(Struct, frozen=True):
    """What parts names in one text. A blank at the edge of a separator stands for one or more.

    `featuring` are the words before an artist who is a guest, in any case.

    Artists are not parted at commas, ampersands, "and", "with", "vs." or "x": all of them stand in names ("Tyler,
    The Creator", "Earth, Wind & Fire", "Crosby, Stills, Nash & Young"), and nothing in the text tells which is
    which. To take two artists for one costs a line too many in a list; to take one for two puts people there who
    do not exist. A file that means several can say so, with several values.
    """

    artists: tuple[str, ...] = (";", " / ")
    genres: tuple[str, ...] = (";", " / ", "/", ",", "|")
    featuring: tuple[str, ...] = ("featuring", "feat.", "feat", "ft.", "ft")


USUAL = Separators()


def split_artists(values: Iterable[str], separators: Separators = USUAL) -> tuple[str, ...]:
    """The artists that the `values` of one tag name, in their order, each once (however it is spelt).

    Several values are several artists, as they are. One alone is parted at the separators and at `featuring`,
    also in brackets: the guest is an artist more.

    >>> split_artists(["Massive Attack (feat. Tricky); AC/DC"])
    ('Massive Attack', 'Tricky', 'AC/DC')
    """
    given = _given(values, separators.artists)
    if len(given) == 1:
        given = [
            name for part in _with_guests(given[0], separators.featuring) for name in _parts(part, separators.artists)
        ]
    return _each_once(given)


def might_be_several(text: str, separators: Separators) -> bool:
    """Whether `split_artists` may part it; to ask this of thousands is quick."""
    return bool(_pattern(separators.artists).search(text) or _featuring(separators.featuring).search(text))


def split_genres(values: Iterable[str], separators: Separators = USUAL) -> tuple[str, ...]:
    """The genres that the `values` of one tag name, in their order and spelling, each once.

    Several values are several genres, as they are. One alone is parted at the separators, but not within what
    the tree of genres knows as one.

    >>> split_genres(["Singer/Songwriter, Rock/Pop"])
    ('Singer/Songwriter', 'Rock', 'Pop')
    """
    given = _given(values, separators.genres)
    if len(given) == 1:
        given = list(_known_together(given[0], separators.genres))
    return _each_once(given)


def _given(values: Iterable[str], separators: tuple[str, ...]) -> list[str]:
    """The values that hold a name, and not just blanks and separators; each as one line."""
    return [line for value in values if _parts(line := " ".join(value.split()), separators)]


def _each_once(names: Sequence[str]) -> tuple[str, ...]:
    if len(names) < 2:
        return tuple(names)
    once: dict[str, str] = {}
    for name in names:
        once.setdefault(fold(name), name)
    return tuple(once.values())


# ---------------------------------------------------------------- separators


@lru_cache(64)
def _pattern(separators: tuple[str, ...]) -> re.Pattern[str]:
    # The longest first, so that the blanks of " / " are not left over by "/".
    patterns = [_one_pattern(text) for text in sorted(separators, key=len, reverse=True) if text.strip()]
    return re.compile("|".join(patterns) or r"(?!)")


def _one_pattern(separator: str) -> str:
    before = r"\s+" if separator[0].isspace() else ""
    after = r"\s+" if separator[-1].isspace() else ""
    return before + re.escape(separator.strip()) + after


def _parts(text: str, separators: tuple[str, ...]) -> list[str]:
    return [bare for part in _pattern(separators).split(text) if (bare := part.strip())]


#: How many parts the name of one genre may have: "Folk, World, & Country" has three.
_MOST_PARTS = 3


def _known_together(text: str, separators: tuple[str, ...]) -> Iterator[str]:
    """The parts of `text`, but those in a row that are one genre together as one."""
    spans = _spans(text, separators)
    at = 0
    while at < len(spans):
        for end in range(min(at + _MOST_PARTS, len(spans)), at, -1):
            name = text[spans[at][0] : spans[end - 1][1]]
            if end == at + 1 or is_known(name):
                yield name
                at = end
                break


def _spans(text: str, separators: tuple[str, ...]) -> list[tuple[int, int]]:
    """Where each part begins and ends, without blanks around it."""
    ends = [(match.start(), match.end()) for match in _pattern(separators).finditer(text)]
    spans = []
    start = 0
    for end, next_start in [*ends, (len(text), len(text))]:
        part = text[start:end]
        if bare := part.strip():
            first = start + len(part) - len(part.lstrip())
            spans.append((first, first + len(bare)))
        start = next_start
    return spans


# ---------------------------------------------------------------- guests


@lru_cache(64)
def _featuring(words: tuple[str, ...]) -> re.Pattern[str]:
    longest_first = sorted(filter(None, map(str.strip, words)), key=len, reverse=True)
    # "feat.Tricky" is meant to be two words, "featTricky" is one.
    patterns = [re.escape(word) + (r"\s*" if word.endswith(".") else r"\s+") for word in longest_first]
    words_pattern = "|".join(patterns) or "(?!)"
    # Behind it stands a name; not so in "Little Feat & Friends" and "Little Feat feat. Somebody".
    a_name = rf"(?![\s)\]&+,;/|])(?!$)(?![(\[]?(?:{words_pattern}))"
    return re.compile(rf"(?P<gap>[\s(\[]\s*[(\[]?\s*)(?P<word>{words_pattern}){a_name}", re.IGNORECASE)


def _with_guests(text: str, words: tuple[str, ...]) -> list[str]:
    """The artist and the guests."""
    artists = []
    start = 0
    is_bracketed = False
    for match in _featuring(words).finditer(text):
        host = text[start : match.start()]
        if not host.strip() or _is_measure(host, match["word"]):
            continue
        artists.append(_unclosed(host) if is_bracketed else host)
        start = match.end()
        is_bracketed = not match["gap"].isspace()
    return [*artists, _unclosed(text[start:]) if is_bracketed else text[start:]]


def _is_measure(host: str, word: str) -> bool:
    """Whether "ft." is feet here: "10 Ft. Ganja Plant"."""
    return word.strip().rstrip(".").lower() == "ft" and host.strip().isdigit()


def _unclosed(text: str) -> str:
    """`text` without the bracket that closes one before it; those that open in it stay."""
    depth = 0
    for at, letter in enumerate(text):
        if letter in "([":
            depth += 1
        elif letter in ")]":
            if not depth:
                return text[:at] + text[at + 1 :]
            depth -= 1
    return text
