"""Which tracks sound alike: those that lie near one another, by what can be measured of a sound.

A track is a point: the 23 numbers that bliss finds in it (tempo, zero crossings, brightness, flatness and loudness,
with their spread, and 13 of its harmony). Each has a scale of its own, so it is counted in its standard deviations
over the library, x' = (x − μ) / σ: none outweighs the others by its scale, and what all of a library have in common
tells none of it apart. Near is what is near by Euclid.
"""

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from math import comb

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

from segue.domain.track import TrackId

#: So many neighbours vote on a genre, out of so many; so large a share of them must agree, and so seldom by chance.
VOTERS = 15
AROUND = 30
CLEAR = 0.8
CHANCE = 0.001

#: A measure that hardly differs in a library tells nothing; its noise is not to be made large.
_LEAST_SPREAD = 0.01


class Near(Struct, frozen=True):
    """A track, and how far it is from another one."""

    track: TrackId
    distance: float


class SoundSpace(Struct, frozen=True, eq=False):
    """`tracks` by their ids, ascending (n), their `points` (n × 23) and |x|² of each, `norms`. 104 bytes a track."""

    tracks: NDArray[np.int64]
    points: NDArray[np.float32]
    norms: NDArray[np.float32]

    def __contains__(self, track: TrackId) -> bool:
        return self._row(track) is not None

    def neighbours(self, track: TrackId, k: int, exclude: Collection[TrackId] = ()) -> list[Near]:
        """The `k` tracks nearest to `track`, nearest first; [] where it is not known how that sounds.

        Of those that sound exactly the same, as copies do, only one is told, and none that sounds as `track` itself.
        2 ms among 200,000.
        """
        row = self._row(track)
        if row is None:
            return []
        here = self.points[row]
        # |x − y|² = |x|² − 2 x·y + |y|² needs no copy of all points. Not by `@`: threads that wait for one another
        # take three times as long on a machine that has other things to do.
        squares = self.norms - 2 * np.einsum("ij,j->i", self.points, here)
        looked_at = k + len(exclude)
        while True:
            looked_at = min(2 * looked_at + 16, len(squares))
            nearest = np.argpartition(squares, looked_at - 1)[:looked_at]
            found = self._told(here, nearest, k, exclude)
            if len(found) == k or looked_at == len(squares):
                return found

    def path(self, tracks: Sequence[TrackId]) -> list[TrackId]:
        """`tracks` in an order in which neighbours stand side by side: the first stays, and each is followed by the
        nearest that is left. One of which it is not known how it sounds keeps its place. Takes n² steps.
        """
        rows = [self._row(track) for track in tracks]
        places = [place for place, row in enumerate(rows) if row is not None]
        points = self.points[[row for row in rows if row is not None]]
        ordered = list(tracks)
        at, left = 0, np.ones(len(places), bool)
        for place in places:
            ordered[place] = tracks[places[at]]
            left[at] = False
            away = np.where(left, np.square(points - points[at]).sum(axis=1), np.inf)
            at = int(away.argmin())
        return ordered

    def _row(self, track: TrackId) -> int | None:
        row = int(np.searchsorted(self.tracks, track))
        return row if row < len(self.tracks) and self.tracks[row] == track else None

    def _told(
        self, here: NDArray[np.float32], rows: NDArray[np.intp], k: int, exclude: Collection[TrackId]
    ) -> list[Near]:
        away = np.sqrt(np.square(self.points[rows] - here).sum(axis=1))
        order = np.lexsort((self.tracks[rows], away))
        told: list[Near] = []
        before = here
        for at in order:
            point, track = self.points[rows[at]], TrackId(int(self.tracks[rows[at]]))
            if track in exclude or np.array_equal(point, before):
                continue
            before = point
            told.append(Near(track, float(away[at])))
            if len(told) == k:
                break
        return told


def space(tracks: Sequence[TrackId], sounds: bytes) -> SoundSpace:
    """Of `tracks`, by ascending ids, and of how each sounds, as `SoundStore.all` tells them."""
    numbers = np.array(np.frombuffer(sounds, np.float32))
    points = numbers.reshape(len(tracks), len(numbers) // max(1, len(tracks)))
    if len(points):
        spread = points.std(axis=0, dtype=np.float64)
        points -= points.mean(axis=0, dtype=np.float64).astype(np.float32)
        points /= np.maximum(spread, _LEAST_SPREAD).astype(np.float32)
    norms = np.einsum("ij,ij->i", points, points)
    return SoundSpace(np.array(tracks, np.int64), points, norms)


def guessed_genre(neighbours: Sequence[Sequence[str]], shares: Mapping[str, float]) -> str | None:
    """The genre of a track that has none, by those of the `AROUND` tracks nearest to it, nearest first.

    The first `VOTERS` that have one vote. None where they are fewer: what is around it is mostly unknown, and so may
    it be. None where not enough agree, or where as many might by chance, by the genre's share of all that have one:
    P(X ≥ votes) for X ~ B(`VOTERS`, share).
    """
    voters = [set(genres) for genres in neighbours[:AROUND] if genres][:VOTERS]
    if len(voters) < VOTERS:
        return None
    ((genre, votes),) = Counter(genre for genres in voters for genre in sorted(genres)).most_common(1)
    share = shares[genre]
    by_chance = sum(comb(VOTERS, n) * share**n * (1 - share) ** (VOTERS - n) for n in range(votes, VOTERS + 1))
    return genre if votes >= CLEAR * VOTERS and by_chance < CHANCE else None
