"""What Home shows below the offer: shelves of things to hear, each there only while it has something true to show."""

from collections.abc import Callable, Collection, Mapping, Sequence
from contextlib import closing
from datetime import datetime, timedelta
from enum import Enum
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from segue.core import politeness, surprise
from segue.core.learning import Learned, Learning
from segue.core.library import Library
from segue.core.manners import Manners
from segue.core.mixing import Favourite, Mixed, MixTools, Wanted, favourites_not_heard, mixes_now
from segue.core.playback import Player, State
from segue.core.ports.lately import Lately
from segue.core.ports.library import Tracks
from segue.core.ports.log import OfferLog
from segue.core.ports.machine import Settings
from segue.core.signal import Signal
from segue.core.surroundings import Surroundings
from segue.core.worker import Worker
from segue.domain.context import Activity
from segue.domain.picking_up import left_at
from segue.domain.play import CHOSEN, SUGGESTED, Origin, OriginKind, Play
from segue.domain.playlist import PlaylistId, in_library
from segue.domain.queue import Queue
from segue.domain.resuming import goes_on
from segue.domain.speech import apart, number, plural, tr
from segue.domain.track import Track, TrackId
from segue.domain.wording import ago, clock

if TYPE_CHECKING:  # it brings numpy, which the window need not wait for
    from segue.habits.model import Learner

#: So many tiles stand on a shelf at most.
MOST = 12

#: What was left in the middle is looked for among so many of the last plays, if it was so lately.
_PLAYS = 500
_LATELY = timedelta(days=30)

#: An album of fewer tracks is heard as a song is.
_FEWEST_TRACKS = 4

#: Among so many tracks of a list, covers are looked for.
_LOOKED_AT = 40

#: What stands so far on in the queue, some thirty hours, is not coming soon.
_SOON = 500

_SEEN = "home shelves seen"


class ShelfId(Enum):
    """In the order in which they stand, unless the listener wants another."""

    FOR_NOW = "for now"
    PICK_UP = "pick up again"
    NOT_HEARD = "not heard for long"
    LATELY = "played lately"
    NEW = "new here"


#: What these show comes from habits; all others from the log and the library alone.
BY_HABITS = frozenset({ShelfId.FOR_NOW, ShelfId.NOT_HEARD})


class OfAlbum(Struct, frozen=True):
    """The album that `track` is on."""

    track: TrackId


class OfPlaylist(Struct, frozen=True):
    playlist: PlaylistId


class OfMix(Struct, frozen=True):
    mix: Mixed


class Tile(Struct, frozen=True):
    """Something to hear: what it is, what is said of it, whose covers stand for it; and what plays when it is put on:
    `tracks` from the place `at` on.
    """

    of: OfAlbum | OfPlaylist | OfMix
    title: str
    by: str
    why: str
    covers: tuple[Track, ...]
    tracks: tuple[TrackId, ...]
    at: int = 0
    origin: Origin = CHOSEN


Shelves = Mapping[ShelfId, Sequence[Tile]]


