"""Playlists, saved at once. A deleted one is only marked, so that the deletion can be undone."""

import json
import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime, timedelta
from itertools import groupby
from pathlib import Path

from segue.adapters.sqlite.connection import explained
from segue.adapters.sqlite.values import length_out, time_out
from segue.core.ports.playlists import PlaylistTotals
from segue.domain.playlist import Kind, Playlist, PlaylistId, Wanted
from segue.domain.track import TrackId

_HEADS = "SELECT id, name, kind, folder_id, rule, note, place FROM playlists"
# In one row: between two of them another thread may take the interpreter.
_TRACKS = """
SELECT json_group_array(id) FROM
    (SELECT ifnull(track_id, -wanted_id) AS id FROM playlist_tracks WHERE playlist_id = ? ORDER BY position)
"""
# What is told of a deletion, and is not empty; of a folder, what it held tells.
_DELETED = """
SELECT id, deleted FROM playlists p WHERE deleted IS NOT NULL AND (
    rule <> '' OR EXISTS (SELECT 1 FROM playlist_tracks WHERE playlist_id = p.id)
    OR EXISTS (SELECT 1 FROM playlists WHERE folder_id = p.id AND deleted = p.deleted))
"""


class SqlitePlaylists:
    """Implements `Playlists`."""

    def __init__(self, connection: sqlite3.Connection, file: Path) -> None:
        self._connection = connection
        self._file = file

    def all(self) -> Sequence[Playlist]:
        return list(self._heads("WHERE deleted IS NULL ORDER BY name COLLATE NOCASE, id"))

    def deleted(self) -> Sequence[Sequence[Playlist]]:
        when = dict(self._connection.execute(_DELETED).fetchall())
        heads = sorted(self._heads("WHERE deleted IS NOT NULL"), key=lambda its: (when.get(its.id, 0), -its.id))
        together = groupby((its for its in reversed(heads) if its.id in when), key=lambda its: when[its.id])
        return [list(some) for _, some in together]

    def head(self, playlist: PlaylistId) -> Playlist:
        (head,) = self._heads("WHERE id = ?", playlist)
        return head

    def get(self, playlist: PlaylistId) -> Playlist:
        head = self.head(playlist)
        cover = self._connection.execute("SELECT picture FROM playlist_covers WHERE playlist_id = ?", (playlist,))
        (picture,) = cover.fetchone() or (b"",)
        rest = head.kind, head.folder, head.rule, head.note, picture, head.place
        return Playlist(head.id, head.name, self._tracks(playlist), *rest)

    def totals(self, playlist: PlaylistId, start: int, end: int) -> PlaylistTotals:
        length, missing = self._connection.execute(
            """
            SELECT ifnull(sum(duration_ms), 0), count(*) - count(CASE WHEN missing = 0 THEN 1 END)
            FROM playlist_tracks LEFT JOIN tracks ON tracks.id = track_id
            WHERE playlist_id = ? AND position >= ? AND position < ?
            """,
            (playlist, start, end),
        ).fetchone()
        return PlaylistTotals(timedelta(milliseconds=length), missing)

    def missing(self, playlist: PlaylistId) -> Sequence[int]:
        (text,) = self._connection.execute(
            """
            SELECT json_group_array(position) FROM
                (SELECT position FROM playlist_tracks LEFT JOIN tracks ON tracks.id = track_id
                WHERE playlist_id = ? AND missing IS NOT 0 ORDER BY position)
            """,
            (playlist,),
        ).fetchone()
        return list(json.loads(text))

    def create(
        self,
        name: str,
        tracks: Sequence[TrackId],
        at: datetime,
        kind: Kind = Kind.MANUAL,
        folder: PlaylistId | None = None,
        rule: str = "",
    ) -> Playlist:
        with explained(self._file), self._connection:
            cursor = self._connection.execute(
                "INSERT INTO playlists (name, created, changed, kind, folder_id, rule) VALUES (?, ?, ?, ?, ?, ?)",
                (name, time_out(at), time_out(at), kind.value, folder, rule),
            )
            assert cursor.lastrowid is not None
            playlist = Playlist(PlaylistId(cursor.lastrowid), name, tuple(tracks), kind, folder, rule)
            self._put(playlist, 0, len(playlist.tracks))
        return playlist

    def write(self, playlists: Sequence[Playlist], deleted: Sequence[PlaylistId], at: datetime) -> None:
        now = time_out(at)
        with explained(self._file), self._connection:
            for playlist in playlists:
                self._save(playlist, now)
            self._connection.executemany(
                "UPDATE playlists SET deleted = ? WHERE id = ?", [(now, playlist) for playlist in deleted]
            )

    def want(self, songs: Sequence[Wanted]) -> Sequence[TrackId]:
        ids = []
        with explained(self._file), self._connection:
            for song in songs:
                cursor = self._connection.execute(
                    "INSERT INTO wanted (location, artist, title, album, duration_ms) VALUES (?, ?, ?, ?, ?)",
                    (song.location, song.artist, song.title, song.album, length_out(song.duration)),
                )
                assert cursor.lastrowid is not None
                ids.append(TrackId(-cursor.lastrowid))
        return ids

    def wanted(self, tracks: Iterable[TrackId] | None = None) -> Mapping[TrackId, Wanted]:
        from segue.adapters.sqlite.wanted import wanted  # late, as all that a start does not need

        return wanted(self._connection, tracks)

    def found(self, tracks: Mapping[TrackId, TrackId]) -> Sequence[PlaylistId]:
        # One walk through all lists, since each of thousands that are found may stand anywhere.
        stand = self._connection.execute(
            "SELECT wanted_id, playlist_id, position FROM playlist_tracks WHERE wanted_id IS NOT NULL"
        )
        rows = [
            (tracks[TrackId(-wanted)], playlist, position)
            for wanted, playlist, position in stand
            if -wanted in tracks
        ]
        with explained(self._file), self._connection:
            self._connection.executemany(
                "UPDATE playlist_tracks SET track_id = ?, wanted_id = NULL WHERE playlist_id = ? AND position = ?",
                rows,
            )
        return [PlaylistId(playlist) for playlist in dict.fromkeys(playlist for _, playlist, _ in rows)]

    def _heads(self, where: str, *parameters: object) -> Iterable[Playlist]:
        for number, name, kind, folder, rule, note, place in self._connection.execute(
            f"{_HEADS} {where}", parameters
        ):
            yield Playlist(PlaylistId(number), name, (), Kind(kind), folder, rule, note, place=place)

    def _save(self, playlist: Playlist, now: int) -> None:
        before, after = self._tracks(playlist.id), playlist.tracks
        start, end = _changed(before, after)
        self._connection.execute(
            """
            UPDATE playlists
            SET name = ?, folder_id = ?, rule = ?, note = ?, place = ?, changed = ?, deleted = NULL WHERE id = ?
            """,
            (playlist.name, playlist.folder, playlist.rule, playlist.note, playlist.place, now, playlist.id),
        )
        if start < len(before):
            self._connection.execute(
                "DELETE FROM playlist_tracks WHERE playlist_id = ? AND position >= ? AND position < ?",
                (playlist.id, start, end if len(before) == len(after) else len(before)),
            )
        self._put(playlist, start, end)
        if playlist.cover:
            self._connection.execute(
                "INSERT OR REPLACE INTO playlist_covers (playlist_id, picture) VALUES (?, ?)",
                (playlist.id, playlist.cover),
            )
        else:
            self._connection.execute("DELETE FROM playlist_covers WHERE playlist_id = ?", (playlist.id,))

    def _tracks(self, playlist: PlaylistId) -> tuple[TrackId, ...]:
        (text,) = self._connection.execute(_TRACKS, (playlist,)).fetchone()
        return tuple(json.loads(text))

    def _put(self, playlist: Playlist, start: int, end: int) -> None:
        """Write the positions from `start` to before `end`; the others are the same already."""
        # By one statement: thousands, each from here, would take five times as long. In the order of the tracks:
        # among half a million rows an index that is written here and there takes twice as long.
        self._connection.execute(
            """
            INSERT INTO playlist_tracks (playlist_id, position, track_id, wanted_id)
            SELECT ?, key + ?, CASE WHEN value > 0 THEN value END, CASE WHEN value < 0 THEN -value END
            FROM json_each(?) ORDER BY value
            """,
            (playlist.id, start, json.dumps(playlist.tracks[start:end])),
        )


def _changed(before: Sequence[TrackId], after: Sequence[TrackId]) -> tuple[int, int]:
    """From which position of `after`, and to before which, anything is other than it was."""
    start, end = min(len(before), len(after)), len(after)
    if before[:start] != after[:start]:
        start = next(i for i in range(start) if before[i] != after[i])
    if len(before) == len(after):
        while end > start and before[end - 1] == after[end - 1]:
            end -= 1
    return start, end
