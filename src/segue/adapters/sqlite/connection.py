"""Opening the database, and telling what is wrong with it in words for the listener."""

import shlex
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from segue.core.errors import Damaged, ProfileError, StorageFull
from segue.domain.speech import tr

#: "SEGU", at a fixed place of the file's header: says that a database is Segue's.
APPLICATION_ID = 0x53454755

#: How large the journal may grow, in pages of 4 KiB. At SQLite's own 1000, a scan spends a tenth of its time folding.
_JOURNAL = 8000

#: How long to wait for another connection's write. The scan's own writes take some 10 ms each.
BUSY_MS = 10_000


def connect(file: Path, *, checkpoints: bool) -> sqlite3.Connection:
    """Open `file` for the calling thread, ready to read and write.

    `checkpoints` says whether this connection may fold the journal into the file when it has grown: it
    waits for the disk, so the thread that shows the window leaves that to the worker.

    Raises ProfileError where the file cannot be opened, is not a database, or is another program's; nothing has
    been written to it then.
    """
    with explained(file):
        connection = sqlite3.connect(file, timeout=BUSY_MS / 1000)
        try:
            _refuse_another_programs(connection, file)
            connection.execute("PRAGMA foreign_keys = ON")
            connection.execute("PRAGMA synchronous = NORMAL")
            connection.execute(f"PRAGMA wal_autocheckpoint = {_JOURNAL if checkpoints else 0}")
            connection.execute("PRAGMA journal_mode = WAL")
            if not checkpoints:
                # The window's: of a play that is forgotten, the note of its listening must not be left in the file.
                connection.execute("PRAGMA secure_delete = ON")
        except (sqlite3.Error, ProfileError):
            connection.close()
            raise
        return connection


def _refuse_another_programs(connection: sqlite3.Connection, file: Path) -> None:
    (application,) = connection.execute("PRAGMA application_id").fetchone()
    (tables,) = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    if application != APPLICATION_ID and (application or tables):
        raise ProfileError(tr("“{file}” belongs to another program. It has been left as it is.").format(file=file))


@contextmanager
def explained(file: Path) -> Iterator[None]:
    """Turn what the world does to a database into a ProfileError or StorageFull; let bugs raise."""
    try:
        yield
    except sqlite3.Error as error:
        code = getattr(error, "sqlite_errorcode", None)
        primary = None if code is None else code & 0xFF
        match primary:
            case sqlite3.SQLITE_NOTADB:
                raise ProfileError(
                    tr("“{file}” is not a Segue database. It has been left as it is.").format(file=file)
                ) from error
            case sqlite3.SQLITE_CORRUPT:
                raise damaged(file) from error
            case sqlite3.SQLITE_READONLY | sqlite3.SQLITE_CANTOPEN | sqlite3.SQLITE_PERM:
                raise ProfileError(
                    tr(
                        "Segue may not write to its profile folder “{folder}”. Allow it, or choose another folder "
                        "with --profile."
                    ).format(folder=file.parent)
                ) from error
            case sqlite3.SQLITE_FULL:
                raise StorageFull(
                    tr("The disk that holds “{folder}” is full. Nothing was lost; make room and try again.").format(
                        folder=file.parent
                    )
                ) from error
            case sqlite3.SQLITE_BUSY | sqlite3.SQLITE_LOCKED:
                raise ProfileError(tr("Another program keeps “{file}” locked.").format(file=file)) from error
            case sqlite3.SQLITE_IOERR:
                raise ProfileError(
                    tr("The disk failed while Segue used “{file}” ({reason}).").format(file=file, reason=error)
                ) from error
            case _:
                raise


def damaged(file: Path) -> Damaged:
    """Which copy to go back to, and how. What was put aside by a restore is no such copy: it was damaged."""
    copies = [path for path in (file.parent / "backups").glob("*.db") if not path.name.startswith("before-restore")]
    newest = max(copies, key=lambda path: path.stat().st_mtime, default=None)
    if newest is None:
        hint = tr("There is no copy of it in its folder “backups”.")
    else:
        command = shlex.join(["segue", "--profile", str(file.parent), "restore", str(newest)])
        hint = tr("To go back to its newest copy, type `{command}`.").format(command=command)
    return Damaged(tr("Segue’s database “{file}” is damaged. {hint}").format(file=file, hint=hint), newest)
