"""For you, now: the tracks of the library in the order of what this listener's habits say about this moment."""

from array import array
from collections.abc import Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING

from segue.core.learning import Learning, OpenPast, Past, learned_at
from segue.core.politeness import NO_GENRES, best_claim, stranger
from segue.core.ports import Clock, Tracks
from segue.core.signal import Signal
from segue.core.stock import Stock
from segue.core.surroundings import Surroundings
from segue.core.worker import Worker
from segue.domain.context import Context
from segue.domain.offer import Silence
from segue.domain.track import Track, TrackId
from segue.habits import reasons
from segue.habits.evidence import Claim, Regard

if TYPE_CHECKING:  # these bring numpy, which the window need not wait for: they are imported on the worker
    from segue.habits.memory import Counts
    from segue.habits.model import Learner


@dataclass(frozen=True)
class Ranking:
    """`tracks` as they fit the moment `at`, best first; `why` says it of all of them, in a sentence. `claims` are the
    habits that hold at that moment, by genre; `regards` what stands in for them, of a listener not known yet.
    """

    at: datetime
    tracks: Sequence[TrackId] = field(repr=False)
    why: str
    counts: "Counts" = field(repr=False)
    claims: Mapping[str, Claim]
    regards: Mapping[TrackId, Regard] = field(default_factory=dict, repr=False)

    def reason(self, track: Track) -> str:
        """Why a track stands where it stands, in words for the listener."""
        tags = track.tags
        artist = tags.artist or tags.album_artist
        said = reasons.of_track(self.counts.of(track.id), artist, self.counts.of_artist(artist))
        lines = [said[:1].upper() + said[1:] + "."]
        if (regard := self.regards.get(track.id)) is not None:
            lines.append(reasons.of_regard(regard))
        lines += [reasons.sentence(self.claims[genre].evidence) for genre in tags.genres if genre in self.claims]
        return "\n".join(lines)


def ranking(learner: "Learner", past: Past, stock: Stock, context: Context) -> Ranking | Silence:
    """All candidates for this moment; or why no order of them would mean anything."""
    with learner.as_of(context.at):
        learned = learned_at(learner, context.at)
        unknown = stranger(learned.habits, context.at)
        if unknown is not None:
            return _of_stranger(learner, past, stock, context, unknown)
        shares = learner.genres(context)
        if not shares:
            return NO_GENRES
        ranked = learner.rank(stock.shelf(past), context, shares)
    claims = {genre: claim for genre in shares if (claim := best_claim(learned.claims, genre, context)) is not None}
    lead = claims.get(max(shares, key=lambda genre: shares[genre]))
    why = "No habit of this hour stands out: what you have liked of late comes first."
    if lead is not None:
        why = reasons.sentence(lead.evidence)
    tracks = array("q", ranked.tracks.tolist())
    return Ranking(context.at, tracks, why, ranked.counts, claims)


def _of_stranger(learner: "Learner", past: Past, stock: Stock, context: Context, unknown: Silence) -> Ranking:
    """What they say of tracks and what their library is made of, in place of habits."""
    from segue.habits.strangers import order

    shelf, regards, counts = stock.shelf(past), past.regards(), learner.counts()
    tracks = array("q", order(shelf, regards, counts).tolist())
    why = f"{unknown.reason} Until then: what you rate, love and play, and what much of your library is."
    return Ranking(context.at, tracks, why, counts, {}, regards)


class ForYou:
    """Ranks when asked, on the habits worker.

    Signals: `ranked` carries the new ranking, by which `Tracks.find` sorts from then on, or why there is none.
    """

    def __init__(
        self,
        tracks: Tracks,
        learning: Learning,
        open_past: OpenPast,
        worker: Worker,
        stock: Stock,
        surroundings: Surroundings,
        clock: Clock,
    ) -> None:
        self.ranked: Signal[Ranking | Silence] = Signal()
        self._tracks = tracks
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
