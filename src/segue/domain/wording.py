"""How numbers and times are said, in one place, so that the same thing is said the same way everywhere."""

from collections.abc import Iterable
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from segue.domain.playlist import Wanted

_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def clock(length: timedelta | None) -> str:
    """A position or length as on a player: 4:05, 1:02:09; a dash where unknown."""
    if length is None:
        return "–"
    seconds = max(0, int(length.total_seconds()))
    hours, rest = divmod(seconds, 3600)
    minutes, seconds = divmod(rest, 60)
    return f"{hours}:{minutes:02}:{seconds:02}" if hours else f"{minutes}:{seconds:02}"


def kind_of_file(path: Path, size: int | None, length: timedelta | None) -> str:
    """The format, and how many bits a second it takes: "FLAC · 912 kbit/s". `size` is in bytes."""
    name = path.suffix[1:].upper()
    if not size or not length:
        return name
    rate = f"{round(size * 8 / length.total_seconds() / 1000):,} kbit/s"
    return f"{name} · {rate}" if name else rate


def total(length: timedelta) -> str:
    """How long a list takes: "45 min", "1 h 45", "3 days 4 h"."""
    minutes = round(length.total_seconds() / 60)
    if minutes < 60:
        return f"{minutes} min"
    hours, minutes = divmod(minutes, 60)
    if hours < 48:
        return f"{hours} h {minutes:02}" if minutes else f"{hours} h"
    days, hours = divmod(hours, 24)
    return f"{days} days {hours} h" if hours else f"{days} days"


def count(n: int, one: str, many: str | None = None) -> str:
    """ "1 track", "1,204 tracks"."""
    return f"{n:,} {one if n == 1 else many or one + 's'}"


def called(entry: "Wanted") -> str:
    """What a list wants, in a line: by its names, else by where it said that it is."""
    names = " – ".join(filter(None, (entry.artist, entry.title)))
    return names or readable(entry.location)


def date(at: datetime) -> str:
    """A day as in a column of many: "7 Mar 2025"."""
    return f"{at.day} {at:%b} {at.year}"


def moment(at: datetime, now: datetime) -> str:
    """A day and a time as in a column of many: "Fri 7 Mar, 20:15", "Fri 7 Mar 2025, 20:15" of another year."""
    year = "" if at.year == now.year else f" {at.year}"
    return f"{at:%a} {at.day} {at:%b}{year}, {at:%H:%M}"


def place(folder: Path) -> str:
    """A folder by its own name and that of the one it is in: "Alma/Nightfall". A name's bytes that are no text are
    shown as such.
    """
    return readable("/".join(folder.parts[-2:]).replace("//", "/"))


def readable(name: object) -> str:
    """A path, or a part of one, that can be shown: bytes that are no text are marks in it."""
    return str(name).encode("utf-8", "surrogateescape").decode("utf-8", "replace")


def stars(rating: float) -> str:
    """ "1 star", "4½ stars", "½ star"."""
    whole, half = divmod(rating, 1)
    words = f"{whole:.0f}" if whole else ""
    return f"{words}{'½' if half else ''} {'star' if rating <= 1 else 'stars'}"


def star_marks(rating: float) -> str:
    """ "★★★★½"."""
    whole, half = divmod(rating, 1)
    return "★" * int(whole) + ("½" if half else "")


def weekday(day: int) -> str:
    """0 is Monday."""
    return _WEEKDAYS[day]


def weekdays(days: Iterable[int]) -> str:
    """A set of weekdays as one says it: "workdays", "weekends", "Fridays", "Mondays to Thursdays", "days"."""
    chosen = sorted(set(days))
    if chosen == list(range(7)):
        return "days"
    if chosen == list(range(5)):
        return "workdays"
    if chosen == [5, 6]:
        return "weekend days"
    if len(chosen) > 2 and chosen[-1] - chosen[0] == len(chosen) - 1:
        return f"{_WEEKDAYS[chosen[0]]}s to {_WEEKDAYS[chosen[-1]]}s"
    return listed([f"{_WEEKDAYS[d]}s" for d in chosen])


def listed(words: list[str]) -> str:
    """ "a", "a and b", "a, b and c"."""
    if len(words) < 2:
        return "".join(words)
    return f"{', '.join(words[:-1])} and {words[-1]}"
