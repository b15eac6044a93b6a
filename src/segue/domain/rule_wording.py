"""What a rule asks for, said as a friend would: "Jazz, not played in the last 30 days; at most 50 tracks, by lot"."""

from collections.abc import Callable
from datetime import timedelta
from typing import TypeAlias

from msgspec import Struct

from segue.domain.query import (
    EVERYTHING,
    Age,
    And,
    Event,
    Field,
    Heard,
    InPlaylist,
    Is,
    Measure,
    Not,
    Or,
    Query,
    Range,
    State,
    Unit,
    Words,
)
from segue.domain.rule import Amount, Drawn, Limit, Order, Rule, Sorted
from segue.domain.sorting import SortBy
from segue.domain.speech import number, plural, tr
from segue.domain.wording import (
    capital,
    either,
    in_daypart,
    listed,
    on_dayparts,
    on_weekdays,
    spoken,
    stars,
    total,
    while_doing,
)

Leaf: TypeAlias = Words | Range | Age | Heard | Is | InPlaylist

#: The least and the most of what is counted; None is open.
Bounds: TypeAlias = tuple[int | None, int | None]


def rule_words(rule: Rule) -> str:
    """Without a full stop, and without what goes without saying: that the list stands by artist."""
    asked = capital(query_words(rule.query))
    how = [] if rule.limit is None else [limit_words(rule.limit)]
    if rule.order != Sorted() or rule.limit is not None:
        how.append(order_words(rule.order))
    if not how:
        return asked
    words = tr("{asked}; {how}", "what a rule asks for: Jazz; at most 50 tracks, by lot")
    return words.format(asked=asked, how=tr(", ", "between the words of a list").join(how))


def query_words(query: Query) -> str:
    """What the tracks are, as it stands within a sentence."""
    return tr("all tracks") if query == EVERYTHING else _said(_plain(query), is_whole=True)


def limit_words(limit: Limit) -> str:
    match limit.of:
        case Amount.TRACKS:
            return plural("at most %n track", "at most %n tracks", limit.count)
        case Amount.SECONDS:
            amount = (spoken if limit.count % 60 else total)(_seconds(limit.count))
        case Amount.MEGABYTES:
            amount = f"{number(limit.count)} MB" if limit.count % 1000 else f"{number(limit.count // 1000)} GB"
        case Amount.PERCENT:
            return tr("at most {share} % of them").format(share=limit.count)
    return tr("at most {amount}").format(amount=amount)


def order_words(order: Order) -> str:
    """ "by plays, most first"."""
    match order:
        case Drawn():
            return tr("by lot")
        case Sorted(by, descending):
            ends = order_ends(by)
            words = order_name(by)
            if ends is None:
                return words
            return tr("{order}, {end}", "by plays, most first").format(order=words, end=ends[descending])


def order_name(by: SortBy) -> str:
    names = {
        SortBy.ARTIST: tr("by artist"),
        SortBy.TITLE: tr("by title"),
        SortBy.ALBUM: tr("by album"),
        SortBy.ALBUM_ARTIST: tr("by album artist"),
        SortBy.GENRE: tr("by genre"),
        SortBy.COMPOSER: tr("by composer"),
        SortBy.YEAR: tr("by year"),
        SortBy.ORIGINAL_YEAR: tr("by original year"),
        SortBy.ADDED: tr("by when added"),
        SortBy.LAST_PLAYED: tr("by last played"),
        SortBy.PLAYS: tr("by plays"),
        SortBy.SKIPS: tr("by skips"),
        SortBy.RATING: tr("by rating"),
        SortBy.LOVED: tr("by when loved"),
        SortBy.DURATION: tr("by length"),
        SortBy.BPM: tr("by beats a minute"),
        SortBy.TRACK_NO: tr("by track number"),
        SortBy.DISC_NO: tr("by disc number"),
        SortBy.FORMAT: tr("by format"),
        SortBy.PATH: tr("by folder and file"),
        SortBy.FOR_YOU: tr("for you, now"),
    }
    return names[by]


def order_ends(by: SortBy) -> tuple[str, str] | None:
    """From which end, upwards and downwards; None where there is only one."""
    match by:
        case SortBy.FOR_YOU:
            return None
        case SortBy.YEAR | SortBy.ORIGINAL_YEAR | SortBy.ADDED | SortBy.LOVED:
            return tr("oldest first"), tr("newest first")
        case SortBy.LAST_PLAYED:
            return tr("longest ago first"), tr("latest first")
        case SortBy.PLAYS | SortBy.SKIPS:
            return tr("fewest first"), tr("most first")
        case SortBy.RATING | SortBy.TRACK_NO | SortBy.DISC_NO:
            return tr("lowest first"), tr("highest first")
        case SortBy.DURATION:
            return tr("shortest first"), tr("longest first")
        case SortBy.BPM:
            return tr("slowest first"), tr("fastest first")
        case _:
            return tr("A to Z"), tr("Z to A")


# ---------------------------------------------------------------- groups


class _Joined(Struct, frozen=True):
    """What must all be so, or one of which must be."""

    all: bool
    parts: "tuple[_Joined | str, ...]"


