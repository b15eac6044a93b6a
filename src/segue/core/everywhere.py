"""What a search finds in the whole library, whatever it is: who finds nothing in one place is told of others."""

from collections.abc import Callable, Sequence
from operator import attrgetter
from typing import TypeVar

from msgspec import Struct

from segue.core.library import Library
from segue.core.ports.shelves import AlbumTile, Catalogue
from segue.domain.query import QueryMistake
from segue.domain.text import fold

T = TypeVar("T")


class Everywhere(Struct, frozen=True):
    """How many there are of each kind."""

    tracks: int = 0
    artists: int = 0
    albums: int = 0
    genres: int = 0


def everywhere(text: str, library: Library, known: Catalogue | None) -> Everywhere:
    """The tracks that `text` asks for as a search, and what has all its words in its name, as parts of it, as far as
    that is `known`.
    """
    words, catalogue = fold(text).split(), known or Catalogue()
    return Everywhere(
        _tracks(text, library),
        len(with_words(catalogue.artists, attrgetter("key"), words)),
        len(with_words(catalogue.albums, album_words, words)),
        len(with_words(catalogue.genres, attrgetter("key"), words)),
    )


def album_words(album: AlbumTile) -> str:
    """By what an album is found."""
    return f"{album.key[0]} {album.key[1]} {album.year or ''}"


def with_words(rows: Sequence[T], key: Callable[[T], str], words: Sequence[str]) -> Sequence[T]:
    """Those that have all `words` in their keys; after the first word, few are left to be looked at."""
    for word in words:
        rows = [row for row in rows if word in key(row)]
    return rows


def _tracks(text: str, library: Library) -> int:
    try:
        return library.count(text)
    except QueryMistake:
        return 0
