"""Gated contexts: what the hour, the weekday and the activity add to recency, once they have earned it.

A context ℓ keeps counts for each cell of the week (or of an activity) and predicts
p_ℓ(g) = (c_ℓ(g) + α_ℓ p₀(g)) / (n_ℓ + α_ℓ), with the counts around now under a Gaussian kernel of an hour. Before
each session is learned, the cell gains evidence by how much better p_ℓ would have told it than the parent p₀:
E ← (1 − 0.15 K)·E + clip(Σ_g q_g log(p_ℓ(g) / p₀(g)), ±2). The prediction mixes all: w_ℓ ∝ exp(−2 + 2 Σ K·E),
w₀ ∝ 1, p = Σ w_ℓ p_ℓ. The weight is also the licence to speak: a habit is claimed only behind it.
"""

import copy
from collections.abc import Sequence

import numpy as np
from msgspec import Struct

from segue.domain.context import Activity
from segue.habits.banks import DAY, Floats, closeness
from segue.habits.genres import smoothed

#: Half-lives in days of the counts of a cell: the usual, and a short one for habits that have just changed.
COUNTS_LIVE = (120.0, 10.0)
EVIDENCE_LIVES = 180.0

#: How much of a cell's evidence a session in that cell replaces.
EVIDENCE_FADES = 0.15

_FLOOR = 1e-9

#: Of each hour's middle to each cell of the day.
_CLOSENESS = np.array([closeness(hour + 0.5) for hour in range(24)])


class Level(Struct, frozen=True):
    """One way to cut the week: how much another day counts, and the pseudo-counts of the parent."""

    name: str
    same_day_type: float
    other_day_type: float
    alpha: float
    memory: int = 0
    gate: float = -2.0

    def weekdays(self, day: int) -> Floats:
        """How much what happened on each weekday says about `day`; 0 is Monday."""
        shares = np.where((np.arange(7) >= 5) == (day >= 5), self.same_day_type, self.other_day_type)
        shares[day] = 1.0
        return shares


LEVELS = (
    Level("hour × day type", 1.0, 0.0, alpha=1.5),
    Level("hour × weekday", 0.0, 0.0, alpha=1.0),
    Level("hour × day type, lately", 1.0, 0.0, alpha=1.0, memory=1),
)
_DAYS = np.array([[level.weekdays(day) for day in range(7)] for level in LEVELS])

#: Whether a context is to be believed on a weekday is told by that weekday first, a quarter as much by the others:
#: else what holds from Monday to Thursday would be believed on Fridays for months.
_EVIDENCE_DAYS = np.where(np.eye(7, dtype=bool), _DAYS, 0.25 * _DAYS)

#: An activity is evidence of another kind than a cell of the week: its gate starts open.
ACTIVITY = Level("activity", 1.0, 1.0, alpha=0.5, gate=1.0)
ACTIVITY_HOUR = Level("activity × hour", 1.0, 1.0, alpha=1.0)


class Said(Struct, frozen=True):
    """What the parent (row 0) and every context said of a moment: shares, sessions behind them, weights."""

    names: tuple[str, ...]
    shares: Floats
    sessions: Floats
    weights: Floats

    @property
    def mixture(self) -> Floats:
        """p = Σ w_ℓ p_ℓ."""
        return np.asarray(self.weights @ self.shares)


class Around(Struct, frozen=True):
    """The counts around an hour: of each memory, a row for each weekday; and the evidence of each level."""

    counts: Sequence[Floats]
    evidence: Floats


class Doing:
    """Counts for each hour × genre while doing one thing, and the evidence of both its contexts."""

    def __init__(self, genres: int) -> None:
        self.counts = np.zeros((24, genres))
        self.evidence = 0.0
        self.evidence_of_hours = np.zeros(24)


