"""How numbers and times are said, in one place, so that the same thing is said the same way everywhere."""

import re
from collections.abc import Iterable
from datetime import date as Date
from datetime import datetime, timedelta
from datetime import time as Time
from pathlib import Path
from typing import TYPE_CHECKING

from segue.domain.context import DOING, Daypart
from segue.domain.speech import apart, dated, number, plural, tr

if TYPE_CHECKING:
    from segue.domain.playlist import Wanted


def clock(length: timedelta | None) -> str:
    """A position or length as on a player: 4:05, 1:02:09; a dash where unknown."""
    if length is None:
        return "–"
    seconds = max(0, int(length.total_seconds()))
    hours, rest = divmod(seconds, 3600)
    minutes, seconds = divmod(rest, 60)
    return f"{hours}:{minutes:02}:{seconds:02}" if hours else f"{minutes}:{seconds:02}"


def spoken(length: timedelta) -> str:
    """A length as it is read aloud: "45 seconds", "4 minutes 5", "1 hour 2 minutes"."""
    whole = max(0, int(length.total_seconds()))
    hours, rest = divmod(whole, 3600)
    minutes, seconds = divmod(rest, 60)
    if hours:
        said = plural("%n hour", "%n hours", hours)
        return f"{said} {plural('%n minute', '%n minutes', minutes)}" if minutes else said
    if minutes:
        said = plural("%n minute", "%n minutes", minutes)
        return f"{said} {seconds}" if seconds else said
    return plural("%n second", "%n seconds", seconds)


def kind_of_file(path: Path, size: int | None, length: timedelta | None) -> str:
    """The format, and how many bits a second it takes: "FLAC · 912 kbit/s". `size` is in bytes."""
    name = path.suffix[1:].upper()
    if not size or not length:
        return name
    rate = tr("{number} kbit/s").format(number=number(round(size * 8 / length.total_seconds() / 1000)))
    return f"{name} · {rate}" if name else rate


def total(length: timedelta) -> str:
    """How long a list takes: "45 min", "1 h 45", "3 days 4 h"."""
    minutes = round(length.total_seconds() / 60)
    if minutes < 60:
        return tr("{minutes} min").format(minutes=minutes)
    hours, minutes = divmod(minutes, 60)
    if hours < 48:
        return hours_and_minutes(hours, minutes)
    days, hours = divmod(hours, 24)
    if hours:
        return plural("%n day {hours} h", "%n days {hours} h", days).format(hours=hours)
    return plural("%n day", "%n days", days)


def amount(tracks: int, length: timedelta | None = None) -> str:
    """How much a list is: "12 tracks · 45 min"; without its length where that is not known."""
    return beside(plural("%n track", "%n tracks", tracks), total(length) if length and tracks else "")


def chosen(many: int) -> str:
    """ "3 chosen"; nothing of none."""
    return plural("%n chosen", "%n chosen", many) if many else ""


def beside(*words: str) -> str:
    """What is told of a thing in the line below its name, as far as there is anything: "2 discs · 12 tracks"."""
    return " · ".join(apart(word) for word in words if word)


def hours_and_minutes(hours: int, minutes: int) -> str:
    """ "1 h 45", "2 h"."""
    if minutes:
        return tr("{hours} h {minutes}").format(hours=number(hours), minutes=f"{minutes:02}")
    return tr("{hours} h").format(hours=number(hours))


#: A blank between a number and its unit, or between hours and their minutes.
_HELD = re.compile(r"(?<=\d) (?=(?:%|h|min|s|bit|dB|k?Hz|kbit/s|[kMG][Bo])(?!\w))|(?<=\d h) (?=\d\d(?!\d))")


def unbroken(said: str) -> str:
    """As it is written where lines break: a number stays with its unit, "4 h 50" in one piece."""
    return _HELD.sub("\N{NO-BREAK SPACE}", said)


def count(n: int, one: str, many: str | None = None) -> str:
    """ "1 track", "1,204 tracks": in English, as the command line speaks. Elsewhere, `speech.plural` does."""
    return f"{n:,} {one if n == 1 else many or one + 's'}"


def and_more(more: int) -> str:
    """ " And 3 more."; "" for none."""
    return tr(" And {more} more.").format(more=number(more)) if more else ""


def called(entry: "Wanted") -> str:
    """What a list wants, in a line: by its names, else by where it said that it is."""
    names = " – ".join(filter(None, (entry.artist, entry.title)))
    return names or readable(entry.location)


def date(at: Date) -> str:
    """A day as in a column of many: "7 Mar 2025"."""
    return dated(at, tr("d MMM yyyy", "a date, in letters of CLDR: 7 Mar 2025"))


def day_and_month(at: Date) -> str:
    """ "7 March"."""
    return dated(at, tr("d MMMM", "a date, in letters of CLDR: 7 March"))


def full_date(at: Date) -> str:
    """ "7 March 2025"."""
    return dated(at, tr("d MMMM yyyy", "a date, in letters of CLDR: 7 March 2025"))


