"""The words in which one asks, each with what it means, and how each meaning is said: all of it in one table.

A translation is another such table. Patterns are read from the beginning of a word, in folded words with one blank
between them; the longest of what fits is meant.
"""

import re
from calendar import monthrange
from collections.abc import Callable, Mapping, Sequence
from enum import Enum
from functools import cache
from typing import TypeAlias

from msgspec import Struct

from segue.domain.asking import (
    FIRST_YEAR,
    LAST_YEAR,
    MOST_MINUTES,
    MOST_TRACKS,
    At,
    Calendar,
    Doing,
    During,
    Energy,
    For,
    From,
    InYear,
    Kind,
    Known,
    LastDay,
    Lately,
    Like,
    Many,
    Months,
    OnDate,
    OnDays,
    Stretch,
    Topic,
    Want,
)
from segue.domain.context import Activity, Daypart
from segue.domain.query import WEEKDAY, WEEKEND, Unit


class Mark(Enum):
    """A word that says what the next ones are."""

    FILLER = "filler"  # means nothing by itself
    AND = "and"
    NOT = "not"
    BUT = "but"  # and what was to be left out is over
    BY = "by"  # an artist
    ALBUM = "album"
    TRACK = "track"
    LIST = "playlist"
    GENRE = "genre"
    LIKE = "like"  # an artist, or what plays
    WHILE = "while"  # an activity
    HEARD = "heard"  # when it was heard, not when it was made


class SomeYear(Struct, frozen=True):
    """In a question when it was heard, in a wish when it was made."""

    year: int


class SomeYears(Struct, frozen=True):
    """In a wish when it was made; in a question it could be either."""

    first: int
    last: int


class Wanting(Struct, frozen=True):
    """That it is a question, and what it asks for."""

    want: Want
    kind: Kind = Kind.TRACKS


Meaning: TypeAlias = Topic | Mark | SomeYear | SomeYears | Wanting

_DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_MONTHS = (
    *("january", "february", "march", "april", "may", "june"),
    *("july", "august", "september", "october", "november", "december"),
)
_SEASONS = {"winter": 12, "spring": 3, "summer": 6, "autumn": 9, "fall": 9}
_UNITS = {
    "hour": Unit.HOUR,
    "hr": Unit.HOUR,
    "day": Unit.DAY,
    "week": Unit.WEEK,
    "month": Unit.MONTH,
    "year": Unit.YEAR,
}
_DECADES = {
    "twenties": 1920,
    "thirties": 1930,
    "forties": 1940,
    "fifties": 1950,
    "sixties": 1960,
    "seventies": 1970,
    "eighties": 1980,
    "nineties": 1990,
    "noughties": 2000,
}
_NUMBERS = {
    "a": 1,
    "an": 1,
    "one": 1,
    "two": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "six": 6,
    "seven": 7,
    "eight": 8,
    "nine": 9,
    "ten": 10,
    "eleven": 11,
    "twelve": 12,
    "fifteen": 15,
    "twenty": 20,
    "thirty": 30,
    "forty": 40,
    "forty-five": 45,
    "fifty": 50,
    "sixty": 60,
    "ninety": 90,
}

#: What people do, in other words than those of the list of activities.
_DOINGS = {
    "working": ("work", "the office", "office", "studying", "coding", "programming"),
    "gaming": ("games", "a game", "playing games"),
    "exercising": (
        "exercise",
        "a workout",
        "workout",
        "working out",
        "running",
        "a run",
        "jogging",
        "the gym",
        "gym",
    ),
    "relaxing": ("to relax", "resting"),
    "cooking": ("to cook", "the kitchen", "dinner"),
    "reading": ("to read",),
}

