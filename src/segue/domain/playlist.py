"""A playlist, and the edits that a listener makes. A folder of playlists is one too: it can do what they can."""

from collections.abc import Iterable, Sequence
from datetime import timedelta
from enum import Enum
from typing import NewType, TypeVar

from msgspec import Struct
from msgspec.structs import replace

from segue.domain.track import TrackId

_T = TypeVar("_T")
PlaylistId = NewType("PlaylistId", int)


class Kind(Enum):
    """How a playlist comes by its tracks. The value is how it is stored."""

    MANUAL = "manual"  # listed by hand
    SMART = "smart"  # by a rule, and kept fresh
    BLEND = "blend"  # of parts with shares, filled anew each time it starts
    FOLDER = "folder"  # holds playlists


class Playlist(Struct, frozen=True):
    """`tracks` are those of a manual one, and may hold a track more than once: a position, not a track, is what
    is edited. Those below 0 are Wanted. `rule` is the text of what fills a smart one or a blend. `cover` is a picture
    of the listener's own, as it lies in its file; without one there is none. `place` is where the listener has put it
    among those beside it.
    """

    id: PlaylistId
    name: str
    tracks: tuple[TrackId, ...] = ()
    kind: Kind = Kind.MANUAL
    folder: PlaylistId | None = None
    rule: str = ""
    note: str = ""
    cover: bytes = b""
    place: int | None = None


def standing(its: Playlist) -> tuple[bool, bool, int]:
    """What those beside one another are sorted by that come by name: folders first, and what was put by hand."""
    return its.kind is not Kind.FOLDER, its.place is None, its.place or 0


def put(beside: Sequence[Playlist], moved: Sequence[Playlist], before: PlaylistId | None) -> list[Playlist]:
    """`beside` as they stand with `moved` in front of `before`, or behind all of their kind; folders stay first."""
    others = [its for its in sorted(beside, key=standing) if its not in moved]
    at = next((at for at, its in enumerate(others) if its.id == before), len(others))
    return sorted([*others[:at], *moved, *others[at:]], key=lambda its: its.kind is not Kind.FOLDER)


def lists_in(folder: PlaylistId, playlists: Sequence[Playlist]) -> list[Playlist]:
    """The lists in a folder and in those within it, as they stand in the sidebar: first what its folders hold."""
    inner = sorted((its for its in playlists if its.folder == folder), key=standing)
    within = [one for its in inner if its.kind is Kind.FOLDER for one in lists_in(its.id, playlists)]
    return within + [its for its in inner if its.kind is not Kind.FOLDER]


class Wanted(Struct, frozen=True):
    """What an imported list names and the library does not have. `location` is where it said that the file is: a path
    or an address, or nothing.
    """

    location: str = ""
    artist: str = ""
    title: str = ""
    album: str = ""
    duration: timedelta | None = None


class ListFile(Struct, frozen=True):
    """A playlist as a file tells it. `title` is "" where it has none of its own. `left_out` tells in sentences what
    was not taken from it. `readings` are the same list in other encodings, where the file does not tell which it is.
    """

    title: str
    entries: tuple[Wanted, ...]
    left_out: tuple[str, ...] = ()
    readings: tuple["ListFile", ...] = ()


def in_library(tracks: Iterable[TrackId]) -> list[TrackId]:
    """Without those that are only Wanted: what is played, rated or forgotten is a track."""
    return [track for track in tracks if track > 0]


def renamed(playlist: Playlist, name: str) -> Playlist:
    return replace(playlist, name=name.strip() or playlist.name)


def without_repeats(playlist: Playlist) -> Playlist:
    """Each track once, where it stood first."""
    return replace(playlist, tracks=tuple(dict.fromkeys(playlist.tracks)))


def arranged(playlist: Playlist, order: Sequence[TrackId]) -> Playlist:
    """In the order in which its tracks stand in `order`; what does not stand there comes last, in its own."""
    places = {track: place for place, track in enumerate(order)}
    return replace(playlist, tracks=tuple(sorted(playlist.tracks, key=lambda t: places.get(t, len(places)))))


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


def moved_to(positions: Iterable[int], before: int) -> range:
    """Where those at `positions` stand once they are moved in front of what is at `before`."""
    chosen = set(positions)
    start = before - sum(1 for position in chosen if position < before)
    return range(start, start + len(chosen))


def moved(items: tuple[_T, ...], positions: Iterable[int], before: int) -> tuple[_T, ...]:
    before = max(0, before)  # a negative one would count from the end, and double what stands there
    taken = sorted({p for p in positions if 0 <= p < len(items)})
    chosen = set(taken)
    head = [item for i, item in enumerate(items[:before]) if i not in chosen]
    tail = [item for i, item in enumerate(items[before:], before) if i not in chosen]
    return (*head, *(items[i] for i in taken), *tail)
