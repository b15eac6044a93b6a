"""Editing tags: a change is written into some files, one after the other, and can be taken back."""

import threading
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import Protocol

from msgspec import Struct

from segue.core.errors import WorldError
from segue.core.library import Library
from segue.core.lyrics_reading import LyricsReading
from segue.core.ports.machine import Post
from segue.core.signal import Signal
from segue.core.worker import Worker
from segue.domain.tag_change import TagChange
from segue.domain.track import Problem

#: Puts back into one file what a change has replaced there. Raises WorldError, and has changed nothing then.
PutBack = Callable[[], None]


class TagWriter(Protocol):
    """Writes tags into files. Called on the library worker."""

    def write(self, path: Path, change: TagChange) -> PutBack:
        """Change the file at `path`. Raises WorldError; the file is then what it was, byte for byte."""


class EditProgress(Struct, frozen=True):
    """`done` of the `files` files."""

    done: int
    files: int


class Edit(Struct, frozen=True):
    """An edit, ended. `written` holds the files that were changed, each with the way back; `failed` those that could
    not be, with the reason. The files that a cancelled edit did not come to are in neither. `changes` are what was to
    be written into each.
    """

    written: Mapping[Path, PutBack]
    failed: Sequence[Problem] = ()
    changes: Mapping[Path, TagChange] = {}


class TagEditing:
    """Signals: `editing` carries how far an edit is, None when none runs; `edited` carries the paths of the files
    that have other tags now, before the library has read them again. `lyrics` reads those that can be edited.
    """

    def __init__(
        self, library: Library, worker: Worker, writer: Callable[[], TagWriter], lyrics: LyricsReading, post: Post
    ) -> None:
        """`writer` is called on the worker."""
        self.editing: Signal[EditProgress | None] = Signal()
        self.edited: Signal[Sequence[Path]] = Signal()
        self._library = library
        self._worker = worker
        self._writer = writer
        self.lyrics = lyrics
        self._post = post
        self._cancelled = threading.Event()
        self._running = 0

    def change(self, paths: Sequence[Path], change: TagChange, then: Callable[[Edit], None]) -> None:
        """Write `change` into the files at `paths`; `then` gets what became of it."""
        self.change_each(dict.fromkeys(paths, change), then)

    def change_each(self, changes: Mapping[Path, TagChange], then: Callable[[Edit], None]) -> None:
        """As `change`, with a change of its own for each file."""
        writer = self._writer

        def write(path: Path, change: TagChange) -> PutBack:
            return writer().write(path, change)

        self._run({path: partial(write, path, change) for path, change in changes.items()}, changes, then)

    def undo(self, edit: Edit, then: Callable[[Edit], None]) -> None:
        """Put back what `edit` has replaced, file by file; other changes made since are kept.

        `then` gets an Edit of which only `failed` and the paths of `written` mean something, and what `again` takes.
        """

        def put_back(back: PutBack) -> PutBack:
            back()
            return back

        self._run({path: partial(put_back, back) for path, back in edit.written.items()}, edit.changes, then)

    def again(self, undone: Edit, then: Callable[[Edit], None]) -> None:
        """Write what was undone once more, into the files of which it was."""
        self.change_each({path: undone.changes[path] for path in undone.written}, then)

    def cancel(self) -> None:
        """Stop what runs after the file that it is at, and what waits."""
        self._cancelled.set()
        self._cancelled = threading.Event()

    def _run(
        self,
        steps: Mapping[Path, Callable[[], PutBack]],
        changes: Mapping[Path, TagChange],
        then: Callable[[Edit], None],
    ) -> None:
        cancelled, post = self._cancelled, self._post

        def task() -> Edit:
            written: dict[Path, PutBack] = {}
            failed: list[Problem] = []
            for number, (path, step) in enumerate(steps.items(), 1):
                if cancelled.is_set():
                    break
                try:
                    written[path] = step()
                except WorldError as error:
                    failed.append(Problem(path, str(error)))
                post(partial(self.editing.emit, EditProgress(number, len(steps))))
            return Edit(written, failed, changes)

        self._running += 1
        self.editing.emit(EditProgress(0, len(steps)))
        self._worker.submit(task, lambda edit: self._end(edit, then), lambda: self._end(Edit({}), then))

    def _end(self, edit: Edit, then: Callable[[Edit], None]) -> None:
        self._running -= 1
        if not self._running:
            self.editing.emit(None)
        if edit.written:
            paths = list(edit.written)
            self.edited.emit(paths)
            self._library.reread(paths)
        then(edit)
