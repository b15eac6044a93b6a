"""Bookmarks: moments of tracks, kept by the listener and gone back to."""

from collections.abc import Callable, Sequence
from datetime import timedelta

from segue.core.playback import Player
from segue.core.ports.machine import Clock
from segue.core.ports.playing import BookmarkStore
from segue.core.signal import Signal
from segue.domain.bookmark import Bookmark, BookmarkId
from segue.domain.play import CHOSEN
from segue.domain.track import TrackId


class Bookmarks:
    """Signal: `changed`, when there are others than before, or others may have come or gone."""

    def __init__(self, player: Player, store: BookmarkStore, clock: Clock) -> None:
        self.changed: Signal[None] = Signal()
        self._player = player
        self._store = store
        self._clock = clock

    def all(self) -> Sequence[Bookmark]:
        """The newest first."""
        return self._store.all()

    def of(self, track: TrackId) -> Sequence[Bookmark]:
        """In their order within the track."""
        return self._store.of(track)

    def add_here(self) -> Bookmark | None:
        """At this moment of what plays; None where nothing does, or a station, whose moments are gone for good. There
        are no two at one second of a track.
        """
        now = self._player.current
        if now is None or now.track.address is not None:
            return None
        at = timedelta(seconds=int(self._player.position().total_seconds()))
        for known in self._store.of(now.track.id):
            if known.position == at:
                return known
        made = self._store.add(now.track.id, at, self._clock.now())
        self.changed.emit(None)
        return made

    def note(self, bookmark: BookmarkId, words: str) -> None:
        self._store.set_note(bookmark, " ".join(words.split()))
        self.changed.emit(None)

    def delete(self, bookmarks: Sequence[Bookmark]) -> Callable[[], object]:
        """Returns what puts them back, and gives what deletes them again."""
        for bookmark in bookmarks:
            self._store.delete(bookmark.id)
        self.changed.emit(None)

        def put_back() -> object:
            for bookmark in bookmarks:
                self._store.put_back(bookmark)
            self.changed.emit(None)
            return lambda: self.delete(bookmarks)

        return put_back

    def play(self, bookmark: Bookmark) -> None:
        """From there on: where it plays already by going there, else where the queue has it, else alone."""
        player = self._player
        if player.current is not None and player.current.track.id == bookmark.track:
            player.seek(bookmark.position)
            player.resume()
            return
        queued = (n for n, entry in enumerate(player.queue.entries) if entry.track == bookmark.track)
        place = next(queued, None)
        if place is None:
            player.play([bookmark.track], CHOSEN, 0, bookmark.position)
        else:
            player.play_at(place, bookmark.position)
