"""Which tracks fit a moment: a sum of additive groups, each of which can be named as a reason.

s(i) = Σ_k θ_k log N_k(i) + Σ_k θ'_k log N_k(artist of i)    (memory)
     + 2 log(Σ_g G(i, g) p(g) + 0.02)                        (context: how well its genres fit the moment)
     − 1.5 · skips / (plays + skips + 1)                     (aversion)
"""

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from segue.domain.track import TrackId
from segue.habits.model import Habits, TrackMemory
from segue.habits.prior import ARTIST_WEIGHTS, COUNT_FLOOR, TRACK_WEIGHTS

#: A track liked at least this often, and not heard for so long, is a forgotten favourite.
FAVOURITE_PLAYS = 3
FORGOTTEN_AFTER = timedelta(days=90)


_NEVER = TrackMemory()


@dataclass(frozen=True, slots=True)
class Candidate:
    """A track of the library that could be suggested. `recording` is the track as which the plays of this and of its
    copies were learned; None for a track without copies.
    """

    track: TrackId
    artist: str
    genres: tuple[str, ...]
    recording: TrackId | None = None


@dataclass(frozen=True, slots=True)
class Ranked:
    candidate: Candidate
    score: float
    memory: TrackMemory

    def is_forgotten(self, now: datetime) -> bool:
        last = self.memory.last
        return self.memory.plays >= FAVOURITE_PLAYS and last is not None and now - last >= FORGOTTEN_AFTER


def rank(candidates: Iterable[Candidate], habits: Habits, shares: Mapping[str, float], now: datetime) -> list[Ranked]:
    """All candidates, best first, for a moment at which genres are expected with `shares`."""
    at = now.timestamp()
    # Of a hundred thousand tracks most were never heard, and all have few artists and genres between them.
    artists: dict[str, float] = {}
    fits: dict[tuple[str, ...], float] = {}
    ranked = []
    for candidate in candidates:
        artist, genres = candidate.artist, candidate.genres
        if artist not in artists:
            artists[artist] = _memory(ARTIST_WEIGHTS, habits.artist_counts.at(artist, at))
        if genres not in fits:
            fit = sum(shares.get(g, 0.0) for g in genres) / max(1, len(genres))
            fits[genres] = 2 * math.log(fit + COUNT_FLOOR)
        score = artists[artist] + fits[genres]
        learned_as = candidate.recording or candidate.track
        memory = habits.tracks.get(learned_as)
        if memory is not None:
            score += _memory(TRACK_WEIGHTS, habits.track_counts.at(learned_as, at))
            score -= 1.5 * memory.skips / (memory.plays + memory.skips + 1)
        ranked.append(Ranked(candidate, score, memory or _NEVER))
    return sorted(ranked, key=lambda r: (-r.score, r.candidate.track))


def _memory(weights: tuple[float, ...], counts: tuple[float, ...]) -> float:
    return sum(w * math.log((n + COUNT_FLOOR) / COUNT_FLOOR) for w, n in zip(weights, counts, strict=True))