class Home:
    """Signals: `changed` when any shelf has become another."""

    def __init__(
        self,
        library: Library,
        player: Player,
        learning: Learning,
        manners: Manners,
        surroundings: Surroundings,
        settings: Settings,
        offers: OfferLog,
        open_lately: Callable[[], Lately],
        tools: MixTools,
        reader: Worker,
        habits: Worker,
    ) -> None:
        """What needs no habits is read on the worker `reader`."""
        self.changed: Signal[None] = Signal()
        self._player = player
        self._learning = learning
        self._manners = manners
        self._surroundings = surroundings
        self._settings = settings
        self._offers = offers
        self._open_lately = open_lately
        self._tools = tools
        self._shelves: dict[ShelfId, Sequence[Tile]] = {}
        seen = settings.get(_SEEN)
        self._seen: Mapping[str, object] = seen if isinstance(seen, dict) else {}
        self._learned = learning.learned
        self._is_learned = self._learned.habits.plays > 0
        self._lately = _Reading(reader, self._take)
        self._by_habits = _Reading(habits, self._take)
        self._moment: tuple[datetime, Activity | None] | None = None
        self._heeded: object = None
        library.changed.connect(lambda _: self._lately.doubt())
        player.played.connect(lambda _: self._lately.doubt())
        learning.changed.connect(self._hear_learned)
        library.scanned.connect(lambda report: self._by_habits.doubt() if report.has_news else None)
        manners.changed.connect(lambda _: self._by_habits.doubt())
        surroundings.activity_changed.connect(lambda _: self._by_habits.doubt())

    def tiles(self, shelf: ShelfId) -> Sequence[Tile] | None:
        """None where it is not known yet."""
        return self._shelves.get(shelf)

    def tiles_seen(self, shelf: ShelfId) -> int:
        """How many it had when it was known last, so that room can be kept for them."""
        many = self._seen.get(shelf.value)
        return many if isinstance(many, int) else 0

    def look(self) -> None:
        """See to it that all shelves become what is so now. Nothing is read anew that is still so."""
        now = self._surroundings.context().at
        queue = self._player.queue if self._player.state is State.PLAYING else Queue()
        open_lately = self._open_lately
        self._lately.look(lambda: _lately(open_lately, now, coming_soon(queue)))
        if self._is_learned:
            self._look_by_habits(self.wanted())

    def follow(self) -> None:
        """See to it that what the listener refuses is suggested no longer, and that what they are doing counts; all
        else stays as it is.
        """
        if self._is_learned and _heeded(wanted := self.wanted()) != self._heeded:
            self._look_by_habits(wanted)

    def _look_by_habits(self, wanted: Wanted) -> None:
        context = wanted.context
        moment = context.at.replace(minute=0, second=0, microsecond=0), context.activity
        if moment != self._moment:
            self._moment = moment
            self._by_habits.doubt()
        else:
            wanted = replace(wanted, shown=self._genres_shown)
        its_learner, tools, open_lately = self._learning.learner, self._tools, self._open_lately
        if _heeded(wanted) != self._heeded:
            self._heeded = _heeded(wanted)
            self._by_habits.doubt()
        self._by_habits.look(lambda: _by_habits(wanted, its_learner, open_lately, tools))

    @property
    def _genres_shown(self) -> frozenset[str]:
        tiles = self._shelves.get(ShelfId.FOR_NOW, ())
        return frozenset(tile.of.mix.genre for tile in tiles if isinstance(tile.of, OfMix))

    def mixes_of(self, genre: str, then: Callable[[Sequence[Mixed]], None]) -> None:
        """`then` gets the mixes of one genre."""
        from segue.core.mixing import mixes_of

        wanted, its_learner, tools = self.wanted(), self._learning.learner, self._tools
        self._by_habits.worker.submit(lambda: mixes_of(genre, wanted, its_learner(), tools), then)

    def wanted(self) -> Wanted:
        context = self._surroundings.context()
        dial = surprise.dial_now(self._settings, self._offers, context.at)
        rules = self._manners.rules
        past = self._offers.since(context.at - politeness.REMEMBERED)
        refused = politeness.refused(past, rules, context.at)
        return Wanted(context, rules.preferences, self._learning.left_out, dial, refused)

    def _hear_learned(self, learned: Learned) -> None:
        """The first time, and when much has come or something was forgotten: each play alone changes little."""
        before, self._learned = self._learned, learned
        if not self._is_learned or learned.is_of_another_past(before):
            self._is_learned = True
            self._by_habits.doubt()
            self.look()

    def _take(self, shelves: Shelves) -> None:
        if all(self._shelves.get(shelf) == tiles for shelf, tiles in shelves.items()):
            return
        self._shelves.update(shelves)
        seen = {shelf.value: len(tiles) for shelf, tiles in self._shelves.items() if tiles}
        if len(self._shelves) == len(ShelfId) and seen != self._seen:
            self._seen = seen
            self._settings.set(_SEEN, seen)
        self.changed.emit(None)


