"""What waits to be sent to services for listening histories: read from the log once, play by play."""

import sqlite3
from collections.abc import Mapping, Sequence
from datetime import datetime
from pathlib import Path

from segue.adapters.sqlite.connection import explained
from segue.adapters.sqlite.plays import SqlitePlayLog
from segue.adapters.sqlite.values import length_in, length_out, time_in, time_out
from segue.domain.play import Play, PlayId
from segue.domain.scrobble import Account, Names, Scrobble, ScrobbleId, Service

_NAMES = "artist, title, album, album_artist, track_no, duration_ms, recording"

_ACCOUNTS = """
SELECT service, account, sent,
    (SELECT count(*) FROM scrobbles WHERE service = s.service AND refusal IS NULL),
    (SELECT count(*) FROM scrobbles WHERE service = s.service AND refusal IS NOT NULL),
    (SELECT refusal FROM scrobbles WHERE service = s.service AND refusal IS NOT NULL ORDER BY id DESC LIMIT 1)
FROM scrobblers s
"""


class SqliteScrobbles:
    """Implements `ScrobbleQueue`."""

    def __init__(self, connection: sqlite3.Connection, file: Path) -> None:
        self._connection = connection
        self._file = file
        self._plays = SqlitePlayLog(connection, file)

    def accounts(self) -> Sequence[Account]:
        return [
            Account(Service(service), name, waiting, None if sent is None else time_in(sent), refused, refusal or "")
            for service, name, sent, waiting, refused, refusal in self._connection.execute(_ACCOUNTS)
        ]

    def connect(self, service: Service, name: str) -> None:
        with explained(self._file), self._connection:
            # The log's own count, since the newest plays may have been forgotten: their ids are not given again.
            self._connection.execute(
                """
                INSERT INTO scrobblers (service, account, read_to)
                VALUES (?, ?, ifnull((SELECT seq FROM sqlite_sequence WHERE name = 'plays'), 0))
                ON CONFLICT (service) DO UPDATE SET account = excluded.account
                """,
                (service.value, name),
            )

    def disconnect(self, service: Service) -> None:
        with explained(self._file), self._connection:
            self._connection.execute("DELETE FROM scrobblers WHERE service = ?", (service.value,))

    def unread(self, service: Service) -> Sequence[Play]:
        row = self._connection.execute(
            "SELECT read_to FROM scrobblers WHERE service = ?", (service.value,)
        ).fetchone()
        if row is None:
            return ()
        return sorted((play for play, _ in self._plays.after(PlayId(row[0]))), key=lambda play: play.id)

    def read(self, service: Service, plays: Mapping[PlayId, Scrobble | None]) -> None:
        rows = [
            (service.value, play, one.listened_at, *_names_out(one.names))
            for play, one in plays.items()
            if one is not None
        ]
        with explained(self._file), self._connection:
            self._connection.executemany(
                f"INSERT INTO scrobbles (service, play_id, listened_at, {_NAMES})"
                " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                rows,
            )
            self._connection.execute(
                "UPDATE scrobblers SET read_to = ? WHERE service = ?", (max(plays), service.value)
            )

    def waiting(self, service: Service, most: int) -> Sequence[tuple[ScrobbleId, Scrobble]]:
        rows = self._connection.execute(
            f"SELECT id, listened_at, {_NAMES} FROM scrobbles"
            " WHERE service = ? AND refusal IS NULL ORDER BY id LIMIT ?",
            (service.value, most),
        )
        return [
            (
                ScrobbleId(number),
                Scrobble(Names(artist, title, album, album_artist, track_no, length_in(ms), recording), listened_at),
            )
            for number, listened_at, artist, title, album, album_artist, track_no, ms, recording in rows
        ]

    def settle(self, sent: Sequence[ScrobbleId], refused: Mapping[ScrobbleId, str], at: datetime) -> None:
        with explained(self._file), self._connection:
            for number in sent:
                self._connection.execute(
                    "UPDATE scrobblers SET sent = ? WHERE service = (SELECT service FROM scrobbles WHERE id = ?)",
                    (time_out(at), number),
                )
                self._connection.execute("DELETE FROM scrobbles WHERE id = ?", (number,))
            self._connection.executemany(
                "UPDATE scrobbles SET refusal = ? WHERE id = ?", [(why, number) for number, why in refused.items()]
            )

    def restore_refused(self, service: Service) -> None:
        with explained(self._file), self._connection:
            self._connection.execute("UPDATE scrobbles SET refusal = NULL WHERE service = ?", (service.value,))

    def drop_refused(self, service: Service) -> None:
        with explained(self._file), self._connection:
            self._connection.execute(
                "DELETE FROM scrobbles WHERE service = ? AND refusal IS NOT NULL", (service.value,)
            )


def _names_out(names: Names) -> tuple[object, ...]:
    return (
        names.artist,
        names.title,
        names.album,
        names.album_artist,
        names.track_no,
        length_out(names.duration),
        names.recording,
    )
