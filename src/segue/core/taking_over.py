"""Taking over another player's library: look for some, read one, tell what would come, take it, and give it back."""

from collections.abc import Callable, Sequence
from contextlib import closing
from pathlib import Path
from typing import TypeAlias

from msgspec import Struct

from segue.core.errors import WorldError
from segue.core.library import Library
from segue.core.moving_in import MovedIn, MovingPlan, News, plan
from segue.core.playlists import Playlists
from segue.core.ports.machine import Clock
from segue.core.ports.moving import FoundLibrary, MovingStore, OtherPlayers
from segue.core.signal import Signal
from segue.core.worker import Worker
from segue.domain.moving import ForeignLibrary


class Reading(Struct, frozen=True):
    """The library at `path` is being read, and looked up in ours."""

    path: Path


class Refused(Struct, frozen=True):
    """The library at `path` was not taken over; `reason` is a sentence for the listener."""

    path: Path
    reason: str


class Foreseen(Struct, frozen=True):
    """What would be taken over. Nothing is stored yet."""

    path: Path
    plan: MovingPlan
    news: News


class Storing(Struct, frozen=True):
    """What was foreseen is being stored."""

    foreseen: Foreseen


class Taken(Struct, frozen=True):
    """What was taken over."""

    path: Path
    plan: MovingPlan
    moved: MovedIn


Stage: TypeAlias = Reading | Refused | Foreseen | Storing | Taken | None


class TakingOver:
    """Signals: `found` carries the libraries that lie where they usually do; `stage_changed` carries the stage, None
    where nothing is being taken over; `given_back` carries what was undone, `not_given_back` a sentence why it was
    not.
    """

    def __init__(
        self,
        library: Library,
        playlists: Playlists,
        opener: Worker,
        players: Callable[[], OtherPlayers],
        worker: Worker,
        store: Callable[[], MovingStore],
        clock: Clock,
    ) -> None:
        """`players` is called on the opener, `store` on the worker."""
        self.found: Signal[Sequence[FoundLibrary]] = Signal()
        self.stage_changed: Signal[Stage] = Signal()
        self.given_back: Signal[MovedIn] = Signal()
        self.not_given_back: Signal[str] = Signal()
        self.stage: Stage = None
        self._library = library
        self._playlists = playlists
        self._opener = opener
        self._players = players
        self._worker = worker
        self._store = store
        self._clock = clock

    def look(self) -> None:
        """Look for libraries of other players."""
        players = self._players
        self._opener.submit(lambda: players().found(), self.found.emit)

    def read(self, path: Path) -> None:
        """Read the library at `path` and find out what it would bring. Nothing is stored.

        Reading does not wait for a scan that runs; looking up does, for what was not scanned yet would not be found.
        """
        players = self._players
        stage = Reading(path)
        self._enter(stage)

        def task() -> ForeignLibrary | Refused:
            try:
                return players().read(path)
            except WorldError as error:
                return Refused(path, str(error))

        self._opener.submit(task, lambda read: self._look_up(stage, read), lambda: self._leave(stage))

    def take_over(self) -> None:
        """Store what is foreseen."""
        foreseen = self.stage
        if not isinstance(foreseen, Foreseen):
            return
        stage = Storing(foreseen)
        self._enter(stage)
        store, now = self._store, self._clock.now()

        def task() -> Taken | Refused:
            try:
                with closing(store()) as opened:
                    return Taken(foreseen.path, foreseen.plan, opened.apply(foreseen.plan, now))
            except WorldError as error:
                return Refused(foreseen.path, str(error))

        def done(end: Taken | Refused) -> None:
            self._enter(end)
            self._tell_change()

        self._worker.submit(task, done, lambda: self._leave(stage))

    def undo(self, moved: MovedIn) -> None:
        """Give back what was taken over."""
        store, now = self._store, self._clock.now()

        def task() -> str | None:
            try:
                with closing(store()) as opened:
                    opened.take_back(moved, now)
            except WorldError as error:
                return str(error)
            return None

        def done(reason: str | None) -> None:
            if reason is not None:
                self.not_given_back.emit(reason)
                return
            if isinstance(self.stage, Taken) and self.stage.moved is moved:
                self._enter(None)
            self._tell_change()
            self.given_back.emit(moved)

        self._worker.submit(task, done)

    def leave(self) -> None:
        """Begin anew. What is being read is no longer waited for; what is being stored is stored."""
        if not isinstance(self.stage, Storing):
            self._enter(None)

    def _look_up(self, stage: Reading, read: ForeignLibrary | Refused) -> None:
        if self.stage is not stage:
            return
        if isinstance(read, Refused):
            self._enter(read)
            return
        library, store, now = read, self._store, self._clock.now()

        def task() -> Foreseen | Refused:
            try:
                with closing(store()) as opened:
                    planned = plan(library, opened.tracks(), now)
                    return Foreseen(stage.path, planned, opened.news(planned))
            except WorldError as error:
                return Refused(stage.path, str(error))

        def done(end: Foreseen | Refused) -> None:
            if self.stage is stage:
                self._enter(end)

        self._worker.submit(task, done, lambda: self._leave(stage))

    def _tell_change(self) -> None:
        self._library.changed.emit(None)
        self._playlists.listed.emit(None)

    def _leave(self, stage: Stage) -> None:
        if self.stage is stage:
            self._enter(None)

    def _enter(self, stage: Stage) -> None:
        self.stage = stage
        self.stage_changed.emit(stage)
