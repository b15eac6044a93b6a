"""A question is answered by the log: how much was played of what, when, and what most."""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from functools import cache
from heapq import nsmallest
from operator import itemgetter

from msgspec.structs import replace

from segue.core.finding import Found, What
from segue.core.inquiry import AskTools, Inquiry, Nothing, Told, Top, times_of, tracks_in
from segue.core.ports.asking import AskReader, Called, Plays, Times
from segue.domain import wording
from segue.domain.asking import (
    MOST_TRACKS,
    At,
    By,
    Doing,
    During,
    From,
    Genre,
    InList,
    Kind,
    Known,
    On,
    OnDays,
    Question,
    Stretch,
    Titled,
    Topic,
    Want,
    Wanted,
    dates,
    moment,
)
from segue.domain.asking_wording import about, span_said, stretch_words, together
from segue.domain.genre_tree import parents
from segue.domain.speech import apart, dated, plural, tr
from segue.domain.text import fold
from segue.domain.track import TrackId
from segue.domain.wording import listed, quoted, total

#: So many of the most played are told, and so many plays shown.
MOST_TOLD = 10
MOST_SHOWN = 2_000

_DAY = timedelta(days=1) // timedelta(milliseconds=1)


def told(question: Question, inquiry: Inquiry, tools: AskTools, reader: AskReader) -> Told | Nothing:
    """On the habits worker."""
    now = inquiry.context.at
    parts = question.parts
    plays = _plays(parts, now, reader)
    called = reader.called(list(set(plays.tracks)))
    in_list = {
        one.topic.name: frozenset(tracks_in(one.topic.name, inquiry, tools, reader))
        for one in parts
        if isinstance(one.topic, InList)
    }
    loved = frozenset(reader.loved()) if any(one.topic is Known.LOVED for one in parts) else frozenset[TrackId]()
    fits = _meant(parts, in_list, loved)
    fitting = {track for track, its in called.items() if fits(track, its)}
    if len(fitting) == len(called):
        return _sentence(question, plays, called, now)
    kept = [at for at, track in enumerate(plays.tracks) if track in fitting]
    return _sentence(question, _at_places(plays, kept), called, now)


def _at_places(plays: Plays, places: Sequence[int]) -> Plays:
    ids, tracks = [plays.ids[at] for at in places], [plays.tracks[at] for at in places]
    return Plays(ids, tracks, [plays.began[at] for at in places], [plays.listened[at] for at in places])


def _plays(parts: Sequence[Wanted], now: datetime, reader: AskReader) -> Plays:
    """Those at the times that are asked for."""
    dayparts = tuple(one.topic.daypart for one in parts if isinstance(one.topic, At) and not one.is_not)
    days = tuple(day for one in parts if isinstance(one.topic, OnDays) for day in one.topic.days)
    activities = tuple(one.topic.activity for one in parts if isinstance(one.topic, Doing) and not one.is_not)
    spans = [times_of(one.topic.stretch, now) for one in parts if isinstance(one.topic, During) and not one.is_not]
    without = [times_of(one.topic.stretch, now) for one in parts if isinstance(one.topic, During) and one.is_not]
    times = [replace(one, dayparts=dayparts, days=days, activities=activities) for one in spans or [Times()]]
    if len(times) == 1 and not without:
        return reader.heard(times[0])
    found = [reader.heard(one) for one in times]
    told = [zip(some.ids, some.tracks, some.began, some.listened, strict=True) for some in found]
    rows = {row[0]: row for some in told for row in some}
    out = {play for span in without for play in reader.heard(span).ids}
    ordered = sorted((row for play, row in rows.items() if play not in out), key=itemgetter(2))
    ids, tracks, began, listened = zip(*ordered, strict=True) if ordered else ((), (), (), ())
    return Plays(ids, tracks, began, listened)


