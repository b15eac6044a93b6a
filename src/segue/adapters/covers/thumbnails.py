"""Small copies of covers on the disk, so that a picture is looked for and scaled once.

They lie in a database of their own, which may be deleted at any time. A copy is kept by the digest of the picture it
was made of, so that the tracks of an album share one. For each file is kept which picture is its own, and by which
files and folders that was decided (its witnesses): where one has changed, it is looked for again.
"""

import hashlib
import json
import os
import sqlite3
import threading
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import TypeVar

from PySide6.QtGui import QImage

from segue.adapters.covers.beside import folder_cover, folders_of
from segue.adapters.covers.decoding import decoded, encoded, scaled

#: The sides of the copies, in pixels: what a grid shows on usual screens, and on those of twice the pixels.
SIDES = (256, 512)
#: How much the copies may take, in bytes: some 20,000 covers.
LIMIT = 500 << 20
#: How many files are remembered.
_MOST_SOURCES = 200_000
#: After so many new copies their sum is looked at. Then the oldest go, till there is room for some more.
_TIDY_EVERY = 64
_ROOM = 0.9

_VERSION = 1
_TABLES = (
    """
    CREATE TABLE pictures (
      id INTEGER PRIMARY KEY,
      digest BLOB NOT NULL,
      side INTEGER NOT NULL,
      used INTEGER NOT NULL,  -- in which session it was last looked at, counted from 1
      bytes INTEGER NOT NULL,
      data BLOB NOT NULL,
      UNIQUE (digest, side)
    )
    """,
    "CREATE INDEX pictures_by_use ON pictures (used, id, bytes)",
    """
    CREATE TABLE sources (
      id INTEGER PRIMARY KEY,
      path BLOB NOT NULL UNIQUE,
      witnesses TEXT NOT NULL,
      digest BLOB  -- NULL where there is no picture
    )
    """,
    f"PRAGMA user_version = {_VERSION}",
)
#: How long to wait for another program's write, in seconds.
_PATIENCE = 0.2

_DAMAGED = (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)
_UNWILLING = (
    *(sqlite3.SQLITE_FULL, sqlite3.SQLITE_READONLY, sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED),
    *(sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_PERM, sqlite3.SQLITE_IOERR, sqlite3.SQLITE_AUTH),
)

#: A path, and its size and times, or None where nothing is there. A list, as JSON gives it back.
_Witness = list[str | list[int] | None]
T = TypeVar("T")


class Thumbnails:
    """Gives covers of files from the copies in `file`, and makes those that are not there.

    Its methods wait for the disk, so they belong on threads that may; several may call at once, and several programs
    may use one file. Where nothing can be stored, covers are read from their files each time.
    """

    def __init__(self, file: Path, limit: int = LIMIT) -> None:
        self._file = file
        self._limit = limit
        self._lock = threading.Lock()  # of the connection and what follows
        self._connection: sqlite3.Connection | None = None
        self._session = 0
        self._made = 0
        self._is_off = False

    def picture(self, path: Path, pixels: int, *, keeps: bool = True) -> QImage | None:
        """The cover of the file at `path`, square and so many pixels wide; None where it has none. Unless it `keeps`,
        nothing is noted of this.

        A file that is gone, with its disk perhaps, still has the cover it had.
        """
        side = next((side for side in SIDES if side >= pixels), None)
        known = self._ask(lambda connection: _known(connection, path), None)
        if known is not None:
            (digest,) = known
            if digest is None:
                return None
            if side is not None and (image := self._copy(digest, side, pixels)) is not None:
                return scaled(image, pixels)
        image = self._looked_for(path, side, pixels, keeps)
        return None if image is None else scaled(image, pixels)

    def close(self) -> None:
        with self._lock:
            self._is_off = True
            self._drop()

    # ---------------------------------------------------------------- a picture

    def _looked_for(self, path: Path, side: int | None, pixels: int, keeps: bool) -> QImage | None:
        """The cover from the file itself or from beside it, which is noted."""
        from segue.adapters.covers.embedded import embedded_cover  # late, where a copy is not there: brings mutagen

        witnesses = [_witness(path)]
        found = self._made_of(embedded_cover(path), side, pixels, keeps)
        if found is None:
            witnesses += map(_witness, folders_of(path))
            beside = folder_cover(path)
            if beside is not None:
                witnesses.append(_witness(beside))
                with suppress(OSError):  # gone meanwhile, or not for us
                    found = self._made_of(beside.read_bytes(), side, pixels, keeps)
        digest, image = found or (None, None)
        if keeps and _is_there(witnesses[0]):
            self._ask(lambda connection: _note(connection, path, witnesses, digest), None)
        return image

    def _made_of(self, data: bytes | None, side: int | None, pixels: int, keeps: bool) -> tuple[bytes, QImage] | None:
        """The digest and the image of a picture, of which a copy is kept; None where it is none."""
        if data is None:
            return None
        digest = hashlib.blake2b(data, digest_size=16).digest()
        image = None if side is None else self._copy(digest, side, pixels)
        if image is None:
            image = decoded(data, side or pixels)
            if image is not None and side is not None and keeps:
                self._keep(digest, side, encoded(image))
        return None if image is None else (digest, image)

    def _copy(self, digest: bytes, side: int, pixels: int) -> QImage | None:
        """The copy that is there, if it is a picture."""
        data = self._ask(lambda connection: _data(connection, digest, side), None)
        if data is None:
            return None
        self._ask(lambda connection: _look_at(connection, digest, side, self._session), None)
        return decoded(data, pixels)

    def _keep(self, digest: bytes, side: int, data: bytes) -> None:
        def store(connection: sqlite3.Connection) -> None:
            _store(connection, digest, side, self._session, data)
            self._made += 1
            if self._made % _TIDY_EVERY == 0:
                _tidy(connection, self._limit)

        self._ask(store, None)

    # ---------------------------------------------------------------- the database

    def _ask(self, does: Callable[[sqlite3.Connection], T], otherwise: T) -> T:
        """What `does` answers, in a transaction; `otherwise` where the disk, or another program, does not let it."""
        with self._lock:
            if self._is_off:
                return otherwise
            try:
                if self._connection is None:
                    self._connection, self._session = _opened(self._file)
                with self._connection:
                    return does(self._connection)
            except OSError:
                self._is_off = True
            except sqlite3.Error as error:
                code = error.sqlite_errorcode & 0xFF
                if code in _DAMAGED:
                    self._throw_away()
                elif code not in _UNWILLING:
                    raise
                elif self._connection is None:
                    self._is_off = True
            return otherwise

    def _throw_away(self) -> None:
        """It is damaged: nothing in it is worth more than the time to make it anew."""
        self._drop()
        try:
            for suffix in ("", "-wal", "-shm"):
                Path(f"{self._file}{suffix}").unlink(missing_ok=True)
        except OSError:
            self._is_off = True

    def _drop(self) -> None:
        if self._connection is not None:
            self._connection.close()
            self._connection = None


