"""How well habits foretell a listening life, beside simple ways to do it: each question is put before its answer is
heard (prequential evaluation, Dawid 1984).

Four questions, put once the first part of the life is known:

- genres: which genres a session will hold. The cross-entropy −Σ_g q_g log p_g between its mix q and the answer p, in
  nats: the fewer the better.
- tracks: of the tracks of a session, how many are among the 25 named (recall at 25).
- following: whether the next track, where it has been heard before, is among the 10 named (hit rate at 10).
- starting: whether listening starts within half an hour, asked every ten minutes of silence between 8 and 24 o'clock.
  The area under the ROC curve: how often a moment at which it did is told as likelier than one at which it did not.
"""

import heapq
import math
from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Protocol

from msgspec import Struct, field

from segue.domain.context import Context
from segue.domain.play import SESSION_GAP
from segue.domain.track import TrackId
from segue.habits.evidence import Heard

#: The first part of a life, of which nothing is asked: so much of its sessions, and at least so many and so long.
WARM_UP = 0.3
FEWEST_SESSIONS = 30
FEWEST_DAYS = timedelta(days=14)

#: So many tracks are named for a session, and as the next.
NAMED, NEXT_NAMED = 25, 10

#: Sessions and next tracks asked about at most, evenly spread, and moments of silence.
SESSIONS_ASKED, NEXT_ASKED, MOMENTS_ASKED = 500, 500, 10_000

#: What says too little to be asked about: shorter sessions, and longer silences.
_FEWEST_GENRES, _FEWEST_TRACKS = 3, 5
_TICK = timedelta(minutes=10)
_AHEAD = timedelta(minutes=30)
_AWAY = timedelta(days=60)
_FIRST_HOUR = 8

#: Who answers, by name: this is the model.
SEGUE = "segue"

_FLOOR = 1e-6


class Foreteller(Protocol):
    """What is evaluated."""

    def hear(self, heard: Heard) -> None: ...
    def genres(self, context: Context) -> Mapping[str, float]: ...
    def tracks(self, context: Context, limit: int) -> Sequence[TrackId]: ...
    def next(self, context: Context, limit: int) -> Sequence[TrackId]: ...
    def start(self, at: datetime) -> float: ...


class Evaluation(Struct, frozen=True):
    """Of each question, how often it was put and what everybody's answers were worth on average; {} where it could
    not be put. `calibration` is by how much what was told of starting is off, on average, among moments told alike.
    """

    plays: int
    sessions: int
    asked: Mapping[str, int] = field(default_factory=dict)
    genres: Mapping[str, float] = field(default_factory=dict)
    tracks: Mapping[str, float] = field(default_factory=dict)
    following: Mapping[str, float] = field(default_factory=dict)
    starting: Mapping[str, float] = field(default_factory=dict)
    calibration: float | None = None


