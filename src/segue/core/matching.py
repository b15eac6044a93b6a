"""Which track of the library a song from elsewhere is. A wrong match is worse than none.

A song is looked for among what is by its artist. It is a track if both are called the same when all is taken from
their titles that says nothing of the recording (guests, remasters, editions), and if they are the same version: live,
remix, demo. What is live is told by the album too. A slip of the pen inside a long word is forgiven, nothing else.
"""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import timedelta
from functools import lru_cache

from msgspec import Struct, field
from rapidfuzz import process
from rapidfuzz.distance import OSA, Levenshtein

from segue.domain.elsewhere import Song
from segue.domain.text import fold
from segue.domain.track import TrackId


class LibrarySong(Struct, frozen=True):
    """What has to be known of a track. `there` says that its file is not missing."""

    track: TrackId
    artists: tuple[str, ...]
    album_artist: str
    title: str
    album: str
    genres: tuple[str, ...] = ()
    there: bool = True
    length: timedelta | None = None


class Title(Struct, frozen=True):
    """What a title says: `core` without blanks and signs, `words` with them apart; `version` is empty for the song
    itself, and else tells live, remix and the like, each with its own words.
    """

    core: str
    words: tuple[str, ...]
    version: frozenset[tuple[str, str]] = frozenset()

    @property
    def is_live(self) -> bool:
        return any(kind == "live" for kind, _ in self.version)

    @property
    def says_where(self) -> str:
        """Where and when it is live, as far as it says so."""
        return next((said for kind, said in self.version if kind == "live"), "")

    def is_same_version(self, other: "Title") -> bool:
        """Two that are live may be the same where one does not say where."""
        both_say = bool(self.says_where and other.says_where)
        return self.is_same_but_for_live(other) and not (both_say and self.says_where != other.says_where)

    def is_same_but_for_live(self, other: "Title") -> bool:
        ours, theirs = ({part for part in title.version if part[0] != "live"} for title in (self, other))
        return ours == theirs


# ---------------------------------------------------------------- names

_APOSTROPHES = str.maketrans(dict.fromkeys("'’‘ʼ′`´", ""))
_AND = re.compile(r"(?:(?<=\s)|^)(?:and|und|et|y|e)(?=\s)|[&+]")
_WORDS = re.compile(r"\w+")
_THE = re.compile(r"^the\s+(?=\S)|,\s*the$")

#: By what several artists are told apart, and guests from whom they are guests of.
_GUESTS = re.compile(r"[\s(\[]+(?:feat(?:uring)?|ft|w/|with)[.\s]\s*.*$", re.IGNORECASE)
_SEVERAL = re.compile(
    r"\s*(?:[,;/&+|、]|\s(?:and|und|et|y|x|vs\.?|with|feat\.?|featuring|ft\.?)\s)\s*", re.IGNORECASE
)


@lru_cache(1 << 14)
def artist_key(name: str) -> str:
    """The same for all spellings of one artist: without case, accents, signs and "The"."""
    folded = _THE.sub("", fold(name).translate(_APOSTROPHES).strip())
    return _letters(_AND.sub(" ", folded)) or "".join(fold(name).split())


@lru_cache(1 << 14)
def artist_keys(artist: str) -> tuple[str, ...]:
    """The artist as it is named, and without guests."""
    names = artist, _GUESTS.sub("", artist)
    return tuple(dict.fromkeys(filter(None, map(artist_key, names))))


@lru_cache(1 << 14)
def part_keys(artist: str) -> tuple[str, ...]:
    """Each of several artists that are named in one text; () where it is one."""
    parts = tuple(dict.fromkeys(filter(None, map(artist_key, _SEVERAL.split(artist)))))
    return parts if len(parts) > 1 else ()


def _letters(folded: str) -> str:
    return "".join(_WORDS.findall(folded)).replace("_", "")


# ---------------------------------------------------------------- titles

_BRACKET = re.compile(r"\s*[(\[{]([^()\[\]{}]*)[)\]}]\s*$")
_DASH = re.compile(r"\s+[-–—−‐‑~]\s+(?=\S)")
_GUEST_PART = re.compile(r"^(?:feat(?:uring)?|ft|w/|with)[.\s]\s*\S")
_BARE_GUESTS = re.compile(r"\s+(?:feat|ft|featuring)\b[.\s]\s*\S.*$")

