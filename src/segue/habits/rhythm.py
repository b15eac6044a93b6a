"""Gated contexts: what the hour, the weekday and the activity add to recency, once they have earned it.

A context ℓ keeps counts for each cell of the week (or for an activity) and predicts
p_ℓ(g) = (c_ℓ(g) + α_ℓ p₀(g)) / (n_ℓ + α_ℓ), with the counts around now under a Gaussian kernel of an hour. Before
each session is learned, the cell gains evidence by how much better p_ℓ would have told it than the parent p₀:
E ← (1 − 0.15 K)·E + clip(Σ_g q_g log(p_ℓ(g) / p₀(g)), ±2). The prediction mixes all: w_ℓ ∝ exp(−3 + 2 Σ K·E),
w₀ ∝ 1, p = Σ w_ℓ p_ℓ. The weight is also the licence to speak: a habit is claimed only behind it.
"""

import math
from collections.abc import Mapping
from dataclasses import dataclass

from segue.domain.context import Activity, Context
from segue.habits.evidence import closeness
from segue.habits.genres import Shares, smoothed

#: Half-life in days of the counts of a cell, and of its evidence.
COUNTS_HALF_LIFE = 120.0
EVIDENCE_HALF_LIFE = 180.0

#: How much of a cell's evidence a session in that cell replaces.
EVIDENCE_FADES = 0.15

_FLOOR = 1e-9
_HOURS = [[closeness(h + 0.5, other + 0.5) for other in range(24)] for h in range(24)]


@dataclass(frozen=True, slots=True)
class Level:
    """One way to cut the week: how much another day counts, and the pseudo-counts of the parent."""

    name: str
    same_weekday: float
    same_day_type: float
    alpha: float
    gate: float = -3.0

    def weight(self, day: int, other: int) -> float:
        """How much what happened on weekday `other` says about `day`; 0 is Monday."""
        if day == other:
            return self.same_weekday
        return self.same_day_type if (day >= 5) == (other >= 5) else 0.0


LEVELS = (
    Level("hour × day type", 1.0, 1.0, alpha=1.5),
    Level("hour × weekday", 1.0, 0.0, alpha=1.0),
)

#: An activity is evidence of another kind than a cell of the week: its gate starts open.
ACTIVITY_GATE = 1.0
ACTIVITY_ALPHA = 0.5

Cell = dict[str, float]


@dataclass(frozen=True, slots=True)
class Said:
    """What one context says of a moment: its shares, the sessions behind them, and its weight in the mixture."""

    name: str
    shares: Shares
    sessions: float
    weight: float


