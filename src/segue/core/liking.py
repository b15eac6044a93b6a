"""Rating and loving: what the listener says of tracks is kept, told, and can be taken back."""

from collections.abc import Callable, Collection, Mapping, Sequence

from msgspec import Struct
from msgspec.structs import replace

from segue.core.ports.library import Tracks
from segue.core.ports.machine import Clock, Post
from segue.core.signal import Signal
from segue.domain.liking import Liking
from segue.domain.track import TrackId

#: Puts back what was said before, of those tracks of which nothing else has been said since.
#: What it gives says the same again.
TakeBack = Callable[[], Callable[[], "TakeBack | None"]]

#: So many are done at a time. To rate 100,000 takes half a second, which is too long for the window to stand still.
AT_ONCE = 1_000


class Likings:
    """Signals: `rated` and `loved` carry the tracks that have another rating now, or are loved or no longer so.

    Many tracks are done some at a time, the first at once, and told when all are done.
    """

    def __init__(self, tracks: Tracks, clock: Clock, in_turn: Post) -> None:
        """`in_turn` lets all that waits to be shown and answered go first."""
        self.rated: Signal[Sequence[TrackId]] = Signal()
        self.loved: Signal[Sequence[TrackId]] = Signal()
        self._tracks = tracks
        self._clock = clock
        self._in_turn = in_turn
        self._under_way: list[_Turns] = []

    def of(self, tracks: Sequence[TrackId]) -> Mapping[TrackId, Liking]:
        """What is said of those of `tracks` that are known."""
        return self._tracks.likings(tracks)

    def ratings(self, tracks: Sequence[TrackId]) -> Collection[float | None]:
        """Which ratings there are among `tracks`, however many these are."""
        return self._tracks.ratings(tracks)

    def rate(self, tracks: Sequence[TrackId], rating: float | None) -> TakeBack | None:
        """Give all of `tracks`, and their joined copies, so many stars, None for none. None where they have them."""
        return self._say(
            tracks,
            _Said(
                is_so=lambda its: its.rating == rating,
                say=lambda its: replace(its, rating=rating),
                take_back=lambda its, before: replace(its, rating=before.rating),
                told=self.rated,
            ),
        )

    def love(self, tracks: Sequence[TrackId], is_loved: bool) -> TakeBack | None:
        """Love all of `tracks`, and the copies joined with them, or no longer. None where it is so already."""
        at = self._clock.now() if is_loved else None
        return self._say(
            tracks,
            _Said(
                is_so=lambda its: (its.loved is not None) == is_loved,
                say=lambda its: replace(its, loved=at),
                take_back=lambda its, before: replace(its, loved=before.loved),
                told=self.loved,
            ),
        )

    def close(self) -> None:
        """Do at once what is under way."""
        for turns in list(self._under_way):
            turns.finish()

    def _say(self, tracks: Sequence[TrackId], said: "_Said") -> TakeBack | None:
        before: dict[TrackId, Liking] = {}

        def say(some: Sequence[TrackId]) -> Mapping[TrackId, Liking]:
            known = self.of(self._tracks.copies(some))
            now = {track: said.say(its) for track, its in known.items() if not said.is_so(its)}
            before.update({track: known[track] for track in now if track not in before})
            return now

        def put_back(some: Sequence[TrackId]) -> Mapping[TrackId, Liking]:
            since = self.of(some)
            return {track: said.take_back(its, before[track]) for track, its in since.items() if said.is_so(its)}

        saying = self._do(tracks, say, said.told)

        def take_back() -> Callable[[], TakeBack | None]:
            saying.stop()
            self._do(list(before), put_back, said.told)
            return lambda: self._say(tracks, said)

        return take_back if before or saying.is_under_way else None

    def _do(
        self,
        tracks: Sequence[TrackId],
        change: Callable[[Sequence[TrackId]], Mapping[TrackId, Liking]],
        told: Signal[Sequence[TrackId]],
    ) -> "_Turns":
        def do(some: Sequence[TrackId]) -> Sequence[TrackId]:
            if now := change(some):
                self._tracks.set_likings(now)
            return list(now)

        def end(changed: Sequence[TrackId]) -> None:
            self._under_way.remove(turns)
            if changed:
                told.emit(changed)

        turns = _Turns(tracks, do, end, self._in_turn)
        self._under_way.append(turns)
        turns.go_on()
        return turns


class _Said(Struct, frozen=True):
    """What the listener says: whether it is so of a track, what there is to say then, how it is taken back, and how
    it is told.
    """

    is_so: Callable[[Liking], bool]
    say: Callable[[Liking], Liking]
    take_back: Callable[[Liking, Liking], Liking]
    told: Signal[Sequence[TrackId]]


class _Turns:
    """Does something to many tracks, some at a time; `end` gets those that it has changed, exactly once."""

    def __init__(
        self,
        tracks: Sequence[TrackId],
        do: Callable[[Sequence[TrackId]], Sequence[TrackId]],
        end: Callable[[Sequence[TrackId]], None],
        in_turn: Post,
    ) -> None:
        self.is_under_way = True
        self._rest = tracks
        self._changed: list[TrackId] = []
        self._do = do
        self._end = end
        self._in_turn = in_turn

    def go_on(self) -> None:
        if self.is_under_way:
            self._take_turn()
        if self.is_under_way:
            self._in_turn(self.go_on)

    def finish(self) -> None:
        """Do the rest at once."""
        while self.is_under_way:
            self._take_turn()

    def stop(self) -> None:
        """Leave the rest as it is."""
        self._rest = ()
        self.finish()

    def _take_turn(self) -> None:
        some, self._rest = self._rest[:AT_ONCE], self._rest[AT_ONCE:]
        self._changed += self._do(some)
        if not self._rest:
            self.is_under_way = False
            self._end(self._changed)
