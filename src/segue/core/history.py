"""Listening history from elsewhere: look into what was chosen, bring it in, and take it back."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from contextlib import closing
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from msgspec import Struct

from segue.core.errors import WorldError
from segue.core.library import Library
from segue.core.ports.elsewhere import ElsewhereStore, HistoryFile, HistoryFiles
from segue.core.ports.machine import Clock, Post
from segue.core.signal import Signal
from segue.core.worker import Worker
from segue.domain.elsewhere import ImportId

if TYPE_CHECKING:
    from zoneinfo import ZoneInfo

    from segue.core.bringing import Bringing, ImportReport, KeptImport


class LookingInto(Struct, frozen=True):
    """What was chosen is being looked into."""

    paths: tuple[Path, ...]


class Refused(Struct, frozen=True):
    """Nothing was brought in; `reason` is a sentence for the listener."""

    reason: str


class Ready(Struct, frozen=True):
    """These histories could be brought in. Nothing is stored yet."""

    files: tuple[HistoryFile, ...]


class Importing(Struct, frozen=True):
    """They are being brought in; `progress` is None until it has begun. `is_stopping` once it was cancelled."""

    files: tuple[HistoryFile, ...]
    progress: Bringing | None = None
    is_stopping: bool = False


class Imported(Struct, frozen=True):
    report: ImportReport


Stage: TypeAlias = LookingInto | Refused | Ready | Importing | Imported | None


class History:
    """Signals: `stage_changed` carries the stage, None where nothing is being brought in; `kept_changed` the imports
    that can be taken back, newest first; `changed` tells that the log has other plays than before, or of other
    tracks; `taken_back` carries an import, `not_taken_back` a sentence why it was not.
    """

    def __init__(
        self,
        library: Library,
        opener: Worker,
        files: Callable[[], HistoryFiles],
        worker: Worker,
        store: Callable[[], ElsewhereStore],
        clock: Clock,
        post: Post,
    ) -> None:
        """`files` is called on the opener, `store` on either worker; only `worker` writes."""
        self.stage_changed: Signal[Stage] = Signal()
        self.kept_changed: Signal[Sequence[KeptImport]] = Signal()
        self.changed: Signal[None] = Signal()
        self.taken_back: Signal[ImportId] = Signal()
        self.not_taken_back: Signal[str] = Signal()
        self.stage: Stage = None
        self._library = library
        self._opener = opener
        self._files = files
        self._worker = worker
        self._store = store
        self._clock = clock
        self._post = post
        self._cancelled = threading.Event()

    def look(self) -> None:
        """Tell which imports there are."""
        store = self._store

        def task() -> Sequence[KeptImport]:
            with closing(store()) as opened:
                return opened.imports()

        self._opener.submit(task, self.kept_changed.emit)

    def choose(self, paths: Sequence[Path]) -> None:
        """Look into files, folders and zips. Not while something is being brought in."""
        if isinstance(self.stage, Importing) or not paths:
            return
        files, chosen = self._files, tuple(paths)
        stage = LookingInto(chosen)
        self._enter(stage)

        def task() -> Ready | Refused:
            try:
                return Ready(tuple(files().find(chosen)))
            except WorldError as error:
                return Refused(str(error))

        def done(end: Ready | Refused) -> None:
            if self.stage is stage:
                self._enter(end)

        self._opener.submit(task, done, lambda: self._leave(stage))

    def bring(self, zone: ZoneInfo) -> None:
        """Bring in what is ready. The listener was in `zone`."""
        ready = self.stage
        if not isinstance(ready, Ready):
            return
        files, store, now = ready.files, self._store, self._clock.now()
        cancelled = self._cancelled = threading.Event()
        self._enter(Importing(files))

        def task() -> Imported | Refused:
            from segue.core.bringing import bring  # late, on the worker: brings rapidfuzz, 40 ms

            try:
                with closing(store()) as opened:
                    return Imported(bring(files, opened, zone, now, cancelled, self._tell))
            except WorldError as error:
                return Refused(str(error))

        def done(end: Imported | Refused) -> None:
            self._enter(None if isinstance(end, Imported) and end.report.is_cancelled else end)
            if isinstance(end, Imported) and end.report.id is not None:
                self._tell_change()

        self._worker.submit(task, done, lambda: self._enter(None))

    def cancel(self) -> None:
        """Stop soon, and keep nothing of what is being brought in."""
        if isinstance(self.stage, Importing):
            self._cancelled.set()
            self._enter(Importing(self.stage.files, self.stage.progress, is_stopping=True))

    def leave(self) -> None:
        """Begin anew. What is being brought in goes on."""
        if not isinstance(self.stage, Importing):
            self._enter(None)

    def take_back(self, what: ImportId) -> None:
        """All plays of an import go again."""
        store = self._store

        def task() -> str | None:
            try:
                with closing(store()) as opened:
                    opened.take_back(what)
            except WorldError as error:
                return str(error)
            return None

        def done(reason: str | None) -> None:
            if reason is not None:
                self.not_taken_back.emit(reason)
                return
            if isinstance(self.stage, Imported) and self.stage.report.id == what:
                self._enter(None)
            self._tell_change()
            self.taken_back.emit(what)

        self._worker.submit(task, done)

    def save_copy(self, to: Path, then: Callable[[int | str], None]) -> None:
        """Write all plays to a file that can be brought in again, in the place of what is there. `then` hears how
        many there are, or, in a sentence, why it could not be.
        """
        files, store = self._files, self._store

        def task() -> int | str:
            try:
                with closing(store()) as opened:
                    return files().write(opened.everything(), to)
            except WorldError as error:
                return str(error)

        self._opener.submit(task, then)

    def tidy(self) -> None:
        """Take back what was cut off when the program ended in the middle of it."""
        store = self._store

        def task() -> None:
            with closing(store()) as opened:
                opened.tidy()

        self._worker.submit(task, lambda _: self._tell_change())

    def place_songs(self) -> None:
        """Tracks have come: songs from elsewhere may be some of them."""
        store = self._store

        def task() -> int:
            from segue.core.bringing import place_anew

            with closing(store()) as opened:
                return place_anew(opened)

        def done(found: int) -> None:
            if found:
                self._tell_change()

        self._worker.submit(task, done)

    def close(self) -> None:
        """Let no import hold up the end of the program."""
        self._cancelled.set()

    def _tell(self, progress: Bringing) -> None:
        """Called on the worker."""
        self._post(partial(self._show, progress))

    def _show(self, progress: Bringing) -> None:
        if isinstance(self.stage, Importing):
            self._enter(Importing(self.stage.files, progress, self.stage.is_stopping))

    def _tell_change(self) -> None:
        self._library.changed.emit(None)
        self.changed.emit(None)
        self.look()

    def _leave(self, stage: Stage) -> None:
        if self.stage is stage:
            self._enter(None)

    def _enter(self, stage: Stage) -> None:
        self.stage = stage
        self.stage_changed.emit(stage)
