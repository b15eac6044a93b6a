"""Mixes to choose: of what is likely now, each true of itself; and favourites that were not heard for long."""

import random
from collections.abc import Mapping, Sequence
from datetime import timedelta

import pytest
from msgspec.structs import replace

from builders import (
    MONDAY,
    TRACKS,
    a_mission_life,
    a_play_of,
    candidates_of_made_lives,
    numbered,
    session,
    tags_of_made_lives,
)
from fakes import FakePast, FakePlayLog
from kept import kept_of
from segue.core.learning import learn_until, learned_at
from segue.core.mixing import (
    LEAST_SHARE,
    MOST_GENRES,
    Mixed,
    MixTools,
    Wanted,
    favourites_not_heard,
    mixes_now,
    mixes_of,
)
from segue.core.politeness import is_same_habit
from segue.core.stock import Stock
from segue.domain.context import Context
from segue.domain.offer import Span
from segue.domain.preferences import Correction, Preferences
from segue.domain.track import TrackId
from segue.habits.evidence import Heard

AFTER = MONDAY + timedelta(weeks=12)


class Scene:
    """After the plays of a made life, at an hour of some day of the week that follows."""

    def __init__(
        self, plays: Sequence[Heard], hour: int, days: int = 0, tracks: Mapping[str, list[int]] = TRACKS
    ) -> None:
        log = FakePlayLog(lambda track: tags_of_made_lives(track, tracks))
        log.plays = [a_play_of(heard) for heard in plays]
        self.log = log
        self.past = FakePast(log, candidates_of_made_lives(tracks))
        at = AFTER.replace(hour=hour) + timedelta(days=days)
        self.wanted = Wanted(Context(at))
        self.learner = learn_until(self.past, at, snapshots=kept_of(self.past, at))
        self.tools = MixTools(self.past.open, Stock())

    def now(self) -> tuple[Mixed, ...]:
        return mixes_now(self.wanted, self.learner, self.tools)

    def of(self, genre: str) -> tuple[Mixed, ...]:
        return mixes_of(genre, self.wanted, self.learner, self.tools)


def genres_of(mix: Mixed) -> set[str]:
    return {genre for track in mix.tracks for genre, of in TRACKS.items() if track in of}


@pytest.mark.parametrize(("day", "hour", "genre"), [(0, 10, "Top 40"), (1, 20, "Jazz"), (4, 21, "Film Score")])
def test_the_likeliest_of_this_hour_comes_first(day: int, hour: int, genre: str) -> None:
    first, *others = Scene(a_mission_life(), hour, day).now()
    assert (first.title, genres_of(first)) == (genre, {genre})
    assert first.why.startswith(f"You played {genre} on ")
    assert len({mix.title for mix in (first, *others)}) == 1 + len(others)


def test_each_reason_is_counted_from_plays_of_it() -> None:
    scene = Scene(a_mission_life(), 20, 1)
    for mix in scene.now():
        plays = [play for play in scene.log.plays if play.id in mix.plays]
        assert {genre for play in plays for genre in tags_of_made_lives(play.listen.track).genres} <= genres_of(mix)
        assert mix.plays or "never played" in mix.why


def test_what_was_never_played_is_a_mix_of_its_own() -> None:
    scene = Scene([heard for heard in a_mission_life() if heard.track % 20 < 12], 20, 1)
    mix = scene.now()[-1]
    assert mix.title == "Never played"
    assert mix.why == f"{len(mix.tracks)} tracks that you have and never played, those first that fit now."
    assert not {play.listen.track for play in scene.log.plays} & set(mix.tracks)


def test_nothing_is_made_of_a_genre_that_is_off() -> None:
    scene = Scene(a_mission_life(), 20, 1)
    scene.wanted = replace(scene.wanted, preferences=Preferences(off=frozenset({"Jazz"})))
    assert "Jazz" not in {genre for mix in scene.now() for genre in genres_of(mix)}


def among_seven_genres(often: int = 7) -> Scene:
    """Each evening one of them, the last of which come seldom: all but so many."""
    rng, seven = random.Random(1), {f"genre {n}": [1000 + 100 * n + i for i in range(12)] for n in range(7)}
    weights = [1.0] * often + [0.12] * (7 - often)
    plays = [
        play
        for n in range(84)
        for its in rng.choices(list(seven), weights)
        for play in session(MONDAY.replace(hour=19) + timedelta(days=n), its, rng.sample(seven[its], 8), 8)
    ]
    return Scene(numbered(plays), 20, tracks=seven)


def test_what_stands_there_stays_while_it_grows_less_likely() -> None:
    scene = among_seven_genres(4)
    expected = scene.learner.genres(scene.wanted.context)
    shown = {mix.genre for mix in scene.now()}
    unlikely = next(genre for genre, share in expected.items() if share < LEAST_SHARE)
    assert unlikely not in shown
    scene.wanted = replace(scene.wanted, shown=frozenset({unlikely}))
    assert unlikely in {mix.genre for mix in scene.now()}
    scene.wanted = replace(scene.wanted, preferences=Preferences(off=frozenset({unlikely})))
    assert {mix.genre for mix in scene.now()} == shown


