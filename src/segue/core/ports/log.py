"""What the core needs of the logs: of plays and of offers."""

# Nothing of this page runs: what it names need not be read by all who read it.
from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Protocol

from segue.domain.track import TrackId

if TYPE_CHECKING:
    from datetime import date as Date

    from segue.domain.offer import Considered, Fared, Offer, OfferId, Reply
    from segue.domain.play import Ending, Listen, Play, PlayId
    from segue.domain.taste import ToForget
    from segue.domain.track import Tags, Track


class PlayLog(Protocol):
    """The log of plays: append-only, but for `forget`."""

    def begin(self, listen: Listen) -> None:
        """Note the listen under way, so that a crash loses at most what came after the last note."""

    def progress(self, listened: timedelta, lasted: timedelta) -> None:
        """Note how far the listen under way has come, of the music and on the clock."""

    def end(self, listen: Listen, ending: Ending) -> Play:
        """Append the play and drop the note of it, together."""

    def drop(self) -> None:
        """Forget the listen under way: it will not be logged."""

    def recover(self) -> Play | None:
        """Append the play that a crash cut off, as stopped, if there is one."""

    def all(self, until: datetime | None = None) -> Iterator[tuple[Play, Tags]]:
        """Every play in order of time, with the track's tags; only those ended before `until`.

        Plays from elsewhere have ids below 0; so have their tracks, where they are none of ours, and their sessions.
        Nothing else knows such a track. May be called on a worker that has a connection of its own.
        """

    def count(self) -> int:
        """How many plays `all` tells."""

    def after(self, play: PlayId) -> Sequence[tuple[Play, Tags]]:
        """Of our own plays those appended after `play`, as `all` tells them."""

    def many(self, ids: Sequence[PlayId]) -> Sequence[tuple[Play, Track]]:
        """In order of time."""

    def of(self, tracks: Sequence[TrackId]) -> Sequence[tuple[Play, Tags]]:
        """Every play of these tracks and of their copies, in order of time, as `all` tells them."""

    def latest(self, most: int) -> Sequence[tuple[Play, Track]]:
        """The last plays, newest first. Of what is no track of ours, the track says what it is called."""

    def latest_ids(self, most: int) -> Sequence[PlayId]:
        """Which these are."""

    def months(self) -> Sequence[Date]:
        """The first day of each month in which anything was played, by the clock of then; the newest first."""

    def of_month(self, month: Date) -> Sequence[PlayId]:
        """Which plays those of the month that begins on this day are, the newest first."""

    def session(self, at: datetime) -> tuple[datetime, datetime]:
        """When the session began that goes on at `at`, when some play began, and when its last play ended."""

    def forget(self, ids: Sequence[PlayId]) -> None: ...


class ForgettingLog(Protocol):
    """The log, as plays are taken out of it. Made and used on the library worker."""

    def forget(self, what: ToForget) -> tuple[int, int]:
        """Take them out; a number by which they can come back, and how many they were."""

    def put_back(self, batch: int) -> None: ...

    def finish(self, now: datetime) -> None:
        """See to it that no copy of the log holds what was forgotten and has not come back."""

    def close(self) -> None: ...


class OfferLog(Protocol):
    """Every offer and every reply, append-only; but a mix that stands may be shortened by the listener."""

    def add(self, offer: Offer) -> Offer:
        """Store it, and give it back with its id."""

    def edit(self, offer: Offer) -> None:
        """From now on it holds these tracks, and is without those that it says."""

    def reply(self, reply: Reply) -> None: ...

    def take_back(self, offer: OfferId) -> None:
        """As if nothing had been replied to it."""

    def since(self, at: datetime, at_least: int = 0) -> Sequence[tuple[Offer, Reply | None]]:
        """Offers made since then, and so many of the newest `at_least`; oldest first, each with its reply, if any."""

    def past(self, words: str, limit: int) -> Sequence[tuple[Offer, Reply | None]]:
        """The newest `limit` of those with all of `words` in the title or the reason, the newest first, each with its
        reply. Which case and which accents the words have does not matter.
        """

    def get(self, offer: OfferId) -> Offer: ...

    def reply_to(self, offer: OfferId) -> Reply | None: ...

    def consider(self, moment: Considered, since: datetime) -> None:
        """Keep a moment at which something might have been offered, and let go of those before `since`."""

    def considered(self, since: datetime) -> Sequence[Considered]:
        """Those kept since then, oldest first."""

    def forget_considered(self) -> None: ...

    def fared(self, since: datetime, until: datetime | None = None) -> Sequence[Fared]:
        """The tracks of offers whose playing began since then, and before `until`, in the order in which it did."""
