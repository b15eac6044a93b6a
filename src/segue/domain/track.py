"""A Track is one playable file that we know, with its Tags."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import NewType

TrackId = NewType("TrackId", int)


@dataclass(frozen=True, slots=True)
class Tags:
    """What a file says of itself; a title is always there (from the file's name where it has none).

    `year` is the year of release; `track_no` and `disc_no` count from 1; `duration` is None where
    neither the tags nor the stream tell it.
    """

    title: str
    artists: tuple[str, ...] = ()
    album: str = ""
    album_artist: str = ""
    genres: tuple[str, ...] = ()
    year: int | None = None
    track_no: int | None = None
    disc_no: int | None = None
    duration: timedelta | None = None

    @property
    def artist(self) -> str:
        """All artists as one line for a list."""
        return ", ".join(self.artists)


@dataclass(frozen=True, slots=True)
class Track:
    id: TrackId
    path: Path
    tags: Tags
    added: datetime
    missing: bool = False


@dataclass(frozen=True, slots=True)
class Problem:
    """A file that could not be read, and why, in words for the listener."""

    path: Path
    reason: str
