"""Strawberry, and Clementine, of which it is a child: an SQLite database, which is only read.

Left out are songs that are a part of a file, as a cue sheet tells, and the playlists that the player fills itself.
"""

import sqlite3
from collections.abc import Iterator, Sequence
from pathlib import Path

from segue.adapters.moving.databases import columns, listed
from segue.adapters.moving.said import file_of, moment, plain_path, stars, times, words
from segue.domain.moving import ForeignLibrary, ForeignPlaylist, ForeignTrack

PLAYER = "Strawberry"
PARENT = "Clementine"

_SONG = (
    *("url", "filename", "title", "artist", "album", "rating", "playcount", "skipcount", "lastplayed", "ctime"),
    *("beginning", "cue_path"),
)


def library(connection: sqlite3.Connection) -> ForeignLibrary | None:
    """The library in a strawberry.db or clementine.db; None where it is neither."""
    there = columns(connection, "songs")
    if "title" not in there or not there & {"url", "filename"}:
        return None
    tracks = [_track(row) for row in connection.execute(f"SELECT {listed(_SONG, there)} FROM songs")]
    player = PLAYER if "url" in there else PARENT
    return ForeignLibrary(player, tuple(filter(None, tracks)), tuple(_playlists(connection, there)))


def _track(row: Sequence[object]) -> ForeignTrack | None:
    url, filename, title, artist, album, rating, plays, skips, last, created, beginning, cue = row
    file = _file(url if url is not None else filename)
    if file is None or beginning or cue:
        return None
    return ForeignTrack(
        file,
        words(title),
        tuple(filter(None, [words(artist)])),
        words(album),
        rating=stars(rating, 1),
        plays=times(plays),
        skips=times(skips),
        last_played=moment(last),
        added=moment(created),  # what both call “added” when they show or filter what is new
    )


def _playlists(connection: sqlite3.Connection, song: set[str]) -> Iterator[ForeignPlaylist]:
    lists, items = columns(connection, "playlists"), columns(connection, "playlist_items")
    if "name" not in lists or "playlist" not in items:
        return
    wanted = ("name", "special_type", "dynamic_playlist_type")
    place = "url" if "url" in song else "filename"
    its_song = next((f"i.{name}" for name in ("collection_id", "library_id") if name in items), "NULL")
    for number, name, special, dynamic in connection.execute(
        f"SELECT rowid, {listed(wanted, lists)} FROM playlists ORDER BY rowid"
    ):
        if special or dynamic or not words(name):
            continue
        # An item is a song of the library, or names its file itself: before 2011 in “url”, else as a song does.
        rows = connection.execute(
            f"SELECT s.{place}, {listed(('url', 'filename'), items, 'i.')} FROM playlist_items i "
            f"LEFT JOIN songs s ON s.rowid = {its_song} WHERE i.playlist = ? ORDER BY i.rowid",
            (number,),
        )
        found = (next(filter(None, map(_file, row)), None) for row in rows)
        files = tuple(file for file in found if file is not None)
        if files:
            yield ForeignPlaylist(words(name), files)


def _file(place: object) -> Path | None:
    """Clementine's first versions had a path where now is a URL."""
    return file_of(place) or plain_path(place)
