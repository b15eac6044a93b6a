"""Memory: what is remembered of tracks, artists and albums, and the order in which they were heard.

Tracks, artists, albums and genres are numbered as they come up; arrays hold a row for each. Sessions are taken in
whole, when they have ended, so that what is known *before* a session can be asked for until then. What is taken in
can be given back: a question asked in the silence after a session counts it as ended before that is certain.
"""

import copy
from array import array
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime, tzinfo
from functools import lru_cache
from itertools import chain, repeat
from typing import Any

import numpy as np
from msgspec import Struct, field
from numpy.typing import NDArray

from segue.domain.context import Activity
from segue.habits import prior
from segue.habits.banks import DAY, Bank, Floats, Rows, grown
from segue.habits.evidence import Heard, TrackMemory
from segue.habits.lookups import each_once

#: Track number 0, artist number 0 and album number 0 are those of which nothing is known.
NOBODY = 0

#: A track's occurrences are looked up so far back: what followed it a hundred times ago says little of today.
OCCURRENCES = 100

#: The hours of a day are remembered as so many waves (a Fourier series), each with the weight that smooths it.
_WAVES = np.array([0.75, 0.5, 0.25])
_TURN = 2 * np.pi / 24

#: So many genres are remembered of an artist.
_GENRES_EACH = 4
_EACH_GENRE = np.ones(_GENRES_EACH, np.float32)


def waves(hours: Floats) -> Floats:
    """Hours of the day as points on circles that turn once, twice and three times a day: a row for each hour."""
    turns = hours[:, None] * (np.arange(1, len(_WAVES) + 1) * _TURN)
    return np.concatenate((np.cos(turns), np.sin(turns)), axis=1)


@lru_cache(64)  # a session is asked about for the hour at which it began, again and again
def density(hour: float) -> Floats:
    """By what the waves of a thing are weighed to tell how dense its hours are at `hour`, beyond a flat day."""
    weights = np.asarray(waves(np.array([hour]))[0] * np.concatenate((_WAVES, _WAVES)) * 2)
    weights.setflags(write=False)
    return weights


class Moment(Struct, frozen=True):
    """A moment in numbers: seconds since 1970, hour with its fraction, weekday (0 is Monday)."""

    at: float
    hour: float
    day: int
    offset: float
    activity: Activity | None = None

    @property
    def is_weekend(self) -> bool:
        return self.day >= 5


class Session(Struct):
    """The listening session under way, from `place` of the log on: what was heard so far. Skips only dislike."""

    start: Moment
    place: int
    tracks: list[int] = field(default_factory=list)
    at: list[float] = field(default_factory=list)
    hours: list[float] = field(default_factory=list)
    skipped: list[int] = field(default_factory=list)
    liked: list[Heard] = field(default_factory=list)
    end: float = 0.0

    @property
    def heard(self) -> Rows:
        """Track numbers in order."""
        return np.array(self.tracks, np.int64)


class Numbers:
    """Consecutive numbers, from 1, for ids that are small integers, positive or negative; 0 where unknown."""

    def __init__(self) -> None:
        self._above = np.zeros(64, np.int32)
        self._below = np.zeros(64, np.int32)

    def get(self, identity: int) -> int:
        side, place = (self._above, identity) if identity >= 0 else (self._below, -identity)
        return int(side[place]) if place < len(side) else NOBODY

    def set(self, identity: int, number: int) -> None:
        if identity >= 0:
            self._above = grown(self._above, identity + 1)
            self._above[identity] = number
        else:
            self._below = grown(self._below, 1 - identity)
            self._below[-identity] = number

    def copy(self) -> "Numbers":
        return copy.deepcopy(self)

    def many(self, identities: Rows) -> Rows:
        found = np.zeros(len(identities), np.int64)
        for side, its, place in (
            (self._above, identities >= 0, identities),
            (self._below, identities < 0, -identities),
        ):
            within = its & (place < len(side))
            found[within] = side[place[within]]
        return found


class Things:
    """What tracks, artists and albums have in common: counts that fade by the day and by the session."""

    def __init__(self, half_lives: Sequence[float], session_half_lives: Sequence[float]) -> None:
        self.count = 1  # the one that is nobody
        self.counts = Bank(half_lives)
        self.sessions = Bank(session_half_lives, unit=1)
        self.plays = np.zeros(64, np.float32)
        self.weekend = np.zeros(64, np.float32)
        self.waves = np.zeros((64, 2 * len(_WAVES)), np.float32)
        self._room = 64

    def add(self) -> int:
        number = self.count
        self.count += 1
        if self.count > self._room:
            self._grow(self.count)
            self._room = min(map(len, self._columns()))
        return number

    def _grow(self, count: int) -> None:
        self.counts.make_room(count)
        self.sessions.make_room(count)
        self.plays = grown(self.plays, count)
        self.weekend = grown(self.weekend, count)
        self.waves = grown(self.waves, count)

    def rows(self) -> "list[np.ndarray[Any, Any]]":
        """Every array that has a row for each thing and changes with a session."""
        return [self.counts.state, self.sessions.state, self.plays, self.weekend, self.waves]

    def _columns(self) -> "list[np.ndarray[Any, Any]]":
        """Every array that has a row for each thing."""
        return self.rows()


