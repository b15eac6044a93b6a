"""What several listeners at one computer share of their databases: the library, its folders, and what is set of the
machine. Each has all of it in their own; who listens next takes over what has changed.
"""

import json
import sqlite3
from collections.abc import Mapping, Sequence
from contextlib import closing, suppress
from datetime import datetime
from pathlib import Path

from msgspec import Struct

from segue.adapters.sqlite import backup
from segue.adapters.sqlite.connection import connect, explained
from segue.adapters.sqlite.settings import SqliteSettings
from segue.adapters.sqlite.tracks import SqliteTracks
from segue.adapters.sqlite.values import BELOW, below, path_in
from segue.core.errors import WorldError
from segue.domain.speech import tr

#: What is known of the files. All else is a listener's own, also what a later migration adds.
OF_THE_LIBRARY = {
    *("folders", "tracks", "problems", "same_recordings", "told_apart", "sounds", "loudness", "editions"),
    "_sqlite_migrations",
}
_WORDS = "track_words"

#: Settings of this machine and of its files, and not of who listens.
OF_THE_MACHINE = (
    *("separators", "analyses_sounds", "measures_loudness"),
    *("window", "split", "queue_open"),
    *("volume", "muted", "output", "output_name", "pauses_unplugged"),
)


class Shared(Struct, frozen=True):
    folders: Sequence[Path]
    settings: Mapping[str, object]


class TakenOver(Struct, frozen=True):
    """What is still to be done, since it takes its time: these folders are to be given up here too, and all tags are
    to be read again where names are parted otherwise.
    """

    given_up: Sequence[Path] = ()
    reads_again: bool = False


def library_alone(file: Path, to: Path) -> None:
    """Write to `to` a database with the library of `file`, and with nothing of who listened: no byte of it.

    Raises ProfileError or WorldError, and has written nothing then.
    """
    new = to.with_name(to.name + ".new")
    try:
        backup.copy(file, new)
        with explained(new), closing(sqlite3.connect(new, isolation_level=None)) as db:
            db.execute("PRAGMA foreign_keys = OFF")  # what points where is looked at when all is done
            db.execute("BEGIN")
            _wipe(db)
            db.execute("COMMIT")
            if db.execute("PRAGMA foreign_key_check").fetchone() is not None:
                raise AssertionError("what is left names what is gone")
            db.execute("VACUUM")
        new.replace(to)
    except OSError as error:
        raise WorldError(
            tr("“{to}” could not be written: {reason}.").format(to=to, reason=error.strerror or error)
        ) from error
    finally:
        with suppress(OSError):
            new.unlink(missing_ok=True)


def _wipe(db: sqlite3.Connection) -> None:
    rows = db.execute("SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%'")
    for (table,) in rows.fetchall():
        if table == "settings":
            marks = ", ".join("?" * len(OF_THE_MACHINE))
            db.execute(f"DELETE FROM settings WHERE name NOT IN ({marks})", OF_THE_MACHINE)
        elif table not in OF_THE_LIBRARY and not table.startswith(_WORDS):
            db.execute(f'DELETE FROM "{table}"')
    db.execute("DELETE FROM tracks WHERE listed = 0")  # opened by hand, stations, given up
    for table in ("same_recordings", "told_apart"):
        db.execute(f"DELETE FROM {table} WHERE track_id NOT IN (SELECT id FROM tracks)")
    db.execute("UPDATE same_recordings SET own_rating = NULL, own_loved = NULL")
    db.execute(
        """
        UPDATE tracks SET rating = NULL, loved = NULL, prior_plays = 0, prior_skips = 0, prior_last = NULL
        WHERE rating IS NOT NULL OR loved IS NOT NULL OR prior_plays OR prior_skips OR prior_last IS NOT NULL
        """
    )
    for table in ("sounds", "loudness"):
        db.execute(
            f"""
            DELETE FROM {table}
            WHERE fingerprint NOT IN (SELECT fingerprint FROM tracks WHERE fingerprint IS NOT NULL)
            """
        )
    db.execute("UPDATE editions SET edition = randomblob(16)")


def shared_by(file: Path) -> Shared | None:
    """What the listener with this database has of it; None where that cannot be read."""
    try:
        with explained(file), closing(sqlite3.connect(f"{file.absolute().as_uri()}?mode=ro", uri=True)) as db:
            folders = [path_in(row[0]) for row in db.execute("SELECT path FROM folders ORDER BY added")]
            marks = ", ".join("?" * len(OF_THE_MACHINE))
            rows = db.execute(f"SELECT name, value FROM settings WHERE name IN ({marks})", OF_THE_MACHINE)
            return Shared(folders, {name: json.loads(value) for name, value in rows})
    except WorldError:
        return None


def take_over(shared: Shared, tracks: SqliteTracks, settings: SqliteSettings, now: datetime) -> TakenOver:
    """From now on its folders and settings are also those of this database."""
    parted = settings.get("separators")
    for name in OF_THE_MACHINE:
        if name not in shared.settings:
            settings.drop(name)
        elif settings.get(name) != shared.settings[name]:
            settings.set(name, shared.settings[name])
    before = tracks.folders()
    for folder in shared.folders:
        if folder not in before:
            tracks.add_folder(folder, now)
    given_up = [folder for folder in before if folder not in shared.folders]
    return TakenOver(given_up, settings.get("separators") != parted)


def note_lost(file: Path, folder: Path) -> None:
    """Where a folder that is to be given up is not there: its files are known again wherever they have gone. On a
    worker.
    """
    if not folder.is_dir():
        with explained(file), closing(connect(file, checkpoints=False)) as db, db:
            db.execute(f"UPDATE tracks SET missing = 1 WHERE {BELOW}", below(folder))
