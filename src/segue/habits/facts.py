"""What speaks for a track, counted from plays: the facts that its reason is made of. Without numpy.

The ranking (`ranking`) adds up groups, and says which of them add more to a track than to the others. Of those that
lead, the first two are told of which a fact can be: a count of plays that anyone can make again from the log. Only
plays that were learned count, so what is left out of the taste does not; of an artist, an album or a genre, those of
the last twelve weeks, since that is what a listener remembers.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from copy import copy
from datetime import datetime, timedelta
from enum import Enum, auto
from itertools import pairwise

from msgspec import Struct

from segue.domain.context import Context, Daypart
from segue.domain.offer import Evidence
from segue.domain.play import SESSION_GAP, PlayId
from segue.domain.track import TrackId
from segue.habits.evidence import REASON_SPAN, Claim, Heard


class Group(Enum):
    """What the score of a track is the sum of; in the order of `ranking.Opening.added`'s columns."""

    MEMORY = 0  # how often the track was heard, and how long ago
    HOURS = 1  # its hours and days
    ARTIST = 2
    ARTIST_HOURS = 3
    ALBUM = 4
    GENRE = 5  # what is expected at this moment
    CONTINUITY = 6  # the last session goes on
    AVERSION = 7  # skips


#: A track with a reason of its own needs at least so many plays of what is said, and these must be so large a part.
FEWEST = 3
MOSTLY = 0.5

#: Of a genre, which many tracks share, less is worth a word.
OFTEN = 1 / 3

LATELY = timedelta(days=30)
LONG_AGO = timedelta(days=90)

#: A night belongs to the day on which it began, which ends at five.
NIGHT_ENDS = timedelta(hours=5)

MOST_TOLD = 2

_EVERY_DAY = frozenset(range(7))
_WORKDAYS, _WEEKEND = frozenset(range(5)), frozenset({5, 6})


class Part(Struct, frozen=True):
    """A part of the week: of these days (0 is Monday) a part of each, or all of it."""

    weekdays: frozenset[int]
    daypart: Daypart | None = None

    def __contains__(self, at: datetime) -> bool:
        return self.covers(_day(at), Daypart.at(at.hour))

    def covers(self, day: int, daypart: Daypart) -> bool:
        return day in self.weekdays and self.daypart in (None, daypart)


def parts_at(at: datetime) -> tuple[Part, ...]:
    """The parts of the week that a moment lies in, narrowest first."""
    day, daypart = _day(at), Daypart.at(at.hour)
    days = _WEEKEND if day in _WEEKEND else _WORKDAYS
    return Part(frozenset({day}), daypart), Part(days, daypart), Part(_EVERY_DAY, daypart), Part(days)


def _day(at: datetime) -> int:
    return (at - NIGHT_ENDS).weekday()


class Kind(Enum):
    NEVER = auto()  # no play of the track
    PLAYS = auto()  # of the track; `last` where that is long ago
    LATELY = auto()  # of the track in the last thirty days; `today` are those of today
    HOURS = auto()  # of the track, in `part`, of all
    ARTIST = auto()  # by the artist `name`, in the last twelve weeks; as all that follow
    ARTIST_HOURS = auto()  # in `part`, of all by the artist
    ALBUM = auto()
    GENRE = auto()  # of the genre, of all plays in `part`
    HABIT = auto()  # of the genre, as `evidence` tells
    LAST = auto()  # of the track in the last session
    LAST_ARTIST = auto()  # by the artist in the last session
    FOLLOWED = auto()  # of the track right after that which was heard last, in the last twelve weeks
    TOGETHER = auto()  # of the track in earlier sessions with that which was heard last, in the last twelve weeks
    ALIKE = auto()  # of a track that sounds like it; by the artist `name`


class Fact(Struct, frozen=True):
    """`plays` are those counted, oldest first, and `of` all that they are a part of, where they are."""

    kind: Kind
    plays: tuple[PlayId, ...] = ()
    of: tuple[PlayId, ...] = ()
    name: str = ""
    part: Part | None = None
    last: datetime | None = None
    today: tuple[PlayId, ...] = ()
    evidence: Evidence | None = None

    @property
    def behind(self) -> tuple[PlayId, ...]:
        """Every play that was looked at."""
        return self.of or self.plays


class Subject(Struct, frozen=True):
    """A track of which a reason is wanted: its plays and those of its copies, as they were learned, oldest first;
    and the plays of a track that it sounds like, by which it was found.
    """

    artist: str
    genres: tuple[str, ...]
    own: Sequence[Heard]
    alike: Sequence[Heard] = ()


