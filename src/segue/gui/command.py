"""What the window can do at a word: its commands, from which the palette, the shortcuts and their page are made."""

from collections.abc import Callable, Iterable, Sequence
from enum import Enum, auto

from msgspec import Struct

from segue.gui.keys import BROUGHT

#: Those that come with keys stand first, as these do.
_ORDER = {command: at for at, command in enumerate(BROUGHT)}


class Group(Enum):
    """What a command has to do with, in the order in which they are listed."""

    GO = auto()
    PLAYING = auto()
    SOUND = auto()
    ACTIVITY = auto()
    LISTS = auto()
    LIBRARY = auto()
    WINDOW = auto()
    SETTING = auto()


def _always() -> bool:
    return True


class Command(Struct, frozen=True, eq=False):
    """`words` say what it does, at any time; `now`, where it is more than that, what it would do now; `where`, what
    it is part of. It is found by its words, and by those of `also`. What is not possible now is not offered, and its
    key does nothing.
    """

    id: str
    group: Group
    words: str
    does: Callable[[], object]
    icon: str = ""
    also: str = ""
    where: str = ""
    now: Callable[[], str] | None = None
    possible: Callable[[], bool] = _always

    @property
    def said(self) -> str:
        return self.words if self.now is None else self.now()


class Commands:
    """All there are, by groups, asked of those who have any each time: activities and presets come and go."""

    def __init__(self, sources: Iterable[Callable[[], Sequence[Command]]]) -> None:
        self._sources = tuple(sources)

    def all(self) -> Sequence[Command]:
        every = [command for source in self._sources for command in source()]
        return sorted(every, key=lambda command: (command.group.value, _ORDER.get(command.id, len(_ORDER))))

    def called(self, command: str) -> Command | None:
        """The one of this id; None where it is no more."""
        return next((one for one in self.all() if one.id == command), None)

    def do(self, command: str) -> bool:
        """Do it, if it is there and possible; whether it was."""
        one = self.called(command)
        if one is None or not one.possible():
            return False
        one.does()
        return True
