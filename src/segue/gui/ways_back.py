"""What was done lately and can be undone, and what was undone and can be done again: each the last of it first."""

from collections.abc import Callable

from msgspec import Struct

#: Back, or forth. It may give the way to where one was before it.
Go = Callable[[], object]

#: So many; the oldest go first.
_MOST = 50


def always() -> bool:
    return True


class Way(Struct, frozen=True, eq=False):
    """`words` tell what was done, `go` undoes it or does it again, as long as it `stands`; the way that it gives is
    there as long as that `returns`.
    """

    words: str
    go: Go
    stands: Callable[[], bool] = always
    returns: Callable[[], bool] = always


class WaysBack:
    """Who does something else meanwhile has no way forth any more."""

    def __init__(self) -> None:
        self._back: list[Way] = []
        self._forth: list[Way] = []
        self._goes = False

    def add(
        self,
        words: str,
        undo: Go,
        stands: Callable[[], bool] = always,
        returns: Callable[[], bool] = always,
        *,
        is_again: bool = False,
    ) -> None:
        """Something has been done; `is_again` where a way forth was gone, and that took a while."""
        if not self._goes and not is_again:
            self._forth = []
        self._back = [*self._back[1 - _MOST :], Way(words, undo, stands, returns)]

    def add_forth(self, words: str, redo: Go, stands: Callable[[], bool] = always) -> None:
        """Something has been undone."""
        self._forth = [*self._forth[1 - _MOST :], Way(words, redo, stands)]

    def last(self) -> Way | None:
        """The last way back that still stands."""
        return _last(self._back)

    def last_forth(self) -> Way | None:
        return _last(self._forth)

    def go(self, way: Go) -> Go | None:
        """Go it, and drop it; the way to where one was before, if there is one, is added."""
        back, forth = (next((one for one in some if one.go == way), None) for some in (self._back, self._forth))
        self.drop(way)
        self._goes = True
        other = way()
        self._goes = False
        if not callable(other):
            return None
        if back is not None:
            self._forth.append(Way(back.words, other, back.returns, back.stands))
        elif forth is not None:
            self._back.append(Way(forth.words, other, forth.returns, forth.stands))
        return other

    def drop(self, way: Go) -> None:
        self._back = [one for one in self._back if one.go != way]
        self._forth = [one for one in self._forth if one.go != way]


def _last(ways: list[Way]) -> Way | None:
    return next((way for way in reversed(ways) if way.stands()), None)
