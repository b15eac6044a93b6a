"""What the core needs to play: the engine and its news, outputs, videos, and where one was in a track."""

# Nothing of this page runs: what it names need not be read by all who read it.
from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, NewType, Protocol

from msgspec import Struct

from segue.domain.equaliser import Bands
from segue.domain.fading import Fades
from segue.domain.source import Source
from segue.domain.track import TrackId

if TYPE_CHECKING:
    from segue.domain.bookmark import Bookmark, BookmarkId

#: Names one call of `Engine.play`: news that carries another token is late and means nothing.
Token = NewType("Token", int)


class Piece(Struct, frozen=True):
    """What an engine is to play: a file, from `start`, to its own end or to an earlier one; what lies behind is not
    there for `seek`.

    Its `gain` is a factor of the amplitude. For so long as `overlap` it sounds together with the end of what was
    before it, one fading into the other, where the engine can. Of a file with pictures, `is_video`.
    A station has an `address` in the place of a file: it begins with what is on, has no end, and knows no `seek`.
    """

    path: Path
    token: Token
    start: timedelta = timedelta()
    end: timedelta | None = None
    gain: float = 1.0
    overlap: timedelta = timedelta()
    is_video: bool = False
    address: str | None = None


class Started(Struct, frozen=True):
    """Sound is coming (or would, without a device). Told once, before any other news of the token."""

    token: Token
    duration: timedelta | None
    source: Source | None = None


class Ended(Struct, frozen=True):
    """The file has played to its end. Nothing more is told of this token. `then` is what plays already in its place:
    the piece that was to follow.
    """

    token: Token
    then: Token | None = None


class Failed(Struct, frozen=True):
    """The file cannot be played, in words for the listener. Nothing follows for this token. Where it was not the file
    but the device that failed, `at` is how far the file had come. Before that was told, it was `silent` for so long.
    """

    token: Token
    reason: str
    at: timedelta | None = None
    silent: timedelta = timedelta()


class Tuned(Struct, frozen=True):
    """A station is heard, or again; what it calls itself, and what is on, each "" where it does not say. Told again
    when that is another.
    """

    token: Token
    station: str
    title: str


class Dropped(Struct, frozen=True):
    """A station is heard no more, and looked for: it is `Tuned` again, or has `Failed`."""

    token: Token


EngineNews = Started | Ended | Failed | Tuned | Dropped


class Engine(Protocol):
    """What makes sound of a file.

    For each `play`: either one `Started`, then at most one `Ended` or `Failed`; or one `Failed` alone. Of a station,
    `Tuned` and `Dropped` come in between.
    After `stop`, or after another `play`, nothing more is told of the token before. What follows is told of only
    once it plays: by the `Ended` that names it, and then as for `play`.
    `pause`, `resume`, `stop` and `seek` without anything playing do nothing.
    """

    @property
    def name(self) -> str:
        """The engine's own name, as the window shows it."""

    @property
    def silent(self) -> bool:
        """Whether there is no audio device: files then play in real time, unheard."""

    def listen(self, heard: Callable[[EngineNews], None]) -> None:
        """Tell news to `heard`, always by `post`. To be called once, before anything plays."""

    def play(self, piece: Piece) -> None:
        """Play this instead of what plays. Does not wait for it to begin."""

    def follow(self, piece: Piece | None) -> None:
        """What is to play without a pause when what plays has ended; None: nothing. It holds until the next `play`,
        `stop` or `follow`, or the end of what plays. An engine that cannot do it ends without.
        """

    def pause(self) -> None: ...

    def resume(self) -> None: ...

    def stop(self) -> None: ...

    def seek(self, position: timedelta) -> None:
        """Go on from `position`, clipped to the file. A paused file stays paused."""

    def position(self) -> timedelta:
        """How far the file that plays has come; 0 when nothing plays."""

    def set_volume(self, percent: int) -> None:
        """0 to 100, as loudness is felt, not as amplitude. Holds for what plays and what will."""

    def set_muted(self, muted: bool) -> None: ...

    def level(self, token: Token, gain: float) -> None:
        """Give the piece of this token, whether it plays or is to follow, another gain. It is heard within half a
        second, without a click. Nothing happens where there is no such piece.
        """

    def set_bands(self, bands: Bands) -> None:
        """The equaliser's, for what plays and what will; heard as soon. An engine that has none plays on as it is."""

    def set_speed(self, speed: float) -> None:
        """0.5 to 2 times as fast, at the same pitch, for what plays and what will; heard as soon. `position` goes as
        fast.
        """

    def set_fades(self, fades: Fades) -> None:
        """How softly sound goes from now on. An engine that cannot do it breaks off as it does."""

    def fade(self, to: float, over: timedelta) -> None:
        """Go to this part of the volume, 0 to 1, as loudness is felt, in so long; apart from the volume itself. It
        holds for what plays and what will, until the next `fade`, which begins where this one is by then.
        """

    def ask(self, answer: Callable[[], None]) -> None:
        """Post `answer` as soon as whatever makes the sound comes round to it. One that hangs never does."""

    def close(self) -> None:
        """Stop, and give the device back. Nothing may be called afterwards."""

    def abandon(self) -> None:
        """As `close`, of one that does not answer any more: waits for nothing, and tells nothing from now on."""


