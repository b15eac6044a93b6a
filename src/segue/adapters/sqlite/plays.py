"""The log of plays. Rows are only ever added, except by *forget*; every count is derived from them."""

import heapq
import json
import math
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, datetime, timedelta
from datetime import date as Date
from datetime import time as Time
from functools import lru_cache
from itertools import chain
from operator import itemgetter
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
from segue.domain.play import ONWARD, SESSION_GAP, SUGGESTED, USUAL, Ending, Listen, Origin, OriginKind, Play, PlayId
from segue.domain.station import is_address
from segue.domain.track import Tags, Track, TrackId

#: Of what is listened to elsewhere and is no file here.
NOWHERE = Path()

_LISTEN = "track_id, started, utc_offset, listened_ms, duration_ms, origin, origin_id, activity, lasted_ms"


class SqlitePlayLog:
    """Implements `PlayLog`."""

    def __init__(self, connection: sqlite3.Connection, file: Path) -> None:
        self._connection = connection
        self._file = file

    def begin(self, listen: Listen) -> None:
        with explained(self._file), self._connection:
            self._connection.execute(
                f"INSERT OR REPLACE INTO listen_under_way (one, {_LISTEN}) VALUES (1, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                _listen_out(listen),
            )

    def progress(self, listened: timedelta, lasted: timedelta) -> None:
        with explained(self._file), self._connection:
            self._connection.execute(
                "UPDATE listen_under_way SET listened_ms = ?, lasted_ms = ?",
                (length_out(listened), length_out(lasted)),
            )

    def end(self, listen: Listen, ending: Ending) -> Play:
        with explained(self._file), self._connection:
            play = self._append(listen, ending)
            self._connection.execute("DELETE FROM listen_under_way")
        return play

    def drop(self) -> None:
        with explained(self._file), self._connection:
            self._connection.execute("DELETE FROM listen_under_way")

    def add(self, listens: Iterable[tuple[Listen, Ending]]) -> None:
        """Append many plays, in order of time, all or nothing: a past that comes from elsewhere."""
        with explained(self._file), self._connection:
            for listen, ending in listens:
                self._append(listen, ending)

    def recover(self) -> Play | None:
        row = self._connection.execute(f"SELECT {_LISTEN} FROM listen_under_way").fetchone()
        return None if row is None else self.end(_listen_in(row), Ending.STOPPED)

    def all(self, until: datetime | None = None) -> Iterator[tuple[Play, Tags]]:
        last = (1 << 62 if until is None else time_out(until),)
        own = self._connection.execute(f"{_OWN} WHERE p.started + {_LASTED} < ? ORDER BY p.started, p.id", last)
        elsewhere = self._connection.execute(
            f"{_ELSEWHERE} WHERE p.started + {_LASTED_ELSEWHERE} < ? ORDER BY p.started, p.id", last
        )
        return _in_time(own, elsewhere)

    def of(self, tracks: Sequence[TrackId]) -> Sequence[tuple[Play, Tags]]:
        which = (json.dumps(list(tracks)),)
        own = self._connection.execute(f"{_OWN} WHERE p.track_id IN ({_COPIES}) ORDER BY p.started, p.id", which)
        elsewhere = self._connection.execute(
            f"{_ELSEWHERE} WHERE s.track_id IN ({_COPIES}) ORDER BY p.started, p.id", which
        )
        return list(_in_time(own, elsewhere))

    def latest(self, most: int) -> Sequence[tuple[Play, Track]]:
        return self.many(self.latest_ids(most))[::-1]

    def latest_ids(self, most: int) -> Sequence[PlayId]:
        rows = self._connection.execute(
            """
            SELECT id FROM (
                SELECT * FROM (SELECT id, started FROM plays ORDER BY started DESC, id DESC LIMIT ?1)
                UNION ALL
                SELECT * FROM (SELECT -id, started FROM elsewhere_plays ORDER BY started DESC, id DESC LIMIT ?1)
            ) ORDER BY started DESC, id DESC LIMIT ?1
            """,
            (most,),
        )
        return [PlayId(row[0]) for row in rows]

    def months(self) -> Sequence[Date]:
        found: list[Date] = []
        before = 1 << 62
        while (last := self._last_before(before)) is not None:
            found.append(time_in(last).date().replace(day=1))
            before = _midnight(found[-1])
        return found

    def of_month(self, month: Date) -> Sequence[PlayId]:
        rows = self._connection.execute(
            f"""
            SELECT id FROM (
                SELECT id, started, {_LOCAL} AS local FROM plays WHERE {_AROUND}
                UNION ALL
                SELECT -id, started, {_LOCAL} AS local FROM elsewhere_plays WHERE {_AROUND}
            ) WHERE local >= ?1 AND local < ?2 ORDER BY started DESC, id DESC
            """,
            (_midnight(month), _midnight((month + timedelta(days=31)).replace(day=1))),
        )
        return [PlayId(row[0]) for row in rows]

    def _last_before(self, local: int) -> int | None:
        """When the last play before then began, both as if clocks were at UTC everywhere."""
        rows = [
            self._connection.execute(
                f"SELECT {_LOCAL} AS local FROM {table} WHERE started < ?1 + {_DAY} AND local < ?1"
                " ORDER BY started DESC LIMIT 1",
                (local,),
            ).fetchone()
            for table in ("plays", "elsewhere_plays")
        ]
        return max((row[0] for row in rows if row is not None), default=None)

    def session(self, at: datetime) -> tuple[datetime, datetime]:
        here = time_out(at)
        rows = self._connection.execute(
            f"""
            SELECT p.started, p.started + {_LASTED} FROM plays p WHERE p.started BETWEEN ?1 - {_DAY} AND ?1 + {_DAY}
            UNION ALL
            SELECT p.started, p.started + {_LASTED_ELSEWHERE}
            FROM elsewhere_plays p JOIN elsewhere_songs s ON s.id = p.song_id LEFT JOIN tracks t ON t.id = s.track_id
            WHERE p.started BETWEEN ?1 - {_DAY} AND ?1 + {_DAY}
            ORDER BY 1
            """,
            (here,),
        )
        since, until = here, None
        for started, end in rows:
            if until is None or started - until > _GAP:
                if started > here:
                    break
                since, until = started, end
            until = max(until, end)
        zone = at.tzinfo
        return time_in(since).astimezone(zone), time_in(here if until is None else until).astimezone(zone)

    def count(self) -> int:
        (count,) = self._connection.execute(
            "SELECT (SELECT count(*) FROM plays) + (SELECT count(*) FROM elsewhere_plays)"
        ).fetchone()
        return int(count)

    def after(self, play: PlayId) -> Sequence[tuple[Play, Tags]]:
        rows = self._connection.execute(
            f"""
            SELECT p.id, p.ending, p.session, {_LISTEN_OF_P}, {_TAGS}
            FROM plays p JOIN tracks t ON t.id = p.track_id
            WHERE p.id > ? ORDER BY p.started, p.id
            """,
            (play,),
        )
        return [
            (Play(PlayId(number), _listen_in(rest[:9]), Ending(ending), session), tags_in(rest[9:]))
            for number, ending, session, *rest in rows.fetchall()
        ]

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
            listen = _listen_in(rest[:9])
            path, added, missing = rest[9:12]
            tags = tags_in(rest[15:])
            part = part_in(rest[12:15])
            address = path if is_address(path) else None
            track = Track(
                listen.track, path_in(path), tags, time_in(added), bool(missing), part=part, address=address
            )
            found.append((Play(PlayId(number), listen, Ending(ending), session), track))
        if any(play < 0 for play in ids):
            found += self._many_elsewhere([-play for play in ids if play < 0])
            found.sort(key=lambda one: one[0].listen.started)
        return found

    def forget(self, ids: Sequence[PlayId]) -> None:
        with explained(self._file), self._connection:
            self._connection.executemany("DELETE FROM plays WHERE id = ?", [(i,) for i in ids])
            elsewhere = [(-i,) for i in ids if i < 0]
            songs = [
                row
                for play in elsewhere
                for row in self._connection.execute("SELECT song_id FROM elsewhere_plays WHERE id = ?", play)
            ]
            self._connection.executemany("DELETE FROM elsewhere_plays WHERE id = ?", elsewhere)
            self._connection.executemany(
                "DELETE FROM elsewhere_songs WHERE id = ?1"
                " AND NOT EXISTS (SELECT 1 FROM elsewhere_plays WHERE song_id = ?1)",
                songs,
            )

    def _many_elsewhere(self, numbers: Sequence[int]) -> list[tuple[Play, Track]]:
        """Of what is no track of ours, the track says what it is called, and is nowhere."""
        rows = self._connection.execute(
            f"{_ELSEWHERE} WHERE p.id IN (SELECT value FROM json_each(?))", (json.dumps(numbers),)
        )
        found = []
        for number, ending, _, *rest in rows.fetchall():
            listen = _listen_in(rest[:9])
            path, added, missing, *part = self._connection.execute(
                "SELECT path, added, missing, part, start_ms, end_ms FROM tracks WHERE id = ?", (listen.track,)
            ).fetchone() or ("", 0, 1, 0, None, None)
            place = path_in(path) if path else NOWHERE
            track = Track(listen.track, place, tags_in(rest[9:]), time_in(added), bool(missing), part=part_in(part))
            found.append((Play(PlayId(number), listen, Ending(ending), number), track))
        return found

    def _append(self, listen: Listen, ending: Ending) -> Play:
        session = self._session_at(time_out(listen.started))
        told = _listen_out(listen)
        cursor = self._connection.execute(
            f"INSERT INTO plays ({_LISTEN}, ending, session) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (*told, ending.value, session),
        )
        assert cursor.lastrowid is not None
        # As it is told from now on: habits learn the same of it now and when they learn all anew.
        return Play(PlayId(cursor.lastrowid), _listen_in(told), ending, session)

    def _session_at(self, started: int) -> int:
        """The session of the play before, unless the silence since then was too long."""
        row = self._connection.execute(
            f"SELECT session, started + {_LASTED} FROM plays p WHERE started <= ?"
            " ORDER BY started DESC, id DESC LIMIT 1",
            (started,),
        ).fetchone()
        if row is not None and started - row[1] <= SESSION_GAP / timedelta(milliseconds=1):
            return int(row[0])
        (highest,) = self._connection.execute("SELECT coalesce(max(session), 0) FROM plays").fetchone()
        return int(highest) + 1


