"""What comes next: the tracks likely to follow in a session under way.

A conditional logit as in `ranking`, with what a session adds: what followed the last tracks when they were heard
before, what was heard near them, whether an album or an artist is being played through, what was heard already.
What followed is not kept in tables of pairs: the log itself is looked up at the places where a track was heard
(sequence-aware nearest neighbours, Ludewig and Jannach 2018).
"""

from collections.abc import Sequence
from itertools import takewhile

import numpy as np
from numpy.typing import NDArray

from segue.habits import prior
from segue.habits.banks import Floats, Rows
from segue.habits.memory import NOBODY, Memory, Session, days_since
from segue.habits.ranking import COUNT_FLOOR, log_count

#: What was heard up to so many places away is near; one place further counts so much less, and behind half of ahead.
_NEAR = 5
_FADES = 0.8

#: The log is looked at so far around each occurrence of a track.
_HERE = 12
_AROUND = np.arange(-_HERE, _HERE + 1)
_BESIDE = slice(_HERE - _NEAR, _HERE + _NEAR + 1)
_NEARNESS = np.where(_AROUND != 0, np.where(_AROUND > 0, 1.0, 0.5) * _FADES ** (np.abs(_AROUND) - 1.0), 0.0)[_BESIDE]

#: The last so many tracks are looked up, each earlier one counting less.
_LOOKED_UP = 6


