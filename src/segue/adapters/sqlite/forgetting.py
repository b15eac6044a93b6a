"""Takes plays out of the log so that the file holds nothing of them, and puts them back while the program runs."""

import json
from datetime import datetime
from pathlib import Path

from segue.adapters.sqlite import backup
from segue.adapters.sqlite.connection import connect, explained
from segue.adapters.sqlite.values import time_out
from segue.domain.taste import OfArtist, OfTracks, ToForget, Within

_OF_TRACKS = "track_id IN (SELECT value FROM json_each(?))"
_OF_ARTIST = """track_id IN (
    SELECT id FROM tracks WHERE album_artist = ?1 OR EXISTS (SELECT 1 FROM json_each(artists) WHERE value = ?1)
)"""
_WITHIN = "started >= ? AND started < ?"


class SqliteForgetting:
    """Implements `ForgettingLog`, on the library worker. What was taken out is held in memory only."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._db = connect(file, checkpoints=True)
        # What is deleted is overwritten with zeros; of what else was at its place, nothing is known any more.
        self._db.execute("PRAGMA secure_delete = ON")
        self._db.execute("ATTACH ':memory:' AS memory")
        self._db.execute("CREATE TABLE memory.forgotten AS SELECT 0 AS batch, * FROM plays WHERE 0")
        self._batches = 0

    def forget(self, what: ToForget) -> tuple[int, int]:
        where, words = _where(what)
        self._batches += 1
        with explained(self._file), self._db:
            self._db.execute(
                f"INSERT INTO memory.forgotten SELECT {self._batches}, * FROM plays WHERE {where}", words
            )
            count = self._db.execute(f"DELETE FROM plays WHERE {where}", words).rowcount
        return self._batches, count

    def put_back(self, batch: int) -> None:
        columns = ", ".join(row[1] for row in self._db.execute("PRAGMA table_info(plays)"))
        with explained(self._file), self._db:
            self._db.execute(
                f"INSERT INTO plays ({columns}) SELECT {columns} FROM memory.forgotten WHERE batch = ?", (batch,)
            )
            self._db.execute("DELETE FROM memory.forgotten WHERE batch = ?", (batch,))

    def finish(self, now: datetime) -> None:
        with explained(self._file):
            (left,) = self._db.execute("SELECT count(*) FROM memory.forgotten").fetchone()
            if left:
                backup.renew(self._file, now)

    def close(self) -> None:
        self._db.close()


def _where(what: ToForget) -> tuple[str, tuple[object, ...]]:
    match what:
        case OfTracks(tracks):
            return _OF_TRACKS, (json.dumps(list(tracks)),)
        case OfArtist(name):
            return _OF_ARTIST, (name,)
        case Within(since, until):
            return _WITHIN, (time_out(since), time_out(until))