def behind(facts: Iterable[Fact]) -> tuple[PlayId, ...]:
    """Every play that facts were counted from, once."""
    return tuple(dict.fromkeys(play for fact in facts for play in fact.behind))


#: Gives the plays of tracks and of their copies, as they were learned, oldest first.
Histories = Callable[[Sequence[TrackId]], Mapping[TrackId, Sequence[Heard]]]


class Facts:
    """What the plays of the last twelve weeks say of artists, albums and genres, put in order once for a moment.

    `claims` are the habits that hold then, by genre.
    """

    def __init__(self, recent: Iterable[Heard], context: Context, claims: Mapping[str, Claim]) -> None:
        now = context.at
        since = now - REASON_SPAN
        known = [heard for heard in recent if since <= heard.at < now]
        self._now = now
        self._parts = parts_at(now)
        self._claims = claims
        self._liked = [heard for heard in known if heard.liked]
        self._by_artist: dict[str, list[Heard]] = defaultdict(list)
        self._by_album: dict[tuple[str, str], list[Heard]] = defaultdict(list)
        for heard in self._liked:
            artist = heard.artist.casefold()
            if artist:
                self._by_artist[artist].append(heard)
            if artist and heard.album:
                self._by_album[artist, heard.album].append(heard)
        sessions = _sessions(known)
        self._last = sessions[-1] if sessions else []
        self._followed, self._together = _beside_the_last(sessions)
        self._within: dict[Part, list[Heard]] = {part: [] for part in self._parts}
        covering: dict[tuple[int, int], list[list[Heard]]] = {}
        for heard in self._liked:
            hour = heard.at.weekday(), heard.at.hour
            if hour not in covering:
                covering[hour] = [within for part, within in self._within.items() if heard.at in part]
            for within in covering[hour]:
                within.append(heard)
        self._of_genres: dict[tuple[str, ...], Fact | None] = {}

    def where(self, claims: Mapping[str, Claim]) -> "Facts":
        """The same plays in the same order, where other habits hold."""
        other = copy(self)
        other._claims, other._of_genres = claims, {}
        return other

    def of(self, subject: Subject, groups: Sequence[Group]) -> list[Fact]:
        """At most two facts, of the `groups` that speak most for it, those first that speak most.

        What was never heard, and what was not heard for long, is told as that first.
        """
        own = [heard for heard in subject.own if heard.liked and heard.at < self._now]
        memory = self._memory(own)
        found = [memory] if memory.kind is Kind.NEVER or memory.last is not None else []
        alike = [heard for heard in subject.alike if heard.liked and heard.at < self._now]
        if alike and not own:
            found.append(Fact(Kind.ALIKE, _ids(alike), name=alike[-1].artist))
        for group in groups if own else (*groups, Group.ARTIST):
            fact = memory if group is Group.MEMORY else self._fact(group, subject, own)
            if fact is not None and fact not in found:
                found.append(fact)
        return _without_repeats(found or [memory])[:MOST_TOLD]

    def _memory(self, own: Sequence[Heard]) -> Fact:
        if not own:
            return Fact(Kind.NEVER)
        last = own[-1].at
        if self._now - last >= LONG_AGO:
            return Fact(Kind.PLAYS, _ids(own), last=last)
        lately = [heard for heard in own if heard.at >= self._now - LATELY]
        if len(lately) >= FEWEST:
            today = [heard for heard in lately if heard.at.date() == self._now.date()]
            return Fact(Kind.LATELY, _ids(lately), today=_ids(today))
        return Fact(Kind.PLAYS, _ids(own))

    def _fact(self, group: Group, subject: Subject, own: Sequence[Heard]) -> Fact | None:
        of_artist = self._by_artist.get(subject.artist.casefold(), [])
        match group:
            case Group.HOURS:
                return self._in_part(Kind.HOURS, own, "")
            case Group.ARTIST if of_artist:
                return Fact(Kind.ARTIST, _ids(of_artist), name=subject.artist)
            case Group.ARTIST_HOURS:
                return self._in_part(Kind.ARTIST_HOURS, of_artist, subject.artist)
            case Group.ALBUM if own:
                of_album = self._by_album.get((subject.artist.casefold(), own[-1].album), [])
                if len(of_album) >= FEWEST:
                    return Fact(Kind.ALBUM, _ids(of_album), name=own[-1].album)
            case Group.GENRE:
                return self._genre(subject.genres)
            case Group.CONTINUITY:
                return self._goes_on(subject, own)
        return None

    def _in_part(self, kind: Kind, plays: Sequence[Heard], name: str) -> Fact | None:
        """Most of these plays fell on this part of the week, and more of them than of all plays."""
        for part in self._parts:
            within = [heard for heard in plays if heard.at in part]
            share = len(within) / max(1, len(plays))
            usual = len(self._within[part]) / max(1, len(self._liked))
            if len(within) >= FEWEST and share >= MOSTLY and share > usual:
                return Fact(kind, _ids(within), _ids(plays), name, part)
        return None

    def _genre(self, genres: tuple[str, ...]) -> Fact | None:
        """A habit of one of these genres, else that of which there is most at this part of the week."""
        if genres not in self._of_genres:
            habits = (self._claims[genre].evidence for genre in genres if genre in self._claims)
            habit = next((evidence for evidence in habits if evidence.occasions), None)
            if habit is not None:
                self._of_genres[genres] = Fact(Kind.HABIT, habit.plays, name=habit.subject, evidence=habit)
            else:
                found = [fact for genre in genres if (fact := self._of_genre(genre)) is not None]
                best = max(found, key=lambda fact: len(fact.plays) / len(fact.of), default=None)
                self._of_genres[genres] = best
        return self._of_genres[genres]

    def _of_genre(self, genre: str) -> Fact | None:
        its = [heard for heard in self._liked if genre in heard.genres]
        usual = len(its) / max(1, len(self._liked))
        for part, within in self._within.items():
            counted = [heard for heard in within if genre in heard.genres]
            share = len(counted) / max(1, len(within))
            if len(counted) >= FEWEST and share >= OFTEN and share > usual:
                return Fact(Kind.GENRE, _ids(counted), _ids(within), genre, part)
        return None

    def _goes_on(self, subject: Subject, own: Sequence[Heard]) -> Fact | None:
        followed = [heard for heard in own if heard.play in self._followed]
        if len(followed) >= FEWEST:
            return Fact(Kind.FOLLOWED, _ids(followed))
        last = {heard.play for heard in self._last}
        if in_last := [heard for heard in own if heard.play in last]:
            return Fact(Kind.LAST, _ids(in_last))
        together = [heard for heard in own if heard.play in self._together]
        if len(together) >= FEWEST:
            return Fact(Kind.TOGETHER, _ids(together))
        by_artist = [heard for heard in self._last if heard.artist.casefold() == subject.artist.casefold() != ""]
        return Fact(Kind.LAST_ARTIST, _ids(by_artist), name=subject.artist) if by_artist else None


