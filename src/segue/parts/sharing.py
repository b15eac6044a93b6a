"""Several listeners at one computer share a library: what whoever listened last has changed of it is taken over."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from segue.adapters.listeners import ListenerFolders
from segue.adapters.sqlite.profile import DATABASE
from segue.domain.listener import folder_of, root_of, slug_of

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

    from segue.adapters.sqlite.profile import Profile
    from segue.adapters.sqlite.sharing import TakenOver
    from segue.core.library import Library
    from segue.core.worker import Worker


def _library_alone(file: Path, to: Path) -> None:
    from segue.adapters.sqlite.sharing import library_alone  # late: for who is added

    library_alone(file, to)


class Sharing:
    """Made before anything has read the profile: it may be changed then."""

    def __init__(self, profile: Profile, now: datetime) -> None:
        self._file = profile.file
        self.slug = slug_of(profile.file.parent)
        self.store = ListenerFolders(root_of(profile.file.parent), _library_alone)
        self._taken_over = self._take_over(profile, now)

    def note(self) -> None:
        """From now on, whose turn it is."""
        self.store.note(self.slug)

    def finish(self, library: Library, worker: Worker) -> None:
        """Give up the folders that were given up, and read again what is now read otherwise."""
        if self._taken_over is None:
            return
        from segue.adapters.sqlite.sharing import note_lost

        for folder in self._taken_over.given_up:
            worker.submit(partial(note_lost, self._file, folder))
            library.remove_folder(folder)
        if self._taken_over.reads_again:
            library.read_again()

    def _take_over(self, profile: Profile, now: datetime) -> TakenOver | None:
        last = self.store.last
        if last == self.slug:
            return None
        from segue.adapters.sqlite.sharing import shared_by, take_over

        shared = shared_by(folder_of(root_of(profile.file.parent), last) / DATABASE)
        return None if shared is None else take_over(shared, profile.tracks, profile.settings, now)
