"""What the core needs to find music by the beginnings of its names."""

# Nothing of this page runs: what it names need not be read by all who read it.
from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from msgspec import Struct

from segue.domain.track import TrackId


class Named(Struct, frozen=True):
    """What a track is called, and how often it has been played, here or by another player."""

    track: TrackId
    title: str
    artists: tuple[str, ...]
    album: str
    plays: int


class Finder(Protocol):
    """Made and called on a worker, on a connection of its own. Only tracks that are listed and there are told."""

    def tracks(self, words: Sequence[str], limit: int) -> Sequence[Named]:
        """Tracks in whose title, artists or album a word begins with each of `words`, which are `searchable`; more
        than a few times `limit` never. Those whose title begins so are never left out for others.
        """

    def words(self) -> Sequence[str]:
        """All words that tracks are found by, folded."""

    def close(self) -> None: ...
