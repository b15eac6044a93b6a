"""Learning: habits are a cache of the log, however they came about."""

import json
import subprocess
import sys
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cache
from itertools import pairwise

import pytest
from msgspec.structs import replace

from builders import MONDAY, a_listen, a_mission_life, a_play_of, candidates_of_made_lives, tags_of_made_lives
from fakes import FakeClock, FakePast, FakePlayLog, FakeSnapshots, Inbox, settle
from kept import Pupil
from segue.core.learning import KEPT_EVERY, Learned, Learning, heard, learn_until, learned_at
from segue.core.worker import Worker
from segue.domain.context import Activity, Context
from segue.domain.play import Ending, Play, PlayId
from segue.domain.taste import Genre, LeftOut, Span
from segue.domain.track import Tags, TrackId
from segue.habits.evidence import TrackMemory
from segue.habits.model import Learner
from segue.habits.ranking import Shelf
from segue.habits.snapshot import state_of

LIFE = [a_play_of(one) for one in a_mission_life(8)]
END = MONDAY + timedelta(weeks=8, hours=8)
MOMENTS = [
    Context(END + timedelta(hours=h), activity)
    for h in range(0, 7 * 24, 5)
    for activity in (None, Activity("gaming"))
]


class School:
    """A Learning on a log that holds `plays`."""

    def __init__(
        self,
        plays: Sequence[Play],
        at: datetime = END,
        snapshots: FakeSnapshots | None = None,
        left_out: Sequence[LeftOut] = (),
    ) -> None:
        self.inbox = Inbox()
        self.clock = FakeClock(at)
        self.log = FakePlayLog(tags_of_made_lives)
        self.log.plays = list(plays)
        self.past = FakePast(self.log, candidates_of_made_lives())
        self.worker = Worker("habits", self.inbox)
        self.snapshots = FakeSnapshots() if snapshots is None else snapshots
        self.learning = Learning(self.worker, self.past.open, self.clock, self.snapshots, left_out)
        self.changes: list[Learned] = []
        self.learning.changed.connect(self.changes.append)

    def append(self, play: Play) -> None:
        self.log.plays.append(play)
        self.learning.hear(play, tags_of_made_lives(play.listen.track))

    def settle(self) -> None:
        settle(self.worker, self.inbox)

    def known(self) -> "Known":
        """All that is known now, asked for on the worker."""
        found: list[Known] = []
        learner, now = self.learning.learner, self.clock.now()
        self.worker.submit(lambda: Known.of(learner(), now), found.append)
        self.settle()
        return found[0]


@dataclass(frozen=True)
class Known:
    """What a learner answers, at many moments: two that are equal know the same."""

    learned: Learned
    genres: list[dict[str, float]]
    tracks: list[list[TrackId]]
    next: list[TrackId]
    starts: list[float]
    ranked: list[float]
    memories: list[TrackMemory]

    @staticmethod
    def of(learner: Learner, now: datetime) -> "Known":
        shelf = Shelf(candidates_of_made_lives())
        with learner.as_of(now):
            return Known(
                learned_at(learner, now),
                [learner.genres(moment) for moment in MOMENTS],
                [learner.tracks(moment, 40) for moment in MOMENTS[::9]],
                learner.next(Context(now), 40),
                [learner.start(moment.at) for moment in MOMENTS[::9]],
                learner.rank(shelf, MOMENTS[3], {"Jazz": 1.0}).scores.tolist(),
                [learner.counts().of(track) for track in shelf.ids.tolist()],
            )


@contextmanager
def a_school(
    plays: Sequence[Play],
    at: datetime = END,
    snapshots: FakeSnapshots | None = None,
    left_out: Sequence[LeftOut] = (),
) -> Iterator[School]:
    school = School(plays, at, snapshots, left_out)
    try:
        yield school
    finally:
        school.worker.close()
        assert school.past.opened == school.past.closed


def begun(plays: Sequence[Play], at: datetime = END) -> Known:
    return _begun(tuple(plays), at)


@cache
def _begun(plays: tuple[Play, ...], at: datetime) -> Known:
    with a_school(plays, at) as school:
        school.learning.begin()
        school.settle()
        return school.known()