def _plain(query: Query, *, is_not: bool = False) -> "_Joined | str":
    """With every "not" at what it is said of: neither this nor that is not this, and not that."""
    match query:
        case Not(part):
            return _plain(part, is_not=not is_not)
        case And(parts) | Or(parts):
            is_all = isinstance(query, And) is not is_not
            flat: list[_Joined | str] = []
            for inner in (_plain(part, is_not=is_not) for part in parts):
                flat += inner.parts if isinstance(inner, _Joined) and inner.all is is_all else (inner,)
            return _Joined(is_all, tuple(flat))
        case leaf:
            return _leaf(leaf, is_not)


def _said(part: "_Joined | str", *, is_whole: bool = False, is_clear: bool = False) -> str:
    """The `is_whole` is parted by commas, and what is chosen from there is clear; deeper down brackets are."""
    if isinstance(part, str):
        return part
    inner = [_said(one, is_clear=is_whole and part.all) for one in part.parts]
    if part.all and is_whole:
        return tr(", ", "between the words of a list").join(inner)
    words = listed(inner) if part.all else tr(" or ", "between what is chosen from").join(inner)
    return words if is_whole or (is_clear and not part.all) else tr("({words})", "said together").format(words=words)


# ---------------------------------------------------------------- leaves


def _leaf(leaf: Leaf, is_not: bool) -> str:
    match leaf:
        case Words(text, field):
            return _words(text, field, is_not)
        case Range(measure, low, high):
            return _range(measure, (low, high), is_not)
        case Age():
            return _age(leaf, is_not)
        case Heard():
            return _heard(leaf, is_not)
        case Is(state):
            return _state(state, is_not)
        case InPlaylist(name):
            words = tr("not in the playlist “{name}”") if is_not else tr("in the playlist “{name}”")
            return words.format(name=name)


def _words(text: str, field: Field | None, is_not: bool) -> str:
    match field:
        case Field.GENRE:
            words = tr("not {genre}", "of tracks: not jazz") if is_not else "{genre}"
            return words.format(genre=text)
        case Field.ARTIST:
            words = tr("not by {artist}", "of tracks") if is_not else tr("by {artist}", "of tracks")
            return words.format(artist=text)
        case Field.ALBUM:
            words = tr("not from “{album}”", "of tracks") if is_not else tr("from “{album}”", "of tracks")
            return words.format(album=text)
        case Field.TITLE:
            words = tr("without “{text}” in the title") if is_not else tr("with “{text}” in the title")
        case Field.MOOD:
            words = tr("not of the mood “{text}”") if is_not else tr("of the mood “{text}”")
        case Field.COMPOSER:
            words = tr("not composed by {text}") if is_not else tr("composed by {text}")
        case Field.PATH:
            words = tr("not in a folder or file “{text}”") if is_not else tr("in a folder or file “{text}”")
        case None:
            words = tr("without “{text}” in any of their tags") if is_not else tr("with “{text}” in their tags")
    return words.format(text=text)


def _range(measure: Measure, bounds: Bounds, is_not: bool) -> str:
    match measure:
        case Measure.YEAR:
            words = tr("not from {years}", "of tracks") if is_not else tr("from {years}", "of tracks")
            return words.format(years=_years(bounds))
        case Measure.RATING:
            words = tr("not rated {stars}") if is_not else tr("rated {stars}")
            return words.format(stars=_between(bounds, lambda half_stars: stars(half_stars / 2)))
        case Measure.PLAYS:
            return _played(bounds, "", is_not)
        case Measure.SKIPS:
            bounds, is_not = _turned(bounds, is_not)
            if _is_never(bounds):
                return tr("never skipped")
            words = tr("not skipped {times}") if is_not else tr("skipped {times}")
            return words.format(times=_times(bounds))
        case Measure.SKIPPED:
            words = tr("not skipped {share} of the time") if is_not else tr("skipped {share} of the time")
            return words.format(share=_between(bounds, lambda share: tr("{share} %").format(share=share)))
        case Measure.LENGTH:
            words = tr("not {length} long") if is_not else tr("{length} long")
            return words.format(length=_between(bounds, lambda length: spoken(_seconds(length))))
        case Measure.BPM:
            words = tr("not of {beats}") if is_not else tr("of {beats}", "of 120 beats a minute")
            return words.format(
                beats=_between(bounds, lambda n: plural("%n beat a minute", "%n beats a minute", n), number)
            )


def _years(bounds: Bounds) -> str:
    match bounds:
        case (None, high):
            return tr("{year} or earlier").format(year=high)
        case (low, None):
            return tr("{year} or later").format(year=low)
        case (low, high) if low == high:
            return str(low)
        case (low, high):
            return tr("{low} to {high}", "from one number to another").format(low=low, high=high)


def _between(bounds: Bounds, said: Callable[[int], str], first: Callable[[int], str] | None = None) -> str:
    """ "4 stars", "at least 4 stars", "at most …", "3 to 5 …": of two, the `first` may need no unit."""
    low, high = bounds
    if low is None:
        assert high is not None
        return tr("at most {amount}").format(amount=said(high))
    if high is None:
        return tr("at least {amount}").format(amount=said(low))
    if low == high:
        return said(low)
    words = tr("{low} to {high}", "from one number to another")
    return words.format(low=(first or said)(low), high=said(high))


