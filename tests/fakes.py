"""The world as tests want it: complete, obedient, and able to misbehave when told to."""

import json
import random
import threading
from array import array
from bisect import bisect_left, insort
from collections import Counter, deque
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta, timezone
from functools import partial
from pathlib import Path
from typing import Any, cast

import numpy as np
from msgspec.structs import replace
from numpy.typing import NDArray

from segue.core.bringing import ImportReport, KeptImport
from segue.core.doubles import Teller
from segue.core.errors import LyricsNotRead, NotConnected, StorageFull, WorldError
from segue.core.forgotten import Forgotten
from segue.core.list_matching import KnownFile
from segue.core.matching import LibrarySong
from segue.core.ports.analysis import SOUND_NUMBERS, Sound, ToAnalyse, Unheard
from segue.core.ports.asking import Called, Plays, Times
from segue.core.ports.elsewhere import HeardSong, HistoryRow, PlacedSong
from segue.core.ports.files import EmbeddedLyrics
from segue.core.ports.finding import Named
from segue.core.ports.insights import Asked, Beside, Cell, Days, Ever, Portion, Sums, Whose
from segue.core.ports.lately import LeftPlace
from segue.core.ports.log import PlayLog
from segue.core.ports.machine import Post
from segue.core.ports.moving import FoundLibrary
from segue.core.ports.playing import Dropped, Ended, EngineNews, Failed, Output, Piece, Started, Strands, Token, Tuned
from segue.core.ports.playlists import LIST_SUFFIXES
from segue.core.ports.scrobbling import Consent
from segue.core.worker import Worker
from segue.domain.album import Album
from segue.domain.bookmark import Bookmark, BookmarkId
from segue.domain.context import Activity, Attention, Context
from segue.domain.elsewhere import ForeignListen, ImportId, Song
from segue.domain.equaliser import FLAT, Bands
from segue.domain.fading import Fades
from segue.domain.liking import Liking
from segue.domain.listener import Listener
from segue.domain.lyrics import Lyrics
from segue.domain.moving import ForeignLibrary
from segue.domain.offer import Considered, Fared, Offer, OfferId, Reply
from segue.domain.play import SESSION_GAP, USUAL, Ending, Listen, Play, PlayId
from segue.domain.playlist import ListFile, Playlist, PlaylistId, Wanted
from segue.domain.query import (
    And,
    Field,
    InPlaylist,
    Is,
    Measure,
    Not,
    Or,
    Query,
    Range,
    Words,
    parts_of,
)
from segue.domain.query import State as TrackState
from segue.domain.rule import Amount, Sorted, list_key
from segue.domain.scrobble import BATCH, Answer, Invalid, Names, Scrobble, Taken, Unwelcome
from segue.domain.sensing import Seen
from segue.domain.sorting import SortBy
from segue.domain.text import fold, searchable
from segue.domain.track import Problem, Tags, Track, TrackId
from segue.habits.evidence import Regard
from segue.habits.names import Told, Usual, adjectives
from segue.habits.ranking import Candidate
from segue.habits.snapshot import State


class Inbox:
    """A `Post` that keeps what is posted, from any thread, until the test runs it."""

    def __init__(self) -> None:
        self._waiting: deque[Callable[[], None]] = deque()

    def __call__(self, function: Callable[[], None]) -> None:
        self._waiting.append(function)

    def __len__(self) -> int:
        return len(self._waiting)

    def run(self) -> None:
        """Run all that waits, and what that posts in turn, until nothing waits."""
        while self._waiting:
            self._waiting.popleft()()


def settle(worker: Worker, inbox: Inbox) -> None:
    """Let `worker` do all it was given, and run what it posts, until neither has anything left."""
    while True:
        done = threading.Event()
        worker.submit(done.set)
        assert done.wait(300)
        if not len(inbox):
            return
        inbox.run()


class FakeLyrics:
    """LyricsFiles that hold what `lyrics` and `texts` say; those in `unread` cannot be read, for the reason there."""

    def __init__(self) -> None:
        self.lyrics: dict[Path, Lyrics] = {}
        self.texts: dict[Path, EmbeddedLyrics] = {}
        self.unread: dict[Path, str] = {}

    def embedded(self, path: Path) -> EmbeddedLyrics:
        if path in self.unread:
            raise LyricsNotRead(self.unread[path])
        return self.texts.get(path, EmbeddedLyrics())

    def read(self, path: Path) -> Lyrics:
        if path in self.unread:
            raise LyricsNotRead(self.unread[path])
        return self.lyrics.get(path, Lyrics())


class FakeClock:
    """A Clock that only `advance` moves, and `sleep`, as on a machine that is suspended. It begins on a Friday in
    March at nine, an hour east of Greenwich.
    """

    def __init__(self, now: datetime = datetime(2025, 3, 7, 9, tzinfo=timezone(timedelta(hours=1)))) -> None:
        self._now = now
        self._passed = timedelta()
        self._slept = timedelta()

    def now(self) -> datetime:
        return self._now + self._passed + self._slept

    def monotonic(self) -> float:
        return self._passed.total_seconds()

    def advance(self, by: timedelta) -> None:
        self._passed += by

    def sleep(self, by: timedelta) -> None:
        self._slept += by


@dataclass(slots=True)
class _FakePlayback:
    path: Path
    token: Token
    position: timedelta
    length: timedelta
    is_live: bool
    told: bool = False  # that it plays, or cannot: on its way, if not heard yet
    started: bool = False
    paused: bool = False
    over: bool = False
    lost: bool = False  # a station that is looked for


