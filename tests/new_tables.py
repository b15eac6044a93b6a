"""The tables of a new database, made once and copied: the steps that led to them take fifteen times as long."""

import sqlite3
from contextlib import closing
from pathlib import Path

from segue.adapters.sqlite import schema
from segue.adapters.sqlite.connection import connect, explained

_migrate = schema.migrate


class NewTables:
    """Stands in for `schema.migrate`, with its first result in `file`."""

    def __init__(self, file: Path) -> None:
        _migrate(file)
        self._made, self._steps = file, [*schema.STEPS]

    def migrate(self, file: Path) -> None:
        with closing(connect(file, checkpoints=True)) as new:
            is_empty = new.execute("SELECT 1 FROM sqlite_master").fetchone() is None
            is_new = is_empty and [*schema.STEPS] == self._steps  # and not as an earlier program made it
            if is_new:
                with explained(file), closing(sqlite3.connect(self._made)) as made, new:
                    made.backup(new)
                    new.execute("UPDATE editions SET edition = randomblob(16)")  # no two databases have the same
        if not is_new:
            _migrate(file)
