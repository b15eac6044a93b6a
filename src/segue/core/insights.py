"""How what was heard is told: which days, the bars of them, and each sum in words."""

import calendar
from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from enum import Enum

from msgspec import Struct

from segue.core.ports.insights import Asked, Cell, Days, Ever, Grain, Leading, Portion, Sums, Whose
from segue.domain.speech import number, plural, tr
from segue.domain.wording import (
    capital,
    date_with_weekday,
    full_date,
    hours_and_minutes,
    listed,
    month,
    on_weekdays,
    total,
    weekday,
)
from segue.domain.wording import hour as full_hour


class Spell(Enum):
    """Days to look back on, as far as they go from today."""

    WEEK = "week"
    LAST_WEEK = "last week"
    MONTH = "month"
    YEAR = "year"
    EVER = "ever"


#: A number is that year.
Choice = Spell | int

#: A longer past than this is told year by year (days).
_MANY_MONTHS = 4 * 366

#: One that began so few days ago, day by day.
_FEW_DAYS = 120

#: What leads a stretch with more than this part of it is "mostly" that.
_MOSTLY = 0.5

#: The strongest hour is told beside the sum where there is at least so much (seconds).
_ENOUGH = 2 * 3600


def asked(choice: Choice, whose: Whose | None, today: date, ever: Ever) -> Asked:
    days = days_of(choice, today)
    begun = max(filter(None, (days.since, ever.first)), default=today)
    is_short = choice in (Spell.YEAR, Spell.EVER) and (today - begun).days <= _FEW_DAYS
    match choice:
        case _ if is_short or choice in (Spell.WEEK, Spell.LAST_WEEK, Spell.MONTH):
            return Asked(days, whose, Grain.DAY)
        case Spell.EVER if ever.first is not None and (today - ever.first).days > _MANY_MONTHS:
            return Asked(days, whose, Grain.YEAR)
        case _:
            return Asked(days, whose, Grain.MONTH)


def days_of(choice: Choice, today: date) -> Days:
    match choice:
        case Spell.WEEK | Spell.LAST_WEEK:
            monday = _monday(choice, today)
            return Days(monday, monday + timedelta(days=7))
        case Spell.MONTH:
            first = today.replace(day=1)
            return Days(first, next_stretch(first, Grain.MONTH))
        case Spell.EVER:
            return Days()
        case _:
            year = today.year if isinstance(choice, Spell) else choice
            return Days(date(year, 1, 1), date(year + 1, 1, 1))


def _monday(choice: Choice, today: date) -> date:
    return today - timedelta(days=today.weekday() + 7 * (choice is Spell.LAST_WEEK))


def years(ever: Ever, today: date) -> Sequence[int]:
    """Those that are past and have any music, the newest first."""
    if ever.first is None:
        return ()
    return range(today.year - 1, ever.first.year - 1, -1)


def title(choice: Choice, today: date) -> str:
    """ "The week of 23 November 2026", "November 2026", "2026", "All the years"."""
    match choice:
        case Spell.WEEK | Spell.LAST_WEEK:
            return tr("The week of {day}").format(day=full_date(_monday(choice, today)))
        case Spell.MONTH:
            return month(today)
        case Spell.YEAR:
            return str(today.year)
        case Spell.EVER:
            return tr("All the years")
        case year:
            return str(year)


# ---------------------------------------------------------------- over time


def bars(sums: Sums, told: Asked, ever: Ever) -> Sequence[tuple[date, Portion]]:
    """Every stretch of the days that were asked about, also those without music, from when there was any first. Of
    all, and day by day of more than a month, no further than there is any.
    """
    if ever.first is None or ever.last is None:
        return ()
    since, until = told.days.since, told.days.until
    many = None if since is None or until is None else (until - since).days
    first = ever.first if since is None or (since < ever.first and (many or 0) > 31) else since
    if until is None or (told.grain is Grain.DAY and (many or 0) > 31):
        until = ever.last + timedelta(days=1)
    found, at = [], start_of(first, told.grain)
    while at < until:
        found.append((at, sums.bars.get(at, Portion())))
        at = next_stretch(at, told.grain)
    return found


def start_of(day: date, grain: Grain) -> date:
    match grain:
        case Grain.DAY:
            return day
        case Grain.MONTH:
            return day.replace(day=1)
        case Grain.YEAR:
            return day.replace(month=1, day=1)


def next_stretch(start: date, grain: Grain) -> date:
    match grain:
        case Grain.DAY:
            return start + timedelta(days=1)
        case Grain.MONTH:
            return start + timedelta(days=calendar.monthrange(start.year, start.month)[1])
        case Grain.YEAR:
            return start.replace(year=start.year + 1)


def named(start: date, grain: Grain) -> str:
    """ "Friday 27 November 2026", "November 2026", "2026"."""
    match grain:
        case Grain.DAY:
            return date_with_weekday(start)
        case Grain.MONTH:
            return month(start)
        case Grain.YEAR:
            return str(start.year)


# ---------------------------------------------------------------- in words


def heard_for(seconds: float) -> str:
    """ "52 min", "1 h 45", "312 h": hours, however many."""
    if seconds >= 100 * 3600:
        return hours_and_minutes(round(seconds / 3600), 0)
    if seconds >= 48 * 3600:
        hours, minutes = divmod(round(seconds / 60), 60)
        return hours_and_minutes(hours, minutes)
    return total(timedelta(seconds=seconds))