class FakeEngine:
    """An Engine that plays as far as `advance` lets it, and is heard by nobody.

    A path is as long as `lengths` says, or else three minutes. One in `unplayable` fails for the reason
    given there; one in `stuck` neither starts nor fails. `tells_length` is False for an engine that does
    not know how long its files are, `follows` for one that cannot play two in a row by itself; `following` is what
    would come next, and begins so much earlier as the two are to sound together. One that `hangs` neither plays on
    nor answers, until it does not any more. `played` and `pieces` list what was asked for,
    `fades` each fade, `sounded` is how long it played in all, and `volume`, `muted`, `bands`, `speed` and `closed`
    are as they were last set; `levels` tells the gain of each piece that played.
    """

    name = "Fake"

    def __init__(self, post: Post, silent: bool = False) -> None:
        self._post = post
        self._heard: Callable[[EngineNews], None] | None = None
        self._playback: _FakePlayback | None = None
        self.silent = silent
        self.lengths: dict[Path, timedelta] = {}
        self.unplayable: dict[Path, str] = {}
        self.stuck: set[Path] = set()
        self.tells_length = True
        self.played: list[tuple[Path, Token, timedelta]] = []
        self.pieces: list[Piece] = []
        self.following: Piece | None = None
        self.follows = True
        self.sounded = timedelta()
        self.volume = 100
        self.muted = False
        self.bands: Bands = FLAT
        self.speed = 1.0
        self.levels: dict[Token, float] = {}
        self.fades: list[tuple[float, timedelta]] = []
        self.soft = Fades()
        self.hangs = False
        self.closed = False
        self.abandoned = False
        self._asked: list[Callable[[], None]] = []

    def advance(self, by: timedelta) -> None:
        """Play on for so long, at the speed that was set, at most to the end of the file."""
        playback = self._playback
        if self.hangs:
            return
        while self._asked:
            self._post(self._asked.pop())
        if playback is None:
            return
        if not playback.told:
            self._tell_begun(playback)
        if not self.is_sounding:
            return
        before = playback.position
        playback.position = min(playback.position + by * self.speed, self._joint(playback))
        self.sounded += playback.position - before
        if playback.position == self._joint(playback):
            self._end(playback)

    @property
    def is_sounding(self) -> bool:
        playback = self._playback
        return (
            playback is not None
            and playback.started
            and not (playback.paused or playback.over or playback.lost or self.hangs)
        )

    @property
    def to_the_end(self) -> timedelta | None:
        """How much music there is until what plays ends, or gives way to what follows; None where nothing sounds."""
        playback = self._playback
        return self._joint(playback) - playback.position if playback is not None and self.is_sounding else None

    def _joint(self, playback: "_FakePlayback") -> timedelta:
        """Where it ends, or what follows sets in."""
        following = self.following
        if following is None or following.path in self.unplayable:
            return playback.length
        return max(playback.position, playback.length - following.overlap)

    def _end(self, playback: "_FakePlayback") -> None:
        playback.over = True
        following = self.following
        if following is None or following.path in self.unplayable:
            self._tell(Ended(playback.token))
        else:
            self._tell(Ended(playback.token, following.token))

    def break_down(self, reason: str, device: bool = False, silent: timedelta = timedelta()) -> None:
        """Fail in the middle of what plays, as when the disk goes away, or the device, which was `silent` before."""
        assert self._playback is not None
        self._tell(Failed(self._playback.token, reason, self._playback.position if device else None, silent))

    def tune(self, station: str, title: str) -> None:
        """Say what the station that plays says."""
        assert self._playback is not None
        self._playback.lost = False
        self._tell(Tuned(self._playback.token, station, title))

    def drop(self) -> None:
        """Lose the station that plays, for the time being."""
        assert self._playback is not None
        self._playback.lost = True
        self._tell(Dropped(self._playback.token))

    @property
    def sounds(self) -> bool:
        """Whether what plays has begun, and its listener has been told."""
        return self._playback is not None and self._playback.started

    @property
    def is_playing(self) -> bool:
        """Whether it was given a file and has not come to an end with it."""
        return self._playback is not None

    @property
    def paused(self) -> bool:
        return self._playback is not None and self._playback.paused

    def listen(self, heard: Callable[[EngineNews], None]) -> None:
        self._heard = heard

    def play(self, piece: Piece) -> None:
        assert not self.closed
        self.following = None
        self._begin(piece)

    def follow(self, piece: Piece | None) -> None:
        assert not self.closed
        self.following = piece if self.follows else None

    def _begin(self, piece: Piece) -> None:
        path, token = piece.path, piece.token
        self.played.append((path, token, piece.start))
        self.pieces.append(piece)
        self.levels[token] = piece.gain
        length = self.lengths.get(path, timedelta(minutes=3))
        length = length if piece.end is None else min(length, piece.end)
        self._playback = _FakePlayback(path, token, min(piece.start, length), length, piece.address is not None)
        if not self.hangs:
            self._tell_begun(self._playback)

    def _tell_begun(self, playback: _FakePlayback) -> None:
        playback.told = True
        if playback.path in self.unplayable:
            self._tell(Failed(playback.token, self.unplayable[playback.path]))
        elif playback.path not in self.stuck:
            self._tell(Started(playback.token, playback.length if self.tells_length else None))

    def pause(self) -> None:
        if self._playback is not None:
            self._playback.paused = True

    def resume(self) -> None:
        if self._playback is not None:
            self._playback.paused = False

    def stop(self) -> None:
        self._playback = self.following = None

    def seek(self, position: timedelta) -> None:
        if self._playback is not None and not self._playback.is_live:
            self._playback.position = max(timedelta(), min(position, self._playback.length))

    def position(self) -> timedelta:
        return timedelta() if self._playback is None else self._playback.position

    def set_volume(self, percent: int) -> None:
        self.volume = percent

    def set_muted(self, muted: bool) -> None:
        self.muted = muted

    def level(self, token: Token, gain: float) -> None:
        playing = self._playback is not None and self._playback.token == token
        if playing or (self.following is not None and self.following.token == token):
            self.levels[token] = gain
        if self.following is not None and self.following.token == token:
            self.following = replace(self.following, gain=gain)

    def set_bands(self, bands: Bands) -> None:
        self.bands = bands

    def set_speed(self, speed: float) -> None:
        self.speed = speed

    def set_fades(self, fades: Fades) -> None:
        assert not self.closed
        self.soft = fades

    def fade(self, to: float, over: timedelta) -> None:
        assert not self.closed
        self.fades.append((to, over))

    def ask(self, answer: Callable[[], None]) -> None:
        if self.hangs:
            self._asked.append(answer)
        else:
            self._post(answer)

    def close(self) -> None:
        self._playback = None
        self.closed = True

    def abandon(self) -> None:
        self.close()
        self.abandoned = True

    def _tell(self, news: EngineNews) -> None:
        self._post(partial(self._deliver, news))

    def _deliver(self, news: EngineNews) -> None:
        playback = self._playback
        if playback is None or playback.token != news.token:
            return
        assert self._heard is not None
        if isinstance(news, Started):
            playback.started = True
        elif not isinstance(news, Tuned | Dropped):
            following, self._playback, self.following = self.following, None, None
            if isinstance(news, Ended) and news.then is not None:
                if following is not None and following.token == news.then:
                    self._begin(following)
                    self._playback.paused = playback.paused
                else:  # it was mixed before it was known that it is no longer wanted
                    news = Ended(news.token)
        self._heard(news)


class FakeVideo:
    """A Video with what `become` is told; `surface` is what it was last told to draw on."""

    def __init__(self, post: Post) -> None:
        self._post = post
        self._told: Callable[[Strands], None] | None = None
        self.strands = Strands()
        self.surface: object | None = None

    def become(self, strands: Strands) -> None:
        assert self._told is not None
        self.strands = strands
        self._post(partial(self._told, strands))

    def tell(self, told: Callable[[Strands], None]) -> None:
        self._told = told

    def show_on(self, surface: object | None) -> None:
        self.surface = surface

    def choose_sound(self, place: int) -> None:
        self.become(replace(self.strands, sound=place))

    def choose_subtitles(self, place: int | None) -> None:
        self.become(replace(self.strands, shown=place))