_LISTEN_OF_P = ", ".join(f"p.{column.strip()}" for column in _LISTEN.split(","))
_TAGS = ", ".join(f"t.{column}" for column in TAGS.split(", "))

#: Where in a row of `all` stands when it was.
_STARTED = 4
_GAP = SESSION_GAP // timedelta(milliseconds=1)

#: A session is looked for so far around a play (ms).
_DAY = timedelta(days=1) // timedelta(milliseconds=1)

# By the clock of then, as if that were at UTC; no clock is a day away from it.
_LOCAL = "started + utc_offset * 60000"
_AROUND = f"started >= ?1 - {_DAY} AND started < ?2 + {_DAY}"


def _midnight(day: Date) -> int:
    """As `_LOCAL` is."""
    return time_out(datetime.combine(day, Time(), UTC))


# How long a listen of our own went on.
_LASTED = "ifnull(p.lasted_ms, p.listened_ms)"

# How long a listen from elsewhere went on, as far as can be told. The usual length, where nobody says.
_LISTENED = f"coalesce(p.listened_ms, p.duration_ms, t.duration_ms, {USUAL // timedelta(milliseconds=1)})"
_LASTED_ELSEWHERE = f"ifnull(p.lasted_ms, {_LISTENED})"
_TAGS_ELSEWHERE = ", ".join(
    f"CASE WHEN t.id IS NULL THEN {song} ELSE t.{column} END"
    for column, song in zip(
        TAGS.split(", "),
        (
            "s.title",
            "CASE s.artist WHEN '' THEN '[]' ELSE json_array(s.artist) END",
            "s.album",
            "''",
            "s.genres",
            "NULL",
            "NULL",
            "NULL",
            "p.duration_ms",
        ),
        strict=True,
    )
)
# As the rows of our own log, with ids below 0, and without a session.
_ELSEWHERE = f"""
SELECT -p.id, p.ending, NULL, ifnull(s.track_id, -s.id), p.started, p.utc_offset, {_LISTENED},
       ifnull(p.duration_ms, t.duration_ms), '{OriginKind.ELSEWHERE.value}', NULL, p.activity, p.lasted_ms,
       {_TAGS_ELSEWHERE}
FROM elsewhere_plays p JOIN elsewhere_songs s ON s.id = p.song_id LEFT JOIN tracks t ON t.id = s.track_id
"""


