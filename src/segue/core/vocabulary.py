"""What a listener may ask for by name, in the form in which it is looked up, and the words of what they type."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from copy import copy
from functools import cached_property
from types import MappingProxyType
from typing import TypeAlias

from msgspec import Struct
from msgspec.structs import replace

from segue.domain import asking_words as words
from segue.domain.asking import By, Doing, Genre, InList, On, Titled, Topic
from segue.domain.asking_words import Meaning
from segue.domain.context import Activity
from segue.domain.fitting import SLIPS_FROM
from segue.domain.genre_tree import names as genre_names
from segue.domain.text import fold

#: A word of an artist's name stands for the whole if it has so many letters.
_WORD_OF_NAME = 4

_SPLIT = re.compile(r"[^\s,;、，]+")
_EDGES = re.compile(r"^[^\w&+!]+|[^\w&+!]+$")
_QUOTED = re.compile(r'"((?:[^"]|"")*)"|“([^”]*)”')

_YEAR = re.compile(r"(?:19|20|21)\d\d")

Name: TypeAlias = Genre | By | On | InList | Doing | Titled


class Names(Struct, frozen=True):
    """What the library holds under names, that of which it holds most first; and the listener's own lists."""

    genres: tuple[str, ...] = ()
    artists: tuple[str, ...] = ()
    albums: tuple[str, ...] = ()
    playlists: tuple[str, ...] = ()
    activities: tuple[Activity, ...] = ()


class Token(Struct, frozen=True):
    """A word, folded and without the marks around it. `is_last` stands before a comma."""

    word: str
    start: int
    end: int
    is_last: bool = False
    name: str | None = None  # all that stands in quotes
    is_guess: bool = False  # a short word in the place of one with a slip


class Vocabulary:
    """All names and phrases in the form in which they are looked up. Never changes once it is made. `phrases` are
    those of another language, besides English.
    """

    def __init__(self, names: Names, phrases: Mapping[str, tuple[Meaning, ...]] = MappingProxyType({})) -> None:
        self.names = names
        self.spoken = tuple(phrases)
        self.phrases = {plain(phrase): meanings for phrase, meanings in phrases.items() if plain(phrase)}
        self._by_key: dict[str, list[Name]] = {}
        self._with_comma: set[str] = set()
        self._by_word: dict[str, list[By]] = {}
        every: list[Name] = [
            *map(Doing, names.activities),
            *map(Genre, names.genres),
            *map(By, names.artists),
            *map(InList, names.playlists),
            *map(On, names.albums),
        ]
        for name in every:
            tokens = tokens_of(name_of(name))
            key = " ".join(token.word for token in tokens)
            if not key:
                continue
            for form in {key, key.removeprefix("the ")}:
                self._by_key.setdefault(form, []).append(name)
                if any(token.is_last for token in tokens[:-1]):
                    self._with_comma.add(form)
            if isinstance(name, By) and len(tokens) > 1:
                for token in tokens:
                    if len(token.word) >= _WORD_OF_NAME and token.word not in words.PHRASES:
                        self._by_word.setdefault(token.word, []).append(name)

    def with_titles(self, titles: Iterable[str]) -> "Vocabulary":
        """The same, where tracks may be asked for by these titles too."""
        other = copy(self)
        other._by_key, other._with_comma = self._by_key.copy(), self._with_comma.copy()
        for title in titles:
            tokens = tokens_of(title)
            key = " ".join(token.word for token in tokens)
            other._by_key[key] = [*self.called(key), Titled(title)]
            if any(token.is_last for token in tokens[:-1]):
                other._with_comma.add(key)
        return other

    def called(self, key: str) -> Sequence[Name]:
        return self._by_key.get(key, ())

    def has_comma(self, key: str) -> bool:
        return key in self._with_comma

    def artists_with(self, word: str) -> Sequence[By]:
        """Those of whose names it is a word, the one with the most tracks first."""
        return self._by_word.get(word, ())

    @cached_property
    def words(self) -> Sequence[str]:
        """What a word with a slip may be meant for: words of the language, then those of which there is most."""
        names = list(self._by_key)
        parts = (word for name in (*self.phrases, *map(plain, genre_names()), *names) for word in name.split())
        return list(dict.fromkeys(word for word in (*words.WORDS, *parts, *names) if len(word) >= SLIPS_FROM))


NO_NAMES = Vocabulary(Names())


def name_of(topic: Topic) -> str:
    """What it is called, of a topic with a name."""
    match topic:
        case Genre(name) | By(name) | On(name) | Titled(name) | InList(name):
            return name
        case Doing(activity):
            return activity
        case _:
            return ""


def tokens_of(text: str) -> list[Token]:
    """The words of `text`; what stands in quotes is one."""
    found: list[Token] = []
    at = 0
    for quoted in _QUOTED.finditer(text):
        name = (quoted[1].replace('""', '"') if quoted[1] is not None else quoted[2]).strip()
        if name:
            found += _plain_tokens(text, at, quoted.start())
            found.append(Token(plain(name), quoted.start(), quoted.end(), _is_before_comma(text, quoted.end()), name))
            at = quoted.end()
    found += _plain_tokens(text, at, len(text))
    return [replace(token, is_last=token.is_last and not _is_in_date(found, at)) for at, token in enumerate(found)]


def _is_in_date(tokens: Sequence[Token], at: int) -> bool:
    """Whether a year follows a day and its month: "May 5, 2024"."""
    before, after = " ".join(token.word for token in tokens[max(0, at - 2) : at + 1]), tokens[at + 1 : at + 2]
    return bool(after) and _YEAR.fullmatch(after[0].word) is not None and words.ends_in_day(before)


def _plain_tokens(text: str, start: int, end: int) -> Iterator[Token]:
    for match in _SPLIT.finditer(text, start, end):
        word = _folded(match[0])
        if word:
            bare = [at for at in range(*match.span()) if text[at].isalnum()] or list(range(*match.span()))
            yield Token(word, bare[0], bare[-1] + 1, _is_before_comma(text, match.end()))


def plain(text: str) -> str:
    return " ".join(filter(None, map(_folded, _SPLIT.findall(text))))


def _folded(word: str) -> str:
    """Without the marks around it, unless it is made of them; "" where there is no letter or digit in it."""
    plain = _EDGES.sub("", fold(word).replace("’", "'"))
    if not any(char.isalnum() for char in word):
        return "and" if plain in ("&", "+") else ""
    return plain.rstrip("!") or plain or word


def _is_before_comma(text: str, end: int) -> bool:
    return text[end : end + 1] in (*",;、，",) or text[end - 1 : end] in (".", "?", "!", ":")
