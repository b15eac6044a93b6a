"""MPRIS 2: the player as the desktop's widgets, its media keys and `playerctl` know players."""

import os
import re
from collections.abc import Callable, Iterable, Sequence
from datetime import timedelta
from pathlib import Path
from typing import Any

from segue.adapters.desktop.art import Art
from segue.adapters.desktop.objects import BusObject, Changes, Interface, Method, Property, Variant, sayable
from segue.adapters.desktop.session_bus import SessionBus
from segue.core.library import Library
from segue.core.media_types import MEDIA_TYPES
from segue.core.playback import Player, State
from segue.core.ports.machine import Post
from segue.core.remote import Remote, Startable
from segue.core.sound_settings import FASTEST, SLOWEST
from segue.core.stations import Stations
from segue.domain import queue as queues
from segue.domain.location import SCHEMES, Named, named
from segue.domain.play import CHOSEN, Origin, OriginKind
from segue.domain.queue import Entry, Repeat
from segue.domain.speech import tr
from segue.domain.track import Track, TrackId

NAME = "org.mpris.MediaPlayer2.segue"
PATH = "/org/mpris/MediaPlayer2"

_ROOT = "org.mpris.MediaPlayer2"
_PLAYER = "org.mpris.MediaPlayer2.Player"
_TRACKS = "org.mpris.MediaPlayer2.TrackList"
_LISTS = "org.mpris.MediaPlayer2.Playlists"

#: What is no track: as a place it stands in front of all.
_NO_TRACK = "/org/mpris/MediaPlayer2/TrackList/NoTrack"
_NO_LIST = (False, ("/", "", ""))

#: A track list gives context, not the whole queue: so many before what plays, and with it and behind it.
_BEFORE, _FROM_NOW = 5, 20

_STATES = {State.PLAYING: "Playing", State.PAUSED: "Paused", State.STOPPED: "Stopped"}
_REPEATS = {Repeat.OFF: "None", Repeat.ONE: "Track", Repeat.ALL: "Playlist"}

_ORDERS = ("Alphabetical", "UserDefined")
_LIST_KINDS = {OriginKind.OFFERED: "offer", OriginKind.PLAYLIST: "playlist"}
_LIST_PATH = re.compile(r"/segue/(offer|playlist)/(\d{1,18})")


