"""The list builder: from ranked tracks to a list one would put on.

Genres are calibrated to what the moment expects (Steck, RecSys 2018), an artist has at most four tracks and, where
that can be, never two within three, a few places hold something unexpected, never among the first three, and the
order begins and ends with a favourite.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

import numpy as np

from segue.domain.context import Context
from segue.domain.offer import Suggestion
from segue.habits.banks import Rows
from segue.habits.memory import Counts
from segue.habits.model import Learner
from segue.habits.ranking import Candidate, Ranked, Ranking, Shelf
from segue.habits.reasons import of_track

SIZE = 25
PER_ARTIST = 4

#: So many of a genre's best are looked at first.
_POOL = 400

#: A genre expected with less than this gets no place of its own: a mix is named after its leading one.
SMALLEST_SHARE = 0.15

#: How much of a list may be unexpected: round(10 · dial) of 25 places.
DIAL = 0.3


def build(
    shelf: Shelf, learner: Learner, shares: Mapping[str, float], context: Context, dial: float = DIAL
) -> list[Suggestion]:
    """A list for a moment at which genres are expected with `shares`; [] where nothing fits. At most 25 tracks."""
    wanted = {g: s for g, s in shares.items() if s >= SMALLEST_SHARE}
    total = sum(wanted.values())
    wanted = {g: s / total for g, s in wanted.items()}
    if not wanted:
        return []
    ranking = learner.rank(shelf, context, wanted)
    pool = _pool(ranking, wanted, context.at)
    if not pool.ranked:
        return []
    lead = max(wanted, key=lambda g: wanted[g])
    kept = _capped(pool.ranked)  # over all genres together: an artist may be at home in several
    available = {g: [r for r in kept if _genre(r.candidate, wanted) == g] for g in wanted}
    if not available[lead]:
        return []
    # A list of jazz must not be filled up with something else for want of jazz: it is shorter then.
    size = max(1, min(SIZE, round(len(available[lead]) / wanted[lead])))
    chosen = [r for g, places in _places(wanted, size).items() for r in _taken(available[g], places)]
    leading = [r for r in chosen if r in available[lead]]
    most = min(len(leading), round(10 * dial * len(chosen) / SIZE))
    surprises = _surprises([r for r in available[lead] if r.candidate.track in pool.forgotten], available[lead], most)
    if surprises:
        # They are of the leading genre, so they take the places of its weakest: the shares stay as they are.
        weakest = sorted((r for r in leading if r not in surprises), key=lambda r: r.score)
        dropped = _ids(weakest[: len([s for s in surprises if s not in chosen])])
        chosen = [r for r in chosen if r.candidate.track not in dropped and r not in surprises]
    return [_suggested(r, ranking.counts, r in surprises) for r in _ordered(chosen, surprises)]


@dataclass(frozen=True, slots=True)
class _Pool:
    """What a list is made from, best first; `forgotten` are the favourites among it that were not heard for long."""

    ranked: list[Ranked]
    forgotten: frozenset[int]


def _pool(ranking: Ranking, wanted: Mapping[str, float], now: datetime) -> _Pool:
    """The best of each genre, and of its forgotten and its unheard tracks: of a hundred thousand, a few hundred."""
    shelf = ranking.shelf
    kinds = [max((g for g in kind if g in wanted), key=lambda g: wanted[g], default=None) for kind in shelf.kinds]
    forgotten, heard = ranking.is_forgotten(now), ranking.plays > 0
    kind_of = shelf.kind_of
    places: set[int] = set()
    for genre in wanted:
        is_its = np.array([kind == genre for kind in kinds], bool)[kind_of]
        for some in (is_its & heard, is_its & forgotten, is_its & ~heard):
            places.update(_best_of_each_artist(ranking, np.flatnonzero(some)))
    ranked = sorted(map(ranking.at, places), key=lambda r: (-r.score, r.candidate.track))
    return _Pool(ranked, frozenset(shelf.candidate(p).track for p in places if forgotten[p]))


def _best_of_each_artist(ranking: Ranking, places: Rows) -> list[int]:
    """The best of `places` that a list could hold: at most four of an artist."""
    few = min(len(places), _POOL)
    while True:
        best = places[np.argpartition(-ranking.scores[places], few - 1)[:few]] if few else places
        best = best[np.argsort(-ranking.scores[best], kind="stable")]
        seen: Counter[str] = Counter()
        kept = []
        for place in best.tolist():
            artist = ranking.shelf.artist(place)
            seen[artist] += 1
            if seen[artist] <= PER_ARTIST or not artist:
                kept.append(place)
        if len(kept) >= 2 * SIZE or few == len(places):
            return kept[: 4 * SIZE]
        few = min(len(places), 4 * few)


def _genre(candidate: Candidate, wanted: Mapping[str, float]) -> str | None:
    """The genre for which a track takes a place: of its own, the one expected most."""
    own = [g for g in candidate.genres if g in wanted]
    return max(own, key=lambda g: wanted[g]) if own else None


def _capped(ranked: Sequence[Ranked]) -> list[Ranked]:
    seen: Counter[str] = Counter()
    kept = []
    for r in ranked:
        seen[r.candidate.artist] += 1
        if seen[r.candidate.artist] <= PER_ARTIST or not r.candidate.artist:
            kept.append(r)
    return kept


def _places(wanted: Mapping[str, float], size: int) -> dict[str, int]:
    """Whole places by largest remainders; they add up to `size`."""
    exact = {g: share * size for g, share in wanted.items()}
    places = {g: int(value) for g, value in exact.items()}
    for g in sorted(exact, key=lambda g: places[g] - exact[g])[: size - sum(places.values())]:
        places[g] += 1
    return places


def _taken(ranked: Sequence[Ranked], places: int) -> Sequence[Ranked]:
    """The best known tracks; never-played ones only where there are not enough."""
    known = [r for r in ranked if r.memory.plays]
    return [*known, *(r for r in ranked if not r.memory.plays)][:places]


def _surprises(forgotten: Sequence[Ranked], ranked: Sequence[Ranked], places: int) -> list[Ranked]:
    """Forgotten favourites and tracks never played, in turn."""
    unheard = [r for r in ranked if not r.memory.plays]
    turns = [r for pair in zip(forgotten, unheard, strict=False) for r in pair]
    shorter = min(len(forgotten), len(unheard))
    return [*turns, *forgotten[shorter:], *unheard[shorter:]][:places]


def _ids(ranked: Sequence[Ranked]) -> set[int]:
    return {r.candidate.track for r in ranked}


def _ordered(chosen: Sequence[Ranked], surprises: Sequence[Ranked]) -> list[Ranked]:
    """Favourites first and last; between them no artist twice within three, and surprises spread out."""
    left = sorted(chosen, key=lambda r: (-r.score, r.candidate.track))
    waiting = list(surprises)
    ending = left.pop(3) if len(left) > 4 else None
    order: list[Ranked] = []
    apart = max(2, (len(left) + len(waiting)) // (len(waiting) + 1))
    due = 2 + apart
    while left or waiting:
        if len(order) < 3 or order[-1] in surprises:
            pool = left or waiting
        else:
            pool = [*waiting, *left] if len(order) >= due else [*left, *waiting]
        apart_from_last = [r for r in pool if _artist(r) not in map(_artist, order[-2:])]
        best = next((r for r in apart_from_last if _can_follow(r, order, [*left, *waiting], ending)), None)
        best = best or (apart_from_last or pool)[0]
        (waiting if best in waiting else left).remove(best)
        order.append(best)
        if best in surprises:
            due = len(order) - 1 + apart
    return order if ending is None else [*order, ending]


def _can_follow(next_one: Ranked, order: Sequence[Ranked], rest: Sequence[Ranked], ending: Ranked | None) -> bool:
    """Whether, after `next_one`, the others of `rest` and then `ending` fit without an artist twice within three.

    Tried by taking the artist with the most tracks left each time, which finds an order if there is one.
    """
    counts = Counter(_artist(r) for r in rest)
    counts[_artist(next_one)] -= 1
    last = [*map(_artist, order[-1:]), _artist(next_one)]
    kept = None if ending is None else _artist(ending)
    for _ in range(len(rest) - 1):
        free = [artist for artist, n in counts.items() if n and artist not in last]
        if not free:
            return False
        artist = max(free, key=lambda a: counts[a] + (a == kept))
        counts[artist] -= 1
        last = [last[-1], artist]
    return kept not in last


def _artist(ranked: Ranked) -> str | int:
    """Who must not come again at once; a track without an artist is on its own."""
    return ranked.candidate.artist or ranked.candidate.track


def _suggested(ranked: Ranked, counts: Counts, unexpected: bool) -> Suggestion:
    artist = ranked.candidate.artist
    reason = of_track(ranked.memory, artist, counts.of_artist(artist), unexpected=unexpected)
    return Suggestion(ranked.candidate.track, ranked.score, reason, unexpected)
