"""An evening in a made life: the parts of a program that offers need, on fakes."""

import random
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date, datetime, timedelta
from pathlib import Path

from msgspec.structs import replace

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
from kept import kept_of
from segue.core.learning import Learning
from segue.core.manners import Manners
from segue.core.offers import Offers
from segue.core.playback import Player
from segue.core.proposing import Held
from segue.core.stock import Stock
from segue.core.surroundings import Surroundings
from segue.core.worker import Worker
from segue.domain.album import Album
from segue.domain.offer import Answer, Moment, Offer
from segue.domain.play import Origin, OriginKind, Play
from segue.domain.playlist import PlaylistId
from segue.domain.track import Track, TrackId

#: After twelve weeks of the mission's life, a Tuesday evening: time for jazz.
TUESDAY = MONDAY.replace(hour=19, minute=30) + timedelta(weeks=12, days=1)
FRIDAY_NIGHT = TUESDAY.replace(hour=20, minute=50) + timedelta(days=3)

LIFE = [a_play_of(heard) for heard in a_mission_life()]

#: The jazz of the made library as four albums of five tracks.
JAZZ_ALBUMS = [
    Album(f"Album {n}", "", tuple(TrackId(track) for track in TRACKS["Jazz"][5 * n : 5 * n + 5])) for n in range(4)
]


def album_evenings(every: int = 1) -> list[Play]:
    """The same life; but the jazz of the evenings is an album, heard whole, on all but each `every`th of them, or on
    all.
    """
    plays: list[Play] = []
    evenings: dict[date, list[Play]] = {}
    for play in LIFE:
        is_jazz = play.listen.track in TRACKS["Jazz"] and play.listen.started.hour >= 18
        (evenings.setdefault(play.listen.started.date(), []) if is_jazz else plays).append(play)
    for n, evening in enumerate(evenings.values()):
        if every > 1 and n % every == 0:
            plays += evening
            continue
        album = JAZZ_ALBUMS[n % len(JAZZ_ALBUMS)]
        for play, track in zip(evening, album.tracks, strict=False):
            plays.append(replace(play, listen=replace(play.listen, track=track)))
    return sorted(plays, key=lambda play: play.listen.started)


def from_list(plays: Iterable[Play], playlist: PlaylistId) -> list[Play]:
    """As these plays would be if the jazz of the evenings had come from a playlist."""
    origin = Origin(OriginKind.PLAYLIST, playlist)
    return [
        replace(play, listen=replace(play.listen, origin=origin))
        if play.listen.track in TRACKS["Jazz"] and play.listen.started.hour >= 18
        else play
        for play in plays
    ]


class Stillness:
    """An idle sensor: keyboard and mouse have been still for as long as `still` says."""

    def __init__(self) -> None:
        self.still: timedelta | None = timedelta()

    def ask(self, answer: Callable[[timedelta | None], None]) -> None:
        answer(self.still)


class Evening:
    """The parts of a program that offers need, on fakes, begun at `at`."""

    def __init__(
        self,
        at: datetime = TUESDAY,
        log: FakeOfferLog | None = None,
        pace: str | None = None,
        life: Sequence[Play] = LIFE,
        lists: Mapping[PlaylistId, Held] | None = None,
    ) -> None:
        self.inbox = Inbox()
        self.clock = FakeClock(at)
        self.alarms = FakeAlarms(self.clock, lambda function: function())
        self.engine = FakeEngine(self.inbox)
        self.settings = FakeSettings({} if pace is None else {"offers": pace})
        self.plays = FakePlayLog(tags_of_made_lives)
        self.plays.plays = [play for play in life if play.ended < at]
        self.past = FakePast(self.plays, candidates_of_made_lives(), on_albums=JAZZ_ALBUMS)
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
            lambda playlist, *_: (lists or {}).get(playlist),
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
        self.snapshots.kept = kept_of(self.past, self.clock.now()).kept
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
