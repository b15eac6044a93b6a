"""Sounds like: the tracks that sound most like one, looked for on a worker."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from contextlib import closing
from datetime import timedelta
from typing import TYPE_CHECKING

from msgspec import Struct

from segue.core.analysing import Analysing
from segue.core.library import Library
from segue.core.ports.analysis import SoundStore
from segue.core.ports.machine import Alarms, Clock
from segue.core.worker import Worker
from segue.domain.track import TrackId

if TYPE_CHECKING:
    from segue.habits.sounding import Near, SoundSpace

#: How many are told.
MANY = 25

#: How long it is remembered how all tracks sound after it was asked for: 20 MB with 200,000 tracks.
REMEMBERS = timedelta(minutes=10)

_ALARM = "sounds"


class Alike(Struct, frozen=True):
    """What sounds like a track, nearest first. `genre` is a guess where that one has none, if it can be made."""

    near: Sequence[Near]
    genre: str | None


class Known(Struct, frozen=True):
    """How all tracks sound, and what share of those that have a genre has each."""

    space: SoundSpace
    genre_shares: Mapping[str, float]


def known(store: SoundStore) -> Known:
    """As it is now."""
    from segue.habits import sounding  # late: brings numpy

    return Known(sounding.space(*store.all()), store.genre_shares())


def alike(track: TrackId, all_known: Known, store: SoundStore) -> Alike:
    """What sounds like `track`."""
    from segue.habits import sounding

    found = all_known.space.neighbours(track, max(MANY, sounding.AROUND))
    genres = store.genres([track, *(near.track for near in found)])
    genre = None
    if track not in genres:
        around = [genres.get(near.track, ()) for near in found]
        genre = sounding.guessed_genre(around, all_known.genre_shares)
    return Alike(found[:MANY], genre)


class SoundsLike:
    """Answers questions, one after the other. How all tracks sound is read when it is asked for, and let go later."""

    def __init__(
        self,
        library: Library,
        analysing: Analysing,
        store: SoundStore,
        worker: Worker,
        open_store: Callable[[], SoundStore],
        alarms: Alarms,
        clock: Clock,
    ) -> None:
        """`open_store` is called on the worker; `store` is for the thread that owns the state."""
        self._store = store
        self._worker = worker
        self._open = open_store
        self._alarms = alarms
        self._clock = clock
        self._known: Known | None = None
        self._changes = 0
        for changed in (library.changed, analysing.heard):
            changed.connect(lambda _: self._forget())

    def knows(self, track: TrackId) -> bool:
        """Whether it is known how `track` sounds."""
        return self._store.knows(track)

    def ask(self, track: TrackId, then: Callable[[Alike], None]) -> None:
        """`then` gets what sounds like `track`."""
        before, changes = self._known, self._changes

        def task() -> tuple[Known, Alike]:
            with closing(self._open()) as store:
                now = before or known(store)
                return now, alike(track, now, store)

        def done(answer: tuple[Known, Alike]) -> None:
            now, found = answer
            self._keep(now, changes)
            then(found)

        self._worker.submit(task, done)

    def ask_of(self, tracks: Sequence[TrackId], then: Callable[[Sequence[TrackId]], None]) -> None:
        """`then` gets what sounds like any of `tracks`, as often as it does, without these themselves."""
        before, changes = self._known, self._changes

        def task() -> tuple[Known, Sequence[TrackId]]:
            with closing(self._open()) as store:
                now = before or known(store)
            own = frozenset(tracks)
            near = (one.track for track in tracks if track in now.space for one in now.space.neighbours(track, MANY))
            return now, [track for track in near if track not in own]

        def done(answer: tuple[Known, Sequence[TrackId]]) -> None:
            now, found = answer
            self._keep(now, changes)
            then(found)

        self._worker.submit(task, done)

    def _keep(self, now: Known, changes: int) -> None:
        if changes == self._changes:
            self._known = now
        self._alarms.at(_ALARM, self._clock.now() + REMEMBERS, self._let_go, timedelta(days=7))

    def _forget(self) -> None:
        """What is known of it is true no more."""
        self._changes += 1
        self._known = None

    def _let_go(self) -> None:
        self._known = None