_OWN = f"""
SELECT p.id, p.ending, p.session, {_LISTEN_OF_P}, {_TAGS} FROM plays p JOIN tracks t ON t.id = p.track_id
"""

# The tracks of a list, and those that are one recording with them.
_COPIES = """
SELECT value FROM json_each(?1) UNION
SELECT copy.track_id FROM same_recordings one JOIN same_recordings copy ON copy.recording = one.recording
WHERE one.track_id IN (SELECT value FROM json_each(?1))
"""


def _in_time(own: Iterable[Sequence[Any]], elsewhere: Iterable[Sequence[Any]]) -> Iterator[tuple[Play, Tags]]:
    """Rows of `_OWN` and of `_ELSEWHERE`, each in order of time, as plays in order of time."""
    end, session = -math.inf, 0
    elsewhere = iter(elsewhere)
    first = next(elsewhere, None)
    rows = own if first is None else heapq.merge(own, chain((first,), elsewhere), key=itemgetter(_STARTED))
    for row in rows:
        number, ending, its_session, *rest = row
        started, listened, lasted = rest[1], rest[3], rest[8]
        if its_session is None:
            its_session = session if started - end <= _GAP else number
        end, session = started + (listened if lasted is None else lasted), its_session
        yield Play(PlayId(number), _listen_in(rest[:9]), Ending(ending), its_session), tags_in(rest[9:])


