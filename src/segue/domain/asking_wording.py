"""How that which was asked for is said back: on its chip, in the title of a list, in the sentence that answers."""

from collections.abc import Iterable, Sequence
from datetime import date, timedelta

from segue.domain.asking import (
    CAN_BE_LEFT_OUT,
    FIRST_YEAR,
    LAST_YEAR,
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
    InYear,
    Known,
    LastDay,
    Lately,
    Like,
    Many,
    Months,
    On,
    OnDate,
    OnDays,
    Stretch,
    Titled,
    Topic,
    Wanted,
)
from segue.domain.context import ACTIVITIES, Activity, Daypart
from segue.domain.query import WEEKDAY, WEEKEND, Unit
from segue.domain.speech import dated, plural, tr
from segue.domain.wording import (
    capital,
    day_and_month,
    daypart,
    doing,
    for_daypart,
    full_date,
    listed,
    on_dayparts,
    on_weekdays,
    quoted,
    total,
    weekday,
    weekdays,
    while_doing,
)


def known_words(known: Known) -> str:
    words = {
        Known.FAMILIAR: tr("familiar", "of music"),
        Known.SURPRISING: tr("surprising", "of music"),
        Known.NEVER: tr("never played", "of music"),
        Known.FORGOTTEN: tr("forgotten", "of music"),
        Known.LOVED: tr("loved", "of music"),
    }
    return words[known]


def energy_words(energy: Energy) -> str:
    words = {
        Energy.CALM: tr("calm", "of music"),
        Energy.LIVELY: tr("lively", "of music"),
        Energy.CALMER: tr("calmer", "of music"),
        Energy.LIVELIER: tr("livelier", "of music"),
    }
    return words[energy]


def together(words: Iterable[str]) -> str:
    """What says more and more of a thing, as one writes it."""
    return tr(" ", "between the words of a sentence").join(word for word in words if word)


def either_of(words: list[str]) -> str:
    """ "by Alma or by Kupka or of the genre Jazz"."""
    return tr(" or ", "between what is chosen from").join(words)


def chip(part: Wanted, *, is_question: bool) -> str:
    """A few words: "Jazz", "Evening", "Not heard this week"."""
    if part.is_not and isinstance(part.topic, During):
        return tr("Not heard {when}").format(when=stretch_words(part.topic.stretch))
    said = _chip(part.topic, is_question=is_question)
    if part.is_not and isinstance(part.topic, Genre):
        return tr("No {genre}").format(genre=said)
    return tr("Not {what}").format(what=said) if part.is_not else capital(said)


def _chip(topic: Topic, *, is_question: bool) -> str:
    match topic:
        case Genre(name):
            return name
        case By(name):
            return tr("by {artist}").format(artist=name)
        case On(name):
            return tr("album “{album}”").format(album=name)
        case Titled(name):
            return tr("track “{track}”").format(track=name)
        case InList(name):
            return tr("playlist “{playlist}”").format(playlist=name)
        case At(part):
            return daypart(part)
        case OnDays(days):
            return weekdays(days)
        case Doing(activity):
            return doing(activity)
        case From(first, last):
            if is_question:
                return tr("music of {years}").format(years=years_said(first, last))
            if last - first == 9 and first % 10 == 0:
                return tr("the {year}s", "a decade, alone on a button").format(year=first)
            if first == FIRST_YEAR != last:
                return tr("before {year}", "alone on a button").format(year=last + 1)
            if last == LAST_YEAR != first:
                return tr("{year} and later", "alone on a button").format(year=first)
            return years_said(first, last)
        case For(minutes):
            return total(timedelta(minutes=minutes))
        case Many(tracks):
            return plural("%n track", "%n tracks", tracks)
        case Known() as known:
            return known_words(known)
        case Energy() as energy:
            return energy_words(energy)
        case Like(""):
            return tr("like what plays")
        case Like(name):
            return tr("like {artist}").format(artist=name)
        case During(stretch):
            said = stretch_words(stretch)
            return said if is_question else tr("heard {when}").format(when=said)


