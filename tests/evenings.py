"""An evening in a made life: the parts of a program that offers need, on fakes."""

import random
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

from builders import (
    MONDAY,
    TRACKS,
    a_mission_life,
    a_play_of,
    candidates_of_made_lives,
    tags_of_made_lives,
)
from fake_alarms import FakeAlarms
from fakes import (
    FakeAttention,
    FakeClock,
    FakeEngine,
    FakeOfferLog,
    FakePast,
    FakePlayLog,
    FakeSettings,
    FakeSnapshots,
    FakeTracks,
    Inbox,
    settle,
)
from segue.core.learning import Learning
from segue.core.manners import Manners
from segue.core.offers import Offers
from segue.core.playback import Player
from segue.core.stock import Stock
from segue.core.surroundings import Surroundings
from segue.core.worker import Worker
from segue.domain.offer import Answer, Moment, Offer
from segue.domain.track import Track, TrackId

#: After twelve weeks of the mission's life, a Tuesday evening: time for jazz.
TUESDAY = MONDAY.replace(hour=19, minute=30) + timedelta(weeks=12, days=1)
FRIDAY_NIGHT = TUESDAY.replace(hour=20, minute=50) + timedelta(days=3)

LIFE = [a_play_of(heard) for heard in a_mission_life()]


class Stillness:
    """An idle sensor: keyboard and mouse have been still for as long as `still` says."""

    def __init__(self) -> None:
        self.still: timedelta | None = timedelta()

    def ask(self, answer: Callable[[timedelta | None], None]) -> None:
        answer(self.still)


class Evening:
    """The parts of a program that offers need, on fakes, begun at `at`."""

    def __init__(self, at: datetime = TUESDAY, log: FakeOfferLog | None = None, pace: str | None = None) -> None:
        self.inbox = Inbox()
        self.clock = FakeClock(at)
        self.alarms = FakeAlarms(self.clock, lambda function: function())
        self.engine = FakeEngine(self.inbox)
        self.settings = FakeSettings({} if pace is None else {"offers": pace})
        self.plays = FakePlayLog(tags_of_made_lives)
        self.plays.plays = [play for play in LIFE if play.ended < at]
        self.past = FakePast(self.plays, candidates_of_made_lives())
        self.log = log or FakeOfferLog()
        self.idle = Stillness()
        self.surroundings = Surroundings(self.clock, self.settings)
        self.attention = FakeAttention()
        self.surroundings.attend(self.attention)
        self.worker = Worker("habits", self.inbox)
        library = [
            Track(TrackId(n), Path(f"/music/{n}.ogg"), tags_of_made_lives(TrackId(n)), MONDAY)
            for tracks in TRACKS.values()
            for n in tracks
        ]
        self.player = Player(
            self.engine,
            FakeTracks(library),  # type: ignore[arg-type]
            self.plays,
            self.settings,
            self.alarms,
            self.clock,
            lambda: self.surroundings.activity,
            random.Random(1),
        )
        self.snapshots = FakeSnapshots()
        self.manners = Manners(self.settings)
        self.learning = Learning(self.worker, self.past.open, self.clock, self.snapshots)
        self.offers = Offers(
            self.log,
            self.learning,
            self.past.open,
            self.worker,
            Stock(),
            self.player,
            self.surroundings,
            self.alarms,
            self.idle,
            self.settings,
            self.manners,
            self.clock,
        )
        self.offered: list[Offer | None] = []
        self.silences: list[str] = []
        self.offers.offered.connect(self.offered.append)
        self.offers.silent.connect(lambda silence: self.silences.append(silence.reason))

    def begin(self) -> "Evening":
        self.learning.begin(self.offers.begin)
        self.settle()
        return self

    def settle(self) -> None:
        settle(self.worker, self.inbox)

    def pass_time(self, by: timedelta) -> None:
        """In steps, so that the policy's answers come when they are asked for."""
        while by > timedelta():
            step = min(by, timedelta(minutes=15))
            self.alarms.advance(step)
            self.settle()
            by -= step

    def consider(self, moment: Moment) -> None:
        self.offers.consider(moment)
        self.settle()

    @property
    def standing(self) -> Offer:
        assert self.offers.standing is not None
        return self.offers.standing

    @property
    def answers(self) -> list[Answer]:
        return [reply.answer for reply in self.log.replies.values()]
