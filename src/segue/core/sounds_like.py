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
    from segue.habits.sounding import SoundSpace

#: How many are looked for.
MANY = 50

#: How long it is remembered how all tracks sound after it was asked for: 20 MB with 200,000 tracks.
REMEMBERS = timedelta(minutes=10)

_ALARM = "sounds"


@dataclass(frozen=True, slots=True)
class Alike:
    """`tracks` sound like one, most alike first. `genre` is a guess where that one has none, if it can be made."""

    tracks: Sequence[TrackId] = ()
    genre: str | None = None


def space_of(store: SoundStore) -> SoundSpace:
    """How all tracks sound, as it is known now."""
    from segue.habits import sounding  # late: brings numpy

    return sounding.space(*store.all())


def alike(track: TrackId, space: SoundSpace, store: SoundStore) -> Alike:
    """What sounds like `track`."""
    from segue.habits import sounding

    tracks = [near.track for near in space.neighbours(track, MANY)]
    genres = store.genres([track, *tracks])
    if genres.get(track):
        return Alike(tracks)
    return Alike(tracks, sounding.guessed_genre(genres.get(near, ()) for near in tracks))


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
