"""Calls an activity otherwise wherever the log names it."""

from pathlib import Path

from segue.adapters.sqlite.connection import connect, explained
from segue.domain.context import Activity


class SqliteActivities:
    """Implements `ActivityLog`, on the library worker."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._db = connect(file, checkpoints=True)

    def rename(self, before: Activity, after: Activity) -> None:
        with explained(self._file), self._db:
            self._db.execute("BEGIN IMMEDIATE")
            for table in ("plays", "elsewhere_plays", "offers", "listen_under_way"):
                self._db.execute(f"UPDATE {table} SET activity = ? WHERE activity = ?", (after, before))

    def close(self) -> None:
        self._db.close()
