"""The artists, genres and moods that texts name, each once, and no more than anyone means."""

from collections.abc import Iterable
from functools import lru_cache

from segue.adapters.tag_reader.clean import LONGEST, MANY
from segue.domain.genre_tree import canonical
from segue.domain.splitting import Separators, split_artists, split_genres


# Few artists and genres are in many files, and those of a folder come one after another.
@lru_cache(256)
def artists_in(values: tuple[str, ...], separators: Separators) -> tuple[str, ...]:
    return _bounded(split_artists(values, separators))


@lru_cache(256)
def genres_in(values: tuple[str, ...], separators: Separators) -> tuple[str, ...]:
    return _bounded(canonical(word) for word in split_genres(values, separators))


@lru_cache(256)
def moods_in(values: tuple[str, ...], separators: Separators) -> tuple[str, ...]:
    """As the file writes them, parted as genres are."""
    return _bounded(split_genres(values, separators))


def _bounded(names: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys([name[:LONGEST].rstrip() for name in names]))[:MANY]
