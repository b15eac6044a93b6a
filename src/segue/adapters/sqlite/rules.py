"""What rules of smart playlists ask of the library, on a connection of its own or on the window's."""

import json
import sqlite3
from array import array
from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from pathlib import Path

from segue.adapters.sqlite.connection import connect
from segue.adapters.sqlite.histories import told
from segue.adapters.sqlite.orders import order_by, read_order
from segue.adapters.sqlite.recordings import with_joined
from segue.adapters.sqlite.search import Asked, compiled
from segue.domain.play import USUAL
from segue.domain.query import Is, Query, State, parts_of
from segue.domain.rule import Amount, Sorted
from segue.domain.track import TrackId

_AT_ONCE = 5_000

_AMOUNT = {
    Amount.SECONDS: f"ifnull(duration_ms / 1000, {int(USUAL.total_seconds())})",
    # A part's share of its file; where no length is known, the whole.
    Amount.MEGABYTES: """
        ifnull(size * 1.0 * duration_ms / nullif((
            SELECT sum(p.duration_ms) FROM tracks p WHERE p.path = tracks.path AND p.part > 0 AND p.listed = 1
        ), 0), size) / 1000000
    """,
}


class SqliteRuleReader:
    """Implements `RuleReader`."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    @classmethod
    def open(cls, file: Path) -> "SqliteRuleReader":
        return cls(connect(file, checkpoints=False))

    def close(self) -> None:
        self._connection.close()

    def all(
        self, query: Query, order: Sorted, now: datetime, lists: Mapping[str, Sequence[TrackId]]
    ) -> Sequence[TrackId]:
        who = told(self._connection)
        condition, parameters = compiled(query, Asked(now, who, lists))
        tracks = f"FROM tracks WHERE listed = 1 AND {_here(query)} AND {condition}"
        sql = order_by(order.by, order.descending, who)
        if sql is None:
            return self._in_spelt_order(tracks, parameters, order)
        (ids,) = self._connection.execute(
            f"SELECT json_group_array(id) FROM (SELECT id {tracks} ORDER BY {sql})", parameters
        ).fetchone()
        return array("q", json.loads(ids))  # type: ignore[return-value]

    def among(
        self, ids: Sequence[TrackId], query: Query, now: datetime, lists: Mapping[str, Sequence[TrackId]]
    ) -> Sequence[TrackId]:
        condition, parameters = compiled(query, Asked(now, told(self._connection), lists))
        # A CROSS JOIN is not turned round: else SQLite walks through all that are listed.
        rows = self._connection.execute(
            f"""
            SELECT id FROM (SELECT value AS asked FROM json_each(?)) CROSS JOIN tracks ON id = asked
            WHERE listed = 1 AND {_here(query)} AND {condition}
            """,
            [json.dumps(list(ids)), *parameters],
        )
        return [TrackId(row[0]) for row in rows]

    def place(self, track: TrackId, ids: Sequence[TrackId], order: Sorted) -> int | None:
        sql = order_by(order.by, order.descending, told(self._connection))
        if sql is None:
            return None
        first = f"SELECT id FROM tracks WHERE id IN (?, ?) ORDER BY {sql} LIMIT 1"
        low, high = 0, len(ids)
        while low < high:
            middle = (low + high) // 2
            if self._connection.execute(first, (track, ids[middle])).fetchone()[0] == track:
                high = middle
            else:
                low = middle + 1
        return low

    def amounts(self, ids: Sequence[TrackId], of: Amount) -> Sequence[float]:
        rows = self._connection.execute(
            f"SELECT id, {_AMOUNT[of]} FROM tracks WHERE id IN (SELECT value FROM json_each(?))",
            (json.dumps(list(ids)),),
        )
        known = dict(rows.fetchall())
        return [known.get(track, 0) for track in ids]

    def length(self, ids: Sequence[TrackId]) -> timedelta:
        # Some at a time: to write out a hundred thousand ids is one step of the interpreter, and holds the window.
        counted = f"SELECT sum({_AMOUNT[Amount.SECONDS]}) FROM tracks WHERE id IN (SELECT value FROM json_each(?))"
        some = (json.dumps(list(ids[start : start + _AT_ONCE])) for start in range(0, len(ids), _AT_ONCE))
        return timedelta(seconds=sum(self._connection.execute(counted, (one,)).fetchone()[0] or 0 for one in some))

    def copies(self, ids: Sequence[TrackId]) -> Sequence[TrackId]:
        return [TrackId(track) for track in with_joined(self._connection, ids)]

    def _in_spelt_order(self, tracks: str, parameters: list[object], order: Sorted) -> Sequence[TrackId]:
        (ids,) = self._connection.execute(f"SELECT json_group_array(id) {tracks}", parameters).fetchone()
        every = read_order(self._connection, order.by, order.descending)
        return every.sorted(json.loads(ids))  # type: ignore[return-value]


def _here(query: Query) -> str:
    """What is missing cannot be played, so it is only for those who ask for it."""
    return "1" if any(part == Is(State.MISSING) for part in parts_of(query)) else "missing = 0"
