"""What the core needs to know of the listener: what they are doing, and whether a word would disturb."""

# Nothing of this page runs: what it names need not be read by all who read it.
from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable

    from segue.domain.context import Activity, Attention
    from segue.domain.sensing import Seen


class ActivityLog(Protocol):
    """What the log calls the listener's activities. Made and used on the library worker."""

    def rename(self, before: Activity, after: Activity) -> bool:
        """In all plays, in offers, and in the keys of their habits. All or nothing. Whether any of these named
        `after` before: they are told apart no longer.
        """

    def close(self) -> None: ...


class ProgramSensor(Protocol):
    """Which programs of this listener run. Called on a worker."""

    def look(self) -> Seen:
        """As of now."""


class AttentionSensor(Protocol):
    """What speaks against a word to the listener."""

    @property
    def now(self) -> Attention:
        """As far as it is known; False for what it cannot tell."""

    @property
    def tells(self) -> Attention:
        """True for what it can tell, here and now."""

    def listen(self, changed: Callable[[], None]) -> None:
        """Tell by `post` when `now` may be another, where it hears of that; what it does not hear of, it looks up."""

    def close(self) -> None: ...
