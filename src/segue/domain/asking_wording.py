"""How that which was asked for is said back: on its chip, in the title of a list, in the sentence that answers."""

from collections.abc import Iterable, Sequence
from datetime import date, timedelta

from segue.domain import asking_words as words
from segue.domain.asking import (
    CAN_BE_LEFT_OUT,
    At,
    By,
    Calendar,
    Doing,
    During,
    Energy,
    For,
    From,
    Genre,
    InList,
    Kind,
    Known,
    Lately,
    Like,
    Many,
    On,
    OnDays,
    Stretch,
    Topic,
    Wanted,
)
from segue.domain.context import ACTIVITIES, Activity, Daypart
from segue.domain.query import WEEKDAY, WEEKEND, Unit
from segue.domain.wording import count, listed, total, weekdays

_KNOWN = {
    Known.FAMILIAR: "Familiar",
    Known.SURPRISING: "Surprising",
    Known.NEVER: "Never played",
    Known.FORGOTTEN: "Forgotten",
    Known.LOVED: "Loved",
}


def chip(part: Wanted, *, is_question: bool) -> str:
    """A few words: "Jazz", "Evening", "Not heard this week"."""
    said = _chip(part.topic, is_question=is_question)
    if not part.is_not:
        return said
    if isinstance(part.topic, During):
        return f"Not heard {words.stretch_said(part.topic.stretch)}"
    return f"No {said}" if isinstance(part.topic, Genre) else f"Not {said[:1].lower()}{said[1:]}"


def _chip(topic: Topic, *, is_question: bool) -> str:
    match topic:
        case Genre(name):
            return name
        case By(name):
            return f"By {name}"
        case On(name):
            return f"Album “{name}”"
        case InList(name):
            return f"Playlist “{name}”"
        case At(daypart):
            return daypart.word.title()
        case OnDays(days):
            said = weekdays(days)
            return said[:1].upper() + said[1:]
        case Doing(activity):
            return activity[:1].upper() + activity[1:]
        case From(first, last):
            said = years_said(first, last)
            return f"Music of {said}" if is_question else said[:1].upper() + said[1:]
        case For(minutes):
            return total(timedelta(minutes=minutes))
        case Many(tracks):
            return count(tracks, "track")
        case Known() as known:
            return _KNOWN[known]
        case Energy() as energy:
            return energy.value.title()
        case Like(""):
            return "Like what plays"
        case Like(name):
            return f"Like {name}"
        case During(stretch):
            said = words.stretch_said(stretch)
            return said[:1].upper() + said[1:] if is_question else f"Heard {said}"


def years_said(first: int, last: int) -> str:
    """ "the 1980s", "1994", "1994 to 1999"."""
    if last - first == 9 and first % 10 == 0:
        return f"the {first}s"
    return str(first) if first == last else f"{first} to {last}"


def choices(
    part: Wanted, others: Sequence[Topic] = (), activities: Iterable[Activity] = ACTIVITIES, *, is_question: bool
) -> Sequence[Wanted]:
    """What a chip may be changed to; it is among them where there is a choice at all."""
    topic = part.topic
    found: list[Topic] = []
    match topic:
        case At():
            found = [At(daypart) for daypart in Daypart]
        case OnDays():
            found = [OnDays(WEEKDAY), OnDays(WEEKEND), *(OnDays((day,)) for day in range(7))]
        case Doing():
            found = [Doing(activity) for activity in activities]
        case From():
            found = [From(first, first + 9) for first in range(1950, 2030, 10)]
        case For():
            found = [For(minutes) for minutes in (15, 30, 45, 60, 90, 120, 180)]
        case Many():
            found = [Many(tracks) for tracks in (10, 20, 30, 50)]
        case Known():
            found = list(Known)
            if is_question:
                found = []
        case Energy():
            found = list(Energy)
        case During():
            found = [During(stretch) for stretch in _STRETCHES]
    found = [topic, *others, *(one for one in found if one != topic)] if topic not in found else found
    kept = [Wanted(one, part.is_not) for one in dict.fromkeys(found)]
    if isinstance(topic, CAN_BE_LEFT_OUT):
        kept.append(Wanted(topic, not part.is_not))
    return kept if len(kept) > 1 else ()


