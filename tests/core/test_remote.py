"""What can be started from outside of the window, and that it starts."""

from collections.abc import Callable, Sequence

from builders import MONDAY, an_offer
from core.test_playback import Deck
from segue.core.remote import Remote
from segue.core.signal import Signal
from segue.core.standing import Stand
from segue.domain.offer import Answer, Offer, OfferId
from segue.domain.play import Origin, OriginKind
from segue.domain.playlist import Kind, Playlist, PlaylistId
from segue.domain.track import TrackId

MANUAL = Playlist(PlaylistId(1), "By hand", (TrackId(1), TrackId(-4), TrackId(2)))
SMART = Playlist(PlaylistId(2), "By a rule", kind=Kind.SMART)
BLEND = Playlist(PlaylistId(3), "Of parts", kind=Kind.BLEND)
FOLDER = Playlist(PlaylistId(4), "A folder", kind=Kind.FOLDER)
EMPTY = Playlist(PlaylistId(5), "Empty")


class FakeLists:
    def __init__(self) -> None:
        self.listed: Signal[None] = Signal()
        self.known = [MANUAL, SMART, BLEND, FOLDER, EMPTY]

    def all(self) -> Sequence[Playlist]:
        return self.known

    def get(self, playlist: PlaylistId) -> Playlist:
        return next(its for its in self.known if its.id == playlist)


class FakeSmart:
    def __init__(self) -> None:
        self.stands: Signal[Stand] = Signal()
        self.watched: list[PlaylistId] = []
        self.stand: Stand | None = None

    def known(self, playlist: PlaylistId) -> Stand | None:
        return self.stand

    def watch(self, playlist: PlaylistId) -> Callable[[], None]:
        self.watched.append(playlist)
        return lambda: self.watched.remove(playlist)


class FakeBlending:
    def __init__(self) -> None:
        self.started: list[PlaylistId] = []

    def start(self, playlist: PlaylistId) -> None:
        self.started.append(playlist)


class FakeOffers:
    def __init__(self, deck: Deck) -> None:
        self.offered: Signal[Offer | None] = Signal()
        self.standing: Offer | None = None
        self.made: list[Offer] = []
        self._deck = deck

    def stand(self, offer: Offer | None) -> None:
        self.standing = offer
        if offer is not None:
            self.made.append(offer)
        self.offered.emit(offer)

    def get(self, offer: OfferId) -> Offer:
        return next(its for its in self.made if its.id == offer)

    def reply(self, answer: Answer) -> None:
        assert answer is Answer.ACCEPTED
        assert self.standing is not None
        offer = self.standing
        self.stand(None)
        self._deck.player.play(offer.mix.tracks, Origin(OriginKind.OFFERED, offer.id))


class Desk:
    def __init__(self) -> None:
        self.deck = Deck()
        self.lists, self.smart, self.blending = FakeLists(), FakeSmart(), FakeBlending()
        self.offers = FakeOffers(self.deck)
        self.remote = Remote(
            self.deck.player,
            self.lists,  # type: ignore[arg-type]
            lambda: self.smart,  # type: ignore[arg-type, return-value]
            lambda: self.blending,  # type: ignore[arg-type, return-value]
            self.offers,  # type: ignore[arg-type]
            self.offers,  # type: ignore[arg-type]
        )
        self.changes = 0
        self.remote.startable_changed.connect(self._count)

    def _count(self, _: None) -> None:
        self.changes += 1

    def start(self, playlist: Playlist) -> None:
        self.remote.start(Origin(OriginKind.PLAYLIST, playlist.id))
        self.deck.inbox.run()

    def queued(self) -> list[int]:
        return [entry.track for entry in self.deck.player.queue.entries]


def test_the_offer_stands_first_and_folders_do_not_start() -> None:
    desk = Desk()
    assert [its.name for its in desk.remote.startable()] == ["By hand", "By a rule", "Of parts", "Empty"]
    desk.offers.stand(an_offer(MONDAY))
    assert [its.is_offer for its in desk.remote.startable()] == [True, False, False, False, False]
    desk.lists.known = [MANUAL]
    desk.lists.listed.emit(None)
    assert [its.name for its in desk.remote.startable()] == ["Jazz for Monday afternoon", "By hand"]
    assert desk.changes == 2


def test_a_list_by_hand_plays_what_the_library_has() -> None:
    desk = Desk()
    desk.start(MANUAL)
    assert desk.queued() == [1, 2]
    started = desk.remote.started()
    assert started is not None
    assert started.name == "By hand"
    desk.deck.player.stop()
    assert desk.remote.started() is None


def test_a_smart_list_starts_once_it_is_known_what_stands_in_it() -> None:
    desk = Desk()
    desk.start(SMART)
    assert desk.smart.watched == [SMART.id]
    desk.smart.stands.emit(Stand(BLEND.id, [TrackId(9)], 1))
    assert desk.queued() == []
    desk.smart.stands.emit(Stand(SMART.id, [TrackId(3), TrackId(4)], 2))
    assert desk.queued() == [3, 4]
    assert desk.smart.watched == []
    desk.smart.stands.emit(Stand(SMART.id, [TrackId(5)], 1))
    assert desk.queued() == [3, 4], "it was started once"
    desk.smart.stand = Stand(SMART.id, [TrackId(6)], 1)
    desk.start(SMART)
    assert desk.queued() == [6]


def test_a_blend_is_filled_and_what_is_gone_or_empty_changes_nothing() -> None:
    desk = Desk()
    desk.deck.put_on(7)
    desk.start(BLEND)
    assert desk.blending.started == [BLEND.id]
    for its in (EMPTY, FOLDER, Playlist(PlaylistId(99), "Gone")):
        desk.start(its)
    desk.remote.start(Origin(OriginKind.OFFERED, 1))
    assert desk.queued() == [7]


def test_the_offer_is_accepted_and_still_named_while_it_plays() -> None:
    desk = Desk()
    assert not desk.remote.accept()
    offer = an_offer(MONDAY)
    desk.offers.stand(offer)
    desk.remote.start(Origin(OriginKind.OFFERED, offer.id))
    desk.deck.inbox.run()
    assert desk.queued() == list(offer.mix.tracks)
    started = desk.remote.started()
    assert started is not None
    assert (started.name, started.is_offer) == ("Jazz for Monday afternoon", True)
