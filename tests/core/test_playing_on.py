"""Playing on: behind the end of the queue comes what fits, where that is wanted, and never what is refused."""

import random
from collections.abc import Sequence
from datetime import timedelta
from itertools import pairwise
from pathlib import Path

import pytest
from msgspec.structs import replace

from builders import MONDAY, TRACKS, a_mission_life, a_play_of, candidates_of_made_lives, tags_of_made_lives
from core.test_playback import Deck
from fakes import FakePast, FakePlayLog, settle
from kept import kept_of
from segue.core.learning import Learning
from segue.core.mixing import MixTools, Wanted
from segue.core.playback import State, StopAfter
from segue.core.playing_on import PLAYS_ON, PlayingOn
from segue.core.stock import Stock
from segue.core.worker import Worker
from segue.domain import queue as queues
from segue.domain.context import Context
from segue.domain.play import CHOSEN, ONWARD, QUEUED, SUGGESTED, OriginKind
from segue.domain.preferences import Kind, Leaning
from segue.domain.queue import Repeat
from segue.domain.season import Season
from segue.domain.taste import Artist, Genre
from segue.domain.track import Track, TrackId
from segue.habits.evidence import Heard
from segue.habits.onward import SIZE_ONWARD

#: A Tuesday evening behind twelve weeks of jazz at that hour.
EVENING = MONDAY + timedelta(weeks=12, days=1, hours=8)
JAZZ = TRACKS["Jazz"]
MINUTE = timedelta(minutes=1)


class Evening(Deck):
    """Somebody has played the first jazz tracks of their library on many evenings, and the last never."""

    def __init__(self, stored: dict[str, object] | None = None, life: Sequence[Heard] | None = None) -> None:
        super().__init__({PLAYS_ON: True} if stored is None else stored)
        self.clock.advance(EVENING - self.clock.now())
        for some in TRACKS.values():
            for number in some:
                its = replace(tags_of_made_lives(TrackId(number)), duration=MINUTE)
                path = Path(f"/music/{number}.ogg")
                self.tracks.known[TrackId(number)] = Track(TrackId(number), path, its, MONDAY)
                self.engine.lengths[path] = MINUTE
        log = FakePlayLog(tags_of_made_lives)
        heard = a_mission_life() if life is None else life
        log.plays = [a_play_of(one) for one in heard if one.track not in JAZZ[15:]]
        self.past = FakePast(log, candidates_of_made_lives())
        self.wanted = Wanted(Context(EVENING))
        self.worker = Worker("habits", self.inbox)
        learning = Learning(self.worker, self.past.open, self.clock, kept_of(self.past, EVENING))
        learning.begin()
        self.settle()
        tools = MixTools(self.past.open, Stock())
        self.on = PlayingOn(
            *(self.player, lambda: learning, lambda: tools, self._wanted, self.worker, self.settings),
            random.Random(1),
        )

    def _wanted(self) -> Wanted:
        return replace(self.wanted, context=Context(self.clock.now()))

    def settle(self) -> None:
        settle(self.worker, self.inbox)

    def begin(self, *tracks: int) -> None:
        self.put_on(*tracks)
        self.pass_time(1)
        self.settle()

    @property
    def coming(self) -> list[int]:
        return [entry.track for entry in self.player.queue.upcoming]

    def genres(self) -> set[str]:
        return {genre for track in self.coming for genre, of in TRACKS.items() if track in of}


@pytest.fixture
def evening() -> Evening:
    return Evening()


def test_it_is_off_until_the_listener_wants_it() -> None:
    evening = Evening({})
    evening.begin(100, 101)
    evening.pass_time(180)
    assert (evening.player.state, evening.on.is_on, evening.ends) == (State.STOPPED, False, 1)
    evening.on.set_on(True)
    assert Evening(evening.settings.values).on.is_on


def test_what_fits_comes_behind_the_last_track_and_is_told_apart_in_the_log(evening: Evening) -> None:
    evening.begin(*JAZZ[:3])
    assert evening.coming == JAZZ[1:3], "there is enough to come"
    evening.pass_time(60)
    evening.settle()
    assert len(evening.coming) == 1 + SIZE_ONWARD
    assert not {*evening.coming[1:]} & {*JAZZ[:3]}, "nothing comes again"
    assert {entry.origin for entry in evening.player.queue.upcoming[1:]} == {ONWARD}
    evening.pass_time(180)
    assert evening.player.state is State.PLAYING
    kinds = [play.listen.origin.kind for play in evening.log.plays]
    assert kinds == [OriginKind.CHOSEN] * 3 + [OriginKind.ONWARD]


