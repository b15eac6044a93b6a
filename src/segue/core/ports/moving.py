"""What the core needs of another player's library, to move in from it."""

# Nothing of this page runs: what it names need not be read by all who read it.
from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from msgspec import Struct

if TYPE_CHECKING:
    from segue.core.moving_in import MovedIn, MovingPlan, News
    from segue.domain.moving import ForeignLibrary
    from segue.domain.track import Track


class FoundLibrary(Struct, frozen=True):
    """Another player's library: whose, where, and when it was last written."""

    player: str
    path: Path
    changed: datetime


class OtherPlayers(Protocol):
    """The libraries of other players, which are only read. Called on the opener."""

    def found(self) -> Sequence[FoundLibrary]:
        """Those that lie where they usually do."""

    def read(self, path: Path) -> ForeignLibrary:
        """The library at `path`, whoever wrote it. May take seconds. Raises WorldError."""


class MovingStore(Protocol):
    """Where what other players knew is kept. Made and called on the library worker, on a connection of its own."""

    def tracks(self) -> Iterator[Track]:
        """All listed tracks."""

    def news(self, plan: MovingPlan) -> News:
        """What `apply` would store now.

        Which ratings, counts and dates hold, `joined` says. A playlist whose name and tracks one of ours has already
        is not made anew; a name that is taken by other tracks gets a number.
        """

    def apply(self, plan: MovingPlan, at: datetime) -> MovedIn:
        """Take over what `plan` tells, all or nothing; taking the same over again changes nothing.

        Raises ProfileError or StorageFull.
        """

    def take_back(self, moved: MovedIn, at: datetime) -> None:
        """Give back what was taken over, all or nothing: ratings, counts, dates, and the playlists made. What the
        listener has changed since is kept. Raises ProfileError or StorageFull.
        """

    def close(self) -> None: ...