_FILLERS = (
    "the a an some any of in on at for to from with me my mine i we us our please play put listen hear music "
    "song songs track tracks tune tunes something anything stuff things that which is are was were it its i'd "
    "i'm id im want would wanna like-to give make let's lets can could you need now just only maybe bit little "
    "more very kind sort mix list list-of set up during over around about all everything long lasting lasts "
    "playing listening do did have had has been time times ones one's there than what day days sounding sounds "
    "mood feel feeling vibe vibes got nice good great too so what's i've best greatest hits"
)

#: That something was not done; and that it was not for long.
_HEARD = ("heard", "played", "listened to")
_HAVE_NOT = ("haven't", "have not", "had not", "did not", "didn't", "have i not")
_NOT_HAVE = ("not", *_HAVE_NOT, *(f"i {have}" for have in _HAVE_NOT), "what have i not", "what haven't i")
_LONG = ("for long", *(f"{word} {long}" for word in ("for", "in") for long in ("a long time", "a while", "ages")))

_PHRASES: dict[str, tuple[Meaning, ...]] = {
    **{word.replace("-", " "): (Mark.FILLER,) for word in _FILLERS.split()},
    **dict.fromkeys(("and", "or", "plus"), (Mark.AND,)),
    **dict.fromkeys(
        *(
            (
                "no",
                "not",
                "nothing",
                "none",
                "without",
                "except",
                "except for",
                "never",
                "don't",
                "minus",
                "excluding",
                "less",
                "haven't",
                "hasn't",
                "didn't",
                "doesn't",
                "isn't",
                "i haven't",
                "i don't want",
                "anything but",
                "everything but",
                "all but",
                "don't play",
            ),
        ),
        (Mark.NOT,),
    ),
    **dict.fromkeys(("nothing by", "not by", "no songs by", "without songs by"), (Mark.NOT, Mark.BY)),
    **dict.fromkeys(("not from the album", "nothing from the album", "nothing off"), (Mark.NOT, Mark.ALBUM)),
    **dict.fromkeys(("but", "but with"), (Mark.BUT,)),
    **dict.fromkeys(("but no", "but not", "but nothing", "but without"), (Mark.BUT, Mark.NOT)),
    **dict.fromkeys(("by", "by the artist", "the artist", "artist", "by the band"), (Mark.BY,)),
    **dict.fromkeys(("album", "the album", "from the album", "on the album", "off"), (Mark.ALBUM,)),
    **dict.fromkeys(
        ("playlist", "from the playlist", "the playlist", "in the playlist", "from my playlist"), (Mark.LIST,)
    ),
    **dict.fromkeys(("genre", "the genre"), (Mark.GENRE,)),
    **dict.fromkeys(
        ("heard", "played", "i heard", "i played", "i've heard", "i've played", "listened to"), (Mark.HEARD,)
    ),
    **dict.fromkeys(
        (
            *("not heard", "not played", "nothing i heard", "nothing i played", "not listened to"),
            *(f"{i}{have} {heard}" for i in ("", "i ") for have in _HAVE_NOT for heard in _HEARD),
        ),
        (Mark.NOT, Mark.HEARD),
    ),
    **dict.fromkeys(("like", "similar to", "sounds like", "that sounds like", "sounding like"), (Mark.LIKE,)),
    **dict.fromkeys(
        (
            "like this",
            "like this one",
            "like that",
            "like this song",
            "like what plays",
            "more of this",
            "more like this",
            "similar",
        ),
        (Like(),),
    ),
    **dict.fromkeys(("while", "when i'm", "while i'm", "when"), (Mark.WHILE,)),
    **dict.fromkeys(
        ("familiar", "familiar ones", "my usual", "the usual", "what i know", "i know", "i know well", "favourites"),
        (Known.FAMILIAR,),
    ),
    **dict.fromkeys(("favorites", "my favourites", "my favorites", "well known"), (Known.FAMILIAR,)),
    **dict.fromkeys(("surprising", "surprise me", "unexpected", "a surprise", "surprises"), (Known.SURPRISING,)),
    **dict.fromkeys(
        (
            *("new", "something new", "new to me", "unheard", "unplayed"),
            *(
                f"{i}never {heard}{before}"
                for i in ("", "i ", "i've ", "i have ")
                for heard in ("heard", "played", "listened to")
                for before in ("", " before")
            ),
        ),
        (Known.NEVER,),
    ),
    **dict.fromkeys(
        (
            *("forgotten", "forgotten favourites", "long not heard"),
            *(
                f"{have} {heard} {long}"
                for have in _NOT_HAVE
                for heard in ("heard", "played", "listened to")
                for long in _LONG
            ),
        ),
        (Known.FORGOTTEN,),
    ),
    **dict.fromkeys(("loved", "i love", "songs i love", "that i love"), (Known.LOVED,)),
    **dict.fromkeys(
        (
            "calm",
            "quiet",
            "mellow",
            "soft",
            "gentle",
            "peaceful",
            "relaxed",
            "relaxing",
            "slow",
            "chilled",
            "chill",
            "soothing",
            *(
                f"{to}{asleep}"
                for to in ("", "to ", "for ")
                for asleep in ("sleep", "sleeping", "fall asleep", "falling asleep")
            ),
        ),
        (Energy.CALM,),
    ),
    **dict.fromkeys(
        (
            *(
                "lively",
                "energetic",
                "upbeat",
                "loud",
                "fast",
                "uptempo",
                "driving",
                "powerful",
                "danceable",
                "intense",
            ),
            *("party", "a party", "for a party", "partying"),
        ),
        (Energy.LIVELY,),
    ),
    **dict.fromkeys(
        ("calmer", "quieter", "softer", "slower", "gentler", "mellower", "less energetic", "less loud"),
        (Energy.CALMER,),
    ),
    **dict.fromkeys(
        ("livelier", "louder", "faster", "more energetic", "more energy", "more upbeat", "more lively"),
        (Energy.LIVELIER,),
    ),
    **dict.fromkeys(("weekend", "weekends", "the weekend"), (OnDays(WEEKEND),)),
    **dict.fromkeys(("weekday", "weekdays", "workday", "workdays", "working days"), (OnDays(WEEKDAY),)),
    **dict.fromkeys(("wake up", "to wake up", "waking up", "breakfast", "for breakfast"), (At(Daypart.MORNING),)),
    "today": (During(Calendar(Unit.DAY)),),
    "yesterday": (During(Calendar(Unit.DAY, 1)),),
    "this morning": (During(Calendar(Unit.DAY)), At(Daypart.MORNING)),
    "this afternoon": (During(Calendar(Unit.DAY)), At(Daypart.AFTERNOON)),
    "this evening": (During(Calendar(Unit.DAY)), At(Daypart.EVENING)),
    "tonight": (During(Calendar(Unit.DAY)), At(Daypart.EVENING)),
    "last night": (During(Calendar(Unit.DAY, 1)), At(Daypart.EVENING)),
    "lately": (During(Lately(30, Unit.DAY)),),
    "recently": (During(Lately(30, Unit.DAY)),),
}
for _number, _day in enumerate(_DAYS):
    for _form in (_day, f"{_day}s", f"{_day}'s", f"on {_day}", f"on {_day}s"):
        _PHRASES[_form] = (OnDays((_number,)),)
