"""What a search finds in the whole library, whatever it is: who finds nothing in one place is told of others."""

from msgspec import Struct

from segue.core.library import Library
from segue.core.ports.shelves import AlbumTile, Catalogue
from segue.domain.query import QueryMistake
from segue.domain.text import fold


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
        sum(has_words(artist.key, words) for artist in catalogue.artists),
        sum(has_words(album_words(album), words) for album in catalogue.albums),
        sum(has_words(genre.key, words) for genre in catalogue.genres),
    )


def album_words(album: AlbumTile) -> str:
    """By what an album is found."""
    return f"{album.key[0]} {album.key[1]} {album.year or ''}"


def has_words(key: str, words: list[str]) -> bool:
    return all(word in key for word in words)


def _tracks(text: str, library: Library) -> int:
    try:
        return library.count(text)
    except QueryMistake:
        return 0