def test_it_goes_on_and_on_and_nothing_comes_twice(evening: Evening) -> None:
    evening.begin(JAZZ[0])
    for _ in range(40):
        evening.pass_time(60)
        evening.settle()
    assert (evening.player.state, evening.ends) == (State.PLAYING, 0)
    heard = [play.listen.track for play in evening.log.plays]
    assert len(heard) == len(set(heard)) == 40


def test_jazz_is_followed_by_what_is_heard_with_it(evening: Evening) -> None:
    evening.wanted = replace(evening.wanted, dial=0.0)
    evening.begin(JAZZ[0])
    assert len({*evening.coming} & {*JAZZ}) >= SIZE_ONWARD - 1, "chance has a hand in it"


def test_each_says_why_by_counts(evening: Evening) -> None:
    evening.begin(JAZZ[0])
    told = [evening.on.why(TrackId(track)) for track in evening.coming]
    assert all(one is not None and one.reason for one in told)
    assert any(one is not None and one.plays for one in told)
    assert evening.on.why(TrackId(JAZZ[0])) is None


def test_the_next_program_knows_why_as_well_until_plays_are_forgotten(evening: Evening) -> None:
    evening.begin(JAZZ[0])
    told = {track: evening.on.why(TrackId(track)) for track in evening.coming}
    later = Evening(evening.settings.values)
    for track, one in told.items():
        again = later.on.why(TrackId(track))
        assert one is not None
        assert again is not None
        assert (again.reason, again.plays) == (one.reason, one.plays)
    later.on.forget_why()
    assert not any(map(later.on.why, map(TrackId, told)))
    assert not any(map(Evening(later.settings.values).on.why, map(TrackId, told)))


def test_in_a_private_session_it_is_not_kept_why(evening: Evening) -> None:
    evening.player.set_private(True)
    evening.begin(JAZZ[0])
    assert evening.coming
    later = Evening(evening.settings.values)
    assert not any(map(later.on.why, map(TrackId, evening.coming)))


@pytest.mark.parametrize("stored", [5, ["x"], [[100, "often heard", "x"]], [[100, "often heard", [None]]]])
def test_what_is_damaged_says_nothing(stored: object) -> None:
    evening = Evening({PLAYS_ON: True, "brought to play on": stored})
    assert evening.on.why(TrackId(100)) is None


def test_a_mix_from_home_is_none_of_it(evening: Evening) -> None:
    begun: list[None] = []
    evening.on.begun.connect(begun.append)
    evening.player.play([TrackId(track) for track in JAZZ[:4]], SUGGESTED)
    evening.pass_time(61)
    evening.settle()
    assert begun == []
    evening.on.set_on(False)
    assert evening.coming == JAZZ[2:4]


def test_what_was_never_heard_obeys_the_dial(evening: Evening) -> None:
    def fresh(dial: float) -> list[bool]:
        scene = Evening()
        scene.wanted = replace(scene.wanted, dial=dial)
        scene.begin(JAZZ[0])
        return [track in JAZZ[15:] for track in scene.coming]

    assert sum(fresh(0.0)) == 0
    surprising = fresh(1.0)
    assert 2 <= sum(surprising) <= 4
    assert not any(surprising[:3])
    assert not any(a and b for a, b in pairwise(surprising))


def test_what_is_refused_does_not_come(evening: Evening) -> None:
    who = "Jazz artist 1"
    evening.wanted = replace(evening.wanted, left_out=(Artist(who.upper()), Genre("Folk")), dial=1.0)
    evening.begin(JAZZ[0])
    for _ in range(20):
        evening.pass_time(60)
        evening.settle()
    came = [entry.track for entry in evening.player.queue.entries[1:]]
    assert came
    assert all(tags_of_made_lives(track).artist != who for track in came)
    assert not {*came} & {*TRACKS["Folk"]}


def test_less_of_an_artist_is_less(evening: Evening) -> None:
    def of(who: str, scene: Evening) -> int:
        scene.begin(JAZZ[0])
        for _ in range(14):
            scene.pass_time(60)
            scene.settle()
        came = [play.listen.track for play in scene.log.plays[1:]]
        return sum(tags_of_made_lives(track).artist == who for track in came)

    who = "Jazz artist 2"
    leanings = tuple(Leaning(Kind.ARTIST, who, False, EVENING - MINUTE) for _ in range(3))
    evening.wanted = replace(evening.wanted, preferences=replace(evening.wanted.preferences, leanings=leanings))
    assert of(who, evening) < of(who, Evening())


