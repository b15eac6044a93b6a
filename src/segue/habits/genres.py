"""Which genres the next session will hold, from recency alone: the parent that every context refines.

p₀(g) ∝ exp Σ_k θ_k x_k(g), a log-linear pool (Genest and Zidek 1986) of what several memories say: x are the
log of the 30-day share and the log-ratios between neighbouring time-scales, each share smoothed towards the
longer one (Dirichlet), and what the last session held, fading within hours.
"""

import math
from collections.abc import Mapping

from segue.habits.evidence import Decayed
from segue.habits.prior import (
    GENRE_SMOOTHING,
    GENRE_WEIGHTS,
    LAST_SESSION_FADES,
    LAST_SESSION_WEIGHT,
)

Shares = Mapping[str, float]

_FLOOR = 1e-9
_LONGEST, _MONTH = 5, 3


def parent(memory: Decayed[str], now: float, last: Shares, last_end: float | None) -> dict[str, float]:
    """The share of each genre heard so far in a session that starts at `now` (seconds); sums to 1.

    `last` is the genre mix of the last session, which ended at `last_end`. Empty where nothing was heard.
    """
    genres = list(memory)
    if not genres:
        return {}
    counts = {g: memory.at(g, now) for g in genres}
    shares: list[dict[str, float]] = [{} for _ in GENRE_SMOOTHING]
    longer = dict.fromkeys(genres, 1.0 / len(genres))
    for k in reversed(range(len(GENRE_SMOOTHING))):
        longer = shares[k] = smoothed({g: counts[g][k] for g in genres}, GENRE_SMOOTHING[k], longer)
    fades = 0.0 if last_end is None else math.exp(-max(0.0, now - last_end) / 3600 / LAST_SESSION_FADES)
    score = {}
    for g in genres:
        log = [math.log(share[g] + _FLOOR) for share in shares]
        month = log[_MONTH]
        x = (month, log[0] - log[1], log[1] - log[2], log[2] - month, log[4] - month, log[_LONGEST] - log[4])
        recent = math.log(0.85 * last.get(g, 0.0) + 0.15 * shares[_MONTH][g] + _FLOOR) if last else month
        score[g] = sum(
            theta * value for theta, value in zip(GENRE_WEIGHTS, x, strict=True)
        ) + LAST_SESSION_WEIGHT * fades * (recent - month)
    return softmax(score)


def smoothed(counts: Shares, strength: float, towards: Shares) -> dict[str, float]:
    """Dirichlet smoothing: (c(g) + a·p(g)) / (n + a)."""
    total = sum(counts.values()) + strength
    return {g: (counts.get(g, 0.0) + strength * share) / total for g, share in towards.items()}


def softmax(score: Mapping[str, float]) -> dict[str, float]:
    highest = max(score.values())
    grown = {key: math.exp(value - highest) for key, value in score.items()}
    total = sum(grown.values())
    return {key: value / total for key, value in grown.items()}