def years_said(first: int, last: int) -> str:
    """ "the 1980s", "1994", "1994 to 1999"."""
    if last - first == 9 and first % 10 == 0:
        return tr("the {year}s", "a decade, as in: from the 1980s").format(year=first)
    if first == FIRST_YEAR and last != LAST_YEAR:
        return tr("before {year}", "as in: music from before 1970").format(year=last + 1)
    if last == LAST_YEAR and first != FIRST_YEAR:
        return tr("{year} and later", "as in: music from 1970 and later").format(year=first)
    return str(first) if first == last else tr("{first} to {last}", "two years").format(first=first, last=last)


def stretch_words(stretch: Stretch) -> str:
    """ "last winter", "this week", "in March 2024"."""
    match stretch:
        case Calendar(Unit.DAY, back) if back > 1:
            return plural("%n day ago", "%n days ago", back)
        case Calendar(Unit.WEEK, back) if back > 1:
            return plural("%n week ago", "%n weeks ago", back)
        case Calendar(Unit.MONTH, back) if back > 1:
            return plural("%n month ago", "%n months ago", back)
        case Calendar(_, back) if back > 1:
            return plural("%n year ago", "%n years ago", back)
        case LastDay(day):
            return tr("last {weekday}", "a day: last Friday").format(weekday=weekday(day))
        case OnDate(month, day, None):
            return dated(date(2024, month, day), tr("'on' d MMMM", "in letters of CLDR: on 3 November"))
        case OnDate(month, day, year):
            assert year is not None
            return dated(date(year, month, day), tr("'on' d MMMM yyyy", "in letters of CLDR: on 3 November 2025"))
        case Calendar(Unit.DAY, back):
            return tr("yesterday") if back else tr("today")
        case Calendar(Unit.WEEK, back):
            return tr("last week") if back else tr("this week")
        case Calendar(Unit.MONTH, back):
            return tr("last month") if back else tr("this month")
        case Calendar(_, back):
            return tr("last year") if back else tr("this year")
        case Lately(count, Unit.HOUR):
            return plural("in the last hour", "in the last %n hours", count)
        case Lately(count, Unit.DAY):
            return plural("in the last day", "in the last %n days", count)
        case Lately(count, Unit.WEEK):
            return plural("in the last week", "in the last %n weeks", count)
        case Lately(count, Unit.MONTH):
            return plural("in the last month", "in the last %n months", count)
        case Lately(count, _):
            return plural("in the last year", "in the last %n years", count)
        case InYear(year):
            return tr("in {year}").format(year=year)
        case Months(first, 3, year, is_over):
            return _season(first, is_over=is_over) if year is None else _season_of(first, year)
        case Months(first, _, year, is_over):
            if year is not None:
                return dated(date(year, first, 1), tr("'in' MMMM yyyy", "in letters of CLDR: in March 2024"))
            if is_over:
                return dated(date(2024, first, 1), tr("'last' MMMM", "in letters of CLDR: last March"))
            return dated(date(2024, first, 1), tr("'in' MMMM", "in letters of CLDR: in March"))


def _season(first: int, *, is_over: bool) -> str:
    if is_over:
        words = {12: tr("last winter"), 3: tr("last spring"), 6: tr("last summer"), 9: tr("last autumn")}
    else:
        words = {12: tr("in winter"), 3: tr("in spring"), 6: tr("in summer"), 9: tr("in autumn")}
    return words[first]


def _season_of(first: int, year: int) -> str:
    words = {
        12: tr("in winter {year}"),
        3: tr("in spring {year}"),
        6: tr("in summer {year}"),
        9: tr("in autumn {year}"),
    }
    return words[first].format(year=year)


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
            found = [During(stretch) for stretch in STRETCHES]
    found = [topic, *others, *(one for one in found if one != topic)] if topic not in found else found
    kept = [Wanted(one, part.is_not) for one in dict.fromkeys(found)]
    if isinstance(topic, CAN_BE_LEFT_OUT):
        kept.append(Wanted(topic, not part.is_not))
    return kept if len(kept) > 1 else ()


