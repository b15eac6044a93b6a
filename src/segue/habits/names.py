"""What a mix is called: by what most of it is, and by what it is for. A name is true of two thirds of its tracks.

"Jazz for Tuesday evening", "Eighties Synth-pop for Friday night", "Folk and Blues for the workday", "The Seventies
while cooking". Where nothing is true of so many tracks, it is "A mix for Tuesday evening".
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from segue.domain.context import Context, Daypart
from segue.domain.offer import Span
from segue.domain.wording import weekday

#: What a name says is so of this part of the tracks; where it names two genres, each has at least `EACH_OF_TWO`.
TRUE_OF = 2 / 3
EACH_OF_TWO = 1 / 4

#: A decade is named where a mix holds so many times more of it than the library: else it says nothing of the mix.
TELLING = 1.5

_DECADES = {
    1950: "Fifties",
    1960: "Sixties",
    1970: "Seventies",
    1980: "Eighties",
    1990: "Nineties",
}
_WORKDAYS = frozenset(range(5))


@dataclass(frozen=True, slots=True)
class Named:
    """What a name could tell of a track; `year` is that in which its music came out."""

    genres: tuple[str, ...]
    year: int | None = None


def decade(year: int) -> int:
    return year // 10 * 10


def title(mix: Sequence[Named], context: Context, span: Span | None, decades: Mapping[int, float]) -> str:
    """`span` is that of the habit that the mix is for; the activity is named where `context` has one and there is no
    span. `decades` tells what share each decade has in the library.
    """
    genre, when = _genre(mix), _when(context, span)
    told = _decade(mix, decades)
    if told is None:
        return f"{genre or 'A mix'} {when}"
    words = _DECADES.get(told, f"{told}s")
    return f"{words} {genre} {when}" if genre else f"The {words} {when}"


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
    counts = Counter(decade(track.year) for track in mix if track.year is not None)
    if not counts:
        return None
    ((most, its),) = counts.most_common(1)
    share = its / len(mix)
    return most if share >= TRUE_OF and share >= TELLING * usual.get(most, 0.0) else None


def _when(context: Context, span: Span | None) -> str:
    if span is not None and span.weekdays <= _WORKDAYS and len(span.weekdays) >= 3 and _is_working_time(span):
        return "for the workday"
    if span is None and context.activity is not None:
        return f"while {context.activity}"
    return f"for {weekday(context.weekday)} {context.daypart.word}"


def _is_working_time(span: Span) -> bool:
    return Daypart.at(span.from_hour) is Daypart.MORNING and span.to_hour > 12 and span.to_hour <= 19
