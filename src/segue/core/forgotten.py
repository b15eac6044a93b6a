"""What was forgotten stays so: a history that is brought in does not bring it back.

Of a song or an artist only a seal is kept, by which its name can be known again and not be read.
"""

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from hashlib import blake2b

from msgspec import Struct

from segue.core.doubles import TWO_SERVICES
from segue.core.matching import artist_keys, part_keys, song_key
from segue.domain.elsewhere import Song

SALT = 16


class Forgotten(Struct, frozen=True):
    """What began from `since` on, or ever, and before `until`; only that whose name `seal` is of, if there is one."""

    until: datetime
    since: datetime | None = None
    salt: bytes = b""
    seal: bytes | None = None


def sealed(name: str, salt: bytes) -> bytes:
    """The same for the same name, and nothing that it could be read from."""
    return blake2b(name.encode("utf-8", "replace"), key=salt, digest_size=16).digest()


def name_of_artist(artist: str) -> str:
    """As it is sealed: the same for all spellings."""
    return f"artist\n{next(iter(artist_keys(artist)), '')}"


def name_of_song(artist: str, title: str) -> str:
    return f"song\n{song_key(artist, title)}"


class ForgottenBefore:
    """Which listens are not to come back. Another service may tell of one with another time: it does not either."""

    def __init__(self, all_: Iterable[Forgotten]) -> None:
        self._spans: list[tuple[datetime, datetime]] = []
        self._named: list[Forgotten] = []
        for one in all_:
            if one.seal is not None:
                self._named.append(one)
            elif one.since is not None:
                self._spans.append((one.since - TWO_SERVICES, one.until + TWO_SERVICES))

    def until(self, song: Song) -> datetime | None:
        """Until when no listen of `song` comes back; None where it was not forgotten by name."""
        return max((one.until + TWO_SERVICES for one in self._of(song) if one.since is None), default=None)

    def moments(self, song: Song) -> tuple[tuple[datetime, datetime], ...]:
        """Between what times single plays of `song` were forgotten, from the first to before the second."""
        return tuple(
            (one.since - TWO_SERVICES, one.until + TWO_SERVICES) for one in self._of(song) if one.since is not None
        )

    def is_within(self, at: datetime) -> bool:
        """Whether all of that time was forgotten."""
        return any(since <= at < until for since, until in self._spans)

    def _of(self, song: Song) -> Iterator[Forgotten]:
        if self._named:
            names = _names(song)
            yield from (one for one in self._named if any(sealed(name, one.salt) == one.seal for name in names))


def _names(song: Song) -> Sequence[str]:
    artists = (*artist_keys(song.artist), *part_keys(song.artist))
    return [name_of_song(song.artist, song.title), *(f"artist\n{key}" for key in artists)]
