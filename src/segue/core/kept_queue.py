"""Keeps the queue and the place in the track that plays, so that the next start goes on where this one ended.

Also where it ended by a crash: the queue is kept a moment after each change, the place every few seconds. That of a
private session is not kept: what was to be played before it comes back when it ends.
"""

import sys
from array import array
from base64 import b64decode, b64encode
from collections.abc import Callable, Sequence
from contextlib import suppress
from datetime import timedelta
from itertools import groupby, repeat

from segue.core.errors import WorldError
from segue.core.playback import Player, State
from segue.core.ports.machine import Alarms, Clock, Settings
from segue.core.worker import Worker
from segue.domain.play import Origin, OriginKind
from segue.domain.queue import Entry, Queue
from segue.domain.track import TrackId

#: How often the place is kept while something plays.
KEPT_EVERY = timedelta(seconds=4)

#: Several changes of the queue follow one another: they are kept together.
_SETTLES = timedelta(milliseconds=300)
_LATE = timedelta(days=365)  # a machine may have slept meanwhile

#: More letters than these hold some 5,000 tracks: to unpack them takes some 5 ms.
_LONG = 50_000

_QUEUE, _PLACE = "queue", "queue_place"


class KeptQueue:
    """Begins with `restore`; keeps from then on. What a full disk does not take waits for the next change."""

    def __init__(self, player: Player, settings: Settings, alarms: Alarms, clock: Clock, worker: Worker) -> None:
        self._player = player
        self._worker = worker
        self._settings = settings
        self._alarms = alarms
        self._clock = clock
        self._kept: Queue | None = None
        self._number = 0  # of the queue kept; the place tells to which it belongs
        self._is_begun = False
        self._before: tuple[Queue, timedelta | None] | None = None  # a private session

    def restore(self, then: Callable[[], None] = lambda: None) -> None:
        """Give the player back what was kept, held where it was, unless it has something to play by now. What is
        damaged is no queue. A long one is unpacked by a worker; `then` is called when all is back.
        """
        stored = None if self._player.queue.entries else self._settings.get(_QUEUE)
        number = stored.get("number") if isinstance(stored, dict) else None
        self._number = number if isinstance(number, int) else 0
        match self._settings.get(_PLACE):
            case [self._number, at, (int() | float() | None) as seconds]:
                pass
            case _:  # the crash came between the two
                at, seconds = 0, 0.0

        def begin(queue: Queue | None) -> None:
            if queue is not None and not self._player.queue.entries:
                self._give_back(queue, seconds)
            self._begin()
            then()

        if isinstance(stored, dict) and len(str(stored.get("tracks"))) > _LONG:
            self._worker.submit(lambda: unpacked(stored, at), begin)
        else:
            begin(unpacked(stored, at))

    def _begin(self) -> None:
        self._is_begun = True
        self._player.queue_changed.connect(self._keep_soon)
        self._player.state_changed.connect(self._follow)
        self._player.sought.connect(lambda _: self._keep_place())
        self._player.private_changed.connect(self._hear_private)
        self._follow(self._player.state)
        now = self._player.queue
        if now.entries and not self._is_kept(now):  # the listener was quicker, or it had to be shuffled
            self._keep_soon(now)

    def keep(self) -> None:
        """As it is now; once begun."""
        if not self._is_begun or self._player.is_private:
            return
        self._alarms.cancel("queue")
        now = self._player.queue
        if not self._is_kept(now):
            self._set(now, packed(now))
        self._keep_place()

    def _hear_private(self, is_private: bool) -> None:
        player = self._player
        if is_private:
            self._alarms.cancel("queue")
            now, position = player.queue, None if player.current is None else player.position()
            self._before = now, position
            if not self._is_kept(now):
                self._set(now, packed(now))
            self._set_place(now, position)
        elif self._before is not None:
            (queue, position), self._before = self._before, None
            now = player.queue
            if now.entries is not queue.entries or now.unshuffled is not queue.unshuffled:
                player.stop()
                self._kept = queue
                self._give_back(queue, None if position is None else position.total_seconds())

    def _keep_apart(self) -> None:
        """As `keep`, but a worker packs it: of a hundred thousand that takes a tenth of a second."""
        now = self._player.queue
        if self._player.is_private:
            return
        if self._is_kept(now):
            self._keep_place()
            return

        def take(ready: dict[str, object]) -> None:
            latest = self._player.queue
            is_latest = now.entries is latest.entries and now.unshuffled is latest.unshuffled
            if is_latest and not self._player.is_private:  # else another one is under way
                self._set(now, ready)
                self._keep_place()

        self._worker.submit(lambda: packed(now), take)

    def _set(self, queue: Queue, ready: dict[str, object]) -> None:
        try:
            self._settings.set(_QUEUE, ready | {"number": self._number + 1})
        except WorldError:
            return  # the log is written at the same times, and tells of the full disk
        self._kept, self._number = queue, self._number + 1

    def _is_kept(self, now: Queue) -> bool:
        kept = self._kept
        return kept is not None and now.entries is kept.entries and now.unshuffled is kept.unshuffled

    def _give_back(self, queue: Queue, seconds: float | None) -> None:
        is_time = seconds is not None and 0 <= seconds < 1e7
        self._player.restore(queue, timedelta(seconds=seconds) if is_time and seconds is not None else None)
        now = self._player.queue
        if now.entries is queue.entries and now.unshuffled is queue.unshuffled:  # else shuffle was set since
            self._kept = now

    def _keep_soon(self, _: Queue) -> None:
        self._alarms.at("queue", self._clock.now() + _SETTLES, self._keep_apart, _LATE)

    def _follow(self, state: State) -> None:
        if state is State.PLAYING:
            self._alarms.every("place", KEPT_EVERY, self._keep_place)
        else:
            self._alarms.cancel("place")
            self._keep_place()

    def _keep_place(self) -> None:
        """Where in the queue that is kept; of another, `keep` will."""
        now, player = self._player.queue, self._player
        if player.is_private or not self._is_kept(now):
            return
        position = None
        if player.current is not None:  # of what began in a private session nothing is told but that it is put on
            position = timedelta() if player.leaves_no_trace else player.position()
        self._set_place(now, position)

    def _set_place(self, now: Queue, position: timedelta | None) -> None:
        seconds = None if position is None else round(position.total_seconds(), 1)
        with suppress(WorldError):  # as above
            self._settings.set(_PLACE, [self._number, now.at, seconds])


