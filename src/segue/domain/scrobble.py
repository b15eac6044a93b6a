"""A Scrobble is what a service for listening histories is told of a play: names and a time, which never change."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from enum import Enum
from typing import NewType

from msgspec import Struct

from segue.domain.play import OriginKind, Play
from segue.domain.track import Tags

ScrobbleId = NewType("ScrobbleId", int)

#: Both services ask for these: of a longer track than this, half or so much of it was listened to.
SHORTEST = timedelta(seconds=30)
ENOUGH = timedelta(minutes=4)

#: Last.fm takes so many at once; ListenBrainz takes more, and a longer request gains nothing.
BATCH = 50

#: How long is waited after the first failure, and at most, however many follow it.
FIRST_PAUSE = timedelta(minutes=1)
LONGEST_PAUSE = timedelta(minutes=30)

#: A service may ask for more than that, but not for ever.
LONGEST_ASKED = timedelta(days=1)


class Service(Enum):
    LISTENBRAINZ = "listenbrainz"
    LASTFM = "lastfm"

    @property
    def title(self) -> str:
        return "ListenBrainz" if self is Service.LISTENBRAINZ else "Last.fm"


class Names(Struct, frozen=True):
    """What was played, as services take it; "" and None where unknown. `recording` is MusicBrainz's id of it."""

    artist: str
    title: str
    album: str = ""
    album_artist: str = ""
    track_no: int | None = None
    duration: timedelta | None = None
    recording: str = ""


class Scrobble(Struct, frozen=True):
    """`listened_at` is when the listen began, in whole seconds since 1970. Artist, title and time are what services
    know it by: the same are never counted twice.
    """

    names: Names
    listened_at: int


def names_of(tags: Tags) -> Names | None:
    """None of what has no artist: no service takes it. Nor does any count what is shorter than half a minute."""
    artist = tags.artist or tags.album_artist
    if not artist or not tags.title or (tags.duration is not None and tags.duration <= SHORTEST):
        return None
    return Names(
        artist, tags.title, tags.album, tags.album_artist, tags.track_no, tags.duration, tags.musicbrainz.track
    )


def scrobble_of(play: Play, tags: Tags) -> Scrobble | None:
    """What services are to be told of `play`; None where their rules, or ours, say nothing."""
    listen, names = play.listen, names_of(tags)
    length = listen.duration or tags.duration
    if names is None or listen.origin.kind is OriginKind.ELSEWHERE or (length is not None and length <= SHORTEST):
        return None
    if listen.listened < (ENOUGH if length is None else min(length / 2, ENOUGH)):
        return None
    return Scrobble(names, int(listen.started.timestamp()))


# ---------------------------------------------------------------- what a service answers


class Taken(Struct, frozen=True):
    """It has them all, but for those it refused for good, each with its reason, and those it would take another day.
    Both count from 0, in the order in which they were sent.
    """

    refused: Mapping[int, str]
    put_off: frozenset[int] = frozenset()


class Invalid(Struct, frozen=True):
    """It took none, since one of them is not as it should be; `reason` is in its own words."""

    reason: str


class Unwelcome(Struct, frozen=True):
    """It no longer knows the key: nothing is taken until the listener connects it again."""


class Unavailable(Struct, frozen=True):
    """Whether it has taken them is not known. `reason` is a sentence; `after`, how long it asked to be left alone."""

    reason: str
    after: timedelta | None = None


Answer = Taken | Invalid | Unwelcome | Unavailable


def pause_after(failures: int, asked: timedelta | None) -> timedelta:
    """How long to wait after so many failures in a row, of which the last came with what the service `asked`."""
    doubled: timedelta = min(FIRST_PAUSE * 2 ** min(failures - 1, 10), LONGEST_PAUSE)
    return max(doubled, min(asked or timedelta(), LONGEST_ASKED))


# ---------------------------------------------------------------- how it stands


class Account(Struct, frozen=True):
    """A service that the listener has connected. `sent` is when it last took something. Besides those that are
    `waiting`, it has `refused` some for good, the last for `refusal`, in its own words.
    """

    service: Service
    name: str
    waiting: int = 0
    sent: datetime | None = None
    refused: int = 0
    refusal: str = ""


class Standing(Struct, frozen=True):
    """How it stands with one service: `account` is None where it is not connected. `trouble` is why it rests, in a
    sentence; it is tried again at `again`, None where the listener must see to it. `must_wait` says that the service
    has asked for that time, `must_connect` that it no longer lets Segue in.
    """

    service: Service
    account: Account | None = None
    is_sending: bool = False
    trouble: str = ""
    again: datetime | None = None
    must_wait: bool = False
    must_connect: bool = False
