"""The list builder: from ranked tracks to a list one would put on.

Genres are calibrated to what the moment expects (Steck, RecSys 2018), an artist has at most four tracks, unless more
are asked for, and, where that can be, never two within three, a few places hold something unexpected, never among the
first three, and the order begins and ends with a favourite. Where it is known how tracks sound, what was never heard
is looked for near the best that fits, and neighbours stand side by side.
"""

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from datetime import datetime, timedelta
from itertools import zip_longest
from weakref import WeakKeyDictionary

import numpy as np
from msgspec import Struct, field
from msgspec.structs import replace

from segue.domain.context import Context
from segue.domain.offer import DIAL, SIZE, Suggestion
from segue.domain.play import USUAL, PlayId
from segue.domain.text import fold
from segue.domain.track import TrackId
from segue.habits.banks import Rows
from segue.habits.evidence import Claim
from segue.habits.facts import Facts, Group, Histories, Subject, behind
from segue.habits.model import Learner
from segue.habits.ranking import Candidate, Ranked, Ranking, Shelf, leading_groups
from segue.habits.reasons import of_track
from segue.habits.sounding import SoundSpace

PER_ARTIST = 4

#: So many of a genre's best are looked at first.
_POOL = 400

#: A genre expected with less than this gets no place of its own: a mix is named after its leading one.
SMALLEST_SHARE = 0.15

#: Around so many of the best is looked for what was never heard: among so many neighbours of each, and no more than
#: this part of all that is known, since in a small library everything is somebody's neighbour.
_ANCHORS = 5
_NEIGHBOURS = 10
_NEAR_PART = 0.02


class Material(Struct, frozen=True):
    """What a list is made from. `histories` tell the plays that reasons are counted from; without them, no reasons
    are told. `space` is how tracks sound, as far as that is known. `leaning` says of folded artists how many
    doublings more of them are wished, or, below 0, halvings.
    """

    shelf: Shelf
    histories: Histories | None = None
    space: SoundSpace | None = None
    leaning: Mapping[str, float] = field(default_factory=dict)


class Extent(Struct, frozen=True):
    """How long a list is: `tracks` at most, or as near to `length` as so many come, by what `lengths` tells of them;
    and how many of them may be by one artist.
    """

    tracks: int = SIZE
    length: timedelta | None = None
    lengths: Callable[[Sequence[TrackId]], Mapping[TrackId, timedelta]] = lambda _: {}
    per_artist: int = PER_ARTIST


USUAL_EXTENT = Extent()


def build(
    material: Material,
    learner: Learner,
    shares: Mapping[str, float],
    context: Context,
    claims: Mapping[str, Claim] | None = None,
    dial: float = DIAL,
    rested: Collection[TrackId] = (),
    extent: Extent = USUAL_EXTENT,
) -> list[Suggestion]:
    """A list for a moment at which genres are expected with `shares`; [] where nothing fits.

    `claims` are the habits that hold at that moment, by genre. Of what is `rested`, nothing comes as unexpected.
    """
    wanted = {g: s for g, s in shares.items() if s >= SMALLEST_SHARE}
    total = sum(wanted.values())
    wanted = {g: s / total for g, s in wanted.items()}
    if not wanted:
        return []
    with learner.as_of(context.at):
        ranking = leaned(learner.rank(material.shelf, context, wanted), material.leaning)
        lead = max(wanted, key=lambda g: wanted[g])
        pool = _pool(ranking, wanted, lead, context.at, material.space, extent)
        pool = replace(pool, leaning=material.leaning)
        chosen, surprises = _as_long(pool, wanted, lead, dial, rested, extent)
        ordered = _ordered(chosen, surprises, material.space)
        told: Iterable[tuple[str, tuple[PlayId, ...]]] = [("", ())] * len(ordered)
        if material.histories is not None and ordered:
            told = _told(ordered, pool, learner, wanted, lead, context, claims or {}, material.histories)
        return [
            Suggestion(r.candidate.track, r.score, reason, r in surprises, plays)
            for r, (reason, plays) in zip(ordered, told, strict=True)
        ]


def _as_long(
    pool: "_Pool",
    wanted: Mapping[str, float],
    lead: str,
    dial: float,
    rested: Collection[TrackId],
    extent: Extent,
) -> tuple[list[Ranked], list[Ranked]]:
    """As `_chosen`, of so many tracks that their length is as near to that of `extent` as can be."""
    if extent.length is None:
        return _chosen(pool, wanted, lead, dial, rested, extent)
    lengths = extent.lengths([r.candidate.track for r in pool.ranked])
    wished = extent.length

    def made(tracks: int) -> tuple[timedelta, tuple[list[Ranked], list[Ranked]]]:
        some = _chosen(pool, wanted, lead, dial, rested, replace(extent, tracks=tracks))
        known = [lengths.get(r.candidate.track, USUAL) for part in some for r in part]
        return abs(sum(known, start=timedelta()) - wished), some

    # The more tracks, the longer it is, but for what takes the place of something else: so it is tried around.
    usual = sum(lengths.values(), start=timedelta()) / len(lengths) if lengths else USUAL
    guess = min(extent.tracks, max(1, round(wished / max(usual, timedelta(seconds=1)))))
    best, at = made(guess), guess
    for step in (1, -1):
        at = guess + step
        while 1 <= at <= extent.tracks and (next_one := made(at))[0] < best[0]:
            best, at = next_one, at + step
    return best[1]


