"""Sounds like: the tracks that sound most like one, looked for on a worker."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from segue.core.analysing import Analysing
from segue.core.library import Library
from segue.core.ports import Alarms, Clock, SoundStore
from segue.core.worker import Worker
from segue.domain.track import TrackId

if TYPE_CHECKING:
    from segue.habits.sounding import Near, SoundSpace

#: How many are told, and among how many it is looked for a genre.
MANY = 25
AROUND = 50

#: How long it is remembered how all tracks sound after it was asked for: 20 MB with 200,000 tracks.
REMEMBERS = timedelta(minutes=10)

_ALARM = "sounds"


@dataclass(frozen=True, slots=True)
class Alike:
    """What sounds like a track, nearest first. `genre` is a guess where that one has none, if it can be made."""

    near: Sequence[Near]
    genre: str | None


def space_of(store: SoundStore) -> SoundSpace:
    """How all tracks sound, as it is known now."""
    from segue.habits import sounding  # late: brings numpy

    return sounding.space(*store.all())


def alike(track: TrackId, space: SoundSpace, store: SoundStore) -> Alike:
    """What sounds like `track`."""
    from segue.habits import sounding

    found = space.neighbours(track, AROUND)
    genres = store.genres([track, *(near.track for near in found)])
    has_one = track in genres
    return Alike(
        found[:MANY], None if has_one else sounding.guessed_genre(genres.get(near.track, ()) for near in found)
    )


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
        self._space: SoundSpace | None = None
        self._changes = 0
        for changed in (library.changed, analysing.heard):
            changed.connect(lambda _: self._forget())

    def knows(self, track: TrackId) -> bool:
        """Whether it is known how `track` sounds."""
        return self._store.knows(track)

    def ask(self, track: TrackId, then: Callable[[Alike], None]) -> None:
        """`then` gets what sounds like `track`."""
        known, changes = self._space, self._changes

        def task() -> tuple[SoundSpace, Alike]:
            with closing(self._open()) as store:
                space = known or space_of(store)
                return space, alike(track, space, store)

        def done(answer: tuple[SoundSpace, Alike]) -> None:
            space, found = answer
            if changes == self._changes:
                self._space = space
            self._alarms.at(_ALARM, self._clock.now() + REMEMBERS, self._let_go, timedelta(days=7))
            then(found)

        self._worker.submit(task, done)

    def _forget(self) -> None:
        """What is known of it is true no more."""
        self._changes += 1
        self._space = None

    def _let_go(self) -> None:
        self._space = None