class Mpris:
    """Shows the player on the bus, and tells of what changes, once for all that changes in one go."""

    def __init__(
        self,
        bus: SessionBus,
        player: Player,
        library: Library,
        remote: Remote,
        stations: Stations,
        art: Art,
        open_named: Callable[[Named], None],
        show_window: Callable[[], None],
        close_window: Callable[[], None],
        post: Post,
    ) -> None:
        self._bus = bus
        self._player = player
        self._library = library
        self._remote = remote
        self._art = art
        self._stations = stations
        self._open_named = open_named
        self._post = post
        self._will_tell = False
        self._ids = _EntryIds()
        self._art_of: Path | None = None
        self._art_url = ""
        self._listed = self._track_ids()
        self._named = self._lists()
        root = Interface(
            _ROOT,
            {"Raise": Method(_answerless(show_window)), "Quit": Method(_answerless(lambda: post(close_window)))},
            {
                "CanQuit": _constant("b", True),
                "Fullscreen": _constant("b", False),
                "CanSetFullscreen": _constant("b", False),
                "CanRaise": _constant("b", True),
                "HasTrackList": _constant("b", True),
                "Identity": _constant("s", "Segue"),
                "DesktopEntry": _constant("s", "segue"),
                "SupportedUriSchemes": _constant("as", list(SCHEMES)),
                "SupportedMimeTypes": _constant("as", list(MEDIA_TYPES)),
            },
        )
        self._object = BusObject(
            PATH, [root, self._player_interface(), self._tracks_interface(), self._lists_interface()]
        )
        bus.show(self._object)
        bus.own(NAME, self._hear_name)
        for signal in (player.now_playing, player.state_changed, player.volume_changed):
            signal.connect(lambda _: self._tell_soon())
        player.queue_changed.connect(lambda _: self._tell_soon())
        player.speed_changed.connect(lambda _: self._tell_soon())
        player.sought.connect(self._tell_sought)
        remote.startable_changed.connect(lambda _: self._tell_soon())
        self._find_art()

    def _hear_name(self, is_ours: bool) -> None:
        """Another Segue, on another profile, may have it."""
        if not is_ours:
            self._bus.own(f"{NAME}.instance{os.getpid()}", lambda _: None)

    # ---- telling

    def _tell_soon(self) -> None:
        if not self._will_tell:
            self._will_tell = True
            self._post(self._tell)

    def _tell(self) -> None:
        self._will_tell = False
        self._find_art()
        self._bus.tell_changes(self._object)
        listed = self._track_ids()
        if listed != self._listed:
            self._listed = listed
            self._bus.tell(PATH, _TRACKS, "TrackListReplaced", "aoo", (listed, self._current_id()))
        before, self._named = self._named, self._lists()
        for id_, its in self._named.items():
            if id_ in before and before[id_] != its:
                self._bus.tell(PATH, _LISTS, "PlaylistChanged", "(oss)", (its,))

    def _tell_sought(self, position: timedelta) -> None:
        self._bus.tell(PATH, _PLAYER, "Seeked", "x", (_microseconds(position),))

    def _find_art(self) -> None:
        now = self._player.current
        path = None if now is None or now.track.address is not None else now.track.path
        if self._player.leaves_no_trace:  # the desktop is shown a file with the cover
            path = None
        if path == self._art_of:
            return
        self._art_of, self._art_url = path, ""
        if path is not None:
            self._art.find(path, lambda url: self._take_art(path, url))

    def _take_art(self, path: Path, url: str) -> None:
        if path == self._art_of and url:
            self._art_url = url
            self._tell_soon()

    # ---- the player

    def _player_interface(self) -> Interface:
        player = self._player
        return Interface(
            _PLAYER,
            {
                "Next": Method(_answerless(player.next)),
                "Previous": Method(_answerless(player.previous)),
                "Pause": Method(_answerless(player.pause)),
                "PlayPause": Method(_answerless(player.toggle)),
                "Stop": Method(_answerless(player.stop)),
                "Play": Method(_answerless(player.resume)),
                "Seek": Method(_answerless(self._seek_by), [("Offset", "x")]),
                "SetPosition": Method(_answerless(self._seek_to), [("TrackId", "o"), ("Position", "x")]),
                "OpenUri": Method(_answerless(self._open), [("Uri", "s")]),
            },
            {
                "PlaybackStatus": Property("s", lambda: _STATES[player.state]),
                "LoopStatus": Property("s", lambda: _REPEATS[player.repeat], self._set_repeat),
                "Rate": Property("d", lambda: player.speed, self._set_rate),
                "Shuffle": Property("b", lambda: player.shuffle, player.set_shuffle),
                "Metadata": Property("a{sv}", self._metadata),
                "Volume": Property("d", lambda: 0.0 if player.muted else player.volume / 100, self._set_volume),
                "Position": Property("x", lambda: _microseconds(player.position()), changes=Changes.UNTOLD),
                "MinimumRate": _constant("d", SLOWEST),
                "MaximumRate": _constant("d", FASTEST),
                "CanGoNext": Property("b", lambda: queues.advanced(player.queue, by_hand=True) is not None),
                "CanGoPrevious": Property("b", lambda: bool(player.queue.entries)),
                "CanPlay": Property("b", lambda: bool(player.queue.entries)),
                "CanPause": Property("b", lambda: player.current is not None),
                "CanSeek": Property("b", lambda: self._length() is not None),
                "CanControl": _constant("b", True),
            },
            {"Seeked": [("Position", "x")]},
        )

    def _length(self) -> timedelta | None:
        now = self._player.current
        return None if now is None else now.duration

    def _seek_by(self, offset: int) -> None:
        """Beyond the end it is the next track."""
        position, length = self._player.position() + _span(offset), self._length()
        if length is not None and position > length:
            self._player.next()
        else:
            self._player.seek(position)

    def _seek_to(self, track: str, position: int) -> None:
        """Late, where another track plays by now; and meant for no place of it, where it lies outside."""
        length = self._length()
        if track == self._current_id() and length is not None and timedelta() <= _span(position) <= length:
            self._player.seek(_span(position))

    def _open(self, uri: str) -> None:
        if (its := _named(uri)) is not None:
            self._open_named(its)

    def _set_repeat(self, word: str) -> None:
        if (repeat := next((its for its, name in _REPEATS.items() if name == word), None)) is not None:
            self._player.set_repeat(repeat)

    def _set_rate(self, rate: float) -> None:
        """No rate at all is how some ask for a pause."""
        if rate == 0:
            self._player.pause()
        elif SLOWEST <= rate <= FASTEST:
            self._player.set_speed(rate)

    def _set_volume(self, volume: float) -> None:
        self._player.set_volume(round(100 * max(0.0, min(1.0, volume))))

    def _metadata(self) -> dict[str, Variant]:
        now = self._player.current
        if now is None:
            return {}
        told = _told_of(now.track, self._current_id(), now.duration)
        return told | ({"mpris:artUrl": ("s", self._art_url)} if self._art_url else {})

    # ---- the tracks around it

    def _tracks_interface(self) -> Interface:
        track = [("TrackId", "o")]
        replaced = [("Tracks", "ao"), ("CurrentTrack", "o")]
        return Interface(
            _TRACKS,
            {
                "GetTracksMetadata": Method(self._told_of_all, [("TrackIds", "ao")], [("Metadata", "aa{sv}")]),
                "AddTrack": Method(
                    _answerless(self._add), [("Uri", "s"), ("AfterTrack", "o"), ("SetAsCurrent", "b")]
                ),
                "RemoveTrack": Method(_answerless(self._remove), track),
                "GoTo": Method(_answerless(self._go_to), track),
            },
            {
                "Tracks": Property("ao", self._track_ids, changes=Changes.DOUBTED),
                "CanEditTracks": _constant("b", True),
            },
            {
                "TrackListReplaced": replaced,
                "TrackAdded": [("Metadata", "a{sv}"), ("AfterTrack", "o")],
                "TrackRemoved": track,
                "TrackMetadataChanged": [*track, ("Metadata", "a{sv}")],
            },
        )

    def _around(self) -> range:
        """The places in the queue that are shown."""
        queue = self._player.queue
        at = queue.at or 0
        return range(max(0, at - _BEFORE), min(len(queue.entries), at + _FROM_NOW))

    def _track_ids(self) -> list[str]:
        entries = self._player.queue.entries
        return self._ids.of([entries[place] for place in self._around()])

    def _current_id(self) -> str:
        entry = self._player.queue.current
        return _NO_TRACK if entry is None else self._ids.of_one(entry)

    def _place(self, id_: str) -> int | None:
        """Where in the queue the entry stands that is called so."""
        return dict(zip(self._track_ids(), self._around(), strict=True)).get(id_)

    def _told_of_all(self, ids: Sequence[str]) -> tuple[list[dict[str, Variant]]]:
        entries = self._player.queue.entries
        asked = [(id_, entries[place].track) for id_ in ids if (place := self._place(id_)) is not None]
        tracks = {track.id: track for track in self._library.tracks.many([track for _, track in asked])}
        found = [(id_, tracks[track]) for id_, track in asked if track in tracks]
        return ([_told_of(track, id_, track.tags.duration) for id_, track in found],)

    def _add(self, uri: str, after: str, is_next: bool) -> None:
        its, place = _named(uri), self._place(after)
        if its is None:
            return
        if place is None:  # in front of all, or behind a track that is gone
            place = -1 if after == _NO_TRACK else len(self._player.queue.entries) - 1
        before = place + 1

        def add(ids: Sequence[TrackId]) -> None:
            if not ids:
                return
            player = self._player
            player.change_queue(lambda queue: queues.with_inserted(queue, ids, CHOSEN, before))
            if is_next:
                player.play_at(min(before, len(player.queue.entries) - 1))

        if its.addresses:
            add(self._stations.take(its.addresses))
        else:
            self._library.open(its.files, lambda tracks, _: add([track.id for track in tracks]))

    def _remove(self, id_: str) -> None:
        place = self._place(id_)
        if place is not None and place == self._player.queue.at:
            self._player.next()
            place = self._place(id_)
        if place is not None:
            self._player.change_queue(lambda queue: queues.with_removed(queue, [place]))

    def _go_to(self, id_: str) -> None:
        if (place := self._place(id_)) is not None:
            self._player.play_at(place)

    # ---- what can be started

    def _lists_interface(self) -> Interface:
        return Interface(
            _LISTS,
            {
                "ActivatePlaylist": Method(_answerless(self._start), [("PlaylistId", "o")]),
                "GetPlaylists": Method(
                    self._get_lists,
                    [("Index", "u"), ("MaxCount", "u"), ("Order", "s"), ("ReverseOrder", "b")],
                    [("Playlists", "a(oss)")],
                ),
            },
            {
                "PlaylistCount": Property("u", lambda: len(self._remote.startable())),
                "Orderings": _constant("as", list(_ORDERS)),
                "ActivePlaylist": Property("(b(oss))", self._started),
            },
            {"PlaylistChanged": [("Playlist", "(oss)")]},
        )

    def _lists(self) -> dict[str, tuple[str, str, str]]:
        """In our own order: the offer first."""
        return {its[0]: its for its in map(_told_of_list, self._remote.startable())}

    def _get_lists(self, start: int, most: int, order: str, is_reversed: bool) -> tuple[list[tuple[str, str, str]]]:
        lists = list(self._lists().values())
        if order == "Alphabetical":
            lists.sort(key=lambda its: its[1].casefold())
        if is_reversed:
            lists.reverse()
        return (lists[start : start + most],)

    def _started(self) -> tuple[bool, tuple[str, str, str]]:
        its = self._remote.started()
        return _NO_LIST if its is None else (True, _told_of_list(its))

    def _start(self, id_: str) -> None:
        if (found := _LIST_PATH.fullmatch(id_)) is not None:
            kind = next(kind for kind, word in _LIST_KINDS.items() if word == found[1])
            self._remote.start(Origin(kind, int(found[2])))


