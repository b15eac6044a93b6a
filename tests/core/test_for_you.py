"""Fits now first: a made life's tracks follow its habits, and nothing is made up about a stranger."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from builders import (
    MONDAY,
    TRACKS,
    a_life_without_rhythm,
    a_mission_life,
    a_play_of,
    candidates_of_made_lives,
    tags_of_made_lives,
)
from fakes import FakeClock, FakePast, FakePlayLog, FakeSettings, Inbox, settle
from kept import kept_of
from segue.core.for_you import ForYou, Ranking, Reason
from segue.core.learning import Learning
from segue.core.mixing import Wanted
from segue.core.stock import Stock
from segue.core.surroundings import Surroundings
from segue.core.worker import Worker
from segue.domain.context import Activity
from segue.domain.offer import Silence, Span
from segue.domain.preferences import Correction, Preferences, SaidHabit
from segue.domain.taste import Genre
from segue.domain.track import Track, TrackId
from segue.habits.evidence import Heard, Regard

AFTER = MONDAY + timedelta(weeks=12)  # the Monday after twelve weeks, at noon


class FakeTracks:
    def __init__(self) -> None:
        self.ranked: list[TrackId] = []

    def rank(self, ids: "list[TrackId]") -> None:
        self.ranked = list(ids)


class Scene:
    def __init__(self, plays: "list[Heard]", hour: int, days: int = 0) -> None:
        self.inbox = Inbox()
        self.worker = Worker("habits", self.inbox)
        self.clock = FakeClock(AFTER.replace(hour=hour) + timedelta(days=days))
        self.tracks = FakeTracks()
        log = FakePlayLog(tags_of_made_lives)
        log.plays = [a_play_of(heard) for heard in plays]
        self.past = FakePast(log, candidates_of_made_lives())
        self.learning = Learning(self.worker, self.past.open, self.clock, kept_of(self.past, self.clock.now()))
        self.surroundings = Surroundings(self.clock, FakeSettings())
        self.refused = frozenset[str]()
        self.preferences = Preferences()
        self.for_you = ForYou(
            self.tracks,  # type: ignore[arg-type]
            *(log, self.learning, self.past.open, self.worker, Stock(), self.wanted, self.clock),
        )
        self.told: list[Ranking | Silence] = []
        self.for_you.ranked.connect(self.told.append)
        self.learning.begin()
        self.settle()

    def wanted(self) -> Wanted:
        return Wanted(self.surroundings.context(), self.preferences, refused=self.refused)

    def settle(self) -> None:
        settle(self.worker, self.inbox)

    def rank(self) -> Ranking | Silence:
        self.for_you.rank()
        self.settle()
        return self.told[-1]

    def first(self, count: int = 10) -> set[str]:
        return {genre for track in self.tracks.ranked[:count] for genre, of in TRACKS.items() if track in of}


@pytest.fixture
def scenes() -> Iterator["list[Scene]"]:
    made: list[Scene] = []
    yield made
    for scene in made:
        scene.worker.close()
        assert scene.past.opened == scene.past.closed


@pytest.mark.parametrize(("day", "hour", "genre"), [(0, 10, "Top 40"), (1, 20, "Jazz"), (4, 21, "Film Score")])
def test_what_is_usually_played_now_comes_first(scenes: "list[Scene]", day: int, hour: int, genre: str) -> None:
    scenes.append(scene := Scene(a_mission_life(), hour, day))
    answer = scene.rank()
    assert isinstance(answer, Ranking)
    assert scene.first() == {genre}
    assert len(scene.tracks.ranked) == len(candidates_of_made_lives()), "the whole list, in another order"
    assert answer.why.startswith(f"You played {genre} on ")


def test_a_listener_without_rhythm_is_told_so(scenes: "list[Scene]") -> None:
    scenes.append(scene := Scene(a_life_without_rhythm(), 20))
    answer = scene.rank()
    assert isinstance(answer, Ranking)
    assert answer.why.startswith("No habit of this hour stands out")


@pytest.mark.parametrize("plays", [[], a_mission_life()[:20]])
def test_of_a_stranger_no_habit_is_made_up(scenes: "list[Scene]", plays: "list[Heard]") -> None:
    scenes.append(scene := Scene(plays, 10))
    loved, bad = TRACKS["Folk"][0], TRACKS["Top 40"][1]
    scene.past.regarded = {TrackId(loved): Regard(4.5, is_loved=True), TrackId(bad): Regard(0.5)}
    answer = scene.rank()
    assert isinstance(answer, Ranking)
    assert answer.why.startswith(f"I don’t know you yet: {len(plays)} of about 50 plays. Until then: ")
    assert answer.behind == ()
    assert len(scene.tracks.ranked) == len(candidates_of_made_lives())
    assert scene.tracks.ranked[0] == loved
    assert scene.tracks.ranked[-1] == bad
    its = TrackId(loved)
    reason = scene.for_you.reason(answer, Track(its, Path("/x"), tags_of_made_lives(its), MONDAY))
    assert reason.lines == ("Never played.", "You love it, and gave it ★★★★½.")


def test_each_row_has_its_reason_and_the_plays_behind_it(scenes: "list[Scene]") -> None:
    scenes.append(scene := Scene(a_mission_life(), 20, 1))
    answer = scene.rank()
    assert isinstance(answer, Ranking)

    def reason(track: int) -> Reason:
        its = TrackId(track)
        return scene.for_you.reason(answer, Track(its, Path("/x"), tags_of_made_lives(its), MONDAY))

    first = reason(scene.tracks.ranked[0])
    assert answer.why in first.lines, "the habit of this hour speaks most for what comes first"
    assert set(answer.behind) <= set(first.plays)
    for track in TRACKS["Folk"]:
        assert answer.why not in reason(track).lines, "of folk, no habit of this hour is known"
    assert all(1 <= len(reason(track).lines) <= 2 for of in TRACKS.values() for track in of)


def test_what_was_left_out_counts_in_no_reason(scenes: "list[Scene]") -> None:
    scenes.append(scene := Scene(a_mission_life(), 20, 1))
    out = TRACKS["Film Score"][0]
    its = Track(TrackId(out), Path("/x"), tags_of_made_lives(TrackId(out)), MONDAY)
    answer = scene.rank()
    assert isinstance(answer, Ranking)
    assert scene.for_you.reason(answer, its).plays

    scene.learning.left_out = (Genre("Film Score"),)
    scene.learning.relearn()
    scene.settle()
    answer = scene.rank()
    assert isinstance(answer, Ranking)
    assert scene.for_you.reason(answer, its) == Reason(("Never played.",), ())


def test_what_the_listener_is_doing_counts(scenes: "list[Scene]") -> None:
    scenes.append(scene := Scene(a_mission_life(), 21, 4))
    scene.surroundings.set_activity(Activity("gaming"))
    answer = scene.rank()
    assert isinstance(answer, Ranking)
    assert scene.first() == {"Film Score"}


def test_one_ranking_is_made_at_a_time_and_grows_old_with_the_hour(scenes: "list[Scene]") -> None:
    scenes.append(scene := Scene(a_mission_life(), 10))
    scene.for_you.rank()
    scene.for_you.rank()
    scene.settle()
    assert len(scene.told) == 1
    answer = scene.told[0]
    assert isinstance(answer, Ranking)
    scene.clock.advance(timedelta(minutes=59))
    assert not scene.for_you.is_past(answer.at)
    scene.clock.advance(timedelta(minutes=1))
    assert scene.for_you.is_past(answer.at)
    scene.rank()
    assert len(scene.told) == 2


def test_what_is_refused_at_this_time_comes_last_and_is_no_reason(scenes: "list[Scene]") -> None:
    scenes.append(scene := Scene(a_mission_life(), 21, 4))
    before = scene.rank()
    assert isinstance(before, Ranking)
    assert scene.first() == {"Film Score"}
    assert not scene.for_you.is_past(before.at)
    scene.refused = frozenset({"Film Score|4|evening"})
    assert scene.for_you.is_past(before.at), "it is to be ranked anew"
    answer = scene.rank()
    assert isinstance(answer, Ranking)
    assert not scene.for_you.is_past(answer.at)
    assert "Film Score" not in answer.why
    assert set(scene.tracks.ranked[-len(TRACKS["Film Score"]) :]) == set(TRACKS["Film Score"])
    assert len(scene.tracks.ranked) == len(candidates_of_made_lives()), "the whole list"


def test_what_the_listener_told_of_this_hour_is_its_reason(scenes: "list[Scene]") -> None:
    scenes.append(scene := Scene(a_mission_life(), 20, 1))
    span = Span(frozenset({1}), 20, 21)
    scene.preferences = Preferences(said=(SaidHabit("Folk", span, None, MONDAY),))
    answer = scene.rank()
    assert isinstance(answer, Ranking)
    assert answer.why.startswith("You told me: Folk on Tuesdays between 20:00 and 21:00.")


def test_a_corrected_habit_is_where_the_listener_says(scenes: "list[Scene]") -> None:
    scenes.append(scene := Scene(a_mission_life(), 20, 1))
    span = Span(frozenset({4}), 20, 23)
    was = next(one.span for one in scene.learning.learned.claims if one.genre == "Jazz" and one.span is not None)
    scene.preferences = Preferences(corrected=(Correction("Jazz", was, span, AFTER),))
    answer = scene.rank()
    assert isinstance(answer, Ranking)
    assert "Jazz" not in answer.why
    assert "Jazz" not in scene.first()
    scene.clock.advance(timedelta(days=3))
    answer = scene.rank()
    assert isinstance(answer, Ranking)
    assert "Jazz" in scene.first()