def _meant(
    parts: Sequence[Wanted], in_list: Mapping[str, frozenset[TrackId]], loved: frozenset[TrackId]
) -> Callable[[TrackId, Called], bool]:
    """Whether a track is what is asked for: of all that is named of one kind any, and nothing that is not wanted."""

    @cache  # thousands of tracks are of the same
    def is_of(genres: tuple[str, ...], name: str) -> bool:
        return any(own == name or name in parents(own) for own in genres)

    def fits(topic: Topic, track: TrackId, its: Called) -> bool:
        match topic:
            case Genre(name):
                return is_of(its.genres, name)
            case By(name):
                return any(fold(artist) == fold(name) for artist in its.artists)
            case On(album):
                return fold(its.album) == fold(album)
            case Titled(title):
                return fold(its.title) == fold(title)
            case From(first, last):
                return its.year is not None and first <= its.year <= last
            case InList(name):
                return track in in_list[name]
            case _:
                return track in loved

    of_music = [one for one in parts if isinstance(one.topic, _KINDS)]
    kinds = [[one.topic for one in of_music if not one.is_not and type(one.topic) is kind] for kind in _KINDS]
    without = [one.topic for one in of_music if one.is_not]

    def is_meant(track: TrackId, its: Called) -> bool:
        return all(any(fits(one, track, its) for one in some) for some in kinds if some) and not any(
            fits(one, track, its) for one in without
        )

    return is_meant


_KINDS = (Genre, By, On, Titled, From, InList, Known)