class FakeTracks:
    """As much of Tracks as playing and liking need. `known` may be changed at any time."""

    def __init__(self, tracks: Iterable[Track]) -> None:
        self.known = {track.id: track for track in tracks}
        self._likings: dict[TrackId, Liking] = {}

    def many(self, ids: Sequence[TrackId]) -> Sequence[Track]:
        return [self.known[track] for track in ids if track in self.known]

    def album_of(self, track: TrackId) -> Sequence[TrackId]:
        """By the name of the album alone."""
        album = self.known[track].tags.album
        its = [one for one in self.known.values() if one.tags.album == album]
        return [one.id for one in sorted(its, key=lambda one: (one.tags.track_no or 0, one.id))]

    def newest(self) -> TrackId:
        return max(self.known, default=TrackId(0))

    def drop_unlisted(self, after: TrackId) -> None:
        """Knows of no lists: all that came after goes."""
        self.known = {id_: track for id_, track in self.known.items() if id_ <= after}

    def likings(self, ids: Sequence[TrackId]) -> Mapping[TrackId, Liking]:
        return {track: self._likings.get(track, Liking()) for track in ids if track in self.known}

    def ratings(self, ids: Sequence[TrackId]) -> Collection[float | None]:
        return {its.rating for its in self.likings(ids).values()}

    def copies(self, tracks: Sequence[TrackId]) -> Sequence[TrackId]:
        return tracks

    def set_likings(self, likings: Mapping[TrackId, Liking]) -> None:
        for track, its in likings.items():
            if track in self.known:
                self._likings[track] = its
                self.known[track] = replace(self.known[track], rating=its.rating, loved=its.loved is not None)


class FakeRuleReader:
    """A RuleReader over these tracks, which were played so often, and of which some `are_one`. Understands words,
    plays, two states, and playlists by hand with these tracks.
    """

    def __init__(
        self,
        tracks: Iterable[Track],
        plays: Mapping[TrackId, int],
        are_one: Sequence[frozenset[TrackId]] = (),
        by_hand: Mapping[str, Sequence[TrackId]] | None = None,
    ) -> None:
        self.tracks = {track.id: track for track in tracks}
        self.plays = dict(plays)
        self._are_one = are_one
        self._by_hand = by_hand or {}

    def all(
        self, query: Query, order: Sorted, now: datetime, lists: Mapping[str, Sequence[TrackId]]
    ) -> Sequence[TrackId]:
        found = [
            track for track in self.tracks.values() if self._is_so(query, track, lists) and _is_here(query, track)
        ]
        found.sort(key=self._key(order.by), reverse=order.descending)
        return [track.id for track in found]

    def among(
        self, ids: Sequence[TrackId], query: Query, now: datetime, lists: Mapping[str, Sequence[TrackId]]
    ) -> Sequence[TrackId]:
        found = set(self.all(query, Sorted(SortBy.TITLE), now, lists))
        return [track for track in ids if track in found]

    def place(self, track: TrackId, ids: Sequence[TrackId], order: Sorted) -> int | None:
        key = self._key(order.by)
        its = key(self.tracks[track])
        before = [one for one in ids if (key(self.tracks[one]) > its) == order.descending]
        return len(before)

    def amounts(self, ids: Sequence[TrackId], of: Amount) -> Sequence[float]:
        """A megabyte a minute."""
        lengths = ((self.tracks[track].tags.duration or USUAL).total_seconds() for track in ids)
        return [length if of is Amount.SECONDS else length / 60 for length in lengths]

    def length(self, ids: Sequence[TrackId]) -> timedelta:
        return timedelta(seconds=sum(self.amounts(list(dict.fromkeys(ids)), Amount.SECONDS)))

    def copies(self, ids: Sequence[TrackId]) -> Sequence[TrackId]:
        joined = {track for these in self._are_one if not these.isdisjoint(ids) for track in these}
        return sorted(joined.union(ids))

    def close(self) -> None:
        pass

    def _key(self, by: SortBy) -> Callable[[Track], Any]:
        keys: dict[SortBy, Callable[[Track], Any]] = {
            SortBy.TITLE: lambda track: fold(track.tags.title),
            SortBy.PLAYS: lambda track: self.plays.get(track.id, 0),
            SortBy.DURATION: lambda track: track.tags.duration,
        }
        return keys[by]

    def _is_so(self, query: Query, track: Track, lists: Mapping[str, Sequence[TrackId]]) -> bool:
        match query:
            case And(parts):
                return all(self._is_so(part, track, lists) for part in parts)
            case Or(parts):
                return any(self._is_so(part, track, lists) for part in parts)
            case Not(part):
                return not self._is_so(part, track, lists)
            case Words(text, Field.GENRE):
                return any(fold(text) in fold(genre) for genre in track.tags.genres)
            case Words(text, _):
                return fold(text) in fold(track.tags.title)
            case Range(Measure.PLAYS, low, high):
                plays = self.plays.get(track.id, 0)
                return (low is None or low <= plays) and (high is None or plays <= high)
            case Is(TrackState.LOVED):
                return track.loved
            case Is(TrackState.MISSING):
                return track.missing
            case InPlaylist(name):
                return track.id in {*lists.get(list_key(name), ()), *self._by_hand.get(list_key(name), ())}
            case _:
                raise NotImplementedError(query)


def _is_here(query: Query, track: Track) -> bool:
    return not track.missing or Is(TrackState.MISSING) in parts_of(query)


class FakeFinder:
    """A Finder over these names."""

    def __init__(self, named: Iterable[Named] = ()) -> None:
        self.named = list(named)
        self.open = 0

    def __call__(self) -> "FakeFinder":
        self.open += 1
        return self

    def tracks(self, words: Sequence[str], limit: int) -> Sequence[Named]:
        def has(one: Named) -> bool:
            parts = self._words_of(one)
            return all(any(part.startswith(word) for part in parts) for word in words)

        return [one for one in self.named if words and has(one)][:limit]

    def words(self) -> Sequence[str]:
        return sorted({word for one in self.named for word in self._words_of(one)})

    def close(self) -> None:
        self.open -= 1

    @staticmethod
    def _words_of(one: Named) -> Sequence[str]:
        return searchable(" ".join((one.title, *one.artists, one.album))).split()


