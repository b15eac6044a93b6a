"""What is told of tracks that are to be mixed."""

import json
from collections.abc import Sequence
from contextlib import closing
from datetime import datetime
from pathlib import Path

from segue.adapters.sqlite.connection import connect
from segue.adapters.sqlite.histories import (
    LAST_PLAYED,
    PLAYS,
    PRIOR_LAST,
    PRIOR_PLAYS,
    PRIOR_SKIPS,
    SKIPS,
    by_all,
    told,
)
from segue.adapters.sqlite.values import folder_of, time_in
from segue.domain.album import AlbumSign, grouped
from segue.domain.shuffle import Shuffled
from segue.domain.track import TrackId

_TOLD = f"""
SELECT id, album_key, album_artist, artist_key, path, rating, loved IS NOT NULL,
    {PLAYS} + {PRIOR_PLAYS}, {SKIPS} + {PRIOR_SKIPS}, max(ifnull({LAST_PLAYED}, 0), ifnull({PRIOR_LAST}, 0))
FROM tracks WHERE id IN (SELECT value FROM json_each(?))
ORDER BY disc_no, track_no, title_key, id
"""


def to_shuffle(file: Path, tracks: Sequence[TrackId], now: datetime) -> list[Shuffled]:
    """One for each of `tracks`, for a worker, on a connection of its own."""
    with closing(connect(file, checkpoints=False)) as connection:
        sql = by_all(_TOLD, told(connection))
        rows = {row[0]: row for row in connection.execute(sql, (json.dumps(tracks),))}
    known = list(rows.values())
    signs = [AlbumSign(name, by, artist, folder_of(path)) for _, name, by, artist, path, *_ in known]
    albums = {known[at][0]: number for number, album in enumerate(grouped(signs), 1) for at in album}
    alone = len(known) + 1  # what is on no album is one of its own
    places = {track: place for place, track in enumerate(rows)}
    shuffled = []
    for number, track in enumerate(tracks):
        row = rows.get(track)
        if row is None:
            shuffled.append(Shuffled(alone + number, 0))
            continue
        *_, rating, is_loved, plays, skips, last = row
        shuffled.append(
            Shuffled(
                albums.get(track, alone + number),
                places[track],
                None if rating is None else rating / 2,
                bool(is_loved),
                plays,
                skips,
                now - time_in(last) if last else None,
            )
        )
    return shuffled