class Tracks(Things):
    def __init__(self) -> None:
        super().__init__(prior.TRACK_HALF_LIVES, prior.SESSION_HALF_LIVES)
        self.ids = array("q", [0])
        self.artist = np.zeros(64, np.int32)
        self.album = np.zeros(64, np.int32)
        self.skips = np.zeros(64, np.float32)
        self.first = np.full(64, np.inf)
        self.last = np.full(64, -np.inf)
        self.days = Bank(prior.DAYS_HALF_LIVES)

    def _grow(self, count: int) -> None:
        super()._grow(count)
        self.artist = grown(self.artist, count)
        self.album = grown(self.album, count)
        self.skips = grown(self.skips, count)
        self.first = grown(self.first, count, np.inf)
        self.last = grown(self.last, count, -np.inf)
        self.days.make_room(count)

    def of_whom(self, tracks: Rows) -> tuple[Rows, Rows]:
        """The numbers of the artist and of the album of each."""
        # NumPy looks up by the machine's own integers five times as fast as by shorter ones.
        return self.artist[tracks].astype(np.int64), self.album[tracks].astype(np.int64)

    def rows(self) -> "list[np.ndarray[Any, Any]]":
        return [*super().rows(), self.skips, self.first, self.last, self.days.state]

    def _columns(self) -> "list[np.ndarray[Any, Any]]":
        return [*self.rows(), self.artist, self.album]


class Artists(Things):
    def __init__(self) -> None:
        super().__init__(prior.TRACK_HALF_LIVES, prior.SESSION_HALF_LIVES)
        self.tracks = np.zeros(64, np.float32)
        self.genres = np.zeros((64, _GENRES_EACH), np.int32)
        self.genre_counts = np.zeros((64, _GENRES_EACH), np.float32)
        self.most_genres = 1  # above the number of any genre of an artist

    def _grow(self, count: int) -> None:
        super()._grow(count)
        self.tracks = grown(self.tracks, count)
        self.genres = grown(self.genres, count)
        self.genre_counts = grown(self.genre_counts, count)

    def rows(self) -> "list[np.ndarray[Any, Any]]":
        return [*super().rows(), self.tracks]

    def _columns(self) -> "list[np.ndarray[Any, Any]]":
        return [*self.rows(), self.genres, self.genre_counts]

    def note_genre(self, artist: int, genre: int, weight: float) -> None:
        """An artist's genres are what is said of its tracks; of more than four the rarest makes room."""
        self.most_genres = max(self.most_genres, genre + 1)
        counts = self.genre_counts[artist].tolist()
        known = self.genres[artist].tolist()
        place = known.index(genre) if genre in known and counts[known.index(genre)] else counts.index(min(counts))
        if known[place] != genre or not counts[place]:
            self.genres[artist, place] = genre
            self.genre_counts[artist, place] = 0
        self.genre_counts[artist, place] += weight

    def fit(self, values: Floats, unknown: float, artists: Rows | slice) -> Floats:
        """For each of `artists` the mean of `values`, one for each genre, over its genres; `unknown` where it has
        none.
        """
        counts, genres = self.genre_counts[: self.count], self.genres[: self.count]
        if not isinstance(artists, slice):
            counts, genres = counts.take(artists, 0), genres.take(artists, 0)
        total = counts @ _EACH_GENRE
        fits = (counts * values.take(genres)) @ _EACH_GENRE / np.maximum(total, 1e-9)
        return np.where(total > 0, fits, unknown)


class Before(Struct, frozen=True):
    """What rows held before a session was taken in, by which it can be given back."""

    rows: "list[tuple[np.ndarray[Any, Any], Rows, np.ndarray[Any, Any]]]"
    everyone: tuple[float, float, Floats]
    sessions: int
    last: "Session | None"


class Counts(Struct, frozen=True):
    """How often everything was heard, as of one moment. By the numbers of tracks and of artists."""

    _numbers: Numbers
    plays: NDArray[np.float32]
    skips: NDArray[np.float32]
    last: NDArray[np.float64]
    _artists: Mapping[str, int]
    _artist_plays: NDArray[np.float32]
    _zone: tzinfo

    def of(self, track: int) -> TrackMemory:
        number = self._numbers.get(track)
        if number >= len(self.plays) or number == NOBODY:
            return TrackMemory()
        plays, last = int(self.plays[number]), float(self.last[number])
        when = datetime.fromtimestamp(last, self._zone) if plays else None
        return TrackMemory(plays, int(self.skips[number]), when)

    def of_artist(self, name: str) -> int:
        """Plays of the artist's tracks."""
        number = self._artists.get(name.casefold(), NOBODY)
        return int(self._artist_plays[number]) if number < len(self._artist_plays) else 0