def test_what_the_tests_learn_once_is_what_the_log_teaches() -> None:
    others = [*LIFE[:200], *LIFE[230:500]]
    for log in (LIFE, LIFE[:320], others, LIFE):
        learner = Learner()
        for play in log:
            learner.hear(heard(play, tags_of_made_lives(play.listen.track)))
        assert Known.of(learner, END) == begun(log)
        pupil = Pupil()
        for play in log:
            pupil.hear(heard(play, tags_of_made_lives(play.listen.track)))
        assert state_of(pupil).words == state_of(learner).words


def test_what_is_learned_play_by_play_is_what_the_whole_log_teaches() -> None:
    with a_school(LIFE[:600]) as school:
        school.learning.begin()
        for play in LIFE[600:]:
            school.append(play)
        school.settle()

        assert school.learning.learned.claims
        assert school.known() == begun(LIFE)
        assert school.known() == Known.of(learn_until(FakePast(school.log, []), END), END)


def test_asking_for_habits_changes_nothing_that_is_learned_later() -> None:
    now = MONDAY
    with a_school([], now) as school:
        school.learning.begin()
        for play, following in pairwise(LIFE[:60]):
            school.clock.advance(following.listen.started - school.clock.now())  # a session may have ended by then
            school.append(play)
            school.settle()
        school.clock.advance(END - school.clock.now())
        school.append(LIFE[59])
        school.settle()

        assert school.known() == begun(LIFE[:60])


def test_plays_that_come_while_the_log_is_learned_are_learned_once() -> None:
    with a_school(LIFE[:300]) as school:
        school.learning.begin()
        for play in LIFE[300:330]:  # the worker may or may not have read the log by now
            school.append(play)
        school.settle()

        assert school.learning.learned.habits.plays == 330
        assert school.known() == begun(LIFE[:330])


@pytest.mark.parametrize("is_read", [True, False])
def test_a_play_is_learned_once_whether_or_not_the_log_was_read_with_it(is_read: bool) -> None:
    new = LIFE[300]
    with a_school(LIFE[:300]) as school:
        if is_read:
            school.log.plays.append(new)
        school.learning.begin()
        if not is_read:
            school.settle()
            school.log.plays.append(new)
        school.learning.hear(new, tags_of_made_lives(new.listen.track))
        school.settle()

        assert school.learning.learned.habits.plays == 301
        assert school.known() == begun(LIFE[:301])


@pytest.mark.parametrize("every", [2, 7, 1])
def test_what_is_forgotten_was_never_heard(every: int) -> None:
    gone = [play.id for play in LIFE[::every]]
    with a_school(LIFE) as school:
        school.learning.begin()
        school.settle()
        school.log.forget(gone)
        school.learning.relearn()
        school.settle()

        kept = [play for play in LIFE if play.id not in gone]
        assert school.known() == begun(kept)
        assert school.learning.learned.habits.plays == len(kept)


def test_forgetting_while_plays_come_forgets_and_learns() -> None:
    with a_school(LIFE[:300]) as school:
        school.learning.begin()
        school.append(LIFE[300])
        school.log.forget([PlayId(1), PlayId(2)])
        school.learning.relearn()
        school.append(LIFE[301])
        school.settle()

        assert school.known() == begun(LIFE[2:302])


def test_changes_are_told_and_the_first_is_followed_by_what_was_asked_for() -> None:
    followed: list[int] = []
    with a_school(LIFE[:100]) as school:
        school.learning.begin(lambda: followed.append(school.learning.learned.habits.plays))
        school.settle()
        school.append(LIFE[100])
        school.settle()

        assert followed == [100]
        assert [change.habits.plays for change in school.changes] == [100, 101]
        assert school.learning.learned is school.changes[-1]


def test_a_file_that_failed_teaches_nothing() -> None:
    failed = replace(LIFE[100], ending=Ending.FAILED)
    with a_school([*LIFE[:100], failed]) as school:
        school.learning.begin()
        school.append(replace(failed, id=PlayId(102)))
        school.settle()

        assert school.known() == begun(LIFE[:100])