_YEAR = r"(?:19|20)\d\d"
#: Says nothing of the recording, or what every copy of it may say.
_SAYS_NOTHING = re.compile(
    rf"""^(?:the\s+)?(?:
        (?:\d+th|\d+\s+year)?\s*(?:{_YEAR}\s*)?(?:digital(?:ly)?\s+|newly\s+|24\s?bit\s+)*
            re-?master(?:ed|s)?(?:\s+(?:version|edition|album\s+version|stereo|mono|{_YEAR}))*(?:\s+in\s+{_YEAR})?
      | (?:{_YEAR}\s+)?(?:mono|stereo)(?:\s+(?:version|mix))?(?:\s*[/,]?\s*{_YEAR}\s+remaster(?:ed)?)?
      | (?:album|lp|original|original\s+album|explicit|clean|main|official)\s+version | explicit | clean
      | (?:super\s+|limited\s+)?(?:deluxe|expanded|special|collector'?s?|anniversary|bonus|legacy|complete)
            (?:\s+(?:edition|version|track|album))*
      | \d+(?:th|st|nd|rd)?\s+anniversary(?:\s+\w+)* | bonus\s+track\s+\w+
      | official\s+(?:music\s+)?(?:video|audio|lyric\s+video|visuali[sz]er) | (?:lyric|music)\s+video | audio
      | original\s+mix | {_YEAR} | from\s+.+ | .*\b(?:soundtrack|ost)\b.*
    )$""",
    re.VERBOSE,
)

#: Is another recording, or another cut of one. The first that fits names it.
_VERSIONS = tuple(
    (kind, re.compile(pattern))
    for kind, pattern in (
        ("live", r"\b(?:live|unplugged|in concert|en vivo|en directo|ao vivo|en concert|dal vivo)\b"),
        ("remix", r"\b(?:remix(?:ed)?|rmx|mix|rework(?:ed)?|bootleg|mashup|re-?edit|dub|vip|flip)\b"),
        ("edit", r"\b(?:edit|radio|single|short|extended|long|full length|7\"|12\"|7 inch|12 inch|interlude)\b"),
        ("acoustic", r"\b(?:acoustic|piano|orchestral|symphonic|stripped|strings?|solo)\b"),
        ("demo", r"\b(?:demos?|outtakes?|rehearsal|rough|early|home recording|sketch|work tape)\b"),
        ("instrumental", r"\b(?:instrumental|karaoke|backing track|a ?cappella|acapella)\b"),
        ("session", r"\b(?:sessions?|peel|kexp|bbc|npr|tiny desk|spotify singles|daytrotter)\b"),
        ("take", r"\b(?:take|takes|alternat(?:iv)?e|alt)\b"),
        ("again", r"\b(?:re-?record(?:ed|ing)|version|cover|revisited|reprise|tribute|medley|remake|redux)\b"),
        ("pace", r"\b(?:sped up|slowed|nightcore|8d|reverb)\b"),
    )
)
_LIVE_ALBUM = re.compile(
    r"\blive\s+(?:at|in|from|on|@|aus|im|a|en|version|\d)|^live\W*$|[\s(\[:,-]live\W*$|\bunplugged\b|\bin concert\b"
    r"|\ben vivo\b|\ben directo\b|\bao vivo\b|\bdal vivo\b"
)
#: One word, written in two ways.
_SPELT = {"pt": "part", "pts": "parts", "vol": "volume", "no": "number", "nr": "number", "versus": "vs"}
_NUMBER = re.compile(r"\d|^[ivxlc]+$")


@lru_cache(4096)
def title_of(text: str) -> Title:
    """What a title says.

    >>> title_of("Heroes (feat. Nobody) - 2017 Remaster").core
    'heroes'
    """
    rest = fold(text).translate(_APOSTROPHES).strip()
    version: set[tuple[str, str]] = set()
    while True:
        before = rest
        if (bracket := _BRACKET.search(rest)) is not None and bracket.start() > 0:
            said, kept = bracket[1].strip(), rest[: bracket.start()]
        elif len(parts := _DASH.split(rest)) > 1:
            said, kept = parts[-1].strip(), rest[: rest.rindex(parts[-1])].rstrip(" -–—−‐‑~")
        else:
            break
        if not kept:
            break
        if not said or _SAYS_NOTHING.match(said) or _GUEST_PART.match(said):
            rest = kept
        elif (kind := next((kind for kind, sign in _VERSIONS if sign.search(said)), None)) is not None:
            sign = dict(_VERSIONS)[kind]
            # Of several of one kind each counts; what a remaster says beside it does not.
            said = re.sub(rf"\b(?:{_YEAR}\s+)?re-?master(?:ed)?(?:\s+{_YEAR})?\b", "", said)
            version.add((kind, _letters(sign.sub(" ", said)) if kind == "live" else _letters(said)))
            rest = kept
        if rest == before:
            break
    rest = _BARE_GUESTS.sub("", rest)
    words = tuple(_SPELT.get(word, word) for word in _WORDS.findall(_AND.sub(" ", rest)))
    core = "".join(words).replace("_", "") or "".join(rest.split())
    return Title(core, words, _one_of_each(version) if version else _NO_VERSION)


