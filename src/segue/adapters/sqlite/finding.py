"""Tracks by the words that their names begin with, and all words of names, on a connection of its own."""

import json
import re
import sqlite3
from collections.abc import Sequence
from pathlib import Path

from segue.adapters.sqlite.connection import connect
from segue.adapters.sqlite.histories import PLAYS, PRIOR_PLAYS, by_all, told
from segue.adapters.sqlite.values import list_in
from segue.core.ports.finding import Named
from segue.domain.track import TrackId

_LETTER = re.compile(r"[^\W_]")

_MATCHING = "SELECT rowid FROM track_words WHERE track_words MATCH ? LIMIT ?"

_FOUND = f"""
    SELECT id, title, artists, album_artist, album, ({PLAYS} + {PRIOR_PLAYS})
    FROM (SELECT value AS asked FROM json_each(?)) CROSS JOIN tracks ON id = asked
    WHERE listed = 1 AND missing = 0
"""


class SqliteFinder:
    """Implements `Finder`."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    @classmethod
    def open(cls, file: Path) -> "SqliteFinder":
        return cls(connect(file, checkpoints=False))

    def close(self) -> None:
        self._connection.close()

    def tracks(self, words: Sequence[str], limit: int) -> Sequence[Named]:
        begun = [_begun(word) for word in words if _LETTER.search(word)]
        if not begun:
            return []
        ids: dict[int, None] = {}
        # The likeliest to be meant first. What words are together, FTS5 finds a few of before it has found all.
        for looked_for in (
            f"title : ^ {_begun(' '.join(words))}",
            f"title : ({' '.join(begun)})",
            f"{{title artist album}} : ({' '.join(begun)})",
        ):
            rows = self._connection.execute(_MATCHING, [looked_for, limit])
            ids |= dict.fromkeys(track for (track,) in rows)
            if len(ids) >= limit:
                break
        found = self._connection.execute(by_all(_FOUND, told(self._connection)), [json.dumps(list(ids))])
        return [
            Named(TrackId(track), title, list_in(artists) or ((by,) if by else ()), album, plays)
            for track, title, artists, by, album, plays in found
        ]

    def words(self) -> Sequence[str]:
        self._connection.execute(
            "CREATE VIRTUAL TABLE IF NOT EXISTS temp.all_words USING fts5vocab(main, track_words, row)"
        )
        (found,) = self._connection.execute("SELECT json_group_array(term) FROM temp.all_words").fetchone()
        return list(json.loads(found))


def _begun(words: str) -> str:
    """An expression of FTS5: these words side by side, the last of them begun."""
    return '"' + words.replace('"', '""') + '"*'
