"""Some of many things, looked up by their numbers.

NumPy has all of this, made for millions of things at once; here it is some hundreds, a hundred thousand times.
"""

from functools import cached_property

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

from segue.habits.banks import Floats, Rows

#: So many things are quicker looked up when all are laid out.
_MANY = 2000

#: So few are quicker put in order than found among all.
_A_FEW = 200


def each_once(things: Rows) -> Rows:
    """Each of `things` once, in order.

    `np.unique` makes a table of numbers: of half a million in half a second, with the interpreter held.
    """
    ordered = np.sort(things)
    is_first = np.ones(len(ordered), bool)
    np.not_equal(ordered[1:], ordered[:-1], out=is_first[1:])
    return np.asarray(ordered[is_first])


def gathered(things: Rows, count: int) -> tuple[Rows, Rows]:
    """Each of `things` once, in order, and for each of them its place there. They are numbers below `count`.

    As `np.unique` with its inverse, for thousands of things in a fraction of the time.
    """
    if len(things) < _A_FEW:
        once = each_once(things)
        return once, np.searchsorted(once, things)
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


class Few(Struct, frozen=True, dict=True):
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
