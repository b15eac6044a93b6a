"""Stations that are heard over the network: opened by their address, and kept by their name."""

from collections.abc import Callable, Sequence

from segue.core.playback import NowPlaying, Player
from segue.core.ports.library import StationStore, Tracks
from segue.core.ports.machine import Clock
from segue.core.signal import Signal
from segue.domain.play import CHOSEN
from segue.domain.playlist import Wanted
from segue.domain.station import address_in, host_of
from segue.domain.track import Track, TrackId


class Stations:
    """Nothing is asked of a station before it is played. `unheard` tells why those could not be heard that were
    played last. Signals: `changed` when other stations are kept than before, or under other names, or are unheard.
    """

    def __init__(self, store: StationStore, tracks: Tracks, player: Player, clock: Clock) -> None:
        self.changed: Signal[None] = Signal()
        self._store = store
        self._tracks = tracks
        self._player = player
        self._clock = clock
        self.unheard: dict[TrackId, str] = {}
        player.unplayable.connect(lambda told: self._note(*told))
        player.now_playing.connect(self._forgive)
        player.tuned.connect(lambda told: self._hear(*told))

    def all(self) -> Sequence[Track]:
        """Those that are kept, by name."""
        return self._tracks.many(self._store.kept()) if self.any() else ()

    def any(self) -> bool:
        return bool(self._store.kept())

    def open(self, text: str) -> bool:
        """Play the station whose address is meant by `text`, and keep it. False where that is no address."""
        address = address_in(text)
        if address is None:
            return False
        self._player.play(self.take([address]), CHOSEN)
        return True

    def take(self, addresses: Sequence[str]) -> Sequence[TrackId]:
        """The stations at these addresses, each as `address_in` tells it; they are kept from now on."""
        if not addresses:
            return ()
        kept = self._store.keep([(address, host_of(address)) for address in addresses], self._clock.now())
        self.changed.emit(None)
        return kept

    def keep(self, wanted: Sequence[Wanted]) -> Sequence[TrackId]:
        """Those among what a list names that are stations, and are kept from now on."""
        named = [(address_in(one.location), one) for one in wanted if "://" in one.location]
        found = [(address, _name_of(one) or host_of(address)) for address, one in named if address is not None]
        if not found:
            return ()
        kept = self._store.keep(found, self._clock.now())
        self.changed.emit(None)
        return kept

    def play(self, station: TrackId) -> None:
        self._player.play([station], CHOSEN)

    def rename(self, station: TrackId, name: str) -> Callable[[], object] | None:
        """Returns the way back. An empty name changes nothing."""
        name = " ".join(name.split())
        before = next(iter(self._tracks.many([station]))).tags.title
        if not name or name == before:
            return None
        self._store.rename(station, name)
        self._player.call(station, name)
        self.changed.emit(None)
        return lambda: self.rename(station, before)

    def is_called(self, station: TrackId, name: str) -> bool:
        """One that is kept."""
        return any((one.id, one.tags.title) == (station, name) for one in self.all())

    def remove(self, stations: Sequence[TrackId]) -> Callable[[], object]:
        """Keep them no longer; their plays stay in the log. Returns the way back, which gives the way there again."""
        self._set_kept(stations, False)

        def back() -> object:
            self._set_kept(stations, True)
            return lambda: self.remove(stations)

        return back

    def _set_kept(self, stations: Sequence[TrackId], is_kept: bool) -> None:
        self._store.set_kept(stations, is_kept)
        self.changed.emit(None)

    def _note(self, station: Track, reason: str) -> None:
        if station.address is not None:
            self.unheard[station.id] = reason
            self.changed.emit(None)

    def _forgive(self, now: NowPlaying | None) -> None:
        """It is tried again."""
        if now is not None and self.unheard.pop(now.track.id, None) is not None:
            self.changed.emit(None)

    def _hear(self, station: Track, name: str) -> None:
        """One that the listener has not named yet is called what it calls itself."""
        if self._player.is_private:
            return
        if station.address is not None and station.tags.title == host_of(station.address) != name:
            self.rename(station.id, name)


def _name_of(wanted: Wanted) -> str:
    return f"{wanted.artist} - {wanted.title}" if wanted.artist else wanted.title
