"""Which album an offer puts forward: of the genre, one that this listener hears whole, or one that they never did."""

from collections.abc import Callable, Collection, Mapping, Sequence
from datetime import date, timedelta
from operator import attrgetter

import numpy as np
from msgspec import Struct

from segue.domain.album import Album
from segue.domain.context import Context
from segue.domain.track import TrackId
from segue.habits.mixes import Material, leaned
from segue.habits.model import Learner
from segue.habits.names import TRUE_OF
from segue.habits.ranking import Ranking, Shelf
from segue.habits.ways import FEWEST_TRACKS, MOST_TRACKS, runs

#: Of so many tracks that fit best the albums are looked at, and of so many of these it is asked when they were heard.
_FITTING = 600
_ASKED = 40

#: What was heard whole a shorter while ago is not offered.
RESTS = timedelta(days=5)

#: Tells the albums on which these tracks are, each once.
Albums = Callable[[Sequence[TrackId]], Sequence[Album]]


class Picked(Struct, frozen=True):
    """An album, and the date on which it was heard whole last; None where it never was. `is_heard` says whether
    anything of it ever was.
    """

    album: Album
    last: date | None
    is_heard: bool


class Best(Struct, frozen=True):
    """The album that fits best of those that were heard whole, and of those that never were."""

    known: Picked | None = None
    never: Picked | None = None


def best(
    albums: Albums,
    material: Material,
    learner: Learner,
    genre: str,
    shares: Mapping[str, float],
    context: Context,
    off: Collection[str] = (),
    rested: Collection[TrackId] = (),
) -> Best:
    """How well an album fits is the mean score of its tracks.

    Two thirds of it are of `genre`, and nothing of a genre that is `off`, or out of season; no track of it is
    `rested`. Without histories nothing is known of any.
    """
    if material.histories is None:
        return Best()
    with learner.as_of(context.at):
        ranking = leaned(learner.rank(material.shelf, context, shares), material.leaning)
    fitting = _fitting(ranking, genre, off, rested, albums, context)[:_ASKED]
    histories = material.histories([track for album in fitting for track in album.tracks])
    known: Picked | None = None
    never: Picked | None = None
    for album in fitting:
        plays = [heard for track in album.tracks for heard in histories.get(track, ())]
        own = sorted((heard for heard in plays if heard.track in album.tracks), key=attrgetter("at"))
        whole = [run[-1].at for run in runs(own, [album])]
        if not whole:
            never = never or Picked(album, None, any(heard.liked for heard in plays))
        elif context.at - whole[-1] >= RESTS:
            known = known or Picked(album, whole[-1].date(), True)
    return Best(known, never)


def _fitting(
    ranking: Ranking,
    genre: str,
    off: Collection[str],
    rested: Collection[TrackId],
    albums: Albums,
    context: Context,
) -> list[Album]:
    """Best first."""
    shelf = ranking.shelf
    is_its = np.array([genre in kind for kind in shelf.kinds], bool)
    is_wanted = np.array([set(off).isdisjoint(kind) for kind in shelf.kinds], bool)
    in_season = shelf.in_season(context.at.date())
    places = np.flatnonzero(is_its[shelf.kind_of] & in_season)
    first = places[np.argsort(-ranking.scores[places], kind="stable")[:_FITTING]]
    found = [
        album
        for album in albums([TrackId(track) for track in shelf.ids[first].tolist()])
        if album.is_there and FEWEST_TRACKS <= len(album.tracks) <= MOST_TRACKS
        if set(rested).isdisjoint(album.tracks)
    ]
    place_of = _places(shelf, [track for album in found for track in album.tracks])
    scored = []
    for album in found:
        its = [place_of[track] for track in album.tracks if track in place_of]
        kinds = shelf.kind_of[its]
        if is_its[kinds].sum() >= TRUE_OF * len(album.tracks) and is_wanted[kinds].all() and in_season[its].all():
            scored.append((-float(ranking.scores[its].mean()), album.tracks[0], album))
    return [album for _, _, album in sorted(scored, key=lambda one: one[:2])]


def _places(shelf: Shelf, tracks: Sequence[TrackId]) -> dict[TrackId, int]:
    ids = shelf.ids
    found = np.flatnonzero(np.isin(ids, tracks))
    return dict(zip(map(TrackId, ids[found].tolist()), found.tolist(), strict=True))
