"""Rating and loving: what the listener says of tracks is kept, told, and can be taken back."""

from collections.abc import Callable, Mapping, Sequence

from msgspec.structs import replace

from segue.core.ports.library import Tracks
from segue.core.ports.machine import Clock
from segue.core.signal import Signal
from segue.domain.liking import Liking
from segue.domain.track import TrackId

#: Puts back what was said before, of those tracks of which nothing else has been said since.
TakeBack = Callable[[], None]


class Likings:
    """Signals: `rated` and `loved` carry the tracks that have another rating now, or are loved or no longer so."""

    def __init__(self, tracks: Tracks, clock: Clock) -> None:
        self.rated: Signal[Sequence[TrackId]] = Signal()
        self.loved: Signal[Sequence[TrackId]] = Signal()
        self._tracks = tracks
        self._clock = clock

    def of(self, tracks: Sequence[TrackId]) -> Mapping[TrackId, Liking]:
        """What is said of those of `tracks` that are known."""
        return self._tracks.likings(tracks)

    def rate(self, tracks: Sequence[TrackId], rating: float | None) -> TakeBack | None:
        """Give all of `tracks`, and their joined copies, so many stars, None for none. None where they have them."""
        before = self.of(self._tracks.copies(tracks))
        now = {track: replace(its, rating=rating) for track, its in before.items() if its.rating != rating}

        def take_back() -> None:
            since = self.of(list(now))
            self._rate(
                {
                    track: replace(its, rating=before[track].rating)
                    for track, its in since.items()
                    if its.rating == rating
                }
            )

        self._rate(now)
        return take_back if now else None

    def love(self, tracks: Sequence[TrackId], is_loved: bool) -> TakeBack | None:
        """Love all of `tracks`, and the copies joined with them, or no longer. None where it is so already."""
        at = self._clock.now() if is_loved else None
        before = self.of(self._tracks.copies(tracks))
        now = {track: replace(its, loved=at) for track, its in before.items() if (its.loved is not None) != is_loved}

        def take_back() -> None:
            since = self.of(list(now))
            self._love(
                {
                    track: replace(its, loved=before[track].loved)
                    for track, its in since.items()
                    if (its.loved is not None) == is_loved
                }
            )

        self._love(now)
        return take_back if now else None

    def _rate(self, likings: Mapping[TrackId, Liking]) -> None:
        if likings:
            self._tracks.set_likings(likings)
            self.rated.emit(list(likings))

    def _love(self, likings: Mapping[TrackId, Liking]) -> None:
        if likings:
            self._tracks.set_likings(likings)
            self.loved.emit(list(likings))
