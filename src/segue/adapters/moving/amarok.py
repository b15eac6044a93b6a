"""Amarok: the SQLite database of its first and its latest versions, a dump of its MySQL database, or that itself.

A file lies on a device, and its path begins where that was mounted last. A score is what Amarok thinks of a track, no
rating. Amarok counts no skips. Up to 1.4 it keeps playlists in files of their own, which are not read.
"""

import os
import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from segue.adapters.moving import mysql_server, sql_dump
from segue.adapters.moving.databases import columns, listed
from segue.adapters.moving.said import CannotMoveIn, file_of, moment, plain_path, stars, times, words
from segue.domain.moving import ForeignLibrary, ForeignPlaylist, ForeignTrack
from segue.domain.speech import tr

PLAYER = "Amarok"

#: The tables and columns that matter: of all versions, of those up to 1.4, and of those since 2.0.
_BOTH = {
    "devices": ("id", "lastmountpoint"),
    "statistics": ("url", "deviceid", "rating", "playcount", "playcounter", "accessdate"),
}
_FIRST = {
    "tags": ("url", "deviceid", "title", "artist", "album", "createdate"),
    "artist": ("id", "name"),
    "album": ("id", "name"),
}
_SECOND = {
    "urls": ("id", "deviceid", "rpath", "uniqueid"),
    "tracks": ("url", "title", "artist", "album", "createdate"),
    "artists": ("id", "name"),
    "albums": ("id", "name"),
    "playlists": ("id", "name"),
    "playlist_tracks": ("playlist_id", "track_num", "url", "uniqueid"),
}
_WANTED = _BOTH | _FIRST | _SECOND

#: By table, the values of the wanted columns in their order.
_Tables = Mapping[str, Sequence[Sequence[Any]]]


def library(connection: sqlite3.Connection) -> ForeignLibrary | None:
    """The library in a collection.db (up to 1.4) or an amarok.db (since 3.3); None where it is neither."""
    tables = {}
    for table, wanted in _WANTED.items():
        there = columns(connection, table)
        if there:
            tables[table] = connection.execute(f"SELECT {listed(wanted, there)} FROM {table}").fetchall()
    return _library(tables)


def read_dump(path: Path) -> ForeignLibrary:
    """The library in what `mysqldump amarok` has written. Raises CannotMoveIn."""
    tables: dict[str, list[Sequence[Any]]] = {}
    for table, row in sql_dump.rows(path, _WANTED):
        tables.setdefault(table, []).append(row)
    found = _library(tables)
    if found is None:
        raise CannotMoveIn(tr("“{path}” is no library of {player}.").format(path=path, player=PLAYER))
    return found


def embedded(path: Path) -> Path | None:
    """The folder of the tables, where `path` is one of them, that folder, or the folder “mysqle” around it."""
    try:
        around = (path, path / "amarok", path.parent)
        return next((folder for folder in around if (folder / "urls.MYD").is_file()), None)
    except (OSError, ValueError):  # a name that can be none
        return None


def read_embedded(folder: Path, server: str | None) -> ForeignLibrary:
    """The library in the tables of MySQL in `folder`, read in a copy by `server`, a program. Raises CannotMoveIn."""
    found = _library(mysql_server.tables(folder, _BOTH | _SECOND, server))
    if found is None:
        raise CannotMoveIn(tr("“{folder}” is no library of {player}.").format(folder=folder, player=PLAYER))
    return found


def _library(tables: _Tables) -> ForeignLibrary | None:
    if "urls" in tables and "tracks" in tables:
        return _second(tables)
    if "tags" in tables and "statistics" in tables:
        return _first(tables)
    return None


def _first(tables: _Tables) -> ForeignLibrary:
    where = _Where(tables)
    known = {(url, device): heard for url, device, *heard in tables["statistics"]}
    artists, albums = _names(tables, "artist"), _names(tables, "album")
    tracks = []
    for url, device, title, artist, album, created in tables["tags"]:
        file = where.file(device, url)
        if file is not None:
            rating, _, plays, last = known.get((url, device), (None,) * 4)
            tracks.append(_track(file, title, artists.get(artist), albums.get(album), rating, plays, last, created))
    return ForeignLibrary(PLAYER, tuple(tracks))


def _second(tables: _Tables) -> ForeignLibrary:
    where = _Where(tables)
    files = {number: where.file(device, path) for number, device, path, _ in tables["urls"]}
    unique = {uid: files[number] for number, _, _, uid in tables["urls"] if uid}
    known = {url: heard for url, _, *heard in tables.get("statistics", ())}
    artists, albums = _names(tables, "artists"), _names(tables, "albums")
    tracks = []
    for url, title, artist, album, created in tables["tracks"]:
        file = files.get(url)
        if file is not None:
            rating, plays, _, last = known.get(url, (None,) * 4)
            tracks.append(_track(file, title, artists.get(artist), albums.get(album), rating, plays, last, created))
    return ForeignLibrary(PLAYER, tuple(tracks), tuple(_playlists(tables, unique)))


def _names(tables: _Tables, table: str) -> dict[object, object]:
    return dict(map(tuple, tables.get(table, ())))


def _track(
    file: Path,
    title: object,
    artist: object,
    album: object,
    rating: object,
    plays: object,
    last: object,
    added: object,
) -> ForeignTrack:
    return ForeignTrack(
        file,
        words(title),
        tuple(filter(None, [words(artist)])),
        words(album),
        rating=stars(rating, 10),
        plays=times(plays),
        last_played=moment(last),
        added=moment(added),
    )


def _playlists(tables: _Tables, unique: Mapping[object, Path | None]) -> Iterator[ForeignPlaylist]:
    """A track of a playlist is named by an id of Amarok's own, else by its file."""
    items: dict[object, list[tuple[int, Path]]] = {}
    for playlist, number, url, uid in tables.get("playlist_tracks", ()):
        file = unique.get(uid) or unique.get(url) or file_of(url) or plain_path(url)
        if file is not None:
            items.setdefault(playlist, []).append((times(number), file))
    for number, name in tables.get("playlists", ()):
        files = [file for _, file in sorted(items.get(number, ()), key=lambda item: item[0])]
        if words(name) and files:
            yield ForeignPlaylist(words(name), tuple(files))


class _Where:
    """Where files lie, by their device; the device −1 is the root."""

    def __init__(self, tables: _Tables) -> None:
        self._mounts = {device: mount for device, mount in tables.get("devices", ()) if isinstance(mount, bytes)}

    def file(self, device: object, path: object) -> Path | None:
        if not isinstance(path, bytes) or not path:
            return None
        mount = self._mounts.get(device, b"")
        whole = path if path.startswith(b"/") else b"/".join((b"", mount, path))
        return plain_path(b"/" + os.path.normpath(whole).lstrip(b"/"))
