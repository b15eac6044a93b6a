"""Which genres the next session will hold, from recency alone: the parent that every context refines.

p₀(g) ∝ exp Σ_k θ_k x_k(g), a log-linear pool (Genest and Zidek 1986) of what several memories say: x are the log of
the 30-day share and the log-ratios between neighbouring time-scales, each share smoothed towards the longer one
(Dirichlet), and what the last session held, fading within hours. θ follows the listener, a step a session.
"""

import copy
import math

import numpy as np

from segue.habits import prior
from segue.habits.banks import Bank, Floats, grown
from segue.habits.weights import Weights, choose, softmax

_FLOOR = 1e-9
_HOUR = 3600.0


class GenreMemory:
    """Counts of genres, which are numbered from 0 by whoever keeps their names."""

    def __init__(self) -> None:
        self.genres = 0
        self._counts = Bank(prior.GENRE_HALF_LIVES)
        self._sessions = Bank(prior.SESSION_HALF_LIVES, unit=1)
        self._clock = 0
        self._last = np.zeros(64)
        self._ending = np.zeros(64)
        self._last_end: float | None = None
        self.weights = Weights(prior.GENRES.weights, prior.GENRES.certainty, prior.GENRES.keeps)

    def copy(self) -> "GenreMemory":
        return copy.deepcopy(self)

    def make_room(self, genres: int) -> None:
        self.genres = genres
        self._counts.make_room(genres)
        self._sessions.make_room(genres)
        self._last = grown(self._last, genres)
        self._ending = grown(self._ending, genres)

    def all_time(self, now: float) -> Floats:
        """The share of each genre in everything heard so far."""
        counts = self._counts.at(now, slice(self.genres))[:, -1].astype(float)
        return smoothed(counts, prior.GENRE_SMOOTHING[-1], np.full(self.genres, 1 / self.genres))

    def features(self, now: float) -> Floats:
        """x(g): a row for each genre, a column for each of prior.GENRES."""
        counts = self._counts.at(now, slice(self.genres)).astype(float)
        shares: list[Floats] = []
        longer = np.full(self.genres, 1 / self.genres)
        for k in reversed(range(counts.shape[1])):
            longer = smoothed(counts[:, k], prior.GENRE_SMOOTHING[k], longer)
            shares.insert(0, longer)
        logs = [np.log(share + _FLOOR) for share in shares]
        few, some, many = self._sessions.at(self._clock, slice(self.genres)).astype(float).T
        of_many = smoothed(many, 2.0, shares[3])
        of_some = smoothed(some, 1.0, of_many)
        of_few = smoothed(few, 0.5, of_some)
        ending = 0.85 * self._ending[: self.genres] + 0.15 * shares[3] if self._last.any() else shares[3]
        fades = 0.0 if self._last_end is None else math.exp(-max(0.0, now - self._last_end) / _HOUR / 4)
        last = 0.85 * self._last[: self.genres] + 0.15 * shares[3] if self._last.any() else shares[3]
        return np.column_stack(
            (
                logs[3],
                logs[0] - logs[1],
                logs[1] - logs[2],
                logs[2] - logs[3],
                logs[4] - logs[3],
                logs[5] - logs[4],
                fades * (np.log(last + _FLOOR) - logs[3]),
                np.log(of_few) - np.log(of_some),
                np.log(of_some) - np.log(of_many),
                np.log(of_many) - logs[3],
                fades * (np.log(ending + _FLOOR) - np.log(last + _FLOOR)),
                fades**0.2 * (np.log(ending + _FLOOR) - logs[3]),
            )
        )

    @property
    def has_heard(self) -> bool:
        """Whether any session was learned."""
        return self._last_end is not None

    @property
    def last_mix(self) -> Floats:
        """The genre shares of the last session."""
        return self._last[: self.genres]

    def parent(self, features: Floats) -> Floats:
        """p₀(g)."""
        return softmax(features @ self.weights.theta)

    def learn(self, features: Floats, mix: Floats, ending: Floats, weight: float, at: float, end: float) -> None:
        """Take in a session of genre shares `mix`, which began at `at` with these `features`."""
        known = mix[: len(features)]
        if len(features) > 1 and known.sum() > 0:
            choose(self.weights, features, known / known.sum(), None, weight * prior.GENRES.counts_as)
        heard = np.flatnonzero(mix)
        self._counts.move_to(at)
        self._sessions.move_to(self._clock)
        self._clock += 1
        self._counts.add(heard, at, weight * mix[heard])
        self._sessions.add(heard, float(self._clock), mix[heard])
        self._last[:] = 0
        self._last[: len(mix)] = mix
        self._ending[:] = 0
        self._ending[: len(ending)] = ending
        self._last_end = end


def smoothed(counts: Floats, strength: float, towards: Floats) -> Floats:
    """Dirichlet smoothing: (c(g) + a·p(g)) / (n + a)."""
    return np.asarray((counts + strength * towards) / (counts.sum() + strength))
