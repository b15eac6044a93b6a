"""What the core needs of the listeners at this computer: who they are, and their profiles."""

# Nothing of this page runs: what it names need not be read by all who read it.
from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from segue.domain.listener import Listener


class ListenerStore(Protocol):
    """All of it raises WorldError where the disk does not let it, and has changed nothing then."""

    def all(self) -> Sequence[Listener]:
        """In the order in which they came: one, where none was added."""

    def make(self, slug: str, like: str) -> None:
        """A profile with the library that the listener `like` has, and with nothing of theirs. For a worker."""

    def enrol(self, listener: Listener) -> None:
        """From now on they are one of them. Their profile has been made."""

    def taken(self) -> Sequence[str]:
        """The slugs that are none for somebody new."""

    def rename(self, slug: str, name: str) -> None: ...

    def remove(self, slug: str) -> Callable[[], None]:
        """They are none of them any more; their profile is put aside, whole. Returns what brings both back."""