def _listen_out(listen: Listen) -> tuple[Any, ...]:
    return (
        listen.track,
        time_out(listen.started),
        offset_out(listen.started),
        length_out(listen.listened),
        length_out(listen.duration),
        *_origin_out(listen.origin),
        listen.activity,
        length_out(listen.lasted),
    )


def _listen_in(row: Sequence[Any]) -> Listen:
    track, started, offset, listened, duration, origin, origin_id, activity, lasted = row
    return Listen(
        TrackId(track),
        time_in(started, offset),
        length_in(duration),
        _origin(origin, origin_id),
        None if activity is None else Activity(activity),
        timedelta(milliseconds=listened),
        length_in(lasted),
    )


#: The id of no offer.
_ONWARD = 0


def _origin_out(origin: Origin) -> tuple[str, int | None]:
    """The table knows no suggestions: they are offers that were never made, and so have no id, or that of none where
    they were brought to play on.
    """
    match origin.kind:
        case OriginKind.SUGGESTED:
            return OriginKind.OFFERED.value, None
        case OriginKind.ONWARD:
            return OriginKind.OFFERED.value, _ONWARD
        case kind:
            return kind.value, origin.of


@lru_cache(64)  # most plays of a list or an offer follow each other
def _origin(kind: str, of: int | None) -> Origin:
    match OriginKind(kind), of:
        case OriginKind.OFFERED, None:
            return SUGGESTED
        case OriginKind.OFFERED, 0:  # _ONWARD
            return ONWARD
        case found, _:
            return Origin(found, of)
