"""What the core needs to tell others of plays."""

# Nothing of this page runs: what it names need not be read by all who read it.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Protocol

from msgspec import Struct

if TYPE_CHECKING:
    from segue.domain.play import Play, PlayId
    from segue.domain.scrobble import Account, Answer, Names, Scrobble, ScrobbleId, Service


class ScrobbleQueue(Protocol):
    """What is to be sent to the services that are connected, derived from the log of plays.

    Each play is looked at once for each service, and waits at most once. What is forgotten waits no more.
    """

    def accounts(self) -> Sequence[Account]: ...

    def connect(self, service: Service, name: str) -> None:
        """What is logged from now on may be sent. One that is connected keeps what waits, under its new name."""

    def disconnect(self, service: Service) -> None:
        """Nothing waits for it any more."""

    def unread(self, service: Service) -> Sequence[Play]:
        """The plays of our own that have been logged since the last `read`, in the order of their ids."""

    def read(self, service: Service, plays: Mapping[PlayId, Scrobble | None]) -> None:
        """These, the first of `unread`, have been looked at: what is to be sent of them waits. All or nothing."""

    def waiting(self, service: Service, most: int) -> Sequence[tuple[ScrobbleId, Scrobble]]:
        """Those that wait longest, without those that were refused."""

    def settle(self, sent: Sequence[ScrobbleId], refused: Mapping[ScrobbleId, str], at: datetime) -> None:
        """All or nothing: at `at` the service took the `sent`, which wait no more, and `refused` those."""

    def restore_refused(self, service: Service) -> None:
        """They wait again."""

    def drop_refused(self, service: Service) -> None: ...


class Scrobbler(Protocol):
    """A service for listening histories. Everything is called on a worker, may take half a minute, and connects to
    nothing but this service. `key` is the secret by which the service knows the listener.
    """

    def submit(self, key: str, scrobbles: Sequence[Scrobble]) -> Answer:
        """At most `BATCH` of them."""

    def now_playing(self, key: str, names: Names) -> None:
        """Whether it is heard does not matter, and is not known."""


class TokenScrobbler(Scrobbler, Protocol):
    """One whose key the listener copies from its page."""

    def account(self, key: str) -> str:
        """Whose it is. Raises NotConnected."""


class Consent(Struct, frozen=True):
    """What the listener is to allow on the page at `url`."""

    url: str
    api_key: str
    secret: str
    token: str


class ConsentScrobbler(Scrobbler, Protocol):
    """One that has to be told in a browser that Segue may."""

    def ask(self, api_key: str, secret: str) -> Consent:
        """Raises NotConnected."""

    def granted(self, consent: Consent) -> tuple[str, str]:
        """Whose account it is, and the key. Raises NotConnected, also where it has not been allowed yet."""


class Keyring(Protocol):
    """The system's keyring. Called on a worker, where it may wait until the listener has unlocked it.

    Everything raises NoKeyring where there is none, or it stays locked.
    """

    def get(self, name: str) -> str | None: ...

    def set(self, name: str, secret: str) -> None: ...

    def delete(self, name: str) -> None:
        """An unknown name is no error."""


class ScrobbleTools(Struct, frozen=True):
    """What scrobbling needs of the world beside the profile."""

    listenbrainz: TokenScrobbler
    lastfm: ConsentScrobbler
    keyring: Keyring