def _chosen(
    pool: "_Pool",
    wanted: Mapping[str, float],
    lead: str,
    dial: float,
    rested: Collection[TrackId],
    extent: Extent,
) -> tuple[list[Ranked], list[Ranked]]:
    """What the list holds, and what of it is unexpected. Nothing where there is none of the leading genre.

    The unexpected is of the leading genre, or, where that has none, of the next that has.
    """
    # Over all genres together: an artist may be at home in several.
    kept = _capped(pool.ranked, extent.per_artist, pool.leaning)
    available = {g: [r for r in kept if _genre(r.candidate, wanted) == g] for g in wanted}
    if not available[lead]:
        return [], []
    # A list of jazz must not be filled up with something else for want of jazz: it is shorter then.
    size = max(1, min(extent.tracks, round(len(available[lead]) / wanted[lead])))
    chosen = [r for g, places in _places(wanted, size).items() for r in _taken(available[g], places)]
    wished = max(1, round(10 * dial * len(chosen) / SIZE)) if dial else 0
    for genre in sorted(available, key=lambda g: -wanted[g]):
        its = [r for r in chosen if r in available[genre]]
        fresh = [r for r in available[genre] if r.candidate.track not in rested]
        # Three at least come before the first of them.
        surprises = _surprises(pool, fresh, min(wished, len(its), len(chosen) - 3))
        if surprises:
            # They take the places of the weakest of their genre: the shares stay as they are.
            weakest = sorted((r for r in its if r not in surprises), key=lambda r: r.score)
            dropped = _ids(weakest[: len([s for s in surprises if s not in chosen])])
            return [r for r in chosen if r.candidate.track not in dropped and r not in surprises], surprises
    return chosen, []


def leaned(ranking: Ranking, leaning: Mapping[str, float]) -> Ranking:
    """Each doubling makes a track of that artist twice as likely, e^s being the odds of a score."""
    if not leaning:
        return ranking
    shelf = ranking.shelf
    added = np.array([leaning.get(fold(name), 0.0) for name in shelf.artists], np.float32) * np.float32(np.log(2))
    return replace(ranking, scores=ranking.scores + added[shelf.artist_of])


class _Pool(Struct, frozen=True):
    """What a list is made from, best first; `forgotten` are the favourites among it that were not heard for long,
    `deep` those seldom heard, and not for long, by an artist who is heard often; `near` those never heard, each with
    the one that it sounds like, nearest first.
    """

    ranked: list[Ranked]
    forgotten: frozenset[TrackId]
    deep: frozenset[TrackId]
    near: Mapping[TrackId, TrackId]
    leaning: Mapping[str, float] = field(default_factory=dict)


def _pool(
    ranking: Ranking,
    wanted: Mapping[str, float],
    lead: str,
    now: datetime,
    space: SoundSpace | None,
    extent: Extent,
) -> _Pool:
    """The best of each genre, and of its forgotten and its unheard tracks: of a hundred thousand, a few hundred."""
    shelf = ranking.shelf
    kinds = [max((g for g in kind if g in wanted), key=lambda g: wanted[g], default=None) for kind in shelf.kinds]
    heard, in_season = ranking.plays > 0, shelf.in_season(now.date())
    forgotten, deep = ranking.is_forgotten(now), ranking.is_deep(now)
    kind_of = shelf.kind_of
    places: set[int] = set()
    near: dict[TrackId, TrackId] = {}
    for genre in wanted:
        is_its = np.array([kind == genre for kind in kinds], bool)[kind_of] & in_season
        best = _best_of_each_artist(ranking, np.flatnonzero(is_its & heard), extent)
        places.update(best)
        for some in (is_its & forgotten, is_its & deep, is_its & ~heard):
            places.update(_best_of_each_artist(ranking, np.flatnonzero(some), extent))
        if space is not None and genre == lead:
            anchors = [shelf.candidate(place).track for place in best[:_ANCHORS]]
            unheard = np.flatnonzero(is_its & ~heard)
            near = _near(space, anchors, shelf.ids[unheard])
            places.update(unheard[np.isin(shelf.ids[unheard], list(near))].tolist())
    ranked = sorted(map(ranking.at, places), key=lambda r: (-r.score, r.candidate.track))
    these = [frozenset(shelf.candidate(p).track for p in places if some[p]) for some in (forgotten, deep)]
    return _Pool(ranked, these[0], these[1], near)


def _near(space: SoundSpace, anchors: Sequence[TrackId], unheard: Rows) -> dict[TrackId, TrackId]:
    """Those of `unheard` that sound like one of `anchors`, each with the one that it is nearest to, nearest first."""
    many = min(_NEIGHBOURS, max(1, int(_NEAR_PART * len(space.tracks))))
    found = [(near.distance, near.track, anchor) for anchor in anchors for near in space.neighbours(anchor, many)]
    is_unheard = np.isin([track for _, track, _ in found], unheard).tolist()
    near: dict[TrackId, TrackId] = {}
    for (_, track, anchor), fits in sorted(zip(found, is_unheard, strict=True)):
        if fits:
            near.setdefault(track, anchor)
    return near