class Output(Struct, frozen=True):
    """A device that sound can be played by; `id` is its name among devices, `name` the one for the listener."""

    id: str
    name: str


class Outputs(Protocol):
    """The devices of the machine, and which of them plays."""

    def listen(self, changed: Callable[[], None], unplugged: Callable[[], None]) -> None:
        """Tell on the main thread when devices come and go; and before that when the one that plays has gone, so
        that a pause asked for at once is kept before another takes its place.
        """

    def all(self) -> Sequence[Output]:
        """Those that are there; none before the engine has come, or on a machine without any."""

    def choose(self, output: str | None) -> None:
        """Play by this one, now and whenever it is there; else, and with None, by the one of the system."""


class Strand(Struct, frozen=True):
    """One of several soundtracks of a video, or of its subtitles: what its file, or the name of its own, says of it.
    `language` is a code ("de") or a name ("German"); each is "" where nothing is said.
    """

    language: str = ""
    title: str = ""


class Strands(Struct, frozen=True):
    """What can be chosen in a video, and by its place what is; of subtitles, None where none are shown."""

    sounds: tuple[Strand, ...] = ()
    sound: int | None = None
    subtitles: tuple[Strand, ...] = ()
    shown: int | None = None


class Video(Protocol):
    """What there is to see of the file that an engine plays. Each file begins without subtitles."""

    def tell(self, told: Callable[[Strands], None]) -> None:
        """Tell `told`, by `post`, what can be chosen, whenever that is another. To be called once."""

    def show_on(self, surface: object | None) -> None:
        """Draw on this, which is of the toolkit's own kind. None: nobody looks; the sound goes on."""

    def choose_sound(self, place: int) -> None: ...

    def choose_subtitles(self, place: int | None) -> None: ...


class SubtitleFile(Struct, frozen=True):
    """A file of subtitles beside a video, and all that it says, as text."""

    strand: Strand
    text: str


class BookmarkStore(Protocol):
    def all(self) -> Sequence[Bookmark]:
        """The newest first."""

    def of(self, track: TrackId) -> Sequence[Bookmark]:
        """In their order within the track."""

    def add(self, track: TrackId, position: timedelta, made: datetime) -> Bookmark: ...

    def set_note(self, bookmark: BookmarkId, note: str) -> None: ...

    def delete(self, bookmark: BookmarkId) -> None: ...

    def put_back(self, bookmark: Bookmark) -> None:
        """One that was deleted, as it was."""


class LeftPlaces(Protocol):
    """Where in their tracks listens ended."""

    def of(self, track: TrackId) -> timedelta | None: ...

    def keep(self, track: TrackId, position: timedelta, at: datetime) -> None:
        """Instead of the one before."""

    def drop(self, track: TrackId) -> None:
        """One that is not kept is no error."""
