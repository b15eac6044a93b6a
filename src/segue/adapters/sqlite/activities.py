"""Calls an activity otherwise wherever the log names it."""

from pathlib import Path

from segue.adapters.sqlite.connection import connect, explained
from segue.domain.context import Activity


class SqliteActivities:
    """Implements `ActivityLog`, on the library worker."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._db = connect(file, checkpoints=True)

    def rename(self, before: Activity, after: Activity) -> bool:
        tables = ("plays", "elsewhere_plays", "offers", "listen_under_way")
        with explained(self._file), self._db:
            self._db.execute("BEGIN IMMEDIATE")
            known = " UNION ALL ".join(f"SELECT 1 FROM {table} WHERE activity = ?1" for table in tables)
            is_known = self._db.execute(f"{known} LIMIT 1", (after,)).fetchone() is not None
            for table in tables:
                self._db.execute(f"UPDATE {table} SET activity = ? WHERE activity = ?", (after, before))
            # The key of a habit of an activity ends with its name, as `politeness.key_of` makes it.
            self._db.execute(
                "UPDATE offers SET key = substr(key, 1, length(key) - length(?1)) || ?2"
                " WHERE substr(key, -length(?1) - 2) = '||' || ?1",
                (before, after),
            )
            self._db.execute(
                "UPDATE offers SET content = json_set(content, '$.evidence.activity', ?2)"
                " WHERE content ->> '$.evidence.activity' = ?1",
                (before, after),
            )
        return is_known

    def close(self) -> None:
        self._db.close()