for _part in Daypart:
    for _form in (_part.word, f"{_part.word}s"):
        for _before in ("", "for the ", "in the ", "for ", "at ", "for an ", "for a ", "for this "):
            _PHRASES[_before + _form] = (At(_part),)
for _activity, _words in _DOINGS.items():
    for _form in (*(_activity,), *_words):
        for _before in ("for ", "while ", "during ", "when ", "for the ", "while i'm "):
            _PHRASES[_before + _form] = (Doing(Activity(_activity)),)
        if _form not in ("a game", "to relax", "relaxing"):
            _PHRASES[f"{_form} music"] = (Doing(Activity(_activity)),)
    if _activity != "relaxing":  # alone, it is how the music is to be
        _PHRASES[_activity] = (Doing(Activity(_activity)),)

#: What a phrase means. Of several meanings in a row, one comes after the other.
PHRASES: Mapping[str, tuple[Meaning, ...]] = _PHRASES


# ---------------------------------------------------------------- what has numbers in it

_N = rf"(\d{{1,4}}|{'|'.join(sorted(_NUMBERS, key=len, reverse=True))})"
_H = r"(?:hours?|hrs?|h)"
_M = r"(?:minutes?|mins?|m)"
_HOUR = r"(hour|hr)"
_UNIT = r"(days?|weeks?|months?|years?)"
_SPAN = r"hours?|hrs?|days?|weeks?|months?|years?"
_AT_MOST = r"(?:at (?:the )?most |up to |(?:no|not) (?:more|longer) than |max(?:imum|imally)? (?:of )?)?"
_ABOUT = rf"(?:for |about |around |some |of |lasting )*{_AT_MOST}"
_DECADE = rf"(?:the )?(?:'?((?:19|20)?\d0)'?s|({'|'.join(_DECADES)}))"
_YEAR = r"((?:19|20|21)\d\d)"
_PLAYED = r"(?:play|played|playing|hear|heard|hearing|listen to|listened to|listening to|listen|listened|put on)"
_I = r"(?:(?:did|do|have|had|was|were|am) (?:i|we)|(?:i|we)(?: have| had)?)"
_MOST = r"(?: the)?(?: most(?: often)?)?"
_OFTEN = r"(?: usually| normally| often| mostly| ever)?"
_WEEKDAY = rf"({'|'.join(_DAYS)})"
_DATE = r"(\d\d?)(?:st|nd|rd|th)?"
_KIND = r"(tracks?|songs?|tunes?|music|artists?|bands?|singers?|albums?|records?|genres?|styles?)"

