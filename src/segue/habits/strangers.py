"""What stands in for habits of a listener who is not known yet: what they say of tracks, and what their library is.

s(i) = [loved] + (stars − 3) / 2 + ½ log(1 + plays, those with another player among them)
     + ½ log(how many tracks of the library are of the kind of i, beside the largest kind)

It is weak, and said to be so: it tells what someone likes, and nothing of when.
"""

from collections.abc import Mapping

import numpy as np

from segue.domain.track import TrackId
from segue.habits.banks import Rows
from segue.habits.evidence import Regard, TrackMemory
from segue.habits.memory import Counts
from segue.habits.ranking import Shelf

_LIKED_FROM = 3.0

#: What little differs keeps no order of its own: else all of an album would stand together.
_SCATTER = 0.3
_GOLDEN = 0.6180339887498949


def order(shelf: Shelf, regards: Mapping[TrackId, Regard], counts: Counts) -> Rows:
    """The ids of all candidates, best first."""
    ids = shelf.ids
    kinds = np.maximum(np.bincount(shelf.kind_of, minlength=1), 1)
    made_of = 0.5 * np.log(kinds / kinds.max())[shelf.kind_of]
    own = np.array([_own(regards.get(TrackId(track)), counts.of(TrackId(track))) for track in ids.tolist()])
    scores = own + made_of + _SCATTER * (ids * _GOLDEN % 1.0)
    return ids[np.lexsort((ids, -scores))]


def _own(regard: Regard | None, memory: TrackMemory) -> float:
    said = 0.0
    plays = memory.plays
    if regard is not None:
        said += regard.is_loved
        said += 0.0 if regard.stars is None else (regard.stars - _LIKED_FROM) / 2
        plays += regard.prior_plays
    return said + 0.5 * float(np.log1p(plays))
