"""How the listener wants things mixed. More than chance is looked up by a worker, while the first track plays."""

import random

from msgspec.structs import replace

from segue.core.playback import Player
from segue.core.ports.machine import Clock, Settings
from segue.core.ports.playlists import ShuffleTold
from segue.core.signal import Signal
from segue.core.worker import Worker
from segue.domain.queue import Queue
from segue.domain.shuffle import ShuffleBy, mixed

_BY, _FAVOURS = "shuffle_by", "shuffle_favours"


class Shuffling:
    """`changed` tells that the listener wants it otherwise."""

    def __init__(
        self,
        player: Player,
        told: ShuffleTold,
        worker: Worker,
        settings: Settings,
        clock: Clock,
        chance: random.Random,
    ) -> None:
        self.changed: Signal[None] = Signal()
        self._player = player
        self._told = told
        self._worker = worker
        self._settings = settings
        self._clock = clock
        self._chance = chance
        self._read()
        player.shuffled.connect(self._mix)

    def reread(self) -> None:
        """As it is set; what is shuffled is mixed again if that is otherwise than before."""
        before = self.by, self.favours
        self._read()
        if (self.by, self.favours) != before:
            self._mix_again()

    def _read(self) -> None:
        stored = self._settings.get(_BY)
        self.by = next((by for by in ShuffleBy if by.value == stored), ShuffleBy.TRACK)
        self.favours = self._settings.get(_FAVOURS) is True
        self._player.by_album = self.by is ShuffleBy.ALBUM

    def set_by(self, by: ShuffleBy) -> None:
        self.by = by
        self._settings.set(_BY, by.value)
        self._player.by_album = by is ShuffleBy.ALBUM
        self._mix_again()

    def set_favours(self, favours: bool) -> None:
        """Whether what is liked, and was not heard for long, comes sooner."""
        self.favours = favours
        self._settings.set(_FAVOURS, favours)
        self._mix_again()

    def _mix_again(self) -> None:
        self.changed.emit(None)
        if self._player.queue.shuffled:
            self._player.mix()

    def _mix(self, shuffled: tuple[Queue, int]) -> None:
        """The player has mixed by chance alone."""
        queue, waiting = shuffled
        if self.by is ShuffleBy.TRACK and not self.favours:
            return
        playing = [] if queue.current is None else [queue.current.track]
        mixable = queue.upcoming[waiting:]
        tracks = [*playing, *(entry.track for entry in mixable)]
        by, favours, seed, now = self.by, self.favours, self._chance.random(), self._clock.now()

        def order() -> list[int]:
            told = self._told(tracks, now)
            rest = told[len(playing) :]
            first = told[0].album if playing else None
            if playing:  # what of its album comes before it has been passed by, and is heard at another time
                rest = [
                    replace(one, album=-1 - one.album) if one.album == first and one.place < told[0].place else one
                    for one in rest
                ]
            return mixed(rest, by, favours, random.Random(seed), first)

        def take(order: list[int]) -> None:
            now = self._player.queue
            if now.entries is queue.entries and now.at == queue.at:  # else the listener was quicker
                head = queue.entries[: len(queue.entries) - len(order)]
                mixed_rest = tuple(mixable[place] for place in order)
                self._player.change_queue(lambda q: replace(q, entries=head + mixed_rest))

        self._worker.submit(order, take)
