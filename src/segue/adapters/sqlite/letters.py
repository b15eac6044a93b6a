"""What single letters find in a large library, found ahead: every search begins with one, and it finds the most."""

import json
import sqlite3
from array import array
from collections.abc import Mapping
from contextlib import closing
from pathlib import Path
from string import ascii_lowercase, digits

from segue.adapters.sqlite.connection import connect
from segue.domain.query import Query, Words
from segue.domain.text import searchable

#: Of scripts in which a word has several letters; where one is a word, it does not find so many.
_LETTERS = ascii_lowercase + digits + "абвгдежзиклмнопрстуфхцчшщыэюя" + "αβγδεζηθικλμνξοπρστυφχψω"

#: Fewer are found as quickly as they are looked up.
_MANY = 5_000


def letter_of(query: Query) -> str | None:
    """The letter that is all of `query`, as it is indexed; None where that is more, or something else."""
    match query:
        case Words(text, None, False) if len(text) == 1 and (letter := searchable(text)) in _LETTERS:
            return letter
        case _:
            return None


def found_ahead(file: Path) -> Mapping[str, "array[int]"]:
    """The tracks that each letter finds which finds many. For a worker: a million tracks take some seconds."""
    with closing(connect(file, checkpoints=False)) as connection:
        found = ((letter, _found(connection, letter)) for letter in _LETTERS)
        return {letter: tracks for letter, tracks in found if len(tracks) > _MANY}


def _found(connection: sqlite3.Connection, letter: str) -> "array[int]":
    (ids,) = connection.execute(
        "SELECT json_group_array(rowid) FROM track_words WHERE track_words MATCH ?", (f'"{letter}"*',)
    ).fetchone()
    return array("i", json.loads(ids))
