"""What a file of listens says, as values: times, lengths and names, whatever stands there."""

import math
import re
from datetime import UTC, datetime, timedelta

from segue.core.errors import WorldError

#: The longest title or name that is taken over, in characters.
LONGEST = 1000

_CONTROL = re.compile(r"[\x00-\x1f\x7f\s]+")

#: No listen takes longer.
_DAY = timedelta(days=1)


class CannotReadHistory(WorldError):
    """What was named holds no listens that can be read; nothing was taken over."""


class CannotWriteHistory(WorldError):
    """No history could be written there; what was there is as it was."""


def words(text: object) -> str:
    """Text on one line, which any database can hold; "" for what is none."""
    if not isinstance(text, str):
        return ""
    if len(text) < LONGEST and text.isascii() and text.isprintable():
        return text.strip()
    return _CONTROL.sub(" ", text[:LONGEST].encode("utf-8", "replace").decode()).strip()


def moment(seconds: object) -> datetime | None:
    """Seconds since 1970, or milliseconds where so many seconds cannot be meant. None for what is no time of a
    listen: a clock that stood at its beginning, and what lies before there were such services.
    """
    number = _number(seconds)
    if number is None:
        return None
    if number > 1e11:
        number /= 1000
    try:
        return _sensible(datetime.fromtimestamp(number, UTC))
    except (OverflowError, ValueError, OSError):
        return None


def iso(text: object) -> datetime | None:
    """An ISO time with the offset that it tells; without one it is UTC."""
    if not isinstance(text, str) or len(text) > 40:
        return None
    try:
        at = datetime.fromisoformat(text)
    except ValueError:
        return None
    return _sensible(at.replace(tzinfo=UTC) if at.tzinfo is None else at)


def length(ms: object) -> timedelta | None:
    """Milliseconds; None where they are no length of a listen."""
    number = _number(ms)
    if number is None or number < 0:
        return None
    try:
        found = timedelta(milliseconds=number)
    except OverflowError:
        return None
    return found if found <= _DAY else None


def seconds(value: object) -> timedelta | None:
    """As `length`, of seconds."""
    number = _number(value)
    return None if number is None else length(number * 1000)


def _sensible(at: datetime) -> datetime | None:
    return at if 1990 <= at.year < 2100 else None


def _number(value: object) -> float | None:
    if isinstance(value, bool) or not isinstance(value, (str, int, float)):
        return None
    try:
        number = float(value if not isinstance(value, str) else value[:40])
    except (ValueError, OverflowError):
        return None
    return number if math.isfinite(number) else None
