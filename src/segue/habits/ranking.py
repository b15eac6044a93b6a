"""Which tracks fit the moment at which a session begins: a sum of groups, each of which can be named as a reason.

A conditional logit (McFadden 1974): s(i) = Σ_f θ_f φ_f(i), the probability of a track ∝ e^s. The groups are *memory*
(log counts of the track, its artist and its album at all half-lives), *return interval* (log Δ and its square: liking
over exposures is an inverted U, Sguerra et al. 2023), *context* (how well its genres, its hours and its days fit),
*continuity* (what followed the last tracks before, the same album or artist, the genre of the last session) and
*aversion* (skips). θ starts from prior.TRACKS and takes a step for each session.
"""

import math
from array import array
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime, timedelta
from functools import cached_property
from typing import TypeVar

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

from segue.domain.season import Season
from segue.domain.track import TrackId
from segue.habits import prior
from segue.habits.banks import Floats, Rows
from segue.habits.evidence import TrackMemory
from segue.habits.facts import Group
from segue.habits.lookups import Few, each_once, gathered
from segue.habits.memory import NOBODY, Counts, Memory, Moment, days_since

#: A count below this is as good as none; keeps logarithms finite.
COUNT_FLOOR = 0.02

#: Tracks are ranked in pieces of so many, which stay in the processor's cache.
_PIECE = 8192

#: Where the weights of tracks end and those of artists begin, and where those of albums do.
_SPLIT = (len(prior.TRACK_FEATURES), len(prior.TRACK_FEATURES) + len(prior.ARTIST_FEATURES))

#: Groups that add less than this more to a track than to the others are not told of, and never more than so many.
_LEAST_SAYING = 0.05
_MOST_SAYING = 4

T = TypeVar("T")

_HOUR = 3600.0
_CONTINUES = 8
_PLACES_NEAR = np.concatenate((np.arange(1, 6), -np.arange(1, 6)))
_NEARNESS = np.concatenate((0.8 ** np.arange(5), 0.5 * 0.8 ** np.arange(5)))


#: A track liked at least this often, and not heard for so long, is a forgotten favourite.
FAVOURITE_PLAYS = 3
FORGOTTEN_AFTER = timedelta(days=90)

#: An artist is heard often from so many plays on.
OFTEN_HEARD = 20


class Candidate(Struct, frozen=True):
    """A track of the library that could be suggested. `recording` is the track as which the plays of this and of its
    copies were learned; None for a track without copies. `season` is that in which it is at home, if not all year.
    """

    track: TrackId
    artist: str
    genres: tuple[str, ...]
    recording: TrackId | None = None
    season: Season | None = None


_SEASONS = (None, *Season)


