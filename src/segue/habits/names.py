"""What a mix is called: by what most of it is, and by what it is for. A name is true of two thirds of its tracks.

"Jazz for Tuesday evening", "Eighties Synth-pop for Friday night", "Calm Folk and Blues for the workday", "The
Seventies while cooking". Where nothing is true of so many tracks, it is "A mix for Tuesday evening".
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import TypeVar

from msgspec import Struct, field

from segue.domain.context import Context, Daypart
from segue.domain.offer import Span
from segue.domain.text import fold
from segue.domain.wording import weekday

#: What a name says is so of this part of the tracks; where it names two genres, each has at least `EACH_OF_TWO`.
TRUE_OF = 2 / 3
EACH_OF_TWO = 1 / 4

#: A decade or a mood is named where a mix holds so many times more of it than the library: else it tells nothing.
TELLING = 1.5

_DECADES = {
    1950: "Fifties",
    1960: "Sixties",
    1970: "Seventies",
    1980: "Eighties",
    1990: "Nineties",
}
_WORKDAYS = frozenset(range(5))

_One = TypeVar("_One")

# Moods as files name them, by the word for music that is so. What has none (a mood that nobody would want a playlist
# to be called by, "not aggressive", a place, a season) is not named.
_ADJECTIVES = {
    folded: word
    for word, several in {
        "Calm": "calm, calming, peaceful, serene, tranquil, soothing, quiet",
        "Relaxed": "relaxed, relaxing, relax, laid-back, laid back, easygoing, chill, chilled, chillout, chill-out",
        "Mellow": "mellow",
        "Gentle": "gentle, soft, tender, delicate",
        "Warm": "warm",
        "Dreamy": "dreamy, dreamlike, ethereal",
        "Atmospheric": "atmospheric",
        "Hypnotic": "hypnotic, trippy",
        "Mysterious": "mysterious, enigmatic",
        "Dark": "dark, brooding, gloomy",
        "Melancholy": "melancholy, melancholic, wistful, bittersweet, sad, sadness",
        "Nostalgic": "nostalgic, nostalgia",
        "Romantic": "romantic, romance",
        "Happy": "happy, happiness, cheerful, joyful, joyous, feel-good, feel good",
        "Playful": "playful, fun, humorous, quirky, whimsical",
        "Uplifting": "uplifting, optimistic, hopeful, inspiring",
        "Upbeat": "upbeat, lively, bouncy",
        "Groovy": "groovy, danceable",
        "Energetic": "energetic, energizing, energy, high energy, party",
        "Powerful": "powerful, intense, fierce",
        "Epic": "epic, dramatic, cinematic, heroic",
        "Festive": "festive, celebratory",
    }.items()
    for folded in several.split(", ")
}


class Told(Struct, frozen=True):
    """What the tags of a track tell that a name could say; `year` is that in which its music came out."""

    year: int | None = None
    moods: tuple[str, ...] = ()


class Named(Struct, frozen=True):
    """What a name could say of a track."""

    genres: tuple[str, ...]
    told: Told = Told()


class Usual(Struct, frozen=True):
    """What share of the library is of each decade, and of each mood as `adjectives` call it."""

    decades: Mapping[int, float] = field(default_factory=dict)
    moods: Mapping[str, float] = field(default_factory=dict)


#: Of a library of which nothing is known.
UNKNOWN = Usual()


def adjectives(moods: Iterable[str]) -> frozenset[str]:
    """The words that a name may use for these moods."""
    return frozenset(_ADJECTIVES[folded] for mood in moods if (folded := fold(mood)) in _ADJECTIVES)


def decade(year: int) -> int:
    return year // 10 * 10


def title(mix: Sequence[Named], context: Context, span: Span | None, usual: Usual) -> str:
    """`span` is that of the habit that the mix is for; the activity is named where `context` has one and there is no
    span.
    """
    genre, mood, told = _genre(mix), _mood(mix, usual.moods), _decade(mix, usual.decades)
    years = None if told is None else _DECADES.get(told, f"{told}s")
    match genre, mood, years:
        case None, None, None:
            what = "A mix"
        case None, None, _:
            what = f"The {years}"
        case None, _, None:
            what = f"{mood} music"
        case None, _, _:
            what = f"{mood} music of the {years}"
        case _:
            what = " ".join(filter(None, (mood, years, genre)))
    return f"{what} {_when(context, span)}"


def _genre(mix: Sequence[Named]) -> str | None:
    counts = Counter(genre for track in mix for genre in track.genres)
    leading = sorted(counts, key=lambda genre: (-counts[genre], genre))[:2]
    if leading and counts[leading[0]] >= TRUE_OF * len(mix):
        return leading[0]
    of_both = sum(not set(leading).isdisjoint(track.genres) for track in mix)
    if len(leading) == 2 and counts[leading[1]] >= EACH_OF_TWO * len(mix) and of_both >= TRUE_OF * len(mix):
        return " and ".join(leading)
    return None


def _decade(mix: Sequence[Named], usual: Mapping[int, float]) -> int | None:
    counts = Counter(decade(track.told.year) for track in mix if track.told.year is not None)
    return next((one for one, share in _of_most(counts, mix) if share >= TELLING * usual.get(one, 0.0)), None)


def _mood(mix: Sequence[Named], usual: Mapping[str, float]) -> str | None:
    """Of several, that of which the mix holds most beyond what is usual."""
    counts = Counter(word for track in mix for word in adjectives(track.told.moods))
    telling = [(one, share) for one, share in _of_most(counts, mix) if share >= TELLING * usual.get(one, 0.0)]
    return min(telling, key=lambda found: (usual.get(found[0], 0.0) - found[1], found[0]))[0] if telling else None


def _of_most(counts: Counter[_One], mix: Sequence[Named]) -> list[tuple[_One, float]]:
    """What is so of `TRUE_OF` of the mix, with its share."""
    return [(one, count / len(mix)) for one, count in counts.items() if count >= TRUE_OF * len(mix)]


def _when(context: Context, span: Span | None) -> str:
    if span is not None and span.weekdays <= _WORKDAYS and len(span.weekdays) >= 3 and _is_working_time(span):
        return "for the workday"
    if span is None and context.activity is not None:
        return f"while {context.activity}"
    return f"for {weekday(context.weekday)} {context.daypart.word}"


def _is_working_time(span: Span) -> bool:
    return Daypart.at(span.from_hour) is Daypart.MORNING and span.to_hour > 12 and span.to_hour <= 19
