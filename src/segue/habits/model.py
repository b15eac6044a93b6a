"""The Learner: takes in the log, play by play, and answers what is usual at a moment. All that habits know is here.

The same plays in the same order always lead to the same answers: the state is a cache of the log and nothing else. No
question changes it. It lives on one thread; what it gives away are small values that never change.

A session is taken in as a whole when it has ended, since plays within one lean on each other. First each part of the
model is told what was to be foretold, with what was known before: the genres (`genres`, `rhythm`), the tracks
(`ranking`), when it began (`starting`). Only then is it remembered (`memory`). What comes next within a session
(`following`) is learned as it goes on.
"""

import math
from collections import Counter, deque
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, nullcontext
from datetime import UTC, datetime, timedelta

import numpy as np
from msgspec import Struct
from msgspec.structs import replace
from numpy.typing import NDArray

from segue.domain.context import Context
from segue.domain.play import SESSION_GAP
from segue.domain.track import TrackId
from segue.habits import prior
from segue.habits.banks import Floats, Rows
from segue.habits.evidence import REASON_SPAN, Habits, Heard
from segue.habits.facts import Group
from segue.habits.following import Following
from segue.habits.genres import GenreMemory
from segue.habits.lookups import each_once, is_among
from segue.habits.memory import NOBODY, Counts, Memory, Moment, Session
from segue.habits.ranking import Opening, Ranking, Shelf
from segue.habits.rhythm import Said, Week
from segue.habits.starting import Starting
from segue.habits.weights import Weights, choose

_GAP = SESSION_GAP.total_seconds()

#: Where music never stops, as in a shop, a session ends all the same: what fades within hours could not be counted
#: beside what is heard a week later (`banks.py`).
_LONGEST = 86400.0

#: A session counts in full with so many plays, and in part below.
_FULL_SESSION = 5

#: What a choice is learned against: so many likely tracks (to open a session, of the last plays), and of all others.
_LATE_PLAYS = 500
_LIKELY = 300
_DRAWN = 150
_FEWEST_TRACKS = 50

#: Of what comes next, all is learned at first, then every sixth play, and fewer in a log of hundreds of thousands, by
#: the square of its length: these weights do not fade, and one more of so many hardly moves them.
_NEXT_ALL = 2000
_NEXT_EVERY = 6
_NEXT_LONG_LOG = 42_000

#: Of a log longer than this, in plays, every second session teaches what opens one: of so many hardly any is missed,
#: and half a million plays are learned again within a minute.
_OPENING_LONG_LOG = 150_000


class Foreseen(Struct, frozen=True):
    """What was expected of a session's genres before it began, and from what."""

    features: Floats
    said: Said


def moment_of(context: Context) -> Moment:
    at = context.at
    offset = at.utcoffset() or timedelta()
    return Moment(
        at.timestamp(),
        context.hour,
        context.weekday,
        offset.total_seconds(),
        context.activity,
    )


