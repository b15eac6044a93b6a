"""What is read to answer what a listener asks, on a connection of its own."""

import json
import re
import sqlite3
from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Any

from segue.adapters.sqlite.connection import connect
from segue.adapters.sqlite.values import list_in, time_out
from segue.core.ports.asking import Called, Plays, Times
from segue.domain.play import USUAL
from segue.domain.text import searchable
from segue.domain.track import TrackId

_LETTER = re.compile(r"[^\W_]")

#: So many tracks whose titles begin alike are looked at.
_MOST = 500

_DAY = timedelta(days=1) // timedelta(milliseconds=1)

# By the clock of the listener at that time.
_LOCAL = "(p.started + p.utc_offset * 60000)"
_HOUR = f"({_LOCAL} / 3600000 % 24)"
_WEEKDAY = f"(({_LOCAL} / {_DAY} + 3) % 7)"  # 1970 began on a Thursday

_HERE = "listed = 1 AND missing = 0"
_IS_HEARD = "(p.ending = 'finished' OR (p.ending <> 'failed' AND p.listened_ms >= 30000))"

_OWN = f"""
SELECT p.id AS id, p.track_id AS track, {_LOCAL} AS began, p.listened_ms AS listened, p.started AS started
FROM plays p WHERE {_IS_HEARD}
"""
_ELSEWHERE = f"""
SELECT -p.id, ifnull(s.track_id, -s.id), {_LOCAL},
       coalesce(p.listened_ms, p.duration_ms, {USUAL // timedelta(milliseconds=1)}), p.started
FROM elsewhere_plays p JOIN elsewhere_songs s ON s.id = p.song_id WHERE {_IS_HEARD}
"""