class Shelf:
    """Candidates as arrays, made once for many rankings. It may grow."""

    def __init__(self, candidates: Iterable[Candidate] = ()) -> None:
        self._ids, self._learned_as = array("q"), array("q")
        #: Each artist once, with the names that count as the same, and each combination of genres once.
        self.artists: list[str] = []
        self.folded_artists: list[str] = []
        self.kinds: list[tuple[str, ...]] = []
        self._artist_of, self._kind_of = array("q"), array("q")
        self._season_of = array("b")
        self._place_of_artist: dict[str, int] = {}
        self._place_of_kind: dict[tuple[str, ...], int] = {}
        for candidate in candidates:
            self.add(candidate)

    def add(self, candidate: Candidate) -> None:
        self._ids.append(candidate.track)
        self._learned_as.append(candidate.recording or candidate.track)
        if candidate.artist not in self._place_of_artist:
            self.folded_artists.append(candidate.artist.casefold())
        self._artist_of.append(_place(candidate.artist, self._place_of_artist, self.artists))
        self._kind_of.append(_place(candidate.genres, self._place_of_kind, self.kinds))
        self._season_of.append(_SEASONS.index(candidate.season))

    def only(self, places: Rows, labels: Sequence[str] = (), label_of: Rows | None = None) -> "Shelf":
        """The candidates at these places; it is not to grow. With `labels`, each has one of them in the place of
        its genres, which `label_of` tells by its place; and where that is a name, by which it was asked for, it is at
        home all year.
        """
        part = Shelf()
        part.artists, part.folded_artists = self.artists, self.folded_artists
        part._ids, part._learned_as = _some(self._ids, places), _some(self._learned_as, places)
        part._artist_of, part._season_of = _some(self._artist_of, places), _some(self._season_of, places)
        if label_of is None:
            part.kinds, part._kind_of = self.kinds, _some(self._kind_of, places)
        else:
            part.kinds = [(label,) for label in labels]
            part._kind_of = array("q", label_of.astype(np.int64).tobytes())
            if any(labels):
                part._season_of = array("b", bytes(len(places)))
        return part

    def candidate(self, place: int) -> Candidate:
        track, learned_as = self._ids[place], self._learned_as[place]
        kind = self.kinds[self._kind_of[place]]
        recording = None if learned_as == track else TrackId(learned_as)
        return Candidate(TrackId(track), self.artist(place), kind, recording, _SEASONS[self._season_of[place]])

    def artist(self, place: int) -> str:
        return self.artists[self._artist_of[place]]

    @property
    def ids(self) -> Rows:
        return np.array(self._ids)

    @property
    def tracks(self) -> Rows:
        """The ids as which plays of the candidates were learned."""
        return np.array(self._learned_as)

    @property
    def artist_of(self) -> Rows:
        """The place in `artists` of each candidate's."""
        return np.array(self._artist_of)

    @property
    def kind_of(self) -> Rows:
        """The place in `kinds` of each candidate's."""
        return np.array(self._kind_of)

    def in_season(self, day: date) -> NDArray[np.bool_]:
        """Which candidates are at home on a day of the year."""
        is_on = np.array([season is None or day in season for season in _SEASONS])
        return np.asarray(is_on[np.array(self._season_of)])

    def genres_of(self, tracks: Sequence[TrackId]) -> dict[TrackId, tuple[str, ...]]:
        """The genres of a few tracks of the shelf."""
        places = np.flatnonzero(np.isin(self.ids, tracks)).tolist()
        return {found.track: found.genres for found in map(self.candidate, places)}

    def fit(self, shares: Mapping[str, float]) -> NDArray[np.float32]:
        """2 log(Σ_g G(i, g) p(g) + 0.02): how well the genres of each candidate fit a moment."""
        fits = [sum(shares.get(g, 0.0) for g in kind) / max(1, len(kind)) for kind in self.kinds]
        return (2 * np.log(np.array(fits) + COUNT_FLOOR)).astype(np.float32)[self.kind_of]


def _some(column: "array[int]", places: Rows) -> "array[int]":
    return array(column.typecode, np.array(column)[places].tobytes())


def _place(one: T, places: dict[T, int], all_: list[T]) -> int:
    """Its place in `all_`, put there now if it has none."""
    place = places.get(one)
    if place is None:
        place = places[one] = len(all_)
        all_.append(one)
    return place


def group_of(feature: str) -> Group:
    """Which group a feature of prior.TRACKS belongs to, by its name."""
    match feature.split(" ")[0].rstrip(","):
        case "track's":
            return Group.HOURS
        case "artist's":
            return Group.ARTIST_HOURS
        case _ if " last" in feature or feature.startswith("last "):
            return Group.CONTINUITY
        case _ if "skips" in feature:
            return Group.AVERSION
        case "genre":
            return Group.GENRE
        case "artist" | "tracks":
            return Group.ARTIST
        case "album":
            return Group.ALBUM
    return Group.MEMORY


#: A row for each weight of prior.TRACKS, a column for each group: 1 where it belongs to it.
_GROUPS = np.array([[group_of(name) is group for group in Group] for name in prior.TRACKS.named], np.float32)


def leading_groups(added: NDArray[np.float32], reference: NDArray[np.float32]) -> list[tuple[Group, ...]]:
    """For each row of `added`, what adds more to it than on average to the rows of `reference`, most first."""
    if not len(added):
        return []
    more = added - reference.mean(axis=0)
    order = np.argsort(-more, axis=1, kind="stable")[:, :_MOST_SAYING]
    says = np.take_along_axis(more, order, axis=1) > _LEAST_SAYING
    groups = list(Group)
    return [
        tuple(groups[g] for g, is_said in zip(row, said, strict=True) if is_said)
        for row, said in zip(order.tolist(), says.tolist(), strict=True)
    ]


class Ranked(Struct, frozen=True):
    candidate: Candidate
    score: float
    memory: TrackMemory


