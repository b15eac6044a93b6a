"""What follows by itself is told to the engine ahead, so that it can go on without a pause."""

from collections.abc import Callable
from datetime import timedelta

from segue.core.levels import Levels
from segue.core.ports.library import Tracks
from segue.core.ports.playing import Engine, Token
from segue.core.under_way import UnderWay
from segue.domain import queue as queues
from segue.domain.joining import Crossfade, overlap
from segue.domain.levelling import Levelling
from segue.domain.queue import Queue
from segue.domain.track import Track


class Coming:
    """`listen_to` makes a listen of a track, at which a queue stands; `begins_at` tells where in it to begin."""

    def __init__(
        self,
        engine: Engine,
        tracks: Tracks,
        levels: Levels,
        listen_to: Callable[[Track, Queue], UnderWay],
        begins_at: Callable[[Track], timedelta],
    ) -> None:
        self._engine = engine
        self._tracks = tracks
        self._levels = levels
        self._listen_to = listen_to
        self._begins_at = begins_at
        self._told: tuple[queues.Entry, UnderWay] | None = None

    @property
    def listen(self) -> UnderWay | None:
        """What the engine was told of, and has not begun yet, as far as one knows."""
        return None if self._told is None else self._told[1]

    def forget(self) -> None:
        """The engine has been given something else, or nothing: it plays what it was told before no more."""
        self._told = None

    def prepare(
        self, under_way: UnderWay | None, following: Queue | None, crossfade: Crossfade, levelling: Levelling
    ) -> None:
        """Behind what is under way, what `following` stands at is to play, or nothing."""
        entry = None if following is None else following.current
        if (None if self._told is None else self._told[0]) == entry:
            self.level(following, levelling)  # it may stand beside others
            return
        known = [] if entry is None else self._tracks.many([entry.track])
        self._told = None
        # A station is connected to when it plays, and not before.
        is_live = under_way is not None and (under_way.is_station or any(one.address is not None for one in known))
        if entry is not None and known and under_way is not None and following is not None and not is_live:
            listen = self._listen_to(known[0], following)
            if listen.track.id != under_way.track.id:  # else it has come to its end by then
                listen.begins_at = self._begins_at(listen.track)
            self._told = entry, listen
            together = overlap(under_way.track, known[0], crossfade, by_hand=False)
            self._engine.follow(listen.piece(listen.begins_at, together))
        else:
            self._engine.follow(None)

    def take(self, following: Queue | None, token: Token | None) -> UnderWay | None:
        """What the engine has gone on to, where it plays `token`, and that is what `following` stands at."""
        told, self._told = self._told, None
        if told is None or following is None or following.current != told[0] or told[1].token != token:
            return None
        return told[1]

    def level(self, following: Queue | None, levelling: Levelling) -> None:
        """Give it the gain that it has by now, where `following` stands at it."""
        if self._told is None or following is None:
            return
        listen = self._told[1]
        gain = self._levels.gain(listen.track, following, levelling)
        if gain != listen.gain:
            listen.gain = gain
            self._engine.level(listen.token, gain)
