"""Copies of the database: before every migration, once a week, and on demand; and the way back."""

import sqlite3
from contextlib import closing, suppress
from datetime import datetime, timedelta
from pathlib import Path

from segue.adapters.sqlite.connection import connect, damaged, explained
from segue.adapters.sqlite.schema import needs_migration, version
from segue.core.errors import ProfileError, WorldError
from segue.domain.speech import tr

#: How many copies of each kind are kept.
KEPT = 4
WEEK = timedelta(days=7)


def copy(file: Path, to: Path) -> None:
    """Write a whole, verified copy of the database to `to`; an older file there is replaced only by a whole one.

    Raises ProfileError where `file` is damaged, WorldError where `to` cannot be written.
    """
    partial = to.with_name(to.name + ".part")
    try:
        if to.exists() and to.samefile(file):
            raise WorldError(tr("“{to}” is the database itself. Name another file for the copy.").format(to=to))
        to.parent.mkdir(parents=True, exist_ok=True)
        partial.unlink(missing_ok=True)
        with explained(file), closing(sqlite3.connect(f"{file.absolute().as_uri()}?mode=ro", uri=True)) as source:
            source.execute("SELECT count(*) FROM sqlite_master")
            with closing(_connect_copy(partial, to)) as target:
                try:
                    source.backup(target)
                except sqlite3.Error as error:
                    if error.sqlite_errorcode & 0xFF in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB):
                        raise
                    raise _unwritable(to, str(error)) from error
                # A copy is one file: whoever carries it off takes everything.
                target.execute("PRAGMA journal_mode = DELETE")
                check(target, file)
        partial.replace(to)
    except OSError as error:
        raise _unwritable(to, str(error.strerror)) from error
    finally:
        with suppress(OSError):
            partial.unlink(missing_ok=True)


def _connect_copy(partial: Path, to: Path) -> sqlite3.Connection:
    try:
        return sqlite3.connect(partial)
    except sqlite3.Error as error:
        raise _unwritable(to, str(error)) from error


def _unwritable(to: Path, reason: str) -> WorldError:
    return WorldError(tr("The copy “{to}” could not be written: {reason}.").format(to=to, reason=reason))


def check(connection: sqlite3.Connection, file: Path) -> None:
    """Raises ProfileError where SQLite finds the database damaged."""
    with explained(file):
        (verdict,) = connection.execute("PRAGMA quick_check(1)").fetchone()
    if verdict != "ok":
        raise damaged(file)


def before_migration(file: Path, now: datetime) -> Path:
    to = file.parent / "backups" / f"before-update-{now:%Y-%m-%d-%H%M%S}.db"
    copy(file, to)
    _keep_newest(to.parent, "before-update-*.db")
    return to


def weekly(file: Path, now: datetime) -> Path | None:
    """A dated copy, where the newest is a week old. Raises ProfileError where the database is damaged."""
    folder = file.parent / "backups"
    dates = [path.stem.removeprefix("weekly-") for path in folder.glob("weekly-*.db")]
    # A copy dated ahead, by a clock that once was, says nothing of how old the newest is.
    if any(f"{now - WEEK:%Y-%m-%d}" < date <= f"{now:%Y-%m-%d}" for date in dates):
        return None
    to = folder / f"weekly-{now:%Y-%m-%d}.db"
    copy(file, to)
    _keep_newest(folder, "weekly-*.db")
    return to


def renew(file: Path, now: datetime) -> None:
    """One copy of what is there now in the place of all others, which hold what the listener has forgotten."""
    folder = file.parent / "backups"
    old = list(folder.glob("*.db*"))
    if not old:
        return
    to = folder / f"weekly-{now:%Y-%m-%d}.db"
    copy(file, to)
    for path in old:
        if path != to:
            path.unlink(missing_ok=True)


def restore(file: Path, copy_file: Path, now: datetime) -> Path | None:
    """Put `copy_file` in the place of the database; what was there is kept beside. Where it went.

    The profile must not be in use. Raises ProfileError or WorldError, and then nothing has changed.
    """
    partial = file.with_name(file.name + ".part")
    try:
        if not copy_file.is_file():
            raise WorldError(tr("There is no file “{copy_file}”.").format(copy_file=copy_file))
        copy(copy_file, partial)
        connection = connect(partial, checkpoints=True)
        try:
            if version(connection) == 0:
                raise ProfileError(
                    tr("“{copy_file}” is empty: no copy of what Segue stores.").format(copy_file=copy_file)
                )
            needs_migration(connection)  # refuses a newer Segue's
            connection.execute("PRAGMA journal_mode = DELETE")
        finally:
            connection.close()
        kept = None
        if file.exists():
            kept = file.parent / "backups" / f"before-restore-{now:%Y-%m-%d-%H%M%S-%f}.db"
            kept.parent.mkdir(exist_ok=True)
            for end in ("", "-wal", "-shm"):
                part = file.with_name(file.name + end)
                if part.exists():
                    part.replace(kept.with_name(kept.name + end))
        partial.replace(file)
    except OSError as error:
        raise WorldError(
            tr("“{copy_file}” could not be put in place: {reason}.").format(
                copy_file=copy_file, reason=error.strerror
            )
        ) from error
    finally:
        with suppress(OSError):
            for end in ("", "-wal", "-shm"):
                partial.with_name(partial.name + end).unlink(missing_ok=True)
    return kept


def _keep_newest(folder: Path, pattern: str) -> None:
    for old in sorted(folder.glob(pattern), key=lambda path: path.stat().st_mtime)[:-KEPT]:
        old.unlink()