def test_music_of_a_season_comes_within_it_alone(evening: Evening) -> None:
    evening.past.tracks = [
        replace(one, season=Season.CHRISTMAS) if one.track in JAZZ[1:10] else one for one in evening.past.tracks
    ]
    evening.begin(JAZZ[0])
    assert evening.coming
    assert not {*evening.coming} & {*JAZZ[1:10]}


@pytest.mark.parametrize("after", StopAfter)
def test_nothing_comes_while_the_music_is_to_stop(evening: Evening, after: StopAfter) -> None:
    evening.player.set_stop_after(after)
    evening.begin(JAZZ[0])
    assert evening.coming == []
    evening.pass_time(90)
    evening.settle()
    assert evening.player.state is State.STOPPED
    assert evening.coming == []


def test_nothing_comes_where_all_is_repeated(evening: Evening) -> None:
    evening.player.set_repeat(Repeat.ALL)
    evening.begin(*JAZZ[:2])
    evening.settle()
    assert evening.coming == JAZZ[1:2]
    evening.player.set_repeat(Repeat.OFF)
    evening.settle()
    assert len(evening.coming) == 1 + SIZE_ONWARD


@pytest.mark.parametrize("change", [{"duration": timedelta(hours=1)}, {"genres": ("Audiobook",)}, {"is_video": True}])
def test_nothing_comes_behind_what_is_no_music(evening: Evening, change: dict[str, object]) -> None:
    track = evening.tracks.known[TrackId(JAZZ[0])]
    evening.tracks.known[track.id] = replace(track, tags=replace(track.tags, **change))
    evening.begin(track.id)
    evening.pass_time(70)
    evening.settle()
    assert (evening.coming, evening.player.state) == ([], State.STOPPED)


def test_to_clear_the_queue_gives_quiet_until_the_track_has_ended(evening: Evening) -> None:
    evening.begin(JAZZ[0])
    evening.player.change_queue(queues.cleared)
    evening.settle()
    assert evening.coming == []
    evening.pass_time(60)
    evening.settle()
    evening.pass_time(1)
    assert evening.player.state is State.PLAYING
    assert evening.player.queue.current is not None
    assert evening.player.queue.current.origin == ONWARD


def test_who_skips_the_last_hears_on_also_where_nothing_was_brought_yet(evening: Evening) -> None:
    evening.put_on(JAZZ[0])
    evening.player.next()
    assert evening.player.state is State.STOPPED
    assert evening.on.goes_on
    evening.settle()
    evening.pass_time(1)
    assert (evening.player.state, evening.track in JAZZ) == (State.PLAYING, True)


def test_to_turn_it_off_takes_away_what_was_brought_and_nothing_else(evening: Evening) -> None:
    told: list[bool] = []
    evening.on.changed.connect(told.append)
    evening.begin(JAZZ[0])
    evening.player.change_queue(lambda queue: queues.with_next(queue, [TrackId(JAZZ[1])], QUEUED))
    evening.on.set_on(False)
    assert (evening.coming, told) == ([JAZZ[1]], [False])
    evening.pass_time(130)
    evening.settle()
    assert evening.player.state is State.STOPPED
    assert not evening.on.goes_on


def test_what_was_asked_for_another_queue_does_not_come(evening: Evening) -> None:
    evening.put_on(JAZZ[0])
    evening.put_on(*TRACKS["Folk"][:4])
    evening.settle()
    assert evening.coming == TRACKS["Folk"][1:4]


def test_behind_music_that_nobody_knows_comes_what_is_like_it() -> None:
    evening = Evening(life=[])
    evening.begin(JAZZ[0])
    assert len(evening.coming) == SIZE_ONWARD
    assert evening.genres() == {"Jazz"}


def test_a_library_of_one_track_ends(evening: Evening) -> None:
    evening.past.tracks = evening.past.tracks[:0]
    evening.begin(JAZZ[0])
    evening.pass_time(90)
    evening.settle()
    assert (evening.coming, evening.player.state) == ([], State.STOPPED)
    evening.player.play([TrackId(JAZZ[1])], CHOSEN)
    evening.pass_time(1)
    assert evening.player.state is State.PLAYING