class Memory:
    """Everything about tracks that was heard, for any moment since."""

    def __init__(self) -> None:
        self.tracks = Tracks()
        self.artists = Artists()
        self.albums = Things(prior.ALBUM_HALF_LIVES, (prior.SESSION_HALF_LIVES[0],))
        self.numbers = Numbers()
        self._artist_numbers: dict[str, int] = {}
        self._album_numbers: dict[tuple[int, str], int] = {}
        self.all_plays = 0.0
        self.all_weekend = 0.0
        self.all_waves: Floats = np.zeros(2 * len(_WAVES))
        #: The log in order: which track, in which session, and where the same track and the same artist came before.
        self.plays = 0
        self.sequence = np.zeros(1024, np.int32)
        self.session_of = np.zeros(1024, np.int32)
        self._before = array("i")
        self._artist_before = array("i")
        self._newest = array("i", [-1])
        self._newest_of = array("i", [-1])
        self.sessions = 0
        self.last: Session | None = None

    # ------------------------------------------------------------ numbering

    def number(self, track: int, artist: str, album: str) -> int:
        """The number of a track, given now if it has none."""
        number = self.numbers.get(track)
        if number == NOBODY:
            number = self.tracks.add()
            self.numbers.set(track, number)
            self.tracks.ids.append(track)
            self._newest.append(-1)
            its_artist = self.artist(artist)
            if its_artist == NOBODY:
                its_artist = self.artists.add()
                self._newest_of.append(-1)
                if artist:  # a track without an artist is on its own
                    self._artist_numbers[artist.casefold()] = its_artist
            key = (its_artist, album)
            its_album = self._album_numbers.get(key)
            if its_album is None:
                its_album = self._album_numbers[key] = self.albums.add()
            self.tracks.artist[number] = its_artist
            self.tracks.album[number] = its_album
        return number

    def artist(self, name: str) -> int:
        return self._artist_numbers.get(name.casefold(), NOBODY)

    def artists_called(self, folded: Sequence[str]) -> Rows:
        """Their numbers, by their names in small letters."""
        numbers = map(self._artist_numbers.get, folded, repeat(NOBODY))
        return np.fromiter(numbers, np.int64, len(folded))

    # ------------------------------------------------------------ sessions

    def move_to(self, now: float) -> None:
        """A session begins at `now`."""
        for things in (self.tracks, self.artists, self.albums):
            things.counts.move_to(now)
            things.sessions.move_to(self.sessions)
        self.tracks.days.move_to(now)

    def take(self, session: Session) -> None:
        """Take in a session that has ended."""
        heard = session.heard
        artists, albums = self.tracks.of_whom(heard)
        skipped = np.array(session.skipped, np.int64)
        tracks, one_artist, one_album = each_once(heard), each_once(artists), each_once(albums)
        if len(skipped):
            np.add.at(self.tracks.skips, skipped, 1)
        if not len(heard):
            return
        at = np.array(session.at)
        turned = waves(np.array(session.hours))
        self.sessions += 1
        for things, which, once in (
            (self.tracks, heard, tracks),
            (self.artists, artists, one_artist),
            (self.albums, albums, one_album),
        ):
            things.counts.add(which, at)
            things.sessions.add(once, float(self.sessions))
            np.add.at(things.plays, which, 1)
            np.add.at(things.waves, which, turned.astype(np.float32))
            if session.start.is_weekend:
                np.add.at(things.weekend, which, 1)
        new = tracks[np.isinf(self.tracks.first[tracks])]
        np.add.at(self.artists.tracks, self.tracks.artist[new], 1)
        self.tracks.first[new] = session.start.at
        self.tracks.last[heard] = at  # of several times the last one stays
        self.tracks.days.add(tracks, session.end)
        self.all_plays += len(heard)
        self.all_weekend += len(heard) * session.start.is_weekend
        self.all_waves = self.all_waves + turned.sum(axis=0)
        self.last = session

    def before(self, session: Session) -> Before:
        """What is to be kept to give `session` back, once it has been taken in."""
        heard = session.heard
        touched = each_once(np.concatenate((heard, np.array(session.skipped, np.int64))))
        artists, albums = map(each_once, self.tracks.of_whom(heard))
        kept: list[tuple[np.ndarray[Any, Any], Rows, np.ndarray[Any, Any]]] = []
        for things, which in ((self.tracks, touched), (self.artists, artists), (self.albums, albums)):
            kept.extend((rows, which, rows[which]) for rows in things.rows())
        everyone = (self.all_plays, self.all_weekend, self.all_waves)
        return Before(kept, everyone, self.sessions, self.last)

    def give_back(self, before: Before) -> None:
        """As if the session had not been taken in."""
        for held, rows, values in before.rows:
            held[rows] = values
        self.all_plays, self.all_weekend, self.all_waves = before.everyone
        self.sessions, self.last = before.sessions, before.last

    def counts(self, zone: tzinfo) -> "Counts":
        """How often everything was heard, as a value; `zone` is that of the times told."""
        tracks, artists = self.tracks, self.artists
        return Counts(
            self.numbers.copy(),
            tracks.plays[: tracks.count].copy(),
            tracks.skips[: tracks.count].copy(),
            tracks.last[: tracks.count].copy(),
            dict(self._artist_numbers),
            artists.plays[: artists.count].copy(),
            zone,
        )

    # ------------------------------------------------------------ the log in order

    def follow(self, track: int) -> None:
        """Note in the log that `track` was heard now, in the session under way."""
        place, artist = self.plays, int(self.tracks.artist[track])
        self.plays += 1
        if self.plays > len(self.sequence):
            self.sequence = grown(self.sequence, self.plays)
            self.session_of = grown(self.session_of, self.plays)
        self.sequence[place] = track
        self.session_of[place] = self.sessions
        self._before.append(self._newest[track])
        self._artist_before.append(self._newest_of[artist])
        self._newest[track] = self._newest_of[artist] = place

    def occurrences(self, tracks: Iterable[int], until: int) -> tuple[Rows, list[int]]:
        """Where in the log before `until` each of some tracks was heard, newest first; and how often each was."""
        found = [_back(self._newest[track], self._before, until) for track in tracks]
        return np.array([*chain.from_iterable(found)], np.int64), [*map(len, found)]

    def artist_occurrences(self, artist: int, until: int) -> Rows:
        return np.array(_back(self._newest_of[artist], self._artist_before, until), np.int64)

    def at_places(self, places: Rows, until: int) -> Rows:
        """The tracks heard at `places` of the log; 0 beyond its ends."""
        found = self.sequence.take(places, mode="clip").astype(np.int64)
        found *= places.view(np.uint64) < until  # below 0 is beyond any end
        return found

    def same_session(self, around: Rows, places: Rows) -> NDArray[np.bool_]:
        """Which of `around`, a row for each of `places`, lie in the session of that place."""
        of_around = self.session_of.take(np.minimum(around, max(0, self.plays - 1)), mode="clip")
        return np.asarray(of_around == self.session_of[places][:, None])

    def recent(self, plays: int, until: int) -> Rows:
        """The tracks of the last plays before `until`."""
        return self.sequence[max(0, until - plays) : until]

    # ------------------------------------------------------------ hours and days

    def hour_lift(
        self, things: Things, rows: Rows | slice, hour: float, towards: NDArray[np.float32] | float
    ) -> NDArray[np.float32]:
        """How much more than usual a thing is heard at this hour: the density of its hours, smoothed `towards`."""
        turned = density(hour).astype(np.float32)
        plays = things.plays[rows]
        waves = things.waves[rows] if isinstance(rows, slice) else things.waves.take(rows, 0)
        lift = (plays + waves @ turned + np.float32(4) * towards) / (plays + 4)
        return np.asarray(np.maximum(lift, np.float32(0.02)))

    def everyones_hour(self, hour: float) -> float:
        return max(float(1 + self.all_waves @ density(hour) / max(self.all_plays, 1)), 0.05)

    def weekend_share(
        self, things: Things, rows: Rows | slice, towards: NDArray[np.float32] | float
    ) -> NDArray[np.float32]:
        """The share of a thing's plays that fell on weekends, smoothed `towards`."""
        return np.asarray((things.weekend[rows] + np.float32(6) * towards) / (things.plays[rows] + 6))

    def everyones_weekend(self) -> float:
        return (self.all_weekend + 1) / (self.all_plays + 2)


def days_since(now: float, then: Floats, least: float) -> NDArray[np.float32]:
    """Days from `then` to `now`; at least `least`, at most eleven years."""
    days = ((now - then) * (1 / DAY)).astype(np.float32)
    return np.asarray(np.minimum(np.maximum(days, np.float32(least)), np.float32(4000)))


def _back(place: int, before: "array[int]", until: int) -> list[int]:
    while place >= until:
        place = before[place]
    places: list[int] = []
    for _ in range(OCCURRENCES):
        if place < 0:
            break
        places.append(place)
        place = before[place]
    return places