class Ranking(Struct, frozen=True):
    """How well each candidate of a shelf fits a moment; `numbers` are those of them in `counts`."""

    shelf: Shelf
    scores: NDArray[np.float32]
    counts: Counts
    numbers: Rows

    @property
    def places(self) -> Rows:
        """Where the candidates stand on the shelf, best first."""
        return np.lexsort((self.shelf.ids, -self.scores))

    @property
    def tracks(self) -> Rows:
        """The ids of all candidates, best first."""
        return self.shelf.ids[self.places]

    def at(self, place: int) -> Ranked:
        candidate = self.shelf.candidate(place)
        learned_as = candidate.recording or candidate.track
        return Ranked(candidate, float(self.scores[place]), self.counts.of(learned_as))

    @property
    def plays(self) -> NDArray[np.float32]:
        """How often each candidate was heard."""
        return self.counts.plays[self.numbers]

    def is_forgotten(self, now: datetime) -> NDArray[np.bool_]:
        """Which candidates are favourites that were not heard for long."""
        long_ago = now.timestamp() - self.counts.last >= FORGOTTEN_AFTER.total_seconds()
        return np.asarray(((self.counts.plays >= FAVOURITE_PLAYS) & long_ago)[self.numbers])

    def is_deep(self, now: datetime) -> NDArray[np.bool_]:
        """Which candidates were heard once or twice, long ago, while their artists are heard often."""
        plays = self.plays
        seldom = (plays > 0) & (plays < FAVOURITE_PLAYS)
        long_ago = now.timestamp() - self.counts.last >= FORGOTTEN_AFTER.total_seconds()
        by_artist = np.bincount(self.shelf.artist_of, plays, len(self.shelf.artists))
        return np.asarray(seldom & long_ago[self.numbers] & (by_artist >= OFTEN_HEARD)[self.shelf.artist_of])


def log_count(counts: NDArray[np.float32], floor: float) -> NDArray[np.float32]:
    """log((n + floor) / floor): 0 for none."""
    return np.asarray(np.log(counts * np.float32(1 / floor) + np.float32(1)))


class _Last(Struct, frozen=True):
    """What the last session left behind: flags of its tracks, its artists, and its last artist and album; and of each
    track how often it followed the last one, and was heard near the last ones, when they were heard before.
    """

    tracks: Few
    artists: NDArray[np.float32]
    artist: NDArray[np.float32]
    album: NDArray[np.float32]
    followed: Few
    near: Few


