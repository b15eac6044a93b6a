"""What is learned of made lives: the right music first, soon, and anew when the habit changes."""

from collections.abc import Callable
from datetime import date, datetime, timedelta
from functools import cache

import pytest
from msgspec.structs import replace

from builders import (
    MONDAY,
    TRACKS,
    a_life_without_rhythm,
    a_mission_life,
    candidates_of_made_lives,
    numbered,
    session,
    sessions_of,
)
from kept import learned
from segue.domain.context import Activity, Context
from segue.domain.play import SESSION_GAP
from segue.domain.track import TrackId
from segue.habits.evidence import REASON_SPAN, Heard, TrackMemory
from segue.habits.memory import Counts
from segue.habits.model import Learner, genre_mix
from segue.habits.ranking import Shelf

#: After twelve weeks of a life, the Monday at midnight.
AFTER = MONDAY.replace(hour=0) + timedelta(weeks=12)

GAMING = Activity("gaming")


def moment(day: int, hour: float, activity: Activity | None = None, after: datetime = AFTER) -> Context:
    """`day` 0 is the Monday after."""
    return Context(after + timedelta(days=day, hours=hour), activity)


def first(learner: Learner, context: Context) -> str:
    shares = learner.genres(context)
    return max(shares, key=lambda genre: shares[genre])


@cache
def lived(chance: int) -> Learner:
    return learned(a_mission_life(chance=chance))


# ---------------------------------------------------------------- the right music first


#: Lives that differ by chance; in the soak more of them.
CHANCES = [1, 2, *(pytest.param(chance, marks=pytest.mark.soak) for chance in range(3, 6))]


@pytest.mark.parametrize("chance", CHANCES)
@pytest.mark.parametrize(
    ("day", "hour", "activity", "genre"),
    [
        (0, 10, None, "Top 40"),
        (2, 15, None, "Top 40"),
        (4, 10.2, "working", "Top 40"),
        (0, 19.7, None, "Jazz"),
        (3, 20, None, "Jazz"),
        (1, 19.5, "relaxing", "Jazz"),
        (4, 21, None, "Film Score"),
        (4, 21, "gaming", "Film Score"),
        (5, 16, "gaming", "Film Score"),
    ],
)
def test_the_music_of_the_moment_comes_first(
    chance: int, day: int, hour: float, activity: str | None, genre: str
) -> None:
    doing = Activity(activity) if activity else None

    assert first(lived(chance), moment(day, hour, doing)) == genre


@cache
def firsts_on_fridays(chance: int) -> dict[Activity | None, list[str]]:
    """What comes first on each Friday night, told of before it: by what one does, and without."""
    found: dict[Activity | None, list[str]] = {None: [], GAMING: []}
    learner = Learner()
    for plays in sessions_of(a_mission_life(chance=chance)):
        start = plays[0]
        if start.genres == ("Film Score",) and start.at.weekday() == 4:
            for activity, firsts in found.items():
                firsts.append(first(learner, Context(start.at, activity)))
        for one in plays:
            learner.hear(one)
    return found


def fridays_until_right(chance: int, activity: Activity | None) -> int:
    """The Friday night from which on film scores come first."""
    right = [genre == "Film Score" for genre in firsts_on_fridays(chance)[activity]]
    assert right[-1]
    return len(right) - next((n for n, is_right in enumerate(reversed(right)) if not is_right), len(right)) + 1


@pytest.mark.parametrize("chance", CHANCES)
@pytest.mark.parametrize(("activity", "most"), [(None, 9), (GAMING, 6)])
def test_friday_nights_are_known_soon_and_sooner_with_the_activity_told(
    activity: Activity | None, most: int, chance: int
) -> None:
    assert fridays_until_right(chance, activity) <= most


