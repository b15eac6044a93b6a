"""The listed tracks in the order of each column, kept while the library stays the same.

To sort what a letter finds takes SQLite longer than to find it; to look up its places in an order takes little.
"""

import json
import sqlite3
from array import array
from bisect import bisect_left
from collections.abc import Sequence
from contextlib import closing
from functools import cached_property
from itertools import compress
from pathlib import Path
from typing import NamedTuple

from segue.adapters.sqlite.connection import connect
from segue.adapters.sqlite.histories import (
    LAST_PLAYED,
    PLAYS,
    PRIOR_LAST,
    PRIOR_PLAYS,
    PRIOR_SKIPS,
    SKIPS,
    Told,
    by_all,
    told,
)
from segue.adapters.sqlite.values import json_out
from segue.domain.sorting import SortBy
from segue.domain.text import fold

# Both as a search counts them: with what other players knew.
_PLAYS = f"({PLAYS} + {PRIOR_PLAYS})"
_LAST = f"nullif(max(ifnull({LAST_PLAYED}, 0), ifnull({PRIOR_LAST}, 0)), 0)"

_ALBUM_ORDER = "album_key {0}, disc_no {0}, track_no {0}, title_key {0}, id {0}"
# What is left of a path without all up to its last dot, which is where trimming all that is no dot ends.
_PATH = "CAST(path AS TEXT)"
_SUFFIX = f"lower(replace({_PATH}, rtrim({_PATH}, replace({_PATH}, '.', '')), ''))"
_ORDER = {
    SortBy.TITLE: "title_key {0}, id {0}",
    SortBy.ARTIST: f"artist_key = '', artist_key {{0}}, {_ALBUM_ORDER}",
    SortBy.ALBUM: f"album_key = '', {_ALBUM_ORDER}",
    SortBy.GENRE: "genre_key = '', genre_key {0}, artist_key {0}, title_key {0}, id {0}",
    SortBy.YEAR: "year {0} NULLS LAST, artist_key, album_key, disc_no, track_no",
    SortBy.DURATION: "duration_ms {0} NULLS LAST, title_key",
    SortBy.ADDED: "added {0}, id {0}",
    SortBy.PLAYS: f"{_PLAYS} {{0}}, artist_key, title_key",
    SortBy.LAST_PLAYED: f"{_LAST} {{0}} NULLS LAST, artist_key, title_key",
    SortBy.SKIPS: f"({SKIPS} + {PRIOR_SKIPS}) {{0}}, artist_key, title_key, id",
    SortBy.TRACK_NO: "track_no {0} NULLS LAST, artist_key, album_key, disc_no, title_key, id",
    SortBy.DISC_NO: "disc_no {0} NULLS LAST, artist_key, album_key, track_no, title_key, id",
    SortBy.ALBUM_ARTIST: "place {0} NULLS LAST, album_key, disc_no, track_no, title_key, id",
    SortBy.COMPOSER: "place {0} NULLS LAST, artist_key, album_key, disc_no, track_no, title_key, id",
    SortBy.ORIGINAL_YEAR: (
        "json_extract(details, '$.original_year') {0} NULLS LAST, artist_key, album_key, disc_no, track_no, id"
    ),
    SortBy.BPM: "bpm {0} NULLS LAST, artist_key, title_key, id",
    SortBy.FORMAT: f"{_SUFFIX} {{0}}, artist_key, album_key, disc_no, track_no, title_key, id",
    SortBy.PATH: "path {0}, part {0}",
    SortBy.RATING: "rating {0} NULLS LAST, artist_key, album_key, disc_no, track_no, title_key, id",
    SortBy.LOVED: "loved {0} NULLS LAST, artist_key, album_key, disc_no, track_no, title_key, id",
}

#: What is stored only as it is spelt: the column, of whose values the places are found here.
_SPELT = {SortBy.ALBUM_ARTIST: "album_artist", SortBy.COMPOSER: "composers"}

#: Ids are many where they are more than one in so many of all.
_MANY = 5

