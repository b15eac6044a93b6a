"""Writes what was measured into the files that do not say how loud they are, when the listener asks for it."""

from collections.abc import Callable, Mapping
from contextlib import closing
from pathlib import Path

from segue.core.ports.analysis import LoudnessStore
from segue.core.tag_editing import Edit, TagEditing
from segue.core.worker import Worker
from segue.domain.levelling import gains
from segue.domain.tag_change import TagChange


class LoudnessInFiles:
    def __init__(self, worker: Worker, open_store: Callable[[], LoudnessStore], tag_editing: TagEditing) -> None:
        """`open_store` is called on the worker."""
        self._worker = worker
        self._open = open_store
        self.tag_editing = tag_editing

    def write(self, then: Callable[[Edit], None]) -> None:
        """All that is known by now; `then` gets what became of it."""

        def look() -> Mapping[Path, TagChange]:
            with closing(self._open()) as store:
                return {
                    path: TagChange(gain=gains(measured.track, [its for _, its in album]))
                    for album in store.untold()
                    for path, measured in album
                }

        self._worker.submit(look, lambda changes: self.tag_editing.change_each(changes, then))
