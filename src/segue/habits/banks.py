"""Banks of counts that fade: how often and how lately a thing was heard, on several time-scales at once.

N_k(x, t) = Σ_j w_j · 2^(−(t − t_j) / H_k). A mixture of a few half-lives H_k approximates the power law by which
people forget (Anderson and Schooler 1991), and costs O(K) for each addition, whereas the power law needs every t_j.
"""

from collections.abc import Sequence
from functools import lru_cache
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
    # Zeros take no time before something stands in their place.
    larger = np.zeros((max(things, len(array) + more), *array.shape[1:]), array.dtype)
    larger[: len(array)] = array
    if fill:
        larger[len(array) :] = fill
    return larger


@lru_cache(64)
def closeness(hour: float, width: float = 1.0, cells: int = 24) -> Floats:
    """How near each cell of the day is to `hour`: a Gaussian kernel of `width` hours on the circle of 24."""
    distance = np.abs((np.arange(cells) + 0.5) * (24 / cells) - hour)
    distance = np.minimum(distance, 24 - distance)
    near = np.asarray(np.exp(-0.5 * (distance / width) ** 2))
    near.setflags(write=False)
    return near
