"""Small values by name."""

import json
import sqlite3
from pathlib import Path

from segue.adapters.sqlite.connection import explained


class SqliteSettings:
    """Implements `Settings`. Nothing else writes them while a profile is open: they are read once. A click asks for
    dozens, and at each question to the database a worker may take the interpreter.
    """

    def __init__(self, connection: sqlite3.Connection, file: Path) -> None:
        self._connection = connection
        self._file = file
        self._kept: dict[str, str] = dict(connection.execute("SELECT name, value FROM settings"))

    def get(self, name: str) -> object | None:
        kept = self._kept.get(name)
        return None if kept is None else json.loads(kept)

    def set(self, name: str, value: object) -> None:
        text = json.dumps(value, ensure_ascii=False)
        with explained(self._file), self._connection:
            self._connection.execute(
                "INSERT INTO settings (name, value) VALUES (?, ?)"
                " ON CONFLICT (name) DO UPDATE SET value = excluded.value",
                (name, text),
            )
        self._kept[name] = text

    def drop(self, name: str) -> None:
        with explained(self._file), self._connection:
            self._connection.execute("DELETE FROM settings WHERE name = ?", (name,))
        self._kept.pop(name, None)