def mostly(portion: Portion) -> str:
    """ "mostly Jazz", "Jazz, Pop and Folk", "" where no file names a genre."""
    genres = [(name, seconds) for name, seconds in portion.genres if name]
    if not genres:
        return ""
    first, its = genres[0]
    if its >= 0.95 * portion.seconds:
        return tr("all of it {genre}").format(genre=first)
    if its > _MOSTLY * portion.seconds:
        return tr("mostly {genre}").format(genre=first)
    return listed([name for name, _ in genres[:3]])


def portion_words(name: str, portion: Portion) -> str:
    """ "Friday, 21:00 to 22:00: 14 plays, 52 min, mostly Film Score."."""
    if not portion.plays:
        return tr("{when}: nothing played.").format(when=name)
    what = mostly(portion)
    places = {"when": name, "length": heard_for(portion.seconds), "genres": what}
    if what:
        return plural(
            "{when}: %n play, {length}, {genres}.", "{when}: %n plays, {length}, {genres}.", portion.plays
        ).format(**places)
    return plural("{when}: %n play, {length}.", "{when}: %n plays, {length}.", portion.plays).format(**places)


def cell_name(cell: Cell) -> str:
    """ "Friday, 21:00 to 22:00"."""
    day, hour = cell
    words = tr("{weekday}, {start} to {end}", "Friday, 21:00 to 22:00")
    return words.format(weekday=weekday(day), start=full_hour(hour), end=full_hour((hour + 1) % 24))


def strongest(cells: Mapping[Cell, Portion]) -> Cell | None:
    """The hour of the week with the most music; the first of several."""
    return max(sorted(cells), key=lambda cell: cells[cell].seconds, default=None)


def told(sums: Sums, whose: str = "") -> str:
    """All of it in a sentence or two: "34 h of music on 61 days: 412 tracks by 87 artists."."""
    whole = sums.whole
    if not whole.plays:
        return when(sums, whose)
    places = {
        "length": heard_for(whole.seconds),
        "whose": whose,
        "days": plural("on %n day", "on %n days", sums.days),
        "tracks": plural("%n track", "%n tracks", sums.tracks_heard),
        "artists": plural("%n artist", "%n artists", sums.artists_heard),
    }
    if whose:
        said = plural(
            "{length} of {whose} {days}: %n play of {tracks}.",
            "{length} of {whose} {days}: %n plays of {tracks}.",
            whole.plays,
        )
    elif sums.artists_heard:
        said = tr("{length} of music {days}: {tracks} by {artists}.")
    else:
        said = tr("{length} of music {days}: {tracks}.")
    return f"{said.format(**places)} {when(sums, whose)}".strip()


def when(sums: Sums, whose: str = "") -> str:
    """When most of it was played, and what it was: "Most on Fridays between 21:00 and 22:00. Mostly Jazz."."""
    whole = sums.whole
    if not whole.plays:
        return tr("Nothing of {whose} was played.").format(whose=whose) if whose else tr("Nothing was played.")
    said = []
    best = strongest(sums.cells)
    if best is not None and whole.seconds >= _ENOUGH:
        day, hour = best
        words = tr("Most {on_weekdays} between {start} and {end}.")
        start, end = full_hour(hour), full_hour((hour + 1) % 24)
        said.append(words.format(on_weekdays=on_weekdays([day]), start=start, end=end))
    what = "" if whose else mostly(whole)
    if what:
        said.append(tr("{genres}.", "a sentence: Mostly Jazz.").format(genres=capital(what)))
    return " ".join(said)


def row_words(at: int, row: Leading) -> str:
    """ "1. Kind of Blue by Miles Davis: 42 plays, 3 h 10"."""
    places = {"place": number(at), "name": row.name, "artist": row.by, "length": heard_for(row.seconds)}
    if row.by:
        words = plural(
            "{place}. {name} by {artist}: %n play, {length}",
            "{place}. {name} by {artist}: %n plays, {length}",
            row.plays,
        )
    else:
        words = plural("{place}. {name}: %n play, {length}", "{place}. {name}: %n plays, {length}", row.plays)
    return words.format(**places)


# ---------------------------------------------------------------- colours


class Legend(Struct, frozen=True):
    """The genres that have a colour of their own, at most eight: those most played ever, so that each keeps it."""

    names: tuple[str, ...] = ()

    @staticmethod
    def of(ever: Ever) -> "Legend":
        return Legend(tuple(ever.genres[:8]))

    def place(self, name: str) -> int | None:
        """None for all others."""
        return self.names.index(name) if name in self.names else None

    def leading(self, portion: Portion) -> int | None:
        """The place of what most of it is; None where that is none of them."""
        return self.place(portion.genres[0][0]) if portion.genres else None

    def parts(self, portion: Portion) -> Sequence[tuple[int | None, float]]:
        """In seconds, in the order of the legend, all others last."""
        of: dict[int | None, float] = {}
        for name, seconds in portion.genres:
            place = self.place(name)
            of[place] = of.get(place, 0.0) + seconds
        return sorted(of.items(), key=lambda one: len(self.names) if one[0] is None else one[0])


def shade(seconds: float, most: float) -> float:
    """How strong what took so long is shown, 0 to 1, where `most` is the longest: by the root, since a few hours of
    the week would leave all others pale.
    """
    return (seconds / most) ** 0.5 if most > 0 else 0.0