_DAY_OF_MONTH = re.compile(rf"\b(?:(?:{'|'.join(_MONTHS)}) {_DATE}|{_DATE} (?:of )?(?:{'|'.join(_MONTHS)}))$")

_Groups: TypeAlias = Sequence[str | None]
_Meant: TypeAlias = Callable[[_Groups], tuple[Meaning, ...]]


def _counted(word: str | None) -> int:
    return 0 if not word else _NUMBERS[word] if word in _NUMBERS else int(word)


def _unit(word: str | None) -> Unit:
    return _UNITS[(word or "day").removesuffix("s")]


def _length(minutes: int) -> tuple[Meaning, ...]:
    return (For(minutes),) if 1 <= minutes <= MOST_MINUTES else ()


def _tracks(groups: _Groups) -> tuple[Meaning, ...]:
    many = _counted(groups[0])
    return (Many(many),) if 1 <= many <= MOST_TRACKS else ()


def _lately(groups: _Groups) -> tuple[Meaning, ...]:
    many = _counted(groups[0]) if groups[0] else 1
    return (During(Lately(many, _unit(groups[1]))),) if 1 <= many <= 999 else ()


def _decade(groups: _Groups) -> tuple[Meaning, ...]:
    digits, word = groups
    if word:
        first = _DECADES[word]
    else:
        assert digits is not None
        first = int(digits)
        if first < 100:
            first += 2000 if first < 30 else 1900
    return (From(first, first + 9),)


def _years(groups: _Groups) -> tuple[Meaning, ...]:
    first, last = sorted(int(year or 0) for year in groups)
    return (From(first, last),)


def _season(groups: _Groups) -> tuple[Meaning, ...]:
    which, season, year = groups
    first = _SEASONS[season or ""]
    return (During(_named(first, 3, which, year)),)


def _month(groups: _Groups) -> tuple[Meaning, ...]:
    which, month, year = groups
    return (During(_named(_MONTHS.index(month or "") + 1, 1, which, year)),)


def _named(first: int, count: int, which: str | None, year: str | None) -> Months:
    if year is not None:
        return Months(first, count, int(year))
    return Months(first, count, is_over=which in ("last", "past"))


