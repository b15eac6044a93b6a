"""The listener's own playlists: every edit is saved at once, and a deletion can be undone."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from segue.core import ports
from segue.core.signal import Signal
from segue.domain.playlist import Playlist, PlaylistId, renamed
from segue.domain.track import TrackId


class Playlists:
    """Signals: `listed` when a playlist came, went or was renamed; `edited` carries one whose tracks changed."""

    def __init__(self, store: ports.Playlists, clock: ports.Clock) -> None:
        self.listed: Signal[None] = Signal()
        self.edited: Signal[Playlist] = Signal()
        self._store = store
        self._clock = clock

    def all(self) -> Sequence[Playlist]:
        """By name, without their tracks."""
        return self._store.all()

    def get(self, playlist: PlaylistId) -> Playlist:
        return self._store.get(playlist)

    def create(self, name: str, tracks: Sequence[TrackId] = ()) -> Playlist:
        """A new playlist; a name that is taken gets a number."""
        playlist = self._store.create(self._free(name.strip() or "New playlist"), tracks, self._clock.now())
        self.listed.emit(None)
        return playlist

    def rename(self, playlist: PlaylistId, name: str) -> None:
        changed = renamed(self._store.get(playlist), name)
        self._store.save(changed, self._clock.now())
        self.listed.emit(None)

    def change(self, playlist: PlaylistId, change: Callable[[Playlist], Playlist]) -> Playlist:
        """Edit a playlist by a pure function. The playlist as it is then."""
        changed = change(self._store.get(playlist))
        self._store.save(changed, self._clock.now())
        self.edited.emit(changed)
        return changed

    def take_back(self, before: Playlist, after: Playlist) -> None:
        """Give a playlist the tracks again that it had `before` an edit, unless it has been edited since `after`."""
        if self._store.get(before.id).tracks == after.tracks:
            self.change(before.id, lambda now: replace(now, tracks=before.tracks))

    def delete(self, playlist: PlaylistId) -> None:
        self._store.delete(playlist, self._clock.now())
        self.listed.emit(None)

    def restore(self, playlist: PlaylistId) -> None:
        """Undo a deletion."""
        self._store.restore(playlist)
        self.listed.emit(None)

    def _free(self, name: str) -> str:
        taken = {playlist.name.casefold() for playlist in self.all()}
        if name.casefold() not in taken:
            return name
        number = 2
        while f"{name} {number}".casefold() in taken:
            number += 1
        return f"{name} {number}"
