"""Mixes to choose from: for now, or of one genre, each with what is true of it; and favourites not heard for long.

Unlike an offer, none of them is put forward: they stand there. All of it happens on the habits worker.
"""

from collections import Counter
from collections.abc import Callable, Collection, Sequence
from contextlib import closing
from datetime import datetime
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from segue.core.learning import Learned, OpenPast, Past, learned_at, learned_plays
from segue.core.politeness import best_claim, claims_at, genres_refused, key, stranger
from segue.core.proposing import Supply, counts, material_of
from segue.core.stock import Stock
from segue.domain.context import Context
from segue.domain.offer import DIAL, SIZE, Suggestion
from segue.domain.play import PlayId
from segue.domain.preferences import Preferences
from segue.domain.season import is_in_season
from segue.domain.speech import number, plural, tr
from segue.domain.taste import LeftOut
from segue.domain.track import TrackId
from segue.domain.wording import month
from segue.habits import names, preferred, reasons
from segue.habits.names import Named, Told

if TYPE_CHECKING:  # these bring numpy, which the window need not wait for: they are imported on the worker
    import numpy as np
    from numpy.typing import NDArray

    from segue.habits.banks import Rows
    from segue.habits.model import Learner
    from segue.habits.ranking import Ranking, Shelf

#: So many genres have a mix, of those expected with at least this share.
MOST_GENRES = 5
LEAST_SHARE = 0.04

#: Fewer tracks are no mix.
FEWEST = 6

#: So many of an artist are in what was never heard, or not for long.
_PER_ARTIST = 3

#: Among so many forgotten tracks albums are looked for.
_FORGOTTEN = 400


#: By this key nothing of what was never played is suggested, as by those of habits.
NEVER_PLAYED = "||never played"


class Mixed(Struct, frozen=True):
    """A list to choose. `why` is a sentence that is true of it, `brief` the same in a few words; `plays` are those
    counted in it. `key` names what it is suggested for, as that of an offer does; `genre` is its own, if it has one.
    """

    title: str
    why: str
    brief: str
    plays: tuple[PlayId, ...]
    suggestions: tuple[Suggestion, ...]
    key: str = ""
    genre: str = ""

    @property
    def tracks(self) -> tuple[TrackId, ...]:
        return tuple(one.track for one in self.suggestions)


class Favourite(Struct, frozen=True):
    """An album that was liked, not heard for long: its tracks, and why, with the plays counted."""

    tracks: tuple[TrackId, ...]
    why: str
    plays: tuple[PlayId, ...]


class Wanted(Struct, frozen=True):
    """What must be known of the moment, and of what the listener has said: `refused` are the keys of the habits of
    which nothing is to be suggested, `shown` the genres whose mixes stand there in this hour: none of them goes
    because what is likely drifts by the minute.
    """

    context: Context
    preferences: Preferences = Preferences()
    left_out: tuple[LeftOut, ...] = ()
    dial: float = DIAL
    refused: frozenset[str] = frozenset()
    shown: frozenset[str] = frozenset()

    @property
    def refusals(self) -> object:
        """All that the listener has said against music, or a time of it."""
        its = self.preferences
        return self.refused, its.off, its.denied, its.corrected


class MixTools(Struct, frozen=True):
    open_past: OpenPast
    stock: Stock


