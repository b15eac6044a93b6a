"""Storing what another player knew: ratings, prior counts, dates, and playlists."""

import json
import sqlite3
from collections.abc import Mapping, Sequence
from datetime import datetime
from pathlib import Path

from segue.adapters.sqlite.connection import explained
from segue.adapters.sqlite.values import time_in, time_out
from segue.core.moving_in import Known, MovedIn, MovingPlan, PlannedPlaylist, joined
from segue.domain.track import TrackId


class SqliteMoving:
    """Takes a plan over on the connection of whoever owns the profile."""

    def __init__(self, connection: sqlite3.Connection, file: Path) -> None:
        self._connection = connection
        self._file = file

    def apply(self, plan: MovingPlan, at: datetime) -> MovedIn:
        """Take over what `plan` tells, all or nothing; taking the same over again changes nothing.

        Which ratings, counts and dates hold, `joined` says. A playlist whose name and tracks one of ours has already
        is not made anew; a name that is taken by other tracks gets a number. Raises ProfileError or StorageFull.
        """
        with explained(self._file), self._connection:
            self._connection.execute("BEGIN IMMEDIATE")
            moved = self._tell(plan.told, at)
            made = self._make(plan.playlists, at)
        return MovedIn(*moved, made)

    def _tell(self, told: Mapping[TrackId, Known], at: datetime) -> tuple[int, int, int, int]:
        """How many ratings, loves, plays and skips are new."""
        ratings = loved = plays = skips = 0
        for track, known in told.items():
            row = self._connection.execute(
                "SELECT rating, loved, prior_plays, prior_skips, prior_last, added FROM tracks WHERE id = ?", (track,)
            ).fetchone()
            if row is None:
                continue
            old = Known(
                None if row[0] is None else row[0] / 2,
                row[1] is not None,
                row[2],
                row[3],
                None if row[4] is None else time_in(row[4]),
                time_in(row[5]),
            )
            new = joined(old, known)
            if new == old:
                continue
            assert new.added is not None
            self._connection.execute(
                "UPDATE tracks SET rating = ?, loved = ifnull(loved, ?), prior_plays = ?, prior_skips = ?,"
                " prior_last = ?, added = ? WHERE id = ?",
                (
                    None if new.rating is None else round(new.rating * 2),
                    time_out(at) if new.loved else None,
                    new.plays,
                    new.skips,
                    None if new.last_played is None else time_out(new.last_played),
                    time_out(new.added),
                    track,
                ),
            )
            ratings += new.rating != old.rating
            loved += new.loved != old.loved
            plays += new.plays - old.plays
            skips += new.skips - old.skips
        return ratings, loved, plays, skips

    def _make(self, playlists: Sequence[PlannedPlaylist], at: datetime) -> int:
        """How many were not there yet."""
        there: dict[tuple[int, ...], set[str]] = {}
        taken = set()
        for name, tracks in self._connection.execute(
            """
            SELECT name, (SELECT json_group_array(track_id) FROM
                          (SELECT track_id FROM playlist_tracks WHERE playlist_id = p.id ORDER BY position))
            FROM playlists p WHERE deleted IS NULL
            """
        ):
            there.setdefault(tuple(json.loads(tracks)), set()).add(name.casefold())
            taken.add(name.casefold())
        made = 0
        numbers: dict[str, int] = {}
        for playlist in playlists:
            named = playlist.name.casefold()
            known = there.setdefault(playlist.tracks, set())
            if any(name == named or name.removeprefix(f"{named} ").isdecimal() for name in known):
                continue
            name = playlist.name
            while name.casefold() in taken:
                numbers[named] = numbers.get(named, 1) + 1
                name = f"{playlist.name} {numbers[named]}"
            known.add(name.casefold())
            taken.add(name.casefold())
            number = self._connection.execute(
                "INSERT INTO playlists (name, created, changed) VALUES (?, ?, ?)", (name, time_out(at), time_out(at))
            ).lastrowid
            self._connection.executemany(
                "INSERT INTO playlist_tracks (playlist_id, position, track_id) VALUES (?, ?, ?)",
                [(number, position, track) for position, track in enumerate(playlist.tracks)],
            )
            made += 1
        return made