@pytest.mark.parametrize("chance", [1, *(pytest.param(chance, marks=pytest.mark.soak) for chance in (2, 3))])
def test_a_habit_that_changes_is_relearned(chance: int) -> None:
    """Folk instead of jazz in the evening, from the thirteenth week on: after some 35 evenings it comes first."""

    def changed(one: Heard) -> Heard:
        if one.genres != ("Jazz",) or one.at < AFTER or one.at.weekday() > 4:
            return one
        place = TRACKS["Jazz"].index(one.track)
        return replace(one, track=TrackId(TRACKS["Folk"][place]), artist=f"Folk artist {place % 5}", genres=("Folk",))

    life = [changed(one) for one in a_mission_life(22, chance=chance)]
    now = AFTER + timedelta(weeks=10)

    assert first(learned([one for one in life if one.at < AFTER]), moment(1, 19.7)) == "Jazz"
    assert first(learned(life), moment(1, 19.7, after=now)) == "Folk"
    assert first(learned(life), moment(1, 10, after=now)) == "Top 40"


def test_without_rhythm_the_hour_says_little() -> None:
    habits = learned(a_life_without_rhythm())
    for hour in range(24):
        said = habits.said(moment(2, hour))
        assert said is not None
        assert abs(said.mixture - said.shares[0]).sum() < 1.2


# ---------------------------------------------------------------- shares and weights


@pytest.mark.parametrize("make", [a_mission_life, a_life_without_rhythm])
def test_shares_and_weights_sum_to_one_at_any_moment(make: Callable[[], list[Heard]]) -> None:
    habits = learned(make())
    for hour in range(0, 7 * 24, 3):
        context = moment(0, hour, GAMING if hour % 2 else None)
        assert sum(habits.genres(context).values()) == pytest.approx(1)
        said = habits.said(context)
        assert said is not None
        assert said.weights.sum() == pytest.approx(1)
        assert all(share >= 0 for share in habits.genres(context).values())


def test_an_unknown_activity_changes_nothing() -> None:
    unheard_of = moment(1, 19.7, Activity("gardening"))

    assert lived(1).genres(unheard_of) == lived(1).genres(moment(1, 19.7))


def test_of_nothing_nothing_is_known() -> None:
    learner = Learner()

    assert learner.said(moment(0, 12)) is None
    assert learner.genres(moment(0, 12)) == {}
    assert learner.tracks(moment(0, 12), 10) == []
    assert learner.next(Context(AFTER), 10) == []
    assert 0 < learner.start(AFTER) < 1


def test_plays_without_genres_teach_tracks_only() -> None:
    habits = learned([replace(one, genres=()) for one in a_mission_life(2)])

    assert habits.genres(moment(0, 12)) == {}
    assert habits.tracks(moment(0, 12), 5)


# ---------------------------------------------------------------- the learner


def a_session(start: datetime = MONDAY, genre: str = "Jazz", plays: int = 4) -> list[Heard]:
    return numbered(session(start, genre, TRACKS[genre], plays))


def test_a_session_is_learned_when_its_silence_has_outlasted_the_gap() -> None:
    learner = Learner()
    for one in a_session():
        learner.hear(one)
    end = one.end

    assert learner.genres(Context(end + SESSION_GAP)) == {}
    assert learner.genres(Context(end + SESSION_GAP + timedelta(seconds=1))).keys() == {"Jazz"}


def test_music_that_never_stops_is_learned_like_any_other() -> None:
    learner = Learner()
    for one in a_session(plays=20 * 24 * 15):
        learner.hear(one)
    assert one.end - MONDAY > timedelta(days=14)
    ranked = learner.rank(Shelf(candidates_of_made_lives()), Context(one.end + timedelta(hours=1)), {"Jazz": 1.0})
    assert all(score == score and abs(score) != float("inf") for score in ranked.scores.tolist())


def ask_everything(learner: Learner, now: datetime) -> list[object]:
    """Answers to all questions, in the hours after `now`."""
    answers: list[object] = [learner.habits(now)]
    for hours in (0.0, 0.2, 3, 30):
        at = now + timedelta(hours=hours)
        context = Context(at, GAMING)
        answers += [
            learner.genres(context),
            learner.tracks(context, 30),
            learner.next(context, 30),
            learner.start(at),
        ]
        ranked = learner.rank(Shelf(candidates_of_made_lives()), context, {"Jazz": 0.5, "Folk": 0.5})
        answers += [ranked.tracks.tolist(), ranked.scores.tolist()]
    return answers