class FakeListStore:
    """A ListStore of these tracks, and of what playlists want."""

    def __init__(self, tracks: Iterable[Track], wanted: Mapping[TrackId, Wanted] | None = None) -> None:
        self._tracks = {track.id: track for track in tracks}
        self._wanted = dict(wanted or {})

    def files(self) -> Iterator[KnownFile]:
        for track in sorted(self._tracks.values(), key=lambda track: track.path):
            its = track.tags
            song = LibrarySong(
                *(track.id, its.artists, its.album_artist, its.title, its.album),
                there=not track.missing,
                length=its.duration,
            )
            yield KnownFile(song, str(track.path))

    def folders(self) -> Sequence[Path]:
        return [Path("/music")]

    def told(self, tracks: Sequence[TrackId]) -> Sequence[Wanted]:
        known = dict(self._wanted)
        for track in self._tracks.values():
            its = track.tags
            known[track.id] = Wanted(str(track.path), its.artist, its.title, its.album, its.duration)
        return [known[track] for track in tracks if track in known]

    def wanted(self) -> Mapping[TrackId, Wanted]:
        return self._wanted

    def close(self) -> None:
        pass


class FakePlaylistFiles:
    """PlaylistFiles that hold lists as they were written, whatever their format could say."""

    def __init__(self) -> None:
        self.lists: dict[Path, ListFile] = {}

    def read(self, path: Path) -> ListFile:
        if path.suffix.lower() not in LIST_SUFFIXES or path not in self.lists:
            raise WorldError(f"“{path}” cannot be read.")
        return self.lists[path]

    def write(
        self, path: Path, title: str, entries: Sequence[Wanted], *, relative: bool = False, replaces: bool = False
    ) -> None:
        if path.suffix.lower() not in LIST_SUFFIXES or (path in self.lists and not replaces):
            raise WorldError(f"“{path}” has been left as it is.")
        self.lists[path] = ListFile(title, tuple(entries))


class FakeTexts:
    """TextFiles in memory."""

    def __init__(self) -> None:
        self.files: dict[Path, str] = {}

    def read(self, path: Path, most: int) -> str:
        if path not in self.files:
            raise WorldError(f"“{path.name}” cannot be read.")
        return self.files[path][: most + 1]

    def write(self, path: Path, text: str, *, replaces: bool = False) -> None:
        if path in self.files and not replaces:
            raise WorldError(f"There is a file “{path.name}” already. It has been left as it is.")
        self.files[path] = text


class FakeRecipes(FakeTexts):
    """RecipeFiles in memory, with `shipped` ones."""

    def __init__(self, shipped: Sequence[str] = ()) -> None:
        super().__init__()
        self._shipped = shipped

    def shipped(self) -> Sequence[str]:
        return self._shipped


#: So much may be noted of an engine that turns out to have been silent, and is taken back.
_SILENT = timedelta(seconds=10)


class FakePlayLog:
    """A PlayLog in memory. `begun` counts the listens that began, `under_way` is the one noted and not ended.
    `plays` stand in the order in which they were logged. Of a track it knows the tags; the rest is made up.

    Refuses a listen that begins over another, and a second ending of one: either would be a play lost or
    counted twice. While it `is_full` it takes nothing.
    """

    def __init__(self, tags: Callable[[TrackId], Tags]) -> None:
        self.is_full = False
        self.plays: list[Play] = []
        self.under_way: Listen | None = None
        self.begun = 0
        self._tags = tags
        self._newest = 0

    def begin(self, listen: Listen) -> None:
        self._write()
        assert self.under_way is None, "a listen began before the one before it had ended"
        self.begun += 1
        self.under_way = listen

    def progress(self, listened: timedelta, lasted: timedelta) -> None:
        self._write()
        if self.under_way is not None:
            assert listened >= self.under_way.listened - _SILENT
            self.under_way = replace(self.under_way, listened=listened, lasted=lasted)

    def end(self, listen: Listen, ending: Ending) -> Play:
        self._write()
        if self.under_way is None:
            assert ending is Ending.FAILED, "a listen ended that had not begun"
        else:
            assert (listen.track, listen.started) == (self.under_way.track, self.under_way.started)
        self._newest += 1
        play = Play(PlayId(self._newest), listen, ending, self._session_at(listen.started))
        self.plays.append(play)
        self.under_way = None
        return play

    def drop(self) -> None:
        self._write()
        self.under_way = None

    def recover(self) -> Play | None:
        return None if self.under_way is None else self.end(self.under_way, Ending.STOPPED)

    def all(self, until: datetime | None = None) -> Iterator[tuple[Play, Tags]]:
        for play in self._by_time():
            if until is None or play.ended < until:
                yield play, self._tags(play.listen.track)

    def count(self) -> int:
        return len(self.plays)

    def after(self, play: PlayId) -> Sequence[tuple[Play, Tags]]:
        return [(one, self._tags(one.listen.track)) for one in self._by_time() if one.id > play]

    def many(self, ids: Sequence[PlayId]) -> Sequence[tuple[Play, Track]]:
        return [(play, self._track(play.listen.track)) for play in self._by_time() if play.id in ids]

    def of(self, tracks: Sequence[TrackId]) -> Sequence[tuple[Play, Tags]]:
        """Knows of no copies."""
        return [(play, tags) for play, tags in self.all() if play.listen.track in tracks]

    def latest(self, most: int) -> Sequence[tuple[Play, Track]]:
        return self.many(self.latest_ids(most))[::-1]

    def latest_ids(self, most: int) -> Sequence[PlayId]:
        return [play.id for play in self._by_time()[-most:]][::-1]

    def months(self) -> Sequence[date]:
        return list(dict.fromkeys(play.listen.started.date().replace(day=1) for play in self._by_time()[::-1]))

    def of_month(self, month: date) -> Sequence[PlayId]:
        plays = self._by_time()[::-1]
        return [play.id for play in plays if play.listen.started.date().replace(day=1) == month]

    def session(self, at: datetime) -> tuple[datetime, datetime]:
        (number,) = {play.session for play in self.plays if play.listen.started == at}
        its = [play for play in self.plays if play.session == number]
        since, until = min(play.listen.started for play in its), max(play.ended for play in its)
        return since.astimezone(at.tzinfo), until.astimezone(at.tzinfo)

    def forget(self, ids: Sequence[PlayId]) -> None:
        self.plays = [play for play in self.plays if play.id not in ids]

    def _write(self) -> None:
        if self.is_full:
            raise StorageFull("The disk is full.")

    def _by_time(self) -> Sequence[Play]:
        return sorted(self.plays, key=lambda play: play.listen.started)

    def _session_at(self, started: datetime) -> int:
        earlier = [play for play in self._by_time() if play.listen.started <= started]
        if earlier and started - earlier[-1].ended <= SESSION_GAP:
            return earlier[-1].session
        return max((play.session for play in self.plays), default=0) + 1

    def _track(self, track: TrackId) -> Track:
        return Track(track, Path(f"/music/{track}.flac"), self._tags(track), datetime.fromtimestamp(0, UTC))


