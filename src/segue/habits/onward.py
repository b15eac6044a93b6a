"""What plays on behind the end of a queue: tracks that are likely to follow, and some that were never heard.

What was heard before comes in the order in which the learner expects it next (`following`), then as it fits the
moment (`ranking`). Of the best some are drawn, each before another with the odds of their ranks, as in `drawing`: so
the same album is not followed by the same tracks each time. A doubling of how much an artist is wished halves the
rank.
"""

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

from segue.domain.context import Context
from segue.domain.offer import DIAL, SIZE, Suggestion
from segue.domain.play import PlayId
from segue.domain.text import fold
from segue.domain.track import TrackId
from segue.habits.banks import Rows
from segue.habits.evidence import Regard
from segue.habits.facts import Facts, Group, Subject, behind
from segue.habits.mixes import Material
from segue.habits.model import Learner
from segue.habits.ranking import Ranking, Shelf, leading_groups
from segue.habits.reasons import of_track
from segue.habits.strangers import order

#: So many come at a time, no more than so many of an artist, and they are drawn from so many.
SIZE_ONWARD = 8
_PER_ARTIST = 2
_DRAWN_FROM = 2 * SIZE_ONWARD

#: The learner is asked for so many: most of them are somewhere else, or were just heard.
_LIKELY = 500

#: Before the first that was never heard come so many that were, and behind each another: so many have room.
_FAMILIAR_FIRST = 3
_MOST_FRESH = (SIZE_ONWARD - _FAMILIAR_FIRST + 1) // 2

#: Among so many that sound like what plays last is looked for what was never heard.
_NEAR = 60


class Behind(Struct, frozen=True):
    """The end of a queue: what is `ahead` of what is asked for, in order, of what plays on; what is not to come
    `again`, the genres that are `off`, and the folded names of artists who are `refused`; how much may be unexpected,
    from 0 to 1; and chance.
    """

    context: Context
    ahead: Sequence[TrackId]
    again: Collection[TrackId] = ()
    off: Collection[str] = ()
    refused: Collection[str] = ()
    dial: float = DIAL
    seed: int = 0


def onward(
    material: Material,
    learner: Learner,
    shares: Mapping[str, float],
    regards: Mapping[TrackId, Regard],
    end: Behind,
) -> list[Suggestion]:
    """So many tracks, in order; fewer where the library has no more of them. `shares` are what is expected of genres,
    and `regards` speak for tracks before any habit is known.
    """
    shelf, context = material.shelf, end.context
    if not len(shelf.ids):
        return []
    likely = learner.next(context, _LIKELY, end.ahead)
    ranking = learner.rank(shelf, context, shares)
    fitting = ranking.places if shares else _in_order(shelf, order(shelf, regards, learner.counts()))
    may, kin = _may(shelf, end), _is_kin(shelf, end.ahead)
    heard = ranking.plays > 0
    familiar = _familiar(shelf, likely, fitting, may & heard, kin)
    unheard = _unheard(material, fitting, may & ~heard, kin, end.ahead)
    if not familiar:  # nothing was heard yet: what there is of the same kind
        familiar, unheard = unheard, []
    chance = np.random.default_rng(end.seed)
    wished = min(_MOST_FRESH, int(10 * end.dial * SIZE_ONWARD / SIZE + chance.random())) if unheard else 0
    some = _drawn(shelf, familiar, material.leaning, SIZE_ONWARD - wished, chance)
    fresh = _drawn(shelf, unheard, material.leaning, wished, chance, seen=some)
    places = _woven(_apart(shelf, some, end.ahead), fresh)
    told = _told(places, familiar, ranking, material, learner, shares, context)
    return [
        Suggestion(shelf.candidate(place).track, float(ranking.scores[place]), reason, place in fresh, plays)
        for place, (reason, plays) in zip(places, told, strict=True)
    ]


def _in_order(shelf: Shelf, ids: Rows) -> Rows:
    by_id = np.argsort(shelf.ids, kind="stable")
    return np.asarray(by_id[np.searchsorted(shelf.ids[by_id], ids)])


def _may(shelf: Shelf, end: Behind) -> NDArray[np.bool_]:
    again = np.array(sorted(end.again), np.int64)
    is_off = np.array([any(genre in end.off for genre in kind) for kind in shelf.kinds], bool)
    is_again = np.isin(shelf.ids, again) | np.isin(shelf.tracks, again)
    is_refused = np.array([_names(artist, end.refused) for artist in shelf.artists], bool)
    is_not = is_again | is_off[shelf.kind_of] | is_refused[shelf.artist_of]
    return np.asarray(shelf.in_season(end.context.at.date()) & ~is_not)


def _names(artist: str, refused: Collection[str]) -> bool:
    """Whether one of several artists is refused."""
    if not refused:
        return False
    several = f", {fold(artist)}, "
    return any(f", {name}, " in several for name in refused)


def _is_kin(shelf: Shelf, ahead: Sequence[TrackId]) -> NDArray[np.bool_]:
    """What has a genre of what is ahead; all, where that has none."""
    genres = {genre for kind in shelf.genres_of(ahead).values() for genre in kind}
    if not genres:
        return np.ones(len(shelf.ids), bool)
    return np.array([not genres.isdisjoint(kind) for kind in shelf.kinds], bool)[shelf.kind_of]