class _Reading:
    """One question, put to a worker again when its answer is in doubt; never twice at a time."""

    def __init__(self, worker: Worker, take: Callable[[Shelves], None]) -> None:
        self.worker = worker
        self._give = take
        self._is_in_doubt = True
        self._is_under_way = False
        self._next: Callable[[], Shelves] | None = None

    def doubt(self) -> None:
        self._is_in_doubt = True

    def look(self, read: Callable[[], Shelves]) -> None:
        if self._is_under_way:
            self._next = read
        elif self._is_in_doubt:
            self._is_in_doubt, self._is_under_way = False, True
            self.worker.submit(read, self._take, self._fail)

    def _take(self, shelves: Shelves) -> None:
        self._is_under_way = False
        self._give(shelves)
        asked, self._next = self._next, None
        if asked is not None:
            self.look(asked)  # it may have come into doubt meanwhile

    def _fail(self) -> None:
        self._is_in_doubt, self._is_under_way, self._next = True, False, None


def _heeded(wanted: Wanted) -> object:
    """What is followed at once, as it is the listener's own word."""
    return wanted.refusals, wanted.context.activity


# ---------------------------------------------------------------- read on workers


def coming_soon(queue: Queue) -> Collection[TrackId]:
    """What plays, and what follows. Not all of a hundred thousand is gone through: at each next track the window
    would wait for the interpreter meanwhile.
    """
    first = queue.first_upcoming
    return {entry.track for entry in queue.entries[max(0, first - 1) : first + _SOON]}


def _lately(open_lately: Callable[[], Lately], now: datetime, coming: Collection[TrackId]) -> Shelves:
    with closing(open_lately()) as lately:
        plays = lately.plays.latest(_PLAYS)
        tracks = lately.tracks
        left = left_in_the_middle(lately, plays, now, coming)
        played = [_album(tracks, track) for track in tracks.albums_played(MOST)]
        there = {tile.tracks for tile in left}
        return {
            ShelfId.PICK_UP: left,
            ShelfId.LATELY: [tile for tile in played if tile.tracks not in there],
            ShelfId.NEW: [_album(tracks, track) for track in tracks.newest_albums(MOST)],
        }


def _by_habits(
    wanted: Wanted, its_learner: Callable[[], "Learner"], open_lately: Callable[[], Lately], tools: MixTools
) -> Shelves:
    learner = its_learner()
    with closing(open_lately()) as lately:
        tracks = lately.tracks
        mixes = mixes_now(wanted, learner, tools)
        favourites = favourites_not_heard(wanted, learner, tools, tracks.album_of, MOST)
        return {
            ShelfId.FOR_NOW: [replace(mix_tile(tracks, mix), origin=SUGGESTED) for mix in mixes],
            ShelfId.NOT_HEARD: [_favourite(tracks, one) for one in favourites],
        }


def left_in_the_middle(
    lately: Lately, plays: Sequence[tuple[Play, Track]], now: datetime, coming: Collection[TrackId]
) -> Sequence[Tile]:
    """Long tracks, playlists and albums of which something is still to be heard, the last one first; not what plays
    on anyway, since it is `coming`.
    """
    recent = [(play, track) for play, track in plays if now - play.listen.started < _LATELY and track.id > 0]
    found = [*_left_tracks(lately, now), *_left_lists(lately, recent, now), *_left_albums(lately, recent, now)]
    found.sort(key=lambda one: one[0], reverse=True)
    return [tile for _, tile in found if tile.tracks[tile.at] not in coming][:MOST]


