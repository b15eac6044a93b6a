"""Where the window can go beside the places always there: an album, artist, genre or folder, what sounds alike, …"""

from datetime import date as Date
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, runtime_checkable

from msgspec import Struct

from segue.domain.play import CHOSEN, Origin, PlayId
from segue.domain.track import TrackId

if TYPE_CHECKING:
    from segue.core.mixing import Mixed


class AlbumAt(Struct, frozen=True):
    """The album that `track` is on."""

    track: TrackId


class ArtistAt(Struct, frozen=True):
    key: str


class GenreAt(Struct, frozen=True):
    key: str


class FolderAt(Struct, frozen=True):
    path: Path


class SoundsLikeAt(Struct, frozen=True):
    """What sounds like `track`."""

    track: TrackId


class NowPlayingAt(Struct, frozen=True):
    """What plays, with its lyrics."""


class VideoAt(Struct, frozen=True):
    """The video that plays."""


class DuplicatesAt(Struct, frozen=True):
    """What seems to be there more than once."""


class ProblemsAt(Struct, frozen=True):
    """What could not be read."""


class EarlierOffersAt(Struct, frozen=True):
    """What was offered on earlier days."""


class AskAt(Struct, frozen=True):
    """Where one asks for music, or about it."""


class MixAt(Struct, frozen=True):
    """A mix to choose, with why it is there, and why it is played from there."""

    mix: "Mixed"
    origin: Origin = CHOSEN


class PlaysAt(Struct, frozen=True):
    """The plays behind something that Segue `said` of what is called `title`."""

    title: str
    said: str
    plays: tuple[PlayId, ...]


class PlaysOf(Struct, frozen=True):
    """All plays of `track`."""

    track: TrackId


class PlaysIn(Struct, frozen=True):
    """What was played in the month that begins on this day."""

    month: Date


class NewRuleAt(Struct, frozen=True):
    """The editor of a smart playlist that is yet to be made."""


class NewBlendAt(Struct, frozen=True):
    """A blend that is yet to be kept."""


class SoundAt(Struct, frozen=True):
    """How music sounds: equaliser, loudness, speed, device."""


class ShortcutsAt(Struct, frozen=True):
    """All commands with their keys."""


class RecipesAt(Struct, frozen=True):
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
    | AskAt
    | MixAt
    | PlaysAt
    | PlaysOf
    | PlaysIn
    | NewRuleAt
    | NewBlendAt
    | RecipesAt
    | SoundAt
    | VideoAt
    | ShortcutsAt
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


@runtime_checkable
class Hits(Protocol):
    """A page of which Return in the search field plays what is marked: the first that was found."""

    def mark_hit(self, is_marked: bool) -> str:
        """Let it be seen, or no longer. What it is called; empty where nothing was found, or it is not marked."""
        ...

    def play_hit(self) -> None: ...