class Week:
    """Counts and evidence for each cell of the week, and for each activity, as of time `_at` (seconds)."""

    def __init__(self) -> None:
        self._at: float | None = None
        self._counts = np.zeros((len(COUNTS_LIVE), 7, 24, 64))
        self._evidence = np.zeros((len(LEVELS), 7, 24))
        self.activities: dict[Activity, Doing] = {}

    def copy(self) -> "Week":
        return copy.deepcopy(self)

    def make_room(self, genres: int) -> None:
        have = self._counts.shape[-1]
        if genres > have:
            more = max(genres, 2 * have) - have
            self._counts = np.pad(self._counts, ((0, 0), (0, 0), (0, 0), (0, more)))
            for doing in self.activities.values():
                doing.counts = np.pad(doing.counts, ((0, 0), (0, more)))

    def around(self, hour: float, genres: int) -> Around:
        kernel = closeness(hour)
        counts = [np.einsum("h,dhg->dg", kernel, self._counts[m, :, :, :genres]) for m in range(len(COUNTS_LIVE))]
        return Around(counts, self._evidence @ kernel)

    def speak(
        self,
        at: float,
        hour: float,
        day: int,
        activity: Activity | None,
        parent: Floats,
        around: Around | None = None,
    ) -> Said:
        """What the parent and every context say of a moment; what is `around` its hour may be known."""
        genres = len(parent)
        around = around or self.around(hour, genres)
        faded = [self._faded(at, half_life) for half_life in COUNTS_LIVE]
        still = self._faded(at, EVIDENCE_LIVES)
        names, shares, sessions, gates = ["recency"], [parent], [0.0], [0.0]

        def put(level: Level, counts: Floats, evidence: float) -> None:
            names.append(level.name)
            shares.append(smoothed(counts, level.alpha, parent))
            sessions.append(float(counts.sum()))
            gates.append(level.gate + 2 * evidence)

        for number, level in enumerate(LEVELS):
            days = _DAYS[number, day]
            counts = days @ around.counts[level.memory] * faded[level.memory]
            put(level, counts, still * float(_EVIDENCE_DAYS[number, day] @ around.evidence[number]))
        if activity is not None and (doing := self.activities.get(activity)) is not None:
            kernel = closeness(hour)
            during = doing.counts[:, :genres] * faded[0]
            put(ACTIVITY, during.sum(axis=0), still * doing.evidence)
            put(ACTIVITY_HOUR, kernel @ during, still * float(kernel @ doing.evidence_of_hours))
        clipped = np.minimum(np.maximum(gates, -12), 8)
        weights = np.exp(clipped - clipped.max())
        return Said(tuple(names), np.array(shares), np.array(sessions), weights / weights.sum())

    def own(self, at: float, genres: int) -> Floats:
        """Sessions of each genre around each hour of each weekday, on that very weekday, faded to `at`."""
        own = _CLOSENESS @ self._counts[0, :, :, :genres]
        return np.asarray(own * self._faded(at, COUNTS_LIVE[0]))

    def learn(
        self, at: float, hour: float, day: int, activity: Activity | None, mix: Floats, said: Said, weight: float
    ) -> None:
        """Take in a session of genre shares `mix` that began at a moment of which `said` was said."""
        self._fade_to(at)
        cell = int(hour)
        kernel = closeness(hour)
        known = mix[: said.shares.shape[1]]
        if known.sum() > 0:
            told = np.log(said.shares + _FLOOR) @ known
            gain = weight * np.minimum(np.maximum(told[1:] - told[0], -2), 2)
            self._evidence *= 1 - EVIDENCE_FADES * _EVIDENCE_DAYS[:, day, :, None] * kernel
            self._evidence[:, day, cell] += gain[: len(LEVELS)]
            if len(gain) > len(LEVELS) and activity is not None:
                doing = self.activities[activity]
                doing.evidence += gain[-2] - EVIDENCE_FADES * doing.evidence
                doing.evidence_of_hours *= 1 - EVIDENCE_FADES * kernel
                doing.evidence_of_hours[cell] += gain[-1]
        self._counts[:, day, cell, : len(mix)] += weight * mix
        if activity is not None:
            doing = self.activities.setdefault(activity, Doing(self._counts.shape[-1]))
            doing.counts[cell, : len(mix)] += weight * mix

    def _faded(self, now: float, half_life: float) -> float:
        return 1.0 if self._at is None else 2.0 ** (-max(0.0, now - self._at) / DAY / half_life)

    def _fade_to(self, now: float) -> None:
        counts, evidence = self._faded(now, COUNTS_LIVE[0]), self._faded(now, EVIDENCE_LIVES)
        for memory, half_life in enumerate(COUNTS_LIVE):
            self._counts[memory] *= self._faded(now, half_life)
        self._evidence *= evidence
        for doing in self.activities.values():
            doing.counts *= counts
            doing.evidence *= evidence
            doing.evidence_of_hours *= evidence
        self._at = now if self._at is None else max(self._at, now)