def _sentence(question: Question, plays: Plays, called: Mapping[TrackId, Called], now: datetime) -> Told | Nothing:
    what = about(question.parts)
    spans = [(one.topic.stretch, one.is_not) for one in question.parts if isinstance(one.topic, During)]
    when = listed([_when(stretch, now) for stretch, is_not in spans if not is_not])
    besides = [tr("other than {when}").format(when=_when(stretch, now)) for stretch, is_not in spans if is_not]
    behind = together([what, when, *besides])
    if not plays.ids:
        return Nothing(_tidy(tr("Your history has no plays {what}.").format(what=behind)))
    many = Counter(plays.tracks)
    listened = timedelta(milliseconds=sum(plays.listened))
    began = [_moment(ms) for ms in (plays.began[0], plays.began[-1])]
    days = len({ms // _DAY for ms in plays.began})
    top = _top(question.kind, plays, many, called, now)
    n = len(plays.ids)
    is_of_a_day = any(_is_a_day(stretch, now) for stretch, is_not in spans if not is_not)
    is_told = days > 1 or not (is_of_a_day or (n == 1 and question.want is Want.OFTEN))
    names_day = days == 1 and (is_of_a_day or (question.want is Want.OFTEN and n > 1))
    at = _time if names_day else _at
    places = {
        "what": behind,
        "days": plural("on one day", "on %n days", days) if days > 1 else _day(began[0]),
        "length": total(listened),
        "first": at(began[0]),
        "last": at(began[1]),
    }
    more: list[str] = []
    match question.want:
        case Want.OFTEN:
            sentence = plural("%n play {what}.", "%n plays {what}.", n)
            if is_told:
                sentence = plural("%n play {what}, {days}.", "%n plays {what}, {days}.", n)
            more.append(
                (tr("The first was {first}, the last {last}.") if n > 1 else tr("It was {first}.")).format(**places)
            )
        case Want.LONG:
            sentence = plural("{length} {what}, in %n play.", "{length} {what}, in %n plays.", n)
            if is_told:
                sentence = plural("{length} {what}, in %n play {days}.", "{length} {what}, in %n plays {days}.", n)
        case Want.LAST:
            places["track"] = _called(plays.tracks[-1], called)
            sentence = plural(
                "The last of %n play {what} was {last}: {track}.",
                "The last of %n plays {what} was {last}: {track}.",
                n,
            )
        case Want.FIRST:
            places["track"] = _called(plays.tracks[0], called)
            sentence = plural(
                "The first of %n play {what} was {first}: {track}.",
                "The first of %n plays {what} was {first}: {track}.",
                n,
            )
        case _:
            sentence = plural("%n play {what}: {length} of music.", "%n plays {what}: {length} of music.", n)
            if is_told:
                sentence = plural(
                    "%n play {what}, {days}: {length} of music.", "%n plays {what}, {days}: {length} of music.", n
                )
    ids = tuple(plays.ids[-MOST_SHOWN:])
    if len(ids) < len(plays.ids):
        more.append(
            plural("Of these plays the last can be shown.", "Of these plays the last %n can be shown.", len(ids))
        )
    own = tuple(track for track, _ in many.most_common(MOST_TRACKS) if track > 0)
    return Told(_tidy(sentence.format(**places)), tuple(more), tuple(top), ids, own)


def _when(stretch: Stretch, now: datetime) -> str:
    """By its days, where it has any."""
    today = now.date()
    return stretch_words(stretch) if moment(stretch, now) else span_said(*dates(stretch, today), today)


def _is_a_day(stretch: Stretch, now: datetime) -> bool:
    """Or less."""
    since = moment(stretch, now)
    first, last = dates(stretch, now.date())
    return first == last if since is None else now - since <= timedelta(days=1)


def _moment(ms: int) -> datetime:
    return datetime(1970, 1, 1, tzinfo=UTC) + timedelta(milliseconds=ms)


def _day(at: datetime) -> str:
    return dated(at, tr("'on' dddd, d MMMM yyyy", "in letters of CLDR: on Friday, 7 March 2025"))


def _time(at: datetime) -> str:
    """Where the day is told before."""
    return dated(at, tr("'at' HH:mm", "in letters of CLDR: at 20:15"))


def _at(at: datetime) -> str:
    return dated(at, tr("'on' dddd, d MMMM yyyy 'at' HH:mm", "in letters of CLDR: on Friday, 7 March 2025 at 20:15"))


def _tidy(sentence: str) -> str:
    """Where nothing was said of what is asked about, no blank stands for it."""
    return " ".join(sentence.replace(" ,", ",").replace(" .", ".").split())


def _called(track: TrackId, called: Mapping[TrackId, Called]) -> str:
    its = called[track]
    if not its.artists:
        return quoted(its.title)
    return tr("“{track}” by {artist}").format(track=its.title, artist=", ".join(its.artists))


def _top(
    kind: Kind, plays: Plays, many: Mapping[TrackId, int], called: Mapping[TrackId, Called], now: datetime
) -> list[Top]:
    """Of what was played once, each, the first, as it was played."""
    counts = Counter[str]()
    found: dict[str, Found] = {}
    for track, times in many.items():
        for name, one in _named(kind, track, called[track]):
            counts[name] += times
            if track > 0:
                found.setdefault(name, one)
    if counts and max(counts.values()) == 1:
        began: dict[str, datetime] = {}
        for track, ms in zip(plays.tracks, plays.began, strict=True):
            for name, _ in _named(kind, track, called[track]):
                began.setdefault(name, _moment(ms))
        is_a_day = plays.began[0] // _DAY == plays.began[-1] // _DAY
        return [
            Top(name, 1, found.get(name), wording.time(at) if is_a_day else wording.moment(at, now))
            for name, at in list(began.items())[:MOST_TOLD]
        ]
    most = nsmallest(MOST_TOLD, counts.items(), key=lambda one: (-one[1], one[0]))
    return [Top(name, times, found.get(name)) for name, times in most]


def _named(kind: Kind, track: TrackId, its: Called) -> list[tuple[str, Found]]:
    """What a track counts for, by the name that is told."""
    by = ", ".join(its.artists)
    match kind:
        case Kind.ARTISTS:
            return [(name, Found(What.ARTIST, fold(name), name)) for name in its.artists]
        case Kind.ALBUMS if not its.album:
            return []
        case Kind.ALBUMS:
            return [(_by(its.album, by), Found(What.ALBUM, track, its.album, by))]
        case Kind.GENRES:
            return [(name, Found(What.GENRE, fold(name), name)) for name in its.genres]
        case Kind.TRACKS:
            return [(_by(its.title, by), Found(What.TRACK, track, its.title, by))]


def _by(name: str, by: str) -> str:
    return f"{apart(name)} – {apart(by)}" if by else name