def packed(queue: Queue) -> dict[str, object]:
    """`queue` as JSON holds it: the tracks, runs of why they are there, and the order before it was shuffled. Numbers
    are packed, since a hundred thousand would take JSON another tenth of a second.
    """
    runs = [
        [origin.kind.value, origin.of, len(list(run))]
        for origin, run in groupby(queue.entries, key=lambda entry: entry.origin)
    ]
    order = None
    if queue.unshuffled is not None:
        places = {id(entry): place for place, entry in enumerate(queue.entries)}
        order = _text([places[id(entry)] for entry in queue.unshuffled])
    return {"tracks": _text([entry.track for entry in queue.entries]), "origins": runs, "order": order}


def unpacked(stored: object, at: object) -> Queue | None:
    """The queue that was `packed`, at the entry `at`; None for anything else."""
    match stored:
        case {"tracks": str(tracks), "origins": [*runs], "order": (str() | None) as order}:
            origins, ids = _origins(runs), _numbers(tracks)
            if ids is None or len(origins) != len(ids):
                return None
            entries = tuple(map(Entry, map(TrackId, ids), origins))
            unshuffled = None
            if order is not None:
                places = _numbers(order)
                if places is None or len(places) != len(entries) or set(places) != set(range(len(entries))):
                    return None
                unshuffled = tuple(entries[place] for place in places)
            is_place = type(at) is int and 0 <= at < len(entries)
            return Queue(entries, at if is_place else None, unshuffled=unshuffled)  # type: ignore[arg-type]
        case _:
            return None


def _text(numbers: Sequence[int]) -> str:
    """Eight bytes each, the lowest first."""
    packed = array("q", numbers)
    if sys.byteorder == "big":
        packed.byteswap()
    return b64encode(packed.tobytes()).decode()


def _numbers(text: str) -> Sequence[int] | None:
    numbers = array("q")
    try:
        numbers.frombytes(b64decode(text, validate=True))
    except ValueError:  # binascii's is one too
        return None
    if sys.byteorder == "big":
        numbers.byteswap()
    return numbers


def _origins(runs: Sequence[object]) -> list[Origin]:
    """One for each entry; fewer where a run is none of ours."""
    kinds = {kind.value: kind for kind in OriginKind}
    origins: list[Origin] = []
    for run in runs:
        match run:
            case [str(word), (int() | None) as of, int(length)] if word in kinds and 0 < length < 10_000_000:
                origins.extend(repeat(Origin(kinds[word], of), length))
            case _:
                return []
    return origins
