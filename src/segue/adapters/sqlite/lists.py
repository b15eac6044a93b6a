"""The library as lists in files are compared with it."""

import os
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from pathlib import Path

from segue.adapters.sqlite.connection import connect, explained
from segue.adapters.sqlite.playlists import SqlitePlaylists
from segue.adapters.sqlite.tracks import SqliteTracks
from segue.adapters.sqlite.values import length_in, list_in
from segue.core.list_matching import KnownFile
from segue.core.locations import location_of
from segue.core.matching import LibrarySong
from segue.domain.playlist import Wanted
from segue.domain.track import Track, TrackId

#: So many tracks are read at once.
_AT_ONCE = 500


class SqliteLists:
    """Implements `ListStore`. Made and used on a worker, with a connection of its own."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._connection = connect(file, checkpoints=True)
        self._tracks = SqliteTracks(self._connection, file)
        self._playlists = SqlitePlaylists(self._connection, file)

    def close(self) -> None:
        self._connection.close()

    def files(self) -> Iterator[KnownFile]:
        names = lru_cache(1024)(list_in)  # the same for all tracks of most albums
        with explained(self._file):
            # Of a file that is listed as its parts, or was, the others are not meant.
            rows = self._connection.execute(
                """
                SELECT id, path, artists, album_artist, title, album, missing, duration_ms, listed FROM tracks t
                WHERE listed = 1
                    OR (missing = 0 AND NOT EXISTS (SELECT 1 FROM tracks o WHERE o.path = t.path AND o.listed = 1)
                        AND id NOT IN (SELECT track_id FROM stations))
                ORDER BY path, part
                """
            )
            for track, path, artists, album_artist, title, album, missing, ms, listed in rows:
                length = length_in(ms)
                song = LibrarySong(
                    *(TrackId(track), names(artists), album_artist, title, album),
                    there=not missing,
                    length=length,
                )
                yield KnownFile(song, os.fsdecode(path), bool(listed))

    def folders(self) -> Sequence[Path]:
        with explained(self._file):
            return self._tracks.folders()

    def told(self, tracks: Sequence[TrackId]) -> Sequence[Wanted]:
        known: dict[TrackId, Wanted] = {}
        distinct = list(dict.fromkeys(tracks))
        with explained(self._file):
            known.update(self._playlists.wanted([track for track in distinct if track < 0]))
            for start in range(0, len(distinct), _AT_ONCE):
                some = [track for track in distinct[start : start + _AT_ONCE] if track > 0]
                known.update((track.id, _told(track)) for track in self._tracks.many(some))
        return [known[track] for track in tracks if track in known]

    def wanted(self) -> Mapping[TrackId, Wanted]:
        with explained(self._file):
            return self._playlists.wanted()


def _told(track: Track) -> Wanted:
    tags = track.tags
    location = track.address or location_of(track.path)
    return Wanted(location, tags.artist or tags.album_artist, tags.title, tags.album, tags.duration)
