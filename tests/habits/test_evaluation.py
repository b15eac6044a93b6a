"""The evaluation asks before it tells, and its marks are what they are said to be."""

import math
from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta

import pytest
from msgspec.structs import replace

from builders import MONDAY, a_life_without_rhythm, a_mission_life
from segue.domain.context import Context
from segue.domain.track import TrackId
from segue.habits.evaluation import (
    SEGUE,
    area_under_curve,
    calibration_error,
    cross_entropy,
    evaluate,
    sessions_of,
)
from segue.habits.evidence import Heard

LIFE = a_mission_life(20)


class Knows:
    """Tells the future out of a book; and notes when it was asked and told what."""

    def __init__(self, life: Sequence[Heard]) -> None:
        self._sessions = list(sessions_of(life))
        self.told: list[Heard] = []
        self.asked: list[tuple[str, datetime]] = []

    def hear(self, heard: Heard) -> None:
        self.told.append(heard)

    def _session(self, at: datetime) -> Sequence[Heard]:
        return next(session for session in self._sessions if session[0].at >= at)

    def genres(self, context: Context) -> Mapping[str, float]:
        self.asked.append(("genres", context.at))
        session = [heard for heard in self._session(context.at) if heard.genres]
        return {heard.genres[0]: sum(h.genres == heard.genres for h in session) / len(session) for heard in session}

    def tracks(self, context: Context, limit: int) -> Sequence[TrackId]:
        self.asked.append(("tracks", context.at))
        return list(dict.fromkeys(heard.track for heard in self._session(context.at)))[:limit]

    def next(self, context: Context, limit: int) -> Sequence[TrackId]:
        self.asked.append(("next", context.at))
        return [next(heard.track for session in self._sessions for heard in session if heard.at == context.at)]

    def start(self, at: datetime) -> float:
        self.asked.append(("start", at))
        ahead = self._session(at)[0].at - at
        return 1.0 if ahead <= timedelta(minutes=30) else 0.0


def test_who_knows_the_future_has_the_best_marks() -> None:
    evaluation = evaluate(LIFE, Knows(LIFE))
    assert evaluation.plays == len(LIFE)
    assert evaluation.sessions == len(list(sessions_of(LIFE)))
    assert evaluation.tracks[SEGUE] == 1.0
    assert evaluation.following[SEGUE] == 1.0
    assert evaluation.starting[SEGUE] == 1.0
    assert evaluation.calibration == 0.0
    assert evaluation.genres[SEGUE] == min(evaluation.genres.values())
    for marks in (evaluation.genres, evaluation.tracks, evaluation.following, evaluation.starting):
        assert len(marks) > 1
    assert all(evaluation.asked[task] > 50 for task in ("genres", "following", "starting"))


def test_nothing_is_told_before_it_is_asked() -> None:
    """The mark of a session may not depend on what came after its beginning."""

    class Witness(Knows):
        def _heard_by(self, at: datetime) -> None:
            assert all(heard.at < at for heard in self.told)

        def genres(self, context: Context) -> Mapping[str, float]:
            self._heard_by(context.at)
            return super().genres(context)

        def next(self, context: Context, limit: int) -> Sequence[TrackId]:
            self._heard_by(context.at)
            return super().next(context, limit)

        def start(self, at: datetime) -> float:
            self._heard_by(at)
            return super().start(at)

    witness = Witness(LIFE)
    evaluate(LIFE, witness)
    assert witness.told == list(LIFE)
    assert {question for question, _ in witness.asked} == {"genres", "tracks", "next", "start"}
    third = list(sessions_of(LIFE))[int(0.3 * len(list(sessions_of(LIFE))))]
    assert min(at for question, at in witness.asked if question != "start") >= third[0].at


def test_who_knows_nothing_is_no_better_than_chance() -> None:
    class Silent(Knows):
        def genres(self, context: Context) -> Mapping[str, float]:
            return {}

        def tracks(self, context: Context, limit: int) -> Sequence[TrackId]:
            return []

        def next(self, context: Context, limit: int) -> Sequence[TrackId]:
            return []

        def start(self, at: datetime) -> float:
            return 0.5

    genres = {genre for heard in LIFE for genre in heard.genres}
    evaluation = evaluate(LIFE, Silent(LIFE))
    assert evaluation.genres[SEGUE] == pytest.approx(math.log(len(genres)))
    assert evaluation.tracks[SEGUE] == evaluation.following[SEGUE] == 0
    assert evaluation.starting[SEGUE] == 0.5


@pytest.mark.parametrize("life", [[], LIFE[:1], LIFE[:40], a_life_without_rhythm(2)])
def test_of_a_short_life_nothing_is_asked(life: Sequence[Heard]) -> None:
    evaluation = evaluate(life, Knows(life))
    assert evaluation.plays == len(life)
    assert not evaluation.asked
    assert evaluation.genres == evaluation.tracks == evaluation.starting == {}


def test_a_silence_of_months_is_nobody_at_home() -> None:
    later = [replace(heard, at=heard.at + timedelta(days=500), end=heard.end + timedelta(days=500)) for heard in LIFE]
    alone, both = evaluate(LIFE, Knows(LIFE)), evaluate([*LIFE, *later], Knows([*LIFE, *later]))
    assert both.asked["starting"] < 3 * alone.asked["starting"]


def test_sessions_end_with_half_an_hour_of_silence() -> None:
    begun = LIFE[0]

    def at(minutes: int, lasting: int = 3) -> Heard:
        start = MONDAY + timedelta(minutes=minutes)
        return replace(begun, at=start, end=start + timedelta(minutes=lasting))

    plays = [at(0, 60), at(5), at(90), at(123), at(157)]
    assert [len(session) for session in sessions_of(plays)] == [4, 1]
    assert list(sessions_of([])) == []


@pytest.mark.parametrize(
    ("told", "area"),
    [
        ([(0.1, False), (0.9, True)], 1.0),
        ([(0.9, False), (0.1, True)], 0.0),
        ([(0.5, False), (0.5, True)], 0.5),
        ([(0.1, False), (0.2, True), (0.3, False), (0.4, True)], 0.75),
        ([(0.1, True)], None),
        ([(0.1, False)], None),
        ([], None),
    ],
)
def test_the_area_under_the_curve(told: list[tuple[float, bool]], area: float | None) -> None:
    assert area_under_curve(told) == area


def test_the_calibration_error() -> None:
    assert calibration_error([(0.25, n % 4 == 0) for n in range(400)], bins=1) == 0
    assert calibration_error([(0.5, False)] * 30) == 0.5


def test_the_cross_entropy() -> None:
    assert cross_entropy({"a": 1.0}, {"a": 0.5, "b": 0.5}, ["a", "b"]) == pytest.approx(math.log(2))
    assert cross_entropy({"a": 1.0}, {"a": 5.0, "b": 5.0}, ["a", "b"]) == pytest.approx(math.log(2))
    assert cross_entropy({"a": 0.5, "b": 0.5}, {}, ["a", "b"]) == pytest.approx(math.log(2))
