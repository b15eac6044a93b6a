"""How times, lengths and paths stand in the tables."""

import json
import os
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path
from typing import Any

from segue.domain.track import Tags

_MS = timedelta(milliseconds=1)


def path_out(path: Path) -> str | bytes:
    """Text where the name is valid UTF-8, else its very bytes: SQLite cannot store the rest as text."""
    text = str(path)
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        return os.fsencode(path)
    return text


def path_in(value: str | bytes) -> Path:
    return Path(os.fsdecode(value) if isinstance(value, bytes) else value)


def below(folder: Path) -> tuple[str, str, bytes, bytes]:
    """Bounds for `path >= ? AND path < ? OR path >= ? AND path < ?`: all inside `folder`, however stored."""
    text = str(folder).rstrip(os.sep) + os.sep
    data = os.fsencode(text)
    end = chr(ord(os.sep) + 1)
    bytes_below = data, data[:-1] + end.encode()
    if isinstance(path_out(folder), bytes):
        return "", "", *bytes_below  # nothing inside has a path that is text
    return text, text[:-1] + end, *bytes_below


def length_out(length: timedelta | None) -> int | None:
    return None if length is None else length // _MS


def length_in(ms: int | None) -> timedelta | None:
    return None if ms is None else timedelta(milliseconds=ms)


def time_out(at: datetime) -> int:
    """UTC milliseconds. `at` must carry its offset."""
    if at.tzinfo is None:
        raise ValueError("a stored time needs its UTC offset")
    return (at - datetime(1970, 1, 1, tzinfo=UTC)) // _MS


def offset_out(at: datetime) -> int:
    """Minutes east of UTC."""
    offset = at.utcoffset()
    return 0 if offset is None else offset // timedelta(minutes=1)


def time_in(ms: int, offset: int = 0) -> datetime:
    zone = timezone(timedelta(minutes=offset)) if offset else UTC
    return (datetime(1970, 1, 1, tzinfo=UTC) + timedelta(milliseconds=ms)).astimezone(zone)


#: The columns of a track's tags, in the order in which `tags_in` takes them.
TAGS = "title, artists, album, album_artist, genres, year, track_no, disc_no, duration_ms"


def tags_in(row: Sequence[Any]) -> Tags:
    title, artists, album, album_artist, genres, year, track_no, disc_no, ms = row
    names, kinds = tuple(json.loads(artists)), tuple(json.loads(genres))
    return Tags(title, names, album, album_artist, kinds, year, track_no, disc_no, length_in(ms))
