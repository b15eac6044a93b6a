"""How loud tracks are whose tags do not say it, kept by the print of their sound."""

import json
import sqlite3
from array import array
from collections.abc import Sequence
from pathlib import Path

from segue.adapters.sqlite.connection import connect
from segue.adapters.sqlite.values import path_in
from segue.core.ports.analysis import Sound, ToAnalyse, Unheard
from segue.core.ports.files import PRINT
from segue.domain.levelling import Measured
from segue.domain.track import Problem, TrackId

# A print that says little may be that of several recordings. Where the tags tell a loudness, that is taken.
_MEASURABLE = f"""(
    listed = 1 AND missing = 0 AND part = 0 AND is_video = 0 AND ifnull(length(fingerprint), 0) = {PRINT}
    AND details ->> '$.gain.track_gain' IS NULL AND details ->> '$.gain.album_gain' IS NULL
)"""
_IS_SETTLED = "EXISTS (SELECT 1 FROM loudness WHERE loudness.fingerprint = tracks.fingerprint)"


class SqliteLoudness:
    """Implements `LoudnessStore`."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    @classmethod
    def open(cls, file: Path) -> "SqliteLoudness":
        """With a connection of its own."""
        return cls(connect(file, checkpoints=False))

    def to_analyse(self) -> ToAnalyse:
        (tracks,) = self._connection.execute(f"""
            SELECT json_group_array(track) FROM (
                SELECT min(id) AS track FROM tracks WHERE {_MEASURABLE} AND NOT {_IS_SETTLED}
                GROUP BY fingerprint
                ORDER BY
                    max(loved IS NOT NULL) DESC,
                    sum((SELECT count(*) FROM heard_plays WHERE track_id = tracks.id)) DESC,
                    track
            )
        """).fetchone()
        settled, failed = self._connection.execute(f"""
            SELECT count(*), ifnull(sum(failure IS NOT NULL), 0) FROM loudness
            WHERE fingerprint IN (SELECT fingerprint FROM tracks WHERE {_MEASURABLE})
        """).fetchone()
        (left_alone,) = self._connection.execute(
            "SELECT count(*) FROM tracks WHERE listed = 1 AND missing = 0"
            f" AND ifnull(length(fingerprint), 0) <> {PRINT}"
        ).fetchone()
        return ToAnalyse(array("q", json.loads(tracks)), settled, failed, left_alone)  # type: ignore[arg-type]

    def waiting(self, track: TrackId) -> Path | None:
        row = self._connection.execute(
            f"SELECT path FROM tracks WHERE id = ? AND {_MEASURABLE} AND NOT {_IS_SETTLED}", (track,)
        ).fetchone()
        return None if row is None else path_in(row[0])

    def keep(self, track: TrackId, heard: Sound | Unheard) -> None:
        lufs, peak, failure = None, None, None
        if isinstance(heard, Unheard):
            failure = heard.reason
        else:
            lufs, peak = array("f", heard)
        with self._connection:
            self._connection.execute(
                "INSERT OR REPLACE INTO loudness (fingerprint, lufs, peak, failure)"
                " SELECT fingerprint, ?, ?, ? FROM tracks WHERE id = ?",
                (lufs, peak, failure, track),
            )

    def failed(self) -> Sequence[Problem]:
        rows = self._connection.execute(
            "SELECT path, failure FROM tracks JOIN loudness USING (fingerprint)"
            f" WHERE failure IS NOT NULL AND {_MEASURABLE} ORDER BY path"
        )
        return [Problem(path_in(path), failure) for path, failure in rows]

    def measured(self, tracks: Sequence[TrackId]) -> Sequence[Measured]:
        rows = self._connection.execute(
            "SELECT id, lufs, peak, ifnull(duration_ms, 1) FROM tracks JOIN loudness USING (fingerprint)"
            " WHERE lufs IS NOT NULL AND id IN (SELECT value FROM json_each(?))",
            (json.dumps(list(tracks)),),
        )
        return [Measured(TrackId(track), lufs, peak, weight) for track, lufs, peak, weight in rows]

    def untold(self) -> Sequence[Sequence[tuple[Path, Measured]]]:
        rows = self._connection.execute(
            "SELECT id, path, album_key, lufs, peak, ifnull(duration_ms, 1)"
            " FROM tracks JOIN loudness USING (fingerprint)"
            f" WHERE lufs IS NOT NULL AND {_MEASURABLE} ORDER BY path"
        )
        albums: dict[tuple[Path, str] | TrackId, list[tuple[Path, Measured]]] = {}
        for track, stored, album, lufs, peak, weight in rows:
            path = path_in(stored)
            key = (path.parent, album) if album else TrackId(track)
            albums.setdefault(key, []).append((path, Measured(TrackId(track), lufs, peak, weight)))
        return list(albums.values())

    def close(self) -> None:
        self._connection.close()