class FakeListeners:
    """Implements `ListenerStore`; `made` are the slugs of profiles, each with whose library it has."""

    def __init__(self, listeners: Sequence[Listener]) -> None:
        self.is_full = False
        self.made: list[tuple[str, str]] = []
        self._all = list(listeners)

    def all(self) -> Sequence[Listener]:
        return tuple(self._all)

    def make(self, slug: str, like: str) -> None:
        if self.is_full:
            raise StorageFull("The disk is full.")
        self.made.append((slug, like))

    def enrol(self, listener: Listener) -> None:
        assert listener.slug in [slug for slug, _ in self.made]
        self._all.append(listener)

    def taken(self) -> Sequence[str]:
        return [one.slug for one in self._all]

    def rename(self, slug: str, name: str) -> None:
        self._all = [Listener(slug, name) if one.slug == slug else one for one in self._all]

    def remove(self, slug: str) -> Callable[[], None]:
        before = self._all
        self._all = [one for one in before if one.slug != slug]

        def bring_back() -> None:
            self._all = before

        return bring_back


class FakeBookmarks:
    """The `BookmarkStore` port."""

    def __init__(self) -> None:
        self._kept: dict[BookmarkId, Bookmark] = {}
        self._numbers = 0

    def all(self) -> Sequence[Bookmark]:
        return sorted(self._kept.values(), key=lambda one: (one.made, one.id), reverse=True)

    def of(self, track: TrackId) -> Sequence[Bookmark]:
        its = [one for one in self._kept.values() if one.track == track]
        return sorted(its, key=lambda one: (one.position, one.id))

    def add(self, track: TrackId, position: timedelta, made: datetime) -> Bookmark:
        self._numbers += 1
        one = Bookmark(BookmarkId(self._numbers), track, position, made)
        self._kept[one.id] = one
        return one

    def set_note(self, bookmark: BookmarkId, note: str) -> None:
        if bookmark in self._kept:
            self._kept[bookmark] = replace(self._kept[bookmark], note=note)

    def delete(self, bookmark: BookmarkId) -> None:
        self._kept.pop(bookmark, None)

    def put_back(self, bookmark: Bookmark) -> None:
        self._kept.setdefault(bookmark.id, bookmark)


class FakeLeftPlaces:
    """The `LeftPlaces` port; `kept` holds all places, `times` is how often one was kept."""

    def __init__(self) -> None:
        self.kept: dict[TrackId, timedelta] = {}
        self.times = 0

    def of(self, track: TrackId) -> timedelta | None:
        return self.kept.get(track)

    def keep(self, track: TrackId, position: timedelta, at: datetime) -> None:
        self.kept[track] = position
        self.times += 1

    def drop(self, track: TrackId) -> None:
        self.kept.pop(track, None)


class FakeOfferLog:
    """An OfferLog in memory. Refuses a second reply to an offer, and one to an offer that was never made."""

    def __init__(self) -> None:
        self.offers: list[Offer] = []
        self.replies: dict[OfferId, Reply] = {}
        self._considered: list[Considered] = []
        self.played: list[tuple[datetime, Fared]] = []

    def consider(self, moment: Considered, since: datetime) -> None:
        self._considered = [*self.considered(since)]
        insort(self._considered, moment, key=lambda one: one.at)

    def considered(self, since: datetime) -> Sequence[Considered]:
        return self._considered[bisect_left(self._considered, since, key=lambda one: one.at) :]

    def forget_considered(self) -> None:
        self._considered.clear()

    def fared(self, since: datetime, until: datetime | None = None) -> Sequence[Fared]:
        return [one for at, one in self.played if at >= since and (until is None or at < until)]

    def add(self, offer: Offer) -> Offer:
        stored = replace(offer, id=OfferId(len(self.offers) + 1))
        self.offers.append(stored)
        return stored

    def edit(self, offer: Offer) -> None:
        self.offers = [offer if made.id == offer.id else made for made in self.offers]

    def reply(self, reply: Reply) -> None:
        assert reply.offer not in self.replies
        assert any(offer.id == reply.offer for offer in self.offers)
        self.replies[reply.offer] = reply

    def take_back(self, offer: OfferId) -> None:
        self.replies.pop(offer, None)

    def since(self, at: datetime, at_least: int = 0) -> Sequence[tuple[Offer, Reply | None]]:
        by_time = sorted(self.offers, key=lambda offer: offer.made)
        newest = len(by_time) - at_least
        return [(o, self.replies.get(o.id)) for n, o in enumerate(by_time) if o.made >= at or n >= newest]

    def past(self, words: str, limit: int) -> Sequence[tuple[Offer, Reply | None]]:
        wanted = fold(words).split()
        found = [
            (offer, self.replies.get(offer.id))
            for offer in sorted(self.offers, key=lambda offer: (offer.made, offer.id), reverse=True)
            if all(word in fold(f"{offer.mix.title} {offer.mix.reason}") for word in wanted)
        ]
        return found[:limit]

    def get(self, offer: OfferId) -> Offer:
        return {made.id: made for made in self.offers}[offer]

    def reply_to(self, offer: OfferId) -> Reply | None:
        return self.replies.get(offer)


class FakeSettings:
    """Settings in memory, as the JSON that they are to be; nothing is taken while it `is_full`."""

    def __init__(self, stored: Mapping[str, object] | None = None) -> None:
        self.is_full = False
        self._stored: dict[str, str] = {}
        for name, value in (stored or {}).items():
            self.set(name, value)

    @property
    def names(self) -> set[str]:
        """Under which anything is kept."""
        return set(self._stored)

    @property
    def values(self) -> dict[str, object]:
        """All that is kept."""
        return {name: self.get(name) for name in self._stored}

    def get(self, name: str) -> object | None:
        stored = self._stored.get(name)
        return None if stored is None else json.loads(stored)

    def set(self, name: str, value: object) -> None:
        if self.is_full:
            raise StorageFull("The disk is full.")
        self._stored[name] = json.dumps(value, allow_nan=False)

    def drop(self, name: str) -> None:
        self._stored.pop(name, None)