class _EntryIds:
    """Names entries of the queue, each by another name for as long as it is shown: a track may stand in it twice."""

    def __init__(self) -> None:
        self._known: dict[int, tuple[Entry, str]] = {}  # by where the entry lies, which its being here holds
        self._given = 0

    def of(self, entries: Sequence[Entry]) -> list[str]:
        """And forget the names of all others."""
        self._known = {id(entry): (entry, self.of_one(entry)) for entry in entries}
        return [self._known[id(entry)][1] for entry in entries]

    def of_one(self, entry: Entry) -> str:
        known = self._known.get(id(entry))
        if known is None:
            self._given += 1
            known = self._known[id(entry)] = (entry, f"/segue/track/{self._given}")
        return known[1]


def _told_of(track: Track, id_: str, length: timedelta | None) -> dict[str, Variant]:
    """What is known of it, by the names of MPRIS and with its types; what is not known is not there."""
    tags = track.tags
    year = tags.original_year or tags.year
    texts: dict[str, str] = {
        "xesam:title": tags.title,
        "xesam:album": tags.album,
        "xesam:contentCreated": "" if year is None else f"{year:04}-01-01T00:00:00Z",
        "xesam:url": track.address or track.path.as_uri(),
    }
    lists: dict[str, Iterable[str]] = {
        "xesam:artist": tags.artists,
        "xesam:albumArtist": [tags.album_artist] if tags.album_artist else [],
        "xesam:genre": tags.genres,
        "xesam:composer": tags.composers,
    }
    numbers = {
        "xesam:trackNumber": tags.track_no,
        "xesam:discNumber": tags.disc_no,
        "xesam:audioBPM": None if tags.bpm is None else round(tags.bpm),
    }
    told: dict[str, Variant] = {"mpris:trackid": ("o", id_)}
    if length is not None:
        told["mpris:length"] = ("x", _microseconds(length))
    told |= {name: ("s", sayable(text)) for name, text in texts.items() if text}
    told |= {name: ("as", [sayable(word) for word in words]) for name, words in lists.items() if words}
    told |= {name: ("i", number) for name, number in numbers.items() if number is not None and number < 1 << 31}
    if track.rating is not None:
        told["xesam:userRating"] = ("d", track.rating / 5)
    return told


def _told_of_list(its: Startable) -> tuple[str, str, str]:
    name = tr("Segue offers: {name}").format(name=its.name) if its.is_offer else its.name
    return f"/segue/{_LIST_KINDS[its.origin.kind]}/{its.origin.of}", sayable(name), ""


def _named(uri: str) -> Named | None:
    """None of what Segue does not open. A path is no URI, and is not looked for."""
    try:
        return named([uri]) if "://" in uri else None
    except ValueError:
        return None


def _microseconds(span: timedelta) -> int:
    return span // timedelta(microseconds=1)


def _span(microseconds: int) -> timedelta:
    """Longer than any track there is, where it is longer than Python knows."""
    return timedelta(microseconds=max(-(1 << 55), min(1 << 55, microseconds)))


def _constant(type_: str, value: Any) -> Property:
    return Property(type_, lambda: value, changes=Changes.NEVER)


def _answerless(does: Callable[..., object]) -> Callable[..., tuple[()]]:
    def answer(*arguments: Any) -> tuple[()]:
        does(*arguments)
        return ()

    return answer