#: Those that a chip may be changed to.
STRETCHES: tuple[Stretch, ...] = (
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
    tracks = listed([quoted(one.title) for one in said if isinstance(one, Titled)])
    what = tracks or listed([one.name for one in said if isinstance(one, Genre)])
    by = listed([one.artist for one in said if isinstance(one, By)])
    albums = listed([quoted(one.album) for one in said if isinstance(one, On)])
    lists = listed([quoted(one.name) for one in said if isinstance(one, InList)])
    like = next((one for one in said if isinstance(one, Like)), None)
    kinds = [known_words(one) for one in said if isinstance(one, Known)][:1]
    kinds += [energy_words(one) for one in said if isinstance(one, Energy)][:1]
    kind = tr(", ", "between the words of a list").join(kinds)
    music = what or tr("music")
    if by and not (albums or lists):
        music = tr("{music} by {artist}").format(music=what, artist=by) if what else by
    for source in filter(None, (albums, lists)):
        music = source if music == tr("music") else tr("{music} from {source}").format(music=music, source=source)
    if like is not None and like.artist:
        music = tr("{music} like {artist}").format(music=music, artist=like.artist)
    elif like is not None:
        music = tr("{music} like this").format(music=music)
    if kind and by and not what:
        music = tr("{artist}, {kind}", "Alma, calm").format(artist=music, kind=kind)
    elif kind:
        music = tr("{kind} {music}", "calm Jazz").format(kind=kind, music=music)
    without = listed([part.topic.name for part in parts if part.is_not and isinstance(part.topic, Genre)])
    years = listed([years_said(one.first, one.last) for one in said if isinstance(one, From)])
    if without:
        music = tr("{music} without {genres}").format(music=music, genres=without)
    if years:
        music = tr("{music} from {source}").format(music=music, source=years)
    return capital(_heard(together([music, _when(said)]), said))


def _when(said: Sequence[Topic]) -> str:
    days = next((one.days for one in said if isinstance(one, OnDays)), None)
    part = next((one.daypart for one in said if isinstance(one, At)), None)
    activity = next((one.activity for one in said if isinstance(one, Doing)), None)
    if days is not None:
        when = on_weekdays(days) if part is None else on_dayparts(days, part)
    else:
        when = "" if part is None else for_daypart(part)
    return together([when, "" if activity is None else while_doing(activity)])


def _heard(title: str, said: Sequence[Topic]) -> str:
    stretch = next((one.stretch for one in said if isinstance(one, During)), None)
    if stretch is None:
        return title
    return tr("{title}, heard {when}").format(title=title, when=stretch_words(stretch))


def about(parts: Sequence[Wanted]) -> str:
    """What a question is about, behind "plays": "of Jazz by Alma on Sunday mornings"."""
    said = []
    for part in parts:
        match part.topic:
            case Genre(name):
                said.append((tr("without {genre}") if part.is_not else tr("of {genre}")).format(genre=name))
            case By(name):
                said.append((tr("not by {artist}") if part.is_not else tr("by {artist}")).format(artist=name))
            case On(name):
                words = tr("not from “{album}”") if part.is_not else tr("from “{album}”")
                said.append(words.format(album=name))
            case Titled(name):
                words = tr("not of “{track}”") if part.is_not else tr("of “{track}”")
                said.append(words.format(track=name))
            case InList(name):
                words = tr("from your playlist “{playlist}”")
                if part.is_not:
                    words = tr("not from your playlist “{playlist}”")
                said.append(words.format(playlist=name))
            case From() as years:
                words = tr("not of music from {years}") if part.is_not else tr("of music from {years}")
                said.append(words.format(years=years_said(years.first, years.last)))
            case Known.LOVED:
                said.append(tr("of what you love"))
            case Doing(activity):
                said.append(while_doing(activity))
            case _:
                pass
    days = next((one.topic.days for one in parts if isinstance(one.topic, OnDays)), ())
    dayparts = [one.topic.daypart for one in parts if isinstance(one.topic, At)]
    if dayparts:
        said.append(listed([on_dayparts(days or range(7), part) for part in dayparts]))
    elif days:
        said.append(on_weekdays(days))
    return together(said)


def span_said(since: date, until: date, today: date) -> str:
    """Two days as one says them: "from 1 December 2025 to 28 February 2026", "on 3 March", "in 2024"."""
    if since == until:
        return tr("on {day}", "a date: on 3 March").format(day=_day(since, today))
    if (since.month, since.day, until.month, until.day) == (1, 1, 12, 31) and since.year == until.year:
        return tr("in {year}").format(year=since.year)
    words = tr("from {since} to {until}", "two dates")
    return words.format(since=_day(since, today), until=_day(min(until, today), today))


def _day(day: date, today: date) -> str:
    return day_and_month(day) if day.year == today.year else full_date(day)
