"""How lively tracks are, and which of them sound like something: by what was measured of them, and what tags tell.

Of the 23 numbers of a sound three tell how lively it is, as far as they go: tempo, brightness and loudness, each in
its standard deviations over the library. Their mean is the *liveliness* of a track; of most of a library it lies
between −1 and 1. It knows nothing of singing, of harmony, or of what words say. Where no sound is known, the beats a
minute that tags tell stand for it.
"""

from collections.abc import Collection, Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from segue.domain.text import fold
from segue.domain.track import TrackId
from segue.habits.banks import Floats, Rows
from segue.habits.sounding import SoundSpace

#: Tempo, the mean of the spectral centroid, and the mean loudness, as bliss orders its numbers.
_LIVELY = (0, 2, 8)

#: The beats a minute of usual music, and how much they differ.
_USUAL_TEMPO, _TEMPO_SPREAD = 115.0, 30.0

#: Calm is what is among so many of the least lively of a library, and lively among so many of the most.
CALM_SHARE = 1 / 3

#: Less lively than another one is what is so much less so.
_LESS = 0.25

#: Words of moods in tags that say the same, folded.
_CALM_MOODS = frozenset(
    (
        *("calm", "quiet", "mellow", "relaxed", "relaxing", "peaceful", "gentle", "soft", "chill", "chillout"),
        *("soothing", "dreamy", "serene"),
    )
)
_LIVELY_MOODS = frozenset(
    (
        *("energetic", "lively", "upbeat", "aggressive", "party", "powerful", "driving", "intense", "exciting"),
        *("danceable", "rousing", "fiery"),
    )
)


def liveliness(ids: Rows, space: SoundSpace | None, tempos: Mapping[TrackId, float]) -> Floats:
    """Of each of `ids`; not a number where nothing is known."""
    found = np.full(len(ids), np.nan)
    if tempos:
        known = np.array([tempos.get(TrackId(track), np.nan) for track in ids.tolist()])
        found = (known - _USUAL_TEMPO) / _TEMPO_SPREAD
    if space is not None and len(space.tracks):
        rows = rows_of(space, ids)
        has_sound = rows >= 0
        found[has_sound] = space.points[rows[has_sound]][:, _LIVELY].mean(axis=1)
    return found


def is_calm(of: Floats, ids: Rows, moods: Mapping[str, Sequence[TrackId]], *, is_lively: bool) -> NDArray[np.bool_]:
    """Which are calm, or lively, beside the rest of the library. What tags say goes before what was measured."""
    known = of[~np.isnan(of)]
    with np.errstate(invalid="ignore"):
        if not len(known):
            fits = np.zeros(len(ids), bool)
        elif is_lively:
            fits = of >= np.quantile(known, 1 - CALM_SHARE)
        else:
            fits = of <= np.quantile(known, CALM_SHARE)
    said = {mood: np.isin(ids, _with(moods, words)) for mood, words in ((False, _CALM_MOODS), (True, _LIVELY_MOODS))}
    return np.asarray((fits & ~said[not is_lively]) | (said[is_lively] & ~said[not is_lively]))


def calmest(of: Floats, among: Rows, ids: Rows, moods: Mapping[str, Sequence[TrackId]], *, is_lively: bool) -> Rows:
    """Those `among` all of which something is known, the calmest first, or the liveliest; without those of which tags
    say the contrary.
    """
    contrary = np.isin(ids[among], _with(moods, _CALM_MOODS if is_lively else _LIVELY_MOODS))
    known = among[~np.isnan(of[among]) & ~contrary]
    return np.asarray(known[np.argsort(-of[known] if is_lively else of[known], kind="stable")])


def is_calmer(of: Floats, than: float, *, is_lively: bool) -> NDArray[np.bool_]:
    """Which are less lively than something, or more so."""
    with np.errstate(invalid="ignore"):
        return np.asarray(of >= than + _LESS if is_lively else of <= than - _LESS)


def _with(moods: Mapping[str, Sequence[TrackId]], words: Collection[str]) -> list[TrackId]:
    return [track for mood, its in moods.items() if set(fold(mood).split()) & set(words) for track in its]


def rows_of(space: SoundSpace, ids: Rows) -> Rows:
    """Where each of `ids` stands in `space`; −1 where it does not."""
    rows = np.searchsorted(space.tracks, ids)
    rows[rows == len(space.tracks)] = 0
    return np.where(space.tracks[rows] == ids, rows, -1)


def nearest(space: SoundSpace, like: Rows, among: Rows, many: int) -> Rows:
    """The places in `among` of the `many` tracks that sound most like those of `like` on the whole, nearest first;
    without these themselves. Neither all of `like` nor all of `among` need be known; none where nothing of one is.
    """
    anchors = rows_of(space, like)
    anchors = anchors[anchors >= 0]
    rows = rows_of(space, among)
    places = np.flatnonzero((rows >= 0) & ~np.isin(among, like))
    if not len(anchors) or not len(places):
        return np.zeros(0, np.int64)
    here = space.points[anchors].mean(axis=0)
    away = np.square(space.points[rows[places]] - here).sum(axis=1)
    return np.asarray(places[np.argsort(away, kind="stable")[:many]])