class Learner:
    """`newest` is the highest id of a play learned; `recordings` names, for each track that has copies, the one as
    which the plays of all of them are learned.
    """

    def __init__(self) -> None:
        self.newest = 0
        self.recordings: Mapping[TrackId, TrackId] = {}
        self.plays = 0
        self._first: datetime | None = None
        self._last: datetime | None = None
        self._recent: deque[Heard] = deque()
        self._genre_numbers: dict[str, int] = {}
        self._memory = Memory()
        self._genres = GenreMemory()
        self._week = Week()
        self._starting = Starting()
        self._opening_weights = Weights(prior.TRACKS.weights, prior.TRACKS.certainty, prior.TRACKS.keeps)
        self._next_weights = Weights(prior.NEXT.weights, prior.NEXT.certainty, prior.NEXT.keeps)
        self._session: Session | None = None
        self._foreseen: Foreseen | None = None
        self._fits: tuple[Floats, Floats] | None = None
        self._end = 0.0

    # ------------------------------------------------------------ learning

    def hear(self, heard: Heard) -> None:
        """Learn one play. Plays come in order of time."""
        moment = moment_of(Context(heard.at, heard.activity))
        if self._session is not None and (
            moment.at - self._session.end > _GAP or moment.at - self._session.start.at > _LONGEST
        ):
            self._close()
        if self._session is None:
            self._session = Session(moment, self._memory.plays, end=moment.at)
            self._foreseen = self._foresee(moment)
            self._fits = None
            self._memory.move_to(moment.at)
            self._starting.begin(moment)
        session = self._session
        self.newest = max(self.newest, heard.play)
        self._first = self._first or heard.at
        self._last = heard.end
        self.plays += 1
        self._recent.append(heard)
        while self._recent[0].at < heard.at - REASON_SPAN:
            self._recent.popleft()
        track = self.recordings.get(heard.track, heard.track)
        known = self._memory.numbers.get(track)
        number = known or self._memory.number(track, heard.artist, heard.album)
        session.end = max(session.end, heard.end.timestamp())
        if not heard.liked:
            session.skipped.append(number)
            return
        if known and (session.tracks or session.skipped) and self._is_to_learn_next():
            self._learn_next(number, moment)
        self._note_genres(heard, int(self._memory.tracks.artist[number]))
        self._memory.follow(number)
        session.tracks.append(number)
        session.at.append(moment.at)
        session.hours.append(moment.hour)
        session.liked.append(heard)

    def _note_genres(self, heard: Heard, artist: int) -> None:
        for genre in heard.genres:
            number = self._genre_numbers.setdefault(genre, len(self._genre_numbers))
            if artist != NOBODY:
                self._memory.artists.note_genre(artist, number, 1 / len(heard.genres))
        if len(self._genre_numbers) > self._genres.genres:
            self._genres.make_room(len(self._genre_numbers))
            self._week.make_room(len(self._genre_numbers))

    def _close(self) -> None:
        session = self._session
        assert session is not None
        if session.tracks and (session.place < _OPENING_LONG_LOG or self._memory.sessions % 2):
            self._learn_opening(session)
        self._starting.end(session.start, session.end, len(session.tracks))
        self._learn_genres(session)
        self._memory.take(session)
        self._session = None

    def _learn_genres(self, session: Session) -> None:
        mix = self._mix(session.liked)
        if not mix.any():
            return
        start = session.start
        weight = min(1.0, len(session.liked) / _FULL_SESSION)
        activities = Counter(heard.activity for heard in session.liked)
        activity = max(activities, key=activities.__getitem__)
        foreseen = self._foreseen
        if foreseen is None or activity != start.activity or len(foreseen.features) < len(mix):
            # Music heard for the first time counts too, against whatever was sure of other music.
            foreseen = self._foresee(replace(start, activity=activity))
        assert foreseen is not None
        self._genres.learn(foreseen.features, mix, self._ending(session.liked), weight, start.at, session.end)
        self._week.learn(start.at, start.hour, start.day, activity, mix, foreseen.said, weight)

    def _learn_opening(self, session: Session) -> None:
        tracks = self._memory.tracks
        heard = each_once(session.heard)
        known = heard[tracks.plays[heard] > 0]
        if len(heard) < 3 or not len(known) or tracks.count <= _FEWEST_TRACKS:
            return
        alternatives, log_weight, chosen = self._alternatives(
            known, each_once(self._memory.recent(_LATE_PLAYS, session.place))
        )
        rows = self._opening(session.start, self._foreseen).rows(alternatives)
        counts_as = prior.TRACKS.counts_as * min(1.0, len(known) / _FULL_SESSION)
        choose(self._opening_weights, rows, chosen, log_weight, counts_as)

    def _is_to_learn_next(self) -> bool:
        if self._memory.tracks.count <= _FEWEST_TRACKS:
            return False
        return self.plays < _NEXT_ALL or self.plays % max(_NEXT_EVERY, (self.plays // _NEXT_LONG_LOG) ** 2) == 0

    def _learn_next(self, track: int, moment: Moment) -> None:
        session = self._session
        assert session is not None
        if self._fits is None:
            self._fits = self._fits_of(session.start)
        following = self._following(moment.at)
        if following is None:
            return
        alternatives, log_weight, chosen = self._alternatives(np.array([track]), following.candidates())
        choose(self._next_weights, following.rows(alternatives), chosen, log_weight, prior.NEXT.counts_as)

    def _alternatives(self, chosen: Rows, likely: Rows) -> tuple[Rows, Floats, Floats]:
        """What to learn a choice against: tracks, the logarithms of how many each stands for, and the share of each
        in what was chosen. Both are in order, each track once. Of the likely ones some are drawn evenly, of all
        others some more.
        """
        count = self._memory.tracks.count
        likely = likely[(likely != NOBODY) & ~is_among(likely, chosen)]
        found, log_weight = [chosen], [np.zeros(len(chosen))]

        def put(some: Rows, stand_for: int) -> None:
            found.append(some)
            log_weight.append(np.full(len(some), math.log(max(1.0, stand_for / max(1, len(some))))))

        step = max(1, -(-len(likely) // _LIKELY))
        put(likely[self.plays % step :: step], len(likely))
        step = max(1, count // _DRAWN)
        others = np.arange(1 + self.plays % step, count, step)
        others = others[~(is_among(others, likely) | is_among(others, chosen))]
        put(others, count - 1 - len(likely) - len(chosen))
        share = np.zeros(sum(map(len, found)), np.float32)
        share[: len(chosen)] = 1 / len(chosen)
        return np.concatenate(found), np.concatenate(log_weight).astype(np.float32), share

    def _mix(self, liked: Sequence[Heard]) -> Floats:
        mix = np.zeros(self._genres.genres)
        for genre, share in genre_mix(liked).items():
            mix[self._genre_numbers[genre]] = share
        return mix

    def _ending(self, liked: Sequence[Heard]) -> Floats:
        """The genres with which a session ended: each play counts a third of the one after it."""
        ending = np.zeros(self._genres.genres)
        for weight, heard in zip(0.3 ** np.arange(6), reversed(liked), strict=False):
            for genre in heard.genres:
                ending[self._genre_numbers[genre]] += weight / len(heard.genres)
        return np.asarray(ending / max(ending.sum(), 1e-9))

    # ------------------------------------------------------------ questions

    @contextmanager
    def as_of(self, now: datetime) -> Iterator[None]:
        """Within, the session under way counts as remembered; and as ended, if its silence has outlasted the gap by
        `now`. Questions do this themselves; around several, it is done once.
        """
        session = self._session
        if session is None:
            yield
            return
        genres, week, starting, fits = self._genres, self._week, self._starting, self._fits
        if now.timestamp() - session.end > _GAP:
            self._genres, self._week = genres.copy(), week.copy()
            self._learn_genres(session)
        if session.place < self._memory.plays or session.skipped:
            self._starting = starting.copy()
            self._starting.end(session.start, session.end, len(session.tracks))
        before = self._memory.before(session)
        self._memory.take(session)
        self._session = self._fits = None
        try:
            yield
        finally:
            self._memory.give_back(before)
            self._session, self._fits = session, fits
            self._genres, self._week, self._starting = genres, week, starting

    def habits(self, now: datetime) -> Habits:
        """What is known at `now`, as a small value."""
        return Habits(self.plays, self._first, self._last, tuple(self._recent))

    @property
    def genre_names(self) -> Sequence[str]:
        """Genres in the order in which shares are told."""
        return list(self._genre_numbers)

    @property
    def week(self) -> Week:
        return self._week

    def parent(self, now: datetime) -> Floats:
        """What recency alone expects of each genre; empty if none was heard."""
        if not self._genres.genres:
            return np.zeros(0)
        with self.as_of(now):
            moment = moment_of(Context(now))
            return self._genres.parent(self._genres.features(moment.at))

    def all_time(self, now: datetime) -> Floats:
        """The share of each genre in everything heard so far."""
        with self.as_of(now):
            return self._genres.all_time(now.timestamp())

    def said(self, context: Context) -> Said | None:
        """What recency and every gated context say of a session that starts then; None if nothing was heard."""
        if not self._genres.genres:
            return None
        with self.as_of(context.at):
            foreseen = self._foresee(moment_of(context)) if self._genres.has_heard else None
            return None if foreseen is None else foreseen.said

    def genres(self, context: Context) -> dict[str, float]:
        """The share that each genre heard so far is expected to have in a session that starts then; sums to 1."""
        said = self.said(context)
        if said is None:
            return {}
        return dict(zip(self._genre_numbers, said.mixture.tolist(), strict=True))

    def tracks(self, context: Context, limit: int, unheard: Shelf | None = None) -> list[TrackId]:
        """The tracks expected in a session that starts then, of those ever heard and of `unheard`; best first."""
        with self.as_of(context.at):
            moment = moment_of(context)
            scores = self._opening(moment, self._foresee(moment)).scores(self._opening_weights.theta)
            found, ids = scores.heard[1:], np.array(self._memory.tracks.ids)[1:]
            if unheard is not None:
                found = np.concatenate((found, scores.unheard[self._artists_of(unheard)]))
                ids = np.concatenate((ids, unheard.ids))
            return _best(found, ids, limit)

    def _artists_of(self, shelf: Shelf) -> Rows:
        return self._memory.artists_called(shelf.folded_artists)[shelf.artist_of]

    def rank(self, shelf: Shelf, context: Context, shares: Mapping[str, float]) -> Ranking:
        """All of `shelf` for a moment at which genres are expected with `shares`."""
        with self.as_of(context.at):
            moment = moment_of(context)
            scores = self._opening(moment, self._foresee(moment)).scores(self._opening_weights.theta)
            numbers = self._memory.numbers.many(shelf.tracks)
            fitting = scores.of(numbers, self._artists_of(shelf)) + shelf.fit(shares)
            return Ranking(shelf, fitting, self.counts(), numbers)

    def added(self, few: Shelf, context: Context, shares: Mapping[str, float]) -> NDArray[np.float32]:
        """What each `Group` adds to the scores that `rank` gives: a row for each candidate."""
        with self.as_of(context.at):
            moment = moment_of(context)
            opening = self._opening(moment, self._foresee(moment))
            numbers = self._memory.numbers.many(few.tracks)
            added = opening.added(self._opening_weights.theta, numbers, self._artists_of(few))
            added[:, Group.GENRE.value] += few.fit(shares)
            return added

    def next(self, context: Context, limit: int, ahead: Sequence[TrackId] = ()) -> list[TrackId]:
        """The tracks likely to follow in the session under way, or to begin one, once those `ahead` have been heard
        in it too; best first. What the listener does now, where that is known, goes before what they did as it began.
        """
        moment = moment_of(context)
        is_over = self._session is None or moment.at - self._session.end > _GAP
        with self.as_of(context.at) if is_over else nullcontext():
            following = self._following(moment.at, ahead, moment)
            if following is None:
                return []
            candidates = following.candidates()
            scores = following.rows(candidates) @ self._next_weights.theta.astype(np.float32)
            return _best(scores, np.array(self._memory.tracks.ids)[candidates], limit)

    def start(self, at: datetime) -> float:
        """How likely it is that listening starts within half an hour of `at`."""
        with self.as_of(at):
            return self._starting.probability(moment_of(Context(at)))

    def likelier(self, at: datetime) -> float:
        """On what share of the silence of the fortnight before it was at least as likely to start as at `at`."""
        with self.as_of(at):
            return self._starting.likelier(moment_of(Context(at)))

    def counts(self) -> Counts:
        """How often everything was heard so far."""
        zone = UTC if self._last is None else self._last.tzinfo
        return self._memory.counts(zone or UTC)

    # ------------------------------------------------------------ how

    def _foresee(self, moment: Moment) -> "Foreseen | None":
        """What is expected of the genres of a session that begins at `moment`; None before any genre was heard."""
        if not self._genres.genres:
            return None
        features = self._genres.features(moment.at)
        parent = self._genres.parent(features)
        said = self._week.speak(moment.at, moment.hour, moment.day, moment.activity, parent)
        return Foreseen(features, said)

    def _opening(self, moment: Moment, foreseen: "Foreseen | None") -> Opening:
        until = self._memory.plays if self._session is None else self._session.place
        genres = len(self._genre_numbers)
        fits = np.ones(max(1, genres))
        if foreseen is not None:  # genres that came up since fit neither well nor badly
            expected = foreseen.said.mixture
            fits[: len(expected)] = expected / np.maximum(self._genres.all_time(moment.at)[: len(expected)], 1e-4)
        last_mix = self._genres.last_mix if genres else np.ones(1)
        return Opening(self._memory, moment, fits, last_mix, until)

    def _fits_of(self, moment: Moment) -> tuple[Floats, Floats]:
        return self._fits_as(moment, self._foreseen if self._session is not None else self._foresee(moment))

    def _fits_as(self, moment: Moment, foreseen: "Foreseen | None") -> tuple[Floats, Floats]:
        opening = self._opening(moment, foreseen)
        return opening.genre_fit, opening.artist_hours

    def _following(self, at: float, ahead: Sequence[TrackId] = (), now: Moment | None = None) -> Following | None:
        begins = now if now is not None and ahead else Moment(at, 0, 0, 0)
        session = self._session or Session(begins, self._memory.plays, end=at)
        fits = self._fits or self._fits_of(session.start)
        if now is not None and now.activity not in (None, session.start.activity):
            begun = replace(session.start, activity=now.activity)
            fits = self._fits_as(begun, self._foresee(begun))
        if ahead:
            known = [self._memory.numbers.get(self.recordings.get(track, track)) for track in ahead]
            heard = [number for number in known if number != NOBODY]
            if session.tracks[-1:] == heard[:1]:  # it has ended, and was learned, since this was asked
                del heard[:1]
            session = replace(session, tracks=[*session.tracks, *heard], at=[*session.at, *[at] * len(heard)])
        following = Following(self._memory, session, at, *fits)
        return following if following.is_known else None


def _best(scores: NDArray[np.float32], ids: Rows, limit: int) -> list[TrackId]:
    limit = min(limit, len(scores))
    if not limit:
        return []
    top = np.argpartition(-scores, limit - 1)[:limit]
    return [TrackId(track) for track in ids[top[np.lexsort((ids[top], -scores[top]))]].tolist()]


def genre_mix(liked: Iterable[Heard]) -> dict[str, float]:
    """The share of each genre over plays; a play of several genres is split evenly. {} where no play has one."""
    total: dict[str, float] = {}
    for heard in liked:
        for genre in heard.genres:
            total[genre] = total.get(genre, 0.0) + 1 / len(heard.genres)
    weight = sum(total.values())
    return {genre: count / weight for genre, count in total.items()} if weight else {}