def _left_tracks(lately: Lately, now: datetime) -> Sequence[tuple[datetime, Tile]]:
    places = {one.track: one for one in lately.left_places(2 * MOST)}
    found = []
    for track in lately.tracks.many(list(places)):
        place, tags = places[track.id], track.tags
        if not track.missing and track.address is None and goes_on(tags, tags.duration):
            when = ago(place.at.astimezone(now.tzinfo), now)
            if tags.duration is None:
                why = tr("Left at {position} {when}").format(position=clock(place.position), when=when)
            else:
                words = tr("Left at {position} of {length} {when}")
                why = words.format(position=clock(place.position), length=clock(tags.duration), when=when)
            by = tags.artist or tags.album_artist
            found.append((place.at, Tile(OfAlbum(track.id), tags.title, by, why, (track,), (track.id,))))
    return found


def _left_lists(
    lately: Lately, recent: Sequence[tuple[Play, Track]], now: datetime
) -> Sequence[tuple[datetime, Tile]]:
    of_lists: dict[int, list[Play]] = {}
    for play, _ in recent:
        origin = play.listen.origin
        if origin.kind is OriginKind.PLAYLIST and origin.of is not None:
            of_lists.setdefault(origin.of, []).append(play)
    found = []
    for playlist in lately.playlists():
        its = of_lists.get(playlist.id)
        if its is None:
            continue
        tracks = lately.tracks_of(playlist)
        at = left_at(tracks, its)
        if at is not None:
            origin = Origin(OriginKind.PLAYLIST, playlist.id)
            covers = _four(lately.tracks.many(in_library(tracks[:_LOOKED_AT])))
            why, when = _left(at, len(tracks), its[0], now), its[0].ended
            tile = Tile(
                OfPlaylist(playlist.id), playlist.name, tr("Playlist"), why, covers, tuple(tracks), at, origin
            )
            found.append((when, tile))
    return found


def _left_albums(
    lately: Lately, recent: Sequence[tuple[Play, Track]], now: datetime
) -> Sequence[tuple[datetime, Tile]]:
    of_albums: dict[tuple[str, str], list[tuple[Play, Track]]] = {}
    for play, track in recent:
        if play.listen.origin.kind in (OriginKind.CHOSEN, OriginKind.QUEUED) and track.tags.album:
            by = track.tags.album_artist or ""
            of_albums.setdefault((track.tags.album, by), []).append((play, track))
    found = []
    for some in of_albums.values():
        newest, track = some[0]
        if len(some) < 2:
            continue
        tracks = tuple(lately.tracks.album_of(track.id))
        at = left_at(tracks, [play for play, _ in some]) if len(tracks) >= _FEWEST_TRACKS else None
        if at is not None:
            tile = _album(lately.tracks, track.id, _left(at, len(tracks), newest, now), at)
            found.append((newest.ended, tile))
    return found


def _left(at: int, many: int, play: Play, now: datetime) -> str:
    words = plural("{heard} of %n track heard {when}", "{heard} of %n tracks heard {when}", many)
    return words.format(heard=number(at), when=ago(play.listen.started.astimezone(now.tzinfo), now))


def _album(tracks: Tracks, track: TrackId, why: str = "", at: int = 0) -> Tile:
    (one,) = tracks.many([track])
    tags = one.tags
    album = tuple(tracks.album_of(track)) or (track,)
    return Tile(OfAlbum(track), tags.album or tags.title, tags.album_artist or tags.artist, why, (one,), album, at)


def _favourite(tracks: Tracks, favourite: Favourite) -> Tile:
    return _album(tracks, favourite.tracks[0], favourite.why)


def mix_tile(tracks: Tracks, mix: Mixed) -> Tile:
    covers = _four(tracks.many(mix.tracks))
    by = ", ".join(dict.fromkeys(apart(track.tags.artist) for track in covers if track.tags.artist))
    return Tile(OfMix(mix), mix.title, by, mix.brief, covers, mix.tracks)


def _four(tracks: Sequence[Track]) -> tuple[Track, ...]:
    """Of up to four albums, one track each."""
    albums: dict[tuple[str, str], Track] = {}
    for track in tracks:
        albums.setdefault((track.tags.album or track.tags.title, track.tags.album_artist), track)
    return tuple(albums.values())[:4]
