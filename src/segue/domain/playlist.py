"""A manual playlist: tracks listed by hand, and the edits that a listener makes."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import NewType, TypeVar

from segue.domain.track import TrackId

_T = TypeVar("_T")
PlaylistId = NewType("PlaylistId", int)


@dataclass(frozen=True, slots=True)
class Playlist:
    """`tracks` may hold the same track more than once: a position, not a track, is what is edited."""

    id: PlaylistId
    name: str
    tracks: tuple[TrackId, ...] = ()


def renamed(playlist: Playlist, name: str) -> Playlist:
    return replace(playlist, name=name.strip() or playlist.name)


def with_added(playlist: Playlist, tracks: Sequence[TrackId], before: int | None = None) -> Playlist:
    """Put `tracks` in front of position `before`, or at the end."""
    cut = len(playlist.tracks) if before is None else max(0, min(before, len(playlist.tracks)))
    return replace(playlist, tracks=(*playlist.tracks[:cut], *tracks, *playlist.tracks[cut:]))


def with_removed(playlist: Playlist, positions: Iterable[int]) -> Playlist:
    gone = set(positions)
    return replace(playlist, tracks=tuple(t for i, t in enumerate(playlist.tracks) if i not in gone))


def with_moved(playlist: Playlist, positions: Iterable[int], before: int) -> Playlist:
    """Move the tracks at `positions`, in their order, to stand in front of what is now at `before`."""
    return replace(playlist, tracks=moved(playlist.tracks, positions, before))


def moved(items: tuple[_T, ...], positions: Iterable[int], before: int) -> tuple[_T, ...]:
    before = max(0, before)  # a negative one would count from the end, and double what stands there
    taken = sorted({p for p in positions if 0 <= p < len(items)})
    chosen = set(taken)
    head = [item for i, item in enumerate(items[:before]) if i not in chosen]
    tail = [item for i, item in enumerate(items[before:], before) if i not in chosen]
    return (*head, *(items[i] for i in taken), *tail)
