"""What is to be changed in the tags of some files, and what is to stay as it is."""

from enum import Enum

from msgspec import Struct
from msgspec.structs import fields

from segue.domain.liking import is_rating
from segue.domain.track import ReplayGain


class Keep(Enum):
    """Says of a field that each file keeps what it has, which is something else than having nothing there."""

    KEEP = "keep"


KEEP = Keep.KEEP

# What fits into every family of tags, and what a reader takes for true.
YEARS = range(1000, 3000)
NUMBERS = range(1, 10_000)
LEAST_BPM, MOST_BPM = 1.0, 1_000.0

#: The largest picture that is put into a file, in bytes: a FLAC holds 16 MB, and each file of an album has its own.
LARGEST_COVER = 10 << 20


class TagChange(Struct, frozen=True):
    """The new value of each field. "", () and None remove what is there; KEEP, the default, leaves it.

    `genres` are the words for the file, not canonical names. `cover` is the front cover, a JPEG or PNG. `rating`
    counts stars, as in a Liking. Of a `gain`, what is None is removed. `lyrics` may be an LRC.

    Raises ValueError where a number or the cover is out of bounds.
    """

    title: str | Keep = KEEP
    artists: tuple[str, ...] | Keep = KEEP
    album: str | Keep = KEEP
    album_artist: str | Keep = KEEP
    genres: tuple[str, ...] | Keep = KEEP
    composers: tuple[str, ...] | Keep = KEEP
    year: int | Keep | None = KEEP
    track_no: int | Keep | None = KEEP
    disc_no: int | Keep | None = KEEP
    bpm: float | Keep | None = KEEP
    moods: tuple[str, ...] | Keep = KEEP
    is_compilation: bool | Keep = KEEP
    cover: bytes | Keep | None = KEEP
    rating: float | Keep | None = KEEP
    is_loved: bool | Keep = KEEP
    gain: ReplayGain | Keep = KEEP
    lyrics: str | Keep = KEEP

    def __post_init__(self) -> None:
        for name, bounds in (("year", YEARS), ("track_no", NUMBERS), ("disc_no", NUMBERS)):
            if isinstance(number := getattr(self, name), int) and number not in bounds:
                raise ValueError(f"{name} is {number}")
        if isinstance(self.bpm, (int, float)) and not LEAST_BPM <= self.bpm <= MOST_BPM:
            raise ValueError(f"bpm is {self.bpm}")
        if isinstance(self.rating, (int, float)) and not is_rating(self.rating):
            raise ValueError(f"rating is {self.rating}")
        if isinstance(self.cover, bytes):
            if picture_type(self.cover) is None:
                raise ValueError("the cover is neither JPEG nor PNG")
            if len(self.cover) > LARGEST_COVER:
                raise ValueError("the cover is too large")

    @property
    def changed(self) -> tuple[str, ...]:
        """The names of the fields that are not kept."""
        return tuple(field.name for field in fields(self) if getattr(self, field.name) is not KEEP)


def picture_type(data: bytes) -> str | None:
    """The MIME type of a picture that may be a cover: image/jpeg or image/png, by how it begins; else None."""
    if data.startswith(b"\xff\xd8\xff"):
        return "image/jpeg"
    if data.startswith(b"\x89PNG\r\n\x1a\n"):
        return "image/png"
    return None
