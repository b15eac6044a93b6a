"""What lists name and the library does not have, as its playlists and its pages tell it."""

import json
import sqlite3
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from pathlib import Path

from segue.adapters.sqlite.values import length_in
from segue.core.locations import is_address, is_windows, name_of, paths_of
from segue.domain.playlist import Wanted
from segue.domain.track import Tags, Track, TrackId

_NEVER = datetime(1970, 1, 1, tzinfo=UTC)


def wanted(connection: sqlite3.Connection, tracks: Iterable[TrackId] | None = None) -> Mapping[TrackId, Wanted]:
    """Those of `tracks`; without them, all that stand in a playlist, deleted ones too: that may be undone."""
    rows = connection.execute(
        f"""
        SELECT id, location, artist, title, album, duration_ms FROM wanted WHERE id IN (
            {"SELECT wanted_id FROM playlist_tracks" if tracks is None else "SELECT -value FROM json_each(?)"})
        """,
        () if tracks is None else (json.dumps(list(tracks)),),
    )
    return {
        TrackId(-number): Wanted(location, artist, title, album, length_in(ms))
        for number, location, artist, title, album, ms in rows
    }


def wanted_tracks(connection: sqlite3.Connection, tracks: Iterable[TrackId]) -> dict[TrackId, Track]:
    """Those of `tracks`, as missing ones."""
    below = [track for track in tracks if track < 0]
    return {number: _track(number, its) for number, its in wanted(connection, below).items()}


def _track(number: TrackId, its: Wanted) -> Track:
    is_elsewhere = is_address(its.location) or is_windows(its.location)
    path = Path(its.location if is_elsewhere else next(iter(paths_of(its.location)), its.title))
    title = its.title or name_of(its.location) or its.location
    artists = (its.artist,) if its.artist else ()
    return Track(number, path, Tags(title, artists, its.album, duration=its.duration), _NEVER, missing=True)
