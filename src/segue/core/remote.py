"""What is asked of Segue from outside its window: by the desktop's widgets, from the tray and by `segue ctl`."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from msgspec import Struct

from segue.core.playback import Player
from segue.core.playlists import Playlists
from segue.core.ports.log import OfferLog
from segue.core.signal import Signal
from segue.core.standing import Stand
from segue.domain.offer import Answer, Offer, OfferId
from segue.domain.play import Origin, OriginKind
from segue.domain.playlist import Kind, PlaylistId, in_library

if TYPE_CHECKING:
    from segue.core.blending import Blending
    from segue.core.offers import Offers
    from segue.core.smart_playlists import SmartPlaylists


class Startable(Struct, frozen=True):
    """A playlist, or an offer; `origin` is what its plays will carry."""

    origin: Origin
    name: str

    @property
    def is_offer(self) -> bool:
        return self.origin.kind is OriginKind.OFFERED


class Remote:
    """Signals: `startable_changed` when other lists can be started than before, or are called otherwise."""

    def __init__(
        self,
        player: Player,
        playlists: Playlists,
        smart: "Callable[[], SmartPlaylists]",
        blending: "Callable[[], Blending]",
        offers: "Offers",
        offer_log: OfferLog,
    ) -> None:
        self.startable_changed: Signal[None] = Signal()
        self._player = player
        self._playlists = playlists
        self._smart = smart
        self._blending = blending
        self._offers = offers
        self._offer_log = offer_log
        self._stop_waiting: Callable[[], None] = lambda: None
        self._startable: Sequence[Startable] | None = None
        playlists.listed.connect(lambda _: self._look_anew())
        offers.offered.connect(lambda _: self._look_anew())

    @property
    def offer(self) -> Offer | None:
        """The one that stands."""
        return self._offers.standing

    def accept(self) -> bool:
        """Play the offer that stands; whether there is one."""
        if self._offers.standing is None:
            return False
        self._offers.reply(Answer.ACCEPTED)
        return True

    def startable(self) -> Sequence[Startable]:
        """The offer that stands, and the playlists by name."""
        if self._startable is None:
            offered = [] if self.offer is None else [_offered(self.offer)]
            lists = [its for its in self._playlists.all() if its.kind is not Kind.FOLDER]
            self._startable = offered + [Startable(Origin(OriginKind.PLAYLIST, its.id), its.name) for its in lists]
        return self._startable

    def started(self) -> Startable | None:
        """What the track that plays was started with, if that is still there."""
        entry = self._player.queue.current if self._player.current is not None else None
        if entry is None or entry.origin.of is None:
            return None
        if entry.origin.kind is OriginKind.OFFERED:
            return _offered(self._offer_log.get(OfferId(entry.origin.of)))
        return next((its for its in self.startable() if its.origin == entry.origin), None)

    def start(self, origin: Origin) -> None:
        """Play it from its beginning, as by a click in the window. What is no longer there is not played."""
        if all(its.origin != origin for its in self.startable()):
            return
        if origin.kind is OriginKind.OFFERED:
            self.accept()
            return
        assert origin.of is not None
        its = self._playlists.get(PlaylistId(origin.of))
        match its.kind:
            case Kind.SMART:
                self._start_smart(its.id)
            case Kind.BLEND:
                self._blending().start(its.id)
            case _:
                if tracks := in_library(its.tracks):
                    self._player.play(tracks, origin)

    def _look_anew(self) -> None:
        self._startable = None
        self.startable_changed.emit(None)

    def _start_smart(self, playlist: PlaylistId) -> None:
        """Once it is known what stands in it; what was waited for before is no longer wanted then."""
        smart = self._smart()
        self._stop_waiting()

        def play(stand: Stand) -> None:
            if stand.playlist == playlist:
                self._stop_waiting()
                if stand.tracks:
                    self._player.play(stand.tracks, Origin(OriginKind.PLAYLIST, playlist))

        known = smart.known(playlist)
        if known is not None:
            play(known)
            return
        disconnect, unwatch = smart.stands.connect(play), smart.watch(playlist)

        def stop() -> None:
            self._stop_waiting = lambda: None
            disconnect()
            unwatch()

        self._stop_waiting = stop


def _offered(offer: Offer) -> Startable:
    return Startable(Origin(OriginKind.OFFERED, offer.id), offer.mix.title)