def _calendar(groups: _Groups) -> tuple[Meaning, ...]:
    which, unit = groups
    return (During(Calendar(_unit(unit), int(which in ("last", "past", "previous")))),)


def _kind(word: str | None) -> Kind:
    match (word or "").removesuffix("s"):
        case "artist" | "band" | "singer":
            return Kind.ARTISTS
        case "album" | "record":
            return Kind.ALBUMS
        case "genre" | "style":
            return Kind.GENRES
        case _:
            return Kind.TRACKS


#: All words that have a meaning, alone or among others.
WORDS = tuple(
    dict.fromkeys(
        word
        for phrase in (
            *(*PHRASES, *_DAYS, *_MONTHS, *_SEASONS, *_DECADES, *_NUMBERS),
            *("minutes hours days weeks months years last past previous half most often many much long first",),
            *("tracks songs tunes music artists bands singers albums records genres styles listened played",),
        )
        for word in phrase.split()
    )
)


def _ago(groups: _Groups) -> tuple[Meaning, ...]:
    back = _counted(groups[0])
    return (During(Calendar(_unit(groups[1]), back)),) if 1 <= back <= 99 else ()


def _last_day(groups: _Groups) -> tuple[Meaning, ...]:
    return (During(LastDay(_DAYS.index(groups[0] or ""))),)


def _date(day: str | None, month: str | None, year: str | None) -> tuple[Meaning, ...]:
    its, number = _MONTHS.index(month or "") + 1, int(day or 0)
    is_day = 1 <= number <= monthrange(2024 if year is None else int(year), its)[1]
    return (During(OnDate(its, number, None if year is None else int(year))),) if is_day else ()


def ends_in_day(text: str) -> bool:
    """Whether its last words are a day of a month, as in "May 5" or "5th of May"."""
    return _DAY_OF_MONTH.search(text) is not None


def _beyond(groups: _Groups) -> tuple[Meaning, ...]:
    """Before or after a year, or a decade."""
    word, year, *decade = groups
    first, last = (int(year),) * 2 if year else _span_of(decade)
    match word:
        case "before" | "older than":
            return (SomeYears(FIRST_YEAR, first - 1),) if first > FIRST_YEAR else ()
        case "since":
            return (SomeYears(first, LAST_YEAR),)
        case _:
            return (SomeYears(last + 1, LAST_YEAR),) if last < LAST_YEAR else ()


def _span_of(decade: _Groups) -> tuple[int, int]:
    (topic,) = _decade(decade)
    assert isinstance(topic, From)
    return topic.first, topic.last


