"""A listener who lets services know what they listen to, through a program that may be killed at any time."""

import random
from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from typing import Any

from builders import a_file, a_listen, tags
from fake_alarms import FakeAlarms
from fakes import FakeClock, FakeEngine, FakeKeyring, FakeScrobbler, Inbox, settle
from segue.adapters.sqlite.profile import Profile, open_profile, open_writer
from segue.core.playback import Player
from segue.core.ports.scrobbling import ScrobbleTools
from segue.core.scrobbling import Scrobbling
from segue.core.worker import Worker
from segue.domain.play import CHOSEN, Ending
from segue.domain.scrobble import Service, Standing
from segue.domain.taste import LeftOut
from segue.domain.track import TrackId

MINUTE = timedelta(minutes=1)


@dataclass
class Life:
    """A profile of three tracks, a player, and two services: fakes, unless the test brings others."""

    folder: Path
    inbox: Inbox = field(default_factory=Inbox)
    clock: FakeClock = field(default_factory=FakeClock)
    listenbrainz: Any = field(default_factory=FakeScrobbler)
    lastfm: Any = field(default_factory=FakeScrobbler)
    keyring: FakeKeyring = field(default_factory=FakeKeyring)
    left_out: Sequence[LeftOut] = ()
    made_tools: int = 0

    def __post_init__(self) -> None:
        self.open()
        with closing(open_writer(self.profile.file)) as writer:
            for n, artist in enumerate(("Nina", "Björk", "Nina"), 1):
                its = tags(f"Title {n}", artists=(artist,), duration=3 * MINUTE)
                writer.write([a_file(f"/music/{n}.flac", its)], self.clock.now())

    def open(self) -> None:
        """As at the start of a program."""
        self.profile: Profile = open_profile(self.folder, self.clock.now())
        self.profile.plays.recover()
        self.worker = Worker("scrobbles", self.inbox)
        self.alarms = FakeAlarms(self.clock, self.inbox)
        self.engine = FakeEngine(self.inbox)
        profile = self.profile
        self.player = Player(
            *(self.engine, profile.tracks, profile.plays, profile.settings, self.alarms, self.clock),
            *(lambda: None, random.Random(1)),
        )
        self.scrobbling = Scrobbling(
            *(profile.scrobbles, profile.tracks, self.player, lambda: self.left_out),
            *(self.tools, self.worker, self.alarms, self.clock),
        )
        self.scrobbling.begin()

    def tools(self) -> ScrobbleTools:
        self.made_tools += 1
        return ScrobbleTools(self.listenbrainz, self.lastfm, self.keyring)

    def die(self) -> None:
        """As a program that is killed: nothing that is under way comes to its end."""
        self.worker.close()
        self.inbox._waiting.clear()
        self.profile.close()

    def settle(self) -> None:
        settle(self.worker, self.inbox)

    def pass_time(self, by: timedelta) -> None:
        self.alarms.advance(by)
        self.settle()

    def connect(self, token: str = "a token") -> str | None:
        told: list[str | None] = []
        self.scrobbling.connect_listenbrainz(token, told.append)
        self.settle()
        return told[0]

    def play(self, track: int = 1) -> None:
        """To its end, and answered."""
        self.begin(track)
        self.clock.advance(3 * MINUTE)
        self.engine.advance(3 * MINUTE)
        self.settle()

    def begin(self, track: int = 1) -> None:
        self.player.play([TrackId(track)], CHOSEN)
        self.inbox.run()

    def log(self, plays: int) -> None:
        """Plays that another program has logged."""
        for _ in range(plays):
            listen = a_listen(1, self.clock.now())
            self.clock.advance(10 * MINUTE)
            self.profile.plays.begin(listen)
            self.profile.plays.end(listen, Ending.FINISHED)

    def standing(self, service: Service = Service.LISTENBRAINZ) -> Standing:
        return next(one for one in self.scrobbling.standings if one.service is service)

    @property
    def waiting(self) -> int:
        account = self.standing().account
        assert account is not None
        return account.waiting