#: So few are sorted by themselves.
_FEW = 2_000

#: What changes with every play.
_OF_THE_LOG = (SortBy.PLAYS, SortBy.SKIPS, SortBy.LAST_PLAYED)


class Order:
    """`ids` in their order."""

    def __init__(self, ids: "array[int]") -> None:
        self.ids = ids

    @cached_property
    def places(self) -> "array[int]":
        """For each id its place, or -1. Made for the first search: a scan only wants to show the list."""
        places = array("i", b"\xff" * (4 * (max(self.ids, default=0) + 1)))
        for place, track in enumerate(self.ids):
            places[track] = place
        return places

    def sorted(self, ids: Sequence[int]) -> "array[int]":
        """Those of `ids` that are listed, in this order."""
        if ids and max(ids) >= len(self.places):  # opened from elsewhere, or scanned, since this order was read
            ids = [track for track in ids if track < len(self.places)]
        if len(ids) * _MANY > len(self.ids):
            # Quicker than to sort them: one look at every track. The last mark, -1, is of those that are not listed.
            marks = bytearray(len(self.ids) + 1)
            for place in map(self.places.__getitem__, ids):
                marks[place] = 1
            return array("q", compress(self.ids, marks))
        places = sorted(map(self.places.__getitem__, ids))
        return array("q", map(self.ids.__getitem__, places[bisect_left(places, 0) :]))


