"""The log, summed: read once into columns, so that whatever is asked of it takes some milliseconds.

To group 500,000 plays takes SQLite one or two seconds; to read them into columns takes half of one, and 40 MB. All
are read again when the log is another one than before; else only what was appended.
"""

import json
from array import array
from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from functools import cache
from pathlib import Path
from typing import Literal, TypeAlias

import numpy as np
import numpy.typing as npt

from segue.adapters.sqlite.connection import connect
from segue.core.ports.insights import (
    Asked,
    Beside,
    Cell,
    Days,
    Ever,
    Grain,
    Leading,
    OfArtist,
    OfGenre,
    OfTracks,
    Portion,
    Sums,
    Whose,
)
from segue.domain.play import USUAL, PlayId
from segue.domain.text import fold
from segue.domain.track import TrackId
from segue.habits.lookups import each_once

Ints: TypeAlias = npt.NDArray[np.int64]
Floats: TypeAlias = npt.NDArray[np.float64]
Bools: TypeAlias = npt.NDArray[np.bool_]

#: So many plays are read at once: a larger step would hold the interpreter, and with it the window, for longer.
_AT_ONCE = 20_000
_EPOCH = date(1970, 1, 1)
_HOURS = 7 * 24
#: That day was a Thursday.
_FIRST_WEEKDAY = 3
_UNITS: Mapping[Grain, Literal["D", "M", "Y"]] = {Grain.DAY: "D", Grain.MONTH: "M", Grain.YEAR: "Y"}

#: The number of the name of what has none.
_NONE = 0

#: What was heard in fewer hours beside something, or not so many times as often as by chance, is not told.
_FEWEST_HOURS = 3
_OFTENER = 2.0

_USUAL_MS = USUAL // timedelta(milliseconds=1)

# One row for many plays: a row for each would take three times as long.
_COLUMNS = ", ".join(
    f"group_concat({what})"
    for what in ("{id}", "started", "(started + utc_offset * 60000) / 3600000", "{song}", "{ms}")
)
_HEARD = "(p.ending = 'finished' OR (p.ending <> 'failed' AND p.listened_ms >= 30000))"
_OWN = f"""
SELECT {_COLUMNS.format(id="p.id", song="p.track_id", ms="p.listened_ms")} FROM plays p
WHERE p.id > ? AND p.id <= ? AND {_HEARD} AND p.track_id NOT IN (SELECT track_id FROM stations)
"""
_LENGTH = f"coalesce(p.listened_ms, p.duration_ms, t.duration_ms, {_USUAL_MS})"
_ELSEWHERE = f"""
SELECT {_COLUMNS.format(id="-p.id", song="ifnull(s.track_id, -s.id)", ms=_LENGTH)}
FROM elsewhere_plays p JOIN elsewhere_songs s ON s.id = p.song_id LEFT JOIN tracks t ON t.id = s.track_id
WHERE p.id > ? AND p.id <= ? AND {_HEARD}
"""
_SONGS = """
SELECT id, artists, album_artist, album, genres FROM tracks WHERE id IN (SELECT value FROM json_each(?1))
UNION ALL
SELECT -id, json_array(artist), '', album, genres FROM elsewhere_songs WHERE -id IN (SELECT value FROM json_each(?1))
"""
_TITLES = """
SELECT id, title FROM tracks WHERE id IN (SELECT value FROM json_each(?1))
UNION ALL SELECT -id, title FROM elsewhere_songs WHERE -id IN (SELECT value FROM json_each(?1))
"""