_NO_VERSION: frozenset[tuple[str, str]] = frozenset()


def _one_of_each(version: set[tuple[str, str]]) -> frozenset[tuple[str, str]]:
    joined: dict[str, list[str]] = {}
    for kind, said in sorted(version):
        joined.setdefault(kind, []).append(said)
    return frozenset((kind, "".join(said)) for kind, said in joined.items())


@lru_cache(4096)
def album_key(name: str) -> str:
    """The same for all editions of an album, but for what is live."""
    return f"{title_of(name).core}{' live' if is_live(name) else ''}"


def song_key(artist: str, title: str) -> str:
    """The same for one song as two services call it: the artist without guests, and what the title says."""
    its = title_of(title)
    alone = artist_key(_GUESTS.sub("", artist)) or artist_key(artist)
    version = " ".join(sorted(f"{kind} {said}" for kind, said in its.version))
    return f"{alone}\n{its.core}\n{version}"


def is_slip(one: Sequence[str], other: Sequence[str]) -> bool:
    """Whether two titles, as words, differ by one slip of the pen: inside of one long word, and in no number.

    Where a word begins or ends, a letter more is another word ("Angel", "Angels").
    """
    if len(one) != len(other):
        return False
    different = [(a, b) for a, b in zip(one, other, strict=True) if a != b]
    if len(different) != 1:
        return False
    a, b = different[0]
    if min(len(a), len(b)) < 6 or _NUMBER.search(a) or _NUMBER.search(b) or a[0] != b[0] or a[-1] != b[-1]:
        return False
    if OSA.distance(a, b, score_cutoff=1) != 1 or ("ii" in a + b and a.replace("i", "") == b.replace("i", "")):
        return False  # the latter: "PartII", "PartIII"
    is_replaced = len(a) == len(b) and Levenshtein.distance(a, b) == 1
    return not is_replaced or len(a) >= 8


# ---------------------------------------------------------------- the library

#: Names nobody.
_VARIOUS = {artist_key(name) for name in ("Various Artists", "Various", "VA", "Soundtrack", "Unknown Artist")}

_Called = tuple[LibrarySong, Title]


class _Block(Struct):
    """What is by one artist; what the titles say is found out when first asked for."""

    songs: list[LibrarySong] = field(default_factory=list)
    _by_core: dict[str, list[_Called]] | None = None

    def by_core(self) -> dict[str, list[_Called]]:
        if self._by_core is None:
            self._by_core = {}
            for song in self.songs:
                title = title_of(song.title)
                self._by_core.setdefault(title.core, []).append((song, title))
        return self._by_core