def evaluate(life: Sequence[Heard], model: Foreteller) -> Evaluation:
    """Tell `model` a life, in order of time, and ask it about what comes next. It must know nothing yet."""
    sessions = list(sessions_of(life))
    first = _first_asked(sessions)
    marks: dict[str, dict[str, list[float]]] = defaultdict(lambda: defaultdict(list))
    asked = _spread(range(first, len(sessions)), SESSIONS_ASKED)
    following = sum(len(session) for session in sessions[first:])
    every_next = max(1, following // NEXT_ASKED)
    silence = _Silence(sessions, first)
    simple = _Simple(sorted({genre for heard in life for genre in heard.genres}))
    told: list[tuple[float, float, bool]] = []
    known: set[TrackId] = set()
    since_asked = 0
    for number, session in enumerate(sessions):
        for at, is_start in silence.before(number):
            base = simple.starting(at)
            if silence.is_asked(number):
                told.append((model.start(at), base, is_start))
            simple.note_silence(at, is_start)
        if number in asked:
            _ask_of_session(session, model, simple, marks)
        for place, heard in enumerate(session):
            if number >= first and place and heard.liked and heard.track in known:
                since_asked += 1
                if since_asked >= every_next:
                    since_asked = 0
                    answers = {
                        SEGUE: model.next(Context(heard.at), NEXT_NAMED),
                        "what followed": simple.following(NEXT_NAMED),
                    }
                    for name, answer in answers.items():
                        marks["following"][name].append(float(heard.track in answer))
            model.hear(heard)
            if heard.liked:
                known.add(heard.track)
                simple.hear(heard)
    starting, calibration = _of_starting(told)
    means = {task: {name: sum(all_) / len(all_) for name, all_ in by.items()} for task, by in marks.items()}
    counts = {task: len(by[SEGUE]) for task, by in marks.items()} | ({"starting": len(told)} if told else {})
    return Evaluation(
        len(life),
        len(sessions),
        counts,
        means.get("genres", {}),
        means.get("tracks", {}),
        means.get("following", {}),
        starting,
        calibration,
    )


def sessions_of(life: Sequence[Heard]) -> Iterator[list[Heard]]:
    """Plays with no silence over half an hour between them."""
    session: list[Heard] = []
    end: datetime | None = None
    for heard in life:
        if end is not None and heard.at - end > SESSION_GAP:
            yield session
            session, end = [], None
        session.append(heard)
        end = heard.end if end is None else max(end, heard.end)
    if session:
        yield session


def _first_asked(sessions: Sequence[Sequence[Heard]]) -> int:
    first = max(FEWEST_SESSIONS, int(WARM_UP * len(sessions)))
    while first < len(sessions) and sessions[first][0].at - sessions[0][0].at < FEWEST_DAYS:
        first += 1
    return first


def _spread(numbers: Sequence[int], most: int) -> set[int]:
    """At most so many of `numbers`, evenly."""
    if len(numbers) <= most:
        return set(numbers)
    return {numbers[place * len(numbers) // most] for place in range(most)}


def _ask_of_session(
    session: Sequence[Heard], model: Foreteller, simple: "_Simple", marks: dict[str, dict[str, list[float]]]
) -> None:
    heard = [play for play in session if play.liked]
    if not heard:
        return
    context = Context(session[0].at)
    named = [play for play in heard if play.genres]
    if len(heard) >= _FEWEST_GENRES and 2 * len(named) > len(heard):
        mix: Counter[str] = Counter()
        for play in named:
            for genre in play.genres:
                mix[genre] += 1 / len(play.genres) / len(named)  # type: ignore[assignment]
        for name, shares in {SEGUE: model.genres(context), **simple.genres(context)}.items():
            marks["genres"][name].append(cross_entropy(mix, shares, simple.vocabulary))
    tracks = {play.track for play in heard}
    if len(tracks) >= _FEWEST_TRACKS:
        for name, answer in {SEGUE: model.tracks(context, NAMED), **simple.tracks(context)}.items():
            marks["tracks"][name].append(len(tracks.intersection(answer[:NAMED])) / min(NAMED, len(tracks)))


def cross_entropy(mix: Mapping[str, float], shares: Mapping[str, float], vocabulary: Sequence[str]) -> float:
    """In nats. What an answer does not name has a share that is as good as none."""
    total = sum(max(shares.get(genre, 0.0), _FLOOR) for genre in vocabulary)
    return -sum(q * math.log(max(shares.get(genre, 0.0), _FLOOR) / total) for genre, q in mix.items())


# ---------------------------------------------------------------- the simple ways


class _Fading:
    """Counts that halve in so many days, or never; kept as logarithms, so that their order holds at all times."""

    def __init__(self, days: float = math.inf) -> None:
        self._second = 0.0 if math.isinf(days) else 1 / (days * 86400)
        self._logs: dict[str | TrackId, float] = {}

    def add(self, key: str | TrackId, at: datetime) -> None:
        new = at.timestamp() * self._second
        old = self._logs.get(key)
        self._logs[key] = new if old is None else max(old, new) + math.log2(1 + 2 ** -abs(old - new))

    def most(self, limit: int) -> list[TrackId]:
        return [TrackId(int(key)) for key in heapq.nlargest(limit, self._logs, key=self._logs.__getitem__)]

    def shares(
        self, at: datetime, vocabulary: Sequence[str], towards: Mapping[str, float], strength: float
    ) -> dict[str, float]:
        now = at.timestamp() * self._second
        counts = {g: 2 ** (self._logs[g] - now) if g in self._logs else 0.0 for g in vocabulary}
        total = sum(counts.values()) + strength
        return {g: (count + strength * towards[g]) / total for g, count in counts.items()}


class _Simple:
    """What one would come up with first: all-time counts, recent ones, those of the hour, and what followed last."""

    def __init__(self, vocabulary: Sequence[str]) -> None:
        self.vocabulary = vocabulary
        self._even = {genre: 1 / len(vocabulary) for genre in vocabulary}
        self._genres = {"all time": _Fading(), "the last week": _Fading(7), "the last month": _Fading(30)}
        self._hours = [_Fading() for _ in range(24)]
        self._tracks = {"all time": _Fading(), "the last days": _Fading(2), "the last week": _Fading(8)}
        self._followers: dict[TrackId, Counter[TrackId]] = defaultdict(Counter)
        self._last: TrackId | None = None
        self._started: dict[tuple[bool, int], tuple[int, int]] = {}

    def hear(self, heard: Heard) -> None:
        for genre in heard.genres:
            for counts in (*self._genres.values(), self._hours[heard.at.hour]):
                counts.add(genre, heard.at)
        for tracks in self._tracks.values():
            tracks.add(heard.track, heard.at)
        if self._last is not None:
            self._followers[self._last][heard.track] += 1
        self._last = heard.track

    def genres(self, context: Context) -> dict[str, dict[str, float]]:
        at = context.at
        ever = self._genres["all time"].shares(at, self.vocabulary, self._even, 5)
        told = {name: counts.shares(at, self.vocabulary, ever, 5) for name, counts in self._genres.items()}
        return told | {"the hour": self._hours[at.hour].shares(at, self.vocabulary, ever, 20)} | {"all time": ever}

    def tracks(self, context: Context) -> dict[str, list[TrackId]]:
        return {name: counts.most(NAMED) for name, counts in self._tracks.items()}

    def following(self, limit: int) -> list[TrackId]:
        """What followed the last track most often, and then what was heard most."""
        after = [] if self._last is None else [track for track, _ in self._followers[self._last].most_common(limit)]
        often = self._tracks["all time"].most(2 * limit)
        return list(dict.fromkeys((*after, *often)))[:limit]

    def starting(self, at: datetime) -> float:
        started, asked = self._started.get(_cell(at), (0, 0))
        return (started + 0.5) / (asked + 10)

    def note_silence(self, at: datetime, is_start: bool) -> None:
        started, asked = self._started.get(_cell(at), (0, 0))
        self._started[_cell(at)] = started + is_start, asked + 1


def _cell(at: datetime) -> tuple[bool, int]:
    """The kind of day and the hour."""
    return at.weekday() >= 5, at.hour


# ---------------------------------------------------------------- starting


class _Silence:
    """The moments of silence before each session, and whether listening started soon after them."""

    def __init__(self, sessions: Sequence[Sequence[Heard]], first: int) -> None:
        self._sessions = sessions
        self._first = first
        # A single play is no listening that one would offer something for.
        self._starts = [s[0].at.timestamp() for s in sessions if sum(heard.liked for heard in s) >= 2]
        silent = sum(1 for number in range(first, len(sessions)) for _ in self._moments(number))
        self._every = max(1, math.ceil(silent / MOMENTS_ASKED))

    def before(self, number: int) -> Iterator[tuple[datetime, bool]]:
        for at in self._moments(number):
            seconds = at.timestamp()
            place = bisect_right(self._starts, seconds)
            soon = place < len(self._starts) and self._starts[place] - seconds <= _AHEAD.total_seconds()
            yield at, soon

    def is_asked(self, number: int) -> bool:
        """Whole silences are asked about, or not: moments in one lean on each other."""
        return number >= self._first and number % self._every == 0

    def _moments(self, number: int) -> Iterator[datetime]:
        if not number:
            return
        begin = self._sessions[number][0].at
        end = max(heard.end for heard in self._sessions[number - 1])
        if begin - end > _AWAY:
            return
        seconds = math.ceil((end + SESSION_GAP).timestamp() / _TICK.total_seconds()) * _TICK.total_seconds()
        while seconds < begin.timestamp():
            at = datetime.fromtimestamp(seconds, begin.tzinfo)
            if at.hour >= _FIRST_HOUR:
                yield at
            seconds += _TICK.total_seconds()


def _of_starting(told: Sequence[tuple[float, float, bool]]) -> tuple[dict[str, float], float | None]:
    """The areas under the curves, and how far off the model's figures were."""
    names: dict[str, Callable[[tuple[float, float, bool]], float]] = {
        SEGUE: lambda row: row[0],
        "hour and kind of day": lambda row: row[1],
    }
    areas = {}
    for name, of in names.items():
        area = area_under_curve([(of(row), row[2]) for row in told])
        if area is None:
            return {}, None
        areas[name] = area
    return areas, calibration_error([(row[0], row[2]) for row in told])


def area_under_curve(told: Sequence[tuple[float, bool]]) -> float | None:
    """The chance that what happened was told as likelier than what did not (Mann and Whitney 1947); a tie is half.

    None where all or nothing of it happened.
    """
    happened = sum(is_so for _, is_so in told)
    did_not = len(told) - happened
    if not happened or not did_not:
        return None
    ranked = sorted(told)
    ranks, place = 0.0, 0
    while place < len(ranked):
        same = place
        while same < len(ranked) and ranked[same][0] == ranked[place][0]:
            same += 1
        ranks += (place + same + 1) / 2 * sum(is_so for _, is_so in ranked[place:same])
        place = same
    return (ranks - happened * (happened + 1) / 2) / (happened * did_not)


def calibration_error(told: Sequence[tuple[float, bool]], bins: int = 15) -> float:
    """The mean distance between what was told and what happened, over `bins` of equal size (Naeini et al. 2015)."""
    ranked = sorted(told)
    off = 0.0
    for number in range(bins):
        some = ranked[number * len(ranked) // bins : (number + 1) * len(ranked) // bins]
        off += abs(sum(chance for chance, _ in some) - sum(is_so for _, is_so in some))
    return off / len(ranked)
