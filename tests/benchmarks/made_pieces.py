"""What a made library is of: artists, albums, tracks and their words, as uneven as those of a real one."""

import random
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from segue.domain.track import Tags

#: How many pictures there are for covers.
COVERS = 12


@dataclass(frozen=True, slots=True)
class Piece:
    """One file to be. `path` is below the library's folder; `cover` and `folder_cover` are pictures by their number,
    in the file's tags and beside it.
    """

    number: int
    path: str
    tags: Tags
    cover: int | None
    folder_cover: int | None


# Of a hundred albums. MP3 and FLAC are most of what people have.
_KINDS = {".mp3": 46, ".flac": 20, ".m4a": 13, ".opus": 8, ".ogg": 8, ".wav": 2, ".wma": 1, ".wv": 1, ".aiff": 1}
_EMBEDDED, _BESIDE = 0.4, 0.25  # of all albums: where their cover is

_GENRES = (
    *("Rock", "Pop", "Jazz", "Electronic", "Classical", "Hip-Hop", "Folk", "Metal", "Soundtrack", "Ambient", "Soul"),
    *("Blues", "Punk", "Reggae", "Country", "House", "Techno", "Indie Rock", "Post-Rock", "R&B", "Latin", "Funk"),
    *("Drum and Bass", "J-Pop", "Chanson", "Fado", "Bossa Nova", "Afrobeat", "Klezmer", "Spoken Word"),
)
_COMMON = (
    *("the", "of", "love", "in", "you", "a", "me", "my", "night", "and", "blue", "to", "song", "time", "on", "your"),
    *("heart", "live", "day", "down", "one", "world", "nocturne", "sun", "la", "girl", "de", "light", "rain", "no"),
    *("Café", "home", "dream", "black", "glass", "fire", "東京", "river", "soul", "moon", "street", "ночь", "Río"),
    *("ember", "Ålesund", "stars", "夜", "blues", "remix", "любовь", "sad", "🎷", "jam", "winter", "Sønder", "ليل"),
    *("señor", "été", "恋", "über", "golden", "🌙", "sonata", "prelude", "minor", "Straße", "şarkı", "Łódź", "사랑"),
    *("חלום", "αγάπη", "प्रेम", "รัก", "Nguyễn", "İstanbul", "ſea", "naïve", "Ǆungla", "👩‍🎤", "❤️‍🔥", "𝄞", "ﬁn", "ⅻ"),
)
# The rest are made of syllables: beginnings, vowels, ends; of how many syllables; and of how many words of a hundred.
_SCRIPTS = (
    ("bcdfghjklmnprstvw", "aoeiuöé", 1, 3, 86),
    ("бвгдклмнпрст", "аоеию", 2, 3, 5),
    ("夜空風雨星海山恋春夏音町", "の人子色木日月花", 1, 1, 6),
    ("ابسمنل", "اوير", 2, 3, 3),
)
_ENDS = ("n", "r", "s", "l", "t", "ne", "ra", "lo", "ma", "ck", "nd", "ng", "ta", "x", "go", "")


@cache
def _rare() -> list[str]:
    """Words that few tracks have, as most words of a library are."""
    chance = random.Random(2)
    words = {_rare_word(chance) for _ in range(60_000)}
    return sorted(words, key=lambda word: (chance.random(), word))


def _rare_word(chance: random.Random) -> str:
    begins, vowels, least, most, _ = chance.choices(_SCRIPTS, [script[-1] for script in _SCRIPTS])[0]
    word = "".join(chance.choice(begins) + chance.choice(vowels) for _ in range(chance.randint(least, most)))
    return word + chance.choice(_ENDS) if word.isascii() else word


def pieces(files: int, seed: int = 1) -> Iterator[Piece]:
    """So many files, artist by artist: the same for the same arguments."""
    chance = random.Random(seed)
    artists: set[str] = set()
    number = 0
    while True:
        artist = _fresh(chance, artists, 1, 2)
        genre = _GENRES[int(len(_GENRES) * chance.random() ** 2)]
        albums: set[str] = set()
        for _ in range(min(30, 1 + int(chance.expovariate(0.45)))):
            for piece in _album(chance, artist, genre, albums, number):
                if number == files:
                    return
                yield piece
                number += 1


def _album(chance: random.Random, artist: str, genre: str, known: set[str], number: int) -> Iterator[Piece]:
    name = _fresh(chance, known, 1, 3)
    suffix = chance.choices(list(_KINDS), list(_KINDS.values()))[0]
    year = 2024 - int(70 * chance.random() ** 2)
    is_compilation = chance.random() < 0.04
    genres = (genre, chance.choice(_GENRES)) if chance.random() < 0.2 else (genre,)
    discs = 2 if chance.random() < 0.06 else 1
    where, cover = chance.random(), chance.randrange(COVERS)
    folder = f"{_as_name(artist)}/{_as_name(name)} ({year})"
    for disc in range(1, discs + 1):
        for track in range(1, (1 if chance.random() < 0.08 else chance.randint(6, 17)) + 1):
            title = _words(chance, 1, 3)
            by = (_words(chance, 1, 2),) if is_compilation else (artist,)
            if chance.random() < 0.07:
                by = (*by, _words(chance, 1, 2))
            place = f"{disc}-{track:02}" if discs > 1 else f"{track:02}"
            tags = Tags(
                title,
                tuple(dict.fromkeys(by)),
                name,
                "Various Artists" if is_compilation else artist,
                tuple(dict.fromkeys(genres)),
                year,
                track,
                disc if discs > 1 else None,
            )
            yield Piece(
                number,
                f"{folder}/{place} {_as_name(title)}{suffix}",
                tags,
                cover if where < _EMBEDDED else None,
                cover if _EMBEDDED <= where < _EMBEDDED + _BESIDE and disc == track == 1 else None,
            )
            number += 1


def _fresh(chance: random.Random, known: set[str], least: int, most: int) -> str:
    """Words that are not yet among `known`, as the name of a folder either."""
    words = _words(chance, least, most)
    while _as_name(words).casefold() in known:
        words = f"{words} {_word(chance)}"
    known.add(_as_name(words).casefold())
    return words


def _words(chance: random.Random, least: int, most: int) -> str:
    words = " ".join(_word(chance) for _ in range(chance.randint(least, most)))
    return words[0].upper() + words[1:]


def _word(chance: random.Random) -> str:
    if chance.random() < 0.45:
        return _COMMON[int(len(_COMMON) * chance.random() ** 1.8)]
    rare = _rare()
    return rare[int(len(rare) * chance.random() ** 3)]


def _as_name(words: str) -> str:
    """What a file or a folder is named."""
    return words.replace("/", "-")[:60].rstrip(" .")