def test_what_is_refused_leaves_its_place_to_the_next_and_what_stands_there_keeps_its_own() -> None:
    scene = among_seven_genres()
    first, *others = (mix.genre for mix in scene.now() if mix.genre)
    assert len(others) == MOST_GENRES - 1
    off = Preferences(off=frozenset({first}))
    scene.wanted = replace(scene.wanted, preferences=off, shown=frozenset({first, *others}))
    assert {mix.genre for mix in scene.now() if mix.genre} > set(others)
    assert len({mix.genre for mix in scene.now() if mix.genre}) == MOST_GENRES

    (last,) = {mix.genre for mix in scene.now() if mix.genre} - set(others)
    scene.wanted = replace(scene.wanted, preferences=Preferences(), shown=frozenset({last, *others}))
    assert {mix.genre for mix in scene.now() if mix.genre} == {last, *others}, "none gives way to a likelier one"


def test_for_a_stranger_there_is_none() -> None:
    assert Scene(a_mission_life()[:20], 20, 1).now() == ()
    assert Scene([], 20, 1).of("Jazz") == ()


def test_a_genre_has_what_fits_now_what_is_long_ago_and_what_is_new() -> None:
    long_ago = [play for n in range(4) for play in session(MONDAY + timedelta(days=n), "Folk", TRACKS["Folk"][:8], 8)]
    lately = [
        play for n in range(6) for play in session(AFTER - timedelta(days=n + 1), "Folk", TRACKS["Folk"][8:11], 6)
    ]
    scene = Scene(numbered([*a_mission_life(), *long_ago, *lately]), 20, 1)
    scene.learner = learn_until(scene.past, scene.wanted.context.at + timedelta(days=90))
    scene.wanted = replace(scene.wanted, context=Context(scene.wanted.context.at + timedelta(days=90)))
    found = {mix.title: mix for mix in scene.of("Folk")}
    assert all(genres_of(mix) == {"Folk"} for mix in found.values())
    forgotten = found["Folk, not heard for long"]
    assert set(TRACKS["Folk"][:8]) & set(forgotten.tracks)


def test_a_favourite_not_heard_for_long_is_told_with_all_its_plays() -> None:
    album = tuple(map(TrackId, TRACKS["Folk"][:3]))
    early = [play for n in range(5) for play in session(MONDAY + timedelta(days=n), "Folk", album, 3)]
    rest = [heard for heard in a_mission_life() if heard.track not in TRACKS["Folk"]]
    scene = Scene(numbered([*rest, *early]), 20, 30)

    def of(track: TrackId) -> Sequence[TrackId]:
        return album if track in album else (track,)

    found = favourites_not_heard(scene.wanted, scene.learner, scene.tools, of, 12)
    its = next(one for one in found if one.tracks == album)
    assert its.why == "15 plays, not heard since March 2026"
    assert len(its.plays) == 15
    for one in found:
        last = max(play.listen.started for play in scene.log.plays if play.listen.track in one.tracks)
        assert scene.wanted.context.at - last >= timedelta(days=90)


@pytest.mark.parametrize(
    "refused", [{"Jazz|0123|evening"}, {"Jazz|1|evening"}, {"Jazz|1|evening", "Jazz|1|night"}], ids=len
)
def test_nothing_of_a_refused_habit_is_suggested_at_its_time(refused: set[str]) -> None:
    scene = Scene(a_mission_life(), 20, 1)
    assert scene.now()[0].genre == "Jazz"
    scene.wanted = replace(scene.wanted, refused=frozenset(refused))
    assert "Jazz" not in {genre for mix in scene.now() for genre in genres_of(mix)}
    friday = Scene(a_mission_life(), 10, 4)
    elsewhere = friday.now()
    friday.wanted = replace(friday.wanted, refused=frozenset(refused))
    assert friday.now() == elsewhere


def test_a_mix_names_what_it_is_suggested_for_so_that_it_can_be_refused() -> None:
    scene = Scene([heard for heard in a_mission_life() if heard.track % 20 < 12], 20, 1)
    for mix in scene.now():
        assert is_same_habit(mix.key, mix.key)
        scene.wanted = replace(scene.wanted, refused=frozenset({mix.key}))
        assert mix.title not in {other.title for other in scene.now()}


def test_a_corrected_habit_says_who_said_so() -> None:
    scene = Scene(a_mission_life(), 20, 1)
    told = learned_at(scene.learner, scene.wanted.context.at)
    was = next(claim.span for claim in told.claims if claim.genre == "Jazz" and claim.span)
    only = Correction("Jazz", was, Span(frozenset({1}), 20, 23), MONDAY)
    scene.wanted = replace(scene.wanted, preferences=Preferences(corrected=(only,)))
    first = scene.now()[0]
    assert first.genre == "Jazz"
    assert first.why.startswith("You told me: Jazz on Tuesdays between 20:00 and 23:00. You played Jazz on ")
    counted = [play for play in scene.log.plays if play.id in first.plays]
    assert counted
    assert all(play.listen.started in only.span for play in counted)
    scene.wanted = replace(scene.wanted, context=Context(scene.wanted.context.at - timedelta(days=1)))
    assert "Jazz" not in {mix.genre for mix in scene.now()}, "it is a Monday"


def test_favourites_of_a_refused_genre_are_not_suggested() -> None:
    album = tuple(map(TrackId, TRACKS["Folk"][:3]))
    early = [play for n in range(5) for play in session(MONDAY + timedelta(days=n), "Folk", album, 3)]
    scene = Scene(numbered([*(one for one in a_mission_life() if one.track not in TRACKS["Folk"]), *early]), 20, 30)
    day = scene.wanted.context.weekday
    scene.wanted = replace(scene.wanted, refused=frozenset({f"Folk|{day}|evening"}))
    found = favourites_not_heard(scene.wanted, scene.learner, scene.tools, lambda track: (track,), 12)
    assert not {track for one in found for track in one.tracks} & set(TRACKS["Folk"])
