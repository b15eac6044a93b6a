"""For you, now: the tracks of the library in the order of what this listener's habits say about this moment."""

from array import array
from collections.abc import Mapping, Sequence
from contextlib import closing
from datetime import datetime
from typing import TYPE_CHECKING

from msgspec import Struct, field

from segue.core.learning import Learning, OpenPast, Past, learned_at, learned_plays
from segue.core.politeness import claims_at, no_genres, stranger
from segue.core.ports.library import Tracks
from segue.core.ports.log import PlayLog
from segue.core.ports.machine import Clock
from segue.core.signal import Signal
from segue.core.stock import Stock
from segue.core.surroundings import Surroundings
from segue.core.worker import Worker
from segue.domain.context import Context
from segue.domain.offer import Silence
from segue.domain.play import PlayId
from segue.domain.speech import tr
from segue.domain.track import Track, TrackId
from segue.habits import reasons
from segue.habits.evidence import Heard, Regard
from segue.habits.facts import Fact, Facts, Group, Subject, behind

if TYPE_CHECKING:  # these bring numpy, which the window need not wait for: they are imported on the worker
    from segue.habits.model import Learner


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


def ranking(learner: "Learner", past: Past, stock: Stock, context: Context) -> Ranking | Silence:
    """All candidates for this moment; or why no order of them would mean anything."""
    from segue.habits.ranking import Shelf, leading_groups

    with learner.as_of(context.at):
        learned = learned_at(learner, context.at)
        recent = learned.habits.recent
        unknown = stranger(learned.habits, context.at)
        if unknown is not None:
            return _of_stranger(learner, past, stock, context, unknown, recent)
        shares = learner.genres(context)
        if not shares:
            return no_genres()
        shelf = stock.shelf(past)
        ranked = learner.rank(shelf, context, shares)
        fitting = Shelf(shelf.candidate(place) for place in ranked.places[:_FITTING].tolist())
        added = learner.added(fitting, context, shares)
    claims = claims_at(learned.claims, shares, context)
    lead = claims.get(max(shares, key=lambda genre: shares[genre]))
    why = tr("No habit of this hour stands out: what you have liked of late comes first.")
    if lead is not None:
        why = reasons.sentence(lead.evidence)
    tracks = array("q", ranked.tracks.tolist())
    return Ranking(
        context.at,
        tracks,
        why,
        () if lead is None else lead.evidence.plays,
        dict(zip(map(TrackId, tracks), leading_groups(added, added), strict=False)),
        Facts(recent, context, claims),
    )


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
        surroundings: Surroundings,
        clock: Clock,
    ) -> None:
        self.ranked: Signal[Ranking | Silence] = Signal()
        self._tracks = tracks
        self._plays = plays
        self._learning = learning
        self._open_past = open_past
        self._worker = worker
        self._stock = stock
        self._surroundings = surroundings
        self._clock = clock
        self._is_ranking = False

    def rank(self) -> None:
        """As of now. While one ranking is made, no other is begun."""
        if self._is_ranking:
            return
        self._is_ranking = True
        context = self._surroundings.context()
        its_learner, open_past, stock = self._learning.learner, self._open_past, self._stock

        def task() -> Ranking | Silence:
            with closing(open_past()) as past:
                return ranking(its_learner(), past, stock, context)

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
        """Whether the hour of `at` is over."""
        now = self._clock.now()
        return (now.date(), now.hour) != (at.date(), at.hour)

    def _take(self, answer: Ranking | Silence) -> None:
        self._is_ranking = False
        if isinstance(answer, Ranking):
            self._tracks.rank(answer.tracks)
        self.ranked.emit(answer)

    def _fail(self) -> None:
        self._is_ranking = False