def test_being_asked_does_not_change_the_learner() -> None:
    asked, left_alone = Learner(), Learner()
    for n, one in enumerate(a_mission_life(2)):
        asked.hear(one)
        if n % 3 == 0:
            ask_everything(asked, one.end + timedelta(days=1))
        left_alone.hear(one)

    assert ask_everything(asked, AFTER) == ask_everything(left_alone, AFTER)


def counts_at(learner: Learner, now: datetime) -> Counts:
    with learner.as_of(now):
        return learner.counts()


def test_a_skip_teaches_aversion_only() -> None:
    heard, skipped = a_session()[:2]
    habits = learned([heard, replace(skipped, liked=False)])

    counts = counts_at(habits, AFTER)
    assert habits.plays == 2
    assert counts.of(heard.track) == TrackMemory(1, 0, heard.at)
    assert counts.of(skipped.track) == TrackMemory(0, 1, None)
    assert (counts.of_artist(heard.artist), counts.of_artist(skipped.artist)) == (1, 0)


def test_a_session_of_skips_teaches_no_genre() -> None:
    habits = learned([replace(one, liked=False) for one in a_session()])

    assert habits.genres(moment(0, 12)) == {}


def test_a_skip_does_not_make_a_track_heard_lately() -> None:
    before, skip = a_session()[0], replace(a_session(MONDAY + timedelta(days=9))[0], liked=False)

    assert counts_at(learned([before, skip]), AFTER).of(before.track) == TrackMemory(1, 1, before.at)


def test_only_the_last_twelve_weeks_are_kept_play_by_play() -> None:
    life = a_mission_life(20)
    recent = learned(life).habits(AFTER).recent

    assert recent == tuple(one for one in life if one.at >= life[-1].at - REASON_SPAN)


def test_the_first_and_the_last_are_told() -> None:
    life = a_mission_life(2)
    habits = learned(life).habits(AFTER)

    assert (habits.first, habits.last, habits.plays) == (life[0].at, life[-1].end, len(life))


def test_a_play_of_several_genres_is_split_evenly() -> None:
    one, other = a_session()[:2]

    mix = genre_mix([one, replace(other, genres=("Jazz", "Funk"))])

    assert mix == {"Jazz": 0.75, "Funk": 0.25}
    assert genre_mix([replace(one, genres=())]) == {}


def test_the_same_plays_give_the_same_habits_on_any_day() -> None:
    """Nothing depends on when the learner ran: a life a year earlier teaches the same, a year earlier."""
    year = timedelta(weeks=52)
    earlier = a_mission_life(6, first=date(2025, 3, 3))
    now = MONDAY + timedelta(weeks=7)

    assert learned(earlier).genres(Context(now - year)) == pytest.approx(
        learned(a_mission_life(6)).genres(Context(now))
    )


# ---------------------------------------------------------------- what comes next


def test_what_the_listener_does_now_tells_what_comes_next() -> None:
    """Behind the same folk, at the same hours, jazz while cooking and metal while working."""
    cooking, working = Activity("cooking"), Activity("working")
    metal = [500 + n for n in range(20)]
    life: list[Heard] = []
    for day in range(60):
        start = MONDAY + timedelta(days=day)
        doing, genre, tracks = (cooking, "Jazz", TRACKS["Jazz"]) if day % 2 else (working, "Metal", metal)
        life += session(start, "Folk", [TRACKS["Folk"][day % 7]], 1, doing)
        life += session(start + timedelta(minutes=4), genre, tracks[day % 10 :], 5, doing)
    learner = learned(numbered(life))
    now = MONDAY + timedelta(days=60)

    def jazz(learner: Learner, at: datetime, doing: Activity | None, ahead: list[TrackId]) -> int:
        return sum(track in TRACKS["Jazz"] for track in learner.next(Context(at, doing), 10, ahead))

    before = [TrackId(TRACKS["Folk"][0])]
    assert jazz(learner, now, cooking, before) > jazz(learner, now, working, before)
    learner.hear(numbered(session(now, "Folk", [before[0]], 1, working))[0])
    then = now + timedelta(minutes=4)
    as_it_began = jazz(learner, then, None, [])
    assert jazz(learner, then, working, []) == as_it_began
    assert jazz(learner, then, cooking, []) > as_it_began
