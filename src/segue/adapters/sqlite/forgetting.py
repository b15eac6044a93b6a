"""Takes plays out of the log so that the file holds nothing of them, and puts them back while the program runs."""

import json
import os
from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta
from pathlib import Path

from segue.adapters.sqlite import backup
from segue.adapters.sqlite.connection import connect, explained
from segue.adapters.sqlite.values import time_out
from segue.core.forgotten import SALT, name_of_artist, name_of_song, sealed
from segue.core.matching import artist_keys, part_keys
from segue.domain.play import SESSION_GAP
from segue.domain.taste import OfArtist, OfTracks, These, ToForget, Within

#: SQL, and the values of its parameters in order.
_Condition = tuple[str, tuple[object, ...]]

_OF_TRACKS = "track_id IN (SELECT value FROM json_each(?))"
_OF_ARTIST = """track_id IN (
    SELECT id FROM tracks WHERE album_artist = ?1 OR EXISTS (SELECT 1 FROM json_each(artists) WHERE value = ?1)
)"""
_WITHIN = "started >= ? AND started < ?"

#: What was left behind in tracks while they were listened to; also some time after a play, whose end may be a pause.
_MARKS = ("bookmarks", "left_places")
_PAUSES = SESSION_GAP // timedelta(milliseconds=1)

#: What a song from elsewhere is known by: the track that it is, else its own id below 0.
_OF_SONGS = "SELECT id FROM main.elsewhere_songs WHERE ifnull(track_id, -id) IN (SELECT value FROM json_each(?1))"

_CALLED = """
SELECT ifnull(nullif((SELECT group_concat(value, ', ') FROM json_each(artists)), ''), album_artist), title
FROM main.tracks WHERE id IN (SELECT value FROM json_each(?1))
"""
_CALLED_ELSEWHERE = f"SELECT artist, title FROM main.elsewhere_songs WHERE id IN ({_OF_SONGS})"

# When plays began, and of what they are, by their ids in the log.
_PLAYED = """
SELECT p.started, ifnull(
        nullif((SELECT group_concat(value, ', ') FROM json_each(t.artists)), ''), t.album_artist
    ), t.title
FROM main.plays p JOIN main.tracks t ON t.id = p.track_id WHERE p.id IN (SELECT value FROM json_each(?1))
UNION ALL
SELECT p.started, s.artist, s.title
FROM main.elsewhere_plays p JOIN main.elsewhere_songs s ON s.id = p.song_id
WHERE -p.id IN (SELECT value FROM json_each(?1))
"""


