"""What was done lately, and can be undone: the last of it first."""

from collections.abc import Callable

from msgspec import Struct

#: So many; the oldest go first.
_MOST = 50


def always() -> bool:
    return True


class WayBack(Struct, frozen=True, eq=False):
    """`words` tell what was done, `undo` undoes it, as long as it `stands`."""

    words: str
    undo: Callable[[], object]
    stands: Callable[[], bool]


class WaysBack:
    def __init__(self) -> None:
        self._all: list[WayBack] = []

    def add(self, words: str, undo: Callable[[], object], stands: Callable[[], bool] = always) -> None:
        self._all = [*self._all[1 - _MOST :], WayBack(words, undo, stands)]

    def last(self) -> WayBack | None:
        """The last that still stands."""
        return next((way for way in reversed(self._all) if way.stands()), None)

    def drop(self, undo: Callable[[], object]) -> None:
        self._all = [way for way in self._all if way.undo != undo]
