"""What another service knows of a listener's plays, as one of its files tells it."""

from datetime import datetime, timedelta
from enum import Enum
from typing import NewType

from msgspec import Struct

from segue.domain.context import Activity
from segue.domain.play import HEARD_FROM, Ending, is_heard
from segue.domain.speech import mark

#: Names one bringing of files into the log, so that it can be taken back.
ImportId = NewType("ImportId", int)

SEGUE = "Segue"


class ForeignListen(Struct, frozen=True):
    """One listen as another service heard it.

    `started` carries its offset: UTC, unless `is_local` says that it is the listener's own. The true start lies less
    than `resolution` from it. `listened` and `duration` are None where the service does not tell them; a service that
    counts only what was listened to for half its length tells no `listened`, and its listens are finished. `lasted`
    is as in a Listen; so far only Segue tells it.
    """

    artist: str
    title: str
    album: str
    started: datetime
    ending: Ending
    service: str
    listened: timedelta | None = None
    duration: timedelta | None = None
    resolution: timedelta = timedelta()
    activity: Activity | None = None
    is_local: bool = False
    lasted: timedelta | None = None

    @property
    def is_heard(self) -> bool:
        return is_heard(timedelta() if self.listened is None else self.listened, self.ending)


class Reason(Enum):
    """Why a row of a file is left out, in words for the listener."""

    NOW_PLAYING = mark("still playing when the file was made")
    NO_TIME = mark("without a time")
    TO_COME = mark("of a time still to come")
    NO_NAME = mark("without an artist or a title")
    NOT_MUSIC = mark("podcasts, audiobooks and videos")
    PRIVATE = mark("of a private session")
    FORGOTTEN = mark("that you have had forgotten")
    UNREADABLE = mark("not readable")


class Fault(Struct, frozen=True):
    """What is wrong with a file, in words for the listener; `line` counts from 1, None where there is none."""

    text: str
    line: int | None = None


class Song(Struct, frozen=True):
    """What a service calls that which was listened to."""

    artist: str
    title: str
    album: str


def ending_of(listened: timedelta, is_finished: bool = False, is_skipped: bool = False) -> Ending:
    """How a listen ended of which the service tells how long it was."""
    if is_skipped or listened < HEARD_FROM:
        return Ending.SKIPPED
    return Ending.FINISHED if is_finished else Ending.STOPPED