def _familiar(
    shelf: Shelf,
    likely: Sequence[TrackId],
    fitting: Rows,
    may: NDArray[np.bool_],
    kin: NDArray[np.bool_],
) -> list[int]:
    """The places of those heard before, the likeliest first: what follows, what fits and is of the same kind, the
    rest.
    """
    rank = {track: at for at, track in enumerate(likely)}
    places = np.flatnonzero(may & np.isin(shelf.tracks, likely))
    following = sorted(places.tolist(), key=lambda place: rank[TrackId(int(shelf.tracks[place]))])
    rest = (*fitting[(may & kin)[fitting]].tolist(), *fitting[may[fitting]].tolist())
    return _best(shelf, (*following, *rest))


def _unheard(
    material: Material, fitting: Rows, may: NDArray[np.bool_], kin: NDArray[np.bool_], ahead: Sequence[TrackId]
) -> list[int]:
    """The places of those never heard, of the same kind: first what sounds like the last of what is ahead."""
    shelf, space = material.shelf, material.space
    near: list[int] = []
    if space is not None and ahead:
        nearest = {one.track: at for at, one in enumerate(space.neighbours(ahead[-1], _NEAR))}
        found = np.flatnonzero(may & kin & np.isin(shelf.ids, list(nearest)))
        near = sorted(found.tolist(), key=lambda place: nearest[TrackId(int(shelf.ids[place]))])
    return _best(shelf, (*near, *fitting[(may & kin)[fitting]].tolist()))


def _best(shelf: Shelf, places: Iterable[int]) -> list[int]:
    """The first of `places`, each once, and not too many of an artist: else there might be none besides."""
    taken = Counter[str]()
    found: dict[int, None] = {}
    for place in places:
        artist = shelf.artist(place)
        if place not in found and (taken[artist] < 2 * _PER_ARTIST or not artist):
            taken[artist] += 1
            found[place] = None
            if len(found) == _DRAWN_FROM:
                break
    return list(found)


def _drawn(
    shelf: Shelf,
    places: Sequence[int],
    leaning: Mapping[str, float],
    many: int,
    chance: np.random.Generator,
    seen: Iterable[int] = (),
) -> list[int]:
    """So many of `places`, by exponential races; few of an artist, of whom those `seen` are some already."""
    wishes = np.array([leaning.get(fold(shelf.artist(place)), 0.0) for place in places])
    ranks = np.arange(1, len(places) + 1) * 2.0**-wishes
    arrivals = chance.exponential(size=len(places)) * ranks
    taken = Counter(shelf.artist(place) for place in seen)
    drawn: list[int] = []
    for at in np.argsort(arrivals, kind="stable").tolist():
        artist = shelf.artist(places[at])
        if len(drawn) < many and (taken[artist] < _PER_ARTIST or not artist):
            taken[artist] += 1
            drawn.append(places[at])
    return drawn


def _apart(shelf: Shelf, places: Sequence[int], ahead: Sequence[TrackId]) -> list[int]:
    """In their order, but for an artist who would come twice in a row, also behind the last that is ahead."""
    last = np.flatnonzero(shelf.ids == ahead[-1]).tolist() if ahead else []
    before, left, found = shelf.artist(last[0]) if last else "", list(places), list[int]()
    while left:
        following = next((place for place in left if not before or shelf.artist(place) != before), left[0])
        left.remove(following)
        found.append(following)
        before = shelf.artist(following)
    return found


def _woven(familiar: Sequence[int], fresh: Sequence[int]) -> list[int]:
    """`fresh` ones between the others, never first, and never two in a row where there are others enough."""
    found, waiting = list[int](), list(fresh)
    apart = max(1, (len(familiar) - _FAMILIAR_FIRST) // max(1, len(fresh)))
    for at, place in enumerate(familiar):
        if waiting and at >= _FAMILIAR_FIRST and (at - _FAMILIAR_FIRST) % apart == 0:
            found.append(waiting.pop(0))
        found.append(place)
    return [*found, *waiting]


def _told(
    places: Sequence[int],
    pool: Sequence[int],
    ranking: Ranking,
    material: Material,
    learner: Learner,
    shares: Mapping[str, float],
    context: Context,
) -> Iterator[tuple[str, tuple[PlayId, ...]]]:
    """Why each comes, and the plays counted. What was heard last says nothing: by then that is something else."""
    if not places or material.histories is None:
        yield from [("", ())] * len(places)
        return
    shelf = ranking.shelf
    beside = list(dict.fromkeys([*places, *pool]))
    added = learner.added(Shelf(map(shelf.candidate, beside)), context, shares)
    groups = leading_groups(added[: len(places)], added)
    facts = Facts(learner.habits(context.at).recent, context, {})
    some = [shelf.candidate(place) for place in places]
    known = material.histories([one.track for one in some])
    for candidate, leading in zip(some, groups, strict=True):
        subject = Subject(candidate.artist, candidate.genres, known.get(candidate.track, ()))
        found = facts.of(subject, [group for group in leading if group is not Group.CONTINUITY])
        yield of_track(found), behind(found)