_STRETCHES: tuple[Stretch, ...] = (
    Calendar(Unit.DAY),
    Calendar(Unit.WEEK),
    Lately(30, Unit.DAY),
    Lately(3, Unit.MONTH),
    Calendar(Unit.YEAR),
    Calendar(Unit.YEAR, 1),
)


def title(parts: Sequence[Wanted]) -> str:
    """Of a list: "Calm Jazz for the evening"."""
    said = [one.topic for one in parts if not one.is_not]
    what = listed([one.name for one in said if isinstance(one, Genre)])
    by = listed([one.artist for one in said if isinstance(one, By)])
    albums = listed([f"“{one.album}”" for one in said if isinstance(one, On)])
    lists = listed([f"“{one.name}”" for one in said if isinstance(one, InList)])
    like = next((one for one in said if isinstance(one, Like)), None)
    energy = next((one for one in said if isinstance(one, Energy)), None)
    known = next((one for one in said if isinstance(one, Known)), None)
    years = next((one for one in said if isinstance(one, From)), None)
    head = what or (by if not (albums or lists) else "")
    if what and by:
        head = f"{what} by {by}"
    head = " from ".join(filter(None, [head, albums, lists]))
    if like is not None:
        head = f"{head or 'Music'} like {like.artist or 'this'}"
    first = [
        *([_KNOWN[known].lower()] if known is not None else ()),
        *([energy.value] if energy is not None else ()),
    ]
    if first and by and not what:
        head = f"{head}, {', '.join(first)}"
    elif first:
        head = (
            f"{', '.join(first)} {head[:1].lower() + head[1:] if like is not None and not what else head or 'music'}"
        )
    head = head or "Music"
    without = listed([part.topic.name for part in parts if part.is_not and isinstance(part.topic, Genre)])
    if without:
        head += f" without {without}"
    if years is not None:
        head += f" from {years_said(years.first, years.last)}"
    head += _when(said)
    return head[:1].upper() + head[1:]


def _when(said: Sequence[Topic]) -> str:
    days = next((weekdays(one.days) for one in said if isinstance(one, OnDays)), "")
    part = next((one.daypart.word for one in said if isinstance(one, At)), "")
    doing = next((one.activity for one in said if isinstance(one, Doing)), "")
    heard = next((words.stretch_said(one.stretch) for one in said if isinstance(one, During)), "")
    when = f" for {days.removesuffix('s')} {part}s" if days and part else f" for {days}" if days else ""
    when = when or (f" for the {part}" if part else "")
    return f"{when}{f' while {doing}' if doing else ''}{f', heard {heard}' if heard else ''}"


def about(parts: Sequence[Wanted], kind: Kind = Kind.TRACKS) -> str:
    """What a question is about, behind "plays": "of Jazz by Alma on Sunday mornings"."""
    said = []
    for part in parts:
        match part.topic:
            case Genre(name):
                said.append(("without " if part.is_not else "of ") + name)
            case By(name):
                said.append(("not " if part.is_not else "") + f"by {name}")
            case On(name):
                said.append(("not " if part.is_not else "") + f"from “{name}”")
            case InList(name):
                said.append(("not " if part.is_not else "") + f"from your playlist “{name}”")
            case From() as years:
                said.append(("not " if part.is_not else "") + f"of music from {years_said(years.first, years.last)}")
            case Known.LOVED:
                said.append("of what you love")
            case Doing(activity):
                said.append(f"while {activity}")
            case _:
                pass
    days = next((one.topic.days for one in parts if isinstance(one.topic, OnDays)), ())
    dayparts = [one.topic.daypart.word for one in parts if isinstance(one.topic, At)]
    if days and dayparts:
        said.append(f"on {weekdays(days).removesuffix('s')} {listed([f'{part}s' for part in dayparts])}")
    elif days:
        said.append(f"on {weekdays(days)}")
    elif dayparts:
        said.append(f"in the {listed(dayparts)}")
    return " ".join(said)


def span_said(since: date, until: date, today: date) -> str:
    """Two days as one says them: "from 1 December 2025 to 28 February 2026", "on 3 March", "in 2024"."""
    if since == until:
        return f"on {_day(since, today)}"
    if (since.month, since.day, until.month, until.day) == (1, 1, 12, 31) and since.year == until.year:
        return f"in {since.year}"
    return f"from {_day(since, today)} to {_day(min(until, today), today)}"


def _day(day: date, today: date) -> str:
    return f"{day.day} {day:%B}" + ("" if day.year == today.year else f" {day.year}")
