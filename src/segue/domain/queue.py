"""The Queue: what will play next, as a value with pure operations."""

import random
from collections.abc import Callable, Iterable, Sequence
from enum import Enum
from functools import partial
from itertools import repeat, starmap, takewhile

from msgspec import Struct
from msgspec.structs import replace

from segue.domain.play import QUEUED, Origin
from segue.domain.playlist import in_library, moved
from segue.domain.track import TrackId


class Repeat(Enum):
    OFF = "off"
    ALL = "all"
    ONE = "one"


class Entry(Struct, frozen=True, gc=False):
    """Nothing that it holds leads back to it: garbage need not be looked for in a hundred thousand of them."""

    track: TrackId
    origin: Origin


class Queue(Struct, frozen=True):
    """`entries` stand in the order of play; `at` is the one that plays, None before the first.

    While `shuffled`, `unshuffled` keeps the order that the listener made, to go back to.
    """

    entries: tuple[Entry, ...] = ()
    at: int | None = None
    repeat: Repeat = Repeat.OFF
    unshuffled: tuple[Entry, ...] | None = None

    @property
    def shuffled(self) -> bool:
        return self.unshuffled is not None

    @property
    def current(self) -> Entry | None:
        return None if self.at is None else self.entries[self.at]

    @property
    def first_upcoming(self) -> int:
        """Where what is still to come begins."""
        return 0 if self.at is None else self.at + 1

    @property
    def upcoming(self) -> tuple[Entry, ...]:
        """A copy: of a hundred thousand it takes a millisecond."""
        return self.entries[self.first_upcoming :]

    @property
    def upcoming_count(self) -> int:
        return len(self.entries) - self.first_upcoming


Change = Callable[[Queue], Queue]


def of(tracks: Sequence[TrackId], origin: Origin, start: int = 0, repeat: Repeat = Repeat.OFF) -> Queue:
    """A fresh queue that plays `tracks` from position `start`; from the next one that can be played, since what is
    only wanted is left out here, as in all of a queue.
    """
    entries = _entries(tracks, origin)
    start = len(_entries(tracks[:start], origin)) if len(entries) < len(tracks) else start
    return Queue(entries, start if start < len(entries) else None, repeat)


def _entries(tracks: Sequence[TrackId], origin: Origin) -> tuple[Entry, ...]:
    return tuple(map(Entry, in_library(tracks), repeat(origin)))


def shuffled(queue: Queue, chance: random.Random) -> Queue:
    """Mix what is not playing; what plays goes first, so that everything else is still to come."""
    if queue.shuffled:
        return queue
    rest = [*queue.entries]
    playing = [] if queue.at is None else [rest.pop(queue.at)]
    _mix(rest, chance)
    return replace(queue, entries=(*playing, *rest), at=0 if playing else None, unshuffled=queue.entries)


def mixed_again(queue: Queue, chance: random.Random) -> Queue:
    """What is still to come, in another order."""
    rest = [*queue.upcoming]
    _mix(rest, chance)
    return replace(queue, entries=(*queue.entries[: queue.first_upcoming], *rest))


def _mix(entries: list[Entry], chance: random.Random) -> None:
    """Of many in less time than `chance.shuffle`, since no step for any of them is Python's own."""
    places = starmap(chance.random, repeat((), len(entries)))
    entries.sort(key=partial(next, places))


def unshuffled(queue: Queue) -> Queue:
    """Back to the listener's own order, still at the entry that plays."""
    if queue.unshuffled is None:
        return queue
    current = queue.current
    at = None
    if current is not None:
        at = [*map(id, queue.unshuffled)].index(id(current))
    return replace(queue, entries=queue.unshuffled, at=at, unshuffled=None)


def advanced(queue: Queue, *, by_hand: bool) -> Queue | None:
    """The queue at its next entry; None where it has ended. *Repeat one* does not hold a click on *next*."""
    if not queue.entries:
        return None
    if queue.repeat is Repeat.ONE and not by_hand and queue.at is not None:
        return queue
    if queue.upcoming_count:
        return replace(queue, at=queue.first_upcoming)
    return replace(queue, at=0) if queue.repeat is not Repeat.OFF else None


def stepped_back(queue: Queue) -> Queue:
    """The queue at the entry before; the first entry stays where it is, unless all is repeated."""
    if queue.at is None or not queue.entries:
        return queue
    if queue.at > 0:
        return replace(queue, at=queue.at - 1)
    return replace(queue, at=len(queue.entries) - 1) if queue.repeat is Repeat.ALL else queue