@dataclass(slots=True)
class Week:
    """Counts and evidence for each weekday × hour, and for each activity, as of time `at` (seconds)."""

    at: float
    counts: list[list[Cell]]
    evidence: list[list[list[float]]]
    activities: dict[Activity, Cell]
    activity_evidence: dict[Activity, float]

    @staticmethod
    def empty() -> "Week":
        return Week(
            0.0,
            [[{} for _ in range(24)] for _ in range(7)],
            [[[0.0] * 24 for _ in range(7)] for _ in LEVELS],
            {},
            {},
        )

    def copy(self) -> "Week":
        return Week(
            self.at,
            [[dict(cell) for cell in day] for day in self.counts],
            [[list(day) for day in level] for level in self.evidence],
            {activity: dict(cell) for activity, cell in self.activities.items()},
            dict(self.activity_evidence),
        )

    def speak(self, context: Context, parent: Shares) -> list[Said]:
        """What the parent (first) and every context say; weights sum to 1."""
        faded = self._faded(context.at.timestamp(), COUNTS_HALF_LIFE)
        said: list[tuple[str, Shares, float, float]] = [("recency", parent, 0.0, 0.0)]
        for level, name in enumerate(LEVELS):
            counts = self.around(context, name)
            counts = {g: c * faded for g, c in counts.items()}
            score = name.gate + 2 * self._evidence_around(level, context)
            said.append((name.name, smoothed(counts, name.alpha, parent), sum(counts.values()), score))
        if context.activity is not None and context.activity in self.activities:
            counts = {g: c * faded for g, c in self.activities[context.activity].items()}
            score = ACTIVITY_GATE + 2 * self.activity_evidence.get(context.activity, 0.0)
            said.append(("activity", smoothed(counts, ACTIVITY_ALPHA, parent), sum(counts.values()), score))
        scores = [min(8.0, max(-12.0, score)) for _, _, _, score in said]
        grown = [math.exp(score - max(scores)) for score in scores]
        return [
            Said(name, shares, n, weight / sum(grown))
            for (name, shares, n, _), weight in zip(said, grown, strict=True)
        ]

    def around(self, context: Context, level: Level) -> Cell:
        """Counts near this hour on the days that `level` takes together, under the kernel, not faded to now."""
        kernel = _HOURS[int(context.hour)]
        total: Cell = {}
        for day in range(7):
            if not (share := level.weight(context.weekday, day)):
                continue
            for hour, near in enumerate(kernel):
                if near < 1e-4:
                    continue
                for genre, count in self.counts[day][hour].items():
                    total[genre] = total.get(genre, 0.0) + share * near * count
        return total

    def learn(self, context: Context, mix: Shares, parent: Shares, weight: float) -> None:
        """Take in a session that began in `context` with genre shares `mix` (sum 1); `weight` in 0..1."""
        said = self.speak(context, parent)
        by_name = {s.name: s for s in said}
        self._fade_to(context.at.timestamp())
        known = {g: q for g, q in mix.items() if g in parent}
        base = _log_score(known, parent)
        kernel = _HOURS[int(context.hour)]
        for level, name in enumerate(LEVELS):
            for day in range(7):
                share = name.weight(context.weekday, day)
                row = self.evidence[level][day]
                for hour, near in enumerate(kernel):
                    row[hour] *= 1 - EVIDENCE_FADES * share * near
            gain = _clipped(_log_score(known, by_name[name.name].shares) - base)
            self.evidence[level][context.weekday][int(context.hour)] += weight * gain
        if (activity := context.activity) is not None:
            if (told := by_name.get("activity")) is not None:
                gain = _clipped(_log_score(known, told.shares) - base)
                kept = self.activity_evidence.get(activity, 0.0) * (1 - EVIDENCE_FADES)
                self.activity_evidence[activity] = kept + weight * gain
            _add(self.activities.setdefault(activity, {}), mix, weight)
        _add(self.counts[context.weekday][int(context.hour)], mix, weight)

    def _evidence_around(self, level: int, context: Context) -> float:
        kernel = _HOURS[int(context.hour)]
        return sum(
            LEVELS[level].weight(context.weekday, day)
            * sum(near * value for near, value in zip(kernel, self.evidence[level][day], strict=True))
            for day in range(7)
        ) * self._faded(context.at.timestamp(), EVIDENCE_HALF_LIFE)

    def _faded(self, now: float, half_life: float) -> float:
        return 1.0 if not self.at else 2.0 ** (-max(0.0, now - self.at) / 86400 / half_life)

    def _fade_to(self, now: float) -> None:
        counts, evidence = self._faded(now, COUNTS_HALF_LIFE), self._faded(now, EVIDENCE_HALF_LIFE)
        for cell in (*(c for day in self.counts for c in day), *self.activities.values()):
            for genre in cell:
                cell[genre] *= counts
        for level in self.evidence:
            for row in level:
                row[:] = [value * evidence for value in row]
        for activity in self.activity_evidence:
            self.activity_evidence[activity] *= evidence
        self.at = max(self.at, now)


def mixture(said: list[Said]) -> dict[str, float]:
    """p = Σ w_ℓ p_ℓ."""
    return {g: sum(s.weight * s.shares[g] for s in said) for g in said[0].shares}


def _add(cell: Cell, mix: Mapping[str, float], weight: float) -> None:
    for genre, share in mix.items():
        cell[genre] = cell.get(genre, 0.0) + weight * share


def _log_score(mix: Shares, shares: Shares) -> float:
    return sum(q * math.log(shares[g] + _FLOOR) for g, q in mix.items())


def _clipped(gain: float) -> float:
    return min(2.0, max(-2.0, gain))