def mixes_now(wanted: Wanted, learner: "Learner", tools: MixTools) -> tuple[Mixed, ...]:
    """One of each genre that is likely now, the likeliest first, and one of what was never played; none for one who
    is not known yet.
    """
    context = wanted.context
    with learner.as_of(context.at):
        learned = _corrected(learned_at(learner, context.at), wanted)
        if stranger(learned.habits, context.at) is not None:
            return ()
        expected = preferred.bent(learner.genres(context), wanted.preferences, context)
    off = genres_refused(wanted.refused, learned.claims, wanted.preferences, context)
    likely = [
        genre
        for genre in sorted(expected, key=lambda genre: (-expected[genre], genre))
        if (expected[genre] >= LEAST_SHARE or genre in wanted.shown)
        and genre not in off
        and is_in_season(genre, context.at.date())
    ]
    standing = [genre for genre in likely if genre in wanted.shown]
    others = [genre for genre in likely if genre not in wanted.shown]
    chosen = {*standing, *others[: max(0, MOST_GENRES - len(standing))]}
    with closing(tools.open_past()) as past:
        supply = _supply(past, tools, wanted)
        shelf = _wished(supply.material.shelf, off)
        found = [
            _of_genre(genre, _only(shelf, genre), wanted, learned, learner, supply)
            for genre in likely
            if genre in chosen
        ]
        ranking = learner.rank(shelf, context, {genre: expected[genre] for genre in likely} or expected)
        if NEVER_PLAYED not in wanted.refused:
            found.append(_never_played(tr("Never played", "a mix's name"), ranking, context.at))
    return tuple(one for one in found if one is not None)


def mixes_of(genre: str, wanted: Wanted, learner: "Learner", tools: MixTools) -> tuple[Mixed, ...]:
    """Mixes of `genre` alone: what fits now, what was not heard for long, what was never played."""
    context = wanted.context
    with learner.as_of(context.at):
        learned = _corrected(learned_at(learner, context.at), wanted)
    if not learned.habits.plays:
        return ()
    with closing(tools.open_past()) as past:
        supply = _supply(past, tools, wanted)
        shelf = _only(supply.material.shelf, genre)
        ranking = learner.rank(shelf, context, {genre: 1.0})
        found = (
            _of_genre(genre, shelf, wanted, learned, learner, supply),
            _long_ago(tr("{genre}, not heard for long").format(genre=genre), ranking, context.at),
            _never_played(tr("{genre}, never played").format(genre=genre), ranking, context.at),
        )
    return tuple(one for one in found if one is not None)


def favourites_not_heard(
    wanted: Wanted,
    learner: "Learner",
    tools: MixTools,
    album_of: Callable[[TrackId], Sequence[TrackId]],
    most: int,
) -> tuple[Favourite, ...]:
    """Albums that were liked and not heard for long, those first that fit now. All plays of each are looked at."""
    from segue.habits.ranking import FAVOURITE_PLAYS, FORGOTTEN_AFTER

    now, off = wanted.context.at, genres_refused(wanted.refused, (), wanted.preferences, wanted.context)
    found: list[Favourite] = []
    seen: set[TrackId] = set()
    with closing(tools.open_past()) as past:
        shelf = _wished(tools.stock.shelf(past), off)
        with learner.as_of(now):
            ranking = learner.rank(shelf, wanted.context, learner.genres(wanted.context))
            places = _best(ranking, ranking.is_forgotten(now) & shelf.in_season(now.date()), _FORGOTTEN)
        for place in places:
            track = shelf.candidate(place).track
            if track in seen:
                continue
            album = tuple(album_of(track))
            seen.update(album)
            heard = [one for one in learned_plays(past.plays, album, now, wanted.left_out) if one.liked]
            if len(heard) < FAVOURITE_PLAYS or now - heard[-1].at < FORGOTTEN_AFTER:
                continue
            words = plural("%n play, not heard since {month}", "%n plays, not heard since {month}", len(heard))
            why = words.format(month=month(heard[-1].at))
            found.append(Favourite(album, why, tuple(one.play for one in heard)))
            if len(found) == most:
                break
    return tuple(found)


def _supply(past: Past, tools: MixTools, wanted: Wanted) -> Supply:
    material = material_of(past, tools.stock, wanted.context.at, wanted.left_out, wanted.preferences.leanings)
    return Supply(material, past.told, tools.stock.usual(past))