#: Patterns, each with what its groups mean; () where that can be nothing.
_PATTERNS: Sequence[tuple[str, _Meant]] = (
    (rf"{_ABOUT}half an hour", lambda _: (For(30),)),
    (rf"{_ABOUT}{_N} ?{_H} and a half", lambda g: _length(60 * _counted(g[0]) + 30)),
    (rf"{_ABOUT}{_N} and a half hours", lambda g: _length(60 * _counted(g[0]) + 30)),
    (rf"{_ABOUT}(\d)[.,]5 ?{_H}", lambda g: _length(60 * _counted(g[0]) + 30)),
    (rf"{_ABOUT}{_N} ?{_H}(?: and)? ?{_N} ?{_M}?", lambda g: _length(60 * _counted(g[0]) + _counted(g[1]))),
    (rf"{_ABOUT}{_N} ?{_H}", lambda g: _length(60 * _counted(g[0]))),
    (rf"{_ABOUT}{_N}[ -]?{_M}", lambda g: _length(_counted(g[0]))),
    (rf"{_AT_MOST}{_N} (?:tracks?|songs?|tunes?)", _tracks),
    (rf"(?:in |within |during |over |for |from )?(?:the )?(?:last|past) {_N} ({_SPAN})", _lately),
    (rf"(?:in |within |during |over |for |from )?(?:the )?(?:last|past) (){_HOUR}", _lately),
    (rf"(?:for|since|in) {_N} {_UNIT}", _lately),
    (
        rf"(?:from |of |in |during |on )?(this|last|past|previous) {_UNIT.replace('s?', '')}(?:'s)?",
        _calendar,
    ),
    (rf"{_N} {_UNIT} ago", _ago),
    (rf"(?:on |from )?(?:last|past) {_WEEKDAY}", _last_day),
    (
        rf"(?:on |from )?(?:the )?{_DATE} (?:of )?({'|'.join(_MONTHS)})(?: {_YEAR})?",
        lambda g: _date(g[0], g[1], g[2]),
    ),
    (rf"(?:on |from )?({'|'.join(_MONTHS)}) {_DATE}(?: {_YEAR})?", lambda g: _date(g[1], g[0], g[2])),
    (
        rf"(?:from |made )?(before|older than|after|since|newer than) (?:{_YEAR}|{_DECADE})",
        _beyond,
    ),
    (rf"(?:music |songs |hits )?(?:from |of |in )?{_DECADE}", _decade),
    (rf"(?:from |between |of )?{_YEAR} ?(?:to|and|until|-|–) ?{_YEAR}", _years),
    (rf"(?:music |songs )?(?:from|of) {_YEAR}", lambda g: _years((g[0], g[0]))),
    (rf"(?:in |during )?{_YEAR}", lambda g: (SomeYear(int(g[0] or 0)),)),
    (
        rf"(?:in |from |during |of )?(?:(this|last|past|the) )?({'|'.join(_SEASONS)})(?: (?:of )?{_YEAR})?",
        _season,
    ),
    (
        rf"(?:in |from |during |of )?(?:(this|last|past) )?({'|'.join(_MONTHS)})(?: (?:of )?{_YEAR})?",
        _month,
    ),
    (rf"(?:what|which) {_KIND} {_I}{_OFTEN}(?: {_PLAYED})?{_MOST}", lambda g: (Wanting(Want.WHAT, _kind(g[0])),)),
    (
        rf"(?:what (?:are|were) )?(?:my )?(?:top(?: \d+)?|most played|most heard|most) {_KIND}",
        lambda g: (Wanting(Want.WHAT, _kind(g[0])),),
    ),
    (rf"what {_I}{_OFTEN} {_PLAYED}{_MOST}", lambda _: (Wanting(Want.WHAT),)),
    (rf"who(?:m)? {_I} {_PLAYED}{_MOST}", lambda _: (Wanting(Want.WHAT, Kind.ARTISTS),)),
    (
        rf"how (?:often|many times|many plays)(?: {_I}(?: {_PLAYED})?)?",
        lambda _: (Wanting(Want.OFTEN),),
    ),
    (rf"how many (?:songs|tracks|tunes) {_I}(?: {_PLAYED})?", lambda _: (Wanting(Want.OFTEN),)),
    (
        rf"how (?:long|much(?: time)?|many (?:hours|minutes)(?: of)?)(?: {_I}(?: spend)?(?: {_PLAYED})?)?",
        lambda _: (Wanting(Want.LONG),),
    ),
    (
        rf"when (?:{_I} first {_PLAYED}|was the first time {_I} {_PLAYED})",
        lambda _: (Wanting(Want.FIRST),),
    ),
    (rf"(?:did|have) (?:i|we)(?: ever)? {_PLAYED}", lambda _: (Wanting(Want.OFTEN),)),
    (
        rf"(?:what was )?(?:the |my )(last|first) {_KIND} {_I} {_PLAYED}",
        lambda g: (Wanting(Want.LAST if g[0] == "last" else Want.FIRST),),
    ),
    (
        rf"when (?:{_I}(?: last)? {_PLAYED}|was the last time {_I} {_PLAYED})",
        lambda _: (Wanting(Want.LAST),),
    ),
)