def date_with_weekday(at: Date) -> str:
    """ "Friday 7 March 2025"."""
    return dated(at, tr("dddd d MMMM yyyy", "a date, in letters of CLDR: Friday 7 March 2025"))


def month(at: Date) -> str:
    """ "March 2025"."""
    return dated(at, tr("MMMM yyyy", "a month, in letters of CLDR: March 2025"))


def brief_month(at: Date) -> str:
    """ "Mar 2025"."""
    return dated(at, tr("MMM yyyy", "a month, in letters of CLDR: Mar 2025"))


def brief_day(at: Date) -> str:
    """ "7 Mar"."""
    return dated(at, tr("d MMM", "a date, in letters of CLDR: 7 Mar"))


def short_month(at: Date) -> str:
    """ "Mar"."""
    return dated(at, "MMM")


def time(at: datetime | Time) -> str:
    """ "20:15"."""
    if isinstance(at, Time):
        at = datetime.combine(_A_MONDAY, at)
    return dated(at, tr("HH:mm", "a time, in letters of CLDR: 20:15"))


def hour(hour: int) -> str:
    """A full hour of the day, 0 to 24, or of the next morning, from 25 on: "20:00"."""
    its = hour if hour <= 24 else hour - 24
    return tr("{hour}:00", "a full hour of the day: 20:00").format(hour=f"{its:02}")


def moment(at: datetime, now: datetime) -> str:
    """A day and a time as in a column of many: "Fri 7 Mar, 20:15", "Fri 7 Mar 2025, 20:15" of another year."""
    if at.year == now.year:
        return dated(at, tr("ddd d MMM, HH:mm", "a moment, in letters of CLDR: Fri 7 Mar, 20:15"))
    return dated(at, tr("ddd d MMM yyyy, HH:mm", "a moment, in letters of CLDR: Fri 7 Mar 2025, 20:15"))


def moment_with_weekday(at: datetime) -> str:
    """ "Friday 7 Mar 2025, 20:15"."""
    return dated(at, tr("dddd d MMM yyyy, HH:mm", "a moment, in letters of CLDR: Friday 7 Mar 2025, 20:15"))


def ago(at: datetime, now: datetime) -> str:
    """The day of something past, in a sentence: "today", "yesterday", "on Tuesday", "on 3 March", with the year of
    another year.
    """
    days = (now.date() - at.date()).days
    if days <= 1:
        return tr("today", "heard today") if days <= 0 else tr("yesterday", "heard yesterday")
    if days < 7:
        return tr("on {weekday}", "heard on Tuesday").format(weekday=weekday(at.weekday()))
    day = day_and_month(at) if at.year == now.year else full_date(at)
    return tr("on {day}", "heard on 3 March").format(day=day)


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
    if not half:
        return plural("%n star", "%n stars", int(whole))
    return tr("{number}½ stars").format(number=int(whole)) if whole else tr("½ star")


def star_marks(rating: float) -> str:
    """ "★★★★½"."""
    whole, half = divmod(rating, 1)
    return "★" * int(whole) + ("½" if half else "")


def weekday(day: int) -> str:
    """0 is Monday."""
    return _a_weekday(day, "dddd")


def short_weekday(day: int) -> str:
    """ "Mon"."""
    return _a_weekday(day, "ddd")


def _a_weekday(day: int, pattern: str) -> str:
    return dated(_A_MONDAY + timedelta(days=day), pattern)


_A_MONDAY = Date(2024, 1, 1)


def weekdays(days: Iterable[int]) -> str:
    """A set of weekdays as they are counted: "workdays", "Fridays", "Mondays to Thursdays", "days"."""
    chosen = sorted(set(days))
    if chosen == list(range(7)):
        return tr("days", "as in: on 44 of the last 48 days")
    if chosen == list(range(5)):
        return tr("workdays", "as in: on 44 of the last 48 workdays")
    if chosen == [5, 6]:
        return tr("weekend days", "as in: on 44 of the last 48 weekend days")
    if len(chosen) > 2 and chosen[-1] - chosen[0] == len(chosen) - 1:
        words = tr("{first} to {last}", "weekdays: Mondays to Thursdays, as in: on 44 of the last 48 …")
        return words.format(first=_many(chosen[0]), last=_many(chosen[-1]))
    return listed([_many(day) for day in chosen])


def on_weekdays(days: Iterable[int]) -> str:
    """When, by the week: "on workdays", "on Fridays", "on Mondays to Thursdays", "every day"."""
    chosen = sorted(set(days))
    if chosen == list(range(7)):
        return tr("every day")
    if chosen == list(range(5)):
        return tr("on workdays")
    if chosen == [5, 6]:
        return tr("on weekend days")
    if len(chosen) > 2 and chosen[-1] - chosen[0] == len(chosen) - 1:
        return tr("on {first}s to {last}s", "from Monday to Friday: on Mondays to Fridays").format(
            first=weekday(chosen[0]), last=weekday(chosen[-1])
        )
    named = [tr("{weekday}s", "as in: on Fridays").format(weekday=weekday(day)) for day in chosen]
    return tr("on {weekdays}", "as in: on Fridays").format(weekdays=listed(named))


