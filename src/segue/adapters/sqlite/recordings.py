"""Tracks that are copies of one recording, by the listener's word: they have one history."""

import json
import sqlite3
from collections.abc import Callable, Sequence
from pathlib import Path

from segue.adapters.sqlite.connection import explained
from segue.domain.track import TrackId


def with_joined(connection: sqlite3.Connection, tracks: Sequence[TrackId]) -> list[int]:
    """These, and all that have one history with one of them."""
    rows = connection.execute(
        f"""
        SELECT value FROM json_each(?) UNION
        SELECT s.track_id FROM same_recordings s JOIN same_recordings one ON one.recording = s.recording
        WHERE one.track_id IN {_THESE}
        """,
        (json.dumps(list(tracks)), json.dumps(list(tracks))),
    )
    return [row[0] for row in rows]


class SqliteRecordings:
    """Implements `Recordings` on the main thread's connection. `rated` is called when ratings have changed."""

    def __init__(self, connection: sqlite3.Connection, file: Path, rated: Callable[[], None]) -> None:
        self._connection = connection
        self._file = file
        self._rated = rated

    def join(self, tracks: Sequence[TrackId]) -> Callable[[], None]:
        with explained(self._file), self._connection:
            self._connection.execute("BEGIN IMMEDIATE")
            all_ = with_joined(self._connection, tracks)
            back = self._way_back(all_)
            self._connection.execute(
                f"""
                INSERT INTO same_recordings (track_id, recording, own_rating, own_loved)
                SELECT id, ?, rating, loved FROM tracks WHERE id IN {_THESE}
                ON CONFLICT (track_id) DO UPDATE SET recording = excluded.recording
                """,
                (min(all_), json.dumps(all_)),
            )
            # The best rating, and love: what was said of one copy was said of the recording.
            self._connection.execute(
                f"""
                UPDATE tracks SET (rating, loved) = (SELECT max(rating), min(loved) FROM tracks WHERE id IN {_THESE})
                WHERE id IN {_THESE}
                """,
                (json.dumps(all_), json.dumps(all_)),
            )
        self._rated()
        return back

    def part(self, tracks: Sequence[TrackId]) -> Callable[[], None]:
        with explained(self._file), self._connection:
            self._connection.execute("BEGIN IMMEDIATE")
            all_ = with_joined(self._connection, tracks)
            back = self._way_back(all_)
            rows = self._connection.execute(
                f"""
                SELECT s.own_rating, s.own_loved, t.rating, t.loved, t.id
                FROM same_recordings s JOIN tracks t ON t.id = s.track_id
                WHERE t.id IN {_THESE}
                """,
                (json.dumps(all_),),
            ).fetchall()
            self._connection.execute(f"DELETE FROM same_recordings WHERE track_id IN {_THESE}", (json.dumps(all_),))
            best = max((row[0] for row in rows if row[0] is not None), default=None)
            first = min((row[1] for row in rows if row[1] is not None), default=None)
            # What was said since they were joined was said of all of them, and stays so.
            self._connection.executemany(
                "UPDATE tracks SET rating = ?, loved = ? WHERE id = ?",
                [
                    (own if now == best else now, own_love if love == first else love, track)
                    for own, own_love, now, love, track in rows
                ],
            )
        self._rated()
        return back

    def tell_apart(self, tracks: Sequence[TrackId]) -> Callable[[], None]:
        with explained(self._file), self._connection:
            self._connection.execute("BEGIN IMMEDIATE")
            (saying,) = self._connection.execute("SELECT ifnull(max(saying), 0) + 1 FROM told_apart").fetchone()
            self._connection.executemany(
                "INSERT INTO told_apart (track_id, saying) VALUES (?, ?)", [(track, saying) for track in tracks]
            )

        def take_back() -> None:
            with explained(self._file), self._connection:
                self._connection.execute("DELETE FROM told_apart WHERE saying = ?", (saying,))

        return take_back

    def _way_back(self, tracks: Sequence[int]) -> Callable[[], None]:
        """To what is told of `tracks` now."""
        these = (json.dumps(tracks),)
        recordings = self._connection.execute(f"SELECT * FROM same_recordings WHERE track_id IN {_THESE}", these)
        ratings = self._connection.execute(f"SELECT rating, loved, id FROM tracks WHERE id IN {_THESE}", these)
        joined, rated = recordings.fetchall(), ratings.fetchall()

        def go_back() -> None:
            with explained(self._file), self._connection:
                self._connection.execute(f"DELETE FROM same_recordings WHERE track_id IN {_THESE}", these)
                self._connection.executemany("UPDATE tracks SET rating = ?, loved = ? WHERE id = ?", rated)
                self._connection.executemany("INSERT INTO same_recordings VALUES (?, ?, ?, ?)", joined)
            self._rated()

        return go_back


_THESE = "(SELECT value FROM json_each(?))"
