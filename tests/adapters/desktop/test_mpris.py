"""The player as MPRIS tells it, on a bus that only notes what is said."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace

from builders import MONDAY, an_offer
from core.test_playback import Deck, path
from core.test_remote import Desk as Lists
from fakes import FakeSettings
from segue.adapters.desktop.mpris import NAME, PATH, Mpris
from segue.adapters.desktop.notifications import TrackNotices
from segue.adapters.desktop.objects import BusObject
from segue.core.playback import State, StopAfter
from segue.core.presence import Presence
from segue.domain import queue as queues
from segue.domain.location import Named
from segue.domain.play import CHOSEN
from segue.domain.queue import Repeat
from segue.domain.track import Problem, Track, TrackId

PLAYER, TRACKS, LISTS = (f"org.mpris.MediaPlayer2.{name}" for name in ("Player", "TrackList", "Playlists"))
NO_TRACK = "/org/mpris/MediaPlayer2/TrackList/NoTrack"


class FakeBus:
    """Notes what is told and asked; `is_taken` says whether another Segue has the name,
    `takes_markup` whether notices may hold it.
    """

    def __init__(self, is_taken: bool = False) -> None:
        self.is_taken = is_taken
        self.takes_markup = False
        self.names: list[str] = []
        self.said: list[tuple[str, str, Any]] = []
        self.asked: list[tuple[str, Any, Callable[[Any], None] | None]] = []
        self.shown: BusObject | None = None

    def show(self, shown: BusObject) -> None:
        self.shown = shown

    def own(self, name: str, then: Callable[[bool], None]) -> None:
        self.names.append(name)
        then(not self.is_taken or name != NAME)

    def tell(self, at: str, interface: str, signal: str, signature: str, body: tuple[Any, ...]) -> None:
        assert at == PATH
        self.said.append((interface, signal, body))

    def tell_changes(self, of: BusObject) -> None:
        for change in of.changes():
            self.said.append((change.interface, "changed", dict(change.values) or list(change.doubted)))

    def ask(self, *words: Any, then: Callable[[Any], None] | None = None) -> None:
        member, body = words[3], words[5] if len(words) > 5 else ()
        then = words[6] if len(words) > 6 else then
        self.asked.append((member, body, then))
        if member == "GetCapabilities" and then is not None:
            then((["body", "body-markup"] if self.takes_markup else ["body"],))


class FakeArt:
    """Has a cover for each file, a moment later."""

    def __init__(self, inbox: Callable[[Callable[[], None]], None]) -> None:
        self._inbox = inbox

    def find(self, of: Path, then: Callable[[str], None]) -> None:
        self._inbox(lambda: then(f"file:///covers/{of.stem}.jpg"))


class FakeLibrary:
    """Opens only files that the deck knows."""

    def __init__(self, deck: Deck) -> None:
        self.tracks = deck.tracks

    def open(self, paths: Sequence[Path], then: Callable[[list[Track], list[Problem]], None]) -> None:
        then(list(self.tracks.many([TrackId(int(its.stem)) for its in paths if its.stem.isdigit()])), [])


class FakeStations:
    """Knows each address as a track of the deck."""

    def __init__(self) -> None:
        self.taken: list[str] = []

    def take(self, addresses: Sequence[str]) -> list[TrackId]:
        self.taken.extend(addresses)
        return [TrackId(9) for _ in addresses]


class Desk:
    def __init__(self, is_taken: bool = False) -> None:
        self.lists = Lists()
        self.deck = self.lists.deck
        self.bus = FakeBus(is_taken)
        self.did: list[str] = []
        self.opened: list[Named] = []
        self.stations = FakeStations()
        self.mpris = Mpris(
            self.bus,  # type: ignore[arg-type]
            self.deck.player,
            FakeLibrary(self.deck),  # type: ignore[arg-type]
            self.lists.remote,
            self.stations,  # type: ignore[arg-type]
            FakeArt(self.deck.inbox),  # type: ignore[arg-type]
            self.opened.append,
            lambda: self.did.append("raised"),
            lambda: self.did.append("quit"),
            self.deck.inbox,
        )

    def call(self, interface: str, member: str, signature: str = "", *body: Any) -> Any:
        assert self.bus.shown is not None
        _, answer = self.bus.shown.answer(interface, member, signature, body)
        self.deck.inbox.run()
        return answer[0] if answer else None

    def get(self, interface: str, name: str) -> Any:
        return self.call("org.freedesktop.DBus.Properties", "Get", "ss", interface, name)[1]

    def set(self, name: str, type_: str, value: object) -> None:
        self.call("org.freedesktop.DBus.Properties", "Set", "ssv", PLAYER, name, (type_, value))

    def said(self) -> list[tuple[str, Any]]:
        """What was told since this was last asked, without whose it is."""
        said, self.bus.said = [(signal, body) for _, signal, body in self.bus.said], []
        return said


def test_the_name_of_a_second_segue_is_its_own() -> None:
    assert Desk().bus.names == [NAME]
    first, second = Desk(is_taken=True).bus.names
    assert (first, second.startswith(f"{NAME}.instance")) == (NAME, True)


def test_a_track_is_told_with_its_types_and_then_its_cover() -> None:
    desk = Desk()
    desk.deck.put_on(1, 2)
    told = desk.get(PLAYER, "Metadata")
    assert told["mpris:length"] == ("x", 60_000_000)
    assert told["mpris:trackid"] == ("o", desk.get(TRACKS, "Tracks")[0])
    assert told["xesam:title"] == ("s", "Track 1")
    assert told["xesam:artist"] == ("as", ["Miles Davis"])
    assert told["xesam:url"] == ("s", "file:///music/1.ogg")
    assert told["mpris:artUrl"] == ("s", "file:///covers/1.jpg")
    desk.deck.player.next()
    desk.deck.inbox.run()
    assert desk.get(PLAYER, "Metadata")["mpris:artUrl"] == ("s", "file:///covers/2.jpg")


def test_all_that_changes_in_one_go_is_told_once() -> None:
    desk = Desk()
    desk.deck.player.play([TrackId(1), TrackId(2)], CHOSEN)
    assert desk.said() == []
    desk.deck.inbox.run()
    changed = [body for signal, body in desk.said() if signal == "changed" and "PlaybackStatus" in body]
    assert len(changed) == 1
    assert {"Metadata", "CanGoNext", "CanPlay", "CanSeek"} <= changed[0].keys()
    desk.deck.player.pause()
    desk.deck.inbox.run()
    assert desk.said() == [("changed", {"PlaybackStatus": ("s", "Paused")})]
    desk.deck.pass_time(3)
    desk.deck.inbox.run()
    assert desk.said() == [], "the position is asked for, not told"


def test_seeking() -> None:
    desk = Desk()
    desk.deck.put_on(1, 2)
    desk.call(PLAYER, "Seek", "x", 20_000_000)
    assert desk.get(PLAYER, "Position") == 20_000_000
    assert ("Seeked", (20_000_000,)) in desk.said()
    desk.call(PLAYER, "Seek", "x", -90_000_000)
    assert desk.get(PLAYER, "Position") == 0
    now = desk.get(PLAYER, "Metadata")["mpris:trackid"][1]
    desk.call(PLAYER, "SetPosition", "ox", now, 30_000_000)
    assert desk.get(PLAYER, "Position") == 30_000_000
    for track, position in (("/segue/track/99", 1), (now, -1), (now, 61_000_000), (now, 1 << 62)):
        desk.call(PLAYER, "SetPosition", "ox", track, position)
        assert desk.get(PLAYER, "Position") == 30_000_000
    desk.call(PLAYER, "Seek", "x", 1 << 62)  # beyond the end
    assert desk.deck.player.queue.at == 1


def test_what_is_set() -> None:
    desk = Desk()
    player = desk.deck.player
    desk.deck.put_on(1, 2, 3)
    for word, repeat in (
        ("Track", Repeat.ONE),
        ("Playlist", Repeat.ALL),
        ("None", Repeat.OFF),
        ("Dance", Repeat.OFF),
    ):
        desk.set("LoopStatus", "s", word)
        assert player.repeat is repeat
    desk.set("Shuffle", "b", True)
    assert player.shuffle
    for volume, percent in ((0.55, 55), (7.0, 100), (-1.0, 0)):
        desk.set("Volume", "d", volume)
        assert player.volume == percent
    player.set_volume(50)
    player.set_muted(True)
    assert desk.get(PLAYER, "Volume") == 0.0
    desk.set("Rate", "d", 1.5)
    assert player.speed == 1.5
    assert desk.get(PLAYER, "Rate") == 1.5, "widgets count the position on by it"
    desk.set("Rate", "d", 9.0)
    assert player.speed == 1.5, "no more than what was said to be the most"
    desk.set("Rate", "d", 0.0)
    assert player.state is State.PAUSED
    desk.call("org.mpris.MediaPlayer2", "Raise")
    desk.call("org.mpris.MediaPlayer2", "Quit")
    assert desk.did == ["raised", "quit"]


@pytest.mark.parametrize(
    ("uri", "opened"),
    [
        ("file:///music/a%20b%FF.ogg", [Named((Path("/music/a b\udcff.ogg"),))]),
        ("file://localhost/a.ogg", [Named((Path("/a.ogg"),))]),
        ("file://elsewhere/a.ogg", []),
        ("https://example.org/a.ogg", [Named((), ("https://example.org/a.ogg",))]),
        ("file:///a%00b", []),
        ("nonsense", []),
    ],
)
def test_an_address_is_opened(uri: str, opened: list[Named]) -> None:
    desk = Desk()
    desk.call(PLAYER, "OpenUri", "s", uri)
    assert desk.opened == opened


def test_a_station_can_be_put_into_the_track_list() -> None:
    desk = Desk()
    desk.deck.put_on(1, 2)
    desk.call(TRACKS, "AddTrack", "sob", "https://example.org/live", NO_TRACK, False)
    assert desk.stations.taken == ["https://example.org/live"]
    assert [entry.track for entry in desk.deck.player.queue.entries] == [TrackId(9), TrackId(1), TrackId(2)]


def test_each_entry_keeps_its_own_name() -> None:
    desk = Desk()
    desk.deck.put_on(1, 2, 1)
    first, second, third = desk.get(TRACKS, "Tracks")
    assert len({first, second, third}) == 3
    desk.deck.player.change_queue(lambda queue: queues.with_moved(queue, [2], 1))
    desk.deck.inbox.run()
    assert desk.get(TRACKS, "Tracks") == [first, third, second]
    assert ("TrackListReplaced", ([first, third, second], first)) in desk.said()
    told = desk.call(TRACKS, "GetTracksMetadata", "ao", [second, "/segue/track/77"])
    assert [its["xesam:title"] for its in told] == [("s", "Track 2")]
    desk.call(TRACKS, "GoTo", "o", second)
    assert desk.deck.player.queue.at == 2
    desk.call(TRACKS, "GoTo", "o", "/segue/track/77")
    assert desk.deck.player.queue.at == 2


def test_of_a_long_queue_what_is_around_is_told() -> None:
    desk = Desk()
    desk.deck.put_on(*([1, 2] * 50), start=50)
    tracks = desk.get(TRACKS, "Tracks")
    assert len(tracks) == 25
    assert tracks[5] == desk.get(PLAYER, "Metadata")["mpris:trackid"][1]


def test_tracks_come_and_go() -> None:
    desk = Desk()

    def queue() -> list[int]:
        return [entry.track for entry in desk.deck.player.queue.entries]

    desk.deck.put_on(1, 2)
    first, second = desk.get(TRACKS, "Tracks")
    desk.call(TRACKS, "AddTrack", "sob", path(5).as_uri(), first, False)
    assert queue() == [1, 5, 2]
    assert desk.deck.player.queue.at == 0
    desk.call(TRACKS, "AddTrack", "sob", path(6).as_uri(), NO_TRACK, True)
    assert (queue(), desk.deck.player.queue.at) == ([6, 1, 5, 2], 0)
    desk.call(TRACKS, "AddTrack", "sob", path(7).as_uri(), "/segue/track/77", False)
    assert queue() == [6, 1, 5, 2, 7]
    desk.call(TRACKS, "RemoveTrack", "o", second)
    assert queue() == [6, 1, 5, 7]
    playing = desk.get(PLAYER, "Metadata")["mpris:trackid"][1]
    desk.call(TRACKS, "RemoveTrack", "o", playing)
    assert (queue(), desk.deck.player.queue.at) == ([1, 5, 7], 0)
    assert desk.deck.player.state is State.PLAYING


def test_the_lists_and_the_offer_can_be_started() -> None:
    desk = Desk()
    offer = an_offer(MONDAY)
    desk.lists.offers.stand(offer)
    desk.deck.inbox.run()
    assert ("changed", {"PlaylistCount": ("u", 5)}) in desk.said()
    lists = desk.call(LISTS, "GetPlaylists", "uusb", 0, 10, "UserDefined", False)
    assert [its[1] for its in lists] == [
        "Segue offers: Jazz for Monday afternoon",
        *("By hand", "By a rule", "Of parts", "Empty"),
    ]
    page = desk.call(LISTS, "GetPlaylists", "uusb", 1, 2, "Alphabetical", True)
    assert [its[1] for its in page] == ["Of parts", "Empty"]
    assert desk.get(LISTS, "ActivePlaylist")[0] is False
    desk.call(LISTS, "ActivatePlaylist", "o", lists[0][0])
    assert [entry.track for entry in desk.deck.player.queue.entries] == list(offer.mix.tracks)
    assert desk.get(LISTS, "ActivePlaylist") == (True, lists[0])
    desk.call(LISTS, "ActivatePlaylist", "o", "/segue/playlist/1")
    assert desk.get(LISTS, "ActivePlaylist") == (True, ("/segue/playlist/1", "By hand", ""))
    for wrong in ("/", "/segue/playlist/99", "/segue/nonsense/1"):
        desk.call(LISTS, "ActivatePlaylist", "o", wrong)
    assert desk.get(LISTS, "ActivePlaylist")[1][1] == "By hand"


# ---------------------------------------------------------------- notices


class Noticed:
    def __init__(self, *, wanted: bool = True) -> None:
        self.deck = Deck()
        self.bus = FakeBus()
        self.is_looked_at = False
        presence = Presence(FakeSettings())
        presence.has_notifications = True
        presence.set_tells_tracks(wanted)
        art = FakeArt(self.deck.inbox)
        self.notices = TrackNotices(self.bus, self.deck.player, presence, art, lambda: self.is_looked_at)  # type: ignore[arg-type]

    def notes(self) -> list[Any]:
        return [body for member, body, _ in self.bus.asked if member == "Notify"]


def test_each_track_is_told_of_once_and_takes_the_place_of_the_last() -> None:
    told = Noticed()
    told.deck.put_on(1, 2)
    told.deck.player.pause()
    told.deck.player.resume()
    told.deck.inbox.run()
    (first,) = told.notes()
    assert (first[1], first[3], first[4]) == (0, "Track 1", "Miles Davis · Kind of Blue")
    assert first[6]["image-path"] == ("s", "file:///covers/1.jpg")
    answer = told.bus.asked[-1][2]
    assert answer is not None
    answer((17,))
    told.deck.player.next()
    told.deck.inbox.run()
    assert told.notes()[-1][1] == 17


def test_what_is_only_held_is_told_when_it_plays() -> None:
    told = Noticed()
    told.deck.put_on(1, 2)
    told.deck.player.set_stop_after(StopAfter.TRACK)
    told.deck.pass_time(65)
    assert told.deck.player.state is State.PAUSED
    assert [note[3] for note in told.notes()] == ["Track 1"]
    told.deck.player.resume()
    told.deck.inbox.run()
    assert [note[3] for note in told.notes()] == ["Track 1", "Track 2"]


def test_nobody_is_told_who_looks_or_does_not_want_it() -> None:
    quiet = Noticed(wanted=False)
    quiet.deck.put_on(1)
    assert quiet.bus.asked == []
    looked_at = Noticed()
    looked_at.is_looked_at = True
    looked_at.deck.put_on(1)
    assert looked_at.notes() == []


def test_where_markup_is_read_none_is_made_of_names() -> None:
    told = Noticed()
    told.bus.takes_markup = True
    one = told.deck.tracks.known[TrackId(1)]
    told.deck.tracks.known[TrackId(1)] = replace(one, tags=replace(one.tags, album="<b>Rhythm & Blues"))
    told.deck.put_on(1)
    assert told.notes()[0][4] == "Miles Davis · &lt;b&gt;Rhythm &amp; Blues"
