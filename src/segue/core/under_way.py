"""The listen under way: how much of it was heard by now, and what the engine is to play for it."""

from datetime import datetime, timedelta

from msgspec import Struct
from msgspec.structs import replace

from segue.core.ports.playing import Piece, Token, Tuned
from segue.domain.play import SESSION_GAP, Listen
from segue.domain.source import Source
from segue.domain.station import with_title
from segue.domain.track import Track


class UnderWay(Struct):
    """`since` is when sound last began to flow, None while it does not. `left_at` is where in the track it was left,
    by an earlier program or because a station does not wait, for as long as the engine has not been told to go on;
    `begins_at` is where it begins of itself, once what plays before it has ended. Its `gain` is a factor of the
    amplitude. `tuned` is what a station said last. A full disk does not let it be noted in the log. One that
    `has_begun` does not `sound` before the engine that was given it last has said so. One that `is_private` is never
    logged.
    """

    token: Token
    track: Track
    listen: Listen
    since: float | None = None
    has_begun: bool = False
    sounds: bool = False
    is_noted: bool = False
    is_private: bool = False
    left_at: timedelta | None = None
    gain: float = 1.0
    source: Source | None = None
    begins_at: timedelta = timedelta()
    tuned: Tuned | None = None

    @property
    def is_station(self) -> bool:
        return self.track.address is not None

    @property
    def as_heard(self) -> Track:
        """The track, with what is on."""
        if self.tuned is None or not self.tuned.title:
            return self.track
        tags = self.track.tags
        return replace(self.track, tags=replace(tags, title=with_title(tags.title, self.tuned.title)))

    @property
    def start(self) -> timedelta:
        """Where in its file the track begins."""
        return timedelta() if self.track.part is None else self.track.part.start

    def piece(self, position: timedelta = timedelta(), overlap: timedelta = timedelta()) -> Piece:
        """What the engine is to play of it."""
        end = None if self.track.part is None else self.track.part.end
        is_video = self.track.tags.is_video
        if self.track.address is not None:
            return Piece(self.track.path, self.token, gain=self.gain, address=self.track.address)
        return Piece(self.track.path, self.token, self.start + position, end, self.gain, overlap, is_video)

    def length(self, of_file: timedelta | None) -> timedelta | None:
        """How long the track is, by what the engine says of its file, else by the tags."""
        part = self.track.part
        if part is None:
            return of_file or self.listen.duration
        end = part.end or of_file
        return self.listen.duration if end is None else end - part.start

    def speed(self, wanted: float) -> float:
        """How fast it plays, where `wanted` is for music: a station sends no more than is heard at its own."""
        return 1.0 if self.is_station else wanted

    def count(self, monotonic: float, now: datetime, speed: float) -> None:
        """Add what was heard, at `speed`, since it was counted last. A pause counts on the clock, once it is over;
        one that ends a session does not, and what is heard after it does not either. Nor does a sleep of the machine.
        """
        if self.since is None:
            return
        heard = timedelta(seconds=monotonic - self.since)
        self.since = monotonic
        listen = self.listen
        lasted, until_now = listen.lasted or timedelta(), now - listen.started
        if until_now - lasted - heard <= SESSION_GAP:
            lasted = max(lasted, until_now)
        self.listen = replace(listen, listened=listen.listened + heard * self.speed(speed), lasted=lasted)

    def take_back(self, silent: timedelta, speed: float) -> None:
        """For so long no sound has flowed, though it was counted."""
        none = timedelta()
        listened = max(none, self.listen.listened - silent * self.speed(speed))
        lasted = max(none, (self.listen.lasted or none) - silent)
        self.listen = replace(self.listen, listened=listened, lasted=lasted)
