"""Where the window can go beside the places always there: an album, artist, genre or folder, what sounds alike, …"""

from dataclasses import dataclass
from pathlib import Path
from typing import Protocol, runtime_checkable

from segue.domain.play import PlayId
from segue.domain.track import TrackId


@dataclass(frozen=True, slots=True)
class AlbumAt:
    """The album that `track` is on."""

    track: TrackId


@dataclass(frozen=True, slots=True)
class ArtistAt:
    key: str


@dataclass(frozen=True, slots=True)
class GenreAt:
    key: str


@dataclass(frozen=True, slots=True)
class FolderAt:
    path: Path


@dataclass(frozen=True, slots=True)
class SoundsLikeAt:
    """What sounds like `track`."""

    track: TrackId


@dataclass(frozen=True, slots=True)
class NowPlayingAt:
    """What plays, with its lyrics."""


@dataclass(frozen=True, slots=True)
class VideoAt:
    """The video that plays."""


@dataclass(frozen=True, slots=True)
class DuplicatesAt:
    """What seems to be there more than once."""


@dataclass(frozen=True, slots=True)
class ProblemsAt:
    """What could not be read."""


@dataclass(frozen=True, slots=True)
class EarlierOffersAt:
    """What was offered on earlier days."""


@dataclass(frozen=True, slots=True)
class PlaysAt:
    """The plays behind something that Segue `said` of what is called `title`."""

    title: str
    said: str
    plays: tuple[PlayId, ...]


@dataclass(frozen=True, slots=True)
class PlaysOf:
    """All plays of `track`."""

    track: TrackId


@dataclass(frozen=True, slots=True)
class NewRuleAt:
    """The editor of a smart playlist that is yet to be made."""


@dataclass(frozen=True, slots=True)
class SoundAt:
    """How music sounds: equaliser, loudness, speed, device."""


@dataclass(frozen=True, slots=True)
class RecipesAt:
    """The recipes that come with Segue."""


Shown = (
    FolderAt
    | AlbumAt
    | ArtistAt
    | GenreAt
    | SoundsLikeAt
    | NowPlayingAt
    | DuplicatesAt
    | ProblemsAt
    | EarlierOffersAt
    | PlaysAt
    | PlaysOf
    | NewRuleAt
    | RecipesAt
    | SoundAt
    | VideoAt
)


@runtime_checkable
class Keeps(Protocol):
    """A page that can be gone back to: to where one was on it."""

    def place(self) -> object:
        """Where one is on it, for `restore`."""

    def restore(self, place: object) -> None: ...


@runtime_checkable
class TakesFocus(Protocol):
    """A page that is gone on with by the keyboard once it is there."""

    def take_focus(self) -> None: ...


@runtime_checkable
class Narrows(Protocol):
    """A page that shows only what has all the words of the search in its name."""

    def narrow(self, words: str) -> None: ...
