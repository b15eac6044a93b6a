"""Fits now first: the tracks of the library in the order of what habits say about this moment."""

from array import array
from collections.abc import Callable, Collection, Mapping, Sequence
from contextlib import closing
from datetime import datetime
from typing import TYPE_CHECKING

from msgspec import Struct, field

from segue.core.learning import Learning, OpenPast, Past, learned_at, learned_plays
from segue.core.mixing import Wanted
from segue.core.politeness import claims_at, genres_refused, no_genres, stranger, without
from segue.core.ports.library import Tracks
from segue.core.ports.log import PlayLog
from segue.core.ports.machine import Clock
from segue.core.signal import Signal
from segue.core.stock import Stock
from segue.core.worker import Worker
from segue.domain.context import Context
from segue.domain.offer import Silence
from segue.domain.play import PlayId
from segue.domain.speech import tr
from segue.domain.track import Track, TrackId
from segue.habits import preferred, reasons
from segue.habits.evidence import Heard, Regard
from segue.habits.facts import Fact, Facts, Group, Subject, behind

if TYPE_CHECKING:  # these bring numpy, which the window need not wait for: they are imported on the worker
    from segue.habits.model import Learner
    from segue.habits.ranking import Shelf

#: Of so many that fit best it is known what speaks more for one than for another; of the rest, how often it played.
_FITTING = 5000


class Ranking(Struct, frozen=True):
    """`tracks` as they fit the moment `at`, best first; `why` says it of all of them, in a sentence, and `behind` are
    the plays that it counts. `regards` are what stands in for habits, of a listener not known yet.

    `leading` tells of the tracks what speaks most for them; `facts` makes a reason of it.
    """

    at: datetime
    tracks: Sequence[TrackId]
    why: str
    behind: tuple[PlayId, ...] = ()
    leading: Mapping[TrackId, tuple[Group, ...]] = field(default_factory=dict)
    facts: Facts | None = None
    regards: Mapping[TrackId, Regard] = field(default_factory=dict)


class Reason(Struct, frozen=True):
    """Why a track stands where it stands, in words for the listener, a line for each; and the plays counted."""

    lines: tuple[str, ...]
    plays: tuple[PlayId, ...]


def ranking(learner: "Learner", past: Past, stock: Stock, wanted: Wanted) -> Ranking | Silence:
    """All candidates for this moment, what is refused at it behind all others; or why no order of them would mean
    anything.
    """
    from segue.habits.ranking import Shelf, leading_groups

    context, preferences = wanted.context, wanted.preferences

    with learner.as_of(context.at):
        learned = learned_at(learner, context.at)
        recent = learned.habits.recent
        unknown = stranger(learned.habits, context.at)
        if unknown is not None:
            return _of_stranger(learner, past, stock, context, unknown, recent)
        expected = preferred.bent(learner.genres(context), preferences, context)
        if not expected:
            return no_genres()
        corrected = preferred.corrected(learned.claims, preferences.corrected, recent, context.at)
        off = genres_refused(wanted.refused, corrected, preferences, context)
        shares = expected if off.issuperset(expected) else without(expected, off)
        shelf = stock.shelf(past)
        ranked = learner.rank(shelf, context, shares)
        places = _refused_last(shelf, ranked.places.tolist(), off)
        fitting = Shelf(shelf.candidate(place) for place in places[:_FITTING])
        added = learner.added(fitting, context, shares)
    wanted_genres = [genre for genre in shares if genre not in off]
    told = preferred.told_claims(preferences.said, recent, context.at)
    lead = claims_at([*corrected, *told], wanted_genres, context).get(max(shares, key=lambda genre: shares[genre]))
    why = tr("No habit of this hour stands out: what you have liked of late comes first.")
    if lead is not None:
        why = (reasons.told if lead.is_told else reasons.sentence)(lead.evidence)
    tracks = array("q", shelf.ids[places].tolist())
    return Ranking(
        context.at,
        tracks,
        why,
        () if lead is None else lead.evidence.plays,
        dict(zip(map(TrackId, tracks), leading_groups(added, added), strict=False)),
        Facts(recent, context, claims_at(corrected, wanted_genres, context)),
    )


def _refused_last(shelf: "Shelf", places: Sequence[int], off: Collection[str]) -> Sequence[int]:
    """The same order, but for what is of a genre that is `off`."""
    if not off:
        return places
    is_off = [any(genre in off for genre in kind) for kind in shelf.kinds]
    return sorted(places, key=lambda place: is_off[shelf.kind_of[place]])


def _of_stranger(
    learner: "Learner", past: Past, stock: Stock, context: Context, unknown: Silence, recent: Sequence[Heard]
) -> Ranking:
    """What they say of tracks and what their library is made of, in place of habits."""
    from segue.habits.strangers import order

    shelf, regards, counts = stock.shelf(past), past.regards(), learner.counts()
    tracks = array("q", order(shelf, regards, counts).tolist())
    until = tr("{silence} Until then: what you rate, love and play, and what much of your library is.")
    why = until.format(silence=unknown.reason)
    return Ranking(context.at, tracks, why, facts=Facts(recent, context, {}), regards=regards)


class ForYou:
    """Ranks when asked, on the habits worker.

    Signals: `ranked` carries the new ranking, by which `Tracks.find` sorts from then on, or why there is none.
    """

    def __init__(
        self,
        tracks: Tracks,
        plays: PlayLog,
        learning: Learning,
        open_past: OpenPast,
        worker: Worker,
        stock: Stock,
        wanted: Callable[[], Wanted],
        clock: Clock,
    ) -> None:
        self.ranked: Signal[Ranking | Silence] = Signal()
        self._tracks = tracks
        self._plays = plays
        self._learning = learning
        self._open_past = open_past
        self._worker = worker
        self._stock = stock
        self._wanted = wanted
        self._clock = clock
        self._refusals: object = None
        self._is_ranking = False

    def rank(self) -> None:
        """As of now. While one ranking is made, no other is begun."""
        if self._is_ranking:
            return
        self._is_ranking = True
        wanted = self._wanted()
        self._refusals = wanted.refusals
        its_learner, open_past, stock = self._learning.learner, self._open_past, self._stock

        def task() -> Ranking | Silence:
            with closing(open_past()) as past:
                return ranking(its_learner(), past, stock, wanted)

        self._worker.submit(task, self._take, self._fail)

    def reason(self, ranking: Ranking, track: Track) -> Reason:
        """Of one track of a ranking; reads its plays."""
        tags = track.tags
        found: Sequence[Fact] = ()
        if ranking.facts is not None:
            own = learned_plays(self._plays, [track.id], ranking.at, self._learning.left_out)
            subject = Subject(tags.artist or tags.album_artist, tags.genres, own)
            found = ranking.facts.of(subject, ranking.leading.get(track.id, ()))
        lines = [reasons.line(fact) for fact in found]
        if (regard := ranking.regards.get(track.id)) is not None:
            lines.append(reasons.of_regard(regard))
        return Reason(tuple(lines), behind(found))

    def is_past(self, at: datetime) -> bool:
        """Whether the hour of `at` is over, or the listener refuses other music than at the last ranking."""
        now = self._clock.now()
        return (now.date(), now.hour) != (at.date(), at.hour) or self._wanted().refusals != self._refusals

    def _take(self, answer: Ranking | Silence) -> None:
        self._is_ranking = False
        if isinstance(answer, Ranking):
            self._tracks.rank(answer.tracks)
        self.ranked.emit(answer)

    def _fail(self) -> None:
        self._is_ranking = False