def _opened(file: Path) -> tuple[sqlite3.Connection, int]:
    """The database with its tables, and the number of this session."""
    file.parent.mkdir(parents=True, exist_ok=True)
    connection = sqlite3.connect(file, timeout=_PATIENCE, check_same_thread=False)
    try:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = NORMAL")
        with connection:
            connection.execute("BEGIN IMMEDIATE")
            (version,) = connection.execute("PRAGMA user_version").fetchone()
            if version != _VERSION:
                _make_anew(connection)
        (last,) = connection.execute("SELECT coalesce(max(used), 0) FROM pictures").fetchone()
    except sqlite3.Error:
        connection.close()
        raise
    return connection, last + 1


def _make_anew(connection: sqlite3.Connection) -> None:
    for name in ("pictures", "sources"):
        connection.execute(f"DROP TABLE IF EXISTS {name}")
    for statement in _TABLES:
        connection.execute(statement)


def _known(connection: sqlite3.Connection, path: Path) -> tuple[bytes | None] | None:
    """The digest of the file's picture, or that it has none; None where that is not known any more."""
    row = connection.execute("SELECT witnesses, digest FROM sources WHERE path = ?", [os.fsencode(path)]).fetchone()
    if row is None:
        return None
    witnesses, digest = json.loads(row[0]), row[1]
    is_same = all(_witness(then[0]) == then for then in witnesses)
    return (digest,) if is_same or not _is_there(_witness(path)) else None


def _note(connection: sqlite3.Connection, path: Path, witnesses: Sequence[_Witness], digest: bytes | None) -> None:
    connection.execute(
        "INSERT OR REPLACE INTO sources (path, witnesses, digest) VALUES (?, ?, ?)",
        [os.fsencode(path), json.dumps(witnesses), digest],
    )


def _data(connection: sqlite3.Connection, digest: bytes, side: int) -> bytes | None:
    row = connection.execute("SELECT data FROM pictures WHERE digest = ? AND side = ?", [digest, side]).fetchone()
    return None if row is None else row[0]


def _look_at(connection: sqlite3.Connection, digest: bytes, side: int, session: int) -> None:
    connection.execute(
        "UPDATE pictures SET used = ? WHERE digest = ? AND side = ? AND used <> ?", [session, digest, side, session]
    )


def _store(connection: sqlite3.Connection, digest: bytes, side: int, session: int, data: bytes) -> None:
    connection.execute(
        "INSERT OR REPLACE INTO pictures (digest, side, used, bytes, data) VALUES (?, ?, ?, ?, ?)",
        [digest, side, session, len(data), data],
    )


def _tidy(connection: sqlite3.Connection, limit: int) -> None:
    """Keep within `limit`: what was looked at longest ago goes first."""
    (total,) = connection.execute(
        "SELECT coalesce(sum(bytes), 0) FROM pictures INDEXED BY pictures_by_use"
    ).fetchone()
    if total > limit:
        connection.execute(
            """
            DELETE FROM pictures WHERE id IN (
              SELECT id FROM (
                SELECT id, bytes, sum(bytes) OVER (ORDER BY used, id) AS upto FROM pictures INDEXED BY pictures_by_use
              )
              WHERE upto - bytes < ?
            )
            """,
            [total - _ROOM * limit],
        )
    connection.execute("DELETE FROM sources WHERE id <= (SELECT max(id) FROM sources) - ?", [_MOST_SOURCES])


def _witness(path: str | Path) -> _Witness:
    try:
        about = os.stat(path)  # noqa: PTH116 - a Path is made only to be taken apart
    except OSError:
        return [str(path), None]
    # The time of change as well: who writes may set the other one back.
    return [str(path), [about.st_size, about.st_mtime_ns, about.st_ctime_ns]]


def _is_there(witness: _Witness) -> bool:
    return witness[1] is not None
