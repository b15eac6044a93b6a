"""Another program's SQLite database, which is only read."""

import shutil
import sqlite3
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from pathlib import Path

from segue.adapters.moving.said import CannotMoveIn, regular, unreadable, words
from segue.domain.moving import ForeignLibrary
from segue.domain.speech import tr

MAGIC = b"SQLite format 3\0"

#: Bytes 18 and 19 of a database: how it is written and read; 2 is a write-ahead log.
_WAL = b"\2\2"

#: What SQLite may keep beside a database.
_BESIDE = ("-wal", "-journal")


def read(
    path: Path, readers: Sequence[Callable[[sqlite3.Connection], ForeignLibrary | None]]
) -> ForeignLibrary | None:
    """What the first of `readers` that knows the tables reads in the database at `path`. Raises CannotMoveIn.

    Text comes as bytes, for not all that stands there for text is UTF-8.
    """
    try:
        with _opened(regular(path)) as connection:
            return next(filter(None, (reader(connection) for reader in readers)), None)
    except (sqlite3.Error, UnicodeDecodeError) as error:  # the last: of SQLite's own words for what is damaged
        if getattr(error, "sqlite_errorcode", 0) & 0xFF == sqlite3.SQLITE_BUSY:
            raise CannotMoveIn(
                tr("Another program is writing to “{path}”. Close it and try again.").format(path=path)
            ) from error
        raise CannotMoveIn(
            tr("“{path}” is damaged: {reason}.").format(path=path, reason=words(str(error)))
        ) from error
    except OSError as error:
        raise unreadable(path, error) from error


def listed(names: Sequence[str], there: set[str], of: str = "") -> str:
    """What to select for `names`: NULL for those that are not there."""
    return ", ".join(of + name if name in there else "NULL" for name in names)


def columns(connection: sqlite3.Connection, table: str) -> set[str]:
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
            raise CannotMoveIn(tr("“{path}” is no database.").format(path=path))
        beside = [path.with_name(path.name + end) for end in _BESIDE]
        if head[18:20] == _WAL or any(file.exists() for file in beside):
            place = f"{_copied(path, beside, Path(folder)).as_uri()}?mode=rw"
        else:
            place = f"{path.absolute().as_uri()}?mode=ro"
        with closing(sqlite3.connect(place, uri=True)) as connection:
            connection.text_factory = bytes
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
    raise CannotMoveIn(tr("Another program is writing to “{path}”. Close it and try again.").format(path=path))


def _stamps(files: Sequence[Path]) -> list[tuple[int, int] | None]:
    found = (file.stat() if file.exists() else None for file in files)
    return [None if stat is None else (stat.st_size, stat.st_mtime_ns) for stat in found]