#: What one of these tells, the other tells too.
_TELLS_TOO = {Kind.HOURS: {Kind.PLAYS}, Kind.ARTIST_HOURS: {Kind.ARTIST}, Kind.LATELY: {Kind.LAST}}


def _without_repeats(found: Sequence[Fact]) -> list[Fact]:
    told: set[Kind] = set()
    for fact in found[:MOST_TOLD]:
        told |= _TELLS_TOO.get(fact.kind, set())
    return [fact for fact in found if fact.kind not in told or fact.last is not None]


def _sessions(known: Iterable[Heard]) -> list[list[Heard]]:
    """What was liked in each session that holds such a play; the silence between two is what parts them."""
    sessions: list[list[Heard]] = []
    end: datetime | None = None
    for heard in known:
        if end is None or heard.at - end > SESSION_GAP:
            sessions.append([])
        end = heard.end if end is None else max(end, heard.end)
        if heard.liked:
            sessions[-1].append(heard)
    return [session for session in sessions if session]


def _beside_the_last(sessions: Sequence[Sequence[Heard]]) -> tuple[set[PlayId], set[PlayId]]:
    """The plays that came right after one of the track that was heard last; and those in earlier sessions with it."""
    followed: set[PlayId] = set()
    together: set[PlayId] = set()
    for session in sessions:
        last = sessions[-1][-1].track
        followed.update(after.play for before, after in pairwise(session) if before.track == last != after.track)
        if session is not sessions[-1] and any(heard.track == last for heard in session):
            together.update(heard.play for heard in session if heard.track != last)
    return followed, together


def _ids(plays: Iterable[Heard]) -> tuple[PlayId, ...]:
    return tuple(heard.play for heard in plays)
