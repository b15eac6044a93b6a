"""What Segue's own parts of a blend could give: the best of each kind, in an order in which chance has a hand.

Of tracks ranked by how well they fit, each is drawn before another with the odds of their ranks: weights 1 / rank, as
Zipf found of words, drawn by exponential races (an arrival of rate w comes first with w / Σ w). So a blend begins
otherwise each time, and mostly well.
"""

from collections.abc import Collection, Mapping, Sequence

import numpy as np
from msgspec import Struct

from segue.domain.blend import Own
from segue.domain.context import Context
from segue.domain.track import TrackId
from segue.habits.banks import Rows
from segue.habits.evidence import Regard
from segue.habits.model import Learner
from segue.habits.ranking import Shelf
from segue.habits.sounding import SoundSpace
from segue.habits.strangers import order

#: So many are drawn from, of each kind.
DRAWN_FROM = 400

#: So many neighbours are drawn from: what is further away sounds like much else too.
_NEAR = 60


class Source(Struct, frozen=True):
    """What tracks there are; `regards` speak for them before any habit is known; `space` is how they sound, as far as
    that is wanted, and `playing` what it is to sound like, if anything plays.
    """

    shelf: Shelf
    regards: Mapping[TrackId, Regard]
    space: SoundSpace | None = None
    playing: TrackId | None = None


def draw(
    wanted: Collection[Own], source: Source, learner: Learner, context: Context, seed: int
) -> dict[Own, list[TrackId]]:
    """For each of `wanted` the tracks that it could give, first those that it should. [] where there are none."""
    chance = np.random.default_rng(seed)
    with learner.as_of(context.at):
        shares = learner.genres(context)
        ranking = learner.rank(source.shelf, context, shares)
        forgotten, heard = ranking.is_forgotten(context.at), ranking.plays > 0
        if shares:
            places = np.lexsort((source.shelf.ids, -ranking.scores))
        else:  # nothing was heard yet
            ids = order(source.shelf, source.regards, learner.counts())
            places = np.argsort(source.shelf.ids, kind="stable")[np.searchsorted(np.sort(source.shelf.ids), ids)]
    drawn: dict[Own, list[TrackId]] = {}
    for own in wanted:
        match own:
            case Own.FITS_NOW:
                some = source.shelf.ids[places]
            case Own.FORGOTTEN:
                some = source.shelf.ids[places[forgotten[places]]]
            case Own.NEVER_HEARD:
                some = source.shelf.ids[places[~heard[places]]]
            case Own.ALIKE:
                some = _alike(source, places)
        drawn[own] = _raced(some[:DRAWN_FROM], chance)
    return drawn


def _alike(source: Source, places: Rows) -> Rows:
    """What sounds like what plays, nearest first; where nothing plays, like what fits best of what can be told of."""
    space = source.space
    if space is None:
        return np.array([], np.int64)
    playing = source.playing
    if playing is None:
        best = map(TrackId, source.shelf.ids[places[:DRAWN_FROM]].tolist())
        playing = next((track for track in best if track in space), None)
    near: Sequence[TrackId] = [] if playing is None else [one.track for one in space.neighbours(playing, _NEAR)]
    found = np.array(near, np.int64)
    return found[np.isin(found, source.shelf.ids)]


def _raced(tracks: Rows, chance: np.random.Generator) -> list[TrackId]:
    arrivals = chance.exponential(size=len(tracks)) * np.arange(1, len(tracks) + 1)
    return [TrackId(track) for track in tracks[np.argsort(arrivals, kind="stable")].tolist()]
