"""Strawberry, and Clementine, of which it is a child: an SQLite database, which is only read.

Left out are songs that are a part of a file, as a cue sheet tells, and the playlists that the player fills itself.
"""

import shutil
import sqlite3
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from pathlib import Path

from segue.adapters.moving.said import (
    CannotMoveIn,
    file_of,
    moment,
    plain_path,
    regular,
    stars,
    times,
    unreadable,
    words,
)
from segue.domain.moving import ForeignLibrary, ForeignPlaylist, ForeignTrack

PLAYER = "Strawberry"
PARENT = "Clementine"

MAGIC = b"SQLite format 3\0"

#: Bytes 18 and 19 of a database: how it is written and read; 2 is a write-ahead log.
_WAL = b"\2\2"

#: What SQLite may keep beside a database.
_BESIDE = ("-wal", "-journal")

_SONG = (
    *("url", "filename", "title", "artist", "album", "rating", "playcount", "skipcount", "lastplayed", "ctime"),
    *("beginning", "cue_path"),
)


def read(path: Path) -> ForeignLibrary:
    """The library in the strawberry.db or clementine.db at `path`. Raises CannotMoveIn."""
    try:
        with _opened(regular(path)) as connection:
            columns = _columns(connection, "songs")
            if "title" not in columns or not columns & {"url", "filename"}:
                raise CannotMoveIn(f"“{path}” is no library of {PLAYER} or {PARENT}.")
            player = PLAYER if "url" in columns else PARENT
            tracks = [_track(row) for row in connection.execute(f"SELECT {_listed(_SONG, columns)} FROM songs")]
            return ForeignLibrary(player, tuple(filter(None, tracks)), tuple(_playlists(connection, columns)))
    except (sqlite3.Error, UnicodeDecodeError) as error:  # the last: of SQLite's own words for what is damaged
        if getattr(error, "sqlite_errorcode", 0) & 0xFF == sqlite3.SQLITE_BUSY:
            raise CannotMoveIn(f"Another program is writing to “{path}”. Close it and try again.") from error
        raise CannotMoveIn(f"“{path}” is damaged: {words(str(error))}.") from error
    except OSError as error:
        raise unreadable(path, error) from error


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
    lists, items = _columns(connection, "playlists"), _columns(connection, "playlist_items")
    if "name" not in lists or "playlist" not in items:
        return
    wanted = ("name", "special_type", "dynamic_playlist_type")
    place = "url" if "url" in song else "filename"
    its_song = next((f"i.{name}" for name in ("collection_id", "library_id") if name in items), "NULL")
    for number, name, special, dynamic in connection.execute(
        f"SELECT rowid, {_listed(wanted, lists)} FROM playlists ORDER BY rowid"
    ):
        if special or dynamic or not words(name):
            continue
        # An item is a song of the library, or names its file itself: before 2011 in “url”, else as a song does.
        rows = connection.execute(
            f"SELECT s.{place}, {_listed(('url', 'filename'), items, 'i.')} FROM playlist_items i "
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


def _listed(names: Sequence[str], there: set[str], of: str = "") -> str:
    return ", ".join(of + name if name in there else "NULL" for name in names)


def _columns(connection: sqlite3.Connection, table: str) -> set[str]:
    """Empty where there is no such table; a view, or a table that a module makes up, is none."""
    row = connection.execute("SELECT sql FROM sqlite_master WHERE name = ?", (table,)).fetchone()
    if row is None or not words(row[0]).startswith("CREATE TABLE"):
        return set()
    return {words(column[1]) for column in connection.execute(f"PRAGMA table_info({table})")}


@contextmanager
def _opened(path: Path) -> Iterator[sqlite3.Connection]:
    """A connection that reads only, and makes no file beside another program's database.

    To read a write-ahead log, or what a crash left behind, SQLite has to write: such a database is read as a copy.
    """
    with tempfile.TemporaryDirectory(prefix="segue-") as folder:
        with path.open("rb") as file:
            head = file.read(20)
        if not head.startswith(MAGIC):
            raise CannotMoveIn(f"“{path}” is no database.")
        beside = [path.with_name(path.name + end) for end in _BESIDE]
        if head[18:20] == _WAL or any(file.exists() for file in beside):
            place = f"{_copied(path, beside, Path(folder)).as_uri()}?mode=rw"
        else:
            place = f"{path.absolute().as_uri()}?mode=ro"
        with closing(sqlite3.connect(place, uri=True)) as connection:
            connection.text_factory = bytes  # not all that stands there for text is UTF-8
            connection.execute("PRAGMA query_only = ON")
            yield connection


def _copied(path: Path, beside: Sequence[Path], folder: Path) -> Path:
    """Copies in `folder` that belong together: made while nobody wrote."""
    for _ in range(3):
        before = _stamps([path, *beside])
        for file in (path, *beside):
            copy = folder / ("library.db" + file.name.removeprefix(path.name))
            copy.unlink(missing_ok=True)
            if file.exists():
                shutil.copyfile(file, copy)
        if _stamps([path, *beside]) == before:
            return folder / "library.db"
    raise CannotMoveIn(f"Another program is writing to “{path}”. Close it and try again.")


def _stamps(files: Sequence[Path]) -> list[tuple[int, int] | None]:
    found = (file.stat() if file.exists() else None for file in files)
    return [None if stat is None else (stat.st_size, stat.st_mtime_ns) for stat in found]
