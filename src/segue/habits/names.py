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
from segue.domain.speech import mark, tr
from segue.domain.text import fold
from segue.domain.wording import for_daypart_of, listed, while_doing

#: What a name says is so of this part of the tracks; where it names two genres, each has at least `EACH_OF_TWO`.
TRUE_OF = 2 / 3
EACH_OF_TWO = 1 / 4

#: A decade or a mood is named where a mix holds so many times more of it than the library: else it tells nothing.
TELLING = 1.5

_WORKDAYS = frozenset(range(5))

_One = TypeVar("_One")

# Moods as files name them, by the word for music that is so. What has none (a mood that nobody would want a playlist
# to be called by, "not aggressive", a place, a season) is not named.
_ADJECTIVES = {
    folded: word
    for word, several in {
        mark("Calm", "of music: Calm Jazz"): "calm, calming, peaceful, serene, tranquil, soothing, quiet",
        mark(
            "Relaxed", "of music: Calm Jazz"
        ): "relaxed, relaxing, relax, laid-back, laid back, easygoing, chill, chilled, chillout, chill-out",
        mark("Mellow", "of music: Calm Jazz"): "mellow",
        mark("Gentle", "of music: Calm Jazz"): "gentle, soft, tender, delicate",
        mark("Warm", "of music: Calm Jazz"): "warm",
        mark("Dreamy", "of music: Calm Jazz"): "dreamy, dreamlike, ethereal",
        mark("Atmospheric", "of music: Calm Jazz"): "atmospheric",
        mark("Hypnotic", "of music: Calm Jazz"): "hypnotic, trippy",
        mark("Mysterious", "of music: Calm Jazz"): "mysterious, enigmatic",
        mark("Dark", "of music: Calm Jazz"): "dark, brooding, gloomy",
        mark("Melancholy", "of music: Calm Jazz"): "melancholy, melancholic, wistful, bittersweet, sad, sadness",
        mark("Nostalgic", "of music: Calm Jazz"): "nostalgic, nostalgia",
        mark("Romantic", "of music: Calm Jazz"): "romantic, romance",
        mark("Happy", "of music: Calm Jazz"): "happy, happiness, cheerful, joyful, joyous, feel-good, feel good",
        mark("Playful", "of music: Calm Jazz"): "playful, fun, humorous, quirky, whimsical",
        mark("Uplifting", "of music: Calm Jazz"): "uplifting, optimistic, hopeful, inspiring",
        mark("Upbeat", "of music: Calm Jazz"): "upbeat, lively, bouncy",
        mark("Groovy", "of music: Calm Jazz"): "groovy, danceable",
        mark("Energetic", "of music: Calm Jazz"): "energetic, energizing, energy, high energy, party",
        mark("Powerful", "of music: Calm Jazz"): "powerful, intense, fierce",
        mark("Epic", "of music: Calm Jazz"): "epic, dramatic, cinematic, heroic",
        mark("Festive", "of music: Calm Jazz"): "festive, celebratory",
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
    places = {
        "genre": genre,
        "mood": None if mood is None else tr(mood, "of music: Calm Jazz"),
        "decade": None if told is None else _decade_words(told),
        "when": _when(context, span),
    }
    match genre, mood, told:
        case None, None, None:
            words = tr("A mix {when}", "a mix's name: A mix for Tuesday evening")
        case None, None, _:
            words = tr("The {decade} {when}", "a mix's name: The Seventies while cooking")
        case None, _, None:
            words = tr("{mood} music {when}", "a mix's name: Calm music for the workday")
        case None, _, _:
            words = tr(
                "{mood} music of the {decade} {when}", "a mix's name: Calm music of the Seventies for Tuesday evening"
            )
        case _, None, None:
            words = tr("{genre} {when}", "a mix's name: Jazz for Tuesday evening")
        case _, None, _:
            words = tr("{decade} {genre} {when}", "a mix's name: Eighties Synth-pop for Friday night")
        case _, _, None:
            words = tr("{mood} {genre} {when}", "a mix's name: Calm Folk and Blues for the workday")
        case _:
            words = tr("{mood} {decade} {genre} {when}", "a mix's name: Calm Seventies Folk for the workday")
    return words.format(**places)


def what(mix: Sequence[Named], usual: Usual) -> str:
    """What it is called by alone, whenever it is played."""
    genre, mood, told = _genre(mix), _mood(mix, usual.moods), _decade(mix, usual.decades)
    places = {
        "genre": genre,
        "mood": None if mood is None else tr(mood, "of music: Calm Jazz"),
        "decade": None if told is None else _decade_words(told),
    }
    match genre, mood, told:
        case None, None, None:
            words = tr("A mix")
        case None, None, _:
            words = tr("The {decade}", "a mix's name: The Seventies")
        case None, _, None:
            words = tr("{mood} music", "a mix's name: Calm music")
        case None, _, _:
            words = tr("{mood} music of the {decade}", "a mix's name: Calm music of the Seventies")
        case _, None, None:
            words = "{genre}"
        case _, None, _:
            words = tr("{decade} {genre}", "a mix's name: Eighties Synth-pop")
        case _, _, None:
            words = tr("{mood} {genre}", "a mix's name: Calm Folk and Blues")
        case _:
            words = tr("{mood} {decade} {genre}", "a mix's name: Calm Seventies Folk")
    return words.format(**places)


def _decade_words(decade: int) -> str:
    words = {
        1950: tr("Fifties"),
        1960: tr("Sixties"),
        1970: tr("Seventies"),
        1980: tr("Eighties"),
        1990: tr("Nineties"),
    }
    return words.get(decade) or tr("{year}s", "a decade: 2010s").format(year=decade)


def _genre(mix: Sequence[Named]) -> str | None:
    return listed(genres) if (genres := named_genres(mix)) else None


def named_genres(mix: Sequence[Named]) -> list[str]:
    """The genres that its name says: one, two, or none."""
    counts = Counter(genre for track in mix for genre in track.genres)
    leading = sorted(counts, key=lambda genre: (-counts[genre], genre))[:2]
    if leading and counts[leading[0]] >= TRUE_OF * len(mix):
        return leading[:1]
    of_both = sum(not set(leading).isdisjoint(track.genres) for track in mix)
    if len(leading) == 2 and counts[leading[1]] >= EACH_OF_TWO * len(mix) and of_both >= TRUE_OF * len(mix):
        return leading
    return []


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
        return tr("for the workday")
    if span is None and context.activity is not None:
        return while_doing(context.activity)
    return for_daypart_of(context.weekday, context.daypart)


def _is_working_time(span: Span) -> bool:
    return Daypart.at(span.from_hour) is Daypart.MORNING and span.to_hour > 12 and span.to_hour <= 19
