"""A Play is one listen, ended. Plays are only ever appended, except by *forget*."""

from datetime import datetime, timedelta
from enum import Enum
from typing import NewType

from msgspec import Struct

from segue.domain.context import Activity
from segue.domain.track import TrackId

PlayId = NewType("PlayId", int)

#: A silence of more than this between two plays ends a listening session.
SESSION_GAP = timedelta(minutes=30)

#: A listen shorter than this that did not reach the end is a skip and no sign of liking.
HEARD_FROM = timedelta(seconds=30)

#: How long a song goes on of which nobody tells it.
USUAL = timedelta(minutes=3, seconds=30)


class Ending(Enum):
    FINISHED = "finished"
    SKIPPED = "skipped"
    STOPPED = "stopped"
    FAILED = "failed"


class OriginKind(Enum):
    CHOSEN = "chosen"
    QUEUED = "queue"
    PLAYLIST = "playlist"
    OFFERED = "offer"
    SUGGESTED = "suggestion"  # a mix that stood on Home, and was put forward to nobody
    ONWARD = "onward"  # brought to play on behind the queue
    ELSEWHERE = "elsewhere"  # another service has told of it


class Origin(Struct, frozen=True):
    """Why, or where, a track was played; `of` is the id of the playlist or the offer that it came from."""

    kind: OriginKind
    of: int | None = None


CHOSEN = Origin(OriginKind.CHOSEN)
QUEUED = Origin(OriginKind.QUEUED)
SUGGESTED = Origin(OriginKind.SUGGESTED)
ONWARD = Origin(OriginKind.ONWARD)
ELSEWHERE = Origin(OriginKind.ELSEWHERE)


class Listen(Struct, frozen=True):
    """A play still under way: what is known before it has ended.

    `started` is local time with its UTC offset. `duration` is the track's own length, None where unknown. `listened`
    is so much of the music, whatever its speed. `lasted` is what went by on the clock until its last sound, pauses
    included, or until a silence in it that ends a session; None where nobody told.
    """

    track: TrackId
    started: datetime
    duration: timedelta | None
    origin: Origin
    activity: Activity | None = None
    listened: timedelta = timedelta()
    lasted: timedelta | None = None

    def __post_init__(self) -> None:
        if self.started.tzinfo is None:
            raise ValueError("a listen needs a time with its UTC offset")


class Play(Struct, frozen=True):
    """One listen, ended. `session` numbers the listening sessions of the log, from 1."""

    id: PlayId
    listen: Listen
    ending: Ending
    session: int

    @property
    def ended(self) -> datetime:
        """When it was heard last in its session: a long silence within it ends that, whatever follows."""
        listen = self.listen
        return listen.started + (listen.listened if listen.lasted is None else listen.lasted)

    @property
    def is_heard(self) -> bool:
        """Whether this listen is a sign of liking, not a skip."""
        return is_heard(self.listen.listened, self.ending)


def is_heard(listened: timedelta, ending: Ending) -> bool:
    return ending is Ending.FINISHED or (ending is not Ending.FAILED and listened >= HEARD_FROM)