def _best_of_each_artist(ranking: Ranking, places: Rows, extent: Extent) -> list[int]:
    """The best of `places` that a list could hold, with no more of an artist than may be."""
    size = max(SIZE, extent.tracks)
    few = min(len(places), max(_POOL, 4 * size))
    while True:
        best = places[np.argpartition(-ranking.scores[places], few - 1)[:few]] if few else places
        best = best[np.argsort(-ranking.scores[best], kind="stable")]
        seen: Counter[str] = Counter()
        kept = []
        for place in best.tolist():
            artist = ranking.shelf.artist(place)
            seen[artist] += 1
            if seen[artist] <= extent.per_artist or not artist:
                kept.append(place)
        if len(kept) >= 2 * size or few == len(places):
            return kept[: 4 * size]
        few = min(len(places), 4 * few)


def _genre(candidate: Candidate, wanted: Mapping[str, float]) -> str | None:
    """The genre for which a track takes a place: of its own, the one expected most."""
    own = [g for g in candidate.genres if g in wanted]
    return max(own, key=lambda g: wanted[g]) if own else None


def _capped(ranked: Sequence[Ranked], per_artist: int, leaning: Mapping[str, float]) -> list[Ranked]:
    """Half as many of an artist of whom the listener wants less, but never none."""
    seen: Counter[str] = Counter()
    kept = []
    for r in ranked:
        artist = r.candidate.artist
        seen[artist] += 1
        less = min(0.0, leaning.get(fold(artist), 0.0)) if leaning else 0.0
        if seen[artist] <= max(1, round(per_artist * 2**less)) or not artist:
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


def _surprises(pool: _Pool, ranked: Sequence[Ranked], places: int) -> list[Ranked]:
    """Forgotten favourites, tracks never played and deep cuts, in turn; of those never played, first those that sound
    like what fits.
    """
    nearness = {track: place for place, track in enumerate(pool.near)}
    forgotten = [r for r in ranked if r.candidate.track in pool.forgotten]
    unheard = [r for r in ranked if not r.memory.plays]
    unheard.sort(key=lambda r: nearness.get(r.candidate.track, len(nearness)))
    deep = [r for r in ranked if r.candidate.track in pool.deep]
    turns = zip_longest(forgotten, unheard, deep)
    return [r for turn in turns for r in turn if r is not None][: max(0, places)]


def _ids(ranked: Sequence[Ranked]) -> set[int]:
    return {r.candidate.track for r in ranked}


def _ordered(chosen: Sequence[Ranked], surprises: Sequence[Ranked], space: SoundSpace | None) -> list[Ranked]:
    """Favourites first and last; between them no artist twice within three, and surprises spread out. From the third
    on, what sounds alike stands side by side, where that is known.
    """
    left = sorted(chosen, key=lambda r: (-r.score, r.candidate.track))
    waiting = list(surprises)
    ending = left.pop(3) if len(left) > 4 else None
    if space is not None:
        of = {r.candidate.track: r for r in left}
        left = [*left[:2], *(of[track] for track in space.path([r.candidate.track for r in left[2:]]))]
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


#: Of each learner, the plays last put in order, and for when: of one moment several mixes are made.
_FACTS: WeakKeyDictionary[Learner, tuple[object, Facts]] = WeakKeyDictionary()


def _facts(learner: Learner, context: Context) -> Facts:
    of = learner.plays, context.at.isoformat()
    last = _FACTS.get(learner)
    if last is None or last[0] != of:
        last = _FACTS[learner] = of, Facts(learner.habits(context.at).recent, context, {})
    return last[1]


def _told(
    ordered: Sequence[Ranked],
    pool: _Pool,
    learner: Learner,
    shares: Mapping[str, float],
    lead: str,
    context: Context,
    claims: Mapping[str, Claim],
    histories: Histories,
) -> Iterator[tuple[str, tuple[PlayId, ...]]]:
    """Why each is in the list, by what speaks more for it than for the others that fit; and the plays counted.

    Why the leading genre is, the list tells as a whole.
    """
    tracks = [r.candidate.track for r in ordered]
    added = learner.added(Shelf(r.candidate for r in pool.ranked), context, shares)
    place = {r.candidate.track: place for place, r in enumerate(pool.ranked)}
    groups = leading_groups(added[[place[track] for track in tracks]], added)
    facts = _facts(learner, context).where(claims)
    known = histories([*tracks, *(pool.near[track] for track in tracks if track in pool.near)])
    for r, leading in zip(ordered, groups, strict=True):
        candidate = r.candidate
        alike = known.get(pool.near.get(candidate.track, TrackId(0)), ())
        subject = Subject(candidate.artist, candidate.genres, known.get(candidate.track, ()), alike)
        of_its_own = [group for group in leading if group is not Group.GENRE or lead not in candidate.genres]
        found = facts.of(subject, of_its_own)
        yield of_track(found), behind(found)