def _of_genre(
    genre: str, shelf: "Shelf", wanted: Wanted, learned: Learned, learner: "Learner", supply: Supply
) -> Mixed | None:
    from segue.habits import mixes

    context = wanted.context
    evidence = counts(genre, learned.claims, learned.habits.recent, context)
    if not evidence.occasions:
        return None
    claims = claims_at(learned.claims, (genre,), context)
    built = mixes.build(replace(supply.material, shelf=shelf), learner, {genre: 1.0}, context, claims, wanted.dial)
    if len(built) < FEWEST:
        return None
    told = supply.told([one.track for one in built])
    title = names.what([Named((genre,), told.get(one.track, Told())) for one in built], supply.usual)
    claim = best_claim(learned.claims, genre, context)
    said = reasons.told if claim is not None and claim.is_told else reasons.sentence
    its_key = key(genre, claim, context)
    return Mixed(title, said(evidence), reasons.brief(evidence), evidence.plays, tuple(built), its_key, genre)


def _never_played(title: str, ranking: "Ranking", now: datetime) -> Mixed | None:
    chosen = _picked(ranking, (ranking.plays == 0) & ranking.shelf.in_season(now.date()))
    if len(chosen) < FEWEST:
        return None
    why = plural(
        "%n track that you have and never played.",
        "%n tracks that you have and never played, those first that fit now.",
        len(chosen),
    )
    brief = plural("%n track that you have and never played", "%n tracks that you have and never played", len(chosen))
    return Mixed(
        *(title, why, brief, ()),
        tuple(Suggestion(*one, tr("never played"), unexpected=True) for one in chosen),
        NEVER_PLAYED,
    )


def _long_ago(title: str, ranking: "Ranking", now: datetime) -> Mixed | None:
    from segue.habits.ranking import FAVOURITE_PLAYS

    chosen = _picked(ranking, ranking.is_forgotten(now))
    if len(chosen) < FEWEST:
        return None
    why = plural(
        "%n track that you played {times} times or more, and not in three months.",
        "%n tracks that you played {times} times or more, and not in three months.",
        len(chosen),
    ).format(times=number(FAVOURITE_PLAYS))
    brief = plural(
        "%n track that you liked, not heard in three months",
        "%n tracks that you liked, not heard in three months",
        len(chosen),
    )
    reason = tr("not heard in three months")
    return Mixed(title, why, brief, (), tuple(Suggestion(*one, reason) for one in chosen))


def _picked(ranking: "Ranking", fits: "NDArray[np.bool_]") -> list[tuple[TrackId, float]]:
    """The best of those that fit, with their scores; never many of one artist."""
    shelf, seen = ranking.shelf, Counter[str]()
    found: list[tuple[TrackId, float]] = []
    for place in _best(ranking, fits, 8 * SIZE):
        artist = shelf.artist(place)
        seen[artist] += 1
        if seen[artist] <= _PER_ARTIST or not artist:
            found.append((shelf.candidate(place).track, float(ranking.scores[place])))
    return found[:SIZE]


def _best(ranking: "Ranking", fits: "NDArray[np.bool_]", most: int) -> list[int]:
    """The places of those that fit, best first, so many at most."""
    import numpy as np

    places = np.flatnonzero(fits)
    order = np.argsort(-ranking.scores[places], kind="stable")[:most]
    chosen: list[int] = places[order].tolist()
    return chosen


def _only(shelf: "Shelf", genre: str) -> "Shelf":
    return shelf.only(_places(shelf, lambda kind: genre in kind))


def _corrected(learned: Learned, wanted: Wanted) -> Learned:
    recent, corrections = learned.habits.recent, wanted.preferences.corrected
    return replace(learned, claims=preferred.corrected(learned.claims, corrections, recent, wanted.context.at))


def _wished(shelf: "Shelf", off: Collection[str]) -> "Shelf":
    """Without the genres of which the listener wants nothing to be suggested."""
    if not off:
        return shelf
    return shelf.only(_places(shelf, lambda kind: not any(genre in off for genre in kind)))


def _places(shelf: "Shelf", fits: Callable[[tuple[str, ...]], bool]) -> "Rows":
    import numpy as np

    return np.flatnonzero(np.array([fits(kind) for kind in shelf.kinds], bool)[shelf.kind_of])