@dataclass
class FakePast:
    """A Past in memory. `opened` and `closed` count, for every connection opened is to be closed."""

    plays: PlayLog
    tracks: list[Candidate]
    joined: Mapping[TrackId, TrackId] = field(default_factory=dict)
    regarded: Mapping[TrackId, Regard] = field(default_factory=dict)
    said: Mapping[TrackId, Told] = field(default_factory=dict)
    sound: Mapping[TrackId, Sequence[float]] = field(default_factory=dict)
    on_air: frozenset[TrackId] = frozenset()
    on_albums: Sequence[Album] = ()
    own_lists: Sequence[Playlist] = ()
    opened: int = 0
    closed: int = 0
    #: Counts by hand: of what else than by `joined` changes the past, a test says so.
    editions: int = 0

    def open(self) -> "FakePast":
        self.opened += 1
        return self

    def lists(self) -> Sequence[Playlist]:
        return [replace(its, tracks=()) for its in self.own_lists]

    def list_of(self, playlist: PlaylistId) -> Playlist:
        return next(its for its in self.own_lists if its.id == playlist)

    def albums(self, tracks: Sequence[TrackId]) -> Sequence[Album]:
        return [album for album in self.on_albums if not set(tracks).isdisjoint(album.tracks)]

    def candidates(self) -> list[Candidate]:
        return list(self.tracks)

    def regards(self) -> Mapping[TrackId, Regard]:
        return self.regarded

    def recordings(self) -> Mapping[TrackId, TrackId]:
        return self.joined

    def stations(self) -> frozenset[TrackId]:
        return self.on_air

    def told(self, tracks: Sequence[TrackId]) -> Mapping[TrackId, Told]:
        return {track: self.said[track] for track in tracks if track in self.said}

    def usual(self) -> Usual:
        decades = Counter(told.year // 10 * 10 for told in self.said.values() if told.year is not None)
        moods = Counter(word for told in self.said.values() for word in adjectives(told.moods))
        many = len(self.tracks)
        return Usual({one: n / many for one, n in decades.items()}, {one: n / many for one, n in moods.items()})

    def sounds(self) -> tuple[Sequence[TrackId], bytes]:
        tracks = sorted(self.sound)
        return tracks, np.array([self.sound[track] for track in tracks], np.float32).tobytes()

    def edition(self) -> bytes:
        return json.dumps([self.editions, sorted(self.joined.items())]).encode()

    def stock_edition(self) -> bytes:
        return repr(self.tracks).encode()

    def sounds_known(self) -> int:
        return len(self.sound)

    def close(self) -> None:
        self.closed += 1


@dataclass
class FakeAskReader:
    """An AskReader in memory, of `tracks` that are there, and of a log of `played`."""

    tracks: Mapping[TrackId, Tags]
    played: Sequence[Play] = ()
    lists: Mapping[str, Sequence[TrackId]] = field(default_factory=dict)
    likes: Sequence[TrackId] = ()
    opened: int = 0
    closed: int = 0

    def open(self) -> "FakeAskReader":
        self.opened += 1
        return self

    def albums(self) -> list[str]:
        counts = Counter(its.album for its in self.tracks.values() if its.album)
        return sorted(counts, key=lambda album: (-counts[album], album))

    def on_album(self, title: str) -> list[TrackId]:
        return [track for track, its in self.tracks.items() if its.album == title]

    def titled(self, words: str) -> Mapping[TrackId, str]:
        begun = searchable(words).split()
        titles = {track: its.title for track, its in self.tracks.items()}
        return {track: title for track, title in titles.items() if searchable(title).split()[: len(begun)] == begun}

    def of_years(self, first: int, last: int) -> list[TrackId]:
        years = {track: its.original_year or its.year for track, its in self.tracks.items()}
        return [track for track, year in years.items() if year is not None and first <= year <= last]

    def loved(self) -> Sequence[TrackId]:
        return self.likes

    def in_list(self, name: str) -> list[TrackId]:
        kept = {list_key(one): its for one, its in self.lists.items()}
        return [track for track in kept.get(list_key(name), ()) if track in self.tracks]

    def moods(self) -> Mapping[str, Sequence[TrackId]]:
        every = {mood for its in self.tracks.values() for mood in its.moods}
        return {mood: [track for track, its in self.tracks.items() if mood in its.moods] for mood in every}

    def tempos(self) -> Mapping[TrackId, float]:
        return {track: its.bpm for track, its in self.tracks.items() if its.bpm}

    def heard(self, times: Times) -> Plays:
        found = sorted((one for one in self.played if one.is_heard and _is_at(one, times)), key=_began)
        return Plays(
            [one.id for one in found],
            [one.listen.track for one in found],
            [_began(one) for one in found],
            [one.listen.listened // timedelta(milliseconds=1) for one in found],
        )

    def called(self, tracks: Sequence[TrackId]) -> Mapping[TrackId, Called]:
        return {
            track: Called(its.title, its.artists, its.album, its.genres, its.original_year or its.year)
            for track, its in self.tracks.items()
            if track in tracks
        }

    def lengths(self, tracks: Sequence[TrackId]) -> Mapping[TrackId, timedelta]:
        lengths = {track: its.duration for track, its in self.tracks.items() if track in tracks}
        return {track: length for track, length in lengths.items() if length is not None}

    def close(self) -> None:
        self.closed += 1


def _began(play: Play) -> int:
    local = play.listen.started.replace(tzinfo=UTC)
    return (local - datetime(1970, 1, 1, tzinfo=UTC)) // timedelta(milliseconds=1)


def _is_at(play: Play, times: Times) -> bool:
    began = play.listen.started
    context = Context(began)
    return (
        (times.since is None or times.since <= began.date())
        and (times.until is None or began.date() <= times.until)
        and (times.after is None or times.after <= began)
        and (not times.dayparts or context.daypart in times.dayparts)
        and (not times.days or context.weekday in times.days)
        and (not times.activities or play.listen.activity in times.activities)
    )


class FakeSnapshots:
    """A `Snapshots` in memory. `reads` counts how often something was found, `keeps` how often it was kept."""

    def __init__(self) -> None:
        self.kept: dict[bytes, tuple[Any, list[NDArray[Any]]]] = {}
        self.reads = self.keeps = 0

    def read(self, seal: bytes) -> State | None:
        if seal not in self.kept:
            self.kept.clear()
            return None
        self.reads += 1
        words, arrays = self.kept[seal]
        return State(json.loads(words), [array.copy("K") for array in arrays])

    def keep(self, seal: bytes, state: State, holds: Callable[[], bool]) -> None:
        if holds():
            self.keeps += 1
            self.kept = {seal: (json.dumps(state.words), [array.copy("K") for array in state.arrays])}

    def delete(self) -> None:
        self.kept.clear()


class FakeWatch:
    """The `FolderWatch` port, driven by hand: `change` is what a change on the disk does."""

    def __init__(self) -> None:
        self.folders: Sequence[Path] = ()
        self.change: Callable[[], None] = lambda: None

    def watch(self, folders: Sequence[Path], changed: Callable[[], None]) -> None:
        self.folders, self.change = folders, changed

    def close(self) -> None:
        self.change = lambda: None


class FakePlayers:
    """The `OtherPlayers` port in memory: nobody has used another player, until a test says so."""

    def __init__(self, libraries: Mapping[FoundLibrary, ForeignLibrary | WorldError] | None = None) -> None:
        self.libraries = dict(libraries or {})

    def found(self) -> Sequence[FoundLibrary]:
        return list(self.libraries)

    def read(self, path: Path) -> ForeignLibrary:
        library = next(library for found, library in self.libraries.items() if found.path == path)
        if isinstance(library, WorldError):
            raise library
        return library


@dataclass(frozen=True)
class FakeHistoryFile:
    """The `HistoryFile` port in memory."""

    name: str
    told: Sequence[HistoryRow]
    service: str = "Last.fm"

    def rows(self) -> Iterator[HistoryRow]:
        return iter(self.told)


class FakeElsewhere:
    """The `ElsewhereStore` port in memory. `tracks` and `own` may be changed at any time; `fails_after` is how many
    plays it stores before the disk is full.
    """

    def __init__(self, tracks: Iterable[LibrarySong] = (), own: Iterable[HeardSong] = ()) -> None:
        self.tracks = list(tracks)
        self.own = list(own)
        self.songs: dict[Song, PlacedSong] = {}
        self.plays: list[tuple[ImportId, Song, ForeignListen]] = []
        self.fails_after: int | None = None
        self.gone: list[Forgotten] = []
        self._finished: list[KeptImport] = []
        self._begun: dict[ImportId, datetime] = {}

    def library(self) -> Iterator[LibrarySong]:
        return iter(self.tracks)

    def heard(self) -> Iterator[HeardSong]:
        yield from self.own
        for song, placed in self.songs.items():
            listens = [
                (play.started, Teller(play.service, play.resolution), play.is_heard)
                for _, its, play in self.plays
                if its == song
            ]
            yield HeardSong(song, placed.track, listens)

    def forgotten(self) -> Sequence[Forgotten]:
        return self.gone

    def begin(self, at: datetime) -> ImportId:
        number = ImportId(len(self._begun) + 1)
        self._begun[number] = at
        return number

    def add(self, into: ImportId, songs: Sequence[PlacedSong], plays: Sequence[tuple[Song, ForeignListen]]) -> None:
        if self.fails_after is not None and len(self.plays) + len(plays) > self.fails_after:
            raise StorageFull("The disk is full.")
        for placed in songs:
            before = self.songs.get(placed.song)
            if placed.track is None and before is not None:
                placed = replace(placed, track=before.track)
            self.songs[placed.song] = placed
        assert all(song in self.songs for song, _ in plays)
        self.plays += [(into, song, listen) for song, listen in plays]

    def finish(self, what: ImportId, report: ImportReport) -> None:
        services = sorted({file.service for file in report.files if file.added})
        self._finished.insert(0, KeptImport(what, self._begun[what], report.added, tuple(services)))

    def take_back(self, what: ImportId) -> None:
        self.plays = [play for play in self.plays if play[0] != what]
        left = {song for _, song, _ in self.plays}
        self.songs = {song: placed for song, placed in self.songs.items() if song in left}
        self._finished = [kept for kept in self._finished if kept.id != what]

    def tidy(self) -> None:
        finished = {kept.id for kept in self._finished}
        for cut_off in {play[0] for play in self.plays} - finished:
            self.take_back(cut_off)

    def imports(self) -> Sequence[KeptImport]:
        return list(self._finished)

    def homeless(self) -> Sequence[PlacedSong]:
        listed = {track.track for track in self.tracks}
        return [placed for placed in self.songs.values() if placed.track not in listed]

    def place(self, songs: Sequence[PlacedSong]) -> None:
        for placed in songs:
            self.songs[placed.song] = placed

    def everything(self) -> Iterator[ForeignListen]:
        return iter(sorted((listen for _, _, listen in self.plays), key=lambda listen: listen.started))

    def close(self) -> None: ...


@dataclass
class FakeSounds:
    """A SoundStore in memory. `files` are the tracks that could be analysed, in the order in which they would be, and
    `prints` tells which of them are copies: those not in it are no copies of others. `reads` counts how often all
    were read, `opened` and `closed` connections.
    """

    files: dict[TrackId, Path] = field(default_factory=dict)
    prints: dict[TrackId, str] = field(default_factory=dict)
    known: dict[str, Sound | Unheard] = field(default_factory=dict)
    its_genres: dict[TrackId, Sequence[str]] = field(default_factory=dict)
    left_alone: int = 0
    opened: int = 0
    closed: int = 0
    reads: int = 0

    def open(self) -> "FakeSounds":
        self.opened += 1
        return self

    def to_analyse(self) -> ToAnalyse:
        first: dict[str, TrackId] = {}
        for track in self.files:
            first.setdefault(self._print(track), track)
        waiting = [track for its, track in first.items() if its not in self.known]
        failed = [its for its in first if isinstance(self.known.get(its), Unheard)]
        return ToAnalyse(waiting, len(first) - len(waiting), len(failed), self.left_alone)

    def waiting(self, track: TrackId) -> Path | None:
        return None if self._print(track) in self.known else self.files.get(track)

    def keep(self, track: TrackId, heard: Sound | Unheard) -> None:
        assert not isinstance(heard, Unheard) or heard.is_final
        self.known[self._print(track)] = heard

    def failed(self) -> Sequence[Problem]:
        found = ((path, self.known.get(self._print(track))) for track, path in self.files.items())
        return [Problem(path, its.reason) for path, its in found if isinstance(its, Unheard)]

    def knows(self, track: TrackId) -> bool:
        return track in self.files and isinstance(self.known.get(self._print(track)), bytes)

    def all(self) -> tuple[Sequence[TrackId], bytes]:
        self.reads += 1
        tracks = sorted(track for track in self.files if self.knows(track))
        return tracks, b"".join(cast(Sound, self.known[self._print(track)]) for track in tracks)

    def genres(self, tracks: Sequence[TrackId]) -> Mapping[TrackId, Sequence[str]]:
        return {track: self.its_genres[track] for track in tracks if track in self.its_genres}

    def genre_shares(self) -> Mapping[str, float]:
        counts = Counter(genre for genres in self.its_genres.values() for genre in genres)
        return {genre: count / len(self.its_genres) for genre, count in counts.items()}

    def close(self) -> None:
        self.closed += 1

    def _print(self, track: TrackId) -> str:
        return self.prints.get(track, f"of {track}")


class FakeAnalyser:
    """A SoundAnalyser that answers at once: `answers` by path, else a sound made of the path. `asked` lists what was
    asked, and `rests` counts; `before` is called before each answer, on the worker.
    """

    def __init__(self, answers: Mapping[Path, Sound | Unheard] | None = None, numbers: int = SOUND_NUMBERS) -> None:
        self.answers = dict(answers or {})
        self.numbers = numbers
        self.before: Callable[[Path], None] = lambda path: None
        self.asked: list[Path] = []
        self.rests = 0
        self.is_closed = False

    def analyse(self, path: Path) -> Sound | Unheard:
        self.asked.append(path)
        self.before(path)
        if self.is_closed:
            return Unheard("It could not be heard just now.", is_final=False)
        made = random.Random(str(path))
        return self.answers.get(path) or Sound(
            array("f", (made.uniform(-1, 1) for _ in range(self.numbers))).tobytes()
        )

    def rest(self) -> None:
        self.rests += 1

    def close(self) -> None:
        self.is_closed = True


class FakeOutputs:
    """The `Outputs` port, with devices that a test plugs in and out. `chosen` is what was asked for last."""

    def __init__(self, *names: str) -> None:
        self.there = [Output(f"id of {name}", name) for name in names]
        self.chosen: str | None = None
        self._changed: Callable[[], None] | None = None
        self._unplugged: Callable[[], None] | None = None

    def listen(self, changed: Callable[[], None], unplugged: Callable[[], None]) -> None:
        self._changed, self._unplugged = changed, unplugged

    def all(self) -> Sequence[Output]:
        return self.there

    def choose(self, output: str | None) -> None:
        self.chosen = output

    @property
    def playing(self) -> Output | None:
        """The first is the one of the system."""
        return next((it for it in self.there if it.id == self.chosen), self.there[0] if self.there else None)

    def plug_in(self, name: str) -> None:
        self.there.append(Output(f"id of {name}", name))
        assert self._changed is not None
        self._changed()

    def unplug(self, name: str) -> None:
        assert self._changed is not None
        assert self._unplugged is not None
        if self.playing is not None and self.playing.name == name:
            self._unplugged()
        self.there = [it for it in self.there if it.name != name]
        self._changed()


class FakePower:
    """The `PowerSupply` port: plugged in, until a test says otherwise."""

    def __init__(self) -> None:
        self.is_on_battery = False

    def on_battery(self) -> bool:
        return self.is_on_battery


class FakeKeyring:
    """A Keyring in memory. `fault` is raised where it is told."""

    def __init__(self) -> None:
        self.kept: dict[str, str] = {}
        self.fault: WorldError | None = None
        self.asked = 0

    def get(self, name: str) -> str | None:
        self.asked += 1
        self._misbehave()
        return self.kept.get(name)

    def set(self, name: str, secret: str) -> None:
        self._misbehave()
        self.kept[name] = secret

    def delete(self, name: str) -> None:
        self._misbehave()
        self.kept.pop(name, None)

    def _misbehave(self) -> None:
        if self.fault is not None:
            raise self.fault


class FakeScrobbler:
    """Both a TokenScrobbler and a ConsentScrobbler. It takes all it is sent, as `taken`, in the order in which it
    came, unless an answer waits in `answers`; none where one has a title that is `strange`. `playing` is what it was
    told of as playing now.

    It knows `keys`, each with its account; a consent is granted when it is in `allowed`.
    """

    def __init__(self) -> None:
        self.taken: list[Scrobble] = []
        self.asked: list[Sequence[Scrobble]] = []
        self.answers: deque[Answer] = deque()
        self.strange = ""
        self.playing: list[Names] = []
        self.keys = {"a token": "nina"}
        self.allowed: set[str] = set()

    def submit(self, key: str, scrobbles: Sequence[Scrobble]) -> Answer:
        assert 0 < len(scrobbles) <= BATCH
        self.asked.append(scrobbles)
        if key not in self.keys:
            return Unwelcome()
        if any(one.names.title == self.strange for one in scrobbles):
            return Invalid("A strange title.")
        answer = self.answers.popleft() if self.answers else Taken({})
        if isinstance(answer, Taken):
            its = enumerate(scrobbles)
            self.taken += [one for i, one in its if i not in answer.refused and i not in answer.put_off]
        return answer

    def now_playing(self, key: str, names: Names) -> None:
        if key in self.keys:
            self.playing.append(names)

    def account(self, key: str) -> str:
        if key not in self.keys:
            raise NotConnected("Nobody knows this token.")
        return self.keys[key]

    def ask(self, api_key: str, secret: str) -> Consent:
        if secret != "a secret":
            raise NotConnected("Nobody knows this key.")
        return Consent(f"https://service.test/{api_key}", api_key, secret, "a consent")

    def granted(self, consent: Consent) -> tuple[str, str]:
        if consent.token not in self.allowed:
            raise NotConnected("It has not been allowed yet.")
        self.keys["a session"] = "nina"
        return "nina", "a session"


class FakePrograms:
    """The `ProgramSensor` port: sees what a test says."""

    def __init__(self) -> None:
        self.seen = Seen()
        self.looks = 0

    def look(self) -> Seen:
        self.looks += 1
        return self.seen


class FakeAttention:
    """The `AttentionSensor` port: tells of everything, and nothing is so until a test says so."""

    def __init__(self) -> None:
        self.now = Attention()
        self.tells = Attention(True, True, True, True)
        self.is_closed = False
        self._changed: Callable[[], None] = lambda: None

    def listen(self, changed: Callable[[], None]) -> None:
        self._changed = changed

    def tell(self, now: Attention) -> None:
        self.now = now
        self._changed()

    def close(self) -> None:
        self.is_closed = True


class FakeActivityLog:
    """The `ActivityLog` port: remembers what was called otherwise."""

    def __init__(self) -> None:
        self.renamed: list[tuple[Activity, Activity]] = []
        self.known: set[Activity] = set()
        self.is_closed = False

    def rename(self, before: Activity, after: Activity) -> bool:
        self.renamed.append((before, after))
        return after in self.known

    def close(self) -> None:
        self.is_closed = True


@dataclass
class FakeLedger:
    """Answers each question with as many plays as questions were asked so far; what was asked is in `asked`."""

    known: Ever = field(default_factory=Ever)
    asked: list[Asked] = field(default_factory=list)
    behind: Sequence[PlayId] = ()
    beside: Sequence[Beside] = ()
    is_closed: bool = False

    def ever(self) -> Ever:
        return self.known

    def sums(self, asked: Asked, most: int) -> Sums:
        self.asked.append(asked)
        return Sums(Portion(len(self.asked), 60.0))

    def plays(self, days: Days, whose: Whose | None, cell: Cell | None, most: int) -> tuple[Sequence[PlayId], int]:
        return self.behind[-most:], len(self.behind)

    def artists_beside(self, whose: Whose, most: int) -> Sequence[Beside]:
        return self.beside[:most]

    def tracks_beside(self, whose: Whose, most: int) -> Sequence[Beside]:
        return self.beside[:most]

    def plays_beside(self, whose: Whose, other: Whose, most: int) -> tuple[Sequence[PlayId], int]:
        return self.behind[-most:], len(self.behind)

    def close(self) -> None:
        self.is_closed = True


@dataclass
class FakeLately:
    """The `Lately` port, of `tracks`, a log of `plays`, the `places` where some were left, and `lists` by hand."""

    tracks: FakeTracks
    plays: FakePlayLog
    places: Sequence[LeftPlace] = ()
    lists: Sequence[Playlist] = ()
    is_closed: bool = False

    def left_places(self, most: int) -> Sequence[LeftPlace]:
        return sorted(self.places, key=lambda one: one.at, reverse=True)[:most]

    def playlists(self) -> Sequence[Playlist]:
        return self.lists

    def tracks_of(self, playlist: Playlist) -> Sequence[TrackId]:
        return playlist.tracks

    def close(self) -> None:
        self.is_closed = True