class SqliteLedger:
    """Implements `Ledger`."""

    def __init__(self, file: Path) -> None:
        self._connection = connect(file, checkpoints=False)
        self._edition = b""
        self._begin_anew()

    def close(self) -> None:
        self._connection.close()

    def ever(self) -> Ever:
        self._refresh()
        if not len(self._days):
            return Ever()
        seconds = _summed(self._songs, self._seconds, len(self._of))
        genres = [self._genres.names[at] for at in _most(*self._genres.counted(self._plays_of_songs(), seconds))]
        artists = [self._artists.names[at] for at in _most(*self._artists.counted(self._plays_of_songs(), seconds))]
        first, last = _date(int(self._days.min())), _date(int(self._days.max()))
        return Ever(first, last, [name for name in genres if name], [name for name in artists if name])

    def sums(self, asked: Asked, most: int) -> Sums:
        self._refresh()
        at = np.flatnonzero(self._among(asked.days, asked.whose))
        if not len(at):
            return Sums()
        songs, seconds, days = self._songs[at], self._seconds[at], self._days[at]
        plays_of, seconds_of = _counted(songs, len(self._of)), _summed(songs, seconds, len(self._of))
        artists = self._artists.counted(plays_of, seconds_of)
        portions = _Portions(self._genres, songs, seconds)
        bars = _stretches(days, asked.grain)
        first = self._first_days()
        since = -(1 << 30) if asked.days.since is None else _day(asked.days.since)
        heard = [artist for artist in np.flatnonzero(artists[0]).tolist() if artist != _NONE]
        (whole,) = portions.by(np.zeros(len(at), np.int64)).values()
        return Sums(
            whole,
            int((_counted(days - days.min()) > 0).sum()),
            int((plays_of > 0).sum()),
            len(heard),
            int((first[heard] >= since).sum()),
            {(key // 24, key % 24): portion for key, portion in portions.by(self._hours[at]).items()},
            {_first_day(key, asked.grain): portion for key, portion in portions.by(bars).items()},
            self._tracks(plays_of, seconds_of, most),
            self._named(self._albums, *self._albums.counted(plays_of, seconds_of), plays_of, most),
            self._named(self._artists, *artists, plays_of, most),
            self._named(self._genres, *self._genres.counted(plays_of, seconds_of), plays_of, most),
            _date(int(days.min())),
            _date(int(days.max())),
        )

    def plays(self, days: Days, whose: Whose | None, cell: Cell | None, most: int) -> tuple[Sequence[PlayId], int]:
        self._refresh()
        among = self._among(days, whose)
        if cell is not None:
            among &= self._hours == cell[0] * 24 + cell[1]
        return self._newest_of(among, most)

    def artists_beside(self, whose: Whose, most: int) -> Sequence[Beside]:
        self._refresh()
        among = self._among(Days(), whose)
        starts, many = self._artists.shares()
        flat, _ = self._artists.pairs()
        its = many[self._songs]
        play = np.repeat(np.arange(len(self._songs)), its)
        within = np.arange(len(play)) - np.repeat(np.cumsum(its) - its, its)
        artist = flat[starts[self._songs][play] + within]
        own = np.zeros(len(self._artists.names), np.bool_)
        own[_NONE] = True
        if isinstance(whose, OfTracks):
            own[artist[among[play]]] = True
        found = self._beside(among, play, artist, own, len(own))[:most]
        tracks = self._leading_tracks(self._artists, [one for one, _ in found], self._plays_of_songs())
        return [Beside(self._artists.names[one], "", hours, tracks[one]) for one, hours in found]

    def tracks_beside(self, whose: Whose, most: int) -> Sequence[Beside]:
        self._refresh()
        among = self._among(Days(), whose)
        own = np.zeros(len(self._of), np.bool_)
        own[self._songs[among]] = True
        found = self._beside(among, np.arange(len(self._songs)), self._songs, own, len(self._of))[:most]
        titles = dict(self._connection.execute(_TITLES, (json.dumps([self._of[one] for one, _ in found]),)))
        return [
            Beside(titles[self._of[one]], ", ".join(self._artists.of(one)), hours, TrackId(self._of[one]))
            for one, hours in found
        ]

    def plays_beside(self, whose: Whose, other: Whose, most: int) -> tuple[Sequence[PlayId], int]:
        self._refresh()
        among = self._among(Days(), whose)
        shared, _ = self._in_hours_of(among)
        return self._newest_of(self._among(Days(), other) & shared & ~among, most)

    def _beside(self, among: Bools, play: Ints, what: Ints, own: Bools, many: int) -> list[tuple[int, int]]:
        """Of what is not its `own`, each with the hours that it shares with what is `among` the plays; `what` was
        heard in each `play`, of which the others count. An hour counts once, however much was heard in it.
        """
        shared, of = self._in_hours_of(among)
        many_hours = len(each_once(self._hour_of_all))
        play, what = play[~among[play]], what[~among[play]]
        if not of or not len(play):
            return []
        hours = self._hour_of_all[play]
        pairs = each_once((hours - hours.min()) * many + what)
        in_all = np.bincount(pairs % many, minlength=many)
        pairs = each_once((hours[shared[play]] - hours.min()) * many + what[shared[play]])
        in_shared = np.bincount(pairs % many, minlength=many)
        expected = in_all * (of / many_hours)
        fits = (in_shared >= _FEWEST_HOURS) & (in_shared >= _OFTENER * expected) & ~own
        found = np.flatnonzero(fits)
        unlikely = (in_shared - expected)[found] / np.sqrt(expected[found] + 1)
        found = found[np.lexsort((found, -unlikely))]
        return list(zip(found.tolist(), in_shared[found].tolist(), strict=True))

    def _in_hours_of(self, among: Bools) -> tuple[Bools, int]:
        """Which of all plays began in an hour in which one of these began, and how many hours these are."""
        if not len(self._hour_of_all):
            return among, 0
        first = int(self._hour_of_all.min())
        at = self._hour_of_all - first
        heard = np.zeros(int(at.max()) + 1, np.bool_)
        heard[at[among]] = True
        return heard[at], int(heard.sum())

    def _newest_of(self, among: Bools, most: int) -> tuple[Sequence[PlayId], int]:
        at = np.flatnonzero(among)
        order = np.lexsort((self._ids[at], self._started[at]))
        return [PlayId(int(one)) for one in self._ids[at[order[-most:]]]], len(at)

    # ---- the columns

    def _begin_anew(self) -> None:
        nothing: Ints = np.zeros(0, np.int64)
        self._newest = {_OWN: 0, _ELSEWHERE: 0}
        self._of: list[int] = []  # by number, which song it is
        self._numbers: dict[int, int] = {}
        self._recordings: dict[int, int] = {}
        self._genres, self._artists, self._albums = _Names(), _Names(), _Names()
        self._ids, self._started, self._hour_of_all, self._songs = nothing, nothing, nothing, nothing
        self._seconds: Floats = np.zeros(0)
        self._derive()

    def _derive(self) -> None:
        self._days = self._hour_of_all // 24
        self._hours = (self._hour_of_all + _FIRST_WEEKDAY * 24) % _HOURS

    def _refresh(self) -> None:
        """To what the log is now. What was appended is read alone, where nothing else is told otherwise."""
        with self._connection:
            self._connection.execute("BEGIN")  # the edition and the plays of one moment
            (edition,) = self._connection.execute("SELECT edition FROM editions WHERE of = 'past'").fetchone()
            if edition != self._edition:
                self._begin_anew()
                self._recordings = dict(self._connection.execute("SELECT track_id, recording FROM same_recordings"))
                self._edition = edition
            for sql, log in ((_OWN, "plays"), (_ELSEWHERE, "elsewhere_plays")):
                (newest,) = self._connection.execute(f"SELECT ifnull(max(id), 0) FROM {log}").fetchone()
                if newest > self._newest[sql]:
                    self._read(sql, self._newest[sql], newest)
                    self._newest[sql] = newest

    def _read(self, sql: str, after: int, until: int) -> None:
        columns = [self._ids], [self._started], [self._hour_of_all], [self._songs]
        seconds = [self._seconds]
        for start in range(after, until, _AT_ONCE):
            row = self._connection.execute(sql, (start, min(start + _AT_ONCE, until))).fetchone()
            if row[0] is None:
                continue
            ids, started, hours, songs, ms = (np.fromstring(text, np.int64, sep=",") for text in row)
            for column, more in zip(columns, (ids, started, hours, self._numbered(songs)), strict=True):
                column.append(more)
            seconds.append(ms / 1000)
        self._ids, self._started, self._hour_of_all, self._songs = map(np.concatenate, columns)
        self._seconds = np.concatenate(seconds)
        self._derive()

    def _numbered(self, songs: Ints) -> Ints:
        """By their numbers; what has none yet gets one."""
        different, which = np.unique(songs, return_inverse=True)
        named = [self._recordings.get(song, song) for song in different.tolist()]
        new = [song for song in dict.fromkeys(named) if song not in self._numbers]
        known = {song: rest for song, *rest in self._connection.execute(_SONGS, (json.dumps(new),))}
        in_json = cache(lambda text: tuple(dict.fromkeys(json.loads(text))))
        for song in new:
            artists, album_artist, album, genres = known[song]
            self._numbers[song] = len(self._of)
            self._of.append(song)
            by = in_json(artists) or ((album_artist,) if album_artist else ())
            self._artists.add(by)
            self._genres.add(in_json(genres))
            self._albums.add((album,) if album else (), album_artist or ", ".join(by))
        numbers = np.array([self._numbers[song] for song in named], np.int64)
        return numbers[which]

    # ---- what is asked of them

    def _among(self, days: Days, whose: Whose | None) -> Bools:
        among = np.ones(len(self._days), np.bool_)
        if days.since is not None:
            among &= self._days >= _day(days.since)
        if days.until is not None:
            among &= self._days < _day(days.until)
        match whose:
            case OfGenre(name):
                among &= self._genres.have(name, len(self._of))[self._songs]
            case OfArtist(name):
                among &= self._artists.have(name, len(self._of))[self._songs]
            case OfTracks(_, tracks):
                songs = (self._numbers.get(self._recordings.get(track, track)) for track in tracks)
                among &= np.isin(self._songs, [song for song in songs if song is not None])
        return among

    def _plays_of_songs(self) -> Ints:
        return _counted(self._songs, len(self._of))

    def _first_days(self) -> Ints:
        """Of each artist."""
        of_songs = np.full(len(self._of), 1 << 30, np.int64)
        np.minimum.at(of_songs, self._songs, self._days)
        pairs, songs = self._artists.pairs()
        first = np.full(len(self._artists.names), 1 << 30, np.int64)
        np.minimum.at(first, pairs, of_songs[songs])
        return first

    def _tracks(self, plays: Ints, seconds: Floats, most: int) -> Sequence[Leading]:
        at = _most(plays, seconds)[:most]
        titles = dict(self._connection.execute(_TITLES, (json.dumps([self._of[one] for one in at]),)))
        return [
            Leading(
                titles[self._of[one]],
                ", ".join(self._artists.of(one)),
                int(plays[one]),
                float(seconds[one]),
                TrackId(self._of[one]),
            )
            for one in at
        ]

    def _named(self, names: "_Names", plays: Ints, seconds: Floats, plays_of: Ints, most: int) -> Sequence[Leading]:
        found = [one for one in _most(plays, seconds)[: most + 1] if one != _NONE][:most]
        if not found:
            return ()
        leading = self._leading_tracks(names, found, plays_of)
        return [
            Leading(names.names[one], names.by[one], int(plays[one]), float(seconds[one]), leading[one])
            for one in found
        ]

    def _leading_tracks(self, names: "_Names", found: Sequence[int], plays_of: Ints) -> Mapping[int, TrackId]:
        """For each of those names the track of ours that was played most, or any, where none is ours."""
        pairs, songs = names.pairs()
        leading = {}
        for one in found:
            its = songs[pairs == one]
            ours = [song for song in its[np.argsort(-plays_of[its], kind="stable")].tolist() if self._of[song] > 0]
            leading[one] = TrackId(self._of[ours[0] if ours else int(its[0])])
        return leading


class _Names:
    """What songs are of, by number: genres, artists or albums. Each song is added once, in order of its number."""

    def __init__(self) -> None:
        self.names: list[str] = [""]
        self.by: list[str] = [""]
        self._numbers = {("", ""): _NONE}
        self._spelt: dict[tuple[str, str], int] = {}
        self._ends = array("q")
        self._flat = array("q")

    def add(self, names: Sequence[str], by: str = "") -> None:
        """Those of the next song; `by` tells apart what has one name. Of none is what has the name ""."""
        self._flat.extend(self._number(name, by) for name in names or ("",))
        self._ends.append(len(self._flat))

    def _number(self, name: str, by: str) -> int:
        """However spelt, as it was spelt first."""
        spelt = (name, by if name else "")
        number = self._spelt.get(spelt)
        if number is None:
            number = self._spelt[spelt] = self._numbers.setdefault((fold(name), fold(spelt[1])), len(self.names))
            if number == len(self.names):
                self.names.append(name)
                self.by.append(by)
        return number

    def of(self, song: int) -> Sequence[str]:
        start = self._ends[song - 1] if song else 0
        return [self.names[number] for number in self._flat[start : self._ends[song]] if number != _NONE]

    def pairs(self) -> tuple[Ints, Ints]:
        """The number of each name, and beside it the song that has it; the songs in order."""
        ends = np.array(self._ends, np.int64)
        return np.array(self._flat, np.int64), np.repeat(np.arange(len(ends)), np.diff(ends, prepend=0))

    def have(self, name: str, songs: int) -> Bools:
        """Which songs do, by number."""
        pairs, of = self.pairs()
        has = np.zeros(songs, np.bool_)
        has[of[pairs == self._numbers.get((fold(name), ""), -1)]] = True
        return has

    def counted(self, plays: Ints, seconds: Floats) -> tuple[Ints, Floats]:
        """By name, of those by song: what is of several counts to each."""
        pairs, songs = self.pairs()
        many = len(self.names)
        return _summed(pairs, plays[songs], many).astype(np.int64), _summed(pairs, seconds[songs], many)

    def shares(self) -> tuple[Ints, Ints]:
        """For each song where its names begin among those of `pairs`, and how many they are."""
        ends = np.array(self._ends, np.int64)
        many = np.diff(ends, prepend=0)
        return ends - many, many


class _Portions:
    """Some plays, to be parted."""

    def __init__(self, genres: _Names, songs: Ints, seconds: Floats) -> None:
        starts, many = genres.shares()
        flat, _ = genres.pairs()
        self._names = genres.names
        self._seconds = seconds
        its = many[songs]
        self._play = np.repeat(np.arange(len(songs)), its)
        within = np.arange(len(self._play)) - np.repeat(np.cumsum(its) - its, its)
        self._genre = flat[starts[songs][self._play] + within]
        self._part = (seconds / its)[self._play]

    def by(self, keys: Ints) -> dict[int, Portion]:
        """By what each play is given as its key: a number that is not much larger than the least of them."""
        least = int(keys.min())
        which = keys - least
        plays, seconds = _counted(which), _summed(which, self._seconds)
        many = len(self._names)
        parted = _summed(which[self._play] * many + self._genre, self._part, len(plays) * many).reshape(-1, many)
        found = {}
        for key in np.flatnonzero(plays).tolist():
            row = parted[key]
            some = np.flatnonzero(row)
            some = some[np.argsort(-row[some], kind="stable")]
            genres = tuple(zip([self._names[one] for one in some.tolist()], row[some].tolist(), strict=True))
            found[least + key] = Portion(int(plays[key]), float(seconds[key]), genres)
        return found


def _counted(numbers: Ints, many: int = 0) -> Ints:
    """How often each number is among them, for so many numbers at least."""
    return np.bincount(numbers, minlength=many).astype(np.int64)


def _summed(numbers: Ints, weights: Ints | Floats, many: int = 0) -> Floats:
    """What the weights of each number come to."""
    return np.bincount(numbers, weights, many).astype(np.float64)


def _most(plays: Ints, seconds: Floats) -> list[int]:
    """Those with any, the most plays first, of as many the longest heard."""
    order: list[int] = np.lexsort((-seconds, -plays))[: int((plays > 0).sum())].tolist()
    return order


def _stretches(days: Ints, grain: Grain) -> Ints:
    """By number from 1970 on."""
    if grain is Grain.DAY:
        return days
    return days.astype("datetime64[D]").astype(f"datetime64[{_UNITS[grain]}]").astype(np.int64)


def _first_day(stretch: int, grain: Grain) -> date:
    day: date = np.datetime64(stretch, _UNITS[grain]).astype("datetime64[D]").item()
    return day


def _day(of: date) -> int:
    return (of - _EPOCH).days


def _date(day: int) -> date:
    return _EPOCH + timedelta(days=day)
