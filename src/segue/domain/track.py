"""A Track is one playable file that we know, or a part of one, with its Tags."""

from datetime import datetime, timedelta
from pathlib import Path
from typing import NewType

from msgspec import Struct
from msgspec.structs import astuple

TrackId = NewType("TrackId", int)


class MusicBrainzIds(Struct, frozen=True):
    """Under which ids MusicBrainz knows what is in a file: UUIDs in lower case, "" where unknown.

    `track` is the recording's id; of several artists, the first is named.
    """

    track: str = ""
    release: str = ""
    artist: str = ""
    album_artist: str = ""
    release_group: str = ""


class ReplayGain(Struct, frozen=True):
    """By how much to turn a file up for ReplayGain's loudness of -18 LUFS, in dB; None where unknown.

    The peaks are the highest amplitude in the track and its album, 1.0 being full scale; a lossy file may have more.
    """

    track_gain: float | None = None
    album_gain: float | None = None
    track_peak: float | None = None
    album_peak: float | None = None


class Tags(Struct, frozen=True, eq=False):
    """What a file says of itself; a title is always there (from the file's name where it has none).

    `genres` are canonical names (`genre_tree.canonical`), `genre_words` the file's own words for them, as are
    `moods`. `year` is the
    year of release, `original_year` that of the first one; `track_no` and `disc_no` count from 1; `duration` is None
    where neither the tags nor the stream tell it. The sort names are "" where the file gives none. `rating` (in
    stars) and `is_loved` are what the file says, which counts only when it is new: then they are the listener's to
    change, so tags that differ only in them are the same.
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
    genre_words: tuple[str, ...] = ()
    composers: tuple[str, ...] = ()
    original_year: int | None = None
    bpm: float | None = None
    moods: tuple[str, ...] = ()
    is_compilation: bool = False
    is_video: bool = False
    title_sort: str = ""
    artist_sort: str = ""
    album_sort: str = ""
    album_artist_sort: str = ""
    musicbrainz: MusicBrainzIds = MusicBrainzIds()
    gain: ReplayGain = ReplayGain()
    rating: float | None = None
    is_loved: bool = False

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Tags) and astuple(self)[:-2] == astuple(other)[:-2]  # not in `rating` and `is_loved`

    def __hash__(self) -> int:
        return hash(astuple(self)[:-2])

    @property
    def artist(self) -> str:
        """All artists as one line for a list."""
        return ", ".join(self.artists)


class Part(Struct, frozen=True):
    """A piece of a file that is a track of its own: a track of a CUE sheet, or a chapter.

    From `start` to `end`, which is None for the end of the file; `number` counts the parts of the file from 1.
    """

    number: int
    start: timedelta
    end: timedelta | None = None


class Track(Struct, frozen=True):
    """`rating` counts stars, 0.5 to 5; None where the listener has given none. `part` is None for a whole file.

    A station has an `address` instead of a file: its `path` names none.
    """

    id: TrackId
    path: Path
    tags: Tags
    added: datetime
    missing: bool = False
    rating: float | None = None
    loved: bool = False
    part: Part | None = None
    address: str | None = None


class Problem(Struct, frozen=True):
    """A file that could not be read, and why, in words for the listener."""

    path: Path
    reason: str
