"""What is typed in the box that one asks, completed."""

from bisect import bisect_left
from collections.abc import Sequence
from functools import lru_cache

from msgspec import Struct

from segue.core.asked_in_words import said_of
from segue.core.vocabulary import Vocabulary, tokens_of
from segue.domain import asking_words as words
from segue.domain.asking import Genre

#: So many words at the end of what is typed may be the beginning of something.
_BEGUN = 4

#: So many words are put forward.
_COMPLETIONS = 8


class Completion(Struct, frozen=True):
    """`text` is all that is typed with it, up to the cursor; `added` what is shown of it."""

    text: str
    added: str


@lru_cache(maxsize=1)
def completable(vocabulary: Vocabulary) -> Sequence[tuple[str, str]]:
    """What may be put forward, each by its folded words; in their order. It takes a moment, the first time."""
    names = vocabulary.names
    said = [*vocabulary.spoken, *words.OFFERED, *map(said_of, map(Genre, names.genres)), *names.artists]
    said += [*names.playlists, *names.albums]
    return sorted({(" ".join(token.word for token in tokens_of(one)), one) for one in said})


def completions(text: str, vocabulary: Vocabulary) -> Sequence[Completion]:
    """What the words at the end of `text` may become, those that most of them begin first."""
    if not text.strip() or text.endswith((",", ";")):
        return ()
    tokens = tokens_of(text)
    if not tokens or tokens[-1].name is not None:
        return ()
    every = completable(vocabulary)
    for begins in range(max(0, len(tokens) - _BEGUN), len(tokens)):
        some = tokens[begins:]
        if any(token.is_last or token.name is not None for token in some[:-1]):
            continue
        typed = " ".join(token.word for token in some) + (" " if text.endswith(" ") else "")
        found: list[Completion] = []
        for at in range(bisect_left(every, (typed, "")), len(every)):
            key, said = every[at]
            if not key.startswith(typed) or len(found) == _COMPLETIONS:
                break
            if key != typed.strip():
                found.append(Completion(text[: some[0].start] + said, said))
        if found and (len(typed.strip()) > 1 or begins == 0):
            return found
    return ()
