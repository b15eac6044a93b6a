"""The log of plays. Rows are only ever added, except by *forget*; every count is derived from them."""

import json
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from segue.adapters.sqlite.connection import explained
from segue.adapters.sqlite.values import (
    TAGS,
    length_in,
    length_out,
    offset_out,
    part_in,
    path_in,
    tags_in,
    time_in,
    time_out,
)
from segue.domain.context import Activity
from segue.domain.play import SESSION_GAP, Ending, Listen, Origin, OriginKind, Play, PlayId
from segue.domain.track import Tags, Track, TrackId

_LISTEN = "track_id, started, utc_offset, listened_ms, duration_ms, origin, origin_id, activity"


class SqlitePlayLog:
    """Implements `PlayLog`."""

    def __init__(self, connection: sqlite3.Connection, file: Path) -> None:
        self._connection = connection
        self._file = file

    def begin(self, listen: Listen) -> None:
        with explained(self._file), self._connection:
            self._connection.execute(
                f"INSERT OR REPLACE INTO listen_under_way (one, {_LISTEN}) VALUES (1, ?, ?, ?, ?, ?, ?, ?, ?)",
                _listen_out(listen),
            )

    def progress(self, listened: timedelta) -> None:
        with explained(self._file), self._connection:
            self._connection.execute("UPDATE listen_under_way SET listened_ms = ?", (length_out(listened),))

    def end(self, listen: Listen, ending: Ending) -> Play:
        with explained(self._file), self._connection:
            play = self._append(listen, ending)
            self._connection.execute("DELETE FROM listen_under_way")
        return play

    def add(self, listens: Iterable[tuple[Listen, Ending]]) -> None:
        """Append many plays, in order of time, all or nothing: a past that comes from elsewhere."""
        with explained(self._file), self._connection:
            for listen, ending in listens:
                self._append(listen, ending)

    def recover(self) -> Play | None:
        row = self._connection.execute(f"SELECT {_LISTEN} FROM listen_under_way").fetchone()
        return None if row is None else self.end(_listen_in(row), Ending.STOPPED)

    def all(self, until: datetime | None = None) -> Iterator[tuple[Play, Tags]]:
        rows = self._connection.execute(
            f"""
            SELECT p.id, p.ending, p.session, {_LISTEN_OF_P}, {_TAGS}
            FROM plays p JOIN tracks t ON t.id = p.track_id
            WHERE p.started + p.listened_ms < ? ORDER BY p.started, p.id
            """,
            (1 << 62 if until is None else time_out(until),),
        )
        for number, ending, session, *rest in rows:
            yield Play(PlayId(number), _listen_in(rest[:8]), Ending(ending), session), tags_in(rest[8:])

    def many(self, ids: Sequence[PlayId]) -> Sequence[tuple[Play, Track]]:
        rows = self._connection.execute(
            f"""
            SELECT p.id, p.ending, p.session, {_LISTEN_OF_P},
                   t.path, t.added, t.missing, t.part, t.start_ms, t.end_ms, {_TAGS}
            FROM plays p JOIN tracks t ON t.id = p.track_id
            WHERE p.id IN (SELECT value FROM json_each(?)) ORDER BY p.started, p.id
            """,
            (json.dumps(list(ids)),),
        )
        found = []
        for number, ending, session, *rest in rows:
            listen = _listen_in(rest[:8])
            path, added, missing = rest[8:11]
            tags = tags_in(rest[14:])
            part = part_in(rest[11:14])
            track = Track(listen.track, path_in(path), tags, time_in(added), bool(missing), part=part)
            found.append((Play(PlayId(number), listen, Ending(ending), session), track))
        return found

    def forget(self, ids: Sequence[PlayId]) -> None:
        with explained(self._file), self._connection:
            self._connection.executemany("DELETE FROM plays WHERE id = ?", [(i,) for i in ids])

    def _append(self, listen: Listen, ending: Ending) -> Play:
        session = self._session_at(time_out(listen.started))
        values = (*_listen_out(listen), ending.value, session)
        cursor = self._connection.execute(
            f"INSERT INTO plays ({_LISTEN}, ending, session) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", values
        )
        assert cursor.lastrowid is not None
        return Play(PlayId(cursor.lastrowid), listen, ending, session)

    def _session_at(self, started: int) -> int:
        """The session of the play before, unless the silence since then was too long."""
        row = self._connection.execute(
            "SELECT session, started + listened_ms FROM plays WHERE started <= ?"
            " ORDER BY started DESC, id DESC LIMIT 1",
            (started,),
        ).fetchone()
        if row is not None and started - row[1] <= SESSION_GAP / timedelta(milliseconds=1):
            return int(row[0])
        (highest,) = self._connection.execute("SELECT coalesce(max(session), 0) FROM plays").fetchone()
        return int(highest) + 1


_LISTEN_OF_P = ", ".join(f"p.{column.strip()}" for column in _LISTEN.split(","))
_TAGS = ", ".join(f"t.{column}" for column in TAGS.split(", "))


def _listen_out(listen: Listen) -> tuple[Any, ...]:
    return (
        listen.track,
        time_out(listen.started),
        offset_out(listen.started),
        length_out(listen.listened),
        length_out(listen.duration),
        listen.origin.kind.value,
        listen.origin.of,
        listen.activity,
    )


def _listen_in(row: Sequence[Any]) -> Listen:
    track, started, offset, listened, duration, origin, origin_id, activity = row
    return Listen(
        TrackId(track),
        time_in(started, offset),
        length_in(duration),
        Origin(OriginKind(origin), origin_id),
        None if activity is None else Activity(activity),
        timedelta(milliseconds=listened),
    )