def test_what_was_given_out_does_not_change_any_more() -> None:
    with a_school(LIFE[:200]) as school:
        school.learning.begin()
        school.settle()
        before, known = school.learning.learned, school.known()
        recent, claims = list(before.habits.recent), list(before.claims)
        for play in LIFE[200:260]:
            school.append(play)
        school.settle()

        assert (list(before.habits.recent), list(before.claims)) == (recent, claims)
        assert known == begun(LIFE[:200])


def test_an_empty_log_teaches_nothing() -> None:
    known = begun([])

    assert known.learned.habits.plays == 0
    assert known.learned.claims == ()
    assert known.genres == [{}] * len(MOMENTS)


def test_only_plays_that_ended_before_are_looked_at() -> None:
    log = FakePlayLog(tags_of_made_lives)
    log.plays = LIFE[:50]

    assert learn_until(FakePast(log, []), LIFE[30].ended).plays == 30


@pytest.mark.parametrize(
    ("ending", "seconds", "liked"),
    [
        (Ending.FINISHED, 5, True),
        (Ending.SKIPPED, 29, False),
        (Ending.SKIPPED, 30, True),
        (Ending.STOPPED, 30, True),
        (Ending.FAILED, 90, False),
    ],
)
def test_a_play_as_habits_see_it(ending: Ending, seconds: int, liked: bool) -> None:
    listen = a_listen(201, listened=timedelta(seconds=seconds), activity=Activity("relaxing"))

    seen = heard(Play(PlayId(9), listen, ending, 4), tags_of_made_lives(TrackId(201)))

    assert (seen.play, seen.track, seen.artist, seen.genres) == (9, 201, "Jazz artist 1", ("Jazz",))
    assert (seen.at, seen.end) == (MONDAY, MONDAY + timedelta(seconds=seconds))
    assert (seen.liked, seen.activity, seen.album) == (liked, "relaxing", "Kind of Blue")


def test_the_plays_of_joined_copies_are_learned_as_those_of_one_track() -> None:
    one, other = sorted({play.listen.track for play in LIFE})[:2]
    renamed = [replace(play, listen=replace(play.listen, track=one)) for play in LIFE[:20]]
    mixed = [
        replace(play, listen=replace(play.listen, track=other)) if n % 2 else play for n, play in enumerate(renamed)
    ]
    with a_school(mixed[:-1]) as school:
        school.past.joined = {one: one, other: one}
        school.learning.begin()
        school.settle()
        school.log.plays.append(mixed[-1])
        school.learning.hear(mixed[-1], tags_of_made_lives(one))
        school.settle()
        shelf = Shelf(candidates_of_made_lives())
        memories = dict(zip(shelf.ids.tolist(), school.known().memories, strict=True))
        assert {track for track, memory in memories.items() if memory.plays} == {one}
        assert memories[one].plays == 20


def test_what_was_learned_is_regrouped_once_more_however_often_it_is_asked_for() -> None:
    with a_school(LIFE[:20]) as school:
        school.learning.begin()
        school.settle()
        before = school.past.opened
        one, other = sorted({play.listen.track for play in LIFE[:20]})[:2]
        school.learning.regroup()
        school.past.joined = {one: one, other: one}
        for _ in range(5):
            school.learning.regroup()
        school.settle()
        school.settle()
        assert school.past.opened == before + 2
        assert school.known() == Known.of(learn_until(school.past, END), END)


def test_what_was_learned_is_regrouped_after_it_once_failed() -> None:
    with a_school(LIFE[:20]) as school:
        school.learning.begin()
        school.settle()
        one, other = sorted({play.listen.track for play in LIFE[:20]})[:2]
        school.past.joined = {one: one, other: one}
        tags, school.log._tags = school.log._tags, broken
        school.learning.regroup()
        school.learning.regroup()
        with pytest.raises(ZeroDivisionError):
            school.settle()
        school.log._tags = tags
        school.learning.regroup()
        school.settle()
        assert school.known() == Known.of(learn_until(school.past, END), END)


def broken(_: TrackId) -> Tags:
    raise ZeroDivisionError


