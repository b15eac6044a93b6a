"""Listeners: who there is at this computer, who listens now, and the change from one to another."""

from collections.abc import Callable, Sequence
from datetime import timedelta
from functools import partial

from msgspec import Struct

from segue.core.errors import WorldError
from segue.core.playback import Player, State
from segue.core.ports.listeners import ListenerStore
from segue.core.ports.machine import Alarms, Clock
from segue.core.signal import Signal
from segue.core.worker import Worker
from segue.domain.listener import Listener, are_called_alike, as_name, slug_for

#: What plays fades out before another listens.
FADE = timedelta(milliseconds=400)

_LATE = timedelta(days=365)


class Turn(Struct, frozen=True):
    """Whose turn it is now, and what is `named` to be opened for them: paths and addresses."""

    listener: Listener
    named: tuple[str, ...] = ()


class Listeners:
    """Signals: `changed`, when there are others, or they are called otherwise; `switched`, when this program is to
    end, and the next one is somebody else's.
    """

    def __init__(
        self, store: ListenerStore, slug: str, player: Player, worker: Worker, alarms: Alarms, clock: Clock
    ) -> None:
        """`slug` is whose program this is."""
        self.changed: Signal[None] = Signal()
        self.switched: Signal[Turn] = Signal()
        self._store = store
        self._slug = slug
        self._player = player
        self._worker = worker
        self._alarms = alarms
        self._clock = clock
        self._all = store.all()

    @property
    def all(self) -> Sequence[Listener]:
        """In the order in which they came."""
        return self._all

    @property
    def current(self) -> Listener:
        """Who listens."""
        return next((one for one in self._all if one.slug == self._slug), Listener(self._slug, self._slug))

    def called(self, name: str) -> Listener | None:
        return next((one for one in self._all if are_called_alike(one.name, name)), None)

    def may_be_called(self, name: str, but: Listener | None = None) -> bool:
        """Whether nobody else, `but` perhaps this one, has that name, and it is one."""
        return bool(as_name(name)) and self.called(name) in (None, but)

    def add(self, name: str, then: Callable[[Listener | str], None]) -> None:
        """`then` gets them, with the library and nothing else; or what stood in the way. The name is a free one."""
        added = Listener(slug_for(name, self._store.taken()), as_name(name))

        def make() -> str | None:
            try:
                self._store.make(added.slug, self._slug)
            except WorldError as error:
                return str(error)
            return None

        def done(trouble: str | None) -> None:
            if trouble is None:
                self._store.enrol(added)
                self._look()
            then(trouble or added)

        self._worker.submit(make, done)

    def rename(self, listener: Listener, name: str) -> None:
        self._store.rename(listener.slug, as_name(name))
        self._look()

    def remove(self, listener: Listener) -> Callable[[], None]:
        """Not the one who listens. Their profile is put aside; returns what brings them back."""
        bring_back = self._store.remove(listener.slug)
        self._look()

        def come_back() -> None:
            bring_back()
            self._look()

        return come_back

    def switch(self, listener: Listener, named: Sequence[str] = ()) -> None:
        """What plays fades out, and it is their turn."""
        now = self._clock.now()
        if self._player.state is State.PLAYING:
            self._player.fade(0.0, FADE)
            now += FADE
        self._alarms.at("listener", now, partial(self.switched.emit, Turn(listener, tuple(named))), _LATE)

    def _look(self) -> None:
        self._all = self._store.all()
        self.changed.emit(None)