def _times(bounds: Bounds) -> str:
    return _between(bounds, lambda n: tr("once") if n == 1 else plural("%n time", "%n times", n), number)


def _turned(bounds: Bounds, is_not: bool) -> tuple[Bounds, bool]:
    """Not at least three times is at most twice: of what is always known, that is said."""
    if is_not:
        match bounds:
            case (int(low), None) if low > 0:
                return (None, low - 1), False
            case (None, int(high)):
                return (high + 1, None), False
            case (0, 0):
                return (1, None), False
    return bounds, is_not


def _is_never(bounds: Bounds) -> bool:
    return bounds in ((0, 0), (None, 0))


def _played(bounds: Bounds, when: str, is_not: bool) -> str:
    """So often, at such moments where `when` says any."""
    bounds, is_not = _turned(bounds, is_not)
    if _is_never(bounds):
        return tr("never played {when}").format(when=when) if when else tr("never played")
    if when and bounds == (1, None):
        return tr("played {when}", "of tracks: played on Fridays").format(when=when)
    words = tr("not played {times}") if is_not else tr("played {times}")
    if when:
        words = tr("not played {times} {when}") if is_not else tr("played {times} {when}")
    return words.format(times=_times(bounds), when=when)


def _heard(heard: Heard, is_not: bool) -> str:
    parts = [in_daypart(part) for part in heard.dayparts]
    if len(parts) == 1:
        moments = [on_dayparts(heard.days, heard.dayparts[0]) if heard.days else parts[0]]
    else:
        moments = [on_weekdays(heard.days) if heard.days else "", either(parts)]
    moments.append(either([while_doing(activity) for activity in heard.activities]))
    when = tr(" ", "between the words of a sentence").join(words for words in moments if words)
    return _played((heard.low, heard.high), when, is_not)


def _age(age: Age, is_not: bool) -> str:
    within, over = _in_the_last(age.count, age.unit), _longer_ago(age.count, age.unit)
    match age.event, age.is_over, is_not:
        case (Event.ADDED, is_over, _):
            is_long_ago = is_over is not is_not  # all were added at some time
            return tr("added {when}", "of tracks").format(when=over if is_long_ago else within)
        case (Event.FIRST_PLAYED, False, False):
            words = tr("first played {when}", "of tracks")
        case (Event.FIRST_PLAYED, False, True):
            words = tr("not first played {when}", "of tracks")
        case (Event.FIRST_PLAYED, True, True):
            words = tr("first played {when} or never", "of tracks: in the last 30 days or never")
        case (Event.FIRST_PLAYED, True, False):
            words = tr("first played {when}", "of tracks")
        case (_, False, False):
            words = tr("played {when}", "of tracks: played on Fridays")
        case (_, False, True):
            words = tr("not played {when}", "of tracks: not played in the last 30 days")
        case (_, True, False):
            words = tr("last played {when}", "of tracks: more than 30 days ago")
        case (_, True, True):
            words = tr("played {when} or never", "of tracks: in the last 30 days or never")
    return words.format(when=over if age.is_over and not is_not else within)


def _in_the_last(count: int, unit: Unit) -> str:
    match unit:
        case Unit.HOUR:
            return plural("in the last hour", "in the last %n hours", count)
        case Unit.DAY:
            return plural("in the last day", "in the last %n days", count)
        case Unit.WEEK:
            return plural("in the last week", "in the last %n weeks", count)
        case Unit.MONTH:
            return plural("in the last month", "in the last %n months", count)
        case Unit.YEAR:
            return plural("in the last year", "in the last %n years", count)


def _longer_ago(count: int, unit: Unit) -> str:
    match unit:
        case Unit.HOUR:
            return plural("more than an hour ago", "more than %n hours ago", count)
        case Unit.DAY:
            return plural("more than a day ago", "more than %n days ago", count)
        case Unit.WEEK:
            return plural("more than a week ago", "more than %n weeks ago", count)
        case Unit.MONTH:
            return plural("more than a month ago", "more than %n months ago", count)
        case Unit.YEAR:
            return plural("more than a year ago", "more than %n years ago", count)


def _state(state: State, is_not: bool) -> str:
    match state:
        case State.LOVED:
            return tr("not loved", "of tracks") if is_not else tr("loved", "of tracks")
        case State.UNRATED:
            return tr("rated", "of tracks") if is_not else tr("without a rating", "of tracks")
        case State.UNPLAYED:
            return _played((1, None) if is_not else (0, 0), "", False)
        case State.COMPILATION:
            return tr("not on a compilation", "of tracks") if is_not else tr("on a compilation", "of tracks")
        case State.VIDEO:
            return tr("no videos", "of tracks") if is_not else tr("videos", "of tracks")
        case State.MISSING:
            return tr("not missing", "of tracks") if is_not else tr("missing", "of tracks")


def _seconds(count: int) -> timedelta:
    return timedelta(seconds=count)