class SqliteAskReader:
    """Implements `AskReader`."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    @classmethod
    def open(cls, file: Path) -> "SqliteAskReader":
        return cls(connect(file, checkpoints=False))

    def close(self) -> None:
        self._connection.close()

    def albums(self) -> Sequence[str]:
        return self._column(
            f"SELECT album FROM tracks WHERE {_HERE} AND album <> '' GROUP BY album ORDER BY count(*) DESC, album", ()
        )

    def on_album(self, title: str) -> Sequence[TrackId]:
        return self._column(f"SELECT id FROM tracks WHERE {_HERE} AND album = ?", (_sound(title),))

    def titled(self, words: str) -> Mapping[TrackId, str]:
        phrase = '"' + searchable(words).replace('"', " ") + '"'
        if not _LETTER.search(phrase):
            return {}
        rows = self._connection.execute(
            f"""
            SELECT id, title FROM (SELECT rowid AS found FROM track_words WHERE track_words MATCH ? LIMIT {_MOST})
            CROSS JOIN tracks ON id = found WHERE {_HERE}
            """,
            (f"title : ^ {phrase}",),
        )
        return {TrackId(track): title for track, title in rows}

    def of_years(self, first: int, last: int) -> Sequence[TrackId]:
        year = "ifnull(details ->> '$.original_year', year)"
        return self._column(f"SELECT id FROM tracks WHERE {_HERE} AND {year} BETWEEN ? AND ?", (first, last))

    def loved(self) -> Sequence[TrackId]:
        return self._column(f"SELECT id FROM tracks WHERE {_HERE} AND loved IS NOT NULL", ())

    def in_list(self, name: str) -> Sequence[TrackId]:
        return self._column(
            f"""
            SELECT track_id FROM playlist_tracks
            JOIN playlists ON playlists.id = playlist_id JOIN tracks ON tracks.id = track_id
            WHERE name = ? COLLATE NOCASE AND deleted IS NULL AND {_HERE}
            """,
            (_sound(name),),
        )

    def moods(self) -> Mapping[str, Sequence[TrackId]]:
        found: dict[str, list[TrackId]] = {}
        parted = cache(list_in)
        for track, moods in self._connection.execute(f"SELECT id, moods FROM tracks WHERE {_HERE} AND moods <> '[]'"):
            for mood in parted(moods):
                found.setdefault(mood, []).append(TrackId(track))
        return found

    def tempos(self) -> Mapping[TrackId, float]:
        return dict(self._connection.execute(f"SELECT id, bpm FROM tracks WHERE {_HERE} AND bpm > 0"))

    def heard(self, times: Times) -> Plays:
        where, parameters = _within(times)
        # One row that holds all: else the interpreter may be given away between any two.
        (columns,) = self._connection.execute(
            f"""
            SELECT json_array(
                json_group_array(id), json_group_array(track), json_group_array(began), json_group_array(listened)
            ) FROM (
                SELECT * FROM ({_OWN} {where} UNION ALL {_ELSEWHERE} {where}) ORDER BY began, id
            )
            """,
            parameters * 2,
        ).fetchone()
        return Plays(*json.loads(columns))

    def called(self, tracks: Sequence[TrackId]) -> Mapping[TrackId, Called]:
        parted = cache(list_in)  # thousands of tracks name the same
        rows = self._connection.execute(
            """
            SELECT id, title, artists, album_artist, album, genres, ifnull(details ->> '$.original_year', year)
            FROM tracks WHERE id IN (SELECT value FROM json_each(?1))
            UNION ALL
            SELECT -id, title, '[]', artist, album, genres, NULL FROM elsewhere_songs
            WHERE -id IN (SELECT value FROM json_each(?1))
            """,
            (json.dumps(list(tracks)),),
        )
        return {
            TrackId(track): Called(
                title, parted(artists) or ((artist,) if artist else ()), album, parted(genres), year or None
            )
            for track, title, artists, artist, album, genres, year in rows
        }

    def lengths(self, tracks: Sequence[TrackId]) -> Mapping[TrackId, timedelta]:
        rows = self._connection.execute(
            """
            SELECT id, duration_ms FROM tracks
            WHERE duration_ms IS NOT NULL AND id IN (SELECT value FROM json_each(?))
            """,
            (json.dumps(list(tracks)),),
        )
        return {TrackId(track): timedelta(milliseconds=length) for track, length in rows}

    def _column(self, sql: str, parameters: Sequence[object]) -> list[Any]:
        """The one column of all rows, in their order."""
        (column,) = self._connection.execute(
            f"WITH found(one) AS ({sql}) SELECT json_group_array(one) FROM found", parameters
        ).fetchone()
        return list(json.loads(column))


def _within(times: Times) -> tuple[str, list[object]]:
    conditions, parameters = [""], list[object]()
    if times.since is not None:
        since = _began(times.since)
        conditions += ["p.started >= ?", f"{_LOCAL} >= ?"]  # the first finds them by their index
        parameters += [since - _DAY, since]
    if times.until is not None:
        end = _began(times.until) + _DAY
        conditions += ["p.started < ?", f"{_LOCAL} < ?"]
        parameters += [end + _DAY, end]
    if times.after is not None:
        conditions.append("p.started >= ?")
        parameters.append(time_out(times.after))
    if times.dayparts:
        hours = [(part.value, "AND" if part.value[0] < part.value[1] else "OR") for part in times.dayparts]
        within = (f"({_HOUR} >= {first} {word} {_HOUR} < {last})" for (first, last), word in hours)
        conditions.append(f"({' OR '.join(within)})")
    if times.days:
        conditions.append(f"{_WEEKDAY} IN ({', '.join(map(str, times.days))})")
    if times.activities:
        conditions.append("p.activity COLLATE NOCASE IN (SELECT value FROM json_each(?))")
        parameters.append(json.dumps([_sound(one) for one in times.activities]))
    return " AND ".join(conditions), parameters


def _sound(text: str) -> str:
    """Without lone surrogates, which SQLite takes from nobody."""
    return text.encode("utf-8", "replace").decode("utf-8")


def _began(day: date) -> int:
    """In ms since 1970, by its own clock."""
    return (datetime(day.year, day.month, day.day, tzinfo=UTC) - datetime(1970, 1, 1, tzinfo=UTC)) // timedelta(
        milliseconds=1
    )