def _many(day: int) -> str:
    return tr("{weekday}s", "as in: on 44 of the last 48 Fridays").format(weekday=weekday(day))


def listed(words: list[str]) -> str:
    """ "a", "a and b", "a, b and c"."""
    if len(words) < 2:
        return "".join(words)
    first = tr(", ", "between the words of a list").join(map(apart, words[:-1]))
    return tr("{first} and {last}", "a list: a, b and c").format(first=first, last=words[-1])


def either(words: list[str]) -> str:
    """ "a", "a or b", "a, b or c"."""
    if len(words) < 2:
        return "".join(words)
    first = tr(", ", "between the words of a list").join(map(apart, words[:-1]))
    return tr("{first} or {last}", "a choice: a, b or c").format(first=first, last=words[-1])


def quoted(name: str) -> str:
    """ "“Kind of Blue”"."""
    return tr("“{name}”", "a name, in the marks of the language").format(name=name)


def album_by(title: str, artist: str) -> str:
    """ "Blue Train by John Coltrane"; of several artists, whose `artist` is "", its title alone."""
    if not artist:
        return title
    return tr("{album} by {artist}", "an album").format(album=title, artist=artist)


def capital(text: str) -> str:
    """As a sentence begins."""
    return text[:1].upper() + text[1:]


def doing(activity: str) -> str:
    """What the listener is doing, as it stands in a sentence; their own words for it stay theirs."""
    return tr(activity, DOING)


def while_doing(activity: str) -> str:
    return tr("while {activity}", "as in: while gaming").format(activity=doing(activity))


def daypart(part: Daypart) -> str:
    """ "morning"."""
    words = {
        Daypart.MORNING: tr("morning"),
        Daypart.AFTERNOON: tr("afternoon"),
        Daypart.EVENING: tr("evening"),
        Daypart.NIGHT: tr("night"),
    }
    return words[part]


def in_daypart(part: Daypart) -> str:
    """Of every day: "in the morning", "at night"."""
    words = {
        Daypart.MORNING: tr("in the morning"),
        Daypart.AFTERNOON: tr("in the afternoon"),
        Daypart.EVENING: tr("in the evening"),
        Daypart.NIGHT: tr("at night"),
    }
    return words[part]


def on_dayparts(days: Iterable[int], part: Daypart) -> str:
    """Of these weekdays: "on Friday nights", "on workday mornings"."""
    chosen = sorted(set(days))
    if chosen == list(range(7)):
        return in_daypart(part)
    if chosen == list(range(5)):
        words = {
            Daypart.MORNING: tr("on workday mornings"),
            Daypart.AFTERNOON: tr("on workday afternoons"),
            Daypart.EVENING: tr("on workday evenings"),
            Daypart.NIGHT: tr("on workday nights"),
        }
        return words[part]
    if chosen == [5, 6]:
        words = {
            Daypart.MORNING: tr("on weekend mornings"),
            Daypart.AFTERNOON: tr("on weekend afternoons"),
            Daypart.EVENING: tr("on weekend evenings"),
            Daypart.NIGHT: tr("on weekend nights"),
        }
        return words[part]
    if len(chosen) == 1:
        words = {
            Daypart.MORNING: tr("on {weekday} mornings"),
            Daypart.AFTERNOON: tr("on {weekday} afternoons"),
            Daypart.EVENING: tr("on {weekday} evenings"),
            Daypart.NIGHT: tr("on {weekday} nights"),
        }
        return words[part].format(weekday=weekday(chosen[0]))
    both = tr("{on_weekdays} {in_daypart}", "as in: on Mondays to Thursdays in the evening")
    return both.format(on_weekdays=on_weekdays(chosen), in_daypart=in_daypart(part))


def for_daypart(part: Daypart) -> str:
    """ "for the evening"."""
    words = {
        Daypart.MORNING: tr("for the morning"),
        Daypart.AFTERNOON: tr("for the afternoon"),
        Daypart.EVENING: tr("for the evening"),
        Daypart.NIGHT: tr("for the night"),
    }
    return words[part]


def for_daypart_of(day: int, part: Daypart) -> str:
    """ "for Tuesday evening"."""
    words = {
        Daypart.MORNING: tr("for {weekday} morning"),
        Daypart.AFTERNOON: tr("for {weekday} afternoon"),
        Daypart.EVENING: tr("for {weekday} evening"),
        Daypart.NIGHT: tr("for {weekday} night"),
    }
    return words[part].format(weekday=weekday(day))


def daypart_of(day: int, part: Daypart) -> str:
    """ "Tuesday evening"."""
    words = {
        Daypart.MORNING: tr("{weekday} morning"),
        Daypart.AFTERNOON: tr("{weekday} afternoon"),
        Daypart.EVENING: tr("{weekday} evening"),
        Daypart.NIGHT: tr("{weekday} night"),
    }
    return words[part].format(weekday=weekday(day))