def test_what_is_learned_no_more_is_not_told() -> None:
    with a_school(LIFE[:200]) as school:
        followed: list[bool] = []
        school.learning.begin(lambda: followed.append(True))
        school.log.forget([PlayId(1)])
        school.learning.relearn()
        school.settle()
        assert [change.habits.plays for change in school.changes] == [199]
        assert followed == [True]


def test_to_close_waits_for_no_long_log() -> None:
    followed: list[bool] = []
    learned: list[int] = []
    with a_school(LIFE) as school:
        is_to_go_on = threading.Event()
        school.worker.submit(is_to_go_on.wait)
        school.learning.begin(lambda: followed.append(True))
        school.learning.close()
        learner = school.learning.learner
        school.worker.submit(lambda: learner().plays, learned.append)
        is_to_go_on.set()
        school.settle()
        assert learned == [0]
        assert school.changes == []
        assert followed == []


# ---------------------------------------------------------------- what is kept for the next start


def kept_of(plays: Sequence[Play], at: datetime = END) -> FakeSnapshots:
    with a_school(plays, at) as school:
        school.learning.begin()
        school.settle()
        return school.snapshots


def begun_with(snapshots: FakeSnapshots, plays: Sequence[Play], left_out: Sequence[LeftOut] = ()) -> Known:
    with a_school(plays, END, snapshots, left_out) as school:
        school.learning.begin()
        school.settle()
        return school.known()


@pytest.mark.parametrize("cut", [KEPT_EVERY, 301, len(LIFE) - 1, len(LIFE)])
def test_the_next_start_learns_only_what_came_after(cut: int) -> None:
    snapshots = kept_of(LIFE[:cut])
    assert snapshots.kept
    assert begun_with(snapshots, LIFE) == begun(LIFE)
    assert snapshots.reads == 1


def test_what_is_learned_as_it_is_played_is_kept_now_and_then() -> None:
    with a_school(LIFE[:50]) as school:
        school.learning.begin()
        school.settle()
        kept = []
        for n, play in enumerate(LIFE[50:320], 51):
            school.append(play)
            school.settle()
            if school.snapshots.keeps > len(kept):
                kept.append(n)
        assert kept == [KEPT_EVERY, 2 * KEPT_EVERY, 3 * KEPT_EVERY]
        snapshots = school.snapshots
    assert begun_with(snapshots, LIFE[:400]) == begun(LIFE[:400])
    assert snapshots.reads == 1


def test_a_short_log_is_soon_learned_and_not_kept() -> None:
    assert not kept_of(LIFE[: KEPT_EVERY - 1]).kept


def test_nothing_is_kept_of_a_log_that_changed_in_a_way_that_was_not_learned() -> None:
    """Retagged files, say: what is known is what their tags were."""
    with a_school(LIFE[:50]) as school:
        school.learning.begin()
        school.settle()
        school.past.editions += 1
        for play in LIFE[50:300]:
            school.append(play)
        school.settle()
        assert not school.snapshots.kept


def test_another_edition_is_learned_from_its_beginning() -> None:
    snapshots = kept_of(LIFE[:300])
    with a_school(LIFE[:350], END, snapshots) as school:
        school.past.editions += 1
        school.learning.begin()
        school.settle()
        assert school.known() == begun(LIFE[:350])
        assert snapshots.reads == 0
        assert snapshots.kept, "as what it is now"


def test_another_log_that_has_the_same_ids_is_learned_from_its_beginning() -> None:
    """A copy of the database was put back, and other plays were added since."""
    others = [
        *LIFE[:250],
        *(replace(play, listen=replace(play.listen, track=LIFE[0].listen.track)) for play in LIFE[250:350]),
    ]
    assert begun_with(kept_of(LIFE[:300]), others) == begun(others)
    assert begun_with(kept_of(LIFE[:300]), LIFE[:250]) == begun(LIFE[:250])


def test_a_clock_that_was_set_back_is_learned_from_the_beginning() -> None:
    early = replace(LIFE[300], listen=replace(LIFE[300].listen, started=LIFE[200].listen.started))
    late = [*LIFE[:300], early, *LIFE[301:350]]
    assert begun_with(kept_of(LIFE[:300]), late) == begun(late)