class Following:
    """Features of tracks for the place after what `session` holds so far."""

    def __init__(self, memory: Memory, session: Session, now: float, genre_fit: Floats, hours: Floats) -> None:
        """`genre_fit` and `hours` hold what fits the moment at which the session began: see `Opening`."""
        self._memory = memory
        self._session = session
        self._now = now
        unknown = np.zeros(memory.artists.count - len(genre_fit))  # artists that came up since
        self._genre_fit = np.concatenate((genre_fit, unknown))
        self._hours = np.concatenate((hours, unknown))
        last = memory.last
        ahead = session.tracks or (last.tracks if last is not None else [])
        self._recent = ahead[::-1][:10]
        self.is_known = bool(self._recent)
        if self.is_known:
            self._track = self._recent[0]
            self._artist = int(memory.tracks.artist[self._track])
            self._album = int(memory.tracks.album[self._track])
            self._look_up()

    def _look_up(self) -> None:
        memory, tracks = self._memory, self._memory.tracks
        until, session = memory.plays, self._session
        recent = self._recent[:_LOOKED_UP]
        places, each = memory.occurrences(recent, until)
        around = places[:, None] + _AROUND
        found = memory.at_places(around, until)
        # Of all tracks only those that turn up here have anything but zeros: they are numbered for this occasion.
        is_beside = np.zeros(tracks.count, bool)
        is_beside[found.ravel()] = True
        is_beside[session.tracks + session.skipped] = True
        is_beside[NOBODY] = False
        self._beside = np.flatnonzero(is_beside)
        self._place = np.zeros(tracks.count, np.int64)
        self._place[self._beside] = np.arange(1, len(self._beside) + 1)
        found = self._place[found]

        back = np.repeat(np.arange(len(recent)), each)
        rarity = np.repeat(np.sqrt(tracks.plays[recent] + 1), each)
        near = self._sums(found[:, _BESIDE], (_FADES**back / rarity)[:, None] * _NEARNESS)
        lately = np.exp2(-(memory.sessions - memory.session_of[places]) / 400.0)
        same_session = memory.same_session(around, places)
        similar = self._sums(found, same_session * (0.85**back / rarity * lately)[:, None])
        after = found[: each[0], _HERE + 1]
        fading = 0.9 ** np.arange(each[0])
        followed = self._sums(after)
        second = slice(each[0], each[0] + (each[1] if len(recent) > 1 else 0))
        two_before = self._sums(found[second, _HERE + 2])
        pairs = found[: each[0], _HERE - 1] == (self._place[recent[1]] if len(recent) > 1 else -1)
        self._near, self._similar = near, similar
        self._share, self._followed = followed / (each[0] + 1), followed
        self._followed_lately = self._sums(after, fading) / (fading.sum() + 0.5)
        before = after[after > 0]  # newest first; nothing has followed yet where it is heard now
        self._last_time = int(before[0]) if len(before) else -1
        self._two_before = np.log1p(two_before) * (len(session.tracks) > 1)
        self._both = np.log1p(self._sums(after[pairs]))
        of_album = followed.copy()
        of_album[1:] *= tracks.album[self._beside] == self._album
        self._next_of_album = of_album > 0.5 * max(1.0, float(of_album.max()))

        heard = self._place[session.tracks]
        self._heard = np.zeros(len(self._beside) + 1)
        self._heard[heard] = 1
        self._heard[self._place[session.skipped]] = 1
        self._heard[0] = 0
        self._just_heard = np.zeros(len(self._beside) + 1)
        self._just_heard[heard[-3:]] = 1
        self._heard_at = np.full(len(self._beside) + 1, -np.inf)
        self._heard_at[heard] = session.at
        self._times = np.log1p(self._sums(heard))

        artist_places = memory.artist_occurrences(self._artist, until)
        following = tracks.artist[memory.at_places(artist_places + 1, until)]
        artist_followed = np.bincount(following, minlength=memory.artists.count) / (len(artist_places) + 1.0)
        artist_followed[NOBODY] = 0
        self._artist_followed = artist_followed
        many = len(session.tracks) > 1
        self._run_of_album = _run([tracks.album[track] for track in self._recent[:4]]) if many else 0
        self._run_of_artist = _run([tracks.artist[track] for track in self._recent[:4]]) if many else 0
        self._repeats = many and self._recent[0] == self._recent[1]
        self._artist_in_session = np.bincount(tracks.artist[session.tracks], minlength=memory.artists.count)
        self._album_in_session = np.bincount(tracks.album[session.tracks], minlength=memory.albums.count)
        self._genres_lately = self._genres_of(tracks.artist[self._recent[:5]])

    def _genres_of(self, artists: Rows) -> Floats:
        """The share of each genre in what `artists` are said to be."""
        known = self._memory.artists
        counts = known.genre_counts[artists]
        shares = counts / np.maximum(counts.sum(axis=1, keepdims=True), 1e-9)
        genres = known.genres[artists].ravel()
        return np.asarray(np.bincount(genres, shares.ravel(), known.most_genres) / len(artists))

    def _sums(self, places: Rows, weights: Floats | None = None) -> Floats:
        """For each track beside the sum of its weights; for all others, at 0, none."""
        flat = None if weights is None else weights.ravel()
        sums = np.bincount(places.ravel(), flat, len(self._beside) + 1).astype(float, copy=False)
        sums[0] = 0
        return sums

    def candidates(self) -> Rows:
        """Where nearly all of what comes next is found: neighbours, the artist's tracks, what was heard lately."""
        memory = self._memory
        is_one = memory.tracks.artist[: memory.tracks.count] == self._artist
        is_one[self._beside] = True
        is_one[memory.recent(300, memory.plays)] = True
        is_one[NOBODY] = False
        return np.flatnonzero(is_one)

    def rows(self, tracks: Rows) -> NDArray[np.float32]:
        """A row for each track, a column for each weight of prior.NEXT."""
        memory, now = self._memory, self._now
        t = memory.tracks
        (artists, albums), places = t.of_whom(tracks), self._place[tracks]
        counts = log_count(t.counts.at(now, tracks), COUNT_FLOOR)
        artist_counts = log_count(memory.artists.counts.at(now, artists), COUNT_FLOOR)
        album_counts = log_count(memory.albums.counts.at(now, albums), 0.05)
        plays, skips = t.plays[tracks], t.skips[tracks]
        near, similar, followed = self._near[places], self._similar[places], self._followed[places]
        rarity = np.sqrt(plays + 2) * 0.02
        same_album, same_artist = albums == self._album, artists == self._artist
        since = np.log(days_since(now, np.maximum(t.last[tracks], self._heard_at[places]), 0.001))
        columns = np.empty((len(tracks), len(prior.NEXT.named)), np.float32, order="F")
        columns[:, 0:4] = counts[:, 0:7:2]
        columns[:, 4:7] = artist_counts[:, 0:7:3]
        columns[:, 7] = album_counts[:, 0]
        columns[:, 8] = same_album
        columns[:, 9] = same_artist
        columns[:, 10] = np.log(self._share[places] / 0.002 + 1) / 6
        columns[:, 11] = np.log1p(followed)
        columns[:, 12] = self._two_before[places]
        columns[:, 13] = np.log(self._artist_followed[artists] / 0.005 + 1) / 4
        columns[:, 14] = np.log(near / rarity + 1)
        columns[:, 15] = np.log(similar / rarity + 1)
        columns[:, 16] = self._heard[places]
        columns[:, 17] = self._just_heard[places]
        columns[:, 18] = np.log(memory.artists.fit(self._genres_lately, 0.0, artists) + 0.03)
        columns[:, 19] = self._genre_fit[artists]
        columns[:, 20] = self._hours[artists]
        columns[:, 21] = since
        columns[:, 22] = since * since / 5
        columns[:, 23] = self._next_of_album[places]
        columns[:, 24] = 3 / (plays + 1)
        columns[:, 25] = skips / (plays + skips + 1)
        columns[:, 26] = self._heard[places] * self._repeats
        columns[:, 27] = places == self._last_time
        columns[:, 28] = self._both[places]
        columns[:, 29] = same_album * self._run_of_album
        columns[:, 30] = same_artist * self._run_of_artist
        columns[:, 31] = np.log1p(self._artist_in_session[artists])
        columns[:, 32] = np.log1p(self._album_in_session[albums])
        columns[:, 33] = np.log(self._followed_lately[places] / 0.01 + 1)
        columns[:, 34:37] = log_count(t.sessions.at(memory.sessions, tracks), 0.05)
        columns[:, 37:40] = counts[:, 1:6:2]
        columns[:, 40] = np.log(similar / 0.02 + 1)
        columns[:, 41] = np.log(near / 0.02 + 1)
        columns[:, 42] = self._times[places]
        return columns


def _run(what: Sequence[int]) -> int:
    """How many of `what`, newest first, are the same as the first, beyond it."""
    return sum(1 for _ in takewhile(lambda one: one == what[0], what[1:]))
