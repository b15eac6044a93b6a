"""Reads what a listener asks for in words: what of it is understood, where it was said, and what was not."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import product
from operator import attrgetter

from msgspec import Struct
from msgspec.structs import replace

from segue.core.vocabulary import Name, Token, Vocabulary, name_of, plain, tokens_of
from segue.domain import asking_words as words
from segue.domain.asking import (
    CAN_BE_LEFT_OUT,
    Asked,
    By,
    Calendar,
    Doing,
    During,
    Energy,
    For,
    From,
    Genre,
    InList,
    InYear,
    Known,
    Like,
    Many,
    On,
    OnDays,
    Piece,
    Place,
    Question,
    Titled,
    Topic,
    Understood,
    Wanted,
    Wish,
    tidied,
)
from segue.domain.asking_words import Mark, Meaning, SomeYear, SomeYears, Wanting
from segue.domain.context import Activity
from segue.domain.fitting import SLIPS_FROM, nearest
from segue.domain.genre_tree import canonical, is_known
from segue.domain.query import Unit

#: So many words are read; nobody asks for more.
MOST_WORDS = 60

#: The longest name that is looked for, and that of a genre, in words.
_LONGEST, _LONGEST_GENRE = 10, 4

#: In so many words slips are looked for, so many of them side by side at a time. In a shorter word than that a slip
#: leads to no word within a name, nor to an album or a list: what is short is soon like something else.
_SLIPPED_WORDS, _SIDE_BY_SIDE, _SURE_FROM = 6, 3, 6

#: So many letters are the beginning of a genre.
_BEGUN_FROM = 3

#: So many other meanings are kept.
_OTHERS = 6


class _Found(Struct, frozen=True):
    """Words with a meaning: how many."""

    count: int
    meanings: tuple[Meaning, ...]
    others: tuple[Topic, ...] = ()


def understood(text: str, vocabulary: Vocabulary) -> Understood:
    """What `text` asks for. Never raises; nothing typed is a wish for anything."""
    tokens = tokens_of(text)
    reading = _mended(_Reading(tokens[:MOST_WORDS], vocabulary), vocabulary)
    tokens = [*reading.tokens, *tokens[MOST_WORDS:]]
    missed = [*reading.missed, *range(len(reading.tokens), len(tokens))]
    question = reading.question
    pieces = tuple(reading.pieces)
    parts = tidied((piece.part for piece in pieces), is_question=question is not None)
    asked: Asked = Wish(parts) if question is None else Question(question.want, question.kind, parts)
    kept = [next(one for one in reversed(pieces) if _is_of(one.part, part)) for part in parts]
    shown = tuple(replace(piece, part=part) for piece, part in zip(kept, parts, strict=True))
    heeded = [token for at, token in enumerate(tokens) if at not in set(missed)]
    return Understood(asked, shown, tuple(map(_place, heeded)), tuple(_together(tokens, missed)))


def called_so(title: str, words: str) -> bool:
    """Whether these `words`, as `may_be_titles` gives them, are all of a title."""
    return plain(title) == words


def may_be_titles(text: str, vocabulary: Vocabulary) -> Iterator[str]:
    """What of `text` may be a title of a track, the longest first: whatever holds a word that means nothing, or any
    words where nothing is asked for. One word alone only where nothing else is said but by whom, or on which album.
    """
    reading = _Reading(tokens_of(text)[:MOST_WORDS], vocabulary)
    tokens, unknown = reading.tokens, set(reading.unknown)
    if not unknown and (reading.pieces or reading.question is not None):
        return
    is_alone = unknown and all(isinstance(piece.part.topic, By | On) for piece in reading.pieces)
    for count in range(min(len(tokens), _LONGEST), 0, -1):
        for begin in range(len(tokens) + 1 - count):
            is_whole = count > 1 or is_alone or tokens[begin].name is not None
            if is_whole and not (unknown and unknown.isdisjoint(range(begin, begin + count))):
                yield " ".join(token.word for token in tokens[begin : begin + count])


def _is_of(said: Wanted, part: Wanted) -> bool:
    """Whether `part` comes of what was `said`."""
    return said == part or (isinstance(said.topic, OnDays) and isinstance(part.topic, OnDays))


def _place(token: Token) -> Place:
    return Place(token.start, token.end)


def _together(tokens: Sequence[Token], missed: Iterable[int]) -> Iterator[Place]:
    """The places of words, those that stand side by side as one."""
    last = -2
    start = end = 0
    for at in sorted(set(missed)):
        if at != last + 1:
            if last >= 0:
                yield Place(start, end)
            start = tokens[at].start
        last, end = at, tokens[at].end
    if last >= 0:
        yield Place(start, end)


def _mended(reading: "_Reading", vocabulary: Vocabulary) -> "_Reading":
    """With other words in the place of those that mean nothing, as far as more of it is understood by them."""
    for run in reversed(_runs(reading)):  # from the last on: two words may become one
        for instead in _instead([reading.tokens[at] for at in run], vocabulary):
            tokens = [*reading.tokens[: run[0]], *instead, *reading.tokens[run[-1] + 1 :]]
            other = _Reading(tokens, vocabulary)
            if len(other.missed) < len(reading.missed):
                reading = other
                break
    return reading


def _runs(reading: "_Reading") -> list[list[int]]:
    """The words that mean nothing, those that stand side by side together, as far as slips are looked for in them."""
    runs: list[list[int]] = []
    tokens = reading.tokens
    slipped = [at for at in reading.unknown if tokens[at].name is None and tokens[at].word not in words.WORDS]
    for at in slipped[:_SLIPPED_WORDS]:
        is_beside = runs and runs[-1][-1] == at - 1 and not tokens[at - 1].is_last
        if is_beside and len(runs[-1]) < _SIDE_BY_SIDE:
            runs[-1].append(at)
        else:
            runs.append([at])
    return runs


def _instead(run: Sequence[Token], vocabulary: Vocabulary) -> Iterator[Sequence[Token]]:
    """What may have been meant: all of it as one, or as many words of it as there are words with a slip."""
    if len(run) > 1:
        together = " ".join(token.word for token in run)
        for word in nearest(together, vocabulary.words):
            whole = replace(run[0], word=together, end=run[-1].end, is_last=run[-1].is_last)
            yield [_meant_for(whole, word)]
    near = [_near(token.word, vocabulary) for token in run]
    every = list(product(*(range(len(some) + 1) for some in near)))  # 0 is the word as it is typed
    for places in sorted(every, key=lambda places: (-sum(map(bool, places)), sum(places))):
        if any(places):
            some = zip(run, near, places, strict=True)
            yield [_meant_for(token, its[place - 1]) if place else token for token, its, place in some]


def _near(word: str, vocabulary: Vocabulary) -> Sequence[str]:
    """What it may be meant for. A short word has but letters too many, too few or in another order, and is nothing
    that may be left out; or it is the beginning of the one genre that begins so.
    """
    found = nearest(word, vocabulary.words)
    if len(word) < _SURE_FROM:
        is_short = len(word) == SLIPS_FROM
        found = [
            one
            for one in found
            if words.PHRASES.get(one) != (Mark.FILLER,)
            and not (is_short and len(one) == len(word) and sorted(one) != sorted(word))
        ]
    begun = [one for one in map(plain, vocabulary.names.genres) if one.startswith(word)]
    return found or (begun if len(begun) == 1 and len(word) >= _BEGUN_FROM else ())


def _meant_for(token: Token, word: str) -> Token:
    return replace(token, word=word, is_guess=len(token.word) < _SURE_FROM)


class _Reading:
    """Goes through the words once, from the first to the last. `unknown` are those without any meaning."""

    def __init__(self, tokens: Sequence[Token], vocabulary: Vocabulary) -> None:
        self.tokens = tokens
        self.pieces: list[Piece] = []
        self.missed: list[int] = []
        self.unknown: list[int] = []
        self.question: Wanting | None = None
        self._vocabulary = vocabulary
        self._mark: Mark | None = None
        self._mark_at: list[int] = []  # the words that wait for what they are about
        self._is_not = self._is_heard = self._is_joined = False
        self._read()

    def _read(self) -> None:
        # What may be asked for by a year depends on whether it is a question, which may be said last.
        found: list[tuple[int, _Found]] = []
        at = 0
        while at < len(self.tokens):
            one = self._longest(at) or _Found(1, ())
            found.append((at, one))
            for meaning in one.meanings:
                if meaning is not Mark.FILLER:
                    self._mark = meaning if isinstance(meaning, Mark) and meaning in _BEFORE_NAMES else None
                if isinstance(meaning, Wanting) and self.question is None:
                    self.question = meaning
            if not one.meanings:
                self._mark = None
            at += one.count
        self._mark = None
        for at, one in found:
            self._take(at, one)
            if self.tokens[at + one.count - 1].is_last:
                self._break()
        self._break()

    def _take(self, at: int, found: _Found) -> None:
        here = range(at, at + found.count)
        if not found.meanings:
            self.missed += here
            self.unknown += here
            is_not = self._is_not and self._is_joined
            self._break()
            self._is_not = self._is_joined = is_not  # what is not wanted is not, whatever is said of it besides
            return
        for meaning in found.meanings:
            match meaning:
                case Mark.FILLER:
                    pass
                case Mark.AND:
                    self._is_joined = True
                case Mark.BUT:
                    self._break()
                case Mark.NOT:
                    self._is_not, self._is_joined = True, True
                    self._mark_at += here
                case Mark.HEARD:
                    self._is_heard = True
                case Mark():
                    self._mark_at += here
                case Wanting():
                    pass
                case SomeYears(first, last):
                    is_heard = self._is_heard or self.question is not None
                    self._miss(here) if is_heard else self._put(From(first, last), here)
                case SomeYear(year):
                    is_heard = self._is_heard or self.question is not None
                    self._put(During(InYear(year)) if is_heard else From(year, year), here)
                case _:
                    self._put(meaning, here, found.others)

    def _put(self, topic: Topic, here: range, others: tuple[Topic, ...] = ()) -> None:
        is_not = self._is_not and self._is_joined
        if self._is_not and not self._is_joined:
            self._is_not = False
        is_question = self.question is not None
        if is_not and not isinstance(topic, CAN_BE_LEFT_OUT):
            flipped = _FLIPPED.get(topic) if isinstance(topic, Energy | Known) else None
            if flipped is None:
                self._miss(here)
                return
            topic, is_not = flipped, False
        if is_question and (isinstance(topic, _OF_LISTS) or (isinstance(topic, Known) and topic is not Known.LOVED)):
            self._miss(here)
            return
        is_today = topic == During(Calendar(Unit.DAY))
        self._mark_at = []
        if is_today and not is_question and not is_not and not self._is_heard:
            return  # a list for today is a list
        self._is_joined = False
        place = Place(self.tokens[here[0]].start, self.tokens[here[-1]].end)
        self.pieces.append(Piece(Wanted(topic, is_not), place, others))

    def _miss(self, here: range) -> None:
        """It means something, but nothing that could be said here."""
        self.missed += [*self._mark_at, *here]
        self._mark_at = []

    def _break(self) -> None:
        """What was said before says nothing of what follows."""
        self.missed += self._mark_at
        self._mark_at = []
        self._is_not = self._is_heard = self._is_joined = False

    # ---- one meaning

    def _longest(self, at: int) -> _Found | None:
        """What the words from `at` on mean, the most of them that mean anything."""
        token = self.tokens[at]
        if token.name is not None:
            return self._quoted(token)
        if token.word in words.TITLED and self._is_quoted(at + 1):
            return _Found(1, (Mark.TRACK,))
        within = self._until_comma(at)
        found = [one for one in (self._phrase(within), self._pattern(within), self._name(at)) if one is not None]
        if found:
            return max(found, key=attrgetter("count"))
        return self._artist_by_word(token) if self._mark is None and not token.is_guess else None

    def _is_quoted(self, at: int) -> bool:
        return at < len(self.tokens) and self.tokens[at].name is not None and not self.tokens[at - 1].is_last

    def _until_comma(self, at: int) -> list[str]:
        found = []
        for token in self.tokens[at : at + _LONGEST]:
            if token.name is not None:
                break
            found.append(token.word)
            if token.is_last:
                break
        return found

    def _phrase(self, within: Sequence[str]) -> _Found | None:
        for count in range(len(within), 0, -1):
            phrase = " ".join(within[:count])
            meanings = words.PHRASES.get(phrase) or self._vocabulary.phrases.get(phrase)
            if meanings is not None:
                return _Found(count, meanings)
        return None

    def _pattern(self, within: Sequence[str]) -> _Found | None:
        text = " ".join(within)
        best: _Found | None = None
        for pattern, meant in words.patterns():
            match = pattern.match(text)
            if match is not None and match[0]:
                count = match[0].rstrip().count(" ") + 1
                if (best is None or count > best.count) and (meanings := meant(match.groups())):
                    best = _Found(count, meanings)
        return best

    def _name(self, at: int) -> _Found | None:
        some = []
        for token in self.tokens[at : at + _LONGEST]:
            if token.name is not None:
                break
            some.append(token)
        for count in range(len(some), 0, -1):
            key = " ".join(token.word for token in some[:count])
            crosses = any(token.is_last for token in some[: count - 1])
            if crosses and not self._vocabulary.has_comma(key):
                continue
            meant = self._fitting(self._vocabulary.called(key))
            is_plain = all(token.word in words.PHRASES for token in some[:count])
            known = not crosses and not is_plain and count <= _LONGEST_GENRE and is_known(key)
            if known and self._mark not in (Mark.BY, Mark.ALBUM, Mark.LIST, Mark.WHILE):
                genre = Genre(canonical(key))
                if not any(isinstance(one, Genre) for one in meant) and not _is_artist(meant):
                    meant = [genre, *meant]
            if meant and not (self._mark is None and self._is_everyday(some[:count], meant[0])):
                return _Found(count, (meant[0],), tuple(meant[1 : 1 + _OTHERS]))
        return self._artist_by_word(some[0]) if self._mark in (Mark.BY, Mark.LIKE) else None

    def _is_everyday(self, some: Sequence[Token], name: Topic) -> bool:
        """Whether it is more likely that the words are meant than a name that is made of them."""
        if len(some) == 1 and some[0].is_guess:
            return isinstance(name, On | InList)
        return not isinstance(name, Genre | Doing | Titled) and all(
            token.word in words.PHRASES or is_known(token.word) for token in some
        )

    def _fitting(self, names: Sequence[Name]) -> list[Topic]:
        """What may be meant after the mark that was met last."""
        kinds = {
            Mark.BY: By,
            Mark.LIKE: By,
            Mark.ALBUM: On,
            Mark.TRACK: Titled,
            Mark.LIST: InList,
            Mark.GENRE: Genre,
            Mark.WHILE: Doing,
        }
        kind = kinds.get(self._mark) if self._mark is not None else None
        meant: list[Topic] = [name for name in names if kind is None or isinstance(name, kind)]
        if self._mark is Mark.LIKE:  # "something like jazz" is jazz
            return [Like(name_of(one)) for one in meant] or [name for name in names if isinstance(name, Genre)]
        return meant

    def _artist_by_word(self, token: Token) -> _Found | None:
        meant = self._fitting(self._vocabulary.artists_with(token.word))
        return _Found(1, (meant[0],), tuple(meant[1 : 1 + _OTHERS])) if meant else None

    def _quoted(self, token: Token) -> _Found | None:
        """With a mark before it, it is taken as it is; else it is something in the library."""
        assert token.name is not None
        match self._mark:
            case Mark.BY:
                return _Found(1, (By(token.name),))
            case Mark.ALBUM:
                return _Found(1, (On(token.name),))
            case Mark.TRACK:
                return _Found(1, (Titled(token.name),))
            case Mark.LIST:
                return _Found(1, (InList(token.name),))
            case Mark.GENRE:
                return _Found(1, (Genre(token.name),))
            case Mark.LIKE:
                return _Found(1, (Like(token.name),))
            case Mark.WHILE:
                return _Found(1, (Doing(Activity(token.name)),))
        meant = self._fitting(self._vocabulary.called(token.word))
        return _Found(1, (meant[0],), tuple(meant[1 : 1 + _OTHERS])) if meant else None


#: What says of which kind the next name is.
_BEFORE_NAMES = (Mark.BY, Mark.ALBUM, Mark.TRACK, Mark.LIST, Mark.GENRE, Mark.LIKE, Mark.WHILE)

#: What can be said of a list only.
_OF_LISTS = (For, Many, Energy, Like)

_FLIPPED: Mapping[Topic, Topic] = {
    Energy.CALM: Energy.LIVELY,
    Energy.LIVELY: Energy.CALM,
    Energy.CALMER: Energy.LIVELIER,
    Energy.LIVELIER: Energy.CALMER,
    Known.FAMILIAR: Known.SURPRISING,
    Known.SURPRISING: Known.FAMILIAR,
}


def _is_artist(meant: Sequence[Topic]) -> bool:
    return bool(meant) and isinstance(meant[0], By | Like)