@pytest.mark.parametrize("started_again", [290, 299])
def test_a_clock_that_was_ahead_when_it_was_kept_is_learned_from_the_beginning(started_again: int) -> None:
    snapshots, at = kept_of(LIFE[:300]), LIFE[started_again].ended - timedelta(seconds=1)
    with a_school(LIFE[:300], at, snapshots) as school:
        school.learning.begin()
        school.settle()
        assert school.learning.learned.habits.plays == started_again
        assert school.known() == begun(LIFE[:300], at)


def test_nothing_is_kept_of_plays_in_another_order_than_that_of_time() -> None:
    early = replace(LIFE[99], listen=replace(LIFE[99].listen, started=LIFE[70].listen.started))
    with a_school(LIFE[:50]) as school:
        school.learning.begin()
        school.settle()
        for play in [*LIFE[50:99], early, *LIFE[100:300]]:
            school.append(play)
        school.settle()
        assert not school.snapshots.kept


def test_nothing_is_kept_while_plays_are_still_to_come() -> None:
    assert not kept_of(LIFE, LIFE[300].listen.started).kept
    snapshots = kept_of(LIFE[:300])
    with a_school(LIFE, LIFE[319].ended + timedelta(seconds=1), snapshots) as school:
        school.learning.begin()
        school.settle()
        assert school.learning.learned.habits.plays == 320
        assert not [seal for seal, kept in snapshots.kept.items() if json.loads(kept[0])["plays"] > 300]


def test_what_was_left_out_since_is_learned_from_the_beginning() -> None:
    without = (Genre("Jazz"),)
    with a_school(LIFE, END, None, without) as school:
        school.learning.begin()
        school.settle()
        expected = school.known()
    assert expected != begun(LIFE)
    assert begun_with(kept_of(LIFE), LIFE, without) == expected


def test_a_pause_loses_nothing_that_was_kept() -> None:
    with a_school(LIFE[:300], LIFE[299].ended + timedelta(seconds=1)) as school:
        school.learning.begin()
        school.settle()
        pause = Span(LIFE[310].listen.started, LIFE[330].listen.started)
        school.learning.left_out = (pause,)
        for play in LIFE[300:450]:
            school.append(play)
        school.settle()
        snapshots = school.snapshots
        assert snapshots.keeps == 2
    with a_school(LIFE, END, None, (pause,)) as school:
        school.learning.begin()
        school.settle()
        expected = school.known()
    assert begun_with(snapshots, LIFE, (pause,)) == expected
    assert snapshots.reads == 1


def test_nothing_is_kept_with_a_pause_over_what_was_learned_before() -> None:
    with a_school(LIFE[:300]) as school:
        school.learning.begin()
        school.settle()
        school.learning.left_out = (Span(LIFE[200].listen.started, LIFE[310].listen.started),)
        for play in LIFE[300:450]:
            school.append(play)
        school.settle()
        assert school.snapshots.keeps == 1


def test_what_was_kept_is_gone_as_soon_as_the_log_is_to_be_learned_anew() -> None:
    with a_school(LIFE[:300]) as school:
        school.learning.begin()
        school.settle()
        assert school.snapshots.kept
        school.learning.relearn()
        assert not school.snapshots.kept, "before the worker has done anything"
        school.settle()
        assert school.snapshots.kept


def test_the_window_need_not_wait_for_what_habits_are_made_with() -> None:
    """The model is imported on its worker, when the first window has long been drawn."""
    modules = (
        "segue.program, segue.gui.main_window, segue.adapters.snapshots, segue.core.learning, segue.core.offers,"
        " segue.core.for_you"
    )
    asked = f"import sys, {modules}; print('numpy' in sys.modules, 'segue.habits.model' in sys.modules)"

    assert subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True).stdout == "False False\n"


def test_what_was_on_at_a_station_is_not_learned() -> None:
    station = LIFE[0].listen.track
    with a_school(LIFE) as school:
        school.past.on_air = frozenset({station})
        school.learning.begin()
        school.settle()
        told = school.known()
    without = [play for play in LIFE if play.listen.track != station]
    assert len(without) < len(LIFE)
    with a_school(without) as school:
        school.learning.begin()
        school.settle()
        assert school.known() == told
