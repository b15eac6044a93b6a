"""Small values by name."""

import json
import sqlite3
from pathlib import Path

from segue.adapters.sqlite.connection import explained


class SqliteSettings:
    """Implements `Settings`."""

    def __init__(self, connection: sqlite3.Connection, file: Path) -> None:
        self._connection = connection
        self._file = file

    def get(self, name: str) -> object | None:
        row = self._connection.execute("SELECT value FROM settings WHERE name = ?", (name,)).fetchone()
        return None if row is None else json.loads(row[0])

    def set(self, name: str, value: object) -> None:
        with explained(self._file), self._connection:
            self._connection.execute(
                "INSERT INTO settings (name, value) VALUES (?, ?)"
                " ON CONFLICT (name) DO UPDATE SET value = excluded.value",
                (name, json.dumps(value, ensure_ascii=False)),
            )

    def drop(self, name: str) -> None:
        with explained(self._file), self._connection:
            self._connection.execute("DELETE FROM settings WHERE name = ?", (name,))