class Opening:
    """Features of tracks for a session that begins at a moment. `fits` says for each genre how much more than usual
    it is expected then; the log is looked at before its place `until`.
    """

    def __init__(self, memory: Memory, moment: Moment, fits: Floats, last_mix: Floats, until: int) -> None:
        self._memory = memory
        self._moment = moment
        self._until = until
        self._genre_fits, self._last_mix = fits, last_mix
        last = memory.last
        self._gap = 1000.0 if last is None else max(0.0, moment.at - last.end) / _HOUR
        self._everyone = memory.everyones_hour(moment.hour)

    def _fit(self, artists: Rows | slice) -> Floats:
        """For each of `artists`, the logarithm of how much more than usual its genres are expected."""
        return np.asarray(np.log(np.maximum(self._memory.artists.fit(self._genre_fits, 1.0, artists), 0.02)))

    @cached_property
    def _last(self) -> _Last:
        memory, tracks, until = self._memory, self._memory.tracks, self._until
        of_artists, of_artist = np.zeros((2, memory.artists.count), np.float32)
        of_album = np.zeros(memory.albums.count, np.float32)
        if memory.last is None:
            none = Few(tracks.count, np.zeros(0, np.int64), np.zeros(0))
            return _Last(none, of_artists, of_artist, of_album, none, none)
        heard = each_once(memory.last.heard)
        recent = memory.last.tracks[::-1][:_CONTINUES]
        of_artists[tracks.artist[heard]] = 1
        of_artist[tracks.artist[recent[0]]] = 1
        of_album[tracks.album[recent[0]]] = 1
        places, times = memory.occurrences(recent, until)
        after = memory.at_places(places[: times[0]] + 1, until)
        followed, where = gathered(after, tracks.count)
        share = np.bincount(where, followed[where] != NOBODY, len(followed)) / (len(after) + 1.0)
        each = [0.85**back / math.sqrt(tracks.plays[track] + 1) for back, track in enumerate(recent)]
        around = memory.at_places((places[:, None] + _PLACES_NEAR).ravel(), until)
        nearness = np.outer(np.repeat(each, times), _NEARNESS).ravel()
        beside, where = gathered(around, tracks.count)
        near = np.bincount(where, nearness, len(beside))
        near[beside == NOBODY] = 0
        return _Last(
            Few(tracks.count, heard, np.ones(len(heard))),
            of_artists,
            of_artist,
            of_album,
            Few(tracks.count, followed, np.log1p(20 * share)),
            Few(tracks.count, beside, np.log(near / np.sqrt(tracks.plays[beside] + 2) / 0.02 + 1)),
        )

    @property
    def genre_fit(self) -> Floats:
        """For each artist, the logarithm of how much more than usual its genres are expected."""
        return self._fit(slice(self._memory.artists.count))

    @property
    def artist_hours(self) -> Floats:
        """For each artist, the logarithm of how much more than other music it is heard at this hour."""
        memory = self._memory
        lift = memory.hour_lift(memory.artists, slice(memory.artists.count), self._moment.hour, self._everyone)
        return np.asarray(np.log(lift / np.float32(self._everyone)))

    def scores(self, weights: Floats) -> "Scores":
        """s(i) of every track ever heard; and of one never heard, for each artist."""
        memory = self._memory
        of_track, of_artist, of_album = np.split(weights.astype(np.float32), _SPLIT)
        artists = self._artist_rows(slice(memory.artists.count))
        albums = self._album_rows(slice(memory.albums.count))
        artist_scores, album_scores = artists.columns @ of_artist, albums @ of_album
        heard = np.empty(memory.tracks.count, np.float32)
        for start in range(0, len(heard), _PIECE):
            piece = np.arange(start, min(start + _PIECE, len(heard)))
            its_artist, its_album = memory.tracks.of_whom(piece)
            rows = self._track_rows(piece, its_artist, artists, albums[its_album, 1])
            heard[piece] = rows @ of_track + artist_scores[its_artist] + album_scores[its_album]
        everyone = np.arange(memory.artists.count)
        unheard = self._track_rows(
            np.full(len(everyone), NOBODY), everyone, artists, albums[np.zeros_like(everyone), 1]
        )
        return Scores(heard, unheard @ of_track + artist_scores + album_scores[NOBODY])

    def added(self, weights: Floats, tracks: Rows, artists: Rows) -> NDArray[np.float32]:
        """What each group adds to s(i): a row for each track, a column for each `Group`. `artists` are those of the
        tracks; track 0 is one never heard.
        """
        known, _ = self._memory.tracks.of_whom(tracks)
        rows = self.rows(tracks, np.where(tracks == NOBODY, artists, known))
        return np.asarray((rows * weights.astype(np.float32)) @ _GROUPS)

    def rows(self, tracks: Rows, artists: Rows | None = None) -> NDArray[np.float32]:
        """A row for each track, a column for each weight of prior.TRACKS."""
        memory = self._memory
        its_artists, albums = memory.tracks.of_whom(tracks)
        artists = its_artists if artists is None else artists
        of_artists = self._artist_rows(artists)
        of_albums = self._album_rows(albums)
        of_tracks = self._track_rows(tracks, np.arange(len(tracks)), of_artists, of_albums[:, 1])
        return np.concatenate((of_tracks, of_artists.columns, of_albums), axis=1)

    def _artist_rows(self, artists: Rows | slice) -> "_Artists":
        memory, moment = self._memory, self._moment
        known = memory.artists
        counts = log_count(known.counts.at(moment.at, artists), COUNT_FLOOR)
        sessions = log_count(known.sessions.at(memory.sessions, artists), 0.05)
        lift = memory.hour_lift(known, artists, moment.hour, self._everyone)
        usual = memory.everyones_weekend()
        weekend = memory.weekend_share(known, artists, usual)
        days = weekend / usual if moment.is_weekend else (1 - weekend) / (1 - usual)
        fading = math.exp(-self._gap / 8)
        of_last = np.log(known.fit(self._last_mix, 0.0, artists) + 0.05)
        columns = np.empty((len(counts), len(prior.ARTIST_FEATURES)), np.float32, order="F")
        columns[:, 0:7] = counts
        columns[:, 7:10] = sessions
        columns[:, 10] = np.log(lift / self._everyone)
        columns[:, 11] = np.log(days)
        columns[:, 12] = self._fit(artists)
        columns[:, 13] = self._last.artists[artists]
        columns[:, 14] = self._last.artist[artists] * fading
        columns[:, 15] = counts[:, 0] * math.exp(-self._gap / 3)
        columns[:, 16] = sessions[:, 1] * (self._gap > 5)
        columns[:, 17] = of_last
        columns[:, 18] = of_last * fading
        columns[:, 19] = np.log1p(known.tracks[artists])
        return _Artists(columns, lift, weekend)

    def _album_rows(self, albums: Rows | slice) -> NDArray[np.float32]:
        counts = self._memory.albums.counts.at(self._moment.at, albums)
        columns = np.empty((len(counts), len(prior.ALBUM_FEATURES)), np.float32, order="F")
        columns[:, 0:2] = log_count(counts[:, 1:3], COUNT_FLOOR)
        columns[:, 2] = self._last.album[albums] * math.exp(-self._gap / 8)
        return columns

    def _track_rows(
        self, tracks: Rows, places: Rows, of_artists: "_Artists", of_albums: NDArray[np.float32]
    ) -> NDArray[np.float32]:
        """`places` says which row of `of_artists` is that of each track's artist."""
        memory, moment, now = self._memory, self._moment, self._moment.at
        t = memory.tracks
        counts = log_count(t.counts.at(now, tracks), COUNT_FLOOR)
        sessions = log_count(t.sessions.at(memory.sessions, tracks), 0.05)
        plays, skips = t.plays[tracks], t.skips[tracks]
        lift, weekend = of_artists.lift[places], of_artists.weekend[places]
        own_lift = memory.hour_lift(t, tracks, moment.hour, lift)
        own_weekend = memory.weekend_share(t, tracks, weekend)
        days = (own_weekend / weekend) if moment.is_weekend else (1 - own_weekend) / (1 - weekend)
        ago = days_since(now, t.last[tracks], 0.01)
        since = np.log(ago)
        in_last = self._last.tracks.of(tracks)
        not_lately = counts[:, 2] < 0.5
        columns = np.empty((len(tracks), len(prior.TRACK_FEATURES)), np.float32, order="F")
        columns[:, 0:7] = counts
        columns[:, 7:10] = sessions
        columns[:, 10] = log_count(t.days.at(now, tracks), 0.2)[:, 0]
        columns[:, 11] = np.log(own_lift / lift)
        columns[:, 12] = np.log(days)
        columns[:, 13] = in_last
        columns[:, 14] = since
        columns[:, 15] = since * since / 5
        columns[:, 16] = np.log(days_since(now, t.first[tracks], 0.05))
        columns[:, 17] = 3 / (plays + 1)
        columns[:, 18] = plays <= 1
        columns[:, 19] = skips / (plays + skips + 1)
        columns[:, 20] = log_count(skips, 1.0) / 3
        columns[:, 21] = self._last.followed.of(tracks)
        columns[:, 22] = self._last.near.of(tracks)
        columns[:, 23] = in_last * math.exp(-self._gap / 8)
        columns[:, 24] = in_last * math.exp(-self._gap)
        columns[:, 25] = counts[:, 0] * math.exp(-self._gap / 3)
        columns[:, 26] = sessions[:, 1] * (self._gap > 5)
        columns[:, 27] = (ago > 0.5) & (ago < 1.5)
        columns[:, 28] = of_artists.columns[places, 2] * not_lately
        columns[:, 29] = of_albums * not_lately
        return columns


class Scores(Struct, frozen=True):
    """By number: of tracks that were heard, and of tracks never heard by the number of their artist."""

    heard: NDArray[np.float32]
    unheard: NDArray[np.float32]

    def of(self, tracks: Rows, artists: Rows) -> NDArray[np.float32]:
        """Of `tracks`, each of its artist; track 0 is one never heard."""
        return np.where(tracks == NOBODY, self.unheard[artists], self.heard[tracks])


class _Artists(Struct, frozen=True):
    """Columns of artists; how much more than usual each is heard at this hour, and its share of weekends."""

    columns: NDArray[np.float32]
    lift: NDArray[np.float32]
    weekend: NDArray[np.float32]