def with_next(queue: Queue, tracks: Sequence[TrackId], origin: Origin) -> Queue:
    """Put `tracks` right behind what plays."""
    return with_inserted(queue, tracks, origin, queue.first_upcoming)


def with_queued(queue: Queue, tracks: Sequence[TrackId]) -> Queue:
    """Put `tracks` behind what the listener has queued by hand, and before the rest of what plays anyway."""
    by_hand = takewhile(lambda entry: entry.origin == QUEUED, queue.upcoming)
    return with_inserted(queue, tracks, QUEUED, queue.first_upcoming + sum(1 for _ in by_hand))


def with_last(queue: Queue, tracks: Sequence[TrackId], origin: Origin) -> Queue:
    return with_inserted(queue, tracks, origin, len(queue.entries))


def with_inserted(queue: Queue, tracks: Sequence[TrackId], origin: Origin, before: int) -> Queue:
    return _with_entries(queue, _entries(tracks, origin), before)


def waiting(queue: Queue) -> tuple[Entry, ...]:
    """What the listener has queued by hand and is still to come."""
    return tuple(entry for entry in queue.upcoming if entry.origin == QUEUED)


def with_waiting(queue: Queue, entries: Sequence[Entry]) -> Queue:
    """Put what was `waiting` in the queue before this one right behind what plays, but for what plays by now."""
    current = queue.current
    new = tuple(entry for entry in entries if current is None or entry.track != current.track)
    return _with_entries(queue, new, queue.first_upcoming)


def _with_entries(queue: Queue, new: tuple[Entry, ...], before: int) -> Queue:
    if not new:
        return queue
    before = max(0, min(before, len(queue.entries)))
    at = queue.at if queue.at is None or before > queue.at else queue.at + len(new)
    entries = (*queue.entries[:before], *new, *queue.entries[before:])
    kept = None if queue.unshuffled is None else (*queue.unshuffled, *new)
    return replace(queue, entries=entries, at=at, unshuffled=kept)


def with_removed(queue: Queue, positions: Iterable[int]) -> Queue:
    """Without the entries at `positions`; the one that plays cannot be removed."""
    gone = {p for p in positions if p != queue.at}
    entries = tuple(entry for i, entry in enumerate(queue.entries) if i not in gone)
    at = None if queue.at is None else queue.at - sum(1 for p in gone if 0 <= p < queue.at)
    kept = queue.unshuffled
    if kept is not None:
        removed = {id(queue.entries[p]) for p in gone if 0 <= p < len(queue.entries)}
        kept = tuple(entry for entry in kept if id(entry) not in removed)
    return replace(queue, entries=entries, at=at, unshuffled=kept)


def with_moved(queue: Queue, positions: Iterable[int], before: int) -> Queue:
    current = queue.current
    entries = moved(queue.entries, positions, before)
    at = None if current is None else next(i for i, entry in enumerate(entries) if entry is current)
    return replace(queue, entries=entries, at=at)


def cleared(queue: Queue) -> Queue:
    """Only what plays is left."""
    kept = () if queue.current is None else (queue.current,)
    return replace(queue, entries=kept, at=0 if kept else None, unshuffled=kept if queue.shuffled else None)


def without_added(queue: Queue, before: Queue, after: Queue) -> Queue:
    """The queue without what `after` has that `before` had not; of that, what plays goes on."""
    known = {id(entry) for entry in before.entries}
    added = {id(entry) for entry in after.entries if id(entry) not in known}
    return with_removed(queue, [at for at, entry in enumerate(queue.entries) if id(entry) in added])


def refilled(queue: Queue, before: Queue) -> Queue:
    """The queue as it was `before` some entries were taken from it, still at the entry that plays now.

    Where that entry was not in it yet, what comes next is put behind it. Shuffle stays as it is now.
    """
    if before.shuffled and not queue.shuffled:
        before = unshuffled(before)
    elif queue.shuffled and not before.shuffled:
        before = replace(before, unshuffled=before.entries)
    current = queue.current
    at = next((i for i, entry in enumerate(before.entries) if entry is current), None)
    if at is not None or current is None:
        return replace(before, at=at, repeat=queue.repeat)
    entries = (current, *before.upcoming)
    kept = entries if before.shuffled else None
    return replace(before, entries=entries, at=0, repeat=queue.repeat, unshuffled=kept)


def brought_back(queue: Queue, before: Queue) -> Queue:
    """What was to come in the queue `before` this one took its place, from the track on at which it was broken off;
    what plays goes on in front of it.
    """
    at = before.at
    return refilled(queue, before if at is None else replace(before, at=at - 1 if at else None))
