"""Habits: what was learned from the log, as an immutable value; and the Learner that makes it, play by play.

The same plays in the same order always give the same habits: the state is a cache of the log and nothing else.
"""

from collections import Counter, deque
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime

from segue.domain.context import Context
from segue.domain.play import SESSION_GAP
from segue.domain.track import TrackId
from segue.habits.evidence import REASON_SPAN, Decayed, Heard
from segue.habits.genres import parent
from segue.habits.prior import GENRE_HALF_LIVES, TRACK_HALF_LIVES
from segue.habits.rhythm import Said, Week, mixture


@dataclass(frozen=True, slots=True)
class TrackMemory:
    """What is remembered of one track: how often it was liked and skipped, and when it was last heard."""

    plays: int = 0
    skips: int = 0
    last: datetime | None = None


@dataclass(frozen=True)
class Habits:
    """What this listener usually does, as of the last play learned. Never changed after it was made.

    `plays` and `first` tell how much was learned; `recent` holds the plays of the last twelve weeks, which
    the counts of reasons are taken from. Nothing here knows what time it is: every question brings its own.
    """

    plays: int = 0
    first: datetime | None = None
    last: datetime | None = None
    recent: tuple[Heard, ...] = ()
    tracks: Mapping[TrackId, TrackMemory] = field(default_factory=dict)
    artist_plays: Mapping[str, int] = field(default_factory=dict)
    track_counts: Decayed[TrackId] = field(default_factory=lambda: Decayed(TRACK_HALF_LIVES))
    artist_counts: Decayed[str] = field(default_factory=lambda: Decayed(TRACK_HALF_LIVES))
    genre_counts: Decayed[str] = field(default_factory=lambda: Decayed(GENRE_HALF_LIVES))
    week: Week = field(default_factory=Week.empty)
    last_mix: Mapping[str, float] = field(default_factory=dict)
    last_session_end: float | None = None

    def speak(self, context: Context) -> list[Said]:
        """What recency and every gated context say of a session that starts in `context`; [] if nothing was heard."""
        base = parent(self.genre_counts, context.at.timestamp(), self.last_mix, self.last_session_end)
        return self.week.speak(context, base) if base else []

    def genres(self, context: Context) -> dict[str, float]:
        """The share that each genre is expected to have in a session that starts in `context`; sums to 1."""
        said = self.speak(context)
        return mixture(said) if said else {}


@dataclass
class _Session:
    """The listening session under way. A rhythm is learned of whole sessions: plays within one lean on each other."""

    number: int
    start: Heard
    liked: list[Heard]


class Learner:
    """Takes in the log in order of time and gives Habits. Lives on one thread, and is the only thing that changes.

    `newest` is the highest id of a play learned; `recordings` names, for each track that has copies, the one as which
    the plays of all of them are learned.
    """

    def __init__(self) -> None:
        self.newest = 0
        self.recordings: Mapping[TrackId, TrackId] = {}
        self._plays = 0
        self._first: datetime | None = None
        self._last: datetime | None = None
        self._recent: deque[Heard] = deque()
        self._tracks: dict[TrackId, TrackMemory] = {}
        self._artist_plays: Counter[str] = Counter()
        self._track_counts: Decayed[TrackId] = Decayed(TRACK_HALF_LIVES)
        self._artist_counts: Decayed[str] = Decayed(TRACK_HALF_LIVES)
        self._genre_counts: Decayed[str] = Decayed(GENRE_HALF_LIVES)
        self._week = Week.empty()
        self._last_mix: dict[str, float] = {}
        self._last_session_end: float | None = None
        self._session: _Session | None = None

    def hear(self, heard: Heard) -> None:
        """Learn one play. Plays come in order of time."""
        if self._session is not None and heard.session != self._session.number:
            self._close_session()
        if self._session is None:
            self._session = _Session(heard.session, heard, [])
        self.newest = max(self.newest, heard.play)
        self._first = self._first or heard.at
        self._last = heard.end
        self._plays += 1
        track = self.recordings.get(heard.track, heard.track)
        memory = self._tracks.get(track, TrackMemory())
        at = heard.at.timestamp()
        if heard.liked:
            self._tracks[track] = TrackMemory(memory.plays + 1, memory.skips, heard.at)
            self._track_counts.add(track, at)
            if heard.artist:
                self._artist_counts.add(heard.artist, at)
                self._artist_plays[heard.artist] += 1
            self._session.liked.append(heard)
        else:
            self._tracks[track] = TrackMemory(memory.plays, memory.skips + 1, memory.last)
        self._recent.append(heard)
        while self._recent[0].at < heard.at - REASON_SPAN:
            self._recent.popleft()

    def habits(self, now: datetime) -> Habits:
        """What is known at `now`. A session whose silence has outlasted the gap by then counts as ended.

        The learner itself does not change by being asked, so that what it knows depends on the plays alone.
        """
        known = self._copy()
        if known._session is not None and self._last is not None and now - self._last > SESSION_GAP:
            known._close_session()
        return Habits(
            known._plays,
            known._first,
            known._last,
            tuple(known._recent),
            known._tracks,
            known._artist_plays,
            known._track_counts,
            known._artist_counts,
            known._genre_counts,
            known._week,
            known._last_mix,
            known._last_session_end,
        )

    def _copy(self) -> "Learner":
        twin = Learner()
        for name, value in vars(self).items():
            setattr(twin, name, value.copy() if hasattr(value, "copy") else value)
        return twin

    def _close_session(self) -> None:
        session, self._session = self._session, None
        assert session is not None
        if not session.liked:
            return
        mix = genre_mix(session.liked)
        end = session.liked[-1].end.timestamp()
        if mix:
            activity = Counter(heard.activity for heard in session.liked).most_common(1)[0][0]
            context = Context(session.start.at, activity)
            weight = min(1.0, len(session.liked) / 5)
            base = parent(self._genre_counts, context.at.timestamp(), self._last_mix, self._last_session_end)
            if base:
                self._week.learn(context, mix, base, weight)
            for genre, share in mix.items():
                self._genre_counts.add(genre, context.at.timestamp(), weight * share)
            self._last_mix = mix
        self._last_session_end = end


def genre_mix(liked: Iterable[Heard]) -> dict[str, float]:
    """The share of each genre over plays; a play of several genres is split evenly. {} where no play has one."""
    total: Counter[str] = Counter()
    for heard in liked:
        for genre in heard.genres:
            total[genre] += 1 / len(heard.genres)  # type: ignore[assignment]
    weight = sum(total.values())
    return {genre: count / weight for genre, count in total.items()} if weight else {}


def learn(plays: Iterable[Heard], now: datetime) -> Habits:
    """Habits from a whole log, in order of time."""
    learner = Learner()
    for heard in plays:
        learner.hear(heard)
    return learner.habits(now)
