"""What the core needs to find how tracks sound and how loud they are, and to keep it."""

# Nothing of this page runs: what it names need not be read by all who read it.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING, NewType, Protocol

from msgspec import Struct

from segue.domain.levelling import Measured
from segue.domain.track import TrackId

if TYPE_CHECKING:
    from segue.domain.track import Problem

#: What was found out of how a track sounds: numbers as float32, in the machine's order of bytes. `SOUND_NUMBERS` of
#: them for what sounds alike; loudness and peak, `LOUDNESS_NUMBERS`, for the level.
Sound = NewType("Sound", bytes)


SOUND_NUMBERS = 23


LOUDNESS_NUMBERS = 2


class Unheard(Struct, frozen=True):
    """Why nothing is known of how a file sounds, in words for the listener. Asking again is of no use where it
    `is_final`.
    """

    reason: str
    is_final: bool


class SoundAnalyser(Protocol):
    """Finds out how a file sounds, in a process of its own that it may bring down. Called on the sounds worker."""

    def analyse(self, path: Path) -> Sound | Unheard:
        """Takes about a second; never raises, whatever becomes of the process."""

    def rest(self) -> None:
        """Give back what was taken. The next question starts anew."""

    def close(self) -> None:
        """From any thread: the file under way, and all that are asked from now on, are unheard."""


class ToAnalyse(Struct, frozen=True):
    """`tracks` are to be analysed, one for each sound, in their order. Of as many as `settled` it is known how they
    sound, or, of `failed` of these, that this cannot be found out. `left_alone` counts the tracks not to be analysed.
    """

    tracks: Sequence[TrackId]
    settled: int
    failed: int
    left_alone: int


class AnalysisStore(Protocol):
    """What is found out of files, one by one. A worker has one of its own, which it closes.

    What is kept is kept of the sound: of all copies of a file, wherever they go and whatever their tags say.
    """

    def to_analyse(self) -> ToAnalyse:
        """Whole files of music that are here, no parts, no video. What is loved and played most comes first."""

    def waiting(self, track: TrackId) -> Path | None:
        """The file of a track that is still to be analysed."""

    def keep(self, track: TrackId, heard: Sound | Unheard) -> None:
        """This is how it sounds, or why that will never be known."""

    def failed(self) -> Sequence[Problem]:
        """The listed files that cannot be analysed."""

    def close(self) -> None: ...


class LoudnessStore(AnalysisStore, Protocol):
    """How loud those tracks are whose tags do not say it."""

    def measured(self, tracks: Sequence[TrackId]) -> Sequence[Measured]:
        """Those of `tracks` that were."""

    def untold(self) -> Sequence[Sequence[tuple[Path, Measured]]]:
        """The files that were measured and do not say it, album by album."""


class SoundStore(AnalysisStore, Protocol):
    """How tracks sound. None longer than `LONGEST_ANALYSED` is to be analysed."""

    def knows(self, track: TrackId) -> bool:
        """Whether it is known how it sounds."""

    def all(self) -> tuple[Sequence[TrackId], bytes]:
        """The listed tracks that are here and of which it is known, in the order of their ids, and how each sounds,
        one after the other. Half a second with 200,000 tracks.
        """

    def genres(self, tracks: Sequence[TrackId]) -> Mapping[TrackId, Sequence[str]]:
        """Of those of `tracks` that have any."""

    def genre_shares(self) -> Mapping[str, float]:
        """Of the listed tracks that have a genre, how large a share has each."""


#: A longer file is a mix, a concert or a book: its mean says little of any moment of it, and takes much memory.
LONGEST_ANALYSED = timedelta(minutes=15)