class SqliteForgetting:
    """Implements `ForgettingLog`, on the library worker. What was taken out is held in memory only."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._db = connect(file, checkpoints=True)
        # What is deleted is overwritten with zeros; of what else was at its place, nothing is known any more.
        self._db.execute("PRAGMA secure_delete = ON")
        self._db.execute("ATTACH ':memory:' AS memory")
        for table in ("plays", "scrobbles", "elsewhere_plays", "elsewhere_songs", "forgotten", *_MARKS):
            self._db.execute(f"CREATE TABLE memory.{table} AS SELECT 0 AS batch, * FROM main.{table} WHERE 0")
        self._batches = 0

    def forget(self, what: ToForget) -> tuple[int, int]:
        self._batches += 1
        with explained(self._file), self._db:
            self._db.execute("BEGIN IMMEDIATE")
            names = list(self._names(what))
            moments = list(self._moments(what))
            where, words = _where(what)
            for table in _MARKS:
                self._take(table, *_marked(what, table))
            self._take("scrobbles", f"play_id IN (SELECT id FROM main.plays WHERE {where})", words)
            count = self._take("plays", where, words) + self._take("elsewhere_plays", *self._elsewhere(what))
            self._take("elsewhere_songs", "id NOT IN (SELECT song_id FROM main.elsewhere_plays)", ())
            if count:
                self._seal(what, names, moments)
            else:
                self._put_marks_back(self._batches)
        return self._batches, count

    def put_back(self, batch: int) -> None:
        with explained(self._file), self._db:
            self._db.execute("BEGIN IMMEDIATE")
            self._put_back("plays", "batch = ?", batch)
            # What waited to be sent waits again, unless the service was disconnected meanwhile.
            self._put_back("scrobbles", "batch = ? AND service IN (SELECT service FROM main.scrobblers)", batch)
            # A song went with the last of its plays, which may have been of another batch; it may have come anew.
            wanted = "id IN (SELECT song_id FROM memory.elsewhere_plays WHERE batch = ?)"
            self._put_back("elsewhere_songs", wanted, batch, or_="OR IGNORE")
            self._db.execute(
                """
                UPDATE memory.elsewhere_plays SET song_id = ifnull((
                    SELECT song.id FROM memory.elsewhere_songs gone JOIN main.elsewhere_songs song
                    USING (artist, title, album) WHERE gone.id = song_id
                ), song_id) WHERE batch = ?
                """,
                (batch,),
            )
            self._put_back("elsewhere_plays", "batch = ? AND import_id IN (SELECT id FROM main.imports)", batch)
            self._put_marks_back(batch)
            for table in ("plays", "scrobbles", "elsewhere_plays"):
                self._db.execute(f"DELETE FROM memory.{table} WHERE batch = ?", (batch,))
            self._db.execute(
                "DELETE FROM main.forgotten WHERE id IN (SELECT id FROM memory.forgotten WHERE batch = ?)", (batch,)
            )

    def finish(self, now: datetime) -> None:
        with explained(self._file):
            (left,) = self._db.execute(
                "SELECT (SELECT count(*) FROM memory.plays) + (SELECT count(*) FROM memory.elsewhere_plays)"
            ).fetchone()
            if left:
                backup.renew(self._file, now)

    def close(self) -> None:
        self._db.close()

    def _take(self, table: str, where: str, words: Sequence[object]) -> int:
        """Out of the file and into memory. How many rows."""
        self._db.execute(
            f"INSERT INTO memory.{table} SELECT {self._batches}, * FROM main.{table} WHERE {where}", words
        )
        return self._db.execute(f"DELETE FROM main.{table} WHERE {where}", words).rowcount

    def _put_back(self, table: str, where: str, batch: int, or_: str = "") -> None:
        columns = ", ".join(row[1] for row in self._db.execute(f"PRAGMA main.table_info({table})"))
        self._db.execute(
            f"INSERT {or_} INTO main.{table} ({columns}) SELECT {columns} FROM memory.{table} WHERE {where}",
            (batch,),
        )

    def _put_marks_back(self, batch: int) -> None:
        for table in _MARKS:
            self._put_back(table, "batch = ?", batch, or_="OR IGNORE")  # a track may have been left anew meanwhile
            self._db.execute(f"DELETE FROM memory.{table} WHERE batch = ?", (batch,))

    def _elsewhere(self, what: ToForget) -> _Condition:
        """As `_where`, of plays from elsewhere."""
        match what:
            case Within():
                return _where(what)
            case These(plays):
                return "-id IN (SELECT value FROM json_each(?))", (json.dumps(list(plays)),)
            case OfTracks(tracks):
                return f"song_id IN ({_OF_SONGS})", (json.dumps(list(tracks)),)
            case OfArtist(name):
                where, words = _where(what)
                keys = set(artist_keys(name))
                named = [
                    song
                    for song, artist in self._db.execute("SELECT id, artist FROM main.elsewhere_songs")
                    if keys & {*artist_keys(artist), *part_keys(artist)}
                ]
                songs = (
                    f"SELECT id FROM main.elsewhere_songs WHERE {where} OR id IN (SELECT value FROM json_each(?2))"
                )
                return f"song_id IN ({songs})", (*words, json.dumps(named))

    def _names(self, what: ToForget) -> Iterator[str]:
        """Of what no history is to bring back."""
        match what:
            case OfArtist(name):
                yield name_of_artist(name)
            case OfTracks(tracks):
                rows = self._db.execute(f"{_CALLED} UNION {_CALLED_ELSEWHERE}", (json.dumps(list(tracks)),))
                yield from {name_of_song(artist, title) for artist, title in rows}

    def _moments(self, what: ToForget) -> Iterator[tuple[int, str]]:
        """When single plays began, and of what they are; no history is to bring them back."""
        if isinstance(what, These):
            rows = self._db.execute(_PLAYED, (json.dumps(list(what.plays)),))
            yield from ((started, name_of_song(artist, title)) for started, artist, title in rows)

    def _seal(self, what: ToForget, names: Sequence[str], moments: Sequence[tuple[int, str]]) -> None:
        """See to it that no history brings back what was taken in this batch, nor what is older."""
        (last,) = self._db.execute(
            """
            SELECT max(started) FROM (
                SELECT started, batch FROM memory.plays UNION ALL SELECT started, batch FROM memory.elsewhere_plays
            ) WHERE batch = ?
            """,
            (self._batches,),
        ).fetchone()
        rows: list[tuple[object, ...]] = []
        if isinstance(what, Within):
            rows.append((time_out(what.until), time_out(what.since), b"", None))
        for until, since, name in (
            *((last + 1, None, name) for name in names),
            *((at + 1, at, name) for at, name in moments),
        ):
            salt = os.urandom(SALT)
            rows.append((until, since, salt, sealed(name, salt)))
        for row in rows:
            number = self._db.execute(
                "INSERT INTO main.forgotten (until, since, salt, seal) VALUES (?, ?, ?, ?)", row
            ).lastrowid
            self._db.execute("INSERT INTO memory.forgotten (batch, id) VALUES (?, ?)", (self._batches, number))


def _where(what: ToForget) -> tuple[str, tuple[object, ...]]:
    match what:
        case These(plays):
            return "id IN (SELECT value FROM json_each(?))", (json.dumps(list(plays)),)
        case OfTracks(tracks):
            return _OF_TRACKS, (json.dumps(list(tracks)),)
        case OfArtist(name):
            return _OF_ARTIST, (name,)
        case Within(since, until):
            return _WITHIN, (time_out(since), time_out(until))


def _marked(what: ToForget, table: str) -> _Condition:
    """As `_where`, of marks: all those of tracks that are forgotten as a whole, else those made during the plays."""
    where, words = _where(what)
    if isinstance(what, OfTracks | OfArtist):
        return where, words
    during = f"""EXISTS (
        SELECT 1 FROM (SELECT * FROM main.plays WHERE {where}) p WHERE p.track_id = {table}.track_id
            AND {table}.made BETWEEN p.started AND p.started + ifnull(p.lasted_ms, p.listened_ms) + {_PAUSES}
    )"""
    if isinstance(what, Within):
        return f"{during} OR (made >= ? AND made < ?)", (*words, *words)
    return during, words
