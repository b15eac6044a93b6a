"""The gain of a track where it stands in the queue, among what is beside it there."""

from collections.abc import Callable

from segue.core.ports.library import Tracks
from segue.domain.joining import belong_together
from segue.domain.levelling import By, Levelling, factor
from segue.domain.queue import Queue
from segue.domain.track import ReplayGain, Track, TrackId


class Levels:
    """`measured` tells how loud a track is whose tags do not say it."""

    def __init__(self, tracks: Tracks, measured: Callable[[TrackId], ReplayGain]) -> None:
        self._tracks = tracks
        self._measured = measured

    def gain(self, track: Track, queue: Queue, levelling: Levelling) -> float:
        """A factor of the amplitude, of what `queue` stands at."""
        in_album = levelling.by is By.AUTOMATIC and queue.at is not None and self._is_in_album(track, queue)
        known = track.tags.gain
        if levelling.by is not By.OFF and known.track_gain is None and known.album_gain is None:
            known = self._measured(track.id)
        return factor(known, levelling, in_album=in_album)

    def _is_in_album(self, track: Track, queue: Queue) -> bool:
        assert queue.at is not None
        before, after = (
            self._tracks.many([entry.track for entry in beside])
            for beside in (queue.entries[max(0, queue.at - 1) : queue.at], queue.entries[queue.at + 1 : queue.at + 2])
        )
        return any(belong_together(it, track) for it in before) or any(belong_together(track, it) for it in after)
