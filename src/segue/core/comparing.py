"""How a condition compares numbers, in one word: with which it is at least, at most, the same, or between two."""

from segue.core.query_parser import parse
from segue.domain.query import Measure, QueryMistake, Range


def comparison_of(low: int | None, high: int | None) -> str:
    """The word for what lies between these, of which one may be open."""
    if low is None:
        return "most"
    return "least" if high is None else "is" if low == high else "between"


def bounds(comparison: str, one: int, other: int) -> tuple[int | None, int | None]:
    """Between what something lies that is so compared with `one`; only *between* has an `other`."""
    match comparison:
        case "least":
            return one, None
        case "most":
            return None, one
        case "is":
            return one, one
        case _:
            return min(one, other), max(one, other)


def length_of(seconds: int) -> str:
    """As one types it: 4:30."""
    hours, minutes, rest = seconds // 3600, seconds // 60 % 60, seconds % 60
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"


def seconds_in(text: str) -> int | None:
    """As it is typed in a search; a bare number counts minutes."""
    bare = text.strip()
    try:
        match parse(f"length:={bare}m" if bare.isascii() and bare.isdecimal() else f"length:={bare}"):
            case Range(Measure.LENGTH, low, high) if low == high:
                return low
    except QueryMistake:
        pass
    return None
