"""What comes next: the tracks likely to follow in a session under way.

A conditional logit as in `ranking`, with what a session adds: what followed the last tracks when they were heard
before, what was heard near them, whether an album or an artist is being played through, what was heard already.
What followed is not kept in tables of pairs: the log itself is looked up at the places where a track was heard
(sequence-aware nearest neighbours, Ludewig and Jannach 2018).
"""

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
_NEARNESS = np.where(
    (np.abs(_AROUND) <= _NEAR) & (_AROUND != 0),
    np.where(_AROUND > 0, 1.0, 0.5) * _FADES ** (np.abs(_AROUND) - 1.0),
    0.0,
)

#: The last so many tracks are looked up, each earlier one counting less.
_LOOKED_UP = 6


class Following:
    """Features of tracks for the place after what `session` holds so far."""

    def __init__(self, memory: Memory, session: Session, now: float, genre_fit: Floats, hours: Floats) -> None:
        """`genre_fit` and `hours` hold what fits the moment at which the session began: see `Opening`."""
        self._memory = memory
        self._session = session
        self._now = now
        more = memory.artists.count - len(genre_fit)  # artists that came up since
        self._genre_fit = np.pad(genre_fit, (0, more))
        self._hours = np.pad(hours, (0, more))
        tracks = memory.tracks
        last = memory.last
        ahead = session.tracks or (last.tracks if last is not None else [])
        self._recent = ahead[::-1][:10]
        self.is_known = bool(self._recent)
        if not self.is_known:
            return
        self._track = self._recent[0]
        self._artist = int(tracks.artist[self._track])
        self._album = int(tracks.album[self._track])
        self._look_up()

    def _look_up(self) -> None:
        memory, tracks = self._memory, self._memory.tracks
        size, until = tracks.count, memory.plays
        recent = self._recent[:_LOOKED_UP]
        places = [memory.occurrences(track, until) for track in recent]
        each = [len(its) for its in places]
        all_places = np.concatenate(places)
        around = all_places[:, None] + _AROUND
        found = memory.at_places(around, until)
        back = np.repeat(np.arange(len(recent)), each)
        rarity = np.sqrt(tracks.plays[recent] + 1)
        near = np.outer((_FADES**back) / np.repeat(rarity, each), _NEARNESS)
        self._near = _sums(found, near, size)
        same_session = memory.same_session(around, all_places)
        lately = np.exp2(-(memory.sessions - memory.session_of[all_places]) / 400.0)
        similar = same_session * ((0.85**back) / np.repeat(rarity, each) * lately)[:, None]
        self._similar = _sums(found, similar, size)
        after = found[: each[0], _HERE + 1]
        order = np.arange(each[0])
        self._followed = _sums(after, np.ones(each[0]), size)
        self._followed_lately = _sums(after, 0.9**order, size) / (np.sum(0.9**order) + 0.5)
        self._share = self._followed / (each[0] + 1)
        self._last_time = int(after[0]) if len(after) else NOBODY
        self._two_before = np.zeros(size, np.float32)
        self._both = np.zeros(size, np.float32)
        if len(recent) > 1:
            second = slice(each[0], each[0] + each[1])
            self._two_before = _sums(found[second, _HERE + 2], np.ones(each[1]), size)
            pairs = found[: each[0], _HERE - 1] == recent[1]
            self._both = _sums(after[pairs], np.ones(int(pairs.sum())), size)
        artist_places = memory.artist_occurrences(self._artist, until)
        following = tracks.artist[memory.at_places(artist_places + 1, until)]
        self._artist_followed = np.bincount(following, minlength=memory.artists.count) / (len(artist_places) + 1.0)
        self._artist_followed[NOBODY] = 0
        self._of_album = self._followed * (tracks.album[:size] == self._album)
        heard = self._session.tracks
        self._heard = np.zeros(size, np.float32)
        self._heard[heard + self._session.skipped] = 1
        self._heard_at = np.full(size, -np.inf)
        self._heard_at[heard] = self._session.at
        self._times = np.log1p(np.bincount(np.array(heard, np.int64), minlength=size))
        self._in_last = np.zeros(size, np.float32)
        if memory.last is not None:
            self._in_last[memory.last.tracks] = 1
        self._run_of_album = _run(tracks.album[self._recent[:4]]) if len(heard) > 1 else 0
        self._run_of_artist = _run(tracks.artist[self._recent[:4]]) if len(heard) > 1 else 0
        self._artist_in_session = np.log1p(np.bincount(tracks.artist[heard], minlength=memory.artists.count))
        self._album_in_session = np.log1p(np.bincount(tracks.album[heard], minlength=memory.albums.count))
        genres = memory.artists.genres
        counts = memory.artists.genre_counts
        kinds = np.zeros(int(genres.max()) + 1 if genres.size else 1)
        for artist in tracks.artist[self._recent[:5]]:
            total = counts[artist].sum()
            if total:
                np.add.at(kinds, genres[artist], counts[artist] / total)
        kinds /= len(self._recent[:5])
        self._genre_of_session = np.log(memory.artists.fit(kinds, 0.0) + 0.03)

    def candidates(self) -> Rows:
        """Where nearly all of what comes next is found: neighbours, the artist's tracks, what was heard lately."""
        tracks = self._memory.tracks
        is_one = (tracks.artist[: tracks.count] == self._artist) | (self._similar > 0) | (self._near > 0)
        is_one[self._memory.recent(300, self._memory.plays)] = True
        is_one[self._session.tracks] = True
        is_one[NOBODY] = False
        return np.flatnonzero(is_one)

    def rows(self, tracks: Rows) -> NDArray[np.float32]:
        """A row for each track, a column for each weight of prior.NEXT."""
        memory, now = self._memory, self._now
        t = memory.tracks
        artists, albums = t.artist[tracks], t.album[tracks]
        counts = log_count(t.counts.at(now, tracks), COUNT_FLOOR)
        artist_counts = log_count(memory.artists.counts.at(now, artists), COUNT_FLOOR)
        album_counts = log_count(memory.albums.counts.at(now, albums), 0.05)
        plays, skips = t.plays[tracks], t.skips[tracks]
        same_album, same_artist = albums == self._album, artists == self._artist
        since = np.log(days_since(now, np.maximum(t.last[tracks], self._heard_at[tracks]), 0.001))
        heard = self._heard[tracks]
        repeats = len(self._recent) > 1 and self._recent[0] == self._recent[1] and len(self._session.tracks) > 1
        columns = np.empty((len(tracks), len(prior.NEXT.named)), np.float32, order="F")
        columns[:, 0:4] = counts[:, [0, 2, 4, 6]]
        columns[:, 4:7] = artist_counts[:, [0, 3, 6]]
        columns[:, 7] = album_counts[:, 0]
        columns[:, 8] = same_album
        columns[:, 9] = same_artist
        columns[:, 10] = np.log(self._share[tracks] / 0.002 + 1) / 6
        columns[:, 11] = np.log1p(self._followed[tracks])
        columns[:, 12] = np.log1p(self._two_before[tracks]) if len(self._session.tracks) > 1 else 0
        columns[:, 13] = np.log(self._artist_followed / 0.005 + 1)[artists] / 4
        columns[:, 14] = np.log(self._near[tracks] / np.sqrt(plays + 2) / 0.02 + 1)
        columns[:, 15] = np.log(self._similar[tracks] / np.sqrt(plays + 2) / 0.02 + 1)
        columns[:, 16] = heard
        columns[:, 17] = np.isin(tracks, self._session.tracks[-3:])
        columns[:, 18] = self._genre_of_session[artists]
        columns[:, 19] = self._genre_fit[artists]
        columns[:, 20] = self._hours[artists]
        columns[:, 21] = since
        columns[:, 22] = since * since / 5
        columns[:, 23] = self._of_album[tracks] > 0.5 * max(1.0, float(self._of_album.max()))
        columns[:, 24] = 3 / (plays + 1)
        columns[:, 25] = skips / (plays + skips + 1)
        columns[:, 26] = heard * repeats
        columns[:, 27] = tracks == self._last_time
        columns[:, 28] = np.log1p(self._both[tracks])
        columns[:, 29] = same_album * self._run_of_album
        columns[:, 30] = same_artist * self._run_of_artist
        columns[:, 31] = self._artist_in_session[artists]
        columns[:, 32] = self._album_in_session[albums]
        columns[:, 33] = np.log(self._followed_lately[tracks] / 0.01 + 1)
        columns[:, 34] = self._in_last[tracks]
        columns[:, 35:38] = log_count(t.sessions.at(memory.sessions, tracks), 0.05)
        columns[:, 38:41] = counts[:, [1, 3, 5]]
        columns[:, 41] = log_count(self._similar[tracks], 0.02)
        columns[:, 42] = log_count(self._near[tracks], 0.02)
        columns[:, 43] = self._times[tracks]
        return columns


def _sums(tracks: Rows, weights: Floats, size: int) -> NDArray[np.float32]:
    """For each track the sum of its weights."""
    sums = np.bincount(tracks.ravel(), weights.ravel(), size).astype(np.float32)
    sums[NOBODY] = 0
    return sums


def _run(what: Rows) -> int:
    """How many of `what`, newest first, are the same as the first, beyond it."""
    same = what[1:] == what[0]
    return int(np.argmin(same)) if not same.all() else len(same)
