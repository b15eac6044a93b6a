"""Banks of counts that fade: how often and how lately a thing was heard, on several time-scales at once.

N_k(x, t) = Σ_j w_j · 2^(−(t − t_j) / H_k). A mixture of a few half-lives H_k approximates the power law by which
people forget (Anderson and Schooler 1991), and costs O(K) for each addition, whereas the power law needs every t_j.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.floating[Any]]
Rows = NDArray[np.signedinteger[Any]]

DAY = 86400.0

#: Counts are kept as they were at a reference time, so that time passing costs nothing. Before the factor by which
#: they have grown since then leaves what float32 can hold, the reference moves.
_LARGEST_EXPONENT = 60.0

_PAGE = 4096

#: So many things are quicker looked up one by one than all laid out.
_MANY = 2000


class Bank:
    """Counts of the things 0, 1, 2 …, each at every half-life.

    Half-lives are in `unit` seconds; with `unit` 1, the clock may count anything, such as sessions.
    """

    def __init__(self, half_lives: Sequence[float], unit: float = DAY) -> None:
        self._lives = np.array(half_lives) * unit
        self._since = np.zeros(len(half_lives))
        self._moves_at = float((_LARGEST_EXPONENT * self._lives).min())
        self.state: NDArray[np.float32] = np.zeros((64, len(half_lives)), np.float32)

    def make_room(self, things: int) -> None:
        self.state = grown(self.state, things)

    def move_to(self, now: float) -> None:
        """Let the reference time follow. To be called now and then; no count changes by it but in its last digit."""
        if now <= self._moves_at:
            return
        late = (now - self._since) / self._lives > _LARGEST_EXPONENT
        self.state[:, late] *= self._faded(now)[late]
        self._since[late] = now
        self._moves_at = float((self._since + _LARGEST_EXPONENT * self._lives).min())

    def add(self, things: Rows, at: Floats | float, weight: Floats | float = 1.0) -> None:
        """Count each of `things` at its time of `at`, by its `weight`; a thing may come several times."""
        grown_since = np.exp2((np.asarray(at)[..., None] - self._since) / self._lives) * np.asarray(weight)[..., None]
        np.add.at(self.state, things, grown_since.astype(np.float32))

    def at(self, now: float, things: Rows | slice) -> NDArray[np.float32]:
        """The counts at `now`: a row for each thing, a column for each half-life."""
        counts = self.state[things] if isinstance(things, slice) else self.state.take(things, 0)
        return counts * self._faded(now)

    def _faded(self, now: float) -> NDArray[np.float32]:
        exponents = (self._since - now) / self._lives
        return np.exp2(np.minimum(np.maximum(exponents, -1000), _LARGEST_EXPONENT)).astype(np.float32)


def grown(array: NDArray, things: int, fill: float = 0) -> NDArray:  # type: ignore[type-arg]
    """`array` with room for so many rows at least; new rows hold `fill`.

    By a quarter and a page, so that growing is rare, and arrays of unlike rows do not all grow with the same play.
    """
    if things <= len(array):
        return array
    more = len(array) // 4 + max(1, _PAGE // max(1, array[:1].nbytes))
    larger = np.full((max(things, len(array) + more), *array.shape[1:]), fill, array.dtype)
    larger[: len(array)] = array
    return larger


def each_once(things: Rows) -> Rows:
    """Each of `things` once, in order: as `np.unique`, for hundreds of things in a fraction of the time."""
    ordered = np.sort(things)
    is_first = np.ones(len(ordered), bool)
    np.not_equal(ordered[1:], ordered[:-1], out=is_first[1:])
    return np.asarray(ordered[is_first])


def gathered(things: Rows, count: int) -> tuple[Rows, Rows]:
    """Each of `things` once, in order, and for each of them its place there. They are numbers below `count`.

    As `np.unique` with its inverse, for thousands of things in a fraction of the time.
    """
    is_one = np.zeros(count, bool)
    is_one[things] = True
    once = np.flatnonzero(is_one)
    place = np.empty(count, np.int32)
    place[once] = np.arange(len(once), dtype=np.int32)
    return once, place[things]


def is_among(some: Rows, ordered: Rows) -> NDArray[np.bool_]:
    """Which of `some` are among `ordered`, which are in order."""
    if not len(ordered):
        return np.zeros(len(some), bool)
    return np.asarray(ordered[np.minimum(np.searchsorted(ordered, some), len(ordered) - 1)] == some)


@dataclass(frozen=True)
class Few:
    """The values of a few of many things, whose numbers are in order; of all others, 0."""

    count: int
    numbers: Rows
    values: Floats

    def of(self, things: Rows) -> NDArray[np.float32]:
        if len(things) > _MANY:
            return self._of_all[things]
        if not len(self.numbers):
            return np.zeros(len(things), np.float32)
        places = np.minimum(np.searchsorted(self.numbers, things), len(self.numbers) - 1)
        return np.where(self.numbers[places] == things, self.values[places], 0).astype(np.float32)

    @cached_property
    def _of_all(self) -> NDArray[np.float32]:
        values = np.zeros(self.count, np.float32)
        values[self.numbers] = self.values
        return values


def closeness(hour: float, width: float = 1.0, cells: int = 24) -> Floats:
    """How near each cell of the day is to `hour`: a Gaussian kernel of `width` hours on the circle of 24."""
    distance = np.abs((np.arange(cells) + 0.5) * (24 / cells) - hour)
    distance = np.minimum(distance, 24 - distance)
    return np.asarray(np.exp(-0.5 * (distance / width) ** 2))
