"""How times, lengths and paths stand in the tables."""

import json
import os
import re
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from pathlib import Path
from typing import Any

from msgspec.structs import asdict

from segue.domain.text import searchable
from segue.domain.track import MusicBrainzIds, Part, ReplayGain, Tags
from segue.domain.zones import zone_of

_WORD = re.compile(r"[^\W_]+")
_MS = timedelta(milliseconds=1)
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def path_out(path: Path | str) -> str | bytes:
    """Text where the name is valid UTF-8, else its very bytes: SQLite cannot store the rest as text."""
    text = str(path)
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        return os.fsencode(path)
    return text


def path_in(value: str | bytes) -> Path:
    return Path(os.fsdecode(value) if isinstance(value, bytes) else value)


def folder_of(value: str | bytes) -> str:
    """The folder of a stored path, with bytes that are no text as `os.fsdecode` gives them."""
    text = os.fsdecode(value) if isinstance(value, bytes) else value
    return text.rpartition(os.sep)[0]


#: Whether a path lies inside a folder: takes the bounds that `below` gives.
BELOW = "((path >= ? AND path < ?) OR (path >= ? AND path < ?))"


def below(folder: Path) -> tuple[str, str, bytes, bytes]:
    """Bounds for `BELOW`: all inside `folder`, however stored."""
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
    return (at - _EPOCH) // _MS


def offset_out(at: datetime) -> int:
    """Minutes east of UTC."""
    offset = at.utcoffset()
    return 0 if offset is None else offset // timedelta(minutes=1)


def time_in(ms: int, offset: int = 0) -> datetime:
    at = _EPOCH + timedelta(milliseconds=ms)
    return at.astimezone(zone_of(timedelta(minutes=offset))) if offset else at


#: The columns of what habits learn from, in the order in which `tags_in` takes them.
TAGS = "title, artists, album, album_artist, genres, year, track_no, disc_no, duration_ms"

#: The columns of all tags, in the order in which `all_tags_in` takes them.
ALL_TAGS = f"{TAGS}, genre_words, composers, bpm, moods, is_compilation, is_video, details"


#: The columns of a part, in the order in which `part_in` takes them.
PART = "part, start_ms, end_ms"


def part_in(row: Sequence[Any]) -> Part | None:
    number, start, end = row
    return Part(number, timedelta(milliseconds=start), length_in(end)) if number else None


_NO_IDS, _NO_GAIN = MusicBrainzIds(), ReplayGain()

#: One encoder for all: `json.dumps` would make one for each value that is not of plain letters.
json_out = json.JSONEncoder(ensure_ascii=False).encode


def tags_in(row: Sequence[Any]) -> Tags:
    title, artists, album, album_artist, genres, year, track_no, disc_no, ms = row
    names, kinds = list_in(artists), list_in(genres)
    return Tags(title, names, album, album_artist, kinds, year, track_no, disc_no, length_in(ms))


def all_tags_in(row: Sequence[Any]) -> Tags:
    title, artists, album, album_artist, genres, year, track_no, disc_no, ms, *more = row
    genre_words, composers, bpm, moods, is_compilation, is_video, details = more
    return Tags(
        title,
        list_in(artists),
        album,
        album_artist,
        list_in(genres),
        year,
        track_no,
        disc_no,
        length_in(ms),
        genre_words=list_in(genre_words),
        composers=list_in(composers),
        bpm=bpm,
        moods=list_in(moods),
        is_compilation=bool(is_compilation),
        is_video=bool(is_video),
        **_details_in(details),
    )


#: What only a track's own page shows.
_DETAILS = ("original_year", "title_sort", "artist_sort", "album_sort", "album_artist_sort")


def details_out(tags: Tags) -> str | None:
    """What `_DETAILS` name, the ids of MusicBrainz and the gains, as JSON; None where all of it is empty."""
    found: dict[str, Any] = {name: value for name in _DETAILS if (value := getattr(tags, name))}
    if tags.musicbrainz != _NO_IDS:
        found["musicbrainz"] = {name: value for name, value in asdict(tags.musicbrainz).items() if value}
    if tags.gain != _NO_GAIN:
        found["gain"] = {name: value for name, value in asdict(tags.gain).items() if value is not None}
    return json_out(found) if found else None


@lru_cache(4096)  # the names and genres of most rows are those of others too: a log is read a sixth quicker
def list_in(text: str) -> tuple[str, ...]:
    return () if text == "[]" else tuple(json.loads(text))


def list_out(values: Sequence[str]) -> str:
    """As a JSON array."""
    return json_out(values) if values else "[]"


def mood_words(text: str) -> str:
    """A mood as it is looked for, its words alone: "Laid-back" as "laid back"."""
    return " ".join(_WORD.findall(searchable(text)))


def mood_key(moods: Sequence[str]) -> str:
    """Each on a line of its own, between blanks, so that words and beginnings of words are found; "" for none."""
    return "".join(f" {mood_words(mood)} \n" for mood in moods)


def _details_in(text: str | None) -> dict[str, Any]:
    if text is None:
        return {}
    found = json.loads(text)
    found["musicbrainz"] = MusicBrainzIds(**found.get("musicbrainz", {}))
    found["gain"] = ReplayGain(**found.get("gain", {}))
    return dict(found)