class Orders:
    """Belongs to one connection. Whoever changes by it how they sort says so."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._kept: dict[tuple[SortBy, bool], _Kept] = {}
        self._own = 0
        self._ranked = Order(array("q"))

    def rank(self, ids: Sequence[int]) -> None:
        """By this `FOR_YOU` sorts from now on."""
        self._ranked = Order(array("q", ids))
        self._kept.pop((SortBy.FOR_YOU, False), None)

    def forget(self, *sorts: SortBy) -> None:
        """Only how these sort has changed."""
        self._own += 1
        self._kept = {
            (sort, descending): kept for (sort, descending), kept in self._kept.items() if sort not in sorts
        }

    def of(self, sort: SortBy, descending: bool, *, as_known: bool = False) -> Order:
        """As it is now; with `as_known`, as it was when it was read last, if it ever was."""
        kept = self._kept.get((sort, descending))
        if kept is not None and (as_known or self._is_fresh(sort, kept)):
            return kept.order
        stamp = self.stamp()
        order = self._as_ranked() if sort is SortBy.FOR_YOU else read_order(self._connection, sort, descending)
        self.take(sort, descending, order, stamp)
        return order

    def sorted(self, ids: Sequence[int], sort: SortBy, descending: bool, *, as_known: bool) -> "array[int]":
        """Those of `ids` that are listed, in the order that `of` gives. To read it for a few would take as long as
        for all, and then the one that is looked at would have to be read anew.
        """
        kept = self._kept.get((sort, descending))
        is_at_hand = kept is not None and (as_known or self._is_fresh(sort, kept))
        if is_at_hand or len(ids) > _FEW or sort is SortBy.FOR_YOU:
            return self.of(sort, descending, as_known=as_known).sorted(ids)
        return read_order(self._connection, sort, descending, ids, listed=True).ids

    def is_known(self, sort: SortBy, descending: bool) -> bool:
        return (sort, descending) in self._kept

    def is_as_known(self, sort: SortBy, descending: bool) -> bool:
        kept = self._kept.get((sort, descending))
        return kept is not None and self._is_fresh(sort, kept)

    def known(self) -> int:
        """How many tracks the order held that was read last; 0 where none was."""
        return max((len(kept.order.ids) for kept in self._kept.values()), default=0)

    def stamp(self) -> "Stamp":
        """Of what is read from now on."""
        return Stamp(self.version(), self._connection.total_changes, self._own)

    def take(self, sort: SortBy, descending: bool, order: Order, stamp: "Stamp") -> None:
        """`order` was read, here or by a worker, after `stamp`. No other is looked at soon."""
        self._kept = {(sort, descending): _Kept(order, stamp if stamp.own == self._own else OLD)}

    def version(self) -> int:
        """It grows with what other connections write: a scan."""
        (version,) = self._connection.execute("PRAGMA data_version").fetchone()
        return int(version)

    def looked_at(self) -> tuple[SortBy, bool, Order] | None:
        """What was asked for last, if that is still right."""
        for (sort, descending), kept in self._kept.items():
            if self._is_fresh(sort, kept):
                return sort, descending, kept.order
        return None

    def _is_fresh(self, sort: SortBy, kept: "_Kept") -> bool:
        return kept.stamp.version == self.version() and (
            sort not in _OF_THE_LOG or kept.stamp.changes == self._connection.total_changes
        )

    def _as_ranked(self) -> Order:
        """What is listed by now, as it was ranked; what has come since, or is missing, behind it."""
        listed, places = read_order(self._connection, SortBy.ADDED, True).ids, self._ranked.places
        ids = self._ranked.sorted(listed)
        ids.extend(track for track in listed if track >= len(places) or places[track] < 0)
        return Order(ids)


class Stamp(NamedTuple):
    """By which is told whether an order is still right: what other connections have written, what this one has, and
    how often it has said so.
    """

    version: int
    changes: int
    own: int


#: Of an order that may have changed since.
OLD = Stamp(-1, 0, 0)


class _Kept(NamedTuple):
    order: Order
    stamp: Stamp


def read_apart(file: Path, sort: SortBy, descending: bool) -> Order:
    """For a worker, on a connection of its own."""
    with closing(connect(file, checkpoints=False)) as connection:
        order = read_order(connection, sort, descending)
    _ = order.places  # here, not when the first letter is typed
    return order


def order_by(sort: SortBy, descending: bool, who: Told) -> str | None:
    """As SQL, which parts any two tracks. None where the order takes more than a row tells."""
    if sort in _SPELT or sort not in _ORDER:
        return None
    order = by_all(_ORDER[sort], who) if sort in _OF_THE_LOG else _ORDER[sort]
    return f"{order.format('DESC' if descending else 'ASC')}, id"


def read_order(
    connection: sqlite3.Connection,
    sort: SortBy,
    descending: bool,
    ids: Sequence[int] | None = None,
    *,
    listed: bool = False,
) -> Order:
    """All listed tracks, or those of `ids`, `listed` or not, in the order of any column."""
    order = _ORDER[sort]
    if sort in _OF_THE_LOG:
        order = by_all(order, told(connection))
    order = order.format("DESC" if descending else "ASC")
    tracks, values = "tracks", list[str]()
    which = "listed = 1"
    if sort in _SPELT:
        tracks = f"tracks LEFT JOIN (SELECT value, key AS place FROM json_each(?)) ON value = {_SPELT[sort]}"
        values.append(_in_order(connection, _SPELT[sort]))
    if ids is not None:
        which = "tracks.id IN (SELECT value FROM json_each(?))" + (" AND listed = 1" if listed else "")
        values.append(json_out(list(ids)))
    # One row with all ids, not one row an id: between two rows another thread may take the interpreter for
    # some milliseconds. And one array: a hundred thousand rows of the table are not as many objects.
    (text,) = connection.execute(
        f"SELECT json_group_array(id) FROM (SELECT tracks.id FROM {tracks} WHERE {which} ORDER BY {order})",
        values,
    ).fetchone()
    return Order(array("q", json.loads(text)))


def _in_order(connection: sqlite3.Connection, column: str) -> str:
    """The different values of `column`, without the empty ones, as a JSON array. Not by a function that SQLite
    calls for each row: each time, another thread might take the interpreter.
    """
    (text,) = connection.execute(
        f"SELECT json_group_array(DISTINCT {column}) FROM tracks WHERE listed = 1 AND {column} NOT IN ('', '[]')"
    ).fetchone()
    return json_out(sorted(json.loads(text), key=fold))