@cache
def patterns() -> Sequence[tuple[re.Pattern[str], _Meant]]:
    """Made when first needed, on a worker: a hundredth of a second."""
    return [(re.compile(f"(?:{pattern})(?= |$)"), meant) for pattern, meant in _PATTERNS]


# ---------------------------------------------------------------- how it is said

QUESTIONS: Mapping[Want, str] = {
    Want.OFTEN: "how often did I play",
    Want.LONG: "how long did I listen to",
    Want.LAST: "when did I last play",
    Want.FIRST: "when did I first play",
}

#: What says, before a name in quotes, that it is a track's; before anything else it may be left out.
TITLED = frozenset(("track", "song", "tune", "titled", "called"))

#: What comes before a name.
BY, ALBUM, TRACK, LIST, GENRE, WHILE, LIKE, NOT, NOT_HEARD = (
    "by",
    "album",
    "track",
    "playlist",
    "genre",
    "while",
    "like",
    "no",
    "not heard",
)

#: What may be typed first, to show what can be said.
EXAMPLES = (
    "jazz for the evening, nothing from this week, 45 minutes",
    "like this but calmer",
    "forgotten favourites from the 80s",
    "what did I play on Sunday mornings last winter?",
    "which artists did I play most this year?",
)

#: Phrases that are put forward while typing; names of the library come beside them.
OFFERED = (
    *("for the morning", "for the afternoon", "for the evening", "for the night"),
    *("for working", "for gaming", "for exercising", "for relaxing", "for cooking", "for reading"),
    *("45 minutes", "1 hour", "2 hours", "20 tracks"),
    *("from the 60s", "from the 70s", "from the 80s", "from the 90s", "from the 2000s", "from the 2010s"),
    *(
        "familiar",
        "surprise me",
        "never played",
        "forgotten favourites",
        "loved",
        "calm",
        "lively",
        "calmer",
        "livelier",
    ),
    *("like this", "like this but calmer", "nothing from this week", "nothing from this month", "but no", "not by"),
    *("what did I play", "which artists did I play most", "which albums did I play most"),
    *("which genres did I play most", "which tracks did I play most", "how often did I play"),
    *("how long did I listen to", "when did I last play", "when did I first play"),
    *("today", "yesterday", "this week", "last week", "this month", "last month", "this year", "last year"),
    *("last winter", "last spring", "last summer", "last autumn", "in the last 30 days"),
    *(f"on {day.title()}s" for day in _DAYS),
    *("on weekends", "on weekdays"),
)


def stretch_said(stretch: Stretch) -> str:
    """ "last winter", "this week", "in March 2024"."""
    match stretch:
        case Calendar(unit, back) if back > 1:
            return f"{back} {_unit_said(unit)}s ago"
        case Calendar(Unit.DAY, back):
            return "today" if not back else "yesterday"
        case LastDay(day):
            return f"last {_DAYS[day].title()}"
        case OnDate(month, day, year):
            return " ".join(filter(None, ("on", str(day), _MONTHS[month - 1].title(), str(year or ""))))
        case Calendar(unit, back):
            return f"{'last' if back else 'this'} {_unit_said(unit)}"
        case Lately(count, unit):
            return f"in the last {count} {_unit_said(unit)}s"
        case InYear(year):
            return f"in {year}"
        case Months(first, count, year, is_over):
            name = _MONTHS[first - 1].title()
            if count == 3:
                name = next(season for season, month in _SEASONS.items() if month == first)
            if year is not None:
                return f"in {name} {year}"
            return f"last {name}" if is_over else f"in {name}"


def _unit_said(unit: Unit) -> str:
    return next(word for word, its in _UNITS.items() if its is unit)


def day_said(day: int) -> str:
    """ "on Sundays"."""
    return f"on {_DAYS[day].title()}s"


def kind_said(kind: Kind) -> str:
    """ "which artists did I play most"."""
    return f"which {kind.value} did I play most"
