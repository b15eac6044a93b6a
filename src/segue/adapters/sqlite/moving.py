"""Storing what another player knew: ratings, prior counts, dates, and playlists."""

import json
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

from segue.adapters.sqlite.connection import connect, explained
from segue.adapters.sqlite.tracks import SqliteTracks
from segue.adapters.sqlite.values import time_in, time_out
from segue.core.moving_in import Change, Known, MovedIn, MovingPlan, News, PlannedPlaylist, given_back, joined
from segue.domain.playlist import PlaylistId
from segue.domain.track import Track, TrackId

#: So many tracks are read at once.
_AT_ONCE = 500


class SqliteMoving:
    """Implements `MovingStore`. Made and used on the library worker, with a connection of its own."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._connection = connect(file, checkpoints=True)

    def close(self) -> None:
        self._connection.close()

    def tracks(self) -> Iterator[Track]:
        with explained(self._file):
            tracks = SqliteTracks(self._connection, self._file)
            ids = tracks.all_ids()
            for start in range(0, len(ids), _AT_ONCE):
                yield from tracks.many(ids[start : start + _AT_ONCE])

    def news(self, plan: MovingPlan) -> News:
        with explained(self._file):
            return News(self._changes(plan.told), tuple(self._not_there(plan.playlists)))

    def apply(self, plan: MovingPlan, at: datetime) -> MovedIn:
        # Whoever plays a track meanwhile waits while this writes, so all that can be is read before.
        changes = self.news(plan).tracks
        with self._writing():
            self._change(changes, at)
            playlists = tuple(self._not_there(plan.playlists))
            made = tuple(self._make(playlist, at) for playlist in playlists)
        return MovedIn(News(changes, playlists), made)

    def take_back(self, moved: MovedIn, at: datetime) -> None:
        changes = moved.news.tracks
        with explained(self._file):
            standing = self._standing(list(changes))
        back = {track: Change(known, given_back(known, changes[track])) for track, known in standing.items()}
        with self._writing():
            self._change(back, at)
            self._connection.executemany(
                "UPDATE playlists SET deleted = ? WHERE id = ? AND deleted IS NULL AND changed = created",
                [(time_out(at), playlist) for playlist in moved.made],
            )

    @contextmanager
    def _writing(self) -> Iterator[None]:
        """All or nothing."""
        with explained(self._file), self._connection:
            self._connection.execute("BEGIN IMMEDIATE")
            yield

    def _change(self, changes: Mapping[TrackId, Change], at: datetime) -> None:
        told = [(track, change.before, change.after) for track, change in changes.items()]
        execute = self._connection.executemany
        execute(_RATE, [(_half_stars(new), track, _half_stars(old)) for track, old, new in told])
        execute(_LOVE, [(new.loved, time_out(at), track, old.loved) for track, old, new in told])
        execute(_COUNT, [(*_counts(new), track, *_counts(old)) for track, old, new in told])

    def _standing(self, tracks: Sequence[TrackId]) -> dict[TrackId, Known]:
        rows = self._connection.execute(
            """
            SELECT id, rating, loved, prior_plays, prior_skips, prior_last, added
            FROM tracks WHERE id IN (SELECT value FROM json_each(?))
            """,
            (json.dumps(tracks),),
        )
        return {
            TrackId(track): Known(
                None if rating is None else rating / 2,
                loved is not None,
                plays,
                skips,
                None if last is None else time_in(last),
                time_in(added),
            )
            for track, rating, loved, plays, skips, last, added in rows
        }

    def _changes(self, told: Mapping[TrackId, Known]) -> dict[TrackId, Change]:
        changes = {track: Change(old, joined(old, told[track])) for track, old in self._standing(list(told)).items()}
        return {track: change for track, change in changes.items() if change.after != change.before}

    def _not_there(self, playlists: Sequence[PlannedPlaylist]) -> Iterator[PlannedPlaylist]:
        """Those that are not there yet, each under a free name."""
        there: dict[tuple[int, ...], set[str]] = {}
        taken = set()
        for name, tracks in self._connection.execute(
            """
            SELECT name, (SELECT json_group_array(track_id) FROM
                          (SELECT ifnull(track_id, -wanted_id) AS track_id FROM playlist_tracks
                           WHERE playlist_id = p.id ORDER BY position))
            FROM playlists p WHERE deleted IS NULL
            """
        ):
            there.setdefault(tuple(json.loads(tracks)), set()).add(name.casefold())
            taken.add(name.casefold())
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
            yield PlannedPlaylist(name, playlist.tracks, playlist.left_out)

    def _make(self, playlist: PlannedPlaylist, at: datetime) -> PlaylistId:
        number = self._connection.execute(
            "INSERT INTO playlists (name, created, changed) VALUES (?, ?, ?)",
            (playlist.name, time_out(at), time_out(at)),
        ).lastrowid
        assert number is not None
        self._connection.executemany(
            "INSERT INTO playlist_tracks (playlist_id, position, track_id) VALUES (?, ?, ?)",
            [(number, position, track) for position, track in enumerate(playlist.tracks)],
        )
        return PlaylistId(number)


# What the listener has changed since it was read, stays. Each by itself: of joined copies the first gives its rating
# to all.
_RATE = "UPDATE tracks SET rating = ? WHERE id = ? AND rating IS ?"
_LOVE = "UPDATE tracks SET loved = CASE WHEN ? THEN ifnull(loved, ?) END WHERE id = ? AND (loved IS NOT NULL) = ?"
_COUNT = """
UPDATE tracks SET prior_plays = ?, prior_skips = ?, prior_last = ?, added = ?
WHERE id = ? AND prior_plays = ? AND prior_skips = ? AND prior_last IS ? AND added = ?
"""


def _counts(known: Known) -> tuple[int | None, ...]:
    """As they stand in the table."""
    return (
        known.plays,
        known.skips,
        None if known.last_played is None else time_out(known.last_played),
        None if known.added is None else time_out(known.added),
    )


def _half_stars(known: Known) -> int | None:
    return None if known.rating is None else round(known.rating * 2)
