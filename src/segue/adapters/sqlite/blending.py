"""What a blend is filled with: by whom tracks are, and how long, and the tools to find them."""

import json
from collections.abc import Mapping, Sequence
from contextlib import closing
from datetime import timedelta
from pathlib import Path

from segue.adapters.sqlite.connection import connect
from segue.adapters.sqlite.profile import SqlitePast
from segue.adapters.sqlite.rules import SqliteRuleReader
from segue.adapters.sqlite.sounds import SqliteSounds
from segue.core.blending import BlendTools
from segue.core.stock import Stock
from segue.domain.blend import Song
from segue.domain.track import TrackId

_SONGS = """
SELECT id, artist_key, duration_ms FROM tracks WHERE missing = 0 AND id IN (SELECT value FROM json_each(?))
"""


def songs(file: Path, tracks: Sequence[TrackId]) -> Mapping[TrackId, Song]:
    """Those of `tracks` that can be played, for a worker, on a connection of its own."""
    with closing(connect(file, checkpoints=False)) as connection:
        rows = connection.execute(_SONGS, (json.dumps(list(tracks)),)).fetchall()
    return {
        TrackId(track): Song(TrackId(track), artist, timedelta(milliseconds=length or 0))
        for track, artist, length in rows
    }


def blend_tools(file: Path, stock: Stock) -> BlendTools:
    """What opens connections of its own on the worker."""
    return BlendTools(
        lambda: SqlitePast(file),
        lambda: SqliteRuleReader.open(file),
        lambda: SqliteSounds.open(file),
        lambda tracks: songs(file, tracks),
        stock,
    )