class Matcher:
    """Knows the library by its artists, and by those of them that share a name with others."""

    def __init__(self, library: Iterable[LibrarySong]) -> None:
        self._artists: dict[str, _Block] = {}
        self._parts: dict[str, _Block] = {}
        self._genres: dict[str, Counter[str]] = {}
        self._slips: dict[str, str | None] = {}
        self._long_names: list[str] | None = None
        for song in library:
            names = (*song.artists, ", ".join(song.artists), song.album_artist)
            keys = dict.fromkeys(key for name in names for key in artist_keys(name) if key not in _VARIOUS)
            for key in keys or ("",):
                self._artists.setdefault(key, _Block()).songs.append(song)
                if song.genres:
                    self._genres.setdefault(key, Counter()).update(song.genres)
            for key in dict.fromkeys(key for name in names for key in part_keys(name)):
                if key not in keys:
                    self._parts.setdefault(key, _Block()).songs.append(song)

    def track(self, song: Song, length: timedelta | None = None) -> TrackId | None:
        """The track that `song` is; None where none is, or where nobody can tell which.

        With `length` it is a track about as long; of several, the nearest.
        """
        title = title_of(song.title)
        if not title.core:
            return None
        own = artist_keys(song.artist) or ("",)
        for key in own:
            if (block := self._artists.get(key)) is not None:
                found = _best(song, title, block.by_core().get(title.core) or _slips(title, block), length)
                if found is not None:
                    return found
        # Only a part of the name is the same, or it is alike: then the title must be the same, and say enough.
        near = self._near(own[0])
        blocks = [self._artists.get(key) for key in (*part_keys(song.artist), *((near,) if near else ()))]
        blocks += [self._parts.get(key) for key in own]
        for block in filter(None, blocks):
            same = block.by_core().get(title.core, ())
            if len(title.core) < _TELLING:
                same = [(known, its) for known, its in same if _is_on(known, album_key(song.album))]
            found = _best(song, title, same, length)
            if found is not None:
                return found
        return None

    def let_go(self) -> None:
        """Of the library, artist by artist: as a whole it would hold all threads for a quarter of a second."""
        for some in (self._parts, self._artists, self._genres):
            while some:
                some.popitem()

    def genres(self, artist: str) -> tuple[str, ...]:
        """The genre that the library's tracks of `artist` have most often; () where they have none."""
        for key in (*artist_keys(artist), *part_keys(artist)):
            if counts := self._genres.get(key):
                return (min(counts, key=lambda genre: (-counts[genre], genre)),)
        return ()

    def _near(self, key: str) -> str | None:
        """The one artist of the library whose name differs by a slip of the pen."""
        if len(key) < _LONG_NAME or key in self._artists:
            return None
        if key not in self._slips:
            if self._long_names is None:
                self._long_names = [name for name in self._artists if len(name) >= _LONG_NAME]
            near = process.extract(key, self._long_names, scorer=OSA.distance, score_cutoff=1, limit=None)
            names = [name for name, _, _ in near if is_slip((key,), (name,))]
            self._slips[key] = names[0] if len(names) == 1 else None
        return self._slips[key]


#: A title of so many letters tells one song of an artist from others of other artists.
_TELLING = 6

_LONG_NAME = 8


def _slips(title: Title, block: _Block) -> Sequence[_Called]:
    """What is called so but for a slip of the pen, if that is one song."""
    if len(title.core) < 6:
        return ()
    cores = block.by_core()
    near = process.extract(title.core, cores.keys(), scorer=OSA.distance, score_cutoff=1, limit=None)
    slips = [called for core, _, _ in near for called in cores[core] if is_slip(title.words, called[1].words)]
    return slips if len({its.core for _, its in slips}) == 1 else ()


def _best(song: Song, title: Title, same: Sequence[_Called], length: timedelta | None) -> TrackId | None:
    """Of tracks that are called the same, the one of the same version, on the same album if there is one."""
    album = album_key(song.album)
    is_live_album = is_live(song.album)
    fitting = [called for called in same if _fits(title, album, is_live_album, *called)]
    if length is not None:
        fitting = [called for called in fitting if _apart(called[0], length) <= _SAME_LENGTH]
    some = [called for called in fitting if _is_on(called[0], album)]
    if not some and title.is_live:
        # Live in several places, of which nobody says which, is nowhere.
        there = [called for called in fitting if called[1].version == title.version and title.says_where]
        some = there or fitting
        if not there and len({album_key(known.album) for known, _ in some}) > 1:
            return None
    some = some or fitting
    if not some:
        return None
    return min((not known.there, _apart(known, length), known.track) for known, _ in some)[2]


#: Two files of one recording differ by no more: by silence at the ends, or by a fade.
_SAME_LENGTH = timedelta(seconds=10)


def _apart(known: LibrarySong, length: timedelta | None) -> timedelta:
    """By how much its length differs from `length`, as far as both are known."""
    return timedelta() if length is None or known.length is None else abs(known.length - length)


def _fits(title: Title, album: str, is_live_album: bool, known: LibrarySong, its: Title) -> bool:
    """Whether one may be the other. What is on a live album need not say that it is live."""
    on_album = _is_on(known, album)
    if title.is_live and its.is_live:
        says_enough = title.version == its.version and title.says_where
        return title.is_same_version(its) and bool(says_enough or on_album or not album or not known.album)
    if not title.is_same_but_for_live(its):
        return False
    if title.is_live:
        return is_live(known.album) and (on_album or not album)
    if its.is_live:
        return on_album
    return on_album or not (is_live_album or is_live(known.album))


def _is_on(known: LibrarySong, album: str) -> bool:
    return bool(album) and album_key(known.album) == album


@lru_cache(4096)
def is_live(album: str) -> bool:
    """Whether an album says that it was played before people."""
    return bool(_LIVE_ALBUM.search(fold(album)))
